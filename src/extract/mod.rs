//! Sections into values: each file reads one kind of thing from the outline.

pub mod complaint;
pub mod head;
pub mod procedure;

pub mod payment;

pub mod finding;
pub mod heads;
