//! Which line is a heading, and which section does it open (domain.md 5.1, 5.2)?
//!
//! A heading is a whole line. Its letters may be broken by a copy ("Ord ers"), it may end in a colon,
//! and the words of the section may be glued to it ("Determination In accordance with…"), but the
//! same word inside a sentence is no heading.

use crate::span::Span;
use crate::text::{NormalText, is_word};
use crate::values::date::distance;
use crate::vocabulary::{Meaning, heading as words};
use SectionKind::*;

/// The sections that a determination may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// What stands before the first heading: references, landlord, date.
    Head,
    /// How the Ombudsman works.
    OurApproach,
    /// "The complaint", "What the complaint is about".
    Complaint,
    /// What is not considered under the Scheme.
    Jurisdiction,
    /// What the investigation covers and does not.
    Scope,
    /// The story.
    Background,
    /// The analysis.
    Assessment,
    /// "Determination (decision)", "Our decision (determination)".
    Determination,
    /// "Reasons", "Summary of reasons".
    Reasons,
    /// "Orders" where the heading names both: each item's own words decide.
    OrdersAndRecommendations,
    /// What the landlord must do.
    Orders,
    /// What is not binding.
    Recommendations,
    /// The decision form's heading above orders and recommendations.
    PuttingThingsRight,
    /// The decision form's table of dates.
    ComplaintProcedure,
    /// The decision form's pairs of Complaint and Finding.
    WhatWeFound,
    /// The decision form's closing remarks.
    Learning,
}

/// Which heading opens which section; the longest that fits counts.
const HEADINGS: [(Meaning, SectionKind); 15] = [
    (words::OUR_APPROACH, OurApproach),
    (words::COMPLAINT, Complaint),
    (words::JURISDICTION, Jurisdiction),
    (words::SCOPE, Scope),
    (words::BACKGROUND, Background),
    (words::ASSESSMENT, Assessment),
    (words::DETERMINATION, Determination),
    (words::REASONS, Reasons),
    (words::ORDERS_AND_RECOMMENDATIONS, OrdersAndRecommendations),
    (words::ORDERS, Orders),
    (words::RECOMMENDATIONS, Recommendations),
    (words::PUTTING_THINGS_RIGHT, PuttingThingsRight),
    (words::COMPLAINT_PROCEDURE, ComplaintProcedure),
    (words::WHAT_WE_FOUND, WhatWeFound),
    (words::LEARNING, Learning),
];

/// The longest heading in bytes, with room for broken letters and odd spaces.
pub const LONGEST: usize = 80;

/// The heading that a long paragraph begins with, glued to its words.
pub fn glued(text: &str, line: Span) -> Option<(SectionKind, usize)> {
    // "Determination", "Decision", "Order", "Our", "Reasons", "Recommendation", however their letters are broken.
    let may_begin = match line.of(text).as_bytes() {
        [b'D' | b'R', second, ..] => *second == b'e' || !second.is_ascii_lowercase(),
        [b'O', second, ..] => matches!(second, b'r' | b'u') || !second.is_ascii_lowercase(),
        _ => false,
    };
    let end = text.ceil_char_boundary(line.end.min(line.start + LONGEST));
    may_begin.then(|| NormalText::of_span(text, Span::new(line.start, end))).and_then(|line| heading(&line))
}

/// The section that the line opens, and where the words after the heading begin.
pub fn heading(line: &NormalText) -> Option<(SectionKind, usize)> {
    // "This part of" + "the complaint" + "is outside": a line that wrapping left alone.
    if !line.source().as_bytes().get(line.span(0..0).start).is_some_and(u8::is_ascii_uppercase) {
        return None;
    }
    let Some((kind, end)) = line.row_at(&HEADINGS, 0) else { return misspelt(line).map(|kind| (kind, line.len())) };
    let behind = line.slice(end..line.len());
    let Some(gap) = behind.iter().position(|&b| is_word(b)) else {
        return is_bare(behind).then_some((kind, line.len()));
    };
    if kind.may_be_glued() && is_of_copy(behind) && line.slice(0..end) != b"order" {
        return Some((kind, line.len()));
    }
    let start = end + gap;
    let is_glued = kind.may_be_glued()
        && line.slice(end..start).iter().all(|&b| b == b' ' || b == b':')
        && line.words(start..line.len()).starts_with(char::is_uppercase)
        && line.at(words::GLUED, start).is_some();
    let is_before_item = kind.may_be_glued() && line.slice(0..end).ends_with(b"s") && begins_item(&behind[gap..]);
    (is_glued || is_before_item).then_some((kind, start))
}

