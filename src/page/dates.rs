//! Which days matter, in their order? The determination's date, each deadline, and what has no date.

use super::dom::{Hidden, Piece};
use super::paint::{MOST_ITEMS, Painter, item_name, left_out};
use super::words;
use crate::determination::date::Date;
use crate::export::say;
use crate::span::Span;
use crate::values::calendar::last_day_to_ask_for_review;

/// What happens on a day.
struct Moment {
    date: Option<Date>,
    words: String,
    what: String,
    span: Option<Span>,
    state: State,
}

/// Whether a moment is a deadline.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Deadline,
    Done,
    /// A right that ends: not a duty.
    Right,
    Fact,
}

/// Fills the timeline.
pub fn paint(painter: &mut Painter, page: &Piece) {
    if painter.case.nothing_found() {
        return;
    }
    // Those without a date come last.
    let mut moments = moments(painter);
    moments.sort_by_key(|m| (m.date.is_none(), m.date));
    let deadlines = moments.iter().any(|m| matches!(m.state, State::Deadline | State::Done));
    if !deadlines {
        page.note(
            "no-dates",
            match words::no_orders(painter.determination()) {
                Some(_) => "No orders were made, so there is no deadline.",
                None => "Not found in this text: no deadline could be read.",
            },
        );
    }
    for day in moments.chunk_by(|a, b| a.date == b.date) {
        moment(painter, page, day);
    }
    let rest = painter.determination().orders.iter().skip(MOST_ITEMS);
    left_out(page, "dates", rest.filter(|order| order.deadline.is_some()).count());
}

fn moments(painter: &Painter) -> Vec<Moment> {
    let d = painter.determination();
    let mut out = Vec::new();
    let mut add = |date, words, what, span, state| out.push(Moment { date, words, what, span, state });
    if let Some(date) = d.date {
        add(Some(date), "The determination was made".into(), "date".into(), d.head.date, State::Fact);
        let words = "Last day to ask the Ombudsman for a review (3 weeks after the determination; not a deadline of any order)";
        add(Some(last_day_to_ask_for_review(date)), words.into(), String::new(), None, State::Right);
    }
    for (i, order) in d.orders.iter().take(MOST_ITEMS).enumerate() {
        let Some(deadline) = &order.deadline else { continue };
        let mut words = format!("Order {}: {}", i + 1, order.kinds.first().map_or("", |k| k.name()));
        if deadline.date.is_none() {
            say(&mut words, format_args!(", {}", deadline.text));
        }
        let state = if painter.case.is_done(i) { State::Done } else { State::Deadline };
        add(deadline.date, words, item_name("deadline of order", i), Some(deadline.span), state);
    }
    out
}

fn moment(painter: &mut Painter, page: &Piece, things: &[Moment]) {
    let date = things.first().and_then(|m| m.date);
    let Some(piece) = Piece::of("t-date") else { return };
    piece.text("date", date.map_or_else(|| "No date can be given".into(), words::weekday_long));
    let open = things.iter().any(|m| m.state == State::Deadline);
    match date.filter(|_| open) {
        Some(date) => painter.days_left(&piece, "tag", date, false),
        None => piece.hide("tag", Hidden::Yes).done(),
    }
    for thing in things {
        let Some(item) = Piece::of("t-thing") else { return };
        let done = if thing.state == State::Done { " (done, as you marked it)" } else { "" };
        item.text("what", format_args!("{}{done}", thing.words));
        if let Some(span) = thing.span {
            painter.show_in(&item, "show", &thing.what, span);
        }
        piece.append("things", &item);
    }
    page.append("dates", &piece);
}
