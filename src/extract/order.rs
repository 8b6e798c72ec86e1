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
pub(crate) mod row;
#[cfg(test)]
mod tests;
pub mod words;

use crate::determination::date::Date;
use crate::determination::{Area, DeadlineBasis, Detail, Diagnostic, LedgerEntry, Order, OrderKind, Payment, Severity};
use crate::extract::deadline::{Time, Words, find_time};
use crate::extract::{kind, payment};
use crate::outline::{Outline, Para, SectionKind};
use crate::span::Span;
use crate::text::{NormalText, POUND};
use crate::values::date::find_date;
use crate::values::period::period_at;
use crate::vocabulary::{deadline, order_kind};
use combined::{Combined, Half};
use draft::{Draft, Walk};
use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;
use words::Scope;

/// The orders of a determination.
#[derive(Debug, Clone, Default)]
pub struct OrdersReading {
    /// The obligations, in their order.
    pub orders: Vec<Order>,
    /// The sums that stand in them.
    pub ledger: Vec<LedgerEntry>,
    /// The words that say that nothing is ordered.
    pub no_orders: Option<Span>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
    /// What the orders read so far come to.
    pub so_far: payment::SoFar,
}

/// Reads the orders; `determined` is the date of the determination.
pub fn orders(text: &str, outline: &Outline, determined: Option<Date>) -> OrdersReading {
    let mut walk = Walk::new(text, outline.format, determined);
    let combined = Combined::of(outline);
    for section in &outline.sections {
        walk.section(&combined.paras(section, Half::Orders));
    }
    let drafts = &mut walk.drafts;
    let mut reading = OrdersReading::default();
    drop_repeated(drafts, &mut reading.diagnostics);
    for draft in drafts.iter_mut() {
        let order = order(text, draft, determined, &mut reading);
        reading.orders.push(order);
    }
    apply_clauses(drafts);
    take_time_above(drafts);
    for (draft, order) in drafts.iter().zip(&mut reading.orders) {
        order.deadline = draft.time.as_ref().map(|time| time.deadline());
        if let (Some(span), None) = (draft.passed_over, &draft.time) {
            let message = "This time was read as part of the story or of what is to be told, not as the time for the order. Check it in the text.";
            reading.diagnostics.push(diagnostic("time_passed_over", Severity::Info, message, span));
        }
    }
    for draft in drafts.iter() {
        reading
            .diagnostics
            .extend(time_not_read(draft, determined).or_else(|| time_in_brackets(draft)).or_else(|| due_goes_on(draft)));
    }
    for missing in &walk.missing {
        let message = format!(
            "The numbers of the orders go from {} to {}: one may not have been copied. Look for it in the original.",
            missing.before, missing.next
        );
        reading.diagnostics.push(diagnostic("order_number_missing", Severity::Warning, &message, missing.span));
    }
    reading.no_orders = walk.no_orders.or_else(|| none_in_decision(outline)).filter(|_| reading.orders.is_empty());
    for para in &walk.unread {
        let message =
            "This stands under Orders, and could not be read in full as an order, a time or a sum of one. Read it in the text.";
        reading.diagnostics.push(diagnostic("under_orders_not_read", Severity::Warning, message, para.span()));
        if para.normal.bytes().contains(&POUND) {
            let message =
                "A sum stands here under Orders, in words that were read as no order: it is in no total. Read it in the text.";
            let said = diagnostic("sum_outside_orders", Severity::Warning, message, para.span());
            reading.diagnostics.push(Diagnostic { area: Area::Money, ..said });
        }
    }
    reading
}

/// Where the determination itself says that nothing is ordered: "We have made no orders".
fn none_in_decision(outline: &Outline) -> Option<Span> {
    let mut paras = outline.paras(SectionKind::Determination).chain(outline.paras(SectionKind::PuttingThingsRight));
    paras.find_map(|para| words::none_ordered(&para.normal))
}

fn diagnostic(code: &'static str, severity: Severity, message: &str, span: Span) -> Diagnostic {
    Diagnostic { code, area: Area::Orders, severity, message: message.to_string(), span: Some(span), other_span: None }
}

