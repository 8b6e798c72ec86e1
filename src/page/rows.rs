//! How much of a long list is drawn? Its beginning, more of it whenever a person asks, and on paper what a sheaf of paper holds.

use super::dom::{Hidden, Piece};
use super::words;
use std::ops::Range;

/// So many rows are drawn, and so many more whenever a person asks: what is drawn is what a step costs.
const ROWS: usize = 50;
/// The most rows on paper.
const ON_PAPER: usize = 500;

/// How many rows of a list are drawn.
#[derive(Clone, Copy)]
pub struct Drawn(usize);

impl Default for Drawn {
    fn default() -> Self {
        Self(ROWS)
    }
}

impl Drawn {
    /// The rows that are drawn.
    pub fn range(self) -> Range<usize> {
        0..self.0
    }

    /// Draws more; the answer is which.
    pub fn more(&mut self) -> Range<usize> {
        let from = self.0;
        self.0 += ROWS;
        from..self.0
    }

    /// The rows that only paper has.
    pub fn only_on_paper(self) -> Range<usize> {
        self.0..ON_PAPER.max(self.0)
    }
}

/// Takes away the rows beyond those, as paper had them.
pub fn leave(piece: &Piece, drawn: Drawn) {
    let Some(rows) = piece.slot("rows") else { return };
    while let Some(last) = rows.last_element_child().filter(|_| rows.child_element_count() as usize > drawn.0) {
        last.remove();
    }
}

/// Offers as many of the rows that are left as are drawn at a time; nothing where none is left.
pub fn offer(piece: &Piece, left: usize) {
    piece.hide("more-line", Hidden::when(left == 0)).text("more", format_args!("Show {} more", words::thousands(left.min(ROWS))));
}
