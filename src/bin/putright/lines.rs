//! How is a stream of texts read, one JSON object a line, and answered one line each?
//!
//! `{"id": …, "text": …}` comes in, and the answer with the same `id` goes out. A line that cannot be
//! read is answered too, by `{"id": …, "line": …, "error": …}`, so that answers and lines keep in step.
//! Empty lines are skipped.

use crate::answers::{Answer, unwritten};
use crate::input;
use putright::export::{json, read};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

/// How many bytes of whole lines go to a worker at once: enough that the hand-over costs nothing.
const BATCH: usize = 1 << 18;

/// Whole lines of a stream.
#[derive(Debug)]
pub struct Batch {
    /// Where they come from.
    name: String,
    /// The number of the first.
    first: u64,
    /// The lines, or a sentence that says why there are no more.
    lines: Result<Vec<u8>, String>,
}

/// The batches of a file, or of standard input for `-`, read as they are asked for.
pub fn batches(file: &OsStr) -> impl Iterator<Item = Batch> + Send + use<> {
    let name = input::name_of(file);
    let mut source = open(file).map(|stream| BufReader::with_capacity(BATCH, stream)).map_err(Some);
    let mut first = 1;
    std::iter::from_fn(move || {
        let lines = match &mut source {
            Ok(stream) => some_lines(stream),
            Err(error) => Err(error.take()?),
        };
        match lines {
            Ok(lines) if lines.is_empty() => None,
            Ok(lines) => {
                let batch = Batch { name: name.clone(), first, lines: Ok(lines) };
                first += batch.count();
                Some(batch)
            }
            Err(error) => {
                source = Err(None);
                Some(Batch { name: name.clone(), first, lines: Err(input::unreadable(&error)) })
            }
        }
    })
}

fn open(file: &OsStr) -> io::Result<Box<dyn Read + Send>> {
    if file == "-" { Ok(Box::new(io::stdin())) } else { Ok(Box::new(File::open(file)?)) }
}

fn some_lines(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut lines = Vec::with_capacity(BATCH * 2);
    while lines.len() < BATCH && stream.read_until(b'\n', &mut lines)? > 0 {}
    Ok(lines)
}

impl Batch {
    fn count(&self) -> u64 {
        self.lines.as_ref().map_or(0, |lines| lines.split_inclusive(|&b| b == b'\n').count() as u64)
    }

    /// The answers to the lines.
    pub fn answer(self) -> Answer {
        let mut answer = Answer::default();
        match &self.lines {
            Err(said) => answer.troubles.push(format!("{}: {said}", self.name)),
            Ok(lines) => {
                for (number, line) in (self.first..).zip(lines.split_inclusive(|&b| b == b'\n')) {
                    self.answer_line(number, line, &mut answer);
                }
            }
        }
        answer
    }

    fn answer_line(&self, number: u64, line: &[u8], answer: &mut Answer) {
        let line = if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line) } else { line };
        if line.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let Trouble { id, error } = match read_line(line) {
            Ok(written) => {
                answer.out.push_str(&written);
                answer.out.push('\n');
                return;
            }
            Err(trouble) => trouble,
        };
        answer.troubles.push(format!("{}, line {number}: {error}", self.name));
        // A line number, a sentence and an id that was JSON before can be written for certain.
        if let Ok(written) = serde_json::to_string(&Unread { id, line: number, error }) {
            answer.out.push_str(&written);
            answer.out.push('\n');
        }
    }
}

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    text: Option<String>,
}

#[derive(Deserialize)]
struct OnlyId<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

#[derive(Serialize)]
struct Id<'a> {
    id: Option<&'a RawValue>,
}

#[derive(Serialize)]
struct Unread<'a> {
    id: Option<&'a RawValue>,
    line: u64,
    error: String,
}

struct Trouble<'a> {
    id: Option<&'a RawValue>,
    error: String,
}

fn read_line(line: &[u8]) -> Result<String, Trouble<'_>> {
    let Line { id, text } = serde_json::from_slice(line).map_err(|error| {
        let id = serde_json::from_slice::<OnlyId>(line).ok().and_then(|line| line.id);
        Trouble { id, error: format!("it is not a JSON object with an \"id\" and a \"text\" ({error}).") }
    })?;
    let trouble = |error| Trouble { id, error };
    let text = text.ok_or_else(|| trouble("it has no \"text\". Expected {\"id\": …, \"text\": …}.".into()))?;
    if input::is_blank(&text) {
        return Err(trouble("its text is empty. Expected the text of a determination.".into()));
    }
    json::document(&text, &read(&text), Id { id }).map_err(|error| trouble(unwritten(error)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn answered(lines: &str) -> (Vec<Value>, Vec<String>) {
        let batch = Batch { name: "x.ndjson".into(), first: 1, lines: Ok(lines.into()) };
        let answer = batch.answer();
        (answer.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), answer.troubles)
    }

    #[test]
    fn ids_come_back_as_they_were() {
        let (out, troubles) = answered(
            "\u{feff}{\"id\": \"a\", \"text\": \"REPORT £\"}\n\n{\"text\": \"x\\ny\", \"more\": [1], \"id\": 12345678901234567890123}\r\n",
        );
        assert_eq!(troubles, [""; 0]);
        assert_eq!(out[0]["id"], "a");
        assert_eq!(out[0]["text_sha256"], putright::export::sha256_hex("REPORT £"));
        assert_eq!(out[1]["text_sha256"], putright::export::sha256_hex("x\ny"));
        let (raw, _) = (read_line(b"{\"text\":\"x\",\"id\":12345678901234567890123}").ok().unwrap(), ());
        assert!(raw.starts_with("{\"id\":12345678901234567890123,"), "no digit of an id is lost: {raw}");
    }

    #[test]
    fn each_line_that_cannot_be_read_has_its_answer() {
        let (out, troubles) =
            answered("{\"id\":1}\n[]\n{\"id\":[2],\"text\":5}\n{\"id\":3,\"text\":\" \"}\n{\"id\":4,\"text\":\"x\"}");
        let ids: Vec<&Value> = out.iter().map(|answer| &answer["id"]).collect();
        assert_eq!(ids, [&json!(1), &Value::Null, &json!([2]), &json!(3), &json!(4)]);
        assert_eq!(out.iter().filter(|answer| answer["error"].is_string()).count(), 4);
        assert_eq!(out[2]["line"], 3);
        assert!(troubles[0].starts_with("x.ndjson, line 1: it has no \"text\""), "{troubles:?}");
    }

    #[test]
    fn lines_are_numbered_through_all_batches() {
        let long = format!("{{\"id\":0,\"text\":\"{}\"}}\n", "x".repeat(BATCH));
        let mut stream = io::Cursor::new([long.as_bytes(), b"\n", long.as_bytes(), b"{}"].concat());
        let sizes: Vec<usize> =
            std::iter::from_fn(|| some_lines(&mut stream).ok().map(|lines| lines.len()).filter(|&n| n > 0)).collect();
        assert_eq!(sizes, [long.len(), 1 + long.len(), 2]);
    }

    #[test]
    fn a_missing_stream_is_said_once() {
        let said: Vec<Answer> = batches(OsStr::new("no/such.ndjson")).map(Batch::answer).collect();
        assert_eq!(said.len(), 1);
        assert!(said[0].troubles[0].contains("no such file"));
    }
}
