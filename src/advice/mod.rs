//! What does it mean, in plain words? Explanations for residents and landlords, each with its source and its time.
//!
//! Nothing here is read from the text that was pasted, and nothing here decides anything. What is not sure is
//! left out, so `None` means "see the report's own words" ([`OWN_WORDS`]).

pub mod next;
pub mod order;
pub mod outcome;
pub mod scheme;

use serde::Serialize;

/// An explanation in plain words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// A few short sentences.
    pub text: &'static str,
    /// Where it was read: an address, or which documents.
    pub source: &'static str,
    /// When it was true.
    pub true_on: &'static str,
}

/// What to say where there is no explanation that is sure.
pub const OWN_WORDS: &str = "See the report’s own words.";

/// When the Ombudsman's pages named as sources were last compared with these words.
const READ: &str = "as known in May 2026";

/// Published determinations, from which the rest was learned.
const DETERMINATIONS: &str = "Published determinations, January 2020 to May 2026";

const fn read_at(source: &'static str, text: &'static str) -> Explanation {
    Explanation { text, source, true_on: READ }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every explanation, so that all keep the rules of plain words.
    fn all() -> Vec<Explanation> {
        let mut all = next::all().to_vec();
        all.extend(crate::determination::Outcome::ALL.map(outcome::explain));
        all.extend(order::tests::KINDS.iter().map(|&kind| order::advise(kind).meaning));
        all.extend(scheme::tests::grounds());
        all
    }

    #[test]
    fn sentences_are_short_and_sources_named() {
        for explanation in all() {
            assert!(!explanation.source.is_empty() && explanation.true_on.contains("20"), "{explanation:?}");
            assert!(explanation.text.ends_with('.'), "{}", explanation.text);
            for sentence in explanation.text.split_inclusive(['.', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 25, "{words} words: {sentence}");
            }
        }
    }
}
