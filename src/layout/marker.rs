//! Does a paragraph begin with a list marker, and of which style?
//!
//! | start of the line | style | label |
//! |---|---|---|
//! | `1. Pay`, `12) Pay`, `(3) Pay` | number | `1`, `12`, `3` |
//! | `a) Pay`, `a. Pay`, `(b) Pay` | letter | `a`, `b` |
//! | `ii. Pay`, `(iv) Pay` | roman | `ii`, `iv` |
//! | `- Pay`, `• Pay`, `o` + tab + `Pay` | bullet | none |
//! | `5.2. Pay` | number | `5.2` |
//! | `1\. Pay`, `\- Pay` | as without the backslash | |
//! | `15 working days`, `e.g. this`, `£5` | none | |

use crate::source::is_space;

/// How list items are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkerStyle {
    /// 1. 2. 3.
    Number,
    /// a) b) c)
    Letter,
    /// i. ii. iii.
    Roman,
    /// A dash, dot or other sign that does not count.
    Bullet,
}

/// A list marker at the start of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker {
    /// How it counts.
    pub style: MarkerStyle,
    /// How many bytes it takes, white space after it included.
    pub length: usize,
    /// The label, and how long it is.
    label: ([u8; LONGEST], u8),
}

/// The longest label, such as "12.10.112", in bytes.
const LONGEST: usize = 9;

impl Marker {
    fn new(style: MarkerStyle, label: &[u8], length: usize) -> Self {
        let mut bytes = [0; LONGEST];
        for (slot, byte) in bytes.iter_mut().zip(label) {
            *slot = *byte;
        }
        Self { style, length, label: (bytes, label.len() as u8) }
    }

    /// What it prints, without dots and brackets; empty for a bullet.
    pub fn label(&self) -> &[u8] {
        self.label.0.get(..usize::from(self.label.1)).unwrap_or_default()
    }

    /// What it counts, if that is a whole number.
    pub fn number(&self) -> Option<u32> {
        let mut number = None;
        for digit in self.label() {
            number = Some(number.unwrap_or(0) * 10 + char::from(*digit).to_digit(10)?);
        }
        number
    }
}

/// The marker that `line` begins with. `i.`, `v)` and `x.` are given as roman; nesting decides.
pub fn marker(line: &str) -> Option<Marker> {
    // Most lines begin with a word in the ordinary way, and no marker has a capital and another letter.
    if matches!(line.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z' | b'a'..=b'z', ..]) {
        return None;
    }
    if line.as_bytes().iter().take(LONGEST).any(|b| *b == b'\\') {
        return escaped(line);
    }
    bullet(line).or_else(|| counted(line))
}

/// "1\\. Pay", "\\- Pay": Markdown puts a backslash before what would be a list of its own.
fn escaped(line: &str) -> Option<Marker> {
    let backslash = line.find('\\')?;
    let mut plain = marker(&line.replacen('\\', "", 1))?;
    plain.length += 1;
    // A backslash behind the marker is one of the item's own words.
    (backslash < plain.length).then_some(plain)
}

fn bullet(line: &str) -> Option<Marker> {
    let mut chars = line.chars();
    let sign = chars.next()?;
    let rest = chars.as_str();
    let is_sign = match sign {
        '•' | '▪' | '◦' | '●' | '‣' | '⁃' | '·' | '\u{f0b7}' | '\u{f0a7}' | '§' => true,
        '-' | '–' | '—' | '*' | '−' => {
            rest.starts_with(is_space) || line == "-" || (sign == '-' && rest.starts_with(char::is_uppercase))
        }
        // Word's second level of bullets is a letter o in a tab stop.
        'o' => rest.starts_with('\t') || rest.starts_with("  ") || rest.starts_with('\u{a0}'),
        _ => false,
    };
    if !is_sign {
        return None;
    }
    let words = rest.trim_start_matches(is_space);
    // A dash alone on its line marks the words on the next.
    (!words.is_empty() || line == "-" || line == "•").then(|| Marker::new(MarkerStyle::Bullet, b"", line.len() - words.len()))
}

fn counted(line: &str) -> Option<Marker> {
    let bytes = line.as_bytes();
    let body = if let [b'(', body @ ..] = bytes { body } else { bytes };
    let is_open = body.len() < bytes.len();
    let is_number = body.first().is_some_and(u8::is_ascii_digit);
    let belongs = |b: &&u8| if is_number { b.is_ascii_digit() || **b == b'.' } else { b.is_ascii_alphabetic() };
    let (mut label, mut behind) = body.split_at_checked(body.iter().take_while(belongs).count())?;
    // The dots that end it are no part of it; a letter has one at most.
    let mut dots = 0;
    while let [rest @ .., b'.'] = label {
        (label, dots) = (rest, dots + 1);
    }
    if !is_number && let [b'.', rest @ ..] = behind {
        (behind, dots) = (rest, 1);
    }
    let style = style_of(label)?;
    let closed = behind.first() == Some(&b')');
    let ended = if is_open { closed && dots == 0 } else { closed || dots == 1 };
    if !ended {
        return None;
    }
    let rest = line.get(line.len() - behind.len() + usize::from(closed)..)?;
    let words = rest.trim_start_matches(is_space);
    // "1.The landlord" has lost its space; "1.5 metres" and "a.m." never had one.
    let begins_item = words.len() < rest.len() || rest.is_empty() || rest.starts_with(|c: char| c.is_uppercase() || c == '£');
    begins_item.then(|| Marker::new(style, label, line.len() - words.len()))
}

fn style_of(label: &[u8]) -> Option<MarkerStyle> {
    match label {
        [b'0'..=b'9', ..] => {
            let is_number = label.len() <= LONGEST && label.split(|&b| b == b'.').all(|number| (1..=3).contains(&number.len()));
            is_number.then_some(MarkerStyle::Number)
        }
        [b'I' | b'V' | b'X'] => Some(MarkerStyle::Roman),
        [_, ..] if label.len() <= 5 && label.iter().all(|b| matches!(b, b'i' | b'v' | b'x')) => Some(MarkerStyle::Roman),
        [_] => Some(MarkerStyle::Letter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use MarkerStyle::{Bullet, Letter, Number, Roman};

    fn read(line: &str) -> Option<(MarkerStyle, String, &str)> {
        marker(line).map(|m| (m.style, String::from_utf8_lossy(m.label()).into_owned(), &line[m.length..]))
    }

    #[test]
    fn markers_in_every_style() {
        for (line, style, label) in [
            ("1. Pay", Number, "1"),
            ("12) Pay", Number, "12"),
            ("(3) Pay", Number, "3"),
            ("1.     Pay", Number, "1"),
            ("1.\tPay", Number, "1"),
            ("1.Pay", Number, "1"),
            ("5.2. Pay", Number, "5.2"),
            ("a)     Pay", Letter, "a"),
            ("b. Pay", Letter, "b"),
            ("(c) Pay", Letter, "c"),
            ("i. Pay", Roman, "i"),
            ("(iv) Pay", Roman, "iv"),
            ("- Pay", Bullet, ""),
            ("•Pay", Bullet, ""),
            ("– Pay", Bullet, ""),
            ("o\tPay", Bullet, ""),
        ] {
            assert_eq!(read(line), Some((style, label.to_string(), "Pay")), "in {line:?}");
        }
    }

    #[test]
    fn what_is_no_marker() {
        for line in
            ["15 working days", "e.g. this", "£5 a week", "2024. It", "a.m. visit", "1.5 metres", "-5 degrees", "of a", "I said"]
        {
            assert_eq!(read(line), None, "in {line:?}");
        }
    }
}
