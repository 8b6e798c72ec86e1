//! How does the page ask? A reading that goes on page by page, and then has words or a sentence.

use crate::{Error, Note, Text};
use wasm_bindgen::prelude::wasm_bindgen;

/// A file that is being read.
#[wasm_bindgen]
pub struct Reading {
    reading: Option<crate::Reading>,
    read: Result<Text, Error>,
}

#[wasm_bindgen]
impl Reading {
    /// Begins to read a file. The password is empty where none was given.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8], password: &str) -> Self {
        Self { reading: Some(crate::Reading::new(bytes, password)), read: Err(Error::NoWords) }
    }

    /// Goes on by a page. Says whether there is more to do; then the words, or the sentence, are there.
    pub fn step(&mut self) -> bool {
        let more = self.reading.as_mut().is_some_and(crate::Reading::step);
        if !more && let Some(reading) = self.reading.take() {
            self.read = reading.finish();
        }
        more
    }

    /// Which part of it was read, from 0 to 1.
    #[wasm_bindgen(getter)]
    pub fn part(&self) -> f64 {
        match self.reading.as_ref().map(crate::Reading::pages) {
            Some((read, all)) if all > 0 => read as f64 / all as f64,
            Some(_) => 0.0,
            None => 1.0,
        }
    }

    /// The words of the file, if it could be read.
    #[wasm_bindgen(getter)]
    pub fn words(&self) -> Option<String> {
        self.read.as_ref().ok().map(|text| text.words.clone())
    }

    /// What to know about how they were read.
    #[wasm_bindgen(getter)]
    pub fn notes(&self) -> Vec<String> {
        self.read.iter().flat_map(|text| &text.notes).map(Note::to_string).collect()
    }

    /// Why there are no words.
    #[wasm_bindgen(getter)]
    pub fn error(&self) -> Option<String> {
        self.read.as_ref().err().map(Error::to_string)
    }

    /// Whether it is plain text, for whoever asked to read.
    #[wasm_bindgen(getter)]
    pub fn is_plain(&self) -> bool {
        self.read == Err(Error::UnknownKind)
    }

    /// Whether a password would help.
    #[wasm_bindgen(getter)]
    pub fn asks_password(&self) -> bool {
        matches!(self.read, Err(Error::PasswordNeeded | Error::PasswordWrong))
    }
}
