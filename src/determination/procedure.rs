//! Which dated steps of the landlord's complaint procedure does the text state?

use super::date::Date;
use crate::span::Span;
use serde::Serialize;

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
