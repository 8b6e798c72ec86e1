//! What must the landlord do, by when (domain.md 3)? One entry for each obligation.
//!
//! | step | file |
//! |---|---|
//! | what a paragraph does, by its words | `words` |
//! | the cells of the orders table | `row` |
//! | which paragraphs make up one obligation | `draft` |
//! | items under "Orders and recommendations", by their own verb | `combined` |

pub mod combined;
mod draft;
mod row;
#[cfg(test)]
mod tests;
pub mod words;

use crate::determination::{
    Deadline, DeadlineBasis, Detail, Diagnostic, Format, LedgerEntry, Order, OrderKind, Payment, Severity, SumRole,
};
use crate::extract::{kind, payment};
use crate::fold::POUND;
use crate::known::Known;
use crate::outline::{Outline, Para, SectionKind};
use crate::phrase::date::Date;
use crate::phrase::period::has_unread_period;
use crate::phrase::sentence::sentences;
use crate::remedy::deadline::find_time;
use crate::span::Span;
use draft::{Draft, Walk};
use words::Scope;

/// The orders of a determination.
#[derive(Debug, Clone, Default)]
pub struct OrdersReading {
    /// The obligations, in their order.
    pub orders: Vec<Order>,
    /// The sums that stand in them.
    pub ledger: Vec<LedgerEntry>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the orders; `determined` is the date of the determination.
pub fn orders(text: &str, outline: &Outline, determined: Option<Date>) -> OrdersReading {
    let mut walk = Walk::new(text, determined);
    for section in &outline.sections {
        match section.kind {
            SectionKind::Orders => walk.section(&section.paras.iter().collect::<Vec<_>>()),
            kind if is_combined(kind, outline) => walk.section(&combined::part(&section.paras).orders),
            _ => {}
        }
    }
    let mut found = walk.end();
    let mut reading = OrdersReading::default();
    drop_repeated(&mut found.drafts, &mut reading.diagnostics);
    for draft in &found.drafts {
        let order = order(text, draft, determined, &mut reading);
        reading.orders.push(order);
    }
    apply_clauses(&found.drafts, &mut reading.orders);
    take_time_above(text, &found.drafts, &mut reading.orders);
    for (draft, order) in found.drafts.iter().zip(&reading.orders) {
        if let (Some(range), None) = (&draft.passed_over, &order.deadline) {
            reading.diagnostics.push(passed_over(draft.paras[0].fold.span(range.clone())));
        }
    }
    for para in found.unread {
        reading.diagnostics.push(unread(para));
    }
    reading
}

/// Leaves each order once: a page that was pasted twice would double what is to be paid.
fn drop_repeated(drafts: &mut Vec<Draft>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = Known::default();
    drafts.retain(|draft| {
        let Some(due) = draft.due.as_ref() else { return true };
        let mut name = draft.label.clone().unwrap_or_default().into_bytes();
        name.extend_from_slice(&due.date.map_or(i64::MAX, Date::day_number).to_le_bytes());
        for para in &draft.paras {
            name.extend_from_slice(para.fold.bytes());
        }
        let is_new = seen.put(&name, 0).is_none();
        if !is_new {
            diagnostics.push(Diagnostic {
                code: "order_repeated",
                severity: Severity::Info,
                message: "This order stands in the text twice, word for word: it is counted once.".to_string(),
                span: Some(draft.paras[0].span()),
                other_span: None,
            });
        }
        is_new
    });
}

/// Whether a section of this kind holds orders and recommendations together.
pub(super) fn is_combined(kind: SectionKind, outline: &Outline) -> bool {
    match kind {
        SectionKind::OrdersAndRecommendations => true,
        // A decision whose headings below "Putting things right" were lost.
        SectionKind::PuttingThingsRight => !outline.has(SectionKind::Orders) && outline.format == Format::Decision,
        _ => false,
    }
}

/// Reads one obligation in full.
fn order(text: &str, draft: &Draft, determined: Option<Date>, reading: &mut OrdersReading) -> Order {
    let first = draft.paras[0];
    let span = first.fold.span(draft.words.clone());
    let kinds = kinds_of(text, draft);
    if draft.own.is_none() && draft.due.is_none() && has_unread_period(&first.fold, draft.words.clone()) {
        reading.diagnostics.push(Diagnostic {
            code: "period_not_read",
            severity: Severity::Warning,
            message: "A time is set here, but its number could not be read. Check it in the text.".to_string(),
            span: Some(span),
            other_span: None,
        });
    }
    let deadline = deadline_of(text, draft, determined, kinds[0]);
    reading.diagnostics.extend(deadline.as_ref().and_then(|first| another_time(text, draft, determined, first)));
    Order {
        label: draft.label.clone(),
        text: first.words(text, span),
        details: details(text, draft),
        deadline,
        payment: payment_of(text, draft, kinds[0], reading),
        wider: draft.wider || words::is_wider(&first.fold),
        condition: words::condition(&first.fold, draft.words.clone()).map(|r| first.words(text, first.fold.span(r))),
        kinds,
        span,
    }
}

/// The payment of an obligation that is one to pay or names a sum.
fn payment_of(text: &str, draft: &Draft, main: OrderKind, reading: &mut OrdersReading) -> Option<Payment> {
    let (first, rest) = draft.paras.split_first()?;
    let names_sum = |words: &[u8]| memchr::memchr(POUND, words).is_some();
    if !matches!(main, OrderKind::Compensation | OrderKind::Reimbursement)
        && !names_sum(first.fold.slice(draft.words.clone()))
        && !rest.iter().any(|para| names_sum(para.fold.bytes()))
    {
        return None;
    }
    let own = first.part(text, draft.words.clone());
    let paras: Vec<&Para> = std::iter::once(&own).chain(rest.iter().copied()).collect();
    let read = payment::payment(text, &paras);
    // "Evidence that it has paid the £50": the sum is ordered elsewhere.
    let is_named = main == OrderKind::Evidence && draft.title.is_empty();
    for mut entry in read.ledger {
        entry.order = Some(reading.orders.len());
        if is_named {
            entry.role = SumRole::Unassigned;
            entry.reason = "Named where evidence is asked for: not added again.".to_string();
        }
        reading.ledger.push(entry);
    }
    if is_named {
        return None;
    }
    reading.diagnostics.extend(read.diagnostics);
    read.payment
}

fn kinds_of(text: &str, draft: &Draft) -> Vec<OrderKind> {
    let mut kinds = draft.title.clone();
    if draft.clause.is_some() {
        kinds.push(OrderKind::Evidence);
    }
    let kinds_in = |para: &Para, words| kind::kinds(text, &para.fold, words);
    let mut told = kinds_in(draft.paras[0], draft.words.clone());
    if told == [OrderKind::Other] {
        // "Write to the resident:" says too little; what it is to hold may say more.
        let is_more = |kind: &OrderKind| *kind != OrderKind::Other;
        let described = draft.paras[1..].iter().find_map(|p| kinds_in(p, 0..p.fold.len()).into_iter().find(is_more));
        told = described.into_iter().chain(told).collect();
    }
    for kind in told {
        if !kinds.contains(&kind) && (kind != OrderKind::Other || kinds.is_empty() || kinds.contains(&OrderKind::ActionPlan)) {
            kinds.push(kind);
        }
    }
    kinds
}

fn details(text: &str, draft: &Draft) -> Vec<Detail> {
    draft.paras[1..].iter().map(|para| Detail { text: para.text(text), span: para.span() }).collect()
}

/// Printed in its row, in its own words, from the lead-in above, in the words that describe it: in this order.
fn deadline_of(text: &str, draft: &Draft, determined: Option<Date>, main: OrderKind) -> Option<Deadline> {
    let described = || {
        let times = draft.paras[1..].iter().filter_map(|p| find_time(text, p, 0..p.fold.len(), determined).deadline);
        times.into_iter().find(|d| matches!(d.basis, DeadlineBasis::Printed | DeadlineBasis::Computed))
    };
    // "Inspect it, and send the findings within 2 weeks of the inspection", under a time of their own.
    if let (None, Some(own), Some(handed)) = (&draft.due, &draft.own, &draft.handed)
        && own.basis == DeadlineBasis::Event
        && handed.date.is_some()
        && is_event_of(main, &own.text)
    {
        let caution = format!("a part of it has a time of its own: {}", own.text);
        return Some(Deadline { caution: Some(caution), ..handed.clone() });
    }
    [&draft.due, &draft.own, &draft.handed].into_iter().find_map(Option::as_ref).cloned().or_else(described)
}

/// "Contact her within two weeks. The repair should be completed within eight weeks": an order has one
/// deadline, so that the other is said.
fn another_time(text: &str, draft: &Draft, determined: Option<Date>, first: &Deadline) -> Option<Diagnostic> {
    let para = draft.paras[0];
    let date = first.date?;
    // Its words set no time at all, so that no sentence of them does.
    if draft.own.is_none() && draft.passed_over.is_none() {
        return None;
    }
    let is_other = |other: &Deadline| other.date.is_some_and(|other| other != date);
    let others = sentences(text, &para.fold, draft.words.clone());
    // One sentence has been read already; a time from a paragraph below is not its own.
    let other = match others[..] {
        [_] => draft.own.clone().filter(|own| para.span().holds(own.span) && is_other(own)),
        _ => others.into_iter().filter_map(|s| find_time(text, para, s, determined).deadline).find(is_other),
    }?;
    Some(Diagnostic {
        code: "another_time",
        severity: Severity::Info,
        message: format!(
            "The words of this order set two times. “{}” is shown as its deadline; a part of it has another: “{}”.",
            first.text, other.text
        ),
        span: Some(other.span),
        other_span: Some(first.span),
    })
}

/// Whether the event that a time hangs on is what an order of this kind orders itself.
fn is_event_of(main: OrderKind, event: &str) -> bool {
    let names: &[&str] = match main {
        OrderKind::Inspection => &["inspection", "survey", "visit"],
        OrderKind::Meeting => &["meeting", "visit"],
        OrderKind::Review => &["review"],
        _ => &[],
    };
    let event = event.to_ascii_lowercase();
    names.iter().any(|name| event.contains(name))
}

/// A clause about carrying out the orders gives its time to those that have none.
fn apply_clauses(drafts: &[Draft], orders: &mut [Order]) {
    let mut is_set = false;
    for (at, draft) in drafts.iter().enumerate() {
        let (Some(scope), Some(own)) = (draft.clause, draft.own.clone()) else { continue };
        let deadline = Deadline { basis: DeadlineBasis::ComplianceClause, ..own };
        let reach = match scope {
            // After the first such clause no order is left without a time.
            Scope::AllOrders if is_set => 0..0,
            Scope::AllOrders => 0..orders.len(),
            Scope::OrderBefore => at.saturating_sub(1)..at,
        };
        is_set |= scope == Scope::AllOrders;
        for order in orders[reach].iter_mut().filter(|order| order.deadline.is_none()) {
            order.deadline = Some(deadline.clone());
        }
        orders[at].deadline = Some(deadline);
    }
}

/// "By the same date", "within the timescale set out above": the time of the orders above, if they have but one.
fn take_time_above(text: &str, drafts: &[Draft], orders: &mut [Order]) {
    let mut above: Option<(usize, Date)> = None;
    for (at, draft) in drafts.iter().enumerate() {
        let first = draft.paras[0];
        if orders[at].deadline.is_none()
            && let Some((above, _)) = above
            && let Some(words) = words::same_time(&first.fold, draft.words.clone())
        {
            let span = first.fold.span(words);
            orders[at].deadline = orders[above].deadline.clone();
            if let Some(own) = &mut orders[at].deadline {
                (own.text, own.span) = (first.words(text, span), span);
            }
        }
        let date = orders[at].deadline.as_ref().and_then(|own| own.date);
        match (above, date) {
            (None, Some(date)) => above = Some((at, date)),
            // Two times stand above: which of them is meant is not said.
            (Some((_, before)), Some(date)) if date != before => return,
            _ => {}
        }
    }
}

fn passed_over(span: Span) -> Diagnostic {
    Diagnostic {
        code: "time_passed_over",
        severity: Severity::Info,
        message: "This time was read as part of the story, not as the time for the order. Check it in the text.".to_string(),
        span: Some(span),
        other_span: None,
    }
}

fn unread(para: &Para) -> Diagnostic {
    Diagnostic {
        code: "under_orders_not_read",
        severity: Severity::Warning,
        message:
            "This stands under Orders, and could not be read in full as an order, a time or a sum of one. Read it in the text."
                .to_string(),
        span: Some(para.span()),
        other_span: None,
    }
}
