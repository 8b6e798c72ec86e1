//! Does a sentence go on about the order before it, or about all the orders?

use crate::fold::{Fold, POUND, Phrases};
use crate::phrase::lexicon::Lexicon;
use crate::{lexicon, phrases};
use std::ops::Range;

/// What a sentence is about that goes on about the order before it: what stands behind "the", "this" and "these",
/// and other words. Most sentences begin with "the", so that it is asked once.
const BACK: [(&str, Phrases); 4] = [
    ("these", phrases!["amounts", "payments", "should", "must", "works", "repairs"]),
    (
        "this",
        phrases![
            "payment",
            "compensation",
            "sum",
            "amount",
            "should",
            "must",
            "is to",
            "will",
            "may",
            "includes",
            "apology",
            "letter",
            "review",
            "training",
            "plan",
            "action plan",
            "inspection",
            "survey",
            "meeting",
            "assessment",
        ],
    ),
    (
        "the",
        phrases![
            "above amount",
            "above amounts",
            "above sum",
            "above sums",
            "above payment",
            "above payments",
            "payment",
            "payments",
            "compensation",
            "sum",
            "amount",
            "total amount",
            "total",
            "apology",
            "letter",
            "review",
            "training",
            "plan",
            "action plan",
            "report",
            "inspection",
            "survey",
            "works",
            "repairs",
            "meeting",
            "assessment",
            "policy",
        ],
    ),
    (
        "",
        phrases![
            "all payments",
            "both payments",
            "payment",
            "it should",
            "it must",
            "as part of this",
            "as part of the",
            "as part of its",
            "in doing so",
            "if the landlord cannot",
        ],
    ),
];

/// Whether a sentence goes on about the order before it: "This payment should be made …".
pub fn refers_back(fold: &Fold, sentence: Range<usize>) -> bool {
    let start = fold.skip_space(sentence.start);
    if let Some(behind) = stem(fold, "the landlord", start) {
        return ensures_or_pays(fold, start, behind, sentence.end);
    }
    let subject = BACK.iter().find_map(|&(stands, words)| Some((words, stem(fold, stands, start)?)));
    subject.and_then(|(words, at)| fold.matches_any(words, at)).is_some_and(|end| !is_more(fold, end))
}

/// "It must also …": something more is told.
fn is_more(fold: &Fold, end: usize) -> bool {
    fold.bytes().get(end) == Some(&b'\'') || fold.matches_any(phrases!["also", "then"], end).is_some()
}

/// Where the letters of `words` end if they stand at `at`, loosely spaced, whatever goes on behind them.
fn stem(fold: &Fold, words: &str, mut at: usize) -> Option<usize> {
    for &letter in words.as_bytes() {
        at = fold.skip_space(at);
        if letter != b' ' && fold.bytes().get(at) != Some(&letter) {
            return None;
        }
        at += usize::from(letter != b' ');
    }
    Some(at)
}

/// "The landlord must ensure that this …", "The landlord must do so within 4 weeks", "The landlord may deduct …",
/// "The landlord must make this payment …": how the order before is carried out, and the sum before is to be paid.
fn ensures_or_pays(fold: &Fold, start: usize, behind: usize, end: usize) -> bool {
    const ENSURE: Phrases = phrases!["must ensure", "should ensure", "is to ensure", "shall ensure"];
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
    static TERMS: Lexicon<()> = lexicon![() => [
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
    ]];
    if let Some(end) = fold.matches_any(ENSURE, behind) {
        return fold.matches_any(ENSURED, end).is_some();
    }
    let does_so = fold.matches_any(phrases!["must do so", "should do so", "is to do so"], behind);
    does_so.is_some_and(|end| !is_more(fold, end))
        || fold.matches("the landlord", start).is_some() && TERMS.find(fold, behind..end.min(start + 60)).is_some()
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
        "above orders",
        "each order",
        "all orders",
        "our orders",
        "orders above",
        "orders made",
        "orders set out above",
        "the above",
        "the actions above",
        "these actions",
        "the order",
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
        "all orders",
        "all of the orders",
        "all of these orders",
        "each order",
        "all of the above",
        "the above",
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
