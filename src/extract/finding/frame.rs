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

use crate::fold::{Fold, is_word};
use crate::phrase::outcome::{Mention, Wording, back_any};

/// What stands around a mention.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where its sentence begins, or the finding before it in the same sentence ends.
    pub from: usize,
    /// Whether its sentence is the paragraph's first.
    pub is_first: bool,
    /// Whether a list of findings is open: a lead-in or an earlier finding of the sentence.
    pub in_list: InList,
    /// Whether the sentence or its lead-in speaks under a paragraph of the Scheme.
    pub under_scheme: UnderScheme,
}

/// Whether a list of findings is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InList {
    /// No.
    No,
    /// An earlier finding of the same sentence, or a lead-in.
    Yes,
}

/// Whether the Scheme is cited as the ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnderScheme {
    /// No.
    No,
    /// "In accordance with paragraph 52".
    Yes,
}

/// Whether the Ombudsman speaks in the frame that begins at `frame`, whatever stands before it.
pub fn is_our_voice(fold: &Fold, frame: usize, outcome: usize) -> bool {
    let ours = fold
        .matches_any(
            &["we", "i", "ombudsman", "this service", "ombudsman service", "this investigation", "our investigation"],
            frame,
        )
        .is_some();
    let new_clause =
        back_any(fold, &[",", ", that", "finds that", "find that", "found that", "determined that", "satisfied that"], frame)
            .is_some();
    let is_made = back_any(fold, &["a finding of", "a determination of"], outcome).is_some();
    ours || new_clause || is_made
}

/// Where the frame of a mention begins, if it has an operative one.
pub fn operative(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    match mention.wording {
        Wording::Failure => failure(fold, mention, place),
        Wording::Redress => offer(fold, mention, place),
        Wording::WeakRedress => (place.under_scheme == UnderScheme::Yes).then_some(mention.range.start),
        Wording::Jurisdiction => outside(fold, mention, place),
        Wording::NotInvestigated => not_investigated(fold, mention, place),
        Wording::Closed => Some(mention.range.start),
    }
}

/// Words that may stand between the frame's verb and the outcome.
const BETWEEN: [&str; 36] = [
    "a",
    "an",
    "some",
    "one",
    "also",
    "therefore",
    "thus",
    "only",
    "overall",
    "both",
    "minor",
    "single",
    "further",
    "again",
    ",",
    "\"",
    "'",
    ":",
    "-",
    "that",
    "finding of",
    "findings of",
    "determination of",
    "degree of",
    "instance of",
    "instances of",
    "been",
    "was",
    "examples of",
    "level of",
    "(",
    ".",
    ";",
    "either",
    "found",
    "the following",
];

const THERE: [&str; 10] = [
    "there was",
    "there were",
    "there is",
    "there are",
    "there has been",
    "there have been",
    "there has also been",
    "there was also",
    "there has",
    "there has therefore been",
];

const FINDS: [&str; 18] = [
    "find",
    "finds",
    "found",
    "have found",
    "has found",
    "determine",
    "determines",
    "determined",
    "have determined",
    "has determined",
    "conclude",
    "concludes",
    "concluded",
    "have concluded",
    "has concluded",
    "decided",
    "have decided",
    "have made",
];

const MAKES: [&str; 9] = ["make", "makes", "made", "have made", "has made", "has reached", "have reached", "reached", "issued"];

const OMBUDSMAN: [&str; 12] = [
    "we",
    "i",
    "ombudsman",
    "this service",
    "ombudsman service",
    "the service",
    "this investigation",
    "our investigation",
    "the investigation",
    "this report",
    "also",
    "therefore",
];

const RESPONSIBLE: [&str; 9] = [
    "the landlord responsible for",
    "the landlord to be responsible for",
    "the landlord was responsible for",
    "the landlord is responsible for",
    "that the landlord was responsible for",
    "that the landlord is responsible for",
    "the landlord has been responsible for",
    "the landlord was found responsible for",
    "the landlord guilty of",
];

