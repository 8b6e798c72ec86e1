//! What do the cases hold, as tables for other programs? Cases, findings, orders and sums, with a dictionary of their columns.
//!
//! Made to load into pandas, DuckDB or a spreadsheet as they are: UTF-8 with a byte order mark, one line a row, plain
//! numbers in pounds, days as ISO 8601, `true` and `false`. References are text in every program, because a word stands
//! before their figures ("Case 202499999"): a column of figures alone would become numbers, and with an empty cell 202499999.0.
//! Words that a spreadsheet would run as a formula get an apostrophe before them. `case_number` joins the tables.

mod columns;
mod zip;

pub use columns::{Column, Kind, TABLES};
pub use zip::zip;

use super::sums::has_no_figure;
use super::time;
use crate::determination::{Area, Certainty, Determination, Finding, Format, LedgerEntry, Order, Severity, SumRole, Theme};
use crate::export::csv::{day, deadline_cells, harmless, number, optional, payment_cells, words};
use crate::export::{Case, tidy};
use ::csv::{Terminator, Writer, WriterBuilder};
use columns::{CASES, FINDINGS, ORDERS, SUMS};

/// A file: its name and what it holds.
pub type File = (&'static str, Vec<u8>);

/// The tables, while cases are added to them.
pub struct Tables {
    count: usize,
    cases: Table,
    findings: Table,
    orders: Table,
    sums: Table,
}

/// A table that is written: every row has as many cells as it has columns.
struct Table(Writer<Vec<u8>>);

impl Table {
    fn new(columns: &[Column]) -> Self {
        let mut table = Table(WriterBuilder::new().terminator(Terminator::CRLF).from_writer("\u{feff}".into()));
        table.row(columns.iter().map(|column| column.name.to_owned()));
        table
    }

    fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        // Writing into memory cannot fail.
        let _ = self.0.write_record(cells);
    }

    fn bytes(self) -> Vec<u8> {
        self.0.into_inner().unwrap_or_default()
    }
}

impl Default for Tables {
    fn default() -> Self {
        let new = |columns| Table::new(columns);
        Self { count: 0, cases: new(&CASES), findings: new(&FINDINGS), orders: new(&ORDERS), sums: new(&SUMS) }
    }
}

impl Tables {
    /// Adds a case to every table; one without orders has its row among the cases too.
    pub fn add(&mut self, case: &Case) {
        self.count += 1;
        let d = case.determination;
        let who = [self.count.to_string(), references(d), optional(&d.landlord), day(d.date)];
        self.cases.row(case_row(case, self.count));
        for (n, finding) in d.findings.iter().enumerate() {
            self.findings.row(who.iter().cloned().chain(finding_cells(d, n, finding)));
        }
        for (n, order) in d.orders.iter().enumerate() {
            self.orders.row(who.iter().cloned().chain(order_cells(case, n, order)));
        }
        for (n, entry) in d.ledger.iter().enumerate() {
            self.sums.row(who.iter().cloned().chain(sum_cells(n, entry)));
        }
    }

    /// Adds the row of a file of which nothing could be read, with the reason.
    pub fn add_unread(&mut self, name: &str, reason: &str) {
        self.count += 1;
        let mut row = vec![self.count.to_string(), String::new(), words(name), yes(false), words(reason)];
        row.resize(CASES.len(), String::new());
        self.cases.row(row);
    }

    /// The tables and their dictionary, each a file.
    pub fn files(self) -> Vec<File> {
        let tables = [self.cases, self.findings, self.orders, self.sums].map(Table::bytes);
        let names = TABLES.map(|(name, _)| name);
        names.into_iter().zip(tables).chain([("dictionary.csv", dictionary())]).collect()
    }
}

/// What each column of each table means.
fn dictionary() -> Vec<u8> {
    let mut table = Table::new(&columns::DICTIONARY);
    for (name, columns) in TABLES {
        for column in columns {
            table.row([name, column.name, column.kind.name(), column.meaning].map(String::from));
        }
    }
    table.bytes()
}

/// "Case 202499999; Case 202488888".
fn references(d: &Determination) -> String {
    joined(d.case_refs.iter().map(|reference| format!("Case {}", tidy(reference))))
}

fn joined(cells: impl Iterator<Item = String>) -> String {
    harmless(cells.collect::<Vec<_>>().join("; "))
}

fn yes(yes: bool) -> String {
    yes.to_string()
}

fn themes<'a>(themes: impl Iterator<Item = &'a Theme>) -> String {
    let mut codes: Vec<&str> = Vec::new();
    for theme in themes.map(|theme| theme.code()) {
        if !codes.contains(&theme) {
            codes.push(theme);
        }
    }
    codes.join("; ")
}

