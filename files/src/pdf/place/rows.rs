//! Which lines are rows of a table? Those whose parts stand in columns that the lines around them share.

use super::lines::{Line, Page, Part};
use crate::pdf::shape::Rule;

/// A line of text, or a row of a table.
#[derive(Debug)]
pub enum Row {
    Line(TextLine),
    /// The cells of a row, and which table it belongs to.
    Cells(Vec<Vec<CellLine>>, usize),
}

/// A line that is in no table.
#[derive(Debug)]
pub struct TextLine {
    pub part: Part,
    pub height: f32,
    /// How far below the line before; infinite at the top of a page.
    pub gap: f32,
    /// How far lines usually are from each other on the page.
    pub pitch: f32,
}

/// A line in a cell.
#[derive(Debug, Clone)]
pub struct CellLine {
    pub part: Part,
    pub page: usize,
}

/// The most columns of a table.
const COLUMNS: usize = 6;

/// The labels in the head of a decision: each begins a row, however close it stands to the one above.
const HEAD_LABELS: [&str; 8] =
    ["case id", "decision type", "landlord", "landlord type", "occupancy", "date", "complaint", "finding"];

/// The rows and lines of all pages.
pub fn rows(pages: &[Page]) -> Vec<Row> {
    let mut reading = Reading::default();
    for (number, page) in pages.iter().enumerate() {
        let pitch = usual_pitch(&page.lines);
        for at in 0..page.lines.len() {
            let before = at.checked_sub(1).map(|before| page.lines[before].y);
            let gap = before.map_or(f32::INFINITY, |before| page.lines[at].y - before);
            reading.line(&page.lines, at, Around { before, gap, pitch, page: number, levels: &page.levels });
        }
    }
    reading.end_table();
    reading.rows
}

/// How far lines are from each other, as a rule: less than half of the gaps are between paragraphs.
fn usual_pitch(lines: &[Line]) -> f32 {
    let gap = |pair: &[Line]| pair[1].y - pair[0].y;
    let is_pitch = |pair: &&[Line]| (0.8 * pair[1].height..2.2 * pair[1].height).contains(&gap(pair));
    let mut gaps: Vec<f32> = lines.windows(2).filter(is_pitch).map(gap).collect();
    gaps.sort_by(f32::total_cmp);
    gaps.get(gaps.len() * 35 / 100).copied().unwrap_or(14.0)
}

#[derive(Clone, Copy)]
struct Around<'p> {
    /// The base line before.
    before: Option<f32>,
    gap: f32,
    pitch: f32,
    page: usize,
    levels: &'p [Rule],
}

impl Around<'_> {
    /// Whether a border runs above a line, and below the line before it, at a place.
    fn is_ruled_above(&self, line: &Line, x: f32) -> bool {
        let top = self.before.unwrap_or(line.y - 3.0 * line.height);
        self.levels.iter().any(|rule| top < rule.top && rule.bottom < line.y && covers(rule, x))
    }

    /// Whether a line stands between two borders, at a place.
    fn is_between_rules(&self, line: &Line, x: f32) -> bool {
        let above = self.levels.iter().any(|rule| rule.bottom < line.y && covers(rule, x));
        above && self.levels.iter().any(|rule| rule.top > line.y && covers(rule, x))
    }
}

fn covers(rule: &Rule, x: f32) -> bool {
    rule.left - 3.0 <= x && x + 3.0 <= rule.right
}

/// A table that is being read.
struct Table {
    /// The left edges of its columns.
    columns: Vec<f32>,
    row: Vec<Vec<CellLine>>,
    /// Whether the row began in the first column; the rest of one from the page before does not.
    whole: bool,
    /// The lines of its first row, which is repeated at the top of each page.
    heading: Vec<Vec<String>>,
    in_heading: bool,
    /// Whether borders part its rows: then nothing else does.
    ruled: bool,
    /// How many lines of a repeated heading were passed over on this page; `None` where none can follow.
    repeated: Option<usize>,
}

#[derive(Default)]
struct Reading {
    rows: Vec<Row>,
    table: Option<Table>,
    /// How many tables have ended.
    tables: usize,
}

impl Reading {
    fn line(&mut self, lines: &[Line], at: usize, around: Around<'_>) {
        if let Some(table) = &mut self.table {
            let line = lines[at].parted(&table.columns);
            if table.holds(&line, &lines[at..], around) {
                if let Some(row) = table.take(&line, &lines[at..], around) {
                    self.rows.push(Row::Cells(row, self.tables));
                }
                return;
            }
            self.end_table();
        }
        let line = &lines[at].parted(&narrow_columns(&lines[at], &lines[at + 1..]));
        if (2..=COLUMNS).contains(&line.parts.len()) && begins_table(line, &lines[at + 1..]) {
            self.table = Some(Table::new(line, around));
            return;
        }
        let Some(part) = line.whole() else { return };
        self.rows.push(Row::Line(TextLine { part, height: line.height, gap: around.gap, pitch: around.pitch }));
    }

    fn end_table(&mut self) {
        if let Some(table) = self.table.take() {
            self.rows.push(Row::Cells(table.row, self.tables));
            self.tables += 1;
        }
    }
}

