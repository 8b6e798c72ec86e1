//! Which time does a phrase give: how long, and from when (domain.md 3.2)?
//!
//! | text | period | from |
//! |---|---|---|
//! | `within 4 weeks`, `within four (4) weeks` | 4 weeks | not said |
//! | `within 28 calendar days of the date of this determination` | 28 days | the determination |
//! | `within the next month`, `no later than six weeks from the date of our decision` | 1 month, 6 weeks | – |
//! | `within 20 working days of receipt of this report` | 20 working days | its receipt |
//! | `within 4 weeks of 5 June 2026` | 4 weeks | that day |
//! | `within 2 weeks of this meeting`, `within 10 days of completing the inspection` | 2 weeks, 10 days | an event |
//! | `within 4 to 6 weeks` | 6 weeks | not said |
//! | `within reason`, `over 14 months` | none | |
//!
//! ```
//! use putright::{fold::Fold, phrase::period::{Anchor, Unit, find_period}};
//! let fold = Fold::of("Within four weeks of the date of this report, the landlord must apologise.");
//! let found = find_period(&fold, 0..fold.len()).unwrap();
//! assert_eq!((found.period.count, found.period.unit), (4, Unit::Week));
//! assert_eq!(found.anchor, Anchor::Determination);
//! ```

use crate::fold::{Fold, Phrases};
use crate::phrase::date::{Date, date_at};
use crate::phrases;
use std::fmt;
use std::ops::Range;

/// What a period counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Calendar days.
    Day,
    /// Monday to Friday, without bank holidays.
    WorkingDay,
    /// Seven days.
    Week,
    /// The same day of the next month.
    Month,
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: Unit,
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Day => "day",
            Unit::WorkingDay => "working day",
            Unit::Week => "week",
            Unit::Month => "month",
        };
        write!(f, "{} {unit}{}", self.count, if self.count == 1 { "" } else { "s" })
    }
}

/// From when a period counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// The text does not say: from the date of the determination.
    Unsaid,
    /// "of this report", "of the date of this determination".
    Determination,
    /// "of receiving this report": a day that the text does not give.
    Receipt,
    /// A day that is named.
    Day(Date),
    /// Something that is still to happen: "of this meeting".
    Event,
}

/// A period that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeriodMatch {
    /// How long.
    pub period: Period,
    /// From when.
    pub anchor: Anchor,
    /// Its words with those that open it and those that say from when, as a range of the fold.
    pub range: Range<usize>,
}

/// The words that open a period.
const OPENINGS: Phrases = phrases![
    "within",
    "no later than",
    "not later than",
    "by no later than",
    "in the next",
    "over the next",
    "during the next",
    "in no more than",
    "no more than",
    "in under",
    "at most",
];

/// The first period that opens inside `range`.
pub fn find_period(fold: &Fold, range: Range<usize>) -> Option<PeriodMatch> {
    for (which, opening) in fold.hits(OPENINGS, range) {
        let implied = if OPENINGS.at(which).ends_with(b"next") { Some(1) } else { None };
        if let Some(found) = period_after(fold, opening.end, implied) {
            return Some(PeriodMatch { range: opening.start..found.range.end, ..found });
        }
    }
    None
}

/// The period that stands right at `at`, without a word that opens it, as in a table's cell.
pub fn period_at(fold: &Fold, at: usize) -> Option<PeriodMatch> {
    period_after(fold, at, None)
}

/// Whether a period is opened inside `range` but has no number that can be read: "within weeks of this report".
pub fn has_unread_period(fold: &Fold, range: Range<usize>) -> bool {
    fold.hits(phrases!["within"], range).any(|(_, opening)| {
        let at = fold.skip_space(opening.end);
        unit(fold, at).is_some() && period_after(fold, at, None).is_none()
    })
}

fn period_after(fold: &Fold, at: usize, implied: Option<u32>) -> Option<PeriodMatch> {
    const FILLERS: Phrases = phrases![
        "the next",
        "the following",
        "a maximum of",
        "a further",
        "a period of",
        "the period of",
        "no more than",
        "no later than",
        "a total of",
        "another",
        "up to",
        "at most",
    ];
    let start = fold.skip_space(at);
    let filled = fold.matches_any(FILLERS, start);
    let at = filled.unwrap_or(start);
    let implied = implied.or(fold.matches_any(phrases!["the next", "the following", "another", "a further"], start).map(|_| 1));
    let (count, at) = count(fold, fold.skip_space(at)).or(implied.map(|count| (count, at)))?;
    let (unit, size, at) = unit(fold, fold.skip_space(at))?;
    let (anchor, end) = anchor(fold, at);
    Some(PeriodMatch { period: Period { count: count.saturating_mul(size), unit }, anchor, range: start..end })
}

