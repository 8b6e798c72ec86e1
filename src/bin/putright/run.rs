//! How do arguments become printed answers and a status?

use crate::answers::{self, Answer};
use crate::batches::{self, Batch};
use crate::in_order::in_order;
use crate::options::{self, Analyse, Ask, HELP, Input, Words};
use crate::status::Status;
use crate::{closed, explain, guarded, input, tables, together};
use putright::determination::date::Date;
use putright::export::tidy;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Runs the command.
pub fn run() -> ExitCode {
    guarded::say_where(complain);
    let ask = match options::read(std::env::args_os().skip(1)) {
        Ok(ask) => ask,
        Err(said) => {
            complain(&format!("{said} See putright --help."));
            return Status::NotUnderstood.into();
        }
    };
    if closed::output_was_closed() {
        complain("Standard output is closed, so there is nowhere to write. Leave out \">&-\".");
        return Status::Trouble.into();
    }
    let mut out = io::stdout().lock();
    let mut status = Status::Read;
    let done = match ask {
        Ask::Help => out.write_all(HELP.as_bytes()),
        Ask::Version => writeln!(out, "putright {}", putright::export::VERSION),
        Ask::Explain(file) => match input::words_of(&file, &[]) {
            Ok(words) => out.write_all(explain::explain(&words.text).as_bytes()),
            Err(refusal) => {
                complain(&format!("{}: {}", input::name_of(&file), refusal.sentence));
                status = refusal.status;
                Ok(())
            }
        },
        Ask::Schema => writeln!(out, "{:#}", putright::export::schema::schema()),
        Ask::Analyse(ask) => match passwords(ask.password_file.as_deref(), &mut status) {
            Some(passwords) => analyse(&ask, &passwords, &mut out, &mut status),
            None => Ok(()),
        },
        Ask::Text(ask) => match passwords(ask.password_file.as_deref(), &mut status) {
            Some(passwords) => words(&ask, &passwords, &mut out, &mut status),
            None => Ok(()),
        },
        Ask::Tables(ask) => match passwords(ask.password_file.as_deref(), &mut status) {
            Some(passwords) => printed(&mut out, &mut status, |say| tables::tables(&ask, &passwords, say)),
            None => Ok(()),
        },
        Ask::Board(ask) => match passwords(ask.password_file.as_deref(), &mut status) {
            Some(passwords) => ask
                .today
                .map_or_else(today, Ok)
                .and_then(|today| printed(&mut out, &mut status, |say| together::board(&ask, &passwords, today, say))),
            None => Ok(()),
        },
    };
    match done.and_then(|()| out.flush()) {
        Ok(()) => {}
        // Whoever reads has seen enough (`putright … | head`): nothing is wrong, but for what was wrong before.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            complain(&format!("The answer could not be written: {error}. Check the disk or the pipe."));
            status = Status::Trouble;
        }
    }
    status.into()
}

/// The passwords that a file holds; none where no file was named.
fn passwords(file: Option<&OsStr>, status: &mut Status) -> Option<Vec<String>> {
    let read = file.map_or(Ok(Vec::new()), input::passwords_of);
    read.map_err(|said| {
        complain(&said);
        *status = Status::Trouble;
    })
    .ok()
}

fn words(ask: &Words, passwords: &[String], out: &mut impl Write, status: &mut Status) -> io::Result<()> {
    in_order(ask.files.iter(), |file| answers::words_of_file(file, ask, passwords), |answer| print(answer, status, out))
}

/// Prints the answers as they come; all is done even where nobody reads what is printed any more.
fn printed(out: &mut impl Write, status: &mut Status, work: impl FnOnce(&mut dyn FnMut(Answer))) -> io::Result<()> {
    let mut printed = Ok(());
    work(&mut |answer| {
        let done = print(answer, status, out);
        printed = std::mem::replace(&mut printed, Ok(())).and(done);
    });
    printed
}

fn print(answer: Answer, status: &mut Status, out: &mut impl Write) -> io::Result<()> {
    *status = answer.status.max(*status);
    answer.said.iter().for_each(|said| complain(said));
    out.write_all(answer.out.as_bytes())
}

fn analyse(ask: &Analyse, passwords: &[String], out: &mut impl Write, status: &mut Status) -> io::Result<()> {
    let today = ask.today.map_or_else(today, Ok)?;
    out.write_all(answers::head(ask.format).as_bytes())?;
    let write = |answer: Answer| print(answer, status, out);
    match ask.input {
        Input::WholeFile => in_order(ask.files.iter(), |file| answers::of_file(file, ask, passwords, today), write)?,
        Input::JsonLines => in_order(ask.files.iter().flat_map(|file| batches::batches(file)), Batch::answer, write)?,
    }
    out.write_all(answers::foot(ask.format).as_bytes())
}

/// The day by the system's clock, in UTC: the command reads no time zone.
fn today() -> io::Result<Date> {
    let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).map_err(io::Error::other)?;
    let days = i64::try_from(since_1970.as_secs() / (24 * 60 * 60)).map_err(io::Error::other)?;
    Date::from_day_number(days).ok_or_else(|| io::Error::other("the system's clock is not between the years 1900 and 9999"))
}

/// Says a sentence on standard error, where a file's name may hold anything. That it may be closed must
/// not stop the rest.
fn complain(said: &str) {
    let _ = writeln!(io::stderr(), "putright: {}", tidy(said));
}
