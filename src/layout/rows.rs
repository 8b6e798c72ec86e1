//! Which lines of the orders table belong to which row, where a copy took its columns apart?
//!
//! A row is a number, a title, what must be done, and a due date (domain.md 5.2). PDF readers give the due date before the
//! title, between two lines of the order, below a page break, or all due dates one after the other. Each row's due date is
//! put behind its words. As many due dates in a row as rows that wait for one go to them in their order; where the numbers
//! differ nobody can say whose they are: they are left out, and that is said.

use super::due::{due, is_open_due, is_rest_of_due, words_of};
use super::join::wrapped_at;
use super::lines::Line;
use super::titles::{bare_number, is_short_title, numbered, title};
use super::words::{begins_small, heading_like, pattern};
use super::{Doubt, LeftOut, Why};
use crate::span::Span;
use regex::bytes::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// Puts the rows of every orders table in `lines` in order.
pub fn order(text: &str, lines: &mut Vec<Line>, left_out: &mut Vec<LeftOut>, doubts: &mut Vec<Doubt>) {
    let is_fragmented = super::join::is_fragmented(text, lines);
    let mut from = 0;
    while let Some(header) = (from..lines.len()).find(|at| is_header(lines[*at].of(text)) || is_split_header(text, &lines[*at..]))
    {
        let start = header + 1 + usize::from(!is_header(lines[header].of(text)));
        let end = (start..lines.len()).find(|at| ends_table(text, &lines[*at..])).unwrap_or(lines.len());
        let mut headers = Vec::new();
        let first = header - lines[..header].iter().rev().take(8).take_while(|line| stands_above(line.of(text))).count();
        // The column of numbers may stand between "Order" and the header's middle.
        let mut body: Vec<Line> = lines[first..header].iter().chain(&lines[start..end]).copied().collect();
        let numbers = take_column_of_numbers(text, &mut body);
        let mut table = Table::read(text, &body, is_fragmented, &mut headers);
        if let Some(apart) = due_dates_behind(text, &lines[end..]).filter(|_| !table.rows.is_empty() && table.runs.is_empty()) {
            body.extend(lines.drain(end + apart.start..end + apart.end));
            headers.clear();
            table = Table::read(text, &body, is_fragmented, &mut headers);
        }
        table.give_numbers(text, numbers, &mut headers);
        // A sentence about what the landlord must do is no header.
        if table.rows.is_empty() {
            from = end.max(start);
            continue;
        }
        left_out.append(&mut headers);
        let mut rows = table.resolved(text, left_out, doubts);
        // A table's cells are narrower than the page.
        if let Some(width) = wrapped_at(text, &rows) {
            rows.iter_mut().filter(|line| line.width.is_none()).for_each(|line| line.width = Some(width));
        }
        from = first + (start - header) + rows.len();
        let header_lines = lines[header..start].to_vec();
        lines.splice(first..end, header_lines.into_iter().chain(rows));
    }
}

/// "Order What the landlord must do Due date", or the middle of it where each cell has a line of its own.
fn is_header(line: &str) -> bool {
    static HEADER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?i:(?:orde ?r?s?\s+)?what the landlord must do(?:\s+(?:by|due) ?(?:date|when)?)?)\W*$"));
    line.len() < 80 && (line.starts_with('O') || line.starts_with('W')) && HEADER.is_match(line.as_bytes())
}

/// The numbers of all rows, one below the other, where a reader went down the first column.
fn take_column_of_numbers(text: &str, body: &mut Vec<Line>) -> Vec<Line> {
    let from = body.iter().take_while(|line| is_part_of_header(line.of(text))).count();
    let counts_on = |(at, line): &(usize, &Line)| bare_number(line.of(text)) == Some(*at as u32 + 1);
    let count = body[from..].iter().enumerate().take_while(counts_on).count();
    if count < 2 { Vec::new() } else { body.drain(from..from + count).collect() }
}

/// The column of due dates, where a reader put it behind the headings that follow the table.
fn due_dates_behind(text: &str, lines: &[Line]) -> Option<Range<usize>> {
    const FAR: usize = 10;
    let start = lines.iter().take(FAR).position(|line| line.of(text) == "Due date")?;
    let mut end = start + 1;
    while let Some(count) = lines.get(end).and_then(|_| due(text, lines, end, None)) {
        end += count;
    }
    (end > start + 1).then_some(start..end)
}

