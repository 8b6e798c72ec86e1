//! Does a paragraph begin with a list marker, and of which style?
//!
//! | start of the line | style | label |
//! |---|---|---|
//! | `1. Pay`, `12) Pay`, `(3) Pay` | number | `1`, `12`, `3` |
//! | `a) Pay`, `a. Pay`, `(b) Pay` | letter | `a`, `b` |
//! | `ii. Pay`, `(iv) Pay` | roman | `ii`, `iv` |
//! | `- Pay`, `• Pay`, `o` + tab + `Pay` | bullet | none |
//! | `5.2. Pay` | number | `5.2` |
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker {
    /// How it counts.
    pub style: MarkerStyle,
    /// What it prints, without dots and brackets; empty for a bullet.
    pub label: String,
    /// How many bytes it takes, white space after it included.
    pub length: usize,
}

/// The marker that `line` begins with. `i.`, `v)` and `x.` are given as roman; nesting decides.
pub fn marker(line: &str) -> Option<Marker> {
    // Most lines begin with a word in the ordinary way, and no marker has a capital and another letter.
    if matches!(line.as_bytes(), [b'A'..=b'Z', b'A'..=b'Z' | b'a'..=b'z', ..]) {
        return None;
    }
    bullet(line).or_else(|| counted(line))
}

fn bullet(line: &str) -> Option<Marker> {
    let mut chars = line.chars();
    let sign = chars.next()?;
    let rest = chars.as_str();
    let gap = rest.len() - rest.trim_start_matches(is_space).len();
    let is_sign = match sign {
        '•' | '▪' | '◦' | '●' | '‣' | '⁃' | '·' | '\u{f0b7}' | '\u{f0a7}' | '§' => true,
        '-' | '–' | '—' | '*' | '−' => gap > 0,
        // Word's second level of bullets is a letter o in a tab stop.
        'o' => rest.starts_with('\t') || rest.starts_with("  ") || rest.starts_with('\u{a0}'),
        _ => false,
    };
    let is_list = is_sign && gap < rest.len();
    is_list.then(|| Marker { style: MarkerStyle::Bullet, label: String::new(), length: sign.len_utf8() + gap })
}

fn counted(line: &str) -> Option<Marker> {
    let open = line.len() - line.trim_start_matches('(').len();
    if open > 1 {
        return None;
    }
    let body = &line[open..];
    let is_number = body.starts_with(|c: char| c.is_ascii_digit());
    let belongs = |b: &u8| if is_number { b.is_ascii_digit() || *b == b'.' } else { b.is_ascii_alphabetic() };
    let run = body.bytes().take_while(belongs).count();
    let length = run + usize::from(!is_number && body[run..].starts_with('.'));
    let with_dot = &body[..length];
    let label = with_dot.trim_end_matches('.');
    let style = style_of(label)?;
    let closed = body[length..].starts_with(')');
    let ended = if open == 1 { closed && with_dot.len() == label.len() } else { closed || with_dot.len() == label.len() + 1 };
    if !ended {
        return None;
    }
    let after = open + length + usize::from(closed);
    let rest = &line[after..];
    let gap = rest.len() - rest.trim_start_matches(is_space).len();
    // "1.The landlord" has lost its space; "1.5 metres" and "a.m." never had one.
    let begins_item = gap > 0 || rest.is_empty() || rest.starts_with(|c: char| c.is_uppercase() || c == '£');
    begins_item.then(|| Marker { style, label: label.to_string(), length: after + gap })
}

fn style_of(label: &str) -> Option<MarkerStyle> {
    let bytes = label.as_bytes();
    if bytes.first()?.is_ascii_digit() {
        let numbers = label.split('.').all(|n| (1..=3).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit()));
        return (numbers && label.len() <= 9).then_some(MarkerStyle::Number);
    }
    let lower = label.to_ascii_lowercase();
    if label != lower && label.len() > 1 {
        return None;
    }
    if lower.bytes().all(|b| b"ivx".contains(&b)) && lower.len() <= 5 {
        return Some(MarkerStyle::Roman);
    }
    (lower.len() == 1 && bytes[0].is_ascii_alphabetic()).then_some(MarkerStyle::Letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use MarkerStyle::{Bullet, Letter, Number, Roman};

    fn read(line: &str) -> Option<(MarkerStyle, String, &str)> {
        marker(line).map(|m| (m.style, m.label.clone(), &line[m.length..]))
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
