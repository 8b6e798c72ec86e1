//! Where do the sentences of a paragraph begin and end?
//!
//! A sentence ends with a full stop, question or exclamation mark that white space and a capital, a
//! figure or a sum follow. "No. 5", "e.g. the", "53.b" and "£1.50" end none.

use crate::fold::{Fold, Phrases};
use crate::phrases;
use std::ops::Range;

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: Phrases = phrases!["no", "nos", "para", "paras", "e.g", "i.e", "etc", "mr", "mrs", "ms"];

/// The sentences inside `range` of a fold of `text`, in order; together they cover the range.
pub fn sentences(fold: &Fold, range: Range<usize>) -> Vec<Range<usize>> {
    let bytes = fold.bytes();
    let mut sentences = Vec::new();
    let mut start = fold.skip_space(range.start);
    let mut at = start;
    while let Some(mark) = memchr::memchr3(b'.', b'?', b'!', fold.slice(at..range.end.min(bytes.len()))) {
        let end = at + mark;
        at = end + 1;
        let next = fold.skip_space(at);
        if next > at && next < range.end && begins(fold, next) && !is_abbreviation(&bytes[start..end]) {
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
fn begins(fold: &Fold, at: usize) -> bool {
    fold.char_at(at).is_some_and(|c| c.is_uppercase() || matches!(c, '0'..='9' | '£' | '‘' | '“' | '"' | '\'' | '('))
}

fn is_abbreviation(before: &[u8]) -> bool {
    let start = before.iter().rposition(|b| b" (".contains(b)).map_or(0, |space| space + 1);
    ABBREVIATIONS.contains(before.get(start..).unwrap_or(before))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_would_stop() {
        let text = "The landlord must pay £1.50. It must, e.g. by post, apologise under para. 53.b of it. £5 is due! No. 5 too";
        let fold = Fold::of(text);
        let read: Vec<&str> = sentences(&fold, 0..fold.len()).into_iter().map(|s| fold.span(s).of(text)).collect();
        let want = [
            "The landlord must pay £1.50.",
            "It must, e.g. by post, apologise under para. 53.b of it.",
            "£5 is due!",
            "No. 5 too",
        ];
        assert_eq!(read, want);
    }
}
