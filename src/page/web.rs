//! What may the loader ask of the page? The only doors between www/main.mjs and the core.

use super::app::App;
use super::dom::Element;
use super::state::{Case, OwnNotes, Tick};
use crate::determination::date::Date;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

thread_local! {
    // The field that days are counted from says which day it is, before anything is read.
    static APP: RefCell<App> = const { RefCell::new(App::new(Date::known(1970, 1, 1))) };
}

/// A panic says its message on the browser's console; what the person sees is said by www/main.mjs.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// Runs `f` on the page's state. Setting a focus can make the browser report a change while one is being
/// handled; that report is let go, because the change in hand draws the page anew.
fn with_app<T>(f: impl FnOnce(&mut App) -> T) -> Option<T> {
    APP.with(|app| app.try_borrow_mut().ok().map(|mut app| f(&mut app)))
}

/// Forgets every case.
#[wasm_bindgen(skip_typescript)]
pub fn page_clear() {
    with_app(|app| app.cases.clear());
}

/// Reads a text and keeps what is in it, one case for each determination, without drawing.
#[wasm_bindgen(skip_typescript)]
pub fn page_add(name: &str, text: &str) {
    with_app(|app| app.cases.extend(Case::read(name, text)));
}

/// Keeps a file that could not be read, with the reason.
#[wasm_bindgen(skip_typescript)]
pub fn page_add_failure(name: &str, reason: &str) {
    with_app(|app| app.cases.push(Case::failed(name, reason)));
}

/// Draws what was read.
#[wasm_bindgen(skip_typescript)]
pub fn page_present() {
    with_app(App::present);
}

/// Does what an element asks for.
#[wasm_bindgen(skip_typescript)]
pub fn page_act(action: &str, element: &Element) {
    with_app(|app| app.act(action, element));
}

/// One case in a format for files: `csv`, `ics`, `markdown` or `text`. `number` beyond the last means all cases.
#[wasm_bindgen(skip_typescript)]
pub fn page_export(format: &str, number: usize) -> String {
    with_app(|app| app.export(format, number)).unwrap_or_default()
}

/// The answer of a case as JSON, with the hash of its text and the version, never the text; empty where there is none.
#[wasm_bindgen(skip_typescript)]
pub fn page_answer(number: usize) -> String {
    let answer = with_app(|app| {
        let case = app.cases.get(number).filter(|c| c.was_read())?;
        crate::export::json::alone(&case.determination.to_utf16_by(case.text.index()), case.text.hash()).ok()
    });
    answer.flatten().unwrap_or_default()
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

/// What tells a case from others, for notes that were saved: the hash of its text and its title.
#[wasm_bindgen(skip_typescript)]
pub fn page_name(number: usize) -> String {
    with_app(|app| app.cases.get(number).map(|c| format!("{} {}", c.text.hash(), c.title()))).flatten().unwrap_or_default()
}

/// What the person added to a case: for each order whether it is done, whether it is paid, the pence paid, the owner, whether it is left out.
#[wasm_bindgen(skip_typescript)]
pub fn page_notes(number: usize) -> js_sys::Array {
    let notes = js_sys::Array::new();
    with_app(|app| {
        for own in app.cases.get(number).into_iter().flat_map(|c| &c.mine.orders) {
            let (done, paid) = (own.done == Tick::On, own.paid == Tick::On);
            let pence = u32::try_from(own.paid_pence).unwrap_or(u32::MAX);
            let left_out = own.left_out == Tick::On;
            let note: [JsValue; 5] = [done.into(), paid.into(), pence.into(), own.owner.as_str().into(), left_out.into()];
            notes.push(&note.into_iter().collect::<js_sys::Array>());
        }
    });
    notes
}

/// Puts back what the person had added to one order of a case.
#[wasm_bindgen(skip_typescript)]
pub fn page_set_note(number: usize, order: usize, done: bool, paid: bool, paid_pence: u32, owner: &str, left_out: bool) {
    with_app(|app| {
        if let Some(own) = app.cases.get_mut(number).and_then(|c| c.mine.orders.get_mut(order)) {
            let (done, paid, left_out) = (done.into(), paid.into(), left_out.into());
            *own = OwnNotes { done, paid, paid_pence: paid_pence.into(), left_out, owner: owner.into() };
        }
    });
}
