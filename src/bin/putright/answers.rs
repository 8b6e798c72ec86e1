//! What is printed for each text, and around them all?

use crate::input;
use crate::options::{Analyse, Format};
use putright::analyse;
use putright::export::{Case, csv, ics, json, markdown, text};
use putright::phrase::date::Date;
use std::ffi::OsStr;

/// What became of one file or of one batch of lines.
#[derive(Debug, Default)]
pub struct Answer {
    /// What goes to standard output.
    pub out: String,
    /// What goes to standard error: a sentence for each text that could not be read.
    pub troubles: Vec<String>,
    /// What goes to standard error and is no trouble.
    pub notes: Vec<String>,
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
pub fn of_file(file: &OsStr, ask: &Analyse, today: Date) -> Answer {
    let name = input::name_of(file);
    let mut answer = Answer::default();
    match input::text_of(file).and_then(|text| print(&text, &name, ask, today, &mut answer)) {
        Ok(()) => {}
        Err(said) => answer.troubles.push(format!("{name}: {said}")),
    }
    answer
}

fn print(text: &str, name: &str, ask: &Analyse, today: Date, answer: &mut Answer) -> Result<(), String> {
    let determination = analyse(text);
    let named = Case { name: Some(name), determination: &determination };
    let several = ask.files.len() > 1;
    let paper = if several { named } else { Case { name: None, ..named } };
    answer.out = match ask.format {
        Format::Json if several => json::document(text, &determination, json::InFile { file: name }).map_err(unwritten)? + "\n",
        Format::Json => json::document(text, &determination, json::Alone {}).map_err(unwritten)? + "\n",
        Format::Csv => csv::rows(&named),
        Format::Ics => {
            answer.notes.extend(undated(ics::undated(&determination), name));
            ics::events(&named, today)
        }
        Format::Markdown => markdown::paper(&paper, Some(today)) + gap(several),
        Format::Text => text::paper(&paper, Some(today)) + gap(several),
    };
    Ok(())
}

fn gap(several: bool) -> &'static str {
    if several { "\n" } else { "" }
}

fn undated(count: usize, name: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("{name}: 1 order has no day and is not in the calendar.")),
        _ => Some(format!("{name}: {count} orders have no day and are not in the calendar.")),
    }
}

/// Why there is no JSON, as the end of a sentence that names the text.
pub fn unwritten(error: impl std::fmt::Display) -> String {
    format!("its answer could not be written as JSON ({error}).")
}
