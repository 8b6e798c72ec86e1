//! Could a phrase stand in these words at all? A note of which three letters follow each other.
//!
//! Most phrases that are asked for are not there. Each three letters in a row, white space left out, set one bit
//! of a small table; a phrase with three letters whose bit is not set cannot be there and is not looked for. The
//! table may say "perhaps" for a phrase that is not there, but never "no" for one that is.

/// Which three letters follow each other.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Grams {
    seen: [u64; WORDS],
    /// The last three letters.
    last: u32,
}

/// The table's size: with 2,048 bits an ordinary paragraph sets one in eight.
const WORDS: usize = 32;

/// The three letters that end with `byte`, where `last` are the three before it.
fn shifted(last: u32, byte: u8) -> u32 {
    (last << 8 | u32::from(byte)) & 0x00ff_ffff
}

/// The place of three letters in the table.
fn bit(three: u32) -> (usize, u64) {
    let hash = three.wrapping_mul(0x9e37_79b1) >> 21;
    (hash as usize / 64 % WORDS, 1 << (hash % 64))
}

impl Grams {
    /// Notes the letters that come next.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes.iter().filter(|&&byte| byte != b' ') {
            self.last = shifted(self.last, byte);
            let (word, bit) = bit(self.last);
            self.seen[word] |= bit;
        }
    }

    /// Goes on behind `bytes`, which end earlier than what was noted.
    pub(super) fn back_to(&mut self, bytes: &[u8]) {
        let end = bytes.iter().rev().filter(|&&byte| byte != b' ').take(3);
        self.last = end.enumerate().fold(0, |last, (n, &byte)| last | u32::from(byte) << (8 * n));
    }

    /// Whether `phrase` may stand in what was noted; where not, it certainly does not.
    pub(super) fn may_hold(&self, phrase: &str) -> bool {
        let mut last = 0;
        phrase.bytes().filter(|&byte| byte != b' ').enumerate().all(|(n, byte)| {
            last = shifted(last, byte);
            let (word, bit) = bit(last);
            n < 2 || self.seen[word] & bit != 0
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(pieces: &[&str]) -> Grams {
        let mut grams = Grams::default();
        pieces.iter().for_each(|piece| grams.add(piece.as_bytes()));
        grams
    }

    #[test]
    fn what_is_there_is_never_denied() {
        let grams = noted(&["the landlord m", "ust pay n o", " more"]);
        for there in ["landlord must", "dlordmustp", "no more", "to", "x", ""] {
            assert!(grams.may_hold(there), "{there}");
        }
        assert!(!grams.may_hold("the resident"));
    }

    #[test]
    fn letters_taken_away_do_not_part_their_neighbours() {
        let mut grams = noted(&["re-"]);
        grams.back_to(b"re");
        grams.add(b"paid");
        assert!(grams.may_hold("repaid") && noted(&["a b"]).may_hold("ab"));
    }
}
