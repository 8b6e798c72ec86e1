//! When did the resident complain, and when did the landlord answer? Only where the text says so plainly.
//!
//! | text | step |
//! |---|---|
//! | `25 October 2023` tab `The resident raised a complaint.` (a row of "The complaint procedure") | complaint, 25 October 2023 |
//! | `The stage 1 response was sent on 24 May 2022.` | stage 1 response, 24 May 2022 |
//! | `The resident asked to escalate her complaint on 6 June 2022.` | escalation, 6 June 2022 |
//! | `In its final response of 3 November 2022 the landlord …` | stage 2 response, 3 November 2022 |
//! | `It should have sent its stage 1 response on 5 May 2022.` | nothing: it was not sent |
//! | `The resident complained in October 2019.` | nothing: no day |
//!
//! A report may tell of several complaints, so a step may come more than once; none is chosen here. What is
//! not said in one of the plain forms below is left out: a missing step is better than a wrong one.

mod act;
mod sentence;
mod story;

use crate::determination::ProcedureStep;
use crate::outline::{Outline, SectionKind};
use crate::text::NormalText;
use crate::values::date::{Date, date_at};
use crate::vocabulary::mark;
use act::skip_words;
use sentence::read_sentences;

/// The dated steps of the complaint procedure that an outline's story tells, in the order of their dates.
pub fn complaint_procedure(text: &str, outline: &Outline) -> Vec<ProcedureStep> {
    let mut reader = Reader::default();
    for section in &outline.sections {
        for para in &section.paras {
            match section.kind {
                SectionKind::ComplaintProcedure => story::rows(text, para, &mut |row| reader.read(row)),
                SectionKind::Background => story::telling(text, para, &mut |sentence| reader.read(sentence)),
                _ => {}
            }
        }
    }
    reader.into_steps()
}

/// Reads paragraphs, cells and sentences in the order of the text.
#[derive(Default)]
struct Reader {
    steps: Vec<ProcedureStep>,
    /// The day that the cell before holds: it dates the cell that follows.
    cell: Option<Date>,
}

impl Reader {
    fn read(&mut self, words: &NormalText) {
        if words.is_empty() {
            return;
        }
        let row = self.cell.take();
        self.cell = whole_date(words);
        if self.cell.is_none() {
            read_sentences(words, row, &mut self.steps);
        }
    }

    fn into_steps(self) -> Vec<ProcedureStep> {
        let mut steps = self.steps;
        steps.sort_by_key(|step| (step.date, step.stage as u8, step.span));
        steps.dedup_by_key(|step| (step.date, step.stage as u8));
        steps
    }
}

/// The day of a paragraph that holds a day and nothing else.
fn whole_date(normal: &NormalText) -> Option<Date> {
    // A day with as many signs around it as are skipped is shorter.
    const LONGEST: usize = 100;
    if normal.len() > LONGEST {
        return None;
    }
    let start = skip_words(normal, 0, mark::CELL_MARKS);
    let day = date_at(normal, start)?;
    (skip_words(normal, day.range.end, mark::AFTER_DAY) == normal.len()).then_some(day.date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::ProcedureStage::{self, Complaint, Escalation, Stage1Response, Stage2Response};
    use crate::outline::outline;

    fn read(paragraphs: &[&str]) -> Vec<(ProcedureStage, String)> {
        let mut reader = Reader::default();
        paragraphs.iter().for_each(|text| reader.read(&NormalText::of(text)));
        reader.into_steps().into_iter().map(|step| (step.stage, step.date.to_string())).collect()
    }

    #[test]
    fn rows_of_the_complaint_procedure() {
        let rows = [
            (Complaint, "2024-01-05".to_owned()),
            (Stage1Response, "2024-01-19".to_owned()),
            (Escalation, "2024-02-02".to_owned()),
            (Stage2Response, "2024-03-01".to_owned()),
        ];
        let tabs = [
            "5 January 2024\tThe resident contacted the landlord and raised a complaint. They said:",
            "19 January 2024\tThe landlord issued it’s stage 1 response. It offered £50.",
            "2 February 2024\tThe resident asked for the complaint to be escalated to stage 2.",
            "1 March 2024\tThe landlord sent one combined stage two response, it said:",
        ];
        assert_eq!(read(&tabs), rows);
        let colons: Vec<String> = tabs.iter().map(|row| row.replace('\t', ": ")).collect();
        assert_eq!(read(&colons.iter().map(String::as_str).collect::<Vec<_>>()), rows);
        let cells: Vec<&str> = tabs.iter().flat_map(|row| row.split('\t')).collect();
        assert_eq!(read(&cells), rows);
        let bars: Vec<String> = tabs.iter().map(|row| format!("| {} |", row.replace('\t', " | "))).collect();
        assert_eq!(read(&bars.iter().map(String::as_str).collect::<Vec<_>>()), rows);
        // Scraped words are broken.
        assert_eq!(read(&["1\n9\nJanuary 2024", "The landlord i ssued its stag e 1 respons e."]), [rows[1].clone()]);
    }

    #[test]
    fn a_step_is_listed_once_and_several_complaints_all_stand() {
        let steps = read(&[
            "The landlord issued its stage 1 response on 26 January 2023. In its stage 1 response dated 26 January 2023 it said so.",
            "The landlord issued its stage 1 response on 21 October 2022.",
        ]);
        assert_eq!(steps, [(Stage1Response, "2022-10-21".to_owned()), (Stage1Response, "2023-01-26".to_owned())]);
    }

    #[test]
    fn the_span_is_the_sentence() {
        let text = "It was wet. The stage 1 response was sent on 24 May 2022. It rained.";
        let mut reader = Reader::default();
        reader.read(&NormalText::of(text));
        let steps = reader.into_steps();
        assert_eq!(steps[0].span.of(text), "The stage 1 response was sent on 24 May 2022.");
    }

    #[test]
    fn from_the_story_of_a_decision_and_of_a_report() {
        let decision = "Case ID\t202499999\nDecision type\tInvestigation\nLandlord\tMarrow Homes\nDate\t8 May 2026\n\
            Our decision (determination)\nWe found service failure in the landlord’s handling of a gate.\n\
            Our investigation\nThe complaint procedure\nDate\tWhat happened\n\
            5 January 2024\tThe resident raised a complaint. They said the gate was stuck.\n\
            19 January 2024\tThe landlord issued its stage 1 response. It said that the gate had been mended on 3 January 2024.\n\
            Referral to the Ombudsman\tThe resident asked us to investigate.\n\
            What we found and why\nComplaint\tThe gate\nFinding\tService failure\n\
            The landlord issued its stage 2 response on 1 March 2024.\n";
        let steps = complaint_procedure(decision, &outline(decision));
        assert_eq!(steps.iter().map(|s| (s.stage, s.date.day())).collect::<Vec<_>>(), [(Complaint, 5), (Stage1Response, 19)]);
        let report = "REPORT\nCOMPLAINT 202199999\nMarrow Homes\n8 May 2022\n\nThe complaint\n\n1. The complaint is about a gate.\n\n\
            Background\n\n2. The resident has rented a flat since 2001.\n\n3. The resident complained on 5 January 2022.\n\n\
            Determination\n\n4. There was no maladministration in the landlord’s handling of the gate.\n";
        let steps = complaint_procedure(report, &outline(report));
        assert_eq!(steps.len(), 1);
        assert_eq!(steps[0].span.of(report), "The resident complained on 5 January 2022.");
    }
}
