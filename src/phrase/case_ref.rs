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
//! use putright::{fold::Fold, phrase::case_ref::case_refs_at};
//! let fold = Fold::of("202113658 and 2021182 04, 5 May 2022");
//! let (refs, end) = case_refs_at(&fold, 0);
//! assert_eq!(refs.iter().map(|r| r.number.as_str()).collect::<Vec<_>>(), ["202113658", "202118204"]);
//! assert_eq!(end, 24);
//! ```

use super::date::date_at;
use crate::fold::{Fold, is_word};
use crate::span::Span;

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

/// The references that stand one after another from `at` on, and where the last of them ends.
pub fn case_refs_at(fold: &Fold, at: usize) -> (Vec<CaseRef>, usize) {
    let mut refs = Vec::new();
    let mut end = at;
    while let Some((found, behind)) = case_ref_at(fold, skip_separators(fold, end)) {
        end = behind;
        refs.push(found);
    }
    (refs, end)
}

fn skip_separators(fold: &Fold, at: usize) -> usize {
    let mut at = fold.skip_space(at);
    loop {
        let next = match fold.bytes().get(at) {
            Some(b',' | b';' | b'/' | b'&' | b'+' | b':' | b'(' | b')' | b'.' | b'-' | b'|') => at + 1,
            _ => match fold.matches("and", at) {
                Some(end) => end,
                None => return at,
            },
        };
        at = fold.skip_space(next);
    }
}

/// One reference, which white space may part, and where it ends; a number of seven, eight or ten digits in one piece is a misprint.
fn case_ref_at(fold: &Fold, start: usize) -> Option<(CaseRef, usize)> {
    let bytes = fold.bytes();
    let digits = |from: usize| fold.slice(from..bytes.len()).iter().take_while(|b| b.is_ascii_digit()).count();
    let mut end = start + digits(start);
    let mut count = end - start;
    if count == 2 * DIGITS {
        (end, count) = (start + DIGITS, DIGITS);
    }
    // Pieces that make exactly nine digits are one reference; else the first may be a misprint alone.
    let (mut whole_end, mut whole) = (end, count);
    while (3..DIGITS).contains(&whole) && bytes.get(whole_end) == Some(&b' ') {
        let part = digits(whole_end + 1);
        if !(1..=DIGITS - whole).contains(&part) || (whole >= 7 && date_at(fold, whole_end + 1).is_some()) {
            break;
        }
        (whole_end, whole) = (whole_end + 1 + part, whole + part);
        if whole == DIGITS || count < 7 {
            (end, count) = (whole_end, whole);
        }
    }
    let is_whole = count == DIGITS || ((7..=10).contains(&count) && bytes.get(end).is_none_or(|&b| !is_word(b)));
    if !is_whole {
        return None;
    }
    let mut number = String::new();
    for digit in fold.slice(start..end).iter().filter(|b| b.is_ascii_digit()) {
        number.push(char::from(*digit));
    }
    Some((CaseRef { number, span: fold.span(start..end) }, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &[&str]) {
        let refs = case_refs_at(&Fold::of(text), 0).0;
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
