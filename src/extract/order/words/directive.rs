//! Do these words tell the landlord to do something?
//!
//! | words | an order? |
//! |---|---|
//! | "The landlord must apologise", "It is ordered that the landlord pays £50" | yes |
//! | "Apologise to the resident", "if it has not done so, ask for receipts" (below a lead-in) | by their verb |
//! | "The landlord should have apologised" | no: the story |

use crate::text::NormalText;
use crate::values::period::period_at;
use crate::vocabulary::{Meaning, deadline, order};
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
const FRAMES: [(Meaning, Frame); 3] =
    [(order::DUTY, Frame::Plain), (order::SHALL, Frame::Shall), (order::LANDLORD_TO, Frame::Subject)];

/// Whether the landlord is directed to do something in these words.
pub fn directs(fold: &NormalText, range: Range<usize>) -> bool {
    frame(fold, range).is_some()
}

/// Where the first frame inside `range` ends. "Should have" tells the story; "must not" is an order too.
pub(super) fn frame(fold: &NormalText, range: Range<usize>) -> Option<usize> {
    let mut from = range.start;
    while let Some((kind, hit)) = fold.first_row(&FRAMES, from..range.end) {
        from = hit.end;
        let is_past = kind != Frame::Shall && fold.at(order::STORY_TENSE, from).is_some();
        if !is_past && (kind != Frame::Subject || is_opening(fold, range.start, hit.start)) {
            return Some(from);
        }
    }
    None
}

/// "The landlord to pay £50" is an order; "issued an order for the landlord to review" is not.
/// "Within 4 weeks of this report, the landlord to apologise" is.
fn is_opening(fold: &NormalText, start: usize, subject: usize) -> bool {
    let start = fold.skip_space(start);
    subject == start || opening_clause(fold, start).is_some_and(|end| fold.skip_space(end) == subject)
}

/// Whether the words begin with a verb in the imperative, or "pays" after "recommended that the landlord:".
/// A condition or a time before the verb is stepped over: "if it has not already done so, ask for …".
pub fn is_imperative(fold: &NormalText, range: Range<usize>) -> bool {
    let mut at = fold.skip_space(range.start);
    for _ in 0..4 {
        let next = fold.at(order::BEFORE_VERB, at).or_else(|| opening_clause(fold, at));
        match next {
            Some(next) => at = fold.skip_space(next),
            None => break,
        }
    }
    fold.at(order::IMPERATIVE, at).is_some() || is_third_person(fold, at)
}

fn is_third_person(fold: &NormalText, at: usize) -> bool {
    let words = fold.slice(at..fold.len());
    let end = words.iter().position(|b| !b.is_ascii_alphabetic() && *b != b'-').unwrap_or(words.len());
    let Some((b's', stem)) = words[..end].split_last() else { return false };
    let verb = |ending: &[u8]| stem.strip_suffix(ending).is_some_and(|stem| is_verb(stem));
    stem.len() > 2 && (verb(b"") || verb(b"e"))
}

/// Whether a word is one of the verbs, to the letter.
fn is_verb(word: &[u8]) -> bool {
    let (_, verbs) = order::IMPERATIVE.list();
    verbs.phrases.iter().any(|verb| verb.as_bytes() == word)
}

/// "Within 4 weeks of this report," and "if it has not done so," at the start: where they end.
fn opening_clause(fold: &NormalText, at: usize) -> Option<usize> {
    const LONGEST: usize = 120;
    if let Some(end) = fold.at(order::OPENS_CLAUSE, at) {
        return memchr::memchr(b',', fold.slice(end..fold.len().min(end + LONGEST))).map(|comma| end + comma + 1);
    }
    let opened = fold.at(deadline::OPENS_ITEM_TIME, at)?;
    let end = period_at(fold, opened)?.range.end;
    Some(if fold.bytes().get(end) == Some(&b',') { end + 1 } else { end })
}

/// Whether a sentence has the landlord for its subject and tells it to do something.
pub fn directs_landlord(fold: &NormalText, sentence: Range<usize>) -> bool {
    const NEAR: usize = 160;
    let near = sentence.start..sentence.end.min(sentence.start + NEAR);
    fold.first(order::SUBJECTS, near).is_some_and(|hit| directs(fold, hit.start..sentence.end))
}

/// Cuts a paragraph where a later sentence tells the landlord to do something quite different by a verb of
/// its own: a payment, an apology. What goes on about the first stays with it.
pub fn split(fold: &NormalText, sentences: &[Range<usize>]) -> Vec<Range<usize>> {
    const NEAR: usize = 40;
    let is_new = |sentence: &Range<usize>| {
        let near = sentence.start..sentence.end.min(sentence.start + NEAR);
        fold.at(order::LANDLORD, sentence.start).is_some()
            && frame(fold, near.clone())
                .is_some_and(|end| near.contains(&fold.skip_space(end)) && fold.at(order::ANOTHER_DUTY, end).is_some())
    };
    let mut parts: Vec<Range<usize>> = Vec::new();
    // Whether a sentence before tells something is asked only where a later one may be new.
    let (mut is_directed, mut asked) = (false, 0);
    for (i, sentence) in sentences.iter().enumerate() {
        let may_be_new = i > 0 && is_new(sentence);
        while may_be_new && !is_directed && asked < i {
            is_directed = tells(fold, &sentences[asked]);
            asked += 1;
        }
        match parts.last_mut() {
            Some(part) if !(may_be_new && is_directed) => part.end = sentence.end,
            _ => parts.push(sentence.clone()),
        }
    }
    parts
}

/// Whether a sentence tells something to do, to the landlord or by a verb in the imperative.
pub fn tells(fold: &NormalText, sentence: &Range<usize>) -> bool {
    is_imperative(fold, sentence.clone()) || directs(fold, sentence.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_directs_and_what_is_the_story() {
        let is = |text: &str| directs(&NormalText::of(text), 0..text.len());
        for text in [
            "The landlord must apologise.",
            "It is ordered that the landlord pays £50.",
            "The landlord to pay £50.",
            "It should write.",
        ] {
            assert!(is(text), "in {text:?}");
        }
        for text in ["The landlord should have apologised.", "An order was made for the landlord to review it.", "It paid £50."]
        {
            assert!(!is(text), "in {text:?}");
        }
    }

    #[test]
    fn verbs_that_an_item_begins_with() {
        let verb = |text: &str| is_imperative(&NormalText::of(text), 0..text.len());
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
