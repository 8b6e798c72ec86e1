//! Which words of the story may state a step? Only those are normalised and read; the story is most of a text.

use super::whole_date;
use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use memchr::memchr_iter;

/// How much of a row of "The complaint procedure" is read at most, in bytes.
const ROW: usize = 300;

/// Reads the rows that a paragraph of "The complaint procedure" holds: of each its first sentence, which says what was
/// done. Where a scraper left each piece on a line of its own, several rows can be one paragraph: a line that is
/// a day begins the next.
pub(super) fn rows(text: &str, para: &Para, read: &mut dyn FnMut(&NormalText)) {
    // Most are one short cell, which the outline has normalised.
    if !para.normal.is_empty() && find_stop(para.span().of(text).as_bytes()).is_none() && para.pieces.len() == 1 {
        return read(&para.normal);
    }
    let mut row = NormalText::of_pieces(text, []);
    let mut open = true;
    for &piece in &para.pieces {
        if is_day(text, piece) {
            read(&std::mem::replace(&mut row, NormalText::of_pieces(text, [])));
            open = true;
        }
        if open && row.len() < ROW {
            let words = piece.of(text).as_bytes();
            let end = find_stop(part(words, 0, words.len().min(ROW + 1))).map_or(words.len(), |stop| stop + 1);
            open = end == words.len() && words.last() != Some(&b'.');
            row.push(Span::new(piece.start, piece.start + if end > ROW { word_end(words, 0, ROW) } else { end }));
        }
    }
    read(&row);
}

fn is_day(text: &str, piece: Span) -> bool {
    // The longest is "30 September 2024", with room for ordinals and odd spaces.
    let short = piece.end - piece.start < 30;
    short
        && piece.of(text).as_bytes().first().is_some_and(u8::is_ascii_digit)
        && whole_date(&NormalText::of_span(text, piece)).is_some()
}

/// How far from a telling word its sentence may begin or end, in bytes. A longer one is not plain.
const FAR: usize = 400;

/// The words of the complaint procedure. Each is looked for by a letter that is rare and no other of them has, whose
/// place in it is given.
const WORDS: [(&[u8], usize); 4] = [(b"omplain", 2), (b"tage ", 2), (b"scalat", 1), (b"final ", 0)];

/// Reads the sentences of one paragraph that hold a word of the complaint procedure and a year: they may state a step.
/// Of a sentence that is too long, the part around each kind of word is read.
pub(super) fn telling(text: &str, para: &Para, read: &mut dyn FnMut(&NormalText)) {
    let span = para.span();
    let bytes = span.of(text).as_bytes();
    let mut from = 0;
    // Most of the story names no year, and is looked at no closer.
    while let Some(year) = find_year(part(bytes, from, bytes.len())) {
        let year = from + year;
        let start = stop_before(part(bytes, from, year)).map_or(from, |stop| from + stop + 2);
        let end = find_stop(part(bytes, year, bytes.len())).map_or(bytes.len(), |stop| year + stop + 1);
        each_part(bytes, start, end, &mut |last| {
            read(&para.normal_of(text, Span::new(span.start + start, span.start + last)));
        });
        from = end + 1;
    }
}

/// Where the parts end of the sentence from `start` to `end` that may state a step: mostly the whole of it.
fn each_part(bytes: &[u8], start: usize, end: usize, read: &mut dyn FnMut(usize)) {
    // Up to where the sentence has been read, and up to where for each kind of word.
    let (mut known, mut known_of) = (0, [start; WORDS.len()]);
    let mut next = start;
    while let Some(gap) = part(bytes, next, end).iter().position(|byte| matches!(byte, b'c' | b'f' | b'g' | b'p')) {
        let at = next + gap;
        next = at + 1;
        let kind = match bytes.get(at) {
            Some(b'p') => 0,
            Some(b'g') => 1,
            Some(b'c') => 2,
            _ => 3,
        };
        let (word, rare) = WORDS[kind];
        let hit = at.saturating_sub(rare);
        if hit < known_of[kind] || !part(bytes, hit, end).starts_with(word) {
            continue;
        }
        let far = bytes.len().min(hit + FAR);
        let last = if end < far || far == bytes.len() { end } else { word_end(bytes, hit, far) };
        known_of[kind] = last;
        let is_near = hit <= start.saturating_sub(2) + FAR;
        let has_year = || last == end || find_year(part(bytes, start, last)).is_some();
        if is_near && last > known && has_year() {
            read(last);
            known = last;
        }
    }
}

