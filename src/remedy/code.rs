//! How long did the landlord's answers take, and what did the Complaint Handling Code ask at that time?
//!
//! Information only. Landlords may have had an agreed extension or an interim policy, and the Code counts
//! from an acknowledgement that is not always in the text; so the days and the target are shown side by side,
//! and the judgement is left to the determination (domain.md 6).
//!
//! | from | to | target |
//! |---|---|---|
//! | complaint | stage 1 response | 10 working days |
//! | request for stage 2 | stage 2 response | 20 working days |

use crate::determination::date::Date;
use crate::determination::{ProcedureStage, ProcedureStep};
use crate::values::calendar::working_days_between;
use serde::Serialize;

/// What the Code asked of a landlord at one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CodeTarget {
    /// The edition in force.
    pub edition: &'static str,
    /// The working days it gives.
    pub working_days: u32,
    /// From when they are counted, and what may change them.
    pub counted: &'static str,
    /// Where it was read.
    pub source: &'static str,
}

/// The time from a step to its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AnswerTime {
    /// The step: the complaint, or the request for stage 2.
    pub from: ProcedureStage,
    /// Its answer.
    pub to: ProcedureStage,
    /// When the step was.
    pub from_date: Date,
    /// When the answer was.
    pub to_date: Date,
    /// The working days between; `None` outside the years whose bank holidays are known.
    pub working_days: Option<i64>,
    /// What the Code asked at the time of the step; `None` before the first Code.
    pub target: Option<CodeTarget>,
}

/// The time that each answer took. A stage that comes more than once in the text has no single time, and is
/// left out: which answer belongs to which complaint is for a person to say.
pub fn answer_times<S>(steps: &[ProcedureStep<S>]) -> Vec<AnswerTime> {
    let only = |stage: ProcedureStage| {
        let mut dates = steps.iter().filter(|s| s.stage == stage).map(|s| s.date);
        dates.next().filter(|_| dates.next().is_none())
    };
    [(ProcedureStage::Complaint, ProcedureStage::Stage1Response), (ProcedureStage::Escalation, ProcedureStage::Stage2Response)]
        .into_iter()
        .filter_map(|(from, to)| {
            let (from_date, to_date) = (only(from)?, only(to)?);
            (from_date <= to_date).then(|| AnswerTime {
                from,
                to,
                from_date,
                to_date,
                working_days: working_days_between(from_date, to_date).ok(),
                target: target(to, from_date),
            })
        })
        .collect()
}

/// What the Code in force on a day asked for an answer of this stage.
pub fn target(answer: ProcedureStage, on: Date) -> Option<CodeTarget> {
    let working_days = match answer {
        ProcedureStage::Stage1Response => 10,
        ProcedureStage::Stage2Response => 20,
        ProcedureStage::Complaint | ProcedureStage::Escalation => return None,
    };
    let (_, edition, counted) = EDITIONS.iter().rev().find(|(from, _, _)| on >= *from)?;
    Some(CodeTarget { edition, working_days, counted, source: SOURCE })
}

const SOURCE: &str = "https://housing-ombudsman.org.uk/residents/make-a-complaint/waiting-for-a-final-response";

const fn from(year: i32, month: u32) -> Date {
    Date::known(year, month, 1)
}

/// From when each edition held, its name, and how its days are counted. The Code of July 2020 is taken from the
/// end of that month: the day is not known here.
static EDITIONS: [(Date, &str, &str); 3] = [
    (from(2020, 8), "Code of July 2020 (not statutory)", "A landlord could take longer if it explained why."),
    (
        from(2022, 4),
        "Code of 1 April 2022 (landlords had until 1 October 2022 to comply)",
        "Counted from when the complaint was logged or stage 2 was asked for. A landlord could take longer if it explained why.",
    ),
    (
        from(2024, 4),
        "statutory Code of 1 April 2024",
        "Counted from the acknowledgement, which may take 5 working days itself. A landlord can take longer if it explains why.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    fn step(stage: ProcedureStage, date: &str) -> ProcedureStep {
        ProcedureStep { stage, date: Date::from_iso(date).unwrap(), span: Span::new(0, 1) }
    }

    use ProcedureStage::{Complaint, Escalation, Stage1Response, Stage2Response};

    #[test]
    fn working_days_and_targets() {
        let steps = [
            step(Complaint, "2024-03-28"),
            step(Stage1Response, "2024-04-12"),
            step(Escalation, "2024-04-15"),
            step(Stage2Response, "2024-05-14"),
        ];
        let times = answer_times(&steps);
        // Good Friday, Easter Monday and the early May bank holiday are not counted.
        assert_eq!(times.iter().map(|t| t.working_days).collect::<Vec<_>>(), [Some(9), Some(20)]);
        let targets: Vec<_> = times.iter().map(|t| t.target.unwrap()).collect();
        assert_eq!((targets[0].working_days, targets[1].working_days), (10, 20));
        assert!(targets[0].edition.contains("2022") && targets[1].edition.contains("statutory"));
    }

    #[test]
    fn what_cannot_be_paired_is_left_out() {
        let twice = [step(Complaint, "2024-03-28"), step(Stage1Response, "2024-04-12"), step(Stage1Response, "2024-05-12")];
        assert_eq!(answer_times(&twice), []);
        assert_eq!(answer_times(&[step(Escalation, "2024-04-15"), step(Stage2Response, "2024-04-10")]), []);
        assert_eq!(answer_times(&[step(Stage1Response, "2024-04-15")]), []);
    }

    #[test]
    fn before_the_code_and_outside_the_table() {
        let old = answer_times(&[step(Complaint, "2018-12-20"), step(Stage1Response, "2019-01-10")]);
        assert_eq!((old[0].working_days, old[0].target), (None, None));
        assert_eq!(target(Complaint, Date::from_iso("2024-05-01").unwrap()), None);
    }
}