/// The cells beside the header's middle, and the pieces of a narrow one: "Orde" + "r".
fn is_part_of_header(line: &str) -> bool {
    matches!(line, "Orde" | "r" | "Order" | "Due date" | "Due" | "date")
}

/// "What the landlord must" + "do": a header in a narrow column.
fn is_split_header(text: &str, lines: &[Line]) -> bool {
    let words = |at: usize| lines.get(at).map_or("", |line: &Line| line.of(text));
    words(0).starts_with("What the") && (words(0).len() + words(1).len() < 40) && is_header(&format!("{} {}", words(0), words(1)))
}

/// The first cell of a header, and the numbers of rows that a reader put right below it.
fn stands_above(line: &str) -> bool {
    is_part_of_header(line) || bare_number(line).is_some()
}

fn ends_table(text: &str, lines: &[Line]) -> bool {
    // What sites print below a page.
    const FOOTERS: [&str; 11] = [
        "Related",
        "Share this",
        "Privacy",
        "Cookie",
        "Copyright",
        "Was this page",
        "Contact us",
        "Sign up",
        "Follow us",
        "Accessibility",
        "All rights",
    ];
    let words = lines.first().map_or("", |line| line.of(text));
    // "Our inves-" + "tigation", "Our" + "investigation": a heading over two lines.
    let next = lines.get(1).map(|next| next.of(text)).filter(|next| begins_small(next) && words.len() + next.len() < 60);
    let parted =
        next.map(|next| words.strip_suffix('-').map_or_else(|| format!("{words} {next}"), |stem| format!("{stem}{next}")));
    if parted.is_some_and(|heading| heading_like(&heading).is_some()) {
        return true;
    }
    let is_footer = words.len() < 60 && FOOTERS.iter().any(|footer| words.starts_with(footer));
    words != "Order" && words != "Orders" && heading_like(words).is_some() || is_footer
}

/// One row of the table.
#[derive(Default)]
struct Row {
    /// Its number, title and words.
    words: Vec<Line>,
    /// How many of these are its number and title.
    heads: usize,
    /// Its due dates: one, or several for its parts.
    due: Vec<Vec<Line>>,
    has_title: bool,
    /// Whether a due date stood in it.
    saw_due: bool,
    /// Whether its words stood before its due date, and nothing behind it.
    is_in_order: bool,
}

/// Due dates one after the other, with nothing between them.
struct Run {
    dues: Vec<Vec<Line>>,
    /// How many rows had begun.
    rows: usize,
}

struct Table {
    rows: Vec<Row>,
    runs: Vec<Run>,
    /// The last number of a row.
    number: u32,
}

