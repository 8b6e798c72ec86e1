//! Do words set a time that could not be read: "within a few weeks", "by 31 April 2024", "by Friday", "by mid-March"?

use super::is_story;
use crate::determination::date::Date;
use crate::span::Span;
use crate::text::NormalText;
use crate::values::date::{date_at, hour_at};
use crate::values::period::Opening;
use crate::vocabulary::deadline;
use std::ops::Range;

/// Words behind an opening that name a time which could not be read: "within a few weeks", "by 31 April 2024",
/// "by Friday". A time that stands elsewhere ("by the due date") is none of them.
pub(super) fn unread(normal: &NormalText, opening: Opening, words: Range<usize>, range: Range<usize>) -> Option<Span> {
    let end = match opening {
        Opening::Day => unread_day(normal, words.end).or_else(|| named_time(normal, words.end)),
        Opening::Either => {
            unread_day(normal, words.end).or_else(|| unread_period(normal, words.end)).or_else(|| named_time(normal, words.end))
        }
        Opening::Period | Opening::Next => unread_period(normal, words.end),
    };
    let end = end.filter(|&end| end <= range.end)?;
    let is_elsewhere = normal.has_in(deadline::ELSEWHERE, words.start..end);
    (!is_elsewhere && !is_story(normal, words.start, range.start)).then(|| normal.span(words.start..end))
}

/// Where words end that name a day of a month or a week: "31 April 2024", "Friday".
fn unread_day(normal: &NormalText, from: usize) -> Option<usize> {
    const LONGEST_DAY: usize = 8;
    let mut at = normal.skip_space(from);
    at = hour_at(normal, at).unwrap_or(at);
    while let Some(next) = normal.at(deadline::BEFORE_DAY, at) {
        at = next;
    }
    let weekday = normal.at(deadline::WEEKDAY, at);
    let at = normal.skip_space(weekday.unwrap_or(at));
    let is_day = normal.slice(at..at + 1).first().is_some_and(u8::is_ascii_digit);
    let month =
        normal.first(deadline::MONTH, at..normal.len().min(at + LONGEST_DAY + 9)).filter(|month| month.start <= at + LONGEST_DAY);
    month.filter(|_| is_day).map(|month| month.end).or(weekday)
}

/// Where a unit of time ends that stands a few words behind: "a few weeks".
fn unread_period(normal: &NormalText, from: usize) -> Option<usize> {
    const NEAR: usize = 24;
    const MOST_WORDS: usize = 4;
    let unit = normal.first(deadline::UNIT, from..normal.len().min(from + NEAR))?;
    let between = normal.slice(from..unit.start);
    let is_near = between.iter().filter(|&&b| b == b' ').count() <= MOST_WORDS && !between.iter().any(|b| b",;.:()".contains(b));
    is_near.then_some(unit.end)
}

/// Where a time of the year ends: "the end of the next quarter", "the end of the 2024/25 financial year", "Easter".
fn named_time(normal: &NormalText, from: usize) -> Option<usize> {
    const MOST_WORDS: usize = 8;
    let mut at = from;
    for _ in 0..MOST_WORDS {
        at = normal.skip_any(b" 0123456789/-", at);
        if let Some(end) = normal.at(deadline::NAMED_TIMES, at).or_else(|| normal.at(deadline::MONTH, at).filter(|_| at > from)) {
            return Some(end);
        }
        at = normal.at(deadline::BEFORE_NAMED_TIME, at)?;
    }
    None
}

/// "Between 15 and 26 April 2024": days to come, of which neither is the time alone.
pub(super) fn unread_between(normal: &NormalText, range: Range<usize>, determined: Option<Date>) -> Option<Span> {
    const LONGEST: usize = 40;
    normal.all(deadline::BETWEEN, range.clone()).find_map(|between| {
        let near = between.end..range.end.min(between.end + LONGEST);
        let is_day = normal.slice(normal.skip_space(near.start)..near.end).first().is_some_and(u8::is_ascii_digit);
        let and = normal.first(deadline::AND, near.clone()).filter(|_| is_day)?;
        let last = date_at(normal, normal.skip_space(and.end))?;
        let first = date_at(normal, normal.skip_space(near.start)).map_or(last.date, |day| day.date);
        determined.is_none_or(|from| first >= from).then(|| normal.span(between.start..last.range.end))
    })
}
