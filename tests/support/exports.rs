//! What holds for every export? Small readers that know nothing of the writers get every word back, and nothing else.

use super::words::worded;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use putright::determination::date::Date;
use putright::determination::{Determination, Order};
use putright::export::{self, Case, tidy};
use serde_json::Value;

/// The table, of any words.
pub fn csv(words: &str) {
    check_csv(&case(&worded(words), Some(words)));
}

/// The calendar, of any words.
pub fn ics(words: &str) {
    check_ics(&case(&worded(words), Some(words)));
}

/// The JSON answer, of any words.
pub fn json(words: &str) {
    check_json(words, &worded(words), Some(words));
}

/// The papers in Markdown and plain text, of any words.
pub fn papers(words: &str) {
    check_papers(&case(&worded(words), Some(words)));
}

/// Every export of an answer that was read.
pub fn check(text: &str, answer: &Determination, name: Option<&str>) {
    let case = case(answer, name);
    check_csv(&case);
    check_ics(&case);
    check_json(text, answer, name);
    check_papers(&case);
}

fn case<'a>(determination: &'a Determination, name: Option<&'a str>) -> Case<'a> {
    Case { name, determination, own: &[] }
}

fn today() -> Date {
    Date::new(2024, 2, 29).expect("a leap day")
}

fn check_csv(case: &Case<'_>) {
    let orders = &case.determination.orders;
    let table = read_csv(&export::csv::orders(&[*case, *case]));
    assert_eq!(table.len(), 1 + 2 * orders.len().max(1), "one row an order, and one for a case without");
    for (row, order) in table[1..].iter().zip(orders.iter().cycle()) {
        let cell = |name: &str| &row[export::csv::HEADINGS.iter().position(|heading| *heading == name).expect("a column")];
        assert_eq!(cell("Order"), &guarded(&order.text));
        assert_eq!(cell("Label"), &guarded(order.label.as_deref().unwrap_or_default()));
        assert_eq!(cell("Landlord"), &guarded(case.determination.landlord.as_deref().unwrap_or_default()));
        let amount = order.payment.as_ref().and_then(|payment| payment.amount_pence);
        assert_eq!(cell("Amount (£)").replace('.', "").parse().ok(), amount);
        for cell in row {
            assert!(!cell.trim_start().starts_with(FORMULA), "a formula: {cell:?}");
            assert!(!cell.contains(|c: char| c.is_control() && c != '\n'), "{cell:?}");
        }
    }
}

const FORMULA: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r'];

/// What stands in a cell for the words: themselves, behind an apostrophe where they would be a formula.
fn guarded(words: &str) -> String {
    let words = tidy(words);
    if words.starts_with(FORMULA) { format!("'{words}") } else { words }
}

/// Reads RFC 4180, strictly: a stray quote, a bare line break or a ragged row is an error.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let mut rest = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let (cell, behind) = match rest.strip_prefix('"') {
            Some(quoted) => read_quoted(quoted),
            None => {
                let end = rest.find([',', '\r', '\n', '"']).expect("a cell ends");
                (rest[..end].to_string(), &rest[end..])
            }
        };
        row.push(cell);
        rest = behind.strip_prefix(',').unwrap_or_else(|| {
            rows.push(std::mem::take(&mut row));
            behind.strip_prefix("\r\n").expect("a row ends with CRLF")
        });
    }
    assert!(rows.iter().all(|row| row.len() == export::csv::HEADINGS.len()), "no ragged rows");
    rows
}

fn read_quoted(mut rest: &str) -> (String, &str) {
    let mut cell = String::new();
    loop {
        let end = rest.find('"').expect("a quoted cell is closed");
        cell.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('"') {
            Some(next) => rest = next,
            None => return (cell, rest),
        }
        cell.push('"');
    }
}

fn check_ics(case: &Case<'_>) {
    let answer = case.determination;
    let calendar = export::ics::calendar(&[*case], today());
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    for line in calendar.split("\r\n") {
        assert!(
            line.len() <= 75 && !line.contains(char::is_control),
            "a line is folded, and has no control characters: {line:?}"
        );
    }
    let whole = calendar.replace("\r\n ", "");
    let lines: Vec<&str> = whole.trim_end().split("\r\n").collect();
    let mut open = Vec::new();
    let (mut uids, mut notes) = (Vec::new(), Vec::new());
    for line in lines {
        let (name, value) = line.split_once(':').expect("a name and a value");
        match name {
            "BEGIN" => open.push(value),
            "END" => assert_eq!(open.pop(), Some(value), "what began last ends first"),
            "UID" => uids.push(value),
            "DTSTART;VALUE=DATE" | "DTEND;VALUE=DATE" => assert!(value.len() == 8 && value.bytes().all(|b| b.is_ascii_digit())),
            "DESCRIPTION" if open.last() == Some(&"VEVENT") => notes.push(unescaped(value)),
            "DESCRIPTION" | "SUMMARY" => drop(unescaped(value)),
            "VERSION" | "PRODID" | "CALSCALE" | "DTSTAMP" | "TRANSP" | "ACTION" | "TRIGGER" => {}
            _ => panic!("a line that we never write: {line:?}"),
        }
    }
    let dated: Vec<&Order> =
        answer.orders.iter().filter(|order| order.deadline.as_ref().is_some_and(|d| d.date.is_some())).collect();
    assert_eq!(notes.len(), dated.len() + usize::from(answer.date.is_some()), "an event for each day, and one for the review");
    assert_eq!(export::ics::undated(answer), answer.orders.len() - dated.len());
    for (note, order) in notes.iter().zip(dated) {
        // "Order 2. ", and then its words.
        let first = note.split('\n').next().unwrap_or_default();
        assert_eq!(first.split_once(". ").map(|(_, words)| words.trim()), Some(tidy(&order.text).trim()));
    }
    let count = uids.len();
    uids.sort();
    uids.dedup();
    assert!(uids.len() == count && count == notes.len(), "each event has a name of its own");
}

