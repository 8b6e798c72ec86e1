//! Do the published schema, the TypeScript types and the Rust types say the same? Field by field, name by name, in the same order.
//!
//! `UPDATE_SCHEMA=1 cargo test --test types` writes `docs/answer.schema.json` anew from the Rust types: read the change in git,
//! and whether `schema: 1` allows it (src/export/schema.rs), before you keep it.
#![cfg(not(target_arch = "wasm32"))]

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const TYPESCRIPT: &str = include_str!("../src/determination.d.ts");

/// The rows of each type: `field: type` for a structure, the names for a closed list.
type Rows = BTreeMap<String, Vec<String>>;

fn definitions() -> Vec<(String, Value)> {
    let schema = putright::export::schema::schema();
    let definitions = schema["$defs"].as_object().expect("definitions").clone();
    definitions.into_iter().collect()
}

fn schema_structures() -> Rows {
    let rows = |definition: &Value| {
        let properties = definition["properties"].as_object()?;
        // Every field is always there; the list of those that are says their order.
        let order = definition["required"].as_array().expect("required fields");
        assert_eq!(order.len(), properties.len(), "a field is not always there: {definition}");
        let row = |name: &Value| {
            let name = name.as_str().expect("a name");
            format!("{name}: {}", typescript(&properties[name]))
        };
        Some(order.iter().map(row).collect())
    };
    definitions().iter().filter_map(|(name, definition)| Some((name.clone(), rows(definition)?))).collect()
}

/// The TypeScript type of what a schema allows.
fn typescript(schema: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        return reference.rsplit('/').next().expect("a name").to_owned();
    }
    if let Some(ways) = schema["anyOf"].as_array() {
        return ways.iter().map(typescript).collect::<Vec<_>>().join(" | ");
    }
    if let Some(types) = schema["type"].as_array() {
        let named = |name: &Value| typescript(&serde_json::json!({ "type": name }));
        return types.iter().map(named).collect::<Vec<_>>().join(" | ");
    }
    match schema["type"].as_str().expect("a type") {
        "integer" => "number".to_owned(),
        "array" => typescript(&schema["items"]) + "[]",
        simple => simple.to_owned(),
    }
}

fn schema_lists() -> Rows {
    let names = |definition: &Value| {
        let list = definition["enum"].as_array().or_else(|| definition["oneOf"].as_array())?;
        let name = |value: &Value| value.as_str().or_else(|| value["const"].as_str()).expect("a name").to_owned();
        Some(list.iter().map(name).collect())
    };
    definitions().iter().filter_map(|(name, definition)| Some((name.clone(), names(definition)?))).collect()
}

/// The lines between `open` and the next line that is `close`, for every line that starts so.
fn blocks<'a>(source: &'a str, open: &'a str, close: &'a str) -> impl Iterator<Item = (String, Vec<&'a str>)> {
    source.match_indices(open).filter(|(at, _)| *at == 0 || source[..*at].ends_with('\n')).map(move |(at, _)| {
        let rest = &source[at + open.len()..];
        let name = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
        let lines = rest.lines().skip(1).map(str::trim).take_while(|line| *line != close);
        (name, lines.filter(|line| !line.starts_with('/')).collect())
    })
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
    assert!(schema_structures().len() >= 10, "the structures were found");
    assert_eq!(typescript_structures(), schema_structures());
}

#[test]
fn every_closed_list_has_the_same_names_in_typescript() {
    assert!(schema_lists().len() >= 6, "the lists were found");
    assert_eq!(typescript_lists(), schema_lists());
}

#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/answer.schema.json");
    let made = format!("{:#}\n", putright::export::schema::schema());
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &made).expect("docs/ can be written to");
    }
    let published = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        published == made,
        "docs/answer.schema.json is not what the types give: UPDATE_SCHEMA=1 cargo test --test types writes it"
    );
}
