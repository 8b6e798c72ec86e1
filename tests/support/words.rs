//! How do any words at all get into an answer? A real answer with every word of it replaced, for the exports.

use putright::determination::Determination;
use putright::determination::date::Date;
use putright::export::tidy;
use std::sync::OnceLock;

/// What parts the words for one place from those for the next.
pub const NEXT: char = '\u{1e}';

/// An answer that says `words`, part by part, in every place that holds words; its sums and days come from them too.
pub fn worded(words: &str) -> Determination {
    static REPORT: OnceLock<Determination> = OnceLock::new();
    let mut answer = REPORT.get_or_init(|| putright::analyse(include_str!("../package/report.txt"))).clone();
    let mut parts = words.split(NEXT).cycle();
    // The core leaves no place without words.
    let mut part = || parts.next().filter(|part| !tidy(part).is_empty()).unwrap_or("x").to_string();
    let mut seed = words.bytes().fold(words.len() as u64, |n, b| n.rotate_left(9) ^ u64::from(b));
    let mut number = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        // Small sums, and now and then one as large as a number can be.
        if seed.is_multiple_of(5) { seed } else { seed >> 44 }
    };

    answer.case_refs = vec![part(), part()];
    for place in [&mut answer.landlord, &mut answer.landlord_type, &mut answer.occupancy, &mut answer.decision_type] {
        *place = Some(part());
    }
    answer.date = Some(day(number()));
    answer.complaint.iter_mut().for_each(|head| (head.label, head.text) = (Some(part()), part()));
    answer.jurisdiction.iter_mut().for_each(|exclusion| exclusion.text = part());
    answer.findings.iter_mut().for_each(|finding| (finding.about, finding.scheme_paragraph) = (part(), Some(part())));
    for order in &mut answer.orders {
        (order.text, order.label, order.condition) = (part(), Some(part()), Some(part()));
        order.details.iter_mut().for_each(|detail| detail.text = part());
        if let Some(deadline) = &mut order.deadline {
            (deadline.text, deadline.computation, deadline.caution) = (part(), Some(part()), Some(part()));
            deadline.date = Some(day(number())).filter(|_| !number().is_multiple_of(4));
        }
        if let Some(payment) = &mut order.payment {
            (payment.payee, payment.terms) = (Some(part()), Some(part()));
            payment.amount_pence = Some(number()).filter(|_| !number().is_multiple_of(4));
            payment.prior_offer_pence = Some(number()).filter(|_| !number().is_multiple_of(4));
            payment.parts.iter_mut().for_each(|each| (each.purpose, each.amount_pence) = (part(), number()));
        }
    }
    answer.recommendations.iter_mut().for_each(|item| (item.text, item.amount_pence) = (part(), Some(number())));
    answer.ledger.iter_mut().for_each(|entry| entry.reason = part());
    answer.diagnostics.iter_mut().for_each(|diagnostic| diagnostic.message = part());
    answer
}

/// Some day that [`Date`] can hold.
fn day(number: u64) -> Date {
    let [first, last] = [(1900, 1, 1), (2199, 12, 31)].map(|(year, month, day)| Date::new(year, month, day).expect("a day"));
    first.plus_days((number % last.days_since(first) as u64) as i64).expect("a day between the two")
}
