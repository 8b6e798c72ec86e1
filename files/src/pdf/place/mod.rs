//! What are the words of pages, by where they stand? Lines, columns, cells and paragraphs are seen in the gaps.

mod edges;
mod lines;
mod paragraphs;
mod rows;

use super::content::Piece;
use crate::blocks::written;

/// A page with its words.
pub struct Sheet {
    /// Its height.
    pub height: f32,
    /// The number of its object.
    pub object: u32,
    /// Its words, in the order of the file.
    pub pieces: Vec<Piece>,
}

/// The words of all pages.
pub fn read(sheets: Vec<Sheet>) -> String {
    let mut pages: Vec<lines::Page> = sheets.into_iter().map(|sheet| lines::page(sheet.height, sheet.pieces)).collect();
    edges::remove(&mut pages);
    written(&paragraphs::blocks(rows::rows(&pages)))
}
