//! Which sum is meant? Sums of money in pence, however badly the figures were copied.
//!
//! | text | pence |
//! |---|---|
//! | `£600`, `£1,100`, `£1100`, `£4,985.10` | 60000, 110000, 110000, 498510 |
//! | `£ 135`, `£\n4\n3\n6`, `£1,\n25\n0`, `£45\n0`, `£1 10 0`, `£ 1, 01 0` (scraped) | 13500, 43600, 125000, 45000, 110000, 101000 |
//! | `£800for distress` | 80000 |
//! | `50p`, `500 pounds`, `GBP 500` | 50, 50000, 50000 |
//! | `£100 4 weeks later`, `£50 2 months`, `£436, 3 rooms`, `£75 18 May 2024` | 10000, 5000, 43600, 7500: what follows is no part of it |
//! | `£1.5k`, `£2m`, `£45.5`, `£1.250`, `£12,50` | begins like a sum and is not read: `pence` is `None` |
//!
//! Figures are joined only inside one sum: where white space parts them there must be a sign that
//! the copy broke the sum (a line break, a space behind the `£`, a group that begins with 0), and
//! what follows must not count something ("4 weeks"). Where neither reading is certain, the sum is
//! read without the doubtful figures and says so.
//!
//! ```
//! use putright::{fold::Fold, phrase::money::find_sum};
//! let text = "must pay £\n4\n3\n6\n, inclusive of the £286 offered";
//! let fold = Fold::of(text);
//! let sum = find_sum(text, &fold, 0).unwrap();
//! assert_eq!(sum.pence, Some(43600));
//! assert_eq!(find_sum(text, &fold, sum.range.end).unwrap().pence, Some(28600));
//! ```

use super::date::NAMES;
use crate::fold::{Fold, POUND, Phrases};
use crate::phrases;
use std::ops::Range;

/// A sum that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumMatch {
    /// The sum; `None` where the words begin like a sum and cannot be read.
    pub pence: Option<u64>,
    /// Its words, as a range of the fold.
    pub range: Range<usize>,
    /// Whether figures follow that may belong to it.
    pub doubtful: bool,
}

/// What a figure counts if one of these follows: then it is no part of the sum before it.
const COUNTED: Phrases = phrases![
    "week",
    "weeks",
    "day",
    "days",
    "month",
    "months",
    "year",
    "years",
    "hour",
    "hours",
    "minutes",
    "working",
    "calendar",
    "week's",
    "weeks'",
    "days'",
    "months'",
    "times",
    "time",
    "visits",
    "visit",
    "appointments",
    "appointment",
    "missed",
    "occasions",
    "occasion",
    "rooms",
    "room",
    "bedrooms",
    "bedroom",
    "homes",
    "properties",
    "residents",
    "payments",
    "instalments",
    "separate",
    "per cent",
    "percent",
    "%",
    "x",
    "st",
    "nd",
    "rd",
    "th",
    "failures",
    "complaints",
    "heads",
];
/// What may follow a number of its own or the last figure of a broken sum.
const EITHER: Phrases = phrases!["of", "or", "and", "to", "further"];

/// A hundred billion pounds: what is more is no sum but a slip, and is not read. Totals of many such sums are still
/// numbers that JavaScript holds to the penny (2^53).
const MOST: u64 = 100_000_000_000 * 100;

/// The first sum at or after `from`. `text` is what `fold` was read from.
pub fn find_sum(text: &str, fold: &Fold, from: usize) -> Option<SumMatch> {
    let bytes = fold.bytes();
    let mut at = from;
    while at < bytes.len() {
        at += memchr::memchr3(POUND, b'p', b'g', &bytes[at..])?;
        let found = match bytes[at] {
            POUND => Some(after_sign(text, fold, at, at + 1)),
            b'p' if ends_in_figure(&bytes[from..at]) => before_word(fold, at, from),
            b'p' => None,
            _ => fold.matches("gbp", at).map(|end| after_sign(text, fold, at, end)),
        };
        match found {
            Some(sum) if sum.range.end > sum.range.start => return Some(sum),
            _ => at += 1,
        }
    }
    None
}

/// Every sum, in order.
pub fn sums(text: &str, fold: &Fold) -> Vec<SumMatch> {
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(sum) = find_sum(text, fold, at) {
        at = sum.range.end;
        all.push(sum);
    }
    all
}

