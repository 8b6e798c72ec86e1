//! Each prose spec of `tests/spec` holds a determination in our own words and what is read from it.
//!
//! `UPDATE_SPECS=1 cargo test --test specs` writes what is read now into the specs: read the change
//! in git before you keep it. A spec of [`KNOWN_WRONG`] states what is right and is not read so yet; it is never written over.

mod common;

use putright::analyse;

/// Specs that state the right answer and are not read so yet, each with what is wrong. Whoever mends one takes it off.
const KNOWN_WRONG: &[(&str, &str)] = &[];

#[test]
fn each_spec_reads_as_it_states() {
    let specs = common::specs();
    assert!(!specs.is_empty(), "tests/spec holds no spec");
    let mut wrong = Vec::new();
    for spec in specs {
        let reads = common::reads(&analyse(&spec.determination));
        let name = spec.path.file_stem().expect("a name").to_string_lossy();
        if KNOWN_WRONG.iter().any(|(known, _)| *known == name) {
            // Which diagnostics it will carry then is not known yet.
            if values(&reads) == values(&spec.reads) {
                wrong.push(format!("{name} is read rightly now: take it off KNOWN_WRONG, then UPDATE_SPECS=1"));
            }
            continue;
        }
        if reads == spec.reads {
            continue;
        }
        if std::env::var_os("UPDATE_SPECS").is_some() {
            let whole = spec.whole.replace(&format!("```reads\n{}```", spec.reads), &format!("```reads\n{reads}```"));
            std::fs::write(&spec.path, whole).expect("a writable spec");
        } else {
            wrong.push(format!("{}\n{}", spec.path.display(), difference(&spec.reads, &reads)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

fn values(reads: &str) -> Vec<&str> {
    reads.lines().filter(|l| !l.starts_with("diagnostic: ")).collect()
}

#[test]
fn there_are_specs_of_all_kinds() {
    let specs = common::specs();
    assert!(specs.len() >= 60, "expected at least 60 specs for whoever has no corpus, found {}", specs.len());
    let strange = KNOWN_WRONG.iter().find(|(known, _)| !specs.iter().any(|s| s.path.file_stem().is_some_and(|n| n == *known)));
    assert!(strange.is_none(), "KNOWN_WRONG names a spec that is not there: {strange:?}");
}

fn difference(want: &str, got: &str) -> String {
    let missing = want.lines().filter(|l| !got.lines().any(|g| g == *l)).map(|l| format!("  - {l}"));
    let extra = got.lines().filter(|l| !want.lines().any(|w| w == *l)).map(|l| format!("  + {l}"));
    missing.chain(extra).collect::<Vec<_>>().join("\n")
}
