//! How does a line begin and end, and what is it by its words: a label, a heading, the title of a row?

use super::heading::{SectionKind, heading};
use crate::text::NormalText;
use regex::bytes::{Regex, RegexBuilder};
use std::sync::LazyLock;

/// A pattern that reads bytes: "." and "\\s" mean ASCII, and other signs stand for themselves.
pub fn pattern(pattern: &str) -> Regex {
    RegexBuilder::new(pattern).unicode(false).build().expect("the patterns of this folder are tried by its tests")
}

/// Whether a line ends as a sentence, a list item or a lead-in does.
pub fn is_closed(line: &str) -> bool {
    line.trim_end_matches(['"', '\'', ')', ']', '’', '”', '*', '_']).ends_with(['.', ':', ';', '?', '!'])
}

/// Whether a line begins with a small letter.
pub fn begins_small(line: &str) -> bool {
    line.starts_with(char::is_lowercase)
}

/// The last word of a line, of letters alone.
pub fn last_word(line: &str) -> &str {
    let words = line.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
    words.get(words.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len()..).unwrap_or_default()
}

/// The first word of a line, up to white space.
pub fn first_word(line: &str) -> &str {
    line.split(char::is_whitespace).next().unwrap_or_default()
}

/// Whether no sentence, item or cell ends with the last word of a line: "the", "of", "must", "severe".
pub fn is_open(line: &str) -> bool {
    const OPEN: [&str; 45] = [
        "the", "of", "a", "an", "to", "and", "or", "in", "for", "with", "by", "that", "from", "on", "at", "if", "as", "than",
        "its", "their", "his", "her", "our", "any", "no", "not", "must", "should", "is", "was", "were", "are", "has", "have",
        "had", "been", "be", "severe", "within", "into", "which", "this", "these", "such", "each",
    ];
    if is_closed(line) {
        return false;
    }
    let word = last_word(line);
    line.ends_with(word) && OPEN.iter().any(|open| open.eq_ignore_ascii_case(word))
}

/// Whether a sentence stops here so that a sum is still to come: "pay the resident", "inclusive of the", "a voucher worth".
pub fn wants_sum(line: &str) -> bool {
    const WANT: [&str; 14] = [
        "pay",
        "pays",
        "paying",
        "resident",
        "tenant",
        "leaseholder",
        "additional",
        "further",
        "offered",
        "its",
        "total",
        "worth",
        "contribute",
        "refund",
    ];
    WANT.contains(&last_word(line)) || is_open(line)
}

/// Whether no item begins with the first word of a line: "of", "which", "maladministration" behind "no".
pub fn goes_on(line: &str) -> bool {
    const BEHIND: [&str; 30] = [
        "of", "in", "for", "by", "to", "and", "or", "that", "which", "who", "with", "from", "at", "on", "is", "was", "were",
        "are", "has", "have", "had", "be", "been", "than", "as", "when", "where", "because", "but", "must",
    ];
    BEHIND.contains(&first_word(line).trim_end_matches([',', '.', ';', ':']))
}

/// Whether a line is an outcome and nothing else, as scrapers put it: "service failure", "no maladministration".
pub fn is_outcome(line: &str) -> bool {
    static OUTCOME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?i:(?:a )?(?:severe |no )?mal-?administration|(?:a |no )?service failures?|reasonable redress)[.;:]?$")
    });
    // The longest is "a severe mal-administration."
    line.len() <= 30 && OUTCOME.is_match(line.as_bytes())
}

/// Whether a line begins an item: with an article or "how", or with what the landlord did ("handling of", "response to").
pub fn begins_item(line: &str) -> bool {
    static ITEM: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:The|A|An|Its|His|Her|Their|How|That|Whether|When|This|These)\b|^(?i:handling|management|response|responses|decision|refusal|failure|delay|delays|approach) (?:of|to|in)\b",
        )
    });
    ITEM.is_match(line.as_bytes())
}

/// The section that a line opens as its heading, if it is one and nothing else.
pub fn heading_like(line: &str) -> Option<SectionKind> {
    if line.len() >= 60 {
        return None;
    }
    let line = line.trim_end_matches(['*', '_']).trim_start_matches(['*', '_']);
    if line.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit()) {
        return None;
    }
    let normal = NormalText::of(line);
    heading(&normal).filter(|(_, end)| *end >= normal.len()).map(|(kind, _)| kind)
}

/// The labels of the decision form, each a cell of its own (domain.md 5.2).
pub fn is_label(line: &str) -> bool {
    const LABELS: [&str; 18] = [
        "Case ID",
        "Decision type",
        "Landlord",
        "Landlord type",
        "Occupancy",
        "Date",
        "Decision",
        "Complaint",
        "Finding",
        "Order",
        "Orders",
        "What the landlord must do",
        "Due date",
        "What happened",
        "Referral to the Ombudsman",
        "What we have not investigated",
        "What we have investigated",
        "Communication",
    ];
    LABELS.contains(&line)
}
