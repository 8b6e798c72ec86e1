//! Does the text stop where a determination never stops?
//!
//! | it stops | and is told by |
//! |---|---|
//! | in a sentence or a word of a part that is read | "of the", "£", a word that is the beginning of another |
//! | behind the findings, or in the summary of reasons | the investigation that always follows is not there |
//! | in the orders table | the last row has no due date, or the investigation is not there |
//! | before orders or recommendations that the decision announces | "We have made orders for the landlord" |
//! | behind failings of a report | orders always follow |

use crate::determination::{self, Area, Diagnostic, Format, Outcome, Severity};
use crate::extract::deadline::time_at;
use crate::extract::order::{row, words::is_site_footer};
use crate::layout::is_open;
use crate::outline::{Outline, Para, Section, SectionKind};
use crate::span::Span;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, deadline, whole};
use SectionKind::*;

/// Says where the text stops too early, if it does: once in full, then of each other area that the missing part may change.
pub fn cut_off(text: &str, outline: &Outline, answer: &determination::Determination) -> Vec<Diagnostic> {
    let Some(stop) = stop(text, outline, answer) else { return Vec::new() };
    let areas = areas_behind(outline, &stop, answer);
    areas.iter().enumerate().map(|(at, area)| told(text, &stop, *area, at == 0)).collect()
}

/// Where a text stops.
struct Stop {
    /// The last words.
    end: Span,
    what: &'static str,
    /// The section that they stand in.
    kind: SectionKind,
}

fn stop(text: &str, outline: &Outline, answer: &determination::Determination) -> Option<Stop> {
    let last = outline.sections.iter().rfind(|section| section.heading.is_some() || !section.paras.is_empty())?;
    if !outline.has(Determination) && !outline.has(Orders) {
        return None;
    }
    let last_para = last.paras.iter().take_while(|para| !is_site_footer(para)).last();
    let end = last_para.map(Para::span).or(last.heading)?;
    let missing = || match outline.format {
        Format::Decision => missing_of_decision(text, outline, last, answer),
        Format::Report => missing_of_report(outline, last, answer),
        Format::Unknown => None,
    };
    let may_be_unfinished = matches!(last.kind, Orders | OrdersAndRecommendations | Recommendations);
    let what = if is_read(last.kind) && last.paras.is_empty() {
        "behind a heading"
    } else if is_read(last.kind) && stops_in_sentence(text, end) {
        "in the middle of a sentence"
    } else if let Some(missing) = missing() {
        missing
    } else if may_be_unfinished && last_para.is_some_and(|para| is_unfinished(text, para, outline.format)) {
        "without the end of a sentence"
    } else {
        return None;
    };
    Some(Stop { end, what, kind: last.kind })
}

/// The areas that what stood below the last words may change. They are read from parts that follow each other: what was
/// found is whole where the reasons for it have begun, and the orders are where the recommendations have.
fn areas_behind(outline: &Outline, stop: &Stop, answer: &determination::Determination) -> &'static [Area] {
    static AREAS: [Area; 7] =
        [Area::Head, Area::Complaint, Area::Findings, Area::Orders, Area::Money, Area::Recommendations, Area::Jurisdiction];
    let names_orders = || outline.paras(Determination).any(|para| para.normal.has(whole::ANNOUNCES_ORDERS));
    let from = match stop.kind {
        Head | OurApproach => Area::Head,
        Complaint => Area::Complaint,
        // Nobody is ordered to put right what was right.
        Reasons if !is_upheld(answer) && !answer.findings.is_empty() && !names_orders() => Area::Recommendations,
        Reasons | PuttingThingsRight | Orders | OrdersAndRecommendations => Area::Orders,
        Recommendations => Area::Recommendations,
        _ => Area::Findings,
    };
    let from = AREAS.iter().position(|area| *area == from).unwrap_or(0);
    // What a decision has not investigated stands in its investigation, at the end; a report says so at its beginning.
    let to = AREAS.len() - usize::from(outline.format == Format::Report && stop.kind != Complaint);
    &AREAS[from..to]
}

