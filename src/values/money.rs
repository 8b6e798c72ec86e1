//! Which sums of money are named, in pence, however badly the figures were copied?
//!
//! | text | read |
//! |---|---|
//! | `£600`, `£1,100`, `£4,985.10`, `£1.5k`, `GBP 500`, `500 pounds`, `50p` | as printed |
//! | `£ 135`, `£⏎4⏎3⏎6`, `£1,⏎25⏎0`, `£45⏎0`, `£1 10 0` (scraped) | 135, 436, 1,250, 450, 1,100: the copy broke them |
//! | `£100 4 weeks later`, `£436, 3 rooms`, `£75 18 May`, `£350⏎2⏎Inspection order` | what follows is no part of the sum |
//! | `£6██`, `£6[redacted]`, `£50O`, `£1’250`, `£6=⏎00`, `£45.5`, `£12,50` | a sum that cannot be read |
//! | `£100–200`, `£100 to 200` | a range |
//! | `-£100` | less than nothing |
//! | `£600£750` | two sums side by side, as tracked changes leave them |
//! | `£6001` | perhaps a footnote mark behind £600 |
//! | `three hundred pounds` | written in words: not read |
//!
//! The figures are found in the squeezed text. Where white space parted them, the places in the normal text decide:
//! they are joined only where there is a sign that the copy broke the sum (a line break, a space behind the `£`, a
//! group that begins with 0) and where what follows does not count something ("4 weeks"). A sum is never cut short:
//! what may belong to it and was not read is its [`Trouble`].

mod behind;
mod figures;

use crate::text::{LETTER, NormalText, POUND};
use crate::vocabulary::sum_count::WRITTEN_POUNDS;
use behind::behind;
use figures::Figures;
use regex::bytes::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A sum that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The sum; `None` where the words begin like a sum and cannot be read.
    pub pence: Option<u64>,
    /// Its words, in the normal text.
    pub range: Range<usize>,
    /// What is wrong with it.
    pub trouble: Option<Trouble>,
}

/// What is wrong with a sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Something stands among or behind its figures that belongs to it and is no figure.
    Unreadable,
    /// Figures follow that may belong to it.
    Broken,
    /// It is one end of a range whose other end has no sign of its own.
    Range,
    /// A minus stands before it.
    Negative,
    /// Another sum stands right beside it.
    Doubled,
    /// Its last figure may be a footnote mark.
    Footnote,
    /// The text ends right behind it.
    CutOff,
}

/// A hundred billion pounds: what is more is no sum but a slip. Totals of many such sums are still numbers that
/// JavaScript holds to the penny (2^53).
const MOST: u64 = 100_000_000_000 * 100;

