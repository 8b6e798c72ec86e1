//! What is a finding about? Its own words without the frame: "the landlord’s handling of repairs".
//!
//! | words | about |
//! |---|---|
//! | there was maladministration **by the landlord in respect of its** record keeping | its record keeping |
//! | made an offer of redress **which resolves the complaint about** the leak **satisfactorily** | the leak |
//! | **In accordance with paragraph 42(j) of the Scheme,** the data breach **is outside** … | the data breach |

use crate::extract::within::first_in;
use crate::fold::{Fold, Phrases, is_word};
use crate::phrase::outcome::{back_any, begins};
use crate::phrase::scheme::Citation;
use crate::phrases;
use std::ops::Range;

/// Words that tie an outcome to what it is about.
#[rustfmt::skip]
pub const RELATIONS: Phrases = phrases![
    "in respect of", "in respect to", "in respects of", "with respect to", "in relation to", "in relation with",
    "in regard to", "in regards to", "with regard to", "with regards to", "with reference to", "in terms of",
    "in connection with", "as a result of", "arising from", "in the case of", "relating to", "regarding", "concerning",
    "surrounding", "around", "about", "over", "with", "for", "in", "of", "when", "due to", "on", "to", "at", "through",
    "towards", "following", "because of", "as to", "during", "within",
];

/// Where the longest of `phrases` ends that stands at `at`.
fn longest(fold: &Fold, phrases: Phrases, at: usize) -> Option<usize> {
    let at = fold.skip_space(at);
    let first = fold.bytes().get(at);
    let (mut rest, mut longest) = (phrases, None);
    while let Some((phrase, behind)) = rest.split_first() {
        // Most are told by their first letter.
        if phrase.first() == first {
            longest = longest.max(fold.matches(phrase, at));
        }
        rest = behind;
    }
    longest
}

/// Who failed, between the outcome and the relation.
#[rustfmt::skip]
const BY_WHOM: Phrases = phrases![
    "by the landlord", "by the landlords", "by landlord", "on the part of the landlord", "on the landlord's part",
    "from the landlord", "on behalf of the landlord", "by the council", "by the association", "by the trust", "by it", "found",
    "identified", "was found",
];

/// What a failure is about: the words after the outcome.
pub fn after_failure(fold: &Fold, words: Range<usize>) -> Range<usize> {
    let mut at = skip_marks(fold, words.start, words.end);
    // "no maladministration or service failure in …"
    at = fold.matches_any(phrases!["or service failure", "or maladministration", "nor service failure"], at).unwrap_or(at);
    for _ in 0..3 {
        let Some(end) = by_whom(fold, at, words.end) else { break };
        at = skip_marks(fold, end, words.end);
    }
    at = relation(fold, at, words.end);
    // "maladministration by the landlord’s complaint handling"
    at = fold.matches_any(phrases!["by"], at).filter(|&end| end < words.end).map_or(at, |end| skip_marks(fold, end, words.end));
    // "although there were failures in …, it has offered reasonable redress": what was offered is no matter.
    const OFFERS: Phrases = phrases![
        "it has offered reasonable",
        "it offered reasonable",
        "the landlord has offered reasonable",
        "the landlord offered reasonable",
        "it has made a reasonable offer",
        "it made a reasonable offer",
    ];
    let end = first_in(fold, at..words.end, OFFERS).map_or(words.end, |hit| hit.start);
    trim(fold, at..end)
}

/// "by the landlord", "found", or "by Larkmoor Homes" with a relation after it: where it ends.
fn by_whom(fold: &Fold, at: usize, end: usize) -> Option<usize> {
    let is_whole = |&after: &usize| after <= end && fold.bytes().get(after) != Some(&b'\'');
    let at = fold.skip_space(at);
    if let Some(after) = longest(fold, BY_WHOM, at).max(longest(fold, super::frame::IS_FOUND, at)).filter(is_whole) {
        return Some(after);
    }
    const THEN: Phrases = phrases![
        "in its",
        "in respect of",
        "in relation to",
        "with regard to",
        "regarding",
        "for its",
        "concerning",
        "in their",
        "in the handling",
    ];
    let name = fold.matches("by", at)?;
    first_in(fold, name..end.min(name + 80), THEN).map(|hit| hit.start)
}

