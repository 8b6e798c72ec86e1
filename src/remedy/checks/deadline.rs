//! Can the time of an order be right?

use super::query;
use crate::determination::date::Date;
use crate::determination::{Area, Deadline, DeadlineBasis, Diagnostic, Order, OrderKind, Severity};
use crate::span::Span;
use crate::values::calendar::caution;

/// Checks the time of one order, as seen from the date of the determination.
pub(super) fn check_deadline(deadline: &Deadline, determined: Option<Date>, found: &mut Vec<Diagnostic>) {
    let Some(date) = deadline.date else { return check_not_computed(deadline, determined, found) };
    if let Some(determined) = determined {
        check_against_determination(date, determined, deadline.span, found);
    }
    if let Some(caution) = caution(date) {
        let message = format!(
            "{} is {caution}. Nothing says that the date moves to the next working day, so it is safer to act before it.",
            date.long()
        );
        query(found, ("deadline_on_free_day", Area::Orders), Severity::Info, Some(deadline.span), None, message);
    }
}

fn check_not_computed(deadline: &Deadline, determined: Option<Date>, found: &mut Vec<Diagnostic>) {
    // A time that hangs on an event, or comes round again, has no day of its own.
    if matches!(deadline.basis, DeadlineBasis::Event | DeadlineBasis::Recurring) {
        return;
    }
    let why = match determined {
        None => "no date of the determination was found to count from",
        Some(_) => "the day could not be counted",
    };
    let message =
        format!("A time is set here (“{}”), but {why}. Work out the day yourself, or ask the Ombudsman.", deadline.text);
    query(found, ("deadline_not_computed", Area::Orders), Severity::Warning, Some(deadline.span), None, message);
}

const TWO_YEARS: i64 = 2 * 365 + 1;

fn check_against_determination(date: Date, determined: Date, place: Span, found: &mut Vec<Diagnostic>) {
    let days = date.days_since(determined);
    if (0..=TWO_YEARS).contains(&days) {
        return;
    }
    let (due, determination) = (date.long(), determined.long());
    if days < 0 {
        let message = format!(
            "This is due on {due}, before the determination of {determination}. One of the two dates is wrong: check both in the text, and ask the Ombudsman."
        );
        query(found, ("deadline_before_determination", Area::Orders), Severity::Warning, Some(place), None, message);
    } else {
        let message = format!(
            "This is due on {due}, more than two years after the determination of {determination}. Check the year in the text."
        );
        query(found, ("deadline_far_off", Area::Orders), Severity::Info, Some(place), None, message);
    }
}

/// Queries an order without any time, by its number in the list.
pub(super) fn check_missing(number: usize, order: &Order, others_have_times: bool, found: &mut Vec<Diagnostic>) {
    // How a payment is to be made takes the time of the payment, and evidence that of what it shows.
    if matches!(order.kinds.first(), Some(OrderKind::PaymentTerms | OrderKind::Evidence)) {
        return;
    }
    // "If it does not pay within 4 weeks, it must …": the only time is that of the condition.
    let has_time = |condition: &String| {
        condition.contains(|c: char| c.is_ascii_digit()) && [" within ", " by "].into_iter().any(|word| condition.contains(word))
    };
    let is_of_condition = order.condition.as_ref().is_some_and(has_time);
    let (severity, others) = match others_have_times && !is_of_condition {
        true => (Severity::Warning, "Other orders have one"),
        false => (Severity::Info, "No order has one"),
    };
    let message =
        format!("No time was found for order {number}. {others}. Check the text, and ask the Ombudsman by when it must be done.");
    query(found, ("order_without_deadline", Area::Orders), severity, Some(order.span), None, message);
}

#[cfg(test)]
mod tests {
    use super::super::tests::{codes, day, due, order};
    use super::*;
    use crate::determination::Determination;

    fn case(determined: Option<&str>, deadlines: Vec<Option<Deadline>>) -> Determination {
        let orders =
            deadlines.into_iter().enumerate().map(|(at, deadline)| Order { deadline, ..order(OrderKind::Apology, at) }).collect();
        Determination { date: determined.map(day), orders, ..Determination::default() }
    }

    #[track_caller]
    fn queries(date: &str, want: &[&str]) {
        let d = case(Some("2026-05-18"), vec![Some(due(Some(date), DeadlineBasis::Printed))]);
        assert_eq!(codes(&d), want, "due on {date}");
    }

    #[test]
    fn days_that_cannot_be_right_or_need_care() {
        queries("2026-06-16", &[]);
        queries("2026-05-18", &[]);
        queries("2025-06-16", &["deadline_before_determination"]);
        queries("2028-05-18", &[]);
        queries("2029-06-18", &["deadline_far_off"]);
        queries("2026-06-13", &["deadline_on_free_day"]);
        queries("2026-05-25", &["deadline_on_free_day"]);
    }

    #[test]
    fn times_without_a_day() {
        let one = |determined, basis| case(determined, vec![Some(due(None, basis))]);
        assert_eq!(codes(&one(Some("2026-05-18"), DeadlineBasis::Event)), [""; 0]);
        assert_eq!(codes(&one(Some("2026-05-18"), DeadlineBasis::Recurring)), [""; 0]);
        let undated = one(None, DeadlineBasis::Computed);
        assert_eq!(codes(&undated), ["deadline_not_computed"]);
        assert!(super::super::check(&undated)[0].message.contains("no date of the determination was found"));
    }

    #[test]
    fn orders_without_a_time() {
        let mixed = case(None, vec![Some(due(Some("2026-06-16"), DeadlineBasis::Printed)), None]);
        let found = super::super::check(&mixed);
        assert_eq!((found[0].code, found[0].severity), ("order_without_deadline", Severity::Warning));
        let none = case(None, vec![None]);
        assert_eq!(super::super::check(&none)[0].severity, Severity::Info);
        for kind in [OrderKind::PaymentTerms, OrderKind::Evidence] {
            let mut follows = case(None, vec![None]);
            follows.orders[0].kinds = vec![kind];
            assert_eq!(codes(&follows), [""; 0]);
        }
    }
}
