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
//! use putright::{text::NormalText, values::period::{Anchor, Unit, find_opening, opened_period}};
//! let text = NormalText::of("Within four weeks of the date of this report, the landlord must apologise.");
//! let (opening, words) = find_opening(&text, 0..text.len()).unwrap();
//! let found = opened_period(&text, opening, words).unwrap();
//! assert_eq!((found.period.count, found.period.unit), (4, Unit::Week));
//! assert_eq!(found.anchor, Anchor::Determination);
//! ```

use crate::text::NormalText;
use crate::values::date::{Date, date_at};
use crate::vocabulary::{Meaning, deadline};
use regex::bytes::Regex;
use std::fmt;
use std::ops::Range;
use std::sync::LazyLock;

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
    /// Its words with those that open it and those that say from when, as a range of the normal text.
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
const OPENINGS: [(Meaning, Opening); 4] = [
    (deadline::OPENS_DAY_OR_PERIOD, Opening::Either),
    (deadline::OPENS_DAY, Opening::Day),
    (deadline::OPENS_PERIOD, Opening::Period),
    (deadline::OPENS_NEXT, Opening::Next),
];

/// The first words inside `range` that open a time.
pub fn find_opening(text: &NormalText, range: Range<usize>) -> Option<(Opening, Range<usize>)> {
    text.first_row(&OPENINGS, range)
}

/// The period behind the words that open it.
pub fn opened_period(text: &NormalText, opening: Opening, words: Range<usize>) -> Option<PeriodMatch> {
    let implied = match opening {
        Opening::Day => return None,
        Opening::Next => Some(1),
        _ => None,
    };
    let found = period_after(text, words.end, implied)?;
    Some(PeriodMatch { range: words.start..found.range.end, ..found })
}

/// The period that stands right at `at`, without a word that opens it, as in a table's cell.
pub fn period_at(text: &NormalText, at: usize) -> Option<PeriodMatch> {
    period_after(text, at, None)
}

/// Whether a period is opened inside `range` but has no number that can be read: "within weeks of this report".
pub fn has_unread_period(text: &NormalText, range: Range<usize>) -> bool {
    text.all(deadline::WITHIN, range).any(|opening| {
        let behind = text.squeezed().of_normal(opening.end..text.len()).start;
        UNIT.is_match(&text.squeezed().bytes()[behind..]) && period_after(text, opening.end, None).is_none()
    })
}

/// The numbers that periods have in words, beside "a".
const NUMBERS: [(&str, u32); 25] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("fourteen", 14),
    ("four", 4),
    ("five", 5),
    ("sixteen", 16),
    ("six", 6),
    ("seven", 7),
    ("eighteen", 18),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("twenty-eight", 28),
    ("twentyeight", 28),
    ("twenty-four", 24),
    ("twenty-one", 21),
    ("twenty", 20),
    ("thirty", 30),
    ("sixty", 60),
    ("ninety", 90),
    ("a", 1),
];

/// The unit of a period, in a squeezed text.
const UNITS: &str =
    r"(?<kind>working|business|calendar|consecutive|clear|full)?(?<unit>days?|weeks?|wks|months?|fortnight|years?)";

/// A unit that stands where a number should.
static UNIT: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(&format!("(?-u)^{UNITS}")).expect("the pattern of a unit is a regular expression"));

/// A period in a squeezed text: how many ("four", "28", "4 to 6", "four (4)"; one in "the next month"), and of what.
static PERIOD: LazyLock<Regex> = LazyLock::new(|| {
    let words: Vec<&str> = NUMBERS.iter().map(|&(word, _)| word).collect();
    let number = format!(r"\d{{1,3}}|{}", words.join("|"));
    let pattern = format!(
        r"(?-u)^(?:(?<one>thenext|thefollowing|another|afurther)|(?:(?:a|the)periodof|amaximumof|nomorethan|nolaterthan|atotalof|upto|atmost))?(?:(?<count>{number})(?:(?:to|or|-)(?<upper>{number}))?(?:\((?:{number})\))?)?-?{UNITS}"
    );
    Regex::new(&pattern).expect("the pattern of a period is a regular expression")
});

