//! What is a calendar day, and how are days counted?

use crate::fold::Phrases;
use crate::phrases;
pub use crate::values::date::{DateMatch, date_at, find_date};
use serde::{Serialize, Serializer};
use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year, such as 2024.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// The months' English names.
pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The weekdays' English names, Monday first.
pub const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl Date {
    /// The day, if the calendar has it and it lies between the years 1900 and 2199.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        ((1900..2200).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)).then_some(Self {
            year,
            month,
            day,
        })
    }

    /// Reads an ISO date such as "2024-03-27".
    pub fn from_iso(text: &str) -> Option<Self> {
        let mut fields = [0_i32; 3];
        let mut at = 0;
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' => {
                    let field = fields.get_mut(at)?;
                    *field = field.checked_mul(10)?.checked_add(i32::from(byte - b'0'))?;
                }
                b'-' => at += 1,
                _ => return None,
            }
        }
        let [year, month, day] = fields;
        if at == 2 { Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?) } else { None }
    }

    /// Days since 1 January 1970, by the civil-calendar algorithm that counts from 1 March of year 0.
    pub fn day_number(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let months_from_march = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * months_from_march + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day so many days after 1 January 1970; the inverse of [`Date::day_number`].
    pub fn from_day_number(number: i64) -> Self {
        let shifted = number + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let months_from_march = (5 * day_of_year + 2) / 153;
        let month = if months_from_march < 10 { months_from_march + 3 } else { months_from_march - 9 };
        Self {
            year: (era * 400 + year_of_era + i64::from(month <= 2)) as i32,
            month: month as u8,
            day: (day_of_year - (153 * months_from_march + 2) / 5 + 1) as u8,
        }
    }

    /// The day so many days later, or earlier if negative.
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_day_number(self.day_number() + days)
    }

    /// The same day so many months later, clamped to the end of the month (domain.md 3.2).
    pub fn plus_months(self, months: u32) -> Self {
        let count = self.year * 12 + i32::from(self.month) - 1 + months as i32;
        let (year, month) = (count.div_euclid(12), (count.rem_euclid(12) + 1) as u8);
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> usize {
        (self.day_number() + 3).rem_euclid(7) as usize
    }

    /// The day as people write it: "7 June 2024".
    pub fn long(self) -> String {
        format!("{} {} {}", self.day, MONTHS[usize::from(self.month) - 1], self.year)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The months as a fold has them.
pub const NAMES: Phrases = phrases![
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arithmetic_round_trips() {
        let mut day = Date::new(2019, 1, 1).unwrap();
        let end = Date::new(2031, 1, 1).unwrap();
        while day < end {
            assert_eq!(Date::from_day_number(day.day_number()), day);
            let next = day.plus_days(1);
            assert!(next > day);
            assert_eq!(next.weekday(), (day.weekday() + 1) % 7);
            day = next;
        }
        assert_eq!(WEEKDAYS[Date::new(2024, 2, 28).unwrap().weekday()], "Wednesday");
        assert_eq!(Date::new(2024, 1, 31).unwrap().plus_months(1).to_string(), "2024-02-29");
    }
}
