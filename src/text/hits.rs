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
use std::sync::{LazyLock, OnceLock};

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
#[derive(Debug, Clone)]
struct Found {
    phrase: usize,
    place: Range<usize>,
}

/// The hits of one paragraph.
#[derive(Debug, Clone, Default)]
pub struct Hits {
    /// By where they end, the longest first.
    found: Vec<Found>,
    /// By where they begin, the longest first.
    by_start: ByList,
    /// By where they end, the longest first.
    by_end: OnceLock<ByList>,
}

/// Where the phrases of each list stand: most of a paragraph's phrases are in several lists.
#[derive(Debug, Clone, Default)]
struct ByList {
    /// The lists that have a phrase here, by their numbers, each with where its places begin. A text may have as many paragraphs as
    /// letters: what is kept of each must be no longer than what was found.
    begins: Vec<(usize, usize)>,
    /// Begin and end of each.
    places: Vec<(usize, usize)>,
}

impl ByList {
    /// Hands out what was found to the lists, and keeps its order.
    fn of(found: &[Found]) -> Self {
        let lists = &MATCHER.lists;
        let mut begins = vec![0; Meaning::count() + 1];
        for &list in found.iter().flat_map(|found| &lists[found.phrase]) {
            begins[list] += 1;
        }
        let mut ends = 0;
        for list in &mut begins {
            ends += *list;
            *list = ends;
        }
        // From the last to the first, each goes before the ones of its list that follow it.
        let mut places = vec![(0, 0); ends];
        for found in found.iter().rev() {
            for &list in &lists[found.phrase] {
                let begin = &mut begins[list];
                *begin -= 1;
                places[*begin] = (found.place.start, found.place.end);
            }
        }
        let has_some = |&(_, pair): &(usize, &[usize])| pair[0] < pair[1];
        let begins = begins.windows(2).enumerate().filter(has_some).map(|(list, pair)| (list, pair[0])).collect();
        Self { begins, places }
    }

    /// The places of one list.
    fn list(&self, meaning: Meaning) -> &[(usize, usize)] {
        let Ok(at) = self.begins.binary_search_by_key(&meaning.number(), |&(list, _)| list) else { return &[] };
        let end = self.begins.get(at + 1).map_or(self.places.len(), |&(_, begin)| begin);
        &self.places[self.begins[at].1..end]
    }
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
                found.push(Found { phrase: matched.pattern().as_usize(), place });
            }
        }
        if found.is_empty() {
            return Self::default();
        }
        let mut from_start = found.clone();
        from_start.sort_unstable_by_key(|found| (found.place.start, Reverse(found.place.end)));
        Self { by_start: ByList::of(&from_start), found, by_end: OnceLock::new() }
    }

    /// The hits by where they end. Most paragraphs are never asked.
    fn by_end(&self) -> &ByList {
        self.by_end.get_or_init(|| ByList::of(&self.found))
    }

    /// All hits, list by list.
    pub fn iter(&self) -> impl Iterator<Item = Hit> + '_ {
        let hit = |meaning| move |&(start, end)| Hit { meaning, start, end };
        Meaning::all().flat_map(move |meaning| self.by_start.list(meaning).iter().map(hit(meaning)))
    }

    /// Where the phrases of a list stand that begin at or after `from`, in order.
    pub(super) fn from(&self, meaning: Meaning, from: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let places = self.by_start.list(meaning);
        places[places.partition_point(|&(start, _)| start < from)..].iter().map(|&(start, end)| start..end)
    }

    /// Where the phrases of a list stand that end at or before `until`, the last first.
    pub(super) fn until(&self, meaning: Meaning, until: usize) -> impl Iterator<Item = Range<usize>> + '_ {
        let places = self.by_end().list(meaning);
        places[..places.partition_point(|&(_, end)| end <= until)].iter().rev().map(|&(start, end)| start..end)
    }

    /// The longest phrase of a list that ends at `end`.
    pub(super) fn ending(&self, meaning: Meaning, end: usize) -> Option<Range<usize>> {
        let places = self.by_end().list(meaning);
        let &(start, last) = places.get(places.partition_point(|&(_, last)| last < end))?;
        (last == end).then_some(start..end)
    }
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
        let hits = text.hits();
        let (mut by_start, mut by_end) = (0, 0);
        for list in Meaning::all() {
            let starts = hits.by_start.list(list);
            let ends = hits.by_end().list(list);
            assert!(starts.is_sorted_by_key(|&(start, end)| (start, Reverse(end))), "{list:?}: {starts:?}");
            assert!(ends.is_sorted_by_key(|&(start, end)| (end, start)), "{list:?}: {ends:?}");
            by_start += starts.len();
            by_end += ends.len();
        }
        assert!(by_start > 0 && by_start == by_end && by_start == hits.by_start.places.len());
        // A text may have as many paragraphs as letters, and nearly no words in each.
        let little = NormalText::of("x: the");
        let kept = &little.hits().by_start;
        assert!(!kept.places.is_empty() && kept.begins.len() <= kept.places.len(), "{} lists", kept.begins.len());
        assert!(NormalText::of("zzz").hits().by_start.begins.is_empty());
    }
}
