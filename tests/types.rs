//! Do the TypeScript types say what the Rust types say? Field by field, name by name, in the same order.

use std::collections::BTreeMap;

const RUST: &str = include_str!("../src/determination.rs");
const TYPESCRIPT: &str = include_str!("../src/determination.d.ts");

/// The rows of each type: `field: type` for a structure, the names for a closed list.
type Rows = BTreeMap<String, Vec<String>>;

/// The lines between `open` and the next line that is `close`, for every line that starts so.
fn blocks<'a>(source: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = (String, Vec<&'a str>)> {
    source.match_indices(open).filter(|(at, _)| *at == 0 || source[..*at].ends_with('\n')).map(move |(at, _)| {
        let rest = &source[at + open.len()..];
        let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap().to_owned();
        let lines = rest.lines().skip(1).map(str::trim).take_while(|line| *line != close);
        (name, lines.filter(|line| !line.starts_with('/')).collect())
    })
}

fn rust_structures() -> Rows {
    let rows = |lines: Vec<&str>| {
        let mut renamed = None;
        let mut rows = Vec::new();
        for line in lines {
            if let Some(name) = line.strip_prefix("#[serde(rename = \"") {
                renamed = name.split('"').next();
            } else if let Some((name, kind)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
                rows.push(format!("{}: {}", renamed.take().unwrap_or(name), typescript(kind.trim_end_matches(','))));
            }
        }
        rows
    };
    blocks(RUST, "pub struct ", "}").map(|(name, lines)| (name, rows(lines))).collect()
}

/// The TypeScript type of a Rust type, as `serde` writes it.
fn typescript(kind: &str) -> String {
    let inside = |outer: &str| kind.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>'));
    if let Some(inner) = inside("Option<") {
        return format!("{} | null", typescript(inner));
    }
    if let Some(inner) = inside("Vec<") {
        return format!("{}[]", typescript(inner));
    }
    match kind.trim_end_matches("<S>") {
        "String" | "&'static str" => "string",
        "u32" | "u64" | "usize" => "number",
        "bool" => "boolean",
        "S" => "Span",
        "Date" => "IsoDate",
        named => named,
    }
    .to_owned()
}

/// `Stage1Response` as `serde` writes it: `stage1_response`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

fn rust_lists() -> Rows {
    let names =
        |lines: Vec<&str>| lines.iter().filter(|l| !l.starts_with('#')).map(|l| snake_case(l.trim_end_matches(','))).collect();
    blocks(RUST, "pub enum ", "}").map(|(name, lines)| (name, names(lines))).collect()
}

fn typescript_structures() -> Rows {
    let rows = |lines: Vec<&str>| lines.iter().filter(|l| l.contains(": ")).map(|l| l.trim_end_matches(';').to_owned()).collect();
    blocks(TYPESCRIPT, "export interface ", "}").map(|(name, lines)| (name, rows(lines))).collect()
}

fn typescript_lists() -> Rows {
    let declarations = TYPESCRIPT.split("export type ").skip(1).filter_map(|rest| rest.split(';').next()?.split_once(" ="));
    declarations
        .map(|(name, values)| (name.to_owned(), values.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()))
        .filter(|(_, values)| !values.is_empty())
        .collect()
}

#[test]
fn every_structure_has_the_same_fields_in_typescript() {
    assert!(rust_structures().len() >= 10, "the structures of src/determination.rs were found");
    assert_eq!(typescript_structures(), rust_structures());
}

#[test]
fn every_closed_list_has_the_same_names_in_typescript() {
    assert!(rust_lists().len() >= 6, "the lists of src/determination.rs were found");
    assert_eq!(typescript_lists(), rust_lists());
}