fn case_row(case: &Case, count: usize) -> [String; CASES.len()] {
    let d = case.determination;
    let form = match d.format {
        Format::Report => "report",
        Format::Decision => "decision",
        Format::Unknown => "unknown",
    };
    let certainty = match d.remedy.certainty {
        Certainty::Exact => "exact",
        Certainty::AtLeast => "at_least",
        Certainty::Perhaps => "perhaps",
    };
    let warnings = d.diagnostics.iter().filter(|said| said.severity >= Severity::Warning).count();
    let gravest = d.findings.iter().map(|finding| finding.outcome).min();
    [
        count.to_string(),
        references(d),
        words(case.name.unwrap_or_default()),
        yes(true),
        String::new(),
        optional(&d.landlord),
        optional(&d.landlord_type),
        optional(&d.occupancy),
        form.into(),
        optional(&d.decision_type),
        day(d.date),
        yes(d.amended_on_review || d.amended_date.is_some()),
        day(d.amended_date),
        d.complaint.len().to_string(),
        themes(d.complaint.iter().flat_map(|head| head.theme.iter().chain(&head.also))),
        d.findings.len().to_string(),
        d.findings.iter().filter(|finding| finding.outcome.upheld()).count().to_string(),
        gravest.map_or_else(String::new, |outcome| outcome.code().into()),
        d.jurisdiction.len().to_string(),
        d.orders.len().to_string(),
        d.orders.iter().filter(|order| order.wider).count().to_string(),
        yes(d.no_orders.is_some()),
        d.recommendations.len().to_string(),
        number(Some(d.remedy.ordered_pence)),
        certainty.into(),
        number(d.remedy.other_ordered_pence),
        number(d.remedy.prior_offer_pence),
        number(Some(d.remedy.net_new_pence)),
        number(Some(d.remedy.recommended_pence)),
        d.orders.iter().filter(|order| has_no_figure(order)).count().to_string(),
        day(time::stage_2(d)),
        time::days(d).map_or_else(String::new, |days| days.to_string()),
        joined(d.to_check().into_iter().map(|area| area.code().into())),
        warnings.to_string(),
    ]
}

fn finding_cells(d: &Determination, n: usize, finding: &Finding) -> [String; FINDINGS.len() - 4] {
    let head = finding.complaint_head.and_then(|head| Some((head, d.complaint.get(head)?)));
    let paragraph = finding.scheme_paragraph.as_ref().map(|paragraph| format!("paragraph {}", tidy(paragraph)));
    [
        (n + 1).to_string(),
        finding.outcome.code().into(),
        yes(finding.outcome.upheld()),
        words(&finding.about),
        paragraph.unwrap_or_default(),
        head.map_or_else(String::new, |(n, _)| (n + 1).to_string()),
        head.map_or_else(String::new, |(_, head)| words(&head.text)),
        head.map_or_else(String::new, |(_, head)| themes(head.theme.iter())),
        head.map_or_else(String::new, |(_, head)| themes(head.also.iter())),
        yes(d.is_to_check(Area::Findings)),
    ]
}

fn order_cells(case: &Case, n: usize, order: &Order) -> [String; ORDERS.len() - 4] {
    let d = case.determination;
    let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.code()).collect();
    let [due, basis, computation, due_words, caution] = order.deadline.as_ref().map(deadline_cells).unwrap_or_default();
    let [amount, offered, new, terms, parts, payee, how] = order.payment.as_ref().map(payment_cells).unwrap_or_default();
    let own = case.own.get(n);
    [
        (n + 1).to_string(),
        kinds.first().copied().unwrap_or_default().into(),
        kinds.get(1..).unwrap_or_default().join("; "),
        words(&order.text),
        joined(order.details.iter().map(|detail| tidy(&detail.text))),
        optional(&order.condition),
        yes(order.wider),
        due,
        basis,
        computation,
        due_words,
        caution,
        amount,
        offered,
        new,
        terms,
        // One line a row: the parts of a sum stand side by side.
        words(&parts.replace('\n', "; ")),
        payee,
        how,
        yes(d.is_to_check(Area::Orders) || d.is_to_check(Area::Money)),
        own.map_or_else(String::new, |own| yes(own.done)),
        own.map_or_else(String::new, |own| words(&own.owner)),
        number(own.map(|own| own.paid_pence).filter(|&paid| paid > 0)),
        own.map_or_else(String::new, |own| yes(own.left_out)),
    ]
}

