//! How is a stream cut into batches of whole lines, in bounded memory?
//!
//! Large blocks are read and cut behind their last line break; the piece of a line behind it begins the next
//! batch. What has come is handed on at once, so that whoever writes line by line is answered line by line.
//! A line longer than [`LONGEST`] is left out, however long it is, and the lines behind it are still read.

use crate::input;
use memchr::{memchr, memchr_iter, memrchr};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::mem;

/// How many bytes are read at once: a few determinations. With four times as many the hand-over costs no less, and
/// the cores wait longer for each other.
const BLOCK: usize = 1 << 16;

/// The longest line, in bytes. A long determination has 100 kB, and the page reads a million characters.
pub const LONGEST: usize = 4 << 20;

/// A piece of a stream.
#[derive(Debug)]
pub struct Batch {
    /// Where it comes from.
    pub name: String,
    /// The number of its first line.
    pub first: u64,
    /// What stands there.
    pub held: Held,
}

/// What a piece of a stream holds.
#[derive(Debug, PartialEq)]
pub enum Held {
    /// Whole lines; the last of a stream may lack its line break.
    Lines(Vec<u8>),
    /// One line that is too long.
    TooLong,
    /// No line: a sentence that says why there are no more.
    Unreadable(String),
}

/// The batches of a file, or of standard input for `-`, read as they are asked for.
pub fn batches(file: &OsStr) -> impl Iterator<Item = Batch> + Send + use<> {
    let name = input::name_of(file);
    let mut cutter = Cutter::new(open(file));
    std::iter::from_fn(move || {
        let first = cutter.next_line;
        cutter.next().map(|held| Batch { name: name.clone(), first, held })
    })
}

fn open(file: &OsStr) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" { Ok(Box::new(io::stdin())) } else { Ok(Box::new(File::open(file)?)) }
}

struct Cutter<R> {
    /// `None` once it has ended or failed.
    stream: Option<io::Result<R>>,
    /// The beginning of a line that the last batch did not hold whole.
    rest: Vec<u8>,
    next_line: u64,
}

impl<R: Read> Cutter<R> {
    fn new(stream: io::Result<R>) -> Self {
        Self { stream: Some(stream), rest: Vec::new(), next_line: 1 }
    }

    fn next(&mut self) -> Option<Held> {
        let held = self.stream.take()?.and_then(|mut stream| {
            let held = self.cut(&mut stream)?;
            self.stream = held.is_some().then_some(Ok(stream));
            Ok(held)
        });
        held.unwrap_or_else(|error| Some(Held::Unreadable(input::unreadable(&error))))
    }

    /// The next whole lines; `None` at the end.
    fn cut(&mut self, stream: &mut R) -> io::Result<Option<Held>> {
        let mut bytes = mem::take(&mut self.rest);
        let (mut searched, mut filled) = (0, bytes.len());
        let whole = loop {
            if let Some(at) = memrchr(b'\n', &bytes[searched..filled]) {
                break searched + at + 1;
            }
            if filled > LONGEST {
                return self.skip(stream, bytes).map(Some);
            }
            searched = filled;
            bytes.resize(bytes.len().max(filled + BLOCK), 0);
            filled += read(stream, &mut bytes[searched..])?;
            if filled == searched {
                break filled;
            }
        };
        self.rest = bytes[whole..filled].to_vec();
        bytes.truncate(whole);
        self.next_line += memchr_iter(b'\n', &bytes).count() as u64;
        Ok((whole > 0).then_some(Held::Lines(bytes)))
    }

    /// Passes over the line that is too long, and keeps what stands behind it.
    fn skip(&mut self, stream: &mut R, mut bytes: Vec<u8>) -> io::Result<Held> {
        bytes.truncate(BLOCK);
        loop {
            let read = read(stream, &mut bytes)?;
            let end = memchr(b'\n', &bytes[..read]);
            if read == 0 || end.is_some() {
                self.rest = end.map_or_else(Vec::new, |end| bytes[end + 1..read].to_vec());
                self.next_line += 1;
                return Ok(Held::TooLong);
            }
        }
    }
}

fn read(stream: &mut impl Read, bytes: &mut [u8]) -> io::Result<usize> {
    loop {
        match stream.read(bytes) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives at most so many bytes at a time, as a pipe does.
    struct Drops<'a>(&'a [u8], usize);

    impl Read for Drops<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let now = self.1.min(self.0.len());
            let read = (&self.0[..now]).read(into)?;
            self.0 = &self.0[read..];
            Ok(read)
        }
    }

    fn cut(stream: &[u8], at_once: usize) -> Vec<(u64, Held)> {
        let mut cutter = Cutter::new(Ok(Drops(stream, at_once)));
        std::iter::from_fn(|| {
            let first = cutter.next_line;
            cutter.next().map(|held| (first, held))
        })
        .collect()
    }

    fn lines(text: &str) -> Held {
        Held::Lines(text.into())
    }

    #[test]
    fn what_has_come_is_cut_behind_its_last_line() {
        assert_eq!(cut(b"", 9), []);
        assert_eq!(cut(b"a\nbb\nc", 9), [(1, lines("a\nbb\n")), (3, lines("c"))]);
        assert_eq!(cut(b"a\nbb\nc\n", 4), [(1, lines("a\n")), (2, lines("bb\nc\n"))]);
        assert_eq!(cut(b"\n\n", 1), [(1, lines("\n")), (2, lines("\n"))]);
        // Lines that are longer than a block, in drops and in one.
        let long = format!("{}\nb\n", "x".repeat(3 * BLOCK));
        for at_once in [1000, usize::MAX] {
            let held = cut(long.as_bytes(), at_once);
            assert_eq!(held[0].0, 1);
            let joined: Vec<u8> =
                held.into_iter().flat_map(|(_, held)| if let Held::Lines(l) = held { l } else { vec![] }).collect();
            assert_eq!(joined, long.as_bytes());
        }
    }

    #[test]
    fn an_endless_line_is_passed_over_and_counted() {
        let endless = "x".repeat(LONGEST + 3 * BLOCK);
        let stream = format!("a\n{endless}\nb\nc\n{endless}");
        let held = cut(stream.as_bytes(), usize::MAX);
        assert_eq!(held, [(1, lines("a\n")), (2, Held::TooLong), (3, lines("b\nc\n")), (5, Held::TooLong)]);
    }

    #[test]
    fn a_missing_stream_is_said_once() {
        let said: Vec<Batch> = batches(OsStr::new("no/such.ndjson")).collect();
        assert!(matches!(&said[..], [Batch { held: Held::Unreadable(said), .. }] if said.contains("no such file")));
    }
}
