//! What do several determinations say together? A table of cases that can be sorted, with counts and totals.

use super::app::Files;
use super::dom::{self, Element, Piece};
use super::rows::{self, Drawn};
use super::state::Case;
use super::{glance, words};
use crate::determination::Area;
use crate::determination::date::Date;
use crate::export::{pounds, say};
use std::cmp::Ordering;
use std::ops::Range;

/// By which column the table is sorted, and which way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    column: Column,
    way: Way,
}

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    /// In the order of reading.
    None,
    Reference,
    Landlord,
    Date,
    Outcome,
    Ordered,
    New,
    Next,
}

/// Which way a column is sorted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Ascending,
    Descending,
}

const COLUMNS: [(&str, Column); 7] = [
    ("reference", Column::Reference),
    ("landlord", Column::Landlord),
    ("date", Column::Date),
    ("outcome", Column::Outcome),
    ("ordered", Column::Ordered),
    ("new", Column::New),
    ("next", Column::Next),
];

impl Sort {
    /// In the order of reading.
    pub const NONE: Sort = Sort { column: Column::None, way: Way::Ascending };

    /// Sorted by that column; the other way round if it was sorted by it already.
    pub fn by(self, name: &str) -> Self {
        let Some(&(_, column)) = COLUMNS.iter().find(|(n, _)| *n == name) else { return self };
        let way = if self.column == column && self.way == Way::Ascending { Way::Descending } else { Way::Ascending };
        Self { column, way }
    }

    /// The places of the cases in the sorted table.
    pub fn order(self, cases: &[Case], today: Date) -> Vec<usize> {
        // What is sorted by is worked out once a case, and nothing else is.
        let title = |case: &Case| if self.column == Column::Reference { case.title() } else { String::new() };
        let day = |case: &Case| (self.column == Column::Next).then(|| case.standing(today).day()).flatten();
        let keys: Vec<_> = cases.iter().map(|case| (title(case), day(case))).collect();
        let mut places: Vec<usize> = (0..cases.len()).collect();
        places.sort_by(|&a, &b| {
            let ordering = self.compare((&cases[a], &keys[a]), (&cases[b], &keys[b]));
            if self.way == Way::Descending { ordering.reverse() } else { ordering }
        });
        places
    }

    fn compare(self, (a, a_key): (&Case, &(String, Option<Date>)), (b, b_key): (&Case, &(String, Option<Date>))) -> Ordering {
        let (x, y) = (&a.determination, &b.determination);
        match self.column {
            Column::None => Ordering::Equal,
            Column::Reference => a_key.0.cmp(&b_key.0),
            Column::Landlord => x.landlord.cmp(&y.landlord),
            Column::Date => x.date.cmp(&y.date),
            Column::Outcome => a.gravest().cmp(&b.gravest()),
            Column::Ordered => x.remedy.ordered_pence.cmp(&y.remedy.ordered_pence),
            Column::New => x.remedy.net_new_pence.cmp(&y.remedy.net_new_pence),
            Column::Next => a_key.1.cmp(&b_key.1),
        }
    }
}

/// Draws the table, or nothing where there is at most one case.
pub fn put(cases: &[Case], files: Files, today: Date, sort: Sort, drawn: Drawn) {
    let Some(place) = dom::by_id("cases") else { return };
    dom::set_text(&place, "");
    let Some(table) = Piece::of("t-cases").filter(|_| !cases.is_empty()) else { return };
    table.text("totals", totals(cases, files));
    glance::outcomes(&table, "outcomes", cases.iter().flat_map(|case| &case.determination.findings));
    fill(&table, cases, today, sort, drawn.range());
    arrows(&table, sort);
    dom::append(&place, &table.0);
}

/// Draws the rows in another order; what stands around them is the same.
pub fn resort(cases: &[Case], today: Date, sort: Sort, drawn: Drawn) {
    let Some(table) = shown() else { return };
    table.text("rows", "");
    fill(&table, cases, today, sort, drawn.range());
    arrows(&table, sort);
}

/// Adds the rows of that range, and gives the focus to the first of them.
pub fn add(cases: &[Case], today: Date, sort: Sort, range: Range<usize>) {
    let Some(table) = shown() else { return };
    let first = range.start + 1;
    fill(&table, cases, today, sort, range);
    if let Some(button) = dom::find(&table.0, &format!("tbody tr:nth-child({first}) [data-act=case]")) {
        dom::focus(&button);
    }
}

