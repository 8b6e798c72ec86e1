//! Does a sentence go on about the order before it, or about all the orders?

use crate::fold::{Fold, POUND, Phrases};
use crate::phrases;
use std::ops::Range;

/// Whether a sentence goes on about the order before it: "This payment should be made …".
pub fn refers_back(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: Phrases = phrases![
        "the above amount",
        "the above amounts",
        "the above sum",
        "the above sums",
        "the above payment",
        "the above payments",
        "these amounts",
        "the landlord must do so",
        "the landlord should do so",
        "the landlord is to do so",
        "this payment",
        "the payment",
        "these payments",
        "all payments",
        "both payments",
        "the payments",
        "the compensation",
        "this compensation",
        "this sum",
        "the sum",
        "this amount",
        "the amount",
        "the total amount",
        "the total",
        "payment",
        "payment of this",
        "this should",
        "this must",
        "this is to",
        "this will",
        "this may",
        "this includes",
        "these should",
        "these must",
        "it should",
        "it must",
        "the apology",
        "this apology",
        "the letter",
        "this letter",
        "the review",
        "this review",
        "the training",
        "this training",
        "the plan",
        "this plan",
        "the action plan",
        "this action plan",
        "the report",
        "the inspection",
        "this inspection",
        "the survey",
        "this survey",
        "the works",
        "these works",
        "the repairs",
        "these repairs",
        "the meeting",
        "this meeting",
        "the assessment",
        "this assessment",
        "as part of this",
        "as part of the",
        "as part of its",
        "in doing so",
        "the policy",
        "if the landlord cannot",
    ];
    const ENSURE: Phrases = phrases![
        "the landlord must ensure",
        "the landlord should ensure",
        "the landlord is to ensure",
        "the landlord shall ensure"
    ];
    const ENSURED: Phrases = phrases![
        ":",
        "that:",
        "this",
        "that this",
        "the apology",
        "that the apology",
        "the payment",
        "that the payment",
        "it is"
    ];
    let start = fold.skip_space(sentence.start);
    if let Some(end) = fold.matches_any(ENSURE, start) {
        return fold.matches_any(ENSURED, end).is_some();
    }
    let is_more = |end: usize| fold.matches_any(phrases!["also", "then"], end).is_some() || fold.slice(end..end + 1) == b"'";
    fold.matches_any(SUBJECTS, start).is_some_and(|end| !is_more(end)) || is_payment_term(fold, start, sentence.end)
}

/// "The landlord may deduct …", "The landlord must make this payment …": how the sum before is to be paid.
fn is_payment_term(fold: &Fold, start: usize, end: usize) -> bool {
    const TERMS: Phrases = phrases![
        "may deduct",
        "can deduct",
        "may offset",
        "make this payment",
        "make the payment",
        "pay this directly",
        "pay this sum",
        "pay this amount",
        "pay this to",
        "pay this within",
        "must pay this",
        "should pay this",
    ];
    fold.matches("the landlord", start).is_some() && fold.has_any_in(TERMS, start..end.min(start + 60))
}

/// Whether a sentence is about a payment.
pub fn is_about_payment(fold: &Fold, sentence: Range<usize>) -> bool {
    const WORDS: Phrases = phrases![
        "payment",
        "payments",
        "compensation",
        "sum",
        "amount",
        "pay",
        "paid",
        "deduct",
        "offset",
        "refund",
        "reimburse"
    ];
    fold.has_any_in(WORDS, sentence.start..sentence.end.min(sentence.start + 80))
}

/// "All payments are to be made within 4 weeks": about every payment before it.
pub fn is_about_all_payments(fold: &Fold, sentence: Range<usize>) -> bool {
    const ALL: Phrases = phrases![
        "the above amounts",
        "the above payments",
        "these amounts",
        "these payments",
        "all payments",
        "both payments",
        "the payments",
    ];
    fold.matches_any(ALL, fold.skip_space(sentence.start)).is_some()
}

/// Whether a sentence is about carrying out all the orders, or only the one before it.
pub fn compliance(fold: &Fold, sentence: Range<usize>) -> Option<Scope> {
    const ALL: Phrases = phrases![
        "these orders",
        "the orders",
        "the above orders",
        "above orders",
        "each order",
        "each of the orders",
        "all orders",
        "all of these orders",
        "all of the orders",
        "our orders",
        "orders above",
        "orders made",
        "orders set out above",
        "the above",
        "all of the above",
        "the above actions",
        "the actions above",
        "these actions",
        "all the orders",
        "the order",
        "the above order",
        "both orders",
        "with orders",
        "evidence of compliance",
        "confirmation of compliance",
    ];
    const DONE: Phrases = phrases![
        "comply",
        "complies",
        "complied",
        "compliance",
        "complying",
        "complete",
        "completed",
        "completion",
        "evidence",
        "confirm",
        "confirmation",
        "implemented",
        "carried out",
        "proof",
        "fulfilled",
        "met",
        "actioned",
        "satisfied",
    ];
    if !fold.has_any_in(DONE, sentence.clone()) {
        return None;
    }
    if fold.has_any_in(ALL, sentence.clone()) {
        return Some(Scope::AllOrders);
    }
    fold.has_any_in(phrases!["this order"], sentence).then_some(Scope::OrderBefore)
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
pub fn begins_with_sum(fold: &Fold) -> bool {
    let start = fold.skip_space(0);
    fold.bytes().get(start) == Some(&POUND)
        || fold
            .matches_any(phrases!["an additional", "additional", "a further", "further"], start)
            .is_some_and(|at| fold.bytes().get(fold.skip_space(at)) == Some(&POUND))
}

/// Whether the orders themselves are the subject: "All orders must be completed within 4 weeks".
pub fn is_passive(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: Phrases = phrases![
        "these orders",
        "the orders",
        "the above orders",
        "all orders",
        "all of the orders",
        "all of these orders",
        "each order",
        "all of the above",
        "the above",
        "evidence of",
        "evidence",
        "compliance",
        "confirmation",
        "proof of",
        "documentary evidence",
        "this order",
        "both orders",
        "all the orders",
    ];
    fold.matches_any(SUBJECTS, fold.skip_space(sentence.start)).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_on_about_an_order() {
        let back = |text: &str| refers_back(&Fold::of(text), 0..text.len());
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
        let scope = |text: &str| compliance(&Fold::of(text), 0..text.len());
        assert_eq!(scope("The landlord should comply with these orders within four weeks."), Some(Scope::AllOrders));
        assert_eq!(scope("The landlord must confirm that it has complied with this order."), Some(Scope::OrderBefore));
        assert_eq!(scope("The landlord must evidence its reasons."), None);
        assert_eq!(scope("The landlord must inform us of its intentions regarding the order."), None);
    }
}
