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
use crate::extract::within::first_in;
use crate::fold::{Fold, Phrases, is_word};
use crate::phrase::outcome::{Mention, Wording, back_any, begins, ends};
use crate::phrases;

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
pub fn operative(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    match mention.wording {
        Wording::Failure => failure(fold, mention, place),
        Wording::Redress => offer(fold, mention, place),
        Wording::WeakRedress => weak_offer(fold, mention, place),
        Wording::Jurisdiction => outside::outside(fold, mention, place),
        Wording::NotInvestigated => outside::not_investigated(fold, mention, place),
        Wording::Closed => Some(mention.range.start),
    }
}

/// Words that may stand between the frame's verb and the outcome.
#[rustfmt::skip]
const BETWEEN: Phrases = phrases![
    "a", "an", "some", "one", "also", "therefore", "thus", "only", "overall", "both", "minor", "single", "further", "again",
    ",", "\"", "'", ":", "-", "that", "finding of", "findings of", "determination of", "degree of", "instance of",
    "instances of", "been", "was", "examples of", "level of", "(", ".", ";", "either", "found", "the following",
];

#[rustfmt::skip]
const THERE: Phrases = phrases![
    "there was", "there were", "there is", "there are", "there has been", "there have been", "there has also been",
    "there was also", "there has", "there has therefore been",
];

#[rustfmt::skip]
const FINDS: Phrases = phrases![
    "find", "finds", "found", "have found", "has found", "determine", "determines", "determined", "have determined",
    "has determined", "conclude", "concludes", "concluded", "have concluded", "has concluded", "decided", "have decided",
    "have made", "identified", "has identified", "have identified",
];

const MAKES: Phrases =
    phrases!["make", "makes", "made", "have made", "has made", "has reached", "have reached", "reached", "issued"];

#[rustfmt::skip]
const OMBUDSMAN: Phrases = phrases![
    "we", "i", "ombudsman", "this service", "ombudsman service", "the service", "this investigation", "our investigation",
    "the investigation", "this report", "also", "therefore",
];

#[rustfmt::skip]
const RESPONSIBLE: Phrases = phrases![
    "the landlord responsible for", "the landlord to be responsible for", "the landlord was responsible for",
    "the landlord is responsible for", "that the landlord was responsible for", "that the landlord is responsible for",
    "the landlord has been responsible for", "the landlord was found responsible for", "the landlord guilty of",
];

#[rustfmt::skip]
const LEADS_TO: Phrases = phrases![
    "leads to a", "led to a", "leads to", "led to", "results in a", "resulted in a", "results in", "resulted in",
    "amounts to a finding of", "leads us to a",
];

/// After the outcome, these say that it was found.
#[rustfmt::skip]
pub const IS_FOUND: Phrases = phrases![
    "was found", "were found", "has been found", "have been found", "is found", "is made", "was made", "has been made",
    "is therefore made", "has therefore been made", "has also been found", "was also found", "is appropriate",
    "was determined", "has been reached", "is reached", "has been determined",
];

/// After the outcome at the start of a sentence, these say that it is only spoken about.
#[rustfmt::skip]
const ONLY_SPOKEN_OF: Phrases = phrases![
    "is", "are", "means", "does", "may", "can", "could", "would", "should", "occurs", "requires", "was not", "has not", "will",
    "might", "was avoided", "was identified", "was", "were", "has", "have", "findings",
];

/// How a sentence begins whose subject is a head of complaint, and no single failing.
const HEADS_OPEN: Phrases = phrases![
    "the landlord's handling",
    "the landlord's response",
    "the landlord's management",
    "the landlord's complaint handling",
    "the handling of",
];

/// The matter stands before these, the outcome after them.
const AMOUNTS_TO: Phrases = phrases![
    "amounts to",
    "amounted to",
    "amounting to",
    "amount to",
    "constitutes",
    "constituted",
    "is",
    "was",
    "were",
    "represents"
];