/// Leaves each order once: a page that was pasted twice would double what is to be paid.
fn drop_repeated(drafts: &mut Vec<Draft>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    drafts.retain(|draft| {
        let Some(due) = &draft.due else { return true };
        // A copy may have lost a space in one of them.
        let words: Vec<Vec<u8>> = draft.paras.iter().map(|para| para.normal.squeezed().bytes().to_vec()).collect();
        let is_new = seen.insert((draft.label.clone(), due.date, words));
        if !is_new {
            let message = "This order stands in the text twice, word for word: it is counted once.";
            diagnostics.push(diagnostic("order_repeated", Severity::Info, message, draft.paras[0].span()));
        }
        is_new
    });
}

/// Reads one obligation in full, but for its deadline, which those around it may set.
fn order(text: &str, draft: &mut Draft, determined: Option<Date>, reading: &mut OrdersReading) -> Order {
    let first = draft.paras[0];
    let span = first.normal.span(draft.words.clone());
    let mut kinds = kinds_of(draft);
    if let (Some(unread), None) = (draft.unread, &draft.due) {
        let message = "A time is set here that could not be read: no other was put in its place. Check it in the text.";
        reading.diagnostics.push(diagnostic("period_not_read", Severity::Warning, message, unread));
    }
    draft.time = time_of(draft, determined, kinds[0]);
    if let Some(another) = another_time(draft, determined) {
        reading.diagnostics.push(another);
    }
    let mut details = Vec::new();
    for para in &draft.paras[1..] {
        details.push(Detail { text: para.text(text), span: para.span() });
    }
    let payment = payment_of(text, draft, kinds[0], reading);
    if payment.is_none() && kinds[0] == OrderKind::Compensation && only_names_sums(draft) {
        kinds[0] = OrderKind::Other;
    }
    Order {
        label: draft.label.take(),
        text: first.words(text, span),
        details,
        deadline: None,
        payment,
        wider: draft.wider || words::is_wider(&first.normal),
        condition: words::condition(&first.normal, draft.words.clone()).map(|words| Words::of(first, words).shown),
        kinds,
        span,
    }
}

/// "Cancel the invoice for £85": a sum that is not to be paid, and no word of paying, make no order of compensation.
fn only_names_sums(draft: &Draft) -> bool {
    let first = draft.paras[0];
    let has = |words| first.normal.has_in(words, draft.words.clone());
    draft.title.is_empty() && !has(order_kind::COMPENSATION_VERB) && !has(order_kind::COMPENSATION_THING)
}

/// The payment of an obligation that is one to pay or names a sum.
fn payment_of(text: &str, draft: &Draft, main: OrderKind, reading: &mut OrdersReading) -> Option<Payment> {
    let (first, rest) = draft.paras.split_first()?;
    let names_sum = |words: &[u8]| memchr::memchr(POUND, words).is_some();
    if !matches!(main, OrderKind::Compensation | OrderKind::Reimbursement)
        && !names_sum(first.normal.slice(draft.words.clone()))
        && !rest.iter().any(|para| names_sum(para.normal.bytes()))
    {
        return None;
    }
    let own = first.part(text, draft.words.clone());
    let mut paras = vec![&own];
    paras.extend_from_slice(rest);
    let mut read = payment::payment(&paras, &reading.so_far);
    reading.so_far.add(&read);
    for entry in &mut read.ledger {
        entry.order = Some(reading.orders.len());
    }
    reading.ledger.append(&mut read.ledger);
    reading.diagnostics.append(&mut read.diagnostics);
    read.payment
}

fn kinds_of(draft: &Draft) -> Vec<OrderKind> {
    let mut kinds = draft.title.clone();
    if draft.clause.is_some() {
        kinds.push(OrderKind::Evidence);
    }
    let mut named = kind::kinds(&draft.paras[0].normal, draft.words.clone());
    for para in &draft.paras[1..] {
        // "Write to the resident:" says too little; what it is to hold may say more.
        if named[..] == [OrderKind::Other] {
            let described = kind::kinds(&para.normal, 0..para.normal.len())[0];
            if described != OrderKind::Other {
                named = vec![described, OrderKind::Other];
            }
        }
    }
    for &kind in &named {
        if kind != OrderKind::Other || kinds.is_empty() || kinds.contains(&OrderKind::ActionPlan) {
            kind::add(&mut kinds, kind);
        }
    }
    kinds
}

