//! The former questions, for the rooms that still ask them: each of them moves to [`crate::vocabulary`] and
//! [`crate::matching`], and then this file goes.

pub use crate::text::{LETTER, NormalText, OTHER, POUND, is_word};
use std::ops::Range;

/// The former name.
pub type Fold<'t> = NormalText<'t>;

/// A list of phrases that is not in the vocabulary yet.
#[derive(Clone, Copy)]
pub struct Phrases(pub &'static [&'static str]);

impl Phrases {
    /// The first phrase, and those behind it.
    pub fn split_first(self) -> Option<(&'static [u8], Self)> {
        self.0.split_first().map(|(first, rest)| (first.as_bytes(), Self(rest)))
    }

    /// The phrases in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static [u8]> {
        self.0.iter().map(|phrase| phrase.as_bytes())
    }

    /// The first `count` of them.
    pub fn first(self, count: usize) -> Self {
        Self(&self.0[..count.min(self.0.len())])
    }

    /// Whether one of them is `word`, to the letter.
    pub fn contains(self, word: impl AsRef<[u8]>) -> bool {
        self.iter().any(|phrase| phrase == word.as_ref())
    }
}

/// A list of phrases that is not in the vocabulary yet.
#[macro_export]
macro_rules! phrases {
    ($($phrase:expr),* $(,)?) => { $crate::fold::Phrases(&[$($phrase),*]) };
}

/// Phrases that are looked for in one paragraph.
pub struct Sought<'a> {
    fold: &'a Fold<'a>,
    phrases: Phrases,
}

impl<'a> Sought<'a> {
    /// Always something.
    pub fn of(fold: &'a Fold<'a>, phrases: Phrases) -> Option<Self> {
        Some(Self { fold, phrases })
    }

    /// Which phrases stand at `at`, in the order of the list, each with its end.
    pub fn at(&self, at: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.phrases.iter().enumerate().filter_map(move |(i, phrase)| Some((i, self.fold.matches(phrase, at)?)))
    }

    /// Every place inside `range` where one may stand.
    pub fn places(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        range.filter(|&at| at < self.fold.len() && self.fold.bytes()[at] != b' ' && self.fold.begins_word(at))
    }

    /// The first place inside `range` where one stands, and which; of those that begin together, the longest.
    pub fn first(&self, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        self.places(range).find_map(|at| self.at(at).max_by_key(|&(_, end)| end).map(|(i, end)| (i, at..end)))
    }
}

impl<'t> NormalText<'t> {
    /// The first place at or after `from` where `phrase` stands.
    pub fn find(&self, phrase: impl AsRef<[u8]>, from: usize) -> Option<Range<usize>> {
        let phrase = phrase.as_ref();
        (from..self.len())
            .filter(|&at| self.bytes().get(at) == phrase.first() && self.begins_word(at))
            .find_map(|at| Some(at..self.matches(phrase, at)?))
    }

    /// The earliest of several phrases that begins inside `range`; of two that start together, the longer.
    pub fn find_any_in(&self, phrases: Phrases, range: Range<usize>) -> Option<(usize, Range<usize>)> {
        Sought::of(self, phrases)?.first(range)
    }

    /// Where `phrases` begin inside `range`, one behind the other; of those that begin together, the longest.
    pub fn old_hits(&self, phrases: Phrases, mut range: Range<usize>) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
        std::iter::from_fn(move || {
            let (i, hit) = self.find_any_in(phrases, range.clone())?;
            range.start = hit.end.max(hit.start + 1);
            Some((i, hit))
        })
    }

    /// Whether any of the phrases begins inside `range`.
    pub fn has_any_in(&self, phrases: Phrases, range: Range<usize>) -> bool {
        self.find_any_in(phrases, range).is_some()
    }

    /// Whether `phrase` stands anywhere.
    pub fn has_phrase(&self, phrase: impl AsRef<[u8]>) -> bool {
        self.find(phrase, 0).is_some()
    }

    /// Every place where one of `phrases` stands, in order; of those that begin together, the longest first.
    pub fn find_all(&self, phrases: Phrases) -> Vec<(usize, Range<usize>)> {
        let mut hits: Vec<(usize, Range<usize>)> = Vec::new();
        let Some(sought) = Sought::of(self, phrases) else { return hits };
        for at in sought.places(0..self.len()) {
            hits.extend(sought.at(at).map(|(i, end)| (i, at..end)));
        }
        hits.sort_by_key(|(_, hit)| (hit.start, usize::MAX - hit.end));
        hits
    }

    /// Whether any of the phrases stands anywhere.
    pub fn has_any(&self, phrases: Phrases) -> bool {
        self.has_any_in(phrases, 0..self.len())
    }

    /// Where `phrase` ends if it stands at `start`, loosely spaced and ending where a word could end.
    pub fn matches(&self, phrase: impl AsRef<[u8]>, start: usize) -> Option<usize> {
        let mut at = start;
        for &want in phrase.as_ref().iter().filter(|&&letter| letter != b' ') {
            while self.bytes().get(at) == Some(&b' ') {
                at += 1;
            }
            if self.bytes().get(at) != Some(&want) {
                return None;
            }
            at += 1;
        }
        (at > start && self.ends_word(at)).then_some(at)
    }

    /// Where the first of `phrases` that stands at `start` ends; white space before it is skipped.
    pub fn matches_any(&self, phrases: Phrases, start: usize) -> Option<usize> {
        let start = self.skip_space(start);
        phrases.iter().find_map(|phrase| self.matches(phrase, start))
    }

    /// Where `phrase` begins if it ends at `end`.
    pub fn matches_back(&self, phrase: impl AsRef<[u8]>, end: usize) -> Option<usize> {
        let mut at = end.min(self.len());
        for &want in phrase.as_ref().iter().rev().filter(|&&b| b != b' ') {
            while at > 0 && self.bytes()[at - 1] == b' ' {
                at -= 1;
            }
            if at == 0 || self.bytes()[at - 1] != want {
                return None;
            }
            at -= 1;
        }
        self.begins_word(at).then_some(at)
    }

    /// Whether one of `phrases` ends at `end`.
    pub fn ends_with(&self, phrases: Phrases, end: usize) -> bool {
        phrases.iter().any(|phrase| self.matches_back(phrase, end).is_some())
    }
}
