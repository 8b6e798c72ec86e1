//! Is a PDF whole? The reader of its objects mends what it can, in silence; what is missing must be said.

use super::streams::{decoded, inflate};
use super::work::Work;
use crate::error::Error;
use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Object, Stream};
use hayro_syntax::page::Page;

/// How far before the end the end is marked; some servers put lines behind it.
const TAIL: usize = 8 << 10;

/// Whether the file has its end, and the streams that hold its objects are whole (they are inflated without a bound,
/// and without a word, later on).
pub fn check(bytes: &[u8], work: &mut Work) -> Result<(), Error> {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if find(tail, b"startxref").or(find(tail, b"%%EOF")).is_none() {
        return Err(Error::Damaged);
    }
    // Their bytes are encrypted: whether they are whole is seen by what they give.
    if find(bytes, b"/Encrypt").is_some() {
        return Ok(());
    }
    for name in [&b"/ObjStm"[..], b"/XRef"] {
        let mut from = 0;
        while let Some(at) = find(&bytes[from..], name) {
            from += at + name.len();
            if let Some(data) = stream_behind(bytes, from) {
                inflate(data, work)?;
            }
        }
    }
    Ok(())
}

/// What a deflated stream holds whose dictionary goes on at `from`.
fn stream_behind(bytes: &[u8], from: usize) -> Option<&[u8]> {
    let near = &bytes[from..bytes.len().min(from + 1000)];
    let keyword = find(near, b"stream")?;
    let begins = from.saturating_sub(300);
    let before = bytes[begins..from].windows(3).rposition(|window| window == b"obj").map_or(begins, |at| begins + at);
    find(&bytes[before..from + keyword], b"/FlateDecode")?;
    let data = &bytes[from + keyword + b"stream".len()..];
    Some(data.strip_prefix(b"\r\n").or(data.strip_prefix(b"\n")).unwrap_or(data))
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, part)
}

/// Whether all pages are there that the file counts.
pub fn check_pages(pdf: &Pdf) -> Result<(), Error> {
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let count = root.and_then(|root| root.get::<Dict<'_>>("Pages")?.get::<i32>("Count")).ok_or(Error::Damaged)?;
    let there = pdf.pages().len();
    if there == 0 || usize::try_from(count).is_ok_and(|count| count > there) { Err(Error::Damaged) } else { Ok(()) }
}

/// The operators of a page, all of them.
pub fn contents(page: &Page<'_>, work: &mut Work) -> Result<Vec<u8>, Error> {
    let dict = page.raw();
    if !dict.contains_key("Contents") {
        return Ok(Vec::new());
    }
    match dict.get::<Object<'_>>("Contents") {
        Some(Object::Stream(stream)) => decoded(&stream, work),
        Some(Object::Array(parts)) => together(&parts, work),
        Some(Object::Null(_)) => Ok(Vec::new()),
        _ => Err(Error::Damaged),
    }
}

fn together(parts: &Array<'_>, work: &mut Work) -> Result<Vec<u8>, Error> {
    let mut data = Vec::new();
    let mut there = 0;
    for stream in parts.iter::<Stream<'_>>() {
        data.extend(decoded(&stream, work)?);
        data.push(b'\n');
        there += 1;
    }
    if there == parts.raw_iter().count() { Ok(data) } else { Err(Error::Damaged) }
}
