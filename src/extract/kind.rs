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
use crate::phrase::lexicon::Lexicon;
use crate::text::sentence::sentences;
use crate::{lexicon, phrases};
use std::ops::Range;

/// Verbs that tell the kind themselves, and those that say little: what is done tells it (no kind).
static VERBS: Lexicon<Option<OrderKind>> = lexicon![
    Some(Repair) => [
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
        "replaced",
    ],
    Some(Apology) => [
        "apologise",
        "apologises",
        "apologize",
        "issue an apology",
        "give an apology",
        "offer an apology",
        "apologised",
        "apologising",
    ],
    Some(Compensation) => ["pay", "pays", "paid", "compensate", "make a payment", "make payment", "increase its offer"],
    Some(Reimbursement) => ["reimburse", "refund", "repay", "refunded", "reimbursed"],
    Some(Inspection) => ["inspect", "inspects", "survey", "inspected"],
    Some(Review) => [
        "review",
        "reviews",
        "reviewed",
        "reassess",
        "re-assess",
        "reconsider",
        "self-assess",
        "assess",
        "investigate",
        "learn",
    ],
    Some(Training) => ["train", "remind", "reminds", "trained"],
    Some(Policy) => ["update its policy", "update its procedure", "amend its policy", "amend its procedure", "revise its"],
    Some(Meeting) => ["meet"],
    Some(Evidence) => ["comply", "complies", "evidence", "evidences", "demonstrate"],
    Some(ReportToOmbudsman) => [
        "update this service",
        "update the ombudsman",
        "update us",
        "let this service know",
        "let the ombudsman know",
        "let us know",
    ],
    Some(Other) => [
        "explain",
        "explains",
        "acknowledge",
        "set out",
        "update the resident",
        "inform the resident",
        "tell the resident",
        "confirm to the resident",
        "write to the resident",
    ],
    None => [
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
    ],
];

/// Things that tell the kind where the verb does not; whole words. "Work plan" must stand before "work": of two of which one begins
/// the other, the longer stands first.
static THINGS: Lexicon<OrderKind> = lexicon![
    ActionPlan => ["action plan", "improvement plan", "schedule of works", "work plan", "timetable", "plan"],
    Repair => [
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
        "remedial",
    ],
    Apology => ["apology", "apologise"],
    Compensation => ["compensation", "pay", "paid", "payment"],
    Reimbursement => ["reimburse", "reimbursement", "refund", "receipts", "expenses"],
    Inspection => ["inspection", "inspections", "inspect", "inspected", "survey", "surveyor"],
    Review => [
        "review",
        "reviews",
        "reviewed",
        "self-assessment",
        "audit",
        "assessment",
        "root cause analysis",
        "case study",
        "lessons learned",
    ],
    Other => ["risk assessment", "update", "updates", "explanation"],
    Training => ["training", "trained", "reminded", "refresher", "briefing"],
    Policy => ["procedure", "procedures", "policy", "policies", "protocol", "guidance for staff"],
    Meeting => ["meeting", "visit", "point of contact", "discuss"],
    Evidence => ["evidence of compliance", "proof", "documentary evidence"],
];

/// To whom something is told.
const OMBUDSMAN: Phrases = phrases![
    "this service",
    "the ombudsman",
    "the housing ombudsman",
    "us",
    "our service",
    "the service",
    "housing ombudsman service",
];

/// The kinds of the order whose words are `range`, the main one first; never empty.
pub fn kinds(fold: &Fold, range: Range<usize>) -> Vec<OrderKind> {
    let mut kinds = Vec::new();
    let all = sentences(fold, range.clone());
    // "If it cannot gain access, it must send us evidence": another way to do the same.
    let is_other_way = |s: &Range<usize>| s.start > range.start && fold.matches("if", s.start).is_some();
    let is_told = |s: &Range<usize>| {
        !is_other_way(s)
            && !refers_back(fold, s.clone())
            && ((s.start == range.start && is_imperative(fold, s.clone())) || is_told(fold, s.clone()))
    };
    let mut tells = false;
    // Of one sentence it need not be asked; a text that was cut off may tell nothing in so many words.
    for is_asked in [all.len() > 1, false] {
        for sentence in all.iter().filter(|sentence| !is_asked || is_told(sentence)) {
            tells = true;
            read(fold, sentence.clone(), &mut kinds);
        }
        if tells {
            break;
        }
    }
    if kinds.is_empty() {
        kinds.extend(passive(fold, range.clone()).or_else(|| first_thing(fold, range)));
    }
    // "Write to the resident" and the like say little beside what else is told.
    kinds.retain(|&kind| kind != Other);
    if kinds.contains(&ActionPlan) || kinds.is_empty() {
        add(&mut kinds, Other);
    }
    kinds
}

