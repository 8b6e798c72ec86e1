//! Is a file of notes one that this page saved, and does everything in it make sense? Pure.
//!
//! | in the file | what happens |
//! |---|---|
//! | `"paid_pence": -5`, `12.5`, `1e15` | refused, with the case, the order and what is wrong |
//! | an owner of 300 characters | refused: no more than 200 can be typed on the page |
//! | an owner with U+202E, which turns the direction of what is shown | taken, with `[U+202E]` in its place |

use super::notebook::{CaseNotes, Notebook, OwnNotes};
use super::words::visible;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// The most pence that can be typed on the page as paid: £9,999,999.99.
const MOST_PENCE: u64 = 999_999_999;
/// The longest words that a person adds or knows a case by, in characters.
const LONGEST: usize = 200;
/// As many cases as the page opens at once.
const MOST_CASES: usize = 5_000;
/// More orders than any determination has.
const MOST_ORDERS: usize = 10_000;

/// The notes of a file as they stand there, with sums of any kind.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct SavedNotes {
    cases: BTreeMap<String, SavedCase>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct SavedCase {
    reference: String,
    date: String,
    orders: BTreeMap<String, SavedOrder>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct SavedOrder {
    number: f64,
    done: bool,
    paid: bool,
    paid_pence: f64,
    left_out: bool,
    owner: String,
}

/// Why a file of notes is not taken in.
#[derive(Debug, PartialEq)]
pub enum Refused {
    /// It holds other things, or other kinds of values.
    Shape,
    /// More cases than the page opens.
    Cases(usize),
    /// More orders of a case than a determination has.
    Orders(String, usize),
    /// Names of cases or orders that the page did not give.
    Name,
    /// What is wrong with an order of a case.
    Order(String, String, &'static str),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mend = "Nothing of it was taken in. Please use a file as this page saved it.";
        match self {
            Refused::Shape => write!(f, "It holds no ticks, or not in the form in which this page saves them. {mend}"),
            Refused::Cases(count) => {
                write!(f, "It has notes on {count} cases; this page saves at most {MOST_CASES}. {mend}")
            }
            Refused::Orders(case, count) => {
                write!(f, "Case {case}: it has notes on {count} orders; no determination has more than {MOST_ORDERS}. {mend}")
            }
            Refused::Name => write!(f, "It names a case or an order in a way that this page does not. {mend}"),
            Refused::Order(case, order, what) => write!(f, "Case {case}, order {order}: {what}. {mend}"),
        }
    }
}

impl SavedNotes {
    /// The notes, if this page could have saved them.
    pub fn checked(self) -> Result<Notebook, Refused> {
        if self.cases.len() > MOST_CASES {
            return Err(Refused::Cases(self.cases.len()));
        }
        let mut cases = BTreeMap::new();
        for (name, case) in self.cases {
            cases.insert(named(name)?, case.checked()?);
        }
        Ok(Notebook::of(cases))
    }
}

/// Names of cases and orders are made by this page: letters and digits of a hash, or the name of a file.
fn named(name: String) -> Result<String, Refused> {
    if is_short(&name) { Ok(name) } else { Err(Refused::Name) }
}

fn is_short(words: &str) -> bool {
    words.chars().take(LONGEST + 1).count() <= LONGEST
}

impl SavedCase {
    fn checked(self) -> Result<CaseNotes, Refused> {
        if !is_short(&self.reference) || !is_short(&self.date) {
            return Err(Refused::Name);
        }
        let case = visible(&self.reference);
        if self.orders.len() > MOST_ORDERS {
            return Err(Refused::Orders(case, self.orders.len()));
        }
        let mut orders = BTreeMap::new();
        for (name, order) in self.orders {
            orders.insert(named(name)?, order.checked(&case)?);
        }
        Ok(CaseNotes { orders, date: visible(&self.date), reference: case })
    }
}

impl SavedOrder {
    fn checked(self, case: &str) -> Result<OwnNotes, Refused> {
        let order = self.number.to_string();
        let refused = |what| Refused::Order(case.into(), order.clone(), what);
        let number = whole(self.number, MOST_ORDERS as u64).map_err(|_| refused("its number is none that an order has"))?;
        let paid_pence = whole(self.paid_pence, MOST_PENCE).map_err(refused)?;
        if !is_short(&self.owner) {
            return Err(refused("the name of its owner has more than 200 characters"));
        }
        Ok(OwnNotes {
            number: number as usize,
            done: self.done,
            paid: self.paid,
            paid_pence,
            left_out: self.left_out,
            owner: visible(&self.owner),
        })
    }
}

/// A number of pence or of an order, as it must be; else what is wrong with it.
fn whole(number: f64, most: u64) -> Result<u64, &'static str> {
    match number {
        n if !n.is_finite() => Err("the sum paid is no number"),
        n if n < 0.0 => Err("the sum paid is below zero"),
        n if n.fract() != 0.0 => Err("the sum paid has a part of a penny"),
        n if n > most as f64 => Err(TOO_MUCH),
        n => Ok(n as u64),
    }
}

