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

mod cell;
mod told;
mod unread;
mod words;

pub use cell::{cell_deadline, glued_deadline};
pub use words::time_at;

use crate::decided::decided;
use crate::determination::date::Date;
use crate::determination::{Deadline, DeadlineBasis};
use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::values::calendar::{caution, plus_working_days};
use crate::values::date::{date_at, part_of_date_at};
use crate::values::period::{Anchor, Opening, Period, PeriodMatch, Unit, find_opening, is_cut, opened_period};
use crate::vocabulary::{continuation, deadline, order};
use std::ops::Range;
use std::rc::Rc;
use told::contents;
use unread::{unread, unread_between};
use words::skip_clock;

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
    /// How long, where it counts from the end of another time: "within a further 2 weeks".
    pub further: Option<Period>,
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
        let span = para.normal.span(range);
        Self { span, shown: para.words(para.normal.source(), span) }
    }
}

impl Time {
    /// A time that words set without a count.
    fn set(words: Words, date: Option<Date>, basis: DeadlineBasis) -> Self {
        Self { date, basis, words, part: None, counted: None, further: None, is_received: false, is_without_year: false }
    }

    /// A day that the text names.
    #[track_caller]
    fn printed(para: &Para, date: Date, range: Range<usize>) -> Self {
        decided(para.normal.span(range.clone()), "time", || "a day that is printed".into());
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
        decided(para.normal.span(found.range.clone()), "time", || {
            format!("a period of {}, counted from {:?}", found.period, found.anchor)
        });
        let mut words = Words::of(para, found.range.clone());
        if is_cut(&para.normal, found) {
            words.shown.push_str(" …");
        }
        let basis = if found.anchor == Anchor::Event { DeadlineBasis::Event } else { DeadlineBasis::Computed };
        let is_further =
            found.anchor == Anchor::Event && NormalText::of(&words.shown).ending(deadline::UNIT, words.shown.len()).is_some();
        Self {
            further: is_further.then_some(found.period),
            counted: start.map(|start| (start, found.period)),
            is_received: found.anchor == Anchor::Receipt,
            ..Self::set(words, start.and_then(|start| count(start, found.period)), basis)
        }
    }

