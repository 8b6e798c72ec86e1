//! How do pieces, and lines, go on in each other? With a space, without one, or with the hyphen between them undone.

use super::content::Piece;
use crate::blocks::clean;
use std::collections::HashSet;

/// A gap of this share of the height is a space.
pub const SPACE: f32 = 0.14;

/// How words are broken at the ends of lines in a file.
#[derive(Debug, Default)]
pub struct Breaks {
    /// All words of the file, in lower case, those with a hyphen too.
    words: HashSet<String>,
    /// Whether its writer breaks words. Most do not, and then a hyphen at the end of a line belongs to the word.
    hyphenates: bool,
}

impl Breaks {
    /// Looks through a file.
    pub fn new<'p>(pieces: impl Iterator<Item = &'p Piece> + Clone) -> Self {
        let words = pieces.clone().flat_map(|piece| parts(&piece.text)).map(str::to_lowercase).collect();
        let mut breaks = Self { words, hyphenates: false };
        let mut before: Option<&Piece> = None;
        for piece in pieces {
            breaks.hyphenates |= before.is_some_and(|before| breaks.breaks_a_word(before.text.trim_end(), &piece.text));
            before = Some(piece);
        }
        breaks
    }

    /// Whether a hyphen between two lines surely breaks a word: it is a typesetter's, or the word stands elsewhere in one.
    fn breaks_a_word(&self, line: &str, next: &str) -> bool {
        let Some(word) = line.strip_suffix(HYPHENS) else { return false };
        let (Some(first), Some(second)) = (parts(word).last(), parts(next).next()) else { return false };
        let (first, second) = (first.to_lowercase(), second.to_lowercase());
        line.ends_with(['\u{2010}', '\u{ad}'])
            || self.words.contains(&format!("{first}{second}")) && !self.words.contains(&format!("{first}-{second}"))
    }

    /// Whether the hyphen at the end of a line belongs to its word.
    fn keeps_hyphen(&self, line: &str, next: &str) -> bool {
        let Some(word) = line.strip_suffix('-').filter(|_| !self.breaks_a_word(line, next)) else { return false };
        let last = parts(word).last().unwrap_or_default();
        let first = last.rsplit('-').next().unwrap_or(last).to_lowercase();
        let second = parts(next).next().unwrap_or_default().to_lowercase();
        let known = self.words.contains(&format!("{}-{second}", last.to_lowercase()));
        // A hyphen before it too: "out-of-hours".
        !self.hyphenates || known || last.contains('-') || WITH_HYPHEN.contains(&first.as_str())
    }

    /// The words of pieces in their order, over lines and pages. A line that somebody ended stays one.
    pub fn flowing<'p>(&self, pieces: impl IntoIterator<Item = &'p Piece>) -> String {
        let lines = lines(pieces);
        let margin = lines.iter().fold(0.0f32, |margin, line| margin.max(line.right));
        let mut text = String::new();
        let mut before: Option<&Line> = None;
        for line in &lines {
            let words = one_space(&line.text);
            if before.is_some_and(|before| would_fit(before.right, line.right - line.x, &words, line.height, margin)) {
                text.push('\n');
                text.push_str(&words);
            } else if before.is_some() {
                self.next_line(&mut text, &words);
            } else {
                text.push_str(&words);
            }
            before = Some(line);
        }
        text
    }

    /// Puts the words of the next line behind a text: a hyphen that only broke a word is undone.
    pub fn next_line(&self, text: &mut String, words: &str) {
        text.truncate(text.trim_end().len());
        let words = words.trim_start();
        if !ends_hyphenated(text) || !words.starts_with(char::is_lowercase) {
            space(text);
        } else if !self.keeps_hyphen(text, words) {
            text.pop();
        }
        text.push_str(words);
    }
}

fn parts(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|part| !part.is_empty())
}

/// What stands in a line of a paragraph.
struct Line {
    text: String,
    x: f32,
    right: f32,
    height: f32,
}

