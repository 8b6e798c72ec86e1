//! What does an order oblige the landlord to pay? All sums are in pence.

use crate::span::Span;
use serde::Serialize;

/// How an earlier offer stands to the sum ordered (domain.md 2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PriorOfferTerms {
    /// The sum ordered includes it.
    Inclusive,
    /// It stays payable beside the sum ordered.
    InAddition,
    /// It may be deducted if it was paid.
    DeductIfPaid,
    /// The sum ordered takes its place.
    Replaced,
}

/// A payment that an order obliges the landlord to make.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Payment<S = Span> {
    /// The whole sum. `None` where a payment is ordered without a figure.
    pub amount_pence: Option<u64>,
    /// What it is made up of, where the order says.
    pub parts: Vec<PaymentPart<S>>,
    /// How much of it was already offered or paid, where a figure is given.
    pub prior_offer_pence: Option<u64>,
    /// How that earlier offer stands to the sum.
    pub prior_offer_terms: Option<PriorOfferTerms>,
    /// Whether the landlord may deduct what it has paid, without a figure: ask what was paid.
    pub may_deduct_paid: bool,
    /// To whom: "the resident".
    pub payee: Option<String>,
    /// To whom and how, in the order's own words, such as "directly to the resident".
    pub terms: Option<String>,
    /// The words of the sum itself.
    pub span: Option<S>,
}

/// A part of a payment.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentPart<S = Span> {
    /// The part's sum.
    pub amount_pence: u64,
    /// What it is for.
    #[serde(rename = "for")]
    pub purpose: String,
    /// Who is paid it, where the words name somebody.
    pub payee: Option<String>,
    /// How much of the part was already offered.
    pub prior_offer_pence: Option<u64>,
    /// Which entry of `complaint` it belongs to (an index), where the words allow.
    pub complaint_head: Option<usize>,
    /// Its own words.
    pub span: S,
}
