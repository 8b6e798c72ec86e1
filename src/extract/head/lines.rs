//! Which short lines make up the head? A few pieces of the text, normalised together, with their limits.

use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use std::ops::Range;

/// A head has no more lines than this from its reference on.
const MOST_LINES: usize = 16;
/// A line of the head is no longer than this; what is longer is prose.
const MOST_BYTES: usize = 200;

/// Lines that follow one another, as one normal text.
#[derive(Debug)]
pub struct HeadLines<'t> {
    /// All the lines, normalised.
    pub normal: NormalText<'t>,
    /// Where each line stands in the normal text.
    pub lines: Vec<Range<usize>>,
    /// Whether the last line, or what follows it, was cut off.
    pub cut: bool,
}

impl<'t> HeadLines<'t> {
    /// The pieces of some paragraphs from the byte `start` on, up to the first that is prose.
    pub fn from(text: &'t str, paras: &[Para<'t>], start: usize) -> Self {
        let mut head = Self { normal: NormalText::of_pieces(text, []), lines: Vec::new(), cut: false };
        for para in paras {
            for piece in &para.pieces {
                if piece.end > start && !head.add(text, Span::new(piece.start.max(start), piece.end)) {
                    return head;
                }
            }
        }
        head
    }

    /// Adds one line, if the head may go on with it.
    fn add(&mut self, text: &str, piece: Span) -> bool {
        let is_full = self.lines.len() == MOST_LINES;
        if is_full || (!self.lines.is_empty() && piece.end - piece.start > MOST_BYTES) {
            self.cut |= is_full;
            return false;
        }
        // A head that is glued to its report still has its facts in the first few hundred bytes.
        let end = piece.end.min(text.floor_char_boundary(piece.start + 2 * MOST_BYTES));
        self.cut = end < piece.end;
        let before = self.normal.len();
        self.normal.push(Span::new(piece.start, end));
        self.lines.push(before.min(self.normal.len())..self.normal.len());
        true
    }

    /// What is left of the lines from the place `at` in the normal text on.
    pub fn lines_from(&self, at: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        self.lines.iter().filter(move |line| line.end > at).map(move |line| line.start.max(at)..line.end)
    }
}

/// The words of some spans in one line, as a person would write them.
pub fn plain(text: &str, pieces: &[Span]) -> String {
    Para { pieces: pieces.into(), ..Para::default() }.text(text)
}
