//! Which words tell one matter from another? Those of a text, each once, in a plain form.
//!
//! The text is copied once and in small letters; its words are ranges of that copy, and a word that tells nothing
//! is left out before anything is made of it.

use crate::text::is_word;
use std::ops::Range;

/// Words that tell nothing: those of one letter, those of two and so on, parted by single spaces.
pub struct Common(&'static [&'static str]);

impl Common {
    /// The lists are checked when the crate is compiled.
    pub const fn of(lists: &'static [&'static str]) -> Self {
        let mut length = 1;
        while length <= lists.len() {
            let words = lists[length - 1].as_bytes();
            let mut at = 0;
            while at < words.len() {
                assert!((words[at] == b' ') == (at % (length + 1) == length), "each list has words of its own length");
                at += 1;
            }
            length += 1;
        }
        Self(lists)
    }

    /// Whether `word` is one of them.
    pub fn has(&self, word: &[u8]) -> bool {
        let [first, ..] = *word else { return false };
        let words = self.0.get(word.len() - 1).map_or(&[][..], |words| words.as_bytes());
        let mut at = 0;
        // Most others are told by their first and last letters.
        while let Some(common) = words.get(at..at + word.len()) {
            if common[0] == first && common.last() == word.last() && common == word {
                return true;
            }
            at += word.len() + 1;
        }
        false
    }
}

/// The telling words of one text, in order.
pub struct Words {
    bytes: Vec<u8>,
    words: Vec<Range<usize>>,
}

impl Words {
    /// Reads them. `plain` brings a word in small letters into its plain form and says how many of its bytes that
    /// takes: none, if the word tells nothing.
    pub fn of(text: &str, plain: fn(&mut [u8]) -> usize) -> Self {
        let mut bytes = text.to_ascii_lowercase().into_bytes();
        let (mut words, mut start, mut at) = (Vec::with_capacity(text.len() / 8), 0, 0);
        while start < text.len() {
            while bytes.get(at).is_some_and(|&byte| is_word(byte)) {
                at += 1;
            }
            let next = text[at..].chars().next();
            // "The landlord’s": the sign that is met most needs no table.
            if let Some(letter) = next.filter(|&c| !c.is_ascii() && c != '’' && c.is_alphanumeric()) {
                at += letter.len_utf8();
                continue;
            }
            let length = if start < at { plain(&mut bytes[start..at]) } else { 0 };
            if length > 0 {
                words.push(start..start + length);
            }
            at += next.map_or(1, char::len_utf8);
            start = at;
        }
        words.sort_by(|a, b| bytes[a.clone()].cmp(&bytes[b.clone()]));
        words.dedup_by(|a, b| bytes[a.clone()] == bytes[b.clone()]);
        Self { bytes, words }
    }

    /// The words.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.words.iter().map(|word| &self.bytes[word.clone()])
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// How many of them another text has too.
    pub fn shared(&self, other: &Self) -> usize {
        let (mut count, mut a, mut b) = (0, 0, 0);
        while let (Some(own), Some(its)) = (self.words.get(a), other.words.get(b)) {
            let order = self.bytes[own.clone()].cmp(&other.bytes[its.clone()]);
            count += usize::from(order.is_eq());
            a += usize::from(order.is_le());
            b += usize::from(order.is_ge());
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMON: Common = Common::of(&["a", "of", "the", "", "these"]);

    fn words(text: &str) -> Vec<String> {
        let words = Words::of(text, |word| if COMMON.has(word) { 0 } else { word.len() });
        words.iter().map(|word| String::from_utf8_lossy(word).into_owned()).collect()
    }

    #[test]
    fn common_words_are_known_to_the_letter() {
        assert!(["a", "of", "the", "these"].iter().all(|word| COMMON.has(word.as_bytes())));
        assert!(["", "b", "o", "off", "th", "there", "z", "A", "é"].iter().all(|word| !COMMON.has(word.as_bytes())));
    }

    #[test]
    fn each_word_once_and_in_order() {
        assert_eq!(words("The roof of the café: Roof, CAFÉ"), ["cafÉ", "café", "roof"]);
        assert_eq!(words("the landlord’s roof"), ["landlord", "roof", "s"]);
        assert_eq!(words("of the"), [""; 0]);
        assert_eq!(words(""), [""; 0]);
    }

    #[test]
    fn what_two_texts_share() {
        let of = |text| Words::of(text, |word| word.len());
        assert_eq!(of("damp and mould").shared(&of("mould, rot and damp")), 3);
        assert_eq!(of("damp").shared(&of("")), 0);
    }
}