/// Printed in its row, in its own words, from the lead-in above, in the words that describe it: in this order. Where its
/// own words set a time that cannot be read, no other takes its place.
fn time_of(draft: &Draft, determined: Option<Date>, main: OrderKind) -> Option<Rc<Time>> {
    // "Inspect it, and send the findings within 2 weeks of the inspection", under a time of their own.
    if let (None, Some(own), Some(handed)) = (&draft.due, &draft.own, &draft.handed)
        && own.basis == DeadlineBasis::Event
        && handed.date.is_some()
        && stands_beside_another(draft, own)
        && (is_event_of(main, &own.words.shown) || NormalText::of(&own.words.shown).has(deadline::FURTHER))
    {
        return Some(Rc::new(Time { part: Some(own.words.clone()), ..Time::clone(handed) }));
    }
    let own = [&draft.due, &draft.own].into_iter().flatten().next();
    if let (Some(own), Some(handed)) = (own, &draft.handed)
        && let Some(time) = own.behind(handed)
    {
        return Some(Rc::new(time));
    }
    if own.is_some() || draft.unread.is_some() {
        return own.cloned();
    }
    draft.handed.clone().or_else(|| details_times(draft, determined).next())
}

/// The times that the paragraphs set which describe an order.
fn details_times<'d>(draft: &'d Draft, determined: Option<Date>) -> impl Iterator<Item = Rc<Time>> + use<'d> {
    draft.paras[1..].iter().flat_map(move |para| {
        let reading = find_time(para, 0..para.normal.len(), determined);
        let times = reading.time.into_iter().chain(reading.others);
        times.filter(|time| matches!(time.basis, DeadlineBasis::Printed | DeadlineBasis::Computed))
    })
}

/// "Contact her within two weeks. The repair should be completed within eight weeks": an order has one deadline, so that
/// another is said.
fn another_time(draft: &Draft, determined: Option<Date>) -> Option<Diagnostic> {
    let first = draft.time.as_ref().filter(|first| first.date.is_some())?;
    let details = details_times(draft, determined).filter(|_| draft.due.is_none());
    let own = draft.own.iter().filter(|_| draft.due.is_none());
    let mut times = draft.others.iter().chain(own).cloned().chain(details);
    let other = times.find(|other| other.date.is_some() && other.date != first.date)?;
    let message = format!(
        "The words of this order set two times. “{}” is shown as its deadline; a part of it has another: “{}”.",
        first.words.shown, other.words.shown
    );
    Some(Diagnostic {
        code: "another_time",
        area: Area::Orders,
        // Beside the due date of its own row, a time in its words is one of a part.
        severity: if draft.due.is_some() && !draft.is_due_twice { Severity::Info } else { Severity::Warning },
        message,
        span: Some(other.words.span),
        other_span: Some(first.words.span),
    })
}

/// A day to come, or "– 4 weeks" at the end, in the words of an order without a time: it may be its deadline.
fn time_not_read(draft: &Draft, determined: Option<Date>) -> Option<Diagnostic> {
    // "Amend it by 31 January, and send a copy within a week of its approval": the day may be of the first.
    let hangs_on_event = draft.time.as_ref().is_some_and(|time| time.basis == DeadlineBasis::Event && time.date.is_none());
    if (draft.time.is_some() && !hangs_on_event) || draft.unread.is_some() || draft.passed_over.is_some() {
        return None;
    }
    if hangs_on_event {
        let words = day_to_come(draft, determined?)?;
        let message = "A day stands in the words of this order, and its time was read as one that hangs on something else. Check it in the text.";
        return Some(diagnostic("time_not_read", Severity::Warning, message, draft.paras[0].normal.span(words)));
    }
    if let Some(cell) = draft.paras[1..].iter().find_map(|para| cell_not_read(para, determined)) {
        return Some(cell);
    }
    let (normal, determined) = (&draft.paras[0].normal, determined?);
    let day = day_to_come(draft, determined);
    let end = draft.words.start + normal.slice(draft.words.clone()).trim_ascii_end().len();
    let end = if normal.slice(0..end).ends_with(b".") { end - 1 } else { end };
    let last_words = || {
        let unit = normal.ending(deadline::UNIT, end)?;
        let count = normal.slice(draft.words.start..unit).trim_ascii_end();
        count.last().is_some_and(u8::is_ascii_digit).then_some(unit..end)
    };
    let words = day
        .or_else(last_words)
        .or_else(|| glued_opening(normal, draft.words.clone()))
        .or_else(|| glued_name(normal, draft.words.clone()))?;
    let message =
        "No time was read for this order, and a time stands in its words: it may be the deadline. Check it in the text.";
    Some(diagnostic("time_not_read", Severity::Warning, message, normal.span(words)))
}

