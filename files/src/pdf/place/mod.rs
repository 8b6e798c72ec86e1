//! What are the words of pages, by where they stand? Lines, columns, cells and paragraphs are seen in the gaps.

mod edges;
mod lines;
mod paragraphs;
mod rows;

use super::content::Piece;
use super::flow::{Breaks, one_space};
use super::shape::Rule;
use crate::blocks::{clean, written};
pub use lines::Page;

/// A page with its words.
pub struct Sheet {
    /// Its height.
    pub height: f32,
    /// The number of its object.
    pub object: u32,
    /// Its words, in the order of the file.
    pub pieces: Vec<Piece>,
    /// Its borders.
    pub rules: Vec<Rule>,
}

/// The lines of all pages, without running heads and page numbers.
pub fn pages(sheets: &[Sheet]) -> Vec<Page> {
    let mut pages: Vec<Page> = sheets.iter().map(|sheet| lines::page(sheet.height, &sheet.pieces, &sheet.rules)).collect();
    edges::remove(&mut pages);
    pages
}

/// How many characters they hold.
pub fn characters(pages: &[Page]) -> usize {
    let parts = pages.iter().flat_map(|page| &page.lines).flat_map(|line| &line.parts);
    parts.map(|part| part.text.chars().filter(|c| !c.is_whitespace()).count()).sum()
}

/// Whether a page still holds a piece, which was not part of its running heads.
pub fn shows(page: &Page, piece: &Piece) -> bool {
    let words = one_space(&clean(&piece.text));
    page.lines.iter().any(|line| (line.y - piece.y).abs() < 0.5 * piece.height && line.text().contains(&words))
}

/// The words of all pages.
pub fn read(pages: &[Page], breaks: &Breaks) -> String {
    written(&paragraphs::blocks(rows::rows(pages), breaks))
}
