//! What does a person see first? What was found, what must be paid, and what is due next.

use super::dom::{self, Hidden, Piece};
use super::paint::Painter;
use super::state::{Case, Reader};
use super::words::{self, Due};
use crate::determination::date::Date;
use crate::determination::{Determination, Finding, OrderKind, Remedy};
use crate::export::{days_left, pounds, say};

/// Fills the three cards.
pub fn paint(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-findings", Hidden::when(!d.findings.is_empty()));
    outcomes(page, "outcomes", d.findings.iter());
    page.text("outcomes-note", found_note(d));
    page.text("ordered", ordered(d));
    page.text("ordered-note", ordered_note(d));
    bar(page, d.remedy);
    next(page, painter.case, painter.today);
}

/// What the chosen reader needs first, in a few short sentences; and what stands at the end of a printed copy.
pub fn paint_note(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    if painter.nothing_found() {
        return;
    }
    let first = d.orders.iter().filter_map(|o| o.deadline.as_ref()?.date).min();
    let first = first.map_or_else(String::new, |day| format!(", the first by {}", day.long()));
    let more = match painter.reader {
        Reader::Resident => {
            ". Orders are binding, recommendations are not. What to do if something does not come stands under “What happens next”."
        }
        Reader::Landlord => {
            ". Under each order stands what shows that it was done. Owners and ticks are your own, and forgotten when you leave, unless you save them."
        }
    };
    if !d.orders.is_empty() {
        let things = words::count(d.orders.len(), "thing", "things");
        page.text("reader-note", format_args!("The landlord must do {things}{first}{more}"));
    }
    let (version, reader, today) = (crate::export::VERSION, painter.reader.code(), painter.today.long());
    page.text(
        "print-foot",
        format_args!(
            "Read by Put Right {version}, for the {reader}. Days are counted from {today}. Not legal advice; the determination’s own words count."
        ),
    );
}

/// One tag for each outcome, with how often.
pub fn outcomes<'a>(page: &Piece, slot: &str, findings: impl Iterator<Item = &'a Finding>) {
    for (outcome, times) in words::outcome_counts(findings) {
        let Some(count) = Piece::of("t-count") else { return };
        count.text("tag", outcome.name()).class("tag", outcome.code()).text("times", format_args!("× {times}"));
        page.append(slot, &count);
    }
}

fn found_note(d: &Determination) -> String {
    if d.findings.is_empty() {
        return "Not found in this text".into();
    }
    let upheld = d.findings.iter().filter(|f| f.outcome.upheld()).count();
    format!("{}, {upheld} upheld", words::count(d.findings.len(), "finding", "findings"))
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
        pence => pounds(pence),
    }
}

fn ordered_note(d: &Determination) -> String {
    let Remedy { ordered_pence, prior_offer_pence, net_new_pence, recommended_pence } = d.remedy;
    let mut note = match (ordered_pence, prior_offer_pence) {
        (0, _) => String::new(),
        (_, Some(prior)) if prior > 0 => {
            format!("{} of it is new. {} was offered or paid before. ", pounds(net_new_pence), pounds(prior))
        }
        _ => "All of it is new, as far as the orders say. ".into(),
    };
    if recommended_pence > 0 {
        let more = if ordered_pence > 0 { " more" } else { "" };
        say(&mut note, format_args!("{}{more} is recommended, not ordered.", pounds(recommended_pence)));
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
            part.own_class(class);
            dom::set_share(&part.0, pence);
            page.append("bar", &part);
        }
        if let Some(key) = Piece::of("t-key") {
            key.class("swatch", class).text("name", name).text("sum", pounds(pence));
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
    page.text("next", date.long());
    let on_that_day = orders.iter().filter(|o| o.deadline.as_ref().is_some_and(|d| d.date == Some(date))).count();
    let mut left = days_left(date, today);
    if let Some(first) = left.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let undone = if Due::of(date, today) == Due::Overdue { ", if not yet done" } else { "" };
    let orders = words::count(on_that_day, "order is", "orders are");
    page.text("next-note", format_args!("{left}{undone}. {orders} due that day."));
}

/// One sentence that says it all, for those who hear the page.
pub fn spoken(case: &Case, today: Date) -> String {
    let d = &case.determination;
    let mut out = format!("Read. {}", words::count(d.findings.len(), "finding", "findings"));
    if !d.findings.is_empty() {
        say(&mut out, format_args!(": {}", words::outcomes(&d.findings)));
    }
    say(&mut out, format_args!(". {}. ", words::count(d.orders.len(), "order", "orders")));
    if d.remedy.ordered_pence > 0 {
        say(&mut out, format_args!("{} to be paid. {}", pounds(d.remedy.ordered_pence), ordered_note(d)));
    }
    if let Some(date) = case.next_deadline(today) {
        say(&mut out, format_args!("Next deadline {}, {}. ", date.long(), days_left(date, today)));
    }
    let unread = d.diagnostics.len();
    if unread > 0 {
        say(&mut out, format_args!("{} on what could not be read.", words::count(unread, "note", "notes")));
    }
    out
}
