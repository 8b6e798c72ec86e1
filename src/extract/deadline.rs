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

use crate::decided::decided;
use crate::determination::date::Date;
use crate::determination::{Deadline, DeadlineBasis};
use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::values::calendar::{caution, plus_working_days};
use crate::values::date::{date_at, find_date, hour_at, part_of_date_at};
use crate::values::period::{Anchor, Opening, Period, PeriodMatch, Unit, find_opening, is_cut, opened_period, period_at};
use crate::vocabulary::deadline;
use std::ops::Range;
use std::rc::Rc;

/// What was found about time in some words.
#[derive(Debug, Clone, Default)]
pub struct TimeReading {
    /// The time that was set.
    pub time: Option<Rc<Time>>,
    /// Other times that were set, on other days.
    pub others: Vec<Rc<Time>>,
    /// A period that reads like part of the story: no deadline was made of it.
    pub passed_over: Option<Span>,
    /// Words that set a time that could not be read: "within a few weeks", "by 31 April 2024".
    pub unread: Option<Span>,
}

/// A time that was set, of one order or of several.
#[derive(Debug, Clone)]
pub struct Time {
    /// The day, where it is printed or can be computed.
    pub date: Option<Date>,
    /// Where the day comes from.
    pub basis: DeadlineBasis,
    /// The words that set it.
    pub words: Words,
    /// The words that set another time for a part of what is to be done.
    pub part: Option<Words>,
    /// From which day it counts, and how long.
    pub counted: Option<(Date, Period)>,
    /// Whether it counts from a day that the text does not give.
    pub is_received: bool,
    /// Whether the year of a printed day was left out.
    pub is_without_year: bool,
}

/// Words of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Where they stand.
    pub span: Span,
    /// As they are shown.
    pub shown: String,
}

impl Words {
    /// The words `range` of a paragraph's normal text.
    pub fn of(para: &Para, range: Range<usize>) -> Self {
        let span = para.fold.span(range);
        Self { span, shown: para.words(para.fold.source(), span) }
    }
}

impl Time {
    /// A time that words set without a count.
    fn set(words: Words, date: Option<Date>, basis: DeadlineBasis) -> Self {
        Self { date, basis, words, part: None, counted: None, is_received: false, is_without_year: false }
    }

    /// A day that the text names.
    #[track_caller]
    fn printed(para: &Para, date: Date, range: Range<usize>) -> Self {
        decided(para.fold.span(range.clone()), "time", || "a day that is printed".into());
        Self::set(Words::of(para, range), Some(date), DeadlineBasis::Printed)
    }

    /// A period, counted where it can be counted.
    #[track_caller]
    fn counted(para: &Para, found: &PeriodMatch, determined: Option<Date>) -> Self {
        let start = match found.anchor {
            Anchor::Unsaid | Anchor::Determination | Anchor::Receipt => determined,
            Anchor::Day(day) => Some(day),
            Anchor::Event => None,
        };
        decided(para.fold.span(found.range.clone()), "time", || {
            format!("a period of {}, counted from {:?}", found.period, found.anchor)
        });
        let mut words = Words::of(para, found.range.clone());
        if is_cut(&para.fold, found) {
            words.shown.push_str(" …");
        }
        let basis = if found.anchor == Anchor::Event { DeadlineBasis::Event } else { DeadlineBasis::Computed };
        Self {
            counted: start.map(|start| (start, found.period)),
            is_received: found.anchor == Anchor::Receipt,
            ..Self::set(words, start.and_then(|start| count(start, found.period)), basis)
        }
    }

    /// The deadline, with its words and what needs care.
    pub fn deadline(&self) -> Deadline {
        Deadline {
            date: self.date,
            text: self.words.shown.clone(),
            basis: self.basis,
            computation: self.counted.map(|(start, period)| format!("{} + {period}", start.long())),
            caution: self.caution(),
            span: self.words.span,
        }
    }

