//! Is what once broke the reading still read? Each file of `tests/found` is an input that a fuzzer or a person
//! found; each line of `tests/found/corpus` is one that showed a fuzzer something new.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/found").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == ending));
    files.sort();
    files
}

#[test]
fn what_once_broke_is_answered() {
    let files = files("", "txt");
    assert!(!files.is_empty(), "tests/found holds what was found");
    for path in files {
        println!("{}", path.display());
        let bytes = fs::read(&path).expect("a file that can be read");
        // Whatever it broke, nothing else may break on it either.
        support::CHECKS.iter().for_each(|(_, check)| check(&String::from_utf8_lossy(&bytes)));
    }
}

#[test]
fn what_the_fuzzers_kept_holds() {
    let kept = files("corpus", "jsonl");
    let names: Vec<&str> = kept.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    let mut targets: Vec<&str> = support::CHECKS.iter().map(|(name, _)| *name).collect();
    targets.sort();
    assert_eq!(names, targets, "each target has its corpus, and each corpus its target");
    for (name, check) in support::CHECKS {
        let lines = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/found/corpus/{name}.jsonl")));
        let mut read = 0;
        for (n, line) in lines.expect("a corpus that can be read").lines().enumerate() {
            println!("{name}.jsonl:{}", n + 1);
            let input: String = serde_json::from_str(line).expect("a JSON string a line");
            check(&input);
            read += 1;
        }
        assert!(read > 0, "{name}.jsonl holds inputs");
    }
}
