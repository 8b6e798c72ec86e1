//! What holds for every text, however hostile? The invariants of an answer, for the property tests and the fuzzers.

use putright::determination::{Determination, SumRole};
use putright::span::Span;

/// Reads `text` and asserts what must hold for any text.
pub fn read_checked(text: &str) -> Determination {
    let answer = putright::analyse(text);
    for span in spans(&answer) {
        assert!(span.start <= span.end, "{span:?} ends before it starts");
        assert!(text.get(span.start..span.end).is_some(), "{span:?} leaves the text or cuts a character");
    }
    check_references(&answer);
    check_sums(&answer);
    check_utf16(text, &answer);
    for each in putright::analyse_all(text) {
        assert!(
            spans(&each).iter().all(|span| text.get(span.start..span.end).is_some()),
            "each determination's spans are those of the whole text"
        );
    }
    answer
}

/// Every index names an entry that is there, and every order says what it is.
fn check_references(answer: &Determination) {
    let heads = answer.complaint.len();
    assert!(answer.findings.iter().filter_map(|finding| finding.complaint_head).all(|head| head < heads));
    for order in &answer.orders {
        assert!(!order.kinds.is_empty(), "an order has a kind: {order:?}");
        let parts = order.payment.iter().flat_map(|payment| &payment.parts);
        assert!(parts.filter_map(|part| part.complaint_head).all(|head| head < heads));
    }
    assert!(answer.ledger.iter().filter_map(|entry| entry.order).all(|order| order < answer.orders.len()));
}

/// Nothing is ordered that is not listed, and the totals agree with one another.
fn check_sums(answer: &Determination) {
    let remedy = &answer.remedy;
    let listed =
        answer.ledger.iter().filter(|entry| entry.role != SumRole::Recommended).map(|entry| u128::from(entry.amount_pence));
    assert!(u128::from(remedy.ordered_pence) <= listed.sum(), "more is ordered than is listed: {remedy:?} {:?}", answer.ledger);
    assert!(remedy.net_new_pence <= remedy.ordered_pence, "{remedy:?}");
    let prior = remedy.prior_offer_pence.unwrap_or(0);
    assert_eq!(remedy.net_new_pence, remedy.ordered_pence.saturating_sub(prior), "{remedy:?}");
}

/// The answer at the edge names the same words.
fn check_utf16(text: &str, answer: &Determination) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let edge = answer.to_utf16(text);
    let same = |bytes: Span, start: u32, end: u32| {
        let words = String::from_utf16(&units[start as usize..end as usize]).expect("a span never cuts a character");
        assert_eq!(words, bytes.of(text));
    };
    for (inner, outer) in answer.orders.iter().zip(&edge.orders) {
        same(inner.span, outer.span.start, outer.span.end);
    }
    for (inner, outer) in answer.findings.iter().zip(&edge.findings) {
        same(inner.span, outer.span.start, outer.span.end);
    }
}

/// Every span of the answer.
pub fn spans(answer: &Determination) -> Vec<Span> {
    let mut spans: Vec<Span> = answer.head.case_refs.clone();
    spans.extend(answer.head.landlord);
    spans.extend(answer.head.date);
    spans.extend(answer.complaint.iter().map(|head| head.span));
    spans.extend(answer.jurisdiction.iter().map(|exclusion| exclusion.span));
    spans.extend(answer.findings.iter().flat_map(|finding| [finding.span, finding.outcome_span]));
    for order in &answer.orders {
        spans.push(order.span);
        spans.extend(order.details.iter().map(|detail| detail.span));
        spans.extend(order.deadline.iter().map(|deadline| deadline.span));
        if let Some(payment) = &order.payment {
            spans.extend(payment.span);
            spans.extend(payment.parts.iter().map(|part| part.span));
        }
    }
    spans.extend(answer.recommendations.iter().map(|recommendation| recommendation.span));
    spans.extend(answer.ledger.iter().map(|entry| entry.span));
    spans.extend(answer.complaint_procedure.iter().map(|step| step.span));
    spans.extend(answer.diagnostics.iter().flat_map(|diagnostic| [diagnostic.span, diagnostic.other_span]).flatten());
    spans
}