    fn caution(&self) -> Option<String> {
        let said = match (&self.part, self.counted, self.date) {
            (Some(part), ..) => return Some(format!("a part of it has a time of its own: {}", part.shown)),
            (_, Some(_), _) if self.is_received => {
                "counted from the date of the determination: the day it was received is not in the text"
            }
            (_, Some(_), None) => "the bank holidays of that year are not known",
            _ if self.is_without_year => "the year is not in the text: the first such day after the determination",
            (_, _, date) => return date.and_then(caution),
        };
        Some(said.to_string())
    }
}

/// Reads the time that the words `range` of a paragraph set; `determined` is the determination's date.
pub fn find_deadline(para: &Para, range: Range<usize>, determined: Option<Date>) -> TimeReading {
    let mut reading = find_time(para, range.clone(), determined);
    reading.time = reading.time.or_else(|| find_recurring(para, range).map(Rc::new));
    reading
}

/// The same, but for times that come round again.
pub fn find_time(para: &Para, range: Range<usize>, determined: Option<Date>) -> TimeReading {
    let fold = &para.fold;
    let mut reading = TimeReading::default();
    let mut set: Vec<Time> = Vec::new();
    let (mut from, mut behind) = (range.start, range.start);
    let contents = contents(fold, range.clone());
    while let Some((opening, words)) = find_opening(fold, from..range.end) {
        from = words.end;
        let content = contents.partition_point(|content| content.end <= words.start);
        if words.start < behind || contents.get(content).is_some_and(|content| content.start <= words.start) {
            continue;
        }
        match read_printed(para, opening, words.clone(), determined) {
            Printed::Set(time) => {
                behind = fold.len().min(words.end + 1);
                set.push(time);
                continue;
            }
            Printed::Story => continue,
            Printed::None => {}
        }
        let Some(found) = opened_period(fold, opening, words.clone()) else {
            if let Some(unread) = unread(fold, opening, words, range.clone()) {
                reading.unread.get_or_insert(unread);
            }
            continue;
        };
        behind = found.range.end;
        if sets_time(fold, &found, range.start) {
            set.push(Time::counted(para, &found, determined));
        } else {
            reading.passed_over.get_or_insert_with(|| fold.span(found.range));
        }
    }
    choose(set, &mut reading);
    reading
}

/// Which of several times counts: a printed day before a counted one, a counted one before one that hangs on an event,
/// and of those of one kind the first. The others are kept where their day is another.
fn choose(set: Vec<Time>, reading: &mut TimeReading) {
    let rank = |time: &Time| match time.basis {
        DeadlineBasis::Printed => 0,
        DeadlineBasis::Event => 2,
        _ => 1,
    };
    let Some(best) = (0..set.len()).min_by_key(|&at| (rank(&set[at]), at)) else { return };
    let mut set: Vec<Rc<Time>> = set.into_iter().map(Rc::new).collect();
    let time = set.remove(best);
    set.retain(|other| other.date.is_some() && other.date != time.date);
    reading.passed_over = reading.passed_over.filter(|_| time.basis != DeadlineBasis::Printed);
    reading.others.extend(set);
    reading.time = Some(time);
}

/// The time that a table's cell sets if it holds nothing else: "No later than 26 June 2026", "4 weeks", "Within 6 weeks
/// of the inspection and no later than 30 January 2026", "Works: no later than 12 March 2026".
pub fn cell_deadline(para: &Para, determined: Option<Date>) -> Option<TimeReading> {
    const LONGEST: usize = 120;
    if para.length() > LONGEST {
        return None;
    }
    let fold = &para.fold;
    let start = fold.skip_space(0);
    let at = skip_clock(fold, skip_openings(fold, start));
    let is_all = |end: usize| fold.skip_any(b". ;", end) == fold.len();
    if let Some(day) = date_at(fold, at).filter(|day| is_all(day.range.end)) {
        let time = Time::printed(para, day.date, start..day.range.end);
        return Some(TimeReading { time: Some(Rc::new(time)), ..TimeReading::default() });
    }
    if let Some(mut period) = period_at(fold, at).filter(|found| is_all(found.range.end)) {
        period.range.start = start;
        // An event that goes on to name a day is not the whole cell.
        if period.anchor != Anchor::Event || find_date(fold, at).is_none() {
            let time = Time::counted(para, &period, determined);
            return Some(TimeReading { time: Some(Rc::new(time)), ..TimeReading::default() });
        }
    }
    several_days(para, start)
}