/// Said where a sum is above [`MOST_PENCE`].
const TOO_MUCH: &str = "the sum paid is more than £9,999,999.99";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pounds;

    fn notes(order: &str) -> Result<Notebook, Refused> {
        let file = format!(r#"{{"ab12": {{"reference": "202399001", "date": "2024-06-03", "orders": {{"cd34": {order}}}}}}}"#);
        serde_json::from_str::<SavedNotes>(&file).map_err(|_| Refused::Shape).and_then(SavedNotes::checked)
    }

    #[test]
    fn what_the_page_saved_comes_back() {
        let saved = r#"{"number": 2, "done": true, "paid": false, "paid_pence": 12050, "left_out": false, "owner": "Repairs"}"#;
        let back = serde_json::to_value(notes(saved).unwrap()).unwrap();
        assert_eq!(back["ab12"]["orders"]["cd34"]["paid_pence"], 12_050);
        assert_eq!(back["ab12"]["orders"]["cd34"]["owner"], "Repairs");
        assert_eq!(back["ab12"]["reference"], "202399001");
        assert!(notes(r#"{"number": 1, "paid_pence": 999999999}"#).is_ok());
    }

    #[test]
    fn each_refusal_is_a_sentence_that_says_where_and_what() {
        for (order, want) in [
            (r#"{"number": 2, "paid_pence": -1}"#, "Case 202399001, order 2: the sum paid is below zero. "),
            (r#"{"number": 2, "paid_pence": 12.5}"#, "Case 202399001, order 2: the sum paid has a part of a penny. "),
            (r#"{"number": 2, "paid_pence": 1e15}"#, "Case 202399001, order 2: the sum paid is more than £9,999,999.99. "),
            (r#"{"number": -1}"#, "Case 202399001, order -1: its number is none that an order has. "),
            (r#"{"number": 2, "done": "yes"}"#, "It holds no ticks, or not in the form in which this page saves them. "),
            (r#"{"number": 2, "paid_pence": "12"}"#, "It holds no ticks, or not in the form in which this page saves them. "),
        ] {
            let said = notes(order).unwrap_err().to_string();
            assert!(said.starts_with(want), "{order}: {said}");
            assert!(said.ends_with("Nothing of it was taken in. Please use a file as this page saved it."), "{said}");
        }
        let long = format!(r#"{{"number": 2, "owner": "{}"}}"#, "x".repeat(201));
        assert!(notes(&long).unwrap_err().to_string().contains("order 2: the name of its owner has more than 200 characters"));
        assert_eq!(TOO_MUCH, format!("the sum paid is more than {}", pounds(MOST_PENCE)));
    }

    #[test]
    fn counts_and_names_are_bounded() {
        let orders: Vec<String> = (0..=MOST_ORDERS).map(|n| format!(r#""{n}": {{}}"#)).collect();
        let file = format!(r#"{{"ab12": {{"reference": "202399001", "orders": {{{}}}}}}}"#, orders.join(","));
        let refused = serde_json::from_str::<SavedNotes>(&file).unwrap().checked().unwrap_err();
        assert_eq!(refused, Refused::Orders("202399001".into(), MOST_ORDERS + 1));
        let file = format!(r#"{{"{}": {{}}}}"#, "x".repeat(300));
        assert_eq!(serde_json::from_str::<SavedNotes>(&file).unwrap().checked().unwrap_err(), Refused::Name);
    }

    #[test]
    fn marks_that_turn_the_direction_are_shown_as_such() {
        let saved = notes("{\"number\": 1, \"owner\": \"a\u{202e}b\u{2066}c\"}").unwrap();
        assert_eq!(serde_json::to_value(saved).unwrap()["ab12"]["orders"]["cd34"]["owner"], "a[U+202E]b[U+2066]c");
    }
}
