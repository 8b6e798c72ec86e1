//! Which words name an outcome, and which outcome do they name (domain.md 1.1, 1.3)?
//!
//! A mention is not yet a finding: reasons, hypotheticals and the parties name outcomes too. Whether
//! it is one is for [`crate::extract::finding`] to say. The tests stand in the order of domain.md 1.6
//! rule 4: negations first, "severe" before the plain word, redress before "its service failure".
//!
//! ```
//! use putright::{fold::Fold, phrase::outcome::mentions};
//! let read = |text: &str| mentions(&Fold::of(text)).iter().map(|m| m.outcome.code()).collect::<Vec<_>>().join(", ");
//! assert_eq!(read("There was sev ere maladministration in"), "severe_maladministration");
//! assert_eq!(read("N o mal-administration; maladministration in"), "no_maladministration, maladministration");
//! assert_eq!(read("maladministration (service failure) by"), "service_failure");
//! assert_eq!(read("no evidence of service failures"), "no_maladministration");
//! assert_eq!(read("a reasonable offer of redress"), "reasonable_redress");
//! assert_eq!(read("falls outside of the Ombudsman’s jurisdiction"), "outside_jurisdiction");
//! assert_eq!(read("did not provide reasonable redress"), "");
//! ```

use crate::determination::Outcome;
use crate::fold::{Fold, Phrases, Sought};
use crate::phrases;
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
    /// Where they stand in the fold.
    pub range: Range<usize>,
}

