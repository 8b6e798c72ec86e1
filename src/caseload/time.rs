//! How long was it from the landlord's last answer (stage 2) to the determination, where the texts give both days?
//!
//! | stage 2 | determination | time |
//! |---|---|---|
//! | 1 March 2025 | 18 May 2026 | 443 days |
//! | 1 March 2025 and 5 April 2025 | 18 May 2026 | 408 days: the last answer counts |
//! | not said | 18 May 2026 | not told |
//! | 1 June 2026 | 18 May 2026 | not told: an answer after the determination is none to it |

use crate::determination::date::Date;
use crate::determination::{Determination, ProcedureStage};
use crate::export::{Case, thousands};

/// The times of the cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times {
    /// In days, the shortest first.
    pub days: Vec<i64>,
    /// Of how many cases it is not told.
    pub not_told: usize,
}

/// From stage 2 to the determination, in each case.
pub fn times(cases: &[Case]) -> Times {
    let told = cases.iter().filter_map(|case| days(case.determination));
    let mut days: Vec<i64> = told.collect();
    days.sort_by_key(|&days| days);
    Times { not_told: cases.len() - days.len(), days }
}

/// The day of the landlord's last answer before the determination.
pub fn stage_2(d: &Determination) -> Option<Date> {
    let answers = d.complaint_procedure.iter().filter(|step| step.stage == ProcedureStage::Stage2Response);
    answers.map(|step| step.date).filter(|&date| d.date.is_some_and(|determined| date <= determined)).max()
}

/// How many days it was in one case.
pub fn days(d: &Determination) -> Option<i64> {
    Some(d.date?.days_since(stage_2(d)?))
}

impl Times {
    /// The one in the middle; of an even number, the lower of the two.
    pub fn median(&self) -> Option<i64> {
        self.days.get(self.days.len().checked_sub(1)? / 2).copied()
    }

    /// In words, with how many cases tell it.
    pub fn words(&self) -> String {
        let all = thousands(self.days.len() + self.not_told);
        match (self.median(), self.days.as_slice()) {
            (Some(_), [only]) => format!("{only} days in the 1 of {all} cases whose text gives both days"),
            (Some(median), [shortest, .., longest]) => format!(
                "{median} days at the median, {shortest} to {longest}, in the {} of {all} cases whose text gives both days",
                thousands(self.days.len())
            ),
            _ => "Not told in these texts".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::day;
    use super::*;
    use crate::determination::ProcedureStep;
    use crate::span::Span;

    fn answered(determined: Option<&str>, answers: &[&str]) -> Determination {
        let step = |date: &&str| ProcedureStep { stage: ProcedureStage::Stage2Response, date: day(date), span: Span::new(0, 0) };
        Determination {
            date: determined.map(day),
            complaint_procedure: answers.iter().map(step).collect(),
            ..Determination::default()
        }
    }

    #[test]
    fn the_last_answer_before_the_determination_counts() {
        for (determined, answers, want) in [
            (Some("2026-05-18"), &["2025-03-01"][..], Some(443)),
            (Some("2026-05-18"), &["2025-03-01", "2025-04-05"], Some(408)),
            (Some("2026-05-18"), &[], None),
            (Some("2026-05-18"), &["2026-06-01"], None),
            (None, &["2025-03-01"], None),
        ] {
            assert_eq!(days(&answered(determined, answers)), want, "{answers:?}");
        }
    }

    #[test]
    fn the_words_say_of_how_many_cases() {
        let read = ["2026-05-08", "2026-04-18", "2026-02-07"].map(|stage| answered(Some("2026-05-18"), &[stage]));
        let silent = answered(Some("2026-05-18"), &[]);
        let cases: Vec<Case> =
            read.iter().chain([&silent]).map(|determination| Case { name: None, determination, own: &[] }).collect();
        let want = "30 days at the median, 10 to 100, in the 3 of 4 cases whose text gives both days";
        assert_eq!(times(&cases).words(), want);
        assert_eq!(times(&cases[2..]).words(), "100 days in the 1 of 2 cases whose text gives both days");
        assert_eq!(times(&cases[3..]).words(), "Not told in these texts");
    }
}
