//! How is a phrase found in words that were copied badly?
//!
//! A [`Fold`] is a reading of one paragraph for matching only: lower case ASCII, one kind of quote,
//! dash and space, no soft hyphens and no zero-width characters. Each folded byte knows the byte of
//! the source that it was read from, so every match leads back to the words as given, and the text
//! itself is never rewritten.
//!
//! Phrases match loosely: white space in the phrase or in the text is skipped on both sides, because
//! web pages, scrapers and PDF readers break words ("n o maladministration", "£\n4\n3\n6",
//! domain.md 1.4, 1.6 rule 2). A match must begin and end where a word could.
//!
//! ```
//! use putright::fold::Fold;
//! let text = "There was  N\u{a0}o mal\u{ad}administration by the landlord’s staff.";
//! let fold = Fold::of(text);
//! let hit = fold.find("no maladministration", 0).unwrap();
//! assert_eq!(fold.span(hit).of(text), "N\u{a0}o mal\u{ad}administration");
//! assert!(fold.has("landlord's staff"));
//! assert!(!fold.has("administration by")); // it would begin inside a word
//! ```

mod grams;
mod phrases;
mod plain;
mod sought;

use crate::span::Span;
use grams::Grams;
pub use phrases::{Phrases, pack, size};
pub use sought::{Hits, Sought, Standing};
use std::ops::Range;
use std::sync::OnceLock;

/// One paragraph, folded for matching.
#[derive(Debug, Clone, Default)]
pub struct Fold {
    bytes: Vec<u8>,
    /// Where the first of them were read from; most paragraphs have no other run, and need no list.
    first: Run,
    /// Where the others were read from, in order of both.
    more: Vec<Run>,
    /// Which letters stand next to each other, so that most phrases need not be looked for; noted when first asked for.
    grams: OnceLock<Box<Grams>>,
}

/// Folded bytes that were read from characters one behind the other: the first of any width, the others ASCII.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    /// Its first folded byte.
    index: u32,
    /// Where the character of that byte begins in the source.
    source: u32,
    /// How many bytes that character has there.
    width: u32,
}

impl Run {
    /// Where the character ends that the folded byte `index` was read from.
    fn end_of(self, index: usize) -> usize {
        (self.source + self.width) as usize + (index - self.index as usize)
    }

    /// Where that character begins.
    fn start_of(self, index: usize) -> usize {
        if index == self.index as usize { self.source as usize } else { self.end_of(index) - 1 }
    }
}

impl Fold {
    /// Nothing yet, with room for the words of a span.
    pub fn with_room_for(span: Span) -> Self {
        Self { bytes: Vec::with_capacity(span.end - span.start + 1), ..Self::default() }
    }

    /// Folds a whole text.
    pub fn of(text: &str) -> Self {
        Self::of_span(text, Span::new(0, text.len()))
    }

    /// Folds one span of a text.
    pub fn of_span(text: &str, span: Span) -> Self {
        let mut fold = Self::default();
        fold.push(text, span);
        fold
    }

    /// Folds the piece `span` of `text` onto the end, with one space between pieces. A word that was
    /// parted by a hyphen at the end of a line is made whole.
    pub fn push(&mut self, text: &str, span: Span) {
        let words = span.of(text);
        self.grams.take();
        self.bytes.reserve(words.len() + 1);
        if let [.., before, b'-'] = self.bytes[..]
            && before.is_ascii_lowercase()
            && words.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
        {
            self.pop();
        } else if !self.bytes.is_empty() {
            self.add_space(1, span.start);
        }
        let mut rest = words;
        while !rest.is_empty() {
            let plain = self.push_plain(rest.as_bytes(), span.end - rest.len());
            let mut chars = rest.get(plain..).unwrap_or("").chars();
            if let Some(c) = chars.next() {
                self.push_char(c, span.end - rest.len() + plain);
            }
            rest = chars.as_str();
        }
    }

