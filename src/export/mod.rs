//! How does an answer leave? As JSON, a table, a calendar, or words for a board paper or a letter.
//!
//! Each export is a function from cases to a `String`, and free of clocks: whoever wants days left says which day it is. The text of the
//! determination is hostile by assumption, so each format neutralises what its readers would act on.

pub mod csv;
#[cfg(test)]
mod fixtures;
pub mod html;
pub mod ics;
pub mod identity;
pub mod json;
pub mod markdown;
pub mod misreading;
mod own;
pub mod paper;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
#[cfg(feature = "schema")]
pub mod schema;
mod sure;
pub mod text;
pub mod when;
mod words;

pub use own::Own;
pub use sure::{check_these, how_sure, to_check};
pub(crate) use words::say;
pub use words::{days_left, new_pence, part_words, pounds, thousands, tidy};

use crate::determination::Determination;
use sha2::{Digest, Sha256};

/// One determination on its way out, with the name of where it came from (a file, a row's id).
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// Where it was read from, if that has a name.
    pub name: Option<&'a str>,
    /// What was read.
    pub determination: &'a Determination,
    /// What a person added, one entry an order; empty where nobody could.
    pub own: &'a [Own],
}

/// The version of this crate, as written into exports.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Every determination of a text. The first is what [`crate::analyse`] answers, with its word that there are more.
pub fn read(text: &str) -> Vec<Determination> {
    let mut determinations = vec![crate::analyse(text)];
    if determinations[0].diagnostics.iter().any(|diagnostic| diagnostic.code == "several_determinations") {
        determinations.extend(crate::analyse_all(text).into_iter().skip(1));
    }
    determinations
}

/// The SHA-256 of a text in hexadecimal: it names the text that an answer was read from, without holding it.
///
/// ```
/// use putright::export::sha256_hex;
/// assert_eq!(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
pub fn sha256_hex(text: &str) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        say(&mut hex, format_args!("{byte:02x}"));
    }
    hex
}
