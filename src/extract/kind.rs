//! Of which kind is an order? Told by its own words, the main kind first (domain.md 3.1).
//!
//! | words | kinds |
//! |---|---|
//! | `Write to the resident to apologise for the delay` | apology |
//! | `Pay the resident £50 for its failure to inspect` | compensation |
//! | `ask for copies of expenses so that it may reimburse these` | reimbursement |
//! | `arrange for an independent surveyor to inspect` | inspection |
//! | `carry out a senior management review` | review |
//! | `provide this Service with an update` | report to the Ombudsman |
//! | `provide evidence of compliance with these orders` | evidence |
//! | `write an interim procedure` | policy |
//! | `produce an action plan` | action plan, other |
//!
//! What counts is the verb that the landlord is told to do, so verbs are looked for only where such a
//! verb can stand: at the start, after "must", after "and" or "to". Verbs that say little ("carry out",
//! "provide") take the kind of the thing that is carried out or provided.

use crate::determination::OrderKind::{self, *};
use crate::extract::deadline::time_at;
use crate::extract::order::words::{directs, is_imperative, refers_back};
use crate::text::sentence::sentences;
use crate::text::{NormalText, POUND};
use crate::values::period::{Anchor, find_opening, opened_period};
use crate::vocabulary::{Meaning, order_kind, scope};
use std::ops::Range;

/// Verbs that tell the kind themselves, and those that say little: what is done tells it (no kind).
const VERBS: [(Meaning, Option<OrderKind>); 13] = [
    (order_kind::REPAIR_VERB, Some(Repair)),
    (order_kind::APOLOGY_VERB, Some(Apology)),
    (order_kind::COMPENSATION_VERB, Some(Compensation)),
    (order_kind::REIMBURSEMENT_VERB, Some(Reimbursement)),
    (order_kind::INSPECTION_VERB, Some(Inspection)),
    (order_kind::REVIEW_VERB, Some(Review)),
    (order_kind::TRAINING_VERB, Some(Training)),
    (order_kind::POLICY_VERB, Some(Policy)),
    (order_kind::MEETING_VERB, Some(Meeting)),
    (order_kind::EVIDENCE_VERB, Some(Evidence)),
    (order_kind::REPORT_TO_OMBUDSMAN_VERB, Some(ReportToOmbudsman)),
    (order_kind::OTHER_VERB, Some(Other)),
    (order_kind::VAGUE_VERB, None),
];

/// Things that tell the kind where the verb does not.
const THINGS: [(Meaning, OrderKind); 12] = [
    (order_kind::ACTION_PLAN_THING, ActionPlan),
    (order_kind::REPAIR_THING, Repair),
    (order_kind::APOLOGY_THING, Apology),
    (order_kind::COMPENSATION_THING, Compensation),
    (order_kind::REIMBURSEMENT_THING, Reimbursement),
    (order_kind::INSPECTION_THING, Inspection),
    (order_kind::REVIEW_THING, Review),
    (order_kind::OTHER_THING, Other),
    (order_kind::TRAINING_THING, Training),
    (order_kind::POLICY_THING, Policy),
    (order_kind::MEETING_THING, Meeting),
    (order_kind::EVIDENCE_THING, Evidence),
];

/// The kinds of the order whose words are `range`, the main one first; never empty.
pub fn kinds(normal: &NormalText, range: Range<usize>) -> Vec<OrderKind> {
    let mut kinds = Vec::new();
    let all = sentences(normal, range.clone());
    // "If it cannot gain access, it must send us evidence": another way to do the same.
    let is_other_way = |s: &Range<usize>| s.start > range.start && normal.at(scope::IF, s.start).is_some();
    let directs = |s: &Range<usize>| {
        !is_other_way(s)
            && !refers_back(normal, s.clone())
            && ((s.start == range.start && is_imperative(normal, s.clone())) || directs(normal, s.clone()))
    };
    let mut tells = false;
    // Of one sentence it need not be asked; a text that was cut off may tell nothing in so many words.
    for is_asked in [all.len() > 1, false] {
        for sentence in all.iter().filter(|sentence| !is_asked || directs(sentence)) {
            tells = true;
            read(normal, sentence.clone(), &mut kinds);
        }
        if tells {
            break;
        }
    }
    if kinds.is_empty() {
        kinds.extend(passive(normal, range.clone()).or_else(|| first_thing(normal, range)));
    }
    // "Write to the resident" and the like say little beside what else is told.
    kinds.retain(|&kind| kind != Other);
    if kinds.contains(&ActionPlan) || kinds.is_empty() {
        add(&mut kinds, Other);
    }
    kinds
}

