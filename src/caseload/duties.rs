//! What is to be done in all cases, and by when? One list of all orders, what is late first.
//!
//! | an order, seen from 20 June 2026 | its state | where it stands |
//! |---|---|---|
//! | due on 16 June 2026 | late | first, the oldest at the top |
//! | due on 25 June 2026 | in seven days or fewer | next |
//! | due on 30 July 2026 | later | next |
//! | "within 2 weeks of the inspection" | no day | next: somebody must find out when |
//! | due on 16 June 2022 | more than a year ago | next: a date of an archive, no alarm |
//! | due on any day, ticked | done | last |

use crate::determination::date::Date;
use crate::determination::{Determination, Order, OrderKind};
use crate::export::when::When;
use crate::export::{Case, Own, days_left, pounds, tidy};

/// How an order stands on the day from which it is seen; in the order in which duties are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Its day has passed, within a year, and it is not ticked.
    Late,
    /// In seven days or fewer.
    Soon,
    /// In more than seven days.
    Later,
    /// No day was read, or none can be computed.
    NoDay,
    /// Its day passed more than a year ago.
    LongAgo,
    /// Ticked as done.
    Done,
}

impl State {
    /// Every state, in the order of the list.
    pub const ALL: [State; 6] = [State::Late, State::Soon, State::Later, State::NoDay, State::LongAgo, State::Done];

    /// How an order stands.
    pub fn of(due: Option<Date>, today: Date, done: bool) -> Self {
        match due.map(|due| When::of(due, today, done)) {
            _ if done => State::Done,
            None => State::NoDay,
            Some(When::Done) => State::Done,
            Some(When::Passed) => State::Late,
            Some(When::Soon) => State::Soon,
            Some(When::Later) => State::Later,
            Some(When::LongAgo) => State::LongAgo,
        }
    }

    /// The name of the state in CSV, in the page's fields and in its style sheet.
    pub fn code(self) -> &'static str {
        match self {
            State::Late => "passed",
            State::Soon => "soon",
            State::Later => "later",
            State::NoDay => "no-day",
            State::LongAgo => "long-ago",
            State::Done => "done",
        }
    }

    /// The state in words that stand alone. Whether an order was carried out nobody here knows: none is called overdue.
    pub fn name(self) -> &'static str {
        match self {
            State::Late => "Day has passed, not ticked as done",
            State::Soon => "Due in 7 days or fewer",
            State::Later => "Due later",
            State::NoDay => "No day in the text",
            State::LongAgo => "Day passed more than a year ago",
            State::Done => "Done, as ticked",
        }
    }
}

/// One order of one case.
#[derive(Debug, Clone, Copy)]
pub struct Duty<'a> {
    /// The place of its case among the cases.
    pub case: usize,
    /// Its place among the orders of its case.
    pub place: usize,
    /// The case's determination.
    pub determination: &'a Determination,
    /// Where the case was read from, if that has a name.
    pub source: Option<&'a str>,
    /// The order itself.
    pub order: &'a Order,
    /// What a person added to it, where somebody could.
    pub own: Option<&'a Own>,
    /// By when.
    pub due: Option<Date>,
    /// How it stands.
    pub state: State,
}

/// All orders of all cases, in the order of the table above; those of one day in the order of the cases.
pub fn duties<'a>(cases: &[Case<'a>], today: Date) -> Vec<Duty<'a>> {
    let of_case = |(number, case): (usize, &Case<'a>)| {
        let (determination, own, source) = (case.determination, case.own, case.name);
        determination.orders.iter().enumerate().map(move |(place, order)| {
            let own = own.get(place);
            let due = order.deadline.as_ref().and_then(|deadline| deadline.date);
            let state = State::of(due, today, own.is_some_and(|own| own.done));
            Duty { case: number, place, determination, source, order, own, due, state }
        })
    };
    let mut duties: Vec<Duty> = cases.iter().enumerate().flat_map(of_case).collect();
    duties.sort_by_key(|duty| (duty.state, duty.due, duty.case, duty.place));
    duties
}

