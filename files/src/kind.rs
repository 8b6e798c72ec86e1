//! Of which kind is a file? Its first bytes say it; its name may be wrong.

use crate::archive::Archive;
use crate::error::Error;

/// The kinds of file that are read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// PDF.
    Pdf,
    /// Word since 2007 (.docx).
    Word,
    /// OpenDocument text (.odt).
    OpenDocument,
    /// Rich Text Format.
    Rtf,
    /// A mail as it was sent (.eml).
    Mail,
}

/// How far into a file the mark of a PDF may stand: some servers put lines before it.
const JUNK: usize = 1024;

/// The kind of a file, or why it is none that is read here.
pub fn kind(bytes: &[u8]) -> Result<Kind, Error> {
    let head = &bytes[..bytes.len().min(JUNK)];
    let trimmed = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if bytes.trim_ascii().is_empty() {
        Err(Error::Empty)
    } else if bytes.starts_with(b"PK\x03\x04") {
        in_zip(bytes)
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        Err(in_compound(bytes))
    } else if trimmed.starts_with(b"{\\rtf") {
        Ok(Kind::Rtf)
    } else if is_mail(trimmed) {
        Ok(Kind::Mail)
    } else if contains(head, b"%PDF-") {
        Ok(Kind::Pdf)
    } else {
        Err(Error::UnknownKind)
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// What a zip holds. A zip that is cut off is damaged, whatever it held.
fn in_zip(bytes: &[u8]) -> Result<Kind, Error> {
    let archive = Archive::open(bytes)?;
    let holds = |start: &str| archive.names().any(|name| name.starts_with(start));
    if archive.has("content.xml") {
        let mime = archive.part("mimetype").unwrap_or_default();
        let is_text = mime.is_empty() || mime.starts_with(b"application/vnd.oasis.opendocument.text");
        if is_text { Ok(Kind::OpenDocument) } else { Err(Error::NotADocument) }
    } else if holds("word/") {
        Ok(Kind::Word)
    } else if holds("xl/") || holds("ppt/") {
        Err(Error::NotADocument)
    } else if holds("Index/") || archive.has("index.xml") || archive.has("Index.zip") {
        Err(Error::Pages)
    } else if archive.has("[Content_Types].xml") && archive.has("_rels/.rels") {
        Ok(Kind::Word)
    } else {
        Err(Error::ZipWithoutDocument)
    }
}

/// Compound files: old Word, Outlook, and Word with a password. Their entries are named in UTF-16.
fn in_compound(bytes: &[u8]) -> Error {
    let holds = |name: &str| contains(bytes, &name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
    if holds("EncryptedPackage") {
        Error::WordPassword
    } else if holds("WordDocument") {
        Error::OldWord
    } else if holds("__properties_version1.0") || holds("__substg1.0_") {
        Error::OutlookMessage
    } else {
        Error::UnknownKind
    }
}

/// The fields that a mail program writes and a person who copies a mail's text does not.
const WRITTEN_BY_PROGRAMS: [&[u8]; 6] =
    [b"mime-version", b"message-id", b"received", b"content-type", b"return-path", b"delivered-to"];

/// Whether all lines before the first empty one are fields of a mail, one of them a program's.
fn is_mail(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(64 << 10)];
    let mut by_program = false;
    for (number, line) in head.split(|&byte| byte == b'\n').enumerate() {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.is_empty() {
            return by_program && number > 0;
        }
        if line.starts_with(b" ") || line.starts_with(b"\t") || (number == 0 && line.starts_with(b"From ")) {
            continue;
        }
        let Some(colon) = line.iter().position(|&byte| byte == b':') else { return false };
        let name = line[..colon].to_ascii_lowercase();
        if name.is_empty() || !name.iter().all(|&byte| byte.is_ascii_graphic()) {
            return false;
        }
        by_program |= WRITTEN_BY_PROGRAMS.contains(&name.as_slice());
    }
    // A head of 64 kB that has not ended yet, or a mail without a body.
    by_program
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_bytes_say_the_kind() {
        for (bytes, want) in [
            (&b"%PDF-1.7\n"[..], Ok(Kind::Pdf)),
            (b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n", Ok(Kind::Pdf)),
            (b"{\\rtf1\\ansi", Ok(Kind::Rtf)),
            (b"\n{\\rtf1", Ok(Kind::Rtf)),
            (b"Subject: A\r\nMIME-Version: 1.0\r\n\r\n%PDF-", Ok(Kind::Mail)),
            (b"Received: from a\n by b\nFrom: a@example.org\n\nHello", Ok(Kind::Mail)),
            // A mail's words, copied from a mail program: plain text.
            (b"From: A\nSubject: B\n\nHello", Err(Error::UnknownKind)),
            (b"REPORT\n\nCOMPLAINT 202399991", Err(Error::UnknownKind)),
            (b"Content-Type: x\nREPORT\n\n", Err(Error::UnknownKind)),
            (b"", Err(Error::Empty)),
            (b" \r\n", Err(Error::Empty)),
            (b"PK\x03\x04 cut off", Err(Error::Damaged)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", Err(Error::OldWord)),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..", Err(Error::UnknownKind)),
        ] {
            assert_eq!(kind(bytes), want, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
