//! How does a paragraph that ends with a colon hand over to the items below it?

use super::directive::{frame, tells};
use super::refers_back;
use crate::extract::deadline::time_at;
use crate::outline::Para;
use crate::text::NormalText;
use crate::values::date::date_at;
use crate::values::period::period_at;
use crate::vocabulary::{deadline, lead_in, order};
use std::ops::Range;

/// How a paragraph that ends with a colon hands over to the items below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeadIn {
    /// It says nothing to do itself: "Within 4 weeks the landlord must:". Its items are the orders.
    Bare,
    /// "Write to the resident to:": its items are orders if each is a thing to do.
    Letter,
    /// It is an order itself: "Pay £360, made up of:". Its items only describe it.
    Content,
}

/// How a paragraph hands over to the items below it; `None` if it ends with no colon. `last` is its last sentence.
pub fn lead_in(para: &Para, sentences: &[Range<usize>]) -> Option<LeadIn> {
    let normal = &para.normal;
    if !para.is_lead_in() && normal.ending(lead_in::CLOSES_WITH_FOLLOWING, normal.len()).is_none() {
        return None;
    }
    let (last, before) = sentences.split_last()?;
    if before.iter().any(|sentence| tells(normal, sentence)) {
        return Some(LeadIn::Content);
    }
    if is_bare(normal, last.clone()) || names_only_items(normal, last.clone()) {
        return Some(LeadIn::Bare);
    }
    Some(if is_letter(normal, last.clone()) { LeadIn::Letter } else { LeadIn::Content })
}

/// Whether nothing but a time and fillers stands behind the frame.
fn is_bare(normal: &NormalText, range: Range<usize>) -> bool {
    let start = match frame(normal, range.clone()) {
        Some(end) => end,
        // "We make the following orders:", "Within four weeks:", "It is recommended that the landlord:".
        None => match normal.first(lead_in::ANNOUNCES, range.clone()) {
            Some(hit) => hit.end,
            None => normal.skip_space(range.start),
        },
    };
    if names_whom(normal, start, range.end) {
        return true;
    }
    let mut at = normal.skip_space(start);
    while at < range.end {
        let word = normal.at(lead_in::FILLERS, at).max(opened_period(normal, at));
        let next = word.unwrap_or(normal.skip_any(b",:;.-", at));
        if next == at {
            return false;
        }
        at = normal.skip_space(next);
    }
    true
}

/// "The Ombudsman orders the landlord's head of repairs to:", "… the landlord, with its managing agent, to:".
fn names_whom(normal: &NormalText, start: usize, end: usize) -> bool {
    const MOST_WORDS: usize = 8;
    let Some(to) = normal.ending(lead_in::TO_ITEMS, end) else { return false };
    let mut at = normal.skip_any(b", ", start);
    for _ in 0..=MOST_WORDS {
        if at >= to {
            return true;
        }
        if normal.at(order::IMPERATIVE, at).is_some() {
            return false;
        }
        let word = || at + normal.slice(at..to).iter().position(|b| b" ,".contains(b)).unwrap_or(to - at);
        at = normal.skip_any(b", ", opened_period(normal, at).unwrap_or_else(word));
    }
    false
}

/// "Take the following action within 4 weeks and provide evidence:", "provide evidence that it has:".
fn names_only_items(normal: &NormalText, range: Range<usize>) -> bool {
    let is_shown = normal.ending(lead_in::IT_HAS, range.end).is_some() && normal.has_in(lead_in::SHOWN, range.clone());
    (is_shown || normal.has_in(lead_in::FOLLOWING_ITEMS, range.clone())) && !refers_back(normal, range)
}

fn opened_period(normal: &NormalText, at: usize) -> Option<usize> {
    if let Some(end) = time_at(normal, at) {
        return Some(end);
    }
    let opened = normal.skip_space(normal.at(deadline::OPENS_LEAD_IN_TIME, at)?);
    period_at(normal, opened).map(|found| found.range.end).or_else(|| Some(date_at(normal, opened)?.range.end))
}

/// "Write to the resident to:". What a meeting or a call is to cover only describes it.
fn is_letter(normal: &NormalText, range: Range<usize>) -> bool {
    const LONGEST: usize = 60;
    let tail = range.end.saturating_sub(LONGEST).max(range.start)..range.end;
    normal.ending(lead_in::LETTER_ENDINGS, range.end).is_some()
        && normal.has_in(lead_in::LETTER_VERBS, tail)
        && normal.has_in(lead_in::RESIDENTS, range)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    #[track_caller]
    fn reads(text: &str, want: Option<LeadIn>) {
        let para = Para { pieces: [Span::new(0, text.len())].into(), normal: NormalText::of(text), ..Para::default() };
        let sentences = crate::text::sentence::sentences(&para.normal, 0..para.normal.len());
        assert_eq!(lead_in(&para, &sentences), want, "in {text:?}");
    }

    #[test]
    fn lead_ins_by_what_they_say_themselves() {
        reads("Within 4 weeks the landlord must:", Some(LeadIn::Bare));
        reads("This Service found failings. The landlord is ordered to do the following:", Some(LeadIn::Bare));
        reads("The landlord must provide evidence that it has:", Some(LeadIn::Bare));
        reads("The landlord must, by close of business on Friday 12 April 2024:", Some(LeadIn::Bare));
        reads("By 12 April 2024, the Ombudsman orders the landlord’s head of repairs to:", Some(LeadIn::Bare));
        reads("Within 4 weeks the Ombudsman orders the landlord, with its managing agent, to:", Some(LeadIn::Bare));
        reads("Write to the resident to:", Some(LeadIn::Letter));
        reads("Write to the resident and :", Some(LeadIn::Letter));
        reads("Send the resident confirmation that it has:", Some(LeadIn::Bare));
        reads("Within 4 weeks of the following; the landlord is to do this:", Some(LeadIn::Content));
        reads("Contact the resident to:", Some(LeadIn::Content));
        reads("Pay the resident £60. This is made up of:", Some(LeadIn::Content));
        reads("The review must consider:", Some(LeadIn::Content));
        reads("The landlord must apologise.", None);
    }
}