/// "Recomendations": a section's name, alone on its line, with one or two letters wrong. Only long names are told so.
fn misspelt(line: &NormalText) -> Option<SectionKind> {
    const NAMES: [(&[u8], SectionKind); 2] = [(b"recommendations", Recommendations), (b"determination", Determination)];
    const MOST_WRONG: usize = 2;
    let letters: Vec<u8> = line.bytes().iter().copied().filter(u8::is_ascii_lowercase).collect();
    let is_alone = line.bytes().iter().all(|&b| b.is_ascii_lowercase() || b" :".contains(&b));
    let name = |(name, kind): (&[u8], SectionKind)| (distance(&letters, name) <= MOST_WRONG).then_some(kind);
    NAMES.into_iter().filter(|_| is_alone && letters.len() >= 11 && letters.len() <= 17).find_map(name)
}

/// What a copy puts behind a heading: the number of a page, "(continued)".
fn is_of_copy(behind: &[u8]) -> bool {
    let behind = behind.trim_ascii();
    let is_page = matches!(behind.len(), 1 | 2) && behind.iter().all(u8::is_ascii_digit);
    is_page || matches!(behind, b"(continued)" | b"continued" | b"(cont.)" | b"(cont'd)" | b"- continued")
}

/// Whether the first item of a list stands behind a heading on its line: "Orders 1. Within 4 weeks …".
fn begins_item(behind: &[u8]) -> bool {
    let digits = behind.iter().take_while(|b| b.is_ascii_digit()).count();
    matches!(digits, 1 | 2) && matches!(behind.get(digits), Some(b'.' | b')')) && behind.get(digits + 1) == Some(&b' ')
}

/// Whether nothing follows a heading that would make it a sentence.
fn is_bare(rest: &[u8]) -> bool {
    rest.iter().all(|&b| b == b' ' || b == b':' || b == b'-' || b == b'*' || b == b'_' || b == b'#')
}

impl SectionKind {
    /// How long a paragraph of such a section may be to be read, in bytes.
    pub(crate) fn longest_read(self) -> usize {
        match self {
            // Only the cells of its Complaint and Finding rows are read.
            WhatWeFound => 400,
            OurApproach | Background | Assessment | Reasons | ComplaintProcedure | Learning => 0,
            _ => usize::MAX,
        }
    }

    /// Whether its lists are read, item by item.
    pub(crate) fn has_lists(self) -> bool {
        self != Head && self.longest_read() == usize::MAX
    }

    fn may_be_glued(self) -> bool {
        matches!(self, Determination | Orders | Recommendations | OrdersAndRecommendations | Reasons)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(line: &str) -> Option<SectionKind> {
        heading(&NormalText::of(line)).map(|(kind, _)| kind)
    }

    #[test]
    fn the_longer_of_two_that_begin_alike_counts() {
        assert_eq!(kind("Orders and recommendations"), Some(OrdersAndRecommendations));
        assert_eq!(kind("Order & recommendations"), None);
        assert_eq!(kind("The complaint procedure"), Some(ComplaintProcedure));
        assert_eq!(kind("The complaint:"), Some(Complaint));
        assert_eq!(kind("Reasons for decision"), Some(Reasons));
        assert_eq!(kind("Our decision (determination)"), Some(Determination));
        assert_eq!(kind("Our investigation"), Some(Assessment));
    }

    #[test]
    fn headings_as_copied() {
        assert_eq!(kind("Determination (decision)"), Some(Determination));
        assert_eq!(kind("Our decision (determination)"), Some(Determination));
        assert_eq!(kind("Ord ers"), Some(Orders));
        assert_eq!(kind("R ecommendations:"), Some(Recommendations));
        assert_eq!(kind("Recommendations 5"), Some(Recommendations));
        assert_eq!(kind("Recommendations (continued)"), Some(Recommendations));
        assert_eq!(kind("Recomendations"), Some(Recommendations));
        assert_eq!(kind("Orders 1. Within 4 weeks the landlord must pay."), Some(Orders));
        assert_eq!(kind("Orders and recommendations"), Some(OrdersAndRecommendations));
        assert_eq!(kind("The Complaint"), Some(Complaint));
        assert_eq!(kind("Background and Summary of Events"), Some(Background));
    }

    #[test]
    fn words_glued_to_a_heading_are_given_back() {
        let line = "Ord ers Within 4 weeks the landlord is ordered to:";
        let (kind, rest) = heading(&NormalText::of(line)).unwrap();
        assert_eq!((kind, &line[rest..rest + 6]), (Orders, "Within"));
    }

    #[test]
    fn the_same_words_in_a_sentence_are_no_heading() {
        for line in [
            "The complaint is about:",
            "Determination of the claim is for a court.",
            "Orders were made in another case",
            "The Ombudsman’s determination",
            "Reasons the landlord gave",
            "Recommendations of the surveyor",
            "Complaint.",
            "Order 2005",
            "the complaint",
            "orders",
        ] {
            assert_eq!(kind(line), None, "in {line:?}");
        }
    }
}