    /// "Within a further 2 weeks", below a time that gives a day: counted from that.
    pub fn behind(&self, before: &Self) -> Option<Self> {
        let (period, day) = (self.further?, before.date?);
        let (date, basis) = (count(day, period), DeadlineBasis::Computed);
        Some(Self { date, basis, counted: Some((day, period)), ..self.clone() })
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
    let normal = &para.normal;
    let mut reading = TimeReading::default();
    let mut set: Vec<Time> = Vec::new();
    let (mut from, mut behind) = (range.start, range.start);
    let contents = contents(normal, range.clone());
    while let Some((opening, words)) = find_opening(normal, from..range.end) {
        from = words.end;
        if words.start < behind {
            continue;
        }
        let is_told = contents.iter().any(|content| content.contains(&words.start));
        match read_printed(para, opening, words.clone(), determined) {
            Printed::Set(_) if is_told => {
                let end = time_at(normal, words.start).unwrap_or(words.end);
                reading.passed_over.get_or_insert_with(|| normal.span(words.start..end));
                continue;
            }
            Printed::Set(time) => {
                behind = normal.len().min(words.end + 1);
                set.push(time);
                continue;
            }
            Printed::Story => continue,
            Printed::None => {}
        }
        let Some(found) = opened_period(normal, opening, words.clone()) else {
            if let Some(unread) = unread(normal, opening, words, range.clone()).filter(|_| !is_told) {
                reading.unread.get_or_insert(unread);
            }
            continue;
        };
        behind = found.range.end;
        // "Tell her how it will do so within 4 weeks of this report": what counts from the report is its own.
        let is_of_report = matches!(found.anchor, Anchor::Determination | Anchor::Receipt);
        if sets_time(normal, &found, range.start) && (is_of_report || !is_told) {
            set.push(Time::counted(para, &found, determined));
        } else {
            reading.passed_over.get_or_insert_with(|| normal.span(found.range));
        }
    }
    if set.is_empty() && reading.unread.is_none() {
        reading.unread = unread_between(normal, range, determined);
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
    let normal = &para.normal;
    let behind = normal.skip_space(words.end);
    let at = skip_clock(normal, behind);
    let (date, end, is_without_year) = match date_at(normal, at) {
        Some(day) => (day.date, day.range.end, false),
        None => {
            let part = part_of_date_at(normal, behind).or_else(|| part_of_date_at(normal, at));
            let Some((part, date)) = part.and_then(|part| Some((part.clone(), part.date_from(determined)?))) else {
                return Printed::None;
            };
            (date, part.range.end, part.year.is_none())
        }
    };
    if normal.ending(deadline::WAS_DUE, words.start).is_some() {
        return Printed::Story;
    }
    let is_far = |from: Date| from.plus_months(12 * YEARS_AHEAD).is_some_and(|last| date > last);
    if determined.is_some_and(|from| date < from || is_far(from)) {
        return Printed::Story;
    }
    // "By no later than 5 June": its time begins behind "by".
    let by = normal.at(deadline::BY, words.start).filter(|_| opening == Opening::Either);
    let start = by.map_or(words.start, |end| normal.skip_space(end));
    Printed::Set(Time { is_without_year, ..Time::printed(para, date, start..end) })
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
fn sets_time(normal: &NormalText, found: &PeriodMatch, start: usize) -> bool {
    !matches!(found.anchor, Anchor::Unsaid | Anchor::Event)
        || !is_story(normal, found.range.start, start)
        || is_taken_up(normal, found.range.end)
}

/// "The landlord agreed to apologise within 4 weeks. It must do so": the next sentence orders what this one tells.
fn is_taken_up(normal: &NormalText, at: usize) -> bool {
    let rest = sentences(normal, at..normal.len());
    let Some(next) = rest.get(1) else { return false };
    let start = normal.skip_space(next.start);
    let who = normal.at(order::LANDLORD, start).or_else(|| normal.at(continuation::IT, start));
    who.is_some_and(|end| normal.at(continuation::DOES_SO, end).is_some())
}

/// Whether the words right before `at` tell a story.
fn is_story(normal: &NormalText, at: usize, start: usize) -> bool {
    const NEAR: usize = 45;
    let near = start.max(at.saturating_sub(NEAR))..at;
    normal.has_in(deadline::STORY, near.clone())
        || normal.all(deadline::ANSWERS, near).any(|answer| !is_own_answer(normal, start, answer.start))
}

/// "Must issue its stage 2 response within 4 weeks": the answer is what the landlord must give itself.
fn is_own_answer(normal: &NormalText, start: usize, answer: usize) -> bool {
    const MOST_WORDS: usize = 12;
    let mut at = normal.last(deadline::OBLIGES, start..answer).map_or(start, |duty| duty.end);
    for _ in 0..MOST_WORDS {
        at = normal.skip_space(at);
        match normal.at(deadline::ANSWER_FILLER, at) {
            Some(end) if at < answer => at = end,
            _ => break,
        }
    }
    at >= answer
}

/// A time that comes round again.
fn find_recurring(para: &Para, range: Range<usize>) -> Option<Time> {
    let hit = para.normal.first(deadline::RECURRING, range)?;
    Some(Time::set(Words::of(para, hit), None, DeadlineBasis::Recurring))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn para(text: &str) -> Para<'_> {
        let mut start = 0;
        let mut pieces = Vec::new();
        for line in text.split('\n') {
            pieces.push(Span::new(start, start + line.len()));
            start += line.len() + 1;
        }
        Para { pieces, normal: NormalText::of(text), ..Para::default() }
    }

    pub(super) fn show(deadline: Option<Deadline>) -> String {
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
        let got = find_deadline(&para, 0..para.normal.len(), Date::new(2024, 2, 28)).time;
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
        reads(
            "must issue its stage 2 response within 4 weeks",
            "2024-03-27 Computed within 4 weeks [28 February 2024 + 4 weeks]",
        );
        reads("respond to the resident within 2 weeks", "2024-03-13 Computed within 2 weeks [28 February 2024 + 2 weeks]");
        reads(
            "consider whether its policy needs to change within 4 weeks",
            "2024-03-27 Computed within 4 weeks [28 February 2024 + 4 weeks]",
        );
        reads("assess itself against the Code within 4 weeks", "2024-03-27 Computed within 4 weeks [28 February 2024 + 4 weeks]");
        reads(
            "mend it within 2 weeks and 3 days",
            "2024-03-16 Computed within 2 weeks and 3 days [28 February 2024 + 17 days] a Saturday",
        );
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
        reads("explain why the works that were due by 3 May 2024 have not begun", "none");
        reads("remind its staff of its policy to inspect within 10 days", "none");
        reads("ensure that its staff respond within 10 working days", "none");
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
            let reading = find_deadline(&para, 0..para.normal.len(), Date::new(2024, 2, 28));
            assert!(reading.time.is_none(), "in {text:?}");
            reading.unread.map(|span| span.of(text).to_string())
        };
        assert_eq!(unread("pay it by 31 April 2024").as_deref(), Some("by 31 April"));
        assert_eq!(unread("pay it within a few weeks").as_deref(), Some("within a few weeks"));
        assert_eq!(unread("pay it by Friday").as_deref(), Some("by Friday"));
        assert_eq!(unread("do it by the end of the next quarter").as_deref(), Some("by the end of the next quarter"));
        assert_eq!(
            unread("do it before the end of the 2024/25 financial year").as_deref(),
            Some("before the end of the 2024/25 financial year")
        );
        assert_eq!(unread("inspect it between 15 and 26 April 2024").as_deref(), Some("between 15 and 26 April 2024"));
        assert_eq!(unread("repay what she spent between 1 May 2023 and 3 June 2023"), None);
        for text in ["pay it by the due date", "within the timescale set out above", "it did not answer within several weeks"] {
            assert_eq!(unread(text), None, "in {text:?}");
        }
    }

    #[test]
    fn what_is_to_be_told_sets_no_time() {
        reads("write to confirm that the roof will be mended by 31 May 2024", "none");
        reads("tell the resident whether it will mend the roof by 31 May 2024", "none");
        reads("promise her that nobody will call before 31 May 2024", "none");
        reads(
            "explain how it will avoid this within 4 weeks of this report",
            "2024-03-27 Computed within 4 weeks of this report [28 February 2024 + 4 weeks]",
        );
        reads("explain to the resident how to claim by 31 May 2024", "2024-05-31 Printed by 31 May 2024 []");
        reads("send a plan that shows how each repair will be finished within 8 weeks", "none");
        reads("send a plan which shows that the roof will be mended within 8 weeks", "none");
        reads("confirm that it has done so within 4 weeks", "2024-03-27 Computed within 4 weeks [28 February 2024 + 4 weeks]");
    }

    #[test]
    fn other_times_are_kept() {
        let para = para("apologise within two weeks, and send a copy within four weeks");
        let reading = find_time(&para, 0..para.normal.len(), Date::new(2024, 2, 28));
        assert_eq!(reading.time.and_then(|time| time.date), Date::new(2024, 3, 13));
        assert_eq!(reading.others.iter().map(|time| time.date).collect::<Vec<_>>(), [Date::new(2024, 3, 27)]);
    }

    #[test]
    fn a_long_event_is_cut_behind_a_word() {
        let read = |text: &str| {
            let para = Para { pieces: [Span::new(0, text.len())].into(), normal: NormalText::of(text), ..Para::default() };
            find_deadline(&para, 0..para.normal.len(), None).time.unwrap().words.shown.clone()
        };
        let long = read(&format!("Within 4 weeks of the visit {}", "by a surveyor ".repeat(20)));
        assert!(["by …", "a …", "surveyor …"].iter().any(|end| long.ends_with(end)), "{long}");
        assert_eq!(read("Within 4 weeks of the visit the landlord must write."), "Within 4 weeks of the visit");
        assert_eq!(read("Within 4 weeks of the visit"), "Within 4 weeks of the visit");
    }
}
