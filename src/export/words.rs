//! How do the report's words, sums and days look outside of the page?
//!
//! Words of the text go out through [`tidy`]: on one line, and without characters that nobody sees but
//! that change what is shown (terminal controls, bidirectional overrides, zero-width characters).

use crate::determination::date::Date;
use crate::determination::{Payment, PaymentPart, PriorOfferTerms};
use std::fmt::{Arguments, Write};

/// The words on one line: white space of any kind becomes one space, unseen characters go.
///
/// ```
/// use putright::export::tidy;
/// assert_eq!(tidy("  mal\u{ad}administration\r\n\u{a0}by\tthe landlord\u{202e} "), "maladministration by the landlord");
/// ```
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars().filter(|&c| !unseen(c)) {
        if c.is_whitespace() {
            gap = true;
            continue;
        }
        if gap && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        out.push(c);
    }
    out
}

/// The words with what stands around them, tidy; nothing where there are none.
pub fn framed(before: &str, words: &Option<String>, after: &str) -> String {
    words.as_ref().map_or_else(String::new, |words| format!("{before}{}{after}", tidy(words)))
}

/// Adds words and values to a text.
pub fn say(out: &mut String, words: Arguments) {
    // Writing into a String cannot fail.
    let _ = out.write_fmt(words);
}

/// Characters that show nothing themselves. The joiners U+200C and U+200D stay: emoji and names need them.
fn unseen(c: char) -> bool {
    let control = c.is_control() && !c.is_whitespace();
    control
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A sum as people write it: "£1,100", "£4,985.10".
///
/// ```
/// use putright::export::pounds;
/// assert_eq!(pounds(110_000), "£1,100");
/// assert_eq!(pounds(498_510), "£4,985.10");
/// assert_eq!(pounds(5), "£0.05");
/// ```
pub fn pounds(pence: u64) -> String {
    let mut out = format!("£{}", pence / 100);
    let mut at = out.len();
    while at > "£123".len() {
        at -= 3;
        out.insert(at, ',');
    }
    if !pence.is_multiple_of(100) {
        say(&mut out, format_args!(".{:02}", pence % 100));
    }
    out
}

/// A number as people write it: "1,000".
pub fn thousands(n: usize) -> String {
    pounds(n as u64 * 100).trim_start_matches('£').into()
}

/// How many days are left until `due`, or how long ago it was. `None` for a day more than a year ago: it is a date of an
/// archive. Whether something was done by then is not known here, so that no day is called overdue.
pub fn days_left(due: Date, today: Date) -> Option<String> {
    let days = due.days_since(today);
    let count = |n: i64| format!("{n} {}", if n == 1 { "day" } else { "days" });
    match days {
        0 => Some("due today".into()),
        1.. => Some(format!("{} left", count(days))),
        -365.. => Some(format!("{} ago", count(-days))),
        _ => None,
    }
}

/// What of a payment is new money: the sum less what was already offered within it (domain.md 2.4).
/// `None` where the order gives no sum.
pub fn new_pence<S>(payment: &Payment<S>) -> Option<u64> {
    let within = match payment.prior_offer_terms {
        // The same rule as the ledger's: what stays payable besides, and what is replaced, is no part of the sum.
        Some(PriorOfferTerms::InAddition | PriorOfferTerms::Replaced) => 0,
        _ => payment.prior_offer_pence.unwrap_or(0),
    };
    payment.amount_pence.map(|amount| amount.saturating_sub(within))
}

/// A part of a payment in words: "£450 for distress (£250 of it already offered)".
pub fn part_words<S>(part: &PaymentPart<S>) -> String {
    let purpose = tidy(&part.purpose);
    let joined = match purpose.as_str() {
        "" => String::new(),
        it if it.starts_with("for ") => format!(" {it}"),
        it => format!(" for {it}"),
    };
    let offered = part.prior_offer_pence.map(|pence| format!(" ({} of it already offered)", pounds(pence))).unwrap_or_default();
    format!("{}{joined}{offered}", pounds(part.amount_pence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unseen_characters_go_and_emoji_stay() {
        assert_eq!(tidy("\u{1b}[31mred\u{7} \u{0}x\u{9b}"), "[31mred x");
        assert_eq!(tidy("a\u{202e}b\u{2066}c\u{200f}"), "abc");
        assert_eq!(tidy("👩\u{200d}🔧 Ümlaut"), "👩\u{200d}🔧 Ümlaut");
        assert_eq!(tidy("\n\u{2028}\u{85}"), "");
    }

    #[test]
    fn sums() {
        for (pence, want) in [(0, "£0"), (100, "£1"), (99_999, "£999.99"), (100_000, "£1,000"), (123_456_700, "£1,234,567")]
        {
            assert_eq!(pounds(pence), want);
        }
        assert_eq!(pounds(u64::MAX), "£184,467,440,737,095,516.15");
    }

    #[test]
    fn days() {
        let day = |n| Date::new(2024, 3, n).unwrap();
        let left = |due, today| days_left(due, today);
        assert_eq!(left(day(27), day(27)).as_deref(), Some("due today"));
        assert_eq!(left(day(27), day(26)).as_deref(), Some("1 day left"));
        assert_eq!(left(day(27), day(7)).as_deref(), Some("20 days left"));
        assert_eq!(left(day(7), day(27)).as_deref(), Some("20 days ago"));
        assert_eq!(left(day(7), Date::new(2025, 3, 8).unwrap()), None, "more than a year ago");
    }

    #[test]
    fn an_offer_beside_the_sum_is_no_part_of_it() {
        let payment = |terms| Payment::<()> {
            amount_pence: Some(60_000),
            parts: Vec::new(),
            prior_offer_pence: Some(25_000),
            prior_offer_terms: terms,
            may_deduct_paid: false,
            payee: None,
            terms: None,
            span: None,
        };
        assert_eq!(new_pence(&payment(Some(PriorOfferTerms::Inclusive))), Some(35_000));
        assert_eq!(new_pence(&payment(Some(PriorOfferTerms::InAddition))), Some(60_000));
        assert_eq!(new_pence(&payment(Some(PriorOfferTerms::Replaced))), Some(60_000));
        assert_eq!(new_pence(&Payment { amount_pence: None, ..payment(None) }), None);
    }
}
