//! How do pieces, and lines, go on in each other? With a space, without one, or with the hyphen between them undone.

use super::content::Piece;
use crate::blocks::clean;

/// A gap of this share of the height is a space.
pub const SPACE: f32 = 0.14;

/// The words of pieces in their order, over lines and pages.
pub fn flowing<'p>(pieces: impl IntoIterator<Item = &'p Piece>) -> String {
    let mut text = String::new();
    let mut before: Option<&Piece> = None;
    for piece in pieces {
        let words = clean(&piece.text).replace('\n', " ");
        match before {
            None => text.push_str(&words),
            Some(before) if same_line(before, piece) => {
                if piece.x - before.right > SPACE * piece.height {
                    space(&mut text);
                }
                text.push_str(&words);
            }
            Some(_) => next_line(&mut text, &words),
        }
        before = Some(piece);
    }
    one_space(&text)
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

/// Puts the words of the next line behind a text: a hyphen that only broke a word is undone.
pub fn next_line(text: &mut String, words: &str) {
    let kept = text.trim_end().len();
    text.truncate(kept);
    let words = words.trim_start();
    if ends_hyphenated(text) && words.starts_with(char::is_lowercase) {
        if !keeps_hyphen(text) {
            text.pop();
        }
    } else {
        space(text);
    }
    text.push_str(words);
}

/// Whether a line ends within a word.
pub fn ends_hyphenated(text: &str) -> bool {
    let mut back = text.chars().rev();
    matches!(back.next(), Some('-' | '\u{2010}' | '\u{ad}'))
        && back.next().is_some_and(char::is_alphabetic)
        && back.next().is_some_and(char::is_alphabetic)
}

/// The first parts of words that are written with a hyphen: "self-contained", "follow-up".
const WITH_HYPHEN: [&str; 44] = [
    "self", "non", "re", "co", "anti", "well", "long", "short", "pre", "post", "ex", "one", "two", "three", "four", "five",
    "six", "first", "second", "third", "multi", "sub", "over", "under", "semi", "cross", "in", "on", "up", "out", "set",
    "follow", "sign", "ill", "full", "part", "high", "low", "mid", "all", "half", "e", "by", "day",
];

/// Whether the hyphen at the end of a line belongs to its word. A typesetter's own hyphen (U+2010) never does.
fn keeps_hyphen(text: &str) -> bool {
    let Some(word) = text.strip_suffix('-') else { return false };
    let start = word.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| at + word[at..].chars().next().map_or(1, char::len_utf8));
    // A hyphen before it too: "out-of-hours".
    word[..start].ends_with('-') || WITH_HYPHEN.contains(&word[start..].to_lowercase().as_str())
}

/// One space for many, none at the ends.
pub fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_go_on() {
        for (line, next, want) in [
            ("the", "landlord", "the landlord"),
            ("main-", "tained", "maintained"),
            ("main\u{2010}", "tained", "maintained"),
            ("a follow-", "up visit", "a follow-up visit"),
            ("out-of-", "hours", "out-of-hours"),
            ("Stage 1 -", "the", "Stage 1 - the"),
            ("Mr Smith-", "Jones", "Mr Smith- Jones"),
        ] {
            let mut text = line.to_string();
            next_line(&mut text, next);
            assert_eq!(text, want);
        }
    }

    #[test]
    fn pieces_are_spaced_by_their_places() {
        let piece = |text: &str, x: f32, right: f32, y: f32| Piece { text: text.into(), x, y, right, height: 10.0, tag: None };
        let pieces = [
            piece("Pay", 0.0, 20.0, 0.0),
            piece(" £", 23.0, 30.0, 0.0),
            piece("50", 30.5, 40.0, 0.0),
            piece("now.", 0.0, 20.0, 14.0),
        ];
        assert_eq!(flowing(&pieces), "Pay £50 now.");
    }
}
