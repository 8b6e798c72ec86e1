//! By when must it be done? Words that set a time, and the day they mean (domain.md 3.2).
//!
//! | words, in a determination of 28 February 2024 | day | basis |
//! |---|---|---|
//! | `No later than 17 June 2024`, `by 5pm on 17 June 2024` | 17 June 2024 | printed |
//! | `within 4 weeks of the date of this report` | 27 March 2024 | computed: 28 February 2024 + 4 weeks |
//! | `within 20 working days` | 27 March 2024 | computed: 28 February 2024 + 20 working days |
//! | `within 2 weeks of this meeting` | none | event |
//! | `at regular intervals` | none | recurring |
//! | `by 3 May 2021` (before the determination: part of the story) | no deadline | |
//! | `failed to respond within 10 working days` (part of the story) | no deadline | |
//!
//! A printed day wins over one that can be computed; a time counted from the determination wins over
//! one that hangs on an event.

use crate::determination::{Deadline, DeadlineBasis};
use crate::fold::Phrases;
use crate::outline::Para;
use crate::phrase::date::{Date, date_at};
use crate::phrase::period::{Anchor, Opening, Period, PeriodMatch, Unit, find_opening, is_cut, opened_period, period_at};
use crate::phrases;
use crate::remedy::calendar::{caution, plus_working_days};
use std::ops::Range;

/// What was found about time in some words.
#[derive(Debug, Clone, Default)]
pub struct TimeReading {
    /// The time that was set.
    pub deadline: Option<Deadline>,
    /// A period that reads like part of the story, a range of the fold: no deadline was made of it.
    pub passed_over: Option<Range<usize>>,
}

/// Reads the time that the words `range` of a paragraph set; `determined` is the determination's date.
pub fn find_deadline(text: &str, para: &Para, range: Range<usize>, determined: Option<Date>) -> TimeReading {
    let mut reading = find_time(text, para, range.clone(), determined);
    reading.deadline = reading.deadline.or_else(|| find_recurring(text, para, range));
    reading
}

/// The same, but for times that come round again.
pub fn find_time(text: &str, para: &Para, range: Range<usize>, determined: Option<Date>) -> TimeReading {
    let fold = &para.fold;
    let mut reading = TimeReading::default();
    let mut set: Option<PeriodMatch> = None;
    let (mut from, mut behind) = (range.start, range.start);
    while let Some((opening, words)) = find_opening(fold, from..range.end) {
        from = words.end;
        if let Some(deadline) = find_printed(text, para, opening, words.clone(), determined) {
            return TimeReading { deadline: Some(deadline), passed_over: None };
        }
        // A period that is counted is the time, unless a day is printed behind it; an event's only if there is no other.
        let is_set = set.as_ref().is_some_and(|set| set.anchor != Anchor::Event);
        if is_set || words.start < behind {
            continue;
        }
        let Some(found) = opened_period(fold, opening, words) else { continue };
        behind = found.range.end;
        if !sets_time(para, &found, range.start) {
            reading.passed_over.get_or_insert(found.range);
        } else if set.is_none() || found.anchor != Anchor::Event {
            set = Some(found);
        }
    }
    reading.deadline = set.map(|found| from_period(text, para, &found, determined));
    reading
}

/// The time that a table's cell sets if it holds nothing else: "No later than 26 June 2026", "4 weeks".
pub fn cell_deadline(text: &str, para: &Para, determined: Option<Date>) -> Option<Deadline> {
    const OPENINGS: Phrases = phrases![
        "by no later than",
        "no later than",
        "not later than",
        "on or before",
        "due date",
        "due by",
        "due",
        "before",
        "by",
        "within",
    ];
    if para.length() > 120 {
        return None;
    }
    let fold = &para.fold;
    let mut at = fold.skip_space(0);
    while let Some(end) = fold.matches_any(OPENINGS, at) {
        at = end + fold.bytes()[end..].iter().take_while(|b| b": ".contains(b)).count();
    }
    let at = skip_clock(para, at);
    let is_rest_empty = |end: usize| fold.bytes()[end..].iter().all(|b| b". ;".contains(b));
    if let Some(day) = date_at(fold, at).filter(|day| is_rest_empty(day.range.end)) {
        return Some(printed(text, para, day.date, fold.skip_space(0)..day.range.end));
    }
    let period = period_at(fold, at).filter(|found| is_rest_empty(found.range.end))?;
    Some(from_period(text, para, &PeriodMatch { range: fold.skip_space(0)..period.range.end, ..period }, determined))
}

