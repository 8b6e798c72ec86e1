//! Which wordings does the reading know, and what does each mean? A file a topic, a list a meaning.
//!
//! A phrase is written as the Ombudsman writes it, in any letters: it is normalised as the text is. It may stand in
//! several lists. A new wording is one new row; which phrases of a text are found, and how, [`crate::matching`] says.

#[macro_use]
mod lists;

pub use lists::{Meaning, phrases_of, topics};

topics! {
    /// Words that name an outcome, and those that turn, grade or frame it (domain.md 1).
    outcome,
    /// Words that order a payment, offer one, or speak of money for another reason (domain.md 2.4).
    payment,
}