impl Duty<'_> {
    /// Its number in the case, from 1.
    pub fn number(&self) -> usize {
        self.place + 1
    }

    /// What it is called: "Order 2: Compensation, £650".
    pub fn title(&self) -> String {
        let sum = match (&self.order.payment, self.pence()) {
            (_, Some(pence)) => format!(", {}", pounds(pence)),
            (Some(_), None) => ", a sum not yet known".into(),
            (None, None) => String::new(),
        };
        format!("Order {}: {}{sum}", self.number(), self.kind().name())
    }

    /// Its main kind.
    pub fn kind(&self) -> OrderKind {
        self.order.kinds.first().copied().unwrap_or(OrderKind::Other)
    }

    /// What is to be paid.
    pub fn pence(&self) -> Option<u64> {
        self.order.payment.as_ref()?.amount_pence
    }

    /// What the case is called: its references, else where it came from.
    pub fn reference(&self) -> String {
        match (self.determination.case_refs.as_slice(), self.source) {
            ([], None) => "Reference not found".into(),
            ([], Some(source)) => tidy(source),
            (references, _) => references.iter().map(|reference| tidy(reference)).collect::<Vec<_>>().join(", "),
        }
    }

    /// Who sees to it, as somebody noted; empty where nobody did.
    pub fn owner(&self) -> &str {
        self.own.map_or("", |own| own.owner.trim())
    }

    /// By when, in words: "16 June 2026", or the text's own words where they give no day.
    pub fn due_words(&self) -> String {
        match (self.due, &self.order.deadline) {
            (Some(due), _) => due.long(),
            (None, Some(deadline)) => format!("No day: “{}”", tidy(&deadline.text)),
            (None, None) => "No time in the text".into(),
        }
    }

    /// How it stands, with the days: "4 days ago, not ticked as done".
    pub fn state_words(&self, today: Date) -> String {
        let left = self.due.and_then(|due| days_left(due, today)).unwrap_or_default();
        match self.state {
            State::Late => format!("{left}, not ticked as done"),
            State::Soon | State::Later => left,
            State::NoDay | State::LongAgo | State::Done => self.state.name().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{FOUND, day, determined, read};
    use super::*;

    #[test]
    fn what_is_late_comes_first_and_what_is_done_last() {
        let late =
            read("202600001", "Oak Vale Homes", &["apologise no later than 16 June 2026", "pay £650 no later than 1 June 2026"]);
        let others = read(
            "202600002",
            "Elm Bank Homes",
            &[
                "inspect the roof no later than 30 July 2026",
                "repair the roof within 2 weeks of the inspection",
                "train its staff no later than 25 June 2026",
                "apologise no later than 2 June 2026",
            ],
        );
        let old =
            determined("202200003", "Ash Grove Homes", "1 February 2022", &[FOUND], &["apologise no later than 2 March 2022"]);
        let mut own = vec![Own::default(); 4];
        own[3].done = true;
        let cases = [
            Case { name: Some("a.txt"), determination: &late, own: &[] },
            Case { name: Some("b.txt"), determination: &others, own: &own },
            Case { name: Some("c.txt"), determination: &old, own: &[] },
        ];
        let today = day("2026-06-20");
        let duties = duties(&cases, today);
        let seen: Vec<_> = duties.iter().map(|duty| (duty.case, duty.number(), duty.state)).collect();
        use State::*;
        let want = [(0, 2, Late), (0, 1, Late), (1, 3, Soon), (1, 1, Later), (1, 2, NoDay), (2, 1, LongAgo), (1, 4, Done)];
        assert_eq!(seen, want);
        assert_eq!(duties[0].title(), "Order 2: Compensation, £650");
        assert_eq!(duties[0].state_words(today), "19 days ago, not ticked as done");
        assert_eq!((duties[0].reference().as_str(), duties[0].due_words().as_str()), ("202600001", "1 June 2026"));
        assert!(duties[4].due_words().contains("within 2 weeks of the inspection"));
    }

    #[test]
    fn a_case_without_a_reference_is_named_by_its_source() {
        let unnamed = Determination { orders: read("1", "x", &["apologise"]).orders, ..Determination::default() };
        let named = |name| duties(&[Case { name, determination: &unnamed, own: &[] }], day("2026-06-20"))[0].reference();
        assert_eq!((named(Some("a.txt")).as_str(), named(None).as_str()), ("a.txt", "Reference not found"));
    }
}
