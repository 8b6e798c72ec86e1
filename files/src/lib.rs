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
#[cfg(target_arch = "wasm32")]
mod wasm;
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
    /// Many words on these pages stand sideways or upside down, and are not read.
    TurnedWords(Vec<usize>),
    /// The words of these pages were recognised in a picture by a program.
    RecognisedWords(Vec<usize>),
    /// Somebody commented on these pages; that is no part of the words.
    Comments(Vec<usize>),
    /// On these pages a field is filled in that does not say how it looks.
    Fields(Vec<usize>),
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
                write!(f, "Pages that are pictures, and whose words are missing here: {}.", numbers(pages))
            }
            Note::TurnedWords(pages) => {
                write!(
                    f,
                    "Words that stand sideways, upside down or askew are missing here. Read them on these pages: {}.",
                    numbers(pages)
                )
            }
            Note::RecognisedWords(pages) => write!(
                f,
                "The words of these pages were recognised in a picture by a program, which may have misread some: {}. Compare sums and dates with the pages.",
                numbers(pages)
            ),
            Note::Comments(pages) => {
                write!(
                    f,
                    "Comments, stamps and struck-out marks that were put onto pages are not read. They are on: {}.",
                    numbers(pages)
                )
            }
            Note::Fields(pages) => {
                write!(
                    f,
                    "What is filled in on these pages could not be read: {}. Print the file to a new PDF, and open that.",
                    numbers(pages)
                )
            }
            Note::Attachments(names) => write!(f, "The words are those of what is attached to the mail: {}.", names.join(", ")),
            Note::AttachmentNotRead(name, error) => write!(f, "Attached is also {name}, and {error}"),
        }
    }
}

/// Numbers of pages, in a sentence.
fn numbers(pages: &[usize]) -> String {
    pages.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

/// The most bytes of a file that are read. A determination of 100 pages with pictures has a fifth of it.
pub const MOST_BYTES: usize = 64 << 20;

/// The most bytes of words that a file may hold: the page reads a million characters, an archive of reports more.
pub const MOST_WORDS: usize = 16 << 20;

/// A file that is being read, step by step, so that whoever asks can show how far it is, and stop.
pub struct Reading(State);

enum State {
    /// A PDF, page by page; boxed, because the other is small.
    Pages(Box<pdf::Reading>),
    /// What came of it.
    Read(Result<Text, Error>),
}

impl Reading {
    /// Begins to read a file. `password` opens a protected PDF, and is empty for all others.
    pub fn new(bytes: &[u8], password: &str) -> Self {
        Self(begun(bytes, password, 0).unwrap_or_else(|error| State::Read(Err(error))))
    }

    /// Goes on by a page. Says whether there is more to do.
    pub fn step(&mut self) -> bool {
        let State::Pages(reading) = &mut self.0 else { return false };
        match reading.step() {
            Ok(more) => more,
            Err(error) => {
                self.0 = State::Read(Err(error));
                false
            }
        }
    }

    /// How many pages were read, and how many there are; none of none for what has no pages.
    pub fn pages(&self) -> (usize, usize) {
        match &self.0 {
            State::Pages(reading) => (reading.pages_read(), reading.pages()),
            State::Read(_) => (0, 0),
        }
    }

    /// The words, or why there are none. What is not read yet is read now.
    pub fn finish(mut self) -> Result<Text, Error> {
        while self.step() {}
        let text = match self.0 {
            State::Pages(reading) => reading.finish()?,
            State::Read(read) => read?,
        };
        if text.words.len() > MOST_WORDS {
            return Err(Error::TextTooLong);
        }
        if text.words.trim().is_empty() { Err(Error::NoWords) } else { Ok(text) }
    }
}

/// The words of a file, or why there are none.
pub fn read(bytes: &[u8], password: &str) -> Result<Text, Error> {
    Reading::new(bytes, password).finish()
}

/// The words of what is attached to a mail; `depth` counts how many mails are around it.
fn read_attached(bytes: &[u8], password: &str, depth: usize) -> Result<Text, Error> {
    Reading(begun(bytes, password, depth)?).finish()
}

fn begun(bytes: &[u8], password: &str, depth: usize) -> Result<State, Error> {
    if bytes.len() > MOST_BYTES {
        return Err(Error::FileTooLong);
    }
    let read = match kind(bytes)? {
        Kind::Pdf => return Ok(State::Pages(Box::new(pdf::Reading::open(bytes, password)?))),
        Kind::Word => word::read(bytes)?,
        Kind::OpenDocument => odt::read(bytes)?,
        Kind::Rtf => rtf::read(bytes)?,
        Kind::Mail => mail::read(bytes, password, depth)?,
    };
    Ok(State::Read(Ok(read)))
}
