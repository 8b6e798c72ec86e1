//! Which day is meant? Days from the rules of domain.md 3.2, counted by another library than the one under test.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// Bank holidays of England in the years that are drawn.
const HOLIDAYS: [Date; 24] = [
    date(2024, 1, 1),
    date(2024, 3, 29),
    date(2024, 4, 1),
    date(2024, 5, 6),
    date(2024, 5, 27),
    date(2024, 8, 26),
    date(2024, 12, 25),
    date(2024, 12, 26),
    date(2025, 1, 1),
    date(2025, 4, 18),
    date(2025, 4, 21),
    date(2025, 5, 5),
    date(2025, 5, 26),
    date(2025, 8, 25),
    date(2025, 12, 25),
    date(2025, 12, 26),
    date(2026, 1, 1),
    date(2026, 4, 3),
    date(2026, 4, 6),
    date(2026, 5, 4),
    date(2026, 5, 25),
    date(2026, 8, 31),
    date(2026, 12, 25),
    date(2026, 12, 28),
];

pub fn after_days(from: Date, days: i32) -> Date {
    from + days.days()
}

pub fn after_months(from: Date, months: i32) -> Date {
    from + months.months()
}

/// Monday to Friday less the bank holidays of England.
pub fn after_working_days(from: Date, mut days: i32) -> Date {
    let mut day = from;
    while days > 0 {
        day += 1.day();
        let free = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || HOLIDAYS.contains(&day);
        days -= i32::from(!free);
    }
    day
}

/// "6 February 2024"
pub fn printed(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

/// "st" of "1st"
pub fn suffix(day: i8) -> &'static str {
    match day {
        1 | 21 | 31 => "st",
        2 | 22 => "nd",
        3 | 23 => "rd",
        _ => "th",
    }
}
