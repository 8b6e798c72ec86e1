//! How is a stream of texts read, one JSON object a line, and answered one line each?
//!
//! `{"id": …, "text": …}` comes in, and the answer with the same `id` goes out. A line that cannot be
//! read is answered too, by `{"id": …, "line": …, "error": …}`, so that answers and lines keep in step.
//! Empty lines are skipped.

use crate::answers::{Answer, unwritten};
use crate::batches::{Batch, Held, LONGEST};
use crate::input;
use memchr::memchr_iter;
use putright::export::{json, read};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

impl Batch {
    /// The answers to the lines.
    pub fn answer(self) -> Answer {
        let mut answer = Answer::default();
        match &self.held {
            Held::Unreadable(said) => answer.troubles.push(format!("{}: {said}", self.name)),
            Held::TooLong => self.refuse(self.first, too_long(), &mut answer),
            Held::Lines(lines) => {
                let mut start = 0;
                let ends = memchr_iter(b'\n', lines).map(|at| at + 1).chain([lines.len()]);
                for (number, end) in (self.first..).zip(ends) {
                    self.answer_line(number, &lines[start..end], &mut answer);
                    start = end;
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
        match read_line(line) {
            Ok(written) => {
                answer.out.push_str(&written);
                answer.out.push('\n');
            }
            Err(trouble) => self.refuse(number, trouble, answer),
        }
    }

    fn refuse(&self, line: u64, Trouble { id, error }: Trouble, answer: &mut Answer) {
        answer.troubles.push(format!("{}, line {line}: {error}", self.name));
        // A line number, a sentence and an id that was JSON before can be written for certain.
        if let Ok(written) = serde_json::to_string(&Unread { id, line, error }) {
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

fn too_long() -> Trouble<'static> {
    let error = format!("it is longer than {} MB, and was not read. Expected one determination a line.", LONGEST >> 20);
    Trouble { id: None, error }
}

fn read_line(line: &[u8]) -> Result<String, Trouble<'_>> {
    if line.len() > LONGEST {
        return Err(too_long());
    }
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
        let batch = Batch { name: "x.ndjson".into(), first: 1, held: Held::Lines(lines.into()) };
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
    fn what_is_too_long_is_refused_whether_or_not_it_was_kept() {
        let error = |batch: Batch| serde_json::from_str::<Value>(&batch.answer().out).unwrap()["error"].clone();
        let batch = |held| Batch { name: "x.ndjson".into(), first: 7, held };
        let line = format!("{{\"id\":1,\"text\":\"{}\"}}\n", "x".repeat(LONGEST));
        assert_eq!(error(batch(Held::Lines(line.into_bytes()))), error(batch(Held::TooLong)));
        assert!(batch(Held::TooLong).answer().troubles[0].starts_with("x.ndjson, line 7: it is longer than 4 MB"));
    }
}
