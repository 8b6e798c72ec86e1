//! Which lines does the text have? The text as given, cut into lines, each with its span.
//!
//! What stands around the words and is not part of them is left out here, once for everyone: line
//! ends of any kind, white space at both ends (with NBSP, zero-width characters and the like), the
//! `>` of quoted mail, and the furniture of pages: "Page 3 of 5", "Back to Top", alt texts.

use crate::span::Span;

/// A line with something on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The words, without white space at either end.
    pub span: Span,
    /// How far the words are indented, in columns.
    pub indent: usize,
    /// Whether a blank line stands before it.
    pub blank_before: bool,
    /// Whether page furniture was left out before it.
    pub furniture_before: bool,
}

impl Line {
    /// The words.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        self.span.of(text)
    }

    /// How many bytes the words have.
    pub fn length(&self) -> usize {
        self.span.end - self.span.start
    }
}

/// The lines of `text` that have words on them.
pub fn lines(text: &str) -> Vec<Line> {
    // Most lines are paragraphs, and longer than this.
    let mut lines = Vec::with_capacity(text.len() / 128);
    let (mut blank_before, mut furniture_before) = (true, false);
    let mut rest = text;
    while !rest.is_empty() {
        let length = memchr::memchr2(b'\n', b'\r', rest.as_bytes()).unwrap_or(rest.len());
        let (raw, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let (before, indent) = margin(raw);
        let words = if ends_plainly(raw) { raw } else { raw.trim_end_matches(is_space) };
        let words = words.get(before..).unwrap_or_default();
        if words.is_empty() {
            blank_before = true;
        } else if is_furniture(words) || (is_number(words) && is_page_end(behind)) {
            furniture_before = true;
        } else {
            let start = text.len() - rest.len() + before;
            lines.push(Line { span: Span::new(start, start + words.len()), indent, blank_before, furniture_before });
            (blank_before, furniture_before) = (false, false);
        }
        let end = if let [b'\r', b'\n', ..] = behind.as_bytes() { 2 } else { 1 };
        rest = behind.get(end..).unwrap_or_default();
    }
    lines
}

/// How many bytes stand before the words of a raw line, and how many columns: quotation marks of mail are no part of it.
fn margin(raw: &str) -> (usize, usize) {
    let mut indent = 0;
    for (offset, c) in raw.char_indices() {
        match c {
            // A new level of quotation starts the count again.
            '>' => indent = 0,
            '\t' => indent += 4,
            // "## Orders": the mark of a heading in Markdown.
            '#' if raw.split_at_checked(offset).is_some_and(is_heading_mark) => {}
            c if is_space(c) => indent += usize::from(!is_zero_width(c)),
            _ => return (offset, indent),
        }
    }
    (raw.len(), indent)
}

/// Whether it ends in a letter or sign of ASCII, as most do.
fn ends_plainly(raw: &str) -> bool {
    raw.as_bytes().last().is_some_and(u8::is_ascii_graphic)
}

/// Whether a line begins with one to six "#" and a space: those before a place, and those behind it.
fn is_heading_mark((before, rest): (&str, &str)) -> bool {
    let words = rest.trim_start_matches(is_hash);
    let marks = rest.len() - words.len() + before.len() - before.trim_end_matches(is_hash).len();
    marks <= 6 && words.starts_with(is_space)
}

fn is_hash(c: char) -> bool {
    c == '#'
}

/// White space, and the characters that look like none at all: words are never made of these alone.
pub fn is_space(c: char) -> bool {
    // Most are asked of letters.
    !c.is_ascii_graphic() && (c.is_whitespace() || is_zero_width(c))
}

/// Soft hyphens, joiners, marks of direction, tags and control characters.
fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

/// Lines that pages, browsers and PDF readers add. They may stand in the middle of a sentence.
fn is_furniture(line: &str) -> bool {
    if line.len() > 80 || !may_be_furniture(line.as_bytes()) {
        return false;
    }
    let lower: Vec<u8> = line.chars().map(plain).collect();
    matches!(lower.as_slice(), b"back to top" | b"description automatically generated")
        || is_page_number(&lower)
        || is_running_head(&lower)
        || lower.iter().all(|b| b"-|_=+ ".contains(b))
}

/// A character as a small letter of ASCII: NBSP is a space, other white space a tab, and what is left of no matter.
fn plain(c: char) -> u8 {
    match c {
        ' ' | '\u{a0}' => b' ',
        c if c.is_whitespace() => b'\t',
        c => u8::try_from(c).map_or(u8::MAX, |byte| byte.to_ascii_lowercase()),
    }
}

/// Whether a short line is worth a closer look: by its length and first letter it may be one of the phrases, or it has
/// many figures, or nothing but figures, marks, and the letters of "page" and "of".
fn may_be_furniture(line: &[u8]) -> bool {
    // With the bit that tells small letters from capitals; "_" becomes 7f.
    let is_of_page = |b: &u8| match b | 0x20 {
        b'a' | b'e' | b'f' | b'g' | b'o' | b'p' | b'0'..=b'9' | b'|' | b'-' | b'/' | b'=' | b'+' | b' ' | 0x7f.. => true,
        _ => *b < b' ',
    };
    (matches!(line.len(), 11..=13 | 35..=37) && matches!(line, [b'B' | b'b' | b'D' | b'd', ..]))
        || line.iter().all(is_of_page)
        || (line.len() > 33 && line.iter().filter(|b| b.is_ascii_digit()).count() >= 9)
}

/// Whether the next page begins here: a PDF reader marks it with a form feed.
fn is_page_end(rest: &str) -> bool {
    rest.bytes().find(|b| !matches!(b, b'\n' | b'\r' | b' ')) == Some(b'\x0c')
}

fn is_number(line: &str) -> bool {
    line.len() <= 3 && line.bytes().all(|b| b.is_ascii_digit())
}

/// "Page 3 of 5", "Page 3", "3 of 5", "- 3 -" and "3 | Page".
fn is_page_number(lower: &[u8]) -> bool {
    let mut named = false;
    let mut numbers = 0;
    for word in lower.split(|b| matches!(b, b' ' | b'\t' | b'|' | b'-' | b'/')) {
        match word {
            b"" => {}
            b"page" | b"of" => named = true,
            number if number.iter().all(u8::is_ascii_digit) => numbers += 1,
            _ => return false,
        }
    }
    (named && (1..=2).contains(&numbers)) || (numbers == 1 && matches!(lower, [b'-', b' ', .., b' ', b'-']))
}

/// "Report 202217905 – Housing Ombudsman Service": the head or foot that a PDF repeats on each page.
fn is_running_head(lower: &[u8]) -> bool {
    const SERVICE: &[u8] = b"housing ombudsman service";
    let has_figures = lower.iter().filter(|b| b.is_ascii_digit()).count() >= 9;
    has_figures && !lower.contains(&b'.') && lower.windows(SERVICE.len()).any(|words| words == SERVICE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        lines(text).iter().map(|line| line.of(text)).collect()
    }

    #[test]
    fn white_space_quotes_and_line_ends_are_no_part_of_the_words() {
        assert_eq!(read("a\r\n\r\n \u{a0}b \u{200b}\rc\n"), ["a", "b", "c"]);
        assert_eq!(read("> >   1. Pay\n>\n> b"), ["1. Pay", "b"]);
        assert_eq!(read("\0\0\n\u{202e}\u{1b}\na\0b\u{7}\n"), ["a\0b"]);
        assert_eq!(read("## Orders\n####### x\n#1 of 3\n> # Date"), ["Orders", "####### x", "#1 of 3", "Date"]);
        let text = "a\n\n    1. b";
        let all = lines(text);
        assert_eq!((all[1].indent, all[1].blank_before), (4, true));
        assert_eq!(lines(">   1. b")[0].indent, 3);
    }

    #[test]
    fn page_furniture_is_left_out() {
        let text = "the\nPage 3 of 5\n\nReport 202217905 – Housing Ombudsman Service\nlandlord\nBack to Top\n3 of 5\n- 4 -\n|---|---|\nend";
        assert_eq!(read(text), ["the", "landlord", "end"]);
        assert!(lines(text)[1].furniture_before);
        assert_eq!(read("to the\n12\n\n\u{c}resident"), ["to the", "resident"]);
        assert!(lines("to the\n12\n\u{c}\nresident")[1].furniture_before);
        assert_eq!(read("Page the resident\n3\n2 of the flats"), ["Page the resident", "3", "2 of the flats"]);
    }
}
