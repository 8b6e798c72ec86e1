//! How does a determination read as plain text, for a letter, a mail or a terminal?

use super::Case;
use super::paper::{Piece, pieces};
use super::say;
use crate::determination::date::Date;

/// The paper on one case in plain text; days left are counted from `today`.
pub fn paper(case: &Case<'_>, today: Option<Date>) -> String {
    written(pieces(case, today))
}

/// A paper of these pieces in plain text.
pub fn written(pieces: Vec<Piece>) -> String {
    let mut out = String::new();
    let mut number = 0;
    for piece in pieces {
        match piece {
            Piece::Title(words) => underlined(&mut out, &words, "="),
            Piece::Heading(words) => {
                number = 0;
                out.push('\n');
                underlined(&mut out, words, "-");
            }
            Piece::Fact(name, words) => say(&mut out, format_args!("{name}: {words}\n")),
            Piece::Entry(lead, words) => {
                number += 1;
                say(&mut out, format_args!("{number}. {lead}: {words}\n"));
            }
            Piece::Note(words) => say(&mut out, format_args!("   - {words}\n")),
            Piece::Paragraph(words) => say(&mut out, format_args!("\n{words}\n")),
            Piece::Table(name, headings, rows) => table(&mut out, name, &headings, &rows),
        }
    }
    out
}

/// A table as lines: "Oak Vale Homes: Findings 3, Upheld 2 of 3".
fn table(out: &mut String, name: &str, headings: &[&str], rows: &[Vec<String>]) {
    say(out, format_args!("\n{name}\n"));
    for row in rows {
        let figures = headings.iter().zip(row).skip(1).map(|(heading, cell)| format!("{heading} {cell}"));
        let figures: Vec<String> = figures.collect();
        say(out, format_args!("   {}: {}\n", row.first().map_or("", String::as_str), figures.join(", ")));
    }
}

fn underlined(out: &mut String, words: &str, with: &str) {
    say(out, format_args!("{words}\n{}\n", with.repeat(words.chars().count())));
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, report};
    use super::*;

    #[test]
    fn the_paper_holds_who_what_when_and_how_much() {
        let paper = paper(&Case { name: None, determination: &report(), own: &[] }, Date::new(2024, 3, 1));
        for want in [
            "Housing Ombudsman determination\n===============================\nCase reference: 202499999\nLandlord: Mapleford Homes\n",
            "Date of determination: 28 February 2024\n",
            "1. Maladministration: the landlord’s handling of repairs (Scheme paragraph 52)\n",
            "1. Scheme paragraph 42(d): the level of the service charge\n",
            "1. Apology, Evidence of compliance: Apologise to the resident.\n   - its delay\n   - its words\n",
            "   - Due: no time is given in this text\n",
            "2. Compensation: Pay the resident £600.\n",
            "   - Pay: £600 to the resident; £250 of it was already offered, £350 is new\n",
            "   - How to pay: “directly to the resident”\n",
            "   - Made up of: £450 for distress (£250 of it already offered)\n",
            "New money: £350\nRecommended, not ordered: £50\n",
            "1. Recommended, £50: The landlord should pay the £50 it offered.\n   - A finding rests on this",
            "1. Check: The month is misspelt",
        ] {
            assert!(paper.contains(want), "{want:?} in\n{paper}");
        }
    }

    #[test]
    fn a_terminal_is_sent_no_orders() {
        let paper = paper(&Case { name: Some("a\u{1b}]0;x\u{7}.txt"), determination: &hostile(), own: &[] }, None);
        assert!(paper.chars().all(|c| c == '\n' || !c.is_control()));
        assert!(!paper.contains('\u{202e}'));
    }
}
