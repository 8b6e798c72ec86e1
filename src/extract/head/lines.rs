//! Which short lines make up the head? A few pieces of the text, folded together, with their limits.

use crate::fold::Fold;
use crate::outline::Para;
use crate::span::Span;
use std::ops::Range;

/// A head has no more lines than this from its reference on.
const MOST_LINES: usize = 16;
/// A line of the head is no longer than this; what is longer is prose.
const MOST_BYTES: usize = 200;

/// Lines that follow one another, as one fold.
#[derive(Debug, Default)]
pub struct HeadLines {
    /// All the lines, folded.
    pub fold: Fold,
    /// Where each line stands in the fold.
    pub lines: Vec<Range<usize>>,
    /// Whether the last line, or what follows it, was cut off.
    pub cut: bool,
}

impl HeadLines {
    /// The pieces of some paragraphs from the byte `start` on, up to the first that is prose.
    pub fn from<'p>(text: &str, paras: impl Iterator<Item = &'p Para>, start: usize) -> Self {
        let mut head = Self::default();
        for piece in paras.flat_map(|p| &p.pieces).filter(|piece| piece.end > start) {
            let piece = Span::new(piece.start.max(start), piece.end);
            let is_first = head.lines.is_empty();
            if head.lines.len() == MOST_LINES {
                head.cut = true;
                break;
            }
            if !is_first && piece.end - piece.start > MOST_BYTES {
                break;
            }
            let line = clipped(text, piece);
            head.cut = line != piece;
            head.add(text, line);
        }
        head
    }

    /// Adds one line.
    pub fn add(&mut self, text: &str, piece: Span) {
        let before = self.fold.len();
        self.fold.push(text, piece);
        self.lines.push(before.min(self.fold.len())..self.fold.len());
    }

    /// What is left of the lines from the place `at` in the fold on.
    pub fn lines_from(&self, at: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        self.lines.iter().filter(move |line| line.end > at).map(move |line| line.start.max(at)..line.end)
    }
}

/// At most the first few hundred bytes: a head that is glued to its report still has its facts there.
fn clipped(text: &str, piece: Span) -> Span {
    let mut end = piece.end.min(piece.start + 2 * MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Span::new(piece.start, end.max(piece.start))
}

/// The words of some spans in one line, as a person would write them.
pub fn plain(text: &str, pieces: Vec<Span>) -> String {
    Para { pieces, ..Para::default() }.text(text)
}
