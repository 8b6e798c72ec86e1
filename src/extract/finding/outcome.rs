//! Which words name an outcome, and which outcome do they name (domain.md 1.1, 1.3)?
//!
//! A mention is not yet a finding: reasons, hypotheticals and the parties name outcomes too. Whether
//! it is one is for `frame.rs` to say. The tests stand in the order of domain.md 1.6
//! rule 4: negations first, "severe" before the plain word, redress before "its service failure".
//!
//! ```
//! use putright::{text::NormalText, extract::finding::outcome::mentions};
//! let read = |text: &str| mentions(&NormalText::of(text)).iter().map(|m| m.outcome.code()).collect::<Vec<_>>().join(", ");
//! assert_eq!(read("There was sev ere maladministration in"), "severe_maladministration");
//! assert_eq!(read("N o mal-administration; maladministration in"), "no_maladministration, maladministration");
//! assert_eq!(read("maladministration (service failure) by"), "service_failure");
//! assert_eq!(read("no evidence of service failures"), "no_maladministration");
//! assert_eq!(read("a reasonable offer of redress"), "reasonable_redress");
//! assert_eq!(read("falls outside of the Ombudsman’s jurisdiction"), "outside_jurisdiction");
//! assert_eq!(read("did not provide reasonable redress"), "");
//! ```

use crate::determination::Outcome;
use crate::text::{NormalText, is_word};
use crate::vocabulary::{Meaning, jurisdiction, mark, outcome, redress, relation};
use std::cmp::Reverse;
use std::ops::Range;

/// What kind of words a mention is made of: it decides which frames can make it a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// "maladministration", "service failure", with what goes with them.
    Failure,
    /// "reasonable redress", "offer of redress".
    Redress,
    /// "redress" alone, or "satisfactorily resolves the complaint": a finding only under the Scheme.
    WeakRedress,
    /// "outside our jurisdiction": the matter stands before it.
    Jurisdiction,
    /// "we have not investigated": the matter stands after it.
    NotInvestigated,
    /// "was withdrawn", "resolved with our intervention": the matter stands before it.
    Closed,
}

/// Words that name an outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The outcome that they name.
    pub outcome: Outcome,
    /// Which kind of words.
    pub wording: Wording,
    /// Where they stand in the text.
    pub range: Range<usize>,
}

/// The mentions of outcomes in a paragraph, in order, none inside another.
pub fn mentions(text: &NormalText) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for &(list, read) in NAMES {
        found.extend(text.all(list, 0..text.len()).filter_map(|hit| read(text, hit)));
    }
    for &(list, wording, outcome) in WHOLE {
        found.extend(text.all(list, 0..text.len()).map(|range| Mention { outcome, wording, range }));
    }
    found.extend(withdrawn_about(text));
    found.sort_by_key(|m| (m.range.start, Reverse(m.range.end)));
    let mut end = 0;
    found.retain(|m| {
        m.range.start >= end && {
            end = m.range.end;
            true
        }
    });
    found
}

/// Reads a mention from the word that it hangs on and from what stands around it.
type Read = fn(&NormalText, Range<usize>) -> Option<Mention>;

/// The words that most mentions hang on.
const NAMES: &[(Meaning, Read)] = &[
    (outcome::MALADMINISTRATION, failure),
    (outcome::SERVICE_FAILURE, failure),
    (redress::REDRESS, redress),
    (jurisdiction::JURISDICTION, jurisdiction),
    (jurisdiction::OSJ, jurisdiction),
    (jurisdiction::CONSIDER, not_considered),
];

/// Phrases that name an outcome whole.
const WHOLE: &[(Meaning, Wording, Outcome)] = &[
    (redress::RESOLVES, Wording::WeakRedress, Outcome::ReasonableRedress),
    (outcome::INTERVENTION, Wording::Closed, Outcome::ResolvedWithIntervention),
    (outcome::WITHDRAWN, Wording::Closed, Outcome::Withdrawn),
    (jurisdiction::BEEN_INVESTIGATED, Wording::Jurisdiction, Outcome::OutsideJurisdiction),
    (jurisdiction::BETTER_DEALT_WITH, Wording::Jurisdiction, Outcome::OutsideJurisdiction),
    (jurisdiction::OUTSIDE_REMIT, Wording::Jurisdiction, Outcome::OutsideJurisdiction),
];

