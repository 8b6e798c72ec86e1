//! What stands at a place in a paragraph: a number, a sentence, a bracket?

use crate::text::NormalText;
use crate::vocabulary::Meaning;
use crate::vocabulary::sum_count::*;
use std::ops::Range;

/// Small numbers as words.
const NUMBERS: [(Meaning, u64); 12] = [
    (ONE, 1),
    (TWO, 2),
    (THREE, 3),
    (FOUR, 4),
    (FIVE, 5),
    (SIX, 6),
    (SEVEN, 7),
    (EIGHT, 8),
    (NINE, 9),
    (TEN, 10),
    (ELEVEN, 11),
    (TWELVE, 12),
];

/// A number that stands at `at`, in figures or as a word, and where it ends.
pub(super) fn number_at(text: &NormalText, at: usize) -> Option<(u64, usize)> {
    let at = text.skip_space(at);
    let (mut end, mut number) = (at, 0);
    while let Some(digit) = text.bytes().get(end).filter(|b| b.is_ascii_digit()) {
        if end - at == 4 {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
        end += 1;
    }
    if end > at { Some((number, end)) } else { text.row_at(&NUMBERS, at) }
}

/// The sentences of a paragraph: parted by full stops that white space or the end follows.
pub(super) fn sentences(text: &NormalText) -> Vec<Range<usize>> {
    let bytes = text.bytes();
    let mut all = Vec::new();
    let mut start = 0;
    for at in memchr::memchr3_iter(b'.', b'!', b'?', bytes) {
        let is_end = matches!(bytes.get(at + 1), None | Some(b' '));
        // The point of a broken sum: "331 . 41".
        let in_sum =
            matches!(bytes[..at], [.., b'0'..=b'9', b' ']) && bytes.get(text.skip_space(at + 1)).is_some_and(u8::is_ascii_digit);
        if is_end && !in_sum {
            all.push(start..at + 1);
            start = text.skip_space(at + 1);
        }
    }
    if start < bytes.len() {
        all.push(start..bytes.len());
    }
    all
}

/// Keeps the list of open brackets while the words go by.
pub(super) fn follow_brackets(words: &[u8], offset: usize, open: &mut Vec<usize>) {
    for (i, byte) in words.iter().enumerate() {
        match byte {
            b'(' | b'[' => open.push(offset + i),
            b')' | b']' => {
                open.pop();
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_sentences() {
        let text = NormalText::of("46 weeks. Three rooms of 12.5 m");
        assert_eq!(number_at(&text, 0), Some((46, 2)));
        assert_eq!(number_at(&text, 9), Some((3, 15)));
        assert_eq!(sentences(&text), [0..9, 10..31]);
    }
}
