//! Which words of a page stand in a line, and which parts of a line stand apart?

use crate::blocks::clean;
use crate::pdf::content::Piece;
use crate::pdf::flow::{SPACE, one_space};
use crate::pdf::shape::Rule;

/// A page, line by line.
#[derive(Debug)]
pub struct Page {
    pub height: f32,
    pub lines: Vec<Line>,
    /// The borders that run from left to right.
    pub levels: Vec<Rule>,
}

/// What stands at one height.
#[derive(Debug, Clone)]
pub struct Line {
    /// The base line, from the top, and the height of the font, of its widest part.
    pub y: f32,
    pub height: f32,
    /// What is apart by more than a wide space, from left to right.
    pub parts: Vec<Part>,
}

/// Words without a wide gap between them.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub x: f32,
    pub right: f32,
    /// The base line and the height of its widest words: labels may be set in another font.
    pub y: f32,
    pub height: f32,
    /// Where the words behind the label of an item begin, or `x`.
    pub words_x: f32,
    pub text: String,
    /// Whether it begins with the label of an item.
    pub item: bool,
    /// Whether all of it is bold.
    pub bold: bool,
    /// Whether a border parts it from what stands before it.
    pub ruled: bool,
    /// Whether it is nothing but a small shape.
    drawn: bool,
    /// Where pieces begin in it that have a space before them: their left edges, how far the words before them reach, and
    /// where in the text they begin.
    starts: Vec<(f32, f32, usize)>,
}

impl Line {
    /// All its words.
    pub fn text(&self) -> String {
        self.parts.iter().map(|part| one_space(&part.text)).collect::<Vec<_>>().join(" ")
    }
}

impl Line {
    /// The line with its parts parted at the left edges of columns, and one space between words.
    pub fn parted(&self, columns: &[f32]) -> Line {
        let parts = self.parts.iter().flat_map(|part| part.clone().parted(columns)).map(Part::tidy).collect();
        Line { y: self.y, height: self.height, parts }
    }

    /// The line as one part.
    pub fn whole(&self) -> Option<Part> {
        let (first, last) = (self.parts.first()?, self.parts.last()?);
        let bold = self.parts.iter().all(|part| part.bold);
        Some(Part { text: self.text(), right: last.right, bold, ..first.clone() })
    }
}

impl Part {
    fn tidy(mut self) -> Part {
        self.text = one_space(&self.text);
        self.starts.clear();
        self
    }

    /// The left edges of the pieces in it that have a space before them.
    pub fn starts(&self) -> impl Iterator<Item = f32> {
        self.starts.iter().map(|start| start.0)
    }

    /// Parts it where a piece begins at the left edge of a column: words of two cells may stand closer than a wide space.
    fn parted(mut self, columns: &[f32]) -> Vec<Part> {
        let mut behind = Vec::new();
        while let Some(at) = self.starts.iter().rposition(|start| columns.iter().skip(1).any(|x| (x - start.0).abs() < 2.0)) {
            let (x, right, place) = self.starts[at];
            let starts = self.starts.split_off(at);
            let starts = starts[1..].iter().map(|&(x, right, behind)| (x, right, behind - place)).collect();
            let text = self.text.split_off(place);
            let item = begins_with_label(text.trim_start());
            behind.push(Part { x, words_x: x, text, item, starts, ..self.clone() });
            self.right = right;
        }
        behind.push(self);
        behind.reverse();
        behind
    }

    /// Whether a line that begins at `x` may go on with this one. Where a label and its words were shown at once, the
    /// words begin somewhere behind it.
    pub fn goes_on_at(&self, x: f32) -> bool {
        if self.item {
            // Under the label, or under the words.
            (self.x - 4.0..f32::max(self.words_x + 4.0, self.x + LABEL_GAP * self.height)).contains(&x)
        } else {
            (x - self.words_x).abs() < 4.0
        }
    }
}

