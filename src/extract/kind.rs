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
use crate::extract::order::words::{is_imperative, is_told, refers_back};
use crate::fold::{Fold, POUND, Phrases};
use crate::phrase::sentence::sentences;
use crate::phrases;
use crate::sorted;
use std::ops::Range;

/// Verbs that tell the kind themselves.
const VERBS: [(OrderKind, Phrases); 12] = [
    (
        Repair,
        phrases![
            "fit",
            "fits",
            "fitted",
            "repair",
            "replace",
            "renew",
            "reinstate",
            "redecorate",
            "make good",
            "remedy",
            "install",
            "fix",
            "clear",
            "treat",
            "repaired",
            "replaced"
        ],
    ),
    (
        Apology,
        phrases![
            "apologise",
            "apologises",
            "apologize",
            "issue an apology",
            "give an apology",
            "offer an apology",
            "apologised",
            "apologising"
        ],
    ),
    (Compensation, phrases!["pay", "pays", "paid", "compensate", "make a payment", "make payment", "increase its offer"]),
    (Reimbursement, phrases!["reimburse", "refund", "repay", "refunded", "reimbursed"]),
    (Inspection, phrases!["inspect", "inspects", "survey", "inspected"]),
    (
        Review,
        phrases![
            "review",
            "reviews",
            "reviewed",
            "reassess",
            "re-assess",
            "reconsider",
            "self-assess",
            "assess",
            "investigate",
            "learn"
        ],
    ),
    (Training, phrases!["train", "remind", "reminds", "trained"]),
    (Policy, phrases!["update its policy", "update its procedure", "amend its policy", "amend its procedure", "revise its"]),
    (Meeting, phrases!["meet"]),
    (Evidence, phrases!["comply", "complies", "evidence", "evidences", "demonstrate"]),
    (
        ReportToOmbudsman,
        phrases![
            "update this service",
            "update the ombudsman",
            "update us",
            "let this service know",
            "let the ombudsman know",
            "let us know"
        ],
    ),
    (
        Other,
        phrases![
            "explain",
            "explains",
            "acknowledge",
            "set out",
            "update the resident",
            "inform the resident",
            "tell the resident",
            "confirm to the resident",
            "write to the resident"
        ],
    ),
];

/// Things that tell the kind where the verb does not; whole words.
const THINGS: [(OrderKind, Phrases); 12] = [
    (
        Repair,
        phrases![
            "redecoration",
            "decoration",
            "installation",
            "repair",
            "repairs",
            "works",
            "work",
            "replacement",
            "replaced",
            "repaired",
            "installed",
            "remedial"
        ],
    ),
    (Apology, phrases!["apology", "apologise"]),
    (Compensation, phrases!["compensation", "pay", "paid", "payment"]),
    (Reimbursement, phrases!["reimburse", "reimbursement", "refund", "receipts", "expenses"]),
    (Inspection, phrases!["inspection", "inspections", "inspect", "inspected", "survey", "surveyor", "survey report"]),
    (
        Review,
        phrases![
            "review",
            "reviews",
            "reviewed",
            "self-assessment",
            "audit",
            "assessment",
            "root cause analysis",
            "case study",
            "lessons learned"
        ],
    ),
    (Other, phrases!["risk assessment", "update", "updates", "explanation"]),
    (Training, phrases!["training", "trained", "reminded", "refresher", "briefing"]),
    (Policy, phrases!["procedure", "procedures", "policy", "policies", "protocol", "guidance for staff"]),
    (Meeting, phrases!["meeting", "visit", "point of contact", "discuss"]),
    (
        ActionPlan,
        phrases!["action plan", "improvement plan", "schedule of works", "plan of action", "work plan", "timetable", "plan"],
    ),
    (Evidence, phrases!["evidence of compliance", "proof", "documentary evidence"]),
];

/// To whom something is told.
const OMBUDSMAN: Phrases = phrases![
    "this service",
    "the ombudsman",
    "the housing ombudsman",
    "us",
    "our service",
    "the service",
    "the housing ombudsman service",
    "housing ombudsman service",
];

/// The kinds of the order whose words are `range`, the main one first; never empty.
pub fn kinds(text: &str, fold: &Fold, range: Range<usize>) -> Vec<OrderKind> {
    let mut kinds = Vec::new();
    let add = |kinds: &mut Vec<OrderKind>, kind: OrderKind| {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    };
    let all = sentences(text, fold, range.clone());
    // "If it cannot gain access, it must send us evidence": another way to do the same.
    let is_other_way = |s: &Range<usize>| s.start > range.start && fold.matches("if", s.start).is_some();
    let is_told = |s: &Range<usize>| {
        (is_told(fold, s.clone()) || (s.start == range.start && is_imperative(fold, s.clone())))
            && !refers_back(fold, s.clone())
            && !is_other_way(s)
    };
    let told: Vec<Range<usize>> = all.iter().filter(|s| is_told(s)).cloned().collect();
    // A text that was cut off may tell nothing in so many words.
    for sentence in if told.is_empty() { all } else { told } {
        for kind in sentence_kinds(fold, sentence) {
            add(&mut kinds, kind);
        }
    }
    if kinds.is_empty() {
        kinds.extend(passive(fold, range.clone()).or_else(|| first_thing(fold, range)));
    }
    // "Write to the resident" and the like say little beside what else is told.
    if kinds.iter().any(|&k| k != Other) {
        kinds.retain(|&k| k != Other);
    }
    if kinds.contains(&ActionPlan) || kinds.is_empty() {
        add(&mut kinds, Other);
    }
    kinds
}

