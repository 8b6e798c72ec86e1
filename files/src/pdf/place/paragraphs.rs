//! Which lines are one paragraph, or one paragraph of a cell?

use super::lines::Part;
use super::rows::{CellLine, Row, TextLine};
use crate::blocks::Block;
use crate::pdf::flow::{Breaks, ends_hyphenated, would_fit};
use std::collections::HashMap;

/// The paragraphs and rows.
pub fn blocks(rows: Vec<Row>, breaks: &Breaks) -> Vec<Block> {
    let margins = Margins::new(&rows);
    let mut blocks = Vec::new();
    let mut open: Option<Paragraph> = None;
    let mut table = None;
    for row in rows {
        match row {
            Row::Cells(cells, number) => {
                blocks.extend(open.take().map(Paragraph::block));
                if table.is_some_and(|table| table != number) {
                    blocks.push(Block::TableEnd);
                }
                table = Some(number);
                let cells = cells.into_iter().enumerate();
                blocks.push(Block::Row(
                    cells.map(|(column, lines)| cell(&lines, margins.of_column(number, column), breaks)).collect(),
                ));
            }
            Row::Line(line) => {
                if table.take().is_some() {
                    blocks.push(Block::TableEnd);
                }
                match &mut open {
                    Some(paragraph) if paragraph.goes_on(&line, margins.text) => paragraph.add(line, breaks),
                    _ => blocks.extend(open.replace(Paragraph::new(line)).map(Paragraph::block)),
                }
            }
        }
    }
    blocks.extend(open.map(Paragraph::block));
    blocks
}

/// How far to the right lines reach.
struct Margins {
    text: f32,
    columns: HashMap<(usize, usize), Column>,
}

/// How far the lines of a column reach, and how far they are from each other where they are closest.
#[derive(Clone, Copy)]
struct Column {
    right: f32,
    pitch: f32,
}

impl Column {
    const NONE: Column = Column { right: 0.0, pitch: f32::INFINITY };
}

impl Margins {
    fn new(rows: &[Row]) -> Self {
        let mut margins = Self { text: 0.0, columns: HashMap::new() };
        for row in rows {
            match row {
                Row::Line(line) => margins.text = margins.text.max(line.part.right),
                Row::Cells(cells, table) => {
                    for (column, lines) in cells.iter().enumerate() {
                        let gap = |pair: &[CellLine]| pair[1].part.y - pair[0].part.y;
                        let closest = lines.windows(2).map(gap).filter(|gap| *gap > 0.0).fold(f32::INFINITY, f32::min);
                        let right = lines.iter().fold(0.0f32, |right, line| right.max(line.part.right));
                        let column = margins.columns.entry((*table, column)).or_insert(Column::NONE);
                        *column = Column { right: column.right.max(right), pitch: column.pitch.min(closest) };
                    }
                }
            }
        }
        margins
    }

    fn of_column(&self, table: usize, column: usize) -> Column {
        self.columns.get(&(table, column)).copied().unwrap_or(Column::NONE)
    }
}

struct Paragraph {
    text: String,
    first: TextLine,
    last: Part,
    lines: usize,
}

impl Paragraph {
    fn new(line: TextLine) -> Self {
        Self { text: line.part.text.clone(), last: line.part.clone(), first: line, lines: 1 }
    }

    /// Whether a line goes on with the paragraph: it follows closely, in the same font, from the same edge, and its first
    /// word had no room in the line before. Over the end of a page, the words decide.
    fn goes_on(&self, line: &TextLine, margin: f32) -> bool {
        let hyphenated = ends_hyphenated(&self.text);
        let same_font = (line.height - self.first.height).abs() < 0.12 * line.height && line.part.bold == self.last.bold;
        if line.part.item
            || !hyphenated
                && (!same_font || would_fit(self.last.right, line.part.right - line.part.x, &line.part.text, line.height, margin))
        {
            return false;
        }
        if line.gap.is_infinite() {
            let ended = self.text.ends_with(['.', ':', ';', '?', '!']);
            let goes_on = |c: char| c.is_lowercase() || "£(0123456789".contains(c);
            return hyphenated || (!ended && line.part.text.starts_with(goes_on));
        }
        let same_edge = if self.first.part.item {
            line.part.x > self.first.part.x + 2.0 || self.first.part.goes_on_at(line.part.x)
        } else {
            // The first line may be set in.
            self.last.goes_on_at(line.part.x) || self.lines == 1
        };
        line.gap < 1.3 * line.pitch && same_edge
    }

    fn add(&mut self, line: TextLine, breaks: &Breaks) {
        breaks.next_line(&mut self.text, &line.part.text);
        self.last = line.part;
        self.lines += 1;
    }

    fn block(self) -> Block {
        // An empty line is written around what stands apart, as headings do.
        let apart = self.first.gap > 1.4 * self.first.pitch;
        if apart && self.lines == 1 && !self.first.part.item { Block::Heading(self.text) } else { Block::Paragraph(self.text) }
    }
}

/// The words of a cell, a paragraph a line.
fn cell(lines: &[CellLine], column: Column, breaks: &Breaks) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut before: Option<&CellLine> = None;
    for line in lines {
        match (before, paragraphs.last_mut()) {
            (Some(before), Some(last)) if !begins_paragraph(before, line, column, last) => {
                breaks.next_line(last, &line.part.text);
            }
            _ => paragraphs.push(line.part.text.clone()),
        }
        before = Some(line);
    }
    paragraphs.join("\n")
}

fn begins_paragraph(before: &CellLine, line: &CellLine, column: Column, text: &str) -> bool {
    if line.part.item {
        return true;
    }
    if ends_hyphenated(text) {
        return false;
    }
    let turned = line.page != before.page;
    let gap = line.part.y - before.part.y;
    line.part.bold != before.part.bold
        || !before.part.goes_on_at(line.part.x)
        || would_fit(before.part.right, line.part.right - line.part.x, &line.part.text, line.part.height, column.right)
        || (!turned && gap > 1.3 * column.pitch)
        || (turned && text.ends_with(['.', ':']) && line.part.text.starts_with(|c: char| c.is_uppercase() || c == '£'))
}