/// How many: in figures, in words, in both ("four (4)"), or the higher end of a range.
fn count(fold: &Fold, at: usize) -> Option<(u32, usize)> {
    let (mut count, mut at) = number(fold, at)?;
    if let Some(upper) = fold.matches_any(phrases!["to", "or", "-"], at)
        && let Some(range) = number(fold, fold.skip_space(upper))
    {
        (count, at) = range;
    }
    let open = fold.skip_space(at);
    if fold.bytes().get(open) == Some(&b'(')
        && let Some((_, close)) = number(fold, open + 1)
        && fold.bytes().get(close) == Some(&b')')
    {
        at = close + 1;
    }
    Some((count, at))
}

fn number(fold: &Fold, at: usize) -> Option<(u32, usize)> {
    const WORDS: [(&str, u32); 25] = [
        ("one", 1),
        ("a", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("eighteen", 18),
        ("twenty-eight", 28),
        ("twenty eight", 28),
        ("twenty-four", 24),
        ("twenty-one", 21),
        ("twenty", 20),
        ("thirty", 30),
        ("sixty", 60),
        ("ninety", 90),
    ];
    let bytes = fold.bytes();
    let (mut value, mut digits, mut end) = (0u32, 0, at);
    // A scraper may have broken the figures: "2" + "8 days".
    while let Some(&b) = bytes.get(end).filter(|b| b.is_ascii_digit() || (digits > 0 && **b == b' ')) {
        if b != b' ' {
            value = value * 10 + u32::from(b - b'0');
            digits += 1;
        } else if !bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
            break;
        }
        if digits > 3 {
            return None;
        }
        end += 1;
    }
    if digits > 0 {
        return Some((value, end));
    }
    WORDS.iter().find_map(|&(word, value)| Some((value, fold.matches(word, at)?)))
}

/// The unit, how many of it the word means, and where it ends.
fn unit(fold: &Fold, at: usize) -> Option<(Unit, u32, usize)> {
    const UNITS: [(&str, Unit, u32); 13] = [
        ("days", Unit::Day, 1),
        ("day", Unit::Day, 1),
        ("days'", Unit::Day, 1),
        ("weeks", Unit::Week, 1),
        ("week", Unit::Week, 1),
        ("weeks'", Unit::Week, 1),
        ("wks", Unit::Week, 1),
        ("months", Unit::Month, 1),
        ("month", Unit::Month, 1),
        ("months'", Unit::Month, 1),
        ("fortnight", Unit::Week, 2),
        ("years", Unit::Month, 12),
        ("year", Unit::Month, 12),
    ];
    let working = fold.matches_any(phrases!["working", "business"], at);
    let plain = fold.matches_any(phrases!["calendar", "consecutive", "clear", "full"], at);
    let at = fold.skip_space(working.or(plain).unwrap_or(at));
    let (unit, size, end) = UNITS.iter().find_map(|&(word, unit, size)| Some((unit, size, fold.matches(word, at)?)))?;
    match (working, unit) {
        (Some(_), Unit::Day) => Some((Unit::WorkingDay, size, end)),
        (Some(_), _) => None,
        (None, _) => Some((unit, size, end)),
    }
}

/// From when the period before `at` counts, and where the words that say so end.
fn anchor(fold: &Fold, at: usize) -> (Anchor, usize) {
    const LINKS: Phrases =
        phrases!["of", "from", "after", "following", "starting from", "beginning from", "commencing from", "to"];
    const FILLERS: Phrases = phrases![
        "the",
        "this",
        "these",
        "our",
        "today's",
        "date",
        "dates",
        "day",
        "of",
        "on",
        "in",
        "final",
        "issue",
        "issuing",
        "issued",
        "publication",
        "publishing",
        "being",
        "ombudsman's",
        "housing",
        "service's",
        "investigation",
        "above",
        "formal",
        "letter and",
        "which",
        "that",
        "it was",
        "a",
        "copy",
        "service",
        "ombudsman",
        "is",
        "was",
        "has",
        "been",
        "sent",
        "we issued",
        "we issue",
        "completion of",
    ];
    const RECEIPTS: Phrases = phrases![
        "receipt",
        "receiving",
        "having received",
        "it receives",
        "it received",
        "being notified",
        "notification",
        "being sent"
    ];
    const DOCUMENTS: Phrases =
        phrases!["report", "determination", "decision", "order", "orders", "investigation report", "letter", "findings"];
    let Some(link) = fold.matches_any(LINKS.first(7), at) else { return (Anchor::Unsaid, at) };
    let mut here = fold.skip_space(link);
    let mut receipt = false;
    for _ in 0..14 {
        if let Some(end) = fold.matches_any(phrases!["today", "issue"], here).filter(|&end| is_clause_end(fold, end)) {
            return (Anchor::Determination, end);
        }
        if let Some(end) = fold.matches_any(DOCUMENTS, here) {
            return (if receipt { Anchor::Receipt } else { Anchor::Determination }, end);
        }
        if fold.bytes().get(here).is_some_and(u8::is_ascii_digit)
            && let Some(day) = date_at(fold, here)
        {
            return (Anchor::Day(day.date), day.range.end);
        }
        let next = fold.matches_any(RECEIPTS, here).inspect(|_| receipt = true).or_else(|| fold.matches_any(FILLERS, here));
        match next {
            Some(next) => here = fold.skip_space(next),
            None if is_clause_end(fold, here) => return (Anchor::Determination, here),
            None => break,
        }
    }
    (Anchor::Event, event_end(fold, link))
}

