//! Which cells do the rows of a pasted table have, where tabs, bars or line breaks of Markdown part them?
//!
//! | line | cells |
//! |---|---|
//! | `Landlord` tab `Fernbrook Homes` | two |
//! | `\| Landlord \| Fernbrook Homes \|`, `Landlord\| Fernbrook Homes` | two |
//! | `a timescale.\|`, below it `12 February 2026` | the second line is the next cell |
//! | tab `"Apology order`, below it `… in writing."` tab | a spreadsheet's quotes around a cell are no part of it |
//! | `**Apology order** The landlord must …` | the title, and the words below it |

use super::lines::Line;
use super::marker::marker;
use crate::source::is_space;
use crate::span::Span;

/// Cuts each line into the cells that stand on it.
pub fn cut(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut signs = Signs { text, next: 0 };
    let mut cells: Vec<Line> = Vec::with_capacity(lines.len());
    let mut opens = false;
    for mut line in lines {
        line.opens_cell |= std::mem::take(&mut opens);
        let words = line.of(text);
        let start = line.span.start + marker(words).map_or(0, |marker| marker.length);
        if !signs.has(start, line.span.end) && !words.starts_with("**") {
            cells.push(line);
            continue;
        }
        let mut at = start;
        let (mut cell, mut is_first) = (0, true);
        loop {
            let (end, next) = next_sign(text, line.span, at).unwrap_or((line.span.end, line.span.end + 1));
            let span = trim(text, Span::new(if is_first { line.span.start } else { at }, end));
            let span = without_open_quote(text, span);
            if span.start < span.end {
                let opens_cell = line.opens_cell || !is_first;
                // A bar before the first words: an empty cell stands there, or the row above goes on.
                let index = if cell == 0 && !is_first { 1 } else { cell };
                let index = if words.starts_with('|') && words.trim_end().ends_with('|') { cell } else { index };
                add(text, &mut cells, Line { cell: index, opens_cell, ..line.part(text, span) });
                cell = index + 1;
            }
            is_first = false;
            if next > line.span.end {
                break;
            }
            at = next;
            if at == line.span.end {
                opens = text.as_bytes().get(at - 1) == Some(&b'|');
                break;
            }
        }
    }
    cells
}

/// A spreadsheet puts a cell that holds line breaks in quotes: one stands before its first line, the other behind its last.
fn without_open_quote(text: &str, span: Span) -> Span {
    let words = span.of(text);
    if words.bytes().filter(|b| *b == b'"').count() % 2 == 0 {
        span
    } else if words.starts_with('"') {
        Span::new(span.start + 1, span.end)
    } else if words.ends_with('"') {
        Span::new(span.start, span.end - 1)
    } else {
        span
    }
}

/// Adds a cell; a bold title before its words is a paragraph of its own.
fn add(text: &str, cells: &mut Vec<Line>, line: Line) {
    let words = line.of(text);
    let bold = words.strip_prefix("**").and_then(|rest| rest.split_once("**")).filter(|(bold, _)| !bold.is_empty());
    let Some((bold, rest)) = bold else { return cells.push(line) };
    let start = line.span.start + 2;
    let title = trim(text, Span::new(start, start + bold.len()));
    let is_title = bold.len() < 60 && !super::words::is_closed(bold) && rest.starts_with(is_space);
    if title.start == title.end || !(rest.trim_matches(is_space).is_empty() || is_title) {
        return cells.push(line);
    }
    cells.push(line.part(text, title));
    let rest = trim(text, Span::new(line.span.end - rest.len(), line.span.end));
    if rest.start < rest.end {
        cells.push(Line { opens_cell: true, ..line.part(text, rest) });
    }
}

/// Where the next sign stands that may part cells: most texts have none, and are searched once.
struct Signs<'t> {
    text: &'t str,
    next: usize,
}

impl Signs<'_> {
    fn has(&mut self, start: usize, end: usize) -> bool {
        if self.next < start {
            let rest = self.text.as_bytes().get(start..).unwrap_or_default();
            self.next = memchr::memchr3(b'\t', b'|', b'<', rest).map_or(self.text.len(), |at| start + at);
        }
        self.next < end
    }
}

/// The sign at or after `from` that parts two cells: where it stands, and where the words behind it begin.
fn next_sign(text: &str, row: Span, from: usize) -> Option<(usize, usize)> {
    const BREAKS: [&str; 3] = ["<br>", "<br/>", "<br />"];
    let bytes = text.as_bytes();
    memchr::memchr3_iter(b'\t', b'|', b'<', Span::new(from, row.end).of(text).as_bytes()).find_map(|at| {
        let at = from + at;
        let (before, behind) = (Span::new(row.start, at).of(text), Span::new(at + 1, row.end).of(text));
        let length = match bytes[at] {
            b'<' => {
                let rest = Span::new(at, row.end).of(text);
                BREAKS.iter().find(|tag| rest.starts_with(**tag)).map_or(0, |tag| tag.len())
            }
            b'|' => {
                let is_edge = |c: Option<char>| c.is_none_or(is_space);
                usize::from(is_edge(before.chars().next_back()) || is_edge(behind.chars().next()))
            }
            _ => 1,
        };
        (length > 0).then_some((at, at + length))
    })
}

/// The span without white space at either end.
pub fn trim(text: &str, span: Span) -> Span {
    let words = span.of(text).trim_end_matches(is_space);
    let end = span.start + words.len();
    Span::new(end - words.trim_start_matches(is_space).len(), end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    fn read(text: &str) -> Vec<(usize, bool, &str)> {
        cut(text, lines(text)).iter().map(|line| (line.cell, line.opens_cell, line.of(text))).collect()
    }

    #[test]
    fn tabs_bars_and_breaks() {
        assert_eq!(read("a\t b \tc"), [(0, false, "a"), (1, true, "b"), (2, true, "c")]);
        assert_eq!(read("| a | b<br>c |"), [(0, true, "a"), (1, true, "b"), (2, true, "c")]);
        assert_eq!(read("a| b  \nc|\nd"), [(0, false, "a"), (1, true, "b"), (0, false, "c"), (0, true, "d")]);
        assert_eq!(read("| No later than"), [(1, true, "No later than")]);
        assert_eq!(read("1.\tPay"), [(0, false, "1.\tPay")]);
        assert_eq!(read("either|or < 3"), [(0, false, "either|or < 3")]);
    }

    #[test]
    fn quotes_of_a_spreadsheet() {
        assert_eq!(
            read("1\t\"Works order\nIt must paint.\"\t5 June"),
            [(0, false, "1"), (1, true, "Works order"), (0, false, "It must paint."), (1, true, "5 June")]
        );
        assert_eq!(read("a\t\"b\" said"), [(0, false, "a"), (1, true, "\"b\" said")]);
    }

    #[test]
    fn bold_titles() {
        assert_eq!(
            read("2| **Works order** The landlord"),
            [(0, false, "2"), (1, true, "Works order"), (1, true, "The landlord")]
        );
        assert_eq!(read("**Orders**"), [(0, false, "Orders")]);
        assert_eq!(read("**No** maladministration**")[0].2, "No");
    }
}
