//! Do the sums of a payment agree with one another?

use super::query;
use crate::determination::{Area, Determination, Diagnostic, Order, OrderKind, Payment, PriorOfferTerms, Severity, SumRole};
use crate::span::Span;
use crate::values::money::pounds;

/// Checks one payment: its parts against its total, and an earlier offer against the sum it is part of.
pub(super) fn check_payment(payment: &Payment, order: Span, found: &mut Vec<Diagnostic>) {
    let place = payment.span.unwrap_or(order);
    check_parts(payment, place, found);
    // Only an offer that is part of the sum can be too large for it.
    if matches!(payment.prior_offer_terms, Some(PriorOfferTerms::InAddition | PriorOfferTerms::Replaced)) {
        return;
    }
    check_prior_offer(payment.amount_pence, payment.prior_offer_pence, place, found);
    for part in &payment.parts {
        check_prior_offer(Some(part.amount_pence), part.prior_offer_pence, part.span, found);
    }
}

/// An order to pay compensation of which no sum was read: "pay the resident one hundred pounds".
/// Quiet where its sums are explained: written off, named again, to be paid on a condition only.
pub(super) fn check_unread(order: &Order, index: usize, d: &Determination, found: &mut Vec<Diagnostic>) {
    let is_said = |d: &Diagnostic| {
        d.code.starts_with("sum_") && d.span.is_some_and(|span| order.span.start <= span.start && span.end <= order.span.end)
    };
    if order.kinds.first() == Some(&OrderKind::Compensation)
        && !d.diagnostics.iter().any(is_said)
        && !d.ledger.iter().any(|entry| entry.order == Some(index))
    {
        let message =
            String::from("This order is about compensation, and no sum to be paid could be read from it. Read it in the text.");
        query(found, ("payment_not_read", Area::Money), Severity::Warning, Some(order.span), None, message);
    }
}

/// Whether an order only says again what others order to be paid: "The landlord must therefore pay £675 in total".
pub(super) fn only_says_again(index: usize, d: &Determination) -> bool {
    let mut sums = d.ledger.iter().filter(|entry| entry.order == Some(index)).peekable();
    let pays = d.orders.get(index).is_some_and(|order| order.kinds.first() == Some(&OrderKind::Compensation));
    pays && sums.peek().is_some() && sums.all(|entry| entry.role == SumRole::Restated)
}

fn check_parts(payment: &Payment, place: Span, found: &mut Vec<Diagnostic>) {
    let parts = payment.parts.iter().fold(0u64, |sum, part| sum.saturating_add(part.amount_pence));
    match payment.amount_pence {
        Some(total) if !payment.parts.is_empty() && parts != total => {
            // What comes "in addition" may be listed among the parts, though it is not in the sum ordered.
            let beside = payment.prior_offer_pence.filter(|_| payment.prior_offer_terms == Some(PriorOfferTerms::InAddition));
            if parts == total.saturating_add(beside.unwrap_or(0)) {
                return;
            }
            let message = format!(
                "The parts of this payment add up to {}, but the total is {}. Check both in the text, and ask the Ombudsman which is meant.",
                pounds(parts),
                pounds(total)
            );
            let parts = payment.parts.iter().map(|part| part.span).reduce(Span::to);
            query(found, ("parts_do_not_add_up", Area::Money), Severity::Warning, Some(place), parts, message);
        }
        None if payment.parts.len() > 1 => {
            let message = format!("The text gives {} parts and no total. They add up to {}.", payment.parts.len(), pounds(parts));
            query(found, ("parts_without_total", Area::Money), Severity::Info, Some(place), None, message);
        }
        _ => {}
    }
}

fn check_prior_offer(sum: Option<u64>, prior: Option<u64>, place: Span, found: &mut Vec<Diagnostic>) {
    if let (Some(sum), Some(prior)) = (sum, prior)
        && prior > sum
    {
        let message = format!(
            "The earlier offer of {} is larger than the {} it should be part of. Read the sentence: one of the two figures may belong elsewhere.",
            pounds(prior),
            pounds(sum)
        );
        query(found, ("prior_offer_larger_than_total", Area::Money), Severity::Warning, Some(place), None, message);
    }
}

