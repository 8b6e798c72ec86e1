//! Which characters are white space, or look like none at all?

use crate::text::characters::is_invisible;

/// White space, and the characters that look like none at all: words are never made of these alone.
pub fn is_space(c: char) -> bool {
    // Most are asked of letters.
    !c.is_ascii_graphic() && (c.is_whitespace() || is_invisible(c) || c.is_control())
}
