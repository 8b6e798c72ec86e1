//! How are the phrases of the vocabulary found in a paragraph?
//!
//! One automaton over all phrases, built once, runs once over the squeezed text of each paragraph that is asked. A hit
//! counts where a word could begin and end in the normal text. [`super::matching`] has the questions that rules ask.

use crate::text::NormalText;
use crate::vocabulary::{Meaning, phrases_of};
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Anchored, Input};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// The automaton, and what each of its phrases means.
struct Matcher {
    automaton: NFA,
    /// The numbers of the lists that each phrase is in, in order.
    lists: Vec<Vec<usize>>,
}

static MATCHER: LazyLock<Matcher> = LazyLock::new(|| {
    let (mut phrases, mut lists) = (Vec::new(), Vec::<Vec<usize>>::new());
    let mut known = HashMap::new();
    for (meaning, phrase) in phrases_of() {
        let squeezed = NormalText::of(phrase).squeezed().bytes().to_vec();
        let at = *known.entry(squeezed.clone()).or_insert(phrases.len());
        if at == phrases.len() {
            phrases.push(squeezed);
            lists.push(Vec::new());
        }
        lists[at].push(meaning.number());
    }
    let automaton = NFA::new(&phrases).expect("the vocabulary is small enough for an automaton");
    Matcher { automaton, lists }
});

/// Builds the automaton, if it is not there yet: the page does so when it is idle, before anything is read.
pub fn prepare() {
    LazyLock::force(&MATCHER);
}

/// A phrase that stands in a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The list that the phrase is of.
    pub meaning: Meaning,
    /// Where it begins in the normal text.
    pub start: usize,
    /// Where it ends there.
    pub end: usize,
}

impl Hit {
    /// Where it stands.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// A phrase of the vocabulary and where it stands, whatever it means.
struct Found {
    phrase: usize,
    start: usize,
    end: usize,
}

impl Found {
    /// The lists that it is in.
    fn lists(&self) -> &'static [usize] {
        &MATCHER.lists[self.phrase]
    }
}

/// The hits of one paragraph, list by list: most of its phrases are in several lists.
#[derive(Debug, Clone, Default)]
pub struct Hits {
    /// The lists that have a phrase here, by their numbers, each with where its places begin. A text may have as many paragraphs as
    /// letters: what is kept of each must be no longer than what was found.
    begins: Vec<(usize, usize)>,
    /// Begin and end of each; those of one list by where they begin, the longest first.
    places: Vec<(usize, usize)>,
}

/// A phrase of fewer letters is found in other words too often: where a space was lost, both words beside it must be known.
const LONG: usize = 4;

/// Whether words could begin and end where a phrase of so many letters stands.
fn is_apart(text: &NormalText, &Range { start, end }: &Range<usize>, letters: usize) -> bool {
    let may_be_lost = |at: usize| letters >= LONG || text.is_gap(at) || text.parts_two_words(at);
    (text.is_gap(start) && text.is_gap(end))
        || (text.begins_word(start) && text.ends_word(end) && may_be_lost(start) && may_be_lost(end))
}

impl Hits {
    /// Finds them.
    pub(crate) fn of(text: &NormalText) -> Self {
        let squeezed = text.squeezed();
        let mut found = Vec::new();
        let matches = MATCHER.automaton.try_find_overlapping_iter(Input::new(squeezed.bytes()).anchored(Anchored::No));
        for matched in matches.expect("it searches from any place on") {
            let place = squeezed.in_normal(matched.range());
            if is_apart(text, &place, matched.len()) {
                found.push(Found { phrase: matched.pattern().as_usize(), start: place.start, end: place.end });
            }
        }
        if found.is_empty() {
            return Self::default();
        }
        found.sort_unstable_by_key(|found| (found.start, Reverse(found.end)));
        Self::by_list(&found)
    }

    /// Hands out what was found to the lists of each phrase, and keeps its order.
    fn by_list(found: &[Found]) -> Self {
        let mut lists = Vec::new();
        let mut ends = vec![0; Meaning::count()];
        for &list in found.iter().flat_map(Found::lists) {
            if ends[list] == 0 {
                lists.push(list);
            }
            ends[list] += 1;
        }
        lists.sort_unstable();
        let mut all = 0;
        let mut begins = Vec::with_capacity(lists.len());
        for list in lists {
            begins.push((list, all));
            all += ends[list];
            ends[list] = all;
        }
        // From the last to the first, each goes before the ones of its list that follow it.
        let mut places = vec![(0, 0); all];
        for found in found.iter().rev() {
            for &list in found.lists() {
                ends[list] -= 1;
                places[ends[list]] = (found.start, found.end);
            }
        }
        Self { begins, places }
    }

    /// The places of one list.
    fn list(&self, meaning: Meaning) -> &[(usize, usize)] {
        let Ok(at) = self.begins.binary_search_by_key(&meaning.number(), |&(list, _)| list) else { return &[] };
        let end = self.begins.get(at + 1).map_or(self.places.len(), |&(_, begin)| begin);
        &self.places[self.begins[at].1..end]
    }

    /// Whether a phrase of the list stands here.
    pub(super) fn has(&self, meaning: Meaning) -> bool {
        !self.list(meaning).is_empty()
    }

