//! Is it a determination at all, and is it a whole one? What was looked for, and what is missing.

use crate::determination::{Area, Diagnostic, Format, Severity};
use crate::extract::other::has_reference;
use crate::layout::pattern;
use crate::outline::{Doubt, Outline, Para, Section, SectionKind};
use crate::source::is_space;
use crate::span::Span;
use crate::vocabulary::{complaint, whole};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Says that the text is no determination, or which parts of one it lacks; `None` if it has them all.
pub fn whole(text: &str, outline: &Outline) -> Option<Diagnostic> {
    if text.chars().all(is_space) {
        return Some(problem("empty_text", Severity::Error, "There is nothing to read: the text is empty."));
    }
    if !is_determination(text, outline) {
        let message = "This does not look like a determination of the Housing Ombudsman. It was searched for a line “COMPLAINT” with a case \
                       reference, for rows “Case ID” and “Decision type”, and for headings such as “The complaint”, “Determination” and \
                       “Orders”. Copy the whole page or document, and paste it again.";
        return Some(problem("not_a_determination", Severity::Error, message));
    }
    let missing = missing(outline);
    let last = missing.len().checked_sub(1)?;
    let mut message = "This is a part of a determination: ".to_string();
    for (i, part) in missing.iter().enumerate() {
        message.push_str(if i == 0 {
            ""
        } else if i < last {
            ", "
        } else {
            " and "
        });
        message.push_str(part);
    }
    message.push_str(" could not be found. What is there was read.");
    Some(problem("part_of_determination", Severity::Warning, &message))
}

/// So many doubts are said; each is looked for among all sections.
const MOST_TOLD: usize = 50;

/// What the copy took apart, and nobody can put back together.
pub fn taken_apart(outline: &Outline) -> Vec<Diagnostic> {
    outline.doubts.iter().take(MOST_TOLD).flat_map(|doubt| told(outline, doubt)).collect()
}

fn told(outline: &Outline, doubt: &Doubt) -> Vec<Diagnostic> {
    let (code, areas, span, message): (_, &[Area], _, _) = match *doubt {
        Doubt::DueDatesApart(span) => (
            "due_dates_apart",
            &[Area::Orders],
            span,
            "These due dates stand apart from their orders in this copy, and there are not as many as orders that wait for one: no \
             order was given a date from here. Look the dates up in the original.",
        ),
        Doubt::RowBroken(span) => (
            "row_broken",
            &[Area::Orders, Area::Money],
            span,
            "This order begins in the middle of a sentence: the copy took its words apart. Read it in the original.",
        ),
        Doubt::HeadApart(span) => (
            "head_apart",
            &[Area::Head],
            span,
            "The values of these rows stand apart from their labels in this copy, and could not be told apart. Check them in the original.",
        ),
        Doubt::FigureApart(span) => (
            "figure_apart",
            areas_at(outline, span),
            span,
            "One of these figures may be the number of a page. Read the day, the time or the sum in the original.",
        ),
    };
    let diagnostic = |&area: &Area| Diagnostic {
        code,
        area,
        severity: Severity::Warning,
        message: message.to_string(),
        span: Some(span),
        other_span: None,
    };
    areas.iter().map(diagnostic).collect()
}

/// The areas that a value of the section is read into; the date in the head decides when orders are due.
fn areas_at(outline: &Outline, span: Span) -> &'static [Area] {
    let stands_in = |section: &Section| {
        section
            .heading
            .iter()
            .copied()
            .chain(section.paras.iter().map(Para::span))
            .any(|part| part.start <= span.end && span.start <= part.end)
    };
    match outline.sections.iter().find(|section| stands_in(section)).map(|section| section.kind) {
        Some(SectionKind::Head) | None => &[Area::Head, Area::Orders],
        Some(SectionKind::Determination) => &[Area::Findings],
        Some(SectionKind::Orders | SectionKind::OrdersAndRecommendations | SectionKind::PuttingThingsRight) => {
            &[Area::Orders, Area::Money]
        }
        Some(SectionKind::Recommendations) => &[Area::Recommendations],
        Some(_) => &[],
    }
}

