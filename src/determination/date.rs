//! Which day is it? A day of the calendar as the answer holds it, and counting from one day to another.
//!
//! A thin newtype around `chrono`'s day: it lies between the years 1900 and 9999, is written as ISO 8601 in JSON and as
//! people write it on paper, and what leaves those years is no day, so that no count wraps round.
//!
//! ```
//! use putright::determination::date::Date;
//! let day = Date::new(2024, 1, 31).unwrap();
//! assert_eq!((day.to_string(), day.long()), ("2024-01-31".to_string(), "31 January 2024".to_string()));
//! assert_eq!(day.plus_months(1), Date::from_iso("2024-02-29"));
//! ```

use chrono::{Datelike, Days, Month, Months, NaiveDate, Weekday};
use serde::Serialize;
use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[serde(transparent)]
pub struct Date(NaiveDate);

impl Date {
    /// The day, if the calendar has it and it lies between the years 1900 and 2199.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).filter(|_| (1900..2200).contains(&year)).map(Self)
    }

    /// A day that stands in the source of this program; one that no calendar has does not compile.
    pub(crate) const fn known(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(day) => Self(day),
            None => panic!("a day that is in the calendar"),
        }
    }

    /// Reads an ISO date such as "2024-03-27".
    pub fn from_iso(text: &str) -> Option<Self> {
        let day: NaiveDate = text.parse().ok()?;
        Self::new(day.year(), day.month(), day.day())
    }

    /// The day so many days after 1 January 1970, if it lies between the years 1900 and 9999.
    pub fn from_day_number(number: i64) -> Option<Self> {
        Self(NaiveDate::default()).plus_days(number)
    }

    /// The year, such as 2024.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day so many days later, or earlier if negative.
    pub fn plus_days(self, days: i64) -> Option<Self> {
        let distance = Days::new(days.unsigned_abs());
        let day = if days < 0 { self.0.checked_sub_days(distance) } else { self.0.checked_add_days(distance) };
        day.and_then(Self::in_range)
    }

    /// The same day so many months later, or the last of that month (domain.md 3.2).
    pub fn plus_months(self, months: u32) -> Option<Self> {
        self.0.checked_add_months(Months::new(months)).and_then(Self::in_range)
    }

    /// How many days it is from `earlier` to this day; negative if this one comes first.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// How many days from Monday to Friday there are up to and including this one, since 1 January of year 1, a Monday.
    pub fn weekdays(self) -> i64 {
        let days = i64::from(self.0.num_days_from_ce()) - 1;
        days.div_euclid(7) * 5 + (days.rem_euclid(7) + 1).min(5)
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// The day of the week: "Wednesday".
    pub fn weekday(self) -> &'static str {
        match self.0.weekday() {
            Weekday::Mon => "Monday",
            Weekday::Tue => "Tuesday",
            Weekday::Wed => "Wednesday",
            Weekday::Thu => "Thursday",
            Weekday::Fri => "Friday",
            Weekday::Sat => "Saturday",
            Weekday::Sun => "Sunday",
        }
    }

    /// The month's name: "June".
    pub fn month_name(self) -> &'static str {
        u8::try_from(self.month()).ok().and_then(|month| Month::try_from(month).ok()).map_or("", |month| month.name())
    }

    /// The day as people write it: "7 June 2024".
    pub fn long(self) -> String {
        format!("{} {} {}", self.day(), self.month_name(), self.year())
    }

    /// The day in figures alone: "20240607".
    pub fn basic(self) -> String {
        format!("{:04}{:02}{:02}", self.year(), self.month(), self.day())
    }

    fn in_range(day: NaiveDate) -> Option<Self> {
        (1900..10_000).contains(&day.year()).then_some(Self(day))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar() {
        for (iso, is_day) in [
            ("2024-02-29", true),
            ("2023-02-29", false),
            ("2024-06-31", false),
            ("2199-12-31", true),
            ("2200-01-01", false),
            ("1899-12-31", false),
            ("2024-3", false),
            ("2024-+3-05", false),
            ("2024-03-27-01", false),
            ("99999999999-03-27", false),
            ("27 March 2024", false),
            ("", false),
        ] {
            assert_eq!(Date::from_iso(iso).is_some(), is_day, "{iso}");
        }
    }

    #[test]
    fn counting() {
        let day = |iso| Date::from_iso(iso).unwrap();
        assert_eq!(day("2024-02-28").plus_days(28), Some(day("2024-03-27")));
        assert_eq!(day("2024-03-01").plus_days(-1), Some(day("2024-02-29")));
        assert_eq!(day("2024-03-27").days_since(day("2024-02-28")), 28);
        assert_eq!(day("2024-02-28").plus_days(i64::MAX), None);
        assert_eq!(day("2024-02-28").plus_months(u32::MAX), None);
        assert_eq!((day("2024-07-06").weekday(), day("2024-07-06").is_weekend()), ("Saturday", true));
        assert_eq!(day("2024-07-08").weekdays() - day("2024-07-05").weekdays(), 1);
        assert_eq!(Date::from_day_number(19_781), Some(day("2024-02-28")));
    }
}