/// "No later than 26 June 2026" at the very end of a paragraph: a table's cell that the copy glued on.
/// Gives where it begins too.
pub fn glued_deadline(text: &str, para: &Para) -> Option<(Deadline, usize)> {
    const LONGEST: usize = 48;
    let fold = &para.fold;
    if !fold.bytes().iter().rfind(|b| !b". ".contains(b))?.is_ascii_digit() {
        return None;
    }
    let tail = fold.len().saturating_sub(LONGEST)..fold.len();
    let (start, at) = match fold.find_any_in(phrases!["no later than"], tail.clone()) {
        Some((_, opening)) => {
            let before = fold.bytes()[..opening.start].iter().rfind(|&&b| b != b' ');
            if before.is_some_and(|b| !b".!?:)".contains(b)) {
                return None;
            }
            (opening.start, skip_clock(para, fold.skip_space(opening.end)))
        }
        // "… with its findings. 11 February 2026": nothing but a day behind the last sentence.
        None => {
            let stop = fold.slice(tail.clone()).windows(2).rposition(|pair| matches!(pair, b". " | b") "))? + tail.start;
            let start = fold.skip_space(stop + 1);
            (start, start)
        }
    };
    let day = date_at(fold, at).filter(|day| fold.bytes()[day.range.end..].iter().all(|b| b". ".contains(b)))?;
    Some((printed(text, para, day.date, start..day.range.end), start))
}

/// The day behind "by" or the like. A day before the determination belongs to the story.
fn find_printed(text: &str, para: &Para, opening: Opening, words: Range<usize>, determined: Option<Date>) -> Option<Deadline> {
    const YEARS_AHEAD: u32 = 5;
    if !matches!(opening, Opening::Day | Opening::Either) {
        return None;
    }
    let fold = &para.fold;
    let day = date_at(fold, skip_clock(para, fold.skip_space(words.end)))?;
    let is_ahead = determined.is_none_or(|d| (d..=d.plus_months(12 * YEARS_AHEAD)).contains(&day.date));
    // "By no later than 5 June": its time begins behind "by".
    let by = fold.matches("by", words.start).filter(|_| opening == Opening::Either);
    let start = by.map_or(words.start, |end| fold.skip_space(end));
    is_ahead.then(|| printed(text, para, day.date, start..day.range.end))
}

