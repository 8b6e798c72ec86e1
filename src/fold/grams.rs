//! Could a phrase stand in these words at all? A note of which three letters follow each other.
//!
//! Most phrases that are asked for are not there. Each three letters in a row, white space left out, set one bit
//! of a small table; a phrase with three letters whose bit is not set cannot be there and is not looked for. The
//! table may say "perhaps" for a phrase that is not there, but never "no" for one that is.

/// Which three letters follow each other.
#[derive(Debug, Clone)]
pub(super) struct Grams([u64; WORDS]);

/// The table's size: with 2,048 bits an ordinary paragraph sets one in eight.
const WORDS: usize = 32;

/// The three letters that end with `byte`, where `last` are the three before it.
fn shifted(last: u32, byte: u8) -> u32 {
    (last | u32::from(byte)) << 8
}

/// The place of three letters in the table.
fn place(three: u32) -> (usize, u32) {
    let hash = three.wrapping_mul(0x9e37_79b1) >> 21;
    (hash as usize / 64 % WORDS, hash % 64)
}

impl Grams {
    /// Those of folded words.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let (mut seen, mut last) = ([0; WORDS], 0);
        for &byte in bytes {
            if byte != b' ' {
                last = shifted(last, byte);
                let (word, bit) = place(last);
                seen[word] |= 1 << bit;
            }
        }
        Self(seen)
    }

    /// Whether `phrase` may stand there; where not, it certainly does not. Asked from its end, because the
    /// beginnings ("the landlord …") are in most paragraphs.
    #[inline(always)]
    pub(super) fn may_hold(&self, phrase: &[u8]) -> bool {
        // The last three letters are enough for most.
        match *phrase {
            [.., a, b, c] if a != b' ' && b != b' ' && c != b' ' && !self.has(u32::from_be_bytes([a, b, c, 0])) => false,
            _ => self.holds_all(phrase),
        }
    }

    fn has(&self, three: u32) -> bool {
        let (word, bit) = place(three);
        self.0[word] >> bit & 1 == 1
    }

    fn holds_all(&self, phrase: &[u8]) -> bool {
        let (mut next, mut letters) = (0, 0);
        for &byte in phrase.iter().rev() {
            if byte != b' ' {
                next = next >> 8 & !0xff | u32::from(byte) << 24;
                letters += 1;
                if letters > 2 && !self.has(next) {
                    return false;
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_never_denied() {
        let grams = Grams::of(b"the landlord m ust pay n o  more");
        for there in ["landlord must", "dlordmustp", "no more", "to", "x", ""] {
            assert!(grams.may_hold(there.as_bytes()), "{there}");
        }
        assert!(!grams.may_hold(b"the resident"));
    }
}
