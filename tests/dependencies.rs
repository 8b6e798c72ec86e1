//! Does ARCHITECTURE.md say of every dependency why it is there, and of no other?

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names in the tables of a manifest whose headings end in "dependencies".
fn crates(path: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in read(path).lines() {
        if let Some(heading) = line.strip_prefix('[') {
            let heading = heading.trim_end_matches(']');
            inside = heading.ends_with("dependencies");
            // "[target.….dependencies.name]"
            names.extend(heading.split_once("dependencies.").map(|(_, name)| name.to_string()));
        } else if let Some((name, _)) =
            line.split_once(" = ").filter(|(name, _)| inside && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'))
        {
            names.push(name.to_string());
        }
    }
    names
}

fn packages(path: &str) -> Vec<String> {
    let manifest: serde_json::Value = serde_json::from_str(&read(path)).expect("a package.json");
    let tables =
        ["dependencies", "devDependencies", "optionalDependencies"].into_iter().filter_map(|table| manifest[table].as_object());
    tables.flat_map(|table| table.keys().cloned()).collect()
}

/// What is asked for; what that needs itself is pinned below a line that says so.
fn wheels(path: &str) -> Vec<String> {
    let asked = read(path);
    let asked = asked.split("\n# What").next().unwrap_or_default().to_string();
    asked.lines().filter_map(|line| Some(line.split_once("==")?.0.to_string())).collect()
}

/// What .ci/setup installs: `cargo_tool NAME VERSION`, and `debian COMMAND PACKAGE...`.
fn tools() -> Vec<String> {
    let setup = read(".ci/setup");
    let words = |line: &str, call: &str| -> Vec<String> {
        let Some((_, rest)) = line.split_once(call) else { return Vec::new() };
        let end = rest.find(['&', ';', '|', '}']).unwrap_or(rest.len());
        rest[..end].split_whitespace().map(String::from).collect()
    };
    let mut names = Vec::new();
    for line in setup.lines().filter(|line| !line.contains("()")) {
        names.extend(words(line, " cargo_tool ").into_iter().next());
        for part in line.split("&&") {
            names.extend(words(part, " debian ").into_iter().skip(1));
        }
    }
    names
}

#[test]
fn every_dependency_has_its_reason() {
    let sources = [
        crates("Cargo.toml"),
        crates("files/Cargo.toml"),
        crates("workbench/Cargo.toml"),
        crates("fuzz/Cargo.toml"),
        packages("package.json"),
        packages("benches/package.json"),
        packages("tests/export/package.json"),
        packages("tests/package/bundlers/package.json"),
        wheels("tests/export/requirements.txt"),
        wheels("benches/requirements.txt"),
        tools(),
    ];
    assert!(sources.iter().all(|names| !names.is_empty()), "each manifest names something: {sources:?}");
    let mut used: BTreeSet<String> = sources.concat().into_iter().collect();
    used.remove("putright");
    used.remove("putright-files");

    let page = read("ARCHITECTURE.md");
    let section =
        page.split("\n## ").find(|section| section.starts_with("What we depend on")).expect("the section on dependencies");
    let rows = section.lines().filter(|line| line.starts_with("| ")).filter_map(|line| line.split(" | ").next());
    let told: BTreeSet<String> = rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(String::from).collect();

    let untold: Vec<_> = used.difference(&told).collect();
    let unused: Vec<_> = told.difference(&used).collect();
    assert!(
        untold.is_empty(),
        "expected a row in ARCHITECTURE.md, \"What we depend on\", for each dependency; found none for {untold:?}"
    );
    assert!(unused.is_empty(), "ARCHITECTURE.md gives reasons for what nothing depends on: {unused:?}. Take them out.");
}
