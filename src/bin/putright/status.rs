//! With which status does the command end?

use std::process::ExitCode;

/// What became of all that was asked, the graver last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Status {
    /// Everything was read.
    #[default]
    Read,
    /// Something is not a determination: another kind of file, or words about something else.
    AnotherThing,
    /// Something could not be read or written.
    Trouble,
    /// The arguments were not understood.
    NotUnderstood,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Read => 0,
            Status::Trouble => 1,
            Status::NotUnderstood => 2,
            Status::AnotherThing => 3,
        }
        .into()
    }
}

/// Why there is no answer to a text: a status, and a sentence.
#[derive(Debug, PartialEq)]
pub struct Refusal {
    /// How grave it is.
    pub status: Status,
    /// What is wrong, and what to do.
    pub sentence: String,
}

impl Refusal {
    /// What could not be read.
    pub fn trouble(sentence: impl Into<String>) -> Self {
        Self { status: Status::Trouble, sentence: sentence.into() }
    }

    /// What is something else.
    pub fn another_thing(sentence: impl Into<String>) -> Self {
        Self { status: Status::AnotherThing, sentence: sentence.into() }
    }
}
