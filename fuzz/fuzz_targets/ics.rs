//! Does the calendar lose a word, or let one forge an event?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::exports::ics(text));
