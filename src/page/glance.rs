//! What does a person see first? What was found, what must be paid, and what is due next.

use super::dom::{Hidden, Piece};
use super::paint::Painter;
use super::state::{Case, Reader};
use super::words::{self, Due};
use crate::determination::{Determination, OrderKind, Remedy};
use crate::phrase::date::Date;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Fills the three cards.
pub fn paint(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-findings", Hidden::when(!d.findings.is_empty()));
    outcomes(page, "outcomes", d);
    page.text("outcomes-note", &found_note(d));
    page.text("ordered", &ordered(d));
    page.text("ordered-note", &ordered_note(d));
    bar(page, d.remedy);
    next(page, painter.case, painter.today);
}

/// What the chosen reader needs first, in a few short sentences; and what stands at the end of a printed copy.
pub fn paint_note(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    if painter.nothing_found() {
        return;
    }
    let mut note = String::from("The landlord must do ") + &words::count(d.orders.len(), "thing", "things");
    if let Some(first) = d.orders.iter().filter_map(|o| o.deadline.as_ref()?.date).min() {
        note.push_str(", the first by ");
        note.push_str(&first.long());
    }
    note.push_str(match painter.reader {
        Reader::Resident => ". Orders are binding, recommendations are not. What to do if something does not come stands under “What happens next”.",
        Reader::Landlord => ". Under each order stands what shows that it was done. Owners and ticks are your own, and forgotten when you leave, unless you save them.",
    });
    page.text("reader-note", if d.orders.is_empty() { "" } else { &note });
    let mut foot = String::from("Read by Put Right ") + crate::export::VERSION + ", for the " + painter.reader.code();
    foot = foot + ". Days are counted from " + &painter.today.long() + ". Not legal advice; the determination’s own words count.";
    page.text("print-foot", &foot);
}

/// One tag for each outcome, with how often.
pub fn outcomes(page: &Piece, slot: &str, d: &Determination) {
    for (outcome, times) in words::outcome_counts(d.findings.iter().map(|f| f.outcome)) {
        let Some(count) = Piece::of("t-count") else { return };
        count.text("tag", outcome.name()).class("tag", outcome.code());
        count.text("times", &(String::from("× ") + &times.to_string()));
        page.append(slot, &count);
    }
}

fn found_note(d: &Determination) -> String {
    if d.findings.is_empty() {
        return "Not found in this text".into();
    }
    let upheld = d.findings.iter().filter(|f| f.outcome.upheld()).count();
    let mut note = words::count(d.findings.len(), "finding, ", "findings, ");
    note.push_str(&upheld.to_string());
    note.push_str(" upheld");
    note
}

fn ordered(d: &Determination) -> String {
    let unknown = d.orders.iter().any(|o| match &o.payment {
        Some(payment) => payment.amount_pence.is_none(),
        None => o.kinds.contains(&OrderKind::Compensation) || o.kinds.contains(&OrderKind::Reimbursement),
    });
    match d.remedy.ordered_pence {
        0 if unknown => "A sum not yet known".into(),
        0 if d.orders.is_empty() => "Not found".into(),
        0 => "No sum ordered".into(),
        pence => words::pounds(pence),
    }
}

fn ordered_note(d: &Determination) -> String {
    let Remedy { ordered_pence, prior_offer_pence, net_new_pence, recommended_pence } = d.remedy;
    let mut note = match (ordered_pence, prior_offer_pence) {
        (0, _) => String::new(),
        (_, Some(prior)) if prior > 0 => {
            words::pounds(net_new_pence) + " of it is new. " + &words::pounds(prior) + " was offered or paid before. "
        }
        _ => "All of it is new, as far as the orders say. ".into(),
    };
    if recommended_pence > 0 {
        note.push_str(&words::pounds(recommended_pence));
        note.push_str(if ordered_pence > 0 { " more is recommended, not ordered." } else { " is recommended, not ordered." });
    }
    note
}

/// Draws the shares, and names them with their sums.
pub fn bar(page: &Piece, remedy: Remedy) {
    let prior = remedy.prior_offer_pence.unwrap_or(0);
    let shares = [
        ("already", "Already offered", prior),
        ("new", "New", remedy.net_new_pence),
        ("recommended", "Recommended only", remedy.recommended_pence),
    ];
    for (class, name, pence) in shares.into_iter().filter(|&(_, _, pence)| pence > 0) {
        if let Some(part) = Piece::of("t-bar-part") {
            let _ = part.0.class_list().add_1(class);
            if let Some(part) = part.0.dyn_ref::<HtmlElement>() {
                let _ = part.style().set_property("flex-grow", &pence.to_string());
            }
            page.append("bar", &part);
        }
        if let Some(key) = Piece::of("t-key") {
            key.class("swatch", class).text("name", name).text("sum", &words::pounds(pence));
            page.append("bar-key", &key);
        }
    }
    let empty = remedy.ordered_pence == 0 && remedy.recommended_pence == 0;
    page.hide("bar", Hidden::when(empty)).hide("bar-key", Hidden::when(empty));
}

fn next(page: &Piece, case: &Case, today: Date) {
    let orders = &case.determination.orders;
    let Some(date) = case.next_deadline(today) else {
        let all_done = !orders.is_empty() && case.mine.done() == orders.len();
        let words = if all_done { "All marked as done" } else { "Not found" };
        page.text("next", words);
        let undated = orders.iter().filter(|o| o.deadline.is_some()).count();
        if undated > 0 && !all_done {
            page.text("next-note", "There are times to keep, but no date could be given. See Dates.");
        }
        return;
    };
    page.text("next", &date.long());
    let on_that_day = orders.iter().filter(|o| o.deadline.as_ref().is_some_and(|d| d.date == Some(date))).count();
    let mut note = words::days_left(date, today);
    if let Some(first) = note.get(..1) {
        note = first.to_ascii_uppercase() + &note[1..];
    }
    note.push_str(if Due::of(date, today) == Due::Overdue { ", if not yet done. " } else { ". " });
    note.push_str(&words::count(on_that_day, "order is due that day.", "orders are due that day."));
    page.text("next-note", &note);
}

/// One sentence that says it all, for those who hear the page.
pub fn spoken(case: &Case, today: Date) -> String {
    let d = &case.determination;
    let mut out = String::from("Read. ");
    out.push_str(&words::count(d.findings.len(), "finding", "findings"));
    for (i, (outcome, times)) in words::outcome_counts(d.findings.iter().map(|f| f.outcome)).into_iter().enumerate() {
        out.push_str(if i == 0 { ": " } else { ", " });
        out.push_str(&times.to_string());
        out.push(' ');
        out.push_str(&outcome.name().to_ascii_lowercase());
    }
    out.push_str(". ");
    out.push_str(&words::count(d.orders.len(), "order. ", "orders. "));
    if d.remedy.ordered_pence > 0 {
        out.push_str(&words::pounds(d.remedy.ordered_pence));
        out.push_str(" to be paid. ");
        out.push_str(&ordered_note(d));
    }
    if let Some(date) = case.next_deadline(today) {
        out.push_str("Next deadline ");
        out.push_str(&date.long());
        out.push_str(", ");
        out.push_str(&words::days_left(date, today));
        out.push_str(". ");
    }
    let unread = d.diagnostics.len();
    if unread > 0 {
        out.push_str(&words::count(unread, "note on what could not be read.", "notes on what could not be read."));
    }
    out
}
