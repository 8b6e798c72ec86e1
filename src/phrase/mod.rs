//! Words into values: each scanner reads one kind of phrase from a [`crate::fold::Fold`].

pub mod date;
pub mod lexicon;
pub mod outcome;
