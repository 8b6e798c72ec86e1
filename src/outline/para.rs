//! What is a paragraph? Words that belong together, wherever the copy broke them.

use super::Marker;
use crate::source::is_space;
use crate::span::Span;
use crate::text::NormalText;
use crate::text::characters::ligature;
use std::ops::Range;

/// Pieces of the text: mostly one.
pub type Pieces = Vec<Span>;

/// A paragraph, list item or table cell.
#[derive(Debug, Clone, Default)]
pub struct Para<'t> {
    /// The pieces of the text that make it up, in order, without list marker: one for each line or
    /// fragment that it was copied in. Never empty.
    pub pieces: Pieces,
    /// The list marker it begins with.
    pub marker: Option<Marker>,
    /// How deep it is nested, from 0.
    pub level: usize,
    /// How far it is indented, in columns.
    pub indent: usize,
    /// Which cell of a table row it is, from 0; 0 too where there is no table.
    pub cell: usize,
    /// Its words, normalised for matching; empty where they only tell the story.
    pub normal: NormalText<'t>,
}

impl<'t> Para<'t> {
    /// From its first word to its last, without the list marker.
    pub fn span(&self) -> Span {
        match (self.pieces.first(), self.pieces.last()) {
            (Some(first), Some(last)) => first.to(*last),
            _ => Span::new(0, 0),
        }
    }

    /// How many bytes it has from its first word to its last.
    pub fn length(&self) -> usize {
        let span = self.span();
        span.end - span.start
    }

    /// Its words in one line, as a person would write them.
    pub fn text(&self, source: &str) -> String {
        self.words(source, self.span())
    }

    /// The words of the part `span` in one line.
    pub fn words(&self, source: &str, span: Span) -> String {
        let mut words = String::with_capacity(span.end - span.start);
        self.each_piece(span, &mut |piece| join(&mut words, piece.of(source)));
        words
    }

