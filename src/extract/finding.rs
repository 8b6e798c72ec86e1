//! What did the Ombudsman find, and about what? The formal findings of a determination.
//!
//! Findings are read from the determination list alone (domain.md 1.6); a decision's Complaint and
//! Finding rows are read where the list says nothing, and compared with it where it does.
//!
//! | step | file |
//! |---|---|
//! | which words name an outcome | `finding/outcome.rs` |
//! | where sentences begin | `finding/sentence.rs` |
//! | whether words that name an outcome find it | `finding/frame.rs` |
//! | … under the jurisdiction forms | `finding/outside.rs` |
//! | whether other words take it away | `finding/speech.rs` |
//! | what a finding is about | `finding/about.rs` |
//! | several matters in one sentence | `finding/matter.rs` |
//! | the statements of one paragraph | `finding/statement.rs` |
//! | the list: lead-ins, items, sub-headings | `finding/list.rs` |
//! | the rows Complaint and Finding | `finding/pairs.rs` |
//! | which head of complaint a finding answers | `heads.rs` |

mod about;
mod frame;
mod list;
mod matter;
pub mod outcome;
mod outside;
mod pairs;
mod sentence;
mod speech;
mod statement;
#[cfg(test)]
mod tests;

use super::heads;
use crate::determination::{Area, ComplaintHead, Diagnostic, Finding, Outcome, Severity};
use crate::outline::{Outline, SectionKind};
use crate::text::matter::MatterWords;

/// The findings in the order of the determination, one for each head, and what could not be read.
pub fn findings(text: &str, outline: &Outline, complaint: &[ComplaintHead]) -> (Vec<Finding>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut findings = list::read(text, outline, SectionKind::Determination, &mut diagnostics);
    if findings.is_empty() && !outline.has(SectionKind::Determination) {
        findings = only_jurisdiction(text, outline);
    }
    let (rows, unread) = pairs::pairs(text, outline);
    let known = rows.len() + unread.len();
    let rows = if findings.is_empty() { std::mem::replace(&mut findings, rows) } else { rows };
    let abouts = words_of(&findings);
    compare(text, &findings, &abouts, rows, &mut diagnostics);
    diagnostics.extend(unread);
    if findings.is_empty() {
        diagnostics.extend(nothing_found(outline));
    }
    diagnostics.extend(heads::too_many(findings.len().max(known).max(complaint.len())));
    let heads: Vec<MatterWords> = complaint.iter().map(|head| heads::words(&head.text)).collect();
    heads::assign(&mut findings, &abouts, &heads);
    heads::share_out(&mut findings, &heads);
    (findings, diagnostics)
}

/// A decision on jurisdiction alone gives no list, only its reasons: "We have no power to investigate the complaint."
fn only_jurisdiction(text: &str, outline: &Outline) -> Vec<Finding> {
    let mut findings = list::read(text, outline, SectionKind::Reasons, &mut Vec::new());
    let is_alone = findings.iter().all(|finding| finding.outcome == Outcome::OutsideJurisdiction);
    findings.truncate(usize::from(is_alone));
    findings
}

/// The words that tell one matter from another, of each.
fn words_of(findings: &[Finding]) -> Vec<MatterWords> {
    findings.iter().map(|finding| heads::words(&finding.about)).collect()
}

/// Says where the decision list and a Finding row disagree (domain.md 0.9).
fn compare(text: &str, findings: &[Finding], abouts: &[MatterWords], mut rows: Vec<Finding>, diagnostics: &mut Vec<Diagnostic>) {
    let outcome = findings.first().map(|f| f.outcome);
    // Where there is one outcome only, no two can disagree.
    if findings.iter().chain(&rows).all(|f| Some(f.outcome) == outcome) {
        return;
    }
    let of_rows = words_of(&rows);
    heads::assign(&mut rows, &of_rows, abouts);
    for row in &rows {
        let Some(finding) = row.complaint_head.and_then(|i| findings.get(i)) else { continue };
        if finding.outcome != row.outcome {
            diagnostics.push(Diagnostic {
                code: "finding_contradicted",
                area: Area::Findings,
                severity: Severity::Warning,
                message: format!(
                    "The decision says “{}” about {}, but its Finding row says “{}”. The decision is shown; read both places.",
                    finding.outcome.name(),
                    finding.about,
                    row.outcome_span.of(text).trim(),
                ),
                span: Some(finding.span),
                other_span: Some(row.span),
            });
        }
    }
}

/// There is a determination section, and no finding was read from it. (Whether the section is missing
/// altogether is for `whole.rs` to say.)
fn nothing_found(outline: &Outline) -> Option<Diagnostic> {
    let section = outline.sections.iter().find(|s| s.kind == SectionKind::Determination)?;
    let last = section.paras.last().map(|para| para.span());
    Some(Diagnostic {
        code: "no_finding_read",
        area: Area::Findings,
        severity: Severity::Error,
        message: "There is a determination section, but no finding could be read from it. Read it in the text.".to_string(),
        span: section.heading.map(|heading| last.map_or(heading, |last| heading.to(last))),
        other_span: None,
    })
}
