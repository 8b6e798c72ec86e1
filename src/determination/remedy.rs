//! What do the payments come to, which role has each sum, and how sure is that? All sums are in pence.

use crate::span::Span;
use serde::Serialize;

/// How sure a total is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Each sum of the orders has its role.
    #[default]
    Exact,
    /// A sum of the orders could not be read or has no role: it may come on top.
    AtLeast,
    /// The words can be read in two ways.
    Perhaps,
}

/// The totals, in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remedy {
    /// What the orders oblige the landlord to pay, no sum counted twice.
    pub ordered_pence: u64,
    /// How sure that is: "at least", "perhaps".
    pub certainty: Certainty,
    /// What it would be in the other reading, where there is one with a figure.
    pub other_ordered_pence: Option<u64>,
    /// How much of that was already offered or paid; `None` where no figure is given.
    pub prior_offer_pence: Option<u64>,
    /// Ordered less prior offer.
    pub net_new_pence: u64,
    /// What is recommended to be paid, and not ordered.
    pub recommended_pence: u64,
}

/// The role of a sum in the orders or recommendations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SumRole {
    /// The whole of a payment: added to what is ordered.
    Total,
    /// A part of a total: not added again.
    Part,
    /// An earlier offer inside the sum ordered.
    PriorOfferInclusive,
    /// An earlier offer that stays payable beside the order.
    PriorOfferInAddition,
    /// An earlier offer that may be deducted if it was paid.
    PriorOfferDeductible,
    /// An earlier offer that the order replaces.
    PriorOfferReplaced,
    /// A daily, weekly or monthly rate.
    Rate,
    /// A reimbursement that must be evidenced first.
    Reimbursement,
    /// Recommended, not ordered.
    Recommended,
    /// To be paid only if something happens or does not: listed apart, not added.
    Conditional,
    /// Named again, the total of what stands before, or what remains of it: not added again.
    Restated,
    /// Something else, as the words say: a charge, a claim, a debt, what evidence is asked for.
    Mentioned,
    /// A sum whose role could not be told: listed, never added.
    Unassigned,
}

/// One sum, with its role and the reason for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LedgerEntry<S = Span> {
    /// The sum.
    pub amount_pence: u64,
    /// Its role.
    pub role: SumRole,
    /// Why it has that role, as a sentence.
    pub reason: String,
    /// Which entry of `orders` it stands in (an index); `None` for a recommendation.
    pub order: Option<usize>,
    /// The words of the sum.
    pub span: S,
}
