//! Which words, which phrases of the vocabulary and which rules was each value read from?
//!
//! For whoever changes a rule. Under each value stand its words with their line; the rules that decided about them, each with its
//! file and line; and the phrases of the vocabulary in and around them: the list that each is of, and the file and line of its row.

use putright::decided::{Decision, listen};
use putright::determination::{Determination, Order};
use putright::export::{pounds, tidy};
use putright::outline::{Outline, outline};
use putright::span::Span;
use putright::text::NormalText;
use putright::text::hits::Hit;
use std::fmt::Write;

/// A value of the answer, and its words.
struct Value {
    what: String,
    span: Span,
}

/// How far around a value's words phrases are shown, in bytes of the normal text.
const AROUND: usize = 60;

/// "Of", "the" and "with" stand in many lists, and tell nothing by themselves.
const SHORTEST: usize = 5;

/// Every value of every determination in a text.
pub fn explain(text: &str) -> String {
    let (determinations, decisions) = listen(|| putright::analyse_all(text));
    let outline = outline(text);
    let mut out = String::new();
    for determination in &determinations {
        for value in values(determination) {
            // Writing into a String cannot fail.
            let _ = writeln!(out, "{}", tidy(&value.what));
            let _ = writeln!(out, "    line {}: “{}”", line_of(text, value.span), tidy(value.span.of(text)));
            for decision in decisions.iter().filter(|decision| touch(decision.span, value.span)) {
                let Decision { what, rule, file, line, .. } = decision;
                let _ = writeln!(out, "    {what}: {rule} ({file}:{line})");
            }
            for phrase in phrases(text, &outline, value.span) {
                let _ = writeln!(out, "    {phrase}");
            }
        }
    }
    out
}

fn line_of(text: &str, span: Span) -> usize {
    text[..span.start].matches('\n').count() + 1
}

fn touch(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

fn values(determination: &Determination) -> Vec<Value> {
    let mut found = Vec::new();
    let mut add = |what: String, span: Span| found.push(Value { what, span });
    let head = &determination.head;
    for (reference, &span) in determination.case_refs.iter().zip(&head.case_refs) {
        add(format!("case: {reference}"), span);
    }
    head.landlord
        .into_iter()
        .for_each(|span| add(format!("landlord: {}", determination.landlord.as_deref().unwrap_or_default()), span));
    if let (Some(date), Some(span)) = (determination.date, head.date) {
        add(format!("date: {date}"), span);
    }
    for (at, head) in determination.complaint.iter().enumerate() {
        add(format!("complaint[{at}]"), head.span);
    }
    for exclusion in &determination.jurisdiction {
        let paragraph = exclusion.scheme_paragraph.as_deref().unwrap_or("no paragraph named");
        add(format!("outside jurisdiction: {paragraph}"), exclusion.span);
    }
    for (at, finding) in determination.findings.iter().enumerate() {
        let head = finding.complaint_head.map_or("no head of complaint".into(), |head| format!("complaint[{head}]"));
        add(format!("finding[{at}]: {}, answers {head}", finding.outcome.code()), finding.span);
    }
    for (at, order) in determination.orders.iter().enumerate() {
        order_values(at, order, &mut add);
    }
    for (at, recommendation) in determination.recommendations.iter().enumerate() {
        add(format!("recommendation[{at}]"), recommendation.span);
    }
    for entry in &determination.ledger {
        let role = serde_json::to_string(&entry.role).unwrap_or_default();
        add(format!("sum: {} as {}. {}", pounds(entry.amount_pence), role.trim_matches('"'), entry.reason), entry.span);
    }
    for diagnostic in &determination.diagnostics {
        diagnostic
            .span
            .into_iter()
            .for_each(|span| add(format!("diagnostic: {} ({})", diagnostic.code, diagnostic.area.code()), span));
    }
    found
}

fn order_values(at: usize, order: &Order, add: &mut impl FnMut(String, Span)) {
    let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.code()).collect();
    add(format!("order[{at}]: {}", kinds.join(", ")), order.span);
    if let Some(deadline) = &order.deadline {
        let day = deadline.date.map_or("no day".into(), |day| day.to_string());
        let how = deadline.computation.as_ref().map_or(String::new(), |how| format!(", {how}"));
        add(format!("order[{at}] is due: {day}{how}"), deadline.span);
    }
    if let Some((payment, span)) = order.payment.as_ref().and_then(|payment| Some((payment, payment.span?))) {
        add(format!("order[{at}] pays: {}", payment.amount_pence.map_or("no figure".into(), pounds)), span);
    }
}

/// The phrases of the vocabulary in and around some words, the nearest list by list.
fn phrases(text: &str, outline: &Outline, words: Span) -> Vec<String> {
    let paras = outline.sections.iter().flat_map(|section| &section.paras);
    let mut found = Vec::new();
    for para in paras.filter(|para| touch(para.span(), words)) {
        let normal = &para.normal;
        let near = |hit: &Hit| {
            let around = Hit { start: hit.start.saturating_sub(AROUND), end: (hit.end + AROUND).min(normal.len()), ..*hit };
            touch(normal.span(around.range()), words)
        };
        let mut hits: Vec<Hit> = normal.hits().iter().filter(near).filter(|hit| hit.end - hit.start >= SHORTEST).collect();
        hits.sort_by_key(|hit| (hit.start, hit.end, hit.meaning));
        for same in hits.chunk_by(|a, b| a.range() == b.range()) {
            let rows: Vec<String> = same.iter().map(|&hit| row(text, normal, hit)).collect();
            found.push(format!("“{}”: {}", tidy(normal.span(same[0].range()).of(text)), rows.join(", ")));
        }
    }
    found
}

/// "outcome::SEVERE (src/vocabulary/outcome.rs:5)"
fn row(text: &str, normal: &NormalText, hit: Hit) -> String {
    let (topic, list) = (hit.meaning.topic(), hit.meaning.list().1);
    let squeezed = |words: &str| NormalText::of(words).squeezed().bytes().to_vec();
    let words = normal.span(hit.range()).of(text);
    let phrase = list.phrases().find(|phrase| squeezed(phrase) == squeezed(words)).unwrap_or_default();
    format!("{0}::{1} (src/vocabulary/{0}.rs:{2})", topic.name, list.name, topic.line(list.name, phrase))
}
