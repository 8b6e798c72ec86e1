//! What does a paragraph read like when all that is only looks is taken off?
//!
//! A [`NormalText`] is a second reading of a paragraph, for matching only: lower case, one kind of quote, dash and
//! space, nothing that nobody sees. It keeps three things: the normal text, the same without white space
//! (*squeezed*), and where in the source each byte stands. So every match leads back to the words as given, and the
//! text itself is never rewritten.
//!
//! Phrases are looked for in the squeezed text, because web pages, scrapers and PDF readers break words
//! ("n o maladministration", "£\n4\n3\n6"; domain.md 1.4, 1.6 rule 2). [`crate::text::matching`] says how.
//!
//! ```
//! use putright::text::NormalText;
//! let text = NormalText::of("There was  N\u{a0}o mal\u{ad}administration by the landlord’s staff.");
//! assert_eq!(text.bytes(), b"there was n o maladministration by the landlord's staff.");
//! assert_eq!(text.squeezed().bytes(), b"therewasnomaladministrationbythelandlord'sstaff.");
//! assert_eq!(text.words(10..32), "N\u{a0}o mal\u{ad}administration");
//! ```

use super::characters::{is_invisible, is_word, ligature, normalised};
use super::joined::{LONGEST_JOINED, is_compound, is_joined_to_others, is_prefix};
use crate::span::Span;
use crate::text::hits::Hits;
use std::ops::Range;
use std::sync::OnceLock;

/// One paragraph, made ready for matching. All places are places in its normal text, unless a name says otherwise.
#[derive(Debug, Clone, Default)]
pub struct NormalText<'t> {
    source: &'t str,
    bytes: Vec<u8>,
    /// Where in the source the character begins that each byte was read from.
    places: Vec<usize>,
    squeezed: OnceLock<Squeezed>,
    hits: OnceLock<Hits>,
}

/// A normal text without its white space.
#[derive(Debug, Clone, Default)]
pub struct Squeezed {
    bytes: Vec<u8>,
    /// The place of each byte in the normal text.
    places: Vec<usize>,
}

impl Squeezed {
    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The range of the normal text that a range of the squeezed text stands for.
    pub fn in_normal(&self, range: Range<usize>) -> Range<usize> {
        match (self.places.get(range.start), range.end.checked_sub(1).and_then(|last| self.places.get(last))) {
            (Some(&start), Some(&last)) if range.start < range.end => start..last + 1,
            (Some(&start), _) => start..start,
            _ => self.places.last().map_or(0..0, |&last| last + 1..last + 1),
        }
    }

    /// The range of the squeezed text that lies in a range of the normal text.
    pub fn of_normal(&self, range: Range<usize>) -> Range<usize> {
        let at = |place: usize| self.places.partition_point(|&p| p < place);
        at(range.start)..at(range.end.max(range.start))
    }
}

impl<'t> NormalText<'t> {
    /// Reads a whole text.
    pub fn of(source: &'t str) -> Self {
        Self::of_span(source, Span::new(0, source.len()))
    }

    /// Reads one span of a text.
    pub fn of_span(source: &'t str, span: Span) -> Self {
        Self::of_pieces(source, [span])
    }

    /// Reads pieces of a text as one paragraph, with a space between them. A word that a hyphen parted at the end of a
    /// line is made whole.
    pub fn of_pieces(source: &'t str, pieces: impl IntoIterator<Item = Span>) -> Self {
        let mut normal = Self { source, ..Self::default() };
        for piece in pieces {
            normal.push(piece);
        }
        normal
    }

    pub(crate) fn push(&mut self, piece: Span) {
        let words = piece.of(self.source);
        self.bytes.reserve(words.len() + 1);
        self.places.reserve(words.len() + 1);
        if let [.., before, b'-'] = self.bytes[..]
            && before.is_ascii_lowercase()
            && words.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
        {
            self.pop();
        } else if !self.bytes.is_empty() {
            self.push_space(piece.start);
        }
        for (at, c) in words.char_indices() {
            self.push_char(c, piece.start + at);
        }
    }

