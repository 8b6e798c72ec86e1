//! What can JavaScript call? `analyse`, `analyseAll` and `version`, with their TypeScript types.
//!
//! The answer is the JSON document of [`crate::determination`], as plain objects: spans count UTF-16
//! code units, as JavaScript's strings do, and what is absent is `null`, so that every field is there.

use crate::span::Utf16Index;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

/// The types of the answer. `tests/types.rs` holds them against the Rust ones.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("determination.d.ts");

#[wasm_bindgen]
extern "C" {
    /// The TypeScript interface of the same name.
    #[wasm_bindgen(typescript_type = "Determination")]
    pub type DeterminationObject;

    /// A list of them.
    #[wasm_bindgen(typescript_type = "Determination[]")]
    pub type DeterminationList;
}

/// Reads a determination of the Housing Ombudsman. What cannot be read is in its `diagnostics`.
/// Where several were pasted together, it reads the first and says so.
///
/// # Errors
/// Throws only where JavaScript cannot hold the answer, such as a sum above 2^53 pence.
#[wasm_bindgen]
pub fn analyse(text: &str) -> Result<DeterminationObject, JsError> {
    Ok(to_object(&crate::analyse(text).to_utf16(text))?.unchecked_into())
}

/// Reads every determination in a text, each once; there is always at least one answer.
///
/// # Errors
/// As for `analyse`.
#[wasm_bindgen(js_name = analyseAll)]
pub fn analyse_all(text: &str) -> Result<DeterminationList, JsError> {
    let index = Utf16Index::new(text);
    let answers: Vec<_> = crate::analyse_all(text).iter().map(|answer| answer.to_utf16_by(&index)).collect();
    Ok(to_object(&answers)?.unchecked_into())
}

/// The version of this package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The answer as a plain object.
fn to_object(answer: &impl Serialize) -> Result<JsValue, JsError> {
    let serializer = Serializer::new().serialize_missing_as_null(true);
    answer.serialize(&serializer).map_err(|error| JsError::new(&format!("the answer could not be handed to JavaScript: {error}")))
}
