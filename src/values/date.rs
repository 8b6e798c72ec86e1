//! Which day does a text name?
//!
//! | text | day |
//! |---|---|
//! | `7 June 2024`, `07 June 2024`, `7th of June 2024`, `7 Jun. 2024` | 2024-06-07 |
//! | `1`, `8`, `May 2026` on lines of their own (scraped) | 2026-05-18, never 8 May |
//! | `18.05.21`, `18/05/2021`, `23 12 2020` | day first, as written in England |
//! | `2 Feburary 2022`, `3 Novemeber 2021` | misspelt months (domain.md 3.5) |
//! | `31 June 2024`, `May 2021` | no day |
//!
//! ```
//! use putright::{text::NormalText, values::date::{Date, find_date}};
//! let text = NormalText::of("No later than\n2\n6\nJune 2026");
//! assert_eq!(find_date(&text, 0).unwrap().date, Date::new(2026, 6, 26).unwrap());
//! ```

pub use crate::determination::date::Date;
use crate::text::{NormalText, is_word};
use regex::bytes::{Captures, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// The months' English names.
pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// A day that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateMatch {
    /// The day.
    pub date: Date,
    /// Its words, as a range of the normal text.
    pub range: Range<usize>,
}

/// A day with its month in words, or wholly in figures. White space may part any two letters or digits of the first,
/// as in scraped copies.
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    let months = MONTHS.map(|name| {
        let name = name.to_ascii_lowercase();
        [name.as_str(), &name[..4.min(name.len())], &name[..3]].map(loose).join("|")
    });
    let words = format!(
        r"(\d(?: ?\d)?) ?(?:s ?t|n ?d|r ?d|t ?h)? ?(?:o ?f )?({}|[a-z]{{4,11}})\.? ?,? ?(\d(?: ?\d){{3}})",
        months.join("|")
    );
    let figures = [r"\.", "/", "-", " "].map(|mark| format!(r"(\d\d?){mark}(\d\d?){mark}(\d{{4}}|\d\d)")).join("|");
    Regex::new(&format!(r"(?-u)(?:{words}|\b(?:{figures}))")).expect("the pattern of a day is a regular expression")
});

/// A word whose letters white space may part.
fn loose(word: &str) -> String {
    word.chars().map(String::from).collect::<Vec<_>>().join(" ?")
}

/// The first day that is named in words or figures at or after `from`.
pub fn find_date(text: &NormalText, from: usize) -> Option<DateMatch> {
    let mut from = from;
    while let Some(captures) = DAY.captures_at(text.bytes(), from) {
        if let Some(found) = read(text, &captures, 0) {
            return Some(found);
        }
        from = captures.get(0)?.start() + 1;
    }
    None
}

/// The day that is named right at `start`, which is its first digit.
pub fn date_at(text: &NormalText, start: usize) -> Option<DateMatch> {
    // No day is longer, however its letters are parted.
    const LONGEST: usize = 48;
    let near = text.slice(start..text.len().min(start.saturating_add(LONGEST)));
    let captures = near.first().filter(|first| first.is_ascii_digit()).and_then(|_| DAY.captures(near))?;
    read(text, &captures, start).filter(|found| found.range.start == start)
}

/// A day that a text names without its year ("25 April"), or the end of a month ("the end of April 2024").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartOfDate {
    day: Option<u32>,
    month: u32,
    /// The year, where it is said.
    pub year: Option<i32>,
    /// Its words, as a range of the normal text.
    pub range: Range<usize>,
}

impl PartOfDate {
    /// The day that is meant: without a year the first such day from `from` on.
    pub fn date_from(&self, from: Option<Date>) -> Option<Date> {
        let on = |year: i32| match self.day {
            Some(day) => Date::new(year, self.month, day),
            None => (28..=31).rev().find_map(|day| Date::new(year, self.month, day)),
        };
        match (self.year, from) {
            (Some(year), _) => on(year),
            (None, Some(from)) => [from.year(), from.year() + 1].into_iter().filter_map(on).find(|date| *date >= from),
            (None, None) => None,
        }
    }
}

/// The part of a day that is named right at `start`.
pub fn part_of_date_at(text: &NormalText, start: usize) -> Option<PartOfDate> {
    static PART: LazyLock<Regex> = LazyLock::new(|| {
        let months = MONTHS.map(|name| name.to_ascii_lowercase()).join("|");
        Regex::new(&format!(
            r"(?-u)^ ?(?:(?:the )?end of |(?<day>\d\d?) ?(?:st|nd|rd|th)? ?(?:of )?)(?<month>{months})\b(?:,? (?<year>\d{{4}})\b)?"
        ))
        .expect("the pattern of a part of a day is a regular expression")
    });
    const LONGEST: usize = 40;
    let found = PART.captures(text.slice(start..text.len().min(start.saturating_add(LONGEST))))?;
    let field = |name: &str| found.name(name).map(|field| field.as_bytes());
    let day = field("day").map(number);
    Some(PartOfDate {
        day: match day {
            Some(None) => return None,
            Some(day) => day,
            None => None,
        },
        month: month(field("month")?)?,
        year: field("year").and_then(number).and_then(|year| year.try_into().ok()),
        range: start..start + found.get(0)?.end(),
    })
}

