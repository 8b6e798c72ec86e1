//! Does the reading of sums break, or name words that are not there?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::scanners::sums(text));
