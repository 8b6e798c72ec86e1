//! What is late, and what comes next? Pure: the orders, the ticks and a day say it. What was really done, nobody here knows.
//!
//! | the order's day, seen from 20 June 2026 | how it is said |
//! |---|---|
//! | 16 June 2026 | 4 days ago; not ticked as done |
//! | 16 June 2026, ticked | done, as you marked it |
//! | 30 June 2026 | 10 days left |
//! | 16 June 2022 | nothing: more than a year ago, it is a date of an archive |

use super::days_left;
use crate::determination::Order;
use crate::determination::date::Date;

/// How a day stands to the day that days are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Ticked as done.
    Done,
    /// More than a year ago: no alarm.
    LongAgo,
    /// Gone by, within a year.
    Passed,
    /// In seven days or fewer.
    Soon,
    /// In more than seven days.
    Later,
}

impl When {
    /// Where `date` stands, seen from `today`.
    pub fn of(date: Date, today: Date, done: bool) -> Self {
        match date.days_since(today) {
            _ if done => When::Done,
            ..=-366 => When::LongAgo,
            -365..=-1 => When::Passed,
            0..=7 => When::Soon,
            _ => When::Later,
        }
    }

    /// The name that the style sheet knows it by.
    pub fn class(self) -> &'static str {
        match self {
            When::Done => "done",
            When::LongAgo => "long-ago",
            When::Passed => "passed",
            When::Soon => "soon",
            When::Later => "later",
        }
    }
}

/// How the day of an order stands, in words; empty where there is nothing to say.
pub fn words(date: Date, today: Date, done: bool) -> String {
    match When::of(date, today, done) {
        When::Done => "done, as you marked it".into(),
        When::Passed => format!("{}; not ticked as done", days_left(date, today).unwrap_or_default()),
        _ => days_left(date, today).unwrap_or_default(),
    }
}

/// Orders of one kind of day, by their numbers, with their first and last day.
#[derive(Debug, PartialEq, Eq)]
pub struct Days {
    /// The orders, in the order of their days.
    pub orders: Vec<usize>,
    /// The earliest of their days.
    pub first: Date,
    /// The latest.
    pub last: Date,
}

/// How the open orders of a case stand on a day.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whose day has passed, within a year.
    pub late: Option<Days>,
    /// Those of the next day that is not over.
    pub next: Option<Days>,
    /// Whose day passed more than a year ago.
    pub long_ago: Option<Days>,
    /// How many have a time to keep and no date.
    pub undated: usize,
}

/// What is late and what comes next, of the orders that are not ticked as done.
pub fn standing(orders: &[Order], today: Date, done: impl Fn(usize) -> bool) -> Standing {
    let open = || orders.iter().enumerate().filter(|&(n, _)| !done(n));
    let mut dated: Vec<(Date, usize)> = open().filter_map(|(n, order)| Some((order.deadline.as_ref()?.date?, n))).collect();
    dated.sort_by_key(|&day| day);
    let days = |wanted: &dyn Fn(Date) -> bool| {
        let found: Vec<_> = dated.iter().filter(|(date, _)| wanted(*date)).collect();
        let (first, last) = (found.first()?.0, found.last()?.0);
        Some(Days { orders: found.iter().map(|(_, n)| *n).collect(), first, last })
    };
    let is = |when: When| move |date: Date| When::of(date, today, false) == when;
    let next = dated.iter().map(|(date, _)| *date).find(|date| *date >= today);
    Standing {
        late: days(&is(When::Passed)),
        next: next.and_then(|next| days(&|date| date == next)),
        long_ago: days(&is(When::LongAgo)),
        undated: open().filter(|(_, order)| order.deadline.as_ref().is_some_and(|d| d.date.is_none())).count(),
    }
}

impl Standing {
    /// The day that a list of cases is sorted by: what is late first, then what comes next.
    pub fn day(&self) -> Option<Date> {
        let days = self.late.as_ref().or(self.next.as_ref()).or(self.long_ago.as_ref());
        days.map(|days| days.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::{Deadline, DeadlineBasis, OrderKind};
    use crate::span::Span;

    fn day(iso: &str) -> Date {
        Date::from_iso(iso).unwrap()
    }

    fn order(date: Option<&str>) -> Order {
        let span = Span::new(0, 0);
        let (text, basis) = (String::new(), DeadlineBasis::Printed);
        let deadline = Deadline { date: date.map(day), text, basis, computation: None, caution: None, span };
        Order {
            label: None,
            kinds: vec![OrderKind::Apology],
            text: String::new(),
            details: Vec::new(),
            deadline: Some(deadline),
            payment: None,
            wider: false,
            condition: None,
            span,
        }
    }

    #[test]
    fn how_a_day_is_said() {
        let today = day("2026-06-20");
        for (date, done, want, class) in [
            ("2026-06-16", false, "4 days ago; not ticked as done", "passed"),
            ("2026-06-19", false, "1 day ago; not ticked as done", "passed"),
            ("2026-06-16", true, "done, as you marked it", "done"),
            ("2026-06-20", false, "due today", "soon"),
            ("2026-06-27", false, "7 days left", "soon"),
            ("2026-06-30", false, "10 days left", "later"),
            ("2025-06-20", false, "365 days ago; not ticked as done", "passed"),
            ("2025-06-19", false, "", "long-ago"),
        ] {
            assert_eq!(
                (words(day(date), today, done).as_str(), When::of(day(date), today, done).class()),
                (want, class),
                "{date}"
            );
        }
    }

    #[test]
    fn what_is_late_comes_first_and_a_day_that_is_over_is_never_next() {
        let orders: Vec<Order> =
            [Some("2026-06-30"), Some("2026-06-16"), None, Some("2026-06-02"), Some("2022-01-01"), Some("2026-06-30")]
                .map(order)
                .into();
        let seen = standing(&orders, day("2026-06-20"), |_| false);
        let late = seen.late.as_ref().unwrap();
        assert_eq!((late.orders.as_slice(), late.first, late.last), (&[3, 1][..], day("2026-06-02"), day("2026-06-16")));
        assert_eq!(seen.next.as_ref().unwrap().orders, [0, 5]);
        assert_eq!((seen.long_ago.as_ref().unwrap().orders.as_slice(), seen.undated), (&[4][..], 1));
        assert_eq!(seen.day(), Some(day("2026-06-02")));
        let ticked = standing(&orders, day("2026-06-20"), |n| n == 1 || n == 3);
        assert_eq!((ticked.late, ticked.next.unwrap().first), (None, day("2026-06-30")));
        assert_eq!(standing(&orders, day("2026-07-01"), |_| false).next, None);
        assert_eq!(standing(&[], day("2026-07-01"), |_| false), Standing::default());
    }
}