    fn push_char(&mut self, c: char, place: usize) {
        if c.is_ascii_alphanumeric() {
            self.push_byte(c.to_ascii_lowercase() as u8, place);
        } else if c.is_whitespace() {
            self.push_space(place);
        } else if c == '*' && self.bytes.last() == Some(&b'*') {
            // "**Finding**": the marks of bold letters, not those of a list.
            self.pop();
        } else if let Some(letters) = ligature(c) {
            self.bytes.extend_from_slice(letters.as_bytes());
            self.places.extend(letters.bytes().map(|_| place));
        } else if !is_invisible(c) {
            self.push_byte(normalised(c), place);
        }
    }

    fn push_byte(&mut self, byte: u8, place: usize) {
        self.bytes.push(byte);
        self.places.push(place);
    }

    fn push_space(&mut self, place: usize) {
        if self.bytes.last() != Some(&b' ') {
            self.push_byte(b' ', place);
        }
    }

    fn pop(&mut self) {
        self.bytes.pop();
        self.places.pop();
    }

    /// The whole text that the paragraph stands in.
    pub fn source(&self) -> &'t str {
        self.source
    }

    /// The normal text; ASCII but for [`POUND`](super::POUND), [`LETTER`](super::LETTER) and [`OTHER`](super::OTHER).
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// How long the normal text is.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether nothing is left.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The normal text of a range; nothing where the range lies outside.
    pub fn slice(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range).unwrap_or(&[])
    }

    /// The same without white space.
    pub fn squeezed(&self) -> &Squeezed {
        self.squeezed.get_or_init(|| {
            let mut places = Vec::with_capacity(self.len());
            places.extend((0..self.len()).filter(|&at| self.bytes[at] != b' '));
            let bytes = places.iter().map(|&at| self.bytes[at]).collect();
            Squeezed { bytes, places }
        })
    }

    /// Every phrase of the vocabulary that stands in it; found when first asked for.
    pub fn hits(&self) -> &Hits {
        self.hits.get_or_init(|| Hits::of(self))
    }

    /// Those phrases, if somebody has asked for them before.
    pub(crate) fn known_hits(&self) -> Option<&Hits> {
        self.hits.get()
    }

    /// The span in the source of a range, without white space at its ends.
    pub fn span(&self, range: Range<usize>) -> Span {
        let (mut start, mut end) = (range.start, range.end.min(self.len()));
        while start < end && self.bytes[start] == b' ' {
            start += 1;
        }
        while end > start && self.bytes[end - 1] == b' ' {
            end -= 1;
        }
        match self.places.get(start) {
            // Cells that a copy took apart may stand in another order than they are read in.
            Some(&first) if start < end => self.character(first).to(self.character(self.places[end - 1])),
            Some(&first) => Span::new(first, first),
            None => self.places.last().map_or(Span::new(0, 0), |&last| {
                let end = self.character(last).end;
                Span::new(end, end)
            }),
        }
    }

    /// The words of a range as they were given.
    pub fn words(&self, range: Range<usize>) -> &'t str {
        self.span(range).of(self.source)
    }

    /// The span of the character that begins at a place of the source.
    fn character(&self, place: usize) -> Span {
        let length = self.source.get(place..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        Span::new(place, place + length)
    }

    /// The character that the byte at `at` was read from.
    pub fn char_at(&self, at: usize) -> Option<char> {
        self.source.get(*self.places.get(at)?..)?.chars().next()
    }

    /// The first place at or after `at` that is not white space.
    pub fn skip_space(&self, at: usize) -> usize {
        self.skip_any(b" ", at)
    }

    /// The first place at or after `at` where none of `marks` stands.
    pub fn skip_any(&self, marks: &[u8], mut at: usize) -> usize {
        while self.bytes.get(at).is_some_and(|byte| marks.contains(byte)) {
            at += 1;
        }
        at
    }

    /// Whether a word or a mark could begin at `at`: behind a gap, or behind a word whose space a copy lost ("wasno").
    pub fn begins_word(&self, at: usize) -> bool {
        let before = &self.bytes[self.start_of_word(at)..at];
        self.is_gap(at) || (!is_prefix(before) && self.is_lost_space(at, before))
    }

    /// Whether a word or a mark could end before `at`: before a gap, or before a word whose space a copy lost ("weeksof").
    pub fn ends_word(&self, at: usize) -> bool {
        self.is_gap(at) || self.is_lost_space(at, &self.bytes[at..self.end_of_word(at)])
    }

    /// Whether no word goes on across `at`.
    pub(crate) fn is_gap(&self, at: usize) -> bool {
        at == 0 || !self.is_word(at - 1) || !self.is_word(at)
    }

    /// Whether `rest`, what is left of the word around `at`, is a word of its own, and both together are none.
    fn is_lost_space(&self, at: usize, rest: &[u8]) -> bool {
        // "within4": no word ends in a figure, but a sum may be followed by letters that were figures ("£6OO").
        if self.bytes[at].is_ascii_digit() {
            return self.bytes[at - 1].is_ascii_alphabetic();
        }
        is_joined_to_others(rest) && !is_compound(&self.bytes[self.start_of_word(at)..self.end_of_word(at)])
    }

    /// Whether two words that others are run together with meet at `at`: "of" + "the".
    pub(crate) fn parts_two_words(&self, at: usize) -> bool {
        let (start, end) = (self.start_of_word(at), self.end_of_word(at));
        is_joined_to_others(&self.bytes[start..at]) && self.is_lost_space(at, &self.bytes[at..end])
    }

    fn start_of_word(&self, at: usize) -> usize {
        (at.saturating_sub(LONGEST_JOINED)..at).rev().take_while(|&before| self.is_word(before)).last().unwrap_or(at)
    }

    fn end_of_word(&self, at: usize) -> usize {
        (at..at + LONGEST_JOINED).take_while(|&place| self.is_word(place)).last().map_or(at, |last| last + 1)
    }

    fn is_word(&self, at: usize) -> bool {
        self.bytes.get(at).is_some_and(|&byte| is_word(byte))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_range_leads_back_to_the_words_as_given() {
        let text = NormalText::of("  Pay\u{a0} £1\u{200b}00 –\tnow ");
        assert_eq!(text.bytes(), b" pay \x9c100 - now ");
        assert_eq!(text.words(1..9), "Pay\u{a0} £1\u{200b}00");
        assert_eq!(text.words(0..text.len()), "Pay\u{a0} £1\u{200b}00 –\tnow");
        assert_eq!((text.words(4..5), text.words(40..50)), ("", ""));
        assert_eq!(text.char_at(5), Some('£'));
    }

    #[test]
    fn pieces_are_one_paragraph() {
        let source = "mal-\nadministration in\nthe £\n50";
        let lines = [Span::new(0, 4), Span::new(5, 22), Span::new(23, 29), Span::new(30, 32)];
        let text = NormalText::of_pieces(source, lines);
        assert_eq!(text.bytes(), b"maladministration in the \x9c 50");
        assert_eq!(text.words(25..29), "£\n50");
    }

    #[test]
    fn squeezed_and_normal_places_lead_to_each_other() {
        let text = NormalText::of("n o maladministration");
        let squeezed = text.squeezed();
        assert_eq!(squeezed.in_normal(0..4), 0..6);
        assert_eq!(squeezed.of_normal(0..6), 0..4);
        assert_eq!(squeezed.of_normal(1..2), 1..1);
        assert_eq!(squeezed.in_normal(19..19), 21..21);
    }

    #[test]
    fn bold_marks_are_no_list_markers() {
        assert_eq!(NormalText::of("**Finding** * item").bytes(), b"finding * item");
    }
}
