//! What did the person add, and to which order of which case? Kept by the case and the order's words, never by the text's bytes.
//!
//! So another copy of the same determination finds its notes again, and notes may come before their text. Pure.

use super::state::Case;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the person added to an order.
#[derive(Default, Clone, PartialEq, Eq, Debug, Serialize)]
pub struct OwnNotes {
    /// Its number on the page, for whoever reads the file.
    pub number: usize,
    /// Marked as done.
    pub done: bool,
    /// The whole payment is marked as made.
    pub paid: bool,
    /// How much of the payment was made, as the person entered it.
    pub paid_pence: u64,
    /// The payment is not counted in what is still to be paid.
    pub left_out: bool,
    /// Who sees to it.
    pub owner: String,
}

impl OwnNotes {
    /// How much of a payment is no longer to be paid.
    pub fn settled(&self, amount: u64) -> u64 {
        if self.paid || self.left_out { amount } else { self.paid_pence.min(amount) }
    }

    fn is_empty(&self) -> bool {
        !self.done && !self.paid && self.paid_pence == 0 && !self.left_out && self.owner.trim().is_empty()
    }
}

/// The notes on one case.
#[derive(Default, Clone, PartialEq, Eq, Debug, Serialize)]
pub struct CaseNotes {
    /// How people know the case: its reference, or where its text came from.
    pub reference: String,
    /// The date of the determination.
    pub date: String,
    /// By the names of its orders.
    pub orders: BTreeMap<String, OwnNotes>,
}

/// All notes, by the names of their cases.
#[derive(Default, Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(transparent)]
pub struct Notebook {
    cases: BTreeMap<String, CaseNotes>,
}

impl Notebook {
    /// A book of these notes.
    pub fn of(cases: BTreeMap<String, CaseNotes>) -> Self {
        Self { cases }
    }

    /// Writes down what stands in a case.
    pub fn keep(&mut self, case: &Case) {
        let mut orders = BTreeMap::new();
        for (n, (name, own)) in case.order_names.iter().zip(&case.mine).enumerate() {
            if !own.is_empty() {
                orders.insert(name.clone(), OwnNotes { number: n + 1, ..own.clone() });
            }
        }
        if orders.is_empty() {
            self.cases.remove(&case.identity);
            return;
        }
        let date = case.determination.date.map(|date| date.to_string()).unwrap_or_default();
        self.cases.insert(case.identity.clone(), CaseNotes { reference: case.title(), date, orders });
    }

    /// Puts into a case what was noted about it; the answer says whether there was anything.
    pub fn put_back(&self, case: &mut Case) -> bool {
        let Some(kept) = self.cases.get(&case.identity) else { return false };
        for (name, own) in case.order_names.iter().zip(&mut case.mine) {
            if let Some(kept) = kept.orders.get(name) {
                *own = kept.clone();
            }
        }
        true
    }

    /// Takes in notes from elsewhere; they win over what was there for the same case.
    pub fn take(&mut self, other: Notebook) {
        self.cases.extend(other.cases);
    }

    /// The references of the cases in it that are not among those.
    pub fn not_among(&self, cases: &[Case]) -> Vec<&str> {
        let missing = self.cases.iter().filter(|(name, _)| cases.iter().all(|case| case.identity != **name));
        missing.map(|(_, notes)| notes.reference.as_str()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(words: &str) -> Case {
        let text = format!(
            "REPORT\n\nCOMPLAINT 202399001\n\nOak Vale Homes\n\n3 June 2024\n\nOrders\n\n1. Within 4 weeks the landlord must {words}.\n\n2. Within 4 weeks the landlord must apologise to the resident.\n"
        );
        Case::read("", &text).remove(0)
    }

    #[test]
    fn another_copy_of_the_case_finds_its_notes() {
        let mut one = case("pay the resident £1,250 for the landlord’s delay");
        one.mine[0] = OwnNotes { paid_pence: 12_050, owner: "Repairs".into(), ..OwnNotes::default() };
        one.mine[1].done = true;
        let mut book = Notebook::default();
        book.keep(&one);
        let mut other = case("pay  the resident\r\n£1250 for the landlord's delay");
        assert!(book.put_back(&mut other));
        assert_eq!((other.mine[0].paid_pence, other.mine[0].owner.as_str(), other.mine[1].done), (12_050, "Repairs", true));
        let mut changed = case("pay the resident £900 for the delay");
        assert!(book.put_back(&mut changed));
        assert_eq!((changed.mine[0].paid_pence, changed.mine[1].done), (0, true), "an order in other words has no notes");
        assert!(book.not_among(&[one]).is_empty());
        assert_eq!(book.not_among(&[]), ["202399001"]);
    }

    #[test]
    fn a_case_without_notes_is_not_in_the_book() {
        let mut one = case("pay the resident £600");
        one.mine[0].done = true;
        let mut book = Notebook::default();
        book.keep(&one);
        one.mine[0].done = false;
        book.keep(&one);
        assert_eq!(book, Notebook::default());
    }
}
