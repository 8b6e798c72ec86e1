//! What does the page remember while it is open? The cases that were read, and what the person added to them. Pure.
//!
//! What the person adds (ticks, sums paid, owners) is kept apart from what was read, and never mixed into it.

use super::notebook::OwnNotes;
use crate::advice;
use crate::determination::date::Date;
use crate::determination::{Determination, Format, Order, Outcome};
use crate::export::when::{Standing, standing};
use crate::export::{self, Own};
use crate::span::Utf16Index;
use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;

/// A text as given, with what is worked out from the whole of it: once, and only when asked for.
#[derive(Default)]
pub struct Text {
    words: Box<str>,
    hash: OnceCell<String>,
    index: OnceCell<Utf16Index>,
}

impl Text {
    /// What names the text without holding it.
    pub fn hash(&self) -> &str {
        self.hash.get_or_init(|| export::sha256_hex(self))
    }

    /// Where its places are, as JavaScript counts.
    pub fn index(&self) -> &Utf16Index {
        self.index.get_or_init(|| Utf16Index::new(self))
    }
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.words
    }
}

/// One text that was read.
pub struct Case {
    /// Where it came from: a file's name, or empty for the text box.
    pub name: String,
    /// The text as given, shared by the cases in it.
    pub text: Rc<Text>,
    /// What was read from it.
    pub determination: Determination,
    /// What tells it from other cases, however it was copied.
    pub identity: String,
    /// What tells its orders apart, one name an order.
    pub order_names: Vec<String>,
    /// What the person added, one entry an order.
    pub mine: Vec<OwnNotes>,
    /// Why a file could not be read; empty where it was.
    pub failure: String,
    /// The letters as somebody typed them: to the landlord, to the Ombudsman.
    pub letters: [Option<String>; 2],
    /// Who must act, one sentence an order: worked out when it is first asked for.
    who: Vec<OnceCell<String>>,
}

impl Case {
    /// Reads a text: one case for each determination in it.
    pub fn read(name: &str, text: &str) -> Vec<Self> {
        let text = Rc::new(Text { words: text.into(), ..Text::default() });
        let case = |determination: Determination| Self {
            name: name.into(),
            // Of a text that names no case, only the same text is the same case.
            identity: export::identity::case(&determination).unwrap_or_else(|| text.hash().into()),
            order_names: export::identity::orders(&determination),
            mine: vec![OwnNotes::default(); determination.orders.len()],
            letters: [None, None],
            who: vec![OnceCell::new(); determination.orders.len()],
            text: text.clone(),
            determination,
            failure: String::new(),
        };
        crate::analyse_all(&text).into_iter().map(case).collect()
    }

    /// A file that could not be read: it has its row and its reason.
    pub fn failed(name: &str, reason: &str) -> Self {
        let (text, determination) = (Rc::default(), Determination::default());
        let identity = format!("file {name}");
        Self {
            name: name.into(),
            text,
            determination,
            identity,
            order_names: Vec::new(),
            mine: Vec::new(),
            failure: reason.into(),
            letters: [None, None],
            who: Vec::new(),
        }
    }

    /// Whether it was read.
    pub fn was_read(&self) -> bool {
        self.failure.is_empty()
    }

    /// Whether the text held nothing that a determination holds.
    pub fn nothing_found(&self) -> bool {
        let d = &self.determination;
        d.format == Format::Unknown && d.findings.is_empty() && d.orders.is_empty() && d.recommendations.is_empty()
    }

    /// The case as the exports take it, with what the person added.
    pub fn for_export<'a>(&'a self, own: &'a [Own]) -> export::Case<'a> {
        let name = (!self.name.is_empty()).then_some(self.name.as_str());
        export::Case { name, determination: &self.determination, own }
    }

