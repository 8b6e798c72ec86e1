//! What does the table of orders hold? One row an order, ready for a spreadsheet.
//!
//! UTF-8 with a byte order mark (without it Excel shows `Â£`), CRLF, quotes where RFC 4180 asks
//! for them. Words of the report that a spreadsheet would run as a formula get an apostrophe before
//! them. Sums are plain numbers in pounds, so that they can be added up.

use super::{Case, new_pence, part_words, tidy};
use crate::determination::{Deadline, DeadlineBasis, Determination, Order, Payment, PriorOfferTerms};

/// The headings of the columns.
pub const HEADINGS: [&str; 23] = [
    "Case reference",
    "Landlord",
    "Determination date",
    "Label",
    "Kind",
    "Other kinds",
    "Order",
    "Details",
    "Due date",
    "Due date basis",
    "Due date computation",
    "Due date words",
    "Due date caution",
    "Amount (£)",
    "Already offered (£)",
    "New (£)",
    "Earlier offer",
    "Made up of",
    "Payee",
    "How to pay",
    "Condition",
    "Wider order",
    "Source",
];

/// The table of all orders of the cases, with its headings.
pub fn orders(cases: &[Case<'_>]) -> String {
    cases.iter().fold(headings(), |table, case| table + &rows(case))
}

/// The byte order mark and the row of headings.
pub fn headings() -> String {
    let mut out = String::from("\u{feff}");
    row(&mut out, &HEADINGS.map(String::from));
    out
}

/// The rows of one case, for tables that are written piece by piece.
pub fn rows(case: &Case<'_>) -> String {
    let mut out = String::new();
    for order in &case.determination.orders {
        row(&mut out, &cells(case, order));
    }
    out
}

fn cells(case: &Case<'_>, order: &Order) -> [String; HEADINGS.len()] {
    let determination: &Determination = case.determination;
    let [amount, offered, new, terms, parts, payee, how] = order.payment.as_ref().map(payment_cells).unwrap_or_default();
    let [due, basis, computation, due_words, caution] = order.deadline.as_ref().map(deadline_cells).unwrap_or_default();
    let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.code()).collect();
    let details: Vec<String> = order.details.iter().map(|detail| tidy(&detail.text)).collect();
    [
        words(&determination.case_refs.join(" ")),
        optional(&determination.landlord),
        determination.date.map(|date| date.to_string()).unwrap_or_default(),
        optional(&order.label),
        kinds.first().copied().unwrap_or_default().into(),
        kinds.get(1..).unwrap_or_default().join(" "),
        words(&order.text),
        harmless(details.join("\n")),
        due,
        basis,
        computation,
        due_words,
        caution,
        amount,
        offered,
        new,
        terms,
        parts,
        payee,
        how,
        optional(&order.condition),
        if order.wider { "yes" } else { "no" }.into(),
        words(case.name.unwrap_or_default()),
    ]
}

fn deadline_cells(deadline: &Deadline) -> [String; 5] {
    let basis = match deadline.basis {
        DeadlineBasis::Printed => "printed",
        DeadlineBasis::Computed => "computed",
        DeadlineBasis::ComplianceClause => "compliance_clause",
        DeadlineBasis::Event => "event",
        DeadlineBasis::Recurring => "recurring",
    };
    [
        deadline.date.map(|date| date.to_string()).unwrap_or_default(),
        basis.into(),
        optional(&deadline.computation),
        words(&deadline.text),
        optional(&deadline.caution),
    ]
}

fn payment_cells(payment: &Payment) -> [String; 7] {
    let terms = match payment.prior_offer_terms {
        Some(PriorOfferTerms::Inclusive) => "inclusive",
        Some(PriorOfferTerms::InAddition) => "in_addition",
        Some(PriorOfferTerms::DeductIfPaid) => "deduct_if_paid",
        Some(PriorOfferTerms::Replaced) => "replaced",
        None if payment.may_deduct_paid => "deduct_what_was_paid",
        None => "",
    };
    [
        decimal(payment.amount_pence),
        decimal(payment.prior_offer_pence),
        decimal(new_pence(payment)),
        terms.into(),
        parts(payment),
        optional(&payment.payee),
        optional(&payment.terms),
    ]
}

