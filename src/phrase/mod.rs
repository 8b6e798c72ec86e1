//! Words into values: each scanner reads one kind of phrase from a [`crate::text::NormalText`].

pub mod outcome;
