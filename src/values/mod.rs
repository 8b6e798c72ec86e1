//! Which values do the words name? A regular expression each, over the squeezed text of a paragraph.

pub mod money;
