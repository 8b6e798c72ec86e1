//! What was met before, and under which number? One table of names for the whole crate.
//!
//! Names are kept as a tree of their bytes: to meet a name costs no more than its length, whatever the text holds,
//! and it is a tenth of the weight of the standard library's hash table in the page.

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
    /// The first stands for the empty name, and each other for the name of the one it follows with a byte more.
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    byte: u8,
    /// The latest that follows it, and the next that follows the same one; 0 where there is none.
    follower: u32,
    sibling: u32,
    number: Option<usize>,
}

impl Known {
    /// Puts a number under a name; the number that stood there before, if any.
    pub fn put(&mut self, name: &[u8], number: usize) -> Option<usize> {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let mut at = 0;
        for &byte in name {
            at = self.follower(at, byte).unwrap_or_else(|| {
                let new = self.nodes.len();
                let sibling = std::mem::replace(&mut self.nodes[at].follower, new as u32);
                self.nodes.push(Node { byte, sibling, ..Node::default() });
                new
            });
        }
        self.nodes[at].number.replace(number)
    }

    /// The number under a name.
    pub fn get(&self, name: &[u8]) -> Option<usize> {
        let mut at = 0;
        for &byte in name {
            at = self.follower(at, byte)?;
        }
        self.nodes.get(at)?.number
    }

    /// Whether the name was met.
    pub fn has(&self, name: &[u8]) -> bool {
        self.get(name).is_some()
    }

    /// Which node follows one with this byte.
    fn follower(&self, at: usize, byte: u8) -> Option<usize> {
        let mut at = self.nodes.get(at)?.follower as usize;
        while at > 0 && self.nodes[at].byte != byte {
            at = self.nodes[at].sibling as usize;
        }
        (at > 0).then_some(at)
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
