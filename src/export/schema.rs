//! Which form does an answer have, for programs? The JSON Schema (2020-12) of the answer, made from its types.
//!
//! `docs/answer.schema.json` is what this gives; `tests/types.rs` holds the two together, and the TypeScript types too.
//! **What may change within `schema: 1`**: fields and names in closed lists may be added, so a reader passes over what it
//! does not know; no field is taken away, renamed or given another meaning, and none that is always there becomes absent.

use super::json::Document;
use crate::determination::date::Date;
use crate::span::Utf16Span;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use serde_json::Value;
use std::borrow::Cow;

/// What stands beside an answer where there are several.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Named {
    /// The `id` of its line, as it was given (`--ndjson`).
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<Value>,
    /// The file that it was read from, as it was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

/// The schema of the document that `putright analyse --json` prints, and of each answered line of `--ndjson`.
pub fn schema() -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<Document<'static, Named>>();
    schema.insert("$id".into(), "urn:putright:answer:1".into());
    schema.insert("title".into(), "What a determination of the Housing Ombudsman says".into());
    let mut schema = schema.into();
    describe(&mut schema);
    schema
}

/// Descriptions are the comments of the types: absent is `null` in JSON, and our study of determinations is not published.
fn describe(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::String(words)) = fields.get_mut("description") {
                *words = words
                    .replace("`None`", "`null`")
                    .split(" (domain.md")
                    .next()
                    .unwrap_or_default()
                    .trim_end_matches('.')
                    .to_owned()
                    + ".";
            }
            fields.values_mut().for_each(describe);
        }
        Value::Array(items) => items.iter_mut().for_each(describe),
        _ => {}
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "IsoDate".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "A day as an ISO date, such as 2024-03-27." })
    }
}

impl JsonSchema for Utf16Span {
    fn schema_name() -> Cow<'static, str> {
        "Span".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "prefixItems": [{ "type": "integer", "minimum": 0 }, { "type": "integer", "minimum": 0 }],
            "items": false,
            "minItems": 2,
            "description": "A half-open range in UTF-16 code units of the text as given.",
        })
    }
}
