//! Do the papers in Markdown and plain text lose a word, or let one become a link or HTML?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::exports::papers(text));
