//! What does a paragraph under Orders do: tell the landlord to do something, hand over to a list, go on
//! about the order before it, ask for evidence, or nothing?

use crate::fold::{Fold, POUND};
use crate::outline::Para;
use crate::phrase::date::date_at;
use crate::phrase::period::{find_period, period_at};
use std::ops::Range;

/// How a paragraph that ends with a colon hands over to the items below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadIn {
    /// It says nothing to do itself: "Within 4 weeks the landlord must:". Its items are the orders.
    Bare,
    /// "Write to the resident to:": its items are orders if each is a thing to do.
    Letter,
    /// It is an order itself: "Pay £360, made up of:". Its items only describe it.
    Content,
}

/// Words that make a sentence an order or a recommendation.
const FRAMES: [&str; 23] = [
    "must",
    "should",
    "shall",
    "is to",
    "are to",
    "ordered to",
    "orders the landlord",
    "order the landlord",
    "order that",
    "orders that",
    "ordered that",
    "required to",
    "directed to",
    "needs to",
    "has to",
    "the landlord will",
    "the landlord to",
    "recommended to",
    "recommend that",
    "recommends that",
    "recommended that",
    "recommend the landlord",
    "recommends the landlord",
];

/// Words that only belong to a frame's surroundings; a bare lead-in has nothing else behind its frame.
const FILLERS: [&str; 52] = [
    "the landlord",
    "the following",
    "the below",
    "the next",
    "this report",
    "this determination",
    "this decision",
    "of",
    "the",
    "date",
    "also",
    "therefore",
    "now",
    "hereby",
    "then",
    "further",
    "and",
    "or",
    "take",
    "takes",
    "do",
    "does",
    "carry out",
    "complete",
    "undertake",
    "comply with",
    "implement",
    "action",
    "actions",
    "step",
    "steps",
    "order",
    "orders",
    "things",
    "to",
    "that",
    "it",
    "is",
    "are",
    "be",
    "must",
    "should",
    "shall",
    "ordered",
    "recommended",
    "by",
    "put things right",
    "in",
    "as follows",
    "following",
    "below",
    "has been",
];

/// Whether the landlord is told to do something in these words.
pub fn is_told(fold: &Fold, range: Range<usize>) -> bool {
    frame(fold, range).is_some()
}

/// Where the first frame inside `range` ends. "Should have" tells the story; "must not" is an order too.
fn frame(fold: &Fold, range: Range<usize>) -> Option<usize> {
    let mut from = range.start;
    while let Some((which, hit)) = fold.find_any_in(&FRAMES, from..range.end) {
        from = hit.end;
        // "The landlord to pay £50" is told; "issued an order for the landlord to review" is not.
        if FRAMES[which] == "the landlord to" && hit.start > fold.skip_space(range.start) {
            continue;
        }
        if fold.matches_any(&["have", "not have"], hit.end).is_none() {
            return Some(hit.end);
        }
    }
    None
}

/// Verbs that an item below a lead-in, or an order without a subject, begins with.
const VERBS: [&str; 109] = [
    "acknowledge",
    "advise",
    "agree",
    "allocate",
    "amend",
    "apologise",
    "apologize",
    "appoint",
    "arrange",
    "ask",
    "assess",
    "attempt",
    "award",
    "begin",
    "call",
    "carry",
    "clarify",
    "clear",
    "collate",
    "commence",
    "commission",
    "communicate",
    "compensate",
    "complete",
    "comply",
    "conduct",
    "confirm",
    "consider",
    "consult",
    "contact",
    "continue",
    "coordinate",
    "create",
    "credit",
    "deliver",
    "demonstrate",
    "develop",
    "discuss",
    "draw",
    "engage",
    "ensure",
    "establish",
    "evidence",
    "examine",
    "explain",
    "explore",
    "fix",
    "follow",
    "give",
    "hold",
    "identify",
    "implement",
    "improve",
    "inform",
    "inspect",
    "install",
    "instruct",
    "introduce",
    "investigate",
    "issue",
    "keep",
    "let",
    "liaise",
    "look",
    "make",
    "meet",
    "monitor",
    "nominate",
    "notify",
    "obtain",
    "offer",
    "organise",
    "outline",
    "pay",
    "prepare",
    "present",
    "produce",
    "provide",
    "publish",
    "put",
    "raise",
    "re-issue",
    "reassess",
    "reconsider",
    "record",
    "refund",
    "reimburse",
    "remind",
    "remove",
    "renew",
    "repair",
    "replace",
    "reply",
    "report",
    "respond",
    "review",
    "schedule",
    "self-assess",
    "send",
    "set",
    "share",
    "speak",
    "submit",
    "survey",
    "take",
    "tell",
    "train",
    "undertake",
    "update",
];

