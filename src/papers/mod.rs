//! What does the page hand over to be written out, and to whom? Plain data, as JSON, to a wasm of its own.
//!
//! Nobody needs a table, a calendar or a paper before there is a result. So what writes them is no part of the page that everybody
//! waits for: it comes behind it (`www/papers.mjs`). The page keeps the cases and what a person added to them; the writer gets them
//! for one paper, and keeps nothing.

#[cfg(all(target_arch = "wasm32", feature = "papers", not(feature = "page")))]
mod wasm;
#[cfg(feature = "papers")]
mod write;

#[cfg(feature = "papers")]
pub use write::{paper, tables};

use crate::determination::Determination;
use crate::determination::date::Date;
use crate::export::Own;
use crate::span::Utf16Span;
use serde::Serialize;

/// What is handed over.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
pub struct Handed {
    /// The day that days are counted from.
    pub today: Date,
    /// The cases, in their order on the page.
    pub cases: Vec<HandedCase>,
    /// The duties that are wanted, where the paper is one of duties.
    pub duties: Vec<HandedDuty>,
}

/// A case with what a person added.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
pub struct HandedCase {
    /// Where it came from: a file's name, or empty.
    pub name: String,
    /// Why the file could not be read; empty where it was.
    pub failure: String,
    /// What was read.
    pub determination: Determination<Utf16Span>,
    /// What the person added, one entry an order.
    pub own: Vec<Own>,
}

/// A duty that is wanted.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
pub struct HandedDuty {
    /// The place of its case among those handed over.
    pub case: usize,
    /// Its place among the orders of the case.
    pub place: usize,
    /// Who must act, by the words of the whole text, where the paper says so.
    pub who: String,
}
