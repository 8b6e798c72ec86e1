//! Which of many words stands here? They are kept by their first letter, so that only those are tried that begin alike.
//!
//! A list of [`Phrases`](crate::fold::Phrases) is right where it is short, or where most of it can be told to be absent.
//! This is right for a long one that is asked about place after place.
//!
//! ```
//! use putright::{fold::Fold, lexicon, phrase::lexicon::Lexicon};
//! static NUMBERS: Lexicon<u32> = lexicon![1 => ["one"], 24 => ["twenty-four"], 20 => ["twenty"]];
//! let fold = Fold::of("Within twenty-four days");
//! assert_eq!(NUMBERS.at(&fold, 6), Some((24, 18)));
//! assert_eq!(NUMBERS.find(&fold, 0..fold.len()), Some((24, 7..18)));
//! ```

use crate::fold::{Fold, is_word};
use std::ops::Range;

/// Lists of phrases, in lower case, each list with what its phrases mean.
pub struct Lexicon<T: 'static> {
    meanings: &'static [T],
    words: Words,
}

/// The phrases by their first letters.
#[derive(Clone, Copy)]
pub struct Words {
    /// With which letters they begin, one bit each.
    letters: u32,
    /// For each of these letters where its phrases begin, and where the last one's end, in two bytes each; then the
    /// phrases, each behind its length. [`LIST`] and more is the place of the list that follows.
    packed: &'static [u8],
}

/// Phrases that begin with one letter, one behind the other.
struct Alike {
    rest: &'static [u8],
    /// The list of the last phrase.
    list: usize,
}

/// Marks the place of a list, and is longer than any phrase.
const LIST: u8 = 0xe0;

impl<T: Copy> Lexicon<T> {
    /// What `lexicon!` has packed.
    pub const fn packed(meanings: &'static [T], words: Words) -> Self {
        Self { meanings, words }
    }

    /// What the first phrase that stands at `at` means, in the order of the lists, and where it ends. White space
    /// before it is skipped.
    pub fn at(&self, fold: &Fold, at: usize) -> Option<(T, usize)> {
        let (list, end) = self.words.at(fold, fold.skip_space(at))?;
        Some((*self.meanings.get(list)?, end))
    }

    /// The first place inside `range` where one begins. Of two that begin alike the longer must stand before the other.
    pub fn find(&self, fold: &Fold, range: Range<usize>) -> Option<(T, Range<usize>)> {
        let (list, hit) = self.words.find(fold, range)?;
        Some((*self.meanings.get(list)?, hit))
    }

    /// Whether a phrase is `word` to the letter but for the end of it, which `may_end` allows.
    pub fn has(&self, word: &[u8], may_end: impl Fn(&[u8]) -> bool) -> bool {
        let Some((&first, word)) = word.split_first() else { return false };
        let Some(mut alike) = self.words.alike(first) else { return false };
        while let Some(rest) = alike.next() {
            if word.strip_prefix(rest).is_some_and(&may_end) {
                return true;
            }
        }
        false
    }
}

impl Words {
    /// What `pack` has packed.
    pub const fn packed(letters: u32, packed: &'static [u8]) -> Self {
        Self { letters, packed }
    }

    fn find(self, fold: &Fold, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        let bytes = fold.bytes();
        let mut is_inside = range.start.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(|&byte| is_word(byte));
        for (step, &byte) in bytes.get(range.start..range.end.min(bytes.len()))?.iter().enumerate() {
            let (at, is_letter) = (range.start + step, is_word(byte));
            if is_letter
                && !is_inside
                && self.bit(byte).is_some()
                && let Some((list, end)) = self.at(fold, at)
            {
                return Some((list, at..end));
            }
            is_inside = is_letter;
        }
        None
    }

    fn at(self, fold: &Fold, at: usize) -> Option<(usize, usize)> {
        let mut alike = self.alike(*fold.bytes().get(at)?)?;
        while let Some(rest) = alike.next() {
            if let Some(end) = fold.matches(rest, at + 1) {
                return Some((alike.list, end));
            }
        }
        None
    }

    /// The bit of a letter that a phrase begins with.
    #[inline(always)]
    fn bit(self, letter: u8) -> Option<u32> {
        let bit = 1_u32.checked_shl(u32::from(letter.wrapping_sub(b'a')))?;
        (self.letters & bit != 0).then_some(bit)
    }

