//! Which cells do the rows of a table have, where a copy keeps its columns by spaces (pdftotext -layout, text browsers)?
//!
//! A table begins with a line whose words are parted by at least three spaces, and ends with a line that begins where
//! the first column stands and is no row. The lines of each cell are put one below the other, cell after cell.

use super::lines::Line;
use super::marker::marker;
use super::words::{heading_like, is_label};
use super::{due, titles};
use crate::source::is_space;
use crate::span::Span;

/// So many spaces part two columns.
const GAP: usize = 3;
/// A cell may begin so many characters left of its column.
const SLACK: usize = 4;

/// Puts the lines of each table in the order of its cells.
pub fn cut(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let has = |gap: &str| memchr::memmem::find(text.as_bytes(), gap.as_bytes()).is_some();
    let has_gaps = has("   ") || has("\u{a0}\u{a0}\u{a0}");
    if !has_gaps {
        return lines;
    }
    let mut out = Vec::with_capacity(lines.len());
    let mut table: Option<Table> = None;
    for line in lines {
        let parts = parts(text, &line, table.as_ref());
        if let Some(open) = &mut table {
            if open.add(text, &line, &parts) {
                continue;
            }
            if let Some(done) = table.take() {
                done.hand_on(text, &mut out);
            }
        }
        if parts.len() > 1 && !line.opens_cell && line.cell == 0 {
            table = Some(Table::new(text, &line, &parts));
        } else {
            out.push(line);
        }
    }
    if let Some(done) = table {
        done.hand_on(text, &mut out);
    }
    out
}

/// The words of a line between two gaps, and the column at which they begin.
#[derive(Debug, Clone, Copy)]
struct Part {
    span: Span,
    column: usize,
}

type Parts = Vec<Part>;

/// The parts of a line. A gap of two spaces counts where a column of the open table begins behind it.
fn parts(text: &str, line: &Line, table: Option<&Table>) -> Parts {
    let words = line.of(text);
    let whole = Part { span: line.span, column: line.indent };
    let mut parts = Parts::new();
    if !words.contains("  ") && !words.contains("\u{a0}\u{a0}") && table.is_none() {
        parts.push(whole);
        return parts;
    }
    let (mut start, mut start_column) = (0, line.indent);
    let (mut gap, mut gap_from) = (0, 0);
    // A list marker and the words behind it are one part.
    let skip = marker(words).map_or(0, |marker| marker.length);
    for (column, (at, c)) in words.char_indices().enumerate() {
        if at < skip {
            continue;
        }
        if is_space(c) {
            if gap == 0 {
                gap_from = at;
            }
            gap += usize::from(c.is_whitespace());
            continue;
        }
        let column = line.indent + column;
        // "Decision type Investigation": the longest label fills its column.
        let is_behind_label = || is_label(words.get(start..gap_from).unwrap_or_default());
        let is_gap = gap >= GAP
            || table.is_some_and(|table| {
                let is_due = || due::begins_due(words.get(at..).unwrap_or_default());
                (gap == 2 && table.has_column(column))
                    || (gap == 1 && table.columns.contains(&column) && (is_behind_label() || is_due()))
            });
        if is_gap {
            parts.push(Part { span: Span::new(line.span.start + start, line.span.start + gap_from), column: start_column });
            (start, start_column) = (at, column);
        }
        gap = 0;
    }
    parts.push(Part { span: Span::new(line.span.start + start, line.span.end), column: start_column });
    parts
}

struct Table {
    /// At which column each cell begins.
    columns: Vec<usize>,
    /// The lines of each cell, row by row.
    rows: Vec<Vec<Vec<Line>>>,
}

impl Table {
    fn new(text: &str, line: &Line, parts: &[Part]) -> Self {
        let mut table = Self { columns: parts.iter().map(|part| part.column).collect(), rows: Vec::new() };
        // "Order What the landlord must do      Due date": a narrow first column.
        let first = parts[0].span.of(text);
        if let Some(at) = first.find("What the landlord").filter(|at| *at > 0 && first.starts_with("Order")) {
            table.columns.insert(1, parts[0].column + at);
        }
        table.add(text, line, parts);
        table
    }

    fn has_column(&self, column: usize) -> bool {
        self.columns.iter().any(|start| start.abs_diff(column) <= 2)
    }

