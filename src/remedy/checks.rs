//! What would a careful lawyer query? Contradictions, gaps and odd sums in what was read.
//!
//! Each check looks at the answer only, never at the text, and says what was expected, what was found and what
//! to do next. It judges our reading as much as the document: a mismatch may be a slip of either.
//! An award outside the bands of the guidance is no mismatch and is not mentioned (domain.md 2.1).
//!
//! | code | severity | rule |
//! |---|---|---|
//! | `parts_do_not_add_up` | warning | the parts of a payment make its total (domain.md 2.4) |
//! | `parts_without_total` | info | several parts, and no total to check them against |
//! | `prior_offer_larger_than_total` | warning | an earlier offer inside a sum is not larger than the sum |
//! | `very_large_total` | warning | totals above £20,000 are all but unknown (domain.md 8) |
//! | `deadline_before_determination` | warning | nothing can be due before it was decided |
//! | `deadline_far_off` | info | a day more than two years on may be a slip of the pen |
//! | `deadline_on_free_day` | info | no source says that weekends roll over (domain.md 3.2) |
//! | `deadline_not_computed` | warning | a time was given that could not be turned into a day |
//! | `order_without_deadline` | warning or info | the other orders have a time, this one none |
//! | `head_without_finding`, `finding_without_head` | warning | each head has its own finding (domain.md 0.2) |
//! | `findings_and_heads_differ` | warning | the same, where nothing could be matched |
//! | `head_with_two_outcomes` | warning | one report can contradict itself (domain.md 0.9) |
//! | `upheld_without_orders` | warning | a failing that was found is put right by an order |
//! | `no_orders_no_sums` | warning | where no order was found, no sum of one was |
//! | `redress_without_payment` | info | a finding of redress rests on the landlord's own offer (domain.md 0.6) |
//! | `date_before_case` | warning | a case is not decided in a year before its number (domain.md 1.2) |
//! | `amended_on_review` | info | whether times restart on a review is not stated (domain.md 3.5) |

mod deadline;
mod finding;
mod payment;

use crate::determination::{Area, DeadlineBasis, Determination, Diagnostic, Order, Severity};
use crate::span::Span;
use std::collections::HashSet;

/// Everything that does not add up in what was read. What the determination's own diagnostics already say of
/// the same place is not said twice.
pub fn check(determination: &Determination) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    check_head(determination, &mut found);
    finding::check_findings(determination, &mut found);
    let others_have_times = determination.orders.iter().any(|o| o.deadline.is_some());
    for (number, order) in (1..).zip(&determination.orders) {
        if let Some(payment) = &order.payment {
            payment::check_payment(payment, order.span, &mut found);
        } else {
            payment::check_unread(order, number - 1, determination, &mut found);
        }
        match &order.deadline {
            Some(deadline) => deadline::check_deadline(deadline, determination.date, &mut found),
            None if payment::only_says_again(number - 1, determination) => {}
            None => deadline::check_missing(number, order, others_have_times, &mut found),
        }
    }
    payment::check_total(determination, &mut found);
    // A time that governs several orders is queried once.
    let mut queried: HashSet<_> = determination.diagnostics.iter().map(|old| (old.code, old.span)).collect();
    found.retain(|new| queried.insert((new.code, new.span)));
    found
}

