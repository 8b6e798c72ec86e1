//! How many times is a sum to be paid (domain.md 2.3, 2.4)?
//!
//! | words | count |
//! |---|---|
//! | `£10 per week for 46 weeks`, `46 weeks at £10 a week` | 46 |
//! | `two payments of £50`, `12 x £20`, `£20 x 10` | 2, 12, 10 |
//! | `£50 each to both residents`, `each of the three complainants £150` | 2, 3 |
//! | `20% of the rent of £532` | what a share is taken of |

use super::facts::Facts;
use super::mention::skip;
use super::words::number_at;
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
}

/// Whether a sum is counted, and the words that say so.
pub(super) fn counted(facts: &Facts) -> Option<(Counted, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    let Range { start, end } = m.range;
    if is_share(facts) {
        return Some((Counted::Share, m.range.clone()));
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
    let hit = text.last(PEOPLE, from..m.range.start)?;
    number_before(facts, hit.start).map(|(count, _)| count)
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
