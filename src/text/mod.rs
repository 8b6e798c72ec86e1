//! How is a text made ready for matching? Paragraph by paragraph, without ever being rewritten.
//!
//! | question | file |
//! |---|---|
//! | which characters nobody sees, and which count as one | `characters` |
//! | what does a paragraph read like when all that is only looks is taken off | `normal` |

pub mod characters;
mod normal;
pub mod sentence;

pub use characters::{LETTER, OTHER, POUND, is_word};
pub use normal::NormalText;
