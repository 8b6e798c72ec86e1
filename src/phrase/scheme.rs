//! Which paragraphs of the Housing Ombudsman Scheme do the words cite?
//!
//! The number and letter mean different things in different editions (domain.md 0.4, 4.2), so that
//! this scanner only says what is cited, in one spelling. Numbers that no edition uses for findings
//! or jurisdiction, and the report's own paragraphs, are left out.
//!
//! ```
//! use putright::{fold::Fold, phrase::scheme::citations};
//! let read = |text: &str| citations(&Fold::of(text)).iter().map(|c| c.to_string()).collect::<Vec<_>>().join(" ");
//! assert_eq!(read("paragraph 52 of the Scheme"), "52");
//! assert_eq!(read("Paragraph 42(j), 42 (j) of"), "42(j) 42(j)");
//! assert_eq!(read("in line with paragraph 42.j. of the Scheme"), "42(j)");
//! assert_eq!(read("paragraph 4 2 .f. of"), "42(f)");
//! assert_eq!(read("paragraph 41c of"), "41(c)");
//! assert_eq!(read("paragraph 42 d of the Scheme"), "42(d)");
//! assert_eq!(read("paragraphs 42(a) and 42(b)"), "42(a) 42(b)");
//! assert_eq!(read("paragraphs 39(e) and (m)"), "39(e) 39(m)");
//! assert_eq!(read("P aragraph 5 4"), "54");
//! assert_eq!(read("section 55 (b)"), "55(b)");
//! assert_eq!(read("paragraph 52 a landlord"), "52");
//! assert_eq!(read("as stated in paragraphs 20 to 28 of this report"), "");
//! assert_eq!(read("Section 11 of the Act, paragraph 3"), "");
//! ```

use crate::fold::{Fold, Phrases, is_word};
use crate::phrase::outcome::back_any;
use crate::phrases;
use std::fmt;
use std::ops::Range;

