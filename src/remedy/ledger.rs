//! What must be paid in all, and how much of it is new (domain.md 2.4)?

use crate::determination::{
    Area, Certainty, Diagnostic, LedgerEntry, Order, Payment, PriorOfferTerms, Recommendation, Remedy, SumRole,
};

/// The totals over all orders and recommendations.
///
/// An earlier offer counts only where it is inside the sum ordered: one that stays payable beside the
/// order, or that the order replaces, is no part of it.
///
/// Where a sum of the orders has no role or could not be read, the total is "at least"; where its words can be read in
/// two ways, it is "perhaps". Of a text that is no determination nothing is known: at least nothing.
pub fn remedy(
    orders: &[Order],
    recommendations: &[Recommendation],
    ledger: &[LedgerEntry],
    diagnostics: &[Diagnostic],
) -> Remedy {
    let mut remedy = Remedy::default();
    for payment in orders.iter().filter_map(|order| order.payment.as_ref()) {
        remedy.ordered_pence = remedy.ordered_pence.saturating_add(payment.amount_pence.unwrap_or(0));
        if let Some(prior) = prior_inside(payment) {
            remedy.prior_offer_pence = Some(remedy.prior_offer_pence.unwrap_or(0).saturating_add(prior));
        }
    }
    for recommendation in recommendations {
        remedy.recommended_pence = remedy.recommended_pence.saturating_add(recommendation.amount_pence.unwrap_or(0));
    }
    remedy.prior_offer_pence = remedy.prior_offer_pence.map(|prior| prior.min(remedy.ordered_pence));
    remedy.net_new_pence = remedy.ordered_pence.saturating_sub(remedy.prior_offer_pence.unwrap_or(0));
    let open = ledger.iter().filter(|entry| entry.role == SumRole::Unassigned && entry.order.is_some());
    let open = open.fold(0u64, |sum, entry| sum.saturating_add(entry.amount_pence));
    let has_limit = ledger.iter().any(|entry| entry.role == SumRole::Reimbursement && entry.order.is_some());
    let is_no_determination = diagnostics.iter().any(|said| said.code == "not_a_determination");
    let says = |codes: &[&str]| diagnostics.iter().any(|said| said.area == Area::Money && codes.contains(&said.code));
    remedy.certainty = match () {
        () if says(TWO_READINGS) => Certainty::Perhaps,
        () if is_no_determination || open > 0 || has_limit || says(MORE_MAY_BE_DUE) => Certainty::AtLeast,
        () => Certainty::Exact,
    };
    remedy.other_ordered_pence = (open > 0).then(|| remedy.ordered_pence.saturating_add(open));
    remedy
}

/// What was said of sums that may come on top of the total.
const MORE_MAY_BE_DUE: &[&str] = &[
    "cut_off",
    "sum_not_read",
    "too_many_sums",
    "rate_without_end",
    "sum_is_at_least",
    "sum_is_conditional",
    "sum_outside_orders",
    "payment_without_figure",
];
/// What was said where the words can be read in two ways.
const TWO_READINGS: &[&str] =
    &["total_does_not_add_up", "rate_does_not_add_up", "sum_may_be_broken", "count_missing", "sums_side_by_side"];

/// How much of a payment was offered before; never more than the payment itself.
fn prior_inside(payment: &Payment) -> Option<u64> {
    let is_inside = !matches!(payment.prior_offer_terms, Some(PriorOfferTerms::InAddition | PriorOfferTerms::Replaced));
    let prior = payment.prior_offer_pence.filter(|_| is_inside)?;
    // An offer may stand in an order of its own: "it may deduct £120 from the above".
    Some(payment.amount_pence.map_or(prior, |amount| prior.min(amount)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::OrderKind;
    use crate::span::Span;
    use proptest::prelude::*;

    fn order(amount: Option<u64>, prior: Option<u64>, terms: Option<PriorOfferTerms>) -> Order {
        let payment = Payment {
            amount_pence: amount,
            parts: Vec::new(),
            prior_offer_pence: prior,
            prior_offer_terms: terms,
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

    fn recommendation(amount_pence: Option<u64>) -> Recommendation {
        Recommendation { text: String::new(), amount_pence, finding_depends_on_it: false, span: Span::new(0, 0) }
    }

    #[test]
    fn what_is_new_is_what_is_ordered_less_what_was_offered() {
        use PriorOfferTerms::*;
        let orders = [
            order(Some(60_000), Some(25_000), Some(Inclusive)),
            order(Some(10_000), Some(25_000), Some(InAddition)),
            order(Some(50_000), Some(37_500), Some(Replaced)),
            order(Some(40_000), Some(5_000), Some(DeductIfPaid)),
            order(None, None, None),
        ];
        let all = remedy(&orders, &[recommendation(Some(7_500)), recommendation(None)], &[], &[]);
        assert_eq!(all.ordered_pence, 160_000);
        assert_eq!(all.prior_offer_pence, Some(30_000));
        assert_eq!(all.net_new_pence, 130_000);
        assert_eq!(all.recommended_pence, 7_500);
        assert_eq!(remedy(&[order(Some(5_000), None, None)], &[], &[], &[]).prior_offer_pence, None);
        assert_eq!(remedy(&[], &[], &[], &[]), Remedy::default());
    }

    proptest! {
        #[test]
        fn new_and_earlier_money_add_up_to_what_is_ordered(
            sums in prop::collection::vec((0u64..10_000_000, prop::option::of(0u64..10_000_000), 0usize..4), 0..8),
        ) {
            use PriorOfferTerms::*;
            let terms = [Inclusive, InAddition, DeductIfPaid, Replaced];
            let orders: Vec<Order> = sums.iter().map(|&(a, p, t)| order(Some(a), p, p.map(|_| terms[t]))).collect();
            let all = remedy(&orders, &[], &[], &[]);
            prop_assert_eq!(all.net_new_pence + all.prior_offer_pence.unwrap_or(0), all.ordered_pence);
        }
    }
}
