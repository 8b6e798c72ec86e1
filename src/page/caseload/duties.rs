//! How is the list of duties drawn, filtered and ticked? A few rows at a time, so that thousands of cases do not hold the page.

use super::with_all;
use crate::caseload::compliance::compliance;
use crate::caseload::duties::{Duty, State, duties};
use crate::caseload::filter::Filter;
use crate::caseload::landlord;
use crate::determination::date::Date;
use crate::determination::{Area, OrderKind};
use crate::export;
use crate::page::app::{self, announce};
use crate::page::dom::{self, Element, Hidden, HtmlInputElement, Piece};
use crate::page::rows::{self as drawing, Drawn};
use crate::page::state::Case;
use crate::page::words;
use std::collections::BTreeMap;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

/// The whole view. What the filter asks for and no duty has any more is let go.
pub fn view(cases: &[Case], filter: &mut Filter, drawn: Drawn, today: Date) -> Option<Piece> {
    let piece = Piece::of("t-duties")?;
    with_all(cases, |all| {
        let duties = duties(all, today);
        filter.keep_possible(&duties);
        fields(&piece, all, &duties, filter);
        totals(&piece, &duties);
        rows(&piece, cases, &duties, filter, drawn.range(), today);
    });
    Some(piece)
}

/// Draws the rows anew, and leaves the fields of the filter as they are.
pub fn fill(cases: &[Case], filter: &Filter, drawn: Drawn, today: Date) {
    let Some(piece) = shown() else { return };
    piece.text("rows", "");
    with_all(cases, |all| rows(&piece, cases, &duties(all, today), filter, drawn.range(), today));
}

/// Adds the rows of that range, and moves the focus to the first of them.
pub fn add(cases: &[Case], filter: &Filter, range: Range<usize>, today: Date) {
    let Some(piece) = shown() else { return };
    let first = range.start + 1;
    with_all(cases, |all| rows(&piece, cases, &duties(all, today), filter, range, today));
    if let Some(button) = dom::find(&piece.0, &format!("tbody tr:nth-child({first}) [data-act=duty]")) {
        dom::focus(&button);
    }
}

/// Draws what only paper has; `false` takes that away again.
pub fn on_paper(cases: &[Case], filter: &Filter, drawn: Drawn, today: Date, draw: bool) {
    let Some(piece) = shown() else { return };
    let range = if draw { drawn.only_on_paper() } else { drawn.range().end..drawn.range().end };
    if !draw {
        drawing::leave(&piece, drawn);
    }
    with_all(cases, |all| rows(&piece, cases, &duties(all, today), filter, range, today));
}

/// The view, where it is drawn.
fn shown() -> Option<Piece> {
    dom::find(&dom::by_id("caseload")?, ".duties").map(Piece)
}

/// The place of its order in the case, from an element of a row.
pub fn order_of(element: &Element) -> usize {
    element.get_attribute("data-order").and_then(|n| n.parse().ok()).unwrap_or(usize::MAX)
}

/// "36 orders: 4 whose day has passed …".
fn totals(piece: &Piece, duties: &[Duty]) {
    let compliance = compliance(duties);
    let told = State::ALL.into_iter().filter(|&state| compliance.of(state) > 0);
    let told: Vec<String> = told.map(|state| format!("{} {}", words::thousands(compliance.of(state)), short(state))).collect();
    let all = words::count(compliance.orders(), "order", "orders");
    piece.text("totals", if told.is_empty() { "No order was read.".into() } else { format!("{all}: {}.", told.join(", ")) });
}

/// A state in a list of counts.
fn short(state: State) -> &'static str {
    match state {
        State::Late => "with a day that has passed and no tick",
        State::Soon => "due in 7 days or fewer",
        State::Later => "due later",
        State::NoDay => "without a day",
        State::LongAgo => "more than a year ago",
        State::Done => "done, as you marked them",
    }
}

/// What there is to choose from.
fn fields(piece: &Piece, all: &[export::Case], duties: &[Duty], filter: &Filter) {
    let mut landlords: BTreeMap<String, String> = BTreeMap::new();
    for case in all.iter().filter(|case| !case.determination.orders.is_empty()) {
        let name = case.determination.landlord.as_deref();
        landlords.entry(landlord::key(name)).or_insert_with(|| landlord::name(name));
    }
    let mut owners: Vec<&str> = Vec::new();
    for owner in duties.iter().map(Duty::owner) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners.sort();
    let owners = owners.into_iter().map(|owner| (owner.into(), if owner.is_empty() { "Nobody yet" } else { owner }.into()));
    let mut landlords: Vec<(String, String)> = landlords.into_iter().collect();
    landlords.sort_by(|a, b| a.1.cmp(&b.1));
    options(piece, "landlord", landlords, filter.landlord.as_deref());
    options(piece, "owner", owners, filter.owner.as_deref());
    let kinds = OrderKind::ALL.into_iter().filter(|kind| duties.iter().any(|duty| duty.order.kinds.contains(kind)));
    options(piece, "kind", kinds.map(|kind| (kind.code().into(), kind.name().into())), filter.kind.map(OrderKind::code));
    let states = State::ALL.map(|state| (state.code().into(), state.name().into()));
    options(piece, "state", states, filter.state.map(State::code));
    for (name, day) in [("from", filter.from), ("to", filter.to)] {
        if let (Some(field), Some(day)) = (piece.slot(name).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()), day) {
            field.set_value(&day.to_string());
        }
    }
}