fn failure(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    let at = skip_back(fold, start, place.from);
    let is_found = begins(fold, IS_FOUND, mention.range.end);
    let closes = fold.bytes().get(fold.skip_space(mention.range.end)).is_none_or(|b| b".;".contains(b));
    let is_of_head = place.is_first && begins(fold, HEADS_OPEN, place.from);
    let is_item = at <= place.from && (is_found || !begins(fold, ONLY_SPOKEN_OF, mention.range.end));
    if is_item {
        return Some(place.from);
    }
    if let Some(frame) = verb(fold, at, start) {
        return Some(frame);
    }
    // "The Ombudsman has not found maladministration in …", "we did not find …".
    const NOT_FOUND: Phrases = phrases!["did not find", "not identified", "not found", "not find"];
    if begins(fold, NOT_FOUND, start) {
        let verb = back_any(fold, phrases!["has", "have", "did", "does"], start).unwrap_or(start);
        return back_any(fold, OMBUDSMAN, verb);
    }
    // "The landlord’s response to the leak did not amount to maladministration", or anything of it under the Scheme.
    const IS_NOT: Phrases = phrases!["does not amount to", "did not amount to", "do not amount to", "not amount to"];
    if ((is_of_head && closes) || place.under_scheme) && begins(fold, IS_NOT, start) {
        return Some(start);
    }
    // "We have found that the landlord:" + "was responsible for maladministration in …".
    let responsible = back_any(fold, phrases!["was responsible for", "is responsible for"], at).filter(|_| place.in_list);
    if let Some(frame) = responsible.filter(|&frame| frame <= fold.skip_space(place.from)) {
        return Some(frame);
    }
    // "The landlord’s handling of the lift: service failure."
    let is_end = fold.bytes()[mention.range.end..].iter().take(3).all(|b| b" .;".contains(b));
    if is_end && (place.is_first || place.in_list) && ends(fold, phrases![":", "-"], start) {
        return Some(at);
    }
    let is_basis = begins(fold, phrases!["is made on the basis", "was made on the basis"], mention.range.end);
    if is_found && !is_basis && !is_owned(fold, at) && !ends(fold, phrases!["our"], at) {
        return Some(at);
    }
    if (place.under_scheme || (closes && (place.in_list || is_of_head)))
        && let Some(frame) = back_any(fold, AMOUNTS_TO, back_any(fold, phrases!["a", "an"], start).unwrap_or(start))
    {
        return Some(frame);
    }
    (place.in_list && !is_owned(fold, start) && goes_on(fold, mention.range.end)).then_some(start)
}

/// The verb of a frame that ends at `at`.
fn verb(fold: &Fold, at: usize, outcome: usize) -> Option<usize> {
    if let Some(there) = back_any(fold, THERE, at) {
        return Some(there);
    }
    if let Some(leads) = back_any(fold, LEADS_TO, at)
        && ends(fold, phrases!["finding of", "determination of"], outcome)
    {
        return Some(leads);
    }
    if let Some(responsible) = back_any(fold, RESPONSIBLE, at) {
        return Some(finds(fold, responsible).unwrap_or(responsible));
    }
    if fold.matches("not responsible for", outcome).is_some() {
        return back_any(fold, phrases!["the landlord was", "the landlord is"], outcome);
    }
    // "We have not found maladministration", "the Ombudsman did not find any service failure".
    if begins(fold, phrases!["not found", "not find"], outcome) {
        let ours = phrases![
            "we have",
            "we did",
            "we do",
            "ombudsman has",
            "ombudsman did",
            "ombudsman does",
            "this service has",
            "this service did",
        ];
        return back_any(fold, ours, outcome);
    }
    const IS_ONE_OF: Phrases =
        phrases!["finding is one of", "finding is", "determination is one of", "determination is", "decision is", "outcome is"];
    finds(fold, at).or_else(|| back_any(fold, IS_ONE_OF, at))
}

/// "the Ombudsman finds", "we have also found", "this Service makes".
fn finds(fold: &Fold, at: usize) -> Option<usize> {
    // "found" may have been passed over as a word that stands between.
    let found = fold.matches_any(phrases!["found", "also found", "therefore found"], at);
    ours(fold, at).or_else(|| ours(fold, found?))
}

/// The Ombudsman's verb that ends at `end`.
fn ours(fold: &Fold, end: usize) -> Option<usize> {
    let verb = back_any(fold, FINDS, end).or_else(|| back_any(fold, MAKES, end))?;
    let also = phrases!["also", "therefore", ", therefore,", "has", "have", "has also", "have also"];
    back_any(fold, OMBUDSMAN, back_any(fold, also, verb).unwrap_or(verb))
}

/// Passes over what may stand between a frame and the outcome, not before `from`.
fn skip_back(fold: &Fold, start: usize, from: usize) -> usize {
    let mut at = start;
    for _ in 0..8 {
        match back_any(fold, BETWEEN, at).filter(|&before| before >= from) {
            // "there was" is the frame itself.
            Some(_) if ends(fold, THERE, at) => break,
            Some(before) => at = before,
            None => break,
        }
    }
    let mut gap = at;
    while gap > from && fold.bytes()[gap - 1] == b' ' {
        gap -= 1;
    }
    if gap <= from { from } else { at }
}

