//! Which words and cells does the source of a web page hold? Some converters leave tables as HTML in their Markdown.
//!
//! | tag | what it means |
//! |---|---|
//! | `tr`, `td`, `th` | a row, and its next cell |
//! | `p`, `div`, `li`, `br`, `h1` … | another paragraph |
//! | `strong`, `em`, `span`, `a` … | nothing: the words go on |
//! | `style`, `script` | nothing in it is read |
//!
//! The tags are left out. A text with fewer than three of the tags of tables and paragraphs is none.

use super::lines::Line;
use super::words::pattern;
use super::{LeftOut, Why};
use crate::span::Span;
use regex::bytes::Regex;
use std::sync::LazyLock;

static TAG: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"<(/?)(table|thead|tbody|tfoot|colgroup|col|tr|td|th|p|br|li|ul|ol|dl|dt|dd|div|h[1-6]|section|article|main|header|footer|nav|html|head|body|title|meta|link|blockquote|strong|em|b|i|u|a|span|sup|sub|style|script)(?:\s[^<>]*)?/?>",
    )
});

/// Cuts the lines of a page's source at its tags.
pub fn cut(text: &str, lines: Vec<Line>, left_out: &mut Vec<LeftOut>) -> Vec<Line> {
    const LEAST: usize = 3;
    let is_block = |tag: &str| memchr::memmem::find_iter(text.as_bytes(), tag).nth(LEAST - 1).is_some();
    if !(is_block("<td") || is_block("<p>") || is_block("</p>") || is_block("<th")) {
        return lines;
    }
    let mut reader = Reader { text, out: Vec::with_capacity(lines.len()), ..Reader::default() };
    for line in &lines {
        reader.blank_before |= line.blank_before;
        reader.read(line, left_out);
    }
    reader.out
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    out: Vec<Line>,
    /// The number of the next cell in its row, and of the cell at hand.
    next_cell: usize,
    cell: usize,
    opens_cell: bool,
    blank_before: bool,
    is_glued: bool,
    /// Whether the contents of the element are not read.
    skips: bool,
}

impl Reader<'_> {
    fn read(&mut self, line: &Line, left_out: &mut Vec<LeftOut>) {
        let words = line.of(self.text);
        self.is_glued = false;
        let mut from = 0;
        for found in TAG.captures_iter(words.as_bytes()) {
            let (Some(whole), Some(name)) = (found.get(0), found.get(2)) else { continue };
            self.add(line, from, whole.start());
            let is_end = found.get(1).is_some_and(|slash| !slash.as_bytes().is_empty());
            self.tag(name.as_bytes(), is_end);
            let start = line.span.start;
            left_out.push(LeftOut { span: Span::new(start + whole.start(), start + whole.end()), why: Why::Site });
            from = whole.end();
        }
        self.add(line, from, words.len());
    }

    fn tag(&mut self, name: &[u8], is_end: bool) {
        match name {
            b"style" | b"script" => self.skips = !is_end,
            b"tr" => self.next_cell = 0,
            b"td" | b"th" if !is_end => {
                (self.cell, self.opens_cell, self.is_glued) = (self.next_cell, true, false);
                self.next_cell += 1;
            }
            b"table" => (self.cell, self.blank_before, self.is_glued) = (0, true, false),
            b"strong" | b"em" | b"b" | b"i" | b"u" | b"a" | b"span" | b"sup" | b"sub" => {}
            _ => (self.blank_before, self.is_glued) = (true, false),
        }
    }

    /// Adds the words between two tags.
    fn add(&mut self, line: &Line, from: usize, to: usize) {
        let span = super::cells::trim(self.text, Span::new(line.span.start + from, line.span.start + to));
        if span.start == span.end || self.skips {
            return;
        }
        let (cell, opens_cell) = (self.cell, std::mem::take(&mut self.opens_cell));
        let (blank_before, is_glued) = (std::mem::take(&mut self.blank_before), self.is_glued);
        self.out.push(Line { span, cell, opens_cell, blank_before, is_glued, ..*line });
        self.is_glued = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    fn read(text: &str) -> Vec<(usize, bool, bool, &str)> {
        let got = cut(text, lines(text), &mut Vec::new());
        got.iter().map(|line| (line.cell, line.opens_cell, line.is_glued, line.of(text))).collect()
    }

    #[test]
    fn tables_and_paragraphs() {
        let text = "\
<style>p { color: red }</style>
<table>
<tr class=\"odd\">
<td><p>1</p></td>
<td><p>Apology <b>order</b></p>
<p>The landlord must
apologise.</p></td>
<td>5 June 2026</td>
</tr>
</table>
<p>Our investigation</p>
";
        let want = [
            (0, true, false, "1"),
            (1, true, false, "Apology"),
            (1, false, true, "order"),
            (1, false, false, "The landlord must"),
            (1, false, false, "apologise."),
            (2, true, false, "5 June 2026"),
            (0, false, false, "Our investigation"),
        ];
        assert_eq!(read(text), want);
        assert_eq!(read("a < b and <i>c</i>\n<p>d"), [(0, false, false, "a < b and <i>c</i>"), (0, false, false, "<p>d")]);
    }
}