fn told(text: &str, stop: &Stop, area: Area, is_first: bool) -> Diagnostic {
    let words: Vec<&str> = stop.end.of(text).split_whitespace().collect();
    let tail = words[words.len().saturating_sub(6)..].join(" ");
    let message = if is_first {
        // Orders stand before recommendations.
        let lost = if stop.kind == Recommendations { "recommendations" } else { "orders and sums" };
        format!(
            "Your text stops {}, at “{tail}”. What stood below is missing, so that {lost} may be missing too. Copy the whole determination, and paste it again.",
            stop.what
        )
    } else {
        format!("Check the {} too: your text stops too early.", area.name())
    };
    Diagnostic { code: "cut_off", area, severity: Severity::Warning, message, span: Some(stop.end), other_span: None }
}

/// Whether values are read from the last words of a section of this kind.
fn is_read(kind: SectionKind) -> bool {
    matches!(kind, Complaint | Determination | PuttingThingsRight | Orders | OrdersAndRecommendations | Recommendations)
}

/// Whether the words end in a word that no sentence ends in, or in a part of a word.
fn stops_in_sentence(text: &str, end: Span) -> bool {
    let words = end.of(text).trim_end();
    words.ends_with([',', '£', '-', '(', '–', '“', '‘', '/', '&'])
        || words.ends_with(':')
        || is_open(words)
        || ends_in_part_of_date(words)
        || ends_in_part_of_word(text, words)
}

/// "No later than 16 June", "before 3 March 202": the year is missing, or a part of it.
fn ends_in_part_of_date(words: &str) -> bool {
    let mut last = words.rsplit(char::is_whitespace).filter(|word| !word.is_empty());
    let is_figure = |word: &str, most: usize| word.len() <= most && word.bytes().all(|b| b.is_ascii_digit());
    let Some(mut month) = last.next() else { return false };
    if is_figure(month, 3) {
        month = last.next().unwrap_or_default();
    }
    let is_month = month.starts_with(char::is_uppercase) && NormalText::of(month).at(deadline::MONTH, 0) == Some(month.len());
    is_month && last.next().is_some_and(|day| is_figure(day, 2))
}

/// "mainten": no word of the text, and the beginning of one.
fn ends_in_part_of_word(text: &str, words: &str) -> bool {
    let start = words.trim_end_matches(char::is_alphabetic).len();
    let part = words.get(start..).unwrap_or_default();
    if part.is_empty() || (part.len() < 3 && words.len() < 20) {
        return false;
    }
    let (mut alone, mut within) = (0, false);
    for word in text.split(|c: char| !c.is_alphabetic()) {
        alone += usize::from(word.eq_ignore_ascii_case(part));
        within |= word.len() > part.len() && word.get(..part.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(part));
    }
    // It stands once, at the end.
    alone <= 1 && within
}

/// A sentence of an order or recommendation without its full stop, where the paragraph is no item of a list; or nothing
/// but a time. Below the orders of a decision its investigation follows, and nothing of the site.
fn is_unfinished(text: &str, para: &Para, format: Format) -> bool {
    let words = para.span().of(text);
    let is_time = time_at(&para.normal, 0) == Some(para.normal.bytes().trim_ascii_end().len());
    if is_time && para.cell == 0 {
        return true;
    }
    let is_of_orders = || format == Format::Decision || para.normal.has(whole::OF_ORDERS);
    let is_sentence = words.split_whitespace().count() >= 8 && words.starts_with(char::is_uppercase) && is_of_orders();
    is_sentence && para.level == 0 && para.cell == 0 && words.ends_with(|c: char| c.is_alphanumeric())
}

/// The last item of a list has no full stop, and those before it have one.
fn stops_in_item(text: &str, section: &Section) -> bool {
    let mut paras = section.paras.iter().rev();
    let ends = |para: Option<&Para>| para.and_then(|para| para.span().of(text).trim_end().chars().next_back());
    // A due date ends in a figure.
    ends(paras.next()).is_some_and(|last| last.is_alphabetic() || last == '’') && ends(paras.next()) == Some('.')
}

