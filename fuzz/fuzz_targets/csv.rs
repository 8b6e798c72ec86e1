//! Does the table lose a word, or let one act in a spreadsheet?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::exports::csv(text));
