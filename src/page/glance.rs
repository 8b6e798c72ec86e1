//! What does a person see first? Who, what was found, what must be paid, what is late and what comes next.

use super::dom::{self, Hidden, Piece};
use super::paint::Painter;
use super::state::{Case, Reader};
use super::words;
use crate::determination::date::Date;
use crate::determination::{Determination, Finding, Format, Remedy, Severity};
use crate::export::when::{Days, When};
use crate::export::{days_left, how_sure, pounds, say};
use crate::values::calendar::last_day_to_ask_for_review;

/// Fills the cards.
pub fn paint(painter: &Painter, glance: &Piece) {
    let (case, d) = (painter.case, painter.determination());
    let unnamed = if case.nothing_found() { "Nothing could be read" } else { "Landlord: not found in this text" };
    glance.text("landlord", d.landlord.as_deref().unwrap_or(unnamed));
    trouble(d, glance);
    if case.nothing_found() {
        // The style sheet leaves out every card.
        return glance.attribute("data-found", "nothing").done();
    }
    glance.text("line", line(d));
    outcomes(glance, "outcomes", d.findings.iter());
    glance.text("outcomes-note", found_note(d));
    glance.text("ordered", to_be_paid(d)).text("ordered-note", ordered_note(d));
    by_when(glance, case, painter.today);
    if let Some(words) = review(d, painter.today) {
        glance.hide("review", Hidden::No).text("review-note", words);
    }
}

/// "202499998 · 17 November 2026 · Report".
fn line(d: &Determination) -> String {
    let reference = if d.case_refs.is_empty() { "Reference not found".into() } else { d.case_refs.join(", ") };
    let date = d.date.map_or_else(|| "date not found".into(), Date::long);
    let amended = if d.amended_on_review || d.amended_date.is_some() { ", amended on review" } else { "" };
    let form = match d.format {
        Format::Report => " · Report",
        Format::Decision => " · Decision",
        Format::Unknown => "",
    };
    format!("{reference} · {date}{amended}{form}")
}

/// Says at the top that something is to be checked, in as many words as it takes.
fn trouble(d: &Determination, glance: &Piece) {
    let worst = d.diagnostics.iter().filter(|d| d.severity >= Severity::Warning);
    let many = worst.clone().count();
    // Of several as bad as each other, the first.
    let first = worst.rev().max_by_key(|d| d.severity);
    let Some(first) = first else { return };
    glance.hide("trouble", Hidden::No).text("trouble-text", first.message.as_str());
    if many > 1 {
        glance.text("trouble-link", words::count(many - 1, "more thing to check", "more things to check"));
    }
}