/// The first day in the words of an order, where it is to come and no word before it says that it is another.
fn day_to_come(draft: &Draft, determined: Date) -> Option<Range<usize>> {
    let normal = &draft.paras[0].normal;
    let day = find_date(normal, draft.words.start)?;
    let is_to_come = day.range.end <= draft.words.end && day.date >= determined;
    (is_to_come && normal.ending(deadline::ANOTHER_DAY, day.range.start).is_none()).then_some(day.range)
}

/// "£80within 28 days", "Within28 days", "… with these orders within the": a copy lost a space, or what follows.
fn glued_opening(normal: &NormalText, words: Range<usize>) -> Option<Range<usize>> {
    const WITHIN: &[u8] = b"within";
    let is_glued = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| normal.bytes().get(before));
        let behind = normal.bytes().get(at + WITHIN.len());
        before.is_some_and(u8::is_ascii_alphanumeric) || behind.is_some_and(u8::is_ascii_digit)
    };
    let mut all = memchr::memmem::find_iter(normal.slice(words.clone()), WITHIN).map(|at| words.start + at);
    if let Some(at) = all.find(is_glued) {
        return Some(at..at + WITHIN.len());
    }
    let end = words.start + normal.slice(words.clone()).trim_ascii_end().len();
    normal.ending(deadline::OPENS_CUT_TIME, end).map(|start| start..end)
}

/// "Within the timescaleset out above": a copy lost the space behind the name of a time.
fn glued_name(normal: &NormalText, words: Range<usize>) -> Option<Range<usize>> {
    const NAMES: [&[u8]; 4] = [b"timescale", b"timeframe", b"deadline", b"period"];
    const TOGETHER: [&[u8]; 4] =
        [b"withinthetimescaleabove", b"withinthetimescalesetout", b"withinthesameperiod", b"bythesamedate"];
    let squeezed = normal.squeezed();
    let part = squeezed.of_normal(words.clone());
    let found = TOGETHER.into_iter().find_map(|name| {
        let at = part.start + memchr::memmem::find(squeezed.bytes().get(part.clone())?, name)?;
        Some(squeezed.in_normal(at..at + name.len()))
    });
    if found.is_some() {
        return found;
    }
    normal.all(deadline::WITHIN_THE, words.clone()).find_map(|hit| {
        let at = normal.skip_space(hit.end);
        let rest = normal.slice(at..words.end);
        let name = NAMES.into_iter().find(|name| rest.starts_with(name))?;
        let letters = rest.iter().take_while(|b| b.is_ascii_alphabetic()).count();
        (letters > name.len() + 1).then_some(hit.start..at + letters)
    })
}

/// "Start: 5 February 2026", "No later than 5 Marhc 2026", "Between 5 February and 5 March": a short paragraph of an order without a
/// time that may be the cell of its due date.
fn cell_not_read(para: &Para, determined: Option<Date>) -> Option<Diagnostic> {
    const LONGEST: usize = 100;
    let normal = &para.normal;
    if para.length() > LONGEST || words::directs(normal, 0..normal.len()) {
        return None;
    }
    let is_opened = normal.at(deadline::NO_LATER_THAN, 0).is_some();
    let has_day = find_date(normal, 0).is_some_and(|day| determined.is_some_and(|from| day.date >= from));
    let message =
        "This may be the due date of an order, and could not be read as one time: the order has none. Check it in the text.";
    (is_opened || has_day).then(|| diagnostic("time_not_read", Severity::Warning, message, para.span()))
}

