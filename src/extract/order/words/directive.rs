//! Do these words tell the landlord to do something?
//!
//! | words | an order? |
//! |---|---|
//! | "The landlord must apologise", "It is ordered that the landlord pays £50" | yes |
//! | "Apologise to the resident", "if it has not done so, ask for receipts" (below a lead-in) | by their verb |
//! | "The landlord should have apologised" | no: the story |

use crate::extract::deadline::time_at;
use crate::text::NormalText;
use crate::values::date::date_at;
use crate::values::period::{find_opening, opened_period, period_at};
use crate::vocabulary::{Meaning, order};
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
    /// "Is ordered", with a time between it and "to".
    Parted,
}

/// Words that make a sentence an order or a recommendation.
const FRAMES: [(Meaning, Frame); 4] = [
    (order::DUTY, Frame::Plain),
    (order::SHALL, Frame::Shall),
    (order::LANDLORD_TO, Frame::Subject),
    (order::ORDERED, Frame::Parted),
];

/// Whether the landlord is directed to do something in these words.
pub fn directs(normal: &NormalText, range: Range<usize>) -> bool {
    frame(normal, range).is_some()
}

/// Where the first frame inside `range` ends. "Should have" tells the story; "must not" is an order too.
pub(super) fn frame(normal: &NormalText, range: Range<usize>) -> Option<usize> {
    let mut from = range.start;
    while let Some((kind, hit)) = normal.first_row(&FRAMES, from..range.end) {
        from = hit.end;
        let end = match kind {
            Frame::Plain => {
                let is_story = normal.at(order::STORY_TENSE, from).is_some() || normal.ending(order::MAY, hit.start).is_some();
                (!is_story).then_some(from)
            }
            Frame::Shall => Some(from),
            Frame::Subject => is_opening(normal, range.start, hit.start).then_some(from),
            Frame::Parted => behind_time(normal, from),
        };
        if end.is_some_and(|end| end <= range.end) {
            return end;
        }
        if kind == Frame::Parted {
            // "Is ordered to": another frame begins inside it.
            from = hit.start + 1;
        }
    }
    None
}

/// "Is ordered" + "within 4 weeks of this report" + "to": where it ends.
fn behind_time(normal: &NormalText, from: usize) -> Option<usize> {
    let at = normal.skip_any(b", ", from);
    // "Has 4 weeks from the date of this report to …" opens it with nothing.
    let end = time_at(normal, at).or_else(|| period_at(normal, at).map(|found| found.range.end))?;
    normal.at(order::TO, normal.skip_any(b", ", end))
}

/// "The landlord to pay £50" is an order; "issued an order for the landlord to review" is not.
/// "Within 4 weeks of this report, the landlord to apologise" is.
fn is_opening(normal: &NormalText, start: usize, subject: usize) -> bool {
    let start = normal.skip_space(start);
    subject == start || opening_clause(normal, start).is_some_and(|end| normal.skip_space(end) == subject)
}

/// Whether the words begin with a verb in the imperative, or "pays" after "recommended that the landlord:".
/// A condition or a time before the verb is stepped over: "if it has not already done so, ask for …".
pub fn is_imperative(normal: &NormalText, range: Range<usize>) -> bool {
    let mut at = normal.skip_space(range.start);
    for _ in 0..4 {
        let next = normal.at(order::BEFORE_VERB, at).or_else(|| opening_clause(normal, at));
        match next {
            Some(next) => at = normal.skip_space(next),
            None => break,
        }
    }
    normal.at(order::IMPERATIVE, at).is_some() || is_third_person(normal, at)
}

/// "Pays", "carries out", "reimburses".
fn is_third_person(normal: &NormalText, at: usize) -> bool {
    let words = normal.slice(at..normal.len());
    let end = words.iter().position(|b| !b.is_ascii_alphabetic() && *b != b'-').unwrap_or(words.len());
    let Some((b's', stem)) = words[..end].split_last() else { return false };
    let (_, verbs) = order::IMPERATIVE.list();
    stem.len() > 2
        && verbs.phrases().map(str::as_bytes).any(|verb| {
            verb == stem
                || stem.strip_suffix(b"e") == Some(verb)
                || stem.strip_suffix(b"ie").is_some_and(|stem| verb.strip_suffix(b"y") == Some(stem))
        })
}

/// "The landlord reimburses the resident …": a recommendation in the present tense.
pub fn is_present(normal: &NormalText, sentence: &Range<usize>) -> bool {
    let start = normal.at(order::THAT, sentence.start).unwrap_or(sentence.start);
    normal.at(order::LANDLORD, start).is_some_and(|end| is_third_person(normal, normal.skip_space(end)))
}

