//! What must be paid in all, how much of it is new, and which part is for which complaint (domain.md 2.4)?

use crate::determination::{
    Area, Certainty, ComplaintHead, Diagnostic, LedgerEntry, Order, Payment, PriorOfferTerms, Recommendation, Remedy, SumRole,
};
use crate::telling::{Common, Words};

/// The totals over all orders and recommendations.
///
/// An earlier offer counts only where it is inside the sum ordered: one that stays payable beside the
/// order, or that the order replaces, is no part of it.
///
/// Where a sum of the orders has no role or could not be read, the total is "at least"; where its words can be read in
/// two ways, it is "perhaps".
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
    let says = |codes: &[&str]| diagnostics.iter().any(|said| said.area == Area::Money && codes.contains(&said.code));
    remedy.certainty = match () {
        () if says(TWO_READINGS) => Certainty::Perhaps,
        () if open > 0 || says(MORE_MAY_BE_DUE) => Certainty::AtLeast,
        () => Certainty::Exact,
    };
    remedy.other_ordered_pence = (open > 0).then(|| remedy.ordered_pence.saturating_add(open));
    remedy
}

/// What was said of sums that may come on top of the total.
const MORE_MAY_BE_DUE: &[&str] =
    &["sum_not_read", "too_many_sums", "rate_without_end", "sum_is_at_least", "sum_is_conditional", "sum_outside_orders"];
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

/// Ties each part of a payment to the head of complaint that it is for, where its words allow: the head
/// that shares the most telling words with it, if no other head shares as much.
pub fn tie_to_heads(orders: &mut [Order], heads: &[ComplaintHead]) {
    let has_parts = |order: &Order| order.payment.as_ref().is_some_and(|payment| !payment.parts.is_empty());
    if !orders.iter().any(has_parts) {
        return;
    }
    let words: Vec<Words> = heads.iter().map(|head| Words::of(&head.text, plain)).collect();
    let mut heads_of_words = Vec::new();
    for (head, words) in words.iter().enumerate() {
        words.iter().for_each(|word| heads_of_words.push((word, head)));
    }
    heads_of_words.sort_unstable();
    for payment in orders.iter_mut().filter_map(|order| order.payment.as_mut()) {
        for part in &mut payment.parts {
            part.complaint_head = best_head(&part.purpose, &heads_of_words);
        }
    }
}

/// A word that so many heads share tells nothing of any of them.
const MOST_HEADS: usize = 16;

/// `heads_of_words`: each word of a head, and the head, in order.
fn best_head(purpose: &str, heads_of_words: &[(&[u8], usize)]) -> Option<usize> {
    let mut scores: Vec<(usize, usize)> = Vec::new();
    for word in Words::of(purpose, plain).iter() {
        let from = heads_of_words.partition_point(|(other, _)| *other < word);
        let count = heads_of_words[from..].iter().take(MOST_HEADS + 1).take_while(|(other, _)| *other == word).count();
        if count <= MOST_HEADS {
            // A word that only one head has tells more than one that several share.
            scores.extend(heads_of_words[from..from + count].iter().map(|&(_, head)| (head, 720 / count)));
        }
    }
    scores.sort_by_key(|&(head, _)| head);
    let (mut best, mut most, mut is_alone) = (None, 0, true);
    let (mut current, mut score) = (None, 0);
    for (head, worth) in scores {
        score = if current == Some(head) { score + worth } else { worth };
        current = Some(head);
        if score > most {
            (best, most, is_alone) = (current, score, true);
        } else if score == most {
            is_alone = false;
        }
    }
    best.filter(|_| is_alone)
}

/// Words that stand in almost every head and part, and tell none from another.
const COMMON: Common = Common::of(&[
    "",
    "",
    "and due for her has had his its not the was",
    "also been fail from have home into such this that they time with were",
    "about cause delay issue offer stage their which",
    "caused failed formal handle impact matter report severe tenant",
    "already concern failure failing handled offered related request redress respond reflect service trouble",
    "distress handling includes landlord property response relating reported resident",
    "inclusive recognise regarding responded",
    "associated identified previously",
    "leaseholder recognition",
    "compensation",
    "inconvenience",
    "",
    "",
    "",
    "maladministration",
]);