/// What the chosen reader needs first, in a few short sentences; and what stands at the end of a printed copy.
pub fn paint_note(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    if painter.case.nothing_found() {
        return;
    }
    let more = match painter.reader {
        Reader::Resident => {
            "Orders are binding, recommendations are not. What to do if something does not come stands under “What happens next”."
        }
        Reader::Landlord => {
            "Under “More” of each order stands what shows that it was done. Owners and ticks are your own, and forgotten when you leave, unless you save them."
        }
    };
    if !d.orders.is_empty() {
        page.text("reader-note", more);
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

/// What must be paid: the sum, how sure it is, and payments that have none beside it.
pub fn to_be_paid(d: &Determination) -> String {
    let open = words::payments_without_figure(&d.orders);
    let sure = how_sure(d);
    match (d.remedy.ordered_pence, open.is_empty()) {
        (0, true) if !sure.is_empty() => "A sum to be checked".into(),
        (0, false) => "A sum not yet known".into(),
        (0, true) if d.orders.is_empty() && words::no_orders(d).is_none() => "Not found".into(),
        (0, true) => "No sum ordered".into(),
        (pence, false) => format!("{sure}{}, and a sum not yet known", pounds(pence)),
        (pence, true) => format!("{sure}{}", pounds(pence)),
    }
}

fn ordered_note(d: &Determination) -> String {
    let Remedy { ordered_pence, prior_offer_pence, net_new_pence, recommended_pence, .. } = d.remedy;
    let mut note = match (ordered_pence, prior_offer_pence) {
        (0, _) => String::new(),
        (_, Some(prior)) if prior > 0 => {
            format!("{} of it is new. {} was offered or paid before. ", pounds(net_new_pence), pounds(prior))
        }
        _ => "All of it is new, as far as the orders say. ".into(),
    };
    if let Some(other) = d.remedy.other_ordered_pence {
        say(&mut note, format_args!("Read the other way it would be {}. ", pounds(other)));
    }
    for (number, what) in words::payments_without_figure(&d.orders) {
        say(&mut note, format_args!("Order {number}: {what}. "));
    }
    if recommended_pence > 0 {
        let more = if ordered_pence > 0 { " more" } else { "" };
        say(&mut note, format_args!("{}{more} is recommended, not ordered.", pounds(recommended_pence)));
    }
    note.trim_end().into()
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

/// The card on time, as its lines: what is late, what comes next, each with its note.
struct Times {
    late: String,
    late_note: String,
    next: String,
    next_note: String,
}

fn by_when(glance: &Piece, case: &Case, today: Date) {
    let Times { late, late_note, next, next_note } = times(case, today);
    glance.note("late", late).note("late-note", late_note).note("next", next).note("next-note", next_note);
}

fn times(case: &Case, today: Date) -> Times {
    let orders = &case.determination.orders;
    let standing = case.standing(today);
    let mut times = Times { late: String::new(), late_note: String::new(), next: String::new(), next_note: String::new() };
    if let Some(late) = &standing.late {
        times.late = were_due(late);
        let what = words::things(orders, &late.orders);
        let ago = days_left(late.first, today).unwrap_or_default();
        let first = if late.first == late.last { "" } else { "the first " };
        times.late_note = format!("{what}. {}; not ticked as done.", capital(&format!("{first}{ago}")));
    }
    if let Some(next) = &standing.next {
        let lead = if standing.late.is_some() { "Next: " } else { "" };
        times.next = format!("{lead}{}", next.first.long());
        let left = capital(&days_left(next.first, today).unwrap_or_default());
        times.next_note = format!("{left}: {}.", words::things(orders, &next.orders));
    }
    match &standing.long_ago {
        Some(old) if standing.late.is_none() && standing.next.is_none() => {
            times.next = old.last.long();
            times.next_note = format!("{}: {}.", were_due(old), words::things(orders, &old.orders));
        }
        _ => {}
    }
    if times.late.is_empty() && times.next.is_empty() {
        (times.next, times.next_note) = undated(case, standing.undated);
    } else if standing.undated > 0 {
        let more = words::count(standing.undated, "order has", "orders have");
        say(&mut times.next_note, format_args!(" {more} a time and no date: see Dates."));
    }
    times
}

/// What there is to say where no open order has a date.
fn undated(case: &Case, undated: usize) -> (String, String) {
    let orders = case.determination.orders.len();
    if let Some(words) = words::no_orders(&case.determination) {
        return ("No orders were made".into(), format!("The text says: “{}”", words.of(&case.text).trim()));
    }
    if orders > 0 && case.done() == orders {
        return ("All marked as done".into(), "By you; nothing else is known here.".into());
    }
    let note = if undated > 0 { "There are times to keep, but no date could be given. See Dates." } else { "" };
    ("Not found".into(), note.into())
}

/// "2 orders were due by 16 June 2026".
fn were_due(days: &Days) -> String {
    format!("{} due by {}", words::count(days.orders.len(), "order was", "orders were"), days.last.long())
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Until when a review could be asked for, or that the time is over.
fn review(d: &Determination, today: Date) -> Option<String> {
    let last = last_day_to_ask_for_review(d.date?);
    Some(match When::of(last, today, false) {
        When::Passed | When::LongAgo => format!("The time to ask for a review ended on {}.", last.long()),
        _ => format!("Can be asked for until {} ({}).", last.long(), days_left(last, today)?),
    })
}

/// What a table of cases says of when: what is late first, then what comes next.
pub fn when_in_short(case: &Case, today: Date) -> String {
    let Times { late, late_note: _, next, next_note } = times(case, today);
    let standing = case.standing(today);
    if standing.late.is_some() {
        let ago = standing.late.as_ref().and_then(|days| days_left(days.first, today)).unwrap_or_default();
        return format!("{late}, {ago}; not ticked as done");
    }
    match &standing.next {
        Some(days) => format!("{next}, {}", days_left(days.first, today).unwrap_or_default()),
        None if standing.long_ago.is_some() || next_note.is_empty() || words::no_orders(&case.determination).is_some() => next,
        None => next_note,
    }
}

/// A few sentences that say it all, for those who hear the page.
pub fn spoken(case: &Case, today: Date) -> String {
    let d = &case.determination;
    let mut out = format!("Read. {}", words::count(d.findings.len(), "finding", "findings"));
    if !d.findings.is_empty() {
        say(&mut out, format_args!(": {}", words::outcomes(&d.findings)));
    }
    let orders = match (d.orders.len(), words::no_orders(d)) {
        (0, Some(_)) => "No orders were made".into(),
        (many, _) => words::count(many, "order", "orders"),
    };
    say(&mut out, format_args!(". {orders}. "));
    if d.remedy.ordered_pence > 0 || !words::payments_without_figure(&d.orders).is_empty() {
        say(&mut out, format_args!("To be paid: {}. {} ", to_be_paid(d), ordered_note(d)));
    }
    if !d.orders.is_empty() {
        let Times { late, late_note, next, next_note } = times(case, today);
        if !late.is_empty() {
            say(&mut out, format_args!("{late}: {late_note} "));
        }
        if !next.is_empty() {
            say(&mut out, format_args!("By when: {next}. {next_note} "));
        }
    }
    let unread = d.diagnostics.len();
    if unread > 0 {
        say(&mut out, format_args!("{} on what could not be read.", words::count(unread, "note", "notes")));
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
