//! Which case references of the Ombudsman stand here? Nine digits each: the year and five more.
//!
//! | text | references |
//! |---|---|
//! | `202390011` | 202390011 |
//! | `202113658 and 202118204`, `202113658/202118204`, `202113658 & 202118204` | both |
//! | `2022225 48` (broken by a copy) | 202222548 |
//! | `202390011 7 June 2024` | 202390011; the date is none |
//! | `20230171` (a digit is missing) | 20230171, as printed |
//!
//! ```
//! use putright::{text::NormalText, values::case_ref::case_refs_at};
//! let text = NormalText::of("202113658 and 2021182 04, 5 May 2022");
//! let (refs, end) = case_refs_at(&text, 0);
//! assert_eq!(refs.iter().map(|r| r.number.as_str()).collect::<Vec<_>>(), ["202113658", "202118204"]);
//! assert_eq!(end, 24);
//! ```

use crate::span::Span;
use crate::text::{NormalText, is_word};
use crate::values::date::date_at;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// How many digits a reference has.
pub const DIGITS: usize = 9;

/// One case reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRef {
    /// Its digits; [`DIGITS`] of them, unless the text misprints it.
    pub number: String,
    /// Where its words stand in the text.
    pub span: Span,
}

/// What may stand before a reference and between two.
static SEPARATORS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?-u)^(?:[ ,;/&+:().|-]|and\b)*").expect("a pattern"));

/// Figures in pieces of one line or several.
static PIECES: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?-u)^\d+(?: \d+)*").expect("a pattern"));

/// The references that stand one after another from `at` on, and where the last of them ends.
pub fn case_refs_at(text: &NormalText, at: usize) -> (Vec<CaseRef>, usize) {
    let mut refs = Vec::new();
    let mut end = at;
    while let Some((found, behind)) = case_ref_at(text, end + length(&SEPARATORS, text, end)) {
        end = behind;
        refs.push(found);
    }
    (refs, end)
}

/// How long the match of `pattern` is that begins at `at`.
fn length(pattern: &Regex, text: &NormalText, at: usize) -> usize {
    pattern.find(text.slice(at..text.len())).map_or(0, |found| found.len())
}

/// One reference, which white space may part, and where it ends; a number of seven, eight or ten digits in one piece is a misprint.
fn case_ref_at(text: &NormalText, start: usize) -> Option<(CaseRef, usize)> {
    let run = text.slice(start..start + length(&PIECES, text, start));
    let mut pieces = run.split(|&byte| byte == b' ').map(<[u8]>::len);
    let (mut count, mut end) = pieces.next().map(|first| (first, start + first))?;
    if count == 2 * DIGITS {
        (count, end) = (DIGITS, start + DIGITS);
    }
    // Pieces that make exactly nine digits are one reference; else the first may be a misprint alone.
    let (mut whole, mut whole_end) = (count, end);
    for piece in pieces {
        let is_part = (3..DIGITS).contains(&whole) && whole + piece <= DIGITS;
        if !is_part || (whole >= 7 && date_at(text, whole_end + 1).is_some()) {
            break;
        }
        (whole, whole_end) = (whole + piece, whole_end + 1 + piece);
        if whole == DIGITS || count < 7 {
            (count, end) = (whole, whole_end);
        }
    }
    let is_whole = count == DIGITS || ((7..=10).contains(&count) && text.bytes().get(end).is_none_or(|&b| !is_word(b)));
    if !is_whole {
        return None;
    }
    let digits = text.slice(start..end).iter().filter(|byte| byte.is_ascii_digit());
    let number = digits.map(|&digit| char::from(digit)).collect();
    Some((CaseRef { number, span: text.span(start..end) }, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &[&str]) {
        let refs = case_refs_at(&NormalText::of(text), 0).0;
        assert_eq!(refs.iter().map(|r| r.number.as_str()).collect::<Vec<_>>(), want, "in {text:?}");
    }

    #[test]
    fn references_as_they_are_printed() {
        reads("202390011", &["202390011"]);
        reads(" : 202390011 ", &["202390011"]);
        reads("202113658 and 202118204", &["202113658", "202118204"]);
        reads("202113658/202118204", &["202113658", "202118204"]);
        reads("202113658, 202118204 & 202118205", &["202113658", "202118204", "202118205"]);
        reads("202113658 202118204", &["202113658", "202118204"]);
        reads("202113658202118204", &["202113658", "202118204"]);
        reads("2022225 48", &["202222548"]);
        reads("2022\n225\n48", &["202222548"]);
        reads("2025123\n4\n6", &["202512346"]);
        reads("2025\n12\n3\n4\n6", &["202512346"]);
        reads("2025123 4 6 June 2026", &["2025123"]);
        reads("202390011 7 June 2024", &["202390011"]);
        reads("202390011Dartford", &["202390011"]);
        reads("20230171", &["20230171"]);
        reads("20230171 17 June", &["20230171"]);
        reads("20230171 7 June 2024", &["20230171"]);
    }

    #[test]
    fn other_numbers_are_none() {
        reads("7 June 2024", &[]);
        reads("2023 was a year", &[]);
        reads("12345", &[]);
        reads("and the landlord", &[]);
        reads("07700 900123", &[]);
    }
}