/// "Within 4 weeks", a page's foot, "of the inspection": what was read as a whole cell goes on below.
fn due_goes_on(draft: &Draft) -> Option<Diagnostic> {
    draft.due.as_ref()?;
    let goes_on = |para: &&&Para| {
        let begins = para.normal.at(deadline::FROM, 0).or_else(|| para.normal.at(deadline::AND, 0));
        begins.is_some() && para.normal.char_at(0).is_some_and(char::is_lowercase)
    };
    let para = draft.paras[1..].iter().find(goes_on)?;
    let message = "This may go on about the due date of the order, which then is another one. Check it in the text.";
    Some(diagnostic("another_time", Severity::Warning, message, para.span()))
}

/// "b. inspect the roof (6 weeks)", below a lead-in that sets 4 weeks: its own time, or not?
fn time_in_brackets(draft: &Draft) -> Option<Diagnostic> {
    let normal = &draft.paras[0].normal;
    let handed = draft.time.as_ref().filter(|_| draft.own.is_none() && draft.due.is_none())?;
    let mut opens = memchr::memchr_iter(b'(', normal.slice(draft.words.clone())).map(|at| draft.words.start + at + 1);
    let found = opens.find_map(|at| period_at(normal, at).filter(|found| normal.bytes().get(found.range.end) == Some(&b')')))?;
    let is_another = handed.counted.is_none_or(|(_, period)| period != found.period);
    let message =
        "A time in brackets stands in this order, which is not the one it was given: it may be its own. Check it in the text.";
    is_another.then(|| diagnostic("another_time", Severity::Warning, message, normal.span(found.range)))
}

/// "Inspect it, and send the findings within 2 weeks of the inspection": two things stand before the time, and it is that
/// of the second; "within 2 weeks of the inspection, send …" and "offer her a visit within 2 weeks of it" are not so.
fn stands_beside_another(draft: &Draft, own: &Time) -> bool {
    let normal = &draft.paras[0].normal;
    let mut before = normal.all(order_kind::AND, draft.words.clone());
    before.any(|and| normal.span(and).start < own.words.span.start)
}

/// Whether the event that a time hangs on is what an order of this kind orders itself.
fn is_event_of(main: OrderKind, event: &str) -> bool {
    let names = match main {
        OrderKind::Inspection => order_kind::INSPECTION_EVENT,
        OrderKind::Meeting => order_kind::MEETING_EVENT,
        OrderKind::Review => order_kind::REVIEW_EVENT,
        _ => return false,
    };
    NormalText::of(event).has(names)
}

/// A clause about carrying out the orders gives its time to those that have none.
fn apply_clauses(drafts: &mut [Draft]) {
    let mut is_set = false;
    for at in 0..drafts.len() {
        let (Some(scope), Some(own)) = (drafts[at].clause, &drafts[at].own) else { continue };
        let time = Some(Rc::new(Time { basis: DeadlineBasis::ComplianceClause, ..Time::clone(own) }));
        let range = match scope {
            // After the first such clause no order is left without a time.
            Scope::AllOrders if is_set => 0..0,
            Scope::AllOrders => 0..drafts.len(),
            Scope::OrderBefore => at.saturating_sub(1)..at,
        };
        is_set |= scope == Scope::AllOrders;
        for draft in &mut drafts[range] {
            if draft.time.is_none() && draft.unread.is_none() {
                draft.time.clone_from(&time);
            }
        }
        drafts[at].time = time;
    }
}

/// "By the same date", "within the timescale set out above": the time of the orders above, if they have but one.
fn take_time_above(drafts: &mut [Draft]) {
    let mut above: Option<Rc<Time>> = None;
    for draft in drafts {
        let first = draft.paras[0];
        if let (None, None, Some(above)) = (&draft.time, draft.unread, &above)
            && let Some(words) = words::same_time(&first.normal, draft.words.clone())
        {
            draft.time = Some(Rc::new(Time { words: Words::of(first, words), ..Time::clone(above) }));
        }
        if let Some(time) = &draft.time
            && time.date.is_some()
        {
            match &above {
                None => above = draft.time.clone(),
                // Two times stand above: which of them is meant is not said.
                Some(above) if above.date != time.date => return,
                _ => {}
            }
        }
    }
}
