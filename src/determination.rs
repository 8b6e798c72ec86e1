//! What does a determination say? The result as plain public data, in the Ombudsman's own words.
//!
//! The field names are those of the JSON answer. Sums are in pence, dates are ISO dates. `S` is the
//! kind of span: [`Span`] (bytes) inside the core, [`Utf16Span`] at its edge; only the latter can be
//! serialised, so an answer cannot leave with the wrong unit.

pub mod date;

use crate::span::{Span, Utf16Index, Utf16Span};
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

/// One head of complaint.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComplaintHead<S = Span> {
    /// The list marker as printed, such as "a" or "1"; `None` where there is none.
    pub label: Option<String>,
    /// Its own words.
    pub text: String,
    /// What it is about; `None` where its words don't say.
    pub theme: Option<Theme>,
    /// A second theme that its words name.
    pub also: Vec<Theme>,
    /// Where they stand.
    pub span: S,
}

/// What a head of complaint is about: a grouping of our own, never the Ombudsman's category (domain.md 7a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Theme {
    /// Repairs, damp, leaks, pests, adaptations, the state of the home.
    PropertyCondition,
    /// How the complaint itself was handled.
    ComplaintHandling,
    /// Noise and neighbours.
    AntiSocialBehaviour,
    /// Applications, priority, rehousing, decants.
    MovingToAProperty,
    /// Rent, service charges, arrears.
    Charges,
    /// Conduct of the landlord's people.
    Staff,
    /// Records, data, requests for information.
    InformationAndDataManagement,
    /// Money back, damage to belongings.
    ReimbursementAndPayments,
    /// Communal areas, parking, grounds.
    EstateManagement,
    /// Sales, purchases, staircasing.
    BuyingOrSellingAProperty,
    /// Fire, gas, building safety.
    HealthAndSafety,
    /// Tenancy, succession, transfer of equity.
    OccupancyRights,
    /// Consultation, residents' associations.
    ResidentInvolvement,
}

impl Theme {
    /// Every theme, in the order in which they are told.
    pub const ALL: [Theme; 13] = [
        Theme::PropertyCondition,
        Theme::ComplaintHandling,
        Theme::AntiSocialBehaviour,
        Theme::MovingToAProperty,
        Theme::Charges,
        Theme::Staff,
        Theme::InformationAndDataManagement,
        Theme::ReimbursementAndPayments,
        Theme::EstateManagement,
        Theme::BuyingOrSellingAProperty,
        Theme::HealthAndSafety,
        Theme::OccupancyRights,
        Theme::ResidentInvolvement,
    ];

    /// The name of the theme in JSON and CSV.
    pub fn code(self) -> &'static str {
        match self {
            Theme::PropertyCondition => "property_condition",
            Theme::ComplaintHandling => "complaint_handling",
            Theme::AntiSocialBehaviour => "anti_social_behaviour",
            Theme::MovingToAProperty => "moving_to_a_property",
            Theme::Charges => "charges",
            Theme::Staff => "staff",
            Theme::InformationAndDataManagement => "information_and_data_management",
            Theme::ReimbursementAndPayments => "reimbursement_and_payments",
            Theme::EstateManagement => "estate_management",
            Theme::BuyingOrSellingAProperty => "buying_or_selling_a_property",
            Theme::HealthAndSafety => "health_and_safety",
            Theme::OccupancyRights => "occupancy_rights",
            Theme::ResidentInvolvement => "resident_involvement",
        }
    }

    /// The theme in words that fit a heading or a table cell.
    pub fn name(self) -> &'static str {
        match self {
            Theme::PropertyCondition => "Property condition",
            Theme::ComplaintHandling => "Complaint handling",
            Theme::AntiSocialBehaviour => "Anti-social behaviour",
            Theme::MovingToAProperty => "Moving to a property",
            Theme::Charges => "Charges",
            Theme::Staff => "Staff",
            Theme::InformationAndDataManagement => "Information and data",
            Theme::ReimbursementAndPayments => "Reimbursement and payments",
            Theme::EstateManagement => "Estate management",
            Theme::BuyingOrSellingAProperty => "Buying or selling a property",
            Theme::HealthAndSafety => "Health and safety",
            Theme::OccupancyRights => "Occupancy rights",
            Theme::ResidentInvolvement => "Resident involvement",
        }
    }
}

