//! How is a list of phrases kept small? Packed: each behind its length, one after the other.
//!
//! A list of `&str` costs eight bytes more for each phrase, a tenth of the page's weight, and a jump to read it.

/// A list of phrases, in lower case ASCII with plain quotes and dashes, as [`Fold`](super::Fold) reads a text; or, where they are
/// compared with the text itself, to the letter.
///
/// ```
/// use putright::phrases;
/// const SIGNS: putright::fold::Phrases = phrases!["no later than", "by"];
/// assert_eq!(SIGNS.iter().collect::<Vec<_>>(), [&b"no later than"[..], b"by"]);
/// assert!(SIGNS.contains("by"));
/// ```
#[derive(Clone, Copy)]
pub struct Phrases(&'static [u8]);

impl Phrases {
    /// A list that `phrases!` has packed.
    pub const fn packed(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }

    /// The first phrase, and those behind it.
    #[inline(always)]
    pub fn split_first(self) -> Option<(&'static [u8], Self)> {
        let (&length, behind) = self.0.split_first()?;
        let (phrase, behind) = behind.split_at_checked(usize::from(length))?;
        Some((phrase, Self(behind)))
    }

    /// Where `rest`, the end of this list, is packed in it.
    pub(super) fn place_of(self, rest: Self) -> usize {
        self.0.len() - rest.0.len()
    }

    /// The phrase that is packed at `place`.
    pub(super) fn packed_at(self, place: usize) -> &'static [u8] {
        self.0.get(place..).and_then(|rest| Some(Self(rest).split_first()?.0)).unwrap_or(&[])
    }

    /// The phrases in their order.
    pub fn iter(self) -> impl Iterator<Item = &'static [u8]> {
        let mut rest = self;
        std::iter::from_fn(move || {
            let (phrase, behind) = rest.split_first()?;
            rest = behind;
            Some(phrase)
        })
    }

    /// The first `count` of them.
    pub fn first(self, count: usize) -> Self {
        let bytes = self.iter().take(count).map(|phrase| phrase.len() + 1).sum();
        Self(self.0.get(..bytes).unwrap_or(self.0))
    }

    /// Whether one of them is `word`, to the letter.
    pub fn contains(self, word: impl AsRef<[u8]>) -> bool {
        self.has(word.as_ref())
    }

    fn has(self, word: &[u8]) -> bool {
        let mut rest = self;
        while let Some((phrase, behind)) = rest.split_first() {
            if phrase.len() == word.len() && phrase.first() == word.first() && phrase == word {
                return true;
            }
            rest = behind;
        }
        false
    }
}

/// How many bytes the phrases take, packed.
pub const fn size(phrases: &[&str]) -> usize {
    let (mut size, mut i) = (0, 0);
    while i < phrases.len() {
        size += 1 + phrases[i].len();
        i += 1;
    }
    size
}

/// Packs phrases, when the crate is compiled.
pub const fn pack<const SIZE: usize>(phrases: &[&str]) -> [u8; SIZE] {
    assert!(phrases.len() <= 256 && SIZE <= u16::MAX as usize, "a list holds at most 256 phrases, and 65,535 bytes");
    let mut packed = [0; SIZE];
    let (mut at, mut i) = (0, 0);
    while i < phrases.len() {
        let phrase = phrases[i].as_bytes();
        assert!(
            phrase.len() < 256 && phrase[0] != b' ',
            "a phrase begins with a letter or a sign, and is shorter than 256 bytes"
        );
        packed[at] = phrase.len() as u8;
        let mut letter = 0;
        while letter < phrase.len() {
            packed[at + 1 + letter] = phrase[letter];
            letter += 1;
        }
        at += 1 + phrase.len();
        i += 1;
    }
    packed
}

/// A list of phrases as [`Phrases`](crate::fold::Phrases), packed when the crate is compiled.
#[macro_export]
macro_rules! phrases {
    ($($phrase:expr),* $(,)?) => {
        const {
            const LIST: &[&str] = &[$($phrase),*];
            const PACKED: [u8; $crate::fold::size(LIST)] = $crate::fold::pack(LIST);
            $crate::fold::Phrases::packed(&PACKED)
        }
    };
}