/// Whether the outcome belongs to something: "its service failure", "the finding of", "including".
fn is_owned(fold: &Fold, start: usize) -> bool {
    #[rustfmt::skip]
    const OWNERS: Phrases = phrases![
        "its", "the", "any", "of", "for", "such", "that", "this", "to", "their", "identified", "from", "about", "these",
        "those", "each", "further", "considerable", "was", "is", "were", "not", "been", "as", "with", "recognised",
        "acknowledged", "or", "including", "same", "landlord's", "under", "between", "a", "had", "has", "have", "experienced",
        "other", "regarding", "potential",
    ];
    let is_quoted = ends(fold, phrases!["'", "\"", "("], start);
    is_quoted || ends(fold, OWNERS, start)
}

/// Whether what follows an outcome tells what it is about, or nothing does.
fn goes_on(fold: &Fold, end: usize) -> bool {
    let rest = fold.skip_space(end);
    begins(fold, super::about::RELATIONS, end)
        || begins(fold, phrases!["by", "on the part of", "("], end)
        || !fold.bytes().get(rest).is_some_and(|&b| is_word(b))
}

/// "the landlord has offered reasonable redress".
fn offer(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    if ends(fold, phrases!["where a landlord has offered", "where a landlord offers", "policy and", "role is to", "and"], start) {
        return None;
    }
    if place.under_scheme {
        return Some(back_any(fold, THERE, skip_back(fold, start, place.from)).unwrap_or(start));
    }
    let at = skip_back(fold, start, place.from);
    let is_item = at <= place.from
        && !begins(fold, phrases!["is", "means", "may", "can", "would", "should", "findings"], mention.range.end);
    if is_item {
        return Some(place.from);
    }
    verb(fold, at, start)
        .or_else(|| offered(fold, at, place))
        .or_else(|| (place.in_list && !is_owned(fold, start) && goes_on(fold, mention.range.end)).then_some(start))
}

/// "has made redress … which resolves the complaint": the quality is told by what it did.
fn weak_offer(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    if place.under_scheme {
        return Some(mention.range.start);
    }
    let start = mention.range.start;
    let offered = offered(fold, skip_back(fold, start, place.from), place)?;
    let near = mention.range.end..fold.len().min(mention.range.end + 160);
    first_in(fold, near, phrases!["resolves", "resolved", "put right", "put matters right", "puts things right"]).map(|_| offered)
}

/// "has offered (the resident)", said of the landlord at the start, or by the Ombudsman.
fn offered(fold: &Fold, at: usize, place: Place) -> Option<usize> {
    const TO_WHOM: Phrases = phrases!["the resident", "the residents", "the complainant", "him", "her"];
    #[rustfmt::skip]
    const OFFERED: Phrases = phrases![
        "has offered", "has made", "has provided", "has already offered", "has now offered", "have offered", "had offered",
        "had made", "offered", "made", "provided", "has already made", "had already offered", "has given", "gave", "has taken",
        "amounts to", "amounted to",
    ];
    if let Some(frame) = judged(fold, at, place) {
        return Some(frame);
    }
    let at = back_any(fold, TO_WHOM, at).unwrap_or(at);
    let verb = back_any(fold, OFFERED, at)?;
    let who = back_any(
        fold,
        phrases!["the landlord", "it", "the association", "the council", "the landlord's offer", "the trust", "the member"],
        verb,
    )?;
    #[rustfmt::skip]
    let said_by_us = phrases![
        "find that", "finds that", "found that", "determined that", "satisfied that", "considers that", "consider that",
        "opinion that", "concluded that", "concludes that", "accepts that", "this means that", "this means",
        "in the ombudsman's opinion,", "in our opinion,", "in the ombudsman's view,", "we found", "we find", "we have found",
        "ombudsman finds", "ombudsman found", "ombudsman has found",
    ];
    let who = back_any(fold, phrases!["therefore,", "and", ","], who).unwrap_or(who);
    (who <= place.from || place.in_list || ends(fold, said_by_us, who)).then_some(who)
}

/// "we find that the landlord’s offer of £50 was reasonable redress".
fn judged(fold: &Fold, at: usize, place: Place) -> Option<usize> {
    #[rustfmt::skip]
    const JUDGES: Phrases = phrases![
        "finding is that", "determination is that",
        "we find", "we found", "we have found", "ombudsman finds", "ombudsman has found", "ombudsman has determined", "we have determined", "i have determined",
    ];
    #[rustfmt::skip]
    const REDRESS: Phrases = phrases![
        "the landlord's apology", "the landlord's offer", "the landlord's compensation", "the landlord's explanation",
        "its apology", "its offer", "the compensation offered", "the offer of",
    ];
    let verb = back_any(fold, AMOUNTS_TO, fold.matches_any(phrases!["was", "were"], at).unwrap_or(at))?;
    // "Its apology and offer of £100 were sufficient redress for …" as an item of its own.
    let is_own = place.is_first && begins(fold, REDRESS, place.from);
    let by_us = place.in_list || is_own || first_in(fold, place.from..verb.min(place.from + 60), JUDGES).is_some();
    by_us.then_some(verb)
}
