//! How does the page say a day or a number of things, and what sum did a person type? Pure: nothing here knows the page or the clock.
//!
//! | value | words |
//! |---|---|
//! | 2 orders | 2 orders |
//! | 27 March 2024 | Wednesday 27 March 2024 |
//! | "£1,250.5", as a person typed it | 125050 pence |

use crate::determination::date::Date;
use crate::determination::{DeadlineBasis, Finding, Order, Outcome, SumRole};

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

/// "1 order", "2 orders".
pub fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

/// How a deadline stands to the day that days are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// The day has passed.
    Overdue,
    /// Seven days or fewer.
    Soon,
    /// More than seven days.
    Later,
}

impl Due {
    /// Where `date` stands, seen from `today`.
    pub fn of(date: Date, today: Date) -> Self {
        match date.days_since(today) {
            i64::MIN..=-1 => Due::Overdue,
            0..=7 => Due::Soon,
            _ => Due::Later,
        }
    }

    /// The name the style sheet knows it by.
    pub fn class(self) -> &'static str {
        match self {
            Due::Overdue => "overdue",
            Due::Soon => "soon",
            Due::Later => "later",
        }
    }
}

/// A day with its weekday: "Wednesday 27 March 2024".
pub fn weekday_long(date: Date) -> String {
    format!("{} {}", date.weekday(), date.long())
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

/// The next deadline from `today` on, and else the last that has passed.
pub fn next_deadline(orders: &[Order], today: Date, done: impl Fn(usize) -> bool) -> Option<Date> {
    let dates = || {
        let open = orders.iter().enumerate().filter(|&(i, _)| !done(i));
        open.filter_map(|(_, o)| o.deadline.as_ref()?.date)
    };
    dates().filter(|&d| d >= today).min().or_else(|| dates().max())
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
    use crate::span::Span;

    fn day(iso: &str) -> Date {
        Date::from_iso(iso).unwrap()
    }

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
    fn days_around_today() {
        let today = day("2024-03-01");
        for (date, state) in [
            ("2024-03-01", Due::Soon),
            ("2024-03-08", Due::Soon),
            ("2024-03-09", Due::Later),
            ("2024-02-29", Due::Overdue),
            ("2023-03-01", Due::Overdue),
        ] {
            assert_eq!(Due::of(day(date), today), state);
        }
        assert_eq!(weekday_long(day("2024-03-27")), "Wednesday 27 March 2024");
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
