//! What was done? The plain words for a complaint, a request for stage 2, and the landlord's answers.

use crate::determination::ProcedureStage;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, procedure};

/// The act that a clause begins with, and where its words end.
pub(super) fn act(text: &NormalText, at: usize) -> Option<(ProcedureStage, usize)> {
    if let Some(after) = text.at(procedure::RESIDENT, at) {
        if let Some(end) = text.at(procedure::ESCALATED, skip_words(text, after, procedure::BEFORE_ESCALATION)) {
            return Some((ProcedureStage::Escalation, end));
        }
        let end = text.at(procedure::COMPLAINED, skip_words(text, after, procedure::BEFORE_COMPLAINT))?;
        let end = text.at(procedure::TO_LANDLORD, end).unwrap_or(end);
        return text.at(procedure::OTHER_COMPLAINT, end).is_none().then_some((ProcedureStage::Complaint, end));
    }
    let after = text.at(procedure::LANDLORD, at)?;
    response(text, skip_words(text, after, procedure::BEFORE_RESPONSE))
}

/// "stage 1 response", "stage two complaint response", "final response", at `at`.
pub(super) fn response(text: &NormalText, at: usize) -> Option<(ProcedureStage, usize)> {
    let (stage, at) = if let Some(end) = text.at(procedure::STAGE_1, at) {
        (ProcedureStage::Stage1Response, end)
    } else {
        (ProcedureStage::Stage2Response, text.at(procedure::STAGE_2, at)?)
    };
    let at = skip_words(text, at, procedure::KIND_OF_RESPONSE);
    let end = text.at(procedure::RESPONSE, at)?;
    Some((stage, end))
}

/// So many words are skipped at most; plain sentences need far fewer, and a hostile text must not cost more.
const MOST: usize = 12;

/// Skips any of these words, in any order, and the white space behind them.
pub(super) fn skip_words(text: &NormalText, at: usize, words: Meaning) -> usize {
    let mut at = text.skip_space(at);
    for _ in 0..MOST {
        match text.at(words, at) {
            Some(end) => at = text.skip_space(end),
            None => break,
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(clause: &str, want: Option<ProcedureStage>) {
        assert_eq!(act(&NormalText::of(clause), 0).map(|(stage, _)| stage), want, "in {clause:?}");
    }

    #[test]
    fn acts_and_near_misses() {
        says("The resident contacted the landlord to make a complaint", Some(ProcedureStage::Complaint));
        says("They also raised a formal complaint with the landlord", Some(ProcedureStage::Complaint));
        says("She made a complaint to the police", None);
        says("She complained about her neighbour", None);
        says("He then requested escalation", Some(ProcedureStage::Escalation));
        says("The landlord gave the resident its stage two complaint response", Some(ProcedureStage::Stage2Response));
        says("The landlord’s stage 1 response was late", Some(ProcedureStage::Stage1Response));
        says("The landlord issued a letter", None);
        says("The landlord escalated the complaint", None);
    }
}
