//! Does any text break the reading, or an invariant of its answer?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| {
    support::read_checked(text);
});