    /// The words of the part `span`, normalised; a word that was parted by a hyphen at a line's end is made whole.
    pub fn normal_of(&self, source: &'t str, span: Span) -> NormalText<'t> {
        NormalText::of_pieces(source, self.pieces_in(span))
    }

    /// The pieces of the part `span`.
    pub fn pieces_in(&self, span: Span) -> Pieces {
        let mut pieces = Pieces::new();
        self.each_piece(span, &mut |piece| pieces.push(piece));
        pieces
    }

    /// Shows each piece, or what of it lies in `span`.
    fn each_piece(&self, span: Span, show: &mut dyn FnMut(Span)) {
        let first = self.pieces.partition_point(|piece| piece.end <= span.start);
        for piece in self.pieces.iter().skip(first) {
            let part = Span { start: piece.start.max(span.start), end: piece.end.min(span.end) };
            if part.start >= part.end {
                break;
            }
            show(part);
        }
    }

    /// The part whose normalised words are `words`, as a paragraph of its own without marker.
    pub fn part(&self, source: &'t str, words: Range<usize>) -> Para<'t> {
        if words == (0..self.normal.len()) {
            return self.clone();
        }
        let span = self.normal.span(words);
        Para { pieces: self.pieces_in(span), marker: None, normal: self.normal_of(source, span), ..*self }
    }

    /// What its list marker prints, such as "1" or "a".
    pub fn label(&self) -> Option<String> {
        let mut label = String::new();
        for &byte in self.marker.as_ref()?.label() {
            label.push(char::from(byte));
        }
        (!label.is_empty()).then_some(label)
    }

    /// Whether it hands over to a list: it ends with a colon or semicolon that opens one.
    pub fn is_lead_in(&self) -> bool {
        self.normal.bytes().iter().rev().find(|&&b| b != b' ').is_some_and(|&b| b == b':')
    }

    /// Reads the words into the normal text.
    pub(super) fn refold(&mut self, source: &'t str) {
        self.normal = self.normal_of(source, self.span());
    }
}

/// Adds a piece to words, with a space between them or not, as a reader would put them together.
fn join(words: &mut String, piece: &str) {
    let glue = glue(words, piece);
    match glue {
        Glue::Space => words.push(' '),
        Glue::DropHyphen => {
            words.pop();
        }
        Glue::None => {}
    }
    let mut rest = piece;
    while let Some(c) = rest.chars().next() {
        let plain = plain(rest.as_bytes());
        if let Some((before, behind)) = rest.split_at_checked(plain) {
            words.push_str(before);
            rest = behind;
        }
        if plain == 0 {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            let gap = c.is_whitespace();
            if gap {
                rest = rest.trim_start_matches(is_space);
            }
            if gap && !rest.is_empty() {
                words.push(' ');
            } else if let Some(letters) = ligature(c) {
                words.push_str(letters);
            } else if !is_space(c) {
                words.push(c);
            }
        }
    }
}

/// How many bytes stay as they are: ASCII words with single spaces between them.
fn plain(bytes: &[u8]) -> usize {
    let is_word = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_graphic);
    let mut at = 0;
    while is_word(at) || (at > 0 && bytes.get(at) == Some(&b' ') && is_word(at + 1)) {
        at += 1;
    }
    at
}

enum Glue {
    Space,
    None,
    DropHyphen,
}

fn glue(before: &str, after: &str) -> Glue {
    let Some(last) = before.chars().next_back() else { return Glue::None };
    let mut rest = after.chars();
    let Some(first) = rest.next() else { return Glue::None };
    let second = rest.next();
    let stem = before.strip_suffix(['-', '\u{2010}']);
    let is_small_next = first.is_lowercase();
    if let Some(stem) = stem.filter(|stem| is_small_next && stem.ends_with(char::is_lowercase)) {
        const COMPOUND: [&str; 11] = ["anti", "self", "non", "co", "well", "long", "short", "follow", "on", "pre", "re"];
        return if COMPOUND.contains(&behind_space(stem)) { Glue::None } else { Glue::DropHyphen };
    }
    // A fragment of one letter, bar the article and "I", is a part of a word that a scraper broke: its
    // end or middle where it comes last, its start where a lower case letter follows.
    let is_tail = is_small_next && first != 'a' && second.is_none();
    let is_letter = is_small_next && last.is_ascii_alphabetic() && !matches!(last, 'A' | 'a' | 'I');
    let is_start = is_letter && behind_space(before).len() == 1;
    let closes = matches!(first, '.' | ',' | ';' | ':' | ')' | '’' | '\'' | '?' | '!' | '%');
    let is_sum = || behind_space(before).chars().all(|c| matches!(c, '0'..='9' | '£' | ',' | '.'));
    let is_number = last.is_ascii_digit() && first.is_ascii_digit() && is_sum();
    if closes || is_tail || is_start || is_number || matches!(last, '(' | '£' | '‘' | '“' | '/') {
        Glue::None
    } else {
        Glue::Space
    }
}

/// What stands behind the last space.
fn behind_space(words: &str) -> &str {
    let start = memchr::memrchr(b' ', words.as_bytes()).map_or(0, |space| space + 1);
    Span::new(start, words.len()).of(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(pieces: &[&str]) -> String {
        let mut words = String::new();
        for piece in pieces {
            join(&mut words, piece);
        }
        words
    }

    #[test]
    fn pieces_are_put_together_as_a_reader_would() {
        assert_eq!(joined(&["pay the", "resident  £500\u{a0}now"]), "pay the resident £500 now");
        assert_eq!(joined(&["of", "water leak", "s", "."]), "of water leaks.");
        assert_eq!(joined(&["T", "he", "apology"]), "The apology");
        assert_eq!(
            joined(&["evidence, w", "e found sever", "e", "maladministration in a", "flat"]),
            "evidence, we found severe maladministration in a flat"
        );
        assert_eq!(joined(&["£", "4", "3", "6", ", inclusive"]), "£436, inclusive");
        assert_eq!(joined(&["identi-", "ﬁed"]), "identified");
        assert_eq!(joined(&["anti-", "social behav-", "iour"]), "anti-social behaviour");
    }
}
