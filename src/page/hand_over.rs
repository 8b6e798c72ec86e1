//! What leaves the page core to be written out? The cases with what a person added, as `papers` takes them.

use super::advise;
use super::app::App;
use super::caseload::with_all;
use super::state::Case;
use crate::caseload::duties::{Duty, duties};
use crate::determination::Order;
use crate::papers::{Handed, HandedCase, HandedDuty};

impl App {
    /// For a paper of that kind on the case of that number, or on all where no case has it.
    pub fn hand_over(&self, kind: &str, number: usize) -> Handed {
        let cases = self.cases.get(number).map_or(self.cases.as_slice(), std::slice::from_ref);
        let hand_over = |case: &Case| HandedCase {
            name: case.name.clone(),
            failure: case.failure.clone(),
            determination: case.determination.to_utf16_by(case.text.index()),
            own: case.own(|order| evidence(kind, order, case)),
        };
        let duties = if kind.starts_with("duties-") { self.wanted_duties(kind) } else { Vec::new() };
        Handed { today: self.today, cases: cases.iter().map(hand_over).collect(), duties }
    }

    /// The duties that the filter takes.
    fn wanted_duties(&self, kind: &str) -> Vec<HandedDuty> {
        let who = |duty: &Duty| if kind == "duties-csv" { self.cases[duty.case].who(duty.place).into() } else { String::new() };
        with_all(&self.cases, |all| {
            let wanted = duties(all, self.today).into_iter().filter(|duty| self.takes(duty));
            wanted.map(|duty| HandedDuty { case: duty.case, place: duty.place, who: who(&duty) }).collect()
        })
    }
}

/// What shows that an order was done; tables and papers for a board have no place for it.
fn evidence(kind: &str, order: &Order, case: &Case) -> Vec<String> {
    let has_place = matches!(kind, "csv" | "ics" | "markdown" | "html" | "text" | "duties-ics" | "duties-ics-ahead");
    if has_place { advise::evidence(order, &case.text) } else { Vec::new() }
}