/// Where the words end that a due date's cell begins with; one may stand behind another: "by no later than", "due by".
fn skip_openings(fold: &NormalText, start: usize) -> usize {
    let mut at = start;
    while let Some(end) = fold.at(deadline::OPENS_CELL, at) {
        at = fold.skip_any(b": ", end);
    }
    at
}

/// A cell of several times, the last of them a day: the first day counts, the others are kept.
fn several_days(para: &Para, start: usize) -> Option<TimeReading> {
    const LONGEST_NAME: usize = 30;
    let fold = &para.fold;
    let bytes = fold.bytes();
    // "Works: no later than …": the name of a part.
    let colon = memchr::memchr(b':', &bytes[..bytes.len().min(LONGEST_NAME)]);
    let opened = |at: usize| skip_openings(fold, at) > at;
    if !opened(start) && !colon.is_some_and(|colon| opened(fold.skip_space(colon + 1))) {
        return None;
    }
    let (mut days, mut from) = (Vec::new(), start);
    while let Some(day) = find_date(fold, from) {
        from = day.range.end;
        days.push(day);
    }
    let last = days.last()?;
    if fold.skip_any(b". ;)", last.range.end) < fold.len() || fold.has(deadline::DUTY_IN_CELL) {
        return None;
    }
    let end = last.range.end;
    let mut times = days.iter().map(|day| Rc::new(Time::printed(para, day.date, start..end)));
    let time = times.next()?;
    let others = times.filter(|other| other.date != time.date).collect();
    Some(TimeReading { time: Some(time), others, ..TimeReading::default() })
}

/// "No later than 26 June 2026" at the very end of a paragraph: a table's cell that the copy glued on.
/// Gives where it begins too.
pub fn glued_deadline(para: &Para) -> Option<(TimeReading, usize)> {
    const LONGEST: usize = 48;
    let fold = &para.fold;
    if !last_but(b". ", fold.bytes())?.is_ascii_digit() {
        return None;
    }
    let from = fold.len().saturating_sub(LONGEST);
    let (start, at) = match fold.first(deadline::NO_LATER_THAN, from..fold.len()) {
        Some(opening) => {
            if last_but(b" ", fold.slice(0..opening.start)).is_some_and(|b| !b".!?:)".contains(&b)) {
                return None;
            }
            (opening.start, skip_clock(fold, fold.skip_space(opening.end)))
        }
        // "… with its findings. 11 February 2026": nothing but a day behind the last sentence.
        None => {
            let is_stop = |&at: &usize| matches!(fold.slice(at..at + 2), b". " | b") ");
            let start = fold.skip_space((from..fold.len()).rfind(is_stop)? + 1);
            (start, start)
        }
    };
    let day = date_at(fold, at).filter(|day| fold.skip_any(b". ", day.range.end) == fold.len())?;
    let time = Some(Rc::new(Time::printed(para, day.date, start..day.range.end)));
    Some((TimeReading { time, ..TimeReading::default() }, start))
}

/// The last byte that is none of `marks`.
fn last_but(marks: &[u8], bytes: &[u8]) -> Option<u8> {
    bytes.iter().rfind(|b| !marks.contains(b)).copied()
}

/// What stands behind "by" or the like.
enum Printed {
    /// A day that is the time.
    Set(Time),
    /// A day before the determination, or far behind it: part of the story.
    Story,
    /// No day.
    None,
}