/// Draws what only paper has; `false` takes that away again.
pub fn on_paper(cases: &[Case], today: Date, sort: Sort, drawn: Drawn, draw: bool) {
    let Some(table) = shown() else { return };
    if draw {
        fill(&table, cases, today, sort, drawn.only_on_paper());
    } else {
        rows::leave(&table, drawn);
        say_how_many(&table, cases.len(), drawn.range().end);
    }
}

/// The table, where it is drawn.
fn shown() -> Option<Piece> {
    dom::find(&dom::by_id("cases")?, ".cases").map(Piece)
}

/// Adds the rows of that range, and says how many are left.
fn fill(table: &Piece, cases: &[Case], today: Date, sort: Sort, range: Range<usize>) {
    let end = range.end;
    for i in sort.order(cases, today).into_iter().take(end).skip(range.start) {
        if let Some(row) = row(&cases[i], i, today) {
            table.append("rows", &row);
        }
    }
    say_how_many(table, cases.len(), end);
}

fn say_how_many(table: &Piece, all: usize, end: usize) {
    let left = all.saturating_sub(end);
    let words =
        if left == 0 { String::new() } else { format!("The first {end} of {} are shown.", words::count(all, "row", "rows")) };
    table.text("shown", words);
    rows::offer(table, left);
}

fn row(case: &Case, number: usize, today: Date) -> Option<Piece> {
    let d = &case.determination;
    if !case.was_read() {
        let row = Piece::of("t-case-failed")?;
        row.text("name", case.name.as_str()).text("reason", format_args!("Could not be read: {}.", case.failure));
        return Some(row);
    }
    let row = Piece::of("t-case")?;
    row.text("reference", case.title());
    if let Some(button) = dom::find(&row.0, "[data-act=case]") {
        dom::set(&button, "data-item", &number.to_string());
    }
    row.text("landlord", d.landlord.as_deref().unwrap_or("Not found"));
    row.text("date", d.date.map_or_else(|| "Not found".into(), Date::long));
    row.text("outcomes", if d.findings.is_empty() { "Not found".into() } else { words::outcomes(&d.findings) });
    let to_check = d.to_check().into_iter().map(Area::name).collect::<Vec<_>>();
    row.note("check", if to_check.is_empty() { String::new() } else { format!("To be checked: {}", to_check.join(", ")) });
    row.text("ordered", glance::to_be_paid(d)).text("new", pounds(d.remedy.net_new_pence));
    row.text("next", glance::when_in_short(case, today));
    Some(row)
}

fn arrows(table: &Piece, sort: Sort) {
    for (name, column) in COLUMNS {
        let Some(head) = head_of(&table.0, name) else { continue };
        let state = match (sort.column == column, sort.way) {
            (false, _) => "none",
            (true, Way::Ascending) => "ascending",
            (true, Way::Descending) => "descending",
        };
        dom::set(&head, "aria-sort", state);
    }
}

fn head_of(within: &Element, name: &str) -> Option<Element> {
    dom::find(within, &format!("button[value={name}]"))?.parent_element()
}

/// How many cases there are and what they come to; of files that could not be read, or were not, that it was so.
pub fn totals(cases: &[Case], files: Files) -> String {
    let failed = cases.iter().filter(|c| !c.was_read()).count();
    let mut out = match cases.len() - failed {
        0 => "No file could be read.".into(),
        read => sums(cases, read),
    };
    if files.read < files.chosen {
        let (read, chosen) = (words::thousands(files.read), words::thousands(files.chosen));
        say(
            &mut out,
            format_args!(" {read} of {chosen} files were read: the rest were cancelled, and are not in these figures."),
        );
    }
    if failed > 0 && failed < cases.len() {
        say(&mut out, format_args!(" {} could not be read.", words::count(failed, "file", "files")));
    }
    out
}

fn sums(cases: &[Case], read: usize) -> String {
    let ordered: u64 = cases.iter().map(|c| c.determination.remedy.ordered_pence).sum();
    let new: u64 = cases.iter().map(|c| c.determination.remedy.net_new_pence).sum();
    let findings: usize = cases.iter().map(|c| c.determination.findings.len()).sum();
    let open: usize = cases.iter().map(|c| words::payments_without_figure(&c.determination.orders).len()).sum();
    let (read, findings) = (words::count(read, "case", "cases"), words::count(findings, "finding", "findings"));
    let mut out = format!("{read}, {findings}, {} ordered, {} of it new.", pounds(ordered), pounds(new));
    if open > 0 {
        say(&mut out, format_args!(" {} no figure.", words::count(open, "payment has", "payments have")));
    }
    out
}
