//! Why could a file not be read, and what helps?
//!
//! Each is the end of a sentence that begins with the name of the file: "report.pdf: its pages are pictures …".

use std::fmt;

/// Why there are no words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// No bytes.
    Empty,
    /// Not a kind of file that is read here.
    UnknownKind,
    /// Word before 2007.
    OldWord,
    /// An Outlook message.
    OutlookMessage,
    /// Apple Pages.
    Pages,
    /// A workbook or slides.
    NotADocument,
    /// A zip that holds no document.
    ZipWithoutDocument,
    /// A Word file with a password.
    WordPassword,
    /// A PDF with a password, and none was given.
    PasswordNeeded,
    /// A PDF with a password, and another was given.
    PasswordWrong,
    /// A PDF that is protected in a way we cannot undo.
    ProtectedOtherwise,
    /// A PDF whose pages are pictures.
    OnlyPictures,
    /// A PDF whose fonts do not say which characters they show.
    UnreadableFonts,
    /// Something is missing or broken in the file.
    Damaged,
    /// More bytes than are read.
    FileTooLong,
    /// More words than are read.
    TextTooLong,
    /// Reading it takes more steps than any determination needs.
    TooMuchWork,
    /// A whole file, and no words in it.
    NoWords,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Error::Empty => "it is empty. Expected a determination: save or download the file again.",
            Error::UnknownKind => {
                "it is not a kind of file that can be read. Expected a PDF, a Word file (.docx), .odt, .rtf, a mail (.eml) or plain text."
            }
            Error::OldWord => "it is a Word file of the old kind (.doc). Open it in Word or LibreOffice, and save it as .docx.",
            Error::OutlookMessage => {
                "it is an Outlook message (.msg). Open it, save what is attached to it, and open that; or save the message as .eml."
            }
            Error::Pages => "it is a Pages file. Open it in Pages, and export it as Word (.docx) or PDF.",
            Error::NotADocument => "it holds tables or slides, not a document. Expected a determination: a PDF or a Word file.",
            Error::ZipWithoutDocument => "it is a zip with no Word document in it. Unpack it, and open the files inside.",
            Error::WordPassword => {
                "it is protected by a password. Open it in Word, save a copy without the password, and open that."
            }
            Error::PasswordNeeded => "it is protected by a password. Give the password to read it.",
            Error::PasswordWrong => "the password does not open it. Check the password, and give it again.",
            Error::ProtectedOtherwise => {
                "it is protected in a way that cannot be opened here. Ask whoever sent it for a copy without protection."
            }
            Error::OnlyPictures => {
                "its pages are pictures, there is no text in them. Ask whoever sent it for a copy with text, or a Word file."
            }
            Error::UnreadableFonts => {
                "its fonts do not say which letters they show. Ask whoever sent it for another copy, or a Word file."
            }
            Error::Damaged => {
                "it is damaged: something in it is missing or broken, so none of it is shown. Download it again, or ask for another copy."
            }
            Error::FileTooLong => "it has more than 64 MB, the most that is read. Expected one determination: ask for a smaller copy.",
            Error::TextTooLong => "it holds more text than is read at once. Split it into one file for each determination.",
            Error::TooMuchWork => {
                "reading it takes too long: it holds far more than any determination does. Print it to a new PDF, and open that."
            }
            Error::NoWords => "there are no words in it. Expected the text of a determination.",
        })
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_it_is_and_what_to_do() {
        let all = [
            Error::Empty,
            Error::UnknownKind,
            Error::OldWord,
            Error::OutlookMessage,
            Error::Pages,
            Error::NotADocument,
            Error::ZipWithoutDocument,
            Error::WordPassword,
            Error::PasswordNeeded,
            Error::PasswordWrong,
            Error::ProtectedOtherwise,
            Error::OnlyPictures,
            Error::UnreadableFonts,
            Error::Damaged,
            Error::FileTooLong,
            Error::TextTooLong,
            Error::TooMuchWork,
            Error::NoWords,
        ];
        for error in all {
            let said = error.to_string();
            assert!(said.ends_with('.') && said.contains(". "), "two sentences: {said}");
            assert!(said.starts_with(char::is_lowercase), "it goes on behind the name of the file: {said}");
        }
        assert!(Error::FileTooLong.to_string().contains(&format!("{} MB", crate::MOST_BYTES >> 20)));
    }
}
