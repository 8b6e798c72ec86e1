//! Sections into values: each file reads one kind of thing from the outline.

pub mod complaint;
pub mod cut_off;
pub mod deadline;
pub mod finding;
pub mod head;
pub mod heads;
pub mod jurisdiction;
pub mod kind;
pub mod order;
pub mod other;
pub mod part_heads;
pub mod payment;
pub mod procedure;
pub mod reasons;
pub mod recommendation;
mod theme;
pub mod whole;