/// The left edges of columns that stand closer to those before them than a wide space: lines below begin there.
fn narrow_columns(line: &Line, behind: &[Line]) -> Vec<f32> {
    if line.parts.len() < 2 {
        return Vec::new();
    }
    let behind = &behind[..behind.len().min(8)];
    let begin_at = |x: f32| behind.iter().flat_map(|line| &line.parts).filter(|part| (part.x - x).abs() < 1.5).count();
    let starts = line.parts.iter().flat_map(Part::starts).filter(|x| begin_at(*x) > 2);
    line.parts.first().map(|part| part.x).into_iter().chain(starts).collect()
}

/// Whether a line with several parts begins a table: it shares a column with a line close below, or its first words say so.
fn begins_table(line: &Line, behind: &[Line]) -> bool {
    let first = &line.parts[0].text;
    if is_head_label(first) || first.eq_ignore_ascii_case("order") || line.parts.iter().any(|part| part.ruled) {
        return true;
    }
    let below = behind.iter().take(3).filter(|below| below.parts.len() > 1);
    let shares =
        |below: &Line| below.parts[1..].iter().any(|part| line.parts[1..].iter().any(|own| (own.x - part.x).abs() < 3.0));
    below.into_iter().any(shares)
}

fn is_head_label(text: &str) -> bool {
    HEAD_LABELS.iter().any(|label| text.eq_ignore_ascii_case(label))
}

impl Table {
    fn new(line: &Line, around: Around<'_>) -> Self {
        let mut table = Table {
            columns: line.parts.iter().map(|part| part.x).collect(),
            row: vec![Vec::new(); line.parts.len()],
            whole: true,
            heading: vec![texts(line)],
            in_heading: true,
            ruled: around.is_ruled_above(line, line.parts[0].x),
            repeated: None,
        };
        table.put(line, around);
        table
    }

    /// The column in which a part begins.
    fn column(&self, part: &Part) -> usize {
        self.columns.iter().rposition(|x| part.x >= x - 3.0).unwrap_or(0)
    }

    /// Whether a line belongs to the table.
    fn holds(&self, line: &Line, lines: &[Line], around: Around<'_>) -> bool {
        let Some(first) = line.parts.first() else { return true };
        let crosses = |part: &Part| self.columns.get(self.column(part) + 1).is_some_and(|next| part.right > next + 4.0);
        let in_columns = |part: &Part| self.columns.iter().any(|x| (x - part.x).abs() < 6.0);
        let other_table =
            line.parts.len() > 1 && line.parts.len() != self.columns.len() && !line.parts[1..].iter().any(in_columns);
        // Words in the first column alone go on in a cell only where they follow closely, and more of the table follows.
        let alone = line.parts.len() == 1 && self.column(first) == 0;
        let follows = around.gap < 1.25 * around.pitch
            && self.whole
            && first.x - self.columns[0] < 3.0
            && lines
                .iter()
                .take(4)
                .any(|line| line.parts.len() > 1 || line.parts.first().is_some_and(|part| part.x >= self.columns[1] - 3.0));
        // Or where they stand between the borders of more than their own column.
        let inside =
            self.ruled && around.is_between_rules(line, self.columns[0]) && around.is_between_rules(line, self.columns[1]);
        !line.parts.iter().any(crosses) && !other_table && (!alone || follows || inside)
    }

    /// Takes a line in; gives back the row before, where the line begins a new one.
    fn take(&mut self, line: &Line, lines: &[Line], around: Around<'_>) -> Option<Vec<Vec<CellLine>>> {
        if around.gap.is_infinite() {
            self.repeated = Some(0);
        }
        let texts = texts(line);
        if let Some(passed) = self.repeated.filter(|passed| self.heading.get(*passed) == Some(&texts)) {
            self.repeated = Some(passed + 1);
            return None;
        }
        // The first line of a page, but for the heading.
        let at_top = self.repeated.take().is_some();
        let first = line.parts.first()?;
        let apart = around.gap > f32::min(1.22 * around.pitch, 1.48 * line.height);
        let begins = match self.ruled {
            true if at_top => self.first_column_is_filled(lines, around),
            true => around.is_ruled_above(line, self.columns[0]),
            false => self.column(first) == 0 && (apart || is_head_label(&first.text)),
        };
        let before = begins.then(|| {
            (self.whole, self.in_heading) = (true, false);
            let columns = self.columns.len();
            std::mem::replace(&mut self.row, vec![Vec::new(); columns])
        });
        if self.in_heading {
            self.heading.push(texts);
        }
        self.put(line, around);
        before
    }

    /// Whether a row at the top of a page has words in its first column: if not, it is the rest of the row before.
    fn first_column_is_filled(&self, lines: &[Line], around: Around<'_>) -> bool {
        let end = around.levels.iter().filter(|rule| rule.top > lines[0].y && covers(rule, self.columns[0]));
        let end = end.map(|rule| rule.top).fold(f32::INFINITY, f32::min);
        let in_row = lines.iter().take_while(|line| line.y < end);
        in_row.flat_map(|line| &line.parts).any(|part| self.column(part) == 0)
    }

    fn put(&mut self, line: &Line, around: Around<'_>) {
        for part in &line.parts {
            let column = self.column(part);
            self.row[column].push(CellLine { part: part.clone(), page: around.page });
        }
    }
}

fn texts(line: &Line) -> Vec<String> {
    line.parts.iter().map(|part| part.text.clone()).collect()
}
