//! What must the landlord do, and by when?

use super::date::Date;
use super::payment::Payment;
use crate::span::Span;
use serde::Serialize;

/// The kinds of order (domain.md 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    /// Apologise.
    Apology,
    /// Pay a stated sum.
    Compensation,
    /// Pay back costs that are yet to be evidenced.
    Reimbursement,
    /// Carry out works.
    Repair,
    /// Inspect or survey.
    Inspection,
    /// Review the case or a practice.
    Review,
    /// Train staff.
    Training,
    /// Write or change a policy or procedure.
    Policy,
    /// Meet or contact the resident.
    Meeting,
    /// Produce an action plan.
    ActionPlan,
    /// Tell the Ombudsman of something.
    ReportToOmbudsman,
    /// Show that the orders were complied with.
    Evidence,
    /// How and to whom a payment is to be made.
    PaymentTerms,
    /// Anything else.
    Other,
}

impl OrderKind {
    /// Every kind.
    pub const ALL: [OrderKind; 14] = [
        OrderKind::Apology,
        OrderKind::Compensation,
        OrderKind::Reimbursement,
        OrderKind::Repair,
        OrderKind::Inspection,
        OrderKind::Review,
        OrderKind::Training,
        OrderKind::Policy,
        OrderKind::Meeting,
        OrderKind::ActionPlan,
        OrderKind::ReportToOmbudsman,
        OrderKind::Evidence,
        OrderKind::PaymentTerms,
        OrderKind::Other,
    ];

    /// The name of the kind in JSON and CSV.
    pub fn code(self) -> &'static str {
        match self {
            OrderKind::Apology => "apology",
            OrderKind::Compensation => "compensation",
            OrderKind::Reimbursement => "reimbursement",
            OrderKind::Repair => "repair",
            OrderKind::Inspection => "inspection",
            OrderKind::Review => "review",
            OrderKind::Training => "training",
            OrderKind::Policy => "policy",
            OrderKind::Meeting => "meeting",
            OrderKind::ActionPlan => "action_plan",
            OrderKind::ReportToOmbudsman => "report_to_ombudsman",
            OrderKind::Evidence => "evidence",
            OrderKind::PaymentTerms => "payment_terms",
            OrderKind::Other => "other",
        }
    }

    /// The kind in words that fit a heading or a table cell.
    pub fn name(self) -> &'static str {
        match self {
            OrderKind::Apology => "Apology",
            OrderKind::Compensation => "Compensation",
            OrderKind::Reimbursement => "Reimbursement",
            OrderKind::Repair => "Repair",
            OrderKind::Inspection => "Inspection",
            OrderKind::Review => "Review",
            OrderKind::Training => "Training",
            OrderKind::Policy => "Policy",
            OrderKind::Meeting => "Meeting or contact",
            OrderKind::ActionPlan => "Action plan",
            OrderKind::ReportToOmbudsman => "Report to the Ombudsman",
            OrderKind::Evidence => "Evidence of compliance",
            OrderKind::PaymentTerms => "How to pay",
            OrderKind::Other => "Other action",
        }
    }
}

/// One obligation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Order<S = Span> {
    /// The list marker as printed.
    pub label: Option<String>,
    /// The kinds, the main one first; never empty.
    #[cfg_attr(feature = "schema", schemars(extend("minItems" = 1)))]
    pub kinds: Vec<OrderKind>,
    /// The obligation in its own words.
    pub text: String,
    /// Items that only describe the obligation.
    pub details: Vec<Detail<S>>,
    /// By when; `None` where the report gives no time.
    pub deadline: Option<Deadline<S>>,
    /// What is to be paid.
    pub payment: Option<Payment<S>>,
    /// Whether it reaches beyond the case: Scheme paragraph 54(f) or (g) (domain.md 3.4).
    pub wider: bool,
    /// The condition it depends on, in its own words.
    pub condition: Option<String>,
    /// Its own words.
    pub span: S,
}

/// An item that only describes an obligation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Detail<S = Span> {
    /// Its own words.
    pub text: String,
    /// Where they stand.
    pub span: S,
}

/// Where a deadline comes from (domain.md 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeadlineBasis {
    /// The date is printed.
    Printed,
    /// Counted from the date of the determination.
    Computed,
    /// One clause sets the time for all the orders.
    ComplianceClause,
    /// Hangs on an event whose date is not known: no date.
    Event,
    /// Comes round again: no single date.
    Recurring,
}

/// By when something must be done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline<S = Span> {
    /// The day, where it is printed or can be computed.
    pub date: Option<Date>,
    /// The words that set it.
    pub text: String,
    /// Where the day comes from.
    pub basis: DeadlineBasis,
    /// How the day was computed, such as "28 February 2024 + 4 weeks".
    pub computation: Option<String>,
    /// Why the day may need care: "a Saturday", "a bank holiday (Good Friday)".
    pub caution: Option<String>,
    /// Where the words stand.
    pub span: S,
}
