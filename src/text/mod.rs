//! How is a text made ready for matching? Paragraph by paragraph, without ever being rewritten.
//!
//! | question | file |
//! |---|---|
//! | which characters nobody sees, and which count as one | `characters` |
//! | what does a paragraph read like when all that is only looks is taken off | `normal` |
//! | how are the phrases of the vocabulary found in it | `hits` |
//! | which of them stand in it, and where | `matching` |
//! | which words are left where a copy lost the space beside them | `joined` |
//! | where do its sentences begin and end | `sentence` |
//! | which words tell its matter from another | `matter` |

pub mod characters;
pub mod hits;
mod joined;
pub mod matching;
pub mod matter;
mod normal;
pub mod sentence;

pub use characters::{LETTER, OTHER, POUND, is_word};
pub use normal::NormalText;
