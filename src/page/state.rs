//! What does the page remember while it is open? The cases that were read, and what the person added to them. Pure.
//!
//! What the person adds (ticks, sums paid, owners) is kept apart from what was read, and never mixed into it.

use crate::determination::date::Date;
use crate::determination::{Determination, Outcome};
use crate::export;
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
    /// What the person added.
    pub mine: Mine,
    /// Why a file could not be read; empty where it was.
    pub failure: String,
}

impl Case {
    /// Reads a text: one case for each determination in it.
    pub fn read(name: &str, text: &str) -> Vec<Self> {
        let text = Rc::new(Text { words: text.into(), ..Text::default() });
        let case = |determination: Determination| {
            let mine = Mine { orders: vec![OwnNotes::default(); determination.orders.len()] };
            Self { name: name.into(), text: text.clone(), determination, mine, failure: String::new() }
        };
        crate::analyse_all(&text).into_iter().map(case).collect()
    }

    /// A file that could not be read: it has its row and its reason.
    pub fn failed(name: &str, reason: &str) -> Self {
        let (text, determination, mine) = (Rc::default(), Determination::default(), Mine::default());
        Self { name: name.into(), text, determination, mine, failure: reason.into() }
    }

    /// Whether it was read.
    pub fn was_read(&self) -> bool {
        self.failure.is_empty()
    }

    /// The case as the exports take it.
    pub fn for_export(&self) -> export::Case<'_> {
        let name = (!self.name.is_empty()).then_some(self.name.as_str());
        export::Case { name, determination: &self.determination }
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

    /// The next deadline that is not marked as done.
    pub fn next_deadline(&self, today: Date) -> Option<Date> {
        super::words::next_deadline(&self.determination.orders, today, |i| self.mine.is_done(i))
    }

    /// What is still to be paid after what the person marked as paid or left out.
    pub fn still_to_pay(&self) -> u64 {
        let amounts = self.determination.orders.iter().map(|o| o.payment.as_ref().and_then(|p| p.amount_pence).unwrap_or(0));
        let settled: u64 = amounts.zip(&self.mine.orders).map(|(amount, own)| own.settled(amount)).sum();
        self.determination.remedy.ordered_pence.saturating_sub(settled)
    }
}

/// What the person added to a case, one entry an order.
#[derive(Default)]
pub struct Mine {
    /// In the order of the determination's orders.
    pub orders: Vec<OwnNotes>,
}

impl Mine {
    /// Whether the person marked the order as done.
    pub fn is_done(&self, order: usize) -> bool {
        self.orders.get(order).is_some_and(|o| o.done == Tick::On)
    }

    /// Whether the person has entered nothing about payments.
    pub fn is_untouched(&self) -> bool {
        self.orders.iter().all(|o| o.paid == Tick::Off && o.paid_pence == 0 && o.left_out == Tick::Off)
    }

    /// How many orders are marked as done.
    pub fn done(&self) -> usize {
        self.orders.iter().filter(|o| o.done == Tick::On).count()
    }
}

/// What the person added to an order.
#[derive(Default, Clone)]
pub struct OwnNotes {
    /// Marked as done.
    pub done: Tick,
    /// The whole payment is marked as made.
    pub paid: Tick,
    /// How much of the payment was made, as the person entered it.
    pub paid_pence: u64,
    /// The payment is not counted in what is still to be paid.
    pub left_out: Tick,
    /// Who sees to it.
    pub owner: String,
}

impl OwnNotes {
    /// How much of a payment is no longer to be paid.
    fn settled(&self, amount: u64) -> u64 {
        if self.paid == Tick::On || self.left_out == Tick::On { amount } else { self.paid_pence.min(amount) }
    }
}

/// A tick box.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// Ticked.
    On,
    /// Not ticked.
    #[default]
    Off,
}

impl From<bool> for Tick {
    fn from(checked: bool) -> Self {
        if checked { Tick::On } else { Tick::Off }
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
    use crate::determination::{Order, OrderKind, Payment, Remedy};
    use crate::span::Span;

    fn order(pence: u64) -> Order {
        let payment = Payment {
            amount_pence: Some(pence),
            parts: Vec::new(),
            prior_offer_pence: None,
            prior_offer_terms: None,
            may_deduct_paid: false,
            payee: None,
            terms: None,
            span: None,
        };
        Order {
            label: None,
            kinds: vec![OrderKind::Compensation],
            text: String::new(),
            details: Vec::new(),
            deadline: None,
            payment: Some(payment),
            wider: false,
            condition: None,
            span: Span::new(0, 0),
        }
    }

    #[test]
    fn what_is_still_to_pay_follows_the_ticks() {
        let determination = Determination {
            orders: vec![order(60_000), order(10_000)],
            remedy: Remedy { ordered_pence: 70_000, ..Remedy::default() },
            ..Determination::default()
        };
        let mine = Mine { orders: vec![OwnNotes::default(); 2] };
        let mut case = Case { name: String::new(), text: Rc::default(), determination, mine, failure: String::new() };
        assert_eq!(case.still_to_pay(), 70_000);
        case.mine.orders[1].paid = Tick::On;
        case.mine.orders[0].paid_pence = 25_000;
        assert_eq!(case.still_to_pay(), 35_000);
        case.mine.orders[0].paid_pence = 99_999_999;
        assert_eq!(case.still_to_pay(), 0, "no more than the order's own sum is taken off");
        case.mine.orders[1] = OwnNotes { left_out: Tick::On, ..OwnNotes::default() };
        assert_eq!(case.still_to_pay(), 0, "a payment left out is not to be paid");
        case.mine.orders[0] = OwnNotes::default();
        assert_eq!(case.still_to_pay(), 60_000, "the other payment is counted again");
        case.mine.orders[1].paid_pence = 4_000;
        assert_eq!(case.still_to_pay(), 60_000, "what was paid of a payment left out is not taken off twice");
        assert!(!case.mine.is_untouched());
        case.mine.orders[1] = OwnNotes::default();
        assert_eq!((case.still_to_pay(), case.mine.is_untouched()), (70_000, true));
    }
}