/// The words without the event that a time counts from: "within 2 weeks of the inspection, offer …", "offer … within
/// 2 weeks of the inspection".
fn without_time(normal: &NormalText, range: Range<usize>) -> Range<usize> {
    let start = time_at(normal, range.start).filter(|&end| end < range.end).unwrap_or(range.start);
    let mut from = start;
    while let Some((opening, words)) = find_opening(normal, from..range.end) {
        if opened_period(normal, opening, words.clone()).is_some_and(|found| found.anchor == Anchor::Event) {
            return start..words.start;
        }
        from = words.end;
    }
    start..range.end
}

/// Adds a kind that is not among them.
pub(super) fn add(kinds: &mut Vec<OrderKind>, kind: OrderKind) {
    if !kinds.contains(&kind) {
        kinds.push(kind);
    }
}

/// "A copy must be sent to this Service", "Evidence of compliance should be provided".
fn passive(normal: &NormalText, range: Range<usize>) -> Option<OrderKind> {
    if normal.at(order_kind::EVIDENCE_AS_SUBJECT, range.start).is_some() {
        return Some(Evidence);
    }
    // "… provided to its governing body and to the Ombudsman".
    const NEAR: usize = 40;
    let sent = normal.first(order_kind::SENT_TO, range.clone())?;
    let near = sent.end..range.end.min(sent.end + NEAR);
    normal.has_in(order_kind::OMBUDSMAN, near).then_some(ReportToOmbudsman)
}

/// The verbs of a sentence, read one behind the other.
struct Verbs<'f, 'k> {
    normal: &'f NormalText<'f>,
    kinds: &'k mut Vec<OrderKind>,
    /// Where the sentence ends.
    end: usize,
    /// Where the last verb ends. A word may be preceded by several openings: "must also", "and to".
    verb_end: usize,
    /// Where the words of the last opening end.
    opened_to: usize,
    /// Whether a payment or an apology was told.
    pays: bool,
}

/// Adds the kinds of one sentence, from the verbs in the places where one that the landlord is told to do can stand.
fn read(normal: &NormalText, sentence: Range<usize>, kinds: &mut Vec<OrderKind>) {
    let mut verbs = Verbs { normal, kinds, end: sentence.end, verb_end: sentence.start, opened_to: 0, pays: false };
    verbs.slot(sentence.start);
    let mut at = sentence.start;
    loop {
        let opening = normal.first(order_kind::BEFORE_VERB, at..sentence.end);
        let stop = opening.as_ref().map_or(sentence.end, |hit| hit.start);
        for (behind, &byte) in (at + 1..).zip(normal.slice(at..stop)) {
            if matches!(byte, b',' | b';' | b':') {
                verbs.slot(behind);
            }
            if byte == b';' {
                verbs.opened(behind);
            }
        }
        let Some(hit) = opening else { return };
        at = hit.end;
        verbs.opened(at);
    }
}

impl Verbs<'_, '_> {
    /// Reads the verb behind an opening that ends at `at`.
    fn opened(&mut self, mut at: usize) {
        // "Then then then": each of them is an opening, and leads to the same place.
        if at < self.opened_to {
            return;
        }
        while let Some(end) = self.normal.at(order_kind::BETWEEN, at) {
            at = end;
        }
        self.opened_to = at;
        self.slot(at);
    }

