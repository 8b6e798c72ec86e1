//! What does a file hold, and if it cannot be read, what is wrong with it and what helps?

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};

/// The text of a file, or of standard input for `-`; or a sentence that says why there is none.
pub fn text_of(file: &OsStr) -> Result<String, String> {
    let bytes = bytes_of(file).map_err(|error| unreadable(&error))?;
    text_from(bytes)
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

fn text_from(bytes: Vec<u8>) -> Result<String, String> {
    if let Some(said) = known_file(&bytes) {
        return Err(said.into());
    }
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()))?;
    if is_blank(&text) {
        return Err("it is empty. Expected the text of a determination: copy the whole of it into the file.".into());
    }
    Ok(text)
}

/// Whether a text holds nothing to read.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c == '\u{feff}')
}

/// Files that people name in place of a text, known by their first bytes.
fn known_file(bytes: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 4] = [
        (b"%PDF-", "it is a PDF, not text. Open it, select everything, copy, and save that as a text file in UTF-8."),
        (b"PK\x03\x04", "it is a Word file or a zip, not text. Open it, and save it as plain text in UTF-8."),
        (b"\xff\xfe", "it is UTF-16, not UTF-8. Save it again with the encoding UTF-8."),
        (b"\xfe\xff", "it is UTF-16, not UTF-8. Save it again with the encoding UTF-8."),
    ];
    known.iter().find(|(start, _)| bytes.starts_with(start)).map(|&(_, said)| said)
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
        let said = |bytes: &[u8]| text_from(bytes.to_vec()).unwrap_err();
        assert!(said(b"").contains("it is empty"));
        assert!(said("\u{feff}\r\n \u{a0}\n".as_bytes()).contains("it is empty"));
        assert!(said(b"Pay\n\xa350").contains("0xA3 in line 2"));
        assert!(said(b"%PDF-1.7\n%\xe2").contains("PDF"));
        assert!(said(b"PK\x03\x04...").contains("Word"));
        assert!(said(b"\xff\xfeR\0").contains("UTF-16"));
        assert_eq!(text_from("£50 🙂".into()), Ok("£50 🙂".into()));
    }

    #[test]
    fn a_missing_file_and_a_folder_are_told_apart() {
        assert!(text_of(OsStr::new("no/such/file.txt")).unwrap_err().contains("no such file"));
        assert!(text_of(OsStr::new("src")).unwrap_err().contains("folder"));
    }
}
