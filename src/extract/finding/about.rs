//! What is a finding about? Its own words without the frame: "the landlord’s handling of repairs".
//!
//! | words | about |
//! |---|---|
//! | there was maladministration **by the landlord in respect of its** record keeping | its record keeping |
//! | made an offer of redress **which resolves the complaint about** the leak **satisfactorily** | the leak |
//! | **In accordance with paragraph 42(j) of the Scheme,** the data breach **is outside** … | the data breach |

use crate::text::{NormalText, is_word};
use crate::values::scheme::Citation;
use crate::vocabulary::{Meaning, finding_frame, ground, jurisdiction, outcome, redress, relation};
use std::ops::Range;

/// What a failure is about: the words after the outcome.
pub fn after_failure(text: &NormalText, words: Range<usize>) -> Range<usize> {
    let mut at = skip_marks(text, words.start, words.end);
    // "no maladministration or service failure in …"
    at = text.at(outcome::OR_ANOTHER, at).unwrap_or(at);
    for _ in 0..3 {
        let Some(end) = by_whom(text, at, words.end) else { break };
        at = skip_marks(text, end, words.end);
    }
    at = relation(text, at, words.end);
    // "maladministration by the landlord’s complaint handling"
    at = text.at(relation::BY, at).filter(|&end| end < words.end).map_or(at, |end| skip_marks(text, end, words.end));
    // "although there were failures in …, it has offered reasonable redress": what was offered is no matter.
    let end = text.first(redress::IT_HAS_OFFERED, at..words.end).map_or(words.end, |hit| hit.start);
    trim(text, at..end)
}

/// "by the landlord", "found", or "by Larkmoor Homes" with a relation after it: where it ends.
fn by_whom(text: &NormalText, at: usize, end: usize) -> Option<usize> {
    let is_whole = |&after: &usize| after <= end && text.bytes().get(after) != Some(&b'\'');
    let at = text.skip_space(at);
    if let Some(after) = text.at(relation::BY_WHOM, at).max(text.at(finding_frame::IS_FOUND, at)).filter(is_whole) {
        return Some(after);
    }
    let name = text.at(relation::BY, at)?;
    text.first(relation::BEHIND_A_NAME, name..end.min(name + 80)).map(|hit| hit.start)
}

/// What is not investigated, without the reason: "… because this is for a tribunal".
pub fn after_not_investigated(text: &NormalText, words: Range<usize>) -> Range<usize> {
    let about = after_failure(text, words);
    let end = text.first(jurisdiction::BECAUSE, about.clone()).map_or(about.end, |hit| hit.start);
    trim(text, about.start..end)
}

/// Steps over one relation.
fn relation(text: &NormalText, at: usize, end: usize) -> usize {
    text.at(relation::RELATIONS, at).filter(|&e| e <= end).map_or(at, |e| skip_marks(text, e, end))
}

/// What a redress is about: the words after it.
pub fn after_redress(text: &NormalText, words: Range<usize>) -> Range<usize> {
    let mut at = skip_marks(text, words.start, words.end);
    for _ in 0..16 {
        let fill = text.at(redress::BEFORE_MATTER, at);
        let complaint = text.at(relation::THE_COMPLAINT, at);
        let related = relation(text, at, words.end);
        let next = match (fill, complaint) {
            (Some(end), _) if end <= words.end => end,
            (_, Some(end)) if end <= words.end => {
                // "the complaint about": the frame's; "the complaint" and no more: the matter itself.
                if relation(text, skip_marks(text, end, words.end), words.end) == skip_marks(text, end, words.end)
                    && !is_tail(text, end, words.end)
                {
                    break;
                }
                end
            }
            _ if related > at => {
                at = related;
                let inner = after_redress_relation(text, at, words.end);
                if inner == at {
                    break;
                }
                inner
            }
            _ => break,
        };
        at = skip_marks(text, next, words.end);
    }
    let tail = text.first(redress::PRAISE, at..words.end).map_or(words.end, |hit| hit.start);
    let about = trim(text, at.min(tail)..tail);
    if !about.is_empty() {
        return about;
    }
    text.first(relation::THE_COMPLAINT, words).unwrap_or(about)
}

/// After a relation: "its service failure in respect of", "the complaint about".
fn after_redress_relation(text: &NormalText, at: usize, end: usize) -> usize {
    let owner = text.at(redress::ITS_FAILURES, at);
    let complaint = text.at(relation::THE_COMPLAINT, at);
    let Some(owned) = owner.or(complaint).filter(|&e| e <= end) else { return at };
    let related = relation(text, skip_marks(text, owned, end), end);
    if related > skip_marks(text, owned, end) { related } else { at }
}

