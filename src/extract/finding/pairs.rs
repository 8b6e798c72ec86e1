//! What do the rows "Complaint" and "Finding" of a decision say (domain.md 5.2)?
//!
//! They repeat the decision list, and give it where the list could not be read.

use super::outcome::mentions;
use crate::determination::{Area, Diagnostic, Finding, Severity};
use crate::outline::{Outline, Para, SectionKind};
use crate::span::Span;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, label};

/// What the pairs of a decision find, in their order, and which of them name no outcome.
pub fn pairs(text: &str, outline: &Outline) -> (Vec<Finding>, Vec<Diagnostic>) {
    let mut found = (Vec::new(), Vec::new());
    for section in outline
        .sections
        .iter()
        .filter(|s| matches!(s.kind, SectionKind::WhatWeFound | SectionKind::Assessment | SectionKind::Reasons))
    {
        let mut complaint: Option<(String, Span)> = None;
        // Whether a row "Complaint" was met whose cell is empty.
        let mut is_empty = false;
        let paras = &section.paras;
        for (i, para) in paras.iter().enumerate() {
            // Most paragraphs are told by their first letter.
            if !matches!(para.normal.bytes().get(para.normal.skip_space(0)), Some(b'c' | b'f')) {
                continue;
            }
            let next = paras.get(i + 1);
            if let Some(value) = glued(text, para, label::COMPLAINT) {
                complaint = Some(about(text, &value));
            } else if complaint.is_some()
                && let Some(value) = glued(text, para, label::FINDING)
            {
                if let Some(complaint) = complaint.take() {
                    pair(complaint, &value, &mut found);
                }
            } else if is_label(&para.normal, label::COMPLAINT) {
                complaint = next.filter(|n| !is_label(&n.normal, label::FINDING)).map(|next| about(text, next));
                is_empty = complaint.is_none();
            } else if is_label(&para.normal, label::FINDING)
                && let Some(finding) = next
            {
                if let Some(complaint) = complaint.take() {
                    pair(complaint, finding, &mut found);
                } else if std::mem::take(&mut is_empty) {
                    found.1.push(without_complaint(finding));
                    pair((String::new(), finding.span()), finding, &mut found);
                }
            }
        }
    }
    found
}

/// What stands behind a label on its own line: "Complaint    The lift", "Finding: No maladministration".
fn glued<'t>(text: &'t str, para: &Para<'t>, label: Meaning) -> Option<Para<'t>> {
    const LONGEST: usize = 300;
    let end = para.normal.at(label, 0).filter(|_| para.length() < LONGEST && para.marker.is_none())?;
    let behind = &text[para.normal.span(0..end).end..para.span().end];
    let is_cell = behind.starts_with("  ") || behind.starts_with(':') || behind.starts_with("\u{a0}\u{a0}");
    let start = para.normal.skip_space(end + usize::from(behind.starts_with(':')));
    (is_cell && start < para.normal.len()).then(|| para.part(text, start..para.normal.len()))
}

/// Whether a paragraph is the label and nothing else.
fn is_label(text: &NormalText, label: Meaning) -> bool {
    text.at(label, 0).is_some_and(|end| text.bytes()[end..].iter().all(|b| b": ".contains(b)))
}

/// What a complaint is about, and where that stands.
fn about(text: &str, complaint: &Para) -> (String, Span) {
    (complaint.text(text).trim_end_matches(['.', ';', ',']).to_string(), complaint.span())
}

fn without_complaint(finding: &Para) -> Diagnostic {
    Diagnostic {
        code: "finding_row_without_complaint",
        area: Area::Findings,
        severity: Severity::Warning,
        message: "The row “Complaint” above this finding is empty, so it is not known what was found about. Look in the analysis below it."
            .to_string(),
        span: Some(finding.span()),
        other_span: None,
    }
}

fn pair((about, span): (String, Span), finding: &Para, found: &mut (Vec<Finding>, Vec<Diagnostic>)) {
    let start = finding.normal.skip_space(0);
    // A scraper may have put the analysis onto the row: only what the row begins with counts.
    let mention = mentions(&finding.normal).into_iter().next().filter(|mention| mention.range.start <= start + 6);
    let Some(mention) = mention else {
        return found.1.push(Diagnostic {
            code: "finding_row_not_read",
            area: Area::Findings,
            severity: Severity::Warning,
            message: format!("The Finding row for “{about}” names no outcome that is known. Read it in the text."),
            span: Some(finding.span()),
            other_span: None,
        });
    };
    let outcome_span = finding.normal.span(mention.range);
    found.0.push(Finding {
        outcome: mention.outcome,
        about,
        scheme_paragraph: None,
        complaint_head: None,
        span: span.to(outcome_span),
        outcome_span,
    });
}
