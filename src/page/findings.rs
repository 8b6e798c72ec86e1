//! How are findings shown, and the other items that are mostly their own words?

use super::advise;
use super::dom::{Hidden, Piece};
use super::marks::MarkKind;
use super::paint::{Painter, item_id, item_name, notes_beside};
use crate::advice;
use crate::determination::{Area, ComplaintHead, Diagnostic, Finding, JurisdictionExclusion, Recommendation, Severity};
use crate::export::pounds;
use crate::span::Span;

/// Fills the list of findings.
pub fn paint(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-findings", Hidden::when(!d.findings.is_empty()));
    painter.list(page, "findings", &d.findings, finding);
}

fn finding(painter: &mut Painter, n: usize, finding: &Finding) -> Option<Piece> {
    let piece = Piece::of("t-finding")?;
    let id = item_id("finding", n);
    let name = item_name("finding", n);
    piece.named(&id).text("tag", finding.outcome.name()).class("tag", finding.outcome.code());
    piece.text("name", format_args!("{}:", item_name("Finding", n))).text("which", format_args!(" ({name})"));
    if let Some(paragraph) = &finding.scheme_paragraph {
        piece.text("label", format_args!("Scheme paragraph {paragraph}"));
    }
    piece.text("about", finding.about.as_str());
    piece.note("note", answers(painter, finding));
    advise::put(&piece, "plain", "outcome", finding.outcome.code());
    notes_beside(painter, &piece, finding.span);
    painter.show_in(&piece, "acts", &name, finding.span);
    painter.report_in(&piece, "report", &name, (Area::Findings, Some(finding.span)));
    painter.mark(finding.outcome_span, MarkKind::Finding, &id);
    Some(piece)
}

/// Which head of complaint a finding answers.
fn answers(painter: &Painter, finding: &Finding) -> String {
    let heads = &painter.determination().complaint;
    match finding.complaint_head.and_then(|i| Some((i, heads.get(i)?))) {
        Some((i, head)) => {
            format!("This answers {}.", head_name("complaint", i, head))
        }
        None if heads.is_empty() => String::new(),
        None => "Which part of the complaint this answers could not be read.".into(),
    }
}

/// Fills recommendations, what was not investigated, the heads of complaint, and the steps of the landlord's procedure.
pub fn paint_others(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-recommendations", Hidden::when(!d.recommendations.is_empty()));
    painter.list(page, "recommendations", &d.recommendations, recommendation);
    page.hide("no-jurisdiction", Hidden::when(!d.jurisdiction.is_empty()));
    painter.list(page, "jurisdiction", &d.jurisdiction, exclusion);
    page.hide("no-complaint", Hidden::when(!d.complaint.is_empty()));
    painter.list(page, "complaint", &d.complaint, head);
}

fn words_of(painter: &mut Painter, (id, kind, area): (&str, &str, Area), n: usize, text: &str, span: Span) -> Option<Piece> {
    let piece = Piece::of("t-words")?;
    piece.named(&item_id(id, n)).text("text", text);
    painter.show_in(&piece, "acts", &item_name(kind, n), span);
    painter.report_in(&piece, "acts", &item_name(kind, n), (area, Some(span)));
    Some(piece)
}

fn recommendation(painter: &mut Painter, n: usize, item: &Recommendation) -> Option<Piece> {
    let piece = words_of(painter, ("recommendation", "recommendation", Area::Recommendations), n, &item.text, item.span)?;
    piece.text("label", item_name("Recommendation", n));
    if let Some(pence) = item.amount_pence {
        piece.note("tag", format!("{}, not binding", pounds(pence)));
    }
    if item.finding_depends_on_it {
        piece.note("note", "The text says that a finding rests on this being done. If it is not done, tell the Ombudsman.");
    }
    Some(piece)
}

fn exclusion(painter: &mut Painter, n: usize, item: &JurisdictionExclusion) -> Option<Piece> {
    let kind = ("not-investigated", "not investigated", Area::Jurisdiction);
    let piece = words_of(painter, kind, n, &item.text, item.span)?;
    match &item.scheme_paragraph {
        Some(paragraph) => piece.text("label", format_args!("Scheme paragraph {paragraph}")),
        None => piece.text("label", "Not investigated"),
    };
    piece.note(
        "note",
        item.route.as_ref().map_or_else(String::new, |route| format!("Where else to go, in the text’s words: {route}.")),
    );
    let determined = painter.determination().date;
    let paragraph = item.scheme_paragraph.as_deref().unwrap_or_default();
    if let Some(ground) = advice::scheme::exclusion(paragraph, determined, &item.text) {
        advise::put(&piece, "plain", "ground", ground.code());
        piece.hide("more", Hidden::No).text("which", format_args!(" ({})", item_name("not investigated", n)));
    }
    Some(piece)
}

fn head(painter: &mut Painter, n: usize, item: &ComplaintHead) -> Option<Piece> {
    let piece = words_of(painter, ("complaint", "complaint", Area::Complaint), n, &item.text, item.span)?;
    piece.text("label", head_name("Complaint", n, item));
    Some(piece)
}

/// "complaint a", by the list marker as printed, and else by its number.
fn head_name(kind: &str, n: usize, head: &ComplaintHead) -> String {
    match &head.label {
        Some(label) => format!("{kind} {}", label.trim_end_matches([')', '.'])),
        None => item_name(kind, n),
    }
}

/// Fills the list of what could not be read.
pub fn paint_diagnostics(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-diagnostics", Hidden::when(!d.diagnostics.is_empty()));
    painter.list(page, "diagnostics", &d.diagnostics, diagnostic);
}

fn diagnostic(painter: &mut Painter, n: usize, item: &Diagnostic) -> Option<Piece> {
    let piece = Piece::of("t-words")?;
    piece.named(&item_id("note", n)).own_class("diagnostic");
    let (class, name) = match item.severity {
        Severity::Error => ("error", "Could not be read"),
        Severity::Warning => ("warning", "Please check"),
        Severity::Info => ("info", "Good to know"),
    };
    piece.own_class(class).note("tag", name).class("tag", class).text("text", item.message.as_str());
    let what = item_name("note", n);
    if let Some(span) = item.span {
        painter.show_in(&piece, "acts", &what, span);
    }
    if let Some(span) = item.other_span {
        painter.show_other(&piece, "acts", ("Show the other place in text", &what), span);
    }
    painter.report_in(&piece, "acts", &what, (item.area, item.span));
    Some(piece)
}