const LEADS_TO: [&str; 10] = [
    "leads to a",
    "led to a",
    "leads to",
    "led to",
    "results in a",
    "resulted in a",
    "results in",
    "resulted in",
    "amounts to a finding of",
    "leads us to a",
];

/// After the outcome, these say that it was found.
const IS_FOUND: [&str; 14] = [
    "was found",
    "were found",
    "has been found",
    "have been found",
    "is found",
    "is made",
    "was made",
    "has been made",
    "is therefore made",
    "has therefore been made",
    "has also been found",
    "was also found",
    "is appropriate",
    "was determined",
];

/// After the outcome at the start of a sentence, these say that it is only spoken about.
const ONLY_SPOKEN_OF: [&str; 22] = [
    "is",
    "are",
    "means",
    "does",
    "may",
    "can",
    "could",
    "would",
    "should",
    "occurs",
    "requires",
    "was not",
    "has not",
    "will",
    "might",
    "was avoided",
    "was identified",
    "was",
    "were",
    "has",
    "have",
    "findings",
];

fn failure(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    let at = skip_back(fold, start, place.from);
    let is_found = fold.matches_any(&IS_FOUND, mention.range.end).is_some();
    let is_item = at <= place.from && (is_found || fold.matches_any(&ONLY_SPOKEN_OF, mention.range.end).is_none());
    if is_item {
        return Some(place.from);
    }
    if let Some(frame) = verb(fold, at, start) {
        return Some(frame);
    }
    let is_basis = fold.matches_any(&["is made on the basis", "was made on the basis"], mention.range.end).is_some();
    if is_found && !is_basis && !is_owned(fold, at) && back_any(fold, &["our"], at).is_none() {
        return Some(at);
    }
    if place.under_scheme == UnderScheme::Yes
        && let Some(frame) =
            back_any(fold, &["amounts to", "amounted to", "amount to", "constitutes", "constituted", "is", "was", "were"], at)
    {
        return Some(frame);
    }
    (place.in_list == InList::Yes && !is_owned(fold, start) && goes_on(fold, mention.range.end)).then_some(start)
}

/// The verb of a frame that ends at `at`.
fn verb(fold: &Fold, at: usize, outcome: usize) -> Option<usize> {
    if let Some(there) = back_any(fold, &THERE, at) {
        return Some(there);
    }
    if let Some(leads) = back_any(fold, &LEADS_TO, at)
        && back_any(fold, &["finding of", "determination of"], outcome).is_some()
    {
        return Some(leads);
    }
    if let Some(responsible) = back_any(fold, &RESPONSIBLE, at) {
        return Some(finds(fold, responsible).unwrap_or(responsible));
    }
    if fold.matches("not responsible for", outcome).is_some() {
        return back_any(fold, &["the landlord was", "the landlord is"], outcome);
    }
    finds(fold, at)
}

/// "the Ombudsman finds", "we have also found", "this Service makes".
fn finds(fold: &Fold, at: usize) -> Option<usize> {
    // "found" may have been passed over as a word that stands between.
    let ends = [at, fold.matches_any(&["found"], at).unwrap_or(at)];
    ends.into_iter().find_map(|end| {
        let verb = back_any(fold, &FINDS, end).or_else(|| back_any(fold, &MAKES, end))?;
        let verb =
            back_any(fold, &["also", "therefore", ", therefore,", "has", "have", "has also", "have also"], verb).unwrap_or(verb);
        back_any(fold, &OMBUDSMAN, verb)
    })
}