    /// Reads the verb at `slot`, if one stands there.
    fn slot(&mut self, slot: usize) {
        let slot = self.normal.skip_space(slot);
        if slot < self.verb_end {
            return;
        }
        if let Some((kind, end)) = verb(self.normal, slot, self.end) {
            // What a sum is for, or why an apology is due, is no further order.
            if !self.pays || is_listed(self.normal, slot, self.verb_end) {
                add(self.kinds, kind);
                self.pays |= matches!(kind, Apology | Compensation);
            }
            self.verb_end = end;
        }
    }
}

/// Whether "and" stands right before a verb, so that it is told like the verb before it.
fn is_listed(normal: &NormalText, slot: usize, from: usize) -> bool {
    let near = slot.saturating_sub(10).max(from);
    normal.has_in(order_kind::AND, near..slot)
}

/// The kind that the verb at `at` tells, and where its words end.
fn verb(normal: &NormalText, at: usize, end: usize) -> Option<(OrderKind, usize)> {
    if let Some(with) = normal.first(order_kind::WITH_APOLOGY, at..end.min(at + 60)) {
        return Some((Apology, with.end));
    }
    let (kind, after) = normal.row_at(&VERBS, at)?;
    if let Some(kind) = kind {
        return Some((refine(normal, kind, after), after));
    }
    let clause = after..clause_end(normal, after, end);
    if is_evidence(normal, clause.clone()) {
        return Some((Evidence, after));
    }
    let whom = normal.skip_space(normal.at(order_kind::TO_WHOM, after).unwrap_or(after));
    if whom < clause.end
        && let Some(end) = normal.at(order_kind::OMBUDSMAN, whom)
    {
        return Some((ReportToOmbudsman, end));
    }
    // "Write to the resident to apologise": the verb that follows says more.
    if normal.at(order_kind::TO_RESIDENT, after).is_some() {
        return None;
    }
    first_thing(normal, clause).map(|kind| (kind, after))
}

/// Evidence that orders were carried out; not evidence of anything else.
fn is_evidence(normal: &NormalText, clause: Range<usize>) -> bool {
    let near = clause.start..clause.end.min(clause.start + 90);
    // "Provide documentary evidence it has paid £650": what counts is what was to be done.
    normal.has_in(order_kind::SHOWS_COMPLIANCE, near.clone()) && !normal.has_in(order_kind::SHOWS_PAYMENT, near)
}

/// "Let this Service know when it has done so" is evidence of compliance.
fn refine(normal: &NormalText, kind: OrderKind, after: usize) -> OrderKind {
    let near = after..normal.len().min(after + 60);
    match kind {
        ReportToOmbudsman if normal.has_in(order_kind::WHEN_DONE, near) => Evidence,
        _ => kind,
    }
}

fn clause_end(normal: &NormalText, from: usize, end: usize) -> usize {
    // A bound keeps the time linear where a sentence never ends.
    const LONGEST: usize = 400;
    let end = end.min(from + LONGEST);
    memchr::memchr(b';', normal.slice(from..end)).map_or(end, |mark| from + mark)
}

/// The kind of the first thing that is named; a sum means a payment.
fn first_thing(normal: &NormalText, range: Range<usize>) -> Option<OrderKind> {
    let range = without_time(normal, range);
    let thing = normal.first_row(&THINGS, range.clone());
    let before = range.start..thing.as_ref().map_or(range.end, |(_, hit)| hit.start);
    if memchr::memchr(POUND, normal.slice(before)).is_some() { Some(Compensation) } else { thing.map(|(kind, _)| kind) }
}

