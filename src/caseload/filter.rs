//! Which duties does a person want to see, and in which table do they leave?
//!
//! | asked for | taken are |
//! |---|---|
//! | kind "evidence" | orders that have this kind, be it the main one or another |
//! | owner "" | orders that nobody is noted for |
//! | days from 1 to 30 June | orders due on these days; none without a day |

use super::duties::{Duty, State};
use super::landlord;
use crate::determination::OrderKind;
use crate::determination::date::Date;
use crate::export::csv;

/// What a duty must be like; `None` takes any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The landlord's key ([`landlord::key`]); empty where none was read.
    pub landlord: Option<String>,
    /// One of its kinds.
    pub kind: Option<OrderKind>,
    /// Who sees to it; empty for nobody.
    pub owner: Option<String>,
    /// How it stands.
    pub state: Option<State>,
    /// Due on this day or later.
    pub from: Option<Date>,
    /// Due on this day or before.
    pub to: Option<Date>,
}

impl Filter {
    /// Whether it is one of those that are wanted.
    pub fn takes(&self, duty: &Duty) -> bool {
        let is = |wanted: Option<bool>| wanted.unwrap_or(true);
        is(self.state.map(|state| duty.state == state))
            && is(self.kind.map(|kind| duty.order.kinds.contains(&kind)))
            && is(self.owner.as_ref().map(|owner| duty.owner() == owner))
            && is(self.from.map(|from| duty.due.is_some_and(|due| due >= from)))
            && is(self.to.map(|to| duty.due.is_some_and(|due| due <= to)))
            && is(self.landlord.as_ref().map(|key| landlord::is(duty.determination.landlord.as_deref(), key)))
    }

    /// Lets go of a landlord, a kind or an owner that no duty has any more: what cannot be chosen must not filter.
    pub fn keep_possible(&mut self, duties: &[Duty]) {
        let has = |is: &dyn Fn(&Duty) -> bool| duties.iter().any(is);
        self.landlord.take_if(|key| !has(&|duty| landlord::is(duty.determination.landlord.as_deref(), key)));
        self.kind.take_if(|kind| !has(&|duty| duty.order.kinds.contains(kind)));
        self.owner.take_if(|owner| !has(&|duty| duty.owner() == owner));
    }

    /// Whether it takes everything.
    pub fn is_open(&self) -> bool {
        *self == Filter::default()
    }
}

/// The headings of the table of duties.
pub const HEADINGS: [&str; 13] = [
    "Case reference",
    "Landlord",
    "Order",
    "What",
    "Kind",
    "Who",
    "Due date",
    "Due",
    "State",
    "Amount (£)",
    "Done",
    "Owner",
    "Source",
];

/// The table of duties, for a spreadsheet, in their order. `who` says who must act, from the words of the whole text.
pub fn table(duties: &[Duty], today: Date, who: impl Fn(&Duty) -> String) -> String {
    let row = |duty: &Duty| {
        [
            csv::words(&duty.reference()),
            csv::optional(&duty.determination.landlord),
            duty.number().to_string(),
            csv::words(&duty.order.text),
            duty.kind().name().into(),
            csv::words(&who(duty)),
            csv::day(duty.due),
            csv::words(&duty.due_words()),
            duty.state_words(today),
            csv::number(duty.pence()),
            if duty.state == State::Done { "yes" } else { "no" }.into(),
            csv::words(duty.owner()),
            csv::words(duty.source.unwrap_or_default()),
        ]
    };
    let headings = HEADINGS.map(String::from);
    String::from("\u{feff}") + &csv::written([headings].into_iter().chain(duties.iter().map(row)))
}

#[cfg(test)]
mod tests {
    use super::super::duties::duties;
    use super::super::fixtures::{day, read};
    use super::*;
    use crate::export::{Case, Own};

    #[test]
    fn each_filter_takes_what_it_says() {
        let one =
            read("202600001", "Oak Vale Homes", &["apologise no later than 16 June 2026", "pay £650 no later than 1 July 2026"]);
        let other = read("202600002", "Elm Bank Homes", &["inspect the roof within 2 weeks of its meeting"]);
        let own = [Own { owner: " Repairs ".into(), ..Own::default() }, Own { done: true, ..Own::default() }];
        let cases = [Case { name: None, determination: &one, own: &own }, Case { name: None, determination: &other, own: &[] }];
        let all = duties(&cases, day("2026-06-20"));
        let any = Filter::default;
        for (filter, want) in [
            (any(), vec![(0, 0), (1, 0), (0, 1)]),
            (Filter { landlord: Some(landlord::key(Some("ELM BANK homes"))), ..any() }, vec![(1, 0)]),
            (Filter { landlord: Some(String::new()), ..any() }, vec![]),
            (Filter { kind: Some(OrderKind::Compensation), ..any() }, vec![(0, 1)]),
            (Filter { owner: Some("Repairs".into()), ..any() }, vec![(0, 0)]),
            (Filter { owner: Some(String::new()), ..any() }, vec![(1, 0), (0, 1)]),
            (Filter { state: Some(State::NoDay), ..any() }, vec![(1, 0)]),
            (Filter { from: Some(day("2026-06-16")), to: Some(day("2026-06-30")), ..any() }, vec![(0, 0)]),
            (Filter { state: Some(State::Late), kind: Some(OrderKind::Inspection), ..any() }, vec![]),
        ] {
            let taken: Vec<_> = all.iter().filter(|duty| filter.takes(duty)).map(|duty| (duty.case, duty.place)).collect();
            assert_eq!(taken, want, "{filter:?}");
            assert_eq!(filter.is_open(), taken.len() == 3);
        }
    }

    #[test]
    fn what_cannot_be_chosen_any_more_does_not_filter() {
        let one = read("202600001", "Oak Vale Homes", &["apologise no later than 16 June 2026"]);
        let cases = [Case { name: None, determination: &one, own: &[] }];
        let duties = duties(&cases, day("2026-06-20"));
        let kept = Filter { kind: Some(OrderKind::Apology), state: Some(State::Done), ..Filter::default() };
        let mut filter = Filter { landlord: Some("elmbank".into()), owner: Some("Repairs".into()), ..kept.clone() };
        filter.keep_possible(&duties);
        assert_eq!(filter, kept);
    }

    #[test]
    fn the_table_is_one_row_a_duty_and_no_cell_is_a_formula() {
        let one = read("202600001", "=Oak Vale", &["apologise no later than 16 June 2026", "pay £650 no later than 1 July 2026"]);
        let own = [Own { owner: "+Repairs".into(), ..Own::default() }];
        let cases = [Case { name: Some("@a.txt"), determination: &one, own: &own }];
        let today = day("2026-06-20");
        let written = table(&duties(&cases, today), today, |_| "The landlord".into());
        let rows = super::super::fixtures::rows(&written);
        assert_eq!((rows.len(), rows[0].as_slice()), (3, HEADINGS.map(String::from).as_slice()));
        assert_eq!(rows[1][6..10], ["2026-06-16", "16 June 2026", "4 days ago, not ticked as done", ""].map(String::from));
        assert_eq!((rows[1][11].as_str(), rows[2][9].as_str()), ("'+Repairs", "650.00"));
        assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
}
