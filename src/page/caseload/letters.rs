//! Where do letters on one case stand? Below its result, each in a field of its own, so that a tick does not undo what was typed.

use crate::caseload::letters;
use crate::determination::date::Date;
use crate::export;
use crate::page::advise;
use crate::page::dom::{self, Element, Piece};
use crate::page::state::Case;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Whose letters there are.
const WHOSE: [&str; 2] = ["resident", "landlord"];

/// Draws the drafts of a case, as somebody left them; of a text that held nothing there is nothing to write.
pub fn put(case: &Case, today: Date) {
    let Some(place) = dom::by_id("letters") else { return };
    dom::set_text(&place, "");
    if case.nothing_found() {
        return;
    }
    if let Some(piece) = Piece::of("t-letters") {
        dom::append(&place, &piece.0);
        for (whose, typed) in WHOSE.into_iter().zip(&case.letters) {
            match typed {
                Some(words) => put_into(whose, words),
                None => write(case, today, whose),
            }
        }
    }
}

fn write(case: &Case, today: Date, whose: &str) {
    let own = case.own(|order| advise::evidence(order, &case.text));
    let case: export::Case = case.for_export(&own);
    let words = match whose {
        "resident" => letters::resident(&case, today),
        _ => letters::evidence(&case, today),
    };
    put_into(whose, &words);
}

fn put_into(whose: &str, words: &str) {
    let field = dom::by_id(&format!("letter-{whose}")).and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
    if let Some(field) = field {
        field.set_value(words);
    }
}

/// Keeps a letter as it was typed.
pub fn keep(case: &mut Case, field: &Element) {
    let whose = WHOSE.iter().position(|whose| field.id() == format!("letter-{whose}"));
    if let (Some(whose), Some(field)) = (whose, field.dyn_ref::<HtmlTextAreaElement>()) {
        case.letters[whose] = Some(field.value());
    }
}

/// Writes one of them anew, from the ticks; what was typed is let go.
pub fn write_anew(case: &mut Case, today: Date, whose: &str) {
    for (_, typed) in WHOSE.into_iter().zip(&mut case.letters).filter(|(one, _)| *one == whose) {
        *typed = None;
    }
    write(case, today, whose);
}
