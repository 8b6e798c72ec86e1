//! Where do the words end that set a time: "by 5pm on Friday 17 June 2024", "within 4 weeks of this report"?

use crate::text::NormalText;
use crate::values::date::{date_at, hour_at, part_of_date_at};
use crate::values::period::{find_opening, opened_period};
use crate::vocabulary::deadline;

/// Where a time ends that is opened right at `at`.
pub fn time_at(normal: &NormalText, at: usize) -> Option<usize> {
    const LONGEST_OPENING: usize = 24;
    let at = normal.skip_space(at);
    let near = at..normal.len().min(at + LONGEST_OPENING);
    let (opening, words) = find_opening(normal, near).filter(|(_, words)| words.start == at)?;
    let behind = normal.skip_space(words.end);
    let day = skip_clock(normal, behind);
    let whole = date_at(normal, day).map(|day| day.range.end);
    let part = || part_of_date_at(normal, behind).or_else(|| part_of_date_at(normal, day)).map(|part| part.range.end);
    whole.or_else(part).or_else(|| Some(opened_period(normal, opening, words)?.range.end))
}

/// Steps over "5pm on", "12 noon on", "the", "close of business on".
pub(super) fn skip_clock(normal: &NormalText, at: usize) -> usize {
    let mut end = hour_at(normal, at).unwrap_or(at);
    while let Some(next) = normal.at(deadline::BEFORE_DAY, end) {
        end = next;
    }
    normal.at(deadline::WEEKDAY, end).map_or_else(|| normal.skip_space(end), |behind| normal.skip_any(b" ,", behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_time_ends() {
        let time = |text: &'static str| time_at(&NormalText::of(text), 0).map(|end| &text[..end]);
        for text in [
            "by 12 March 2024",
            "by close of business on Friday 12 March 2024",
            "by 5 September",
            "by the end of January 2025",
            "within four weeks of this report",
            "no later than 5pm on 12 March 2024",
            "not later than 6 weeks from the date of this report",
        ] {
            assert_eq!(time(text), Some(text));
        }
        assert_eq!(time("within reason"), None);
        assert_eq!(time("by the landlord"), None);
    }
}
