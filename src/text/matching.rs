//! Which phrases of the vocabulary stand in a paragraph, and where?
//!
//! Rules ask a handful of questions, all of them methods of [`NormalText`]; each takes one list, or a table of lists:
//!
//! | question | method |
//! |---|---|
//! | does it stand anywhere, or inside a range? | [`has`](NormalText::has), [`has_in`](NormalText::has_in) |
//! | where first, where last? | [`first`](NormalText::first), [`last`](NormalText::last) |
//! | everywhere, one behind the other? | [`all`](NormalText::all) |
//! | does it begin here? where does it end? | [`at`](NormalText::at) |
//! | does it end here? where does it begin? | [`ending`](NormalText::ending) |
//!
//! **Who wins** is the same everywhere: the first place, and of those that begin (or end) at one place the longest.
//! A hit belongs to a range only if it lies wholly inside. Of two rows of a table the longer hit wins, and of two of
//! one length the earlier row.
//!
//! ```
//! use putright::{text::NormalText, vocabulary::outcome::SEVERE};
//! let text = NormalText::of("There was sev ere maladministration, nosevere maladministration.");
//! assert_eq!(text.first(SEVERE, 0..text.len()), Some(10..17));
//! assert_eq!(text.at(SEVERE, 9), Some(17)); // white space before it is skipped
//! assert_eq!(text.ending(SEVERE, 18), Some(10)); // and behind it
//! assert_eq!(text.all(SEVERE, 0..text.len()).count(), 1); // the other begins inside a word
//! ```

use crate::decided::decided;
use crate::text::NormalText;
use crate::text::hits::end_from;
use crate::vocabulary::Meaning;
use std::cmp::Reverse;
use std::ops::Range;

impl NormalText<'_> {
    /// Whether a phrase of the list stands anywhere.
    pub fn has(&self, list: Meaning) -> bool {
        self.hits().has(list)
    }

    /// Whether a phrase of the list stands wholly inside `range`.
    pub fn has_in(&self, list: Meaning, range: Range<usize>) -> bool {
        self.first(list, range).is_some()
    }

    /// The first phrase of the list that stands wholly inside `range`; of those that begin there together, the longest.
    pub fn first(&self, list: Meaning, range: Range<usize>) -> Option<Range<usize>> {
        let end = range.end;
        self.hits().beginning_in(list, range).find(|hit| hit.end <= end)
    }

    /// The phrase of the list that ends last inside `range`; of those that end there together, the longest.
    pub fn last(&self, list: Meaning, range: Range<usize>) -> Option<Range<usize>> {
        self.hits().last(list, range)
    }

    /// The phrases of the list that stand wholly inside `range`, one behind the other; of those that begin together,
    /// the longest.
    pub fn all(&self, list: Meaning, range: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut free = range.start;
        let end = range.end;
        self.hits().beginning_in(list, range).filter(move |hit| {
            let is_next = hit.start >= free && hit.end <= end;
            if is_next {
                free = hit.end;
            }
            is_next
        })
    }

    /// Where the longest phrase of the list ends that begins at `place`; white space before it is skipped.
    pub fn at(&self, list: Meaning, place: usize) -> Option<usize> {
        let place = self.skip_space(place);
        let Some(hits) = self.known_hits() else {
            return end_from(self, &|lists| lists.binary_search(&list.number()).is_ok(), place);
        };
        hits.beginning_in(list, place..place + 1).next().map(|hit| hit.end)
    }

    /// Where the longest phrase of the list begins that ends at `place`; white space behind it is skipped.
    pub fn ending(&self, list: Meaning, place: usize) -> Option<usize> {
        let place = self.slice(0..place.min(self.len())).trim_ascii_end().len();
        self.hits().ending(list, place).map(|hit| hit.start)
    }

    /// The row of a table whose phrase begins at `place`, and where it ends; the longest phrase wins, then the
    /// earlier row.
    #[cfg_attr(feature = "explain", track_caller)]
    pub fn row_at<T: Copy>(&self, table: &[(Meaning, T)], place: usize) -> Option<(T, usize)> {
        let place = self.skip_space(place);
        if self.known_hits().is_none() {
            let any = |lists: &[usize]| table.iter().any(|(list, _)| lists.binary_search(&list.number()).is_ok());
            end_from(self, &any, place)?;
        }
        let row = self.best_row(table, |list| self.at(list, place).map(|end| place..end), |hit| hit.end);
        row.map(|(row, hit)| (row, hit.end))
    }

    /// The row of a table whose phrase ends at `place`, and where it begins; the longest phrase wins, then the
    /// earlier row.
    #[cfg_attr(feature = "explain", track_caller)]
    pub fn row_ending<T: Copy>(&self, table: &[(Meaning, T)], place: usize) -> Option<(T, usize)> {
        let end = place.min(self.len());
        let row = self.best_row(table, |list| self.ending(list, place).map(|start| start..end), |hit| Reverse(hit.start));
        row.map(|(row, hit)| (row, hit.start))
    }

    /// The row of a table whose phrase stands first inside `range`; of those that begin together the longest wins,
    /// then the earlier row.
    #[cfg_attr(feature = "explain", track_caller)]
    pub fn first_row<T: Copy>(&self, table: &[(Meaning, T)], range: Range<usize>) -> Option<(T, Range<usize>)> {
        self.best_row(table, |list| self.first(list, range.clone()), |hit| (Reverse(hit.start), hit.end))
    }

    /// The row of a table whose phrase stands last inside `range` (the one that ends last); of those that end together
    /// the longest wins, then the earlier row.
    #[cfg_attr(feature = "explain", track_caller)]
    pub fn last_row<T: Copy>(&self, table: &[(Meaning, T)], range: Range<usize>) -> Option<(T, Range<usize>)> {
        self.best_row(table, |list| self.last(list, range.clone()), |hit| (hit.end, Reverse(hit.start)))
    }

    /// The row of a table whose `hit` is worth most, and that hit; of equals the earlier row wins.
    #[cfg_attr(feature = "explain", track_caller)]
    fn best_row<T: Copy, Worth: Ord>(
        &self,
        table: &[(Meaning, T)],
        hit: impl Fn(Meaning) -> Option<Range<usize>>,
        worth: impl Fn(&Range<usize>) -> Worth,
    ) -> Option<(T, Range<usize>)> {
        let mut best: Option<(T, Range<usize>)> = None;
        for &(list, row) in table {
            let Some(hit) = hit(list) else { continue };
            if best.as_ref().is_none_or(|(_, best)| worth(&hit) > worth(best)) {
                best = Some((row, hit));
            }
        }
        if let Some((_, hit)) = &best {
            self.note(hit.clone(), table);
        }
        best
    }

    /// Notes for `putright explain` that a table decided about some words, and which of its rows have a phrase among them. Only it asks
    /// which rule did: elsewhere no caller is handed on.
    #[cfg_attr(feature = "explain", track_caller)]
    fn note<T>(&self, words: Range<usize>, table: &[(Meaning, T)]) {
        decided(self.span(words.clone()), "table", || {
            let rows = (1..).zip(table).filter(|(_, (list, _))| self.has_in(*list, words.clone()));
            rows.map(|(number, (list, _))| format!("row {number}, {list:?}")).collect::<Vec<_>>().join("; ")
        });
    }
}
