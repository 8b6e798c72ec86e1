//! Sections into values: each file reads one kind of thing from the outline.
pub mod kind;
pub mod order;
pub mod procedure;
pub mod recommendation;
