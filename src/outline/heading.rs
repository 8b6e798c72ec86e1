//! Which line is a heading, and which section does it open (domain.md 5.1, 5.2)?
//!
//! A heading is a whole line. Its letters may be broken by a copy ("Ord ers"), it may end in a colon,
//! and the words of the section may be glued to it ("Determination In accordance with…"), but the
//! same word inside a sentence is no heading.

use crate::fold::{Fold, Phrases, is_word};
use crate::phrases;
use crate::span::Span;
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

/// Where the words of a section may be glued to its heading, they begin like this.
const GLUED: Phrases = phrases![
    "in accordance",
    "in line with",
    "in light of",
    "within",
    "the landlord",
    "there was",
    "there were",
    "it is",
    "we ",
    "the ombudsman",
    "this service",
    "after",
    "having",
    "on the",
];

/// Headings as whole lines, by their first letters. Of those that begin alike the first that fits counts, so longer ones
/// stand before their beginnings.
const HEADINGS: [(&str, SectionKind); 72] = [
    ("assessment and findings", Assessment),
    ("assessment and finding", Assessment),
    ("assessment", Assessment),
    ("background and summary of events", Background),
    ("background and summary", Background),
    ("background information", Background),
    ("background", Background),
    ("complaint procedure", ComplaintProcedure),
    ("complaint definition", Complaint),
    ("complaint about", Complaint),
    ("determination (jurisdictional decision)", Determination),
    ("determination (decision)", Determination),
    ("determination decision", Determination),
    ("determination(s)", Determination),
    ("determinations", Determination),
    ("determination", Determination),
    ("decision (determination)", Determination),
    ("findings", Assessment),
    ("investigation", Assessment),
    ("jurisdiction", Jurisdiction),
    ("legal and policy framework", Background),
    ("learning", Learning),
    ("matters outside jurisdiction", Jurisdiction),
    ("our approach", OurApproach),
    ("our jurisdiction", Jurisdiction),
    ("our decision (determination)", Determination),
    ("our decision(determination)", Determination),
    ("our decision", Determination),
    ("orders and recommendations", OrdersAndRecommendations),
    ("orders and recommendation", OrdersAndRecommendations),
    ("order and recommendations", OrdersAndRecommendations),
    ("order and recommendation", OrdersAndRecommendations),
    ("orders & recommendations", OrdersAndRecommendations),
    ("our orders", Orders),
    ("orders", Orders),
    ("order", Orders),
    ("our recommendations", Recommendations),
    ("our recommendation", Recommendations),
    ("our investigation", Assessment),
    ("policies and procedures", Background),
    ("policy and procedures", Background),
    ("policies", Background),
    ("putting things right", PuttingThingsRight),
    ("relevant policies and procedures", Background),
    ("reasons for decision", Reasons),
    ("reasons", Reasons),
    ("reason", Reasons),
    ("recommendations", Recommendations),
    ("recommendation", Recommendations),
    ("scope of the investigation", Scope),
    ("scope of this investigation", Scope),
    ("scope of investigation", Scope),
    ("scope of our investigation", Scope),
    ("scope of the complaint", Scope),
    ("scope", Scope),
    ("summary of events", Background),
    ("summary of background", Background),
    ("summary of facts", Background),
    ("summary of reasons", Reasons),
    ("the ombudsman's approach", OurApproach),
    ("the complaint procedure", ComplaintProcedure),
    ("the complaints procedure", ComplaintProcedure),
    ("the complaint process", ComplaintProcedure),
    ("the complaints", Complaint),
    ("the complaint", Complaint),
    ("the ombudsman's jurisdiction", Jurisdiction),
    ("the scope of this investigation", Scope),
    ("the scope of the investigation", Scope),
    ("what the complaint is about", Complaint),
    ("what the complaints are about", Complaint),
    ("what is the complaint about", Complaint),
    ("what we found and why", WhatWeFound),
];

/// How many spaces a heading has at most: a copy may have left them out.
const MOST_SPACES: usize = 4;

/// Where in the list the headings with each first letter begin.
static FROM: [u8; 26] = {
    let mut from = [0; 26];
    let mut i = HEADINGS.len();
    while i > 0 {
        i -= 1;
        from[(HEADINGS[i].0.as_bytes()[0] - b'a') as usize] = i as u8;
    }
    from
};

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
    may_begin.then(|| Fold::of_span(text, Span::new(line.start, end))).and_then(|fold| heading(text, &fold))
}

/// The section that the line opens, and where the words after the heading begin.
pub fn heading(text: &str, line: &Fold) -> Option<(SectionKind, usize)> {
    let start = line.skip_space(0);
    let first = *line.bytes().get(start).filter(|first| first.is_ascii_lowercase())?;
    let from = usize::from(*FROM.get(usize::from(first - b'a'))?);
    for (phrase, kind) in HEADINGS.iter().skip(from) {
        if phrase.as_bytes().first() != Some(&first) {
            break;
        }
        if phrase.len() > line.len() + MOST_SPACES {
            continue;
        }
        let Some(end) = line.matches(phrase, start) else { continue };
        // "This part of" + "the complaint" + "is outside": a line that wrapping left alone.
        if line.span(start..end).of(text).starts_with(char::is_lowercase) {
            return None;
        }
        let rest = line.bytes()[end..].iter().position(|&b| is_word(b));
        match rest {
            None if is_bare(&line.bytes()[end..]) => return Some((*kind, line.len())),
            Some(gap) if kind.may_be_glued() && line.bytes()[end..end + gap].iter().all(|&b| b == b' ' || b == b':') => {
                let words = end + gap;
                let is_sentence = line.span(words..line.len()).of(text).starts_with(char::is_uppercase);
                if is_sentence && line.matches_any(GLUED, words).is_some() {
                    return Some((*kind, words));
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether nothing follows a heading that would make it a sentence.
fn is_bare(rest: &[u8]) -> bool {
    rest.iter().all(|&b| b == b' ' || b == b':' || b == b'-' || b == b'*' || b == b'_' || b == b'#')
}

impl SectionKind {
    /// How long a paragraph of such a section may be to be read, in bytes.
    pub(super) fn longest_read(self) -> usize {
        match self {
            // Only the cells of its Complaint and Finding rows are read.
            WhatWeFound => 400,
            OurApproach | Background | Assessment | Reasons | ComplaintProcedure | Learning => 0,
            _ => usize::MAX,
        }
    }

    /// Whether its lists are read, item by item.
    pub(super) fn has_lists(self) -> bool {
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
        heading(line, &Fold::of(line)).map(|(kind, _)| kind)
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(HEADINGS.is_sorted_by_key(|(phrase, _)| phrase.as_bytes()[0]));
        assert!(HEADINGS.iter().all(|(phrase, _)| phrase.matches(' ').count() <= MOST_SPACES));
    }

    #[test]
    fn headings_as_copied() {
        assert_eq!(kind("Determination (decision)"), Some(Determination));
        assert_eq!(kind("Our decision (determination)"), Some(Determination));
        assert_eq!(kind("Ord ers"), Some(Orders));
        assert_eq!(kind("R ecommendations:"), Some(Recommendations));
        assert_eq!(kind("Orders and recommendations"), Some(OrdersAndRecommendations));
        assert_eq!(kind("The Complaint"), Some(Complaint));
        assert_eq!(kind("Background and Summary of Events"), Some(Background));
    }

    #[test]
    fn words_glued_to_a_heading_are_given_back() {
        let line = "Ord ers Within 4 weeks the landlord is ordered to:";
        let (kind, rest) = heading(line, &Fold::of(line)).unwrap();
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
