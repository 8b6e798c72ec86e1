//! Does the JSON answer lose a word or a digit?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::exports::json(text));