/// Adds one query; `other` is the place that it must be compared with.
fn query(
    found: &mut Vec<Diagnostic>,
    (code, area): (&'static str, Area),
    severity: Severity,
    span: Option<Span>,
    other: Option<Span>,
    message: String,
) {
    found.push(Diagnostic { code, area, severity, message, span, other_span: other });
}

fn check_head(d: &Determination, found: &mut Vec<Diagnostic>) {
    let Some(date) = d.date else { return };
    let year_of_case =
        |reference: &String| reference.get(..4).filter(|_| reference.len() == 9).and_then(|y| y.parse::<i32>().ok());
    let late = d.case_refs.iter().enumerate().find(|(_, r)| year_of_case(r).is_some_and(|year| year > date.year()));
    if let Some((at, reference)) = late {
        let message = format!(
            "Case {reference} was opened in {}, but the determination is dated {}. The year is probably a slip: check it before you rely on any date here.",
            &reference[..4],
            date.long()
        );
        query(
            found,
            ("date_before_case", Area::Head),
            Severity::Warning,
            d.head.date,
            d.head.case_refs.get(at).copied(),
            message,
        );
    }
    let counted = |o: &Order| o.deadline.as_ref().is_some_and(|d| d.basis != DeadlineBasis::Printed && d.date.is_some());
    if d.amended_on_review && d.orders.iter().any(counted) {
        let message = format!(
            "This determination was amended on review. The due dates are counted from {}, the date of the determination; the text may mean the date of the amendment. Ask the Ombudsman if that matters.",
            date.long()
        );
        query(found, ("amended_on_review", Area::Orders), Severity::Info, d.head.date, None, message);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::date::Date;
    use crate::determination::{Deadline, Finding, OrderKind, Outcome};

    pub(super) fn day(iso: &str) -> Date {
        Date::from_iso(iso).unwrap()
    }

    /// An order with nothing but its kind, standing at a byte.
    pub(super) fn order(kind: OrderKind, at: usize) -> Order {
        Order {
            label: None,
            kinds: vec![kind],
            text: String::new(),
            details: Vec::new(),
            deadline: None,
            payment: None,
            wider: false,
            condition: None,
            span: Span::new(at, at + 1),
        }
    }

    pub(super) fn due(date: Option<&str>, basis: DeadlineBasis) -> Deadline {
        let text = "within 4 weeks".to_owned();
        Deadline { date: date.map(day), text, basis, computation: None, caution: None, span: Span::new(7, 8) }
    }

    pub(super) fn finding(outcome: Outcome, complaint_head: Option<usize>, at: usize) -> Finding {
        let span = Span::new(at, at + 1);
        Finding { outcome, about: String::new(), scheme_paragraph: None, complaint_head, span, outcome_span: span }
    }

    /// The codes of what is queried, in order.
    pub(super) fn codes(d: &Determination) -> Vec<&'static str> {
        check(d).iter().map(|q| q.code).collect()
    }

    #[test]
    fn nothing_read_nothing_queried() {
        assert_eq!(check(&Determination::default()), []);
    }

    #[test]
    fn a_date_before_the_case() {
        let mut d =
            Determination { case_refs: vec!["202112345".to_owned()], date: Some(day("2020-05-06")), ..Determination::default() };
        assert_eq!(codes(&d), ["date_before_case"]);
        assert!(check(&d)[0].message.contains("opened in 2021, but the determination is dated 6 May 2020"));
        d.date = Some(day("2021-01-01"));
        assert_eq!(codes(&d), [""; 0]);
        d.case_refs = vec!["£££££".to_owned(), "20\u{e9}1\u{e9}23".to_owned()];
        assert_eq!(codes(&d), [""; 0]);
    }

    #[test]
    fn counted_times_after_a_review() {
        let mut late = order(OrderKind::Apology, 1);
        late.deadline = Some(due(Some("2021-06-23"), DeadlineBasis::Computed));
        let mut d = Determination {
            date: Some(day("2021-05-26")),
            amended_on_review: true,
            orders: vec![late],
            ..Determination::default()
        };
        assert_eq!(codes(&d), ["amended_on_review"]);
        d.orders[0].deadline = Some(due(Some("2021-06-23"), DeadlineBasis::Printed));
        assert_eq!(codes(&d), [""; 0]);
    }

    #[test]
    fn what_is_said_already_is_not_said_twice() {
        let mut d = Determination { findings: vec![finding(Outcome::Maladministration, None, 3)], ..Determination::default() };
        assert_eq!(codes(&d), ["upheld_without_orders", "no_orders_no_sums"]);
        d.diagnostics = check(&d);
        assert_eq!(codes(&d), [""; 0]);
        // Two orders under one lead-in: its time is queried once.
        let mut one = order(OrderKind::Apology, 1);
        one.deadline = Some(due(Some("2026-06-13"), DeadlineBasis::Printed));
        let two = Order { span: Span::new(2, 3), ..one.clone() };
        assert_eq!(codes(&Determination { orders: vec![one, two], ..Determination::default() }), ["deadline_on_free_day"]);
    }
}
