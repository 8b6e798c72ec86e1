//! Where do the sentences of a paragraph begin, also where a copy glued them together?
//!
//! Short of its full stop, "… the leak In accordance with paragraph 52 …" is two sentences
//! (domain.md 1.4, rows 4250, 22265, 25361): a frame that begins with a capital begins a sentence.

use crate::text::NormalText;
use crate::vocabulary::finding_frame;

/// The places in the text where a sentence begins, in order; the first is the paragraph's start.
pub fn starts(text: &NormalText) -> Vec<usize> {
    let bytes = text.bytes();
    let mut starts = vec![text.skip_space(0)];
    for stop in memchr::memchr3_iter(b'.', b'?', b'!', bytes) {
        let mut at = stop + 1;
        while bytes.get(at).is_some_and(|b| b"'\")]".contains(b)) {
            at += 1;
        }
        let next = text.skip_space(at);
        let is_end = next < bytes.len() && next > at && (is_capital(text, next) || is_stray_number(&bytes[next..]));
        if is_end && !is_abbreviation(&bytes[..stop]) {
            starts.push(next);
        }
    }
    let frames = text.all(finding_frame::CAPITAL_FRAMES, 0..text.len()).map(|frame| frame.start);
    starts.extend(frames.filter(|&frame| is_capital(text, frame)));
    starts.sort_unstable();
    starts.dedup();
    starts
}

/// Whether the word at `at` begins with a capital, in the text as given.
pub fn is_capital(text: &NormalText, at: usize) -> bool {
    text.char_at(at).is_some_and(|c| c.is_uppercase() || c == '“' || c == '‘')
}

/// The number of the next paragraph, which a copy left at the end: "the leak. 23".
fn is_stray_number(rest: &[u8]) -> bool {
    rest.len() < 5 && rest.iter().all(|b| b.is_ascii_digit() || *b == b' ' || *b == b'.')
}

/// "e.g.", "No.", "Mr." and a lone initial end no sentence.
fn is_abbreviation(before: &[u8]) -> bool {
    let start = before.iter().rposition(|&b| b == b' ' || b == b'(').map_or(0, |at| at + 1);
    let word = &before[start..];
    matches!(word, b"e.g" | b"i.e" | b"no" | b"mr" | b"mrs" | b"ms" | b"dr" | b"st" | b"para" | b"approx" | b"nos")
        || (word.len() == 1 && word[0].is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let normal = NormalText::of(text);
        let starts = starts(&normal);
        let ends = starts[1..].iter().copied().chain([normal.len()]);
        starts.iter().zip(ends).map(|(&start, end)| normal.span(start..end).of(text).to_string()).collect()
    }

    #[test]
    fn full_stops_and_glued_frames() {
        assert_eq!(
            sentences("It leaked. The landlord (Ms. A) came, e.g. twice."),
            ["It leaked.", "The landlord (Ms. A) came, e.g. twice."]
        );
        assert_eq!(
            sentences("service failure in the lift In accordance with paragraph 52. of the Scheme, there was"),
            ["service failure in the lift", "In accordance with paragraph 52. of the Scheme, there was"]
        );
        assert_eq!(sentences("the handling of the leak. 23"), ["the handling of the leak.", "23"]);
        assert_eq!(sentences("paragraph 42.j. of the Scheme"), ["paragraph 42.j. of the Scheme"]);
    }
}
