//! Does the built command do what its help says, with good files, bad files and closed pipes?
#![cfg(not(target_arch = "wasm32"))]

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const REPORT: &str = "\
REPORT

COMPLAINT 202499999

Mapleford Homes

28 February 2024

The complaint

1. The complaint is about the landlord’s handling of repairs to the resident’s boiler.

Determination (decision)

1. In accordance with paragraph 52 of the Housing Ombudsman Scheme there was maladministration by the landlord in its handling of repairs to the resident’s boiler.

Orders and recommendations

Orders

1. Within 4 weeks of the date of this report the landlord must:
   1. Apologise to the resident in writing.
   2. Pay the resident £300 compensation.
";

/// A folder of files that is gone after the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn putright(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_putright"));
    command.args(args).stdin(Stdio::null());
    command
}

fn run(args: &[&str]) -> (Option<i32>, String, String) {
    said(putright(args).output().unwrap())
}

fn fed(args: &[&str], input: &[u8]) -> (Option<i32>, String, String) {
    let mut child = putright(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // Fed from a thread of its own, so that full pipes on both sides cannot wait for each other.
    let feeder = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap().unwrap();
    said(output)
}

fn said(output: Output) -> (Option<i32>, String, String) {
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"))
}

#[test]
fn one_file_is_one_document() {
    let folder = Folder::new("one");
    let file = folder.file("report.txt", REPORT);
    let (status, out, err) = run(&["analyse", "--json", &file]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let answer = json(&out);
    assert_eq!(answer["schema"], 1);
    assert_eq!(answer["text_sha256"], putright::export::sha256_hex(REPORT));
    assert!(answer.get("file").is_none());
    assert_eq!(answer["case_refs"], serde_json::json!(["202499999"]));
    assert_eq!(answer["remedy"]["ordered_pence"], 30_000);
    // The same text by another way is the same answer.
    assert_eq!(fed(&["analyse", "--json", "-"], REPORT.as_bytes()), (Some(0), out, err));
}

#[test]
fn several_files_keep_their_order_and_a_bad_one_stops_nothing() {
    let folder = Folder::new("several");
    let (first, last) = (folder.file("1.txt", REPORT), folder.file("4.txt", REPORT.replace("£300", "£400")));
    let (empty, latin) = (folder.file("2.txt", ""), folder.file("3.txt", b"Pay \xa350"));
    let missing = folder.0.join("missing.txt").to_str().unwrap().to_owned();
    let folder_name = folder.0.to_str().unwrap().to_owned();
    let (status, out, err) = run(&["analyse", "--json", &first, &empty, &latin, &missing, &folder_name, &last]);
    assert_eq!(status, Some(1));
    let files: Vec<Value> = out.lines().map(|line| json(line)["file"].clone()).collect();
    assert_eq!(files, [first.as_str(), last.as_str()]);
    let sentences: Vec<&str> = err.lines().collect();
    assert_eq!(sentences.len(), 4, "{err}");
    for (sentence, (file, words)) in sentences.iter().zip([
        (&empty, "it is empty"),
        (&latin, "not UTF-8: found the byte 0xA3 in line 1"),
        (&missing, "there is no such file"),
        (&folder_name, "it is a folder"),
    ]) {
        assert!(sentence.starts_with(&format!("putright: {file}: ")) && sentence.contains(words), "{sentence}");
    }
}

#[test]
fn every_format_is_printed() {
    let folder = Folder::new("formats");
    let file = folder.file("report.txt", REPORT);
    let printed = |args: &[&str]| {
        let (status, out, _) = run(&[&["analyse", "--today", "2024-03-01"], args, &[&file]].concat());
        assert_eq!(status, Some(0), "{args:?}");
        out
    };
    assert_eq!(printed(&[]), printed(&["--format", "text"]));
    assert_eq!(printed(&["--json"]), printed(&["--format=json"]));
    assert!(printed(&[]).starts_with("Housing Ombudsman determination\n===="));
    assert!(printed(&["--format", "markdown"]).starts_with("# Housing Ombudsman determination\n"));
    assert!(printed(&["--format", "csv"]).starts_with("\u{feff}Case reference,"));
    let calendar = printed(&["--format", "ics"]);
    assert_eq!(calendar.matches("DTSTART;VALUE=DATE:20240327\r\n").count(), 2);
    assert!(printed(&["--format", "csv"]).contains(",300.00,"));
    assert!(printed(&[]).contains("27 March 2024 (26 days left)"));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
}

#[test]
fn several_files_are_one_table_and_one_calendar() {
    let folder = Folder::new("together");
    let files = [folder.file("a.txt", REPORT), folder.file("b.txt", REPORT)];
    let (_, table, _) = run(&["analyse", "--format", "csv", &files[0], &files[1]]);
    assert_eq!(table.matches("Case reference").count(), 1);
    let (_, calendar, _) = run(&["analyse", "--format", "ics", &files[0], &files[1]]);
    assert_eq!(calendar.matches("BEGIN:VCALENDAR").count(), 1);
    let (_, papers, _) = run(&["analyse", &files[0], &files[1]]);
    assert_eq!(papers.matches("Housing Ombudsman determination\n").count(), 2);
    assert!(papers.contains(&format!("Read from: {}\n", files[1])));
}

#[test]
fn help_version_and_misuse() {
    for args in [&["--help"][..], &["analyse", "-h"]] {
        let (status, out, err) = run(args);
        assert_eq!((status, err.as_str()), (Some(0), ""));
        assert!(out.contains("Usage: putright analyse") && out.contains("--ndjson"), "{out}");
    }
    assert_eq!(run(&["--version"]), (Some(0), format!("putright {}\n", env!("CARGO_PKG_VERSION")), String::new()));
    for args in [&[][..], &["analyse"], &["analyse", "--colour", "a.txt"], &["analyse", "--format", "pdf", "a.txt"]] {
        let (status, out, err) = run(args);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{args:?}");
        assert_eq!(err.lines().count(), 1, "{err}");
        assert!(err.starts_with("putright: ") && err.ends_with("See putright --help.\n"), "{err}");
    }
}

#[test]
fn a_stream_of_lines_is_answered_line_by_line_in_order() {
    let lines: Vec<String> = (0..400)
        .map(|n| serde_json::json!({"id": n, "text": REPORT.replace("£300", &format!("£{}", 100 + n))}).to_string())
        .collect();
    let (status, out, err) = fed(&["analyse", "--ndjson"], lines.join("\n").as_bytes());
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let ids: Vec<u64> = out.lines().map(|line| json(line)["id"].as_u64().unwrap()).collect();
    assert_eq!(ids, (0..400).collect::<Vec<_>>());
    // What a stream says of a text is what a file says.
    let mut answer = json(out.lines().nth(7).unwrap());
    answer.as_object_mut().unwrap().remove("id");
    let alone = fed(&["analyse", "--json", "-"], REPORT.replace("£300", "£107").as_bytes()).1;
    assert_eq!(answer, json(&alone));
}

#[test]
fn many_blocks_on_all_cores_keep_their_order() {
    // Short and long texts in turn, so that later lines are done before earlier ones; several megabytes in all.
    let text = |n: usize| if n.is_multiple_of(50) { REPORT.repeat(40) } else { format!("{REPORT}{n}") };
    let lines: String = (0..3_000).map(|n| serde_json::json!({"id": n, "text": text(n)}).to_string() + "\n").collect();
    let (status, out, err) = fed(&["analyse", "--ndjson"], lines.as_bytes());
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(
        out.lines().enumerate().all(|(n, line)| line.starts_with(&format!("{{\"id\":{n},"))),
        "an answer stands elsewhere than its line"
    );
    assert_eq!(out.lines().count(), 3_000);
}

#[test]
fn lines_come_in_every_form_and_ids_are_given_back_as_they_were() {
    let ids = ["\"a\"", "\"a\"", "null", "-0.50", "true", "[1,{\"b\":\"£\"}]", "{}", "12345678901234567890123", "\"\\u00a3\""];
    let lines = ids.map(|id| format!("{{\"text\": \"x\", \"id\": {id}}}"));
    let wanted = ids.map(|id| format!("{{\"id\":{id},"));
    let (lf, crlf) = (lines.join("\n"), lines.join("\r\n"));
    for stream in
        [lf.clone(), format!("{lf}\n"), format!("\u{feff}{crlf}\r\n"), format!("\n\n \t\r\n{}\n\n", lines.join("\n\r\n\n"))]
    {
        let (status, out, err) = fed(&["analyse", "--ndjson", "-"], stream.as_bytes());
        // Each is read, and none is a determination.
        assert_eq!((status, err.lines().count()), (Some(3), ids.len()), "{stream:?}");
        assert_eq!(out.lines().count(), ids.len(), "{stream:?}");
        assert!(out.lines().zip(&wanted).all(|(line, start)| line.starts_with(start)), "{stream:?} gave {out}");
    }
    assert_eq!(fed(&["analyse", "--ndjson"], b""), (Some(0), String::new(), String::new()));
}

#[test]
fn a_bad_line_has_its_own_answer_and_a_status() {
    // The line, what is kept of its id, and what is said of it.
    let table: [(&[u8], &str, &str); 14] = [
        (b"not json", "null", "it is not a JSON object."),
        (b"[\"a\",\"REPORT\"]", "null", "it is not a JSON object."),
        (b"\"REPORT\"", "null", "it is not a JSON object."),
        (b"{\"id\":", "null", "it breaks off before its JSON object ends."),
        (b"{\"id\":\"a\",\"text\":\"REPO", "\"a\"", "it breaks off before its JSON object ends."),
        (b"{\"id\":\"b\",\"text\":\"\xff\"}", "\"b\"", "it is not JSON: the fault is at column 19."),
        (b"{\"id\":\"c\",\"text\":\"\\ud83d\"}", "\"c\"", "it is not JSON: the fault is at column 25."),
        (b"{\"id\":4,\"text\":\"x\"} more", "4", "it is not JSON: the fault is at column 21."),
        (b"{\"text\":5,\"id\":5}", "5", "its \"text\" is not a string."),
        (b"{\"text\":null,\"id\":6}", "6", "its \"text\" is not a string."),
        (b"{\"id\":7}", "7", "it has no \"text\"."),
        (b"{\"id\":8,\"text\":\" \\n\"}", "8", "its text is empty."),
        (b"{\"id\":9,\"text\":\"<!doctype html><p>REPORT\"}", "9", "its text is HTML, not text."),
        (b"{\"id\":10,\"text\":\"{\\\\rtf1 REPORT}\"}", "10", "its text is RTF, not text."),
    ];
    let stream = table.map(|(line, _, _)| line).join(&b'\n');
    let (status, out, err) = fed(&["analyse", "--ndjson"], &stream);
    assert_eq!(status, Some(1));
    let (answers, sentences): (Vec<&str>, Vec<&str>) = (out.lines().collect(), err.lines().collect());
    assert_eq!((answers.len(), sentences.len()), (table.len(), table.len()), "{out}{err}");
    for (at, (_, id, words)) in table.iter().enumerate() {
        assert!(answers[at].starts_with(&format!("{{\"id\":{id},\"line\":{},\"error\":\"", at + 1)), "{}", answers[at]);
        assert!(json(answers[at])["error"].as_str().unwrap().starts_with(words), "{}", answers[at]);
        assert!(sentences[at].starts_with(&format!("putright: standard input, line {}: {words}", at + 1)), "{}", sentences[at]);
    }
}

#[test]
fn what_is_another_thing_has_a_status_of_its_own() {
    let folder = Folder::new("other");
    let good = folder.file("good.txt", REPORT);
    for (name, bytes, words, is_answered) in [
        ("page.txt", "<!DOCTYPE html>\n<title>REPORT</title>", "it is HTML", false),
        ("old.rtf", "{\\rtf1\\ansi Dear all}", "it is not a determination", true),
        ("mail.eml", "From: a@example.org\nMIME-Version: 1.0\n\nDear all", "it is not a determination", true),
        ("letter.txt", "Dear all,\nplease find the rota below.", "it is not a determination", true),
    ] {
        let file = folder.file(name, bytes);
        let (status, out, err) = run(&["analyse", "--json", &file]);
        assert_eq!((status, out.lines().count()), (Some(3), usize::from(is_answered)), "{name}");
        assert!(err.starts_with(&format!("putright: {file}: {words}")) && err.lines().count() == 1, "{err}");
        assert_eq!(run(&["analyse", &good, &file]).0, Some(3), "{name}");
        assert_eq!(run(&["analyse", &file, "missing.txt"]).0, Some(1), "{name}");
    }
}

#[test]
fn a_line_without_an_end_is_refused_and_the_rest_is_read() {
    let endless = "x".repeat(40 << 20);
    let stream = format!("{{\"id\":1,\"text\":\"{endless}\"}}\n{{\"id\":2,\"text\":\"x\"}}\n{endless}");
    let (status, out, err) = fed(&["analyse", "--ndjson"], stream.as_bytes());
    assert_eq!(status, Some(1));
    let lines: Vec<Value> = out.lines().map(json).collect();
    assert_eq!((&lines[0]["line"], &lines[1]["id"], &lines[2]["line"]), (&1.into(), &2.into(), &3.into()));
    assert_eq!(lines.len(), 3);
    assert!(err.starts_with("putright: standard input, line 1: it is longer than 4 MB"), "{err}");
}

#[test]
fn who_writes_line_by_line_is_answered_line_by_line() {
    let mut child = putright(&["analyse", "--ndjson"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
    for n in 0..5 {
        writeln!(stdin, "{}", serde_json::json!({"id": n, "text": REPORT})).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(json(&line)["id"], n);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_broken_pipe_is_no_trouble_and_hides_none() {
    let folder = Folder::new("broken");
    let line = serde_json::json!({"id": 1, "text": REPORT}).to_string() + "\n";
    for (first, want) in [("", 0), ("no JSON\n", 1)] {
        let stream = folder.file("many.ndjson", format!("{first}{}", line.repeat(500)));
        let mut child =
            putright(&["analyse", "--ndjson", &stream]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut beginning = [0; 2000];
        child.stdout.take().unwrap().read_exact(&mut beginning).unwrap();
        // The reader is gone now, with most of the answers unwritten.
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap().lines().count(), want, "only what was wrong with the first line");
        assert_eq!(output.status.code(), Some(want as i32));
    }
}

#[cfg(unix)]
#[test]
fn a_closed_standard_output_is_an_error() {
    let folder = Folder::new("closed");
    let file = folder.file("report.txt", REPORT);
    let with = |redirection: &str| {
        let script = format!("exec \"$0\" analyse \"$1\" {redirection}");
        said(Command::new("sh").args(["-c", &script, env!("CARGO_BIN_EXE_putright"), &file]).output().unwrap())
    };
    let (status, _, err) = with(">&-");
    assert_eq!(
        (status, err.as_str()),
        (Some(1), "putright: Standard output is closed, so there is nowhere to write. Leave out \">&-\".\n")
    );
    assert_eq!(with(">/dev/null").0, Some(0));
    assert_eq!(with("<&-").0, Some(0));
    assert_eq!(with("2>&-").0, Some(0));
    // A full disk is one too.
    if std::path::Path::new("/dev/full").exists() {
        let (status, _, err) = with(">/dev/full");
        assert_eq!(status, Some(1));
        assert!(err.starts_with("putright: The answer could not be written: "), "{err}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_with_the_limit() {
    let folder = Folder::new("large");
    let path = folder.0.join("large.txt");
    // Holes take no room on the disk.
    fs::File::create(&path).unwrap().set_len((256 << 20) + 1).unwrap();
    let (status, out, told) = run(&["analyse", path.to_str().unwrap()]);
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(told.contains("larger than 256 MB, the most that is read at once"), "{told}");
}

#[test]
fn a_text_with_two_determinations_leaves_with_both() {
    let folder = Folder::new("two");
    let second = REPORT.replace("202499999", "202488888").replace("Mapleford", "Thornwick");
    let file = folder.file("two.txt", format!("{REPORT}\n{second}"));
    let answer = json(&run(&["analyse", "--json", &file]).1);
    assert_eq!(answer["case_refs"], serde_json::json!(["202499999"]));
    assert_eq!(answer["further_determinations"][0]["case_refs"], serde_json::json!(["202488888"]));
    assert_eq!(run(&["analyse", "--format", "csv", &file]).1.lines().filter(|line| line.contains(",300.00,")).count(), 2);
    assert_eq!(run(&["analyse", &file]).1.matches("Housing Ombudsman determination\n").count(), 2);
}

#[test]
fn each_value_is_explained_with_its_words_and_its_phrases() {
    let folder = Folder::new("explain");
    let file = folder.file("report.txt", REPORT);
    let (status, out, err) = run(&["explain", &file]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    for wanted in [
        "case: 202499999\n    line 3: “202499999”\n",
        "finding[0]: maladministration, answers complaint[0]\n",
        "order[1]: compensation\n",
    ] {
        assert!(out.contains(wanted), "{wanted} is missing in {out}");
    }
    // Every row that is named is there.
    let rows: Vec<&str> = out.split("(src/vocabulary/").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(rows.len() > 10, "{out}");
    for place in rows {
        let (file, line) = place.split_once(':').unwrap();
        let source = fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/vocabulary").join(file)).unwrap();
        let row = source.lines().nth(line.parse::<usize>().unwrap() - 1).unwrap();
        assert!(row.contains('"'), "{place} is {row:?}");
    }
    assert_eq!(run(&["explain", "missing.txt"]).0, Some(1));
    assert_eq!(run(&["explain"]).0, Some(2));
}

#[test]
fn tables_are_written_into_a_folder_and_a_zip() {
    let folder = Folder::new("tables");
    let out = folder.0.join("deep/tables");
    let zip = folder.0.join("tables.zip");
    let files = [
        folder.file("a.txt", REPORT),
        folder.file("scan.txt", "\u{feff} "),
        folder.file("b.txt", REPORT.replace("£300", "£400")),
    ];
    let args = ["tables", "--out", out.to_str().unwrap(), "--zip", zip.to_str().unwrap(), &files[0], &files[1], &files[2]];
    let (status, printed, complained) = run(&args);
    assert_eq!((status, printed.lines().count()), (Some(1), 6), "{printed}");
    assert!(complained.contains("scan.txt: it is empty"), "{complained}");
    let cases = fs::read_to_string(out.join("cases.csv")).unwrap();
    let rows: Vec<&str> = cases.lines().collect();
    assert!(rows[0].starts_with("\u{feff}case_number,case_references,source,read,"), "{cases}");
    assert!(rows[1].starts_with("1,Case 202499999,") && rows[1].contains(",300.00,exact,"), "{cases}");
    assert!(rows[2].starts_with("2,,") && rows[2].contains(",false,it is empty."), "{cases}");
    assert!(rows[3].starts_with("3,Case 202499999,") && rows[3].contains(",400.00,exact,"), "{cases}");
    let zipped = fs::read(&zip).unwrap();
    assert!(zipped.starts_with(b"PK"));
    for name in ["cases.csv", "findings.csv", "orders.csv", "sums.csv", "dictionary.csv"] {
        let bytes = fs::read(out.join(name)).unwrap();
        assert!(zipped.windows(bytes.len()).any(|window| window == bytes), "{name} is in the zip");
    }
}

#[test]
fn tables_of_lines_are_named_by_their_ids() {
    let folder = Folder::new("table-lines");
    let line = |id: &str| format!("{{\"id\": {id}, \"text\": {}}}\n", serde_json::to_string(REPORT).unwrap());
    let lines = folder.file("x.ndjson", line("7") + "\n{\"id\": \"broken\", \"text\": 5}\n" + &line("\"£ 8\""));
    let (status, _, complained) = run(&["tables", "--ndjson", "--out", folder.0.to_str().unwrap(), &lines]);
    assert_eq!(status, Some(1), "{complained}");
    assert!(complained.contains("line 3: its \"text\" is not a string"), "{complained}");
    let cases = fs::read_to_string(folder.0.join("cases.csv")).unwrap();
    let sources: Vec<&str> = cases.lines().skip(1).map(|row| row.split(',').nth(2).unwrap()).collect();
    assert_eq!(sources, ["7", "broken", "£ 8"]);
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let folder = Folder::new("no-table");
    let file = folder.file("a.txt", REPORT);
    let (status, _, complained) = run(&["tables", "--out", &file, &file]);
    assert_eq!(status, Some(1));
    assert!(complained.contains("could not be written"), "{complained}");
}

#[test]
fn one_paper_for_a_board_on_all_files() {
    let folder = Folder::new("board");
    let files = [
        folder.file("a.txt", REPORT),
        folder.file("b.txt", REPORT.replace("202499999", "202488888")),
        folder.file("empty.txt", ""),
    ];
    let (status, paper, complained) = run(&["board", "--today", "2024-03-20", &files[0], &files[1], &files[2]]);
    assert_eq!(status, Some(1), "{complained}");
    for want in [
        "# Housing Ombudsman determinations: paper for the board",
        "**Determinations:** 2, of 28 February 2024",
        "**Ordered in all:** £600",
        "1 file could not be read",
    ] {
        assert!(paper.contains(want), "{want} in {paper}");
    }
}
