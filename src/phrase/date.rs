//! Which day is meant? A calendar day, its arithmetic, and the days that a text names.
//!
//! | text | day |
//! |---|---|
//! | `7 June 2024`, `07 June 2024`, `7th June 2024` | 2024-06-07 |
//! | `1`, `8`, `May 2026` on lines of their own (scraped) | 2026-05-18, never 8 May |
//! | `18.05.21`, `18/05/2021`, `23 12 2020` | day first, as written in England |
//! | `2 Feburary 2022`, `3 Novemeber 2021` | misspelt months (domain.md 3.5) |
//! | `31 June 2024`, `May 2021` | no day |
//!
//! ```
//! use putright::{fold::Fold, phrase::date::{Date, find_date}};
//! let fold = Fold::of("No later than\n2\n6\nJune 2026");
//! assert_eq!(find_date(&fold, 0).unwrap().date, Date::new(2026, 6, 26).unwrap());
//! ```

use crate::fold::{Fold, Phrases};
use crate::phrases;
use serde::{Serialize, Serializer};
use std::fmt;
use std::ops::Range;

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

/// A day that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMatch {
    /// The day.
    pub date: Date,
    /// Its words, as a range of the fold.
    pub range: Range<usize>,
}

/// The first day that is named in words or figures at or after `from`.
pub fn find_date(fold: &Fold, from: usize) -> Option<DateMatch> {
    let bytes = fold.bytes();
    let mut at = from;
    while at < bytes.len() {
        at += bytes.get(at..)?.iter().position(u8::is_ascii_digit)?;
        if !at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(u8::is_ascii_alphanumeric)
            && let Some(found) = date_at(fold, at)
        {
            return Some(found);
        }
        at += 1;
    }
    None
}

/// The day that is named right at `start`, which is its first digit.
pub fn date_at(fold: &Fold, start: usize) -> Option<DateMatch> {
    let (day, after_day) = digits(fold, start, 2, true)?;
    named_month(fold, day, start, after_day).or_else(|| figures(fold, start))
}

fn named_month(fold: &Fold, day: u32, start: usize, mut at: usize) -> Option<DateMatch> {
    at = fold.matches_any(phrases!["st", "nd", "rd", "th"], at).unwrap_or(at);
    at = fold.matches_any(phrases!["of"], at).unwrap_or(at);
    let (month, at) = month_at(fold, fold.skip_space(at))?;
    let at = fold.skip_space(at);
    let at = if fold.bytes().get(at) == Some(&b',') { at + 1 } else { at };
    let (year, end) = digits(fold, fold.skip_space(at), 4, true)?;
    let date = Date::new(year as i32, month, u8::try_from(day).ok()?)?;
    Some(DateMatch { date, range: start..end })
}

/// "18.05.21", "18/05/2021", "23 12 2020": day first.
fn figures(fold: &Fold, start: usize) -> Option<DateMatch> {
    let (day, at) = digits(fold, start, 2, false)?;
    let separator = *fold.bytes().get(at)?;
    if !matches!(separator, b'.' | b'/' | b'-' | b' ') {
        return None;
    }
    let (month, at) = digits(fold, at + 1, 2, false)?;
    if fold.bytes().get(at) != Some(&separator) {
        return None;
    }
    let (year, end) = digits(fold, at + 1, 4, false)?;
    let width = end - at - 1;
    let year = match width {
        4 => year,
        2 if separator != b' ' => 2000 + year,
        _ => return None,
    };
    let date = Date::new(year as i32, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    Some(DateMatch { date, range: start..end })
}

/// Up to `most` digits from `at`; with `broken`, white space between them is skipped. Refuses a longer run.
fn digits(fold: &Fold, start: usize, most: usize, broken: bool) -> Option<(u32, usize)> {
    let bytes = fold.bytes();
    let (mut value, mut count, mut at, mut end) = (0, 0, start, start);
    while let Some(&b) = bytes.get(at) {
        if b.is_ascii_digit() {
            if count == most {
                // A space may part this number from the next; a digit right behind it may not.
                return (at > end).then_some((value, end));
            }
            value = value * 10 + u32::from(b - b'0');
            count += 1;
            end = at + 1;
        } else if !(broken && b == b' ' && count > 0) {
            break;
        }
        at += 1;
    }
    (count > 0).then_some((value, end))
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

/// The month whose name stands at `at`: whole, shortened, broken by white space, or misspelt by little.
fn month_at(fold: &Fold, at: usize) -> Option<(u8, usize)> {
    for (i, name) in NAMES.iter().enumerate() {
        let whole = fold.matches(name, at);
        let short = || {
            let end = fold.matches(name.get(..4).unwrap_or(name), at).or_else(|| fold.matches(name.get(..3)?, at))?;
            Some(if fold.bytes().get(end) == Some(&b'.') { end + 1 } else { end })
        };
        if let Some(end) = whole.or_else(short) {
            return Some((i as u8 + 1, end));
        }
    }
    misspelt_month(fold, at)
}

/// A word of six letters or more that is at most two letters away from one month's name: "Janurary".
fn misspelt_month(fold: &Fold, at: usize) -> Option<(u8, usize)> {
    let length = fold.slice(at..fold.len()).iter().take_while(|b| b.is_ascii_alphabetic()).count();
    if !(4..=11).contains(&length) {
        return None;
    }
    // The month that is nearest, and how far it and the next one are.
    let (mut nearest, mut least, mut next) = (0, usize::MAX, usize::MAX);
    for (i, name) in NAMES.iter().enumerate() {
        let far = distance(fold.slice(at..at + length), name);
        if far < least {
            (nearest, least, next) = (i as u8 + 1, far, least);
        } else {
            next = next.min(far);
        }
    }
    let limit = if length < 6 { 1 } else { 2 };
    (least <= limit && next > least).then_some((nearest, at + length))
}

/// How many letters must be changed, added or dropped to make `a` into `b`.
fn distance(a: &[u8], b: &[u8]) -> usize {
    // How far the letters of `a` so far are from as many of `b`; no month has more than nine.
    let mut row = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    let mut far = b.len();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = i;
        far = i + 1;
        for (y, above) in b.iter().zip(&mut row) {
            far = (diagonal + usize::from(x != y)).min(far + 1).min(*above + 1);
            diagonal = *above;
            *above = far;
        }
    }
    far
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let found = find_date(&Fold::of(text), 0).map(|m| m.date.to_string());
        assert_eq!(found.as_deref().unwrap_or("none"), want, "in {text:?}");
    }

    #[test]
    fn days_in_words_and_figures() {
        reads("7 June 2024", "2024-06-07");
        reads("dated the 08 June 2026.", "2026-06-08");
        reads("1st of March 2021", "2021-03-01");
        reads("23 Sept 2022", "2022-09-23");
        reads("1\n8\nMay 2026", "2026-05-18");
        reads("18 May\n2026", "2026-05-18");
        reads("2 Feburary 2022", "2022-02-02");
        reads("3 Janurary 2022", "2022-01-03");
        reads("9 Novemeber 2021", "2021-11-09");
        reads("9 Decemberl 2021", "2021-12-09");
        reads("As amended 18.05.21", "2021-05-18");
        reads("23 12 2020", "2020-12-23");
        reads("18/05/2021", "2021-05-18");
    }

    #[test]
    fn what_is_not_a_day() {
        reads("May 2021", "none");
        reads("31 June 2024", "none");
        reads("case 202390011", "none");
        reads("30 metres 2021", "none");
        reads("12 apples 2021", "none");
    }

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