fn missing_of_decision(
    text: &str,
    outline: &Outline,
    last: &Section,
    answer: &determination::Determination,
) -> Option<&'static str> {
    let decided = outline.sections.iter().position(|section| section.kind == Determination)?;
    let behind = outline.sections.get(decided + 1..).unwrap_or_default();
    let has = |kind: SectionKind| behind.iter().any(|section| section.kind == kind);
    if let Some(open) = Some(last).filter(|last| last.kind == Orders).and_then(|last| open_row(text, last, answer)) {
        return Some(open);
    }
    if [WhatWeFound, ComplaintProcedure, Assessment, Learning].into_iter().any(has) {
        return None;
    }
    let reasons = behind.iter().find(|section| section.kind == Reasons);
    let is_summary = reasons.and_then(|section| section.heading).is_some_and(|heading| heading.of(text).contains("ummary"));
    let is_only =
        |outcome: Outcome| !answer.findings.is_empty() && answer.findings.iter().all(|finding| finding.outcome == outcome);
    if is_summary && !is_only(Outcome::ResolvedWithIntervention) && !is_only(Outcome::OutsideJurisdiction) {
        return Some(if has(Orders) {
            "behind or in the orders, before the investigation"
        } else {
            "before the orders and the investigation"
        });
    }
    if reasons.is_none() && last.kind == Determination {
        return Some("in the findings, before the reasons");
    }
    if matches!(last.kind, Reasons | PuttingThingsRight) && is_upheld(answer) && !has(Orders) && answer.orders.is_empty() {
        return Some("before the orders that follow failings");
    }
    let announces = |what: Meaning| outline.paras(Determination).any(|para| para.normal.has(what));
    if announces(whole::ANNOUNCES_ORDERS) && !has(Orders) && !has(PuttingThingsRight) {
        return Some("before the orders that it announces");
    }
    if announces(whole::ANNOUNCES_RECOMMENDATIONS) && !outline.has(Recommendations) {
        return Some("before the recommendations that it announces");
    }
    (reasons.is_none() && last.kind == Orders && stops_in_item(text, last))
        .then_some("in an item of the orders, before the investigation")
}

/// Whether the last row of the orders has no words, or no due date where others have one.
fn open_row(text: &str, last: &Section, answer: &determination::Determination) -> Option<&'static str> {
    // The number or the name of a row, and nothing of what must be done.
    let is_bare = |para: &Para| row::number(text, para).is_some() || (para.cell > 0 && row::may_be_name(para));
    if last.paras.last().is_some_and(is_bare) {
        return Some("in a row of the orders, before what must be done");
    }
    let is_open_row = answer.orders.last().is_some_and(|order| order.deadline.is_none());
    let is_table = answer.orders.len() == 1 || answer.orders.iter().any(|order| order.deadline.is_some());
    (is_open_row && is_table).then_some("in a row of the orders, before its due date")
}

/// Whether a failing was found that only an order puts right.
fn is_upheld(answer: &determination::Determination) -> bool {
    let is_failing =
        |outcome| matches!(outcome, Outcome::SevereMaladministration | Outcome::Maladministration | Outcome::ServiceFailure);
    answer.findings.iter().any(|finding| is_failing(finding.outcome))
}