/// "£600": the sign stands at `start`, and the figures begin behind it. An empty range where none do.
fn after_sign(text: &str, fold: &Fold, start: usize, behind: usize) -> SumMatch {
    let at = fold.skip_space(behind);
    let mut number = Figures { text, fold, pounds: Some(0), count: 0, end: at, broken: at > behind, doubtful: false };
    number.take_run();
    if number.count == 0 {
        return SumMatch { pence: None, range: start..start, doubtful: false };
    }
    if !number.take_thousands() {
        number.take_broken();
    }
    // "£12,50": a comma and figures that are no group of three.
    let is_odd = number.byte(number.end) == b',' && number.byte(number.end + 1).is_ascii_digit();
    let pence = number.take_pence().filter(|_| !is_odd);
    let magnified = phrases!["k", "m", "bn", "million", "thousand", "billion"];
    let pence = if fold.matches_any(magnified, number.end).is_some() { None } else { pence };
    SumMatch { pence, range: start..number.end, doubtful: number.doubtful }
}

/// The figures of one sum while they are read.
struct Figures<'t> {
    text: &'t str,
    fold: &'t Fold<'t>,
    /// The whole pounds so far; `None` once they are too many for any sum.
    pounds: Option<u64>,
    count: usize,
    end: usize,
    broken: bool,
    doubtful: bool,
}

impl Figures<'_> {
    fn byte(&self, at: usize) -> u8 {
        self.fold.bytes().get(at).copied().unwrap_or(b' ')
    }

    fn push(&mut self, digits: &[u8]) {
        for digit in digits.iter().filter(|b| b.is_ascii_digit()) {
            self.pounds = self.pounds.and_then(|p| p.checked_mul(10)?.checked_add(u64::from(digit - b'0')));
            self.count += 1;
        }
    }

    fn run_end(&self, start: usize) -> usize {
        start + self.fold.bytes().get(start..).map_or(0, |rest| rest.iter().take_while(|b| b.is_ascii_digit()).count())
    }

    fn take_run(&mut self) {
        let end = self.run_end(self.end);
        let fold = self.fold;
        self.push(fold.slice(self.end..end));
        self.end = end;
    }

    /// Whether the copy has a line break between the figure before `gap_end` and the figure there.
    fn has_line_break(&self, gap_start: usize, gap_end: usize) -> bool {
        let around = self.fold.span(gap_start.saturating_sub(1)..gap_end + 1);
        around.of(self.text).bytes().any(|b| b == b'\n' || b == b'\r')
    }

    /// Groups of three behind commas: "1,100", "1,\n25\n0". Whether there was one.
    fn take_thousands(&mut self) -> bool {
        let mut any = false;
        while self.count <= 3 || any {
            let comma = self.fold.skip_space(self.end);
            if self.byte(comma) != b',' {
                break;
            }
            let Some(end) = self.three_digits(comma + 1) else { break };
            let fold = self.fold;
            self.push(fold.slice(comma..end));
            self.end = end;
            any = true;
        }
        any
    }

    /// Where exactly three digits end that begin at or behind white space at `from`.
    fn three_digits(&mut self, from: usize) -> Option<usize> {
        let start = self.fold.skip_space(from);
        let mut end = start;
        for _ in 0..3 {
            end = self.fold.skip_space(end);
            if !self.byte(end).is_ascii_digit() {
                return None;
            }
            end += 1;
        }
        if self.byte(end).is_ascii_digit() {
            return None;
        }
        let in_one_piece = start == from && end == start + 3;
        let is_sure = self.broken || self.has_line_break(from, start) || end > start + 3 || self.count == 1;
        let is_number = self.counts(end) || (!self.broken && self.count > 1 && self.fold.matches_any(EITHER, end).is_some());
        if in_one_piece || (is_sure && !is_number) {
            self.broken |= !in_one_piece;
            return Some(end);
        }
        self.doubtful |= !is_number;
        None
    }

    /// Whether what follows a figure is counted by it, or is the month of its day.
    fn counts(&self, end: usize) -> bool {
        self.fold.matches_any(COUNTED, end).is_some() || self.fold.matches_any(NAMES, end).is_some()
    }

    /// Groups that the copy parted: "4\n3\n6", "1 10 0". They are joined all together or not at all.
    fn take_broken(&mut self) {
        let (mut chain, mut is_sure, mut count) = (self.end, self.broken, self.count);
        loop {
            let start = self.fold.skip_space(chain);
            let end = self.run_end(start);
            count += end - start;
            if start == chain || start == end || end - start > 3 || count > 6 || self.counts_something(start, end) {
                break;
            }
            is_sure |= self.byte(start) == b'0' || self.has_line_break(chain, start);
            chain = end;
        }
        if chain == self.end {
            return;
        }
        if is_sure {
            let fold = self.fold;
            self.push(fold.slice(self.end..chain));
            (self.end, self.broken) = (chain, true);
        } else {
            self.doubtful = true;
        }
    }

    /// Whether the figure at `start..end` is a number of its own: "4 weeks", "18 May", "2. Apologise", "1/2".
    fn counts_something(&self, start: usize, end: usize) -> bool {
        let is_sure = self.broken || self.byte(start) == b'0';
        if self.counts(end) || (!is_sure && self.fold.matches_any(EITHER, end).is_some()) {
            return true;
        }
        match self.byte(end) {
            b')' => !self.broken,
            b'/' | b':' | b'-' => self.byte(end + 1) != b' ',
            // A list marker; but a sum that the copy broke may end a sentence.
            b'.' => self.byte(start) != b'0' && !self.broken && end + 1 < self.fold.len(),
            _ => false,
        }
    }

    /// The pence behind a point, and the whole sum.
    fn take_pence(&mut self) -> Option<u64> {
        let whole = self.pounds.and_then(|p| p.checked_mul(100)).filter(|&pence| pence <= MOST);
        let point = self.fold.skip_space(self.end);
        if self.byte(point) != b'.' || (point > self.end && !self.broken && !self.has_line_break(self.end, point)) {
            return whole;
        }
        self.broken |= point > self.end;
        let start = self.fold.skip_space(point + 1);
        let first_end = self.run_end(start);
        let second = self.fold.skip_space(first_end);
        // Each of the two figures may stand on a line of its own.
        let end = if first_end == start + 1
            && self.run_end(second) == second + 1
            && (self.broken || self.has_line_break(first_end, second))
        {
            second + 1
        } else {
            first_end
        };
        let (mut count, mut pence) = (0, 0u64);
        for digit in self.fold.slice(start..end).iter().filter(|b| b.is_ascii_digit()) {
            (count, pence) = (count + 1, (pence * 10 + u64::from(digit - b'0')) % 1000);
        }
        if start > point + 1 {
            // Behind white space only the pence of a broken sum may stand; else a sentence ended here.
            let is_pence = count == 2 && (self.broken || self.has_line_break(point + 1, start)) && !self.counts(end);
            if !is_pence {
                return whole;
            }
        }
        if count == 0 {
            return whole;
        }
        self.end = end;
        if count == 2 { whole.and_then(|w| w.checked_add(pence)) } else { None }
    }
}