/// What is not investigated, without the reason: "… because this is for a tribunal".
pub fn after_not_investigated(fold: &Fold, words: Range<usize>) -> Range<usize> {
    const REASONS: Phrases =
        phrases!["because", "as it", "as this", "as they", "as these", "since", "which is", "for this reason"];
    let about = after_failure(fold, words);
    let end = first_in(fold, about.clone(), REASONS).map_or(about.end, |hit| hit.start);
    trim(fold, about.start..end)
}

/// Steps over one relation.
fn relation(fold: &Fold, at: usize, end: usize) -> usize {
    longest(fold, RELATIONS, at).filter(|&e| e <= end).map_or(at, |e| skip_marks(fold, e, end))
}

/// What stands between the redress and what it was offered for.
#[rustfmt::skip]
const REDRESS_FILL: Phrases = phrases![
    "to the residents", "to the resident", "to the complainant", "to him", "to her", "to them",
    "prior to the ombudsman's investigation", "prior to the ombudsman's formal investigation", "prior to our investigation",
    "prior to our formal investigation", "prior to this investigation", "prior to the investigation", "prior to investigation",
    "prior to formal investigation", "before our investigation", "before the investigation",
    "before the ombudsman's investigation", "following our intervention", "following our involvement",
    "following the ombudsman's intervention", "following the ombudsman's involvement", "following this service's intervention",
    "following intervention", "after our intervention", "after the ombudsman's intervention", "which", "that", "and",
    "in the ombudsman's opinion", "in our opinion", "in my opinion", "in this service's opinion",
    "in the opinion of this service", "in the opinion of the ombudsman", "in the ombudsman's view", "in our view",
    "satisfactorily", "reasonably", "adequately", "fully", "resolves", "resolved", "resolve", "has resolved", "resolving",
    "put right", "puts right", "put matters right", "put things right", "by the landlord", "offered by the landlord",
    "made by the landlord", "provided by the landlord", "offered", "made", "has been made", "was made", "has been offered",
    "was offered", "has been provided", "was provided", "for its service failures", "for its service failure",
    "for the service failures", "for the service failure", "for its failings", "for its failures", "for the failings",
    "for failures", "to put things right", "we consider", "the ombudsman considers", "we find", "this service considers",
];

#[rustfmt::skip]
const COMPLAINT: Phrases = phrases![
    "the complaints", "the complaint made", "the complaint", "this complaint", "the matter", "this matter",
    "the resident's complaint", "these complaints", "the issues", "these matters",
];

/// Where the words about a redress stop and its praise begins.
#[rustfmt::skip]
const REDRESS_TAIL: Phrases = phrases![
    "which, in the ombudsman's", "which in the ombudsman's", "which, in our", "which in our", "which, in this service's",
    "which, in my", "which resolve", "which satisfactorily", "which reasonably", "that, in the ombudsman's",
    "that satisfactorily", "that resolves", "prior to the investigation", "prior to investigation",
    "prior to our investigation", "prior to the ombudsman's", "satisfactorily", "which the ombudsman",
    "following our intervention", "following the ombudsman's intervention", "and this", "which, in the opinion",
];

/// What a redress is about: the words after it.
pub fn after_redress(fold: &Fold, words: Range<usize>) -> Range<usize> {
    let mut at = skip_marks(fold, words.start, words.end);
    for _ in 0..16 {
        let fill = longest(fold, REDRESS_FILL, at);
        let complaint = longest(fold, COMPLAINT, at);
        let related = relation(fold, at, words.end);
        let next = match (fill, complaint) {
            (Some(end), _) if end <= words.end => end,
            (_, Some(end)) if end <= words.end => {
                // "the complaint about": the frame's; "the complaint" and no more: the matter itself.
                if relation(fold, skip_marks(fold, end, words.end), words.end) == skip_marks(fold, end, words.end)
                    && !is_tail(fold, end, words.end)
                {
                    break;
                }
                end
            }
            _ if related > at => {
                at = related;
                let inner = after_redress_relation(fold, at, words.end);
                if inner == at {
                    break;
                }
                inner
            }
            _ => break,
        };
        at = skip_marks(fold, next, words.end);
    }
    let tail = first_in(fold, at..words.end, REDRESS_TAIL).map_or(words.end, |hit| hit.start);
    let about = trim(fold, at.min(tail)..tail);
    if !about.is_empty() {
        return about;
    }
    first_in(fold, words, COMPLAINT).unwrap_or(about)
}

