//! Which time does a cell of the orders table set: "No later than 26 June 2026", alone or glued to the words before it?

use super::words::skip_clock;
use super::{Time, TimeReading};
use crate::determination::date::Date;
use crate::outline::Para;
use crate::text::NormalText;
use crate::values::date::{date_at, find_date};
use crate::values::period::{Anchor, period_at};
use crate::vocabulary::deadline;
use std::rc::Rc;

/// The time that a table's cell sets if it holds nothing else: "No later than 26 June 2026", "4 weeks", "Within 6 weeks
/// of the inspection and no later than 30 January 2026", "Works: no later than 12 March 2026".
pub fn cell_deadline(para: &Para, determined: Option<Date>) -> Option<TimeReading> {
    const LONGEST: usize = 120;
    if para.length() > LONGEST {
        return None;
    }
    let normal = &para.normal;
    let start = normal.skip_space(0);
    let at = skip_clock(normal, skip_openings(normal, start));
    let is_all = |end: usize| normal.skip_any(b". ;", end) == normal.len();
    if let Some(day) = date_at(normal, at).filter(|day| is_all(day.range.end)) {
        let time = Time::printed(para, day.date, start..day.range.end);
        return Some(TimeReading { time: Some(Rc::new(time)), ..TimeReading::default() });
    }
    if let Some(mut period) = period_at(normal, at).filter(|found| is_all(found.range.end)) {
        period.range.start = start;
        // An event that goes on to name a day is not the whole cell; one that goes on to order something is no cell.
        let is_order = || normal.has(deadline::DUTY_IN_CELL);
        if period.anchor != Anchor::Event || (find_date(normal, at).is_none() && !is_order()) {
            let time = Time::counted(para, &period, determined);
            return Some(TimeReading { time: Some(Rc::new(time)), ..TimeReading::default() });
        }
    }
    several_days(para, start)
}

/// Where the words end that a due date's cell begins with; one may stand behind another: "by no later than", "due by".
fn skip_openings(normal: &NormalText, start: usize) -> usize {
    let mut at = start;
    while let Some(end) = normal.at(deadline::OPENS_CELL, at) {
        at = normal.skip_any(b": ", end);
    }
    at
}

/// A cell of several times, the last of them a day: the first day counts, the others are kept.
fn several_days(para: &Para, start: usize) -> Option<TimeReading> {
    const LONGEST_NAME: usize = 30;
    let normal = &para.normal;
    let bytes = normal.bytes();
    // "Works: no later than …": the name of a part.
    let colon = memchr::memchr(b':', &bytes[..bytes.len().min(LONGEST_NAME)]);
    let opened = |at: usize| skip_openings(normal, at) > at;
    // "17 May 2026 to start, 16 June 2026 to finish": days alone.
    let is_day = date_at(normal, start).is_some();
    if !is_day && !opened(start) && !colon.is_some_and(|colon| opened(normal.skip_space(colon + 1))) {
        return None;
    }
    let (mut days, mut from) = (Vec::new(), start);
    while let Some(day) = find_date(normal, from) {
        from = day.range.end;
        days.push(day);
    }
    let end = days.last()?.range.end;
    // "… and 16 June 2026 (works)": the name of a part stands behind its day.
    let behind = normal.skip_any(b". ;)", end);
    let is_named = days.len() > 1 && normal.len() - behind <= LONGEST_NAME;
    // "1 October 2023 and 17 June 2024" below "electricity used between": days alone, without what each is for.
    let is_bare = is_day && behind == normal.len();
    if (behind < normal.len() && !is_named) || is_bare || normal.has(deadline::DUTY_IN_CELL) {
        return None;
    }
    let mut times = days.iter().map(|day| Rc::new(Time::printed(para, day.date, start..end)));
    let time = times.next()?;
    let others = times.filter(|other| other.date != time.date).collect();
    Some(TimeReading { time: Some(time), others, ..TimeReading::default() })
}

/// "No later than 26 June 2026" at the very end of a paragraph: a table's cell that the copy glued on.
/// Gives where it begins too.
pub fn glued_deadline(para: &Para) -> Option<(TimeReading, usize)> {
    const LONGEST: usize = 48;
    let normal = &para.normal;
    if !last_but(b". ", normal.bytes())?.is_ascii_digit() {
        return None;
    }
    let from = normal.len().saturating_sub(LONGEST);
    let (start, at) = match normal.first(deadline::NO_LATER_THAN, from..normal.len()) {
        Some(opening) => {
            if last_but(b" ", normal.slice(0..opening.start)).is_some_and(|b| !b".!?:)".contains(&b)) {
                return None;
            }
            (opening.start, skip_clock(normal, normal.skip_space(opening.end)))
        }
        // "… with its findings. 11 February 2026": nothing but a day behind the last sentence.
        None => {
            let is_stop = |&at: &usize| matches!(normal.slice(at..at + 2), b". " | b") ");
            let start = normal.skip_space((from..normal.len()).rfind(is_stop)? + 1);
            (start, start)
        }
    };
    let day = date_at(normal, at).filter(|day| normal.skip_any(b". ", day.range.end) == normal.len())?;
    let time = Some(Rc::new(Time::printed(para, day.date, start..day.range.end)));
    Some((TimeReading { time, ..TimeReading::default() }, start))
}

/// The last byte that is none of `marks`.
fn last_but(marks: &[u8], bytes: &[u8]) -> Option<u8> {
    bytes.iter().rfind(|b| !marks.contains(b)).copied()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{para, show};
    use super::*;

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
        for text in
            ["No later than 17 June 2026 (survey) and 17 July 2026 (works)", "17 June 2026 to start, 17 July 2026 to finish"]
        {
            let read = cell_deadline(&para(text), Date::new(2026, 5, 18)).unwrap();
            assert_eq!((read.time.and_then(|time| time.date), read.others.len()), (Date::new(2026, 6, 17), 1), "in {text:?}");
        }
        assert_eq!(cell("By 17 June 2026 the landlord must pay"), "none");
        assert_eq!(cell("By 17 June 2026 it must pay, and by 17 July 2026"), "none");
        assert_eq!(cell("Within 4 weeks of the inspection both landlords must mend it."), "none");
        assert_eq!(cell("Due date"), "none");
        assert_eq!(cell("1 October 2026 and 17 June 2027."), "none");
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
}
