//! How does the page say a day or a number of things, and what sum did a person type? Pure: nothing here knows the page or the clock.
//!
//! | value | words |
//! |---|---|
//! | 2 orders | 2 orders |
//! | 27 March 2024 | Wednesday 27 March 2024 |
//! | "£1,250.5", as a person typed it | 125050 pence |

use crate::caseload::sums::has_no_figure;
use crate::determination::date::Date;
use crate::determination::{DeadlineBasis, Determination, Finding, Order, OrderKind, Outcome, SumRole};
use crate::export::pounds;
pub use crate::export::thousands;
use crate::span::Span;

/// Reads a sum that a person typed, such as "250", "£1,250.5" or "12.34". `None` where it is not a sum.
pub fn typed_pence(text: &str) -> Option<u64> {
    let plain: String = text.chars().filter(|c| !matches!(c, '£' | ',' | ' ' | '\u{a0}')).collect();
    let (whole, part) = plain.split_once('.').unwrap_or((&plain, ""));
    if whole.len() > 7 || part.len() > 2 || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { figures(whole)? };
    let pence = match part.len() {
        0 => 0,
        1 => figures(part)? * 10,
        _ => figures(part)?,
    };
    Some(whole * 100 + pence)
}

/// Digits only: the standard parser would take a sign as well.
fn figures(text: &str) -> Option<u64> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

/// "1 order", "2 orders", "1,000 orders".
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{} {}", thousands(n), if n == 1 { one } else { many })
}

