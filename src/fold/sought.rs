//! Where does one of several phrases stand? One pass over the words, which asks only for what may be there.

use super::{Fold, Phrases, is_word};
use std::ops::Range;

/// Phrases that are looked for in one paragraph.
pub struct Sought<'a> {
    fold: &'a Fold,
    phrases: Phrases,
    /// Those of the list that may be there, with their places in it; more than fit means that all are asked for.
    there: [(u8, &'static [u8]); FEW],
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
                let nothing = || Self { fold, phrases, there: [(0, &[]); FEW], count: 0, letters: [0; 8] };
                sought.get_or_insert_with(nothing).note(i, phrase);
            }
            (rest, i) = (behind, i + 1);
        }
        sought
    }

    fn note(&mut self, i: usize, phrase: &'static [u8]) {
        if let Some(&first) = phrase.first() {
            self.letters[usize::from(first / 32)] |= 1 << (first % 32);
        }
        if let Some(slot) = self.there.get_mut(self.count) {
            *slot = (i as u8, phrase);
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

    /// Which phrases stand at `at`, in the order of the list, each with its end.
    pub fn at(&self, at: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        let few = self.there.get(..self.count).unwrap_or(&[]).iter().map(|&(i, phrase)| (usize::from(i), phrase));
        let all = (self.count > FEW).then(|| self.phrases.iter().enumerate());
        few.chain(all.into_iter().flatten()).filter_map(move |(i, phrase)| Some((i, self.fold.matches(phrase, at)?)))
    }

    /// Where they begin inside `range`, one behind the other: of those that begin at one place, the longest.
    pub fn hits(self, range: Range<usize>) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        let mut from = range.start;
        std::iter::from_fn(move || {
            loop {
                let at = self.next(from..range.end)?;
                from = at + 1;
                if let Some((i, end)) = self.at(at).max_by_key(|&(_, end)| end) {
                    from = end.max(from);
                    return Some((i, at..end));
                }
            }
        })
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