    /// Which cell a part belongs to.
    fn cell(&self, part: &Part) -> usize {
        self.columns.iter().rposition(|start| *start <= part.column + SLACK).unwrap_or(0)
    }

    /// Takes a line up, if it belongs to the table.
    fn add(&mut self, text: &str, line: &Line, parts: &[Part]) -> bool {
        let first = &parts[0];
        let words = first.span.of(text);
        if line.opens_cell || line.cell > 0 {
            return false;
        }
        if parts.len() == 1 {
            let second = self.columns.get(1).copied().unwrap_or(usize::MAX);
            let is_inner = first.column + SLACK.min(second / 2) >= second;
            let fits = first.column + words.chars().count() < second;
            let is_row_number = words.len() <= 2 && words.bytes().all(|b| b.is_ascii_digit());
            let goes_on = !line.blank_before && fits && heading_like(words).is_none() && !self.rows.is_empty();
            let belongs = is_inner || goes_on || (is_row_number && fits);
            if !belongs {
                return false;
            }
            if is_inner && marker(words).is_some() && line.blank_before && second < 12 && first.column < second {
                return false;
            }
        } else if parts.len() >= self.columns.len() {
            self.columns = parts.iter().map(|part| part.column).collect();
        }
        let first_cell = self.cell(first);
        if self.rows.is_empty() || (first_cell == 0 && begins_row(words)) {
            self.rows.push(Vec::new());
        }
        let Some(row) = self.rows.last_mut() else { return false };
        for part in parts {
            let cell = self.columns.iter().rposition(|start| *start <= part.column + SLACK).unwrap_or(0);
            if row.len() <= cell {
                row.resize(cell + 1, Vec::new());
            }
            row[cell].push(Line { cell, indent: part.column, span: part.span, ..*line });
        }
        true
    }

    /// Hands the lines on in the order of their cells.
    fn hand_on(mut self, text: &str, out: &mut Vec<Line>) {
        if let Some(rows) = centred_rows(text, &self.rows) {
            self.rows = rows;
        }
        // One line with a gap is no table: a label and its value all the same.
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |cell: usize| {
            let lines = self.rows.iter().filter_map(|row| row.get(cell)).flatten();
            lines.map(|line| line.indent + line.chars(text)).max().unwrap_or(0)
        };
        let widths: Vec<usize> =
            (0..columns).map(|cell| widest(cell).saturating_sub(self.columns.get(cell).copied().unwrap_or(0))).collect();
        for row in self.rows {
            for (cell, lines) in row.into_iter().enumerate() {
                for (at, line) in lines.into_iter().enumerate() {
                    let own = self.columns.get(cell).copied().unwrap_or(0);
                    let opens_cell = at == 0;
                    let indent = line.indent.saturating_sub(own);
                    out.push(Line { width: widths.get(cell).copied(), opens_cell, indent, ..line });
                }
            }
        }
    }
}

/// The rows of an orders table whose numbers and due dates stand at half the height of their rows, as text browsers put
/// them: each row begins with its title. `None` where the numbers stand at the top, or the rows cannot be told apart.
fn centred_rows(text: &str, rows: &[Vec<Vec<Line>>]) -> Option<Vec<Vec<Vec<Line>>>> {
    let mut lines: Vec<Line> = rows.iter().flatten().flatten().copied().collect();
    lines.sort_by_key(|line| line.span.start);
    let names_column = |line: &Line| line.of(text).trim_start_matches("Order").trim_start().starts_with("What the landlord");
    let header = lines.iter().position(names_column)?;
    let is_header = |line: &&Line| line.span.start <= lines[header].span.start || line.of(text) == "Due date";
    let body: Vec<&Line> = lines.iter().filter(|line| !is_header(line)).collect();
    let of_cell = |cell: usize| body.iter().filter(move |line| line.cell == cell).map(|line| **line).collect::<Vec<_>>();
    let (numbers, words) = (of_cell(0), of_cell(1));
    let is_at_top = numbers.first()?.span.start < words.first()?.span.start;
    let are_numbers = numbers.iter().all(|line| line.length() <= 2 && line.of(text).bytes().all(|b| b.is_ascii_digit()));
    // Each number looks for the title behind it among all lines.
    const MOST: usize = 60;
    if is_at_top || !are_numbers || numbers.len() > MOST {
        return None;
    }
    // A row ends behind its number, before the first title that stands apart.
    let mut starts = vec![words.first()?.span.start];
    for pair in numbers.windows(2) {
        let between = words.iter().filter(|line| pair[0].span.start < line.span.start && line.span.start < pair[1].span.end);
        let title = |is_title: fn(&str) -> bool| between.clone().find(|line| is_title(line.of(text))).map(|line| line.span.start);
        starts.push(title(|words| titles::title(words).is_some()).or_else(|| title(titles::is_short_title))?);
    }
    let row_of = |line: &Line| starts.iter().rposition(|start| *start <= line.span.start).unwrap_or(0);
    let mut sorted = vec![vec![Vec::new(); 3]; numbers.len()];
    for (row, number) in sorted.iter_mut().zip(&numbers) {
        row[0].push(*number);
    }
    for line in body.iter().filter(|line| line.cell > 0) {
        // A due date beside the first line of a row begins a little before it.
        sorted[row_of(line)][line.cell.min(2)].push(**line);
    }
    let head = lines.iter().filter(|line| is_header(line)).fold(vec![Vec::new(); 3], |mut head, line| {
        head[line.cell.min(2)].push(*line);
        head
    });
    sorted.insert(0, head);
    Some(sorted)
}

