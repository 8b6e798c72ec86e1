//! Is a mention of an outcome a finding? Only in an operative frame (domain.md 1.6 rules 3 and 5).
//!
//! | frame | example |
//! |---|---|
//! | there was | "there was (a finding of) maladministration" |
//! | the Ombudsman finds | "we have found the landlord responsible for service failure" |
//! | a finding made | "a finding of service failure is made", "this leads to a determination of …" |
//! | item | a list item or sentence that starts with the outcome |
//! | further | in a list within one sentence, after an operative mention |
//! | offer | "the landlord has offered reasonable redress", under the Scheme or at the start |
//! | outside | "is outside the Ombudsman's jurisdiction" |
//!
//! Never: hypotheticals, boilerplate, guidance, what a party said, other cases.

use super::outside;
use crate::phrase::outcome::{Mention, Wording};
use crate::text::{NormalText, is_word};
use crate::vocabulary::{finding_frame, mark, outcome, redress, relation};

/// What stands around a mention.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where its sentence begins, or the finding before it in the same sentence ends.
    pub from: usize,
    /// Whether its sentence is the paragraph's first.
    pub is_first: bool,
    /// Whether a list of findings is open: a lead-in or an earlier finding of the sentence.
    pub in_list: bool,
    /// Whether the sentence or its lead-in speaks under a paragraph of the Scheme.
    pub under_scheme: bool,
}

/// Where the frame of a mention begins, if it has an operative one.
pub fn operative(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    match mention.wording {
        Wording::Failure => failure(text, mention, place),
        Wording::Redress => offer(text, mention, place),
        Wording::WeakRedress => weak_offer(text, mention, place),
        Wording::Jurisdiction => outside::outside(text, mention, place),
        Wording::NotInvestigated => outside::not_investigated(text, mention, place),
        Wording::Closed => Some(mention.range.start),
    }
}

fn failure(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    let at = skip_back(text, start, place.from);
    let is_found = text.at(finding_frame::IS_FOUND, mention.range.end).is_some();
    let closes = text.bytes().get(text.skip_space(mention.range.end)).is_none_or(|b| b".;".contains(b));
    let is_of_head = place.is_first && text.at(finding_frame::HEAD_OPENS, place.from).is_some();
    let is_item = at <= place.from && (is_found || text.at(finding_frame::ONLY_SPOKEN_OF, mention.range.end).is_none());
    if is_item {
        return Some(place.from);
    }
    if let Some(frame) = verb(text, at, start) {
        return Some(frame);
    }
    // "The Ombudsman has not found maladministration in …", "we did not find …".
    if text.at(outcome::NOT_FOUND, start).is_some() {
        let verb = text.ending(finding_frame::HAS, start).unwrap_or(start);
        return text.ending(finding_frame::OMBUDSMAN, verb);
    }
    // "The landlord’s response to the leak did not amount to maladministration", or anything of it under the Scheme.
    if ((is_of_head && closes) || place.under_scheme) && text.at(outcome::IS_NOT, start).is_some() {
        return Some(start);
    }
    // "We have found that the landlord:" + "was responsible for maladministration in …".
    let responsible = text.ending(finding_frame::WAS_RESPONSIBLE, at).filter(|_| place.in_list);
    if let Some(frame) = responsible.filter(|&frame| frame <= text.skip_space(place.from)) {
        return Some(frame);
    }
    // "The landlord’s handling of the lift: service failure."
    let is_end = text.bytes()[mention.range.end..].iter().take(3).all(|b| b" .;".contains(b));
    if is_end && (place.is_first || place.in_list) && text.ending(mark::COLON_OR_DASH, start).is_some() {
        return Some(at);
    }
    let is_basis = text.at(finding_frame::ON_THE_BASIS, mention.range.end).is_some();
    if is_found && !is_basis && !is_owned(text, at) && text.ending(finding_frame::OUR, at).is_none() {
        return Some(at);
    }
    if (place.under_scheme || (closes && (place.in_list || is_of_head)))
        && let Some(frame) = text.ending(finding_frame::AMOUNTS_TO, text.ending(finding_frame::ARTICLE, start).unwrap_or(start))
    {
        return Some(frame);
    }
    (place.in_list && !is_owned(text, start) && goes_on(text, mention.range.end)).then_some(start)
}

/// The verb of a frame that ends at `at`.
fn verb(text: &NormalText, at: usize, outcome: usize) -> Option<usize> {
    if let Some(there) = text.ending(finding_frame::THERE_WAS, at) {
        return Some(there);
    }
    if let Some(leads) = text.ending(finding_frame::LEADS_TO, at)
        && text.ending(finding_frame::FINDING_OF, outcome).is_some()
    {
        return Some(leads);
    }
    if let Some(responsible) = text.ending(finding_frame::RESPONSIBLE, at) {
        return Some(finds(text, responsible).unwrap_or(responsible));
    }
    if text.at(outcome::NOT_RESPONSIBLE, outcome).is_some() {
        return text.ending(finding_frame::LANDLORD_WAS, outcome);
    }
    // "We have not found maladministration", "the Ombudsman did not find any service failure".
    if text.at(outcome::NOT_FOUND, outcome).is_some() {
        return text.ending(finding_frame::WE_HAVE, outcome);
    }
    finds(text, at).or_else(|| text.ending(finding_frame::FINDING_IS, at))
}

