//! What may the loader ask of the page? The only doors between www/main.mjs and the core.

use super::app::{App, Files, empty};
use super::dom::Element;
use super::saved_notes::{Refused, SavedNotes};
use super::state::Case;
use super::{advise, words};
use crate::determination::date::Date;
use serde::Serialize;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    // The field that days are counted from says which day it is, before anything is read.
    static APP: RefCell<App> = RefCell::new(App::new(Date::known(1970, 1, 1)));
}

/// A panic says its message on the browser's console; what the person sees is said by www/main.mjs.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// Builds what every reading needs, the automaton and the patterns, before anybody waits for it: reads a text and keeps nothing.
#[wasm_bindgen(skip_typescript)]
pub fn page_prepare(text: &str) {
    crate::text::hits::prepare();
    let _ = crate::analyse(text);
}

/// Runs `f` on the page's state. Setting a focus can make the browser report a change while one is being
/// handled; that report is let go, because the change in hand draws the page anew.
fn with_app<T>(f: impl FnOnce(&mut App) -> T) -> Option<T> {
    APP.with(|app| app.try_borrow_mut().ok().map(|mut app| f(&mut app)))
}

/// Forgets every case, and what the person added to them.
#[wasm_bindgen(skip_typescript)]
pub fn page_clear() {
    with_app(App::clear);
}

/// Closes the cases that were read from a source of that name.
#[wasm_bindgen(skip_typescript)]
pub fn page_close(name: &str) {
    with_app(|app| app.close(name));
}

/// Reads a text and keeps what is in it, one case for each determination, without drawing. Returns the number of the case;
/// beyond the last where there are several.
#[wasm_bindgen(skip_typescript)]
pub fn page_add(name: &str, text: &str) -> usize {
    let added = with_app(|app| Case::read(name, text).into_iter().map(|case| app.add(case)).collect::<Vec<_>>());
    match added.as_deref() {
        Some([only]) => *only,
        _ => usize::MAX,
    }
}

/// Keeps a file that could not be read, with the reason.
#[wasm_bindgen(skip_typescript)]
pub fn page_add_failure(name: &str, reason: &str) {
    with_app(|app| app.add(Case::failed(name, reason)));
}

/// Takes note of how many of the files that were chosen have been read. Returns the sentence that says which held the same case.
#[wasm_bindgen(skip_typescript)]
pub fn page_files(read: usize, chosen: usize) -> String {
    let repeated = with_app(|app| {
        let repeated = std::mem::take(&mut app.files).repeated;
        app.files = Files { read, chosen, repeated: 0 };
        repeated
    });
    match repeated.unwrap_or_default() {
        0 => String::new(),
        many => format!(
            "{} a case that is open already: it is shown and counted once.",
            words::count(many, "file holds", "files hold")
        ),
    }
}

/// Draws what was read: the case of that number, or all in a table.
#[wasm_bindgen(skip_typescript)]
pub fn page_present(number: usize) {
    with_app(|app| app.present(number));
}

/// Opens the case of that number.
#[wasm_bindgen(skip_typescript)]
pub fn page_open(number: usize) {
    with_app(|app| app.open(number));
}

/// Draws every case in full, for paper; `false` takes that away again.
#[wasm_bindgen(skip_typescript)]
pub fn page_print_all(draw: bool) {
    empty("print-all");
    if draw {
        with_app(|app| app.print_all());
    }
}

/// Draws what only paper has of the list that is shown; `false` takes that away again.
#[wasm_bindgen(skip_typescript)]
pub fn page_on_paper(draw: bool) {
    with_app(|app| app.on_paper(draw));
}

/// Does what an element asks for.
#[wasm_bindgen(skip_typescript)]
pub fn page_act(action: &str, element: &Element) {
    with_app(|app| app.act(action, element));
}

/// What a paper of that kind is written from, by the wasm of `papers`: the case of that number, or all. `kind` is one of those that
/// `papers::paper` knows.
#[wasm_bindgen(skip_typescript)]
pub fn page_hand_over(kind: &str, number: usize) -> String {
    with_app(|app| serde_json::to_string(&app.hand_over(kind, number)).ok()).flatten().unwrap_or_default()
}

/// The answer of a case as JSON, with the hash of its text, the version and what the person added, never the text; empty where there
/// is none.
#[wasm_bindgen(skip_typescript)]
pub fn page_answer(number: usize) -> String {
    let answer = with_app(|app| {
        let case = app.cases.get(number).filter(|c| c.was_read())?;
        let answer = crate::export::json::alone(&case.determination.to_utf16_by(case.text.index()), case.text.hash()).ok()?;
        // What the person added stands beside the answer, under a name of its own.
        let own = serde_json::to_string(&case.own(|order| advise::evidence(order, &case.text))).ok()?;
        Some(format!("{},\"own_notes\":{own}}}", answer.strip_suffix('}')?))
    });
    answer.flatten().unwrap_or_default()
}

/// A report of a misreading, by the number that its button carries: version, area and the shape of the words, never the words.
#[wasm_bindgen(skip_typescript)]
pub fn page_misreading(number: usize) -> Option<String> {
    with_app(|app| app.misreading(number)).flatten()
}

/// Which case is shown, by its number; beyond the last where the table is shown.
#[wasm_bindgen(skip_typescript)]
pub fn page_current() -> usize {
    with_app(|app| app.current()).unwrap_or(usize::MAX)
}

/// How many cases there are.
#[wasm_bindgen(skip_typescript)]
pub fn page_count() -> usize {
    with_app(|app| app.cases.len()).unwrap_or(0)
}

/// What the person added to all cases, as plain data.
#[wasm_bindgen(skip_typescript)]
pub fn page_notes() -> JsValue {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    with_app(|app| app.notebook.serialize(&plain).ok()).flatten().unwrap_or_default()
}

/// Takes in what the person had added. Returns the sentence that says to which cases it belongs, or why it was refused.
#[wasm_bindgen(skip_typescript)]
pub fn page_take_notes(notes: JsValue) -> String {
    let checked = serde_wasm_bindgen::from_value(notes).map_err(|_| Refused::Shape).and_then(SavedNotes::checked);
    match checked {
        Ok(notes) => with_app(|app| app.take_notes(notes)).unwrap_or_default(),
        Err(refused) => refused.to_string(),
    }
}