    /// All hits, list by list.
    pub fn iter(&self) -> impl Iterator<Item = Hit> + '_ {
        let hit = |meaning| move |&(start, end)| Hit { meaning, start, end };
        Meaning::all().flat_map(move |meaning| self.list(meaning).iter().map(hit(meaning)))
    }

    /// Where the phrases of a list stand that begin inside `range`, in order; of those that begin together the longest first.
    pub(super) fn beginning_in(
        &self,
        meaning: Meaning,
        range: Range<usize>,
    ) -> impl DoubleEndedIterator<Item = Range<usize>> + '_ {
        let places = self.list(meaning);
        let before = |place: usize| places.partition_point(|&(start, _)| start < place);
        let (first, last) = (before(range.start), before(range.end));
        places[first..last.max(first)].iter().map(|&(start, end)| start..end)
    }

    /// The longest phrase of a list that ends at `end`.
    pub(super) fn ending(&self, meaning: Meaning, end: usize) -> Option<Range<usize>> {
        self.beginning_in(meaning, end.saturating_sub(longest())..end).find(|hit| hit.end == end)
    }

    /// The phrase of a list that ends last inside `range`; of those that end there together, the longest.
    pub(super) fn last(&self, meaning: Meaning, range: Range<usize>) -> Option<Range<usize>> {
        let mut last: Option<Range<usize>> = None;
        for hit in self.beginning_in(meaning, range.clone()).rev().filter(|hit| hit.end <= range.end) {
            let end = last.as_ref().map_or(0, |last| last.end);
            if hit.start + longest() < end {
                break;
            }
            if hit.end >= end {
                last = Some(hit);
            }
        }
        last
    }
}

/// No phrase is longer than this in a normal text, which may have a space behind each letter.
fn longest() -> usize {
    2 * MATCHER.automaton.max_pattern_len()
}

/// Where the longest phrase ends that begins at `place` and is in one of the lists that `is_asked`. Of many paragraphs
/// only a few beginnings are asked: they are searched from there, and what else stands in them need not be known.
pub(super) fn end_from(text: &NormalText, is_asked: &dyn Fn(&[usize]) -> bool, place: usize) -> Option<usize> {
    let (automaton, squeezed) = (&MATCHER.automaton, text.squeezed());
    let first = squeezed.of_normal(0..place).end;
    let mut state = automaton.start_state(Anchored::Yes).expect("it searches from one place too");
    let mut longest = None;
    for (last, &byte) in (first..).zip(&squeezed.bytes()[first..]) {
        state = automaton.next_state(Anchored::Yes, state, byte);
        if automaton.is_dead(state) {
            break;
        }
        let letters = last + 1 - first;
        if automaton.is_match(state)
            && let phrase = automaton.match_pattern(state, 0)
            && automaton.pattern_len(phrase) == letters
            && is_asked(&MATCHER.lists[phrase])
        {
            let found = squeezed.in_normal(first..last + 1);
            longest = is_apart(text, &found, letters).then_some(found.end).or(longest);
        }
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: &str = "Within 4 weeks of the date of this report, the landlord must pay the resident £300 for itsservice failure, \
        and wasno more than sorry: there was sev ere maladministration, as it had offered her £50 at stage 2.";

    #[test]
    fn a_beginning_reads_the_same_searched_from_there_or_among_all_hits() {
        let (searched, known) = (NormalText::of(WORDS), NormalText::of(WORDS));
        let mut found = 0;
        known.hits();
        for list in Meaning::all() {
            for place in 0..WORDS.len() {
                let end = searched.at(list, place);
                assert_eq!(end, known.at(list, place), "{list:?} at {place}");
                found += usize::from(end.is_some());
            }
        }
        assert!(searched.known_hits().is_none() && found > 100, "{found} beginnings");
    }

    #[test]
    fn lists_hold_what_was_found_in_their_order_and_no_more_is_kept() {
        let text = NormalText::of(WORDS);
        let mut found = 0;
        for list in Meaning::all() {
            let places = text.hits().list(list);
            assert!(places.is_sorted_by_key(|&(start, end)| (start, Reverse(end))), "{list:?}: {places:?}");
            found += places.len();
        }
        assert!(found > 0 && found == text.hits().places.len());
        // A text may have as many paragraphs as letters, and nearly no words in each.
        let little = NormalText::of("x: the");
        let kept = little.hits();
        assert!(!kept.places.is_empty() && kept.begins.len() <= kept.places.len(), "{} lists", kept.begins.len());
        assert!(NormalText::of("zzz").hits().begins.is_empty());
    }

    #[test]
    fn what_ends_last_is_found_among_what_begins() {
        let text = NormalText::of(WORDS);
        for list in Meaning::all() {
            let places = text.hits().list(list);
            for range in (0..text.len()).step_by(7).flat_map(|start| (start..text.len()).step_by(5).map(move |end| start..end)) {
                let inside = places.iter().filter(|&&(start, end)| range.start <= start && end <= range.end);
                let last = inside.max_by_key(|&&(start, end)| (end, Reverse(start))).map(|&(start, end)| start..end);
                assert_eq!(text.last(list, range.clone()), last, "{list:?} in {range:?}");
            }
            for end in 0..text.len() {
                let longest = places.iter().filter(|place| place.1 == end).map(|place| place.0).min();
                assert_eq!(text.hits().ending(list, end).map(|hit| hit.start), longest, "{list:?} before {end}");
            }
        }
    }
}