/// A gap of this share of the height parts columns, if it is no less than [`NARROW`] points.
const WIDE: f32 = 0.75;
const NARROW: f32 = 3.5;
/// How many heights may lie between an item's label and its words.
const LABEL_GAP: f32 = 5.0;
/// How many of the last lines a piece may belong to: cells beside each other are not quite level.
const NEAR: usize = 6;

/// The lines of a page.
pub fn page(height: f32, pieces: &[Piece], rules: &[Rule]) -> Page {
    let (levels, uprights): (Vec<Rule>, Vec<Rule>) = rules.iter().partition(|rule| rule.is_level());
    let mut pieces: Vec<&Piece> = pieces.iter().filter(|piece| !piece.text.trim().is_empty()).collect();
    pieces.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut rows: Vec<(f32, f32, Vec<&Piece>)> = Vec::new();
    for piece in pieces {
        let near = rows.len().saturating_sub(NEAR);
        let row = rows[near..].iter_mut().rev().find(|(y, height, _)| (*y - piece.y).abs() < 0.45 * height.max(piece.height));
        match row {
            Some((_, height, row)) => {
                *height = height.max(piece.height);
                row.push(piece);
            }
            None => rows.push((piece.y, piece.height, vec![piece])),
        }
    }
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    let lines = rows.into_iter().filter_map(|(_, height, row)| {
        let parts = parts(row, height, &uprights);
        let widest = parts.iter().max_by(|a, b| (a.right - a.x).total_cmp(&(b.right - b.x)))?;
        Some(Line { y: widest.y, height: widest.height, parts })
    });
    Page { height, lines: lines.collect(), levels }
}

fn parts(mut row: Vec<&Piece>, height: f32, uprights: &[Rule]) -> Vec<Part> {
    // A border is seen where the middle of the letters is.
    let middle = row.first().map_or(0.0, |piece| piece.y - 0.3 * piece.height);
    let uprights: Vec<f32> = uprights
        .iter()
        .filter(|rule| rule.top < middle && middle < rule.bottom)
        .map(|rule| (rule.left + rule.right) / 2.0)
        .collect();
    let ruled_between = |left: f32, right: f32| uprights.iter().any(|x| left - 1.0 < *x && *x < right + 1.0);
    row.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut parts: Vec<Part> = Vec::new();
    let mut widest = 0.0;
    for piece in row {
        let text = clean(&piece.text).replace('\n', " ");
        match parts.last_mut() {
            // Bold that is drawn by showing the words twice.
            Some(last) if (last.x - piece.x).abs() < 0.1 * piece.height && last.text.trim() == text.trim() => {}
            Some(last) if piece.x - last.right < f32::max(WIDE * piece.height, NARROW) && !ruled_between(last.right, piece.x) => {
                if piece.x - last.right > SPACE * piece.height {
                    last.starts.push((piece.x, last.right, last.text.len()));
                }
                if piece.x - last.right > SPACE * piece.height && !last.text.ends_with(' ') && !text.starts_with(' ') {
                    last.text.push(' ');
                }
                if is_label(last.text.trim()) {
                    last.words_x = piece.x;
                }
                last.text.push_str(&text);
                last.right = last.right.max(piece.right);
                if piece.right - piece.x > widest {
                    widest = piece.right - piece.x;
                    (last.y, last.height) = (piece.y, piece.height);
                }
                last.bold &= piece.bold;
                last.drawn &= piece.drawn;
            }
            _ => {
                let Piece { x, right, y, height, bold, drawn, .. } = *piece;
                widest = right - x;
                let ruled = parts.last().is_some_and(|last| ruled_between(last.right, x));
                parts.push(Part { x, right, y, height, words_x: x, text, item: false, bold, ruled, drawn, starts: Vec::new() });
            }
        }
    }
    with_labels(parts, height)
}