fn missing_of_report(outline: &Outline, last: &Section, answer: &determination::Determination) -> Option<&'static str> {
    let has_orders = outline.has(Orders) || outline.has(OrdersAndRecommendations);
    (is_upheld(answer) && !has_orders && matches!(last.kind, Determination | Reasons))
        .then_some("behind the findings, before the orders that follow failings")
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    const HEAD: &str = "Fernbrook Homes (202590999)\nCase ID\t202590999\nDecision type\tInvestigation\nLandlord\tFernbrook Homes\nDate\t8 May 2026\nWhat the complaint is about\nThe complaint is about the landlord’s handling of a leak.\nOur decision (determination)\nWe found service failure in the landlord’s handling of a leak.\nWe have made orders for the landlord to put things right.\n";
    const REST: &str = "Summary of reasons\nThe landlord was slow to mend the leak.\nPutting things right\nOrders\nOrder\tWhat the landlord must do\tDue date\n1\tApology order\nThe landlord must apologise to the resident.\t5 June 2026\n2\tCompensation order\nThe landlord must pay the resident £75 for the delay.\t5 June 2026\nRecommendations\nThe landlord should look at how it keeps its records.\n";
    const INVESTIGATION: &str = "Our investigation\nThe complaint procedure\nDate\tWhat happened\n1 May 2025\tThe resident complained.\nWhat we found and why\nThe landlord was slow.\n";

    fn areas(text: &str) -> Vec<&'static str> {
        analyse(text).diagnostics.iter().filter(|d| d.code == "cut_off").map(|d| d.area.code()).collect()
    }

    #[test]
    fn a_decision_cut_anywhere_in_what_is_read() {
        let whole = format!("{HEAD}{REST}{INVESTIGATION}");
        assert_eq!(areas(&whole), [""; 0]);
        // What the missing part may change: neither what was found nor what is ordered, once the recommendations have begun.
        let recommended = ["recommendations", "jurisdiction"];
        let ordered = ["orders", "money", "recommendations", "jurisdiction"];
        let found = ["findings", "orders", "money", "recommendations", "jurisdiction"];
        assert_eq!(areas(&format!("{HEAD}{REST}")), recommended);
        for (end, want) in [
            ("slow to mend", &ordered[..]),
            ("the resident £75", &ordered),
            ("must apologise", &ordered),
            ("Compensation", &ordered),
            ("look at how", &recommended),
            ("We have made orders", &found),
        ] {
            let at = whole.find(end).expect("the words") + end.len();
            assert_eq!(areas(&whole[..at]), want, "cut behind {end:?}");
        }
    }

    #[test]
    fn what_may_be_missing_is_named() {
        let says = |text: &str| analyse(text).diagnostics.iter().find(|d| d.code == "cut_off").map(|d| d.message.clone());
        let in_recommendations = says(&format!("{HEAD}{REST}")).expect("it stops there");
        assert!(in_recommendations.contains("so that recommendations may be missing too"), "{in_recommendations}");
        let in_orders = says(REST.split_once("2\tComp").map(|(before, _)| format!("{HEAD}{before}")).expect("a row").as_str());
        assert!(in_orders.is_some_and(|said| said.contains("so that orders and sums may be missing too")));
    }

    #[test]
    fn a_decision_cut_in_an_item_of_a_list() {
        let listed = format!(
            "{HEAD}Putting things right\nOrders\nBy 5 June 2026 the landlord must:\nApologise to the resident.\nOffer her an in"
        );
        assert_eq!(areas(&listed), ["orders", "money", "recommendations", "jurisdiction"]);
    }

    #[test]
    fn shorter_forms_are_whole() {
        let reasons = REST.replace("Summary of reasons", "Reasons");
        assert_eq!(areas(&format!("{HEAD}{reasons}")), [""; 0]);
        let outside = HEAD.replace("We found service failure in the landlord’s handling of a leak.\nWe have made orders for the landlord to put things right.", "We have found that the complaint is outside our jurisdiction.");
        assert_eq!(areas(&format!("{outside}Reasons\nThe complaint came too late.\n")), [""; 0]);
    }

    #[test]
    fn a_report_without_the_orders_that_follow() {
        let report = "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nThe complaint\n1. The complaint is about the lift.\nDetermination\n1. In accordance with paragraph 52 of the Scheme there was maladministration in the landlord’s handling of the lift.\n";
        assert_eq!(areas(report), ["findings", "orders", "money", "recommendations"]);
        let orders = format!("{report}Orders\n1. Within 4 weeks the landlord must pay the resident £50.\n");
        assert_eq!(areas(&orders), [""; 0]);
        for end in ["about the", "about the lift"] {
            let cut = format!("{orders}2. The landlord must write to the resident {end}");
            assert_eq!(areas(&cut), ["orders", "money", "recommendations"], "cut behind {end:?}");
        }
    }
}
