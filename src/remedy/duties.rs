//! What is due when? The orders of a determination as a calendar of duties, seen from a given day.
//!
//! Pure: "today" is handed in, so the same determination and the same day give the same list. Overdue duties
//! come first, then those due within a week, later ones, those whose day is not known, and last what is past.

use crate::determination::Determination;
use crate::determination::date::Date;
use crate::values::calendar::{caution, last_day_to_ask_for_review};
use serde::Serialize;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutySubject {
    /// The landlord must do what this entry of `orders` says (an index).
    Order(usize),
    /// Either side may ask for a review until this day. A right that ends, not a duty.
    AskForReview,
}

/// How a duty stands on the day from which it is seen; in the order in which duties are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DutyState {
    /// The day has gone by. Whether it was done in time, only people know.
    Overdue,
    /// Today or within the next seven days.
    DueThisWeek,
    /// After that.
    Later,
    /// The text gives no day, or one that could not be computed.
    NoDate,
    /// The time to ask for a review is over.
    Past,
}

/// One entry of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// What is to be done.
    pub subject: DutySubject,
    /// What it is called: "Apology", "Last day to ask for a review".
    pub title: &'static str,
    /// The last day for it.
    pub date: Option<Date>,
    /// How it stands.
    pub state: DutyState,
    /// The days left, 0 on the day itself; negative when it has gone by.
    pub days_left: Option<i64>,
    /// The text's own words for the time, such as "within 2 weeks of this meeting".
    pub words: Option<String>,
    /// How the day was counted, where it is not printed.
    pub computation: Option<String>,
    /// Why the day needs care: "a Saturday".
    pub caution: Option<String>,
}

impl Duty {
    /// The days left as people say them: "due today", "6 days left", "3 days overdue".
    pub fn days_left_in_words(&self) -> String {
        let days = |n: u64| format!("{n} {}", if n == 1 { "day" } else { "days" });
        match (self.days_left, self.state) {
            (None, _) => "no date".to_owned(),
            (Some(gone), DutyState::Past) => format!("ended {} ago", days(gone.unsigned_abs())),
            (Some(0), _) => "due today".to_owned(),
            (Some(left), _) if left < 0 => format!("{} overdue", days(left.unsigned_abs())),
            (Some(left), _) => format!("{} left", days(left.unsigned_abs())),
        }
    }
}

/// Every duty, the most pressing first. Duties of one day keep the order of the text.
pub fn duties<S>(determination: &Determination<S>, today: Date) -> Vec<Duty> {
    let mut duties: Vec<Duty> = determination
        .orders
        .iter()
        .enumerate()
        .map(|(at, order)| {
            let deadline = order.deadline.as_ref();
            let date = deadline.and_then(|d| d.date);
            Duty {
                subject: DutySubject::Order(at),
                title: order.kinds.first().map_or("Other action", |kind| kind.name()),
                date,
                state: date.map_or(DutyState::NoDate, |date| state(date, today)),
                days_left: date.map(|date| days_from(today, date)),
                words: deadline.map(|d| d.text.clone()),
                computation: deadline.and_then(|d| d.computation.clone()),
                caution: date.and_then(caution),
            }
        })
        .chain(determination.date.map(|date| review(date, today)))
        .collect();
    duties.sort_by_key(|duty| (duty.state, duty.date, duty.subject));
    duties
}

fn review(determined: Date, today: Date) -> Duty {
    let date = last_day_to_ask_for_review(determined);
    Duty {
        subject: DutySubject::AskForReview,
        title: "Last day to ask for a review",
        date: Some(date),
        state: if date < today { DutyState::Past } else { state(date, today) },
        days_left: Some(days_from(today, date)),
        words: None,
        computation: Some(format!("{} + 3 weeks", determined.long())),
        caution: caution(date),
    }
}

fn state(date: Date, today: Date) -> DutyState {
    match days_from(today, date) {
        ..0 => DutyState::Overdue,
        0..=7 => DutyState::DueThisWeek,
        _ => DutyState::Later,
    }
}

fn days_from(today: Date, date: Date) -> i64 {
    date.days_since(today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::{Deadline, DeadlineBasis, Order, OrderKind};
    use crate::span::Span;

    fn day(iso: &str) -> Date {
        Date::from_iso(iso).unwrap()
    }

    fn order(kind: OrderKind, date: Option<&str>) -> Order {
        let span = Span::new(0, 0);
        Order {
            label: None,
            kinds: vec![kind],
            text: String::new(),
            details: Vec::new(),
            deadline: Some(Deadline {
                date: date.map(day),
                text: "within 2 weeks of this meeting".to_owned(),
                basis: DeadlineBasis::Event,
                computation: None,
                caution: None,
                span,
            }),
            payment: None,
            wider: false,
            condition: None,
            span,
        }
    }

    fn case() -> Determination {
        Determination {
            date: Some(day("2024-02-28")),
            orders: vec![
                order(OrderKind::Review, Some("2024-04-24")),
                order(OrderKind::ActionPlan, None),
                order(OrderKind::Apology, Some("2024-03-27")),
                order(OrderKind::Compensation, Some("2024-03-27")),
            ],
            ..Determination::default()
        }
    }

    #[track_caller]
    fn seen_from(today: &str, want: &[(&str, DutyState, &str)]) {
        let duties = duties(&case(), day(today));
        let got: Vec<_> = duties.iter().map(|d| (d.title, d.state, d.days_left_in_words())).collect();
        let want: Vec<_> = want.iter().map(|&(title, state, words)| (title, state, words.to_owned())).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn sorted_by_what_presses_most() {
        use DutyState::*;
        seen_from(
            "2024-03-20",
            &[
                ("Last day to ask for a review", DueThisWeek, "due today"),
                ("Apology", DueThisWeek, "7 days left"),
                ("Compensation", DueThisWeek, "7 days left"),
                ("Review", Later, "35 days left"),
                ("Action plan", NoDate, "no date"),
            ],
        );
        seen_from(
            "2024-03-28",
            &[
                ("Apology", Overdue, "1 day overdue"),
                ("Compensation", Overdue, "1 day overdue"),
                ("Review", Later, "27 days left"),
                ("Action plan", NoDate, "no date"),
                ("Last day to ask for a review", Past, "ended 8 days ago"),
            ],
        );
    }

    #[test]
    fn no_date_of_the_determination_no_day_for_a_review() {
        let undated = Determination { date: None, ..case() };
        assert!(duties(&undated, day("2024-03-20")).iter().all(|d| d.subject != DutySubject::AskForReview));
        assert!(duties(&Determination::<Span>::default(), day("2024-03-20")).is_empty());
    }
}
