//! Sections into values: each file reads one kind of thing from the outline.
pub mod procedure;
