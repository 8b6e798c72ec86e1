//! What could not be read, does not add up or contradicts itself, and in which area of the answer?

use crate::span::Span;
use serde::Serialize;

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Something needs a person's eye.
    Warning,
    /// Something could not be read: the answer is not whole.
    Error,
}

/// The parts of an answer that a person can check one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Area {
    /// References, landlord, date, form.
    Head,
    /// The heads of complaint.
    Complaint,
    /// What is outside jurisdiction.
    Jurisdiction,
    /// The formal findings.
    Findings,
    /// What must be done, by whom and by when.
    Orders,
    /// The sums of the orders.
    Money,
    /// What is recommended, and its sums.
    Recommendations,
    /// The text as a whole: cut off, not a determination, several in one.
    Document,
}

impl Area {
    /// Every area.
    pub const ALL: [Area; 8] = [
        Area::Head,
        Area::Complaint,
        Area::Jurisdiction,
        Area::Findings,
        Area::Orders,
        Area::Money,
        Area::Recommendations,
        Area::Document,
    ];

    /// The name of the area in JSON and CSV.
    pub fn code(self) -> &'static str {
        match self {
            Area::Head => "head",
            Area::Complaint => "complaint",
            Area::Jurisdiction => "jurisdiction",
            Area::Findings => "findings",
            Area::Orders => "orders",
            Area::Money => "money",
            Area::Recommendations => "recommendations",
            Area::Document => "document",
        }
    }

    /// The area in words that follow "Check" or stand in a list.
    pub fn name(self) -> &'static str {
        match self {
            Area::Head => "case details",
            Area::Complaint => "what the complaint is about",
            Area::Jurisdiction => "jurisdiction",
            Area::Findings => "findings",
            Area::Orders => "orders and due dates",
            Area::Money => "sums of money",
            Area::Recommendations => "recommendations",
            Area::Document => "the whole text",
        }
    }
}

/// The stable name of a diagnostic.
pub type Code = &'static str;

/// What could not be read, does not add up or contradicts itself.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diagnostic<S = Span> {
    /// A stable name, such as "parts_do_not_add_up".
    #[cfg_attr(feature = "papers", serde(deserialize_with = "kept"))]
    pub code: Code,
    /// The area whose values may be wrong.
    pub area: Area,
    /// How grave it is.
    pub severity: Severity,
    /// A sentence: what was expected, what was found, what to do next.
    pub message: String,
    /// The words it is about.
    pub span: Option<S>,
    /// The other place, where two places disagree.
    pub other_span: Option<S>,
}

/// The name of a diagnostic that was handed over. It stays for as long as the wasm that writes one paper.
#[cfg(feature = "papers")]
fn kept<'de, D: serde::Deserializer<'de>>(code: D) -> Result<Code, D::Error> {
    serde::Deserialize::deserialize(code).map(String::leak).map(|code| &*code)
}