/// A paragraph of the Scheme that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its number.
    pub number: u8,
    /// Its letter, in lower case.
    pub letter: Option<char>,
    /// Where it stands in the fold, the word "paragraph" included.
    pub range: Range<usize>,
}

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.letter {
            Some(letter) => write!(f, "{}({letter})", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

/// The last paragraph of the Scheme that speaks of findings or orders, over all editions.
const LAST: u8 = 60;

/// The paragraphs of the Scheme that are cited, in their order.
pub fn citations(fold: &Fold) -> Vec<Citation> {
    const NOUNS: Phrases = phrases!["paragraphs", "paragraph", "paras", "para", "sections", "section"];
    let mut found = Vec::new();
    let mut from = 0;
    // Figures are rarer than nouns: a number behind white space, and what stands before it.
    for (at, pair) in fold.bytes().windows(2).enumerate() {
        if pair[0] == b' '
            && pair[1].is_ascii_digit()
            && let Some(noun) = back_any(fold, NOUNS, at).filter(|&noun| noun >= from)
        {
            // "Section 20" and "section 21" are notices under other law.
            let least = if fold.bytes()[noun] == b'p' { 19 } else { 36 };
            from = read_series(fold, noun..at, least, &mut found);
        }
    }
    found
}

/// Reads what follows one noun: "42(a)", then ", (b)", "and 42(c)". Returns where to look on.
fn read_series(fold: &Fold, noun: Range<usize>, least: u8, found: &mut Vec<Citation>) -> usize {
    let known = found.len();
    let (mut at, mut number, mut is_first) = (noun.end, None, true);
    let mut start = noun.start;
    let is_schemes = |n: u8| (least..=LAST).contains(&n);
    loop {
        let place = fold.skip_space(at);
        if let Some((n, end)) = scan_number(fold, place) {
            number = Some(n);
            at = end;
        } else if is_first || !fold.bytes()[place..].starts_with(b"(") {
            break;
        }
        let Some(n) = number else { break };
        let letter = scan_letter(fold, at);
        if letter.is_none() && at <= place {
            break;
        }
        at = letter.map_or(at, |(_, end)| end);
        if is_schemes(n) {
            found.push(Citation { number: n, letter: letter.map(|(c, _)| c), range: start..at });
        }
        is_first = false;
        let Some(next) = fold.matches_any(phrases![", and", ", or", ",", "and", "or", "&"], at) else { break };
        let next = fold.matches_any(phrases!["paragraph", "section"], next).unwrap_or(next);
        (at, start) = (next, fold.skip_space(next));
    }
    let own = phrases!["of this report", "of the report", "of our report", "above", "below", "to", "of the landlord's"];
    if fold.matches_any(own, at).is_some() || number.is_none_or(|n| !is_schemes(n)) {
        found.truncate(known);
    }
    at.max(noun.end)
}

/// A number of at most two digits, which a copy may have parted ("5 2").
fn scan_number(fold: &Fold, at: usize) -> Option<(u8, usize)> {
    let digit = |at: usize| fold.bytes().get(at).filter(|b| b.is_ascii_digit()).map(|b| b - b'0');
    let first = digit(at)?;
    let (mut number, mut end) = (first, at + 1);
    let second = if digit(end).is_some() { end } else { fold.skip_space(end) };
    if let Some(second_digit) = digit(second) {
        (number, end) = (first * 10 + second_digit, second + 1);
    }
    (digit(end).is_none() && digit(fold.skip_space(end)).is_none()).then_some((number, end))
}

/// The letter after a number: "(j)", ".j.", "j" or " j of".
fn scan_letter(fold: &Fold, at: usize) -> Option<(char, usize)> {
    let bytes = fold.bytes();
    let open = fold.skip_space(at);
    let (bracket, dot) = (bytes.get(open) == Some(&b'('), bytes.get(open) == Some(&b'.'));
    let place = if bracket || dot { fold.skip_space(open + 1) } else { open };
    let letter = *bytes.get(place).filter(|b| b.is_ascii_lowercase())?;
    let mut end = place + 1;
    if bytes.get(end).is_some_and(|&b| is_word(b)) {
        return None;
    }
    if bracket {
        let close = fold.skip_space(end);
        end = if bytes.get(close) == Some(&b')') { close + 1 } else { end };
    } else if place > at {
        // A lone letter may be the article: it must end like a citation.
        let next = fold.skip_space(end);
        let closes = dot && bytes.get(next) == Some(&b'.');
        let ends =
            bytes.get(next).is_none_or(|b| b".,;:)".contains(b)) || fold.matches_any(phrases!["of", "and", "or"], end).is_some();
        if !ends {
            return None;
        }
        end = if closes { next + 1 } else { end };
    } else if bytes.get(end) == Some(&b')') {
        end += 1;
    }
    Some((letter as char, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        citations(&Fold::of(text)).iter().map(Citation::to_string).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_writing_of_domain_4_2() {
        for writing in ["42(j)", "42 (j)", "42.j", "42.j.", "42j", "42 j", "42( j )", "4 2 .j.", "42J", "42(J)"] {
            let text = format!("In accordance with paragraph {writing} of the Housing Ombudsman Scheme, it is");
            assert_eq!(read(&text), "42(j)", "in {writing:?}");
        }
        assert_eq!(read("Paragraph 52."), "52");
        assert_eq!(read("paragraph 53.b. of the Scheme"), "53(b)");
        assert_eq!(read("paragraphs 42(a), (b) and (c) of the Scheme"), "42(a) 42(b) 42(c)");
        assert_eq!(read("paragraphs 42(f) and 42.j. of"), "42(f) 42(j)");
        assert_eq!(read("paragraph 42(j) and there was"), "42(j)");
        assert_eq!(read("paragraph 52, (amended on review)"), "52");
        assert_eq!(read("paragraph 52,(amended on review)"), "52");
        assert_eq!(read("paragraphs 4, 42(d) of the Scheme"), "42(d)");
    }

    #[test]
    fn the_range_shows_the_words() {
        let text = "In line with Section 4 2 .f. of the Scheme";
        let fold = Fold::of(text);
        assert_eq!(fold.span(citations(&fold)[0].range.clone()).of(text), "Section 4 2 .f.");
    }

    #[test]
    fn other_numbers_are_not_the_schemes() {
        for text in [
            "paragraphs 2 to 8 of this report",
            "a Section 20 notice",
            "section 11 of the Act",
            "paragraph 100",
            "paragraph 25 above",
            "paragraph (j)",
        ] {
            assert_eq!(read(text), "", "in {text:?}");
        }
    }
}
