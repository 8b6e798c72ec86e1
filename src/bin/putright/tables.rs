//! How do many texts become tables on disk? They are read on all cores, and put into the tables in their order.

use crate::answers::Answer;
use crate::batches::{self, Batch};
use crate::guarded::read;
use crate::in_order::in_order;
use crate::input;
use crate::options::{Input, Tables as Ask};
use crate::status::Refusal;
use putright::caseload::tables::{Tables, zip};
use putright::determination::Determination;
use putright::export::Case;
use std::convert::Infallible;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// What became of one file, or of one batch of lines.
#[derive(Default)]
struct Texts {
    /// Each text by its source, and what was read in it or why nothing was.
    read: Vec<(String, Result<Vec<Determination>, String>)>,
    /// What is to be said of them.
    answer: Answer,
}

/// Reads the texts and writes the tables; what was written is said in the answer, after what is wrong with each text.
pub fn tables(ask: &Ask, passwords: &[String], say: &mut dyn FnMut(Answer)) {
    let mut tables = Tables::default();
    let add = |texts: Texts| -> Result<(), Infallible> {
        for (source, read) in &texts.read {
            match read {
                Ok(determinations) => {
                    for determination in determinations {
                        tables.add(&Case { name: Some(source), determination, own: &[] });
                    }
                }
                Err(reason) => tables.add_unread(source, reason),
            }
        }
        say(texts.answer);
        Ok(())
    };
    // Adding never fails.
    let Ok(()) = match ask.input {
        Input::WholeFile => in_order(ask.files.iter(), |file| of_file(file, passwords), add),
        Input::JsonLines => in_order(ask.files.iter().flat_map(|file| batches::batches(file)), |batch| of_lines(&batch), add),
    };
    let files = tables.files();
    let mut written = Answer::default();
    for (path, bytes) in places(ask, &files) {
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, &bytes));
        match made {
            Ok(()) => written.out += &format!("{}\n", path.display()),
            Err(error) => written.refuse(&path.display().to_string(), unwritten(&error)),
        }
    }
    say(written);
}

/// Which files are written, and what each holds.
fn places(ask: &Ask, files: &[putright::caseload::tables::File]) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = ask.out.iter().flat_map(|out| files.iter().map(move |(name, bytes)| (Path::new(out).join(name), bytes.clone())));
    folder.chain(ask.zip.iter().map(|path| (PathBuf::from(path), zip(files)))).collect()
}

fn unwritten(error: &io::Error) -> Refusal {
    Refusal::trouble(format!("it could not be written ({error}). Name a folder that may be written to, on a disk with room."))
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
