//! How does a landlord stand with the Ombudsman's orders, as far as the ticks say?
//!
//! The Complaint Handling Code wants the governing body told of the landlord's "compliance with the Ombudsman's orders"
//! (Code 7.4, domain.md 7b). A text says what is due; whether it was done only people know, and they tick it.

use super::duties::{Duty, State};

/// The orders of all cases, by how they stand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compliance {
    /// How many stand so, in the order of [`State::ALL`].
    states: [usize; State::ALL.len()],
    /// Reaching beyond their case.
    pub wider: usize,
    /// Whose orders are to be checked, of all of them.
    pub to_check: usize,
}

/// Counts the duties.
pub fn compliance(duties: &[Duty]) -> Compliance {
    let mut compliance = Compliance::default();
    for duty in duties {
        compliance.states[duty.state as usize] += 1;
        compliance.wider += usize::from(duty.order.wider);
        compliance.to_check += usize::from(duty.determination.is_to_check(crate::determination::Area::Orders));
    }
    compliance
}

impl Compliance {
    /// How many orders stand so.
    pub fn of(&self, state: State) -> usize {
        self.states[state as usize]
    }

    /// All orders.
    pub fn orders(&self) -> usize {
        self.states.iter().sum()
    }
}

/// The states in the order in which a board is told of them: what was done comes first.
pub const TOLD: [State; State::ALL.len()] = [State::Done, State::Late, State::Soon, State::Later, State::NoDay, State::LongAgo];

#[cfg(test)]
mod tests {
    use super::super::duties::duties;
    use super::super::fixtures::{day, read};
    use super::*;
    use crate::export::{Case, Own};

    #[test]
    fn each_order_is_counted_once() {
        let orders = ["apologise no later than 16 June 2026", "pay £650 no later than 1 July 2026", "inspect the roof"];
        let one = read("202600001", "Oak Vale Homes", &orders);
        let own = [Own { done: true, ..Own::default() }, Own::default(), Own::default()];
        let compliance = compliance(&duties(&[Case { name: None, determination: &one, own: &own }], day("2026-06-20")));
        assert_eq!(TOLD.map(|state| compliance.of(state)), [1, 0, 0, 1, 1, 0]);
        assert_eq!(compliance.orders(), 3);
        let mut told = TOLD;
        told.sort();
        assert_eq!(told, State::ALL);
    }
}
