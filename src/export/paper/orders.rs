//! What does a paper say of each order: what to do, by when, and what to pay?

use super::doubts::item_at;
use super::{Note, Paragraph, Piece, check, day_words, entry, heading, note};
use crate::determination::date::Date;
use crate::determination::{Area, Deadline, DeadlineBasis, Detail, Payment, PriorOfferTerms};
use crate::export::when;
use crate::export::words::framed;
use crate::export::{Case, Own, new_pence, part_words, pounds, tidy};

/// The section of the orders; days left are counted from `today`.
pub fn orders(out: &mut Vec<Piece>, case: &Case<'_>, today: Option<Date>) {
    let determination = case.determination;
    heading(out, "Orders: what the landlord must do");
    check(out, determination, &[Area::Orders]);
    if determination.orders.is_empty() {
        let words = match determination.no_orders {
            Some(_) => "No orders were made; the text says so.",
            None => "No orders were found in this text.",
        };
        out.push(Paragraph(words.into()));
    }
    for (n, order) in determination.orders.iter().enumerate() {
        let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.name()).collect();
        entry(out, &kinds.join(", "), &order.text);
        for detail in &order.details {
            out.push(Note(tidy(&detail.text)));
        }
        note(out, framed("Condition: ", &order.condition, ""));
        let done = case.own.get(n).map(|own| own.done);
        note(out, due_words(order.deadline.as_ref(), |day| day_of_order(day, today, done)));
        if let Some(payment) = &order.payment {
            payment_notes(out, payment, &order.details);
        }
        for line in case.own.get(n).map(Own::lines).unwrap_or_default() {
            note(out, line);
        }
        if order.wider {
            note(out, "This order reaches beyond the case (a wider order).".into());
        }
    }
}

/// "16 June 2026 (4 days ago; not ticked as done)"; where nobody could tick, days alone.
fn day_of_order(day: Date, today: Option<Date>, done: Option<bool>) -> String {
    let (Some(today), Some(done)) = (today, done) else { return day_words(day, today) };
    match when::words(day, today, done) {
        words if words.is_empty() => day.long(),
        words => format!("{} ({words})", day.long()),
    }
}

fn due_words(deadline: Option<&Deadline>, day_words: impl Fn(Date) -> String) -> String {
    let Some(deadline) = deadline else { return "Due: no time is given in this text".into() };
    let words = format!("“{}”", tidy(&deadline.text));
    let computation = framed(", ", &deadline.computation, "");
    let caution = framed("; take care: ", &deadline.caution, "");
    let due = deadline.date.map(day_words);
    match (due, deadline.basis) {
        (Some(day), DeadlineBasis::Printed) => format!("Due: {day}, as printed: {words}{caution}"),
        (Some(day), DeadlineBasis::ComplianceClause) => {
            format!("Due: {day}, by a clause for all the orders: {words}{computation}{caution}")
        }
        (Some(day), _) => format!("Due: {day}, computed from {words}{computation}{caution}"),
        (None, DeadlineBasis::Recurring) => format!("Due: again and again, {words}{caution}"),
        (None, _) => format!("Due: no day can be computed from {words}{caution}"),
    }
}

fn payment_notes(out: &mut Vec<Piece>, payment: &Payment, details: &[Detail]) {
    let sum = payment.amount_pence.map_or_else(|| "a sum that is not stated".into(), pounds);
    let payee = framed(" to ", &payment.payee, "");
    let offered = payment.prior_offer_pence.map(|offered| offer_words(payment, offered)).unwrap_or_default();
    note(out, format!("Pay: {sum}{payee}{offered}"));
    // A part that an item of the order states was said above, in the order's own words.
    let mut said: Vec<_> = details.iter().map(|detail| (detail.span, detail.text.as_str())).collect();
    said.sort_by_key(|&detail| detail);
    for part in payment.parts.iter().filter(|part| item_at(&said, part.span).is_none()) {
        note(out, format!("Made up of: {}", part_words(part)));
    }
    note(out, framed("How to pay: “", &payment.terms, "”"));
    if payment.may_deduct_paid {
        note(out, "The landlord may deduct what it has already paid: ask what was paid.".into());
    }
}

