//! What was the command asked to do?

use lexopt::prelude::{Long, Short, Value};
use putright::determination::date::Date;
use std::ffi::OsString;

/// What the command is to do.
#[derive(Debug, PartialEq)]
pub enum Ask {
    /// Print the help.
    Help,
    /// Print the version.
    Version,
    /// Say which words and which rules each value was read from.
    Explain(OsString),
    /// Print the JSON Schema of an answer.
    Schema,
    /// Read texts.
    Analyse(Analyse),
    /// Print the words of files.
    Text(Words),
    /// Write what texts hold as tables for other programs.
    Tables(Tables),
    /// Print a paper for a board on all texts together, in Markdown.
    Board(Analyse),
}

/// Which texts are read into tables, and where these are put.
#[derive(Debug, PartialEq, Default)]
pub struct Tables {
    /// Files, `-` for standard input.
    pub files: Vec<OsString>,
    /// How each file holds its texts.
    pub input: Input,
    /// The folder that the tables are written into.
    pub out: Option<OsString>,
    /// The zip that holds them all.
    pub zip: Option<OsString>,
    /// The file that holds passwords for protected files, one a line.
    pub password_file: Option<OsString>,
}

/// Of which files the words are printed.
#[derive(Debug, PartialEq, Default)]
pub struct Words {
    /// Files, `-` for standard input.
    pub files: Vec<OsString>,
    /// The file that holds passwords for protected files, one a line.
    pub password_file: Option<OsString>,
}

/// Which texts are read, and how their answers are printed.
#[derive(Debug, PartialEq, Default)]
pub struct Analyse {
    /// Files, `-` for standard input.
    pub files: Vec<OsString>,
    /// How each file holds its texts.
    pub input: Input,
    /// How answers are printed.
    pub format: Format,
    /// From which day the days left are counted; `None` for the system's clock.
    pub today: Option<Date>,
    /// The file that holds passwords for protected files, one a line.
    pub password_file: Option<OsString>,
}

/// How a file holds its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Input {
    /// The whole file is one text.
    #[default]
    WholeFile,
    /// Each line is a JSON object with an `id` and a `text`.
    JsonLines,
}

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// The JSON answer, one a line.
    Json,
    /// A table of orders.
    Csv,
    /// A calendar of deadlines.
    Ics,
    /// A paper in Markdown.
    Markdown,
    /// A paper in plain text.
    #[default]
    Text,
}

impl Format {
    const ALL: [(&'static str, Format); 5] = [
        ("json", Format::Json),
        ("csv", Format::Csv),
        ("ics", Format::Ics),
        ("markdown", Format::Markdown),
        ("text", Format::Text),
    ];
}

/// What `--help` prints.
pub const HELP: &str = "\
Reads determinations of the Housing Ombudsman (England): what was found, what the landlord
must do by when, and what it must pay. Everything happens on this machine.

Usage: putright analyse [OPTIONS] FILE...
       putright analyse --ndjson [FILE...]
       putright board [--today YYYY-MM-DD] [--ndjson] FILE...
       putright tables [--out DIR] [--zip FILE.zip] [--ndjson] FILE...
       putright text [--password-file FILE] FILE...
       putright explain FILE         says of each value which words, phrases and rules it was read by
       putright schema               prints the JSON Schema of an answer

