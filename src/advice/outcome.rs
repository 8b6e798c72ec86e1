//! What does an outcome mean? (domain.md 1.1)

use super::{Explanation, read_at};
use crate::determination::Outcome;

const FINDINGS_PAGE: &str = "https://www.housing-ombudsman.org.uk/residents/how-will-you-investigate-my-complaint/what-findings-can-the-housing-ombudsman-make/";

/// The outcome in plain words.
pub fn explain(outcome: Outcome) -> Explanation {
    read_at(
        FINDINGS_PAGE,
        match outcome {
            Outcome::SevereMaladministration => {
                "The landlord failed very badly, and it did serious harm. This is the gravest finding. The complaint is upheld."
            }
            Outcome::Maladministration => "The landlord failed, and it harmed the resident. The complaint is upheld.",
            Outcome::ServiceFailure => {
                "The landlord made a smaller mistake that still has to be put right. It is a form of maladministration. The complaint is upheld."
            }
            Outcome::ReasonableRedress => {
                "There were failings, but the landlord itself had offered enough before the Ombudsman investigated. What it offered should still be paid or done. The complaint is not counted as upheld."
            }
            Outcome::ResolvedWithIntervention => {
                "The landlord made an offer after the Ombudsman stepped in, and the offer settles the matter. What it offered should still be paid or done."
            }
            Outcome::NoMaladministration => {
                "The landlord acted properly on this point. There may have been small shortcomings that did no harm. The complaint is not upheld."
            }
            Outcome::OutsideJurisdiction => {
                "The Ombudsman did not investigate this point, because its rules do not let it. That does not mean that the complaint was wrong. The report may say who else can look at it."
            }
            Outcome::Withdrawn => "The resident withdrew this point, so the Ombudsman decided nothing about it.",
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn upheld_is_said_exactly_where_it_is_so() {
        for outcome in Outcome::ALL {
            assert_eq!(explain(outcome).text.ends_with("is upheld."), outcome.upheld(), "{outcome:?}");
        }
    }
}