/// Steps over "5pm on", "12 noon on", "the", "close of business on".
fn skip_clock(para: &Para, at: usize) -> usize {
    let fold = &para.fold;
    let mut end = at;
    let figures = fold.bytes()[at..].iter().take_while(|b| b.is_ascii_digit() || b":.".contains(b)).count();
    if let Some(clock) = fold.matches_any(phrases!["pm", "am", "noon", "p.m.", "a.m."], at + figures) {
        end = clock;
    }
    while let Some(next) = fold.matches_any(phrases!["close of business", "the end of", "on", "the", ","], end) {
        end = next;
    }
    let end = fold.skip_space(end);
    const WEEKDAYS: Phrases = phrases!["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    fold.matches_any(WEEKDAYS, end).map_or(end, |next| fold.skip_space(next))
}

/// A day that the text names.
fn printed(text: &str, para: &Para, date: Date, range: Range<usize>) -> Deadline {
    let span = para.fold.span(range);
    Deadline {
        date: Some(date),
        text: para.words(text, span),
        basis: DeadlineBasis::Printed,
        computation: None,
        caution: caution(date),
        span,
    }
}

/// A period, counted where it can be counted.
fn from_period(text: &str, para: &Para, found: &PeriodMatch, determined: Option<Date>) -> Deadline {
    let span = para.fold.span(found.range.clone());
    let start = match found.anchor {
        Anchor::Unsaid | Anchor::Determination | Anchor::Receipt => determined,
        Anchor::Day(day) => Some(day),
        Anchor::Event => None,
    };
    let date = start.and_then(|start| count(start, found.period));
    let basis = if found.anchor == Anchor::Event { DeadlineBasis::Event } else { DeadlineBasis::Computed };
    let more = if is_cut(&para.fold, found) { " …" } else { "" };
    Deadline {
        date,
        text: para.words(text, span) + more,
        basis,
        computation: start.map(|start| format!("{} + {}", start.long(), found.period)),
        caution: caution_of(found, start, date),
        span,
    }
}

fn count(start: Date, period: Period) -> Option<Date> {
    match period.unit {
        Unit::Day => Some(start.plus_days(i64::from(period.count))),
        Unit::Week => Some(start.plus_days(7 * i64::from(period.count))),
        Unit::Month => Some(start.plus_months(period.count.min(1200))),
        Unit::WorkingDay => plus_working_days(start, period.count).ok(),
    }
}

fn caution_of(found: &PeriodMatch, start: Option<Date>, date: Option<Date>) -> Option<String> {
    match (found.anchor, start, date) {
        (Anchor::Receipt, Some(_), _) => {
            Some("counted from the date of the determination: the day it was received is not in the text".to_string())
        }
        (_, Some(_), None) => Some("the bank holidays of that year are not known".to_string()),
        _ => date.and_then(caution),
    }
}

/// Whether a period sets a time, and is not part of the story ("did not respond within 10 working days").
fn sets_time(para: &Para, found: &PeriodMatch, start: usize) -> bool {
    const STORIES: Phrases = phrases![
        "respond",
        "responded",
        "responding",
        "response",
        "responses",
        "reply",
        "replied",
        "replying",
        "acknowledge",
        "acknowledged",
        "acknowledging",
        "failed",
        "failure",
        "failing",
        "did",
        "was",
        "were",
        "had",
        "been",
        "policy",
        "code",
        "target",
        "standard",
        "stage",
        "attend",
        "attended",
    ];
    const NEAR: usize = 45;
    if !matches!(found.anchor, Anchor::Unsaid | Anchor::Event) {
        return true;
    }
    let before = start.max(found.range.start.saturating_sub(NEAR))..found.range.start;
    !para.fold.has_any_in(STORIES, before)
}

/// A time that comes round again.
fn find_recurring(text: &str, para: &Para, range: Range<usize>) -> Option<Deadline> {
    const ROUNDS: Phrases = phrases![
        "at regular intervals",
        "on a regular basis",
        "on a monthly basis",
        "on a weekly basis",
        "on a quarterly basis",
        "every week",
        "every month",
        "every quarter",
        "every two weeks",
        "every four weeks",
        "every three months",
        "monthly updates",
        "weekly updates",
        "every fortnight",
    ];
    let (_, hit) = para.fold.find_any_in(ROUNDS, range)?;
    let span = para.fold.span(hit);
    Some(Deadline {
        date: None,
        text: para.words(text, span),
        basis: DeadlineBasis::Recurring,
        computation: None,
        caution: None,
        span,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::Fold;
    use crate::span::Span;

    fn para(text: &str) -> Para {
        let mut start = 0;
        let mut pieces = Vec::new();
        for line in text.split('\n') {
            pieces.push(Span::new(start, start + line.len()));
            start += line.len() + 1;
        }
        Para { pieces, fold: Fold::of(text), ..Para::default() }
    }

    fn show(deadline: Option<Deadline>) -> String {
        deadline.map_or("none".to_string(), |d| {
            let day = d.date.map_or("–".to_string(), |d| d.to_string());
            format!("{day} {:?} {} [{}] {}", d.basis, d.text, d.computation.unwrap_or_default(), d.caution.unwrap_or_default())
                .trim_end()
                .to_string()
        })
    }

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let para = para(text);
        let got = find_deadline(text, &para, 0..para.fold.len(), Date::new(2024, 2, 28)).deadline;
        assert_eq!(show(got), want, "in {text:?}");
    }

    #[test]
    fn times_of_an_order() {
        reads("Within 4 weeks the landlord must pay", "2024-03-27 Computed Within 4 weeks [28 February 2024 + 4 weeks]");
        reads(
            "pay within 28 days of this report",
            "2024-03-27 Computed within 28 days of this report [28 February 2024 + 28 days]",
        );
        reads(
            "apologise within 20 working days.",
            "2024-03-27 Computed within 20 working days [28 February 2024 + 20 working days]",
        );
        reads("review this within one month", "2024-03-28 Computed within one month [28 February 2024 + 1 month]");
        reads("must, by 5pm on Monday 17 June 2024, pay", "2024-06-17 Printed by 5pm on Monday 17 June 2024 []");
        reads("pay £50 no later than 01 June 2024", "2024-06-01 Printed no later than 01 June 2024 [] a Saturday");
        reads("within 2 weeks of this meeting send a plan", "– Event within 2 weeks of this meeting send a plan []");
        reads("inspect at regular intervals", "– Recurring at regular intervals []");
        reads(
            "within 2 weeks of the survey send it, and within 8 weeks end it",
            "2024-04-24 Computed within 8 weeks [28 February 2024 + 8 weeks]",
        );
        reads(
            "within 4 weeks of receipt of this report",
            "2024-03-27 Computed within 4 weeks of receipt of this report [28 February 2024 + 4 weeks] counted from the date of the determination: the day it was received is not in the text",
        );
    }

    #[test]
    fn times_of_the_story() {
        reads("apologise that it did not respond within 10 working days", "none");
        reads("apologise for not repairing it by 3 May 2021", "none");
        reads("no later than the due date", "none");
    }

    #[test]
    fn cells_of_a_table() {
        let cell = |text: &str| show(cell_deadline(text, &para(text), Date::new(2026, 5, 18)));
        assert_eq!(cell("No later than 08 June 2026"), "2026-06-08 Printed No later than 08 June 2026 []");
        assert_eq!(cell("No later than\n2\n6\nJune 2026"), "2026-06-26 Printed No later than 26 June 2026 []");
        assert_eq!(cell("17 June 2026"), "2026-06-17 Printed 17 June 2026 []");
        assert_eq!(cell("Due: 17/06/2026"), "2026-06-17 Printed Due: 17/06/2026 []");
        assert_eq!(
            cell("Within 4 weeks of this decision"),
            "2026-06-15 Computed Within 4 weeks of this decision [18 May 2026 + 4 weeks]"
        );
        assert_eq!(cell("By 17 June 2026 the landlord must pay"), "none");
        assert_eq!(cell("Due date"), "none");
    }

    #[test]
    fn a_date_glued_to_the_end() {
        let text = "It has due regard to our apologies guidance. No later than 26 June 2026";
        let (deadline, at) = glued_deadline(text, &para(text)).unwrap();
        assert_eq!((deadline.date, &text[at..at + 5]), (Date::new(2026, 6, 26), "No la"));
        let text = "It must be paid no later than 26 June 2026.";
        assert!(glued_deadline(text, &para(text)).is_none());
    }

    #[test]
    fn a_long_event_is_cut_behind_a_word() {
        let read = |text: &str| {
            let para = Para { pieces: vec![crate::span::Span::new(0, text.len())], fold: Fold::of(text), ..Para::default() };
            find_deadline(text, &para, 0..para.fold.len(), None).deadline.unwrap().text
        };
        let long = read(&format!("Within 4 weeks of the visit {}", "by a surveyor ".repeat(20)));
        assert!(["by …", "a …", "surveyor …"].iter().any(|end| long.ends_with(end)), "{long}");
        assert_eq!(read("Within 4 weeks of the visit the landlord must write."), "Within 4 weeks of the visit");
        assert_eq!(read("Within 4 weeks of the visit"), "Within 4 weeks of the visit");
    }
}
