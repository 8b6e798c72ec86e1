//! Do the reasons speak of an award that the orders do not name? A report may contradict itself
//! (domain.md 0.9, 2.4: a total that is merely repeated in the reasons must not be counted twice).
//!
//! Sums in the reasons are never added. They are only compared, and only where the sentence says that
//! the sum is ordered: "we have ordered the landlord to pay £300".

use crate::determination::{Area, Diagnostic, LedgerEntry, Severity, SumRole};
use crate::outline::{Outline, Para, SectionKind};
use crate::span::Span;
use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::values::money::{pounds, sums};
use crate::vocabulary::order;
use std::collections::HashSet;

/// The awards that the reasons name and the orders do not. `ledger` holds the sums of the orders.
pub fn awards_stated_differently(text: &str, outline: &Outline, ledger: &[LedgerEntry]) -> Vec<Diagnostic> {
    let Some(total) = ledger.iter().find(|entry| entry.role == SumRole::Total) else { return Vec::new() };
    let mut ordered = Vec::new();
    for kind in [SectionKind::Assessment, SectionKind::Reasons, SectionKind::WhatWeFound] {
        for para in outline.paras(kind).filter(|para| names_sum(text, para)) {
            add_ordered(&mut ordered, text, para);
        }
    }
    if ordered.is_empty() {
        return Vec::new();
    }
    let mut named = HashSet::new();
    let mut whole = 0_u64;
    for entry in ledger {
        named.insert(entry.amount_pence);
        if entry.role == SumRole::Total {
            whole = whole.saturating_add(entry.amount_pence);
        }
    }
    named.insert(whole);
    let mut differ = Vec::new();
    for (pence, span) in ordered {
        if !named.contains(&pence) {
            differ.push(differs(pence, span, total.span));
        }
    }
    differ
}

fn differs(pence: u64, span: Span, total: Span) -> Diagnostic {
    Diagnostic {
        code: "award_differs_in_reasons",
        area: Area::Money,
        severity: Severity::Warning,
        message: format!(
            "The reasons say that {} is ordered, and no order names that sum. The orders count: read both places.",
            pounds(pence)
        ),
        span: Some(span),
        other_span: Some(total),
    }
}

/// Whether a pound sign stands in the paragraph: most of the story has none, and is not read.
fn names_sum(text: &str, para: &Para) -> bool {
    memchr::memchr(0xa3, para.span().of(text).as_bytes()).is_some()
}

/// Adds the sums that a paragraph says are ordered.
fn add_ordered(found: &mut Vec<(u64, Span)>, text: &str, para: &Para) {
    let normal = para.normal_of(text, para.span());
    if !normal.has(order::AWARD_IN_REASONS) {
        return;
    }
    let all = sums(&normal);
    for sentence in sentences(&normal, 0..normal.len()) {
        let Some(said) = normal.first(order::AWARD_IN_REASONS, sentence.clone()) else { continue };
        if is_of_another_case(&normal, sentence.clone()) {
            continue;
        }
        let next = all.partition_point(|sum| sum.range.start < said.end);
        if let Some(sum) = all.get(next).filter(|sum| sum.range.start < sentence.end)
            && let Some(pence) = sum.pence
            && !normal.has_in(order::GROWTH, said.end..sum.range.start)
            && normal.at(order::GROWTH, sum.range.end).is_none()
        {
            found.push((pence, normal.span(sum.range.clone())));
        }
    }
}

/// "In an earlier case (reference 201812345) we ordered it to pay £350": another case's award.
fn is_of_another_case(normal: &NormalText, sentence: std::ops::Range<usize>) -> bool {
    let mut digits = normal.slice(sentence.clone()).split(|b| !b.is_ascii_digit());
    normal.has_in(order::ANOTHER_CASE, sentence) || digits.any(|run| run.len() == 9)
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    /// The sums that are queried in a report whose reasons are `reasons`; it orders £300.
    fn queried(reasons: &str) -> Vec<String> {
        let text = format!(
            "REPORT\n\nCOMPLAINT 202312345\n\nLarkmere Homes\n\n28 February 2024\n\nThe complaint\n\n1. The complaint is about a leak.\n\n\
             Assessment and findings\n\n1. {reasons}\n\nDetermination\n\n1. There was maladministration in the handling of a leak.\n\n\
             Orders\n\n1. Within 4 weeks the landlord must pay the resident £300, made up of £200 for delay and £100 for distress.\n"
        );
        let read = analyse(&text);
        assert_eq!(read.remedy.ordered_pence, 30_000, "the reasons are never added");
        let mut queries = read.diagnostics.iter().filter(|d| d.code == "award_differs_in_reasons");
        assert!(queries.clone().all(|d| d.other_span.is_some_and(|s| s.of(&text).contains("300"))));
        queries.by_ref().filter_map(|d| d.span).map(|s| s.of(&text).to_string()).collect()
    }

    #[test]
    fn an_award_that_no_order_names_is_queried() {
        assert_eq!(queried("We have ordered the landlord to pay £350 for this."), ["£350"]);
        assert_eq!(queried("It was late. The landlord is therefore ordered to pay the resident £250."), ["£250"]);
    }

    #[test]
    fn what_agrees_or_is_no_award_is_not() {
        for reasons in [
            "We have ordered the landlord to pay £300 for this.",
            "In an earlier case (202099999) this Service ordered the landlord to pay £350 for a leak.",
            "We have ordered the landlord to pay £200 for the delay.",
            "We have ordered the landlord to pay an additional £25.",
            "We have ordered the landlord to pay £25 more than it offered.",
            "The landlord offered £350. It was ordered by the court to leave.",
            "The resident asked that the landlord be made to pay £5,000.",
        ] {
            assert_eq!(queried(reasons), [""; 0], "in {reasons:?}");
        }
    }
}
