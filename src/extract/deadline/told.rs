//! Which words say what is to be told, and set no time for telling it: "confirm that the works will be completed by
//! 30 June 2024", "a schedule which shows when they will be done"?

use crate::sorting;
use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::vocabulary::deadline;
use std::ops::Range;

/// The parts of a sentence that say what is to be told or shown, in their order.
pub(super) fn contents(normal: &NormalText, range: Range<usize>) -> Vec<Range<usize>> {
    let mut contents: Vec<Range<usize>> = Vec::new();
    if !normal.has_in(deadline::REPORTED, range.clone()) && !normal.has_in(deadline::TELLS, range.clone()) {
        return contents;
    }
    for sentence in sentences(normal, range) {
        let reported = normal.all(deadline::REPORTED, sentence.clone()).chain(told_about(normal, sentence.clone()));
        contents.extend(reported.filter_map(|reported| content(normal, reported, sentence.end)));
    }
    sorting::by_key(&mut contents, |content| content.start);
    contents
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