/// Most words with a "p" have no figure before it.
fn ends_in_figure(before: &[u8]) -> bool {
    matches!(before.trim_ascii_end(), [.., b'0'..=b'9' | b','])
}

/// "50p" and "500 pounds": the word stands at `at`, the figures before it, none of them before `from`.
fn before_word(fold: &Fold, at: usize, from: usize) -> Option<SumMatch> {
    let bytes = fold.bytes();
    let (end, unit) = match fold.matches_any(phrases!["pounds", "pound"], at) {
        Some(end) => (end, 100),
        None if at > 0 && bytes[at - 1].is_ascii_digit() => (fold.matches("p", at)?, 1),
        None => return None,
    };
    let figures_end = if at > 0 && bytes[at - 1] == b' ' { at - 1 } else { at };
    let length = bytes[from..figures_end].iter().rev().take_while(|b| b.is_ascii_digit() || **b == b',').count();
    let start = figures_end - length;
    let glued = start > from && (bytes[start - 1].is_ascii_alphanumeric() || matches!(bytes[start - 1], b'.' | POUND));
    if glued || !bytes.get(start).is_some_and(|b| start < figures_end && b.is_ascii_digit()) {
        return None;
    }
    let mut digits = bytes[start..figures_end].iter().filter(|b| b.is_ascii_digit());
    let number = digits.try_fold(0u64, |n, b| n.checked_mul(10)?.checked_add(u64::from(b - b'0')));
    Some(SumMatch {
        pence: number.and_then(|n| n.checked_mul(unit)).filter(|&pence| pence <= MOST),
        range: start..end,
        doubtful: false,
    })
}

