//! What can happen next? Plain words that stand in index.html, each only where it applies, with this case's orders, days and sums.

use super::dom::Piece;
use super::paint::Painter;
use super::words;
use crate::determination::Order;
use crate::export::{days_left, pounds, say};
use crate::values::calendar::last_day_to_ask_for_review;

/// More orders than this are counted, and not named.
const NAMED: usize = 6;

/// Fills the part on what happens next.
pub fn paint(painter: &Painter, page: &Piece) {
    let d = painter.determination();
    let standing = painter.case.standing(painter.today);
    let open = (0..d.orders.len()).filter(|&n| !painter.case.is_done(n)).collect::<Vec<_>>();
    let add = |template: &str, case: String| {
        if let Some(advice) = Piece::of(template).filter(|_| !case.is_empty()) {
            advice.text("case", case);
            page.append("advice", &advice);
        }
    };
    add("t-advice-comply", named(&d.orders, &open, ""));
    let late = standing.late.as_ref().map(|late| late.orders.as_slice());
    add(
        "t-advice-late",
        match late {
            Some(late) => named(&d.orders, late, "Not ticked as done. "),
            None => named(&d.orders, &open, "Wait until the day has gone by. "),
        },
    );
    if let Some(next) = &standing.next {
        add("t-advice-cannot", named(&d.orders, &next.orders, ""));
    }
    add("t-advice-review", review(painter));
    add("t-advice-recommended", recommended(painter));
    let reference = if d.case_refs.is_empty() { "not found in this text".into() } else { d.case_refs.join(", ") };
    add("t-advice-reach", format!("The case number to give: {reference}."));
}

/// "Order 2 (£650) by 15 December 2026." for each, after a word on all of them; nothing where there are none.
fn named(orders: &[Order], which: &[usize], lead: &str) -> String {
    if which.is_empty() {
        return String::new();
    }
    let mut out = lead.to_string();
    for &n in which.iter().take(NAMED) {
        let order = &orders[n];
        let time = match &order.deadline {
            Some(deadline) => deadline.date.map_or_else(|| deadline.text.clone(), |date| format!("by {}", date.long())),
            None => "no date found".into(),
        };
        say(&mut out, format_args!("Order {} ({}): {time}. ", n + 1, words::thing(order)));
    }
    if which.len() > NAMED {
        say(&mut out, format_args!("And {}.", words::count(which.len() - NAMED, "more order", "more orders")));
    }
    out
}

fn review(painter: &Painter) -> String {
    let Some(determined) = painter.determination().date else {
        return "The date of the determination was not found, so that no day can be given.".into();
    };
    let last = last_day_to_ask_for_review(determined);
    if last < painter.today {
        return format!("In this case the 3 weeks ended on {}.", last.long());
    }
    format!("In this case until {} ({}).", last.long(), days_left(last, painter.today).unwrap_or_default())
}

fn recommended(painter: &Painter) -> String {
    let mut out = String::new();
    for (n, recommendation) in painter.determination().recommendations.iter().enumerate().take(NAMED) {
        let sum = recommendation.amount_pence.map(|pence| format!(": {}", pounds(pence))).unwrap_or_default();
        let rests = if recommendation.finding_depends_on_it { ", and a finding rests on it" } else { "" };
        say(&mut out, format_args!("Recommendation {}{sum}{rests}. ", n + 1));
    }
    out
}
