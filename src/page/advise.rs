//! Which plain words stand beside a result? Explanations, and how long the landlord's answers took.
//!
//! Nothing here is read from the text; each explanation names its source and its time.

use super::dom::{Hidden, Piece, set, words_of_each};
use super::paint::Painter;
use super::words;
use crate::advice;
use crate::determination::{Order, ProcedureStage, ProcedureStep};
use crate::export::{pounds, say};
use crate::remedy::code::{self, AnswerTime};
use crate::remedy::guidance;

/// Puts words that stand in index.html, in the template of that group and code, into a slot.
pub fn put(piece: &Piece, slot: &str, group: &str, code: &str) {
    if let Some(words) = Piece::of(&format!("{group}-{code}")) {
        piece.append(slot, &words);
    }
}

/// What shows that an order was done: the words of index.html, for whoever takes them away. `text` is what it was read from.
pub fn evidence(order: &Order, text: &str) -> Vec<String> {
    let lists = evidence_lists(order, text).into_iter();
    lists.filter_map(|code| Piece::of(&format!("evidence-{code}"))).flat_map(|list| words_of_each(&list.0, "li")).collect()
}

/// Which lists of evidence an order asks for: by its kind, and by the way in which it is to be done.
pub fn evidence_lists(order: &Order, text: &str) -> Vec<&'static str> {
    let in_writing = || advice::order::how_to_act(order, text).contains("in writing");
    let kind = order.kinds.first().map(|kind| match kind.code() {
        "apology" if in_writing() => "apology_in_writing",
        code => code,
    });
    kind.into_iter().chain(order.wider.then_some("wider")).collect()
}

/// Fills the dates of the landlord's own procedure, and what the Code asked at that time.
pub fn paint_procedure(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("procedure", Hidden::when(d.complaint_procedure.is_empty()));
    painter.list(page, "procedure-steps", &d.complaint_procedure, step);
    for answer in code::answer_times(&d.complaint_procedure) {
        page.line("procedure-times", "t-note", time_taken(&answer));
    }
}

fn step(painter: &mut Painter, _: usize, step: &ProcedureStep) -> Option<Piece> {
    let piece = Piece::of("t-thing")?;
    let name = stage(step.stage);
    piece.text("what", format_args!("{}: {name}", step.date.long()));
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
    let days = match answer.working_days {
        Some(days) => words::count(days.unsigned_abs() as usize, "working day", "working days"),
        None => "the working days can’t be counted, because the bank holidays of those years are not known here".into(),
    };
    let mut out = format!("From {} to {}: {days}.", stage(answer.from), stage(answer.to));
    if let Some(code::CodeTarget { edition, working_days, counted, .. }) = answer.target {
        say(&mut out, format_args!(" The Code of that time ({edition}) asked for {working_days} working days. {counted}"));
    }
    out
}

/// Fills what the Ombudsman's guidance says about sums: information, never a judgement.
pub fn paint_guidance(painter: &Painter, money: &Piece) {
    let guidance = guidance::guidance_on(painter.determination().date);
    money.text("guidance-note", guidance.note);
    money.text("guidance-source", guidance.source).text("guidance-time", format_args!("({})", guidance.true_on));
    if let Some(link) = money.slot("guidance-source") {
        set(&link, "href", guidance.source);
    }
    for guidance::Band { from_pence, to_pence, level, meaning } in guidance.bands {
        let to = to_pence.map_or_else(|| "and more".into(), |to| format!("to {}", pounds(to)));
        money.line("guidance-lines", "t-note", format!("{} {to}: {level}. {meaning}", pounds(*from_pence)));
    }
    for guidance::FixedSum { loss, amount_pence, unit } in guidance.fixed {
        money.line("guidance-lines", "t-note", format!("{} {unit}: {loss}", pounds(*amount_pence)));
    }
}
