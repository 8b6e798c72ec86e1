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
//! use putright::{fold::Fold, phrase::period::{Anchor, Unit, find_opening, opened_period}};
//! let fold = Fold::of("Within four weeks of the date of this report, the landlord must apologise.");
//! let (opening, words) = find_opening(&fold, 0..fold.len()).unwrap();
//! let found = opened_period(&fold, opening, words).unwrap();
//! assert_eq!((found.period.count, found.period.unit), (4, Unit::Week));
//! assert_eq!(found.anchor, Anchor::Determination);
//! ```

use crate::fold::{Fold, Phrases};
use crate::phrase::date::{Date, date_at};
use crate::phrase::lexicon::Lexicon;
use crate::{lexicon, phrases};
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

/// What stands behind words that open a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// "By", "until": a day.
    Day,
    /// "No later than": a day or a period.
    Either,
    /// "Within": a period.
    Period,
    /// "In the next": a period, of one if no count is said.
    Next,
}

/// The words that open a time.
static OPENINGS: Lexicon<Opening> = lexicon![
    Opening::Either => ["no later than", "not later than", "by no later than"],
    Opening::Day => ["on or before", "before", "by", "until"],
    Opening::Period => ["within", "in no more than", "no more than", "in under", "at most"],
    Opening::Next => ["in the next", "over the next", "during the next"],
];

/// The first words inside `range` that open a time.
pub fn find_opening(fold: &Fold, range: Range<usize>) -> Option<(Opening, Range<usize>)> {
    OPENINGS.find(fold, range)
}

/// The period behind the words that open it.
pub fn opened_period(fold: &Fold, opening: Opening, words: Range<usize>) -> Option<PeriodMatch> {
    let implied = match opening {
        Opening::Day => return None,
        Opening::Next => Some(1),
        _ => None,
    };
    let found = period_after(fold, words.end, implied)?;
    Some(PeriodMatch { range: words.start..found.range.end, ..found })
}

/// The period that stands right at `at`, without a word that opens it, as in a table's cell.
pub fn period_at(fold: &Fold, at: usize) -> Option<PeriodMatch> {
    period_after(fold, at, None)
}

/// Whether a period is opened inside `range` but has no number that can be read: "within weeks of this report".
pub fn has_unread_period(fold: &Fold, range: Range<usize>) -> bool {
    let mut from = range.start;
    while let Some((_, opening)) = fold.find_any_in(phrases!["within"], from..range.end) {
        from = opening.end;
        if unit(fold, fold.skip_space(from)).is_some() && period_after(fold, from, None).is_none() {
            return true;
        }
    }
    false
}

