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

use crate::determination::date::Date;
use crate::determination::{Deadline, DeadlineBasis};
use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use crate::values::calendar::{caution, plus_working_days};
use crate::values::date::{date_at, hour_at};
use crate::values::period::{Anchor, Opening, Period, PeriodMatch, Unit, find_opening, is_cut, opened_period, period_at};
use crate::vocabulary::deadline;
use std::ops::Range;
use std::rc::Rc;

/// What was found about time in some words.
#[derive(Debug, Clone, Default)]
pub struct TimeReading<'p> {
    /// The time that was set.
    pub time: Option<Rc<Time<'p>>>,
    /// A period that reads like part of the story: no deadline was made of it.
    pub passed_over: Option<Span>,
}

/// A time that was set, of one order or of several. Its words are put together when it is known whose deadline it is.
#[derive(Debug, Clone, Copy)]
pub struct Time<'p> {
    /// The day, where it is printed or can be computed.
    pub date: Option<Date>,
    /// Where the day comes from.
    pub basis: DeadlineBasis,
    /// The words that set it.
    pub words: Words<'p>,
    /// The words that set another time for a part of what is to be done.
    pub part: Option<Words<'p>>,
    /// From which day it counts, and how long.
    pub counted: Option<(Date, Period)>,
    /// Whether it counts from a day that the text does not give.
    pub is_received: bool,
}

/// Words of a paragraph.
#[derive(Debug, Clone, Copy)]
pub struct Words<'p> {
    /// Where they stand.
    pub span: Span,
    para: &'p Para<'p>,
    is_cut: bool,
}

impl<'p> Words<'p> {
    /// The words `range` of a paragraph's fold.
    pub fn of(para: &'p Para<'p>, range: Range<usize>) -> Self {
        Self { span: para.fold.span(range), para, is_cut: false }
    }

    /// As they are shown.
    pub fn shown(&self, text: &str) -> String {
        let more = if self.is_cut { " …" } else { "" };
        self.para.words(text, self.span) + more
    }
}

impl<'p> Time<'p> {
    /// A time that words set without a count.
    fn set(words: Words<'p>, date: Option<Date>, basis: DeadlineBasis) -> Rc<Self> {
        Rc::new(Self { date, basis, words, part: None, counted: None, is_received: false })
    }

    /// A day that the text names.
    fn printed(para: &'p Para<'p>, date: Date, range: Range<usize>) -> Rc<Self> {
        Self::set(Words::of(para, range), Some(date), DeadlineBasis::Printed)
    }

    /// A period, counted where it can be counted.
    fn counted(para: &'p Para<'p>, found: &PeriodMatch, determined: Option<Date>) -> Rc<Self> {
        let start = match found.anchor {
            Anchor::Unsaid | Anchor::Determination | Anchor::Receipt => determined,
            Anchor::Day(day) => Some(day),
            Anchor::Event => None,
        };
        Rc::new(Self {
            date: start.and_then(|start| count(start, found.period)),
            basis: if found.anchor == Anchor::Event { DeadlineBasis::Event } else { DeadlineBasis::Computed },
            words: Words { is_cut: is_cut(&para.fold, found), ..Words::of(para, found.range.clone()) },
            part: None,
            counted: start.map(|start| (start, found.period)),
            is_received: found.anchor == Anchor::Receipt,
        })
    }

    /// The deadline, with its words and what needs care.
    pub fn deadline(&self, text: &str) -> Deadline {
        Deadline {
            date: self.date,
            text: self.words.shown(text),
            basis: self.basis,
            computation: self.counted.map(|(start, period)| format!("{} + {period}", start.long())),
            caution: self.caution(text),
            span: self.words.span,
        }
    }

    fn caution(&self, text: &str) -> Option<String> {
        let told = match (self.part, self.counted, self.date) {
            (Some(part), ..) => return Some(format!("a part of it has a time of its own: {}", part.shown(text))),
            (_, Some(_), _) if self.is_received => {
                "counted from the date of the determination: the day it was received is not in the text"
            }
            (_, Some(_), None) => "the bank holidays of that year are not known",
            (_, _, date) => return date.and_then(caution),
        };
        Some(told.to_string())
    }
}

/// Reads the time that the words `range` of a paragraph set; `determined` is the determination's date.
pub fn find_deadline<'p>(para: &'p Para<'p>, range: Range<usize>, determined: Option<Date>) -> TimeReading<'p> {
    let mut reading = find_time(para, range.clone(), determined);
    reading.time = reading.time.or_else(|| find_recurring(para, range));
    reading
}