/// The plain form of a word of three letters at least that is no number: "repairs" and "repairing" as "repair".
fn plain(word: &mut [u8]) -> usize {
    let letters = word.iter().filter(|&&byte| byte & 0xc0 != 0x80).count();
    if letters < 3 || COMMON.has(word) {
        return 0;
    }
    let mut length = word.len();
    if word.ends_with(b"ies") {
        length -= 2;
        word[length - 1] = b'y';
    } else if word.ends_with(b"s") {
        length -= 1;
    }
    if length >= 7 && !COMMON.has(&word[..length]) {
        let stem = word[..length].strip_suffix(b"ing").or_else(|| word[..length].strip_suffix(b"ed"));
        length = stem.map_or(length, <[u8]>::len);
    }
    let word = &word[..length];
    if length < 3 || COMMON.has(word) || word.iter().all(u8::is_ascii_digit) { 0 } else { length }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::{OrderKind, PaymentPart};
    use crate::span::Span;
    use proptest::prelude::*;

    fn order(amount: Option<u64>, prior: Option<u64>, terms: Option<PriorOfferTerms>, purposes: &[&str]) -> Order {
        let part = |purpose: &&str| PaymentPart {
            amount_pence: 100,
            purpose: purpose.to_string(),
            payee: None,
            prior_offer_pence: None,
            complaint_head: None,
            span: Span::new(0, 0),
        };
        let payment = Payment {
            amount_pence: amount,
            parts: purposes.iter().map(part).collect(),
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
            order(Some(60_000), Some(25_000), Some(Inclusive), &[]),
            order(Some(10_000), Some(25_000), Some(InAddition), &[]),
            order(Some(50_000), Some(37_500), Some(Replaced), &[]),
            order(Some(40_000), Some(5_000), Some(DeductIfPaid), &[]),
            order(None, None, None, &[]),
        ];
        let all = remedy(&orders, &[recommendation(Some(7_500)), recommendation(None)], &[], &[]);
        assert_eq!(all.ordered_pence, 160_000);
        assert_eq!(all.prior_offer_pence, Some(30_000));
        assert_eq!(all.net_new_pence, 130_000);
        assert_eq!(all.recommended_pence, 7_500);
        assert_eq!(remedy(&[order(Some(5_000), None, None, &[])], &[], &[], &[]).prior_offer_pence, None);
        assert_eq!(remedy(&[], &[], &[], &[]), Remedy::default());
    }

    fn tied(heads: &[&str], purposes: &[&str]) -> Vec<Option<usize>> {
        let head = |text: &&str| ComplaintHead { label: None, text: text.to_string(), span: Span::new(0, 0) };
        let heads: Vec<ComplaintHead> = heads.iter().map(head).collect();
        let mut orders = [order(Some(1), None, None, purposes)];
        tie_to_heads(&mut orders, &heads);
        orders[0].payment.as_ref().map(|p| p.parts.iter().map(|part| part.complaint_head).collect()).unwrap_or_default()
    }

    #[test]
    fn each_part_is_tied_to_its_head_where_the_words_allow() {
        let heads = [
            "The landlord’s response to reports of damp and mould.",
            "repairs to the garden gate",
            "The landlord’s complaint handling.",
        ];
        let parts = [
            "for the distress caused by its handling of the mould",
            "for failing to repair the gate",
            "for its handling of both complaints",
            "for the distress and inconvenience caused",
            "for the delay in repairing the damp wall",
        ];
        assert_eq!(tied(&heads, &parts), [Some(0), Some(1), Some(2), None, None]);
        assert_eq!(
            tied(&["Leaks from the roof", "Leaks from the bath"], &["for the leaks", "for the bath leak"]),
            [None, Some(1)]
        );
        assert_eq!(tied(&[], &["for the leaks"]), [None]);
    }

    proptest! {
        #[test]
        fn new_and_earlier_money_add_up_to_what_is_ordered(
            sums in prop::collection::vec((0u64..10_000_000, prop::option::of(0u64..10_000_000), 0usize..4), 0..8),
        ) {
            use PriorOfferTerms::*;
            let terms = [Inclusive, InAddition, DeductIfPaid, Replaced];
            let orders: Vec<Order> = sums.iter().map(|&(a, p, t)| order(Some(a), p, p.map(|_| terms[t]), &[])).collect();
            let all = remedy(&orders, &[], &[], &[]);
            prop_assert_eq!(all.net_new_pence + all.prior_offer_pence.unwrap_or(0), all.ordered_pence);
        }
    }
}