/// A matter that the Ombudsman may not or will not consider, under a numbered paragraph of the Scheme.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct JurisdictionExclusion<S = Span> {
    /// The paragraph, such as "42(j)"; none where a decision names no paragraph.
    pub scheme_paragraph: Option<String>,
    /// Who else may decide it, in the text's own words: "the First-tier Tribunal".
    pub route: Option<String>,
    /// The report's own words.
    pub text: String,
    /// Where they stand.
    pub span: S,
}

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

/// The steps of the landlord's complaint procedure (domain.md section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProcedureStage {
    /// The resident complained.
    Complaint,
    /// The landlord answered at stage 1.
    Stage1Response,
    /// The resident asked for stage 2.
    Escalation,
    /// The landlord answered at stage 2.
    Stage2Response,
}

/// A dated step of the complaint procedure, as the text states it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProcedureStep<S = Span> {
    /// Which step.
    pub stage: ProcedureStage,
    /// When.
    pub date: Date,
    /// The sentence that says so.
    pub span: S,
}

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

impl Determination<Span> {
    /// The same answer with its spans in UTF-16 code units of `text`, the text it was read from.
    pub fn to_utf16(&self, text: &str) -> Determination<Utf16Span> {
        self.to_utf16_by(&Utf16Index::new(text))
    }

    /// The same, by an index that was made before: for several determinations of one text.
    pub fn to_utf16_by(&self, index: &Utf16Index) -> Determination<Utf16Span> {
        self.map_spans(&|span| index.utf16(span))
    }

    /// The same answer for a longer text, in which the text it was read from begins at byte `start`.
    pub fn moved(mut self, start: usize) -> Self {
        if start > 0 {
            self.each_span(&mut |span| *span = Span::new(span.start + start, span.end + start));
        }
        self
    }

    /// Shows `f` every span. Moving them in place costs the page a third of what a second copy would.
    fn each_span(&mut self, f: &mut dyn FnMut(&mut Span)) {
        self.head.case_refs.iter_mut().chain(&mut self.head.landlord).chain(&mut self.head.date).for_each(&mut *f);
        self.complaint.iter_mut().for_each(|head| f(&mut head.span));
        self.jurisdiction.iter_mut().for_each(|exclusion| f(&mut exclusion.span));
        for finding in &mut self.findings {
            f(&mut finding.span);
            f(&mut finding.outcome_span);
        }
        for order in &mut self.orders {
            f(&mut order.span);
            order.details.iter_mut().for_each(|detail| f(&mut detail.span));
            order.deadline.iter_mut().for_each(|deadline| f(&mut deadline.span));
            if let Some(payment) = &mut order.payment {
                payment.parts.iter_mut().for_each(|part| f(&mut part.span));
                payment.span.iter_mut().for_each(&mut *f);
            }
        }
        self.no_orders.iter_mut().for_each(&mut *f);
        self.recommendations.iter_mut().for_each(|recommendation| f(&mut recommendation.span));
        self.ledger.iter_mut().for_each(|entry| f(&mut entry.span));
        self.complaint_procedure.iter_mut().for_each(|step| f(&mut step.span));
        for diagnostic in &mut self.diagnostics {
            diagnostic.span.iter_mut().chain(&mut diagnostic.other_span).for_each(&mut *f);
        }
    }
}

impl Determination<Utf16Span> {
    /// The same answer for whoever asks of two places only which comes first and which holds the other, and never what stands
    /// there: they still count code units.
    #[cfg(feature = "papers")]
    pub(crate) fn in_code_units(&self) -> Determination {
        self.map_spans(&|span| Span::new(span.start as usize, span.end as usize))
    }
}

