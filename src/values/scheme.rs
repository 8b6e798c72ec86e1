//! Which paragraphs of the Housing Ombudsman Scheme do the words cite?
//!
//! The number and letter mean different things in different editions (domain.md 0.4, 4.2), so that
//! this only says what is cited, in one spelling. Numbers that no edition uses for findings
//! or jurisdiction, and the report's own paragraphs, are left out.
//!
//! ```
//! use putright::{text::NormalText, values::scheme::citations};
//! let read = |text: &str| citations(&NormalText::of(text)).iter().map(|c| c.to_string()).collect::<Vec<_>>().join(" ");
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
//! assert_eq!(read("In accordance with 53.b. of the Scheme"), "53(b)");
//! assert_eq!(read("as stated in paragraphs 20 to 28 of this report"), "");
//! assert_eq!(read("Section 11 of the Act, paragraph 3"), "");
//! ```

use crate::text::NormalText;
use crate::vocabulary::ground;
use regex::bytes::Regex;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

/// A paragraph of the Scheme that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// Its number.
    pub number: u8,
    /// Its letter, in lower case.
    pub letter: Option<char>,
    /// Where it stands in the normal text, the word "paragraph" included.
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

/// A number of at most two digits, which a copy may have parted ("5 2"), and what makes it a longer one.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?-u)^ ?(\d)(?: ?(\d))?( ?\d)?").expect("a pattern"));

/// The letter after a number: "(j)", ".j.", "j" or " j of". A lone letter may be the article: it must end like a citation.
static LETTER: LazyLock<Regex> = LazyLock::new(|| {
    let brackets = r"(?<bracketed> ?\( ?(?<a>[a-z])\b(?: ?\))?)";
    let glued = r"(?<glued>(?<b>[a-z])\b\)?)";
    let dotted = r"(?<dotted> ?\. ?(?<c>[a-z])(?: ?\.)?)(?:\.| ?$| ?[,;:)]| ?(?:of|and|or)\b)";
    let lone = r"(?<lone> (?<d>[a-z]))(?: ?$| ?[.,;:)]| (?:of|and|or)\b)";
    Regex::new(&format!("(?-u)^(?:{brackets}|{glued}|{dotted}|{lone})")).expect("a pattern")
});

/// The paragraphs of the Scheme that are cited, in their order.
pub fn citations(text: &NormalText) -> Vec<Citation> {
    let mut starts: Vec<_> = text.all(ground::NOUNS, 0..text.len()).collect();
    let under = text.all(ground::UNDER, 0..text.len()).filter(|under| is_bare(text, under.end));
    starts.extend(under.map(|under| text.skip_space(under.end)).map(|at| at..at));
    starts.sort_by_key(|start| start.start);
    let mut found = Vec::new();
    let mut from = 0;
    for start in starts {
        if start.start >= from {
            from = read_series(text, start, &mut found);
        }
    }
    found
}

/// "In accordance with 53.b of the Scheme": a paragraph that findings or exclusions cite, without the word.
fn is_bare(text: &NormalText, at: usize) -> bool {
    let Some((number, end)) = number_at(text, at) else { return false };
    let letter = letter_at(text, end);
    let behind = letter.map_or(end, |(_, end)| end);
    matches!(number, 39 | 41..=43 | 52..=55) && (letter.is_some() || text.at(ground::OF_SCHEME, behind).is_some())
}

/// Reads what follows one noun: "42(a)", then ", (b)", "and 42(c)". Returns where to look on.
fn read_series(text: &NormalText, noun: Range<usize>, found: &mut Vec<Citation>) -> usize {
    // "Section 20" and "section 21" are notices under other law.
    let least = if text.at(ground::SECTIONS, noun.start).is_some() { 36 } else { 19 };
    let known = found.len();
    let (mut at, mut start, mut number) = (noun.end, noun.start, None);
    let is_schemes = |n: u8| (least..=LAST).contains(&n);
    loop {
        let own = number_at(text, at);
        let (n, behind) = match (own, number) {
            (Some(own), _) => own,
            (None, Some(before)) if text.slice(text.skip_space(at)..text.len()).starts_with(b"(") => (before, at),
            _ => break,
        };
        let letter = letter_at(text, behind);
        if letter.is_none() && own.is_none() {
            break;
        }
        number = Some(n);
        at = letter.map_or(behind, |(_, end)| end);
        if is_schemes(n) {
            found.push(Citation { number: n, letter: letter.map(|(letter, _)| letter), range: start..at });
        }
        let Some(next) = text.at(ground::NEXT, at) else { break };
        let next = text.at(ground::NOUNS, next).unwrap_or(next);
        (at, start) = (next, text.skip_space(next));
    }
    if text.at(ground::OF_A_REPORT, at).is_some() || number.is_none_or(|n| !is_schemes(n)) {
        found.truncate(known);
    }
    at.max(noun.end)
}

/// The number at `at`, and where it ends.
fn number_at(text: &NormalText, at: usize) -> Option<(u8, usize)> {
    let found = NUMBER.captures(text.slice(at..text.len()))?;
    let digit = |group: usize| found.get(group).map(|digit| digit.as_bytes()[0] - b'0');
    let number = digit(2).map_or(digit(1)?, |second| digit(1).unwrap_or(0) * 10 + second);
    found.get(3).is_none().then_some((number, at + found.get(0)?.end()))
}

/// The letter at `at`, and where it ends.
fn letter_at(text: &NormalText, at: usize) -> Option<(char, usize)> {
    let found = LETTER.captures(text.slice(at..text.len()))?;
    let part = |names: [&str; 4]| names.into_iter().find_map(|name| found.name(name));
    let letter = part(["a", "b", "c", "d"])?.as_bytes()[0];
    Some((char::from(letter), at + part(["bracketed", "glued", "dotted", "lone"])?.end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        citations(&NormalText::of(text)).iter().map(Citation::to_string).collect::<Vec<_>>().join(" ")
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
        let normal = NormalText::of(text);
        assert_eq!(normal.span(citations(&normal)[0].range.clone()).of(text), "Section 4 2 .f.");
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
