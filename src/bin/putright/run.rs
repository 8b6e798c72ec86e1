//! How do arguments become printed answers and a status?

use crate::answers::{self, Answer};
use crate::in_order::in_order;
use crate::options::{self, Analyse, Ask, HELP};
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

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
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout());
    let done = match ask {
        Ask::Help => out.write_all(HELP.as_bytes()).map(|()| ALL_READ),
        Ask::Version => writeln!(out, "putright {}", putright::export::VERSION).map(|()| ALL_READ),
        Ask::Analyse(ask) => analyse(&ask, &mut out),
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

fn analyse(ask: &Analyse, out: &mut impl Write) -> io::Result<u8> {
    let mut status = ALL_READ;
    let write = |answer: Answer| {
        for said in &answer.troubles {
            status = TROUBLE;
            complain(said);
        }
        out.write_all(answer.out.as_bytes())
    };
    in_order(ask.files.iter(), |file| answers::of_file(file, ask), write)?;
    Ok(status)
}

/// Says a sentence on standard error. That it may be closed must not stop the rest.
fn complain(said: &str) {
    let _ = writeln!(io::stderr(), "putright: {said}");
}
