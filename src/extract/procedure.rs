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

use crate::determination::ProcedureStep;
use crate::fold::Fold;
use crate::phrase::date::{Date, date_at};
use act::{act, response, skip_words};
use std::collections::BTreeSet;
use std::ops::Range;

/// The dated steps of the complaint procedure in these paragraphs or table cells, in the order of their dates.
pub fn read_procedure<'a>(folds: impl IntoIterator<Item = &'a Fold>) -> Vec<ProcedureStep> {
    let mut steps = Vec::new();
    let mut cell: Option<Date> = None;
    for fold in folds {
        // A cell that holds a day and nothing else dates the cell that follows.
        let row = cell.take();
        cell = whole_date(fold);
        if cell.is_none() {
            read_sentences(fold, row, &mut steps);
            read_named_responses(fold, &mut steps);
        }
    }
    steps.sort_by_key(|step| (step.date, step.stage as u8, step.span));
    let mut seen = BTreeSet::new();
    steps.retain(|step| seen.insert((step.date, step.stage as u8)));
    steps
}

/// Words that may stand between an act and its day.
const BEFORE_DAY: [&str; 23] = [
    "the complaint",
    "a complaint",
    "his complaint",
    "her complaint",
    "their complaint",
    "complaint",
    "response",
    "review",
    "of",
    "to stage 2",
    "to stage two",
    "to the landlord",
    "to the resident",
    "to the landlord's response",
    "was",
    "issued",
    "sent",
    "provided",
    "by email",
    "in writing",
    "by the landlord",
    "formally",
    ",",
];

/// The steps that a whole sentence states: the day first, or the act first and the day behind it.
fn read_sentences(fold: &Fold, row: Option<Date>, steps: &mut Vec<ProcedureStep>) {
    let mut row = row;
    for sentence in sentences(fold) {
        let start = skip_words(fold, sentence.start, &["|", "*", "-", ",", "on"]);
        let (date, clause) = match date_at(fold, start) {
            Some(day) => (Some(day.date), skip_words(fold, day.range.end, &["|", "-", ":", ","])),
            None => (row, start),
        };
        // "5 January 2024: The resident complained."
        row = date.filter(|_| clause >= sentence.end);
        if row.is_none()
            && let Some((stage, end)) = act(fold, clause)
            && let Some(date) = date.or_else(|| day_behind(fold, end))
        {
            steps.push(ProcedureStep { stage, date, span: fold.span(sentence) });
        }
    }
}

/// The day that stands behind an act: "on 6 June 2022", "to stage 2 on 6 June 2022".
fn day_behind(fold: &Fold, at: usize) -> Option<Date> {
    let at = skip_words(fold, at, &BEFORE_DAY);
    let at = fold.matches_any(&["on"], at)?;
    date_at(fold, fold.skip_space(at)).map(|day| day.date)
}

/// What shows that a response of a day was not, or not yet, sent, or was not the first.
const NOT_PLAIN: [&str; 12] =
    ["should", "would", "will", "could", "not", "never", "due", "expected", "failed", "promised", "another", "further"];
/// How far before a response such a word is looked for.
const BEFORE: usize = 160;

/// Responses that are named with their day anywhere in a sentence: "in its stage 2 response dated 3 November 2022".
fn read_named_responses(fold: &Fold, steps: &mut Vec<ProcedureStep>) {
    let bytes = fold.bytes();
    for sentence in sentences(fold) {
        let mut at = sentence.start;
        while at < sentence.end {
            // Both names begin with one of these letters at the start of a word.
            let Some(next) = memchr::memchr2(b's', b'f', &bytes[at..sentence.end]) else { break };
            at += next;
            let begins = at == 0 || !crate::fold::is_word(bytes[at - 1]);
            if begins
                && let Some((stage, end)) = response(fold, at)
                && let Some(date) = day_of_response(fold, end, at, sentence.start)
            {
                steps.push(ProcedureStep { stage, date, span: fold.span(sentence.clone()) });
            }
            at += 1;
        }
    }
}