/// Puts labels and their words together.
fn with_labels(parts: Vec<Part>, height: f32) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match joined.last_mut() {
            Some(last) if is_label(last.text.trim()) && !part.ruled && part.x - last.right < LABEL_GAP * height => {
                let shift = last.text.len() + 1;
                last.starts.extend(part.starts.iter().map(|&(x, right, at)| (x, right, at + shift)));
                last.text = format!("{} {}", last.text, part.text);
                (last.words_x, last.right, last.item) = (part.words_x, part.right, true);
                (last.bold, last.drawn) = (part.bold, false);
                (last.y, last.height) = (part.y, part.height);
            }
            _ => joined.push(part),
        }
    }
    // A small shape with no words behind it is no bullet.
    joined.retain(|part| !part.drawn);
    for part in &mut joined {
        part.item |= begins_with_label(part.text.trim_start());
    }
    joined
}

/// Whether words are the label of an item and nothing else: "1.", "(a)", "iv)", "2.1", "•".
pub fn is_label(text: &str) -> bool {
    if text.chars().count() == 1 {
        return text.starts_with(|c| "•●○▪◦‣·–-■□".contains(c));
    }
    let inner = text.strip_prefix('(').unwrap_or(text);
    if let Some(inner) = inner.strip_suffix(['.', ')'])
        && is_number(inner)
    {
        return true;
    }
    // "2.1", "2.1.3."
    let parts: Vec<&str> = text.trim_end_matches('.').split('.').collect();
    parts.len() > 1 && parts.iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_number(text: &str) -> bool {
    let all = |is: fn(&u8) -> bool| text.bytes().all(|byte| is(&byte));
    match text.len() {
        1 => all(u8::is_ascii_alphanumeric),
        2..=3 if all(u8::is_ascii_digit) => true,
        2..=5 => all(|byte| b"ivxIVX".contains(byte)),
        _ => false,
    }
}

/// Whether words begin with the label of an item and a space.
pub fn begins_with_label(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(first, _)| is_label(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        for (text, want) in [
            ("1.", true),
            ("(a)", true),
            ("iv)", true),
            ("12.", true),
            ("2.1", true),
            ("•", true),
            ("a", false),
            ("£50.", false),
            ("2024", false),
            ("mild.", false),
            ("1", false),
        ] {
            assert_eq!(is_label(text), want, "{text}");
        }
        assert!(begins_with_label("a) Pay") && !begins_with_label("A resident"));
    }

    #[test]
    fn wide_gaps_part_columns_and_labels_stay_with_their_words() {
        let piece = |text: &str, x: f32, right: f32, y: f32| Piece {
            text: text.into(),
            x,
            y,
            right,
            height: 10.0,
            bold: false,
            drawn: text == "•",
            tag: None,
        };
        let page = page(
            800.0,
            &[
                piece("•", 200.0, 204.0, 114.0),
                piece("7 April", 300.0, 340.0, 101.0),
                piece("1.", 10.0, 18.0, 100.0),
                piece("Pay ", 40.0, 60.0, 100.0),
                piece("£50", 62.0, 80.0, 100.0),
                piece("later", 10.0, 30.0, 114.0),
            ],
            &[],
        );
        let parted = |line: &Line| line.parted(&[]).parts.into_iter().map(|part| part.text).collect();
        let texts: Vec<Vec<String>> = page.lines.iter().map(parted).collect();
        assert_eq!(texts, [vec!["1. Pay £50", "7 April"], vec!["later"]]);
        assert_eq!(page.lines[0].parts[0].words_x, 40.0);
        let narrow = parts(vec![&piece("a ", 10.0, 20.0, 0.0), &piece("b", 24.0, 30.0, 0.0)], 10.0, &[]);
        assert_eq!(narrow[0].clone().parted(&[10.0, 24.0]).len(), 2, "a column begins there");
        assert_eq!(narrow[0].clone().parted(&[10.0, 28.0]).len(), 1);
        let border = Rule { left: 22.0, top: -20.0, right: 22.5, bottom: 20.0 };
        assert_eq!(parts(vec![&piece("a ", 10.0, 20.0, 0.0), &piece("b", 24.0, 30.0, 0.0)], 10.0, &[border]).len(), 2);
    }
}