fn period_after(text: &NormalText, at: usize, implied: Option<u32>) -> Option<PeriodMatch> {
    let (period, end) = plain_period(text, at, implied)?;
    let (period, end) = with_days(text, period, end)?;
    let (anchor, end) = anchor(text, end);
    let anchor = match anchor {
        // "Within a further 8 weeks": from when the time before it ends.
        Anchor::Unsaid if text.at(deadline::FURTHER, at).is_some() => Anchor::Event,
        anchor => anchor,
    };
    Some(PeriodMatch { period, anchor, range: text.skip_space(at)..end })
}

/// "4 weeks": how long, and where it ends.
fn plain_period(text: &NormalText, at: usize, implied: Option<u32>) -> Option<(Period, usize)> {
    // No period is longer, and it is read at every place where one is opened.
    const LONGEST: usize = 80;
    let squeezed = text.squeezed();
    let from = squeezed.of_normal(at..text.len()).start;
    let near = squeezed.bytes().get(from..squeezed.bytes().len().min(from + LONGEST))?;
    let found = PERIOD.captures(near)?;
    let group = |name| found.name(name).map(|group| group.as_bytes());
    let said = group("upper").or(group("count")).and_then(number);
    let count = said.or(implied).or(group("one").map(|_| 1))?;
    let name = group("unit")?;
    // "One day send …": the word ends where the text has one that ends.
    let whole = found.get(0)?.range();
    let ends = |letters: usize| {
        let range = squeezed.in_normal(from + whole.start..from + whole.end - letters);
        text.ends_word(range.end).then_some(range)
    };
    let range = ends(0).or_else(|| name.strip_suffix(b"s").and_then(|_| ends(1)))?;
    let (unit, size) = match name {
        [b'd', ..] => (Unit::Day, 1),
        [b'w', ..] => (Unit::Week, 1),
        [b'f', ..] => (Unit::Week, 2),
        [b'm', ..] => (Unit::Month, 1),
        _ => (Unit::Month, 12),
    };
    let unit = match (group("kind"), unit) {
        (Some(b"working" | b"business"), Unit::Day) => Unit::WorkingDay,
        (Some(b"working" | b"business"), _) => return None,
        _ => unit,
    };
    Some((Period { count: count.saturating_mul(size), unit }, range.end))
}

/// "2 weeks and 3 days" is 17 days. Other sums of periods cannot be counted, and are not read.
fn with_days(text: &NormalText, period: Period, end: usize) -> Option<(Period, usize)> {
    let Some((more, behind)) = text.at(deadline::AND, end).and_then(|and| plain_period(text, and, None)) else {
        return Some((period, end));
    };
    let days = period.count.saturating_mul(7).saturating_add(more.count);
    ((period.unit, more.unit) == (Unit::Week, Unit::Day)).then_some((Period { count: days, unit: Unit::Day }, behind))
}

/// The number that digits or a word stand for.
fn number(words: &[u8]) -> Option<u32> {
    let words = std::str::from_utf8(words).ok()?;
    words.parse().ok().or_else(|| NUMBERS.iter().find(|&&(word, _)| word == words).map(|&(_, number)| number))
}

