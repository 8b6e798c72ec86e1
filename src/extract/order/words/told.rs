//! Do these words tell the landlord to do something?
//!
//! | words | told? |
//! |---|---|
//! | "The landlord must apologise", "It is ordered that the landlord pays £50" | yes |
//! | "Apologise to the resident", "if it has not done so, ask for receipts" (below a lead-in) | by their verb |
//! | "The landlord should have apologised" | no: the story |

use crate::fold::{Fold, Phrases};
use crate::phrase::period::{find_period, period_at};
use crate::phrases;
use std::ops::Range;

/// Words that make a sentence an order or a recommendation.
const FRAMES: Phrases = phrases![
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

/// Whether the landlord is told to do something in these words.
pub fn is_told(fold: &Fold, range: Range<usize>) -> bool {
    frame(fold, range).is_some()
}

/// Where the first frame inside `range` ends. "Should have" tells the story; "must not" is an order too.
pub(super) fn frame(fold: &Fold, range: Range<usize>) -> Option<usize> {
    for (which, hit) in fold.hits(FRAMES, range.clone()) {
        // "The landlord to pay £50" is told; "issued an order for the landlord to review" is not.
        // "Within 4 weeks of this report, the landlord to apologise" is.
        let start = fold.skip_space(range.start);
        let begins = || opening_clause(fold, start).is_some_and(|end| fold.skip_space(end) == hit.start);
        if FRAMES.at(which) == b"the landlord to" && hit.start > start && !begins() {
            continue;
        }
        let is_past = FRAMES.at(which) != b"shall" && fold.matches_any(phrases!["have", "not have"], hit.end).is_some();
        if !is_past {
            return Some(hit.end);
        }
    }
    None
}

/// Verbs that an item below a lead-in, or an order without a subject, begins with.
const VERBS: Phrases = phrases![
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
const MORE_VERBS: Phrases = phrases![
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
        let next = fold
            .matches_any(phrases!["to", "also", "and", "then", "formally", "urgently"], at)
            .or_else(|| opening_clause(fold, at));
        match next {
            Some(next) => at = fold.skip_space(next),
            None => break,
        }
    }
    let verbs = || VERBS.iter().chain(MORE_VERBS.iter());
    verbs().any(|verb| fold.matches(verb, at).is_some()) || is_third_person(fold, at, verbs())
}

fn is_third_person(fold: &Fold, at: usize, mut verbs: impl Iterator<Item = &'static [u8]>) -> bool {
    let word = fold.bytes()[at.min(fold.len())..].iter().take_while(|b| b.is_ascii_alphabetic() || **b == b'-').count();
    let stem = fold.slice(at..at + word.saturating_sub(1));
    let ends_in_s = word > 3 && fold.bytes()[at + word - 1] == b's';
    ends_in_s && verbs.any(|verb| verb == stem || (stem.ends_with(b"e") && verb == &stem[..stem.len() - 1]))
}

/// "Within 4 weeks of this report," and "if it has not done so," at the start: where they end.
fn opening_clause(fold: &Fold, at: usize) -> Option<usize> {
    const LONGEST: usize = 120;
    let comma = |from: usize| (from..fold.len().min(from + LONGEST)).find(|&i| fold.bytes()[i] == b',').map(|i| i + 1);
    if let Some(end) =
        fold.matches_any(phrases!["if", "where", "unless", "in light of", "in addition", "as part of this", "once"], at)
    {
        return comma(end);
    }
    let opened = fold.matches_any(phrases!["within", "no later than"], at)?;
    let found = find_period(fold, at..opened).or_else(|| period_at(fold, fold.skip_space(opened)))?;
    let end = found.range.end;
    Some(if fold.bytes().get(end) == Some(&b',') { end + 1 } else { end })
}

/// Whether a sentence has the landlord for its subject and tells it to do something.
pub fn is_subject_told(fold: &Fold, sentence: Range<usize>) -> bool {
    const SUBJECTS: Phrases = phrases!["the landlord", "it is ordered", "it is recommended", "we order", "the ombudsman orders"];
    const NEAR: usize = 160;
    let near = sentence.start..sentence.end.min(sentence.start + NEAR);
    fold.find_any_in(SUBJECTS, near).is_some_and(|(_, hit)| is_told(fold, hit.start..sentence.end))
}

/// Cuts a paragraph where a later sentence tells the landlord to do something quite different by a verb of
/// its own: a payment, an apology. What goes on about the first stays with it.
pub fn split(fold: &Fold, sentences: &[Range<usize>]) -> Vec<Range<usize>> {
    const NEW: Phrases = phrases![
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
            && verb.is_some_and(|at| at < sentence.start + 40 && fold.matches_any(NEW, at).is_some());
        match parts.last_mut() {
            Some(part) if !is_new => part.end = sentence.end,
            _ => parts.push(sentence.clone()),
        }
        seen_told |= told;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_and_what_is_the_story() {
        let told = |text: &str| is_told(&Fold::of(text), 0..text.len());
        for text in [
            "The landlord must apologise.",
            "It is ordered that the landlord pays £50.",
            "The landlord to pay £50.",
            "It should write.",
        ] {
            assert!(told(text), "in {text:?}");
        }
        for text in ["The landlord should have apologised.", "An order was made for the landlord to review it.", "It paid £50."]
        {
            assert!(!told(text), "in {text:?}");
        }
    }

    #[test]
    fn verbs_that_an_item_begins_with() {
        let verb = |text: &str| is_imperative(&Fold::of(text), 0..text.len());
        for text in [
            "apologise;",
            "Pays the resident £60",
            "if it has not done so, ask for receipts",
            "Within 4 weeks of this report, pay £5",
            "Re-issue the guidance",
        ] {
            assert!(verb(text), "in {text:?}");
        }
        for text in ["The payment", "the conduct of its staff", "£50 for the delay", "Housing staff"] {
            assert!(!verb(text), "in {text:?}");
        }
    }
}