/// The day behind "by" or the like: whole, without its year, or the end of a month.
fn read_printed(para: &Para, opening: Opening, words: Range<usize>, determined: Option<Date>) -> Printed {
    const YEARS_AHEAD: u32 = 5;
    if !matches!(opening, Opening::Day | Opening::Either) {
        return Printed::None;
    }
    let fold = &para.fold;
    let behind = fold.skip_space(words.end);
    let at = skip_clock(fold, behind);
    let (date, end, is_without_year) = match date_at(fold, at) {
        Some(day) => (day.date, day.range.end, false),
        None => {
            let part = part_of_date_at(fold, behind).or_else(|| part_of_date_at(fold, at));
            let Some((part, date)) = part.and_then(|part| Some((part.clone(), part.date_from(determined)?))) else {
                return Printed::None;
            };
            (date, part.range.end, part.year.is_none())
        }
    };
    let is_far = |from: Date| from.plus_months(12 * YEARS_AHEAD).is_some_and(|last| date > last);
    if determined.is_some_and(|from| date < from || is_far(from)) {
        return Printed::Story;
    }
    // "By no later than 5 June": its time begins behind "by".
    let by = fold.at(deadline::BY, words.start).filter(|_| opening == Opening::Either);
    let start = by.map_or(words.start, |end| fold.skip_space(end));
    Printed::Set(Time { is_without_year, ..Time::printed(para, date, start..end) })
}

/// Words behind an opening that name a time which could not be read: "within a few weeks", "by 31 April 2024",
/// "by Friday". A time that stands elsewhere ("by the due date") is none of them.
fn unread(fold: &NormalText, opening: Opening, words: Range<usize>, range: Range<usize>) -> Option<Span> {
    let end = match opening {
        Opening::Day => unread_day(fold, words.end),
        Opening::Either => unread_day(fold, words.end).or_else(|| unread_period(fold, words.end)),
        Opening::Period | Opening::Next => unread_period(fold, words.end),
    };
    let end = end.filter(|&end| end <= range.end)?;
    let is_elsewhere = fold.has_in(deadline::ELSEWHERE, words.start..end);
    (!is_elsewhere && !is_story(fold, words.start, range.start)).then(|| fold.span(words.start..end))
}

/// Where words end that name a day of a month or a week: "31 April 2024", "Friday".
fn unread_day(fold: &NormalText, from: usize) -> Option<usize> {
    const LONGEST_DAY: usize = 8;
    let mut at = fold.skip_space(from);
    at = hour_at(fold, at).unwrap_or(at);
    while let Some(next) = fold.at(deadline::BEFORE_DAY, at) {
        at = next;
    }
    let weekday = fold.at(deadline::WEEKDAY, at);
    let at = fold.skip_space(weekday.unwrap_or(at));
    let is_day = fold.slice(at..at + 1).first().is_some_and(u8::is_ascii_digit);
    let month =
        fold.first(deadline::MONTH, at..fold.len().min(at + LONGEST_DAY + 9)).filter(|month| month.start <= at + LONGEST_DAY);
    month.filter(|_| is_day).map(|month| month.end).or(weekday)
}

/// Where a unit of time ends that stands a few words behind: "a few weeks".
fn unread_period(fold: &NormalText, from: usize) -> Option<usize> {
    const NEAR: usize = 24;
    const MOST_WORDS: usize = 4;
    let unit = fold.first(deadline::UNIT, from..fold.len().min(from + NEAR))?;
    let between = fold.slice(from..unit.start);
    let is_near = between.iter().filter(|&&b| b == b' ').count() <= MOST_WORDS && !between.iter().any(|b| b",;.:()".contains(b));
    is_near.then_some(unit.end)
}

