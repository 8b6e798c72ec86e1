//! How is a misreading reported without sending the text? Version, area, what was warned of, and the shape of the words.
//!
//! | words | shape |
//! |---|---|
//! | `handling of Mrs Ashdown’s boiler at 7 Fenwick Road` | `handling of Xxx Xxxxxxx’s xxxxxx at 9 Xxxxxxx Xxxx` |
//!
//! Letters become x and X, digits 9; only phrases of the vocabulary stay, which are the Ombudsman's own wordings and names of
//! nothing. White space and signs stay too, because they are often what was misread.

use crate::determination::{Area, Determination};
use crate::export::VERSION;
use crate::outline::{Para, outline};
use crate::span::Span;

/// So many characters of a paragraph's shape are enough to see what was misread.
const LONGEST: usize = 600;

/// A report of what was read from the words at `span`, which may be passed on: it holds no name, sum or date of the text.
pub fn misreading(text: &str, determination: &Determination, area: Area, span: Span) -> String {
    let codes: Vec<&str> = determination.diagnostics.iter().filter(|d| d.area == area).map(|d| d.code).collect();
    let warned = if codes.is_empty() { "nothing".into() } else { codes.join(", ") };
    let outline = outline(text);
    let touched = |para: &&Para| para.span().start < span.end && span.start < para.span().end;
    let shapes: Vec<String> =
        outline.sections.iter().flat_map(|section| &section.paras).filter(touched).map(|para| shape(text, para)).collect();
    let form = serde_json::to_string(&determination.format).unwrap_or_default();
    format!(
        "Something was misread by Put Right {VERSION}.\n\nArea: {}\nForm: {}\nWarned of there: {warned}\nRead as: \nShould be: \n\nThe shape of the words (letters and figures blanked, but for the Ombudsman’s own phrases):\n\n{}\n",
        area.name(),
        form.trim_matches('"'),
        shapes.join("\n"),
    )
}

/// The words of a paragraph with letters and figures blanked, but for the phrases of the vocabulary.
fn shape(text: &str, para: &Para) -> String {
    let phrases = para.normal.hits().iter().map(|hit| (hit.meaning.list().0, para.normal.span(hit.range())));
    let kept: Vec<Span> =
        phrases.filter(|&(topic, span)| is_ours(topic, span.of(text), span.start > para.span().start)).map(|it| it.1).collect();
    let from = para.span().start;
    let blank = |(at, c): (usize, char)| match c {
        c if c.is_numeric() => '9',
        c if kept.iter().any(|span| (span.start..span.end).contains(&(from + at))) => c,
        c if c.is_uppercase() => 'X',
        c if c.is_alphabetic() => 'x',
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => '⏎',
        c => c,
    };
    para.span().of(text).char_indices().take(LONGEST).map(blank).collect()
}

/// Whether words of the vocabulary are the Ombudsman's, and not the resident's, a date's or a name's: "June", "Oak Vale Homes".
fn is_ours(topic: &str, words: &str, inside: bool) -> bool {
    let is_one = !words.contains(char::is_whitespace);
    let is_name = inside && is_one && words.starts_with(char::is_uppercase) && topic != "outcome";
    let is_month = words.parse::<chrono::Month>().is_ok();
    // What a complaint is about is the resident's.
    topic != "theme" && !is_name && !is_month
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;

    const TEXT: &str = "REPORT\n\nCOMPLAINT 202312345\n\nLarkmere Homes\n\n14 March 2024\n\nThe complaint\n\n1. The landlord’s handling of Mrs Ashdown’s boiler.\n\nDetermination\n\n1. There was severe maladministration in the landlord’s handling of Mrs Ashdown’s boiler at 7 Fenwick Road.\n\nOrders\n\n1. Pay Mrs Ashdown £150 by 3 May 2024.\n";

    #[test]
    fn a_report_holds_shapes_and_none_of_the_words() {
        let answer = analyse(TEXT);
        let report = misreading(TEXT, &answer, Area::Findings, answer.findings[0].span);
        assert!(report.contains("Area: findings\nForm: report\nWarned of there: "), "{report}");
        assert!(report.contains("severe"), "the Ombudsman’s own phrases stay: {report}");
        assert!(report.contains(" Xxxxxxx’s xxxxxx at 9 Xxxxxxx Xxxx."), "{report}");
        for secret in ["Ashdown", "Larkmere", "Fenwick", "boiler", "202312345", "150", "May"] {
            assert!(!report.contains(secret), "{secret} is in {report}");
        }
        let order = misreading(TEXT, &answer, Area::Orders, answer.orders[0].span);
        assert!(order.contains("9 Xxx 9999."), "a month is a date’s: {order}");
        let head = misreading(TEXT, &answer, Area::Head, answer.head.landlord.unwrap());
        assert!(head.contains("Xxxxxxxx Xxxxx"), "a landlord’s name is a name whole: {head}");
    }
}