/// A text value as RFC 5545 3.3.11 reads it.
fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => out.push(c),
                other => panic!("a backslash before {other:?}"),
            },
            ';' | ',' => panic!("a bare {c:?} in {value:?}"),
            c => out.push(c),
        }
    }
    out
}

fn check_json(text: &str, answer: &Determination, name: Option<&str>) {
    // The spans of an answer with words put into it are those of the report that it was made from.
    let line = match name {
        Some(file) => export::json::document(text, std::slice::from_ref(answer), export::json::InFile { file }),
        None => export::json::document(text, std::slice::from_ref(answer), export::json::Alone {}),
    };
    let line = line.expect("an answer can be written");
    assert!(line.chars().all(|c| c >= ' '), "one line without raw control characters");
    let read: Value = serde_json::from_str(&line).expect("JSON");
    let words = |value: &Value| value.as_str().map(String::from);
    assert_eq!(words(&read["file"]), name.map(String::from));
    assert_eq!(read["schema"], 1);
    assert_eq!(words(&read["text_sha256"]), Some(export::sha256_hex(text)));
    assert_eq!(words(&read["landlord"]), answer.landlord);
    assert_eq!(words(&read["date"]), answer.date.map(|date| date.to_string()));
    let list = |name: &str| read[name].as_array().expect("a list");
    let texts = |name: &str, field: &str| -> Vec<String> { list(name).iter().filter_map(|item| words(&item[field])).collect() };
    assert_eq!(list("case_refs").iter().filter_map(&words).collect::<Vec<_>>(), answer.case_refs);
    assert_eq!(texts("complaint", "text"), answer.complaint.iter().map(|head| head.text.clone()).collect::<Vec<_>>());
    assert_eq!(texts("findings", "about"), answer.findings.iter().map(|finding| finding.about.clone()).collect::<Vec<_>>());
    assert_eq!(texts("recommendations", "text"), answer.recommendations.iter().map(|r| r.text.clone()).collect::<Vec<_>>());
    assert_eq!(texts("diagnostics", "message"), answer.diagnostics.iter().map(|d| d.message.clone()).collect::<Vec<_>>());
    assert_eq!(list("ledger").len(), answer.ledger.len());
    assert_eq!(list("orders").len(), answer.orders.len());
    for (read, order) in list("orders").iter().zip(&answer.orders) {
        assert_eq!((words(&read["text"]).as_ref(), words(&read["label"])), (Some(&order.text), order.label.clone()));
        let payment = order.payment.as_ref();
        assert_eq!(
            read["payment"]["amount_pence"].as_u64(),
            payment.and_then(|payment| payment.amount_pence),
            "no digit is lost"
        );
        assert_eq!(read["span"].as_array().map(Vec::len), Some(2));
    }
}

fn check_papers(case: &Case<'_>) {
    let plain = export::text::paper(case, Some(today()));
    assert!(plain.chars().all(|c| c == '\n' || !(c.is_control() || is_direction(c))), "nothing steers a terminal");
    let marked = export::markdown::paper(case, Some(today()));
    let bare = marked.replace("\\:", " ").to_ascii_lowercase();
    assert!(!bare.contains("://") && !bare.contains("www."), "nothing becomes a link by itself: {marked}");

    let lines = read_markdown(&marked);
    for order in &case.determination.orders {
        let end = format!(": {}", tidy(&order.text));
        assert!(plain.lines().any(|line| line.ends_with(&end)), "{end:?} in {plain}");
        assert!(lines.iter().any(|line| line.ends_with(end.trim_end())), "{end:?} in {lines:#?}");
    }
    // Underlines and blank lines apart, both papers have the same lines.
    let blocks = plain.lines().filter(|line| !line.is_empty() && !line.chars().all(|c| c == '-' || c == '=')).count();
    assert_eq!(blocks, lines.len(), "{plain}\n{marked}\n{lines:#?}");
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The words of each block, by a reader with every extension switched on. Pasted words must make no markup.
fn read_markdown(paper: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    // Curly quotes would be other words.
    for event in Parser::new_ext(paper, Options::all() - Options::ENABLE_SMART_PUNCTUATION - Options::ENABLE_OLD_FOOTNOTES) {
        match event {
            Event::Text(words) => lines.last_mut().expect("a line").push_str(&words),
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::Item) | Event::End(TagEnd::Item) => {
                lines.push(String::new())
            }
            Event::Start(Tag::List(_) | Tag::Strong) | Event::End(_) => {}
            other => panic!("{other:?} was made of words: {paper}"),
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}
