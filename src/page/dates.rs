//! Which days matter, in their order? The determination's date, each deadline, and what has no date.

use super::dom::{Hidden, Piece};
use super::paint::{MOST_ITEMS, Painter, item_name};
use super::words::{self, Due};
use crate::phrase::date::Date;
use crate::remedy::calendar::last_day_to_ask_for_review;
use crate::span::Span;
use std::collections::BTreeMap;

/// What happens on a day.
struct Moment {
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
    let (dated, undated) = moments(painter);
    let deadlines = !undated.is_empty() || dated.values().flatten().any(|m| matches!(m.state, State::Deadline | State::Done));
    page.hide("no-dates", Hidden::when(deadlines));
    for (date, things) in &dated {
        moment(painter, page, Some(*date), things);
    }
    if !undated.is_empty() {
        moment(painter, page, None, &undated);
    }
}

fn moments(painter: &Painter) -> (BTreeMap<Date, Vec<Moment>>, Vec<Moment>) {
    let d = painter.determination();
    let (mut dated, mut undated) = (BTreeMap::<Date, Vec<Moment>>::new(), Vec::new());
    if let Some(date) = d.date {
        let fact =
            Moment { words: "The determination was made".into(), what: "date".into(), span: d.head.date, state: State::Fact };
        dated.entry(date).or_default().push(fact);
        let words =
            "Last day to ask the Ombudsman for a review (3 weeks after the determination; not a deadline of any order)".into();
        let right = Moment { words, what: String::new(), span: None, state: State::Right };
        dated.entry(last_day_to_ask_for_review(date)).or_default().push(right);
    }
    for (i, order) in d.orders.iter().take(MOST_ITEMS).enumerate() {
        let Some(deadline) = &order.deadline else { continue };
        let name = String::from("Order ") + &(i + 1).to_string() + ": " + order.kinds.first().map_or("", |k| k.name());
        let state = if painter.case.mine.is_done(i) { State::Done } else { State::Deadline };
        let what = item_name("deadline of order", i);
        match deadline.date {
            Some(date) => {
                let moment = Moment { words: name, what, span: Some(deadline.span), state };
                dated.entry(date).or_default().push(moment);
            }
            None => undated.push(Moment { words: name + ", " + &deadline.text, what, span: Some(deadline.span), state }),
        }
    }
    (dated, undated)
}

fn moment(painter: &mut Painter, page: &Piece, date: Option<Date>, things: &[Moment]) {
    let Some(piece) = Piece::of("t-date") else { return };
    piece.text("date", &date.map_or_else(|| "No date can be given".into(), words::weekday_long));
    let open = things.iter().any(|m| m.state == State::Deadline);
    match date.filter(|_| open) {
        Some(date) => {
            piece.text("tag", &words::days_left(date, painter.today)).class("tag", Due::of(date, painter.today).class());
        }
        None => drop(piece.hide("tag", Hidden::Yes)),
    }
    for thing in things {
        let Some(item) = Piece::of("t-thing") else { return };
        let done = if thing.state == State::Done { " (done, as you marked it)" } else { "" };
        item.text("what", &(thing.words.clone() + done));
        if let Some(span) = thing.span {
            painter.show_in(&item, "show", &thing.what, span);
        }
        piece.append("things", &item);
    }
    page.append("dates", &piece);
}
