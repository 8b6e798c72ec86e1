//! How does a row of the orders table begin: its number and its title?
//!
//! | line | number | title |
//! |---|---|---|
//! | `2`, `2.` | 2 | on the next line |
//! | `2 Apology order`, `Apology order` | 2, none | Apology order |
//! | `6 Insurance order No later than 16` | 6 | and its due date begins behind it |
//! | `Case review` | | only behind a number |

use super::due::begins_due;
use super::words::{is_closed, is_open, pattern};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// The number that is all there is on a line.
pub fn bare_number(words: &str) -> Option<u32> {
    let digits = words.strip_suffix('.').unwrap_or(words);
    ((1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// The number before a title, and the title.
pub fn numbered(words: &str) -> (Option<u32>, &str) {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    match words.split_at_checked(digits) {
        Some((number, rest)) if (1..=2).contains(&digits) => {
            let rest = rest.strip_prefix('.').unwrap_or(rest);
            let words = rest.trim_start();
            if words.len() < rest.len() { (number.parse().ok(), words) } else { (None, words) }
        }
        _ => (None, words),
    }
}

/// Whether the words are a title that ends in "order", and where a due date follows it on the line.
pub fn title(words: &str) -> Option<Option<usize>> {
    static TITLE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[A-Z](?:[A-Za-z'&/(), \-]|’){1,50}? ?\b[Oo]rder\b[:.]?(?:\s+((?:(?i:no later|not later|by \d|within \d|within \w+ weeks)|\d{1,2} [A-Z]).*))?$",
        )
    });
    const SENTENCES: [&str; 16] =
        ["The", "This", "These", "An", "A", "Our", "In", "Within", "We", "It", "To", "Any", "No", "There", "Having", "Landlords"];
    if words.len() > 110 || !words.contains("rder") || SENTENCES.contains(&super::words::first_word(words)) {
        return None;
    }
    TITLE.captures(words.as_bytes()).map(|found| found.get(1).map(|due| due.start()))
}

/// "Case review": a title without the word "order", which only the number of a row can stand before.
pub fn is_short_title(words: &str) -> bool {
    words.len() <= 50
        && words.starts_with(char::is_uppercase)
        && words.split_whitespace().count() <= 5
        && !is_closed(words)
        && !is_open(words)
        && !words.bytes().any(|b| b.is_ascii_digit())
        && !words.starts_with("The landlord")
        && !begins_due(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_titles() {
        assert_eq!((bare_number("2"), bare_number("12."), bare_number("123"), bare_number("a")), (Some(2), Some(12), None, None));
        assert_eq!(numbered("2 Apology order"), (Some(2), "Apology order"));
        for (words, want) in [
            ("Apology order", Some(None)),
            ("Insurance order No later than 16", Some(Some(16))),
            ("The landlord made an order", None),
            ("Case review", None),
        ] {
            assert_eq!(title(words), want, "in {words:?}");
        }
        assert!(is_short_title("Case review") && !is_short_title("The landlord must pay") && !is_short_title("Pay £50"));
    }
}