impl Table {
    fn read(text: &str, lines: &[Line], is_fragmented: bool, left_out: &mut Vec<LeftOut>) -> Self {
        let mut table = Self { rows: Vec::new(), runs: Vec::new(), number: 0 };
        let mut above = Vec::new();
        let mut at = 0;
        let mut in_run = false;
        while let Some(line) = lines.get(at) {
            let words = line.of(text);
            let next = lines.get(at + 1).map(|line| line.of(text));
            if is_part_of_header(words) || is_header(words) {
                left_out.push(LeftOut { span: line.span, why: Why::Page });
                at += 1;
                continue;
            }
            if let Some(count) = due(text, lines, at, table.before(text)) {
                table.add_due(lines[at..at + count].to_vec(), in_run);
                (in_run, at) = (true, at + count);
                continue;
            }
            if line.length() < 60 && is_rest_of_due(&words_of(text, &[*line])) && table.is_due_open(text) {
                table.add_due(vec![*line], false);
                at += 1;
                continue;
            }
            in_run = false;
            let start = table.start(text, line, lines.get(at + 1));
            if let Some(start) = &start {
                if !start.goes_on_with_row {
                    table.rows.push(Row { is_in_order: true, ..Row::default() });
                }
                table.number = start.number.unwrap_or(table.number);
            }
            // A figure that begins no row and is no part of a sum is the number of a page.
            let is_of_sum =
                table.before(text).is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '£' | ',')))
                    || next.is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.')));
            if start.is_none() && bare_number(words).is_some() && !table.rows.is_empty() && !is_fragmented && !is_of_sum {
                left_out.push(LeftOut { span: line.span, why: Why::Page });
                at += 1;
                continue;
            }
            let Some(row) = table.rows.last_mut() else {
                above.push(*line);
                at += 1;
                continue;
            };
            row.has_title |= start.as_ref().is_some_and(|start| start.is_title);
            row.heads += usize::from(start.is_some());
            row.is_in_order &= !row.saw_due;
            let mut line = *line;
            // "9 Case review": the number and the title are cells of their own.
            if let Some(Start { number: Some(_), is_title: true, .. }) = start {
                let digits = words.bytes().take_while(u8::is_ascii_digit).count();
                row.words
                    .push(Line { opens_cell: true, ..line.part(text, Span::new(line.span.start, line.span.start + digits)) });
                let rest = Span::new(line.span.start + words.len() - numbered(words).1.len(), line.span.end);
                line = Line { opens_cell: true, ..line.part(text, rest) };
                row.heads += 1;
            }
            match start.and_then(|start| start.due) {
                // "6 Insurance order No later than 16": the cell behind the title, whose other lines follow.
                Some(due_at) => {
                    let at_byte = lines[at].span.start + due_at;
                    row.words.push(line.part(text, super::cells::trim(text, Span::new(line.span.start, at_byte))));
                    let mut rest = vec![Line { opens_cell: true, ..line.part(text, Span::new(at_byte, line.span.end)) }];
                    rest.extend_from_slice(lines.get(at + 1..lines.len().min(at + 6)).unwrap_or_default());
                    let count = due(text, &rest, 0, None).unwrap_or(1);
                    rest.truncate(count);
                    table.add_due(rest, false);
                    at += count - 1;
                }
                None => row.words.push(Line { opens_cell: line.opens_cell || row.words.len() <= row.heads, ..line }),
            }
            at += 1;
        }
        if let Some(first) = table.rows.first_mut() {
            first.words.splice(0..0, above);
        }
        table
    }

    /// Puts the numbers of a column before the rows, if there are as many.
    fn give_numbers(&mut self, text: &str, numbers: Vec<Line>, left_out: &mut Vec<LeftOut>) {
        let are_bare = self.rows.iter().all(|row| row.words.first().is_some_and(|first| numbered(first.of(text)).0.is_none()));
        if numbers.len() != self.rows.len() || !are_bare {
            left_out.extend(numbers.iter().map(|line| LeftOut { span: line.span, why: Why::Page }));
            return;
        }
        for (row, number) in self.rows.iter_mut().zip(numbers) {
            row.words.insert(0, Line { opens_cell: true, ..number });
            row.heads += 1;
        }
    }

    /// The words that stand last in the open row.
    fn before<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.rows.last().and_then(|row| row.words.last()).map(|line| line.of(text))
    }

    fn add_due(&mut self, due: Vec<Line>, in_run: bool) {
        match self.runs.last_mut() {
            Some(run) if in_run => run.dues.push(due),
            _ => self.runs.push(Run { dues: vec![due], rows: self.rows.len() }),
        }
        if let Some(row) = self.rows.last_mut() {
            row.is_in_order &= row.words.len() > 1;
            row.saw_due = true;
        }
    }

    /// Whether the rest of the last due date is still to come.
    fn is_due_open(&self, text: &str) -> bool {
        let dues = self.runs.iter().filter(|run| run.rows == self.rows.len()).flat_map(|run| &run.dues);
        is_open_due(&words_of(text, &dues.flatten().copied().collect::<Vec<_>>()))
    }

    /// Whether a row begins with the line.
    fn start(&self, text: &str, line: &Line, next_line: Option<&Line>) -> Option<Start> {
        let words = line.of(text);
        let next = next_line.map(|line| line.of(text));
        let waits_for_title = self.rows.last().is_some_and(|row| !row.has_title && row.words.len() == 1);
        // "£" + "3" + "50": the figures of a sum that the copy broke are no numbers of rows.
        if self.before(text).is_some_and(|before| before.ends_with('£')) {
            return None;
        }
        if let Some(number) = bare_number(words) {
            let is_next = number == self.number + 1;
            let opens = next
                .is_some_and(|next| title(next).is_some() || (is_next && (super::due::begins_due(next) || is_short_title(next))));
            let is_nameless = is_next && next.is_some_and(|next| next.starts_with("The landlord "));
            let is_cell = is_next && line.cell == 0 && next_line.is_some_and(|next| next.opens_cell && next.cell == 1);
            return (opens || is_nameless || is_cell).then_some(Start { number: Some(number), ..Start::default() });
        }
        let (number, rest) = numbered(words);
        if let Some(due) = title(rest) {
            let due = due.map(|at| words.len() - rest.len() + at);
            return Some(Start { number, is_title: true, due, goes_on_with_row: waits_for_title && number.is_none() });
        }
        let is_named = number == Some(self.number + 1) && is_short_title(rest);
        let is_after_number = waits_for_title && number.is_none() && is_short_title(words);
        (is_named || is_after_number).then_some(Start { number, is_title: true, due: None, goes_on_with_row: is_after_number })
    }

    /// Due dates that stand above the first row belong to the first rows, where there is one for each row.
    fn take_early_dues(&mut self) {
        let early = self.runs.iter().take_while(|run| run.rows == 0).count();
        let count: usize = self.runs.iter().map(|run| run.dues.len()).sum();
        if early > 0 && count == self.rows.len() {
            let dues = self.runs.drain(..).flat_map(|run| run.dues).collect();
            self.runs.push(Run { dues, rows: self.rows.len() });
        }
    }

    /// The lines of all rows, each with its due date behind its words.
    fn resolved(mut self, text: &str, left_out: &mut Vec<LeftOut>, doubts: &mut Vec<Doubt>) -> Vec<Line> {
        self.take_early_dues();
        let is_in_place = self.runs.iter().all(|run| run.dues.len() == 1) && self.rows.iter().all(|row| row.is_in_order);
        let mut first_waiting = 0;
        for run in std::mem::take(&mut self.runs) {
            let waiting = first_waiting..run.rows;
            first_waiting = run.rows;
            let count = waiting.len();
            if count == 0 || (count > 1 && run.dues.len() == 1 && is_in_place) || count == 1 {
                // The due date of the row at hand, or more of it.
                if let Some(row) = run.rows.checked_sub(1).and_then(|at| self.rows.get_mut(at)) {
                    row.due.extend(run.dues);
                } else {
                    leave_apart(run, left_out, doubts);
                }
            } else if count == run.dues.len() {
                for (row, due) in self.rows[waiting].iter_mut().zip(run.dues) {
                    row.due.push(due);
                }
            } else {
                leave_apart(run, left_out, doubts);
            }
        }
        let mut lines = Vec::new();
        for row in self.rows {
            if let Some(first) = row.words.get(row.heads).filter(|first| begins_small(first.of(text))) {
                doubts.push(Doubt::RowBroken(first.span));
            }
            lines.extend(row.words);
            let mut before: Vec<Line> = Vec::new();
            for due in row.due {
                // "No later than", and the day behind the order's words.
                let goes_on = is_open_due(&words_of(text, &before));
                for (at, line) in due.iter().enumerate() {
                    let is_glued = at > 0 || goes_on;
                    lines.push(Line { opens_cell: !is_glued, is_glued, blank_before: line.blank_before && !is_glued, ..*line });
                    before.push(*line);
                }
            }
            if let [first, .., last] | [first @ last] = &before[..]
                && is_open_due(&words_of(text, &before))
            {
                doubts.push(Doubt::DueDatesApart(first.span.to(last.span)));
            }
        }
        lines
    }
}