/// Verbs that are told too, but are common as nouns or rare as orders; only after a lead-in.
const MORE_VERBS: [&str; 14] = [
    "write",
    "visit",
    "use",
    "work",
    "treat",
    "support",
    "signpost",
    "show",
    "seek",
    "resolve",
    "request",
    "redecorate",
    "refer",
    "reinstate",
];

/// Whether the words begin with a verb in the imperative, or "pays" after "recommended that the landlord:".
/// A condition or a time before the verb is stepped over: "if it has not already done so, ask for …".
pub fn is_imperative(fold: &Fold, range: Range<usize>) -> bool {
    let mut at = fold.skip_space(range.start);
    for _ in 0..4 {
        let next =
            fold.matches_any(&["to", "also", "and", "then", "formally", "urgently"], at).or_else(|| opening_clause(fold, at));
        match next {
            Some(next) => at = fold.skip_space(next),
            None => break,
        }
    }
    let verbs = || VERBS.iter().chain(&MORE_VERBS);
    verbs().any(|verb| fold.matches(verb, at).is_some()) || is_third_person(fold, at, verbs())
}

fn is_third_person<'v>(fold: &Fold, at: usize, mut verbs: impl Iterator<Item = &'v &'static str>) -> bool {
    let word = fold.bytes()[at.min(fold.len())..].iter().take_while(|b| b.is_ascii_alphabetic() || **b == b'-').count();
    let stem = fold.slice(at..at + word.saturating_sub(1));
    let ends_in_s = word > 3 && fold.bytes()[at + word - 1] == b's';
    ends_in_s && verbs.any(|verb| verb.as_bytes() == stem || (stem.ends_with(b"e") && verb.as_bytes() == &stem[..stem.len() - 1]))
}

/// "Within 4 weeks of this report," and "if it has not done so," at the start: where they end.
fn opening_clause(fold: &Fold, at: usize) -> Option<usize> {
    const LONGEST: usize = 120;
    let comma = |from: usize| (from..fold.len().min(from + LONGEST)).find(|&i| fold.bytes()[i] == b',').map(|i| i + 1);
    if let Some(end) = fold.matches_any(&["if", "where", "unless", "in light of", "in addition", "as part of this", "once"], at) {
        return comma(end);
    }
    let opened = fold.matches_any(&["within", "no later than"], at)?;
    let found = find_period(fold, at..opened).or_else(|| period_at(fold, fold.skip_space(opened)))?;
    let end = found.range.end;
    Some(if fold.bytes().get(end) == Some(&b',') { end + 1 } else { end })
}

/// How a paragraph hands over to the items below it; `None` if it ends with no colon. `last` is its last sentence.
pub fn lead_in(para: &Para, sentences: &[Range<usize>]) -> Option<LeadIn> {
    if !para.is_lead_in() {
        return None;
    }
    let fold = &para.fold;
    let (last, before) = sentences.split_last()?;
    if before.iter().any(|sentence| is_told(fold, sentence.clone()) || is_imperative(fold, sentence.clone())) {
        return Some(LeadIn::Content);
    }
    if is_bare(fold, last.clone()) || names_only_items(fold, last.clone()) {
        return Some(LeadIn::Bare);
    }
    Some(if is_letter(fold, last.clone()) { LeadIn::Letter } else { LeadIn::Content })
}

/// Whether nothing but a time and fillers stands behind the frame.
fn is_bare(fold: &Fold, range: Range<usize>) -> bool {
    const MADE: [&str; 12] = [
        "following orders",
        "following order",
        "orders the following",
        "order the following",
        "following recommendations",
        "recommends the following",
        "recommend the following",
        "orders are",
        "orders are made",
        "following actions",
        "landlord",
        "it is recommended",
    ];
    let start = match frame(fold, range.clone()) {
        Some(end) => end,
        // "We make the following orders:", "Within four weeks:", "It is recommended that the landlord:".
        None => match fold.find_any_in(&MADE, range.clone()) {
            Some((_, hit)) => hit.end,
            None => fold.skip_space(range.start),
        },
    };
    let mut at = fold.skip_space(start);
    while at < range.end {
        let next = fold
            .matches_any(&FILLERS, at)
            .max(opened_period(fold, at))
            .or_else(|| b",:;.-".contains(&fold.bytes()[at]).then_some(at + 1));
        match next {
            Some(next) => at = fold.skip_space(next),
            None => return false,
        }
    }
    true
}