/// "The complaint about the gate was withdrawn.": the matter stands between.
fn withdrawn_about(text: &NormalText) -> Option<Mention> {
    const FAR: usize = 200;
    let about = text.at(outcome::COMPLAINT_ABOUT, text.skip_space(0))?;
    let until = text.len().min(about + FAR);
    let stop = (about..until).find(|&at| text.bytes()[at] == b'.').unwrap_or(until);
    let range = text.first(outcome::WAS_WITHDRAWN, about..stop)?;
    let ends = text.bytes()[text.skip_space(range.end)..].first().is_none_or(|&b| b == b'.' || b == b';');
    ends.then_some(Mention { outcome: Outcome::Withdrawn, wording: Wording::Closed, range })
}

/// "maladministration" or "service failure" with the words that turn or grade it.
fn failure(text: &NormalText, hit: Range<usize>) -> Option<Mention> {
    let is_service = text.at(outcome::SERVICE_FAILURE, hit.start).is_some();
    if is_service && text.ending(outcome::BEFORE_BRACKET, hit.start).is_some() {
        return None; // "maladministration (service failure)" was read at its first word
    }
    if text.at(outcome::FAILURE_IN, hit.start).is_some() && is_noun_before(text, hit.end) {
        return None; // "a failure of service charges"
    }
    let article = text.ending(mark::ARTICLE, hit.start).unwrap_or(hit.start);
    if text.ending(outcome::NEARLY, article).is_some() {
        return None;
    }
    let mut start = hit.start;
    let mut end = hit.end;
    let mut outcome = if is_service { Outcome::ServiceFailure } else { Outcome::Maladministration };
    if !is_service && let Some(inner) = as_service_failure(text, end) {
        (outcome, end) = (Outcome::ServiceFailure, inner);
    } else if let Some(severe) =
        text.ending(outcome::SEVERE, start).or_else(|| text.ending(outcome::SEVERE_SLIPS, start).filter(|_| !is_service))
    {
        let is_denied = text.ending(outcome::NOT_SEVERE, severe).is_some()
            || text.ending(outcome::NEGATIONS, severe).is_some()
            || text.ending(outcome::NEARLY, severe).is_some()
            || text.at(outcome::WAS_NOT_FOUND, end).is_some()
            || denied_from_afar(text, severe).is_some();
        if is_denied {
            return None; // not severe says nothing of what it is (domain.md 1.4)
        }
        (outcome, start) = (Outcome::SevereMaladministration, severe);
    }
    if outcome != Outcome::SevereMaladministration
        && let Some(negated) =
            text.ending(outcome::NEGATIONS, start).or_else(|| glued_no(text, start)).or_else(|| denied_from_afar(text, start))
    {
        (outcome, start) = (Outcome::NoMaladministration, negated);
        end = denied_together(text, end);
        if in_brackets(text, end, outcome::SERVICE_FAILURE).is_some() {
            return None;
        }
    }
    if outcome.upheld()
        && outcome != Outcome::SevereMaladministration
        && let Some(behind) = text.at(outcome::WAS_NOT_FOUND, end)
    {
        (outcome, end) = (Outcome::NoMaladministration, behind);
    }
    Some(Mention { outcome, wording: Wording::Failure, range: start..end })
}

/// "no failing that amounts to", "did not find the landlord responsible for": where the denial begins that reaches over
/// what stands between it and the outcome.
fn denied_from_afar(text: &NormalText, start: usize) -> Option<usize> {
    const MOST: usize = 5;
    let mut at = start;
    for _ in 0..MOST {
        at = text.ending(outcome::REACHED_OVER, at)?;
        if let Some(denial) = text.ending(outcome::NEGATIONS, at) {
            return Some(denial);
        }
    }
    None
}

/// Whether a lead-in that ends at `end` denies what its items name: "The landlord was not responsible for:".
pub fn denies(text: &NormalText, end: usize) -> bool {
    let words = text.slice(0..end).trim_ascii_end();
    let end = words.strip_suffix(b":").unwrap_or(words).trim_ascii_end().len();
    let end = text.ending(outcome::ANY_OF_THESE, end).unwrap_or(end);
    text.ending(outcome::NEGATIONS, end).is_some() || denied_from_afar(text, end).is_some()
}

