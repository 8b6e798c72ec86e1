//! What may the page ask of the wasm that writes? A paper of a kind, or all tables in one zip.

use wasm_bindgen::prelude::*;

/// A panic says its message on the browser's console; what the person sees is said by www/papers.mjs.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// Writes a paper of that kind from what `page_hand_over` gave.
///
/// # Errors
/// Throws where that was not given by the same version of the page.
#[wasm_bindgen(skip_typescript)]
pub fn paper(kind: &str, handed: &str) -> Result<String, JsError> {
    Ok(super::paper(kind, handed)?)
}

/// Writes all tables, as one zip.
///
/// # Errors
/// As for `paper`.
#[wasm_bindgen(skip_typescript)]
pub fn tables(handed: &str) -> Result<Vec<u8>, JsError> {
    Ok(super::tables(handed)?)
}