fn day_of_response(fold: &Fold, end: usize, start: usize, sentence: usize) -> Option<Date> {
    let at = fold.matches_any(&[","], end).unwrap_or(end);
    if let Some(at) = fold.matches_any(&["of", "dated"], at) {
        return date_at(fold, fold.skip_space(at)).map(|day| day.date);
    }
    let at = skip_words(fold, at, &["was", "issued", "sent", "provided", "to the resident", "by email", "in writing"]);
    let at = fold.matches_any(&["on"], at)?;
    let date = date_at(fold, fold.skip_space(at))?.date;
    let before = sentence.max(start.saturating_sub(BEFORE))..start;
    let plain =
        before.clone().filter(|&at| at == 0 || fold.bytes()[at - 1] == b' ').all(|at| fold.matches_any(&NOT_PLAIN, at).is_none());
    plain.then_some(date)
}

/// The day of a paragraph that holds a day and nothing else.
fn whole_date(fold: &Fold) -> Option<Date> {
    let start = skip_words(fold, 0, &["|", "*"]);
    let day = date_at(fold, start)?;
    (skip_words(fold, day.range.end, &["|", ":", "-", "."]) == fold.len()).then_some(day.date)
}

/// The sentences of a paragraph: up to a full stop, a colon or a semicolon that white space follows.
fn sentences(fold: &Fold) -> impl Iterator<Item = Range<usize>> {
    let bytes = fold.bytes();
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= bytes.len() {
            return None;
        }
        let ends = |at: &usize| matches!(bytes[*at], b'.' | b':' | b';') && bytes.get(at + 1).is_none_or(|&b| b == b' ');
        let end = (start..bytes.len()).find(ends).map_or(bytes.len(), |at| at + 1);
        let sentence = start..end;
        start = end;
        Some(sentence)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::ProcedureStage::{self, Complaint, Escalation, Stage1Response, Stage2Response};

    fn read(paragraphs: &[&str]) -> Vec<(ProcedureStage, String)> {
        let folds: Vec<Fold> = paragraphs.iter().map(|text| Fold::of(text)).collect();
        read_procedure(&folds).into_iter().map(|step| (step.stage, step.date.to_string())).collect()
    }

    #[track_caller]
    fn one(text: &str, stage: ProcedureStage, date: &str) {
        assert_eq!(read(&[text]), [(stage, date.to_owned())], "in {text:?}");
    }

    #[track_caller]
    fn none(text: &str) {
        assert_eq!(read(&[text]), [], "in {text:?}");
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
    fn plain_sentences() {
        one("The resident complained on 18 August 2021.", Complaint, "2021-08-18");
        one("On 5 December 2019, the resident made a formal complaint to the landlord.", Complaint, "2019-12-05");
        one("The stage 1 response was sent on 24 May 2022, 23 working days later.", Stage1Response, "2022-05-24");
        one("A stage one response was issued to the resident on 9 March 2023.", Stage1Response, "2023-03-09");
        one("It sent its stage 2 answer on 1 September 2020.", Stage2Response, "2020-09-01");
        one("In its final complaint response of 15 June 2023 the landlord offered £375.", Stage2Response, "2023-06-15");
        one("The resident asked to escalate his complaint on 24 April 2020 about the fence.", Escalation, "2020-04-24");
        one("She escalated her complaint to stage 2 on 6 June 2022.", Escalation, "2022-06-06");
    }

    #[test]
    fn what_is_not_plain_is_left_out() {
        none("The landlord should have sent its stage 1 response on 5 May 2022.");
        none("The landlord said that it would issue the stage 2 response on 5 May 2022.");
        none("The stage 1 response was due on 5 May 2022.");
        none("The resident complained in October 2019.");
        none("The resident complained to her MP on 5 May 2022.");
        none("On 16 August 2021 she complained again.");
        none("On 16 August 2021 she made a complaint about her neighbour.");
        none("The landlord issued a further stage 1 response on 24 April 2024.");
        none("The complaint was finally escalated by the landlord on 14 November 2022.");
        none("Following the stage 2 response, a meeting took place on 30 November 2022.");
        none("On 23 August 2024 we asked the landlord to produce a stage 2 response.");
        none("4 February 2025\tThe landlord acknowledged the complaint at stage 1.");
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
        let steps = read_procedure(&[Fold::of(text)]);
        assert_eq!(steps[0].span.of(text), "The stage 1 response was sent on 24 May 2022.");
    }
}
