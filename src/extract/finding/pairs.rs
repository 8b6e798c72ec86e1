//! What do the rows "Complaint" and "Finding" of a decision say (domain.md 5.2)?
//!
//! They repeat the decision list, and give it where the list could not be read.

use crate::determination::Outcome;
use crate::fold::Fold;
use crate::outline::{Outline, Para, SectionKind};
use crate::phrase::outcome::mentions;
use crate::span::Span;
use std::borrow::Cow;

/// A Complaint row with its Finding row.
#[derive(Debug, Clone)]
pub struct Pair {
    /// The words of the Complaint row.
    pub about: String,
    /// Both rows.
    pub span: Span,
    /// The outcome that the Finding row names; `None` where it names none.
    pub outcome: Option<Outcome>,
    /// The words of the Finding row.
    pub outcome_span: Span,
}

/// The pairs of a decision, in their order.
pub fn pairs(text: &str, outline: &Outline) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for section in outline
        .sections
        .iter()
        .filter(|s| matches!(s.kind, SectionKind::WhatWeFound | SectionKind::Assessment | SectionKind::Reasons))
    {
        let mut complaint: Option<Cow<Para>> = None;
        let paras = &section.paras;
        for (i, para) in paras.iter().enumerate() {
            // Most paragraphs are told by their first letter.
            if !matches!(para.fold.bytes().get(para.fold.skip_space(0)), Some(b'c' | b'f')) {
                continue;
            }
            let next = paras.get(i + 1);
            if let Some(value) = glued(text, para, "complaint") {
                complaint = Some(Cow::Owned(value));
            } else if let (Some(value), true) = (glued(text, para, "finding"), complaint.is_some()) {
                pairs.extend(complaint.take().map(|complaint| pair(text, &complaint, &value)));
            } else if is_label(&para.fold, "complaint") {
                complaint = next.filter(|n| !is_label(&n.fold, "finding")).map(Cow::Borrowed);
            } else if is_label(&para.fold, "finding")
                && let (Some(complaint), Some(finding)) = (complaint.take(), next)
            {
                pairs.push(pair(text, &complaint, finding));
            }
        }
    }
    pairs
}

/// What stands behind a label on its own line: "Complaint    The lift", "Finding: No maladministration".
fn glued(text: &str, para: &Para, label: &str) -> Option<Para> {
    const LONGEST: usize = 300;
    let end = para.fold.matches(label, 0).filter(|_| para.length() < LONGEST && para.marker.is_none())?;
    let behind = &text[para.fold.span(0..end).end..para.span().end];
    let is_cell = behind.starts_with("  ") || behind.starts_with(':') || behind.starts_with("\u{a0}\u{a0}");
    let start = para.fold.skip_space(end + usize::from(behind.starts_with(':')));
    (is_cell && start < para.fold.len()).then(|| para.part(text, start..para.fold.len()))
}

/// Whether a paragraph is the label and nothing else.
fn is_label(fold: &Fold, label: &str) -> bool {
    fold.len() <= label.len() + 3
        && fold.matches(label, fold.skip_space(0)).is_some_and(|end| fold.bytes()[end..].iter().all(|b| b": ".contains(b)))
}

fn pair(text: &str, complaint: &Para, finding: &Para) -> Pair {
    let start = finding.fold.skip_space(0);
    // A scraper may have put the analysis onto the row: only what the row begins with counts.
    let begins = |at: usize| at <= start + 6;
    let mention = mentions(&finding.fold).into_iter().next().filter(|m| begins(m.range.start));
    let outcome_span = mention.as_ref().map_or(finding.span(), |m| finding.fold.span(m.range.clone()));
    let about = complaint.text(text).trim_end_matches(['.', ';', ',']).to_string();
    Pair { about, span: complaint.span().to(outcome_span), outcome: mention.map(|m| m.outcome), outcome_span }
}
