//! Which plain words stand beside a result? Explanations, what happens next, and how long the landlord's answers took.
//!
//! Nothing here is read from the text; each explanation names its source and its time.

use super::dom::{Hidden, Piece};
use super::paint::Painter;
use super::words;
use crate::advice::{Explanation, next};
use crate::determination::{ProcedureStage, ProcedureStep};
use crate::remedy::code::{self, AnswerTime};
use crate::remedy::guidance;

/// Puts an explanation beside an item, with its source at hand.
pub fn plain(piece: &Piece, explanation: Option<Explanation>) {
    if let Some(explanation) = explanation {
        piece.note("plain", explanation.text);
        if let Some(slot) = piece.slot("plain") {
            super::dom::set(&slot, "title", &source(&explanation));
        }
    }
}

fn source(explanation: &Explanation) -> String {
    String::from("Source: ") + explanation.source + " (" + explanation.true_on + ")"
}

/// Fills "What happens next", for each of the two readers.
pub fn paint_next(painter: &Painter, page: &Piece) {
    if painter.nothing_found() {
        return;
    }
    for (class, title, explanation) in [
        ("for-landlord", "Comply and send proof", next::COMPLY),
        ("for-resident", "If it does not come", next::NOT_DONE_RESIDENT),
        ("for-landlord", "If it cannot be done in time", next::NOT_DONE_LANDLORD),
        ("everyone", "Asking for a review", next::REVIEW),
        ("for-resident", "Recommendations", next::RECOMMENDATION),
    ] {
        let Some(item) = Piece::of("t-advice") else { return };
        let _ = item.0.class_list().add_1(class);
        item.text("title", title).text("text", explanation.text).text("source", &source(&explanation));
        page.append("next-steps", &item);
    }
}

/// Fills the dates of the landlord's own procedure, and what the Code asked at that time.
pub fn paint_procedure(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("procedure", Hidden::when(d.complaint_procedure.is_empty()));
    painter.list(page, "procedure-steps", &d.complaint_procedure, step);
    for answer in code::answer_times(&d.complaint_procedure) {
        let Some(note) = Piece::of("t-note") else { return };
        note.0.set_text_content(Some(&time_taken(&answer)));
        page.append("procedure-times", &note);
    }
}

fn step(painter: &mut Painter, _: usize, step: &ProcedureStep) -> Option<Piece> {
    let piece = Piece::of("t-thing")?;
    let name = stage(step.stage);
    piece.text("what", &(step.date.long() + ": " + name));
    painter.show_in(&piece, "show", name, step.span);
    Some(piece)
}

fn stage(stage: ProcedureStage) -> &'static str {
    match stage {
        ProcedureStage::Complaint => "complaint",
        ProcedureStage::Stage1Response => "stage 1 response",
        ProcedureStage::Escalation => "request for stage 2",
        ProcedureStage::Stage2Response => "stage 2 response",
    }
}

fn time_taken(answer: &AnswerTime) -> String {
    let mut out = String::from("From ") + stage(answer.from) + " to " + stage(answer.to) + ": ";
    match answer.working_days {
        Some(days) => out.push_str(&words::count(days.unsigned_abs() as usize, "working day.", "working days.")),
        None => out.push_str("the working days can’t be counted, because the bank holidays of those years are not known here."),
    }
    if let Some(target) = answer.target {
        out = out + " The Code of that time (" + target.edition + ") asked for " + &target.working_days.to_string();
        out = out + " working days. " + target.counted;
    }
    out
}

/// Fills what the Ombudsman's guidance says about sums: information, never a judgement.
pub fn paint_guidance(painter: &Painter, money: &Piece) {
    let guidance = guidance::guidance_on(painter.determination().date);
    money.text("guidance-note", guidance.note);
    money.text("guidance-source", &(String::from("Source: ") + guidance.source + " (" + guidance.true_on + ")"));
    for band in guidance.bands {
        let to = band.to_pence.map_or_else(|| " and more".into(), |to| String::from(" to ") + &words::pounds(to));
        guidance_line(money, &(words::pounds(band.from_pence) + &to + ": " + band.level + ". " + band.meaning));
    }
    for sum in guidance.fixed {
        guidance_line(money, &(words::pounds(sum.amount_pence) + " " + sum.unit + ": " + sum.loss));
    }
}

fn guidance_line(money: &Piece, words: &str) {
    if let Some(item) = Piece::of("t-note") {
        item.0.set_text_content(Some(words));
        money.append("guidance-lines", &item);
    }
}
