//! Does the page show the text whole and once, with its marks in their places?
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

libfuzzer_sys::fuzz_target!(|text: &str| support::page::page(text));