/// Where an hour ends that stands at `at`: "5pm", "5.30 p.m.", "12 noon".
pub fn hour_at(text: &NormalText, at: usize) -> Option<usize> {
    static HOUR: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?-u)^ ?(?:\d\d?(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?|noon\b|midnight\b)|noon\b|midday\b)")
            .expect("the pattern of an hour is a regular expression")
    });
    const LONGEST: usize = 24;
    Some(at + HOUR.find(text.slice(at..text.len().min(at + LONGEST)))?.end())
}

/// The day that a match stands for, if the calendar has it; the match begins `before` bytes into the text.
fn read(text: &NormalText, captures: &Captures, before: usize) -> Option<DateMatch> {
    let whole = captures.get(0)?.range();
    let range = before + whole.start..before + whole.end;
    if text.bytes().get(range.end).is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let field = |group: usize| captures.get(group).map(|found| found.as_bytes());
    // "No later than9 March 2026": a copy lost the space. "129 March" has no day, nor has "form A2".
    let is_apart = match text.slice(range.start.saturating_sub(2)..range.start) {
        [.., last] if !is_word(*last) => true,
        [a, b] => a.is_ascii_lowercase() && b.is_ascii_lowercase(),
        before => before.is_empty(),
    };
    if field(1).is_some() && !is_apart {
        return None;
    }
    let date = match (field(1), field(2), field(3)) {
        (Some(day), Some(name), Some(year)) => Date::new(number(year)? as i32, month(name)?, number(day)?)?,
        _ => {
            let first = (4..16).step_by(3).find(|&group| field(group).is_some())?;
            let (day, month, year) = (number(field(first)?)?, number(field(first + 1)?)?, field(first + 2)?);
            let is_short = year.len() == 2;
            // "23 12 20" may be anything; with points or strokes it is a day.
            if is_short && first == 13 {
                return None;
            }
            let year = number(year)? + if is_short { 2000 } else { 0 };
            Date::new(year as i32, month, day)?
        }
    };
    Some(DateMatch { date, range })
}

/// The number that digits stand for, without the white space between them.
fn number(digits: &[u8]) -> Option<u32> {
    digits
        .iter()
        .filter(|digit| digit.is_ascii_digit())
        .try_fold(0_u32, |number, digit| number.checked_mul(10)?.checked_add(u32::from(digit - b'0')))
}

/// The month whose name this is: whole, shortened to three or four letters, or misspelt by little.
fn month(name: &[u8]) -> Option<u32> {
    let name: Vec<u8> = name.iter().copied().filter(u8::is_ascii_lowercase).collect();
    let names = || (1_u32..).zip(MONTHS.iter().map(|month| month.to_ascii_lowercase()));
    let short = names().find(|(_, month)| {
        [month.len(), 4, 3].iter().any(|&length| month.as_bytes().get(..length).is_some_and(|short| *short == name[..]))
    });
    if let Some((month, _)) = short {
        return Some(month);
    }
    // "Janurary": at most two letters away from one month's name, and further from every other; one of a short word.
    let mut far: Vec<(usize, u32)> = names().map(|(number, month)| (distance(&name, month.as_bytes()), number)).collect();
    far.sort_by_key(|&month| month);
    let limit = if name.len() < 6 { 1 } else { 2 };
    (far[0].0 <= limit && far[1].0 > far[0].0).then_some(far[0].1)
}

/// How many letters must be changed, added or dropped to make `a` into `b`.
pub(crate) fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let found = find_date(&NormalText::of(text), 0).map(|m| m.date.to_string());
        assert_eq!(found.as_deref().unwrap_or("none"), want, "in {text:?}");
    }

    #[test]
    fn days_in_words_and_figures() {
        reads("7 June 2024", "2024-06-07");
        reads("dated the 08 June 2026.", "2026-06-08");
        reads("1st of March 2021", "2021-03-01");
        reads("23 Sept 2022", "2022-09-23");
        reads("23 Sep. 2022", "2022-09-23");
        reads("1\n8\nMay 2026", "2026-05-18");
        reads("1\n8\nM\nay 202\n6", "2026-05-18");
        reads("18 May\n2026", "2026-05-18");
        reads("for £45 1 May 2026", "2026-05-01");
        reads("within 4 12 May 2026", "2026-05-12");
        reads("2 Feburary 2022", "2022-02-02");
        reads("3 Janurary 2022", "2022-01-03");
        reads("9 Novemeber 2021", "2021-11-09");
        reads("9 Decemberl 2021", "2021-12-09");
        reads("As amended 18.05.21", "2021-05-18");
        reads("23 12 2020", "2020-12-23");
        reads("no later than9 March 2026", "2026-03-09");
        reads("18/05/2021", "2021-05-18");
    }

    #[test]
    fn hours_before_a_day() {
        let behind = |text: &str| hour_at(&NormalText::of(text), 0).map(|end| text[end..].to_string());
        for text in ["5pm on", "5.30 p.m. on", "12 noon on", "noon on"] {
            assert_eq!(behind(text).as_deref(), Some(" on"), "in {text:?}");
        }
        assert_eq!((behind("5 May"), behind("17 pmx")), (None, None));
    }

    #[test]
    fn what_is_not_a_day() {
        for text in [
            "May 2021",
            "31 June 2024",
            "case 202390011",
            "30 metres 2021",
            "12 apples 2021",
            "129 March 2026",
            "form A2 March 2024",
            "23 12 20",
            "7 May 20245",
        ] {
            reads(text, "none");
        }
        let text = NormalText::of("on 18 May 2026");
        assert_eq!(date_at(&text, 3).map(|found| found.range), Some(3..14));
        assert_eq!((date_at(&text, 0), date_at(&text, 99)), (None, None));
    }
}