/// "Take the following action within 4 weeks and provide evidence:", "provide evidence that it has:".
fn names_only_items(fold: &Fold, range: Range<usize>) -> bool {
    const ITEMS: [&str; 13] = [
        "the following action",
        "the following actions",
        "the following orders",
        "the following order",
        "the following steps",
        "do the following",
        "the following things",
        "evidence that it has:",
        "evidence it has:",
        "evidence that it has done the following",
        "confirmation that it has:",
        "the actions below",
        "the orders below",
    ];
    let words = fold.slice(range.clone()).trim_ascii_end();
    let is_shown = words.ends_with(b"it has:") && fold.has_any_in(&["evidence", "confirmation", "confirm"], range.clone());
    (is_shown || fold.has_any_in(&ITEMS, range.clone())) && !refers_back(fold, range)
}

fn opened_period(fold: &Fold, at: usize) -> Option<usize> {
    const OPENINGS: [&str; 10] = [
        "by no later than",
        "no later than",
        "not later than",
        "on or before",
        "within",
        "in",
        "over",
        "by 5pm on",
        "by",
        "before",
    ];
    let opened = fold.skip_space(fold.matches_any(&OPENINGS, at)?);
    period_at(fold, opened).map(|found| found.range.end).or_else(|| Some(date_at(fold, opened)?.range.end))
}

/// "Write to the resident to:". What a meeting or a call is to cover only describes it.
fn is_letter(fold: &Fold, range: Range<usize>) -> bool {
    const LONGEST: usize = 60;
    let tail = range.end.saturating_sub(LONGEST).max(range.start)..range.end;
    let ends = [" to:", " and:", " to :", " and :", " in which it:"].iter().any(|end| {
        let words = fold.slice(range.clone());
        words.trim_ascii_end().ends_with(end.as_bytes())
    });
    let whom = ["write to", "write a letter to", "send a letter to", "email", "write"];
    ends && fold.has_any_in(&whom, tail) && fold.has_any_in(&["the resident", "the residents", "her", "him", "them"], range)
}

/// Sentences of every determination that order nothing.
pub fn is_boilerplate(fold: &Fold) -> bool {
    const BEGINNINGS: [&str; 27] = [
        "landlords must comply with our orders",
        "landlord must comply with our orders",
        "where we find service failure",
        "where we find maladministration",
        "where we have found",
        "we have the discretion to make recommendations",
        "what the landlord must do",
        "order what the landlord must do",
        "due date",
        "order",
        "orders",
        "no.",
        "number",
        "our orders are binding",
        "our recommendations are not binding",
        "recommendations are not binding",
        "a landlord may decide not to follow",
        "we have not made any orders",
        "we have made no orders",
        "we have not made orders",
        "we have not made any recommendations",
        "we have made no recommendations",
        "there are no orders",
        "there are no recommendations",
        "no orders",
        "no recommendations",
        "none",
    ];
    let start = fold.skip_space(0);
    // The second sentence of the boilerplate, where a copy parted it from the first.
    let is_last = |end: usize| fold.bytes()[end..].iter().all(|b| b" .".contains(b));
    let evidence = "the landlord must provide documentary evidence of compliance with our orders";
    if fold.matches(evidence, start).is_some_and(|end| is_last(end) || fold.matches("by the due date", end).is_some()) {
        return true;
    }
    let Some(end) = fold.matches_any(&BEGINNINGS, start) else { return false };
    // The short ones are headings of a table, or stand alone.
    let long = end - start > 20;
    long || fold.bytes()[end..].iter().all(|b| b" .:".contains(b))
        || fold.matches_any(&["have been made", "are made", "were made"], end).is_some()
}

/// Where the page ends and the site around it begins.
pub fn is_site_footer(para: &Para) -> bool {
    const BEGINNINGS: [&str; 22] = [
        "share this",
        "related",
        "contact us",
        "privacy",
        "cookies",
        "cookie policy",
        "copyright",
        "all rights reserved",
        "sign up",
        "follow us",
        "accessibility",
        "terms and conditions",
        "download this",
        "print this",
        "was this page",
        "is this page",
        "back to",
        "previous",
        "next",
        "housing ombudsman service",
        "exchange tower",
        "find a decision",
    ];
    para.marker.is_none()
        && para.length() <= 60
        && (para.fold.matches_any(&BEGINNINGS, 0).is_some() && !is_told(&para.fold, 0..para.fold.len()))
}