/// "A copy must be sent to this Service", "Evidence of compliance should be provided".
fn passive(fold: &Fold, range: Range<usize>) -> Option<OrderKind> {
    const SENT: Phrases = phrases![
        "sent to",
        "provided to",
        "shared with",
        "submitted to",
        "supplied to",
        "reported to",
        "given to",
        "forwarded to"
    ];
    if fold
        .matches_any(phrases!["evidence", "documentary evidence", "proof", "confirmation of", "compliance"], range.start)
        .is_some()
    {
        return Some(Evidence);
    }
    let (_, sent) = fold.find_any_in(SENT, range)?;
    fold.matches_any(OMBUDSMAN, sent.end).map(|_| ReportToOmbudsman)
}

/// The kinds of one sentence, from the verbs in their places.
fn sentence_kinds(fold: &Fold, sentence: Range<usize>) -> Vec<OrderKind> {
    let mut kinds = Vec::new();
    let mut verb_end = sentence.start;
    for slot in slots(fold, sentence.clone()) {
        // A word may be preceded by several openings: "must also", "and to".
        if slot < verb_end {
            continue;
        }
        if let Some((kind, end)) = verb_kind(fold, slot, sentence.end) {
            // What a sum is for, or why an apology is due, is no further order.
            let is_reason = kinds.iter().any(|k| matches!(k, Apology | Compensation)) && !is_listed(fold, slot, verb_end);
            if !is_reason && !kinds.contains(&kind) {
                kinds.push(kind);
            }
            verb_end = end;
        }
    }
    kinds
}

/// Whether "and" stands right before a verb, so that it is told like the verb before it.
fn is_listed(fold: &Fold, slot: usize, from: usize) -> bool {
    let near = slot.saturating_sub(10).max(from);
    fold.has_any_in(phrases!["and", ";"], near..slot)
}

/// Where a verb that the landlord is told to do can stand.
fn slots(fold: &Fold, sentence: Range<usize>) -> Vec<usize> {
    const OPENINGS: Phrases = phrases![
        "must",
        "should",
        "shall",
        "will",
        "is to",
        "are to",
        "ordered to",
        "required to",
        "to",
        "and",
        "then",
        "or",
        "landlord",
        "it",
        "landlord's chief executive",
        ";",
    ];
    let mut slots = vec![fold.skip_space(sentence.start)];
    for (_, hit) in fold.hits(OPENINGS, sentence.clone()) {
        let mut at = fold.skip_space(hit.end);
        while let Some(next) =
            fold.matches_any(phrases!["also", "now", "then", "therefore", "first", "in writing", "directly", "to", "either"], at)
        {
            at = fold.skip_space(next);
        }
        slots.push(at);
    }
    for comma in (sentence.start..sentence.end).filter(|&at| matches!(fold.bytes()[at], b',' | b';' | b':')) {
        slots.push(fold.skip_space(comma + 1));
    }
    let mut slots = sorted::by_key(slots, |&at| at);
    slots.dedup();
    slots
}

/// The kind that the verb at `at` tells, and where its words end.
fn verb_kind(fold: &Fold, at: usize, end: usize) -> Option<(OrderKind, usize)> {
    const DOERS: Phrases = phrases![
        "carry out",
        "carries out",
        "conduct",
        "undertake",
        "arrange",
        "arranges",
        "complete",
        "completes",
        "provide",
        "provides",
        "produce",
        "commission",
        "make arrangements",
        "make",
        "hold",
        "organise",
        "deliver",
        "prepare",
        "write",
        "create",
        "develop",
        "introduce",
        "implement",
        "issue",
        "send",
        "submit",
        "share",
        "put together",
        "put in place",
        "draw up",
        "agree",
        "inform",
        "report",
        "confirm",
        "notify",
        "tell",
        "update",
        "reply",
        "offer",
        "ask",
        "request",
        "ensure",
        "consider",
        "appoint",
        "written",
        "carried out",
        "provided",
        "completed",
        "arranged",
    ];
    // "Write to the resident with an apology".
    const WITH: Phrases =
        phrases!["with an apology", "with a written apology", "with a full apology", "with a letter of apology"];
    if let Some((_, with)) = fold.find_any_in(WITH, at..end.min(at + 60)) {
        return Some((Apology, with.end));
    }
    if let Some((kind, end)) = VERBS.iter().find_map(|&(kind, verbs)| Some((kind, fold.matches_any(verbs, at)?))) {
        return Some((refine(fold, kind, end), end));
    }
    let after = fold.matches_any(DOERS, at)?;
    let clause = after..clause_end(fold, after, end);
    if is_evidence(fold, clause.clone()) {
        return Some((Evidence, after));
    }
    if let Some(to) = fold.find_any_in(OMBUDSMAN, after..clause.end.min(after + 40))
        && fold
            .matches_any(OMBUDSMAN, fold.skip_space(fold.matches_any(phrases!["to", "with"], after).unwrap_or(after)))
            .is_some()
    {
        return Some((ReportToOmbudsman, to.1.end));
    }
    // "Write to the resident to apologise": the verb that follows says more.
    if fold.matches_any(phrases!["to the resident", "to her", "to him", "to them"], after).is_some() {
        return None;
    }
    first_thing(fold, clause).map(|kind| (kind, after))
}