/// After a relation: "its service failure in respect of", "the complaint about".
fn after_redress_relation(fold: &Fold, at: usize, end: usize) -> usize {
    #[rustfmt::skip]
    const OWN: Phrases = phrases![
        "its service failures", "its service failure", "the service failures", "the service failure", "the failings",
        "its failings", "failures", "failings", "the service failures identified", "the failures identified",
    ];
    let owner = longest(fold, OWN, at);
    let complaint = longest(fold, COMPLAINT, at);
    let Some(owned) = owner.or(complaint).filter(|&e| e <= end) else { return at };
    let related = relation(fold, skip_marks(fold, owned, end), end);
    if related > skip_marks(fold, owned, end) { related } else { at }
}

fn is_tail(fold: &Fold, at: usize, end: usize) -> bool {
    trim(fold, at..end).is_empty() || begins(fold, phrases!["satisfactorily"], at)
}

/// Openings that say nothing of the matter.
#[rustfmt::skip]
const OPENINGS: Phrases = phrases![
    "therefore", "as such", "as a result", "consequently", "accordingly", "for these reasons", "for this reason", "overall",
    "further", "furthermore", "in addition", "finally", "also", "and", "that", "however", "the ombudsman considers",
    "the ombudsman finds", "the ombudsman has determined", "the ombudsman has found", "the ombudsman is satisfied",
    "the ombudsman's opinion is", "this service considers", "this service finds", "this service has determined", "we consider",
    "we find", "we found", "we have found", "we have determined", "we have decided", "i have determined", "i find",
    "i am satisfied", "it is determined", "it has been determined", "in the ombudsman's opinion", "in our opinion",
    "in the ombudsman's view", "after considering the evidence", "after considering all the evidence",
    "after carefully considering all the evidence", "having carefully considered the evidence",
    "having carefully considered all the evidence", "after carefully considering the evidence", "in this case",
];

/// "Having looked at all the evidence, I have found that the complaint is …": the matter follows.
#[rustfmt::skip]
const DECIDED: Phrases = phrases![
    "have found that", "has found that", "find that", "finds that", "found that", "have determined that", "has determined that", "determined that",
    "determine that", "determines that", "am satisfied that", "are satisfied that", "is satisfied that", "considers that", "consider that", "decided that",
    "conclude that", "concluded that", "my opinion that", "ombudsman's opinion that",
];

/// The matter that stands before its outcome: the sentence's words less its opening.
pub fn before(fold: &Fold, words: Range<usize>, citations: &[Citation]) -> Range<usize> {
    let mut at = skip_marks(fold, words.start, words.end);
    for _ in 0..8 {
        let opening = longest(fold, OPENINGS, at).or_else(|| ground(fold, at, citations));
        match opening.filter(|&end| end <= words.end) {
            Some(end) => at = skip_marks(fold, end, words.end),
            None => break,
        }
    }
    at = after_ground(fold, at..words.end, citations).unwrap_or(at);
    at = first_in(fold, at..words.end, DECIDED).map_or(at, |hit| skip_marks(fold, hit.end, words.end));
    at = clause(fold, at, words.end);
    let bare = relation(fold, at, words.end);
    let is_related = phrases!["in respect", "in relation", "in regard", "with regard", "regarding", "concerning", "with respect"];
    if begins(fold, is_related, at) || fold.bytes()[..at].iter().all(|&b| !is_word(b)) && bare == at {
        at = bare;
    }
    trim(fold, at..words.end)
}

/// "Having looked at all the evidence, in accordance with paragraph 42(j) of the Scheme, …": what follows it.
fn after_ground(fold: &Fold, words: Range<usize>, citations: &[Citation]) -> Option<usize> {
    let first = citations.get(citations.partition_point(|c| c.range.start < words.start))?;
    const UNDER: Phrases = phrases!["in accordance with", "in accordance with the", "in line with", "in line with the"];
    let under = back_any(fold, UNDER, first.range.start)?;
    let end = ground(fold, under, citations)?;
    let rest = trim(fold, end.min(words.end)..words.end);
    (under >= words.start && rest.len() > 3).then_some(end)
}