fn is_clause_end(fold: &Fold, at: usize) -> bool {
    fold.bytes().get(at).is_none_or(|b| b",.;:()".contains(b))
}

/// Whom the words behind an event are about.
const SUBJECTS: Phrases = phrases!["the landlord", "it must", "it should", "it is to", "it will"];

/// Where the words about an event end: at a comma, a stop, or where the landlord is named again; where none
/// of these is near, behind a word.
fn event_end(fold: &Fold, from: usize) -> usize {
    const LONGEST: usize = 120;
    let end = (from + LONGEST).min(fold.len());
    let word_end = || fold.slice(from..end).iter().rposition(|&b| b == b' ').map_or(end, |space| from + space);
    let stop = (from..=end).find(|&at| is_clause_end(fold, at)).unwrap_or_else(word_end);
    let subject = fold.find_any_in(SUBJECTS, from..stop);
    subject.map_or(stop, |(_, hit)| hit.start)
}

/// Whether the words about its event go on behind it.
pub fn is_cut(fold: &Fold, found: &PeriodMatch) -> bool {
    let end = found.range.end;
    found.anchor == Anchor::Event && !is_clause_end(fold, end) && fold.matches_any(SUBJECTS, fold.skip_space(end)).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let fold = Fold::of(text);
        let got = find_period(&fold, 0..fold.len())
            .map(|m| format!("{} | {:?} | {}", m.period, m.anchor, fold.span(m.range).of(text).replace('\n', "~")));
        assert_eq!(got.as_deref().unwrap_or("none"), want, "in {text:?}");
    }

    #[test]
    fn periods_counted_from_the_determination() {
        reads("Within 4 weeks the landlord is ordered to:", "4 weeks | Unsaid | Within 4 weeks");
        reads("made within four weeks of this report.", "4 weeks | Determination | within four weeks of this report");
        reads(
            "Within 4 weeks of the date of this report, the",
            "4 weeks | Determination | Within 4 weeks of the date of this report",
        );
        reads(
            "within 28 days of the date of this determination.",
            "28 days | Determination | within 28 days of the date of this determination",
        );
        reads("within 28 days of this report", "28 days | Determination | within 28 days of this report");
        reads(
            "within three weeks from the date of this report",
            "3 weeks | Determination | within three weeks from the date of this report",
        );
        reads("within 28 calendar days", "28 days | Unsaid | within 28 calendar days");
        reads(
            "Within 20 working days of the date of this",
            "20 working days | Determination | Within 20 working days of the date of this",
        );
        reads("within four (4) weeks of our decision", "4 weeks | Determination | within four (4) weeks of our decision");
        reads("within 4 (four) weeks", "4 weeks | Unsaid | within 4 (four) weeks");
        reads("within one calendar month of today", "1 month | Determination | within one calendar month of today");
        reads("within a month", "1 month | Unsaid | within a month");
        reads("within the next month", "1 month | Unsaid | within the next month");
        reads("in the next two months", "2 months | Unsaid | in the next two months");
        reads("within a fortnight of issue", "2 weeks | Determination | within a fortnight of issue");
        reads("within 4-6 weeks", "6 weeks | Unsaid | within 4-6 weeks");
        reads(
            "no later than six weeks after the date of the Ombudsman’s determination, it",
            "6 weeks | Determination | no later than six weeks after the date of the Ombudsman’s determination",
        );
        reads(
            "within 2\n8\ndays of the\nda\nte of this report",
            "28 days | Determination | within 2~8~days of the~da~te of this report",
        );
    }

    #[test]
    fn periods_counted_from_something_else() {
        reads("Within 2 weeks of this meeting the landlord is to", "2 weeks | Event | Within 2 weeks of this meeting");
        reads(
            "within 10 working days of completing the inspection, send",
            "10 working days | Event | within 10 working days of completing the inspection",
        );
        reads("within 4 weeks of receiving the receipts", "4 weeks | Event | within 4 weeks of receiving the receipts");
        reads("within 4 weeks of the surveyor’s report.", "4 weeks | Event | within 4 weeks of the surveyor’s report");
        reads("within 4 weeks of receipt of this report", "4 weeks | Receipt | within 4 weeks of receipt of this report");
        reads(
            "within 4 weeks of 5 June 2026",
            "4 weeks | Day(Date { year: 2026, month: 6, day: 5 }) | within 4 weeks of 5 June 2026",
        );
    }

    #[test]
    fn what_is_no_period() {
        for text in [
            "within reason",
            "over 14 months",
            "within the timescale set out above",
            "no later than the due date",
            "within 5 working weeks",
            "no later than 5 June 2026",
        ] {
            reads(text, "none");
        }
        let fold = Fold::of("Within weeks of this report");
        assert!(has_unread_period(&fold, 0..fold.len()));
    }
}
