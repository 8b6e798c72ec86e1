//! Which lines does the text have? The text as given, cut into lines, each with its span.
//!
//! Line ends of any kind part lines: LF, CR, CRLF, the vertical tab of Word, form feed, and NEL, U+2028 and U+2029 of
//! Unicode. White space at both ends (with NBSP, zero-width characters and marks of direction), the `>` of quoted mail and
//! the `#` of Markdown's headings are no part of a line's words.

use crate::source::is_space;
use crate::span::Span;

/// A line with something on it, or the part of a line that stands in one cell of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The words, without white space at either end.
    pub span: Span,
    /// How far the words are indented, in columns.
    pub indent: usize,
    /// Whether a blank line stands before it.
    pub blank_before: bool,
    /// Whether the head or foot of a page was left out before it, or a new page begins with it.
    pub page_before: bool,
    /// How deep it is quoted: a mail's ">>" is 2.
    pub depth: usize,
    /// Which cell of a table row it stands in, from 0; 0 too where there is no table.
    pub cell: usize,
    /// Whether a cell begins with it, so that it goes on with nothing.
    pub opens_cell: bool,
    /// Whether it goes on with the line before it: the lines of one due date.
    pub is_glued: bool,
    /// How many characters stand before it on its line: the cells before it.
    pub column: usize,
    /// At how many characters the lines of its cell are wrapped, where a table says so.
    pub width: Option<usize>,
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

    /// How many characters the words have.
    pub fn chars(&self, text: &str) -> usize {
        self.of(text).chars().count()
    }

    /// The part `span` of it, as a line of its own.
    pub fn part(&self, text: &str, span: Span) -> Line {
        let before = text.get(self.span.start..span.start).map_or(0, |before| before.chars().count());
        Line { span, column: self.column + before, ..*self }
    }
}

/// Whether a character ends a line.
pub fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The lines of `text` that have words on them.
pub fn lines(text: &str) -> Vec<Line> {
    // Most lines are paragraphs, and longer than this.
    let mut lines = Vec::with_capacity(text.len() / 128);
    let has_rare = has_rare_breaks(text);
    let (mut blank_before, mut page_before) = (true, false);
    let mut rest = text;
    while !rest.is_empty() {
        let length = if has_rare { rest.find(is_break) } else { memchr::memchr2(b'\n', b'\r', rest.as_bytes()) };
        let (raw, behind) = rest.split_at_checked(length.unwrap_or(rest.len())).unwrap_or((rest, ""));
        let margin = margin(raw);
        let words = raw.trim_end_matches(is_space).get(margin.bytes..).unwrap_or_default();
        if words.is_empty() {
            blank_before = true;
        } else {
            let start = text.len() - rest.len() + margin.bytes;
            let span = Span::new(start, start + words.len());
            let (indent, depth) = (margin.indent, margin.depth);
            lines.push(Line {
                span,
                indent,
                blank_before,
                page_before,
                depth,
                cell: 0,
                opens_cell: false,
                is_glued: false,
                column: 0,
                width: None,
            });
            (blank_before, page_before) = (false, false);
        }
        let mut ends = behind.chars();
        let end = ends.next();
        page_before |= end == Some('\u{c}');
        rest = ends.as_str();
        if end == Some('\r') {
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
    }
    lines
}

/// Whether a line may end in something else than LF and CR: most texts hold none of it.
fn has_rare_breaks(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr2(b'\x0b', b'\x0c', bytes).is_some()
        || ["\u{85}", "\u{2028}", "\u{2029}"].iter().any(|sign| memchr::memmem::find(bytes, sign.as_bytes()).is_some())
}

/// What stands before the words of a line.
struct Margin {
    bytes: usize,
    indent: usize,
    depth: usize,
}

fn margin(raw: &str) -> Margin {
    let (mut indent, mut depth) = (0, 0);
    for (bytes, c) in raw.char_indices() {
        match c {
            // A new level of quotation starts the count again.
            '>' => (indent, depth) = (0, depth + 1),
            '\t' => indent += 4,
            // "## Orders": the mark of a heading in Markdown.
            '#' if raw.split_at_checked(bytes).is_some_and(is_heading_mark) => {}
            c if is_space(c) => indent += usize::from(c.is_whitespace()),
            _ => return Margin { bytes, indent, depth },
        }
    }
    Margin { bytes: raw.len(), indent, depth }
}

/// Whether a line begins with one to six "#" and a space: those before a place, and those behind it.
fn is_heading_mark((before, rest): (&str, &str)) -> bool {
    let words = rest.trim_start_matches('#');
    let marks = rest.len() - words.len() + before.len() - before.trim_end_matches('#').len();
    marks <= 6 && words.starts_with(is_space)
}

/// The words of the lines that a step of the layout leaves, for its tests.
#[cfg(test)]
pub(super) fn left_by(text: &str, step: impl Fn(&str, &mut Vec<Line>)) -> Vec<String> {
    let mut lines = lines(text);
    step(text, &mut lines);
    lines.iter().map(|line| line.of(text).to_string()).collect()
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
        assert_eq!((lines(">   1. b")[0].indent, lines("> > b")[0].depth), (3, 2));
    }

    #[test]
    fn line_ends_of_word_and_unicode() {
        assert_eq!(read("a\u{b}b\u{c}c\u{85}d\u{2028}e\u{2029}f"), ["a", "b", "c", "d", "e", "f"]);
        let text = "a\n\u{c}b\nc";
        assert_eq!(lines(text).iter().map(|line| line.page_before).collect::<Vec<_>>(), [false, true, false]);
        assert!(!lines("a\r\nb")[1].blank_before);
    }
}