/// "neither maladministration nor service failure", "no service failure, maladministration or severe maladministration":
/// what one denial takes along is one finding; where it ends.
fn denied_together(text: &NormalText, end: usize) -> usize {
    let mut end = text.at(outcome::NEITHER, end).unwrap_or(end);
    let mut at = end;
    // Only "or" and "nor" carry a denial on: what stands behind a comma needs one of them further on.
    loop {
        let (is_tied, next) = match text.at(outcome::OR, at) {
            Some(next) => (true, next),
            None => match text.at(mark::COMMA, at) {
                Some(next) => (false, next),
                None => return end,
            },
        };
        let next = text.at(outcome::SEVERE, text.at(outcome::OF_A, next).unwrap_or(next)).unwrap_or(next);
        let Some(after) = text.at(outcome::MALADMINISTRATION, next).or_else(|| text.at(outcome::SERVICE_FAILURE, next)) else {
            return end;
        };
        at = after;
        if is_tied {
            end = after;
        }
    }
}

/// Whether the words that end at `end` stand before a noun that they belong to, and not before what they are about.
fn is_noun_before(text: &NormalText, end: usize) -> bool {
    text.bytes().get(text.skip_space(end)).is_some_and(|&b| is_word(b))
        && text.at(relation::RELATIONS, end).is_none()
        && text.at(relation::BY_SOMEONE, end).is_none()
}

/// "andno maladministration": a "no" that a copy glued to the word before it.
fn glued_no(text: &NormalText, end: usize) -> Option<usize> {
    let words = text.slice(0..end).trim_ascii_end();
    let start = words.iter().rposition(|&b| b == b' ').map_or(0, |space| space + 1);
    let glued = words[start..].strip_suffix(b"no")?;
    let at = start + glued.len();
    [b"and".as_slice(), b"but", b"or", b"was", b"were", b"is", b"of", b"found", b"find", b"finds"].contains(&glued).then_some(at)
}

/// "maladministration (service failure)", "maladministration in the form of service failure": where it ends.
fn as_service_failure(text: &NormalText, at: usize) -> Option<usize> {
    in_brackets(text, at, outcome::AS_SERVICE_FAILURE)
        .or_else(|| text.at(outcome::AS_SERVICE_FAILURE, text.at(outcome::IN_THE_FORM_OF, at)?))
}

/// "(service failure)" at `at`: where it ends.
fn in_brackets(text: &NormalText, at: usize, words: Meaning) -> Option<usize> {
    let open = text.at(mark::OPENING_BRACKET, at)?;
    let inner = text.at(words, open)?;
    text.at(mark::CLOSING_BRACKET, inner)
}

/// "redress" with what makes it an offer that was enough.
fn redress(text: &NormalText, hit: Range<usize>) -> Option<Mention> {
    let mut start = hit.start;
    let mut strong = false;
    if text.ending(redress::LEVEL_OF, start).is_some() || text.at(redress::POLICY, hit.end).is_some() {
        return None; // "the complaint and the level of redress": words of the matter
    }
    loop {
        // "fair and reasonable redress", but not "the leak and reasonable redress".
        let and = text.ending(relation::AND_MORE, start).filter(|_| strong);
        let Some(before) = text.ending(redress::QUALITY, and.unwrap_or(start)) else { break };
        (start, strong) = (before, true);
    }
    if let Some(offer) = text.ending(redress::OFFER_OF, start) {
        start = text.ending(redress::FAIR_OFFER, offer).unwrap_or(offer);
        strong = true;
    }
    if text.ending(redress::NEGATIONS, start).is_some() {
        return None;
    }
    let wording = if strong { Wording::Redress } else { Wording::WeakRedress };
    Some(Mention { outcome: Outcome::ReasonableRedress, wording, range: start..hit.end })
}

/// "jurisdiction" with "outside" or "not within" before it.
fn jurisdiction(text: &NormalText, hit: Range<usize>) -> Option<Mention> {
    let mut start = hit.start;
    let is_short = text.at(jurisdiction::OSJ, hit.start).is_some();
    while let Some(before) = text.ending(jurisdiction::WHOSE, start) {
        start = before;
    }
    let start = text.ending(jurisdiction::OUTSIDE_OF, start).or(is_short.then_some(hit.start))?;
    Some(Mention { outcome: Outcome::OutsideJurisdiction, wording: Wording::Jurisdiction, range: start..hit.end })
}

