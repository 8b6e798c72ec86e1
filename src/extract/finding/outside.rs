//! Does a sentence put a matter outside jurisdiction, or leave it uninvestigated?
//!
//! | words | finding |
//! |---|---|
//! | "the complaint about rent **is outside our jurisdiction**" | yes |
//! | "**We have not investigated** the consultation", as an item or first sentence | yes |
//! | "complaints about rent fall outside our jurisdiction" | no: of all complaints |
//! | "While we cannot consider the effect on health, …" | no: a limit of scope (domain.md 4.2) |

use super::frame::Place;
use crate::fold::{Fold, Phrases};
use crate::phrase::outcome::{Mention, back_any, begins, ends};
use crate::phrases;

/// "We have not investigated …" as a sentence or an item of its own, not "While we cannot consider …".
pub fn not_investigated(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    #[rustfmt::skip]
    const BEFORE: Phrases = phrases![
        "therefore", "as such", "however", "that", "and", ",", "also", "for these reasons", "we have decided", "we have found", "we found", "we have determined",
        "after considering the evidence",
    ];
    let mut at = mention.range.start;
    while let Some(before) = back_any(fold, BEFORE, at).filter(|&before| before >= place.from) {
        at = before;
    }
    const GENERAL: Phrases =
        phrases!["complaints", "a complaint", "this", "these", "events", "the actions of", "matters", "any", "anything"];
    const MATTER: Phrases =
        phrases!["this complaint", "these complaints", "this part of", "these parts of", "this aspect of", "these aspects of"];
    let is_own = place.is_first || place.in_list || place.under_scheme;
    let is_matter = !begins(fold, GENERAL, mention.range.end) || begins(fold, MATTER, mention.range.end);
    // "As set out above, and in accordance with paragraph 42(f) of the Scheme, we will not investigate …"
    let is_grounded = place.under_scheme && at < mention.range.start;
    (is_own && is_matter && (at <= place.from || is_grounded)).then_some(mention.range.start)
}

/// "is outside the jurisdiction of the Ombudsman".
pub fn outside(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    #[rustfmt::skip]
    const VERBS: Phrases = phrases![
        "does", "do", "is", "are", "was", "were", "falls", "fall", "fell", "sits", "sit", "to be", "to fall", "as", "being",
        "lies", "lie", "has been", "have been", "has been found", "considered", "determined", "found", "as being",
    ];
    /// Complaints of a kind, not this one.
    const IN_GENERAL: Phrases = phrases![
        "complaints about",
        "complaints concerning",
        "complaints regarding",
        "complaints that",
        "matters",
        "all",
        "any",
        "issues",
        "decisions",
    ];
    let mut at = mention.range.start;
    while let Some(before) =
        back_any(fold, phrases!["therefore", "properly", "also", "both", "all", "deemed", "considered", "that", "clearly"], at)
    {
        at = before;
    }
    if at <= place.from {
        return Some(place.from);
    }
    // "better dealt with by the courts" is said of much that is also investigated.
    let is_weak = fold.bytes()[mention.range.start] == b'b' && !place.under_scheme && !place.in_list;
    let Some(mut verb) = back_any(fold, VERBS, at).filter(|_| !is_weak) else {
        let listed = place.in_list || place.under_scheme;
        // A sentence of the kind "has not been investigated" holds its own verb.
        let own = fold.bytes()[mention.range.start] == b'h' || fold.bytes()[mention.range.start] == b'w';
        return (listed || own).then_some(mention.range.start);
    };
    while let Some(before) = back_any(fold, VERBS, verb) {
        verb = before;
    }
    let is_hypothetical =
        ends(fold, phrases!["would", "may", "might", "could", "can", "whether it", "if it", "which", "should"], verb);
    let is_general = !place.under_scheme && begins(fold, IN_GENERAL, place.from);
    (!is_hypothetical && !is_general).then_some(verb)
}