fn part(bytes: &[u8], from: usize, to: usize) -> &[u8] {
    bytes.get(from..to).unwrap_or_default()
}

/// Where a year of this century first stands.
fn find_year(bytes: &[u8]) -> Option<usize> {
    find_pair(bytes, b'2', |&byte| byte == b'0')
}

/// Where a full stop first stands that white space follows.
fn find_stop(bytes: &[u8]) -> Option<usize> {
    find_pair(bytes, b'.', u8::is_ascii_whitespace)
}

fn find_pair(bytes: &[u8], first: u8, is_second: fn(&u8) -> bool) -> Option<usize> {
    memchr_iter(first, bytes).find(|&at| bytes.get(at + 1).is_some_and(is_second))
}

/// Where it stands last.
fn stop_before(bytes: &[u8]) -> Option<usize> {
    let mut before = bytes;
    while let Some(at) = memchr::memrchr(b'.', before) {
        if bytes.get(at + 1).is_some_and(u8::is_ascii_whitespace) {
            return Some(at);
        }
        before = part(before, 0, at);
    }
    None
}

/// Where the last whole word before `to` ends that ends behind `from`; in an endless word, the character's end.
fn word_end(bytes: &[u8], from: usize, to: usize) -> usize {
    let space = part(bytes, from, to).iter().rposition(u8::is_ascii_whitespace).map(|space| from + space);
    let begins = |end: &usize| bytes.get(*end).is_none_or(|byte| byte & 0xc0 != 0x80);
    space.or_else(|| (to..bytes.len()).find(begins)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn para(text: &str) -> Para<'_> {
        Para { pieces: [Span::new(0, text.len())].into(), ..Para::default() }
    }

    fn telling(text: &str) -> Vec<String> {
        let mut sentences = Vec::new();
        super::telling(text, &para(text), &mut |normal| {
            sentences.push(String::from_utf8_lossy(normal.bytes()).trim().to_owned());
        });
        sentences
    }

    #[test]
    fn rows_by_their_first_sentence() {
        let text = "5 January 2024\nThe resident raised\na complaint. They said:\nit leaked\n19 January 2024\nIt sent its stage 1 response. It offered £50.";
        let mut at = 0;
        let pieces = text.split('\n').map(|line| {
            at += line.len() + 1;
            Span::new(at - line.len() - 1, at - 1)
        });
        let scraped = Para { pieces: pieces.collect(), ..Para::default() };
        let mut read = Vec::new();
        rows(text, &scraped, &mut |row| read.extend((!row.is_empty()).then(|| row.span(0..row.len()).of(text))));
        assert_eq!(read, ["5 January 2024\nThe resident raised\na complaint.", "19 January 2024\nIt sent its stage 1 response."]);
    }

    #[test]
    fn only_sentences_with_a_word_and_a_year() {
        assert_eq!(
            telling("It rained in 2022. She complained on 3 May 2022, at last. The final bill came. No stage was set."),
            ["she complained on 3 may 2022, at last."]
        );
        assert_eq!(telling("The stage 1 complaint response of 3 May 2022 and the final one").len(), 1);
    }

    #[test]
    fn sentences_without_an_end_are_cut_and_those_without_a_start_left() {
        let long = "£".repeat(600);
        let cut = telling(&format!("She complained in 2022 {long}"));
        assert_eq!(cut.len(), 1);
        assert!(cut[0].chars().count() < 450);
        assert_eq!(telling(&format!("{long} She complained in 2022")), [""; 0]);
    }

    #[test]
    fn hostile_repeats_give_few_windows() {
        // Each sentence is looked at once for each kind of word, however often the words come.
        assert!(telling(&"complain 20 ".repeat(5_000)).len() < 10);
        assert_eq!(telling(&"complain 20. ".repeat(5_000)).len(), 5_000);
    }

    #[test]
    fn long_words_are_cut_behind_a_word() {
        let cut = telling(&format!("She complained in 2022 {}", "about the gate ".repeat(60)));
        assert!(cut[0].ends_with("about") || cut[0].ends_with("the") || cut[0].ends_with("gate"), "{}", cut[0]);
        let text = "wet ".repeat(200);
        rows(&text, &para(&text), &mut |row| assert!(row.bytes().ends_with(b"wet")));
    }
}