fn sum_cells(n: usize, entry: &LedgerEntry) -> [String; SUMS.len() - 4] {
    [
        (n + 1).to_string(),
        number(Some(entry.amount_pence)),
        columns::role(entry.role).into(),
        yes(entry.role == SumRole::Total),
        entry.order.map_or_else(String::new, |order| (order + 1).to_string()),
        words(&entry.reason),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{read, rows};
    use super::*;
    use crate::determination::date::Date;
    use crate::export::Own;
    use std::collections::BTreeMap;

    fn table(files: &[File], name: &str) -> Vec<BTreeMap<String, String>> {
        let (_, bytes) = files.iter().find(|file| file.0 == name).expect("the table");
        let rows = rows(std::str::from_utf8(bytes).expect("UTF-8"));
        let (heads, rows) = rows.split_first().expect("headings");
        rows.iter().map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect()).collect()
    }

    fn tables(cases: &[Case]) -> Vec<File> {
        let mut tables = Tables::default();
        cases.iter().for_each(|case| tables.add(case));
        tables.add_unread("scan.pdf", "it holds pictures alone");
        tables.files()
    }

    #[test]
    fn every_case_has_its_row_and_joins_the_others() {
        let one =
            read("202600001", "Oak Vale Homes", &["apologise no later than 16 June 2026", "pay £650 no later than 1 July 2026"]);
        let none = read("202600002", "Elm Bank Homes", &[]);
        let own = [Own { done: true, owner: "Repairs".into(), ..Own::default() }, Own::default()];
        let cases = [
            Case { name: Some("a.txt"), determination: &one, own: &own },
            Case { name: Some("b.txt"), determination: &none, own: &[] },
        ];
        let files = tables(&cases);
        let [cases, findings, orders, sums] =
            ["cases.csv", "findings.csv", "orders.csv", "sums.csv"].map(|name| table(&files, name));
        assert_eq!((cases.len(), findings.len(), orders.len()), (3, 2, 2));
        assert_eq!((cases[0]["case_references"].as_str(), cases[1]["orders"].as_str()), ("Case 202600001", "0"));
        assert_eq!((cases[2]["read"].as_str(), cases[2]["not_read_because"].as_str()), ("false", "it holds pictures alone"));
        assert_eq!((orders[1]["case_number"].as_str(), orders[1]["due_date"].as_str()), ("1", "2026-07-01"));
        assert_eq!((orders[0]["done"].as_str(), orders[0]["owner"].as_str()), ("true", "Repairs"));
        assert_eq!((orders[1]["amount"].as_str(), cases[0]["ordered"].as_str()), ("650.00", "650.00"));
        let counted: Vec<_> = sums.iter().filter(|sum| sum["counted"] == "true").collect();
        assert_eq!((counted.len(), counted[0]["amount"].as_str(), counted[0]["order_number"].as_str()), (1, "650.00", "2"));
        assert!(Date::from_iso(&cases[0]["determination_date"]).is_some());
    }

    #[test]
    fn one_line_a_row_and_no_formula_however_hostile_the_words() {
        let mut hostile = read("202600001", "=HYPERLINK(\"http://evil.example\")", &["pay £650 no later than 1 July 2026"]);
        hostile.case_refs.push("+1\r\n2".into());
        hostile.orders[0].text = "\t@SUM(1+1),\n\"x\"; y".into();
        hostile.complaint.iter_mut().for_each(|head| head.text = "-2+3".into());
        let files = tables(&[Case { name: Some("=a\n.txt"), determination: &hostile, own: &[] }]);
        for (name, bytes) in &files {
            let written = std::str::from_utf8(bytes).expect("UTF-8");
            assert_eq!(written.lines().count(), rows(written).len(), "{name}");
            assert!(rows(written).iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', ' '])), "{written}");
        }
    }

    #[test]
    fn the_dictionary_names_every_column_of_every_table() {
        let files = tables(&[]);
        let said: Vec<(String, String)> =
            table(&files, "dictionary.csv").into_iter().map(|row| (row["table"].clone(), row["column"].clone())).collect();
        let mut there = Vec::new();
        for (name, bytes) in files.iter().filter(|(name, _)| *name != "dictionary.csv") {
            let heads = rows(std::str::from_utf8(bytes).expect("UTF-8")).remove(0);
            there.extend(heads.into_iter().map(|head| (name.to_string(), head)));
        }
        assert_eq!(said, there);
        let meanings: Vec<_> = table(&files, "dictionary.csv").into_iter().map(|row| row["meaning"].clone()).collect();
        assert!(meanings.iter().all(|meaning| meaning.ends_with('.')), "{meanings:?}");
    }
}
