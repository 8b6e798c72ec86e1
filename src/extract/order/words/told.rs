//! Do these words tell the landlord to do something?
//!
//! | words | told? |
//! |---|---|
//! | "The landlord must apologise", "It is ordered that the landlord pays £50" | yes |
//! | "Apologise to the resident", "if it has not done so, ask for receipts" (below a lead-in) | by their verb |
//! | "The landlord should have apologised" | no: the story |

use crate::fold::{Fold, Phrases};
use crate::phrase::lexicon::Lexicon;
use crate::phrase::period::period_at;
use crate::{lexicon, phrases};
use std::ops::Range;

/// What words that make a sentence an order are like.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    /// "Should": with "have" behind it they tell the story.
    Plain,
    /// "Shall have" is an order.
    Shall,
    /// "The landlord to", which only the beginning of a sentence makes an order.
    Subject,
}

/// Words that make a sentence an order or a recommendation.
static FRAMES: Lexicon<Frame> = lexicon![
    Frame::Plain => [
        "must",
        "should",
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
        "recommended to",
        "recommend that",
        "recommends that",
        "recommended that",
        "recommend the landlord",
        "recommends the landlord",
    ],
    Frame::Shall => ["shall"],
    Frame::Subject => ["the landlord to"],
];

/// Whether the landlord is told to do something in these words.
pub fn is_told(fold: &Fold, range: Range<usize>) -> bool {
    frame(fold, range).is_some()
}

/// Where the first frame inside `range` ends. "Should have" tells the story; "must not" is an order too.
pub(super) fn frame(fold: &Fold, range: Range<usize>) -> Option<usize> {
    let mut from = range.start;
    while let Some((kind, hit)) = FRAMES.find(fold, from..range.end) {
        from = hit.end;
        let is_past = kind != Frame::Shall && fold.matches_any(phrases!["have", "not have"], from).is_some();
        if !is_past && (kind != Frame::Subject || is_opening(fold, range.start, hit.start)) {
            return Some(from);
        }
    }
    None
}

/// "The landlord to pay £50" is told; "issued an order for the landlord to review" is not.
/// "Within 4 weeks of this report, the landlord to apologise" is.
fn is_opening(fold: &Fold, start: usize, subject: usize) -> bool {
    let start = fold.skip_space(start);
    subject == start || opening_clause(fold, start).is_some_and(|end| fold.skip_space(end) == subject)
}

/// Verbs that an item below a lead-in, or an order without a subject, begins with.
static VERBS: Lexicon<()> = lexicon![() => [
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
    // Common as nouns or rare as orders, but told below a lead-in.
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
]];

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
    VERBS.at(fold, at).is_some() || is_third_person(fold, at)
}

fn is_third_person(fold: &Fold, at: usize) -> bool {
    let words = fold.slice(at..fold.len());
    let end = words.iter().position(|b| !b.is_ascii_alphabetic() && *b != b'-').unwrap_or(words.len());
    let Some((b's', stem)) = words[..end].split_last() else { return false };
    stem.len() > 2 && VERBS.has(stem, |ending| matches!(ending, b"" | b"e"))
}

/// "Within 4 weeks of this report," and "if it has not done so," at the start: where they end.
fn opening_clause(fold: &Fold, at: usize) -> Option<usize> {
    const LONGEST: usize = 120;
    if let Some(end) =
        fold.matches_any(phrases!["if", "where", "unless", "in light of", "in addition", "as part of this", "once"], at)
    {
        return memchr::memchr(b',', fold.slice(end..fold.len().min(end + LONGEST))).map(|comma| end + comma + 1);
    }
    let opened = fold.matches_any(phrases!["within", "no later than"], at)?;
    let end = period_at(fold, opened)?.range.end;
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
        "train",
        "also train",
    ];
    const NEAR: usize = 40;
    let is_new = |sentence: &Range<usize>| {
        let near = sentence.start..sentence.end.min(sentence.start + NEAR);
        fold.matches("the landlord", sentence.start).is_some()
            && frame(fold, near.clone())
                .is_some_and(|end| near.contains(&fold.skip_space(end)) && fold.matches_any(NEW, end).is_some())
    };
    let mut parts: Vec<Range<usize>> = Vec::new();
    // Whether a sentence before tells something is asked only where a later one may be new.
    let (mut seen_told, mut asked) = (false, 0);
    for (i, sentence) in sentences.iter().enumerate() {
        let may_be_new = i > 0 && is_new(sentence);
        while may_be_new && !seen_told && asked < i {
            seen_told = tells(fold, &sentences[asked]);
            asked += 1;
        }
        match parts.last_mut() {
            Some(part) if !(may_be_new && seen_told) => part.end = sentence.end,
            _ => parts.push(sentence.clone()),
        }
    }
    parts
}

/// Whether a sentence tells something to do, to the landlord or by a verb in the imperative.
pub fn tells(fold: &Fold, sentence: &Range<usize>) -> bool {
    is_imperative(fold, sentence.clone()) || is_told(fold, sentence.clone())
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
