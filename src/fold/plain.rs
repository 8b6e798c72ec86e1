//! How many letters fold to themselves, but for capitals? Eight are looked at in one step.
//!
//! Most of a text is such words, so most of it is read here, as numbers of eight bytes each.

/// The same byte eight times.
const fn eight_times(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

const HIGH: u64 = eight_times(0x80);

/// A high bit at the first of eight bytes that is not plain, if any; behind it, the bits mean nothing. `after_space` says whether a
/// space stands before them, for of several spaces only the first is plain.
fn not_plain(bytes: [u8; 8], after_space: bool) -> u64 {
    let eight = u64::from_le_bytes(bytes);
    let spaces = !((eight ^ eight_times(b' ')).wrapping_add(eight_times(0x7f))) & HIGH;
    let second_spaces = spaces & (spaces << 8 | u64::from(after_space) << 7);
    let beyond = eight | eight.wrapping_add(eight_times(1));
    (beyond | second_spaces | below(eight, b' ') | below(eight ^ eight_times(b'*'), 1) | below(eight ^ eight_times(b'`'), 1))
        & HIGH
}

/// A high bit at the first byte of `eight` that is ASCII and less than `least`.
fn below(eight: u64, least: u8) -> u64 {
    eight.wrapping_sub(eight_times(least)) & !eight
}

/// How many bytes at the beginning of `words` are printed ASCII that stands for itself.
pub(super) fn count(words: &[u8], mut after_space: bool) -> usize {
    let (eights, rest) = words.as_chunks();
    for (i, &eight) in eights.iter().enumerate() {
        let others = not_plain(eight, after_space);
        if others != 0 {
            return i * 8 + others.trailing_zeros() as usize / 8;
        }
        after_space = eight[7] == b' ';
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    words.len() - rest.len() + not_plain(last, after_space).trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_letters_are_as_plain_as_each_alone() {
        assert_eq!(count(b"Pay the resident [now", false), 21);
        assert_eq!(count(b" Pay", true), 0);
        assert_eq!(count(b" Pay  now, of it", false), 5);
        assert_eq!(count(b"abcdefg  abcdefg", false), 8);
        assert_eq!(count(b"", false), 0);
        for byte in 0..=u8::MAX {
            let plain = (b' '..0x7f).contains(&byte) && !b"*`".contains(&byte);
            for place in 0..20 {
                let mut bytes = *b"aAzZ@[09{}~!a a,.;:'";
                bytes[place] = byte;
                let expected = if plain && !bytes.windows(2).any(|two| two == b"  ") {
                    20
                } else {
                    place + usize::from(byte == b' ' && bytes.get(place + 1) == Some(&b' '))
                };
                assert_eq!(count(&bytes, false), expected, "{byte} at {place}");
            }
        }
    }
}