  FILE                   a file that holds one determination: a PDF, Word (.docx), .odt, .rtf, a mail (.eml),
                         or text in UTF-8; its first bytes say which. - is standard input
  tables                 writes cases.csv, findings.csv, orders.csv, sums.csv and a dictionary of their columns
                         into a folder, or as one zip, or both; for pandas, DuckDB and spreadsheets
  board                  prints one paper for a board on all of them together, in Markdown
  text                   prints the words of each file, as they are read

Options:
  --json                 the same as --format json
  --format FORMAT        text (the default), markdown, json, csv (one row an order) or
                         ics (a calendar of deadlines)
  --today YYYY-MM-DD     the day from which days left are counted (default: today, in UTC)
  --ndjson               each line of the input is {\"id\": ..., \"text\": ...}; prints one JSON
                         answer a line, in the same order; reads standard input if no FILE is named
  --out DIR              tables: the folder; it is made if it is not there, and tables in it are written over
  --zip FILE.zip         tables: one file that holds them all
  --password-file FILE   passwords for protected PDFs, one a line; each is tried
  -h, --help             print this help
  -V, --version          print the version

Status: 0 if everything was read, 1 if something could not be read or written, 2 if the command was not
understood, 3 if everything could be read and something is not a determination (HTML, a workbook, other words).
";

/// Reads the arguments, or says in a sentence what is wrong with them.
pub fn read(args: impl IntoIterator<Item = impl Into<OsString>>) -> Result<Ask, String> {
    let mut parser = lexopt::Parser::from_args(args);
    let first = parser.next().map_err(sentence)?;
    match first {
        None => Err("Nothing was asked. Expected: putright analyse FILE...".into()),
        Some(Short('h') | Long("help")) => Ok(Ask::Help),
        Some(Short('V') | Long("version")) => Ok(Ask::Version),
        Some(Value(word)) if word == "analyse" || word == "analyze" => analyse(&mut parser),
        Some(Value(word)) if word == "text" => words(&mut parser),
        Some(Value(word)) if word == "tables" => tables(&mut parser),
        Some(Value(word)) if word == "board" => match analyse(&mut parser)? {
            Ask::Analyse(ask) if ask.input == Input::JsonLines || ask.format == Format::Text => Ok(Ask::Board(ask)),
            Ask::Analyse(_) => Err("The paper for a board is Markdown and nothing else. Leave out the format.".into()),
            other => Ok(other),
        },
        Some(Value(word)) if word == "help" => Ok(Ask::Help),
        Some(Value(word)) if word == "explain" => explain(&mut parser),
        Some(Value(word)) if word == "schema" => match parser.next().map_err(sentence)? {
            None => Ok(Ask::Schema),
            Some(Short('h') | Long("help")) => Ok(Ask::Help),
            Some(other) => Err(unknown(&other)),
        },
        Some(Value(word)) => Err(format!("There is no command {:?}. Expected: putright analyse FILE...", word.to_string_lossy())),
        Some(other) => Err(unknown(&other)),
    }
}

fn analyse(parser: &mut lexopt::Parser) -> Result<Ask, String> {
    let mut ask = Analyse::default();
    let mut format = None;
    while let Some(arg) = parser.next().map_err(sentence)? {
        match arg {
            Short('h') | Long("help") => return Ok(Ask::Help),
            Short('V') | Long("version") => return Ok(Ask::Version),
            Long("json") => set_format(&mut format, Format::Json)?,
            Long("format") => set_format(&mut format, format_named(&value(parser, "--format")?)?)?,
            Long("today") => ask.today = Some(day(&value(parser, "--today")?)?),
            Long("password-file") => ask.password_file = Some(file(parser, "--password-file")?),
            Long("ndjson") => ask.input = Input::JsonLines,
            Value(file) => ask.files.push(file),
            other => return Err(unknown(&other)),
        }
    }
    complete(ask, format)
}

fn words(parser: &mut lexopt::Parser) -> Result<Ask, String> {
    let mut ask = Words::default();
    while let Some(arg) = parser.next().map_err(sentence)? {
        match arg {
            Short('h') | Long("help") => return Ok(Ask::Help),
            Short('V') | Long("version") => return Ok(Ask::Version),
            Long("password-file") => ask.password_file = Some(file(parser, "--password-file")?),
            Value(file) => ask.files.push(file),
            other => return Err(unknown(&other)),
        }
    }
    if ask.files.is_empty() { Err(NO_FILE.into()) } else { Ok(Ask::Text(ask)) }
}

fn tables(parser: &mut lexopt::Parser) -> Result<Ask, String> {
    let mut ask = Tables::default();
    while let Some(arg) = parser.next().map_err(sentence)? {
        match arg {
            Short('h') | Long("help") => return Ok(Ask::Help),
            Short('V') | Long("version") => return Ok(Ask::Version),
            Long("out") => {
                ask.out = Some(parser.value().map_err(|_| "--out is given no folder. Expected: --out DIR".to_string())?)
            }
            Long("zip") => ask.zip = Some(file(parser, "--zip")?),
            Long("ndjson") => ask.input = Input::JsonLines,
            Long("password-file") => ask.password_file = Some(file(parser, "--password-file")?),
            Value(file) => ask.files.push(file),
            other => return Err(unknown(&other)),
        }
    }
    if ask.out.is_none() && ask.zip.is_none() {
        return Err("It was not said where the tables go. Expected --out DIR, or --zip FILE.zip, or both.".into());
    }
    if ask.files.is_empty() {
        match ask.input {
            Input::JsonLines => ask.files.push("-".into()),
            Input::WholeFile => return Err(NO_FILE.into()),
        }
    }
    Ok(Ask::Tables(ask))
}

fn explain(parser: &mut lexopt::Parser) -> Result<Ask, String> {
    let mut asked = None;
    while let Some(arg) = parser.next().map_err(sentence)? {
        match arg {
            Short('h') | Long("help") => return Ok(Ask::Help),
            Value(file) if asked.is_none() => asked = Some(file),
            other => return Err(unknown(&other)),
        }
    }
    asked.map(Ask::Explain).ok_or_else(|| NO_FILE.into())
}

const NO_FILE: &str = "No file was named. Name at least one FILE, or - for standard input.";

fn complete(mut ask: Analyse, format: Option<Format>) -> Result<Ask, String> {
    match ask.input {
        Input::JsonLines => {
            if format.is_some_and(|format| format != Format::Json) {
                return Err("--ndjson prints JSON and nothing else. Leave out the other format.".into());
            }
            ask.format = Format::Json;
            if ask.files.is_empty() {
                ask.files.push("-".into());
            }
        }
        Input::WholeFile => {
            ask.format = format.unwrap_or_default();
            if ask.files.is_empty() {
                return Err(NO_FILE.into());
            }
        }
    }
    Ok(Ask::Analyse(ask))
}

fn set_format(format: &mut Option<Format>, wanted: Format) -> Result<(), String> {
    match format.replace(wanted) {
        Some(before) if before != wanted => Err("Two different formats were asked for. Ask for one.".into()),
        _ => Ok(()),
    }
}

fn format_named(name: &str) -> Result<Format, String> {
    let found = Format::ALL.iter().find(|(known, _)| *known == name);
    found
        .map(|&(_, format)| format)
        .ok_or_else(|| format!("There is no format {name:?}. Expected json, csv, ics, markdown or text."))
}

fn day(text: &str) -> Result<Date, String> {
    Date::from_iso(text).ok_or_else(|| format!("--today expects a day such as 2024-03-27, and was given {text:?}."))
}

fn value(parser: &mut lexopt::Parser, option: &str) -> Result<String, String> {
    let value = parser.value().map_err(|_| format!("{option} needs a value behind it."))?;
    value.into_string().map_err(|value| format!("{option} was given {:?}, which is not UTF-8.", value.to_string_lossy()))
}

fn file(parser: &mut lexopt::Parser, option: &str) -> Result<OsString, String> {
    parser.value().map_err(|_| format!("{option} needs a file behind it."))
}

fn unknown(arg: &lexopt::Arg) -> String {
    match arg {
        Short(letter) => format!("There is no option -{letter}."),
        Long(name) => format!("There is no option --{name}."),
        Value(word) => format!("{:?} was not expected.", word.to_string_lossy()),
    }
}

fn sentence(error: lexopt::Error) -> String {
    format!("The arguments could not be read: {error}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(words: &str) -> Result<Ask, String> {
        read(words.split_whitespace())
    }

    #[test]
    fn files_and_formats() {
        let wanted = |format, today| Analyse { files: vec!["a.txt".into(), "-".into()], format, today, ..Analyse::default() };
        assert_eq!(ask("analyse a.txt -"), Ok(Ask::Analyse(wanted(Format::Text, None))));
        assert_eq!(ask("analyse --json a.txt -"), Ok(Ask::Analyse(wanted(Format::Json, None))));
        let today = Date::new(2024, 3, 1);
        assert_eq!(ask("analyse a.txt --format=ics --today 2024-03-01 -"), Ok(Ask::Analyse(wanted(Format::Ics, today))));
        let Ok(Ask::Analyse(lines)) = ask("analyse --ndjson") else { panic!("--ndjson stands alone") };
        assert_eq!((lines.files, lines.format), (vec!["-".into()], Format::Json));
    }

    #[test]
    fn the_words_of_files_are_asked_for() {
        let wanted = Words { files: vec!["a.pdf".into()], password_file: Some("p.txt".into()) };
        assert_eq!(ask("text --password-file p.txt a.pdf"), Ok(Ask::Text(wanted)));
        let Ok(Ask::Analyse(wanted)) = ask("analyse a.pdf --password-file=p.txt") else { panic!("both take passwords") };
        assert_eq!(wanted.password_file, Some("p.txt".into()));
        assert!(ask("text").unwrap_err().contains("No file was named"));
        assert!(ask("text --json a.pdf").unwrap_err().contains("--json"));
        assert!(ask("text a.pdf --password-file").unwrap_err().contains("needs a file"));
    }

    #[test]
    fn tables_go_into_a_folder_or_a_zip() {
        let wanted =
            Tables { files: vec!["a.txt".into()], out: Some("t".into()), zip: Some("t.zip".into()), ..Tables::default() };
        assert_eq!(ask("tables --out t a.txt --zip t.zip"), Ok(Ask::Tables(wanted)));
        let Ok(Ask::Tables(lines)) = ask("tables --ndjson --out t") else { panic!("--ndjson reads standard input") };
        assert_eq!((lines.files, lines.input), (vec!["-".into()], Input::JsonLines));
        for (words, said) in [
            ("tables a.txt", "Expected --out DIR"),
            ("tables --out t", "No file was named"),
            ("tables a.txt --out", "given no folder"),
            ("tables a.txt --zip", "needs a file"),
            ("tables --json a.txt", "--json"),
        ] {
            assert!(ask(words).unwrap_err().contains(said), "{words}");
        }
    }

    #[test]
    fn a_paper_for_a_board_is_asked_for() {
        let wanted = Analyse { files: vec!["a.txt".into()], today: Date::new(2026, 3, 31), ..Analyse::default() };
        assert_eq!(ask("board a.txt --today 2026-03-31"), Ok(Ask::Board(wanted)));
        assert!(ask("board --json a.txt").unwrap_err().contains("Markdown"));
        assert!(ask("board").unwrap_err().contains("No file was named"));
    }

    #[test]
    fn help_and_version_are_found_anywhere() {
        for words in ["--help", "-h", "help", "analyse --help", "analyse a.txt -h"] {
            assert_eq!(ask(words), Ok(Ask::Help), "{words}");
        }
        for words in ["--version", "-V", "analyse -V"] {
            assert_eq!(ask(words), Ok(Ask::Version), "{words}");
        }
    }

    #[test]
    fn what_is_not_understood_is_said() {
        let said = |words| ask(words).unwrap_err();
        assert!(said("").contains("putright analyse FILE"));
        assert!(said("read a.txt").contains("\"read\""));
        assert!(said("analyse").contains("No file was named"));
        assert!(said("analyse --jsn a.txt").contains("--jsn"));
        assert!(said("analyse -x a.txt").contains("-x"));
        assert!(said("analyse --json=yes a.txt").contains("yes"));
        assert!(said("analyse --format xml a.txt").contains("\"xml\""));
        assert!(said("analyse --format").contains("needs a value"));
        assert!(said("analyse --today tomorrow a.txt").contains("2024-03-27"));
        assert!(said("analyse --today 2024-02-30 a.txt").contains("2024-02-30"));
        assert!(said("analyse --json --format csv a.txt").contains("Two different formats"));
        assert!(said("analyse --ndjson --format csv").contains("JSON"));
    }
}