/// The words with what nobody sees, or what turns the direction of what is shown, written out: "[U+202E]".
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        {
            out += &format!("[U+{:04X}]", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// A day with its weekday: "Wednesday 27 March 2024".
pub fn weekday_long(date: Date) -> String {
    format!("{} {}", date.weekday(), date.long())
}

/// The words that say that no orders were made; `None` where orders were made, or nothing is said of them.
pub fn no_orders(d: &Determination) -> Option<Span> {
    d.no_orders.filter(|_| d.orders.is_empty())
}

/// The orders to pay something that has no figure, by their numbers on the page, each in words.
pub fn payments_without_figure(orders: &[Order]) -> Vec<(usize, &'static str)> {
    let what = |order: &Order| match order.kinds.contains(&OrderKind::Reimbursement) {
        true => "costs to be paid back, without a figure",
        false => "a payment without a figure",
    };
    orders.iter().enumerate().filter(|(_, order)| has_no_figure(order)).map(|(n, order)| (n + 1, what(order))).collect()
}

/// What an order asks for, in the fewest words: "£436", "an apology".
pub fn thing(order: &Order) -> String {
    if let Some(pence) = order.payment.as_ref().and_then(|payment| payment.amount_pence) {
        return pounds(pence);
    }
    let words = match order.kinds.first().copied().unwrap_or(OrderKind::Other) {
        OrderKind::Apology => "an apology",
        OrderKind::Compensation => "a payment without a figure",
        OrderKind::Reimbursement => "costs to be paid back",
        OrderKind::Repair => "works",
        OrderKind::Inspection => "an inspection",
        OrderKind::Review => "a review",
        OrderKind::Training => "training",
        OrderKind::Policy => "a policy",
        OrderKind::Meeting => "a meeting or contact",
        OrderKind::ActionPlan => "an action plan",
        OrderKind::ReportToOmbudsman => "a report to the Ombudsman",
        OrderKind::Evidence => "evidence for the Ombudsman",
        OrderKind::PaymentTerms => "how to pay",
        OrderKind::Other => "another action",
    };
    words.into()
}

/// What these orders ask for, sums first, each thing once: "£436, an apology".
pub fn things(orders: &[Order], which: &[usize]) -> String {
    let mut things: Vec<String> = Vec::new();
    for thing in which.iter().filter_map(|&n| orders.get(n)).map(thing) {
        if thing.starts_with('£') || !things.contains(&thing) {
            things.push(thing);
        }
    }
    things.sort_by_key(|thing| !thing.starts_with('£'));
    things.join(", ")
}

/// The outcomes that occur, gravest first, each with how often.
pub fn outcome_counts<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<(Outcome, usize)> {
    let mut counts = Outcome::ALL.map(|outcome| (outcome, 0));
    for finding in findings {
        counts[finding.outcome as usize].1 += 1;
    }
    counts.into_iter().filter(|&(_, times)| times > 0).collect()
}

/// The outcomes in a few words: "2 maladministration, 1 service failure".
pub fn outcomes(findings: &[Finding]) -> String {
    let counts = outcome_counts(findings.iter()).into_iter();
    counts.map(|(outcome, times)| format!("{times} {}", outcome.name().to_ascii_lowercase())).collect::<Vec<_>>().join(", ")
}

/// Where a deadline comes from, in a few words.
pub fn basis(basis: DeadlineBasis) -> &'static str {
    match basis {
        DeadlineBasis::Printed => "the date is printed",
        DeadlineBasis::Computed => "counted from the date of the determination",
        DeadlineBasis::ComplianceClause => "one clause sets the time for all the orders",
        DeadlineBasis::Event => "depends on an event, so no date can be given",
        DeadlineBasis::Recurring => "comes round again, so there is no single date",
    }
}

/// The role of a sum, in a few words.
pub fn role(role: SumRole) -> &'static str {
    match role {
        SumRole::Total => "Ordered",
        SumRole::Part => "Part of a total",
        SumRole::PriorOfferInclusive => "Offered before, inside the sum ordered",
        SumRole::PriorOfferInAddition => "Offered before, still due as well",
        SumRole::PriorOfferDeductible => "Offered before, may be deducted if paid",
        SumRole::PriorOfferReplaced => "Offered before, replaced",
        SumRole::Rate => "A rate",
        SumRole::Reimbursement => "To be paid back against evidence",
        SumRole::Recommended => "Recommended, not ordered",
        SumRole::Conditional => "Only on a condition",
        SumRole::Restated => "Named again, not added again",
        SumRole::Mentioned => "Not a payment",
        SumRole::Unassigned => "Not counted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;

    #[test]
    fn typed_sums() {
        for (typed, want) in [("250", Some(25_000)), ("£1,250.5", Some(125_050)), (".50", Some(50)), ("12.34", Some(1_234))] {
            assert_eq!(typed_pence(typed), want, "{typed}");
        }
        for typed in ["", "-5", "+5", "1.234", "many", "9999999999", "1.-5"] {
            assert_eq!(typed_pence(typed), None, "{typed}");
        }
    }

    #[test]
    fn what_nobody_sees_is_written_out() {
        assert_eq!(visible("a\u{202e}b\u{2066}\u{7}"), "a[U+202E]b[U+2066][U+0007]");
        assert_eq!(visible("Zoë’s 👩\u{200d}🔧"), "Zoë’s 👩\u{200d}🔧");
    }

    #[test]
    fn numbers_and_days() {
        assert_eq!(count(1, "order", "orders"), "1 order");
        assert_eq!(count(9_900, "order", "orders"), "9,900 orders");
        assert_eq!(weekday_long(Date::from_iso("2024-03-27").unwrap()), "Wednesday 27 March 2024");
    }

    #[test]
    fn what_orders_ask_for_in_few_words() {
        let orders = analyse(
            "REPORT\n\nCOMPLAINT 202399001\n\nOak Vale Homes\n\n3 June 2024\n\nOrders\n\n1. Within 4 weeks the landlord must apologise to the resident.\n\n2. Within 4 weeks the landlord must pay the resident £600 compensation.\n\n3. Within 4 weeks the landlord must ask the resident for receipts of her heating costs, and reimburse her.\n",
        )
        .orders;
        assert_eq!(things(&orders, &[0, 1, 2, 0]), "£600, an apology, costs to be paid back");
        assert_eq!(payments_without_figure(&orders), [(3, "costs to be paid back, without a figure")]);
    }

    #[test]
    fn outcomes_are_counted_gravest_first() {
        use Outcome::*;
        let findings = [NoMaladministration, Maladministration, NoMaladministration].map(|outcome| Finding {
            outcome,
            about: String::new(),
            scheme_paragraph: None,
            complaint_head: None,
            span: Span::new(0, 0),
            outcome_span: Span::new(0, 0),
        });
        assert_eq!(outcome_counts(findings.iter()), [(Maladministration, 1), (NoMaladministration, 2)]);
        assert_eq!(outcomes(&findings), "1 maladministration, 2 no maladministration");
        for (i, outcome) in Outcome::ALL.iter().enumerate() {
            assert_eq!(*outcome as usize, i, "outcome_counts relies on the order of ALL");
        }
    }
}
