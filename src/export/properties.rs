//! Do any words at all, in any place of an answer, come out of each export as they should?

use super::fixtures::{hostile_order, read_csv, report};
use super::{Case, csv, ics, markdown, text, tidy};
use crate::determination::date::Date;
use crate::determination::{Determination, Order};
use proptest::prelude::*;

/// Words that a pasted text could hold: any characters, and many that mean something somewhere.
fn words() -> impl Strategy<Value = String> {
    let telling = prop::sample::select(vec![
        "=",
        "+",
        "-",
        "@",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\"",
        "\"\"",
        ",",
        ";",
        "\\",
        "\\n",
        ":",
        "'",
        "|",
        "`",
        "*",
        "_",
        "[",
        "](",
        "<b>",
        "&lt;",
        "#",
        "1.",
        "£",
        "🙂",
        "\u{a0}",
        "\u{ad}",
        "\u{200d}",
        "\u{202e}",
        "\u{0}",
        "\u{2028}",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        " ",
    ]);
    let piece = prop_oneof![telling.prop_map(String::from), any::<char>().prop_map(String::from), "[a-z ]{0,30}"];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

prop_compose! {
    fn order()(said in words(), text in words(), label in words(), pence in any::<Option<u64>>(), day in 0..40_000i64) -> Order {
        let mut order = hostile_order(&said);
        order.text = text;
        order.label = Some(label);
        if let Some(payment) = &mut order.payment {
            payment.amount_pence = pence;
        }
        if let Some(deadline) = &mut order.deadline {
            deadline.date = Date::from_day_number(day).filter(|_| day > 0);
        }
        order
    }
}

prop_compose! {
    fn determination()(orders in prop::collection::vec(order(), 0..5), landlord in words(), about in words()) -> Determination {
        let mut determination = Determination { orders, landlord: Some(landlord), ..report() };
        determination.findings[0].about = about;
        determination
    }
}

/// The content lines of a calendar, by the rule of RFC 5545 3.1 alone.
fn unfolded(calendar: &str) -> Vec<String> {
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    calendar.replace("\r\n ", "").trim_end().split("\r\n").map(String::from).collect()
}

/// A text value as RFC 5545 3.3.11 reads it.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => out.push(c),
                other => panic!("a backslash before {other:?}"),
            },
            (';' | ',', _) => panic!("a bare {c:?} in {value:?}"),
            (c, _) => out.push(c),
        }
    }
    out
}

fn column(name: &str) -> usize {
    csv::HEADINGS.iter().position(|heading| *heading == name).unwrap()
}

fn cell<'a>(row: &'a [String], name: &str) -> &'a str {
    &row[column(name)]
}

/// What stands in a cell for the words: themselves on one line, behind an apostrophe where they would be a formula.
fn guarded(words: &str) -> String {
    let words = tidy(words);
    if words.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) { format!("'{words}") } else { words }
}

proptest! {
    #[test]
    fn every_word_comes_back_from_the_table(determination in determination()) {
        let table = read_csv(&csv::orders(&[Case { name: None, determination: &determination, own: &[] }]));
        // A case without orders has a row that says so.
        prop_assert_eq!(table.len(), 1 + determination.orders.len().max(1));
        for (row, order) in table[1..].iter().zip(&determination.orders) {
            prop_assert_eq!(cell(row, "Order"), guarded(&order.text));
            prop_assert_eq!(cell(row, "Label"), guarded(order.label.as_deref().unwrap()));
            prop_assert_eq!(cell(row, "Landlord"), guarded(determination.landlord.as_deref().unwrap()));
            let pence = cell(row, "Amount (£)").replace('.', "").parse::<u64>().ok();
            prop_assert_eq!(pence, order.payment.as_ref().unwrap().amount_pence);
            prop_assert!(row.iter().all(|cell| !cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r'])));
        }
    }

    #[test]
    fn every_word_comes_back_from_the_calendar(determination in determination()) {
        let today = Date::from_day_number(19_000).unwrap();
        let lines = unfolded(&ics::calendar(&[Case { name: None, determination: &determination, own: &[] }], today));
        let dated: Vec<(usize, &Order)> =
            determination.orders.iter().enumerate().filter(|(_, order)| order.deadline.as_ref().unwrap().date.is_some()).collect();
        let begun = lines.iter().filter(|line| *line == "BEGIN:VEVENT").count();
        prop_assert_eq!(begun, dated.len() + 1);
        prop_assert_eq!(ics::undated(&determination), determination.orders.len() - dated.len());
        // An alarm's description stands inside of its event, so the event's own is the first of its kind.
        let events: Vec<&[String]> = lines.split(|line| line == "BEGIN:VEVENT").skip(1).collect();
        for (event, (n, order)) in events.iter().zip(dated) {
            let note = unescaped(event.iter().find_map(|line| line.strip_prefix("DESCRIPTION:")).unwrap());
            let text = tidy(&order.text);
            prop_assert_eq!(note.split('\n').next().unwrap(), format!("Order {}. {text}", n + 1));
            unescaped(event.iter().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap());
        }
    }

    #[test]
    fn papers_have_one_line_for_each_piece(determination in determination()) {
        let case = Case { name: None, determination: &determination, own: &[] };
        let plain = text::paper(&case, None);
        prop_assert!(plain.chars().all(|c| c == '\n' || !c.is_control()));
        for order in &determination.orders {
            let line = format!(": {}", tidy(&order.text));
            prop_assert!(plain.lines().any(|found| found.ends_with(&line)), "{:?} in {}", line, plain);
        }
        // Headings and blank lines apart, both papers have the same lines.
        let marked = markdown::paper(&case, None);
        let lines = |paper: &str, mark: char| paper.lines().filter(|line| !line.is_empty() && !line.chars().all(|c| c == mark)).count();
        prop_assert_eq!(lines(&plain, '-') - 1, lines(&marked, '\0'));
    }
}