/// Letters among the figures of a sum that could not be read, as a scan leaves them ("£6OO"): the words of the order or the
/// recommendation are not sure either.
pub fn scanned(text: &str, outline: &Outline, said: &[Diagnostic]) -> Vec<Diagnostic> {
    static LETTERS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[0-9,.]*[OolIS][0-9OolIS,.]*"));
    let unread = said.iter().filter(|said| said.code == "sum_not_read").filter_map(|said| said.span);
    let is_scanned = |span: &Span| {
        let figures = text.get(span.start..).unwrap_or_default().trim_start_matches('£');
        LETTERS.is_match(figures.as_bytes())
    };
    let message = "Letters stand among the figures, as a scan leaves them. Read these words in the original.";
    let told = |span: Span| areas_at(outline, span).iter().map(move |&area| (area, span));
    let diagnostic =
        |(area, span)| Diagnostic { span: Some(span), area, ..problem("letters_in_figures", Severity::Warning, message) };
    unread.take(MOST_TOLD).filter(is_scanned).flat_map(told).map(diagnostic).collect()
}

fn problem(code: &'static str, severity: Severity, message: &str) -> Diagnostic {
    Diagnostic { code, area: Area::Document, severity, message: message.to_string(), span: None, other_span: None }
}

/// A text of no known form may still be a part: a section that only determinations have, about a landlord.
fn is_determination(text: &str, outline: &Outline) -> bool {
    const OWN: [SectionKind; 6] = [
        SectionKind::Complaint,
        SectionKind::Determination,
        SectionKind::Orders,
        SectionKind::OrdersAndRecommendations,
        SectionKind::Recommendations,
        SectionKind::PuttingThingsRight,
    ];
    let names_landlord = |kind: &SectionKind| outline.paras(*kind).any(|para| para.normal.has(complaint::PARTIES));
    let mut paras = outline.sections.iter().flat_map(|section| &section.paras);
    OWN.iter().any(names_landlord)
        || (outline.format != Format::Unknown && (text.contains("andlord") || has_reference(text)))
        || paras.any(|para| para.normal.has(whole::THE_SCHEME))
}

/// The parts that every determination has, as far as they are not there.
fn missing(outline: &Outline) -> Vec<&'static str> {
    let has = |kind: SectionKind| outline.has(kind);
    let mut missing = Vec::new();
    if outline.format == Format::Unknown {
        missing.push("its head (case reference, landlord, date)");
    }
    if !has(SectionKind::Complaint) {
        missing.push("what the complaint is about");
    }
    if !has(SectionKind::Determination) {
        missing.push("the determination with its findings");
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;
    use crate::outline::outline;

    fn says(text: &str) -> (&'static str, String) {
        whole(text, &outline(text)).map_or(("", String::new()), |d| (d.code, d.message))
    }

    #[test]
    fn what_is_no_determination() {
        assert_eq!(says("").0, "empty_text");
        assert_eq!(says(" \n\u{a0}\n").0, "empty_text");
        assert_eq!(says("Dear all,\nplease find the rota below.\nRegards").0, "not_a_determination");
        assert_eq!(says("Background\nA novel.\nRecommendations\nRead it slowly.").0, "not_a_determination");
        assert!(analyse("Dear all").diagnostics.iter().any(|d| d.code == "not_a_determination"));
    }

    #[test]
    fn a_part_says_what_is_missing() {
        let orders = "Orders\n1. Within 4 weeks the landlord must write to the resident and say sorry.\n";
        let (code, message) = says(orders);
        assert_eq!(code, "part_of_determination");
        for words in ["its head (case reference, landlord, date), ", "what the complaint is about and the determination"] {
            assert!(message.contains(words), "{message}");
        }
        let head =
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nThe complaint\n1. The complaint is about the lift.\n";
        assert_eq!(says(head).0, "part_of_determination");
        let determination = "Determination (decision)\n1. In accordance with paragraph 52 of the Scheme there was no maladministration in the landlord’s handling of the lift.\n";
        assert_eq!(says(&format!("{head}{determination}")).0, "");
        let late = format!("The complaint\n1. The complaint is about the lift.\n{determination}");
        assert_eq!(says(&late).0, "");
        assert!(analyse(&late).diagnostics.iter().any(|d| d.code == "no_head"));
    }
}
