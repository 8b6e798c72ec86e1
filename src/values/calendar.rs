//! Which day is it so many working days on? Working days of England, and what to know about a day.
//!
//! | question | answer |
//! |---|---|
//! | 18 May 2026 + 20 working days | 16 June 2026 (25 May is a bank holiday) |
//! | 11 April 2023 + 20 working days | 11 May 2023 (1 and 8 May are bank holidays) |
//! | 18 May 2022 + 20 working days | 17 June 2022 (2 and 3 June are bank holidays) |
//! | 20 December 2030 + 20 working days | not known: the table ends with 2030 |
//!
//! A working day is a day from Monday to Friday that is not a bank holiday in England. The Ombudsman
//! gives no definition of his own (domain.md 3.2), so [`WORKING_DAY_MEANS`] must be shown with a count.
//!
//! ```
//! use putright::{determination::date::Date, values::calendar::{caution, plus_working_days}};
//! let date = Date::new(2026, 5, 18).unwrap();
//! assert_eq!(plus_working_days(date, 20).unwrap().long(), "16 June 2026");
//! assert_eq!(caution(Date::new(2026, 4, 3).unwrap()).as_deref(), Some("a bank holiday (Good Friday)"));
//! ```

use super::bank_holidays::{BANK_HOLIDAYS, BankHoliday, FIRST_YEAR, LAST_YEAR};
use crate::determination::date::Date;
use std::fmt;

/// The assumption behind every count of working days.
pub const WORKING_DAY_MEANS: &str =
    "counting Monday to Friday without the bank holidays of England; the Ombudsman gives no definition of a working day";

/// Why a count of working days has no answer: a day lies outside the years whose bank holidays are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutsideTable;

impl fmt::Display for OutsideTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the bank holidays are known for {FIRST_YEAR} to {LAST_YEAR} only, so these working days cannot be counted")
    }
}

impl std::error::Error for OutsideTable {}

/// The day so many working days after `date`; the day itself is not counted.
pub fn plus_working_days(date: Date, days: u32) -> Result<Date, OutsideTable> {
    known(date)?;
    // Counted in weekdays first; each bank holiday that is passed moves the end by one.
    let mut last = date.weekdays() + i64::from(days);
    for holiday in BANK_HOLIDAYS.iter().filter(|h| h.date > date) {
        if holiday.date.weekdays() > last {
            break;
        }
        last += 1;
    }
    if days == 0 {
        return Ok(date);
    }
    if last > Date::known(LAST_YEAR, 12, 31).weekdays() {
        return Err(OutsideTable);
    }
    weekday(last).ok_or(OutsideTable)
}

/// How many working days lie after `from`, up to and including `to`; negative if `to` is earlier.
/// So `working_days_between(day, plus_working_days(day, n)?)` is `n`.
pub fn working_days_between(from: Date, to: Date) -> Result<i64, OutsideTable> {
    known(from)?;
    known(to)?;
    Ok(to.weekdays() - from.weekdays() - (holidays_to(to) - holidays_to(from)))
}

/// The bank holiday on a day, if it is one.
pub fn bank_holiday(date: Date) -> Result<Option<&'static BankHoliday>, OutsideTable> {
    known(date)?;
    Ok(BANK_HOLIDAYS.binary_search_by_key(&date, |h| h.date).ok().map(|at| &BANK_HOLIDAYS[at]))
}

/// Why a deadline on this day may need care: "a Saturday", "a bank holiday (Good Friday)". No source says
/// that such a day rolls over, so the day stays as it is (domain.md 3.2).
pub fn caution(date: Date) -> Option<String> {
    if date.is_weekend() {
        return Some(format!("a {}", date.weekday()));
    }
    match bank_holiday(date) {
        Ok(holiday) => holiday.map(|h| format!("a bank holiday ({})", h.name)),
        Err(OutsideTable) => {
            Some(format!("a {}; whether it is a bank holiday is known for {FIRST_YEAR} to {LAST_YEAR} only", date.weekday()))
        }
    }
}

/// For how many days after the determination either side may ask for a review (domain.md 3.5).
const REVIEW_DAYS: i64 = 21;