/// "the Ombudsman finds", "we have also found", "this Service makes".
fn finds(text: &NormalText, at: usize) -> Option<usize> {
    // "found" may have been passed over as a word that stands between.
    let found = text.at(finding_frame::FOUND_BEHIND, at);
    ours(text, at).or_else(|| ours(text, found?))
}

/// The Ombudsman's verb that ends at `end`.
fn ours(text: &NormalText, end: usize) -> Option<usize> {
    let verb = text.ending(finding_frame::FINDS, end).or_else(|| text.ending(finding_frame::MAKES, end))?;
    text.ending(finding_frame::OMBUDSMAN, text.ending(finding_frame::ALSO, verb).unwrap_or(verb))
}

/// Passes over what may stand between a frame and the outcome, not before `from`.
fn skip_back(text: &NormalText, start: usize, from: usize) -> usize {
    let mut at = start;
    for _ in 0..8 {
        match text.ending(finding_frame::BETWEEN, at).filter(|&before| before >= from) {
            // "there was" is the frame itself.
            Some(_) if text.ending(finding_frame::THERE_WAS, at).is_some() => break,
            Some(before) => at = before,
            None => break,
        }
    }
    let mut gap = at;
    while gap > from && text.bytes()[gap - 1] == b' ' {
        gap -= 1;
    }
    if gap <= from { from } else { at }
}

/// Whether the outcome belongs to something: "its service failure", "the finding of", "including".
fn is_owned(text: &NormalText, start: usize) -> bool {
    let is_quoted = text.ending(mark::OPENING_QUOTE, start).is_some();
    is_quoted || text.ending(finding_frame::OWNERS, start).is_some()
}

/// Whether what follows an outcome tells what it is about, or nothing does.
fn goes_on(text: &NormalText, end: usize) -> bool {
    let rest = text.skip_space(end);
    text.at(relation::RELATIONS, end).is_some()
        || text.at(relation::BY_SOMEONE, end).is_some()
        || !text.bytes().get(rest).is_some_and(|&b| is_word(b))
}

/// "the landlord has offered reasonable redress".
fn offer(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    if text.ending(redress::NOT_OFFERED_HERE, start).is_some() {
        return None;
    }
    if place.under_scheme {
        return Some(text.ending(finding_frame::THERE_WAS, skip_back(text, start, place.from)).unwrap_or(start));
    }
    let at = skip_back(text, start, place.from);
    let is_item = at <= place.from && text.at(finding_frame::REDRESS_SPOKEN_OF, mention.range.end).is_none();
    if is_item {
        return Some(place.from);
    }
    verb(text, at, start)
        .or_else(|| offered(text, at, place))
        .or_else(|| (place.in_list && !is_owned(text, start) && goes_on(text, mention.range.end)).then_some(start))
}

/// "has made redress … which resolves the complaint": the quality is told by what it did.
fn weak_offer(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    if place.under_scheme {
        return Some(mention.range.start);
    }
    let start = mention.range.start;
    let offered = offered(text, skip_back(text, start, place.from), place)?;
    let near = mention.range.end..text.len().min(mention.range.end + 160);
    text.first(redress::PUT_RIGHT, near).map(|_| offered)
}

/// "has offered (the resident)", said of the landlord at the start, or by the Ombudsman.
fn offered(text: &NormalText, at: usize, place: Place) -> Option<usize> {
    if let Some(frame) = judged(text, at, place) {
        return Some(frame);
    }
    let at = text.ending(redress::TO_WHOM, at).unwrap_or(at);
    let verb = text.ending(redress::OFFERED, at)?;
    let who = text.ending(redress::LANDLORD, verb)?;
    let who = text.ending(finding_frame::THEN, who).unwrap_or(who);
    (who <= place.from || place.in_list || text.ending(finding_frame::SAID_BY_US, who).is_some()).then_some(who)
}

/// "we find that the landlord’s offer of £50 was reasonable redress".
fn judged(text: &NormalText, at: usize, place: Place) -> Option<usize> {
    let verb = text.ending(finding_frame::AMOUNTS_TO, text.at(finding_frame::WAS, at).unwrap_or(at))?;
    // "Its apology and offer of £100 were sufficient redress for …" as an item of its own.
    let is_own = place.is_first && text.at(redress::THE_OFFER, place.from).is_some();
    let by_us = place.in_list || is_own || text.first(finding_frame::JUDGES, place.from..verb.min(place.from + 60)).is_some();
    by_us.then_some(verb)
}