/// The kind that a title of the orders table names: "Communal inspection order", "Case review".
pub fn title_kinds(normal: &NormalText, range: Range<usize>) -> Vec<OrderKind> {
    const TITLES: [(Meaning, OrderKind); 12] = [
        (order_kind::APOLOGY_TITLE, Apology),
        (order_kind::COMPENSATION_TITLE, Compensation),
        (order_kind::REIMBURSEMENT_TITLE, Reimbursement),
        (order_kind::REPAIR_TITLE, Repair),
        (order_kind::INSPECTION_TITLE, Inspection),
        (order_kind::REVIEW_TITLE, Review),
        (order_kind::TRAINING_TITLE, Training),
        (order_kind::POLICY_TITLE, Policy),
        (order_kind::MEETING_TITLE, Meeting),
        (order_kind::ACTION_PLAN_TITLE, ActionPlan),
        (order_kind::REPORT_TO_OMBUDSMAN_TITLE, ReportToOmbudsman),
        (order_kind::EVIDENCE_TITLE, Evidence),
    ];
    let mut kinds = Vec::new();
    for &(words, kind) in &TITLES {
        if normal.has_in(words, range.clone()) {
            kinds.push(kind);
            if matches!(kind, ActionPlan | ReportToOmbudsman) {
                kinds.push(Other);
            }
        }
    }
    kinds
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &[OrderKind]) {
        let normal = NormalText::of(text);
        assert_eq!(kinds(&normal, 0..normal.len()), want, "in {text:?}");
    }

    #[test]
    fn the_verb_tells_the_kind() {
        reads("Write to the resident to apologise for the failure to carry out repairs.", &[Apology]);
        reads("The landlord is ordered to pay the resident £50 for its failure to inspect the roof.", &[Compensation]);
        reads("Provide the resident with a written apology.", &[Apology]);
        reads("The landlord should write to the resident with an apology.", &[Apology]);
        reads("Fit the grab rails in the bathroom.", &[Repair]);
        reads("if it has not already done so, ask for copies of expenses so that it may reimburse these.", &[Reimbursement]);
        reads("The landlord must arrange for an independent surveyor to inspect the property.", &[Inspection]);
        reads("The landlord must carry out a senior management review of how the works came to be cancelled.", &[Review]);
        reads("The landlord should provide this Service with an update on the progress made.", &[ReportToOmbudsman]);
        reads("The landlord should inform this Service of its intentions.", &[ReportToOmbudsman]);
        reads("The landlord should evidence compliance with these orders to this service.", &[Evidence]);
        reads("The landlord should update this Service when it has done so.", &[Evidence]);
        reads("Provide this Service with evidence of compliance with these orders.", &[Evidence]);
        reads("The landlord must send this Service evidence that it has complied with each order.", &[Evidence]);
        reads("the landlord must write an interim procedure for supporting residents", &[Policy]);
        reads("the landlord is ordered to complete the repair of the fence", &[Repair]);
        reads("the landlord is ordered to train its contact centre staff", &[Training]);
        reads("The landlord is to produce an action plan.", &[ActionPlan, Other]);
        reads("Name a lift engineer.", &[Other]);
        reads("The landlord must provide monthly updates to the resident until the works are complete.", &[Other]);
        reads("A copy of the review must be sent to this Service within 10 weeks.", &[ReportToOmbudsman]);
        reads("Evidence of compliance with these orders should be provided to this Service.", &[Evidence]);
        reads(
            "Following the review, the landlord must produce a report. It should be provided to its board and to the Ombudsman.",
            &[ReportToOmbudsman],
        );
        reads("Arrange an occupational therapist’s assessment of the property.", &[Inspection]);
        reads("Within 2 weeks of the inspection, offer the resident an appointment.", &[Other]);
        reads("Update the tenancy file (within 2 weeks of the inspection).", &[Other]);
        reads("Call the resident to agree a day.", &[Meeting]);
        reads("Written to the resident to explain why the repairs were late.", &[Other]);
    }

    #[test]
    fn two_verbs_in_one_order() {
        reads("The landlord must apologise to the resident and pay her £100.", &[Apology, Compensation]);
        reads("Inspect the roof and complete the repairs within 8 weeks.", &[Inspection, Repair]);
        reads(
            "The landlord should review how it handled the report. The landlord should write to the Ombudsman with the outcome.",
            &[Review, ReportToOmbudsman],
        );
    }
}
