//! Does a sentence put a matter outside jurisdiction, or leave it uninvestigated?
//!
//! | words | finding |
//! |---|---|
//! | "the complaint about rent **is outside our jurisdiction**" | yes |
//! | "**We have not investigated** the consultation", as an item or first sentence | yes |
//! | "complaints about rent fall outside our jurisdiction" | no: of all complaints |
//! | "While we cannot consider the effect on health, …" | no: a limit of scope (domain.md 4.2) |

use super::frame::Place;
use super::outcome::Mention;
use crate::text::NormalText;
use crate::vocabulary::jurisdiction;

/// "We have not investigated …" as a sentence or an item of its own, not "While we cannot consider …".
pub fn not_investigated(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let mut at = mention.range.start;
    while let Some(before) = text.ending(jurisdiction::BEFORE_WE, at).filter(|&before| before >= place.from) {
        at = before;
    }
    let is_own = place.is_first || place.in_list || place.under_scheme;
    let is_matter = text.at(jurisdiction::GENERAL_OBJECT, mention.range.end).is_none()
        || text.at(jurisdiction::THIS_COMPLAINT, mention.range.end).is_some();
    // "As set out above, and in accordance with paragraph 42(f) of the Scheme, we will not investigate …"
    let is_grounded = place.under_scheme && at < mention.range.start;
    (is_own && is_matter && (at <= place.from || is_grounded)).then_some(mention.range.start)
}

/// "is outside the jurisdiction of the Ombudsman".
pub fn outside(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let mut at = mention.range.start;
    while let Some(before) = text.ending(jurisdiction::ADVERBS, at) {
        at = before;
    }
    if at <= place.from {
        return Some(place.from);
    }
    // "better dealt with by the courts" is said of much that is also investigated.
    let is_weak = text.bytes()[mention.range.start] == b'b' && !place.under_scheme && !place.in_list;
    let Some(mut verb) = text.ending(jurisdiction::VERBS, at).filter(|_| !is_weak) else {
        let listed = place.in_list || place.under_scheme;
        // A sentence of the kind "has not been investigated" holds its own verb.
        let own = text.bytes()[mention.range.start] == b'h' || text.bytes()[mention.range.start] == b'w';
        return (listed || own).then_some(mention.range.start);
    };
    while let Some(before) = text.ending(jurisdiction::VERBS, verb) {
        verb = before;
    }
    let is_hypothetical = text.ending(jurisdiction::HYPOTHETICAL, verb).is_some();
    let is_general = !place.under_scheme && text.at(jurisdiction::GENERAL_SUBJECT, place.from).is_some();
    (!is_hypothetical && !is_general).then_some(verb)
}
