//! What holds for every answer? Spans, references, sums, and that nothing of the text is read twice or left out.

use super::exports;
use putright::determination::{Determination, SumRole};
use putright::outline::cases;
use putright::span::{Span, Utf16Span};

/// The fuzz target: the reading, and every export of what was read.
pub fn analyse(text: &str) {
    let answer = read_checked(text);
    exports::check(text, &answer, Some(text));
}

/// Reads `text` and asserts what must hold for any text.
pub fn read_checked(text: &str) -> Determination {
    let answer = putright::analyse(text);
    check(text, &answer);
    check_all(text, &answer);
    answer
}

fn check(text: &str, answer: &Determination) {
    check_spans(text, answer);
    check_references(answer);
    check_sums(answer);
    check_words(text, answer);
    check_utf16(text, answer);
}

/// The determinations of a text lie one after another, and each answer speaks of its own part alone.
fn check_all(text: &str, first: &Determination) {
    let cases = cases(text);
    let mut parts = [cases.spans.clone(), cases.repeats].concat();
    parts.sort();
    let edges: Vec<usize> = parts.iter().map(|part| part.end).collect();
    assert_eq!(parts.first().map(|part| part.start), Some(0), "the first determination begins with the text");
    assert!(parts.windows(2).all(|pair| pair[0].end == pair[1].start), "no part is left out or read twice: {parts:?}");
    assert_eq!(edges.last(), Some(&text.len()), "the last determination ends with the text");

    let all = putright::analyse_all(text);
    assert_eq!(all.len(), cases.spans.len());
    for (each, part) in all.iter().zip(&cases.spans) {
        check(text, each);
        assert!(spans(each).iter().all(|span| part.holds(*span)), "an answer names words of another determination");
    }
    // `analyse` reads the first of them; only its word on the others comes on top.
    let several = cases.spans.len() > 1 || parts.len() > 1;
    let mut alone = first.clone();
    if several {
        alone.diagnostics.pop();
    }
    assert_eq!(alone, all[0]);
}

fn check_spans(text: &str, answer: &Determination) {
    for span in spans(answer) {
        assert!(span.start <= span.end, "{span:?} ends before it starts");
        assert!(text.get(span.start..span.end).is_some(), "{span:?} leaves the text or cuts a character");
    }
    for finding in &answer.findings {
        assert!(finding.outcome_span.start < finding.outcome_span.end, "a finding shows the words of its outcome: {finding:?}");
    }
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
    assert!(answer.diagnostics.iter().all(|diagnostic| !diagnostic.code.is_empty() && !diagnostic.message.is_empty()));
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

/// No word is made up: the letters and figures of each item stand in the words that it shows, in that order.
/// The letters that copies of PDFs write as one sign: words are shown with the letters.
fn without_ligatures(text: &str) -> String {
    let pairs = [("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st")];
    pairs.iter().fold(text.to_owned(), |text, (sign, letters)| text.replace(sign, letters))
}

fn check_words(text: &str, answer: &Determination) {
    let shown = answer.orders.iter().map(|order| (&order.text, order.span));
    let shown = shown.chain(answer.complaint.iter().map(|head| (&head.text, head.span)));
    let shown = shown.chain(answer.recommendations.iter().map(|item| (&item.text, item.span)));
    for (words, span) in shown {
        let given = without_ligatures(span.of(text));
        let mut source = given.chars();
        for c in words.chars().filter(|c| c.is_alphanumeric()) {
            assert!(source.any(|other| other == c), "{words:?} is not what {:?} says", span.of(text));
        }
    }
}

/// The answer at the edge names the same words, counted as JavaScript counts.
fn check_utf16(text: &str, answer: &Determination) {
    let units: Vec<u16> = text.encode_utf16().collect();
    let edge = answer.to_utf16(text);
    let outer = every_span(&edge);
    let inner = spans(answer);
    assert_eq!(inner.len(), outer.len());
    for (bytes, Utf16Span { start, end }) in inner.into_iter().zip(outer) {
        let words = String::from_utf16(&units[start as usize..end as usize]).expect("a span never cuts a character");
        assert_eq!(words, bytes.of(text));
    }
}

/// Every byte span of an answer.
pub fn spans(answer: &Determination) -> Vec<Span> {
    every_span(answer)
}

fn every_span<S: Copy>(answer: &Determination<S>) -> Vec<S> {
    let mut spans: Vec<S> = answer.head.case_refs.clone();
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
