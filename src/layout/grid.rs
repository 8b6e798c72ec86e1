//! Which cells do the rows of a table have that is drawn with signs?
//!
//! ```text
//! +-------+---------------+---------------+
//! | 1     | Apology order | No later than |
//! |       |               | 5 June 2026   |
//! +-------+---------------+---------------+
//! ```
//!
//! The crosses of the first line say where the columns stand. Each row ends with such a line; the lines of each cell are
//! put one below the other, cell after cell.

use super::lines::Line;
use super::{LeftOut, Why};
use crate::span::Span;

/// Puts the lines of each drawn table in the order of its cells.
pub fn cut(text: &str, lines: Vec<Line>, left_out: &mut Vec<LeftOut>) -> Vec<Line> {
    if ["+--", "+=="].iter().all(|corner| memchr::memmem::find(text.as_bytes(), corner.as_bytes()).is_none()) {
        return lines;
    }
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let Some(columns) = columns(line.of(text)).filter(|_| lines.get(at + 1).is_some_and(|next| is_row(text, next))) else {
            out.push(*line);
            at += 1;
            continue;
        };
        let mut row = Vec::new();
        while let Some(line) = lines.get(at) {
            if columns_of_rule(line.of(text)) {
                hand_on(text, &columns, &std::mem::take(&mut row), &mut out);
                left_out.push(LeftOut { span: line.span, why: Why::Site });
            } else if is_row(text, line) {
                row.push(*line);
            } else {
                break;
            }
            at += 1;
        }
        hand_on(text, &columns, &row, &mut out);
    }
    out
}

fn columns_of_rule(words: &str) -> bool {
    words.len() > 4 && words.starts_with('+') && words.ends_with('+') && words.bytes().all(|b| b"+-=:".contains(&b))
}

/// At which characters the crosses of a rule stand.
fn columns(words: &str) -> Option<Vec<usize>> {
    /// Each cell is looked for from the beginning of its line.
    const MOST: usize = 24;
    let crosses = || words.char_indices().filter(|(_, c)| *c == '+').map(|(at, _)| at).collect();
    Some(words).filter(|words| columns_of_rule(words)).map(|_| crosses()).filter(|columns: &Vec<usize>| columns.len() <= MOST)
}

fn is_row(text: &str, line: &Line) -> bool {
    line.of(text).starts_with('|') && line.of(text).ends_with('|')
}

/// Hands on one row: the lines of its first cell, then those of the next.
fn hand_on(text: &str, columns: &[usize], row: &[Line], out: &mut Vec<Line>) {
    for (cell, edges) in columns.windows(2).enumerate() {
        let (mut opens_cell, mut blank_before) = (true, false);
        for line in row {
            let span = super::cells::trim(text, part(text, line.span, edges[0] + 1, edges[1]));
            if span.start == span.end {
                blank_before = true;
                continue;
            }
            let width = Some(edges[1] - edges[0] - 3).filter(|width| *width > 0);
            out.push(Line { span, indent: 0, blank_before, cell, opens_cell, width, column: 0, ..*line });
            (opens_cell, blank_before) = (false, false);
        }
    }
}

/// The characters `from..to` of a line.
fn part(text: &str, line: Span, from: usize, to: usize) -> Span {
    let words = line.of(text);
    let byte = |column: usize| words.char_indices().nth(column).map_or(words.len(), |(at, _)| at);
    Span::new(line.start + byte(from), line.start + byte(to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    #[test]
    fn rows_and_cells() {
        let text = "\
Orders

+-------+---------------+---------------+
| Order | What the      | Due date      |
|       | landlord’s to |               |
+=======+===============+===============+
| 1     | Apology order | No later than |
|       |               | 5 June 2026   |
|       | It must       |               |
|       | apologise.    |               |
+-------+---------------+---------------+

+1 is no table
";
        let mut left_out = Vec::new();
        let got = cut(text, lines(text), &mut left_out);
        let got: Vec<_> = got.iter().map(|line| (line.cell, line.opens_cell, line.blank_before, line.of(text))).collect();
        let want = [
            (0, false, true, "Orders"),
            (0, true, false, "Order"),
            (1, true, false, "What the"),
            (1, false, false, "landlord’s to"),
            (2, true, false, "Due date"),
            (0, true, false, "1"),
            (1, true, false, "Apology order"),
            (1, false, true, "It must"),
            (1, false, false, "apologise."),
            (2, true, false, "No later than"),
            (2, false, false, "5 June 2026"),
            (0, false, true, "+1 is no table"),
        ];
        assert_eq!(got, want);
        assert_eq!(left_out.len(), 3);
    }
}