/// The last day on which the resident or the landlord may ask for a review: three weeks after the
/// determination. Not an appeal, and not a deadline of any order.
pub fn last_day_to_ask_for_review(determined: Date) -> Date {
    determined.plus_days(REVIEW_DAYS).unwrap_or(determined)
}

fn known(date: Date) -> Result<(), OutsideTable> {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year()).then_some(()).ok_or(OutsideTable)
}

/// How many bank holidays there are up to and including a day, since the table begins.
fn holidays_to(date: Date) -> i64 {
    BANK_HOLIDAYS.partition_point(|h| h.date <= date) as i64
}

/// The weekday of that number; the inverse of [`Date::weekdays`] for Monday to Friday.
fn weekday(number: i64) -> Option<Date> {
    let monday = Date::known(1970, 1, 5);
    let ahead = number - monday.weekdays();
    monday.plus_days(ahead.div_euclid(5) * 7 + ahead.rem_euclid(5))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Date {
        Date::from_iso(iso).unwrap()
    }

    #[track_caller]
    fn counts(from: &str, days: u32, want: &str) {
        assert_eq!(plus_working_days(day(from), days).map(|d| d.to_string()).as_deref(), Ok(want));
        assert_eq!(working_days_between(day(from), day(want)), Ok(i64::from(days)));
    }

    #[test]
    fn the_examples_of_the_domain() {
        counts("2026-05-18", 20, "2026-06-16");
        counts("2026-05-19", 20, "2026-06-17");
        counts("2026-05-08", 20, "2026-06-08");
        counts("2023-04-11", 20, "2023-05-11");
        counts("2022-05-18", 20, "2022-06-17");
    }

    #[test]
    fn weekends_and_holidays_at_the_start() {
        counts("2024-03-29", 1, "2024-04-02"); // Good Friday; Easter Monday is free too
        counts("2024-03-30", 1, "2024-04-02"); // a Saturday
        counts("2022-12-23", 1, "2022-12-28");
        counts("2024-03-29", 0, "2024-03-29");
        assert_eq!(working_days_between(day("2024-04-05"), day("2024-04-04")), Ok(-1));
    }

    #[test]
    fn outside_the_table_there_is_no_answer() {
        assert_eq!(plus_working_days(day("2018-12-31"), 5), Err(OutsideTable));
        assert_eq!(plus_working_days(day("2030-12-20"), 20), Err(OutsideTable));
        assert_eq!(plus_working_days(day("2030-12-20"), u32::MAX), Err(OutsideTable));
        assert_eq!(plus_working_days(day("2030-12-24"), 3), Ok(day("2030-12-31")));
        assert_eq!(working_days_between(day("2024-01-01"), day("2031-01-02")), Err(OutsideTable));
        assert!(caution(day("2031-01-01")).unwrap().contains("2019 to 2030 only"));
    }

    #[test]
    fn cautions() {
        assert_eq!(caution(day("2024-07-06")).as_deref(), Some("a Saturday"));
        assert_eq!(caution(day("2031-01-05")).as_deref(), Some("a Sunday"));
        assert_eq!(caution(day("2024-03-29")).as_deref(), Some("a bank holiday (Good Friday)"));
        assert_eq!(caution(day("2022-01-03")).as_deref(), Some("a bank holiday (New Year's Day, substitute day)"));
        assert_eq!(caution(day("2024-03-28")), None);
    }

    #[test]
    fn counting_agrees_with_a_walk_day_by_day() {
        let (mut date, end) = (day("2019-01-01"), day("2030-09-01"));
        while date < end {
            let (mut walked, mut left) = (date, 25);
            while left > 0 {
                walked = walked.plus_days(1).unwrap();
                if !walked.is_weekend() && bank_holiday(walked) == Ok(None) {
                    left -= 1;
                }
            }
            assert_eq!(plus_working_days(date, 25), Ok(walked), "from {date}");
            assert_eq!(working_days_between(date, walked), Ok(25), "from {date}");
            date = date.plus_days(1).unwrap();
        }
    }

    #[test]
    fn three_weeks_for_a_review() {
        assert_eq!(last_day_to_ask_for_review(day("2024-02-28")), day("2024-03-20"));
    }
}
