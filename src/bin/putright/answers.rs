//! What is printed for each text, and around them all?

use crate::guarded::read;
use crate::input;
use crate::options::{Analyse, Format, Words};
use crate::status::{Refusal, Status};
use putright::determination::Determination;
use putright::determination::date::Date;
use putright::export::{Case, csv, ics, json, markdown, text};
use std::ffi::OsStr;

/// What became of one file or of one batch of lines.
#[derive(Debug, Default)]
pub struct Answer {
    /// What goes to standard output.
    pub out: String,
    /// What goes to standard error: a sentence for each text that could not be read, and what else there is to know.
    pub said: Vec<String>,
    /// The gravest of what happened.
    pub status: Status,
}

impl Answer {
    /// Says of `place` why it has no answer.
    pub fn refuse(&mut self, place: &str, Refusal { status, sentence }: Refusal) {
        self.said.push(format!("{place}: {sentence}"));
        self.status = self.status.max(status);
    }

    /// Says of `place` that its words are no determination, where they are none.
    pub fn doubt(&mut self, place: &str, determinations: &[Determination]) {
        let is_none = |determination: &Determination| determination.diagnostics.iter().any(|d| d.code == "not_a_determination");
        if determinations.iter().all(is_none) {
            self.refuse(
                place,
                Refusal::another_thing(
                    "it is not a determination of the Housing Ombudsman, or not the part of one that says what it is.",
                ),
            );
        }
    }
}

/// What is printed before the first answer.
pub fn head(format: Format) -> String {
    match format {
        Format::Csv => csv::headings(),
        Format::Ics => ics::head(),
        Format::Json | Format::Markdown | Format::Text => String::new(),
    }
}

/// What is printed behind the last answer.
pub fn foot(format: Format) -> String {
    match format {
        Format::Ics => ics::foot(),
        Format::Json | Format::Csv | Format::Markdown | Format::Text => String::new(),
    }
}

/// The answer for one file; days left are counted from `today`.
pub fn of_file(file: &OsStr, ask: &Analyse, passwords: &[String], today: Date) -> Answer {
    for_words(file, passwords, |text, answer| print(text, &input::name_of(file), ask, today, answer))
}

/// The words of one file, as they are read.
pub fn words_of_file(file: &OsStr, ask: &Words, passwords: &[String]) -> Answer {
    for_words(file, passwords, |text, answer| {
        let name = input::name_of(file);
        let heading = if ask.files.len() > 1 { format!("==> {name} <==\n") } else { String::new() };
        answer.out = heading + text.trim_end() + "\n";
        Ok(())
    })
}

/// Reads a file, hands its words on, and notes what is to be said about either. A function to any build:
/// tests/growth counts what is done in it.
#[inline(never)]
fn for_words(file: &OsStr, passwords: &[String], write: impl FnOnce(&str, &mut Answer) -> Result<(), Refusal>) -> Answer {
    let name = input::name_of(file);
    let mut answer = Answer::default();
    let done = input::words_of(file, passwords).and_then(|words| {
        answer.said.extend(words.notes.iter().map(|note| format!("{name}: {note}")));
        write(&words.text, &mut answer)
    });
    if let Err(refusal) = done {
        answer.refuse(&name, refusal);
    }
    answer
}

fn print(text: &str, name: &str, ask: &Analyse, today: Date, answer: &mut Answer) -> Result<(), Refusal> {
    let determinations = read(text)?;
    answer.doubt(name, &determinations);
    let several = ask.files.len() > 1;
    let each = |name: Option<&str>, write: &dyn Fn(&Case) -> String| -> Vec<String> {
        determinations.iter().map(|determination| write(&Case { name, determination, own: &[] })).collect()
    };
    // A paper on one of several says which it is, and an empty line parts it from the next.
    let papers =
        |write: &dyn Fn(&Case) -> String| each(several.then_some(name), write).join("\n") + if several { "\n" } else { "" };
    answer.out = match ask.format {
        Format::Json if several => json::document(text, &determinations, json::InFile { file: name }).map_err(unwritten)? + "\n",
        Format::Json => json::document(text, &determinations, json::Alone {}).map_err(unwritten)? + "\n",
        Format::Csv => each(Some(name), &csv::rows).concat(),
        Format::Ics => each(Some(name), &|case| ics::events(case, today)).concat(),
        Format::Markdown => papers(&|case| markdown::paper(case, Some(today))),
        Format::Text => papers(&|case| text::paper(case, Some(today))),
    };
    if ask.format == Format::Ics {
        answer.said.extend(undated(determinations.iter().map(ics::undated).sum(), name));
    }
    Ok(())
}

fn undated(count: usize, name: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("{name}: 1 order has no day and is not in the calendar.")),
        _ => Some(format!("{name}: {count} orders have no day and are not in the calendar.")),
    }
}

/// Why there is no JSON, as the end of a sentence that names the text.
pub fn unwritten(error: impl std::fmt::Display) -> Refusal {
    Refusal::trouble(format!("its answer could not be written as JSON ({error})."))
}
