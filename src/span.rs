//! Where do the words stand? Byte spans inside the core, UTF-16 spans at its edge.
//!
//! The two are different types, so that the compiler keeps them apart: the core slices the text by
//! bytes, while JavaScript, the DOM and the JSON answer count in UTF-16 code units.

use serde::{Serialize, Serializer};

/// A half-open range of bytes `[start, end)` in the text as given, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, but not including, `end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "a span does not end before it starts");
        Self { start, end }
    }

    /// The words of `text` that the span covers.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// Whether `other` lies wholly inside.
    pub fn holds(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// A half-open range of UTF-16 code units `[start, end)`: written as `[start, end]` in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Utf16Span {
    /// First code unit.
    pub start: u32,
    /// One past the last code unit.
    pub end: u32,
}

#[cfg(feature = "papers")]
impl<'de> serde::Deserialize<'de> for Utf16Span {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <[u32; 2]>::deserialize(deserializer).map(|[start, end]| Self { start, end })
    }
}

impl Serialize for Utf16Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [self.start, self.end].serialize(serializer)
    }
}

/// Turns byte spans of one text into UTF-16 spans, in one pass over the text however many spans there are.
///
/// ```
/// use putright::span::{Span, Utf16Index, Utf16Span};
/// let text = "pay £50 🙂 now";
/// let index = Utf16Index::new(text);
/// let now = Span::new(text.find("now").unwrap(), text.len());
/// assert_eq!(index.utf16(now), Utf16Span { start: 11, end: 14 });
/// ```
pub struct Utf16Index {
    /// For each character that is not ASCII: the byte after it, and how many more bytes than
    /// UTF-16 units the text has used up to there. Empty for ASCII text, where the two agree.
    surplus: Vec<(usize, usize)>,
}

/// How many bytes are asked at once whether they are ASCII.
const STRETCH: usize = 64;

impl Utf16Index {
    /// Reads `text` once.
    pub fn new(text: &str) -> Self {
        let mut surplus = Vec::new();
        let mut total = 0;
        // Most of a text is ASCII: whole stretches of it are passed over at once.
        for (n, stretch) in text.as_bytes().chunks(STRETCH).enumerate().filter(|(_, stretch)| !stretch.is_ascii()) {
            for (i, &first) in stretch.iter().enumerate() {
                let (bytes, units) = match first {
                    0xc0..=0xdf => (2, 1),
                    0xe0..=0xef => (3, 1),
                    0xf0.. => (4, 2),
                    // ASCII, and the bytes of a character behind its first.
                    _ => continue,
                };
                total += bytes - units;
                surplus.push((n * STRETCH + i + bytes, total));
            }
        }
        Self { surplus }
    }

    /// The same range in UTF-16 code units.
    pub fn utf16(&self, span: Span) -> Utf16Span {
        Utf16Span { start: self.unit(span.start), end: self.unit(span.end) }
    }

    fn unit(&self, byte: usize) -> u32 {
        let before = self.surplus.partition_point(|&(end, _)| end <= byte);
        let surplus = before.checked_sub(1).map_or(0, |i| self.surplus[i].1);
        (byte - surplus) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_boundary_agrees_with_the_standard_library() {
        // Long enough that stretches of ASCII, and characters across their edges, are among it.
        let text = &format!("a£’–\u{a0}\u{ad}🙂z\r\n{}", ["x".repeat(61), "🙂£".repeat(25)].concat().repeat(5));
        let index = Utf16Index::new(text);
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let want = text[..at].encode_utf16().count() as u32;
            assert_eq!(index.utf16(Span::new(at, at)).start, want, "at byte {at}");
        }
    }
}