/// Whether words that were read as nothing may be an order after all: they speak of one, or set a time.
pub fn may_order(normal: &NormalText) -> bool {
    let all = 0..normal.len();
    normal.has(order::ORDERING)
        || find_opening(normal, all).is_some_and(|(opening, words)| opened_period(normal, opening, words).is_some())
}

/// "the followingwithin four weeks", "Withinone month": a copy lost a space, and with it a time.
pub fn has_glued_within(normal: &NormalText) -> bool {
    const WITHIN: &[u8] = b"within";
    memchr::memmem::find_iter(normal.bytes(), WITHIN).any(|at| {
        let before = at.checked_sub(1).and_then(|before| normal.bytes().get(before));
        let behind = normal.bytes().get(at + WITHIN.len());
        before.is_some_and(u8::is_ascii_alphanumeric) || behind.is_some_and(u8::is_ascii_alphanumeric)
    })
}

/// "Within 4 weeks of this report," and "if it has not done so," at the start: where they end.
fn opening_clause(normal: &NormalText, at: usize) -> Option<usize> {
    const LONGEST: usize = 120;
    if let Some(end) = normal.at(order::OPENS_CLAUSE, at) {
        return memchr::memchr(b',', normal.slice(end..normal.len().min(end + LONGEST))).map(|comma| end + comma + 1);
    }
    let end = time_at(normal, at)?;
    Some(if normal.bytes().get(end) == Some(&b',') { end + 1 } else { end })
}

/// Whether a sentence has the landlord for its subject and tells it to do something.
pub fn directs_landlord(normal: &NormalText, sentence: Range<usize>) -> bool {
    const NEAR: usize = 160;
    let near = sentence.start..sentence.end.min(sentence.start + NEAR);
    normal.first(order::SUBJECTS, near).is_some_and(|hit| directs(normal, hit.start..sentence.end))
}

/// Cuts a paragraph where a later sentence tells the landlord to do something quite different by a verb of
/// its own: a payment, an apology. What goes on about the first stays with it.
pub fn split(normal: &NormalText, sentences: &[Range<usize>]) -> Vec<Range<usize>> {
    const NEAR: usize = 40;
    let is_new = |sentence: &Range<usize>| {
        let near = sentence.start..sentence.end.min(sentence.start + NEAR);
        normal.at(order::LANDLORD, sentence.start).is_some()
            && frame(normal, near.clone())
                .is_some_and(|end| near.contains(&normal.skip_space(end)) && normal.at(order::ANOTHER_DUTY, end).is_some())
    };
    let mut parts: Vec<Range<usize>> = Vec::new();
    // Whether a sentence before tells something is asked only where a later one may be new.
    let (mut is_directed, mut asked) = (false, 0);
    for (i, sentence) in sentences.iter().enumerate() {
        let may_be_new = i > 0 && is_new(sentence);
        while may_be_new && !is_directed && asked < i {
            is_directed = tells(normal, &sentences[asked]);
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
pub fn tells(normal: &NormalText, sentence: &Range<usize>) -> bool {
    is_imperative(normal, sentence.clone())
        || directs(normal, sentence.clone())
        || normal.at(order::THAT, sentence.start).is_some() && is_present(normal, sentence)
        || names_duty(normal, sentence)
}

/// "Payment of £50 within 4 weeks", "A written apology by 12 March 2024": a thing and a time, and no verb.
fn names_duty(normal: &NormalText, sentence: &Range<usize>) -> bool {
    let is_timed = |behind: usize| {
        let (opening, words) = find_opening(normal, behind..sentence.end)?;
        let day = date_at(normal, normal.skip_space(words.end)).is_some();
        (day || opened_period(normal, opening, words).is_some()).then_some(())
    };
    normal.at(order::DUTY_NOUN, sentence.start).and_then(is_timed).is_some()
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
            "The landlord is ordered within four weeks of this report to pay £50.",
            "The landlord and its agent are required, by 12 March 2024, to inspect it.",
            "The landlord is required by close of business on Friday 12 March 2024 to inspect it.",
            "The landlord is ordered by the end of March to inspect it.",
        ] {
            assert!(is(text), "in {text:?}");
        }
        for text in [
            "The landlord should have apologised.",
            "An order was made for the landlord to review it.",
            "It paid £50.",
            "It was ordered within weeks.",
        ] {
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
            "By 5pm on 12 March 2024, pay £5",
            "Re-issue the guidance",
        ] {
            assert!(verb(text), "in {text:?}");
        }
        for text in ["The payment", "the conduct of its staff", "£50 for the delay", "Housing staff"] {
            assert!(!verb(text), "in {text:?}");
        }
    }
}
