//! Put Right reads a determination of the Housing Ombudsman (England).

pub mod advice;
pub mod determination;
pub mod export;
pub mod extract;
pub mod fold;
pub mod outline;
#[cfg(any(all(target_arch = "wasm32", feature = "page"), test))]
pub mod page;
pub mod phrase;
pub mod remedy;
pub mod source;
pub mod span;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

use determination::Determination;

/// Reads a determination. Never fails and never panics: what cannot be read is a diagnostic.
pub fn analyse(text: &str) -> Determination {
    let outline = outline::outline(text);
    let mut answer = Determination { format: outline.format, ..Determination::default() };
    extract::head::head(text, &outline).put_into(&mut answer);
    let (complaint, unread) = extract::complaint::complaint(text, &outline);
    answer.complaint = complaint;
    answer.diagnostics.extend(unread);
    let (findings, diagnostics) = extract::finding::findings(text, &outline, &answer.complaint);
    answer.findings = findings;
    answer.diagnostics.extend(diagnostics);
    answer
}
