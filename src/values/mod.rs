//! Which values do the words name? A regular expression each, over the normal or the squeezed text of a paragraph.

pub mod case_ref;
pub mod money;
pub mod scheme;