/// Whether a sentence goes on about the order before it: "This payment should be made …".
pub fn refers_back(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: [&str; 52] = [
        "this payment",
        "the payment",
        "these payments",
        "the compensation",
        "this compensation",
        "this sum",
        "the sum",
        "this amount",
        "the amount",
        "the total amount",
        "the total",
        "payment",
        "payment of this",
        "this should",
        "this must",
        "this is to",
        "this will",
        "this may",
        "this includes",
        "these should",
        "these must",
        "it should",
        "it must",
        "the apology",
        "this apology",
        "the letter",
        "this letter",
        "the review",
        "this review",
        "the training",
        "this training",
        "the plan",
        "this plan",
        "the action plan",
        "this action plan",
        "the report",
        "the inspection",
        "this inspection",
        "the survey",
        "this survey",
        "the works",
        "these works",
        "the repairs",
        "these repairs",
        "the meeting",
        "this meeting",
        "the assessment",
        "this assessment",
        "as part of this",
        "in doing so",
        "the policy",
        "if the landlord cannot",
    ];
    const ENSURE: [&str; 4] =
        ["the landlord must ensure", "the landlord should ensure", "the landlord is to ensure", "the landlord shall ensure"];
    const ENSURED: [&str; 9] =
        [":", "that:", "this", "that this", "the apology", "that the apology", "the payment", "that the payment", "it is"];
    let start = fold.skip_space(sentence.start);
    if let Some(end) = fold.matches_any(&ENSURE, start) {
        return fold.matches_any(&ENSURED, end).is_some();
    }
    let is_more = |end: usize| fold.matches_any(&["also", "then"], end).is_some() || fold.slice(end..end + 1) == b"'";
    fold.matches_any(&SUBJECTS, start).is_some_and(|end| !is_more(end)) || is_payment_term(fold, start, sentence.end)
}

/// "The landlord may deduct …", "The landlord must make this payment …": how the sum before is to be paid.
fn is_payment_term(fold: &Fold, start: usize, end: usize) -> bool {
    const TERMS: [&str; 12] = [
        "may deduct",
        "can deduct",
        "may offset",
        "make this payment",
        "make the payment",
        "pay this directly",
        "pay this sum",
        "pay this amount",
        "pay this to",
        "pay this within",
        "must pay this",
        "should pay this",
    ];
    fold.matches("the landlord", start).is_some() && fold.has_any_in(&TERMS, start..end.min(start + 60))
}

/// Whether a sentence is about a payment.
pub fn is_about_payment(fold: &Fold, sentence: Range<usize>) -> bool {
    const WORDS: [&str; 9] = ["payment", "payments", "compensation", "sum", "amount", "pay", "paid", "deduct", "offset"];
    fold.has_any_in(&WORDS, sentence.start..sentence.end.min(sentence.start + 80))
}

/// Whether a sentence is about carrying out all the orders, or only the one before it.
pub fn compliance(fold: &Fold, sentence: Range<usize>) -> Option<Scope> {
    const ALL: [&str; 22] = [
        "these orders",
        "the orders",
        "the above orders",
        "above orders",
        "each order",
        "each of the orders",
        "all orders",
        "all of these orders",
        "all of the orders",
        "our orders",
        "orders above",
        "orders made",
        "orders set out above",
        "the above",
        "all of the above",
        "the above actions",
        "the actions above",
        "these actions",
        "all the orders",
        "the order",
        "the above order",
        "both orders",
    ];
    const DONE: [&str; 18] = [
        "comply",
        "complies",
        "complied",
        "compliance",
        "complying",
        "complete",
        "completed",
        "completion",
        "evidence",
        "confirm",
        "confirmation",
        "implemented",
        "carried out",
        "proof",
        "fulfilled",
        "met",
        "actioned",
        "satisfied",
    ];
    if !fold.has_any_in(&DONE, sentence.clone()) {
        return None;
    }
    if fold.has_any_in(&ALL, sentence.clone()) {
        return Some(Scope::AllOrders);
    }
    fold.has_any_in(&["this order"], sentence).then_some(Scope::OrderBefore)
}

/// For which orders a compliance clause sets the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// For all of them.
    AllOrders,
    /// For the one before it.
    OrderBefore,
}

/// Whether a paragraph begins with a sum: a part of the payment before it.
pub fn begins_with_sum(fold: &Fold) -> bool {
    let start = fold.skip_space(0);
    fold.bytes().get(start) == Some(&POUND)
        || fold
            .matches_any(&["an additional", "additional", "a further", "further"], start)
            .is_some_and(|at| fold.bytes().get(fold.skip_space(at)) == Some(&POUND))
}

