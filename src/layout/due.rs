//! Is this a due date of the orders table, over however many lines: "No later than" + "5 June" + "2026"?
//!
//! | lines | |
//! |---|---|
//! | `No later than 5 June 2026`, `5 June 2026`, `Within 4 weeks of the date of this decision` | whole |
//! | `No later than`, `5 June` | open: the rest follows, or stands behind the words of the order |
//! | `6 July 2026` below "write to the resident by" | the order's own words |

use super::lines::Line;
use super::titles::{bare_number, numbered, title};
use super::words::{begins_small, is_closed, is_open, pattern};
use crate::text::characters::is_invisible;
use regex::bytes::Regex;
use std::sync::LazyLock;

const MONTH: &str = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const LEAD: &str = r"(?:(?:(?:First|Last|Initial|Final|Next) [a-z]+ )?(?i:no later than|not later than|on or before|by|before)(?: \d{1,2}(?:[:.]\d\d)? ?[ap]m on| (?:noon|midday|midnight) on)?)";
const WEEKDAY: &str = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)";

/// Whether a due date may begin with the line.
pub fn begins_due(words: &str) -> bool {
    static BEGINS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(&format!(
            r"^(?:{LEAD}(?: {WEEKDAY})?(?: \d.*)?|(?:First|Last|Initial|Final|Next) [a-z]+(?: no(?: later(?: than)?)?)?.*|No(?: later)?|(?:{WEEKDAY} )?\d{{1,2}}(?:st|nd|rd|th)?(?: {MONTH}.*)?|Within .*|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})$"
        ))
    });
    words.len() <= 90
        && matches!(
            words.as_bytes().first(),
            Some(b'0'..=b'9' | b'N' | b'B' | b'W' | b'F' | b'L' | b'I' | b'O' | b'M' | b'T' | b'S')
        )
        && BEGINS.is_match(words.as_bytes())
}

/// How many lines from `at` on make up a due date; `before` are the words above it in the row.
pub fn due(text: &str, lines: &[Line], at: usize, before: Option<&str>) -> Option<usize> {
    const MOST_LINES: usize = 6;
    static WHOLE: LazyLock<Regex> = LazyLock::new(|| {
        let day = format!(r"(?:{WEEKDAY} )?(?:the )?\d{{1,2}} ?(?:st|nd|rd|th)? (?:of )?{MONTH},? \d{{4}}");
        pattern(&format!(
            r"^(?:(?:{LEAD} )?(?:{day}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})(?:,? (?:for|and|or|if|unless|to|at|\().{{0,120}})?|(?i:within) (?:\d+|[a-z]+) (?:working |calendar )?(?:weeks?|days?|months?)(?: (?:of|from|after) (?:the )?(?:date of )?(?:the|this) [a-z]+(?: of [a-z ]+)?)?)$"
        ))
    });
    let first = lines[at];
    let words = if first.length() > 120 { String::new() } else { words_of(text, &[first]) };
    let words = words.as_str();
    if !begins_due(words) {
        return None;
    }
    // "write to the resident by" + "6 July 2026": the order's own words go on.
    let is_mid_sentence = before.is_some_and(|before| is_open(before) && title(numbered(before).1).is_none());
    if is_mid_sentence && !first.opens_cell && first.cell == 0 && !words.starts_with("No later") {
        return None;
    }
    if before.is_some_and(|before| super::words::heading_like(before).is_some()) {
        return None;
    }
    let (mut found, mut open) = (None, None);
    for count in 1..=MOST_LINES {
        let Some(line) = lines.get(at + count - 1) else { break };
        let is_apart = count > 1 && (line.opens_cell && line.cell == 0 || line.blank_before && !line.page_before);
        if line.length() > 90 || is_apart {
            break;
        }
        let joined = words_of(text, &lines[at..at + count]);
        if WHOLE.is_match(joined.as_bytes()) {
            found = Some(count);
            // "for the service, and 9 December" + "2025 for the record" still belongs to it.
            let is_own = before
                .is_none_or(|before| is_closed(before) || bare_number(before).is_some() || title(numbered(before).1).is_some());
            let goes_on = lines.get(at + count).is_some_and(|after| is_own && begins_small(after.of(text)));
            let is_open_day = joined.rsplit(' ').next().is_some_and(|word| MONTH.contains(word) || word == "this");
            if !goes_on && !is_open_day && !is_open(&joined) {
                break;
            }
        } else if found.is_some() {
            break;
        } else if is_open_due(&joined) {
            // The rest of it may stand behind the words of the order.
            open = Some(count);
        }
    }
    found.or(open)
}

/// Whether a due date has begun, and its day, month or year is still to come: "No later than", "No later than 28 November".
pub fn is_open_due(words: &str) -> bool {
    static OPEN: LazyLock<Regex> = LazyLock::new(|| {
        let lead = format!("(?:{LEAD}|No later)");
        pattern(&format!(
            r"^(?:{lead}(?: {WEEKDAY})?(?: \d{{1,2}})?(?: {MONTH})?|{lead} {MONTH} 20\d\d|(?:{WEEKDAY} )?\d{{1,2}} {MONTH})$"
        ))
    });
    words.len() < 60 && OPEN.is_match(words.as_bytes())
}

/// The rest of a due date that was left open: "2025", "November 2025".
pub fn is_rest_of_due(words: &str) -> bool {
    static REST: LazyLock<Regex> = LazyLock::new(|| pattern(&format!(r"^(?:\d{{1,2}} )?(?:{MONTH}(?: 20\d\d)?|20\d\d)$")));
    words.len() < 30 && REST.is_match(words.as_bytes())
}

/// The words of some lines in one line, with plain spaces and nothing that nobody sees.
pub fn words_of(text: &str, lines: &[Line]) -> String {
    let words = lines.iter().flat_map(|line| line.of(text).split_whitespace()).collect::<Vec<_>>().join(" ");
    if words.is_ascii() { words } else { words.chars().filter(|c| !is_invisible(*c)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    #[test]
    fn due_dates_over_lines() {
        for (text, want) in [
            ("No later than 5 June 2026\nOur", Some(1)),
            ("No later than\n5 June\n2026\nOur", Some(3)),
            ("Within 4 weeks of the date of this decision", Some(1)),
            ("No later than\nThe landlord", Some(1)),
            ("The landlord must", None),
        ] {
            assert_eq!(due(text, &lines(text), 0, None), want, "in {text:?}");
        }
        assert!(is_open_due("No later than 28 November") && !is_open_due("5 June 2026"));
        assert!(is_rest_of_due("November 2025") && !is_rest_of_due("5 people"));
        let text = "6 July 2026";
        assert_eq!(due(text, &lines(text), 0, Some("write to the resident by")), None);
    }
}
