//! Each prose spec of `tests/spec` holds a determination in our own words and what is read from it.
//!
//! `UPDATE_SPECS=1 cargo test --test specs` writes what is read now into the specs: read the change
//! in git before you keep it.

mod common;

use putright::analyse;

#[test]
fn each_spec_reads_as_it_states() {
    let specs = common::specs();
    assert!(!specs.is_empty(), "tests/spec holds no spec");
    let mut wrong = Vec::new();
    for spec in specs {
        let reads = common::reads(&analyse(&spec.determination));
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

fn difference(want: &str, got: &str) -> String {
    let missing = want.lines().filter(|l| !got.lines().any(|g| g == *l)).map(|l| format!("  - {l}"));
    let extra = got.lines().filter(|l| !want.lines().any(|w| w == *l)).map(|l| format!("  + {l}"));
    missing.chain(extra).collect::<Vec<_>>().join("\n")
}
