//! What goes into a calendar? One all-day event for each dated deadline, and the last day to ask for a review.
//!
//! RFC 5545: CRLF, lines of at most 75 octets, escaped text. The same order has the same UID each time
//! it is read, however the text was copied (`identity`), so that importing again updates events and never doubles
//! them. Nothing depends on a clock: DTSTAMP is the day of the determination.

use super::words::framed;
use super::{Case, Own, VERSION, identity, new_pence, pounds, say, tidy, to_check};
use crate::determination::date::Date;
use crate::determination::{Area, Deadline, DeadlineBasis, Determination, Order, Payment};
use crate::values::calendar::last_day_to_ask_for_review;
use std::fmt::Arguments;

/// What a line may hold, in octets, without its line break.
const LINE: usize = 75;

/// The calendar of the cases. Events of a determination without a date are stamped with `today`.
pub fn calendar(cases: &[Case<'_>], today: Date) -> String {
    let events: String = cases.iter().map(|case| events(case, today)).collect();
    head() + &events + &foot()
}

/// The lines before the first event.
pub fn head() -> String {
    let mut out = String::new();
    line(&mut out, format_args!("BEGIN:VCALENDAR"));
    line(&mut out, format_args!("VERSION:2.0"));
    line(&mut out, format_args!("PRODID:-//Put Right//putright {VERSION}//EN"));
    line(&mut out, format_args!("CALSCALE:GREGORIAN"));
    out
}

/// The line behind the last event.
pub fn foot() -> String {
    "END:VCALENDAR\r\n".into()
}

/// The events of one case, for calendars that are written piece by piece.
pub fn events(case: &Case<'_>, today: Date) -> String {
    let determination = case.determination;
    let mut out = order_events(case, today, |_| true);
    if let Some(determined) = determination.date {
        let uid = format!("{}-review@putright", of_case(determination));
        let title = format!("Last day to ask the Ombudsman for a review{}", reference(determination));
        let day = last_day_to_ask_for_review(determined);
        event(&mut out, &Event { uid, stamp: determined, day, title, note: review_note(determination, determined) });
    }
    out
}

/// The events of those orders of a case that are wanted, by their places.
pub fn order_events(case: &Case<'_>, today: Date, wanted: impl Fn(usize) -> bool) -> String {
    let determination = case.determination;
    let stamp = determination.date.unwrap_or(today);
    let mut out = String::new();
    // Made from the case and the order's own words, never from the day: a corrected day moves the event.
    let of_case = of_case(determination);
    let names = identity::orders(determination);
    for (n, order) in determination.orders.iter().enumerate().filter(|&(n, _)| wanted(n)) {
        if let Some((deadline, day)) = order.deadline.as_ref().and_then(|deadline| Some((deadline, deadline.date?))) {
            let uid = format!("{of_case}-{}@putright", names[n]);
            let mut note = format!("Order {}. {}", n + 1, order_note(order, deadline, case.own.get(n)));
            if determination.is_to_check(Area::Orders) || determination.is_to_check(Area::Money) {
                say(&mut note, format_args!("\nTo be checked against the determination: {}", to_check(determination)));
            }
            event(&mut out, &Event { uid, stamp, day, title: order_title(determination, n, order), note });
        }
    }
    out
}

fn of_case(determination: &Determination) -> String {
    identity::case(determination).unwrap_or_else(|| "unnamed".into())
}

/// How many orders of a case have no day and so no event.
pub fn undated(determination: &Determination) -> usize {
    let dated = |order: &&Order| order.deadline.as_ref().is_some_and(|deadline| deadline.date.is_some());
    determination.orders.len() - determination.orders.iter().filter(dated).count()
}

struct Event {
    uid: String,
    stamp: Date,
    day: Date,
    title: String,
    note: String,
}

fn event(out: &mut String, event: &Event) {
    line(out, format_args!("BEGIN:VEVENT"));
    line(out, format_args!("UID:{}", event.uid));
    line(out, format_args!("DTSTAMP:{}T000000Z", event.stamp.basic()));
    line(out, format_args!("DTSTART;VALUE=DATE:{}", event.day.basic()));
    line(out, format_args!("DTEND;VALUE=DATE:{}", event.day.plus_days(1).unwrap_or(event.day).basic()));
    line(out, format_args!("SUMMARY:{}", escaped(&event.title)));
    line(out, format_args!("DESCRIPTION:{}", escaped(&event.note)));
    // A deadline does not make its reader busy.
    line(out, format_args!("TRANSP:TRANSPARENT"));
    alarm(out, "-P7D", &format!("In a week: {}", event.title));
    alarm(out, "-P1D", &format!("Tomorrow: {}", event.title));
    line(out, format_args!("END:VEVENT"));
}

fn alarm(out: &mut String, trigger: &str, words: &str) {
    line(out, format_args!("BEGIN:VALARM"));
    line(out, format_args!("ACTION:DISPLAY"));
    line(out, format_args!("TRIGGER:{trigger}"));
    line(out, format_args!("DESCRIPTION:{}", escaped(words)));
    line(out, format_args!("END:VALARM"));
}

/// "Order 2 due: Compensation £600 (202499999, Mapleford Homes)": entries of many cases are told apart by both.
fn order_title(determination: &Determination, n: usize, order: &Order) -> String {
    let kind = order.kinds.first().map_or("Order", |kind| kind.name());
    let sum = order.payment.as_ref().and_then(|payment| payment.amount_pence).map(|pence| format!(" {}", pounds(pence)));
    format!("Order {} due: {kind}{}{}", n + 1, sum.unwrap_or_default(), reference(determination))
}

/// " (202499999, Mapleford Homes)"
fn reference(determination: &Determination) -> String {
    let mut named: Vec<String> = determination.case_refs.iter().map(|reference| tidy(reference)).collect();
    named.extend(determination.landlord.as_deref().map(tidy));
    if named.is_empty() { String::new() } else { format!(" ({})", named.join(", ")) }
}

fn order_note(order: &Order, deadline: &Deadline, own: Option<&Own>) -> String {
    let mut note = tidy(&order.text);
    for detail in &order.details {
        say(&mut note, format_args!("\n- {}", tidy(&detail.text)));
    }
    note += &framed("\nCondition: ", &order.condition, "");
    note += &order.payment.as_ref().and_then(payment_note).unwrap_or_default();
    let basis = match deadline.basis {
        DeadlineBasis::Printed => "The day is printed in the determination",
        DeadlineBasis::ComplianceClause => "One clause sets the day for all the orders",
        DeadlineBasis::Computed | DeadlineBasis::Event | DeadlineBasis::Recurring => "The day was computed",
    };
    let computation = framed(" (", &deadline.computation, ")");
    let caution = framed("\nTake care: ", &deadline.caution, "");
    say(&mut note, format_args!("\n{basis}{computation}: “{}”{caution}", tidy(&deadline.text)));
    for line in own.map(Own::lines).unwrap_or_default() {
        say(&mut note, format_args!("\n{line}"));
    }
    note
}

fn payment_note(payment: &Payment) -> Option<String> {
    let (sum, new) = (payment.amount_pence?, new_pence(payment)?);
    let offered = payment.prior_offer_pence.map(|pence| format!(", {} already offered, {} new", pounds(pence), pounds(new)));
    Some(format!("\nSum: {}{}", pounds(sum), offered.unwrap_or_default()))
}

fn review_note(determination: &Determination, determined: Date) -> String {
    let mut note = format!(
        "Computed by Put Right, not printed in the determination: {} + 3 weeks. Either side may ask for a review, for new \
         evidence or where facts are challenged; not because of disagreement, and not about the redress.",
        determined.long()
    );
    if determination.amended_on_review {
        note.push_str("\nThe determination was amended already: ask the Ombudsman whether this day still holds.");
    }
    note
}

/// Text as RFC 5545 (3.3.11) wants it. Its control characters are gone already, but for line breaks.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a content line, folded between characters.
fn line(out: &mut String, content: Arguments) {
    let mut room = LINE;
    for c in content.to_string().chars() {
        if c.len_utf8() > room {
            // The space that marks a folded line is one of its octets.
            out.push_str("\r\n ");
            room = LINE - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, hostile_order, report};
    use super::*;

    /// The content lines, unfolded; each physical line is checked on the way.
    fn unfolded(calendar: &str) -> Vec<String> {
        assert!(calendar.ends_with("\r\n"));
        let mut lines: Vec<String> = Vec::new();
        for physical in calendar.trim_end_matches("\r\n").split("\r\n") {
            assert!(physical.len() <= LINE && !physical.contains(['\r', '\n']), "{physical:?}");
            match (physical.strip_prefix(' '), lines.last_mut()) {
                (Some(more), Some(last)) => last.push_str(more),
                _ => lines.push(physical.into()),
            }
        }
        lines
    }

    fn calendar_of(determination: &Determination) -> Vec<String> {
        let today = Date::new(2024, 3, 1).unwrap();
        unfolded(&calendar(&[Case { name: None, determination, own: &[] }], today))
    }

    fn values(lines: &[String], name: &str) -> Vec<String> {
        lines.iter().filter_map(|line| line.strip_prefix(name)).map(String::from).collect()
    }

    #[test]
    fn a_dated_order_and_the_review_are_events() {
        let lines = calendar_of(&report());
        assert_eq!(values(&lines, "DTSTART;VALUE=DATE:"), ["20240327", "20240320"]);
        assert_eq!(values(&lines, "DTEND;VALUE=DATE:"), ["20240328", "20240321"]);
        assert_eq!(values(&lines, "DTSTAMP:"), ["20240228T000000Z"; 2]);
        assert_eq!(values(&lines, "TRIGGER:"), ["-P7D", "-P1D", "-P7D", "-P1D"]);
        assert_eq!(values(&lines, "SUMMARY:")[0], "Order 2 due: Compensation £600 (202499999\\, Mapleford Homes)");
        let note = &values(&lines, "DESCRIPTION:")[0];
        assert!(note.contains("£600\\, £250 already offered\\, £350 new\\n"), "{note}");
        assert!(note.contains("28 February 2024 + 4 weeks"), "{note}");
        assert_eq!(undated(&report()), 1);
    }

    #[test]
    fn uids_are_stable_and_tell_orders_apart() {
        let first = report();
        let mut again = first.clone();
        again.orders[1].text = "Pay  the\u{a0}resident\n£600.".into();
        again.orders[1].deadline.as_mut().unwrap().date = Date::new(2024, 4, 1);
        assert_eq!(values(&calendar_of(&first), "UID:"), values(&calendar_of(&again), "UID:"));
        again.orders.push(again.orders[1].clone());
        let mut uids = values(&calendar_of(&again), "UID:");
        uids.sort();
        uids.dedup();
        assert_eq!(uids.len(), 3);
        let other = Determination { case_refs: vec!["202499998".into()], ..first.clone() };
        assert_ne!(values(&calendar_of(&first), "UID:"), values(&calendar_of(&other), "UID:"));
    }

    #[test]
    fn hostile_words_forge_no_event() {
        let hostile = hostile();
        let lines = calendar_of(&hostile);
        assert_eq!(values(&lines, "BEGIN:VEVENT").len(), hostile.orders.len() + 1);
        assert_eq!(values(&lines, "SUMMARY:forged").len(), 0);
        let known = ["BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "UID", "DTSTAMP", "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"];
        let known = [&known[..], &["SUMMARY", "DESCRIPTION", "TRANSP", "ACTION", "TRIGGER"]].concat();
        assert!(lines.iter().all(|line| known.iter().any(|name| line.starts_with(&format!("{name}:")))));
    }

    #[test]
    fn long_lines_fold_between_characters() {
        for filler in ["£", "🙂", "a", "漢"] {
            let mut long = report();
            long.orders = vec![hostile_order(&filler.repeat(200))];
            let note = &values(&calendar_of(&long), "DESCRIPTION:")[0];
            assert!(note.contains(&filler.repeat(200)));
        }
    }

    #[test]
    fn without_a_date_there_is_no_review_and_today_stamps() {
        let undated = Determination { date: None, case_refs: Vec::new(), ..report() };
        let lines = calendar_of(&undated);
        assert_eq!(values(&lines, "DTSTAMP:"), ["20240301T000000Z"]);
    }
}
