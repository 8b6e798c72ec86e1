//! Where in the text do these words stand? Draws the text, its marks, and the words that are shown now.

use super::dom::{self, Element, Hidden, Piece};
use super::marks::{self, Mark};
use super::paint::Evidence;
use crate::span::Span;
use web_sys::ScrollLogicalPosition;

/// Longer texts are laid out only where they are seen, for the price of a scroll bar that guesses.
const LONG_TEXT: usize = 150_000;

/// The text beside the result.
pub struct Source {
    blocks: Vec<Span>,
    marks: Vec<Mark>,
    /// One element a block.
    lines: Vec<Element>,
    place: Element,
    pane: Piece,
    shown: Option<Span>,
}

impl Source {
    /// Draws the text of a case with its marks. `of_file`: it is what a file holds, which nobody pasted.
    pub fn draw(text: &str, marks: Vec<Mark>, of_file: bool) -> Option<Source> {
        let pane = Piece::of("t-source")?;
        for (slot, shown) in [("own", !of_file), ("of-file", of_file)] {
            if let Some(title) = pane.slot(slot) {
                dom::hide(&title, Hidden::when(!shown));
            }
        }
        let place = pane.slot("text")?;
        let blocks = marks::blocks(text);
        let mut source = Source { blocks, lines: Vec::new(), marks: Vec::new(), place, pane, shown: None };
        for block in &source.blocks {
            let line = dom::create("p");
            dom::set_text(&line, block.of(text));
            dom::append(&source.place, &line);
            source.lines.push(line);
        }
        source.mark(text, marks);
        if text.len() > LONG_TEXT {
            dom::add_class(&source.place, "long");
        }
        let host = dom::by_id("source")?;
        dom::set_text(&host, "");
        dom::append(&host, &source.pane.0);
        dom::hide(&host, Hidden::No);
        Some(source)
    }

    /// Takes other marks, and draws again only the blocks that hold a mark.
    pub fn mark(&mut self, text: &str, marks: Vec<Mark>) {
        let old = std::mem::replace(&mut self.marks, marks::tidy(marks));
        let mut touched: Vec<usize> = Vec::new();
        for mark in old.iter().chain(&self.marks) {
            touched.extend(self.blocks_of(mark.span));
        }
        touched.sort_unstable();
        touched.dedup();
        for i in touched {
            self.fill(text, i);
        }
    }

    /// Shows words: marks them, moves to them, and offers the way back.
    pub fn show(&mut self, text: &str, evidence: &Evidence) {
        let Some(mark) = self.reveal(text, evidence.span) else { return };
        self.pane.text("back-button", format_args!("Back to {}", evidence.what)).hide("back", Hidden::No);
        dom::focus(&mark);
        dom::scroll(&mark, ScrollLogicalPosition::Center);
    }

    /// Marks words beside the item that a person has come to, and leaves the focus there.
    pub fn peek(&mut self, text: &str, evidence: &Evidence) {
        if let Some(mark) = self.reveal(text, evidence.span) {
            dom::scroll(&mark, ScrollLogicalPosition::Nearest);
        }
    }

    fn reveal(&mut self, text: &str, span: Span) -> Option<Element> {
        let before = self.shown.replace(span);
        for i in before.map(|s| self.blocks_of(s)).unwrap_or_default().chain(self.blocks_of(span)) {
            self.fill(text, i);
        }
        dom::find(&self.place, "mark")
    }

    /// The blocks that a span touches.
    fn blocks_of(&self, span: Span) -> std::ops::Range<usize> {
        let first = self.blocks.partition_point(|b| b.end <= span.start);
        let last = self.blocks.partition_point(|b| b.start < span.end);
        first..last.max(first)
    }

    fn fill(&self, text: &str, i: usize) {
        let (Some(block), Some(place)) = (self.blocks.get(i), self.lines.get(i)) else { return };
        dom::set_text(place, "");
        let mut shown: Option<Element> = None;
        for piece in marks::pieces(*block, &self.marks, self.shown) {
            // Neighbours that are shown share one mark, so that they are read as one.
            if !piece.shown {
                shown = None;
            } else if shown.is_none() {
                let mark = dom::create("mark");
                dom::set(&mark, "tabindex", "-1");
                dom::append(place, &mark);
                shown = Some(mark);
            }
            let words = piece.span.of(text);
            self.run(shown.as_ref().unwrap_or(place), words, piece.mark.map(|m| &self.marks[m]));
        }
    }

    fn run(&self, parent: &Element, words: &str, mark: Option<&Mark>) {
        let Some(mark) = mark else {
            return dom::append_words(parent, words);
        };
        let link = dom::create("a");
        dom::set(&link, "class", mark.kind.class());
        dom::set(&link, "href", &format!("#{}", mark.target));
        dom::set(&link, "data-act", "go");
        dom::set_text(&link, words);
        dom::append(parent, &link);
    }
}

/// Moves to an item of the result and gives it the focus.
pub fn go(id: &str) {
    let Some(item) = dom::by_id(id) else { return };
    dom::focus(&item);
    item.scroll_into_view();
}
