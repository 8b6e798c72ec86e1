//! How do the words of a finding hold several matters, or hand over to a list of them?

use super::about;
use crate::text::{NormalText, is_word};
use crate::vocabulary::{list_item, mark};
use std::ops::Range;

/// Whether what ends at `at` hands over to details and not to heads.
pub fn is_details(text: &NormalText, at: usize) -> bool {
    let mut at = at;
    while at > 0 && b" :,".contains(&text.bytes()[at - 1]) {
        at -= 1;
    }
    // "including its failure to:" opens in its last clause.
    const NEAR: usize = 60;
    let clause = memchr::memrchr2(b',', b';', text.slice(0..at)).map_or(0, |comma| comma + 1).max(at.saturating_sub(NEAR));
    text.ending(list_item::DETAILS, at).is_some() || text.has_in(list_item::DETAILS_OPEN, clause..at)
}

/// Whether words end in the middle of a phrase, where a list takes over without a colon.
pub fn is_dangling(text: &NormalText, words: Range<usize>) -> bool {
    text.ending(list_item::DANGLING, words.end).is_some_and(|start| start >= words.start)
}

/// The first colon that opens a list, not one inside an address or a time.
pub fn list_colon(text: &NormalText, words: Range<usize>) -> Option<usize> {
    let bytes = text.bytes();
    let opens = |at: &usize| bytes.get(at + 1).is_none_or(|&b| b == b' ');
    memchr::memchr_iter(b':', text.slice(words.clone())).map(|i| words.start + i).find(opens)
}

/// Whether a range says anything: a word of two letters at least.
pub fn is_said(text: &NormalText, range: &Range<usize>) -> bool {
    text.slice(range.clone()).split(|&b| !is_word(b)).any(|word| word.len() > 1)
}

/// The items of a list within a sentence: parted by semicolons, by stops in small letters, or lettered.
pub fn items(text: &NormalText, words: Range<usize>) -> Vec<Range<usize>> {
    let bytes = text.bytes();
    let mut items = Vec::new();
    let mut push = |item: Range<usize>| {
        let item = about::trim(text, bracket(text, item));
        if is_said(text, &item) {
            items.push(item);
        }
    };
    let mut start = words.start;
    let mut label = b'a';
    for at in words.clone() {
        let rest = &bytes[at..words.end];
        let is_stop = rest[0] == b';' || rest.starts_with(b". ");
        let at_word = at == words.start || !is_word(bytes[at - 1]);
        let is_label = at_word
            && rest[0] == label
            && rest.get(1).is_some_and(|b| b").".contains(b))
            && rest.get(2).is_none_or(|&b| b == b' ');
        if is_stop || is_label {
            push(start..at);
            start = if is_label { at + 2 } else { at + 1 };
            label += u8::from(is_label);
        }
    }
    push(start..words.end);
    items
}

/// Without the opening bracket of the next label: "damp (".
fn bracket(text: &NormalText, item: Range<usize>) -> Range<usize> {
    let end = text.ending(mark::OPENING_BRACKET, item.end).filter(|&open| open >= item.start).unwrap_or(item.end);
    item.start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<String> {
        let normal = NormalText::of(text);
        items(&normal, 0..normal.len()).into_iter().map(|item| normal.span(item).of(text).to_string()).collect()
    }

    #[test]
    fn lists_within_a_sentence() {
        assert_eq!(
            parts("reports of mice; reports of noise; and the complaint"),
            ["reports of mice", "reports of noise", "the complaint"]
        );
        assert_eq!(parts("a) the lift b) the gate"), ["the lift", "the gate"]);
        assert_eq!(parts("(a) the lift, (b) the gate"), ["the lift", "the gate"]);
        assert_eq!(
            parts("the property when let. gas safety. complaint handling"),
            ["the property when let", "gas safety", "complaint handling"]
        );
        assert_eq!(parts("a"), [""; 0]);
    }

    #[test]
    fn what_a_colon_opens() {
        let normal = NormalText::of("see https://example.org at 10:30: damp");
        assert_eq!(list_colon(&normal, 0..normal.len()), Some(32));
        let normal = NormalText::of("repairs, including:");
        assert!(is_details(&normal, normal.len()));
        let normal = NormalText::of("the landlord's handling of:");
        assert!(!is_details(&normal, normal.len()));
    }
}
