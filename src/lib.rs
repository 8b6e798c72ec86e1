//! Put Right reads a determination of the Housing Ombudsman (England): what was found, what must be
//! done by when, and what must be paid, each with the words it was read from.
//!
//! The way of the text: [`layout`] lines and cells, [`outline`] sections and paragraphs, [`extract`] what each
//! section says, [`remedy`] what follows from it. The result is a [`determination::Determination`],
//! plain data in the Ombudsman's own words. The core does no input or output, and knows no clock.

#![forbid(unsafe_code)]

pub mod advice;
pub mod caseload;
pub mod decided;
pub mod determination;
pub mod export;
pub mod extract;
pub mod layout;
pub mod outline;
#[cfg(feature = "page")]
pub mod page;
#[cfg(any(feature = "page", feature = "papers"))]
pub mod papers;
pub mod remedy;
pub mod source;
pub mod span;
pub mod text;
pub mod values;
pub mod vocabulary;
#[cfg(all(target_arch = "wasm32", not(any(feature = "page", feature = "papers"))))]
pub mod wasm;

use determination::{Determination, Severity};

/// Reads a determination. Never fails and never panics: what cannot be read is a diagnostic.
/// Where several were pasted together, it reads the first and says so; [`analyse_all`] reads each.
pub fn analyse(text: &str) -> Determination {
    let cases = outline::cases(text);
    let mut answer = read(cases.spans.first().map_or(text, |first| first.of(text)));
    answer.diagnostics.extend(cases.diagnostic());
    answer
}

/// Reads every determination in a text, each once; there is always at least one answer.
pub fn analyse_all(text: &str) -> Vec<Determination> {
    outline::cases(text).spans.iter().map(|case| read(case.of(text)).moved(case.start)).collect()
}

/// Reads the one determination that `text` holds.
fn read(text: &str) -> Determination {
    let outline = outline::outline(text);
    if let Some(other) = extract::other::other(text, &outline) {
        return Determination { diagnostics: vec![other], ..Determination::default() };
    }
    let whole = extract::whole::whole(text, &outline);
    if let Some(nothing) = whole.clone().filter(|said| said.severity == Severity::Error) {
        let diagnostics = vec![nothing];
        let remedy = remedy::ledger::remedy(&[], &[], &[], &diagnostics);
        return Determination { diagnostics, remedy, ..Determination::default() };
    }
    let mut answer = extract::head::head(text, &outline);
    let unread = std::mem::take(&mut answer.diagnostics);
    answer.diagnostics.extend(whole);
    answer.diagnostics.extend(extract::whole::taken_apart(&outline));
    answer.diagnostics.extend(unread);

    let (complaint, unread) = extract::complaint::complaint(text, &outline);
    answer.complaint = complaint;
    answer.diagnostics.extend(unread);
    answer.jurisdiction = extract::jurisdiction::jurisdiction(text, &outline);

    let (findings, unread) = extract::finding::findings(text, &outline, &answer.complaint);
    answer.findings = findings;
    answer.diagnostics.extend(unread);

    let ordered = extract::order::orders(text, &outline, answer.date);
    let recommended = extract::recommendation::recommendations(text, &outline, &ordered.so_far);
    answer.orders = ordered.orders;
    answer.no_orders = ordered.no_orders;
    answer.recommendations = recommended.recommendations;
    answer.ledger = ordered.ledger;
    answer.ledger.extend(recommended.ledger);
    answer.diagnostics.extend(ordered.diagnostics);
    answer.diagnostics.extend(recommended.diagnostics);

    extract::part_heads::tie_to_heads(&mut answer.orders, &answer.complaint);
    answer.diagnostics.extend(extract::reasons::awards_stated_differently(text, &outline, &answer.ledger));
    answer.diagnostics.extend(extract::whole::scanned(text, &outline, &answer.diagnostics));
    let cut_off = extract::cut_off::cut_off(text, &outline, &answer);
    answer.diagnostics.splice(0..0, cut_off);
    answer.remedy = remedy::ledger::remedy(&answer.orders, &answer.recommendations, &answer.ledger, &answer.diagnostics);
    answer.complaint_procedure = extract::procedure::complaint_procedure(text, &outline);
    answer.diagnostics.extend(remedy::checks::check(&answer));
    answer
}

/// The examples of README.md, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeExamples;
