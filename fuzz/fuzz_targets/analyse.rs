//! Does any text break the reading, or an invariant of its answer or of an export of it?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::answer::analyse(text));
