//! Which day is meant? Days from the rules of domain.md 3.2, counted by another library than the one under test.

use jiff::ToSpan;
use jiff::civil::Date;

pub fn after_days(from: Date, days: i32) -> Date {
    from + days.days()
}

/// "6 February 2024"
pub fn printed(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}