    fn alike(self, first: u8) -> Option<Alike> {
        let before = self.letters & (self.bit(first)? - 1);
        let &[a, b, c, d] = self.packed.get(2 * before.count_ones() as usize..)?.first_chunk()?;
        let range = u16::from_le_bytes([a, b]).into()..u16::from_le_bytes([c, d]).into();
        Some(Alike { rest: self.packed.get(range)?, list: 0 })
    }
}

impl Alike {
    /// The next phrase, without its first letter.
    fn next(&mut self) -> Option<&'static [u8]> {
        let (mut length, mut behind) = self.rest.split_first()?;
        if *length >= LIST {
            self.list = usize::from(length - LIST);
            (length, behind) = behind.split_first()?;
        }
        let (phrase, behind) = behind.split_at_checked(usize::from(*length))?;
        self.rest = behind;
        phrase.get(1..)
    }
}

/// With which letters the phrases begin, one bit each.
pub const fn letters(lists: &[&[&str]]) -> u32 {
    let (mut letters, mut list) = (0, 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            assert!(lists[list][i].as_bytes()[0].is_ascii_lowercase(), "a phrase begins with a small letter");
            letters |= 1 << (lists[list][i].as_bytes()[0] - b'a');
            i += 1;
        }
        list += 1;
    }
    letters
}

/// How many bytes the lists take, packed.
pub const fn size(lists: &[&[&str]]) -> usize {
    pack::<0xffff>(lists).1
}

/// Packs the lists, when the crate is compiled; and says how many bytes that took.
pub const fn pack<const SIZE: usize>(lists: &[&[&str]]) -> ([u8; SIZE], usize) {
    assert!(lists.len() <= (u8::MAX - LIST) as usize, "a lexicon has at most 31 lists");
    let letters = letters(lists);
    let mut packed = [0; SIZE];
    let (mut at, mut letter, mut start) = (2 * letters.count_ones() as usize + 2, 0, 0);
    while letter < 26 {
        if letters >> letter & 1 == 1 {
            [packed[start], packed[start + 1]] = (at as u16).to_le_bytes();
            start += 2;
        }
        let (mut list, mut before) = (0, 0);
        while list < lists.len() {
            let mut i = 0;
            while i < lists[list].len() {
                let phrase = lists[list][i].as_bytes();
                if phrase[0] == b'a' + letter {
                    assert!(
                        phrase.len() > 1 && phrase.len() < LIST as usize,
                        "a phrase has two letters or more, and less than 224 bytes"
                    );
                    if list != before {
                        packed[at] = LIST + list as u8;
                        at += 1;
                        before = list;
                    }
                    let length = at;
                    let mut byte = 0;
                    while byte < phrase.len() {
                        // White space counts for nothing, and would hide the second letter.
                        if byte != 1 || phrase[byte] != b' ' {
                            at += 1;
                            packed[at] = phrase[byte];
                        }
                        byte += 1;
                    }
                    packed[length] = (at - length) as u8;
                    at += 1;
                }
                i += 1;
            }
            list += 1;
        }
        letter += 1;
    }
    [packed[start], packed[start + 1]] = (at as u16).to_le_bytes();
    (packed, at)
}

/// Lists of phrases as a [`Lexicon`](crate::phrase::lexicon::Lexicon), packed when the crate is compiled.
#[macro_export]
macro_rules! lexicon {
    ($($meaning:expr => [$($phrase:expr),* $(,)?]),* $(,)?) => {
        const {
            use $crate::phrase::lexicon::{Lexicon, Words, letters, pack, size};
            const LISTS: &[&[&str]] = &[$(&[$($phrase),*]),*];
            const PACKED: [u8; size(LISTS)] = pack(LISTS).0;
            Lexicon::packed(&[$($meaning),*], Words::packed(letters(LISTS), &PACKED))
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_in_their_order() {
        static WORDS: Lexicon<char> = lexicon!['p' => ["pay", "put right"], 'f' => ["paid", "find"]];
        let found = |text: &str| WORDS.find(&Fold::of(text), 0..text.len());
        assert_eq!(found("The payer paid"), Some(('f', 10..14)));
        assert_eq!(found("It pu t  right"), Some(('p', 3..13)));
        assert_eq!(found("£50 repaid, 5 Zebras"), None);
        assert_eq!(WORDS.at(&Fold::of("to  pay"), 2), Some(('p', 7 - 1)));
        assert!(WORDS.has(b"find", <[u8]>::is_empty) && WORDS.has(b"finding", |rest| rest == b"ing"));
        assert!(!WORDS.has(b"paying", <[u8]>::is_empty) && !WORDS.has(b"", <[u8]>::is_empty));
    }
}