/// Whether the words of a first cell begin a row: a number, or words that begin with a capital.
fn begins_row(words: &str) -> bool {
    let is_number = words.len() <= 3 && words.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    is_number || is_label(words) || words.starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    fn read(text: &str) -> Vec<(usize, &str)> {
        cut(text, lines(text)).iter().map(|line| (line.cell, line.of(text))).collect()
    }

    #[test]
    fn cells_are_put_together() {
        let text = "\
Order   What the landlord must do                     Due date
1      Apology order                                 No later than
       The landlord must apologise to the resident   5 June
       for its delay.                                2026
        the letter is signed
2      Works order                                   3 July 2026
       The landlord must paint the hall.

Our investigation
";
        let want = [
            (0, "Order"),
            (1, "What the landlord must do"),
            (2, "Due date"),
            (0, "1"),
            (1, "Apology order"),
            (1, "The landlord must apologise to the resident"),
            (1, "for its delay."),
            (1, "the letter is signed"),
            (2, "No later than"),
            (2, "5 June"),
            (2, "2026"),
            (0, "2"),
            (1, "Works order"),
            (1, "The landlord must paint the hall."),
            (2, "3 July 2026"),
            (0, "Our investigation"),
        ];
        let got = read(text);
        assert_eq!(got.iter().skip(3).collect::<Vec<_>>(), want.iter().skip(3).collect::<Vec<_>>());
    }

    #[test]
    fn numbers_at_half_the_height_of_their_rows() {
        let text = "\
Order What the landlord must do                      Due date

      Apology order

1     The landlord must apologise to the resident.   No later than
                                                     5 June 2026
      It must do so in writing.

      Case review

2     The landlord must look at what went wrong      3 July 2026
      and say so.

Our investigation
";
        let want = [
            (0, "1"),
            (1, "Apology order"),
            (1, "The landlord must apologise to the resident."),
            (1, "It must do so in writing."),
            (2, "No later than"),
            (2, "5 June 2026"),
            (0, "2"),
            (1, "Case review"),
            (1, "The landlord must look at what went wrong"),
            (1, "and say so."),
            (2, "3 July 2026"),
        ];
        assert_eq!(read(text)[2..13], want);
    }

    #[test]
    fn the_longest_label_fills_its_column() {
        let text = "Case ID       202590999\nDecision type Investigation\nLandlord type Housing Association";
        let want = [
            (0, "Case ID"),
            (1, "202590999"),
            (0, "Decision type"),
            (1, "Investigation"),
            (0, "Landlord type"),
            (1, "Housing Association"),
        ];
        assert_eq!(read(text), want);
    }

    #[test]
    fn labels_and_values() {
        let text = "Landlord                     Fernbrook Homes\n\nLandlord type        Housing\n                     Association\nDate        5 June 2026\nBackground\nThe   resident";
        let want = [
            (0, "Landlord"),
            (1, "Fernbrook Homes"),
            (0, "Landlord type"),
            (1, "Housing"),
            (1, "Association"),
            (0, "Date"),
            (1, "5 June 2026"),
        ];
        assert_eq!(read(text)[..7], want);
        assert_eq!(read("a. Pay  £50\n1.     Pay"), [(0, "a. Pay  £50"), (0, "1.     Pay")]);
    }
}
