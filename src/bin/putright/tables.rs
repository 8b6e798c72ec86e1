//! How do many texts become tables on disk?

use crate::answers::Answer;
use crate::options::Tables as Ask;
use crate::status::Refusal;
use crate::together;
use putright::caseload::tables::{Tables, zip};
use putright::determination::Determination;
use putright::export::Case;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Reads the texts and writes the tables; what was written is said in the answer, after what is wrong with each text.
pub fn tables(ask: &Ask, passwords: &[String], say: &mut dyn FnMut(Answer)) {
    let mut tables = Tables::default();
    let add = |source: &str, read: Result<Vec<Determination>, String>| match read {
        Ok(determinations) => {
            for determination in &determinations {
                tables.add(&Case { name: Some(source), determination, own: &[] });
            }
        }
        Err(reason) => tables.add_unread(source, &reason),
    };
    together::read_all(&ask.files, ask.input, passwords, add, say);
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
