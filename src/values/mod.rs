//! Which values do the words name? A regular expression each, over the normal or the squeezed text of a paragraph.

pub mod case_ref;
pub mod date;
pub mod money;
pub mod period;
pub mod scheme;
