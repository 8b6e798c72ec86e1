//! Does each head of complaint have one finding, and does each finding lead to what it should?

use super::query;
use crate::determination::{Area, Determination, Diagnostic, Finding, Outcome, Severity};
use crate::extract::heads::{closes_all, is_same_matter, may_be_same_matter};

/// Checks the findings against the heads of complaint, the orders and the recommendations.
pub(super) fn check_findings(d: &Determination, found: &mut Vec<Diagnostic>) {
    let is_closed = d.findings.len() == 1 && closes_all(&d.findings[0]);
    if !d.complaint.is_empty() && !d.findings.is_empty() && !is_closed {
        match d.findings.iter().all(|f| f.complaint_head.is_none()) {
            true => check_numbers(d, found),
            false => check_heads(d, found),
        }
    }
    let first = |wanted: &dyn Fn(&Finding) -> bool| d.findings.iter().find(|f| wanted(f));
    if let Some(upheld) = first(&|f| f.outcome.upheld()).filter(|_| d.orders.is_empty() && d.no_orders.is_none()) {
        let message = format!(
            "The finding of {} is normally put right by an order, but no order was found. Look for an orders section in the original: it may not have been copied.",
            upheld.outcome.name().to_ascii_lowercase()
        );
        query(found, ("upheld_without_orders", Area::Orders), Severity::Warning, Some(upheld.span), None, message);
        let message = "No order was found, so that no sum of one was read: the £0 ordered may be wrong.".to_owned();
        query(found, ("no_orders_no_sums", Area::Money), Severity::Warning, Some(upheld.span), None, message);
    }
    let paid = d.remedy.recommended_pence > 0
        || d.recommendations.iter().any(|r| r.amount_pence.is_some() || r.finding_depends_on_it)
        || d.remedy.prior_offer_pence.is_some();
    if let Some(redress) = first(&|f| f.outcome == Outcome::ReasonableRedress).filter(|_| !paid) {
        let message = "A finding of reasonable redress rests on what the landlord itself offered, but no recommendation to pay it was found. Check in the text what was offered, and whether it has been paid.";
        query(
            found,
            ("redress_without_payment", Area::Recommendations),
            Severity::Info,
            Some(redress.span),
            None,
            message.to_owned(),
        );
    }
}

/// Where no finding could be matched to its head, only their numbers can be compared.
fn check_numbers(d: &Determination, found: &mut Vec<Diagnostic>) {
    // What is outside jurisdiction under a paragraph of the Scheme needs no finding of its own.
    let fewest = d.complaint.len().saturating_sub(d.jurisdiction.len());
    if !(fewest..=d.complaint.len()).contains(&d.findings.len()) {
        let message = format!(
            "Each part of the complaint should have a finding. Parts found: {}. Findings: {}. They could not be matched: compare the two lists.",
            d.complaint.len(),
            d.findings.len()
        );
        query(found, ("findings_and_heads_differ", Area::Findings), Severity::Warning, Some(d.findings[0].span), None, message);
    }
}

fn check_heads(d: &Determination, found: &mut Vec<Diagnostic>) {
    let mut answers: Vec<Option<&Finding>> = vec![None; d.complaint.len()];
    for finding in &d.findings {
        match finding.complaint_head.and_then(|at| answers.get_mut(at)) {
            None => {
                let message =
                    "This finding could not be matched to a part of the complaint. Compare it with what the complaint is about.";
                query(
                    found,
                    ("finding_without_head", Area::Findings),
                    Severity::Warning,
                    Some(finding.span),
                    None,
                    message.to_owned(),
                );
            }
            Some(answer) => {
                let first = *answer.get_or_insert(finding);
                if first.outcome != finding.outcome {
                    two_outcomes(first, finding, found);
                }
            }
        }
    }
    for (head, _) in d.complaint.iter().zip(&answers).filter(|(_, answer)| answer.is_none()) {
        if d.jurisdiction.iter().any(|excluded| is_same_matter(&excluded.text, &head.text)) {
            continue;
        }
        // What is outside jurisdiction under a paragraph of the Scheme needs no finding of its own.
        let (severity, perhaps) = match d.jurisdiction.iter().any(|excluded| may_be_same_matter(&excluded.text, &head.text)) {
            false => (Severity::Warning, "in other words, or together with another part"),
            true => (Severity::Info, "in other words, or be among what is outside jurisdiction"),
        };
        let message = format!(
            "No finding was matched to this part of the complaint. Look in the determination: it may be answered {perhaps}."
        );
        query(found, ("head_without_finding", Area::Findings), severity, Some(head.span), None, message);
    }
}