/// The parts of a sentence that say what is to be told, and set no time for telling it: "… confirm that the works will
/// be completed by 30 June 2024", "a schedule which shows when they will be done".
fn contents(fold: &NormalText, range: Range<usize>) -> Vec<Range<usize>> {
    const NEAR: usize = 60;
    let mut contents = Vec::new();
    if !fold.has_in(deadline::REPORTED, range.clone()) {
        return contents;
    }
    for sentence in sentences(fold, range) {
        for reported in fold.all(deadline::REPORTED, sentence.clone()) {
            let near = reported.end..sentence.end.min(reported.end + NEAR);
            if let Some(future) = fold.first(deadline::FUTURE, near) {
                // What is joined with a comma is told again: "…, and send a copy within 4 weeks".
                let end = fold.first(deadline::JOINED, future.end..sentence.end).map_or(sentence.end, |joined| joined.start);
                contents.push(reported.start..end);
            }
        }
    }
    contents
}

/// Steps over "5pm on", "12 noon on", "the", "close of business on".
fn skip_clock(fold: &NormalText, at: usize) -> usize {
    let mut end = hour_at(fold, at).unwrap_or(at);
    while let Some(next) = fold.at(deadline::BEFORE_DAY, end) {
        end = next;
    }
    fold.skip_space(fold.at(deadline::WEEKDAY, end).unwrap_or(end))
}

fn count(start: Date, period: Period) -> Option<Date> {
    match period.unit {
        Unit::Day => start.plus_days(i64::from(period.count)),
        Unit::Week => start.plus_days(7 * i64::from(period.count)),
        Unit::Month => start.plus_months(period.count),
        Unit::WorkingDay => plus_working_days(start, period.count).ok(),
    }
}

/// Whether a period sets a time, and is not part of the story ("did not respond within 10 working days").
fn sets_time(fold: &NormalText, found: &PeriodMatch, start: usize) -> bool {
    !matches!(found.anchor, Anchor::Unsaid | Anchor::Event) || !is_story(fold, found.range.start, start)
}

/// Whether the words right before `at` tell a story.
fn is_story(fold: &NormalText, at: usize, start: usize) -> bool {
    const NEAR: usize = 45;
    fold.has_in(deadline::STORY, start.max(at.saturating_sub(NEAR))..at)
}