/// Fills a list to choose from. A value begins with "=", because the empty one takes all.
fn options(piece: &Piece, slot: &str, values: impl IntoIterator<Item = (String, String)>, chosen: Option<&str>) {
    for (value, name) in values {
        if let Some(option) = Piece::of("t-option") {
            dom::set_text(&option.0, &name);
            option.attribute("value", &format!("={value}"));
            if chosen == Some(value.as_str()) {
                option.attribute("selected", "");
            }
            piece.append(slot, &option);
        }
    }
}

/// Takes over what was chosen in a field.
pub fn set(filter: &mut Filter, field: &Element) {
    let value = match field.dyn_ref::<HtmlSelectElement>() {
        Some(select) => select.value(),
        None => field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default(),
    };
    let chosen = value.strip_prefix('=').map(String::from);
    let is = |code: &str| chosen.as_deref() == Some(code);
    match field.get_attribute("name").unwrap_or_default().as_str() {
        "landlord" => filter.landlord = chosen,
        "owner" => filter.owner = chosen,
        "kind" => filter.kind = OrderKind::ALL.into_iter().find(|kind| is(kind.code())),
        "state" => filter.state = State::ALL.into_iter().find(|state| is(state.code())),
        "from" => filter.from = Date::from_iso(&value),
        "to" => filter.to = Date::from_iso(&value),
        _ => {}
    }
}

fn rows(piece: &Piece, cases: &[Case], duties: &[Duty], filter: &Filter, range: Range<usize>, today: Date) {
    let taken: Vec<&Duty> = duties.iter().filter(|duty| filter.takes(duty)).collect();
    for duty in taken.iter().skip(range.start).take(range.len()) {
        if let Some(row) = row(cases, duty, today) {
            piece.append("rows", &row);
        }
    }
    let drawn = range.end.min(taken.len());
    let all = words::count(duties.len(), "order", "orders");
    let shown = match (filter.is_open(), drawn == taken.len()) {
        (true, true) => format!("All {all} are shown."),
        (true, false) => format!("The first {} of {all} are shown.", words::thousands(drawn)),
        (false, true) => format!("{} of {all} are shown.", words::thousands(taken.len())),
        (false, false) => {
            let [found, drawn] = [taken.len(), drawn].map(words::thousands);
            format!("{found} of {all} were found, and the first {drawn} are shown.")
        }
    };
    piece.text("shown", shown);
    drawing::offer(piece, taken.len() - drawn);
}

fn row(cases: &[Case], duty: &Duty, today: Date) -> Option<Piece> {
    let row = Piece::of("t-duty")?;
    let name = format!("{}, case {}", duty.title(), duty.reference());
    row.text("due", duty.due_words()).text("title", duty.title()).text("of", format_args!(", case {}", duty.reference()));
    state(&row, duty, today);
    row.text("words", crate::caseload::board::beginning(&duty.order.text));
    row.text("reference", duty.reference()).text("landlord", landlord::name(duty.determination.landlord.as_deref()));
    let to_check = duty.determination.is_to_check(Area::Orders) || duty.determination.is_to_check(Area::Money);
    row.hide("check", Hidden::when(!to_check));
    row.text("who", cases[duty.case].who(duty.place)).text("owner-of", &name).text("done-of", &name);
    for act in ["duty", "duty-done", "duty-owner"] {
        if let Some(field) = dom::find(&row.0, &format!("[data-act={act}]")) {
            dom::set(&field, "data-item", &duty.case.to_string());
            dom::set(&field, "data-order", &duty.place.to_string());
            match field.dyn_ref::<HtmlInputElement>() {
                Some(field) if act == "duty-done" => field.set_checked(duty.state == State::Done),
                Some(field) => field.set_value(duty.owner()),
                None => {}
            }
        }
    }
    Some(row)
}

/// How it stands, as a tag.
fn state(row: &Piece, duty: &Duty, today: Date) {
    row.text("state", duty.state_words(today));
    if let Some(tag) = row.slot("state") {
        dom::set(&tag, "class", &format!("tag due-state {}", duty.state.code()));
    }
}

/// Says at its row, and in the totals, how a duty stands after a tick or an owner; the row stays where it is.
pub fn noted(cases: &[Case], filter: &Filter, field: &Element, today: Date) {
    let Some(piece) = shown() else { return };
    let place = (app::number(field), order_of(field));
    with_all(cases, |all| {
        let duties = duties(all, today);
        totals(&piece, &duties);
        let Some(duty) = duties.iter().find(|duty| (duty.case, duty.place) == place) else { return };
        if let Ok(Some(row)) = field.closest("tr") {
            state(&Piece(row), duty, today);
        }
        let left = if filter.takes(duty) { "" } else { " It leaves this list when you filter again." };
        let owner = match duty.owner() {
            "" => String::new(),
            owner => format!(", owner {owner}"),
        };
        announce(&format!("{}, case {}: {}{owner}.{left}", duty.title(), duty.reference(), duty.state_words(today)));
    });
}
