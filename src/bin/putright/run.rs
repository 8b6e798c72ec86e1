//! How do arguments become printed answers and a status?

use crate::answers::{self, Answer};
use crate::batches::{self, Batch};
use crate::in_order::in_order;
use crate::input;
use crate::options::{self, Analyse, Ask, HELP, Input, Words};
use putright::export::tidy;
use putright::phrase::date::Date;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Everything was read.
const ALL_READ: u8 = 0;
/// Something could not be read or written.
const TROUBLE: u8 = 1;
/// The arguments were not understood.
const NOT_UNDERSTOOD: u8 = 2;

/// Runs the command.
pub fn run() -> ExitCode {
    let ask = match options::read(std::env::args_os().skip(1)) {
        Ok(ask) => ask,
        Err(said) => {
            complain(&format!("{said} See putright --help."));
            return NOT_UNDERSTOOD.into();
        }
    };
    let mut out = io::stdout().lock();
    let done = match ask {
        Ask::Help => out.write_all(HELP.as_bytes()).map(|()| ALL_READ),
        Ask::Version => writeln!(out, "putright {}", putright::export::VERSION).map(|()| ALL_READ),
        Ask::Analyse(ask) => passwords(ask.password_file.as_deref(), |passwords| analyse(&ask, passwords, &mut out)),
        Ask::Text(ask) => passwords(ask.password_file.as_deref(), |passwords| words(&ask, passwords, &mut out)),
    };
    match done.and_then(|status| out.flush().map(|()| status)) {
        Ok(status) => status.into(),
        // Whoever reads has seen enough (`putright … | head`): nothing is wrong.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ALL_READ.into(),
        Err(error) => {
            complain(&format!("The answer could not be written: {error}. Check the disk or the pipe."));
            TROUBLE.into()
        }
    }
}

/// Hands on the passwords that a file holds; none where no file was named.
fn passwords(file: Option<&OsStr>, then: impl FnOnce(&[String]) -> io::Result<u8>) -> io::Result<u8> {
    match file.map_or(Ok(Vec::new()), input::passwords_of) {
        Ok(passwords) => then(&passwords),
        Err(said) => {
            complain(&said);
            Ok(TROUBLE)
        }
    }
}

fn words(ask: &Words, passwords: &[String], out: &mut impl Write) -> io::Result<u8> {
    let mut status = ALL_READ;
    in_order(ask.files.iter(), |file| answers::words_of_file(file, ask, passwords), |answer| print(answer, &mut status, out))?;
    Ok(status)
}

fn print(answer: Answer, status: &mut u8, out: &mut impl Write) -> io::Result<()> {
    if !answer.troubles.is_empty() {
        *status = TROUBLE;
    }
    answer.troubles.iter().chain(&answer.notes).for_each(|said| complain(said));
    out.write_all(answer.out.as_bytes())
}

fn analyse(ask: &Analyse, passwords: &[String], out: &mut impl Write) -> io::Result<u8> {
    let today = ask.today.map_or_else(today, Ok)?;
    let mut status = ALL_READ;
    out.write_all(answers::head(ask.format).as_bytes())?;
    let write = |answer: Answer| print(answer, &mut status, out);
    match ask.input {
        Input::WholeFile => in_order(ask.files.iter(), |file| answers::of_file(file, ask, passwords, today), write)?,
        Input::JsonLines => in_order(ask.files.iter().flat_map(|file| batches::batches(file)), Batch::answer, write)?,
    }
    out.write_all(answers::foot(ask.format).as_bytes())?;
    Ok(status)
}

/// The day by the system's clock, in UTC: the command reads no time zone.
fn today() -> io::Result<Date> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
    let days = i64::try_from(since_1970.as_secs() / (24 * 60 * 60)).map_err(io::Error::other)?;
    Ok(Date::from_day_number(days))
}

/// Says a sentence on standard error, where a file's name may hold anything. That it may be closed must
/// not stop the rest.
fn complain(said: &str) {
    let _ = writeln!(io::stderr(), "putright: {}", tidy(said));
}