/// "We have not investigated", before the matter; "not one that we can investigate", behind it.
fn not_considered(text: &NormalText, hit: Range<usize>) -> Option<Mention> {
    let is_opinion = text.at(jurisdiction::OPINION, hit.start).is_some();
    let did_not = || text.ending(jurisdiction::DID_NOT, hit.start).filter(|_| !is_opinion);
    let (wording, start) = if let Some(may_not) = text.ending(jurisdiction::MAY_NOT, hit.start) {
        // A rule speaks so of all complaints; only of one matter is it a decision.
        let who = text.ending(jurisdiction::WE, may_not)?;
        (Wording::Jurisdiction, text.ending(jurisdiction::ONE_MATTER, who)?)
    } else if let Some(cannot) = text.ending(jurisdiction::CANNOT, hit.start).or_else(did_not) {
        let who = text.ending(jurisdiction::WE, cannot)?;
        let matter = text.ending(jurisdiction::ONE_WHICH, who);
        matter.map_or((Wording::NotInvestigated, who), |matter| (Wording::Jurisdiction, matter))
    } else {
        let who = text.ending(jurisdiction::WE, text.ending(jurisdiction::CAN, hit.start)?)?;
        (Wording::Jurisdiction, text.ending(jurisdiction::NOT, text.ending(jurisdiction::ONE_WHICH, who)?)?)
    };
    Some(Mention { outcome: Outcome::OutsideJurisdiction, wording, range: start..hit.end })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, &'static str)> {
        let normal = NormalText::of(text);
        mentions(&normal).into_iter().map(|m| (normal.span(m.range).of(text), m.outcome.code())).collect()
    }

    #[test]
    fn the_words_are_shown_with_what_turns_them() {
        let cases = [
            (
                "There was Sev ere\u{a0}mal\u{ad}administration in",
                "Sev ere\u{a0}mal\u{ad}administration",
                "severe_maladministration",
            ),
            ("there was n o maladministration by", "n o maladministration", "no_maladministration"),
            ("There was no evidence of any maladministration", "no evidence of any maladministration", "no_maladministration"),
            ("There was no service failure in", "no service failure", "no_maladministration"),
            (
                "neither maladministration nor service failure in",
                "neither maladministration nor service failure",
                "no_maladministration",
            ),
            ("There was not any maladministration", "not any maladministration", "no_maladministration"),
            ("the delay does not amount to service failure", "does not amount to service failure", "no_maladministration"),
            ("maladministration ( service failure ) by", "maladministration ( service failure )", "service_failure"),
            ("were service failures in", "service failures", "service_failure"),
            ("has made a reasonable offer of redress for", "a reasonable offer of redress", "reasonable_redress"),
            ("there was sufficient redress in", "sufficient redress", "reasonable_redress"),
            ("is not within the Ombudsman’s jurisdiction", "not within the Ombudsman’s jurisdiction", "outside_jurisdiction"),
            ("is outside of this Service’s jurisdiction", "outside of this Service’s jurisdiction", "outside_jurisdiction"),
            ("The complaint was withdrawn", "complaint was withdrawn", "withdrawn"),
            (
                "there was no failing that amounts to maladministration in",
                "no failing that amounts to maladministration",
                "no_maladministration",
            ),
            (
                "We did not find the landlord responsible for service failure",
                "did not find the landlord responsible for service failure",
                "no_maladministration",
            ),
            (
                "no service failure, maladministration or severe maladministration in",
                "no service failure, maladministration or severe maladministration",
                "no_maladministration",
            ),
            ("Maladministration was not found in", "Maladministration was not found", "no_maladministration"),
            ("its replies were free of maladministration", "free of maladministration", "no_maladministration"),
            ("a failure in service by the landlord", "failure in service", "service_failure"),
            ("the gate is one that we may not consider", "one that we may not consider", "outside_jurisdiction"),
            ("was resolved with our intervention", "resolved with our intervention", "resolved_with_intervention"),
        ];
        for (text, words, outcome) in cases {
            assert_eq!(read(text), [(words, outcome)], "in {text:?}");
        }
    }

    #[test]
    fn words_that_name_no_outcome() {
        for text in [
            "no severe maladministration",
            "has not found severe maladministration",
            "offered insufficient redress",
            "did not offer any redress",
            "the Ombudsman’s jurisdiction is to determine",
            "the landlord withdrew its offer",
            "a failure of service charges",
            "no failing that amounts to severe maladministration",
            "this fell just short of maladministration",
            "it came close to severe maladministration",
            "the complaint and the level of redress offered",
            "its redress policy",
            "the Scheme says that we may not consider complaints about rent",
        ] {
            assert_eq!(read(text), [], "in {text:?}");
        }
    }

    #[test]
    fn several_in_one_sentence() {
        let text = "maladministration in A; no maladministration in B, severe maladministration in C and service failure in D";
        let outcomes: Vec<_> = read(text).iter().map(|m| m.1).collect();
        assert_eq!(outcomes, ["maladministration", "no_maladministration", "severe_maladministration", "service_failure"]);
    }
}
