//! By when: which words say it, and which day do they mean?

use crate::days::{after_days, after_months, after_working_days, printed, suffix};
use crate::draw::{Draw, fill};
use crate::gold::Due;
use crate::layout::Head;
use jiff::civil::Date;

/// A time as it stands in a sentence: "within 4 weeks of the date of this report", and the day that it means.
pub(super) struct Time {
    pub(super) words: String,
    pub(super) due: Due,
}

pub(super) fn on(day: Date) -> Due {
    Due::On(day.to_string())
}

pub(super) const NUMBERS: [(&str, i32); 10] =
    [("2", 2), ("two", 2), ("three", 3), ("4", 4), ("four", 4), ("6", 6), ("six", 6), ("8", 8), ("eight", 8), ("12", 12)];

pub(super) const ANCHORS: [&str; 8] = [
    "",
    " of the date of this report",
    " of this report",
    " of the date of this determination",
    " of this determination",
    " from the date of this report",
    " of the date of our decision",
    " of the date of the determination",
];

/// A time in one of the ways that a reader must know.
pub(super) fn time(draw: &mut Draw, head: &Head) -> Time {
    match draw.up_to(7) {
        1..=3 => weeks(draw, head),
        4 => days(draw, head),
        5 => months(draw, head),
        _ => a_day(draw, head),
    }
}

pub(super) fn weeks(draw: &mut Draw, head: &Head) -> Time {
    let (word, n) = draw.one(&NUMBERS);
    let anchor = draw.word(&ANCHORS);
    let words = fill(
        draw.word(&[
            "within {n} weeks",
            "within {n} weeks",
            "within {n} calendar weeks",
            "no later than {n} weeks from the date of this report",
            "not later than {n} weeks after the date of this report",
        ]),
        &[("n", word)],
    );
    let words = if words.starts_with("within") { words + anchor } else { words };
    Time { words, due: on(after_days(head.date, 7 * n)) }
}

pub(super) fn days(draw: &mut Draw, head: &Head) -> Time {
    let anchor = draw.word(&ANCHORS);
    let n = draw.one(&[10, 14, 20, 28, 30, 42]);
    let kind = draw.up_to(3);
    if kind == 3 {
        draw.uses("time: working days");
        return Time { words: format!("within {n} working days{anchor}"), due: on(after_working_days(head.date, n)) };
    }
    draw.uses("time: days");
    let words = fill(draw.word(&["within {n} days", "within {n} calendar days"]), &[("n", &n.to_string())]);
    Time { words: words + anchor, due: on(after_days(head.date, n)) }
}

pub(super) fn months(draw: &mut Draw, head: &Head) -> Time {
    draw.uses("time: months");
    let (word, n) =
        draw.one(&[("one month", 1), ("two months", 2), ("three months", 3), ("3 months", 3), ("six months", 6), ("1 month", 1)]);
    let anchor = draw.word(&ANCHORS);
    Time { words: format!("within {word}{anchor}"), due: on(after_months(head.date, n)) }
}

pub(super) fn a_day(draw: &mut Draw, head: &Head) -> Time {
    draw.uses("time: a printed day");
    let day = after_days(head.date, 20 + draw.up_to(60) as i32);
    let ordinal = day.strftime("%-d").to_string() + suffix(day.day());
    let form = draw.word(&[
        "by {d}",
        "no later than {d}",
        "on or before {d}",
        "by {w} {d}",
        "by {o}",
        "by 5pm on {d}",
        "not later than {d}",
        "by close of business on {d}",
        "by {z}",
    ]);
    let words = fill(
        form,
        &[
            ("d", &printed(day)),
            ("w", &day.strftime("%A").to_string()),
            ("o", &(ordinal + &day.strftime(" %B %Y").to_string())),
            ("z", &day.strftime("%d %B %Y").to_string()),
        ],
    );
    Time { words, due: on(day) }
}

/// A time that is hard to read: its day, or to be checked; never another.
pub(super) fn hard_time(draw: &mut Draw, head: &Head) -> Time {
    draw.uses("time: one that is hard to read");
    let day = after_days(head.date, 20 + draw.up_to(60) as i32);
    let (word, n) = draw.one(&NUMBERS);
    let month_end = day.last_of_month();
    let (words, due) = match draw.up_to(8) {
        1 => (format!("by {}", day.strftime("%-d %B")), on(day)),
        2 => (format!("by the end of {}", day.strftime("%B %Y")), on(month_end)),
        3 => (format!("by noon on {} {}{} {}", day.strftime("%A"), day.day(), suffix(day.day()), day.strftime("%B")), on(day)),
        4 => (format!("within {n}-weeks"), on(after_days(head.date, 7 * n))),
        5 => (format!("in the next {word} weeks"), on(after_days(head.date, 7 * n))),
        6 => (format!("by {}", day.strftime("%d/%m/%Y")), on(day)),
        7 => (format!("within {n} weeks and 3 days"), on(after_days(head.date, 7 * n + 3))),
        _ => (format!("by {}", day.strftime("%-d %b %Y")), on(day)),
    };
    Time { words, due }
}

/// A time that hangs on an event: no day.
pub(super) fn event(draw: &mut Draw) -> Time {
    draw.uses("time: an event");
    let (word, _) = draw.one(&NUMBERS);
    let words = fill(
        draw.word(&[
            "within {n} weeks of the inspection",
            "within {n} weeks of the completion of the works",
            "within {n} weeks of receiving the surveyor’s report",
            "within {n} weeks of the meeting with the resident",
            "within {n} weeks of receiving her receipts",
        ]),
        &[("n", word)],
    );
    Time { words, due: Due::NoDate }
}