fn lines<'p>(pieces: impl IntoIterator<Item = &'p Piece>) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut before: Option<&Piece> = None;
    for piece in pieces {
        let words = clean(&piece.text).replace('\n', " ");
        match (before, lines.last_mut()) {
            (Some(before), Some(line)) if same_line(before, piece) => {
                if piece.x - before.right > SPACE * piece.height {
                    space(&mut line.text);
                }
                line.text.push_str(&words);
                line.right = line.right.max(piece.right);
            }
            _ => lines.push(Line { text: words, x: piece.x, right: piece.right, height: piece.height }),
        }
        before = Some(piece);
    }
    lines.retain(|line| !line.text.trim().is_empty());
    lines
}

/// Whether the first of the words of a line (`width` wide in all) would have fitted behind the line before, which ends at
/// `right`: then somebody ended that line.
pub fn would_fit(right: f32, width: f32, words: &str, height: f32, margin: f32) -> bool {
    let all = words.chars().count().max(1) as f32;
    let first = words.split(' ').next().unwrap_or_default().chars().count() as f32;
    // Words are not equally wide, and there is a space before it.
    right + 1.2 * width * first / all + 0.6 * height < margin
}

fn same_line(before: &Piece, piece: &Piece) -> bool {
    let owner = |piece: &Piece| piece.tag.map(|tag| tag.0);
    let height = before.height.max(piece.height);
    owner(before) == owner(piece) && (before.y - piece.y).abs() < 0.5 * height && piece.x > before.x - height
}

fn space(text: &mut String) {
    if !text.is_empty() && !text.ends_with(char::is_whitespace) {
        text.push(' ');
    }
}

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

/// Whether a line ends within a word.
pub fn ends_hyphenated(text: &str) -> bool {
    let mut back = text.chars().rev();
    back.next().is_some_and(|c| HYPHENS.contains(&c))
        && back.next().is_some_and(char::is_alphabetic)
        && back.next().is_some_and(char::is_alphabetic)
}

/// The first parts of words that are written with a hyphen: "self-contained", "follow-up".
const WITH_HYPHEN: [&str; 44] = [
    "self", "non", "re", "co", "anti", "well", "long", "short", "pre", "post", "ex", "one", "two", "three", "four", "five",
    "six", "first", "second", "third", "multi", "sub", "over", "under", "semi", "cross", "in", "on", "up", "out", "set",
    "follow", "sign", "ill", "full", "part", "high", "low", "mid", "all", "half", "e", "by", "day",
];

/// One space for many, none at the ends.
pub fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str, x: f32, right: f32, y: f32) -> Piece {
        Piece { text: text.into(), x, y, right, height: 10.0, bold: false, drawn: false, tag: None }
    }

    fn joined(breaks: &Breaks, line: &str, next: &str) -> String {
        let mut text = line.to_string();
        breaks.next_line(&mut text, next);
        text
    }

    #[test]
    fn lines_go_on() {
        let all = [
            piece("It was maintained by hand-", 0.0, 9.0, 0.0),
            piece("held meters. The main-", 0.0, 9.0, 1.0),
            piece("tained", 0.0, 9.0, 2.0),
        ];
        let (breaking, whole) = (Breaks::new(all.iter()), Breaks::new(all[..2].iter()));
        for (line, next, when_breaking, when_whole) in [
            ("the", "landlord", "the landlord", "the landlord"),
            ("main-", "tained", "maintained", "maintained"),
            ("hand-", "delivered", "handdelivered", "hand-delivered"),
            ("main\u{2010}", "taining", "maintaining", "maintaining"),
            ("a follow-", "up visit", "a follow-up visit", "a follow-up visit"),
            ("out-of-", "hours", "out-of-hours", "out-of-hours"),
            ("Stage 1 -", "the", "Stage 1 - the", "Stage 1 - the"),
            ("Mr Smith-", "Jones", "Mr Smith- Jones", "Mr Smith- Jones"),
        ] {
            assert_eq!(joined(&breaking, line, next), when_breaking);
            assert_eq!(joined(&whole, line, next), when_whole);
        }
    }

    #[test]
    fn pieces_are_spaced_by_their_places() {
        let pieces = [
            piece("Pay", 0.0, 20.0, 0.0),
            piece(" £", 23.0, 30.0, 0.0),
            piece("50", 30.5, 40.0, 0.0),
            piece("now.", 0.0, 20.0, 14.0),
        ];
        assert_eq!(Breaks::default().flowing(&pieces), "Pay £50 now.");
    }
}