/// Leaves out due dates of which nobody can say whose they are, and says so.
fn leave_apart(run: Run, left_out: &mut Vec<LeftOut>, doubts: &mut Vec<Doubt>) {
    let lines: Vec<Line> = run.dues.into_iter().flatten().collect();
    if let [first, .., last] | [first @ last] = &lines[..] {
        doubts.push(Doubt::DueDatesApart(first.span.to(last.span)));
    }
    left_out.extend(lines.into_iter().map(|line| LeftOut { span: line.span, why: Why::Apart }));
}

/// How a row begins.
#[derive(Default)]
struct Start {
    number: Option<u32>,
    is_title: bool,
    /// Where its due date begins on the same line, in bytes.
    due: Option<usize>,
    /// Whether it is the title of a row that has begun with its number.
    goes_on_with_row: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    /// The lines of the table, in their order; and how many doubts there are.
    fn read(body: &str) -> (Vec<String>, usize) {
        let text = format!("Orders\nOrder What the landlord must do Due date\n{body}\nOur investigation\nA.");
        let (mut lines, mut left_out, mut doubts) = (lines(&text), Vec::new(), Vec::new());
        order(&text, &mut lines, &mut left_out, &mut doubts);
        let end = lines.len() - 2;
        (lines[2..end].iter().map(|line| line.of(&text).to_string()).collect(), doubts.len())
    }

    const IN_ORDER: [&str; 8] = [
        "1",
        "Apology order",
        "The landlord must apologise.",
        "No later than 5",
        "June 2026",
        "2",
        "Works order",
        "The landlord must paint.",
    ];

