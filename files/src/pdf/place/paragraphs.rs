//! Which lines are one paragraph, or one paragraph of a cell?

use super::lines::begins_with_label;
use super::rows::{CellLine, Row, TextLine};
use crate::blocks::Block;
use crate::pdf::flow::{ends_hyphenated, next_line};

/// The paragraphs and rows.
pub fn blocks(rows: Vec<Row>) -> Vec<Block> {
    let right = rows.iter().fold(0.0f32, |right, row| match row {
        Row::Line(line) => right.max(line.part.right),
        Row::Cells(_) => right,
    });
    let mut blocks = Vec::new();
    let mut open: Option<Paragraph> = None;
    for row in rows {
        match row {
            Row::Cells(cells) => {
                blocks.extend(open.take().map(Paragraph::block));
                blocks.push(Block::Row(cells.into_iter().map(|lines| cell(&lines)).collect()));
            }
            Row::Line(line) => match &mut open {
                Some(paragraph) if paragraph.goes_on(&line, right) => paragraph.add(line),
                _ => blocks.extend(open.replace(Paragraph::new(line)).map(Paragraph::block)),
            },
        }
    }
    blocks.extend(open.map(Paragraph::block));
    blocks
}

struct Paragraph {
    text: String,
    first: TextLine,
    /// Where the last line began and ended.
    x: f32,
    right: f32,
    lines: usize,
}

impl Paragraph {
    fn new(line: TextLine) -> Self {
        let (text, x, right) = (line.part.text.clone(), line.part.words_x, line.part.right);
        Self { text, first: line, x, right, lines: 1 }
    }

    /// Whether a line goes on with the paragraph: it follows closely, in the same font, from the same edge, and the
    /// line before is full. Over the end of a page, the words decide.
    fn goes_on(&self, line: &TextLine, right: f32) -> bool {
        let hyphenated = ends_hyphenated(&self.text);
        let width = right - f32::min(line.part.x, self.first.part.x);
        let full = self.right >= right - 0.22 * width;
        if line.part.item || !(full || hyphenated) {
            return false;
        }
        let same_font = (line.height - self.first.height).abs() < 0.12 * line.height;
        if line.gap.is_infinite() {
            let ended = self.text.ends_with(['.', ':', ';', '?', '!']);
            return hyphenated
                || (!ended && same_font && line.part.text.starts_with(|c: char| c.is_lowercase() || "£(0123456789".contains(c)));
        }
        let same_edge = if self.first.part.item {
            line.part.x > self.first.part.x + 2.0
        } else {
            // The first line may be set in.
            (line.part.x - self.x).abs() < 4.0 || self.lines == 1
        };
        same_font && line.gap < 1.3 * line.pitch && same_edge
    }

    fn add(&mut self, line: TextLine) {
        next_line(&mut self.text, &line.part.text);
        (self.x, self.right) = (line.part.words_x, line.part.right);
        self.lines += 1;
    }

    fn block(self) -> Block {
        // An empty line is written around what stands apart, as headings do.
        let apart = self.first.gap > 1.4 * self.first.pitch;
        if apart && self.lines == 1 && !self.first.part.item { Block::Heading(self.text) } else { Block::Paragraph(self.text) }
    }
}

/// The words of a cell, a paragraph a line.
fn cell(lines: &[CellLine]) -> String {
    let gap = |pair: &[CellLine]| pair[1].y - pair[0].y;
    let least = lines.windows(2).map(gap).filter(|gap| *gap > 0.0).fold(f32::INFINITY, f32::min);
    let mut text = String::new();
    let mut before: Option<&CellLine> = None;
    for line in lines {
        match before {
            None => text.push_str(&line.part.text),
            Some(before) if begins_paragraph(before, line, least, &text) => {
                text.push('\n');
                text.push_str(&line.part.text);
            }
            Some(_) => {
                // The paragraph of the cell that the line goes on with.
                let start = text.rfind('\n').map_or(0, |at| at + 1);
                let mut last = text.split_off(start);
                next_line(&mut last, &line.part.text);
                text.push_str(&last);
            }
        }
        before = Some(line);
    }
    text
}

fn begins_paragraph(before: &CellLine, line: &CellLine, least: f32, text: &str) -> bool {
    let turned = line.page != before.page;
    let gap = line.y - before.y;
    line.part.item
        || begins_with_label(&line.part.text)
        || (line.part.x - before.part.words_x).abs() > 4.0
        || (!turned && gap > f32::min(1.2 * least, 1.55 * line.height))
        || (turned && text.ends_with(['.', ':']) && line.part.text.starts_with(|c: char| c.is_uppercase() || c == '£'))
}
