//! Where do letters on one case stand? Below its result, each in a field of its own, so that a tick does not undo what was typed.

use crate::caseload::letters;
use crate::determination::date::Date;
use crate::export;
use crate::page::advise;
use crate::page::dom::{self, Piece};
use crate::page::state::Case;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Draws the drafts of a case; of a text that held nothing there is nothing to write.
pub fn put(case: &Case, today: Date) {
    let Some(place) = dom::by_id("letters") else { return };
    dom::set_text(&place, "");
    if case.nothing_found() {
        return;
    }
    if let Some(piece) = Piece::of("t-letters") {
        dom::append(&place, &piece.0);
        ["resident", "landlord"].into_iter().for_each(|whose| write(case, today, whose));
    }
}

/// Writes one of them anew.
pub fn write(case: &Case, today: Date, whose: &str) {
    let own = case.own(|order| advise::evidence(order, &case.text));
    let case: export::Case = case.for_export(&own);
    let words = match whose {
        "resident" => letters::resident(&case, today),
        _ => letters::evidence(&case, today),
    };
    let field = dom::by_id(&format!("letter-{whose}")).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(field) = field {
        field.set_value(&words);
    }
}
