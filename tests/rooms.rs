//! Does each room of `src/` know only the rooms above it? Reads every `use` line and every path that begins with `crate::`.
//!
//! The rooms stand in the order in which a text passes through them; nothing runs back up, so that each can be read and
//! tested with what stands above it alone, and there is no circle. What the way does not yet hold is in `ALLOWED`, which
//! only shrinks: an arrow that is gone must leave the list.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in their order, each with the files or folders of `src/` that belong to it.
const ROOMS: [(&str, &[&str]); 15] = [
    ("determination", &["determination", "span", "decided"]),
    ("vocabulary", &["vocabulary"]),
    ("text", &["text", "source"]),
    ("values", &["values"]),
    ("layout", &["layout"]),
    ("outline", &["outline"]),
    ("extract", &["extract"]),
    ("remedy", &["remedy"]),
    ("advice", &["advice"]),
    ("export", &["export"]),
    ("caseload", &["caseload"]),
    ("papers", &["papers"]),
    ("page", &["page"]),
    ("wasm", &["wasm"]),
    ("bin", &["bin"]),
];

/// The only rooms that remedy knows: what follows from an answer needs no text.
const REMEDY_KNOWS: [&str; 3] = ["determination", "values", "remedy"];

/// Arrows that still run the wrong way, file and room. Take out what you mend; nothing is added.
const ALLOWED: [(&str, &str); 1] = [("remedy/checks/finding.rs", "extract")];

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of src/") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

fn room(name: &str) -> Option<usize> {
    ROOMS.iter().position(|(_, names)| names.contains(&name))
}

/// The names that stand right behind `crate::` (or `putright::`, in the command), without comments and the tests at the foot.
fn named(source: &str) -> BTreeSet<String> {
    let code = source.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = code.lines().map(|line| line.split("//").next().unwrap_or_default());
    let joined = lines.collect::<Vec<_>>().join("\n");
    let mut found = BTreeSet::new();
    for start in ["crate::", "putright::"] {
        for (at, _) in joined.match_indices(start) {
            let rest = &joined[at + start.len()..];
            // `crate::{a::b, c}` names several; only the beginning of each way is a room.
            match rest.strip_prefix('{') {
                Some(group) => found.extend(group_names(group)),
                None => found.extend([word(rest)]),
            }
        }
    }
    found
}

fn group_names(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut begins) = (0, Vec::new(), true);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            c if begins && !c.is_whitespace() => {
                names.push(word(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Every arrow that runs the wrong way: the file, and the room it should not know.
fn arrows_back() -> BTreeSet<(String, String)> {
    let mut paths = Vec::new();
    files(&src(), &mut paths);
    let mut found = BTreeSet::new();
    for path in paths {
        let file = path.strip_prefix(src()).expect("under src").to_string_lossy().replace('\\', "/");
        // Files of tests alone may know whatever they test with.
        let is_test = ["tests.rs", "fixtures.rs", "properties.rs"].iter().any(|name| file.ends_with(name));
        let name = file.split(['/', '.']).next().unwrap_or_default();
        if file == "lib.rs" || is_test {
            continue;
        }
        let own =
            room(name).unwrap_or_else(|| panic!("src/{file} is in no room: name its room in tests/rooms.rs and ARCHITECTURE.md"));
        let source = fs::read_to_string(&path).expect("UTF-8");
        for other in named(&source).iter().filter_map(|name| room(name)) {
            let is_known = if ROOMS[own].0 == "remedy" { REMEDY_KNOWS.contains(&ROOMS[other].0) } else { other <= own };
            if !is_known {
                found.insert((file.clone(), ROOMS[other].0.to_string()));
            }
        }
    }
    found
}

#[test]
fn no_arrow_runs_back_up() {
    let found = arrows_back();
    let allowed: BTreeSet<_> = ALLOWED.iter().map(|(file, room)| (file.to_string(), room.to_string())).collect();
    let new: Vec<_> = found.difference(&allowed).collect();
    let gone: Vec<_> = allowed.difference(&found).collect();
    assert!(new.is_empty(), "these files know a room that stands below their own (see the order in tests/rooms.rs): {new:#?}");
    assert!(gone.is_empty(), "these arrows are gone, so take them out of ALLOWED in tests/rooms.rs: {gone:#?}");
}

#[test]
fn what_a_path_names() {
    let source = "use crate::span::Span;\nuse crate::{normal::{Fold, Phrases}, phrase};\n// crate::page\nlet x = crate::remedy::f();\n#[cfg(test)]\nmod tests { use crate::export; }";
    assert_eq!(named(source), ["normal", "phrase", "remedy", "span"].map(String::from).into());
}
