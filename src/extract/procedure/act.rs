//! What was done? The plain words for a complaint, a request for stage 2, and the landlord's answers.

use crate::determination::ProcedureStage;
use crate::fold::{Fold, Phrases};
use crate::phrases;

const RESIDENT: Phrases = phrases!["the resident", "resident", "she", "he", "they"];
const LANDLORD: Phrases = phrases!["the landlord", "landlord", "it"];

/// Words before the act that do not change it.
const BEFORE_COMPLAINT: Phrases =
    phrases!["first", "also", "formally", "contacted the landlord", "emailed the landlord", "wrote to the landlord", "and", "to"];
const COMPLAINT: Phrases = phrases![
    "complained",
    "made a complaint",
    "make a complaint",
    "made a formal complaint",
    "make a formal complaint",
    "made a stage 1 complaint",
    "raised a complaint",
    "raise a complaint",
    "raised a formal complaint",
    "raise a formal complaint",
    "submitted a complaint",
    "submitted a formal complaint",
];
/// What shows that a complaint went to someone else, was not the first, or was a report of a neighbour.
const OTHER_COMPLAINT: Phrases = phrases![
    "to",
    "with",
    "again",
    "on behalf",
    "about a neighbour",
    "about her neighbour",
    "about his neighbour",
    "about their neighbour",
];

const BEFORE_ESCALATION: Phrases = phrases![
    "then",
    "also",
    "contacted the landlord",
    "and",
    "disagreed with the landlord's response",
    "was unhappy with the response"
];
const ESCALATION: Phrases = phrases![
    "escalated",
    "asked to escalate",
    "requested to escalate",
    "asked the landlord to escalate",
    "asked it to escalate",
    "asked for escalation",
    "requested escalation",
    "requested an escalation",
    "requested a stage 2",
    "asked for a stage 2",
    "asked for the complaint to be escalated",
    "asked for her complaint to be escalated",
    "asked for his complaint to be escalated",
    "asked for their complaint to be escalated",
];
const BEFORE_RESPONSE: Phrases = phrases![
    "issued",
    "issues",
    "sent",
    "provided",
    "gave",
    "responded with",
    "replied with",
    "the resident with",
    "the resident",
    "its",
    "it's",
    "a",
    "an",
    "the",
    "their",
    "one",
    "combined",
    "formal",
    "written",
    "complaint",
    "landlord's",
    "'s",
];

/// The act that a clause begins with, and where its words end.
pub(super) fn act(fold: &Fold, at: usize) -> Option<(ProcedureStage, usize)> {
    if let Some(after) = fold.matches_any(RESIDENT, at) {
        if let Some(end) = fold.matches_any(ESCALATION, skip_words(fold, after, BEFORE_ESCALATION)) {
            return Some((ProcedureStage::Escalation, end));
        }
        let end = fold.matches_any(COMPLAINT, skip_words(fold, after, BEFORE_COMPLAINT))?;
        let end = fold.matches_any(phrases!["to the landlord", "to it", "with the landlord", "with it"], end).unwrap_or(end);
        return fold.matches_any(OTHER_COMPLAINT, end).is_none().then_some((ProcedureStage::Complaint, end));
    }
    let after = fold.matches_any(LANDLORD, at)?;
    response(fold, skip_words(fold, after, BEFORE_RESPONSE))
}

/// "stage 1 response", "stage two complaint response", "final response", at `at`.
pub(super) fn response(fold: &Fold, at: usize) -> Option<(ProcedureStage, usize)> {
    let (stage, at) = if let Some(end) = fold.matches_any(phrases!["stage 1", "stage one"], at) {
        (ProcedureStage::Stage1Response, end)
    } else {
        (ProcedureStage::Stage2Response, fold.matches_any(phrases!["stage 2", "stage two", "final"], at)?)
    };
    let at = skip_words(fold, at, phrases!["complaint", "formal", "final"]);
    let end = fold.matches_any(phrases!["response letter", "response", "answer", "decision letter", "reply"], at)?;
    Some((stage, end))
}

/// So many words are skipped at most; plain sentences need far fewer, and a hostile text must not cost more.
const MOST: usize = 12;

/// Skips any of these words, in any order, and the white space behind them.
pub(super) fn skip_words(fold: &Fold, at: usize, words: Phrases) -> usize {
    let mut at = fold.skip_space(at);
    for _ in 0..MOST {
        match fold.matches_any(words, at) {
            Some(end) => at = fold.skip_space(end),
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
        assert_eq!(act(&Fold::of(clause), 0).map(|(stage, _)| stage), want, "in {clause:?}");
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
