//! How many times is a sum to be paid (domain.md 2.3, 2.4)?
//!
//! | words | count |
//! |---|---|
//! | `£10 per week for 46 weeks`, `46 weeks at £10 a week` | 46 |
//! | `two payments of £50`, `12 x £20`, `£20 x 10` | 2, 12, 10 |
//! | `£50 each to both residents`, `each of the three complainants £150` | 2, 3 |
//! | `double its offer of £150` | 2 |
//! | `30 weeks x £15` | 30 |
//! | `20% of the rent of £532` | what a share is taken of |

use super::facts::{Facts, Governor};
use super::mention::skip;
use super::words::number_at;
use crate::vocabulary::Meaning;
use crate::vocabulary::{payee::*, payment_word::*, sum_count::*};
use std::ops::Range;

/// A sum that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// What a share is taken of.
    Share,
    /// So much for each period, and how many of those.
    Rate(Option<u64>),
    /// So much for each of several, and how many.
    Each(Option<u64>),
    /// An offer that is to be paid so many times over: "double its offer of £150".
    Multiple(u64),
}

const MULTIPLES: [(Meaning, u64); 2] = [(TWICE, 2), (THRICE, 3)];

/// Whether a sum is counted, and the words that say so.
pub(super) fn counted(facts: &Facts) -> Option<(Counted, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    let Range { start, end } = m.range;
    if is_share(facts) {
        return Some((Counted::Share, m.range.clone()));
    }
    if let Some((times, why)) = text.last_row(&MULTIPLES, m.before.clone())
        && m.opens_sentence
        && facts.governor == Governor::Pays
        && !facts.is_embedded
        && why.start >= facts.governing.end
        && m.is_reached(why.end, MULTIPLE_FILLER)
    {
        return Some((Counted::Multiple(times), why.start..end));
    }
    if let Some(each) = facts.led_by(TO_EACH, PEOPLE_FILLER) {
        let at = skip(text, each.end, OF_THE);
        let count =
            number_at(text, at).map(|(count, _)| count).or_else(|| text.slice(each.clone()).ends_with(b"both").then_some(2));
        return Some((Counted::Each(count), m.range.clone()));
    }
    if let Some(rate_end) = text.at(RATES, end) {
        return Some((Counted::Rate(periods(facts, rate_end)), start..rate_end));
    }
    if facts.led_by(RENT_OF, ABOUT).is_some() {
        return Some((Counted::Rate(None), m.range.clone()));
    }
    if let Some(each_end) = text.at(EACH, end).or_else(|| text.at(EACH, skip(text, end, COMPENSATION))) {
        return Some((Counted::Each(people(facts, each_end)), start..each_end));
    }
    // "£20 x 10 for missed appointments".
    if let Some((count, after)) = text.at(TIMES_SIGN, end).and_then(|at| number_at(text, at)) {
        return Some((Counted::Each(Some(count)), start..after));
    }
    // "£450 (30 weeks x £15)".
    if let Some(unit) = text.last(UNITS_BEFORE, m.before.clone())
        && m.is_reached(unit.end, TIMES_RATE)
        && let Some((count, from)) = number_before(facts, unit.start)
    {
        return Some((Counted::Each(Some(count)), from..end));
    }
    let times = facts.led_by(TIMES, COMPENSATION)?;
    let (count, from) = number_before(facts, times.start)?;
    Some((Counted::Each(Some(count)), from..end))
}

/// "20% of the rent of £532 a month", "half of her weekly rent (£110)".
fn is_share(facts: &Facts) -> bool {
    let text = facts.m.text;
    facts.led_by(SHARES, SHARE_FILLER).is_some_and(|share| {
        text.slice(share.clone()).ends_with(b" of") || text.slice(text.skip_space(share.end)..text.len()).starts_with(b"of ")
    })
}

/// "For 46 weeks", "for each of the 46 weeks", and "46 weeks at" before it.
fn periods(facts: &Facts, rate_end: usize) -> Option<u64> {
    let (m, text) = (facts.m, facts.m.text);
    let at = skip(text, rate_end, RATE_FILLER);
    if let Some((count, end)) = number_at(text, at).filter(|_| at > rate_end)
        && text.at(UNITS, skip(text, end, UNIT_FILLER)).is_some()
    {
        return Some(count);
    }
    // "From March to August inclusive (6 months)".
    let open = text.slice(m.after.clone()).iter().position(|b| *b == b'(').map(|at| m.after.start + at + 1);
    if let Some((count, end)) = open.and_then(|at| number_at(text, at))
        && text.at(UNITS, skip(text, end, UNIT_FILLER)).is_some()
    {
        return Some(count);
    }
    let unit = text.last(UNITS_BEFORE, m.before.clone())?;
    if !m.is_reached(unit.end, AT_RATE) {
        return None;
    }
    number_before(facts, unit.start).map(|(count, _)| count)
}

/// "To each of the 2 residents", "both residents": how many people are paid.
fn people(facts: &Facts, each_end: usize) -> Option<u64> {
    let (m, text) = (facts.m, facts.m.text);
    let at = skip(text, each_end, OF_THE);
    if let Some((count, end)) = number_at(text, at)
        && text.at(PEOPLE, end).is_some()
    {
        return Some(count);
    }
    let from = if m.opens_sentence { m.sentence.start } else { m.before.start };
    let Some(hit) = text.last(PEOPLE, from..m.range.start) else { return named_one_by_one(facts) };
    number_before(facts, hit.start).map(|(count, _)| count)
}

/// "Pay the resident and her partner £150 each": as many as are named, each of them one.
fn named_one_by_one(facts: &Facts) -> Option<u64> {
    let (m, text) = (facts.m, facts.m.text);
    if facts.governor != Governor::Pays {
        return None;
    }
    let (mut at, mut count) = (facts.governing.end, 0);
    loop {
        at = skip(text, at, PERSON_FILLER);
        let is_name = text.char_at(at).is_some_and(char::is_uppercase);
        let name_end = || at + text.slice(at..m.range.start).iter().position(|b| matches!(b, b' ' | b',')).unwrap_or(0);
        let mut end = text.at(PERSON, at).or_else(|| is_name.then(name_end)).filter(|end| *end > at)?;
        // "Ms Osei": a name of several words.
        while text.char_at(text.skip_space(end)).is_some_and(char::is_uppercase) && text.skip_space(end) < m.range.start {
            at = text.skip_space(end);
            end = at + text.slice(at..m.range.start).iter().position(|b| matches!(b, b' ' | b',')).unwrap_or(m.range.start - at);
        }
        count += 1;
        at = text.skip_any(b" ,", end);
        if at >= m.range.start {
            return (count > 1).then_some(count);
        }
        at = text.at(PERSON_JOINT, at).unwrap_or(at);
    }
}

/// The number that stands before the sum and right before `end`, and where it begins.
fn number_before(facts: &Facts, mut end: usize) -> Option<(u64, usize)> {
    let (m, text) = (facts.m, facts.m.text);
    for _ in 0..4 {
        end = text.ending(NUMBER_FILLER, end).filter(|&start| start >= m.before.start).unwrap_or(end);
    }
    let words = text.slice(m.before.start..end.max(m.before.start)).trim_ascii_end();
    let length = words.iter().rev().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
    let number_end = m.before.start + words.len();
    let (count, end) = number_at(text, number_end - length).filter(|_| length > 0)?;
    (end == number_end && count > 0).then_some((count, number_end - length))
}
