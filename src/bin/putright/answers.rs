//! What is printed for each text, and around them all?

use crate::input;
use crate::options::Analyse;
use putright::analyse;
use putright::export::json;
use std::ffi::OsStr;

/// What became of one file or of one batch of lines.
#[derive(Debug, Default)]
pub struct Answer {
    /// What goes to standard output.
    pub out: String,
    /// What goes to standard error: one sentence for each text that could not be read.
    pub troubles: Vec<String>,
}

/// The answer for one file.
pub fn of_file(file: &OsStr, ask: &Analyse) -> Answer {
    let name = input::name_of(file);
    match input::text_of(file).and_then(|text| print(&text, &name, ask)) {
        Ok(out) => Answer { out, troubles: Vec::new() },
        Err(said) => Answer { out: String::new(), troubles: vec![format!("{name}: {said}")] },
    }
}

fn print(text: &str, name: &str, ask: &Analyse) -> Result<String, String> {
    let determination = analyse(text);
    let several = ask.files.len() > 1;
    if several {
        line(json::document(text, &determination, json::InFile { file: name }))
    } else {
        line(json::document(text, &determination, json::Alone {}))
    }
}

fn line(written: Result<String, impl std::fmt::Display>) -> Result<String, String> {
    written.map(|json| json + "\n").map_err(|error| format!("its answer could not be written as JSON ({error})."))
}
