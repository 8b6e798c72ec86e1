//! How is a stream of texts read, one JSON object a line, and answered one line each?
//!
//! `{"id": …, "text": …}` comes in, and the answer with the same `id` goes out. A line that cannot be
//! read is answered too, by `{"id": …, "line": …, "error": …}`, so that answers and lines keep in step.
//! Empty lines are skipped.

use crate::answers::{Answer, unwritten};
use crate::batches::{Batch, Held, LONGEST};
use crate::guarded::read;
use crate::input;
use crate::status::Refusal;
use memchr::memchr_iter;
use putright::export::json;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::error::Category;
use serde_json::value::RawValue;
use std::fmt;

impl Batch {
    /// The answers to the lines.
    pub fn answer(self) -> Answer {
        let mut answer = Answer::default();
        match &self.held {
            Held::Unreadable(said) => answer.refuse(&self.name, Refusal::trouble(said.as_str())),
            Held::TooLong => self.refuse(self.first, None, too_long(), &mut answer),
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

    /// The texts of the lines, or why there are none.
    pub fn texts(&self) -> Vec<LineText> {
        let refused = |place, refusal| vec![LineText { place, id: None, text: Err(refusal) }];
        let lines = match &self.held {
            Held::Unreadable(said) => return refused(self.name.clone(), Refusal::trouble(said.as_str())),
            Held::TooLong => return refused(self.place(self.first), too_long()),
            Held::Lines(lines) => lines,
        };
        let numbered = (self.first..).zip(lines.split(|&byte| byte == b'\n'));
        let text = |(number, line): (u64, &[u8])| {
            let line = without_mark(number, line);
            let mut id = None;
            (!line.iter().all(u8::is_ascii_whitespace)).then(|| {
                let text = text_of(line, &mut id);
                LineText { place: self.place(number), id: id.as_deref().map(plain_id), text }
            })
        };
        numbered.filter_map(text).collect()
    }

    fn answer_line(&self, number: u64, line: &[u8], answer: &mut Answer) {
        let line = without_mark(number, line);
        if line.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        let mut id = None;
        let written = text_of(line, &mut id).and_then(|text| {
            let determinations = read(&text)?;
            answer.doubt(&self.place(number), &determinations);
            json::document(&text, &determinations, Id { id: id.as_deref() }).map_err(unwritten)
        });
        match written {
            Ok(written) => {
                answer.out.push_str(&written);
                answer.out.push('\n');
            }
            Err(refusal) => self.refuse(number, id.as_deref(), refusal, answer),
        }
    }

    fn place(&self, line: u64) -> String {
        format!("{}, line {line}", self.name)
    }

    fn refuse(&self, line: u64, id: Option<&RawValue>, refusal: Refusal, answer: &mut Answer) {
        // A line number, a sentence and an id that was JSON before can be written for certain.
        if let Ok(written) = serde_json::to_string(&Unread { id, line, error: &refusal.sentence }) {
            answer.out.push_str(&written);
            answer.out.push('\n');
        }
        answer.refuse(&self.place(line), refusal);
    }
}

/// The text of a line.
pub struct LineText {
    /// Where it stands, for whoever mends it.
    pub place: String,
    /// Its `id`, without quotes.
    pub id: Option<String>,
    /// The text, or why there is none.
    pub text: Result<String, Refusal>,
}

/// A line without the byte order mark that a file may begin with.
fn without_mark(number: u64, line: &[u8]) -> &[u8] {
    if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line) } else { line }
}

fn plain_id(id: &RawValue) -> String {
    serde_json::from_str(id.get()).unwrap_or_else(|_| id.get().to_owned())
}

#[derive(Serialize)]
struct Id<'a> {
    id: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct OnlyId {
    id: Option<Box<RawValue>>,
}

#[derive(Serialize)]
struct Unread<'a> {
    id: Option<&'a RawValue>,
    line: u64,
    error: &'a str,
}

fn too_long() -> Refusal {
    Refusal::trouble(format!("it is longer than {} MB, and was not read. Expected one determination a line.", LONGEST >> 20))
}

/// The text of a line. `id` is set as soon as it is met, so that a line that fails behind it keeps it.
fn text_of(line: &[u8], id: &mut Option<Box<RawValue>>) -> Result<String, Refusal> {
    const EXPECTED: &str = "Expected {\"id\": …, \"text\": …} on one line.";
    if line.len() > LONGEST {
        return Err(too_long());
    }
    let refuse = |what: &str| Refusal::trouble(format!("{what} {EXPECTED}"));
    if line.trim_ascii_start().first() != Some(&b'{') {
        return Err(refuse("it is not a JSON object."));
    }
    let mut parser = serde_json::Deserializer::from_slice(line.trim_ascii_end());
    let mut text = None;
    let read = Line { id, text: &mut text }.deserialize(&mut parser).and_then(|()| parser.end());
    if let Err(error) = read {
        // The id may stand behind the fault.
        *id = id.take().or_else(|| serde_json::from_slice::<OnlyId>(line).ok().and_then(|line| line.id));
        return Err(refuse(&match error.classify() {
            Category::Eof => "it breaks off before its JSON object ends.".to_string(),
            Category::Data => "its \"text\" is not a string.".to_string(),
            _ => format!("it is not JSON: the fault is at column {}.", error.column()),
        }));
    }
    let text = text.ok_or_else(|| refuse("it has no \"text\"."))?;
    if input::is_blank(&text) {
        return Err(refuse("its text is empty."));
    }
    match input::other_text(&text) {
        Some(said) => Err(Refusal::another_thing(said.replacen("it is", "its text is", 1))),
        None => Ok(text),
    }
}

/// Reads one object, field by field.
struct Line<'a> {
    id: &'a mut Option<Box<RawValue>>,
    text: &'a mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Line<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Line<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        while let Some(name) = fields.next_key::<String>()? {
            match name.as_str() {
                "id" => *self.id = Some(fields.next_value()?),
                "text" => *self.text = Some(fields.next_value()?),
                _ => drop(fields.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn answered(lines: &str) -> (Vec<Value>, Vec<String>) {
        let batch = Batch { name: "x.ndjson".into(), first: 1, held: Held::Lines(lines.into()) };
        let answer = batch.answer();
        (answer.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect(), answer.said)
    }

    #[test]
    fn ids_come_back_as_they_were() {
        let (out, troubles) = answered(
            "\u{feff}{\"id\": \"a\", \"text\": \"REPORT £\"}\n\n{\"text\": \"x\\ny\", \"more\": [1], \"id\": 12345678901234567890123}\r\n",
        );
        assert!(troubles.iter().all(|said| said.contains("not a determination")), "{troubles:?}");
        assert_eq!(out[0]["id"], "a");
        assert_eq!(out[0]["text_sha256"], putright::export::sha256_hex("REPORT £"));
        assert_eq!(out[1]["text_sha256"], putright::export::sha256_hex("x\ny"));
        let mut id = None;
        assert_eq!(text_of(b"{\"text\":\"x\",\"id\":12345678901234567890123}", &mut id), Ok("x".into()));
        assert_eq!(id.unwrap().get(), "12345678901234567890123", "no digit of an id is lost");
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
        assert!(batch(Held::TooLong).answer().said[0].starts_with("x.ndjson, line 7: it is longer than 4 MB"));
    }
}
