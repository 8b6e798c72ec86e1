//! Does any export break on what was read, or let hostile words act in another program?
#![no_main]

use putright::export::{Case, csv, ics, json, markdown, text};
use putright::phrase::date::Date;

libfuzzer_sys::fuzz_target!(|words: &str| {
    let determination = putright::analyse(words);
    let case = Case { name: Some(words), determination: &determination };
    let today = Date::new(2024, 2, 29).expect("a leap day");

    let table = csv::orders(&[case]);
    assert!(!cell_starts(&table).any(|c| matches!(c, '=' | '+' | '-' | '@' | '\t')), "no cell is a formula: {table}");
    let calendar = ics::calendar(&[case], today);
    assert!(calendar.ends_with("END:VCALENDAR\r\n"));
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    json::document(words, &determination, json::Alone {}).expect("an answer can be written");
    markdown::paper(&case, Some(today));
    text::paper(&case, None);
});

/// The first character of each cell, quotes aside.
fn cell_starts(table: &str) -> impl Iterator<Item = char> {
    let (mut quoted, mut starts) = (false, true);
    table.chars().filter(move |&c| {
        if c == '"' {
            quoted = !quoted;
            return false;
        }
        let first = starts;
        starts = !quoted && matches!(c, ',' | '\n');
        first && !starts
    })
}
