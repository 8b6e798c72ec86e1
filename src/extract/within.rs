//! Where do words of a kind stand inside a stretch of a paragraph? Searches that never look beyond it.

use crate::fold::{Fold, Phrases, Sought};
use std::ops::Range;

/// The first of `phrases` that stands wholly inside `range`; of two at one place, the earlier in the list. It looks no
/// further than the range.
pub fn first_in(fold: &Fold, range: Range<usize>, phrases: Phrases) -> Option<Range<usize>> {
    first_of(&sought(fold, &range, phrases)?, range)
}

/// The first of phrases that are looked for in several stretches of one paragraph.
pub fn first_of(sought: &Sought, range: Range<usize>) -> Option<Range<usize>> {
    sought.places(range.clone()).find_map(|at| inside(sought, at, range.end))
}

/// What of `phrases` may stand in the paragraph. The words around a sum are often so few that none is asked for.
fn sought<'a>(fold: &'a Fold<'a>, range: &Range<usize>, phrases: Phrases) -> Option<Sought<'a>> {
    if range.is_empty() { None } else { Sought::of(fold, phrases) }
}

fn inside(sought: &Sought, at: usize, limit: usize) -> Option<Range<usize>> {
    sought.at(at).find(|&(_, end)| end <= limit).map(|(_, end)| at..end)
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
    }
}
