//! Does the reading of days, periods and deadlines break, stand still, or name a day that is none?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::scanners::times(text));
