//! Does a sentence go on about the order before it, or about all the orders?

use crate::text::{NormalText, POUND};
use crate::vocabulary::{continuation, order};
use std::ops::Range;

/// Whether a sentence goes on about the order before it: "This payment should be made …".
pub fn refers_back(normal: &NormalText, sentence: Range<usize>) -> bool {
    let start = normal.skip_space(sentence.start);
    if let Some(behind) = normal.at(order::LANDLORD, start) {
        return ensures_or_pays(normal, behind, sentence.end.min(start + 60));
    }
    normal.at(continuation::REFERS_BACK, start).is_some_and(|end| !is_more(normal, end))
}

/// "It must also …": something more is ordered.
fn is_more(normal: &NormalText, end: usize) -> bool {
    normal.bytes().get(end) == Some(&b'\'') || normal.at(continuation::MORE, end).is_some()
}

/// "The landlord must ensure that this …", "The landlord must do so within 4 weeks", "The landlord may deduct …",
/// "The landlord must make this payment …": how the order before is carried out, and the sum before is to be paid.
fn ensures_or_pays(normal: &NormalText, behind: usize, near: usize) -> bool {
    if let Some(end) = normal.at(continuation::ENSURES, behind) {
        return normal.at(continuation::ENSURED, end).is_some();
    }
    let does_so = normal.at(continuation::DOES_SO, behind).is_some_and(|end| !is_more(normal, end));
    does_so || normal.has_in(continuation::PAYMENT_TERMS, behind..near)
}

/// Whether a sentence is about a payment.
pub fn is_about_payment(normal: &NormalText, sentence: Range<usize>) -> bool {
    normal.has_in(continuation::ABOUT_PAYMENT, sentence.start..sentence.end.min(sentence.start + 80))
}

/// "All payments are to be made within 4 weeks": about every payment before it.
pub fn is_about_all_payments(normal: &NormalText, sentence: Range<usize>) -> bool {
    normal.at(continuation::ALL_PAYMENTS, normal.skip_space(sentence.start)).is_some()
}

/// Whether a sentence is about carrying out all the orders, or only the one before it.
pub fn compliance(normal: &NormalText, sentence: Range<usize>) -> Option<Scope> {
    if !normal.has_in(continuation::CARRIED_OUT, sentence.clone()) {
        return None;
    }
    if normal.has_in(continuation::ALL_ORDERS, sentence.clone()) {
        return Some(Scope::AllOrders);
    }
    normal.has_in(continuation::THIS_ORDER, sentence).then_some(Scope::OrderBefore)
}

/// For which orders a compliance clause sets the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// For all of them.
    AllOrders,
    /// For the one before it.
    OrderBefore,
}

/// Whether a paragraph begins with a sum: a part of the payment before it.
pub fn begins_with_sum(normal: &NormalText) -> bool {
    let start = normal.skip_space(0);
    normal.bytes().get(start) == Some(&POUND)
        || normal.at(continuation::MORE_MONEY, start).is_some_and(|at| normal.bytes().get(normal.skip_space(at)) == Some(&POUND))
}

/// Whether the orders themselves are the subject: "All orders must be completed within 4 weeks".
pub fn is_passive(normal: &NormalText, sentence: Range<usize>) -> bool {
    normal.at(continuation::ORDERS_AS_SUBJECT, normal.skip_space(sentence.start)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_about_an_order() {
        let back = |text: &str| refers_back(&NormalText::of(text), 0..text.len());
        for text in [
            "This payment should be made within 28 days.",
            "The apology should address:",
            "The landlord may deduct what it has paid.",
            "The landlord must ensure:",
        ] {
            assert!(back(text), "in {text:?}");
        }
        for text in [
            "It must also apologise.",
            "The landlord must pay £50.",
            "The payment’s terms",
            "The landlord must ensure its staff are trained.",
        ] {
            assert!(!back(text), "in {text:?}");
        }
    }

    #[test]
    fn clauses_about_the_orders() {
        let scope = |text: &str| compliance(&NormalText::of(text), 0..text.len());
        assert_eq!(scope("The landlord should comply with these orders within four weeks."), Some(Scope::AllOrders));
        assert_eq!(scope("The landlord must confirm that it has complied with this order."), Some(Scope::OrderBefore));
        assert_eq!(scope("The landlord must evidence its reasons."), None);
        assert_eq!(scope("The landlord must inform us of its intentions regarding the order."), None);
    }
}