impl<S: Copy> Determination<S> {
    fn map_spans<T>(&self, f: &impl Fn(S) -> T) -> Determination<T> {
        Determination {
            schema: self.schema,
            format: self.format,
            decision_type: self.decision_type.clone(),
            case_refs: self.case_refs.clone(),
            landlord: self.landlord.clone(),
            landlord_type: self.landlord_type.clone(),
            occupancy: self.occupancy.clone(),
            date: self.date,
            amended_on_review: self.amended_on_review,
            amended_date: self.amended_date,
            head: Head {
                case_refs: self.head.case_refs.iter().map(|&s| f(s)).collect(),
                landlord: self.head.landlord.map(f),
                date: self.head.date.map(f),
            },
            complaint: each(&self.complaint, |c| ComplaintHead {
                label: c.label.clone(),
                text: c.text.clone(),
                theme: c.theme,
                also: c.also.clone(),
                span: f(c.span),
            }),
            jurisdiction: each(&self.jurisdiction, |j| JurisdictionExclusion {
                scheme_paragraph: j.scheme_paragraph.clone(),
                route: j.route.clone(),
                text: j.text.clone(),
                span: f(j.span),
            }),
            findings: each(&self.findings, |x| Finding {
                outcome: x.outcome,
                about: x.about.clone(),
                scheme_paragraph: x.scheme_paragraph.clone(),
                complaint_head: x.complaint_head,
                span: f(x.span),
                outcome_span: f(x.outcome_span),
            }),
            orders: each(&self.orders, |o| o.map_spans(f)),
            no_orders: self.no_orders.map(f),
            recommendations: each(&self.recommendations, |r| Recommendation {
                text: r.text.clone(),
                amount_pence: r.amount_pence,
                finding_depends_on_it: r.finding_depends_on_it,
                span: f(r.span),
            }),
            remedy: self.remedy,
            ledger: each(&self.ledger, |e| LedgerEntry {
                amount_pence: e.amount_pence,
                role: e.role,
                reason: e.reason.clone(),
                order: e.order,
                span: f(e.span),
            }),
            complaint_procedure: each(&self.complaint_procedure, |p| ProcedureStep {
                stage: p.stage,
                date: p.date,
                span: f(p.span),
            }),
            diagnostics: each(&self.diagnostics, |d| Diagnostic {
                code: d.code,
                area: d.area,
                severity: d.severity,
                message: d.message.clone(),
                span: d.span.map(f),
                other_span: d.other_span.map(f),
            }),
        }
    }
}

impl<S: Copy> Order<S> {
    fn map_spans<T>(&self, f: &impl Fn(S) -> T) -> Order<T> {
        Order {
            label: self.label.clone(),
            kinds: self.kinds.clone(),
            text: self.text.clone(),
            details: each(&self.details, |d| Detail { text: d.text.clone(), span: f(d.span) }),
            deadline: self.deadline.as_ref().map(|d| Deadline {
                date: d.date,
                text: d.text.clone(),
                basis: d.basis,
                computation: d.computation.clone(),
                caution: d.caution.clone(),
                span: f(d.span),
            }),
            payment: self.payment.as_ref().map(|p| Payment {
                amount_pence: p.amount_pence,
                parts: each(&p.parts, |x| PaymentPart {
                    amount_pence: x.amount_pence,
                    purpose: x.purpose.clone(),
                    payee: x.payee.clone(),
                    prior_offer_pence: x.prior_offer_pence,
                    complaint_head: x.complaint_head,
                    span: f(x.span),
                }),
                prior_offer_pence: p.prior_offer_pence,
                prior_offer_terms: p.prior_offer_terms,
                may_deduct_paid: p.may_deduct_paid,
                payee: p.payee.clone(),
                terms: p.terms.clone(),
                span: p.span.map(f),
            }),
            wider: self.wider,
            condition: self.condition.clone(),
            span: f(self.span),
        }
    }
}

fn each<A, B>(items: &[A], f: impl Fn(&A) -> B) -> Vec<B> {
    items.iter().map(f).collect()
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

    /// `map_spans` names every field, so that the compiler keeps it whole; `each_span` is held against it.
    #[test]
    fn moving_leaves_no_span_behind() {
        let texts = [
            include_str!("../tests/spec/report-four-outcomes.md"),
            include_str!("../tests/spec/report-numbered.md"),
            include_str!("../tests/spec/report-sub-headings.md"),
            include_str!("../tests/spec/decision-table.md"),
        ];
        let answers = texts.map(crate::analyse);
        for answer in &answers {
            let want = answer.map_spans(&|span| Span::new(span.start + 7, span.end + 7));
            assert_eq!(answer.clone().moved(7), want);
        }
        let any = |has: fn(&Determination) -> bool| assert!(answers.iter().any(has));
        any(|a| !a.jurisdiction.is_empty() && a.head.date.is_some() && !a.head.case_refs.is_empty());
        any(|a| !a.complaint_procedure.is_empty());
        any(|a| !a.recommendations.is_empty() && !a.ledger.is_empty() && !a.findings.is_empty());
        any(|a| a.diagnostics.iter().any(|d| d.other_span.is_some()));
        any(|a| a.orders.iter().any(|o| o.deadline.is_some() && o.payment.as_ref().is_some_and(|p| !p.parts.is_empty())));
        any(|a| a.orders.iter().any(|o| !o.details.is_empty()));
    }
}