/// Passes over what may stand between a frame and the outcome, not before `from`.
fn skip_back(fold: &Fold, start: usize, from: usize) -> usize {
    let mut at = start;
    for _ in 0..8 {
        match back_any(fold, &BETWEEN, at).filter(|&before| before >= from) {
            // "there was" is the frame itself.
            Some(_) if back_any(fold, &THERE, at).is_some() => break,
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
    const OWNERS: [&str; 41] = [
        "its",
        "the",
        "any",
        "of",
        "for",
        "such",
        "that",
        "this",
        "to",
        "their",
        "identified",
        "from",
        "about",
        "these",
        "those",
        "each",
        "further",
        "considerable",
        "was",
        "is",
        "were",
        "not",
        "been",
        "as",
        "with",
        "recognised",
        "acknowledged",
        "or",
        "including",
        "same",
        "landlord's",
        "under",
        "between",
        "a",
        "had",
        "has",
        "have",
        "experienced",
        "other",
        "regarding",
        "potential",
    ];
    let is_quoted = back_any(fold, &["'", "\"", "("], start).is_some();
    is_quoted || back_any(fold, &OWNERS, start).is_some()
}

/// Whether what follows an outcome tells what it is about, or nothing does.
fn goes_on(fold: &Fold, end: usize) -> bool {
    let rest = fold.skip_space(end);
    fold.matches_any(&super::about::RELATIONS, end).is_some()
        || fold.matches_any(&["by", "on the part of", "("], end).is_some()
        || !fold.bytes()[rest..].first().is_some_and(|&b| is_word(b))
}

/// "the landlord has offered reasonable redress".
fn offer(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    if back_any(fold, &["where a landlord has offered", "where a landlord offers", "policy and", "role is to", "and"], start)
        .is_some()
    {
        return None;
    }
    if place.under_scheme == UnderScheme::Yes {
        return Some(back_any(fold, &THERE, skip_back(fold, start, place.from)).unwrap_or(start));
    }
    let at = skip_back(fold, start, place.from);
    let is_item = at <= place.from
        && fold.matches_any(&["is", "means", "may", "can", "would", "should", "findings"], mention.range.end).is_none();
    if is_item {
        return Some(place.from);
    }
    verb(fold, at, start)
        .or_else(|| offered(fold, at, place))
        .or_else(|| (place.in_list == InList::Yes && !is_owned(fold, start) && goes_on(fold, mention.range.end)).then_some(start))
}

/// "has offered (the resident)", said of the landlord at the start, or by the Ombudsman.
fn offered(fold: &Fold, at: usize, place: Place) -> Option<usize> {
    const TO_WHOM: [&str; 5] = ["the resident", "the residents", "the complainant", "him", "her"];
    const OFFERED: [&str; 18] = [
        "has offered",
        "has made",
        "has provided",
        "has already offered",
        "has now offered",
        "have offered",
        "had offered",
        "had made",
        "offered",
        "made",
        "provided",
        "has already made",
        "had already offered",
        "has given",
        "gave",
        "has taken",
        "amounts to",
        "amounted to",
    ];
    let at = back_any(fold, &TO_WHOM, at).unwrap_or(at);
    let verb = back_any(fold, &OFFERED, at)?;
    let who = back_any(
        fold,
        &["the landlord", "it", "the association", "the council", "the landlord's offer", "the trust", "the member"],
        verb,
    )?;
    let said_by_us = [
        "find that",
        "finds that",
        "found that",
        "determined that",
        "satisfied that",
        "considers that",
        "consider that",
        "opinion that",
        "concluded that",
        "concludes that",
        "accepts that",
        "in the ombudsman's opinion,",
        "in our opinion,",
        "in the ombudsman's view,",
    ];
    let who = back_any(fold, &["therefore,", "and", ","], who).unwrap_or(who);
    (who <= place.from || place.in_list == InList::Yes || back_any(fold, &said_by_us, who).is_some()).then_some(who)
}

/// "We have not investigated …" as a sentence or an item of its own, not "While we cannot consider …".
fn not_investigated(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    const BEFORE: [&str; 8] = ["therefore", "as such", "however", "that", "and", ",", "also", "for these reasons"];
    let mut at = mention.range.start;
    while let Some(before) = back_any(fold, &BEFORE, at).filter(|&before| before >= place.from) {
        at = before;
    }
    const GENERAL: [&str; 9] =
        ["complaints", "a complaint", "this", "these", "events", "the actions of", "matters", "any", "anything"];
    let is_own = place.is_first || place.in_list == InList::Yes || place.under_scheme == UnderScheme::Yes;
    let is_matter = fold.matches_any(&GENERAL, mention.range.end).is_none();
    (is_own && is_matter && at <= place.from).then_some(mention.range.start)
}

/// "is outside the jurisdiction of the Ombudsman".
fn outside(fold: &Fold, mention: &Mention, place: Place) -> Option<usize> {
    const VERBS: [&str; 22] = [
        "is",
        "are",
        "was",
        "were",
        "falls",
        "fall",
        "fell",
        "sits",
        "sit",
        "to be",
        "to fall",
        "as",
        "being",
        "lies",
        "lie",
        "has been",
        "have been",
        "has been found",
        "considered",
        "determined",
        "found",
        "as being",
    ];
    let mut at = mention.range.start;
    while let Some(before) =
        back_any(fold, &["therefore", "properly", "also", "both", "all", "deemed", "considered", "that", "clearly"], at)
    {
        at = before;
    }
    if at <= place.from {
        return Some(place.from);
    }
    let Some(mut verb) = back_any(fold, &VERBS, at) else {
        let listed = place.in_list == InList::Yes || place.under_scheme == UnderScheme::Yes;
        // A sentence of the kind "has not been investigated" holds its own verb.
        let own = fold.bytes()[mention.range.start] == b'h' || fold.bytes()[mention.range.start] == b'w';
        return (listed || own || fold.bytes()[mention.range.start] == b'b').then_some(mention.range.start);
    };
    while let Some(before) = back_any(fold, &VERBS, verb) {
        verb = before;
    }
    let is_hypothetical =
        back_any(fold, &["would", "may", "might", "could", "can", "whether it", "if it", "which", "should"], verb).is_some();
    let is_general = place.under_scheme == UnderScheme::No
        && fold
            .matches_any(
                &[
                    "complaints about",
                    "complaints concerning",
                    "complaints regarding",
                    "complaints that",
                    "matters",
                    "all",
                    "any",
                    "issues",
                    "decisions",
                ],
                place.from,
            )
            .is_some();
    (!is_hypothetical && !is_general).then_some(verb)
}

/// Phrases that make what follows in the sentence hypothetical, or no finding of this case.
pub const HYPOTHETICAL: [&str; 34] = [
    "where we",
    "when we",
    "if we",
    "if it",
    "where the ombudsman finds",
    "if the ombudsman finds",
    "sometimes",
    "would",
    "may have",
    "might",
    "could have",
    "had it not",
    "had the landlord",
    "but for",
    "were it not",
    "prevented",
    "prevents",
    "preventing",
    "avoided",
    "avoid",
    "whether",
    "unless",
    "where there",
    "where a landlord",
    "when there",
    "if there",
    "will not",
    "role is",
    "instead of",
    "instances of",
    "in cases of",
    "previous determination",
    "previously found",
    "had already found",
];

/// Words of a party, of a policy or of guidance: no finding, unless the Ombudsman's own verb follows.
pub const OF_OTHERS: [&str; 36] = [
    "usually",
    "normally",
    "typically",
    "guidance",
    "policy",
    "if the",
    "rather than",
    "said",
    "says",
    "stated",
    "told",
    "acknowledged",
    "accepted that",
    "admitted",
    "recognised",
    "apologised",
    "believes",
    "believed",
    "feels",
    "felt",
    "claimed",
    "claims",
    "alleged",
    "disputes",
    "argued",
    "its own finding",
    "seeking",
    "no dispute",
    "agreed that",
    "explained",
    "advised",
    "responded that",
    "confirmed that",
    "considers there",
    "considered there",
    "maintains",
];

/// Boilerplate on what the Ombudsman may consider.
pub const OF_ALL_CASES: [&str; 5] = [
    "sometimes",
    "reasons why a complaint",
    "reasons why complaints",
    "may not consider complaints",
    "not free to investigate all",
];

/// Of the redress forms, these take it back.
pub const NOT_OFFERED: [&str; 12] = [
    "not",
    "failed to",
    "fails to",
    "fail to",
    "insufficient",
    "inadequate",
    "falls short",
    "fell short",
    "neither",
    "without",
    "nor",
    "consider whether",
];