fn period_after(fold: &Fold, at: usize, implied: Option<u32>) -> Option<PeriodMatch> {
    const ONE: Phrases = phrases!["the next", "the following", "another", "a further"];
    const FILLERS: Phrases = phrases![
        "a maximum of",
        "a period of",
        "the period of",
        "no more than",
        "no later than",
        "a total of",
        "up to",
        "at most",
    ];
    let start = fold.skip_space(at);
    let (one, at) = match fold.matches_any(ONE, start) {
        Some(end) => (Some(1), end),
        None => (None, fold.matches_any(FILLERS, start).unwrap_or(start)),
    };
    let (count, at) = count(fold, fold.skip_space(at)).or(implied.or(one).map(|count| (count, at)))?;
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
    static WORDS: Lexicon<u8> = lexicon![
        1 => ["one"],
        2 => ["two"],
        3 => ["three"],
        4 => ["four"],
        5 => ["five"],
        6 => ["six"],
        7 => ["seven"],
        8 => ["eight"],
        9 => ["nine"],
        10 => ["ten"],
        11 => ["eleven"],
        12 => ["twelve"],
        14 => ["fourteen"],
        15 => ["fifteen"],
        16 => ["sixteen"],
        18 => ["eighteen"],
        28 => ["twenty-eight", "twenty eight"],
        24 => ["twenty-four"],
        21 => ["twenty-one"],
        20 => ["twenty"],
        30 => ["thirty"],
        60 => ["sixty"],
        90 => ["ninety"],
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
    match WORDS.at(fold, at) {
        Some((value, end)) => Some((value.into(), end)),
        None => Some((1, fold.matches("a", at)?)),
    }
}

/// The unit, how many of it the word means, and where it ends.
fn unit(fold: &Fold, at: usize) -> Option<(Unit, u32, usize)> {
    static UNITS: Lexicon<(Unit, u32)> = lexicon![
        (Unit::Day, 1) => ["days", "day"],
        (Unit::Week, 1) => ["weeks", "week", "wks"],
        (Unit::Month, 1) => ["months", "month"],
        (Unit::Week, 2) => ["fortnight"],
        (Unit::Month, 12) => ["years", "year"],
    ];
    let working = fold.matches_any(phrases!["working", "business"], at);
    let plain = fold.matches_any(phrases!["calendar", "consecutive", "clear", "full"], at);
    let at = fold.skip_space(working.or(plain).unwrap_or(at));
    let ((unit, size), end) = UNITS.at(fold, at)?;
    match (working, unit) {
        (Some(_), Unit::Day) => Some((Unit::WorkingDay, size, end)),
        (Some(_), _) => None,
        (None, _) => Some((unit, size, end)),
    }
}

/// From when the period before `at` counts, and where the words that say so end.
fn anchor(fold: &Fold, at: usize) -> (Anchor, usize) {
    const LINKS: Phrases = phrases!["of", "from", "after", "following", "starting from", "beginning from", "commencing from"];
    static WORDS: Lexicon<Word> = lexicon![
        Word::Document => [
            "report",
            "determination",
            "decision",
            "order",
            "orders",
            "letter",
            "findings",
        ],
        Word::Receipt => [
            "receipt",
            "receiving",
            "having received",
            "it receives",
            "it received",
            "being notified",
            "notification",
            "being sent",
        ],
        Word::Filler => ["today's"],
        Word::Today => ["today"],
        Word::Issue => ["issue"],
        Word::Filler => [
            "the",
            "this",
            "these",
            "our",
            "date",
            "dates",
            "day",
            "of",
            "on",
            "in",
            "final",
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
            "which",
            "that",
            "it was",
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
        ],
    ];
    let Some(link) = fold.matches_any(LINKS, at) else { return (Anchor::Unsaid, at) };
    let mut here = fold.skip_space(link);
    let mut receipt = false;
    for _ in 0..14 {
        let next = match WORDS.at(fold, here) {
            Some((Word::Document, end)) => return (if receipt { Anchor::Receipt } else { Anchor::Determination }, end),
            Some((Word::Today | Word::Issue, end)) if is_clause_end(fold, end) => return (Anchor::Determination, end),
            Some((Word::Receipt, end)) => {
                receipt = true;
                end
            }
            Some((Word::Filler | Word::Issue, end)) => end,
            _ => match (fold.matches("a", here), date_at(fold, here)) {
                (Some(end), _) => end,
                (_, Some(day)) => return (Anchor::Day(day.date), day.range.end),
                _ if is_clause_end(fold, here) => return (Anchor::Determination, here),
                _ => break,
            },
        };
        here = fold.skip_space(next);
    }
    (Anchor::Event, event_end(fold, link))
}

/// What stands between a period and what it counts from.
#[derive(Clone, Copy)]
enum Word {
    /// What the Ombudsman wrote, from which it counts.
    Document,
    /// That it counts from when that is received.
    Receipt,
    /// "Today", where nothing follows.
    Today,
    /// "Issue", where nothing follows; else it is stepped over.
    Issue,
    /// What is stepped over.
    Filler,
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
    let stop = (from..end + 1).find(|&at| is_clause_end(fold, at)).unwrap_or_else(word_end);
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

    /// The first period that opens in the text.
    fn first(fold: &Fold) -> Option<PeriodMatch> {
        let mut from = 0;
        loop {
            let (opening, words) = find_opening(fold, from..fold.len())?;
            from = words.end;
            if let Some(found) = opened_period(fold, opening, words) {
                return Some(found);
            }
        }
    }

    #[track_caller]
    fn reads(text: &str, want: &str) {
        let fold = Fold::of(text);
        let got =
            first(&fold).map(|m| format!("{} | {:?} | {}", m.period, m.anchor, fold.span(m.range).of(text).replace('\n', "~")));
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