fn two_outcomes(first: &Finding, second: &Finding, found: &mut Vec<Diagnostic>) {
    let message = format!(
        "One part of the complaint has two outcomes: {} and {}. Both are shown; read both places.",
        first.outcome.name().to_ascii_lowercase(),
        second.outcome.name().to_ascii_lowercase()
    );
    query(found, ("head_with_two_outcomes", Area::Findings), Severity::Warning, Some(second.span), Some(first.span), message);
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::super::tests::{codes, finding, order};
    use super::*;
    use crate::determination::{ComplaintHead, JurisdictionExclusion, OrderKind, Recommendation};
    use crate::span::Span;

    fn case(heads: usize, findings: Vec<Finding>) -> Determination {
        let complaint = (0..heads)
            .map(|at| ComplaintHead {
                label: None,
                text: String::new(),
                theme: None,
                also: Vec::new(),
                span: Span::new(at, at + 1),
            })
            .collect();
        Determination { complaint, findings, orders: vec![order(OrderKind::PaymentTerms, 50)], ..Determination::default() }
    }

    #[test]
    fn heads_and_findings_that_agree() {
        let d = case(2, vec![finding(Outcome::ServiceFailure, Some(1), 10), finding(Outcome::NoMaladministration, Some(0), 20)]);
        assert_eq!(codes(&d), [""; 0]);
        // One finding for each head, none of them matched: the numbers agree.
        let d = case(2, vec![finding(Outcome::ServiceFailure, None, 10), finding(Outcome::NoMaladministration, None, 20)]);
        assert_eq!(codes(&d), [""; 0]);
    }

    #[test]
    fn a_head_and_a_finding_left_over() {
        let d = case(2, vec![finding(Outcome::ServiceFailure, Some(0), 10), finding(Outcome::NoMaladministration, None, 20)]);
        let queries = check(&d);
        assert_eq!(codes(&d), ["finding_without_head", "head_without_finding"]);
        assert_eq!((queries[0].span, queries[1].span), (Some(Span::new(20, 21)), Some(Span::new(1, 2))));
        let mut excluded = case(2, vec![finding(Outcome::ServiceFailure, Some(0), 10)]);
        excluded.jurisdiction = vec![JurisdictionExclusion {
            scheme_paragraph: Some("42(j)".to_owned()),
            route: None,
            text: String::new(),
            span: Span::new(1, 2),
        }];
        assert_eq!(check(&excluded)[0].severity, Severity::Info);
        // An index out of range is a finding without a head, not a panic.
        let strange = case(1, vec![finding(Outcome::Withdrawn, Some(9), 1), finding(Outcome::Withdrawn, Some(0), 2)]);
        assert_eq!(codes(&strange), ["finding_without_head"]);
    }

    #[test]
    fn different_numbers_and_no_match() {
        let d = case(3, vec![finding(Outcome::ServiceFailure, None, 10)]);
        assert_eq!(codes(&d), ["findings_and_heads_differ"]);
        let mut excluded = case(3, vec![finding(Outcome::ServiceFailure, None, 10), finding(Outcome::ServiceFailure, None, 20)]);
        excluded.jurisdiction = vec![JurisdictionExclusion {
            scheme_paragraph: Some("42(j)".to_owned()),
            route: None,
            text: String::new(),
            span: Span::new(1, 2),
        }];
        assert_eq!(codes(&excluded), [""; 0]);
    }

    #[test]
    fn one_head_with_two_outcomes() {
        let twice = |second| case(1, vec![finding(Outcome::ServiceFailure, Some(0), 10), finding(second, Some(0), 20)]);
        let queries = check(&twice(Outcome::NoMaladministration));
        assert_eq!((queries[0].code, queries[0].other_span), ("head_with_two_outcomes", Some(Span::new(10, 11))));
        assert_eq!(codes(&twice(Outcome::ServiceFailure)), [""; 0]);
    }

    #[test]
    fn a_failing_without_an_order() {
        let mut d = case(1, vec![finding(Outcome::ServiceFailure, Some(0), 10)]);
        d.orders.clear();
        assert_eq!(codes(&d), ["upheld_without_orders", "no_orders_no_sums"]);
        d.findings[0].outcome = Outcome::NoMaladministration;
        assert_eq!(codes(&d), [""; 0]);
    }

    #[test]
    fn redress_rests_on_a_payment() {
        let mut d = case(1, vec![finding(Outcome::ReasonableRedress, Some(0), 10)]);
        assert_eq!(codes(&d), ["redress_without_payment"]);
        let payment = Recommendation {
            text: String::new(),
            amount_pence: Some(12_500),
            finding_depends_on_it: false,
            span: Span::new(30, 31),
        };
        d.recommendations.push(payment);
        assert_eq!(codes(&d), [""; 0]);
    }
}
