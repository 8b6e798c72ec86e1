//! What does a determination say? The result as plain public data, in the Ombudsman's own words.
//!
//! The field names are those of the JSON answer. Sums are in pence, dates are ISO dates. `S` is the
//! kind of span: [`Span`] (bytes) inside the core, [`Utf16Span`](crate::span::Utf16Span) at its edge; only the latter can
//! be serialised, so an answer cannot leave with the wrong unit.

mod complaint;
pub mod date;
mod diagnostic;
mod finding;
mod order;
mod payment;
mod procedure;
mod recommendation;
mod remedy;
mod spans;

pub use complaint::{ComplaintHead, JurisdictionExclusion, Theme};
pub use diagnostic::{Area, Code, Diagnostic, Severity};
pub use finding::{Finding, Outcome};
pub use order::{Deadline, DeadlineBasis, Detail, Order, OrderKind};
pub use payment::{Payment, PaymentPart, PriorOfferTerms};
pub use procedure::{ProcedureStage, ProcedureStep};
pub use recommendation::Recommendation;
pub use remedy::{Certainty, LedgerEntry, Remedy, SumRole};

use crate::span::Span;
use date::Date;
use serde::Serialize;

/// One determination of the Housing Ombudsman, as read from a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Determination<S = Span> {
    /// The version of this form: `1`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub schema: u32,
    /// Which form the document has.
    pub format: Format,
    /// As printed in a decision: "Investigation" or "Jurisdiction". `None` in a report.
    pub decision_type: Option<String>,
    /// The Ombudsman's references of this case, as printed in the head.
    pub case_refs: Vec<String>,
    /// The landlord, as printed in the head.
    pub landlord: Option<String>,
    /// The landlord's type, as printed in a decision.
    pub landlord_type: Option<String>,
    /// The resident's occupancy, as printed in a decision.
    pub occupancy: Option<String>,
    /// The date of the determination.
    pub date: Option<Date>,
    /// Whether the head says that the determination was amended (domain.md 3.5).
    pub amended_on_review: bool,
    /// The date of the amendment, where the head gives a second date.
    pub amended_date: Option<Date>,
    /// Where the head's facts stand in the text.
    pub head: Head<S>,
    /// The defined complaints.
    pub complaint: Vec<ComplaintHead<S>>,
    /// What is outside jurisdiction under a numbered paragraph of the Scheme.
    pub jurisdiction: Vec<JurisdictionExclusion<S>>,
    /// The formal findings, in the order of the determination.
    pub findings: Vec<Finding<S>>,
    /// What the landlord must do, one entry for each obligation.
    pub orders: Vec<Order<S>>,
    /// The words that say that no orders were made, where the text says so.
    pub no_orders: Option<S>,
    /// What is recommended, and not binding.
    pub recommendations: Vec<Recommendation<S>>,
    /// The totals.
    pub remedy: Remedy,
    /// Every sum of the orders and recommendations, with its role and why.
    pub ledger: Vec<LedgerEntry<S>>,
    /// Complaint handling dates that the text states plainly.
    pub complaint_procedure: Vec<ProcedureStep<S>>,
    /// What could not be read, does not add up or contradicts itself.
    pub diagnostics: Vec<Diagnostic<S>>,
}

impl<S> Default for Determination<S> {
    /// Nothing read yet: every list empty, every fact absent.
    fn default() -> Self {
        Self {
            schema: 1,
            format: Format::Unknown,
            decision_type: None,
            case_refs: Vec::new(),
            landlord: None,
            landlord_type: None,
            occupancy: None,
            date: None,
            amended_on_review: false,
            amended_date: None,
            head: Head::default(),
            complaint: Vec::new(),
            jurisdiction: Vec::new(),
            findings: Vec::new(),
            orders: Vec::new(),
            no_orders: None,
            recommendations: Vec::new(),
            remedy: Remedy::default(),
            ledger: Vec::new(),
            complaint_procedure: Vec::new(),
            diagnostics: Vec::new(),
        }
    }
}

/// The form of the document (domain.md section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// The "REPORT" used until autumn 2025.
    Report,
    /// The decision used since October 2025.
    Decision,
    /// Neither could be recognised.
    #[default]
    Unknown,
}

/// Where the facts of the head stand in the text.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Head<S = Span> {
    /// The words of the case references, one span each.
    pub case_refs: Vec<S>,
    /// The landlord's name.
    pub landlord: Option<S>,
    /// The date, as printed.
    pub date: Option<S>,
}

impl<S> Default for Head<S> {
    fn default() -> Self {
        Self { case_refs: Vec::new(), landlord: None, date: None }
    }
}

impl<S> Determination<S> {
    /// The areas to be checked: those with a warning or an error, each once, in the order of [`Area::ALL`].
    pub fn to_check(&self) -> Vec<Area> {
        Area::ALL.into_iter().filter(|&area| self.warns_of(area)).collect()
    }

    /// Whether the values of an area are to be checked: the area has a warning or an error, or the whole text has.
    pub fn is_to_check(&self, area: Area) -> bool {
        self.warns_of(area) || self.warns_of(Area::Document)
    }

    fn warns_of(&self, area: Area) -> bool {
        self.diagnostics.iter().any(|d| d.area == area && d.severity >= Severity::Warning)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_to_check_where_a_warning_stands_in_it() {
        let said = |area, severity| Diagnostic { code: "", area, severity, message: String::new(), span: None, other_span: None };
        let mut answer: Determination = Determination {
            diagnostics: vec![
                said(Area::Money, Severity::Warning),
                said(Area::Head, Severity::Info),
                said(Area::Findings, Severity::Error),
                said(Area::Money, Severity::Error),
            ],
            ..Determination::default()
        };
        assert_eq!(answer.to_check(), [Area::Findings, Area::Money]);
        assert!(answer.is_to_check(Area::Money) && !answer.is_to_check(Area::Head));
        answer.diagnostics.push(said(Area::Document, Severity::Warning));
        assert!(answer.is_to_check(Area::Head), "a text that is cut off makes every area doubtful");
    }
}
