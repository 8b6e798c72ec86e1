//! How far does an order reach, and on what does it depend?

use crate::fold::{Fold, Phrases};
use crate::phrases;
use std::ops::Range;

/// Whether an order reaches beyond the case: Scheme paragraph 54(f) or (g) (domain.md 3.4). An earlier
/// wider order that is only mentioned does not count.
pub fn is_wider(fold: &Fold) -> bool {
    const CITED: Phrases = phrases!["54(f)", "54(g)", "54f", "54g", "54.f", "54.g", "wider order"];
    const EARLIER: Phrases = phrases![
        "issued a wider order",
        "made a wider order",
        "has been issued",
        "was issued",
        "already issued",
        "will not be repeated",
        "previous wider order",
        "existing wider order",
    ];
    const ABOUT: Phrases = phrases!["policies", "policy", "practice", "practices", "procedures", "processes"];
    const BOARD: Phrases = phrases!["its board", "governing body", "the board", "member responsible for complaints", "cabinet"];
    fold.has_any(CITED) && !fold.has_any(EARLIER)
        || fold.has_any(BOARD) && fold.has_any(phrases!["review"]) && fold.has_any(ABOUT)
}

/// The words of the condition that an order depends on: "if it has not already done so".
pub fn condition(fold: &Fold, range: Range<usize>) -> Option<Range<usize>> {
    const OPENINGS: Phrases = phrases!["unless", "where access", "should the resident", "provided that"];
    // "Assess if it can install cameras" asks a question; nothing depends on the answer.
    const ASKS: Phrases = phrases![
        "assess",
        "ask",
        "asks",
        "check",
        "confirm",
        "consider",
        "decide",
        "determine",
        "establish",
        "explain",
        "find out",
        "know",
        "say",
        "see",
        "tell us",
        "include",
    ];
    // Only the first sentence is the obligation: "If nobody is at home, …" behind it says what to do then.
    let words = fold.slice(range.clone());
    let stop = memchr::memchr_iter(b'.', words).find(|&at| words.get(at + 1) == Some(&b' '));
    let range = range.start..stop.map_or(range.end, |at| range.start + at);
    let other = fold.find_any_in(OPENINGS, range.clone()).map(|(_, hit)| hit);
    let before = other.as_ref().map_or(range.end, |other| other.start);
    // The letter "f" is rarer than words that begin with "i".
    let (mut hit, mut from) = (other, range.start);
    while let Some(letter) = memchr::memchr(b'f', fold.slice(from..before)) {
        from += letter + 1;
        if let Some(start) = fold.matches_back("if", from)
            && start >= range.start
            && fold.matches("if", start).is_some()
        {
            if fold.ends_with(ASKS, start) {
                return None;
            }
            hit = Some(start..from);
            break;
        }
    }
    let hit = hit?;
    let end = (hit.end..range.end).find(|&at| b",.;:)".contains(&fold.bytes()[at])).unwrap_or(range.end);
    Some(hit.start..end)
}

/// The words that give an order the time of those above it: "by the same date".
pub fn same_time(fold: &Fold, range: Range<usize>) -> Option<Range<usize>> {
    const BY_THAT_DATE: usize = 2;
    const WITHIN_THE: usize = 4;
    const OPENINGS: Phrases = phrases!["by the same", "within the same", "by that date", "within the above", "within the"];
    const TIMES: Phrases = phrases!["timescale", "timescales", "timeframe", "timeframes", "deadline", "date", "period"];
    const ABOVE: Phrases = phrases!["set out above", "above", "given above", "stated above", "specified above", "detailed above"];
    let (which, hit) = fold.find_any_in(OPENINGS, range.clone())?;
    let end = match which {
        BY_THAT_DATE => hit.end,
        WITHIN_THE => fold.matches_any(ABOVE, fold.matches_any(TIMES, hit.end)?)?,
        _ => fold.matches_any(TIMES, hit.end)?,
    };
    (end <= range.end).then_some(hit.start..end)
}

/// Whether a paragraph says that a wider order was made elsewhere and is not repeated, and asks for nothing.
pub fn is_earlier_wider_order(fold: &Fold) -> bool {
    const NOT_MADE: Phrases =
        phrases!["not made orders or recommendations", "not made any orders or recommendations", "would duplicate"];
    fold.has_any(phrases!["wider order"]) && fold.has_any(NOT_MADE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_beyond_the_case() {
        let wider = |text: &str| is_wider(&Fold::of(text));
        assert!(wider("Under paragraph 54(f) of the Scheme the landlord must review its practice."));
        assert!(wider("The landlord must review its repairs policy and report to its governing body."));
        assert!(!wider("We have recently issued a wider order, which will not be repeated."));
        assert!(!wider("The landlord must review this case."));
    }

    #[test]
    fn the_time_of_the_orders_above() {
        let same = |text: &'static str| {
            let fold = Fold::of(text);
            same_time(&fold, 0..fold.len()).map(|r| &text[r])
        };
        assert_eq!(same("Send evidence by the same date."), Some("by the same date"));
        assert_eq!(same("Send it within the timescale set out above."), Some("within the timescale set out above"));
        assert_eq!(same("Send it within the above timeframe."), Some("within the above timeframe"));
        assert_eq!(same("Reply within the timescale of its policy."), None);
        assert_eq!(same("Do the works within the same building."), None);
    }

    #[test]
    fn conditions_end_where_the_clause_does() {
        let text = "The landlord must, if it has not done so, pay £50.";
        let fold = Fold::of(text);
        assert_eq!(condition(&fold, 0..fold.len()).map(|r| &text[r]), Some("if it has not done so"));
    }
}
