//! Do files give the command the same values as their text, and does each that cannot be read say why, soon?
#![cfg(feature = "command")]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

fn putright(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_putright")).args(arguments).output().expect("the command runs")
}

fn invented(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/invented").join(name)
}

/// A file of this test's own, by name.
fn written(name: &str, bytes: &[u8]) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("a file can be written");
    path.to_string_lossy().into_owned()
}

/// What was read, without the places where it stands and the labels before it: those are the file's own.
fn values(file: &str) -> Value {
    let output = putright(&["analyse", "--json", file]);
    assert!(output.status.success(), "{file}: {}", String::from_utf8_lossy(&output.stderr));
    let mut answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let object = answer.as_object_mut().expect("an object");
    object.remove("head");
    object.remove("text_sha256");
    without_places(&mut answer);
    answer
}

fn without_places(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !(key == "label" || key == "span" || key == "spans" || key.ends_with("_span")));
            object.values_mut().for_each(without_places);
        }
        Value::Array(items) => items.iter_mut().for_each(without_places),
        _ => {}
    }
}

fn said(file: &str, more: &[&str]) -> String {
    let output = putright(&[&["analyse", "--json"], more, &[file]].concat());
    assert!(matches!(output.status.code(), Some(1 | 3)), "{file} must not be read as if it were whole");
    assert!(output.stdout.is_empty(), "{file}: nothing of it is shown");
    String::from_utf8(output.stderr).expect("a sentence")
}

#[test]
fn files_give_the_values_of_their_text() {
    for stem in ["decision", "report"] {
        let wanted = values(&invented(&format!("{stem}.txt")).to_string_lossy());
        for kind in [".pdf", "-untagged.pdf", ".docx"] {
            let file = invented(&format!("{stem}{kind}"));
            assert_eq!(values(&file.to_string_lossy()), wanted, "{}", file.display());
        }
    }
}

#[test]
fn the_words_of_a_file_are_printed() {
    let output = putright(&["text", &invented("decision.pdf").to_string_lossy()]);
    let words = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(words.starts_with("Thornwick Vale Homes (202499992)\n\nCase ID\t202499992\n"), "{words}");
    assert!(words.contains("\n3\tInspection order\nThe landlord must inspect the communal door"), "{words}");
    assert!(words.contains("\tNo later than 21 April 2026\n"), "{words}");
}

/// A broken file says so, wherever it is broken: never a part as the whole.
#[test]
fn what_is_broken_is_not_shown() {
    for name in ["decision.pdf", "report.pdf", "decision-untagged.pdf", "decision.docx"] {
        let whole = fs::read(invented(name)).expect("an invented file");
        for part in 1..8 {
            let cut = written(&format!("cut-{part}-{name}"), &whole[..whole.len() * part / 8]);
            assert!(said(&cut, &[]).contains("damaged"), "{cut}");
        }
        // A byte that means little may be flipped without harm; then all the words are still there.
        let wanted = words(&invented(name).to_string_lossy());
        for at in 1..24 {
            let mut bytes = whole.clone();
            let place = bytes.len() * at / 24;
            bytes[place] ^= 0x55;
            let flipped = written(&format!("flipped-{at}-{name}"), &bytes);
            let words = words(&flipped);
            assert!(words.is_empty() || words == wanted, "{flipped}: {words:?}");
        }
    }
}

/// The words of a file, whatever their order and spacing; none where it could not be read.
fn words(file: &str) -> Vec<String> {
    let printed = String::from_utf8(putright(&["text", file]).stdout).expect("UTF-8");
    let mut words: Vec<String> = printed.split_whitespace().map(String::from).collect();
    words.sort();
    words
}

#[test]
fn a_password_opens_what_is_protected() {
    let file = invented("protected.pdf");
    let file = file.to_string_lossy();
    assert!(said(&file, &[]).contains("--password-file"));
    let wrong = written("wrong-password.txt", b"another\n");
    assert!(said(&file, &["--password-file", &wrong]).contains("does not open it"));
    let right = written("right-password.txt", b"another\nsecret\n");
    let output = putright(&["text", "--password-file", &right, &file]);
    assert_eq!(output.stdout, putright(&["text", &invented("decision-untagged.pdf").to_string_lossy()]).stdout);
}

#[test]
fn other_kinds_are_named() {
    for (name, bytes, wanted) in [
        ("old.doc", &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"[..], "save it as .docx"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1_\0_\0s\0u\0b\0s\0t\0g\x001\0.\x000\0_\0", "Outlook"),
        ("a.zip", b"PK\x03\x04", "damaged"),
        ("a.pdf", b"%PDF-1.4 and no more", "damaged"),
    ] {
        let said = said(&written(name, bytes), &[]);
        assert!(said.contains(wanted), "{name}: {said}");
    }
}

/// Broken and hostile files that are not part of the repository: the sentence of each, within five seconds.
#[test]
fn hostile_files_end_with_a_sentence() {
    let folder = std::env::var_os("PUTRIGHT_FILES").map_or_else(|| PathBuf::from("../shared/files"), PathBuf::from).join("bad");
    if !folder.is_dir() {
        println!("{} is not here: these files are not part of the repository", folder.display());
        return;
    }
    let password = written("password.txt", b"another\nsecret\n");
    let wrong = written("wrong.txt", b"another\n");
    for (name, more, wanted) in [
        ("bomb-forms.pdf", &[][..], "takes too long"),
        ("bomb.docx", &[], "takes too long"),
        ("empty.pdf", &[], "it is empty"),
        ("enc-user-aes256.pdf", &[], "--password-file"),
        ("enc-user-aes256.pdf", &["--password-file", &wrong], "does not open it"),
        ("enc-user-aes256.pdf", &["--password-file", &password], ""),
        ("enc-owner-only.pdf", &[], ""),
        ("flipped60.pdf", &[], "damaged"),
        ("junk-before.pdf", &[], ""),
        ("mail.eml", &[], ""),
        ("nodoc.docx", &[], "damaged"),
        ("notzip.docx", &[], "damaged"),
        ("noxml.docx", &[], "damaged"),
        ("old.doc", &[], ".docx"),
        ("pages20.pdf", &[], ""),
        ("scanned.pdf", &[], "pictures"),
        ("tracked.docx", &[], ""),
        ("truncated-1k.pdf", &[], "damaged"),
        ("truncated-half.pdf", &[], "damaged"),
        ("truncated.docx", &[], "damaged"),
    ] {
        let file = folder.join(name);
        let file = file.to_string_lossy();
        let began = Instant::now();
        if wanted.is_empty() {
            let output = putright(&[&["text"], more, &[&*file]].concat());
            assert!(output.stdout.len() > 5000, "{name} is read: {}", String::from_utf8_lossy(&output.stderr));
        } else {
            let said = said(&file, more);
            assert!(said.contains(wanted), "{name}: {said}");
        }
        // A build without optimisation, on a machine that does other things too.
        assert!(began.elapsed() < Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 5 }), "{name}");
    }
}
