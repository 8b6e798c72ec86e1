//! How are things put in order? By a key, or by comparing two of them; what is alike stays in its order.
//!
//! The standard library sorts, but it sorts places, and the things follow: so its sort stands in the page once, and not anew for
//! each kind of thing and each key (BENCHMARKS.md).

use std::cmp::Ordering;

/// Puts things in the order of a key.
pub fn by_key<T, K: Ord>(things: &mut [T], key: impl Fn(&T) -> K) {
    by(things, |a, b| key(a).cmp(&key(b)));
}

/// Puts things in an order.
pub fn by<T>(things: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let mut from = places(things.len(), &|a, b| order(&things[a], &things[b]));
    for to in 0..things.len() {
        // What stood at a place that is filled already was moved to where the thing there came from.
        while from[to] < to {
            from[to] = from[from[to]];
        }
        things.swap(to, from[to]);
    }
}

/// The places of so many things, in their order.
fn places(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&a, &b| order(a, b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Reverse;

    #[test]
    fn as_the_standard_library_sorts() {
        for count in [0, 1, 2, 3, 30, 500] {
            // Many are alike by their key, and must stay in their order.
            let things: Vec<(usize, usize)> = (0..count).map(|n| (n * 7919 % 41, n)).collect();
            let (mut ours, mut theirs) = (things.clone(), things.clone());
            by_key(&mut ours, |thing| Reverse(thing.0));
            theirs.sort_by_key(|thing| Reverse(thing.0));
            assert_eq!(ours, theirs);
            by(&mut ours, |a, b| a.1.cmp(&b.1));
            assert_eq!(ours, things);
        }
    }
}
