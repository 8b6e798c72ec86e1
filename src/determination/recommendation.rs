//! What is only recommended?

use crate::span::Span;
use serde::Serialize;

/// Something recommended: not binding.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Recommendation<S = Span> {
    /// Its own words.
    pub text: String,
    /// What is recommended to be paid.
    pub amount_pence: Option<u64>,
    /// Whether a finding rests on it, as the text says (domain.md 0.6).
    pub finding_depends_on_it: bool,
    /// Where the words stand.
    pub span: S,
}
