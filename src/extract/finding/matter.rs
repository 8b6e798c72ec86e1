//! How do the words of a finding hold several matters, or hand over to a list of them?

use super::about;
use crate::fold::{Fold, Phrases, is_word};
use crate::phrase::outcome::{back_any, ends};
use crate::phrases;
use std::ops::Range;

/// Whether what ends at `at` hands over to details and not to heads.
pub fn is_details(fold: &Fold, at: usize) -> bool {
    #[rustfmt::skip]
    const DETAILS: Phrases = phrases![
        "including", "such as", "namely", "as the landlord", "because", "because it", "because the landlord", "as it",
        "in that", "in that it", "specifically", "particularly", "this is because", "for the following reasons",
        "in particular", "includes", "this includes", "which included", "which includes", "because of", "in that the landlord",
        "due to", "when it",
    ];
    let mut at = at;
    while at > 0 && b" :,".contains(&fold.bytes()[at - 1]) {
        at -= 1;
    }
    ends(fold, DETAILS, at)
}

/// Whether words end in the middle of a phrase, where a list takes over without a colon.
pub fn is_dangling(fold: &Fold, words: Range<usize>) -> bool {
    #[rustfmt::skip]
    const OPEN: Phrases = phrases![
        "handling of", "response to", "landlord's", "respect of", "relation to", "regarding", "in its", "in the", "in their",
        "resident's", "reports of", "concerning",
    ];
    back_any(fold, OPEN, words.end).is_some_and(|start| start >= words.start)
}

/// The first colon that opens a list, not one inside an address or a time.
pub fn list_colon(fold: &Fold, words: Range<usize>) -> Option<usize> {
    let bytes = fold.bytes();
    let opens = |at: &usize| bytes.get(at + 1).is_none_or(|&b| b == b' ');
    memchr::memchr_iter(b':', fold.slice(words.clone())).map(|i| words.start + i).find(opens)
}

/// Whether a range says anything: a word of two letters at least.
pub fn is_said(fold: &Fold, range: &Range<usize>) -> bool {
    fold.slice(range.clone()).split(|&b| !is_word(b)).any(|word| word.len() > 1)
}

/// The items of a list within a sentence: parted by semicolons, by stops in small letters, or lettered.
pub fn items(fold: &Fold, words: Range<usize>) -> Vec<Range<usize>> {
    let bytes = fold.bytes();
    let mut items = Vec::new();
    let mut push = |item: Range<usize>| {
        let item = about::trim(fold, bracket(fold, item));
        if is_said(fold, &item) {
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
fn bracket(fold: &Fold, item: Range<usize>) -> Range<usize> {
    let end = fold.matches_back("(", item.end).filter(|&open| open >= item.start).unwrap_or(item.end);
    item.start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<String> {
        let fold = Fold::of(text);
        items(&fold, 0..fold.len()).into_iter().map(|item| fold.span(item).of(text).to_string()).collect()
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
        let fold = Fold::of("see https://example.org at 10:30: damp");
        assert_eq!(list_colon(&fold, 0..fold.len()), Some(32));
        let fold = Fold::of("repairs, including:");
        assert!(is_details(&fold, fold.len()));
        let fold = Fold::of("the landlord's handling of:");
        assert!(!is_details(&fold, fold.len()));
    }
}