    /// Folds the characters that `words` begins with and that fold to themselves, which most do; the answer is how many.
    fn push_plain(&mut self, words: &[u8], at: usize) -> usize {
        let after_space = self.bytes.last() == Some(&b' ');
        let count = plain::count(words, after_space);
        if count > 0 {
            let index = self.bytes.len();
            self.read_from(index, 1, at);
            self.bytes.extend_from_slice(&words[..count]);
            self.bytes[index..].make_ascii_lowercase();
        }
        count
    }

    fn push_char(&mut self, c: char, at: usize) {
        let byte = match c {
            // Soft hyphen and zero-width characters stand inside words and mean nothing.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return,
            c if c.is_whitespace() => return self.add_space(c.len_utf8(), at),
            // "**Finding**": the marks of bold letters, not those of a list.
            '*' if self.bytes.last() == Some(&b'*') => return self.pop(),
            c if c.is_ascii() && c != '`' => c.to_ascii_lowercase() as u8,
            '‘' | '’' | '‛' | '´' | '`' | '′' => b'\'',
            '“' | '”' | '„' | '″' => b'"',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => b'-',
            '£' | '￡' => POUND,
            '•' | '·' | '▪' | '◦' | '●' | '‣' | '⁃' | '\u{f0b7}' | '\u{f0a7}' => b'*',
            '½' => b'h',
            // Any other letter keeps words apart from their neighbours and matches nothing.
            c if c.is_alphanumeric() => LETTER,
            _ => OTHER,
        };
        self.add(byte, c.len_utf8(), at);
    }

    fn add(&mut self, byte: u8, width: usize, at: usize) {
        self.read_from(self.bytes.len(), width, at);
        self.bytes.push(byte);
    }

    fn add_space(&mut self, width: usize, at: usize) {
        if self.bytes.last() != Some(&b' ') {
            self.add(b' ', width, at);
        }
    }

    /// Takes the last byte away again.
    fn pop(&mut self) {
        self.bytes.pop();
        if self.more.last().is_some_and(|run| run.index as usize == self.bytes.len()) {
            self.more.pop();
        }
    }

    /// Notes that the folded byte `index` is read from a character of `width` bytes at `at`.
    fn read_from(&mut self, index: usize, width: usize, at: usize) {
        let last = self.more.last().copied().unwrap_or(self.first);
        let run = Run { index: index as u32, source: at as u32, width: width as u32 };
        if index == 0 {
            self.first = run;
        } else if width != 1 || last.end_of(index) != at + 1 {
            self.more.push(run);
        }
    }

    fn grams(&self) -> &Grams {
        self.grams.get_or_init(|| Box::new(Grams::of(&self.bytes)))
    }

    /// The run that the folded byte `index` belongs to.
    fn run(&self, index: usize) -> Run {
        let before = self.more.partition_point(|run| run.index as usize <= index);
        before.checked_sub(1).map_or(self.first, |last| self.more[last])
    }

    /// The folded bytes; ASCII but for [`POUND`], [`LETTER`] and [`OTHER`].
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How many bytes the fold has.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing is left after folding.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The source span of a range of folded bytes, without white space at its ends.
    pub fn span(&self, range: Range<usize>) -> Span {
        let (mut start, mut end) = (range.start, range.end.min(self.len()));
        while start < end && self.bytes[start] == b' ' {
            start += 1;
        }
        while end > start && self.bytes[end - 1] == b' ' {
            end -= 1;
        }
        let end_of = |at: usize| at.checked_sub(1).map_or(0, |last| self.run(last).end_of(last));
        if start >= self.len() {
            let end = end_of(self.len());
            return Span::new(end, end);
        }
        let first = self.run(start).start_of(start);
        Span::new(first, if start < end { end_of(end) } else { first })
    }

    /// The character that the folded byte at `at` was read from.
    pub fn source(&self, text: &str, at: usize) -> Option<char> {
        self.span(at..at + 1).of(text).chars().next()
    }

    /// The first place at or after `from` where `phrase` stands, whole words, loosely spaced.
    /// `phrase` is written in lower case, with `'` for quotes and `-` for dashes.
    pub fn find(&self, phrase: impl AsRef<[u8]>, from: usize) -> Option<Range<usize>> {
        self.find_phrase(phrase.as_ref(), from)
    }