/// Above this, what the Ombudsman says of his awards makes a total unlikely: flag it, do not call it wrong
/// (domain.md 8).
const VERY_LARGE_PENCE: u64 = 2_000_000;

/// Checks what is ordered in all.
pub(super) fn check_total(d: &Determination, found: &mut Vec<Diagnostic>) {
    if d.remedy.ordered_pence > VERY_LARGE_PENCE {
        let largest = d.orders.iter().filter_map(|o| o.payment.as_ref()).max_by_key(|p| p.amount_pence);
        let message = format!(
            "{} was read as ordered in all. Awards above £20,000 are all but unknown: check each sum against the text before you use this total.",
            pounds(d.remedy.ordered_pence)
        );
        query(found, ("very_large_total", Area::Money), Severity::Warning, largest.and_then(|p| p.span), None, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::PaymentPart;

    fn payment(total: Option<u64>, parts: &[u64]) -> Payment {
        let part = |(at, &amount_pence): (usize, &u64)| PaymentPart {
            amount_pence,
            purpose: String::new(),
            payee: None,
            prior_offer_pence: None,
            complaint_head: None,
            span: Span::new(at, at + 1),
        };
        Payment {
            amount_pence: total,
            parts: parts.iter().enumerate().map(part).collect(),
            prior_offer_pence: None,
            prior_offer_terms: None,
            may_deduct_paid: false,
            payee: None,
            terms: None,
            span: None,
        }
    }

    fn queries(payment: &Payment) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        check_payment(payment, Span::new(90, 99), &mut found);
        found
    }

    #[test]
    fn parts_and_totals() {
        assert_eq!(queries(&payment(Some(110_000), &[60_000, 20_000, 30_000])), []);
        assert_eq!(queries(&payment(Some(110_000), &[])), []);
        assert_eq!(queries(&payment(None, &[5_000])), []);
        let wrong = queries(&payment(Some(110_000), &[60_000, 20_000]));
        assert_eq!((wrong[0].code, wrong[0].other_span), ("parts_do_not_add_up", Some(Span::new(0, 2))));
        assert!(wrong[0].message.contains("add up to £800, but the total is £1,100"));
        let without = queries(&payment(None, &[45_000, 15_050]));
        assert_eq!(without[0].code, "parts_without_total");
        assert!(without[0].message.ends_with("They add up to £600.50."));
    }

    #[test]
    fn an_offer_that_stays_payable_beside_the_order() {
        let mut p = payment(Some(10_000), &[10_000, 5_000]);
        p.prior_offer_pence = Some(5_000);
        assert_eq!(queries(&p)[0].code, "parts_do_not_add_up");
        p.prior_offer_terms = Some(PriorOfferTerms::InAddition);
        assert_eq!(queries(&p), []);
        p = payment(Some(10_000), &[]);
        p.prior_offer_pence = Some(25_000);
        assert_eq!(queries(&p)[0].code, "prior_offer_larger_than_total");
        p.prior_offer_terms = Some(PriorOfferTerms::Replaced);
        assert_eq!(queries(&p), []);
    }

    #[test]
    fn an_offer_larger_than_its_part() {
        let mut p = payment(Some(30_000), &[10_000, 20_000]);
        p.parts[0].prior_offer_pence = Some(15_000);
        let found = queries(&p);
        assert_eq!((found.len(), found[0].code, found[0].span), (1, "prior_offer_larger_than_total", Some(Span::new(0, 1))));
    }

    #[test]
    fn a_very_large_total_and_sums_that_overflow() {
        let mut d = Determination::default();
        d.remedy.ordered_pence = VERY_LARGE_PENCE;
        assert_eq!(super::super::check(&d), []);
        d.remedy.ordered_pence += 1;
        assert!(super::super::check(&d)[0].message.starts_with("£20,000.01 was read as ordered"));
        assert_eq!(queries(&payment(Some(1), &[u64::MAX, u64::MAX]))[0].code, "parts_do_not_add_up");
    }
}
