//! What stands at a place in a paragraph: words that say nothing, a number, a sentence?

use crate::fold::{Fold, Phrases};
use crate::lexicon;
use crate::phrase::lexicon::Lexicon;
use std::ops::Range;

/// Where `filler` words end that stand one behind the other from `at` on.
pub(super) fn skip_words(fold: &Fold, mut at: usize, filler: Phrases) -> usize {
    for _ in 0..12 {
        match fold.matches_any(filler, at) {
            Some(end) => at = end,
            None => break,
        }
    }
    fold.skip_space(at)
}

/// A number that stands at `at`, in figures or as a word, and where it ends.
pub(super) fn number_at(fold: &Fold, at: usize) -> Option<(u64, usize)> {
    #[rustfmt::skip]
    static WORDS: Lexicon<u64> = lexicon![
        1 => ["one"], 2 => ["two", "both"], 3 => ["three"], 4 => ["four"], 5 => ["five"], 6 => ["six"], 7 => ["seven"],
        8 => ["eight"], 9 => ["nine"], 10 => ["ten"], 11 => ["eleven"], 12 => ["twelve"],
    ];
    let at = fold.skip_space(at);
    let (mut end, mut number) = (at, 0);
    while let Some(digit) = fold.bytes().get(end).filter(|b| b.is_ascii_digit()) {
        if end - at == 4 {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
        end += 1;
    }
    if end > at { Some((number, end)) } else { WORDS.at(fold, at) }
}

/// The sentences of a paragraph: parted by full stops that white space or the end follows.
pub(super) fn sentences(fold: &Fold) -> Vec<Range<usize>> {
    let bytes = fold.bytes();
    let mut all = Vec::new();
    let mut start = 0;
    for at in memchr::memchr3_iter(b'.', b'!', b'?', bytes) {
        let is_end = matches!(bytes.get(at + 1), None | Some(b' '));
        // The point of a broken sum: "331 . 41".
        let in_sum =
            matches!(bytes[..at], [.., b'0'..=b'9', b' ']) && bytes.get(fold.skip_space(at + 1)).is_some_and(u8::is_ascii_digit);
        if is_end && !in_sum {
            all.push(start..at + 1);
            start = fold.skip_space(at + 1);
        }
    }
    if start < bytes.len() {
        all.push(start..bytes.len());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_sentences() {
        let fold = Fold::of("46 weeks. Three rooms of 12.5 m");
        assert_eq!(number_at(&fold, 0), Some((46, 2)));
        assert_eq!(number_at(&fold, 9), Some((3, 15)));
        assert_eq!(sentences(&fold), [0..9, 10..31]);
    }
}
