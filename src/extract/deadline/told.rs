//! Which words say what is to be told, and set no time for telling it: "confirm that the works will be completed by
//! 30 June 2024", "a schedule which shows when they will be done"?

use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::vocabulary::deadline;
use std::ops::Range;

/// The parts of a sentence that say what is to be told or shown, in their order.
pub(super) fn contents(normal: &NormalText, range: Range<usize>) -> Vec<Range<usize>> {
    let mut contents: Vec<Range<usize>> = Vec::new();
    let asks = [deadline::REPORTED, deadline::TELLS, deadline::IF_CLAUSE];
    if !asks.into_iter().any(|list| normal.has_in(list, range.clone())) {
        return contents;
    }
    for sentence in sentences(normal, range) {
        let reported = normal.all(deadline::REPORTED, sentence.clone()).chain(told_about(normal, sentence.clone()));
        contents.extend(conditions(normal, sentence.clone()));
        contents.extend(reported.filter_map(|reported| content(normal, reported, sentence.end)));
    }
    contents.sort_by_key(|content| content.start);
    contents
}

/// "If the works are not done by 1 March, the landlord must apologise", "must, if she asks within 2 weeks, inspect it".
fn conditions(normal: &NormalText, sentence: Range<usize>) -> Option<Range<usize>> {
    let clause = normal.first(deadline::IF_CLAUSE, sentence.clone())?;
    let is_aside =
        clause.start == normal.skip_space(sentence.start) || normal.slice(0..clause.start).trim_ascii_end().ends_with(b",");
    let comma = memchr::memchr(b',', normal.slice(clause.end..sentence.end)).map(|at| clause.end + at)?;
    is_aside.then_some(clause.start..comma)
}

/// "Tell the resident whether": a verb of telling, and near it the word that opens what is told.
fn told_about<'f>(normal: &'f NormalText, sentence: Range<usize>) -> impl Iterator<Item = Range<usize>> + 'f {
    const NEAR: usize = 40;
    normal.all(deadline::TELLS, sentence.clone()).filter_map(move |tells| {
        let near = tells.end..sentence.end.min(tells.end + NEAR);
        normal.first(deadline::OPENS_CONTENT, near).map(|opens| tells.start..opens.end)
    })
}

/// What is told behind these words, if it is still to come: what has been done sets no time of its own.
fn content(normal: &NormalText, reported: Range<usize>, end: usize) -> Option<Range<usize>> {
    const NEAR: usize = 60;
    let future = normal.first(deadline::FUTURE, reported.end..end.min(reported.end + NEAR))?;
    // What is joined with a comma is told again: "…, and send a copy within 4 weeks".
    let end = normal.first(deadline::JOINED, future.end..end).map_or(end, |joined| joined.start);
    Some(reported.start..end)
}
