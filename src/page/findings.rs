//! How are findings shown, and the other items that are mostly their own words?

use super::advise;
use super::dom::{Hidden, Piece};
use super::marks::MarkKind;
use super::paint::{Painter, item_id, item_name, notes_beside};
use super::words;
use crate::advice;
use crate::determination::{ComplaintHead, Diagnostic, Finding, JurisdictionExclusion, Recommendation, Severity};
use crate::span::Span;

/// Fills the list of findings.
pub fn paint(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    painter.list(page, "findings", &d.findings, finding);
}

fn finding(painter: &mut Painter, n: usize, finding: &Finding) -> Option<Piece> {
    let piece = Piece::of("t-finding")?;
    let id = item_id("finding", n);
    piece.0.set_id(&id);
    piece.attribute("tabindex", "-1");
    piece.text("tag", finding.outcome.name()).class("tag", finding.outcome.code());
    if let Some(paragraph) = &finding.scheme_paragraph {
        piece.text("label", &(String::from("Scheme paragraph ") + paragraph));
    }
    piece.text("about", &finding.about);
    piece.note("note", &answers(painter, finding));
    advise::plain(&piece, Some(advice::outcome::explain(finding.outcome)));
    notes_beside(painter, &piece, finding.span);
    painter.show_in(&piece, "acts", &item_name("finding", n), finding.span);
    painter.mark(finding.outcome_span, MarkKind::Finding, &id);
    Some(piece)
}

/// Which head of complaint a finding answers.
fn answers(painter: &Painter, finding: &Finding) -> String {
    let heads = &painter.determination().complaint;
    match finding.complaint_head.and_then(|i| Some((i, heads.get(i)?))) {
        Some((i, head)) => {
            let number = (i + 1).to_string();
            let label = head.label.as_deref().unwrap_or(&number);
            String::from("Answers head ") + label.trim_end_matches([')', '.']) + " of the complaint"
        }
        None if heads.is_empty() => String::new(),
        None => "Could not be matched to a head of the complaint".into(),
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

fn words_of(painter: &mut Painter, kind: &str, n: usize, text: &str, span: Span) -> Option<Piece> {
    let piece = Piece::of("t-words")?;
    piece.0.set_id(&item_id(kind, n));
    piece.attribute("tabindex", "-1");
    piece.text("text", text);
    painter.show_in(&piece, "acts", &item_name(kind, n), span);
    Some(piece)
}

fn recommendation(painter: &mut Painter, n: usize, item: &Recommendation) -> Option<Piece> {
    let piece = words_of(painter, "recommendation", n, &item.text, item.span)?;
    piece.text("label", &(String::from("Recommendation ") + &(n + 1).to_string()));
    if let Some(pence) = item.amount_pence {
        piece.note("tag", &(words::pounds(pence) + ", not binding"));
    }
    if item.finding_depends_on_it {
        piece.note("note", "The text says that a finding rests on this being done. If it is not done, tell the Ombudsman.");
    }
    Some(piece)
}

fn exclusion(painter: &mut Painter, n: usize, item: &JurisdictionExclusion) -> Option<Piece> {
    let piece = words_of(painter, "not-investigated", n, &item.text, item.span)?;
    piece.text("label", &(String::from("Scheme paragraph ") + &item.scheme_paragraph));
    let determined = painter.determination().date;
    advise::plain(&piece, advice::scheme::exclusion(&item.scheme_paragraph, determined, &item.text));
    Some(piece)
}

fn head(painter: &mut Painter, n: usize, item: &ComplaintHead) -> Option<Piece> {
    let piece = words_of(painter, "complaint", n, &item.text, item.span)?;
    let number = (n + 1).to_string();
    let label = item.label.as_deref().unwrap_or(&number).trim_end_matches([')', '.']);
    piece.text("label", &(String::from("Head ") + label));
    Some(piece)
}

/// Fills the list of what could not be read.
pub fn paint_diagnostics(painter: &mut Painter, page: &Piece) {
    let d = painter.determination();
    page.hide("no-diagnostics", Hidden::when(!d.diagnostics.is_empty()));
    painter.list(page, "diagnostics", &d.diagnostics, diagnostic);
}

fn diagnostic(painter: &mut Painter, n: usize, item: &Diagnostic) -> Option<Piece> {
    let piece = Piece::of("t-words")?;
    piece.0.set_id(&item_id("note", n));
    piece.attribute("tabindex", "-1");
    let (class, name) = match item.severity {
        Severity::Error => ("error", "Could not be read"),
        Severity::Warning => ("warning", "Please check"),
        Severity::Info => ("info", "Good to know"),
    };
    let _ = piece.0.class_list().add_2("diagnostic", class);
    piece.note("tag", name).class("tag", class);
    piece.text("text", &item.message);
    let what = item_name("note", n);
    if let Some(span) = item.span {
        painter.show_in(&piece, "acts", &what, span);
    }
    if let Some(span) = item.other_span {
        painter.show_other(&piece, "acts", ("Show the other place in text", &what), span);
    }
    Some(piece)
}
