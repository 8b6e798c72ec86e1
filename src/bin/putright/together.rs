//! How are many texts read for something that is about all of them? On all cores, and handed on in their order.

use crate::answers::Answer;
use crate::batches::{self, Batch};
use crate::guarded::read;
use crate::in_order::in_order;
use crate::input;
use crate::options::{Analyse, Input};
use crate::status::Refusal;
use putright::caseload::{board, counts::counts};
use putright::determination::Determination;
use putright::determination::date::Date;
use putright::export::{Case, markdown};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};

/// Reads the texts. `add` is given the source of each, and what was read in it or why nothing was; `say` what is to be said.
pub fn read_all(
    files: &[OsString],
    input: Input,
    passwords: &[String],
    mut add: impl FnMut(&str, Result<Vec<Determination>, String>),
    say: &mut dyn FnMut(Answer),
) {
    let take = |texts: Texts| -> Result<(), Infallible> {
        texts.read.into_iter().for_each(|(source, read)| add(&source, read));
        say(texts.answer);
        Ok(())
    };
    // Taking never fails.
    let Ok(()) = match input {
        Input::WholeFile => in_order(files.iter(), |file| of_file(file, passwords), take),
        Input::JsonLines => in_order(files.iter().flat_map(|file| batches::batches(file)), |batch| of_lines(&batch), take),
    };
}

/// Prints the paper for a board on all texts together.
pub fn board(ask: &Analyse, passwords: &[String], today: Date, say: &mut dyn FnMut(Answer)) {
    let (mut cases, mut unread) = (Vec::new(), 0);
    let add = |source: &str, read: Result<Vec<Determination>, String>| match read {
        Ok(determinations) => cases.extend(determinations.into_iter().map(|one| (source.to_owned(), one))),
        Err(_) => unread += 1,
    };
    read_all(&ask.files, ask.input, passwords, add, say);
    let of = |(source, determination)| Case { name: Some(source), determination, own: &[] };
    let cases: Vec<Case> = cases.iter().map(|(source, determination)| of((source.as_str(), determination))).collect();
    say(Answer { out: markdown::written(board::pieces(&cases, &counts(&cases, unread), today)), ..Answer::default() });
}

/// What became of one file, or of one batch of lines.
#[derive(Default)]
struct Texts {
    /// Each text by its source, and what was read in it or why nothing was.
    read: Vec<(String, Result<Vec<Determination>, String>)>,
    /// What is to be said of them.
    answer: Answer,
}

fn of_file(file: &OsStr, passwords: &[String]) -> Texts {
    let name = input::name_of(file);
    let mut texts = Texts::default();
    let text = input::words_of(file, passwords).map(|words| {
        texts.answer.said.extend(words.notes.iter().map(|note| format!("{name}: {note}")));
        words.text
    });
    texts.add(&name, name.clone(), text);
    texts
}

fn of_lines(batch: &Batch) -> Texts {
    let mut texts = Texts::default();
    for line in batch.texts() {
        texts.add(&line.place, line.id.unwrap_or_else(|| line.place.clone()), line.text);
    }
    texts
}

impl Texts {
    /// Reads a text, which is known as `source` in the tables and as `place` to whoever mends it.
    fn add(&mut self, place: &str, source: String, text: Result<String, Refusal>) {
        let read = text.and_then(|text| read(&text)).map_err(|refusal| {
            let reason = refusal.sentence.clone();
            self.answer.refuse(place, refusal);
            reason
        });
        if let Ok(determinations) = &read {
            self.answer.doubt(place, determinations);
        }
        self.read.push((source, read));
    }
}
