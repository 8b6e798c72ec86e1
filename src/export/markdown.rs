//! How does a determination read as Markdown, for a board paper? Whatever the text says stays words.

use super::Case;
use super::paper::{Piece, pieces};
use super::say;
use crate::determination::date::Date;

/// The paper on one case in Markdown; days left are counted from `today`.
pub fn paper(case: &Case<'_>, today: Option<Date>) -> String {
    written(pieces(case, today))
}

/// A paper of these pieces in Markdown.
pub fn written(pieces: Vec<Piece>) -> String {
    let mut out = String::new();
    let mut number = 0;
    for piece in pieces {
        // A blank line comes between kinds of block; entries and facts follow one another.
        match piece {
            Piece::Title(words) => say(&mut out, format_args!("# {}\n\n", escaped(&words))),
            Piece::Heading(words) => {
                number = 0;
                say(&mut out, format_args!("\n## {}\n\n", escaped(words)));
            }
            Piece::Fact(name, words) => say(&mut out, format_args!("- **{}:** {}\n", escaped(name), escaped(&words))),
            Piece::Entry(lead, words) => {
                number += 1;
                say(&mut out, format_args!("{number}. **{}:** {}\n", escaped(&lead), escaped(&words)));
            }
            Piece::Note(words) => say(&mut out, format_args!("{}- {}\n", indent(number), escaped(&words))),
            Piece::Paragraph(words) => say(&mut out, format_args!("\n{}\n", escaped(&words))),
            Piece::Table(name, headings, rows) => table(&mut out, name, &headings, &rows),
        }
    }
    out
}

/// A table with its name above it; figures stand at the right.
fn table(out: &mut String, name: &str, headings: &[&str], rows: &[Vec<String>]) {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let sides = headings.iter().enumerate().map(|(n, _)| if n == 0 { "---" } else { "---:" }.into()).collect();
    say(out, format_args!("\n{}\n\n", escaped(name)));
    *out += &line(headings.iter().map(|words| escaped(words)).collect());
    *out += &line(sides);
    for row in rows {
        *out += &line(row.iter().map(|words| escaped(words)).collect());
    }
}

/// As wide as the marker of the entry that a note belongs to.
fn indent(number: usize) -> String {
    " ".repeat(number.to_string().len() + 2)
}

/// Words that stay words: nothing in them is markup, HTML, a link or the start of a block.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let markup = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '$' | '@' | '^' | '{' | '}');
        // At the start of a block, these would make a heading, a list, a rule or a table.
        let starts_block = at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
        let numbers_list =
            matches!(c, '.' | ')') && (1..=9).contains(&at) && text.as_bytes()[..at].iter().all(u8::is_ascii_digit);
        // "https://" and "www." would become links by themselves.
        let links = (c == ':' && text.as_bytes()[at..].starts_with(b"://")) || (c == '.' && before.eq_ignore_ascii_case(&'w'));
        if markup || starts_block || numbers_list || links {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, report};
    use super::*;

    #[test]
    fn the_paper_is_a_title_sections_and_lists() {
        let paper = paper(&Case { name: None, determination: &report(), own: &[] }, Date::new(2024, 3, 1));
        for want in [
            "# Housing Ombudsman determination\n\n- **Case reference:** 202499999\n- **Landlord:** Mapleford Homes\n",
            "\n## Findings\n\n1. **Maladministration:** the landlord’s handling of repairs (Scheme paragraph 52)\n",
            "\n2. **Compensation:** Pay the resident £600.\n   - Due: 27 March 2024 (26 days left), computed from “within 4 weeks",
            "\n## Money\n\n- **Ordered in all:** £600\n",
        ] {
            assert!(paper.contains(want), "{want:?} in\n{paper}");
        }
    }

    #[test]
    fn words_stay_words() {
        for (words, want) in [
            ("<b>&amp;", "\\<b\\>\\&amp;"),
            ("[x](y) ![z](w)", "\\[x\\](y) !\\[z\\](w)"),
            ("# no heading", "\\# no heading"),
            ("1. no list", "1\\. no list"),
            ("12) no list", "12\\) no list"),
            ("- no list", "\\- no list"),
            ("--- === ***", "\\--- === \\*\\*\\*"),
            ("https://a.example www.b.example c@d.example", "https\\://a.example www\\.b.example c\\@d.example"),
            ("£1.50 (a) 3-4 weeks.", "£1.50 (a) 3-4 weeks."),
        ] {
            assert_eq!(escaped(words), want);
        }
    }

    #[test]
    fn a_hostile_text_adds_no_lines() {
        let lines = |determination| paper(&Case { name: None, determination, own: &[] }, None).lines().count();
        let mut tame = hostile();
        for order in &mut tame.orders {
            order.text = "x".into();
            order.details[0].text = "x".into();
        }
        assert_eq!(lines(&hostile()), lines(&tame));
    }
}
