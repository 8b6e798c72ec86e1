//! What was met before, and under which number? One table of names for the whole crate.
//!
//! The standard library's hash tables are compiled anew, at 2 to 3 kB each, for every type of key. Here the key
//! is always a run of bytes, so that the table is compiled once: that is what keeps the page small.

use std::collections::HashMap;

/// Names that were met, each with a number.
///
/// ```
/// let mut known = putright::known::Known::default();
/// assert_eq!(known.put(b"53(c)", 7), None);
/// assert_eq!(known.put(b"53(c)", 8), Some(7));
/// assert_eq!(known.get(b"53(c)"), Some(8));
/// assert!(!known.has(b"42(f)"));
/// ```
#[derive(Debug, Default)]
pub struct Known {
    numbers: HashMap<Vec<u8>, usize>,
}

impl Known {
    /// Puts a number under a name; the number that stood there before, if any.
    pub fn put(&mut self, name: &[u8], number: usize) -> Option<usize> {
        self.numbers.insert(name.to_vec(), number)
    }

    /// The number under a name.
    pub fn get(&self, name: &[u8]) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    /// Whether the name was met.
    pub fn has(&self, name: &[u8]) -> bool {
        self.numbers.contains_key(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_has_its_own_number() {
        let mut known = Known::default();
        for n in 0..1_000 {
            assert_eq!(known.put(&n.to_string().into_bytes(), n), None);
        }
        assert!((0..1_000).all(|n| known.get(n.to_string().as_bytes()) == Some(n)));
        assert_eq!(known.put(b"7", 70), Some(7));
        assert_eq!((known.get(b"7"), known.get(b"1000"), known.has(b"")), (Some(70), None, false));
    }
}
