//! Where do the sentences of a paragraph begin and end?
//!
//! A sentence ends with a full stop, question or exclamation mark that white space and a capital, a
//! figure or a sum follow, or, where a copy lost the space, a word with a capital. "No. 5", "e.g. the", "53.b" and "£1.50" end none.

use crate::text::NormalText;
use crate::vocabulary::abbreviation::ABBREVIATIONS;
use std::ops::Range;

/// The sentences inside `range`, in order; together they cover it.
pub fn sentences(text: &NormalText, range: Range<usize>) -> Vec<Range<usize>> {
    let bytes = text.bytes();
    let mut sentences = Vec::new();
    let mut start = text.skip_space(range.start);
    let mut at = start;
    while let Some(mark) = memchr::memchr3(b'.', b'?', b'!', text.slice(at..range.end.min(bytes.len()))) {
        let end = at + mark;
        at = end + 1;
        let next = text.skip_space(at);
        let is_apart = if next > at { begins(text, next) } else { lost_its_space(text, at) };
        if is_apart && next < range.end && !is_abbreviation(text, start..end) {
            sentences.push(start..at);
            start = next;
        }
    }
    if start < range.end {
        sentences.push(start..range.end);
    }
    sentences
}

/// Whether what stands at `at` could begin a sentence.
fn begins(text: &NormalText, at: usize) -> bool {
    text.char_at(at).is_some_and(|c| c.is_uppercase() || matches!(c, '0'..='9' | '£' | '‘' | '“' | '"' | '\'' | '('))
}

/// Whether a word with a capital stands at `at`, right behind the stop of a word without one: "of this report.The landlord".
fn lost_its_space(text: &NormalText, at: usize) -> bool {
    let is = |place: Option<usize>, kind: fn(char) -> bool| place.and_then(|place| text.char_at(place)).is_some_and(kind);
    is(at.checked_sub(2), char::is_lowercase) && is(Some(at), char::is_uppercase) && is(Some(at + 1), char::is_lowercase)
}

/// Whether an abbreviation stands right before the stop at the end of `range`.
fn is_abbreviation(text: &NormalText, range: Range<usize>) -> bool {
    text.ending(ABBREVIATIONS, range.end).is_some_and(|start| {
        let is_whole = start.checked_sub(1).is_none_or(|before| b" (".contains(&text.bytes()[before]));
        start >= range.start && is_whole
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_would_stop() {
        let text = "The landlord must pay £1.50. It must, e.g. by post, apologise under para. 53.b of it. £5 is due! No. 5 too.The rest, of the B.Sc. or 5.The";
        let normal = NormalText::of(text);
        let read: Vec<&str> = sentences(&normal, 0..normal.len()).into_iter().map(|s| normal.words(s)).collect();
        let want = [
            "The landlord must pay £1.50.",
            "It must, e.g. by post, apologise under para. 53.b of it.",
            "£5 is due!",
            "No. 5 too.",
            "The rest, of the B.Sc. or 5.The",
        ];
        assert_eq!(read, want);
    }
}
