//! What must be paid in all, and how much of it is new (domain.md 2.4)?

use crate::determination::{ComplaintHead, Order, PriorOfferTerms, Recommendation, Remedy};

/// The totals over all orders and recommendations.
pub fn remedy(orders: &[Order], recommendations: &[Recommendation]) -> Remedy {
    let payments = || orders.iter().filter_map(|order| order.payment.as_ref());
    let inside = |terms| !matches!(terms, Some(PriorOfferTerms::InAddition | PriorOfferTerms::Replaced));
    let ordered_pence = payments().filter_map(|p| p.amount_pence).fold(0, u64::saturating_add);
    let prior_offer_pence =
        payments().filter(|p| inside(p.prior_offer_terms)).filter_map(|p| p.prior_offer_pence).reduce(u64::saturating_add);
    Remedy {
        ordered_pence,
        prior_offer_pence,
        net_new_pence: ordered_pence.saturating_sub(prior_offer_pence.unwrap_or(0)),
        recommended_pence: recommendations.iter().filter_map(|r| r.amount_pence).fold(0, u64::saturating_add),
    }
}

/// Ties each part of a payment to the head of complaint that it is for, where its words allow.
pub fn tie_to_heads(orders: &mut [Order], heads: &[ComplaintHead]) {
    let same = |a: &str, b: &str| a.to_lowercase().contains(&b.to_lowercase());
    for part in orders.iter_mut().filter_map(|order| order.payment.as_mut()).flat_map(|payment| &mut payment.parts) {
        part.complaint_head = heads.iter().position(|head| same(&part.purpose, &head.text));
    }
}