/// What the sum is made up of, one part a line.
fn parts(payment: &Payment) -> String {
    let lines: Vec<String> = payment.parts.iter().map(part_words).collect();
    harmless(lines.join("\n"))
}

/// Pounds with two decimals, and nothing that a spreadsheet would not read as a number.
fn decimal(pence: Option<u64>) -> String {
    pence.map(|pence| format!("{}.{:02}", pence / 100, pence % 100)).unwrap_or_default()
}

fn optional(text: &Option<String>) -> String {
    text.as_deref().map(words).unwrap_or_default()
}

/// Words of the report as a cell.
fn words(text: &str) -> String {
    harmless(tidy(text))
}

/// A cell that no spreadsheet runs as a formula: OWASP's rule, and the full-width signs that Excel takes too.
fn harmless(text: String) -> String {
    let starts_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if starts_formula { format!("'{text}") } else { text }
}

fn row(out: &mut String, cells: &[String]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        if cell.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_')) {
            // Numbers, days and codes stay bare, so that no reader takes them for text.
            out.push_str(cell);
        } else {
            out.push('"');
            for c in cell.chars() {
                out.push_str(if c == '"' { "\"" } else { "" });
                out.push(c);
            }
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, read_csv, report};
    use super::*;
    use crate::determination::Determination;

    fn table(determination: &Determination) -> Vec<Vec<String>> {
        read_csv(&orders(&[Case { name: Some("a.txt"), determination }]))
    }

    fn cell(table: &[Vec<String>], row: usize, heading: &str) -> String {
        let column = HEADINGS.iter().position(|name| *name == heading).unwrap();
        table[row][column].clone()
    }

    #[test]
    fn one_row_an_order_with_plain_sums_and_days() {
        let report = report();
        let table = table(&report);
        assert_eq!(table.len(), 1 + report.orders.len());
        assert_eq!(table[0], HEADINGS);
        assert_eq!(cell(&table, 2, "Case reference"), "202499999");
        assert_eq!(cell(&table, 2, "Kind"), "compensation");
        assert_eq!(cell(&table, 2, "Amount (£)"), "600.00");
        assert_eq!(cell(&table, 2, "Already offered (£)"), "250.00");
        assert_eq!(cell(&table, 2, "New (£)"), "350.00");
        assert_eq!(cell(&table, 2, "Due date"), "2024-03-27");
        assert_eq!(cell(&table, 2, "Due date computation"), "28 February 2024 + 4 weeks");
        assert_eq!(cell(&table, 2, "Made up of"), "£450 for distress (£250 of it already offered)\n£150 for complaint handling");
        assert_eq!(cell(&table, 1, "Amount (£)"), "");
    }

    #[test]
    fn several_cases_share_one_head() {
        let report = report();
        let case = Case { name: None, determination: &report };
        let table = read_csv(&orders(&[case, case]));
        assert_eq!(table.len(), 1 + 2 * report.orders.len());
    }

    #[test]
    fn the_file_is_what_a_spreadsheet_wants() {
        let written = orders(&[Case { name: None, determination: &report() }]);
        assert!(written.starts_with("\u{feff}\"Case reference\","));
        assert!(written.ends_with("\r\n"));
        assert!(written.contains(",600.00,250.00,350.00,"), "sums are not quoted: {written}");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for row in &table(&hostile())[1..] {
            for cell in row {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', ' ']), "{cell:?}");
            }
        }
        assert_eq!(words(" \t=1+1"), "'=1+1");
        assert_eq!(words("\u{200b}@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(words("＝1"), "'＝1");
        assert_eq!(words("£5 - paid"), "£5 - paid");
    }
}
