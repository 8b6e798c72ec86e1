//! What are the words of a file? `read` tells the kind by the first bytes and hands on.
//!
//! The text is made for the core: a paragraph a line, list markers as they are shown, an empty line around headings, a
//! line for each row of a table with TABs between its cells.

mod archive;
mod blocks;
mod error;
mod kind;
mod labels;
mod mail;
mod odt;
mod pdf;
mod rtf;
mod word;
mod xml;

pub use error::Error;
pub use kind::{Kind, kind};

/// The words of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text for the core.
    pub words: String,
    /// What the reader of the words should know.
    pub notes: Vec<Note>,
}

/// What the reader of the words should know about how they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// Changes were tracked; they are read as if accepted.
    TrackedChanges,
    /// These pages are pictures: their words are not there.
    PicturePages(Vec<usize>),
    /// The words are those of what was attached to a mail.
    Attachments(Vec<String>),
    /// Something attached could not be read, and why.
    AttachmentNotRead(String, Error),
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Note::TrackedChanges => f.write_str(
                "The file has tracked changes. They are read as if accepted: inserted words count, deleted words do not.",
            ),
            Note::PicturePages(pages) => {
                let numbers: Vec<String> = pages.iter().map(usize::to_string).collect();
                write!(f, "Pages that are pictures, and whose words are missing here: {}.", numbers.join(", "))
            }
            Note::Attachments(names) => write!(f, "The words are those of what is attached to the mail: {}.", names.join(", ")),
            Note::AttachmentNotRead(name, error) => write!(f, "Attached is also {name}, and {error}"),
        }
    }
}

/// The most bytes of a file that are read. A determination of 100 pages with pictures has a fifth of it.
pub const MOST_BYTES: usize = 64 << 20;

/// The most bytes of words that a file may hold: the page reads a million characters, an archive of reports more.
pub const MOST_WORDS: usize = 16 << 20;

/// The words of a file, or why there are none. `password` opens a protected PDF, and is empty for all others.
pub fn read(bytes: &[u8], password: &str) -> Result<Text, Error> {
    read_at(bytes, password, 0)
}

/// `depth` counts how many mails the file is attached to.
fn read_at(bytes: &[u8], password: &str, depth: usize) -> Result<Text, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::FileTooLong);
    }
    let text = match kind(bytes)? {
        Kind::Pdf => pdf::read(bytes, password)?,
        Kind::Word => word::read(bytes)?,
        Kind::OpenDocument => odt::read(bytes)?,
        Kind::Rtf => rtf::read(bytes)?,
        Kind::Mail => mail::read(bytes, password, depth)?,
    };
    if text.words.len() > MOST_WORDS {
        return Err(Error::TextTooLong);
    }
    if text.words.trim().is_empty() { Err(Error::NoWords) } else { Ok(text) }
}
