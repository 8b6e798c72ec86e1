//! What holds for every text, however hostile? One check for each fuzz target: the fuzzers (`fuzz/`), the
//! property tests and `tests/found.rs` run the same ones.
#![allow(dead_code, reason = "each test and each fuzz target needs a part of this")]

pub mod answer;
pub mod exports;
pub mod page;
pub mod scanners;
pub mod words;

#[allow(unused_imports, reason = "the property tests read more closely than one check at a time")]
pub use answer::read_checked;

/// Panics where a text breaks what holds for every text.
type Check = fn(&str);

/// The fuzz targets by name, each with what it checks.
pub const CHECKS: [(&str, Check); 10] = [
    ("analyse", answer::analyse),
    ("outline", scanners::outline),
    ("times", scanners::times),
    ("sums", scanners::sums),
    ("outcomes", scanners::outcomes),
    ("csv", exports::csv),
    ("ics", exports::ics),
    ("json", exports::json),
    ("papers", exports::papers),
    ("page", page::page),
];
