//! What kind of copy is this, block by block, and which of its lines belong together?
//!
//! | step | file |
//! |---|---|
//! | lines, whatever ends them | `lines` |
//! | numbers before every line | `numbers` |
//! | heads, feet and numbers of pages | `pages`, `figures` |
//! | heads, signatures and disclaimers of mails | `mail` |
//! | the source of a web page | `html` |
//! | cells of tables that are drawn with signs | `grid` |
//! | lines with an empty one between all of them | `spaced` |
//! | cells that tabs and bars part | `cells` |
//! | cells that spaces part | `columns` |
//! | labels and values that were read apart | `labels` |
//! | rows and due dates of the orders table that were read apart | `rows`, `titles`, `due` |
//! | lines that are one paragraph | `join` |
//!
//! The text is never rewritten: what comes out are places in it, in the order in which a person would read them. What cannot
//! be put back is a [`Doubt`], and what is no part of the determination is named in [`Reading::left_out`].

mod cells;
mod columns;
mod due;
mod figures;
mod grid;
pub(crate) mod heading;
mod html;
mod join;
mod labels;
mod lines;
mod mail;
mod marker;
mod numbers;
mod pages;
mod rows;
mod spaced;
mod titles;
mod words;

pub use heading::SectionKind;
pub use join::Layout;
pub use lines::{Line, is_break, lines};
pub use marker::{Marker, MarkerStyle, marker};
pub(crate) use words::{is_open, pattern};

use crate::span::Span;

/// The lines of a copy, put in order.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The lines, each with whether it goes on with the one before it.
    pub lines: Vec<(Line, bool)>,
    /// How most of the lines relate to paragraphs.
    pub layout: Layout,
    /// What is no part of the determination.
    pub left_out: Vec<LeftOut>,
    /// What could not be put back together.
    pub doubts: Vec<Doubt>,
}

/// Words that are no part of the determination.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// Where they stand.
    pub span: Span,
    /// What they are.
    pub why: Why,
}

/// Why words are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The head, foot or number of a page.
    Page,
    /// Words of the site or of a converter.
    Site,
    /// The head of a mail or memo, or the words that announce a quote.
    MailHead,
    /// What stands below "Kind regards".
    Signature,
    /// That a mail is confidential, and the like.
    Disclaimer,
    /// Due dates of which nobody can say whose they are.
    Apart,
}

/// What could not be put back together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Due dates that were read apart from their rows, and not as many.
    DueDatesApart(Span),
    /// A row of the orders table whose first words are missing.
    RowBroken(Span),
    /// Labels of the head that were read apart from their values, and not as many.
    HeadApart(Span),
    /// A figure alone on its line inside a date or a time: a part of it, or the number of a page.
    FigureApart(Span),
}

/// Reads the layout of a text.
pub fn read(text: &str) -> Reading {
    let (mut left_out, mut doubts) = (Vec::new(), Vec::new());
    let lines = html::cut(text, lines::lines(text), &mut left_out);
    let mut lines = grid::cut(text, lines, &mut left_out);
    spaced::close_up(text, &mut lines);
    numbers::leave_out(text, &mut lines, &mut left_out);
    pages::leave_out(text, &mut lines, &mut left_out, &mut doubts);
    mail::leave_out(text, &mut lines, &mut left_out);
    let lines = cells::cut(text, lines);
    let mut lines = columns::cut(text, lines);
    labels::order(text, &mut lines, &mut doubts);
    rows::order(text, &mut lines, &mut left_out, &mut doubts);
    let (layout, joined) = join::join(text, &lines);
    Reading { lines: lines.into_iter().zip(joined).collect(), layout, left_out, doubts }
}
