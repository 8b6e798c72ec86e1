//! Where do words of a kind stand inside a stretch of a paragraph? Searches that never look beyond it.

use crate::fold::{Fold, Phrases, Sought};
use crate::lexicon;
use crate::phrase::lexicon::Lexicon;
use std::ops::Range;

/// The first of `phrases` that stands wholly inside `range`; of two at one place, the earlier in the list.
pub(super) fn first_in(fold: &Fold, range: Range<usize>, phrases: Phrases) -> Option<Range<usize>> {
    first_of(&sought(fold, &range, phrases)?, range)
}

/// The first of phrases that are looked for in several stretches of one paragraph.
pub(super) fn first_of(sought: &Sought, range: Range<usize>) -> Option<Range<usize>> {
    sought.places(range.clone()).find_map(|at| inside(sought, at, range.end))
}

/// The last of `phrases` that stands wholly inside `range`.
pub(super) fn last_in(fold: &Fold, range: Range<usize>, phrases: Phrases) -> Option<Range<usize>> {
    let sought = sought(fold, &range, phrases)?;
    sought.places(range.clone()).filter_map(|at| inside(&sought, at, range.end)).last()
}

/// Whether one of `phrases` stands wholly inside `range`.
pub(super) fn has_in(fold: &Fold, range: Range<usize>, phrases: Phrases) -> bool {
    first_in(fold, range, phrases).is_some()
}

/// What of `phrases` may stand in the paragraph. The words around a sum are often so few that none is asked for.
fn sought<'a>(fold: &'a Fold, range: &Range<usize>, phrases: Phrases) -> Option<Sought<'a>> {
    if range.is_empty() { None } else { Sought::of(fold, phrases) }
}

fn inside(sought: &Sought, at: usize, limit: usize) -> Option<Range<usize>> {
    sought.at(at).find(|&(_, end)| end <= limit).map(|(_, end)| at..end)
}

/// Where `filler` words end that stand one behind the other from `at` on.
pub(super) fn skip_words(fold: &Fold, mut at: usize, filler: Phrases) -> usize {
    for _ in 0..12 {
        match fold.matches_any(filler, at) {
            Some(end) => at = end,
            None => break,
        }
    }
    fold.skip_space(at)
}

/// A number that stands at `at`, in figures or as a word, and where it ends.
pub(super) fn number_at(fold: &Fold, at: usize) -> Option<(u64, usize)> {
    #[rustfmt::skip]
    static WORDS: Lexicon<u64> = lexicon![
        1 => ["one"], 2 => ["two", "both"], 3 => ["three"], 4 => ["four"], 5 => ["five"], 6 => ["six"], 7 => ["seven"],
        8 => ["eight"], 9 => ["nine"], 10 => ["ten"], 11 => ["eleven"], 12 => ["twelve"],
    ];
    let at = fold.skip_space(at);
    let (mut end, mut number) = (at, 0);
    while let Some(digit) = fold.bytes().get(end).filter(|b| b.is_ascii_digit()) {
        if end - at == 4 {
            return None;
        }
        number = number * 10 + u64::from(digit - b'0');
        end += 1;
    }
    if end > at { Some((number, end)) } else { WORDS.at(fold, at) }
}

/// The sentences of a paragraph: parted by full stops that white space or the end follows.
pub(super) fn sentences(fold: &Fold) -> Vec<Range<usize>> {
    let bytes = fold.bytes();
    let mut all = Vec::new();
    let mut start = 0;
    for at in memchr::memchr3_iter(b'.', b'!', b'?', bytes) {
        let is_end = matches!(bytes.get(at + 1), None | Some(b' '));
        // The point of a broken sum: "331 . 41".
        let in_sum =
            matches!(bytes[..at], [.., b'0'..=b'9', b' ']) && bytes.get(fold.skip_space(at + 1)).is_some_and(u8::is_ascii_digit);
        if is_end && !in_sum {
            all.push(start..at + 1);
            start = fold.skip_space(at + 1);
        }
    }
    if start < bytes.len() {
        all.push(start..bytes.len());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases;

    #[test]
    fn a_search_stays_inside_its_range() {
        let fold = Fold::of("less than £5, less the £4 offered");
        assert_eq!(first_in(&fold, 0..fold.len(), phrases!["less the"]), Some(14..22));
        assert_eq!(first_in(&fold, 0..20, phrases!["less the"]), None);
        assert_eq!(last_in(&fold, 0..fold.len(), phrases!["less"]), Some(14..18));
        assert!(!has_in(&fold, 0..fold.len(), phrases!["off"]));
    }

    #[test]
    fn numbers_and_sentences() {
        let fold = Fold::of("46 weeks. Three rooms of 12.5 m");
        assert_eq!(number_at(&fold, 0), Some((46, 2)));
        assert_eq!(number_at(&fold, 9), Some((3, 15)));
        assert_eq!(sentences(&fold), [0..9, 10..31]);
    }
}