fn offer_words(payment: &Payment, offered: u64) -> String {
    let offered = pounds(offered);
    let Some(new) = new_pence(payment).map(pounds) else { return format!("; {offered} was already offered") };
    match payment.prior_offer_terms {
        Some(PriorOfferTerms::InAddition) => format!("; the {offered} already offered stays payable besides"),
        Some(PriorOfferTerms::DeductIfPaid) => format!("; {offered} may be deducted if it was paid, then {new} is left"),
        Some(PriorOfferTerms::Replaced) => format!("; it takes the place of {offered} offered before"),
        Some(PriorOfferTerms::Inclusive) | None => format!("; {offered} of it was already offered, {new} is new"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::Order;
    use crate::export::fixtures::hostile_order;
    use crate::span::Span;

    #[test]
    fn a_payment_says_how_it_stands_to_the_offer() {
        let mut order = hostile_order("x");
        let payment = order.payment.as_mut().unwrap();
        let mut said = |terms| {
            payment.prior_offer_terms = terms;
            offer_words(payment, 25_000)
        };
        assert_eq!(said(Some(PriorOfferTerms::Inclusive)), "; £250 of it was already offered, £350 is new");
        assert_eq!(said(Some(PriorOfferTerms::InAddition)), "; the £250 already offered stays payable besides");
        assert_eq!(said(Some(PriorOfferTerms::DeductIfPaid)), "; £250 may be deducted if it was paid, then £350 is left");
        assert_eq!(said(Some(PriorOfferTerms::Replaced)), "; it takes the place of £250 offered before");
    }

    #[test]
    fn due_days_say_where_they_come_from() {
        let mut order = hostile_order("within 4 weeks");
        let deadline = order.deadline.as_mut().unwrap();
        deadline.computation = Some("28 February 2024 + 4 weeks".into());
        deadline.caution = Some("a Saturday".into());
        let want = "Due: 27 March 2024, computed from “within 4 weeks”, 28 February 2024 + 4 weeks; take care: a Saturday";
        assert_eq!(due_words(Some(deadline), Date::long), want);
        deadline.basis = DeadlineBasis::Event;
        deadline.date = None;
        assert_eq!(
            due_words(Some(deadline), Date::long),
            "Due: no day can be computed from “within 4 weeks”; take care: a Saturday"
        );
        assert_eq!(due_words(None, Date::long), "Due: no time is given in this text");
    }

    #[test]
    fn a_day_that_is_over_is_never_called_a_fact_about_the_landlord() {
        let [due, today] = [(2024, 3, 27), (2024, 3, 31)].map(|(year, month, day)| Date::new(year, month, day).unwrap());
        for (done, want) in [
            (Some(false), "27 March 2024 (4 days ago; not ticked as done)"),
            (Some(true), "27 March 2024 (done, as you marked it)"),
            (None, "27 March 2024 (4 days ago)"),
        ] {
            assert_eq!(day_of_order(due, Some(today), done), want);
        }
        assert_eq!(day_of_order(due, None, Some(false)), "27 March 2024");
        assert_eq!(day_of_order(due, Date::new(2026, 3, 31), Some(false)), "27 March 2024", "the day of an archive");
    }

    #[test]
    fn a_part_is_said_once() {
        let mut order = hostile_order("x");
        let said = |order: &Order| {
            let mut out = Vec::new();
            payment_notes(&mut out, order.payment.as_ref().unwrap(), &order.details);
            out.iter().filter(|note| matches!(note, Note(words) if words.starts_with("Made up of"))).count()
        };
        order.details[0].span = Span::new(10, 40);
        order.payment.as_mut().unwrap().parts[0].span = Span::new(10, 14);
        order.payment.as_mut().unwrap().parts[1].span = Span::new(60, 64);
        assert_eq!(said(&order), 1);
        order.details.clear();
        assert_eq!(said(&order), 2);
    }
}
