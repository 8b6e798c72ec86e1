//! When was it determined, and was it amended? The date lines of the head (domain.md 3.5).
//!
//! | date lines | date | amended | amended on |
//! |---|---|---|---|
//! | `7 June 2024`, `Issued 7 June 2024` | 7 June 2024 | no | |
//! | `26 May 2021 (Amended on Review)` | 26 May 2021 | yes | |
//! | `(Amended on review) 23 June 2021`, `Amended 23 June 2021` | 23 June 2021 | yes | |
//! | `29 March 2021 [amended 02 July 2021]`, on one line or two | 29 March 2021 | yes | 2 July 2021 |
//! | `Amended 2 July 2021` above `29 March 2021` | 29 March 2021 | yes | 2 July 2021 |
//! | `2 July 2021 (original report issued 29 March 2021)` | 2 July 2021 | yes | |
//! | `May 2021`, `31 June 2021`, `2021` | none: a problem | | |

use crate::span::Span;
use crate::text::NormalText;
use crate::values::date::{Date, MONTHS, find_date};
use crate::vocabulary::{Meaning, head};
use std::ops::Range;

/// What the date lines say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dates {
    /// The date of the determination.
    pub date: Option<Date>,
    /// Its words.
    pub span: Option<Span>,
    /// Whether it was amended.
    pub amended: bool,
    /// When it was amended, where a second date says so.
    pub amended_date: Option<Date>,
    /// When the original was issued, where the text gives that as a second date.
    pub original_date: Option<Date>,
    /// Words that should be a date and are not.
    pub unread: Option<Span>,
}

/// Reads the dates of one part of the head.
pub fn dates(normal: &NormalText, part: Range<usize>) -> Dates {
    let mut dates = Dates::default();
    let mut after = part.start;
    let (mut determined, mut amended) = (None, None);
    while let Some(found) = find_date(normal, after).filter(|found| found.range.start < part.end) {
        let before = after..found.range.start;
        after = found.range.end;
        let day = Some((found.date, normal.span(found.range)));
        if has_any(normal, &before, head::ORIGINAL) {
            dates.amended = true;
            dates.original_date.get_or_insert(found.date);
            determined = determined.or(day.filter(|_| amended.is_some()));
        } else if has_any(normal, &before, head::AMENDED) {
            // "26 May 2021 (Amended on review) 3 June 2021": marks that close again may stand before a date of their own.
            amended = amended.or(day);
        } else {
            determined = determined.or(day);
        }
    }
    dates.amended |= has_any(normal, &part, head::AMENDED);
    if determined.is_some() {
        dates.amended_date = amended.map(|(date, _)| date);
    }
    (dates.date, dates.span) = determined.or(amended).unzip();
    if dates.date.is_none() && looks_like_date(normal, &part) {
        dates.unread = Some(normal.span(part));
    }
    dates
}

/// Whether one of `words` stands in a part of the head.
pub(super) fn has_any(normal: &NormalText, part: &Range<usize>, list: Meaning) -> bool {
    normal.has_in(list, part.clone())
}

/// Whether a line of the head is about the date: it names a day or a month, or says "amended" or "issued".
pub fn is_date_line(normal: &NormalText, line: Range<usize>) -> bool {
    let start = line.start + normal.slice(line.clone()).iter().take_while(|&&b| !b.is_ascii_alphanumeric()).count();
    // A day may go on in the next line, but only from a line of its own: "Elm Bank Homes 1" above "3 June" is a name.
    let is_day = |found: Range<usize>| found.start < line.end && (found.end <= line.end || found.start <= start);
    find_date(normal, line.start).is_some_and(|found| is_day(found.range))
        || normal.at(head::DATE_OPENINGS, start).is_some()
        || looks_like_date(normal, &line)
}

/// "May 2021", "31 June 2024", "23 Decc. 2020": a year, and a month or a short line of figures.
fn looks_like_date(normal: &NormalText, part: &Range<usize>) -> bool {
    let (mut named, mut figures, mut year, mut count) = (false, false, false, 0);
    let mut after_month = false;
    for word in normal.slice(part.clone()).split(|b| !b.is_ascii_alphanumeric()) {
        if word.is_empty() {
            continue;
        }
        count += 1;
        let is_number = word.iter().all(u8::is_ascii_digit);
        let is_year = is_number && matches!(word, [b'2', b'0', _, _]);
        figures |= count == 1 && is_number;
        year |= is_year;
        named |= is_year && after_month;
        after_month = MONTHS.iter().any(|name| name.as_bytes().eq_ignore_ascii_case(word));
    }
    count <= 8 && (named || (year && figures))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, date: &str, amended: bool, amended_date: &str) {
        let normal = NormalText::of(text);
        let dates = dates(&normal, 0..normal.len());
        let show = |date: Option<Date>| date.map_or("none".to_string(), |d| d.to_string());
        assert_eq!(
            (show(dates.date).as_str(), dates.amended, show(dates.amended_date).as_str()),
            (date, amended, amended_date),
            "{text:?}"
        );
        assert_eq!(dates.unread.is_some(), date == "none", "{text:?}");
    }

    #[test]
    fn date_lines_as_they_are_printed() {
        reads("7 June 2024", "2024-06-07", false, "none");
        reads("Issued 5 March 2021", "2021-03-05", false, "none");
        reads("26 May 2021 (Amended on Review)", "2021-05-26", true, "none");
        reads("Amended 18 August 2021", "2021-08-18", true, "none");
        reads("(Amended on review) 23 June 2021", "2021-06-23", true, "none");
        reads("9 August 2021 (Amended following review on 18 November 2021)", "2021-08-09", true, "2021-11-18");
        reads("29 March 2021 [amended 02 July 2021]", "2021-03-29", true, "2021-07-02");
        reads("27 January 2021 (As amended following review 18.05.21)", "2021-01-27", true, "2021-05-18");
        reads("8 November 2021\nAmended 31 March 2022", "2021-11-08", true, "2022-03-31");
        reads("Amended 31 March 2022\n8 November 2021", "2021-11-08", true, "2022-03-31");
        reads("Date of review: 31 March 2022. Issued 8 November 2021", "2021-11-08", true, "2022-03-31");
        reads("2 July 2021 (original report issued 29 March 2021)", "2021-07-02", true, "none");
        reads("Amended 2 July 2021 (originally issued 29 March 2021)", "2021-03-29", true, "2021-07-02");
        reads("19 Feburary 2021", "2021-02-19", false, "none");
        reads("23 12 2020", "2020-12-23", false, "none");
    }

    #[test]
    fn what_should_be_a_date_and_is_none() {
        reads("May 2021", "none", false, "none");
        reads("31 June 2021", "none", false, "none");
        reads("2021", "none", false, "none");
    }

    #[test]
    fn lines_that_are_about_the_date() {
        let is = |line: &str| is_date_line(&NormalText::of(line), 0..NormalText::of(line).len());
        assert!(["7 June 2024", "May 2021", "(Amended on review)", "Issued", "[As amended]"].into_iter().all(is));
        assert!(!["Mayfield Homes", "March Housing Association", "Homes 2000 Limited", "Review Homes"].into_iter().any(is));
    }
}
