//! What does a file hold, and if it cannot be read, what is wrong with it and what helps?

use crate::guarded::guarded;
use crate::status::Refusal;
use putright_files::{Error, Note};
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};

/// The words of a file, and what to know about how they were read.
#[derive(Debug, Default, PartialEq)]
pub struct Words {
    /// The text of the determination.
    pub text: String,
    /// Sentences for standard error: tracked changes, what was attached.
    pub notes: Vec<String>,
}

/// The words of a file, or of standard input for `-`; or a sentence that says why there are none. What is protected
/// is opened by one of the passwords.
pub fn words_of(file: &OsStr, passwords: &[String]) -> Result<Words, Refusal> {
    let bytes = bytes_of(file).map_err(|error| Refusal::trouble(unreadable(&error)))?;
    words_from(bytes, passwords)
}

/// The passwords in a file, one a line.
pub fn passwords_of(file: &OsStr) -> Result<Vec<String>, String> {
    let said = |said| format!("The file of passwords, {}: {said}", name_of(file));
    let bytes = bytes_of(file).map_err(|error| said(unreadable(&error)))?;
    let text = String::from_utf8(bytes).map_err(|_| said("it is not UTF-8. Save it again with the encoding UTF-8.".into()))?;
    Ok(text.trim_start_matches('\u{feff}').lines().filter(|line| !line.is_empty()).map(String::from).collect())
}

/// What people call the file.
pub fn name_of(file: &OsStr) -> String {
    if file == "-" { "standard input".into() } else { file.to_string_lossy().into_owned() }
}

/// A text larger than this is refused: no determination has a hundredth of it, and places in a text are counted in 32 bits.
const MOST: u64 = 256 << 20;

fn bytes_of(file: &OsStr) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if file == "-" {
        io::stdin().lock().take(MOST + 1).read_to_end(&mut bytes)?;
    } else if fs::metadata(file)?.len() <= MOST {
        bytes = fs::read(file)?;
    } else {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    if bytes.len() as u64 > MOST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Why a file could not be opened, and what to do.
pub fn unreadable(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file. Check the name and the folder.".into(),
        io::ErrorKind::PermissionDenied => "it may not be read. Check its permissions.".into(),
        io::ErrorKind::FileTooLarge => format!("it is larger than {} MB, the most that is read at once. Split it.", MOST >> 20),
        io::ErrorKind::IsADirectory => "it is a folder. Name the files in it.".into(),
        _ => format!("it could not be read ({error})."),
    }
}

fn words_from(bytes: Vec<u8>, passwords: &[String]) -> Result<Words, Refusal> {
    match putright_files::kind(&bytes) {
        // Plain text has no first bytes of its own.
        Err(Error::UnknownKind | Error::Empty) => Ok(Words { text: text_from(bytes)?, notes: Vec::new() }),
        Err(error) => Err(refused(error)),
        Ok(_) => {
            let text = guarded(|| with_passwords(&bytes, passwords))?.map_err(refused)?;
            Ok(Words { text: text.words, notes: text.notes.iter().map(Note::to_string).collect() })
        }
    }
}

/// What is wrong with a file of a kind that is known.
fn refused(error: Error) -> Refusal {
    match error {
        Error::PasswordNeeded => {
            Refusal::trouble(format!("{error} Put it on a line of a file, and name that with --password-file."))
        }
        Error::OldWord | Error::OutlookMessage | Error::Pages | Error::NotADocument | Error::ZipWithoutDocument => {
            Refusal::another_thing(error.to_string())
        }
        _ => Refusal::trouble(error.to_string()),
    }
}

/// Reads a file without a password, and with each of them where it asks for one.
fn with_passwords(bytes: &[u8], passwords: &[String]) -> Result<putright_files::Text, Error> {
    let mut read = putright_files::read(bytes, "");
    for password in passwords {
        if !matches!(read, Err(Error::PasswordNeeded | Error::PasswordWrong)) {
            break;
        }
        read = putright_files::read(bytes, password);
    }
    read
}

fn text_from(bytes: Vec<u8>) -> Result<String, Refusal> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Refusal::trouble("it is UTF-16, not UTF-8. Save it again with the encoding UTF-8."));
    }
    let text = String::from_utf8(bytes)
        .map_err(|error| Refusal::trouble(not_utf8(error.as_bytes(), error.utf8_error().valid_up_to())))?;
    if is_blank(&text) {
        return Err(Refusal::trouble("it is empty. Expected the text of a determination: copy the whole of it into the file."));
    }
    match other_text(&text) {
        Some(said) => Err(Refusal::another_thing(said)),
        None => Ok(text),
    }
}