    fn find_phrase(&self, phrase: &[u8], from: usize) -> Option<Range<usize>> {
        if !self.grams().may_hold(phrase) {
            return None;
        }
        let first = *phrase.first()?;
        let mut start = from;
        while start < self.len() {
            start += memchr::memchr(first, &self.bytes[start..])?;
            if self.begins_word(start)
                && let Some(end) = self.matches(phrase, start)
            {
                return Some(start..end);
            }
            start += 1;
        }
        None
    }

    /// The earliest of several phrases that begins inside `range`; of two that start together, the longer.
    /// One pass over the range, whatever stands behind it.
    pub fn find_any_in(&self, phrases: Phrases, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        Sought::of(self, phrases)?.first(range)
    }

    /// Where `phrases` begin inside `range`, one behind the other; of those that begin together, the longest.
    pub fn hits(&self, phrases: Phrases, range: Range<usize>) -> Hits<'_> {
        Hits { sought: Sought::of(self, phrases), range }
    }

    /// Whether any of the phrases begins inside `range`.
    pub fn has_any_in(&self, phrases: Phrases, range: Range<usize>) -> bool {
        self.find_any_in(phrases, range).is_some()
    }

    /// Whether `phrase` stands anywhere.
    pub fn has(&self, phrase: impl AsRef<[u8]>) -> bool {
        self.find(phrase, 0).is_some()
    }

    /// Every place where one of `phrases` stands, in order; of those that begin together, the longest first.
    pub fn find_all(&self, phrases: Phrases) -> Vec<(usize, Range<usize>)> {
        let mut hits: Vec<(usize, Range<usize>)> = Vec::new();
        let Some(sought) = Sought::of(self, phrases) else { return hits };
        for at in sought.places(0..self.len()) {
            let first = hits.len();
            for (i, end) in sought.at(at) {
                hits.push((i, at..end));
                let mut place = hits.len() - 1;
                while place > first && hits[place - 1].1.end < end {
                    hits.swap(place - 1, place);
                    place -= 1;
                }
            }
        }
        hits
    }

    /// Whether any of the phrases stands anywhere.
    pub fn has_any(&self, phrases: Phrases) -> bool {
        self.has_any_in(phrases, 0..self.len())
    }

    /// Where `phrase` ends if it stands at `start`, loosely spaced and ending where a word could end.
    #[inline(always)]
    pub fn matches(&self, phrase: impl AsRef<[u8]>, start: usize) -> Option<usize> {
        let phrase = phrase.as_ref();
        // Most calls end here, with the first letter.
        let here = *self.bytes.get(start)?;
        if phrase.first().is_some_and(|&first| first != here && here != b' ') { None } else { self.matches_all(phrase, start) }
    }

    fn matches_all(&self, phrase: &[u8], start: usize) -> Option<usize> {
        let (mut at, mut letter) = (start, 0);
        while let Some(&want) = phrase.get(letter) {
            if want == b' ' {
                letter += 1;
                continue;
            }
            let here = *self.bytes.get(at)?;
            at += 1;
            if here == want {
                letter += 1;
            } else if here != b' ' {
                return None;
            }
        }
        (!self.is_word(at) || !is_word(self.bytes[at - 1])).then_some(at)
    }

    /// Where the first of `phrases` that stands at `start` ends; white space before it is skipped.
    pub fn matches_any(&self, phrases: Phrases, start: usize) -> Option<usize> {
        let start = self.skip_space(start);
        let here = *self.bytes.get(start)?;
        let mut rest = phrases;
        while let Some((phrase, behind)) = rest.split_first() {
            // Most phrases end here, with the first letter.
            if phrase.first() == Some(&here)
                && let Some(end) = self.matches_all(phrase, start)
            {
                return Some(end);
            }
            rest = behind;
        }
        None
    }

    /// Where `phrase` begins if it ends at `end`, loosely spaced and beginning where a word could begin;
    /// white space before `end` is skipped. The mirror of [`Fold::matches`].
    pub fn matches_back(&self, phrase: impl AsRef<[u8]>, end: usize) -> Option<usize> {
        self.matches_all_back(phrase.as_ref(), end)
    }

    /// Whether one of `phrases` ends at `end`.
    pub fn ends_with(&self, phrases: Phrases, end: usize) -> bool {
        let mut rest = phrases;
        while let Some((phrase, behind)) = rest.split_first() {
            if self.matches_all_back(phrase, end).is_some() {
                return true;
            }
            rest = behind;
        }
        false
    }

    fn matches_all_back(&self, phrase: &[u8], end: usize) -> Option<usize> {
        let mut at = end.min(self.len());
        for &want in phrase.iter().rev().filter(|&&b| b != b' ') {
            while at > 0 && self.bytes[at - 1] == b' ' {
                at -= 1;
            }
            if at == 0 || self.bytes[at - 1] != want {
                return None;
            }
            at -= 1;
        }
        self.begins_word(at).then_some(at)
    }

    /// The first place at or after `at` that is not white space.
    pub fn skip_space(&self, mut at: usize) -> usize {
        while self.bytes.get(at) == Some(&b' ') {
            at += 1;
        }
        at
    }

    /// The first place at or after `at` where none of `marks` stands.
    pub fn skip_any(&self, marks: &[u8], mut at: usize) -> usize {
        while self.bytes.get(at).is_some_and(|byte| marks.contains(byte)) {
            at += 1;
        }
        at
    }

    /// The folded words of a range, for messages and tests.
    pub fn slice(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or(&[])
    }

    fn begins_word(&self, at: usize) -> bool {
        at == 0 || !is_word(self.bytes[at - 1]) || !is_word(self.bytes[at])
    }

    fn is_word(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(|&b| is_word(b))
    }
}