/// The same, but for times that come round again.
pub fn find_time<'p>(para: &'p Para<'p>, range: Range<usize>, determined: Option<Date>) -> TimeReading<'p> {
    let fold = &para.fold;
    let mut reading = TimeReading::default();
    let mut set: Option<PeriodMatch> = None;
    let (mut from, mut behind) = (range.start, range.start);
    while let Some((opening, words)) = find_opening(fold, from..range.end) {
        from = words.end;
        if let Some(time) = find_printed(para, opening, words.clone(), determined) {
            return TimeReading { time: Some(time), passed_over: None };
        }
        // A period that is counted is the time, unless a day is printed behind it; an event's only if there is no other.
        let is_set = set.as_ref().is_some_and(|set| set.anchor != Anchor::Event);
        if is_set || words.start < behind {
            continue;
        }
        let Some(found) = opened_period(fold, opening, words) else { continue };
        behind = found.range.end;
        if !sets_time(fold, &found, range.start) {
            reading.passed_over.get_or_insert_with(|| fold.span(found.range));
        } else if set.is_none() || found.anchor != Anchor::Event {
            set = Some(found);
        }
    }
    reading.time = set.map(|found| Time::counted(para, &found, determined));
    reading
}

/// The time that a table's cell sets if it holds nothing else: "No later than 26 June 2026", "4 weeks".
pub fn cell_deadline<'p>(para: &'p Para<'p>, determined: Option<Date>) -> Option<Rc<Time<'p>>> {
    // One may stand behind another: "by no later than", "due by".
    if para.length() > 120 {
        return None;
    }
    let fold = &para.fold;
    let start = fold.skip_space(0);
    let mut at = start;
    while let Some(end) = fold.at(deadline::OPENS_CELL, at) {
        at = fold.skip_any(b": ", end);
    }
    at = skip_clock(fold, at);
    let is_all = |end: usize| fold.skip_any(b". ;", end) == fold.len();
    if let Some(day) = date_at(fold, at).filter(|day| is_all(day.range.end)) {
        return Some(Time::printed(para, day.date, start..day.range.end));
    }
    let mut period = period_at(fold, at).filter(|found| is_all(found.range.end))?;
    period.range.start = start;
    Some(Time::counted(para, &period, determined))
}

/// "No later than 26 June 2026" at the very end of a paragraph: a table's cell that the copy glued on.
/// Gives where it begins too.
pub fn glued_deadline<'p>(para: &'p Para<'p>) -> Option<(Rc<Time<'p>>, usize)> {
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
    Some((Time::printed(para, day.date, start..day.range.end), start))
}

/// The last byte that is none of `marks`.
fn last_but(marks: &[u8], bytes: &[u8]) -> Option<u8> {
    bytes.iter().rfind(|b| !marks.contains(b)).copied()
}

/// The day behind "by" or the like. A day before the determination belongs to the story.
fn find_printed<'p>(para: &'p Para<'p>, opening: Opening, words: Range<usize>, determined: Option<Date>) -> Option<Rc<Time<'p>>> {
    const YEARS_AHEAD: u32 = 5;
    if !matches!(opening, Opening::Day | Opening::Either) {
        return None;
    }
    let fold = &para.fold;
    let day = date_at(fold, skip_clock(fold, fold.skip_space(words.end)))?;
    let is_ahead =
        determined.is_none_or(|from| day.date >= from && from.plus_months(12 * YEARS_AHEAD).is_none_or(|last| day.date <= last));
    // "By no later than 5 June": its time begins behind "by".
    let by = fold.at(deadline::BY, words.start).filter(|_| opening == Opening::Either);
    let start = by.map_or(words.start, |end| fold.skip_space(end));
    is_ahead.then(|| Time::printed(para, day.date, start..day.range.end))
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
    const NEAR: usize = 45;
    if !matches!(found.anchor, Anchor::Unsaid | Anchor::Event) {
        return true;
    }
    let before = start.max(found.range.start.saturating_sub(NEAR))..found.range.start;
    !fold.has_in(deadline::STORY, before)
}

/// A time that comes round again.
fn find_recurring<'p>(para: &'p Para<'p>, range: Range<usize>) -> Option<Rc<Time<'p>>> {
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
        Para { pieces: pieces.into(), fold: NormalText::of(text), ..Para::default() }
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
        assert_eq!(show(got.map(|time| time.deadline(text))), want, "in {text:?}");
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
        let cell = |text: &str| show(cell_deadline(&para(text), Date::new(2026, 5, 18)).map(|time| time.deadline(text)));
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
        let para = para(text);
        let (time, at) = glued_deadline(&para).unwrap();
        assert_eq!((time.date, &text[at..at + 5]), (Date::new(2026, 6, 26), "No la"));
        let text = "It must be paid no later than 26 June 2026.";
        assert!(glued_deadline(&self::para(text)).is_none());
    }

    #[test]
    fn a_long_event_is_cut_behind_a_word() {
        let read = |text: &str| {
            let para = Para { pieces: [Span::new(0, text.len())].into(), fold: NormalText::of(text), ..Para::default() };
            find_deadline(&para, 0..para.fold.len(), None).time.unwrap().words.shown(text)
        };
        let long = read(&format!("Within 4 weeks of the visit {}", "by a surveyor ".repeat(20)));
        assert!(["by …", "a …", "surveyor …"].iter().any(|end| long.ends_with(end)), "{long}");
        assert_eq!(read("Within 4 weeks of the visit the landlord must write."), "Within 4 weeks of the visit");
        assert_eq!(read("Within 4 weeks of the visit"), "Within 4 weeks of the visit");
    }
}
