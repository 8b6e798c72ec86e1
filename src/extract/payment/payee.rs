//! Who is paid a sum, where an order names several (evidence.md: two payees with a sum each are two payments)?
//!
//! | words | payee |
//! |---|---|
//! | `pay Resident A £450 and Resident B £300` | Resident A, Resident B |
//! | `pay £200 to the resident and £100 to her daughter` | the resident, her daughter |
//! | `£75 into her rent account` | her rent account |

use super::mention::{Mention, Paragraph};
use crate::vocabulary::{payee::*, payment::*, payment_word::*};

/// The payee of one sum, in the order's own words.
pub(super) fn of(m: &Mention, para: &Paragraph) -> Option<String> {
    behind(m, para).or_else(|| before(m, para))
}

/// Whether a sum is paid to somebody else than the resident: then it is no other sum said again.
pub(super) fn names_another(m: &Mention) -> bool {
    m.text.has_in(RELATIVES, m.sentence.clone())
}

/// "£100 to her daughter", "£75 into her rent account".
fn behind(m: &Mention, para: &Paragraph) -> Option<String> {
    let behind_money = || m.text.at(INTO, m.text.at(MONEY_BEHIND, m.range.end)?);
    let to = m.text.at(INTO, m.range.end).or_else(behind_money)?;
    let end = m.text.at(PAYEES, to).or_else(|| m.text.first(RELATIVES, to..m.after.end.min(to + 40)).map(|hit| hit.end))?;
    Some(para.words(m.text.skip_space(to)..end))
}

/// "Pay Resident A £450", "pay Ms Osei £300", "the leaseholder £50".
fn before(m: &Mention, para: &Paragraph) -> Option<String> {
    if let Some(start) = m.text.ending(PAYEES, m.range.start) {
        return Some(para.words(start..m.range.start));
    }
    if let Some(start) = m.text.ending(RELATIVES, m.range.start) {
        let start = m.text.ending(WHOSE, start).unwrap_or(start);
        return Some(para.words(start..m.range.start));
    }
    let from = m.text.last(PAYS, m.before.clone()).map_or(m.before.start, |hit| hit.end);
    let words = m.text.slice(from..m.range.start);
    let is_capital = |at: usize| m.text.char_at(from + at).is_some_and(char::is_uppercase);
    let mut start = words.trim_ascii_end().len();
    while start > 0 {
        let word = words[..start].trim_ascii_end().iter().rposition(|b| *b == b' ').map_or(0, |at| at + 1);
        if !is_capital(word) {
            break;
        }
        start = word;
    }
    let name = para.words(from + start..m.range.start);
    (start < words.trim_ascii_end().len() && start > 0).then_some(name)
}
