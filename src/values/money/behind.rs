//! What stands right behind the figures of a sum that belongs to them: letters, redactions, the other end of a range?

use super::Trouble;
use crate::text::{LETTER, NormalText, OTHER, POUND};
use crate::vocabulary::sum_count::{COUNTED, MONTHS};

/// What stands right behind the figures that belongs to them?
pub(super) fn behind(text: &NormalText, end: usize) -> Option<Trouble> {
    let byte = |at: usize| text.bytes().get(at).copied().unwrap_or(b' ');
    let is_digit = |at: usize| byte(at).is_ascii_digit();
    match byte(end) {
        // A footnote mark set high is no figure of the sum.
        LETTER if text.char_at(end).is_some_and(|c| "¹²³⁴⁵⁶⁷⁸⁹⁰ªº".contains(c)) => None,
        LETTER => Some(Trouble::Unreadable),
        OTHER if text.char_at(end).is_some_and(|c| "†‡§…".contains(c)) => None,
        OTHER | b'#' | b'_' | b'?' if byte(end) != b'?' || is_digit(end + 1) => Some(Trouble::Unreadable),
        b'[' if !is_digit(end + 1) => Some(Trouble::Unreadable),
        b'\'' | b'*' | b',' | b'.' | b':' if is_digit(end + 1) => Some(Trouble::Unreadable),
        // "£1,█00".
        b',' if byte(end + 1) == OTHER => Some(Trouble::Unreadable),
        b'*' if byte(end + 1) == b'*' => Some(Trouble::Unreadable),
        b'=' => Some(Trouble::Unreadable),
        b'-' | b'/' if is_digit(end + 1) => Some(Trouble::Range),
        b' ' if byte(end + 1) == OTHER && text.char_at(end + 1).is_some_and(|c| "█■▇▓▒░".contains(c)) => {
            Some(Trouble::Unreadable)
        }
        b' ' => is_open_range(text, end).then_some(Trouble::Range),
        letter if letter.is_ascii_lowercase() => is_misread(text, end).then_some(Trouble::Unreadable),
        _ => None,
    }
}

/// "£100 to 200 compensation", "£100 - 200", and not "£100 to 2 residents", "£100 - 4 weeks".
fn is_open_range(text: &NormalText, end: usize) -> bool {
    let rest = text.slice(end..text.len());
    let Some(joint) = [&b" to "[..], b" - ", b" and "].into_iter().find(|joint| rest.starts_with(joint)) else { return false };
    let start = end + joint.len();
    let length = text.slice(start..text.len()).iter().take_while(|b| b.is_ascii_digit() || **b == b',').count();
    let is_between = joint != b" and "
        || text.slice(0..end).iter().rposition(|&b| b == POUND).is_some_and(|sign| text.slice(0..sign).ends_with(b"between "));
    length >= 2 && is_between && text.at(COUNTED, start + length).is_none() && text.at(MONTHS, start + length).is_none()
}

/// Letters that a reader of scans takes for figures ("£50O", "£6xx"), and nothing else.
fn is_misread(text: &NormalText, at: usize) -> bool {
    let rest = text.slice(at..text.len());
    let run = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == LETTER).count();
    let letters = &rest[..run];
    !matches!(letters, b"x")
        && !letters.starts_with(b"x1")
        && letters.iter().all(|b| matches!(b, b'o' | b'l' | b'i' | b'x' | b'0'..=b'9'))
        && letters.first() != Some(&b'x').filter(|_| letters.get(1).is_some_and(u8::is_ascii_digit))
}