/// Whether an order reaches beyond the case: Scheme paragraph 54(f) or (g) (domain.md 3.4). An earlier
/// wider order that is only mentioned does not count.
pub fn is_wider(fold: &Fold) -> bool {
    const CITED: [&str; 8] = ["54(f)", "54(g)", "54 (f)", "54f", "54g", "54.f", "54.g", "wider order"];
    const EARLIER: [&str; 8] = [
        "issued a wider order",
        "made a wider order",
        "has been issued",
        "was issued",
        "already issued",
        "will not be repeated",
        "previous wider order",
        "existing wider order",
    ];
    const ABOUT: [&str; 6] = ["policies", "policy", "practice", "practices", "procedures", "processes"];
    const BOARD: [&str; 5] = ["its board", "governing body", "the board", "member responsible for complaints", "cabinet"];
    let all = 0..fold.len();
    let is_cited = fold.has_any_in(&CITED, all.clone()) && !fold.has_any_in(&EARLIER, all.clone());
    let is_review = fold.has_any_in(&["review"], all.clone()) && fold.has_any_in(&ABOUT, all.clone());
    is_cited || (is_review && fold.has_any_in(&BOARD, all))
}

/// The words of the condition that an order depends on: "if it has not already done so".
pub fn condition(fold: &Fold, range: Range<usize>) -> Option<Range<usize>> {
    const OPENINGS: [&str; 5] = ["if", "unless", "where access", "should the resident", "provided that"];
    const LONGEST: usize = 240;
    let (_, hit) = fold.find_any_in(&OPENINGS, range.clone())?;
    let limit = range.end.min(hit.start + LONGEST);
    let end = (hit.end..limit).find(|&at| b",.;:)".contains(&fold.bytes()[at])).unwrap_or(limit);
    Some(hit.start..end)
}

/// Whether a sentence has the landlord for its subject and tells it to do something.
pub fn is_subject_told(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: [&str; 5] = ["the landlord", "it is ordered", "it is recommended", "we order", "the ombudsman orders"];
    const NEAR: usize = 160;
    let near = sentence.start..sentence.end.min(sentence.start + NEAR);
    fold.find_any_in(&SUBJECTS, near).is_some_and(|(_, hit)| is_told(fold, hit.start..sentence.end))
}

/// Whether the orders themselves are the subject: "All orders must be completed within 4 weeks".
pub fn is_passive(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: [&str; 18] = [
        "these orders",
        "the orders",
        "the above orders",
        "all orders",
        "all of the orders",
        "all of these orders",
        "each order",
        "all of the above",
        "the above",
        "evidence of",
        "evidence",
        "compliance",
        "confirmation",
        "proof of",
        "documentary evidence",
        "this order",
        "both orders",
        "all the orders",
    ];
    fold.matches_any(&SUBJECTS, fold.skip_space(sentence.start)).is_some()
}

/// Whether a paragraph says that a wider order was made elsewhere and is not repeated, and asks for nothing.
pub fn is_earlier_wider_order(fold: &Fold) -> bool {
    let all = 0..fold.len();
    fold.has_any_in(
        &["not made orders or recommendations", "not made any orders or recommendations", "would duplicate"],
        all.clone(),
    ) && fold.has_any_in(&["wider order"], all)
}

/// Cuts a paragraph where a later sentence tells the landlord to do something quite different by a verb of
/// its own: a payment, an apology. What goes on about the first stays with it.
pub fn split(fold: &Fold, sentences: &[Range<usize>]) -> Vec<Range<usize>> {
    const NEW: [&str; 10] = [
        "also pay the resident",
        "pay the resident",
        "also apologise",
        "apologise",
        "write to the resident to apologise",
        "also write to the resident",
        "then pay the resident",
        "pay £",
        "train",
        "also train",
    ];
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut seen_told = false;
    for sentence in sentences {
        let told = is_told(fold, sentence.clone()) || is_imperative(fold, sentence.clone());
        let verb = frame(fold, sentence.clone()).map(|end| fold.skip_space(end));
        let is_new = seen_told
            && fold.matches("the landlord", sentence.start).is_some()
            && verb.is_some_and(|at| at < sentence.start + 40 && fold.matches_any(&NEW, at).is_some());
        match parts.last_mut() {
            Some(part) if !is_new => part.end = sentence.end,
            _ => parts.push(sentence.clone()),
        }
        seen_told |= told;
    }
    parts
}