/// A time that comes round again.
fn find_recurring(para: &Para, range: Range<usize>) -> Option<Time> {
    let hit = para.fold.first(deadline::RECURRING, range)?;
    Some(Time::set(Words::of(para, hit), None, DeadlineBasis::Recurring))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn para(text: &str) -> Para<'_> {
        let mut start = 0;
        let mut pieces = Vec::new();
        for line in text.split('\n') {
            pieces.push(Span::new(start, start + line.len()));
            start += line.len() + 1;
        }
        Para { pieces, fold: NormalText::of(text), ..Para::default() }
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
        let got = find_deadline(&para, 0..para.fold.len(), Date::new(2024, 2, 28)).time;
        assert_eq!(show(got.map(|time| time.deadline())), want, "in {text:?}");
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
    fn days_without_a_year_or_a_day() {
        let year = "the year is not in the text: the first such day after the determination";
        reads("pay it by 25 April", &format!("2024-04-25 Printed by 25 April [] {year}"));
        reads("pay it by noon on Friday 3rd January", &format!("2025-01-03 Printed by noon on Friday 3rd January [] {year}"));
        reads("pay it by the end of April 2024", "2024-04-30 Printed by the end of April 2024 []");
        reads("pay it within 6-weeks", "2024-04-10 Computed within 6-weeks [28 February 2024 + 6 weeks]");
    }

    #[test]
    fn a_time_that_cannot_be_read_is_said() {
        let unread = |text: &str| {
            let para = para(text);
            let reading = find_deadline(&para, 0..para.fold.len(), Date::new(2024, 2, 28));
            assert!(reading.time.is_none(), "in {text:?}");
            reading.unread.map(|span| span.of(text).to_string())
        };
        assert_eq!(unread("pay it by 31 April 2024").as_deref(), Some("by 31 April"));
        assert_eq!(unread("pay it within a few weeks").as_deref(), Some("within a few weeks"));
        assert_eq!(unread("pay it by Friday").as_deref(), Some("by Friday"));
        for text in ["pay it by the due date", "within the timescale set out above", "it did not answer within several weeks"] {
            assert_eq!(unread(text), None, "in {text:?}");
        }
    }

    #[test]
    fn what_is_to_be_told_sets_no_time() {
        reads("write to confirm that the roof will be mended by 31 May 2024", "none");
        reads("send a plan which shows that the roof will be mended within 8 weeks", "none");
        reads("confirm that it has done so within 4 weeks", "2024-03-27 Computed within 4 weeks [28 February 2024 + 4 weeks]");
    }

    #[test]
    fn other_times_are_kept() {
        let para = para("apologise within two weeks, and send a copy within four weeks");
        let reading = find_time(&para, 0..para.fold.len(), Date::new(2024, 2, 28));
        assert_eq!(reading.time.and_then(|time| time.date), Date::new(2024, 3, 13));
        assert_eq!(reading.others.iter().map(|time| time.date).collect::<Vec<_>>(), [Date::new(2024, 3, 27)]);
    }

    #[test]
    fn cells_of_a_table() {
        let cell = |text: &str| {
            show(cell_deadline(&para(text), Date::new(2026, 5, 18)).and_then(|read| read.time).map(|time| time.deadline()))
        };
        assert_eq!(cell("No later than 08 June 2026"), "2026-06-08 Printed No later than 08 June 2026 []");
        assert_eq!(cell("No later than\n2\n6\nJune 2026"), "2026-06-26 Printed No later than 26 June 2026 []");
        assert_eq!(cell("17 June 2026"), "2026-06-17 Printed 17 June 2026 []");
        assert_eq!(cell("Due: 17/06/2026"), "2026-06-17 Printed Due: 17/06/2026 []");
        assert_eq!(
            cell("Within 4 weeks of this decision"),
            "2026-06-15 Computed Within 4 weeks of this decision [18 May 2026 + 4 weeks]"
        );
        assert_eq!(
            cell("Within 6 weeks of the survey and no later than 17 June 2026"),
            "2026-06-17 Printed Within 6 weeks of the survey and no later than 17 June 2026 []"
        );
        assert_eq!(
            cell("Survey: no later than 17 June 2026 / Repair: no later than 17 July 2026"),
            "2026-06-17 Printed Survey: no later than 17 June 2026 / Repair: no later than 17 July 2026 []"
        );
        assert_eq!(cell("By 17 June 2026 the landlord must pay"), "none");
        assert_eq!(cell("By 17 June 2026 it must pay, and by 17 July 2026"), "none");
        assert_eq!(cell("Due date"), "none");
    }

    #[test]
    fn a_date_glued_to_the_end() {
        let text = "It has due regard to our apologies guidance. No later than 26 June 2026";
        let para = para(text);
        let (read, at) = glued_deadline(&para).unwrap();
        assert_eq!((read.time.unwrap().date, &text[at..at + 5]), (Date::new(2026, 6, 26), "No la"));
        let text = "It must be paid no later than 26 June 2026.";
        assert!(glued_deadline(&self::para(text)).is_none());
    }

    #[test]
    fn a_long_event_is_cut_behind_a_word() {
        let read = |text: &str| {
            let para = Para { pieces: [Span::new(0, text.len())].into(), fold: NormalText::of(text), ..Para::default() };
            find_deadline(&para, 0..para.fold.len(), None).time.unwrap().words.shown.clone()
        };
        let long = read(&format!("Within 4 weeks of the visit {}", "by a surveyor ".repeat(20)));
        assert!(["by …", "a …", "surveyor …"].iter().any(|end| long.ends_with(end)), "{long}");
        assert_eq!(read("Within 4 weeks of the visit the landlord must write."), "Within 4 weeks of the visit");
        assert_eq!(read("Within 4 weeks of the visit"), "Within 4 weeks of the visit");
    }
}