/// A sign and its figures; figures and "pounds"; figures and "p"; a sign with something else where a figure should stand.
static SUM: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?x-u)
        (?:\x9c|gbp)(?P<body>[0-9][0-9,]*(?:\.[0-9]+)?)(?P<times>bn|million|thousand|billion|k|m)?
        | (?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)pounds?
        | (?P<small>[0-9]+)p
        | \x9c(?P<odd>[\xfe\[*_?\#oil-]|xx)";
    Regex::new(pattern).expect("the pattern is well formed")
});

/// Every sum, in order.
pub fn sums(text: &NormalText) -> Vec<Sum> {
    let bytes = text.bytes();
    let mut all: Vec<Sum> = written(text);
    if bytes.iter().any(|&b| matches!(b, POUND | b'p')) {
        let squeezed = text.squeezed();
        let mut from = 0;
        while let Some(found) = SUM.captures_at(squeezed.bytes(), from) {
            let whole = found.get(0).map_or(0..0, |hit| hit.range());
            let place = squeezed.in_normal(whole.clone());
            let sum = if let Some(body) = found.name("body") {
                signed(text, place.start, squeezed.in_normal(body.range()), found.name("times").map(|t| t.as_bytes()))
            } else if let Some(figures) = found.name("whole") {
                named(text, place, squeezed.in_normal(figures.range()), 100)
            } else if let Some(figures) = found.name("small") {
                named(text, place, squeezed.in_normal(figures.range()), 1)
            } else {
                let is_glued = bytes.get(place.start + 1).is_some_and(|b| *b != b' ');
                is_glued.then(|| unreadable(text, place))
            };
            from = whole.start + 1;
            if let Some(sum) = sum {
                from = from.max(squeezed.of_normal(0..sum.range.end).end);
                all.push(sum);
            }
        }
    }
    all.sort_by_key(|sum| sum.range.start);
    mark_neighbours(text, &mut all);
    all
}

/// "Three hundred pounds", where no figures in brackets follow: it is money, and is not read.
fn written(text: &NormalText) -> Vec<Sum> {
    let words = text.all(WRITTEN_POUNDS, 0..text.len());
    let has_figures = |end: usize| text.slice(end..text.len()).trim_ascii_start().starts_with(&[b'(', POUND]);
    let unread = words.filter(|hit| !has_figures(hit.end));
    unread.map(|range| Sum { pence: None, range, trouble: Some(Trouble::Unreadable) }).collect()
}

/// What cannot be read, up to the next white space or mark.
fn unreadable(text: &NormalText, place: Range<usize>) -> Sum {
    let rest = text.slice(place.end..text.len());
    let length = rest.iter().position(|b| matches!(b, b' ' | b',' | b';' | b'.' | b')')).unwrap_or(rest.len());
    Sum { pence: None, range: place.start..place.end + length, trouble: Some(Trouble::Unreadable) }
}

/// "500 pounds", "50p": figures and a word behind them.
fn named(text: &NormalText, place: Range<usize>, figures: Range<usize>, unit: u64) -> Option<Sum> {
    let before = place.start.checked_sub(1).and_then(|at| text.bytes().get(at)).copied().unwrap_or(b' ');
    let is_one_number = !text.slice(figures.clone()).contains(&b' ');
    if !text.ends_word(place.end) || before.is_ascii_alphanumeric() || matches!(before, b'.' | POUND | LETTER) || !is_one_number {
        return None;
    }
    if unit == 1 && text.slice(place.clone()).contains(&b' ') {
        return None;
    }
    let pence = number(text.slice(figures)).and_then(|n| n.checked_mul(unit)).filter(|&pence| pence <= MOST);
    Some(Sum { pence, range: place, trouble: pence.is_none().then_some(Trouble::Unreadable) })
}

fn number(figures: &[u8]) -> Option<u64> {
    figures.iter().filter(|b| b.is_ascii_digit()).try_fold(0u64, |n, b| n.checked_mul(10)?.checked_add(u64::from(b - b'0')))
}

/// "£1,100.50": the sign stands at `start`, `body` are all figures behind it, over any white space.
fn signed(text: &NormalText, start: usize, body: Range<usize>, times: Option<&[u8]>) -> Option<Sum> {
    let is_broken = text.slice(start..body.start).ends_with(b" ");
    let mut figures = Figures { text, end: body.start, limit: body.end, is_broken, count: 0, trouble: None };
    figures.take_pounds();
    let pounds_end = figures.end;
    let pence_digits = figures.take_pence();
    let whole = number(text.slice(body.start..pounds_end)).and_then(|n| n.checked_mul(100));
    let trouble = figures.trouble.or_else(|| behind(text, figures.end));
    let mut end = figures.end;
    let pence = match (times, pence_digits) {
        (Some(times), fraction) if end >= body.end && text.ends_word(text.skip_space(end) + times.len()) => {
            end = text.skip_space(end) + times.len();
            magnified(whole, fraction, times)
        }
        (_, None) => whole,
        (_, Some(digits)) => match digits.as_slice() {
            [tens, ones] => whole.and_then(|w| w.checked_add(u64::from(tens - b'0') * 10 + u64::from(ones - b'0'))),
            _ => None,
        },
    };
    let pence = pence.filter(|&pence| pence <= MOST && trouble != Some(Trouble::Unreadable));
    let trouble = if pence.is_none() { Some(Trouble::Unreadable) } else { trouble };
    if trouble == Some(Trouble::Unreadable) && end == figures.end {
        return Some(unreadable(text, start..end));
    }
    let trouble = trouble.or_else(|| may_end_in_footnote(text.slice(body.start..pounds_end)).then_some(Trouble::Footnote));
    Some(Sum { pence, range: start..end, trouble })
}

/// "1.5k": 1,500 pounds.
fn magnified(whole: Option<u64>, fraction: Option<Vec<u8>>, times: &[u8]) -> Option<u64> {
    let factor: u64 = match times {
        b"k" | b"thousand" => 1_000,
        b"m" | b"million" => 1_000_000,
        _ => 1_000_000_000,
    };
    let fraction = fraction.unwrap_or_default();
    let parts = fraction.iter().fold(0u64, |n, b| n * 10 + u64::from(b - b'0'));
    let scale = 10u64.checked_pow(fraction.len() as u32).filter(|_| fraction.len() < 4)?;
    whole?.checked_mul(factor)?.checked_add(parts * factor * 100 / scale)
}

/// "£6001": four figures or more without a comma, that would be a round sum without the last.
fn may_end_in_footnote(figures: &[u8]) -> bool {
    let [.., tens, ones, last] = figures else { return false };
    figures.len() >= 4 && !figures.contains(&b',') && !figures.contains(&b' ') && *ones == b'0' && *tens == b'0' && *last != b'0'
}

/// Minus signs, and sums side by side.
fn mark_neighbours(text: &NormalText, all: &mut [Sum]) {
    for at in 0..all.len() {
        let start = all[at].range.start;
        let before = text.slice(0..start);
        let is_minus = matches!(before, [.., b' ' | b'(', b'-'] | [b'-']) && !matches!(before, [.., b'-', b' ', b'-']);
        if is_minus {
            all[at].trouble = all[at].trouble.or(Some(Trouble::Negative));
        }
        let is_beside = |before: &Sum| {
            let between = text.span(before.range.end..start + 1).of(text.source());
            text.skip_space(before.range.end) == start && !between.contains(['\n', '\r'])
        };
        if at > 0 && is_beside(&all[at - 1]) {
            for sum in &mut all[at - 1..=at] {
                sum.trouble = Some(Trouble::Doubled);
            }
        }
    }
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
        text.push_str(&format!(".{:02}", pence % 100));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn p(text: &str) -> Vec<Option<u64>> {
        sums(&NormalText::of(text)).into_iter().map(|s| s.pence).collect()
    }

    /// The trouble of each sum.
    fn t(text: &str) -> Vec<Option<Trouble>> {
        sums(&NormalText::of(text)).into_iter().map(|s| s.trouble).collect()
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
        assert_eq!(p("£1.5k, £2m, £3 million"), [Some(150_000), Some(200_000_000), Some(300_000_000)]);
        assert_eq!(p("£20 x 10, 12 x £20, £600¹ and £5†"), [Some(2000), Some(2000), Some(60000), Some(500)]);
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
        assert_eq!(p("£331\n.\n41, £2 .50"), [Some(33141), Some(250)]);
        assert_eq!(p("£1,276.8\n0 for the room"), [Some(127_680)]);
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
        assert_eq!(p("£\n350\n2\nInspection order"), [Some(35000)]);
        assert_eq!(t("£100 to 2 residents, £100 - 4 weeks"), [None, None]);
    }

    #[test]
    fn what_is_not_read_says_so() {
        for text in ["£45.5", "£1.250", "£12,50", "£99999999999999999999999", "99999999999999999999999 pounds"] {
            assert_eq!((p(text), t(text)), (vec![None], vec![Some(Trouble::Unreadable)]), "{text}");
        }
        let damaged = [
            "£6██",
            "£6[redacted]",
            "£6xx",
            "£1,█00",
            "£█50",
            "£6OO",
            "£50O",
            "£lOO",
            "£XXX",
            "£1’250",
            "£1·50",
            "£6=\n00",
            "£1\n250 to",
            "£1，000",
        ];
        for text in damaged {
            assert_eq!((p(text), t(text)), (vec![None], vec![Some(Trouble::Unreadable)]), "{text}");
        }
        assert_eq!(p("pay her three hundred pounds and two hundred pounds (£200)"), [None, Some(20000)]);
        assert_eq!(p("£ and £x, p.5, page 50 print"), []);
        assert_eq!(p("the gate,500 pounds, , pounds"), [Some(50000)]);
    }

    #[test]
    fn what_is_odd_says_so() {
        assert_eq!(t("£100 4 Acacia Row"), [Some(Trouble::Broken)]);
        assert_eq!(t("£2. 50 for the delay"), [Some(Trouble::Broken)]);
        assert_eq!(t("£100 4 weeks"), [None]);
        assert_eq!(t("£100–200, £100 to 200 compensation, between £100 and 200."), [Some(Trouble::Range); 3]);
        assert_eq!(t("minus -£100"), [Some(Trouble::Negative)]);
        assert_eq!(t("gate -£100; list - £100"), [Some(Trouble::Negative), None]);
        assert_eq!(t("£600£750"), [Some(Trouble::Doubled); 2]);
        assert_eq!(t("£6001 and £1544"), [Some(Trouble::Footnote), None]);
    }

    #[test]
    fn sums_are_written_as_the_ombudsman_does() {
        let written = [0, 5, 10000, 33141, 110_000, 123_456_700].map(pounds);
        assert_eq!(written, ["£0", "£0.05", "£100", "£331.41", "£1,100", "£1,234,567"]);
    }
}
