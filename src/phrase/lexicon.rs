//! Which of many words stands here? They are kept by their first letter, so that only those are tried that begin alike.
//!
//! A list of [`Phrases`](crate::fold::Phrases) is right where it is short, or where most of it can be told to be absent.
//! This is right for a long one that is asked about place after place.
//!
//! ```
//! use putright::{fold::Fold, lexicon, phrase::lexicon::Lexicon};
//! static NUMBERS: Lexicon<u32> = lexicon![1 => ["one", "a"], 24 => ["twenty-four"], 20 => ["twenty"]];
//! let fold = Fold::of("Within twenty-four days");
//! assert_eq!(NUMBERS.at(&fold, 6), Some((24, 18)));
//! assert_eq!(NUMBERS.find(&fold, 0..fold.len()), Some((24, 7..18)));
//! ```

use crate::fold::{Fold, is_word};
use std::ops::Range;

/// Lists of phrases, in lower case, each list with what its phrases mean.
pub struct Lexicon<T: 'static> {
    meanings: &'static [T],
    /// Where the phrases begin that begin with each letter, and where those with "z" end.
    starts: &'static [u16; LETTERS + 1],
    /// The phrases by their first letters, each behind its length and the place of its list.
    packed: &'static [u8],
}

const LETTERS: usize = 26;

impl<T: Copy> Lexicon<T> {
    /// What `lexicon!` has packed.
    pub const fn packed(meanings: &'static [T], starts: &'static [u16; LETTERS + 1], packed: &'static [u8]) -> Self {
        Self { meanings, starts, packed }
    }

    /// What the first phrase that stands at `at` means, in the order of the lists, and where it ends. White space
    /// before it is skipped.
    pub fn at(&self, fold: &Fold, at: usize) -> Option<(T, usize)> {
        let (list, end) = matching(fold, fold.skip_space(at), self.starts, self.packed)?;
        Some((*self.meanings.get(list)?, end))
    }

    /// The first place inside `range` where one begins. Of two that begin alike the longer must stand before the other.
    pub fn find(&self, fold: &Fold, range: Range<usize>) -> Option<(T, Range<usize>)> {
        let (list, hit) = finding(fold, range, self.starts, self.packed)?;
        Some((*self.meanings.get(list)?, hit))
    }

    /// The phrases that begin with `first`.
    pub fn alike(&self, first: u8) -> impl Iterator<Item = &'static [u8]> {
        alike(first, self.starts, self.packed).map(|(_, phrase)| phrase)
    }
}

fn finding(fold: &Fold, range: Range<usize>, starts: &[u16], packed: &'static [u8]) -> Option<(usize, Range<usize>)> {
    let bytes = fold.bytes();
    let mut is_inside = range.start.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(|&byte| is_word(byte));
    for at in range.start..range.end.min(bytes.len()) {
        let is_letter = is_word(bytes[at]);
        if is_letter
            && !is_inside
            && let Some((list, end)) = matching(fold, at, starts, packed)
        {
            return Some((list, at..end));
        }
        is_inside = is_letter;
    }
    None
}

fn matching(fold: &Fold, at: usize, starts: &[u16], packed: &'static [u8]) -> Option<(usize, usize)> {
    alike(*fold.bytes().get(at)?, starts, packed).find_map(|(list, phrase)| Some((list, fold.matches(phrase, at)?)))
}

fn alike(first: u8, starts: &[u16], packed: &'static [u8]) -> impl Iterator<Item = (usize, &'static [u8])> {
    let letter = usize::from(first.wrapping_sub(b'a'));
    let mut rest = match starts.get(letter..letter + 2) {
        Some(&[start, end]) => packed.get(usize::from(start)..usize::from(end)).unwrap_or(&[]),
        _ => &[],
    };
    std::iter::from_fn(move || {
        let (&[length, list], behind) = rest.split_first_chunk()?;
        let (phrase, behind) = behind.split_at_checked(usize::from(length))?;
        rest = behind;
        Some((usize::from(list), phrase))
    })
}

/// How many bytes the lists take, packed.
pub const fn size(lists: &[&[&str]]) -> usize {
    let (mut size, mut list) = (0, 0);
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            size += 2 + lists[list][i].len();
            i += 1;
        }
        list += 1;
    }
    size
}

/// Packs the lists, when the crate is compiled.
pub const fn pack<const SIZE: usize>(lists: &[&[&str]]) -> ([u16; LETTERS + 1], [u8; SIZE]) {
    let (mut starts, mut packed) = ([0; LETTERS + 1], [0; SIZE]);
    let (mut at, mut letter) = (0, 0);
    while letter < LETTERS {
        let mut list = 0;
        while list < lists.len() {
            let mut i = 0;
            while i < lists[list].len() {
                let phrase = lists[list][i].as_bytes();
                if phrase[0] == b'a' + letter as u8 {
                    packed[at] = phrase.len() as u8;
                    packed[at + 1] = list as u8;
                    let mut byte = 0;
                    while byte < phrase.len() {
                        packed[at + 2 + byte] = phrase[byte];
                        byte += 1;
                    }
                    at += 2 + phrase.len();
                }
                i += 1;
            }
            list += 1;
        }
        letter += 1;
        starts[letter] = at as u16;
    }
    assert!(at == SIZE, "a phrase begins with a letter in lower case");
    (starts, packed)
}

/// Lists of phrases as a [`Lexicon`](crate::phrase::lexicon::Lexicon), packed when the crate is compiled.
#[macro_export]
macro_rules! lexicon {
    ($($meaning:expr => [$($phrase:expr),* $(,)?]),* $(,)?) => {
        const {
            use $crate::phrase::lexicon::{Lexicon, pack, size};
            const LISTS: &[&[&str]] = &[$(&[$($phrase),*]),*];
            static PACKED: ([u16; 27], [u8; size(LISTS)]) = pack(LISTS);
            Lexicon::packed(&[$($meaning),*], &PACKED.0, &PACKED.1)
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
        assert_eq!(WORDS.alike(b'f').collect::<Vec<_>>(), [b"find"]);
    }
}
