//! What did the Ombudsman find on a head of complaint?

use crate::span::Span;
use serde::Serialize;

/// The closed list of outcomes (domain.md 1.1), gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The gravest failings.
    SevereMaladministration,
    /// A failure that adversely affected the resident.
    Maladministration,
    /// A minor failing that must still be put right.
    ServiceFailure,
    /// The landlord had itself offered enough before the investigation.
    ReasonableRedress,
    /// An offer made after the Ombudsman stepped in resolves the matter.
    ResolvedWithIntervention,
    /// The landlord acted properly.
    NoMaladministration,
    /// Not investigated.
    OutsideJurisdiction,
    /// The resident withdrew.
    Withdrawn,
}

impl Outcome {
    /// Every outcome, gravest first.
    pub const ALL: [Outcome; 8] = [
        Outcome::SevereMaladministration,
        Outcome::Maladministration,
        Outcome::ServiceFailure,
        Outcome::ReasonableRedress,
        Outcome::ResolvedWithIntervention,
        Outcome::NoMaladministration,
        Outcome::OutsideJurisdiction,
        Outcome::Withdrawn,
    ];

    /// The name of the outcome in JSON and CSV.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::SevereMaladministration => "severe_maladministration",
            Outcome::Maladministration => "maladministration",
            Outcome::ServiceFailure => "service_failure",
            Outcome::ReasonableRedress => "reasonable_redress",
            Outcome::ResolvedWithIntervention => "resolved_with_intervention",
            Outcome::NoMaladministration => "no_maladministration",
            Outcome::OutsideJurisdiction => "outside_jurisdiction",
            Outcome::Withdrawn => "withdrawn",
        }
    }

    /// The outcome as the Ombudsman writes it.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::SevereMaladministration => "Severe maladministration",
            Outcome::Maladministration => "Maladministration",
            Outcome::ServiceFailure => "Service failure",
            Outcome::ReasonableRedress => "Reasonable redress",
            Outcome::ResolvedWithIntervention => "Resolved with intervention",
            Outcome::NoMaladministration => "No maladministration",
            Outcome::OutsideJurisdiction => "Outside jurisdiction",
            Outcome::Withdrawn => "Withdrawn",
        }
    }

    /// Whether the complaint was upheld: service failure or worse.
    pub fn upheld(self) -> bool {
        self <= Outcome::ServiceFailure
    }
}

/// A formal finding: the outcome for one head of complaint.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding<S = Span> {
    /// What was found.
    pub outcome: Outcome,
    /// What it is about, in the finding's own words.
    pub about: String,
    /// The paragraph of the Scheme it cites, such as "52" or "53(b)".
    pub scheme_paragraph: Option<String>,
    /// Which entry of `complaint` it answers (an index); `None` where it could not be matched.
    pub complaint_head: Option<usize>,
    /// Its own words.
    pub span: S,
    /// The words that state the outcome.
    pub outcome_span: S,
}