/// Adds a kind that is not among them.
pub(super) fn add(kinds: &mut Vec<OrderKind>, kind: OrderKind) {
    if !kinds.contains(&kind) {
        kinds.push(kind);
    }
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

/// "Write to the resident with an apology".
const WITH: Phrases = phrases!["with an apology", "with a written apology", "with a full apology", "with a letter of apology"];

/// Words of evidence that orders were carried out.
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

/// The verbs of a sentence, read one behind the other.
struct Verbs<'f, 'k> {
    fold: &'f Fold<'f>,
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
fn read(fold: &Fold, sentence: Range<usize>, kinds: &mut Vec<OrderKind>) {
    static OPENINGS: Lexicon<()> = lexicon![() => [
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
        "landlord's chief executive",
        "landlord",
        "it",
    ]];
    let mut verbs = Verbs { fold, kinds, end: sentence.end, verb_end: sentence.start, opened_to: 0, pays: false };
    verbs.slot(sentence.start);
    let mut at = sentence.start;
    loop {
        let opening = OPENINGS.find(fold, at..sentence.end);
        let stop = opening.as_ref().map_or(sentence.end, |(_, hit)| hit.start);
        for (behind, &byte) in (at + 1..).zip(fold.slice(at..stop)) {
            if matches!(byte, b',' | b';' | b':') {
                verbs.slot(behind);
            }
            if byte == b';' {
                verbs.opened(behind);
            }
        }
        let Some((_, hit)) = opening else { return };
        at = hit.end;
        verbs.opened(at);
    }
}

impl Verbs<'_, '_> {
    /// Reads the verb behind an opening that ends at `at`.
    fn opened(&mut self, mut at: usize) {
        const MORE: Phrases = phrases!["also", "now", "then", "therefore", "first", "in writing", "directly", "to", "either"];
        // "Then then then": each of them is an opening, and leads to the same place.
        if at < self.opened_to {
            return;
        }
        while let Some(end) = self.fold.matches_any(MORE, at) {
            at = end;
        }
        self.opened_to = at;
        self.slot(at);
    }

    /// Reads the verb at `slot`, if one stands there.
    fn slot(&mut self, slot: usize) {
        let slot = self.fold.skip_space(slot);
        if slot < self.verb_end {
            return;
        }
        if let Some((kind, end)) = verb(self.fold, slot, self.end) {
            // What a sum is for, or why an apology is due, is no further order.
            if !self.pays || is_listed(self.fold, slot, self.verb_end) {
                add(self.kinds, kind);
                self.pays |= matches!(kind, Apology | Compensation);
            }
            self.verb_end = end;
        }
    }
}

/// Whether "and" stands right before a verb, so that it is told like the verb before it.
fn is_listed(fold: &Fold, slot: usize, from: usize) -> bool {
    let near = slot.saturating_sub(10).max(from);
    fold.has_any_in(phrases!["and", ";"], near..slot)
}

/// The kind that the verb at `at` tells, and where its words end.
fn verb(fold: &Fold, at: usize, end: usize) -> Option<(OrderKind, usize)> {
    if let Some((_, with)) = fold.find_any_in(WITH, at..end.min(at + 60)) {
        return Some((Apology, with.end));
    }
    let (kind, after) = VERBS.at(fold, at)?;
    if let Some(kind) = kind {
        return Some((refine(fold, kind, after), after));
    }
    let clause = after..clause_end(fold, after, end);
    if is_evidence(fold, clause.clone()) {
        return Some((Evidence, after));
    }
    let whom = fold.skip_space(fold.matches_any(phrases!["to", "with"], after).unwrap_or(after));
    if whom < clause.end
        && let Some(end) = fold.matches_any(OMBUDSMAN, whom)
    {
        return Some((ReportToOmbudsman, end));
    }
    // "Write to the resident to apologise": the verb that follows says more.
    if fold.matches_any(phrases!["to the resident", "to her", "to him", "to them"], after).is_some() {
        return None;
    }
    first_thing(fold, clause).map(|kind| (kind, after))
}

/// Evidence that orders were carried out; not evidence of anything else.
fn is_evidence(fold: &Fold, clause: Range<usize>) -> bool {
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
    memchr::memchr(b';', fold.slice(from..end)).map_or(end, |mark| from + mark)
}

/// The kind of the first thing that is named; a sum means a payment.
fn first_thing(fold: &Fold, range: Range<usize>) -> Option<OrderKind> {
    let thing = THINGS.find(fold, range.clone());
    let before = range.start..thing.as_ref().map_or(range.end, |(_, hit)| hit.start);
    if memchr::memchr(POUND, fold.slice(before)).is_some() { Some(Compensation) } else { thing.map(|(kind, _)| kind) }
}

/// The kind that a title of the orders table names: "Communal inspection order", "Case review".
pub fn title_kinds(fold: &Fold, range: Range<usize>) -> Vec<OrderKind> {
    static TITLES: [(Phrases, OrderKind); 12] = [
        (phrases!["apology"], Apology),
        (phrases!["compensation", "payment", "financial"], Compensation),
        (phrases!["reimbursement", "refund"], Reimbursement),
        (phrases!["repair", "repairs", "works", "work"], Repair),
        (phrases!["inspection", "survey"], Inspection),
        (phrases!["review", "self-assessment", "root cause", "learning"], Review),
        (phrases!["training"], Training),
        (phrases!["policy", "procedure"], Policy),
        (phrases!["meeting", "contact"], Meeting),
        (phrases!["action plan"], ActionPlan),
        (phrases!["update"], ReportToOmbudsman),
        (phrases!["evidence"], Evidence),
    ];
    let mut kinds = Vec::new();
    for &(words, kind) in &TITLES {
        for _ in words.iter().filter(|word| fold.find(word, range.start).is_some_and(|hit| hit.start < range.end)) {
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
        let fold = Fold::of(text);
        assert_eq!(kinds(&fold, 0..fold.len()), want, "in {text:?}");
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
