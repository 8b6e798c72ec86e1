//! Which lines are rows of a table? Those whose parts stand in columns that the lines around them share.

use super::lines::{Line, Page, Part};

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
            let gap = if at == 0 { f32::INFINITY } else { page.lines[at].y - page.lines[at - 1].y };
            reading.line(&page.lines, at, Around { gap, pitch, page: number });
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
struct Around {
    gap: f32,
    pitch: f32,
    page: usize,
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
    fn line(&mut self, lines: &[Line], at: usize, around: Around) {
        if let Some(table) = &mut self.table {
            if table.holds(lines, at, around) {
                if let Some(row) = table.take(&lines[at], around) {
                    self.rows.push(Row::Cells(row, self.tables));
                }
                return;
            }
            self.end_table();
        }
        let line = &lines[at];
        if (2..=COLUMNS).contains(&line.parts.len()) && begins_table(lines, at) {
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

/// Whether a line with several parts begins a table: it shares a column with a line close below, or its first words say so.
fn begins_table(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    if is_head_label(&line.parts[0].text) || line.parts[0].text.eq_ignore_ascii_case("order") {
        return true;
    }
    let below = lines[at + 1..].iter().take(3).filter(|below| below.parts.len() > 1);
    let shares =
        |below: &Line| below.parts[1..].iter().any(|part| line.parts[1..].iter().any(|own| (own.x - part.x).abs() < 3.0));
    below.into_iter().any(shares)
}

fn is_head_label(text: &str) -> bool {
    HEAD_LABELS.iter().any(|label| text.eq_ignore_ascii_case(label))
}

impl Table {
    fn new(line: &Line, around: Around) -> Self {
        let mut table = Table {
            columns: line.parts.iter().map(|part| part.x).collect(),
            row: vec![Vec::new(); line.parts.len()],
            whole: true,
            heading: vec![texts(line)],
            in_heading: true,
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
    fn holds(&self, lines: &[Line], at: usize, around: Around) -> bool {
        let line = &lines[at];
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
            && lines[at..]
                .iter()
                .take(4)
                .any(|line| line.parts.len() > 1 || line.parts.first().is_some_and(|part| part.x >= self.columns[1] - 3.0));
        !line.parts.iter().any(crosses) && !other_table && (!alone || follows)
    }

    /// Takes a line in; gives back the row before, where the line begins a new one.
    fn take(&mut self, line: &Line, around: Around) -> Option<Vec<Vec<CellLine>>> {
        if around.gap.is_infinite() {
            self.repeated = Some(0);
        }
        let texts = texts(line);
        if let Some(passed) = self.repeated.filter(|passed| self.heading.get(*passed) == Some(&texts)) {
            self.repeated = Some(passed + 1);
            return None;
        }
        self.repeated = None;
        let Some(first) = line.parts.first() else { return None };
        let apart = around.gap > f32::min(1.22 * around.pitch, 1.48 * line.height);
        let begins = self.column(first) == 0 && (apart || is_head_label(&first.text));
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

    fn put(&mut self, line: &Line, around: Around) {
        for part in &line.parts {
            let column = self.column(part);
            self.row[column].push(CellLine { part: part.clone(), page: around.page });
        }
    }
}

fn texts(line: &Line) -> Vec<String> {
    line.parts.iter().map(|part| part.text.clone()).collect()
}
