//! What was complained about, and what the Ombudsman may not or will not consider of it?

use crate::span::Span;
use serde::Serialize;

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
