//! What are the words of a mail? Those of what is attached to it; else those of its body.

use crate::error::Error;
use crate::kind::kind;
use crate::{Note, Text, read_attached};
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// How many mails may be attached to each other.
const DEPTH: usize = 4;
/// How many attachments are looked at.
const ATTACHMENTS: usize = 100;

/// Reads a mail as it was sent.
pub fn read(bytes: &[u8], password: &str, depth: usize) -> Result<Text, Error> {
    let from_line = bytes.starts_with(b"From ").then(|| bytes.iter().position(|&byte| byte == b'\n')).flatten();
    let message = MessageParser::default().parse(&bytes[from_line.map_or(0, |end| end + 1)..]).ok_or(Error::Damaged)?;
    of_message(&message, password, depth)
}

fn of_message(message: &Message<'_>, password: &str, depth: usize) -> Result<Text, Error> {
    if depth > DEPTH {
        return Err(Error::TooMuchWork);
    }
    let body = body(message);
    let mut read = Vec::new();
    let mut unread = Vec::new();
    for part in message.attachments().take(ATTACHMENTS) {
        let name = part.attachment_name().unwrap_or("an attachment without a name").to_string();
        match of_attachment(part, &body, password, depth) {
            Some(Ok(text)) => read.push((name, text)),
            Some(Err(error)) => unread.push((name, error)),
            None => {}
        }
    }
    if read.is_empty() {
        return match unread.first() {
            // The body of a mail with an attachment only says that it is attached.
            Some(&(_, error)) => Err(error),
            None => Ok(Text { words: body, notes: Vec::new() }),
        };
    }
    let mut notes = vec![Note::Attachments(read.iter().map(|(name, _)| name.clone()).collect())];
    notes.extend(unread.into_iter().map(|(name, error)| Note::AttachmentNotRead(name, error)));
    let mut words = Vec::new();
    for (_, text) in read {
        words.push(text.words);
        notes.extend(text.notes);
    }
    Ok(Text { words: words.join("\n\n"), notes })
}

/// The words of what is attached; `None` for pictures, signatures and whatever else holds no document.
fn of_attachment(part: &MessagePart<'_>, body: &str, password: &str, depth: usize) -> Option<Result<Text, Error>> {
    match &part.body {
        PartType::Message(message) => Some(of_message(message, password, depth + 1)),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => match kind(bytes) {
            Err(Error::UnknownKind | Error::Empty | Error::NotADocument | Error::ZipWithoutDocument) => None,
            Err(error) => Some(Err(error)),
            Ok(_) => Some(read_attached(bytes, password, depth + 1)),
        },
        // A text is a determination where it is longer than the letter that comes with it.
        PartType::Text(text) if text.len() > body.len() => {
            Some(Ok(Text { words: text.replace("\r\n", "\n"), notes: Vec::new() }))
        }
        _ => None,
    }
}

/// The words of the mail itself, with lines joined where its program broke them (RFC 3676).
fn body(message: &Message<'_>) -> String {
    let parts = (0..message.text_body_count()).filter_map(|at| {
        let text = message.body_text(at)?.replace("\r\n", "\n");
        let flowed = message
            .text_part(at as u32)
            .and_then(MimeHeaders::content_type)
            .is_some_and(|kind| kind.attribute("format").is_some_and(|format| format.eq_ignore_ascii_case("flowed")));
        Some(if flowed { unflowed(&text) } else { text })
    });
    parts.collect::<Vec<_>>().join("\n")
}

/// A line that ends in a space goes on in the next; the line before a signature does not.
fn unflowed(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        joined.push_str(line);
        if !line.ends_with(' ') || line == "-- " {
            joined.push('\n');
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::tests::zip;

    fn read_mail(mail: &str) -> Result<Text, Error> {
        read(mail.replace('\n', "\r\n").as_bytes(), "", 0)
    }

    fn base64(bytes: &[u8]) -> String {
        const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut written = String::new();
        for three in bytes.chunks(3) {
            let bits = three.iter().fold(0u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - three.len()));
            for at in 0..4 {
                written.push(if at <= three.len() { char::from(SIGNS[(bits >> (18 - 6 * at)) as usize & 63]) } else { '=' });
            }
        }
        written
    }

    fn word(words: &str) -> String {
        let document =
            format!(r#"<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"#);
        base64(&zip(&[("word/document.xml", &document)]))
    }

    fn attached(parts: &[(&str, &str, String)]) -> String {
        let mut mail = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee attached.\n".to_string();
        for (kind, name, held) in parts {
            mail += &format!(
                "--b\nContent-Type: {kind}; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{held}\n"
            );
        }
        mail + "--b--\n"
    }

    #[test]
    fn a_body_is_decoded() {
        let quoted = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nPay =C2=A350 to the =\nresident.\n";
        assert_eq!(read_mail(quoted).unwrap().words.trim(), "Pay £50 to the resident.");
        let old = "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: base64\n\n".to_string() + &base64(b"Pay \xa350\x97now");
        assert_eq!(read_mail(&old).unwrap().words.trim(), "Pay £50—now");
        let flowed =
            "From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\nPay the \nresident.\nOrders\n";
        assert_eq!(read_mail(flowed).unwrap().words.trim(), "Pay the resident.\nOrders");
    }

    #[test]
    fn what_is_attached_is_read_first() {
        let kind = "application/octet-stream";
        let mail = attached(&[("image/png", "logo.png", base64(b"\x89PNG")), (kind, "report.docx", word("The words."))]);
        let text = read_mail(&mail).unwrap();
        assert_eq!(text.words, "The words.");
        assert_eq!(text.notes, [Note::Attachments(vec!["report.docx".into()])]);
        let two = read_mail(&attached(&[(kind, "a.docx", word("One.")), (kind, "b.docx", word("Two."))])).unwrap();
        assert_eq!(two.words, "One.\n\nTwo.");
        let picture_only = read_mail(&attached(&[("image/png", "logo.png", base64(b"\x89PNG"))])).unwrap();
        assert_eq!(picture_only.words.trim(), "See attached.");
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        let kind = "application/octet-stream";
        let broken = base64(b"PK\x03\x04 broken");
        assert_eq!(read_mail(&attached(&[(kind, "a.docx", broken.clone())])), Err(Error::Damaged));
        let beside = read_mail(&attached(&[(kind, "a.docx", broken), (kind, "b.docx", word("Two."))])).unwrap();
        assert!(beside.notes.contains(&Note::AttachmentNotRead("a.docx".into(), Error::Damaged)));
    }
}