/// Stands for `£`.
pub const POUND: u8 = 0x9c;
/// Stands for a letter or digit outside ASCII.
pub const LETTER: u8 = 0xff;
/// Stands for any other character outside ASCII.
pub const OTHER: u8 = 0xfe;

/// Whether a folded byte is a letter or a digit.
#[inline(always)]
pub fn is_word(byte: u8) -> bool {
    WORD[usize::from(byte)]
}

/// The question is asked of every letter, so the answers stand in a table.
static WORD: [bool; 256] = {
    let mut word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        word[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == LETTER;
        byte += 1;
    }
    word
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases;

    #[test]
    fn phrases_are_matched_backwards_too() {
        let fold = Fold::of("there was sev ere maladministration, nosevere maladministration");
        let outcome = fold.find("maladministration", 0).unwrap();
        assert_eq!(fold.matches_back("severe", outcome.start), Some(10));
        assert_eq!(fold.matches_back("there was severe", outcome.start), Some(0));
        assert_eq!(fold.matches_back("ere", outcome.start), Some(14));
        let second = fold.find("maladministration", outcome.end).unwrap();
        assert_eq!(fold.matches_back("severe", second.start), None);
        assert_eq!(fold.matches_back("severe", 0), None);
        let fold = Fold::of("write to the resident, and :  ");
        assert!(fold.ends_with(phrases!["to:", "and:"], fold.len()) && !fold.ends_with(phrases!["nd:"], fold.len()));
    }

    #[test]
    fn marks_are_stepped_over_and_nothing_else() {
        let fold = Fold::of("a: . b");
        assert_eq!((fold.skip_any(b": .", 1), fold.skip_any(b".", 1), fold.skip_any(b"b", 5)), (5, 1, 6));
    }

    #[test]
    fn every_place_in_order() {
        let fold = Fold::of("b a b");
        let places: Vec<_> = fold.find_all(phrases!["a", "b"]).into_iter().map(|(i, hit)| (i, hit.start)).collect();
        assert_eq!(places, [(1, 0), (0, 2), (1, 4)]);
        // Of those that begin together the longest first, however they stand in the list.
        let longest: Vec<_> = fold.find_all(phrases!["b", "b a b", "b a", "c"]).into_iter().map(|(i, _)| i).collect();
        assert_eq!(longest, [1, 2, 0, 0]);
        let hits: Vec<_> = fold.hits(phrases!["b", "b a"], 0..fold.len()).collect();
        assert_eq!(hits, [(1, 0..3), (0, 4..5)]);
    }
}
