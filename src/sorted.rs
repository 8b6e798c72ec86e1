//! In which order? One stable sort for the whole crate.
//!
//! The standard library's sorts are compiled anew, at 4 to 6 kB each, for every type and comparison. Here the
//! work is done once, on places, and only the comparison is called back: that is what keeps the page small.
//! At most n log n comparisons, whatever the input.

use std::cmp::Ordering;

/// The items in ascending order of their keys; equal ones stay as they stand.
///
/// ```
/// let words = putright::sorted::by_key(vec!["pear", "fig", "plum"], |w| w.len());
/// assert_eq!(words, ["fig", "pear", "plum"]);
/// ```
pub fn by_key<T, K: Ord>(mut items: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let order = order(items.len(), &|a, b| key(&items[a]).cmp(&key(&items[b])));
    follow(order.unwrap_or_default(), &mut |a, b| items.swap(a, b));
    items
}

/// Goes round each ring of places that take their item from the next one.
fn follow(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for first in 0..order.len() {
        let mut at = first;
        while order[at] != first {
            let from = std::mem::replace(&mut order[at], at);
            swap(at, from);
            at = from;
        }
        order[at] = at;
    }
}

/// The places 0 to n - 1 in ascending order, by a comparison of places: a merge sort from the bottom up.
pub fn places(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    order(n, compare).unwrap_or_else(|| (0..n).collect())
}

/// The places in ascending order; nothing where they are in order already, as most lists are.
fn order(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Option<Vec<usize>> {
    if (1..n).all(|at| compare(at - 1, at) != Ordering::Greater) {
        return None;
    }
    let mut from: Vec<usize> = (0..n).collect();
    let mut to = from.clone();
    let mut run = 1;
    while run < n {
        for start in (0..n).step_by(2 * run) {
            let (middle, end) = ((start + run).min(n), (start + 2 * run).min(n));
            let (mut a, mut b) = (start, middle);
            for slot in &mut to[start..end] {
                let first = b >= end || (a < middle && compare(from[a], from[b]) != Ordering::Greater);
                let taken = if first { &mut a } else { &mut b };
                *slot = from[*taken];
                *taken += 1;
            }
        }
        std::mem::swap(&mut from, &mut to);
        run *= 2;
    }
    Some(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_standard_library_and_is_stable() {
        let mut seed = 7u32;
        for n in 0..130 {
            let items: Vec<(u32, usize)> = (0..n)
                .map(|i| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, i)
                })
                .collect();
            let mut want = items.clone();
            want.sort_by_key(|item| item.0);
            assert_eq!(by_key(items, |item| item.0), want);
        }
    }

    #[test]
    fn the_number_of_comparisons_stays_small() {
        let count = std::cell::Cell::new(0u64);
        let n = 1 << 14;
        let _ = places(n, &|a, b| {
            count.set(count.get() + 1);
            b.cmp(&a)
        });
        assert!(count.get() <= n as u64 * 14, "{}", count.get());
    }
}