    #[test]
    fn rows_in_order_stay() {
        let (got, doubts) = read(&format!("{}\n3 July 2026", IN_ORDER.join("\n")));
        assert_eq!((&got[..8], doubts), (&IN_ORDER.map(str::to_string)[..], 0));
        assert_eq!(got[8], "3 July 2026");
    }

    #[test]
    fn the_figures_of_a_broken_sum_begin_no_row() {
        let body = format!(
            "{}\n3 July 2026\n3\nPayment order\nThe landlord must pay the resident £\n4\n5\n0 for the gate.\n1 August 2026",
            IN_ORDER.join("\n")
        );
        let text = format!("Orders\nOrder What the landlord must do Due date\n{body}\nOur investigation\nA.");
        let (mut lines, mut left_out, mut doubts) = (lines(&text), Vec::new(), Vec::new());
        order(&text, &mut lines, &mut left_out, &mut doubts);
        let figures: Vec<_> = lines.iter().filter(|line| ["4", "5", "0 for the gate."].contains(&line.of(&text))).collect();
        assert_eq!((figures.len(), figures.iter().filter(|line| line.opens_cell).count(), doubts.len()), (3, 0, 0));
    }

    #[test]
    fn due_dates_go_behind_their_rows() {
        let apart = [
            "1\nNo later than 5\nJune 2026\nApology order\nThe landlord must apologise.\n2\nWorks order\n3 July 2026\nThe landlord must paint.",
            "1\nApology order\nThe landlord must apologise.\n2\nWorks order\nThe landlord must paint.\nNo later than 5\nJune 2026\n3 July 2026",
        ];
        for body in apart {
            let (got, doubts) = read(body);
            assert_eq!((&got[..8], doubts), (&IN_ORDER.map(str::to_string)[..], 0), "in {body:?}");
        }
        let (got, _) = read(
            "1 Apology order No later than 5\nJune 2026\nOrder What the landlord must do Due date\nThe landlord must\napologise.",
        );
        assert_eq!(got, ["1", "Apology order", "The landlord must", "apologise.", "No later than 5", "June 2026"]);
        let (got, _) = read(
            "1 Meeting order\nIt must meet her within 2 weeks\nNo later than 5 June\n2026\nof the visit.\n2 Case review\nIt must look again.",
        );
        assert_eq!(got[2..6], ["It must meet her within 2 weeks", "of the visit.", "No later than 5 June", "2026"]);
    }

    #[test]
    fn nobody_takes_a_due_date_that_may_be_anothers() {
        let (got, doubts) = read(
            "1\n5 June 2026\nApology order\nThe landlord must apologise.\n2\nWorks order\nThe landlord must paint.\n3\nCase review\nIt must look.\n3 July 2026",
        );
        assert_eq!(doubts, 1);
        assert!(!got.contains(&"3 July 2026".to_string()), "{got:?}");
    }

    #[test]
    fn numbers_that_were_read_as_a_column() {
        let (got, doubts) = read(
            "1\n2\nApology order\nThe landlord must apologise.\nWorks order\nThe landlord must paint.\nDue date\nNo later than 5\nJune 2026\n3 July 2026",
        );
        assert_eq!((&got[..8], doubts), (&IN_ORDER.map(str::to_string)[..], 0));
    }

    #[test]
    fn due_dates_behind_the_next_headings() {
        let text = "Orders\nOrder What the landlord must do\n1\nApology order\nThe landlord must apologise.\nOur investigation\nThe complaint procedure\nDue date\n5 June 2026\nDate\n1 May 2025";
        let (mut lines, mut left_out, mut doubts) = (lines(text), Vec::new(), Vec::new());
        order(text, &mut lines, &mut left_out, &mut doubts);
        let got: Vec<&str> = lines.iter().skip(2).map(|line| line.of(text)).collect();
        let want =
            ["1", "Apology order", "The landlord must apologise.", "5 June 2026", "Our investigation", "The complaint procedure"];
        assert_eq!((&got[..6], doubts.len()), (&want[..], 0));
    }

    #[test]
    fn a_date_in_the_words_of_an_order_is_none_of_the_cell() {
        let (got, _) = read("1 Works order\nThe landlord must write to her by\n6 July 2026\nwith a date.\n8 July 2026");
        assert_eq!(got, ["1", "Works order", "The landlord must write to her by", "6 July 2026", "with a date.", "8 July 2026"]);
    }
}
