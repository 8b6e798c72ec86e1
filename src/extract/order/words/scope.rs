//! How far does an order reach, and on what does it depend?

use crate::text::NormalText;
use crate::vocabulary::{Meaning, deadline, scope};
use std::ops::Range;

/// Whether an order reaches beyond the case: Scheme paragraph 54(f) or (g) (domain.md 3.4). An earlier
/// wider order that is only mentioned does not count.
pub fn is_wider(normal: &NormalText) -> bool {
    normal.has(scope::WIDER_ORDER_CITED) && !normal.has(scope::EARLIER_ORDER)
        || normal.has(scope::BOARD) && normal.has(scope::REVIEW) && normal.has(scope::POLICIES)
}

/// The words of the condition that an order depends on: "if it has not already done so".
pub fn condition(normal: &NormalText, range: Range<usize>) -> Option<Range<usize>> {
    // "Assess if it can install cameras" asks a question; nothing depends on the answer.
    // Only the first sentence is the obligation: "If nobody is at home, …" behind it says what to do then.
    let words = normal.slice(range.clone());
    let stop = memchr::memchr_iter(b'.', words).find(|&at| words.get(at + 1) == Some(&b' '));
    let range = range.start..stop.map_or(range.end, |at| range.start + at);
    let conditions = [(scope::IF, true), (scope::OPENS_CONDITION, false)];
    let (is_if, hit) = normal.first_row(&conditions, range.clone())?;
    if is_if && normal.ending(scope::ASKS_WHETHER, hit.start).is_some() {
        return None;
    }
    let end = (hit.end..range.end).find(|&at| b",.;:)".contains(&normal.bytes()[at])).unwrap_or(range.end);
    Some(hit.start..end)
}

/// What must follow words that point to a time above.
#[derive(Clone, Copy)]
enum Rest {
    Nothing,
    Time,
    TimeAbove,
}

/// The words that give an order the time of those above it: "by the same date".
pub fn same_time(normal: &NormalText, range: Range<usize>) -> Option<Range<usize>> {
    const OPENINGS: [(Meaning, Rest); 3] =
        [(deadline::BY_SAME, Rest::Time), (deadline::BY_THAT_DATE, Rest::Nothing), (deadline::WITHIN_THE, Rest::TimeAbove)];
    let (rest, hit) = normal.first_row(&OPENINGS, range.clone())?;
    let end = match rest {
        Rest::Nothing => hit.end,
        Rest::Time => normal.at(deadline::TIMES_NAMED, hit.end)?,
        Rest::TimeAbove => normal.at(deadline::ABOVE, normal.at(deadline::TIMES_NAMED, hit.end)?)?,
    };
    (end <= range.end).then_some(hit.start..end)
}

/// Whether a paragraph says that a wider order was made elsewhere and is not repeated, and asks for nothing.
pub fn is_earlier_wider_order(normal: &NormalText) -> bool {
    normal.has(scope::WIDER_ORDER) && normal.has(scope::NOT_REPEATED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_beyond_the_case() {
        let wider = |text: &str| is_wider(&NormalText::of(text));
        assert!(wider("Under paragraph 54(f) of the Scheme the landlord must review its practice."));
        assert!(wider("The landlord must review its repairs policy and report to its governing body."));
        assert!(!wider("We have recently issued a wider order, which will not be repeated."));
        assert!(!wider("The landlord must review this case."));
    }

    #[test]
    fn the_time_of_the_orders_above() {
        let same = |text: &'static str| {
            let normal = NormalText::of(text);
            same_time(&normal, 0..normal.len()).map(|r| &text[r])
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
        let normal = NormalText::of(text);
        assert_eq!(condition(&normal, 0..normal.len()).map(|r| &text[r]), Some("if it has not done so"));
    }
}