/// What a text is that holds a determination's words among the signs of another form, and what to do.
pub fn other_text(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let begins = |start: &str| text.get(..start.len()).is_some_and(|first| first.eq_ignore_ascii_case(start));
    if ["<!doctype html", "<html", "<head>", "<body"].iter().any(|start| begins(start)) {
        return Some(
            "it is HTML, not text. Open it in a browser, select everything, copy, and save that as a text file in UTF-8.",
        );
    }
    if begins("{\\rtf") {
        return Some("it is RTF, not text. Open it, and save it as plain text in UTF-8.");
    }
    is_mail(text).then_some(
        "it is a mail as programs store it, not text. Open it, select everything, copy, and save that as a text file in UTF-8.",
    )
}

/// Whether it begins with the lines of a mail's head, one of which only programs write.
fn is_mail(text: &str) -> bool {
    const PROGRAMS: [&str; 5] = ["MIME-Version", "Content-Type", "Received", "Return-Path", "Message-ID"];
    let mut lines = text.lines().peekable();
    // "From somebody@example.org Mon Jun  3 …", the first line of a mailbox.
    lines.next_if(|line| line.starts_with("From ") && line.contains('@'));
    let head = lines.take_while(|line| !line.is_empty()).filter(|line| !line.starts_with([' ', '\t']));
    let names: Option<Vec<&str>> = head.map(field_name).collect();
    names.is_some_and(|names| names.iter().any(|name| PROGRAMS.iter().any(|known| known.eq_ignore_ascii_case(name))))
}

fn field_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')).then_some(name)
}

/// Whether a text holds nothing to read.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c == '\u{feff}')
}

fn not_utf8(bytes: &[u8], valid_up_to: usize) -> String {
    let line = bytes[..valid_up_to].iter().filter(|&&b| b == b'\n').count() + 1;
    let found = bytes.get(valid_up_to).map_or_else(String::new, |byte| format!("the byte 0x{byte:02X} "));
    format!("it is not UTF-8: found {found}in line {line}. Save it again with the encoding UTF-8.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_trouble_has_its_sentence() {
        let words = |bytes: &[u8]| words_from(bytes.to_vec(), &[]);
        let said = |bytes: &[u8]| words(bytes).unwrap_err().sentence;
        assert!(said(b"").contains("it is empty"));
        assert!(said("\u{feff}\r\n \u{a0}\n".as_bytes()).contains("it is empty"));
        assert!(said(b"Pay\n\xa350").contains("0xA3 in line 2"));
        assert!(said(b"%PDF-1.7\n%\xe2").contains("damaged"));
        assert!(said(b"PK\x03\x04...").contains("damaged"));
        assert!(said(b"\xff\xfeR\0").contains("UTF-16"));
        assert_eq!(words("£50 🙂".as_bytes()), Ok(Words { text: "£50 🙂".into(), notes: vec![] }));
        let tracked = words(br"{\rtf1 Pay {\deleted 3}{\revised 5}}").unwrap();
        assert!(tracked.text == "Pay 5" && tracked.notes[0].contains("as if accepted"), "{tracked:?}");
    }

    #[test]
    fn texts_in_another_form() {
        for (text, what) in [
            ("<!DOCTYPE html>\n<p>REPORT</p>", Some("HTML")),
            ("\u{feff}\n  <HTML lang=en>", Some("HTML")),
            ("{\\rtf1\\ansi REPORT}", Some("RTF")),
            ("From: a@example.org\nMIME-Version: 1.0\nSubject: REPORT\n\nREPORT", Some("mail")),
            ("Received: from a\n by b\nFrom: a@example.org\n\nREPORT", Some("mail")),
            ("From a@example.org Mon Jun  3 09:00:00 2024\nReturn-Path: <a@example.org>\n\nREPORT", Some("mail")),
            // A forwarded mail as a person copies it is read.
            ("From: a@example.org\nSent: 3 June 2024\nTo: b\nSubject: our case\n\nREPORT", None),
            ("REPORT\n\nCOMPLAINT 202499999", None),
            ("Case ID\t202454321\nContent-Type: of the report", None),
        ] {
            assert_eq!(other_text(text).is_some(), what.is_some(), "{text}");
            assert!(other_text(text).unwrap_or_default().contains(what.unwrap_or_default()), "{text}");
        }
    }

    #[test]
    fn a_missing_file_and_a_folder_are_told_apart() {
        assert!(words_of(OsStr::new("no/such/file.txt"), &[]).unwrap_err().sentence.contains("no such file"));
        assert!(words_of(OsStr::new("src"), &[]).unwrap_err().sentence.contains("folder"));
    }
}
