//! Does finding the lines, sentences, sections, paragraphs and lists break, or lose or double a word?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::scanners::outline(text));