    /// What the person added as the exports take it, with what `evidence` names for each order.
    pub fn own(&self, evidence: impl Fn(&Order) -> Vec<String>) -> Vec<Own> {
        let both = self.determination.orders.iter().zip(&self.mine).enumerate();
        let own = both.map(|(n, (order, own))| {
            let amount = order.payment.as_ref().and_then(|payment| payment.amount_pence).unwrap_or(0);
            Own {
                order: n + 1,
                done: own.done,
                owner: own.owner.clone(),
                paid_pence: if own.paid { amount } else { own.paid_pence },
                left_out: own.left_out,
                evidence: evidence(order),
            }
        });
        own.collect()
    }

    /// Who must act on an order, by the words of the whole text.
    pub fn who(&self, order: usize) -> &str {
        let both = self.determination.orders.get(order).zip(self.who.get(order));
        both.map_or("", |(order, who)| who.get_or_init(|| advice::order::how_to_act(order, &self.text)))
    }

    /// What the case is called in a list: its reference, else where it came from.
    pub fn title(&self) -> String {
        match self.determination.case_refs.as_slice() {
            [] if self.name.is_empty() => "Pasted text".into(),
            [] => self.name.clone(),
            refs => refs.join(", "),
        }
    }

    /// The gravest outcome.
    pub fn gravest(&self) -> Option<Outcome> {
        self.determination.findings.iter().map(|f| f.outcome).min()
    }

    /// What is late and what comes next, of the orders that are not ticked as done.
    pub fn standing(&self, today: Date) -> Standing {
        standing(&self.determination.orders, today, |n| self.is_done(n))
    }

    /// Whether the person marked the order as done.
    pub fn is_done(&self, order: usize) -> bool {
        self.mine.get(order).is_some_and(|own| own.done)
    }

    /// How many orders are marked as done.
    pub fn done(&self) -> usize {
        self.mine.iter().filter(|own| own.done).count()
    }

    /// Whether the person has entered nothing about payments.
    pub fn is_untouched(&self) -> bool {
        self.mine.iter().all(|own| !own.paid && own.paid_pence == 0 && !own.left_out)
    }

    /// What is still to be paid after what the person marked as paid or left out.
    pub fn still_to_pay(&self) -> u64 {
        let amounts = self.determination.orders.iter().map(|o| o.payment.as_ref().and_then(|p| p.amount_pence).unwrap_or(0));
        let settled: u64 = amounts.zip(&self.mine).map(|(amount, own)| own.settled(amount)).sum();
        self.determination.remedy.ordered_pence.saturating_sub(settled)
    }
}

/// For whom the result is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Plain words: what you get, and when.
    Resident,
    /// A checklist: owners, evidence, dates.
    Landlord,
}

impl Reader {
    /// The name that index.html knows it by.
    pub fn code(self) -> &'static str {
        match self {
            Reader::Resident => "resident",
            Reader::Landlord => "landlord",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_still_to_pay_follows_the_ticks() {
        let text = "REPORT\n\nCOMPLAINT 202399001\n\nOak Vale Homes\n\n3 June 2024\n\nOrders\n\n1. Within 4 weeks the landlord must pay the resident £600 compensation for the leak.\n\n2. Within 4 weeks the landlord must pay the resident £100 compensation for its complaint handling.\n";
        let mut case = Case::read("", text).remove(0);
        assert_eq!((case.still_to_pay(), case.is_untouched()), (70_000, true));
        case.mine[1].paid = true;
        case.mine[0].paid_pence = 25_000;
        assert_eq!(case.still_to_pay(), 35_000);
        case.mine[0].paid_pence = 99_999_999;
        assert_eq!(case.still_to_pay(), 0, "no more than the order's own sum is taken off");
        case.mine[1] = OwnNotes { left_out: true, ..OwnNotes::default() };
        assert_eq!(case.still_to_pay(), 0, "a payment left out is not to be paid");
        case.mine[0] = OwnNotes::default();
        assert_eq!(case.still_to_pay(), 60_000, "the other payment is counted again");
        case.mine[1].paid_pence = 4_000;
        assert_eq!(case.still_to_pay(), 60_000, "what was paid of a payment left out is not taken off twice");
        assert!(!case.is_untouched());
    }
}
