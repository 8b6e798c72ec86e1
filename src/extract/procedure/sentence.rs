//! Which steps does a sentence state, with their days?

use super::act::{act, response, skip_words};
use crate::determination::ProcedureStep;
use crate::text::NormalText;
use crate::values::date::{Date, date_at};
use crate::vocabulary::{mark, procedure};
use std::ops::Range;

/// The steps that the sentences state: the day first, or the act first and the day behind it, or a response with its day.
pub(super) fn read_sentences(text: &NormalText, mut row: Option<Date>, steps: &mut Vec<ProcedureStep>) {
    let mut rest = 0;
    while rest < text.len() {
        let sentence = rest..sentence_end(text, rest);
        rest = sentence.end;
        let start = skip_words(text, sentence.start, procedure::SENTENCE_OPENS);
        let (date, clause) = match date_at(text, start) {
            Some(day) => (Some(day.date), skip_words(text, day.range.end, procedure::AFTER_OPENING_DAY)),
            None => (row, start),
        };
        // "5 January 2024: The resident complained."
        row = date.filter(|_| clause >= sentence.end);
        if row.is_none()
            && let Some((stage, end)) = act(text, clause)
            && let Some(date) = date.or_else(|| day_behind(text, end))
        {
            steps.push(ProcedureStep { stage, date, span: text.span(sentence.clone()) });
        }
        read_named_responses(text, sentence, steps);
    }
}

/// The day that stands behind an act: "on 6 June 2022", "to stage 2 on 6 June 2022".
fn day_behind(text: &NormalText, at: usize) -> Option<Date> {
    let at = skip_words(text, at, procedure::BEFORE_DAY);
    let at = text.at(procedure::ON, at)?;
    date_at(text, text.skip_space(at)).map(|day| day.date)
}

/// How far before a response such a word is looked for.
const BEFORE: usize = 160;

/// Responses that are named with their day anywhere in a sentence: "in its stage 2 response dated 3 November 2022".
fn read_named_responses(text: &NormalText, sentence: Range<usize>, steps: &mut Vec<ProcedureStep>) {
    for list in [procedure::STAGE_1, procedure::STAGE_2] {
        for named in text.all(list, sentence.clone()) {
            if let Some((stage, end)) = response(text, named.start)
                && let Some(date) = day_of_response(text, end, named.start, sentence.start)
            {
                steps.push(ProcedureStep { stage, date, span: text.span(sentence.clone()) });
            }
        }
    }
}

fn day_of_response(text: &NormalText, end: usize, start: usize, sentence: usize) -> Option<Date> {
    let at = text.at(mark::COMMA, end).unwrap_or(end);
    if let Some(at) = text.at(procedure::DATED, at) {
        return date_at(text, text.skip_space(at)).map(|day| day.date);
    }
    let at = skip_words(text, at, procedure::SENT);
    let at = text.at(procedure::ON, at)?;
    let date = date_at(text, text.skip_space(at))?.date;
    let is_plain = !text.has_in(procedure::NOT_PLAIN, sentence.max(start.saturating_sub(BEFORE))..start);
    is_plain.then_some(date)
}

/// Where the sentence ends that begins at `start`: with a full stop, a colon or a semicolon that white space follows.
fn sentence_end(text: &NormalText, start: usize) -> usize {
    let rest = text.slice(start..text.len());
    let is_end = |at: &usize| rest.get(at + 1).is_none_or(|&b| b == b' ');
    memchr::memchr3_iter(b'.', b':', b';', rest).find(is_end).map_or(text.len(), |at| start + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::ProcedureStage::{self, Complaint, Escalation, Stage1Response, Stage2Response};

    fn read(text: &str) -> Vec<(ProcedureStage, String)> {
        let mut reader = super::super::Reader::default();
        reader.read(&NormalText::of(text));
        reader.into_steps().into_iter().map(|step| (step.stage, step.date.to_string())).collect()
    }

    #[track_caller]
    fn one(text: &str, stage: ProcedureStage, date: &str) {
        assert_eq!(read(text), [(stage, date.to_owned())], "in {text:?}");
    }

    #[track_caller]
    fn none(text: &str) {
        assert_eq!(read(text), [], "in {text:?}");
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
}