/// The mentions of outcomes in a paragraph, in order, none inside another.
pub fn mentions(fold: &Fold) -> Vec<Mention> {
    let mut found = Vec::new();
    for (_, hit) in fold.old_hits(NAMES, 0..fold.len()) {
        found.extend(match fold.bytes()[hit.start] {
            b'm' | b's' => failure(fold, hit),
            b'r' => redress(fold, hit),
            b'j' | b'(' => jurisdiction(fold, hit),
            _ => Some(of_kind(Wording::Jurisdiction, Outcome::OutsideJurisdiction, hit)),
        });
    }
    // Most paragraphs do not even hold the letters that all phrases of a kind have.
    let holds = |letters: Phrases| Sought::of(fold, letters).is_some();
    let mut find = |wording: Wording, outcome: Outcome, phrases: Phrases| {
        found.extend(fold.old_hits(phrases, 0..fold.len()).map(|(_, hit)| of_kind(wording, outcome, hit)));
    };
    if holds(phrases!["resolve"]) {
        find(Wording::WeakRedress, Outcome::ReasonableRedress, RESOLVES);
        find(Wording::Closed, Outcome::ResolvedWithIntervention, INTERVENTION);
    }
    if holds(phrases!["not", "n't", "unable"]) && holds(phrases!["investigat", "consider", "look"]) {
        find(Wording::NotInvestigated, Outcome::OutsideJurisdiction, NOT_INVESTIGATED);
        find(Wording::Jurisdiction, Outcome::OutsideJurisdiction, NOT_OURS);
    }
    if holds(phrases!["withdr"]) {
        find(Wording::Closed, Outcome::Withdrawn, WITHDRAWN);
        found.extend(withdrawn_about(fold));
    }
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

fn of_kind(wording: Wording, outcome: Outcome, range: Range<usize>) -> Mention {
    Mention { outcome, wording, range }
}

/// The words that most mentions hang on: of failures (m, s), of redress (r), of jurisdiction (j and the bracket),
/// and of what is not the Ombudsman's, whole (b, o).
#[rustfmt::skip]
const NAMES: Phrases = phrases![
    "maladministration", "mal-administration", "maladminstration", "service failure", "service failures", "service-failure",
    "redress", "jurisdiction", "jurisdictional remit", "(osj)",
    "better dealt with by", "outside our remit", "outside the ombudsman's remit",
];

#[rustfmt::skip]
const RESOLVES: Phrases = phrases![
    "satisfactorily resolves", "satisfactorily resolved", "resolves the complaint satisfactorily",
    "resolved the complaint satisfactorily", "resolves this complaint satisfactorily", "resolves the matter satisfactorily",
    "resolves the complaint", "resolves this complaint",
];

#[rustfmt::skip]
const NOT_INVESTIGATED: Phrases = phrases![
    "we have not looked at", "we will not look at", "we cannot look at", "we can't look at", "we can't investigate",
    "we can't consider", "we are not able to investigate", "we are not able to consider", "we are unable to consider",
    "we have decided not to investigate", "we have decided not to consider", "we do not have jurisdiction to investigate",
    "we do not have jurisdiction to consider", "the ombudsman cannot consider", "we have not investigated",
    "we will not investigate", "we did not investigate", "we cannot investigate", "we can not investigate",
    "we are unable to investigate", "we have not considered", "we will not consider", "we cannot consider",
    "the ombudsman will not investigate", "the ombudsman will not consider", "the ombudsman cannot investigate",
    "the ombudsman has not investigated", "this service has not investigated",
];

#[rustfmt::skip]
const NOT_OURS: Phrases = phrases![
    "not one the ombudsman can investigate", "not one the ombudsman can consider", "not one this service can investigate",
    "not one this service can consider", "not one which the ombudsman can consider", "not one that the ombudsman can consider",
    "not one that we can consider", "not one that we can investigate", "not something the ombudsman can investigate",
    "not something the ombudsman can consider",
    "has not been investigated", "have not been investigated", "will not be investigated", "was not investigated",
    "were not investigated", "cannot be investigated", "not one we can investigate", "not something we can investigate",
    "not something we can consider", "not one we can consider",
];

#[rustfmt::skip]
const WITHDRAWN: Phrases = phrases![
    "complaint was withdrawn", "complaint has been withdrawn", "complaint is withdrawn", "withdrawn by the resident",
    "resident withdrew", "resident has withdrawn", "complainant withdrew", "complainant has withdrawn", "withdrawn complaint",
];

#[rustfmt::skip]
const INTERVENTION: Phrases = phrases![
    "resolved with intervention", "resolved with our intervention", "resolved with the ombudsman's intervention",
    "resolved following intervention", "resolved following our intervention",
    "resolved following the ombudsman's intervention", "resolved through our intervention", "resolved through mediation",
    "resolved by mediation", "resolved through early resolution", "resolved by early resolution", "resolved by agreement",
];

/// "The complaint about the gate was withdrawn.": the matter stands between.
fn withdrawn_about(fold: &Fold) -> Option<Mention> {
    const OPENINGS: Phrases = phrases!["the complaint about", "the resident's complaint about", "the complaint regarding"];
    const FAR: usize = 200;
    let about = fold.matches_any(OPENINGS, fold.skip_space(0))?;
    let until = fold.len().min(about + FAR);
    let stop = (about..until).find(|&at| fold.bytes()[at] == b'.').unwrap_or(until);
    let (_, range) = fold.find_any_in(phrases!["was withdrawn", "has been withdrawn", "is withdrawn"], about..stop)?;
    let ends = fold.bytes()[fold.skip_space(range.end)..].first().is_none_or(|&b| b == b'.' || b == b';');
    ends.then_some(Mention { outcome: Outcome::Withdrawn, wording: Wording::Closed, range })
}

/// "maladministration" or "service failure" with the words that turn or grade it.
fn failure(fold: &Fold, hit: Range<usize>) -> Option<Mention> {
    let is_service = fold.bytes()[hit.start] == b's';
    if is_service && bracketed_before(fold, hit.start) {
        return None; // "maladministration (service failure)" was read at its first word
    }
    let mut start = hit.start;
    let mut end = hit.end;
    let mut outcome = if is_service { Outcome::ServiceFailure } else { Outcome::Maladministration };
    if !is_service && let Some(inner) = as_service_failure(fold, end) {
        (outcome, end) = (Outcome::ServiceFailure, inner);
    } else if let Some(severe) = back_any(fold, phrases!["severe"], start) {
        if ends(fold, phrases!["no", "not", "no evidence of", "not found", "not a finding of"], severe) {
            return None; // not severe says nothing of what it is (domain.md 1.4)
        }
        (outcome, start) = (Outcome::SevereMaladministration, severe);
    }
    #[rustfmt::skip]
    const NEGATIONS: Phrases = phrases![
        "did not find any", "did not find", "not identified any", "not identified", "not found any", "not found",
        "not find any", "not find", "no evidence of any", "no evidence of", "no evidence of a", "no evidence to support a finding of", "no findings of",
        "no finding of", "not a finding of", "no", "not", "not any", "not a", "neither", "nor", "nor any", "does not amount to a",
        "does not amount to", "did not amount to a", "did not amount to", "do not amount to", "not responsible for",
        "not amount to", "not amount to a",
    ];
    if outcome != Outcome::SevereMaladministration
        && let Some(negated) = back_any(fold, NEGATIONS, start)
    {
        (outcome, start) = (Outcome::NoMaladministration, negated);
        // "neither maladministration nor service failure": one finding.
        const NEITHER: Phrases = phrases![
            "nor service failure",
            "nor any service failure",
            "nor a service failure",
            "nor maladministration",
            "or service failure",
            "or any service failure",
            "or a service failure",
            "or maladministration",
        ];
        end = fold.matches_any(NEITHER, end).unwrap_or(end);
        if in_brackets(fold, end, phrases!["service failure"]).is_some() {
            return None;
        }
    }
    Some(Mention { outcome, wording: Wording::Failure, range: start..end })
}

/// "maladministration (service failure)", "maladministration in the form of service failure": where it ends.
fn as_service_failure(fold: &Fold, at: usize) -> Option<usize> {
    const SERVICE: Phrases = phrases!["service failure", "service failures", "a service failure"];
    const FORM: Phrases = phrases!["in the form of", ", in the form of", "by way of", "amounting to"];
    in_brackets(fold, at, SERVICE).or_else(|| fold.matches_any(SERVICE, fold.matches_any(FORM, at)?))
}

/// "(service failure)" at `at`: where it ends.
fn in_brackets(fold: &Fold, at: usize, words: Phrases) -> Option<usize> {
    let open = fold.matches_any(phrases!["("], at)?;
    let inner = fold.matches_any(words, open)?;
    fold.matches_any(phrases![")"], inner)
}

fn bracketed_before(fold: &Fold, start: usize) -> bool {
    fold.matches_back("maladministration (", start).is_some()
}

/// "redress" with what makes it an offer that was enough.
fn redress(fold: &Fold, hit: Range<usize>) -> Option<Mention> {
    const QUALITY: Phrases = phrases![
        "reasonable",
        "sufficient",
        "adequate",
        "proportionate",
        "satisfactory",
        "appropriate",
        "suitable",
        "fair",
        "financial"
    ];
    let mut start = hit.start;
    let mut strong = false;
    while let Some(before) = back_any(fold, QUALITY, start).or_else(|| back_any(fold, phrases!["and"], start).filter(|_| strong))
    {
        (start, strong) = (before, true);
    }
    if let Some(offer) = back_any(fold, phrases!["offer of", "offers of", "offer for", "award of"], start) {
        start = back_any(fold, phrases!["reasonable", "a reasonable", "an", "a fair", "satisfactory"], offer).unwrap_or(offer);
        strong = true;
    }
    #[rustfmt::skip]
    const NEGATIONS: Phrases = phrases![
        "no", "not", "any", "unreasonable", "insufficient", "inadequate", "without", "whether the", "whether", "not offer",
        "not provide", "not make", "not have", "fail to offer", "failed to offer", "failed to provide", "if",
    ];
    if ends(fold, NEGATIONS, start) {
        return None;
    }
    let wording = if strong { Wording::Redress } else { Wording::WeakRedress };
    Some(Mention { outcome: Outcome::ReasonableRedress, wording, range: start..hit.end })
}

/// "jurisdiction" with "outside" or "not within" before it.
fn jurisdiction(fold: &Fold, hit: Range<usize>) -> Option<Mention> {
    #[rustfmt::skip]
    const WHOSE: Phrases = phrases![
        "the", "our", "my", "this", "of", "ombudsman's", "ombudsmans", "ombudsman service's", "housing", "service's",
        "this service's", "scheme's", "investigation's", "services", "scope", "remit and",
    ];
    let mut start = hit.start;
    let bracket = fold.bytes()[hit.start] == b'(';
    while let Some(before) = back_any(fold, WHOSE, start) {
        start = before;
    }
    #[rustfmt::skip]
    let outside = phrases![
        "outside", "out", "outwith", "beyond", "not within", "not in", "not fall within", "not fall under",
        "not a matter within", "not one within", "not considered to be within", "not under",
    ];
    let start = back_any(fold, outside, start).or(bracket.then_some(hit.start))?;
    Some(of_kind(Wording::Jurisdiction, Outcome::OutsideJurisdiction, start..hit.end))
}

/// Whether one of `phrases` ends at `end`.
#[inline(never)]
pub fn ends(fold: &Fold, phrases: Phrases, end: usize) -> bool {
    back_any(fold, phrases, end).is_some()
}

/// Whether one of `phrases` begins at `start`.
#[inline(never)]
pub fn begins(fold: &Fold, phrases: Phrases, start: usize) -> bool {
    fold.matches_any(phrases, start).is_some()
}

/// Where the longest of `phrases` that ends at `end` begins.
pub fn back_any(fold: &Fold, phrases: Phrases, end: usize) -> Option<usize> {
    let before = fold.slice(0..end.min(fold.len())).trim_ascii_end();
    let last = before.last()?;
    let (mut rest, mut longest) = (phrases, None);
    while let Some((phrase, behind)) = rest.split_first() {
        // Most are told by their last letter.
        if phrase.last() == Some(last)
            && let Some(start) = fold.matches_back(phrase, before.len())
        {
            longest = Some(longest.map_or(start, |longest: usize| longest.min(start)));
        }
        rest = behind;
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, &'static str)> {
        let fold = Fold::of(text);
        mentions(&fold).into_iter().map(|m| (fold.span(m.range).of(text), m.outcome.code())).collect()
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
    #[test]
    fn every_phrase_is_read_by_itself() {
        // Those of one kind are looked for only where letters stand that all of them have.
        for phrases in [RESOLVES, NOT_INVESTIGATED, NOT_OURS, WITHDRAWN, INTERVENTION] {
            for phrase in phrases.iter() {
                let text = String::from_utf8_lossy(phrase);
                assert_eq!(read(&text).first().map(|m| m.0), Some(&*text));
            }
        }
    }
}