/// Evidence that orders were carried out; not evidence of anything else.
fn is_evidence(fold: &Fold, clause: Range<usize>) -> bool {
    const EVIDENCE: Phrases = phrases![
        "evidence",
        "proof of",
        "confirmation of compliance",
        "confirmation that it has",
        "when it has done so",
        "once it has done so",
        "it has complied",
        "compliance with",
        "has been done",
    ];
    let near = clause.start..clause.end.min(clause.start + 90);
    // "Provide documentary evidence it has paid £650": what counts is what was to be done.
    fold.has_any_in(EVIDENCE, near.clone())
        && !fold.has_any_in(phrases!["evidence it has", "evidence that it has paid", "evidence that it has reviewed"], near)
}

/// "Let this Service know when it has done so" is evidence of compliance.
fn refine(fold: &Fold, kind: OrderKind, after: usize) -> OrderKind {
    const DONE: Phrases = phrases![
        "done so",
        "has complied",
        "been completed",
        "been complied",
        "been done",
        "is complete",
        "compliance",
        "has been paid",
        "are complete",
    ];
    let near = after..fold.len().min(after + 60);
    match kind {
        ReportToOmbudsman if fold.has_any_in(DONE, near) => Evidence,
        _ => kind,
    }
}

fn clause_end(fold: &Fold, from: usize, end: usize) -> usize {
    // A bound keeps the time linear where a sentence never ends.
    const LONGEST: usize = 400;
    let end = end.min(from + LONGEST);
    (from..end).find(|&at| fold.bytes()[at] == b';').unwrap_or(end)
}

/// The kind of the first thing that is named; a sum means a payment.
fn first_thing(fold: &Fold, range: Range<usize>) -> Option<OrderKind> {
    let sum = (range.start..range.end.min(fold.len())).find(|&at| fold.bytes()[at] == POUND);
    let things = THINGS.iter().filter_map(|&(kind, words)| Some((fold.find_any_in(words, range.clone())?.1, kind)));
    let thing = things.min_by_key(|(hit, _)| (hit.start, usize::MAX - hit.end));
    match (thing, sum) {
        (Some((hit, _)), Some(sum)) if sum < hit.start => Some(Compensation),
        (Some((_, kind)), _) => Some(kind),
        (None, Some(_)) => Some(Compensation),
        (None, None) => None,
    }
}

/// The kind that a title of the orders table names: "Communal inspection order", "Case review".
pub fn title_kinds(fold: &Fold, range: Range<usize>) -> Vec<OrderKind> {
    const TITLES: [(Phrases, OrderKind); 24] = [
        (phrases!["apology"], Apology),
        (phrases!["compensation"], Compensation),
        (phrases!["payment"], Compensation),
        (phrases!["financial"], Compensation),
        (phrases!["reimbursement"], Reimbursement),
        (phrases!["refund"], Reimbursement),
        (phrases!["repair"], Repair),
        (phrases!["repairs"], Repair),
        (phrases!["works"], Repair),
        (phrases!["work"], Repair),
        (phrases!["inspection"], Inspection),
        (phrases!["survey"], Inspection),
        (phrases!["review"], Review),
        (phrases!["self-assessment"], Review),
        (phrases!["root cause"], Review),
        (phrases!["learning"], Review),
        (phrases!["training"], Training),
        (phrases!["policy"], Policy),
        (phrases!["procedure"], Policy),
        (phrases!["meeting"], Meeting),
        (phrases!["contact"], Meeting),
        (phrases!["action plan"], ActionPlan),
        (phrases!["update"], ReportToOmbudsman),
        (phrases!["evidence"], Evidence),
    ];
    TITLES
        .iter()
        .filter(|(word, _)| fold.has_any_in(*word, range.clone()))
        .map(|&(_, kind)| kind)
        .flat_map(|kind| match kind {
            ActionPlan | ReportToOmbudsman => vec![kind, Other],
            kind => vec![kind],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &[OrderKind]) {
        let fold = Fold::of(text);
        assert_eq!(kinds(text, &fold, 0..fold.len()), want, "in {text:?}");
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
