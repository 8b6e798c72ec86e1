//! Where does one of several phrases stand? One pass over the words, which asks only for what may be there.

use super::{Fold, Phrases, is_word};
use std::ops::Range;

/// Phrases that are looked for in one paragraph.
pub struct Sought<'a> {
    fold: &'a Fold,
    phrases: Phrases,
    /// Those of the list that may be there: their places in it, and where they are packed. More than fit means that all are
    /// asked for.
    there: [(u8, u16); FEW],
    count: usize,
    /// The letters that they begin with, one bit each.
    letters: [u32; 8],
}

/// Seldom more phrases of a list may be there.
const FEW: usize = 16;

impl<'a> Sought<'a> {
    /// Nothing, if none of `phrases` can be there.
    pub fn of(fold: &'a Fold, phrases: Phrases) -> Option<Self> {
        let grams = fold.grams();
        let (mut rest, mut i) = (phrases, 0);
        let mut sought = None;
        while let Some((phrase, behind)) = rest.split_first() {
            if grams.may_hold(phrase) {
                let nothing = || Self { fold, phrases, there: [(0, 0); FEW], count: 0, letters: [0; 8] };
                sought.get_or_insert_with(nothing).note(i, phrase, phrases.place_of(rest));
            }
            (rest, i) = (behind, i + 1);
        }
        sought
    }

    fn note(&mut self, i: usize, phrase: &[u8], place: usize) {
        if let Some(&first) = phrase.first() {
            self.letters[usize::from(first / 32)] |= 1 << (first % 32);
        }
        if let Some(slot) = self.there.get_mut(self.count) {
            *slot = (i as u8, place as u16);
        }
        self.count += 1;
    }

    /// The first place inside `range` where a word, or a mark that stands for one, begins with a letter that is sought.
    pub fn next(&self, range: Range<usize>) -> Option<usize> {
        let bytes = self.fold.bytes();
        let words = bytes.get(range.start..range.end.min(bytes.len()))?;
        let mut before = range.start.checked_sub(1).is_some_and(|at| is_word(bytes[at]));
        let begins = words.iter().position(|&byte| {
            let glued = before && is_word(byte);
            before = is_word(byte);
            self.letters[usize::from(byte / 32)] >> (byte % 32) & 1 == 1 && !glued
        });
        begins.map(|at| range.start + at)
    }

    /// The first place inside `range` where one stands, and which; of those that begin together, the longest.
    pub fn first(&self, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        let mut from = range.start;
        loop {
            let at = self.next(from..range.end)?;
            if let Some((i, end)) = self.at(at).max_by_key(|&(_, end)| end) {
                return Some((i, at..end));
            }
            from = at + 1;
        }
    }

    /// Which phrases stand at `at`, in the order of the list, each with its end.
    pub fn at(&self, at: usize) -> Standing<'_> {
        Standing { sought: self, at, asked: 0, rest: self.phrases }
    }

    /// Every place inside `range` where one may stand.
    pub fn places(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let mut from = range.start;
        std::iter::from_fn(move || {
            let at = self.next(from..range.end)?;
            from = at + 1;
            Some(at)
        })
    }
}

/// The phrases that stand at one place.
pub struct Standing<'a> {
    sought: &'a Sought<'a>,
    at: usize,
    asked: usize,
    /// Those of the list that were not asked for, where all are.
    rest: Phrases,
}

impl Iterator for Standing<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        let Sought { fold, phrases, there, count, .. } = self.sought;
        loop {
            let (i, phrase) = if let Some(there) = there.get(..*count) {
                let &(i, place) = there.get(self.asked)?;
                (usize::from(i), phrases.packed_at(place.into()))
            } else {
                let (phrase, behind) = self.rest.split_first()?;
                self.rest = behind;
                (self.asked, phrase)
            };
            self.asked += 1;
            if let Some(end) = fold.matches(phrase, self.at) {
                return Some((i, end));
            }
        }
    }
}

/// Where phrases begin, one behind the other.
pub struct Hits<'a> {
    /// Nothing, if none can be there.
    pub(super) sought: Option<Sought<'a>>,
    /// Where they are still looked for.
    pub(super) range: Range<usize>,
}

impl Iterator for Hits<'_> {
    type Item = (usize, Range<usize>);

    fn next(&mut self) -> Option<(usize, Range<usize>)> {
        let (i, hit) = self.sought.as_ref()?.first(self.range.clone())?;
        self.range.start = hit.end.max(hit.start + 1);
        Some((i, hit))
    }
}
