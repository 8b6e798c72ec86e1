//! Which words of the text are marked? Pure: turns a text into blocks, and a block into pieces.
//!
//! A block becomes one element. Ordinary texts get one block a line; a very long text gets larger
//! blocks, so that the page holds thousands of elements and not a million. Each pass costs the length
//! of the text once, whatever is pasted.

use crate::span::Span;

/// Texts with more lines than this are cut into larger blocks.
const MANY_LINES: usize = 6_000;
/// The size of such a block, in bytes.
const LARGE_BLOCK: usize = 2_000;
/// A line longer than this is cut too: browsers lay out one endless line slowly.
const LONGEST_BLOCK: usize = 16_000;

/// What kind of thing a mark marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// The words of an outcome.
    Finding,
    /// A sum.
    Sum,
    /// A date or a deadline.
    Date,
}

impl MarkKind {
    /// The name that index.html and the style sheet know it by.
    pub fn class(self) -> &'static str {
        match self {
            MarkKind::Finding => "mk mk-finding",
            MarkKind::Sum => "mk mk-sum",
            MarkKind::Date => "mk mk-date",
        }
    }
}

/// Words that are always marked, and the item that they lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Where the words stand.
    pub span: Span,
    /// What they are.
    pub kind: MarkKind,
    /// The `id` of the item on the page.
    pub target: String,
}

/// Sorts marks by place and drops those that are empty or overlap an earlier one.
pub fn tidy(mut marks: Vec<Mark>) -> Vec<Mark> {
    marks.sort_by_key(|m| m.span);
    let mut end = 0;
    marks.retain(|m| {
        let keep = m.span.start >= end && m.span.end > m.span.start;
        if keep {
            end = m.span.end;
        }
        keep
    });
    marks
}

/// The blocks of a text, in order, without its blank lines. No block ends inside a character.
pub fn blocks(text: &str) -> Vec<Span> {
    let lines = text.bytes().filter(|&b| b == b'\n').count();
    let least = if lines > MANY_LINES { LARGE_BLOCK } else { 0 };
    let mut out: Vec<Span> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let whole = Span::new(start, start + line.len());
        start = whole.end;
        match out.last_mut() {
            // Grow the block before, blank lines and all.
            Some(last) if least > 0 && last.end == whole.start && whole.end - last.start <= least => last.end = whole.end,
            _ if line.trim().is_empty() => {}
            _ => cut(text, whole, &mut out),
        }
    }
    out
}

fn cut(text: &str, line: Span, out: &mut Vec<Span>) {
    let mut start = line.start;
    while line.end - start > LONGEST_BLOCK {
        let mut end = start + LONGEST_BLOCK;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        out.push(Span::new(start, end));
        start = end;
    }
    out.push(Span::new(start, line.end));
}

/// A run of words inside a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands.
    pub span: Span,
    /// The mark it belongs to, as an index.
    pub mark: Option<usize>,
    /// Whether it is part of the words that are shown now.
    pub shown: bool,
}

/// Cuts a block at the edges of its marks and of the words that are shown now. `marks` are tidy.
pub fn pieces(block: Span, marks: &[Mark], shown: Option<Span>) -> Vec<Piece> {
    let first = marks.partition_point(|m| m.span.end <= block.start);
    let mut edges = vec![block.start, block.end];
    let held = marks[first..].iter().map(|m| m.span).take_while(|s| s.start < block.end);
    for span in held.chain(shown) {
        edges.extend([span.start, span.end].into_iter().filter(|&e| e > block.start && e < block.end));
    }
    edges.sort_unstable();
    edges.dedup();
    let mut at = first;
    let pieces = edges.windows(2).map(|pair| {
        let span = Span::new(pair[0], pair[1]);
        while marks.get(at).is_some_and(|m| m.span.end <= span.start) {
            at += 1;
        }
        let mark = marks.get(at).is_some_and(|m| m.span.holds(span)).then_some(at);
        Piece { span, mark, shown: shown.is_some_and(|s| s.holds(span)) }
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize) -> Mark {
        Mark { span: Span::new(start, end), kind: MarkKind::Sum, target: String::new() }
    }

    #[test]
    fn one_block_a_line_and_none_for_blank_lines() {
        let text = "One\n\n  \nTwo £\nThree";
        let words: Vec<&str> = blocks(text).iter().map(|b| b.of(text)).collect();
        assert_eq!(words, ["One\n", "Two £\n", "Three"]);
        assert!(blocks("").is_empty());
    }

    #[test]
    fn a_hostile_text_makes_few_blocks_and_loses_nothing() {
        for text in ["a\n".repeat(1_000_000), "\n".repeat(1_000_000), "£".repeat(500_000), "🙂 \n\n".repeat(100_000)] {
            let all = blocks(&text);
            assert!(all.len() <= text.len() / (LARGE_BLOCK / 2) + 1, "{} blocks", all.len());
            assert!(all.iter().all(|b| !b.of(&text).is_empty()), "a block ends inside a character");
            let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace()).count();
            assert_eq!(all.iter().map(|b| letters(b.of(&text))).sum::<usize>(), letters(&text));
        }
    }

    #[test]
    fn pieces_cover_the_block_once_and_know_their_marks() {
        let marks = tidy(vec![mark(12, 15), mark(4, 6), mark(5, 9), mark(30, 31)]);
        assert_eq!(marks.len(), 3, "the overlapping mark is dropped");
        let got = pieces(Span::new(0, 20), &marks, Some(Span::new(5, 13)));
        let edges: Vec<usize> = got.iter().map(|p| p.span.start).collect();
        assert_eq!(edges, [0, 4, 5, 6, 12, 13, 15]);
        assert_eq!(got.iter().map(|p| p.span.end - p.span.start).sum::<usize>(), 20);
        assert_eq!(got.iter().filter(|p| p.mark == Some(0)).count(), 2);
        assert_eq!(got.iter().filter(|p| p.shown).map(|p| p.span.end - p.span.start).sum::<usize>(), 8);
    }

    #[test]
    fn a_mark_that_runs_over_several_blocks_is_in_each() {
        let marks = tidy(vec![mark(5, 25)]);
        for block in [Span::new(0, 10), Span::new(10, 20), Span::new(20, 30)] {
            assert!(pieces(block, &marks, None).iter().any(|p| p.mark == Some(0)));
        }
    }
}