/// "In accordance with paragraph 42(j) of the Housing Ombudsman Scheme" at `at`: where it ends.
fn ground(fold: &Fold, at: usize, citations: &[Citation]) -> Option<usize> {
    #[rustfmt::skip]
    const UNDER: Phrases = phrases![
        "in accordance with the", "in accordance with", "in line with the", "in line with", "under the", "under", "as per",
        "pursuant to", "by virtue of",
    ];
    #[rustfmt::skip]
    const TAIL: Phrases = phrases![
        ",", ".", "and", "or", "of the housing ombudsman's scheme", "of the housing ombudsman scheme",
        "of the housing ombudsman service's scheme", "of the housing ombudsman service scheme", "of the housing ombudsman",
        "of the ombudsman's scheme", "of the ombudsman scheme", "of the scheme", "of housing ombudsman scheme",
        "of our scheme", "housing ombudsman scheme", "(the scheme)", "(scheme)", "of scheme", "of this scheme", "(hos)",
        "of the", "scheme",
    ];
    let under = longest(fold, UNDER, at)?;
    let mut end = under;
    let mut next = citations.partition_point(|c| c.range.start < under);
    citations.get(next).filter(|c| c.range.start <= under + 2)?;
    for _ in 0..12 {
        let place = fold.skip_space(end);
        if let Some(citation) = citations.get(next).filter(|c| c.range.start == place) {
            end = citation.range.end;
            next += 1;
        } else if let Some(tail) = longest(fold, TAIL, place) {
            end = tail;
        } else {
            break;
        }
    }
    Some(end)
}

/// Where the main clause begins, after "As the matter was in court, …".
fn clause(fold: &Fold, at: usize, end: usize) -> usize {
    #[rustfmt::skip]
    const SUBORDINATE: Phrases = phrases![
        "as", "given", "because", "since", "in the circumstances", "having", "after", "following", "when", "while", "although",
        "in light of", "in view of", "due to",
    ];
    const MAIN: Phrases =
        phrases!["the", "this", "that", "these", "those", "both", "it", "her", "his", "their", "all", "any", "part of", "we"];
    if !begins(fold, SUBORDINATE, at) {
        return at;
    }
    let commas = memchr::memchr_iter(b',', &fold.bytes()[at..end.max(at)]).map(|comma| at + comma + 1);
    commas.rev().find(|&comma| begins(fold, MAIN, comma)).map_or(at, |comma| skip_marks(fold, comma, end))
}

/// Steps over spaces and the marks that part a frame from its words.
fn skip_marks(fold: &Fold, mut at: usize, end: usize) -> usize {
    while at < end && b" ,:;-".contains(&fold.bytes()[at]) {
        at += 1;
    }
    at
}

/// The range without the comma or "and" that ties it to the next statement.
pub fn untied(fold: &Fold, range: Range<usize>) -> Range<usize> {
    range.start..end_without(fold, range, b" ,;", phrases!["and", "but", "while"])
}

/// Where words end without the marks and words that tie them to what follows.
fn end_without(fold: &Fold, range: Range<usize>, marks: &[u8], ties: Phrases) -> usize {
    let Range { start, mut end } = range;
    loop {
        while end > start && marks.contains(&fold.bytes()[end - 1]) {
            end -= 1;
        }
        match back_any(fold, ties, end).filter(|&word| word >= start && word < end) {
            Some(word) => end = word,
            None => return end,
        }
    }
}

/// The range without punctuation and "and" at its ends.
pub fn trim(fold: &Fold, range: Range<usize>) -> Range<usize> {
    const TIES: Phrases = phrases!["and", "but", "or", "while", "has been", "have been", "was", "were", "is", "are", "has"];
    const MARKS: &[u8] = b" ,:;.-*";
    let (mut start, end) = (range.start, range.end.min(fold.len()).max(range.start));
    while start < end && MARKS.contains(&fold.bytes()[start]) {
        start += 1;
    }
    start =
        fold.matches_any(phrases!["and"], start).filter(|&after| after < end).map_or(start, |after| skip_marks(fold, after, end));
    start..end_without(fold, start..end, MARKS, TIES)
}
