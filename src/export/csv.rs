//! What does the table of orders hold? One row an order, ready for a spreadsheet; one row for a case without orders, so that no
//! case is lost.
//!
//! UTF-8 with a byte order mark (without it Excel shows `Â£`), CRLF, quotes where RFC 4180 asks
//! for them, which is the work of the `csv` crate. Words of the report that a spreadsheet would run as a formula get an apostrophe before
//! them. Sums are plain numbers in pounds, so that they can be added up.

use super::{Case, Own, new_pence, part_words, tidy, to_check};
use crate::determination::date::Date;
use crate::determination::{Deadline, DeadlineBasis, Determination, Order, Payment, PriorOfferTerms};
use ::csv::{Terminator, WriterBuilder};

/// The headings of the columns.
pub const HEADINGS: [&str; 30] = [
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
    "Number",
    "Done",
    "Owner",
    "Paid (£)",
    "Left out",
    "Evidence to keep",
    "To be checked",
];

/// The table of all orders of the cases, with its headings.
pub fn orders(cases: &[Case<'_>]) -> String {
    cases.iter().fold(headings(), |table, case| table + &rows(case))
}

/// The byte order mark and the row of headings.
pub fn headings() -> String {
    String::from("\u{feff}") + &written([HEADINGS.map(String::from)])
}

/// The rows of one case, for tables that are written piece by piece.
pub fn rows(case: &Case<'_>) -> String {
    if case.determination.orders.is_empty() {
        return written([row_without_order(case)]);
    }
    written(case.determination.orders.iter().enumerate().map(|(n, order)| row(case, n, order)))
}

type Row = [String; HEADINGS.len()];

/// Rows of a table with lines as spreadsheets want them.
pub(crate) fn written<const N: usize>(rows: impl IntoIterator<Item = [String; N]>) -> String {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        // Every row has as many cells as there are headings, and writing into memory cannot fail.
        let _ = writer.write_record(&row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// The row of a case without orders: which case it is, and in the place of the order whether the text says that there are none.
fn row_without_order(case: &Case<'_>) -> Row {
    let determination = case.determination;
    let said = match determination.no_orders {
        Some(_) => "No orders were made; the text says so.",
        None => "No orders were found in this text.",
    };
    let cells = [
        ("Case reference", words(&determination.case_refs.join(" "))),
        ("Landlord", optional(&determination.landlord)),
        ("Determination date", day(determination.date)),
        ("Order", said.into()),
        ("Source", words(case.name.unwrap_or_default())),
    ];
    HEADINGS.map(|heading| cells.iter().find(|(name, _)| *name == heading).map_or_else(String::new, |(_, cell)| cell.clone()))
}

/// A row: its cells in the order of the headings.
fn row(case: &Case<'_>, n: usize, order: &Order) -> Row {
    let determination: &Determination = case.determination;
    let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.code()).collect();
    let details: Vec<String> = order.details.iter().map(|detail| tidy(&detail.text)).collect();
    let [due, basis, computation, due_words, caution] = order.deadline.as_ref().map(deadline_cells).unwrap_or_default();
    let [amount, offered, new, terms, parts, payee, how] = order.payment.as_ref().map(payment_cells).unwrap_or_default();
    let [done, owner, paid, left_out, evidence] = case.own.get(n).map(own_cells).unwrap_or_default();
    [
        words(&determination.case_refs.join(" ")),
        optional(&determination.landlord),
        day(determination.date),
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
        (n + 1).to_string(),
        done,
        owner,
        paid,
        left_out,
        evidence,
        to_check(determination),
    ]
}

pub(crate) fn deadline_cells(deadline: &Deadline) -> [String; 5] {
    let basis = match deadline.basis {
        DeadlineBasis::Printed => "printed",
        DeadlineBasis::Computed => "computed",
        DeadlineBasis::ComplianceClause => "compliance_clause",
        DeadlineBasis::Event => "event",
        DeadlineBasis::Recurring => "recurring",
    };
    [day(deadline.date), basis.into(), optional(&deadline.computation), words(&deadline.text), optional(&deadline.caution)]
}

pub(crate) fn payment_cells(payment: &Payment) -> [String; 7] {
    let terms = match payment.prior_offer_terms {
        Some(PriorOfferTerms::Inclusive) => "inclusive",
        Some(PriorOfferTerms::InAddition) => "in_addition",
        Some(PriorOfferTerms::DeductIfPaid) => "deduct_if_paid",
        Some(PriorOfferTerms::Replaced) => "replaced",
        None if payment.may_deduct_paid => "deduct_what_was_paid",
        None => "",
    };
    // What the sum is made up of stands one part a line.
    let parts: Vec<String> = payment.parts.iter().map(part_words).collect();
    let [amount, offered, new] = [payment.amount_pence, payment.prior_offer_pence, new_pence(payment)].map(number);
    [amount, offered, new, terms.into(), harmless(parts.join("\n")), optional(&payment.payee), optional(&payment.terms)]
}

/// What a person added; empty where nobody could.
fn own_cells(own: &Own) -> [String; 5] {
    let yes_or_no = |yes| String::from(if yes { "yes" } else { "no" });
    let paid = number((own.paid_pence > 0).then_some(own.paid_pence));
    [yes_or_no(own.done), words(&own.owner), paid, yes_or_no(own.left_out), harmless(own.evidence.join("\n"))]
}

/// Pounds with two decimals, and nothing that a spreadsheet would not read as a number.
pub(crate) fn number(pence: Option<u64>) -> String {
    pence.map_or_else(String::new, |pence| format!("{}.{:02}", pence / 100, pence % 100))
}

pub(crate) fn day(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

pub(crate) fn optional(text: &Option<String>) -> String {
    words(text.as_deref().unwrap_or_default())
}

/// Words of the report as a cell.
pub(crate) fn words(text: &str) -> String {
    harmless(tidy(text))
}

/// A cell that no spreadsheet runs as a formula: OWASP's rule, and the full-width signs that Excel takes too.
pub(crate) fn harmless(text: String) -> String {
    let starts_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if starts_formula { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, read_csv, report};
    use super::*;
    use crate::determination::Determination;

    fn table(determination: &Determination) -> Vec<Vec<String>> {
        read_csv(&orders(&[Case { name: Some("a.txt"), determination, own: &[] }]))
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
        let case = Case { name: None, determination: &report, own: &[] };
        let table = read_csv(&orders(&[case, case]));
        assert_eq!(table.len(), 1 + 2 * report.orders.len());
    }

    #[test]
    fn a_case_without_orders_has_its_row() {
        let mut none = Determination { orders: Vec::new(), no_orders: None, ..report() };
        let said = |determination: &Determination| {
            let table = table(determination);
            assert_eq!((table.len(), cell(&table, 1, "Case reference").as_str()), (2, "202499999"));
            assert_eq!(cell(&table, 1, "Source"), "a.txt");
            cell(&table, 1, "Order")
        };
        assert_eq!(said(&none), "No orders were found in this text.");
        none.no_orders = Some(crate::span::Span::new(0, 0));
        assert_eq!(said(&none), "No orders were made; the text says so.");
    }

    #[test]
    fn the_file_is_what_a_spreadsheet_wants() {
        let written = orders(&[Case { name: None, determination: &report(), own: &[] }]);
        assert!(written.starts_with("\u{feff}Case reference,"));
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