/// From when the period before `at` counts, and where the words that say so end.
fn anchor(text: &NormalText, at: usize) -> (Anchor, usize) {
    const WORDS: [(Meaning, Word); 5] = [
        (deadline::DOCUMENT, Word::Document),
        (deadline::RECEIPT, Word::Receipt),
        (deadline::BEFORE_ANCHOR, Word::Filler),
        (deadline::TODAY, Word::Today),
        (deadline::ISSUE, Word::Issue),
    ];

    let Some(link) = text.at(deadline::FROM, at) else { return (Anchor::Unsaid, at) };
    let mut here = text.skip_space(link);
    let mut receipt = false;
    for _ in 0..14 {
        let next = match text.row_at(&WORDS, here) {
            Some((Word::Document, end)) => return (if receipt { Anchor::Receipt } else { Anchor::Determination }, end),
            Some((Word::Today, end)) if text.at(deadline::LANDLORD_AGAIN, text.skip_space(end)).is_some() => {
                return (Anchor::Determination, end);
            }
            Some((Word::Today | Word::Issue, end)) if is_clause_end(text, end) => return (Anchor::Determination, end),
            Some((Word::Receipt, end)) => {
                receipt = true;
                end
            }
            Some((Word::Filler | Word::Issue, end)) => end,
            _ => match date_at(text, here) {
                Some(day) => return (Anchor::Day(day.date), day.range.end),
                None if is_clause_end(text, here) => return (Anchor::Determination, here),
                None => break,
            },
        };
        here = text.skip_space(next);
    }
    (Anchor::Event, event_end(text, link))
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

fn is_clause_end(text: &NormalText, at: usize) -> bool {
    text.bytes().get(at).is_none_or(|b| b",.;:()".contains(b))
}

/// Where the words about an event end: at a comma, a stop, or where the landlord is named again; where none
/// of these is near, behind a word.
fn event_end(text: &NormalText, from: usize) -> usize {
    const LONGEST: usize = 120;
    let end = (from + LONGEST).min(text.len());
    let word_end = || text.slice(from..end).iter().rposition(|&b| b == b' ').map_or(end, |space| from + space);
    let stop = (from..end + 1).find(|&at| is_clause_end(text, at)).unwrap_or_else(word_end);
    text.first(deadline::LANDLORD_AGAIN, from..stop).map_or(stop, |hit| hit.start)
}

/// Whether the words about its event go on behind it.
pub fn is_cut(text: &NormalText, found: &PeriodMatch) -> bool {
    let end = found.range.end;
    found.anchor == Anchor::Event
        && !is_clause_end(text, end)
        && text.at(deadline::LANDLORD_AGAIN, text.skip_space(end)).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first period that opens in the text.
    fn first(text: &NormalText) -> Option<PeriodMatch> {
        let mut from = 0;
        loop {
            let (opening, words) = find_opening(text, from..text.len())?;
            from = words.end;
            if let Some(found) = opened_period(text, opening, words) {
                return Some(found);
            }
        }
    }

    #[track_caller]
    fn reads(words: &str, want: &str) {
        let text = NormalText::of(words);
        let got =
            first(&text).map(|m| format!("{} | {:?} | {}", m.period, m.anchor, text.span(m.range).of(words).replace('\n', "~")));
        assert_eq!(got.as_deref().unwrap_or("none"), want, "in {words:?}");
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
        reads("within 2 weeks and 3 days, send", "17 days | Unsaid | within 2 weeks and 3 days");
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
        reads("do them within a further 8 weeks.", "8 weeks | Event | within a further 8 weeks");
        reads("within 4 weeks of receiving the receipts", "4 weeks | Event | within 4 weeks of receiving the receipts");
        reads("within 4 weeks of the surveyor’s report.", "4 weeks | Event | within 4 weeks of the surveyor’s report");
        reads("within 4 weeks of receipt of this report", "4 weeks | Receipt | within 4 weeks of receipt of this report");
        reads("within 4 weeks of 5 June 2026", "4 weeks | Day(Date(2026-06-05)) | within 4 weeks of 5 June 2026");
    }

    #[test]
    fn what_is_no_period() {
        for text in [
            "within reason",
            "over 14 months",
            "within the timescale set out above",
            "no later than the due date",
            "within 5 working weeks",
            "within 2 months and 3 weeks",
            "no later than 5 June 2026",
        ] {
            reads(text, "none");
        }
        let text = NormalText::of("Within weeks of this report");
        assert!(has_unread_period(&text, 0..text.len()));
    }
}