fn is_tail(text: &NormalText, at: usize, end: usize) -> bool {
    trim(text, at..end).is_empty() || text.at(redress::SATISFACTORILY, at).is_some()
}

/// The matter that stands before its outcome: the sentence's words less its opening.
pub fn before(text: &NormalText, words: Range<usize>, citations: &[Citation]) -> Range<usize> {
    let mut at = skip_marks(text, words.start, words.end);
    for _ in 0..8 {
        let opening = text.at(relation::OPENINGS, at).or_else(|| ground(text, at, citations));
        match opening.filter(|&end| end <= words.end) {
            Some(end) => at = skip_marks(text, end, words.end),
            None => break,
        }
    }
    at = after_ground(text, at..words.end, citations).unwrap_or(at);
    at = text.first(relation::DECIDED_THAT, at..words.end).map_or(at, |hit| skip_marks(text, hit.end, words.end));
    at = clause(text, at, words.end);
    let bare = relation(text, at, words.end);
    if text.at(relation::RELATED_TO, at).is_some() || text.bytes()[..at].iter().all(|&b| !is_word(b)) && bare == at {
        at = bare;
    }
    trim(text, at..words.end)
}

/// "Having looked at all the evidence, in accordance with paragraph 42(j) of the Scheme, …": what follows it.
fn after_ground(text: &NormalText, words: Range<usize>, citations: &[Citation]) -> Option<usize> {
    let first = citations.get(citations.partition_point(|c| c.range.start < words.start))?;
    let under = text.ending(ground::IN_ACCORDANCE, first.range.start)?;
    let end = ground(text, under, citations)?;
    let rest = trim(text, end.min(words.end)..words.end);
    (under >= words.start && rest.len() > 3).then_some(end)
}

/// "In accordance with paragraph 42(j) of the Housing Ombudsman Scheme" at `at`: where it ends.
fn ground(text: &NormalText, at: usize, citations: &[Citation]) -> Option<usize> {
    let under = text.at(ground::UNDER, at)?;
    let mut end = under;
    let mut next = citations.partition_point(|c| c.range.start < under);
    citations.get(next).filter(|c| c.range.start <= under + 2)?;
    for _ in 0..12 {
        let place = text.skip_space(end);
        if let Some(citation) = citations.get(next).filter(|c| c.range.start == place) {
            end = citation.range.end;
            next += 1;
        } else if let Some(tail) = text.at(ground::OF_THE_SCHEME, place) {
            end = tail;
        } else {
            break;
        }
    }
    Some(end)
}

/// Where the main clause begins, after "As the matter was in court, …".
fn clause(text: &NormalText, at: usize, end: usize) -> usize {
    if text.at(relation::SUBORDINATE, at).is_none() {
        return at;
    }
    let commas = memchr::memchr_iter(b',', &text.bytes()[at..end.max(at)]).map(|comma| at + comma + 1);
    commas.rev().find(|&comma| text.at(relation::MAIN_CLAUSE, comma).is_some()).map_or(at, |comma| skip_marks(text, comma, end))
}

/// Steps over spaces and the marks that part a frame from its words.
fn skip_marks(text: &NormalText, mut at: usize, end: usize) -> usize {
    while at < end && b" ,:;-".contains(&text.bytes()[at]) {
        at += 1;
    }
    at
}

/// The range without the comma or "and" that ties it to the next statement.
pub fn untied(text: &NormalText, range: Range<usize>) -> Range<usize> {
    range.start..end_without(text, range, b" ,;", relation::TIES_TO_NEXT)
}

/// Where words end without the marks and words that tie them to what follows.
fn end_without(text: &NormalText, range: Range<usize>, marks: &[u8], ties: Meaning) -> usize {
    let Range { start, mut end } = range;
    loop {
        while end > start && marks.contains(&text.bytes()[end - 1]) {
            end -= 1;
        }
        match text.ending(ties, end).filter(|&word| word >= start && word < end) {
            Some(word) => end = word,
            None => return end,
        }
    }
}

/// The range without punctuation and "and" at its ends.
pub fn trim(text: &NormalText, range: Range<usize>) -> Range<usize> {
    const MARKS: &[u8] = b" ,:;.-*";
    let (mut start, end) = (range.start, range.end.min(text.len()).max(range.start));
    while start < end && MARKS.contains(&text.bytes()[start]) {
        start += 1;
    }
    start = text.at(relation::AND_MORE, start).filter(|&after| after < end).map_or(start, |after| skip_marks(text, after, end));
    start..end_without(text, start..end, MARKS, relation::LOOSE_ENDS)
}