/// A sum as the Ombudsman writes it: "£1,100", "£331.41".
pub fn pounds(pence: u64) -> String {
    let whole = (pence / 100).to_string();
    let mut text = String::from("£");
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !pence.is_multiple_of(100) {
        text.push('.');
        for digit in [pence / 10 % 10, pence % 10] {
            text.push(char::from(b'0' + digit as u8));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(text: &str) -> Vec<Option<u64>> {
        sums(text, &Fold::of(text)).into_iter().map(|s| s.pence).collect()
    }

    #[test]
    fn sums_as_printed() {
        assert_eq!(p("£600"), [Some(60000)]);
        assert_eq!(p("£1,100 or £1100, £4,985.10."), [Some(110_000), Some(110_000), Some(498_510)]);
        assert_eq!(p("£1,234,567.89"), [Some(123_456_789)]);
        assert_eq!(p("£800for distress"), [Some(80000)]);
        assert_eq!(p("£100, £50 and £25."), [Some(10000), Some(5000), Some(2500)]);
        assert_eq!(p("£500. Then £41.81 for"), [Some(50000), Some(4181)]);
        assert_eq!(p("Â£600 ￡5"), [Some(60000), Some(500)]);
        assert_eq!(p("50p a week, 500 pounds, GBP 2,000"), [Some(50), Some(50000), Some(200_000)]);
        assert_eq!(p("£0.50 £10.00."), [Some(50), Some(1000)]);
        assert_eq!(p("£100-£600, £50 to £250"), [Some(10000), Some(60000), Some(5000), Some(25000)]);
    }

    #[test]
    fn sums_that_a_copy_broke() {
        assert_eq!(p("£ 135 for"), [Some(13500)]);
        assert_eq!(p("£\n4\n3\n6\n, inclusive of"), [Some(43600)]);
        assert_eq!(p("£\n1\n,\n100"), [Some(110_000)]);
        assert_eq!(p("£1,\n25\n0 for"), [Some(125_000)]);
        assert_eq!(p("£45\n0 for the time"), [Some(45000)]);
        assert_eq!(p("£45\n0."), [Some(45000)]);
        assert_eq!(p("£45 0 for the time"), [Some(45000)]);
        assert_eq!(p("£1 10 0 made up"), [Some(110_000)]);
        assert_eq!(p("£\n1\n10\n0\nmade up"), [Some(110_000)]);
        assert_eq!(p("£ 1, 01 0 made up"), [Some(101_000)]);
        assert_eq!(p("£\u{a0}4\u{a0}3\u{a0}6 in"), [Some(43600)]);
        assert_eq!(p("£331\n.\n41"), [Some(33141)]);
        assert_eq!(p("£2\n0\n0\n4 weeks later"), [Some(20000)]);
        assert_eq!(p("£ 5 0 to recognise"), [Some(5000)]);
        assert_eq!(p("£\n1,\n25\n0\nand"), [Some(125_000)]);
        assert_eq!(p("pay £1, 250 for"), [Some(125_000)]);
    }

    #[test]
    fn numbers_that_follow_are_no_part_of_the_sum() {
        assert_eq!(p("£100 4 weeks later"), [Some(10000)]);
        assert_eq!(p("£50 2 months later"), [Some(5000)]);
        assert_eq!(p("£100\n28 days"), [Some(10000)]);
        assert_eq!(p("£436, 3 rooms"), [Some(43600)]);
        assert_eq!(p("£436,\n120 homes of"), [Some(43600)]);
        assert_eq!(p("£75 18 May 2024"), [Some(7500)]);
        assert_eq!(p("£75\n2nd floor"), [Some(7500)]);
        assert_eq!(p("£75\n4 of the homes"), [Some(7500)]);
        assert_eq!(p("£100 15% of the rent"), [Some(10000)]);
        assert_eq!(p("£500 2023"), [Some(50000)]);
        assert_eq!(p("£100 2. Apologise"), [Some(10000)]);
        assert_eq!(p("£50.\n12 weeks"), [Some(5000)]);
        assert_eq!(p("£50. 20 Acacia Row"), [Some(5000)]);
        assert_eq!(p("£250, 202312345"), [Some(25000)]);
    }

    #[test]
    fn what_is_not_read_says_so() {
        assert_eq!(p("£1,276.8\n0 for the room"), [Some(127680)]);
        assert_eq!(p("£1.5k, £2m, £45.5, £1.250, £3 million"), [None, None, None, None, None]);
        assert_eq!(p("£99999999999999999999999"), [None]);
        assert_eq!(p("£ and £x, p.5, page 50 print"), []);
        let text = "£100 4 Acacia Row";
        assert!(sums(text, &Fold::of(text))[0].doubtful);
        assert!(!sums("£100 4 weeks", &Fold::of("£100 4 weeks"))[0].doubtful);
    }

    #[test]
    fn sums_are_written_as_the_ombudsman_does() {
        assert_eq!(
            [0, 5, 10000, 33141, 110_000, 123_456_700].map(pounds),
            ["£0", "£0.05", "£100", "£331.41", "£1,100", "£1,234,567"]
        );
    }

    #[test]
    fn long_figures_before_the_word_are_read_or_said() {
        assert_eq!(p("100000000000 pounds and 1000000000000 pounds"), [Some(10_000_000_000_000), None]);
        assert_eq!(p("99999999999999999999999 pounds"), [None]);
        assert_eq!(p("the gate,500 pounds, , pounds"), []);
    }
}
