//! What is the text made of? Its form, its sections, and the paragraphs and list items of each.
//!
//! | step | file |
//! |---|---|
//! | how many determinations there are | `cases` |
//! | lines and cells, and which of them are one paragraph | [`crate::layout`] |
//! | which paragraphs are headings | `heading` |
//! | how deep each paragraph stands in its list | `nesting` |

mod cases;
mod nesting;
mod para;

pub use crate::layout::SectionKind;
pub use crate::layout::{Doubt, Layout, LeftOut, Marker, MarkerStyle};
pub use cases::{Cases, cases};
pub use para::{Para, Pieces};

use crate::determination::Format;
use crate::layout::heading;
use crate::layout::{self, Line, Reading, marker};
use crate::span::Span;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, heading as words};

/// The sections of one determination.
#[derive(Debug, Clone)]
pub struct Outline<'t> {
    /// Which form the document has.
    pub format: Format,
    /// How its lines relate to its paragraphs.
    pub layout: Layout,
    /// The sections in their order; the first is the head.
    pub sections: Vec<Section<'t>>,
    /// What is no part of the determination: heads of pages, of mails, signatures.
    pub left_out: Vec<LeftOut>,
    /// What a copy took apart, and nobody can put back.
    pub doubts: Vec<Doubt>,
    /// One bit for each kind of section that there is.
    kinds: u32,
}

/// A heading and what stands below it.
#[derive(Debug, Clone)]
pub struct Section<'t> {
    /// Which section it is.
    pub kind: SectionKind,
    /// The words of the heading; `None` for the head.
    pub heading: Option<Span>,
    /// What stands below it.
    pub paras: Vec<Para<'t>>,
}

impl<'t> Outline<'t> {
    /// The paragraphs of all sections of one kind, in their order.
    pub fn paras(&self, kind: SectionKind) -> impl Iterator<Item = &Para<'t>> {
        self.sections.iter().filter(move |s| s.kind == kind).flat_map(|s| &s.paras)
    }

    /// Whether the document has such a section.
    pub fn has(&self, kind: SectionKind) -> bool {
        self.kinds & bit(kind) != 0
    }
}

/// Reads the outline of a text that holds one determination.
pub fn outline(text: &str) -> Outline<'_> {
    let Reading { lines, layout, left_out, doubts } = layout::read(text);
    let paras = paragraphs(text, &lines);
    let mut sections = sections(text, paras);
    for (at, section) in sections.iter_mut().enumerate() {
        fold_what_is_read(text, section, at < HEAD);
        if section.kind.has_lists() {
            nesting::nest(&mut section.paras, text);
        }
    }
    let kinds = sections.iter().fold(0, |kinds, section| kinds | bit(section.kind));
    Outline { format: format(&sections), layout, sections, left_out, doubts, kinds }
}

/// What a text says of itself stands in so many sections.
const HEAD: usize = 2;

/// Most of a text is the story, which no finding, order or sum is ever read from: it is not normalised. Of what was found only
/// rows are read: "Complaint" and "Finding", alone in their cells or with words behind them, and the cells that follow.
fn fold_what_is_read<'t>(text: &'t str, section: &mut Section<'t>, in_head: bool) {
    const LABEL: usize = 12;
    let longest = section.kind.longest_read();
    let mut before = 0;
    for para in &mut section.paras {
        // A sign of bold letters, or one that the normal text leaves out, may stand before them.
        let begins = text.as_bytes().get(para.span().start).map_or(0, u8::to_ascii_lowercase);
        let may_be_row = matches!(begins, b'c' | b'f' | b'*' | 0x80..);
        let is_read = longest == usize::MAX || in_head || (1..=LABEL).contains(&before) || may_be_row;
        if para.normal.is_empty() && para.length() <= longest && is_read {
            para.refold(text);
        }
        before = para.normal.len();
    }
}

/// Puts lines together to paragraphs.
fn paragraphs<'t>(text: &'t str, lines: &[(Line, bool)]) -> Vec<Para<'t>> {
    let mut paras: Vec<Para> = Vec::with_capacity(lines.len());
    for (line, goes_on) in lines {
        // A marker alone on its line belongs to the words that follow.
        let is_open = paras.last().is_some_and(|para| para.pieces.is_empty());
        let (marker, words) = if *goes_on { (None, line.span) } else { split_marker(text, line.span) };
        let words = Some(words).filter(|words| words.start < words.end);
        match paras.last_mut() {
            Some(para) if *goes_on || is_open => para.pieces.extend(words),
            _ => paras.push(Para {
                pieces: words.into_iter().collect(),
                marker,
                indent: line.indent,
                cell: line.cell,
                ..Para::default()
            }),
        }
    }
    paras.retain(|para| !para.pieces.is_empty());
    for para in paras.iter_mut().filter(|para| para.length() <= heading::LONGEST) {
        para.refold(text);
    }
    paras
}

fn split_marker(text: &str, span: Span) -> (Option<Marker>, Span) {
    match marker(span.of(text)) {
        Some(marker) => {
            let start = span.start + marker.length;
            (Some(marker), Span::new(start, span.end))
        }
        None => (None, span),
    }
}

/// Cuts the paragraphs into sections at the headings.
fn sections<'t>(text: &'t str, mut paras: Vec<Para<'t>>) -> Vec<Section<'t>> {
    let mut openings = Vec::new();
    let mut within = SectionKind::Head;
    for (at, para) in paras.iter().enumerate() {
        let Some((kind, rest)) = heading_of(text, para) else { continue };
        // "We have found service failure in the handling of:" + "The complaint": an item, no heading.
        let is_item = within == SectionKind::Determination && kind == SectionKind::Complaint;
        // The closing remarks are the decision form's; in a report a heading among the orders may be called so.
        let is_name = within == SectionKind::Orders
            && kind == SectionKind::Learning
            && openings.iter().any(|(_, kind, _)| matches!(kind, SectionKind::Assessment | SectionKind::OurApproach));
        // A row's title that a page's end cut in two: "Learning" + "order".
        let is_title = within == SectionKind::Orders
            && kind == SectionKind::Learning
            && paras[at + 1..].iter().take(2).any(|para| para.normal.bytes().trim_ascii() == b"order");
        let is_value = at.checked_sub(1).and_then(|before| paras.get(before)).is_some_and(is_label_of_head);
        if !is_item && !is_value && !is_name && !is_title {
            openings.push((at, kind, rest));
            within = kind;
        }
    }
    // From the last: each takes what is left behind its heading.
    let mut sections = Vec::with_capacity(openings.len() + 1);
    for (at, kind, rest) in openings.into_iter().rev() {
        let Some(para) = paras.get_mut(at) else { continue };
        if para.normal.is_empty() {
            para.refold(text);
        }
        let heading = Some(para.normal.span(0..rest));
        let is_whole = rest == para.normal.len();
        if !is_whole {
            cut(para, text, rest);
            // "Orders 1. Within 4 weeks …": the first item stands as deep as the others.
            let indent = para.indent;
            if para.marker.is_some()
                && let Some(next) = paras.get(at + 1).filter(|next| next.marker.is_some()).map(|next| next.indent)
            {
                paras[at].indent = next.max(indent);
            }
        }
        sections.push(Section { kind, heading, paras: paras.split_off(at + usize::from(is_whole)) });
        paras.truncate(at);
    }
    sections.push(Section { kind: SectionKind::Head, heading: None, paras });
    sections.reverse();
    sections
}

fn heading_of(text: &str, para: &Para) -> Option<(SectionKind, usize)> {
    let is_bullet = para.marker.is_some_and(|m| m.style != MarkerStyle::Number);
    if is_bullet || para.cell > 0 {
        return None;
    }
    let (kind, rest) =
        if para.normal.is_empty() { heading::glued(text, *para.pieces.first()?)? } else { heading::heading(&para.normal)? };
    // A numbered line is a heading only where the word could be nothing else.
    let certain = matches!(
        kind,
        SectionKind::Determination | SectionKind::Orders | SectionKind::Recommendations | SectionKind::OrdersAndRecommendations
    );
    (para.marker.is_none() || certain).then_some((kind, rest))
}

/// Leaves only the words from `rest` on, a place in the normal text. They may be the first item of a list.
fn cut<'t>(para: &mut Para<'t>, text: &'t str, rest: usize) {
    let words = para.normal.span(rest..para.normal.len());
    let (marker, Span { start, .. }) = split_marker(text, words);
    para.marker = marker.or(para.marker);
    para.pieces = para.pieces_in(Span { start, ..para.span() });
    para.refold(text);
}

/// What follows such a label is its value, even where it reads like a heading ("Jurisdiction").
fn is_label_of_head(para: &Para) -> bool {
    is_exactly(&para.normal, words::DECISION_LABELS)
}

/// Whether a phrase of the list, and perhaps a colon, is all there is.
fn is_exactly(line: &NormalText, list: Meaning) -> bool {
    line.at(list, 0).is_some_and(|end| line.slice(end..line.len()).iter().all(|&b| b == b' ' || b == b':'))
}

/// The form: told by what is there, never by the date (domain.md 0.1, 5.2).
fn format(sections: &[Section]) -> Format {
    let (mut has_case, mut has_type, mut is_report, mut refers) = (false, false, false, false);
    let mut kinds = 0_u32;
    for (at, section) in sections.iter().enumerate() {
        kinds |= bit(section.kind);
        for para in section.paras.iter().filter(|_| at < HEAD) {
            let line = &para.normal;
            // The value may follow in the same line: "Case ID: 202447433", "Decision type  Investigation".
            has_case |= line.len() < 31 && line.at(words::CASE_ID, 0).is_some();
            has_type |= line.len() < 37 && line.at(words::DECISION_TYPE, 0).is_some();
            is_report |= is_exactly(line, words::REPORT);
            let figures = |at: usize| line.slice(at..line.len()).iter().filter(|b| b.is_ascii_digit()).count();
            refers |= line.at(words::COMPLAINT_LINE, 0).is_some_and(|at| figures(at) >= 8);
        }
    }
    let has = |some: u32| kinds & some != 0;
    let (approach, complaint) = (bit(SectionKind::OurApproach), bit(SectionKind::Complaint));
    let of_report = approach | complaint | bit(SectionKind::Determination) | bit(SectionKind::Orders);
    if has_case && has_type {
        Format::Decision
    } else if refers && (is_report || has(approach | complaint)) {
        Format::Report
    } else if has(bit(SectionKind::PuttingThingsRight) | bit(SectionKind::WhatWeFound)) {
        Format::Decision
    } else if (kinds & of_report).count_ones() >= 2 {
        Format::Report
    } else {
        Format::Unknown
    }
}

/// One bit for each kind of section.
fn bit(kind: SectionKind) -> u32 {
    1 << kind as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_complaint_as_an_item_of_the_determination_is_no_heading() {
        let outline = outline(
            "The complaint\nA leak.\nDetermination\nThere was maladministration in the handling of:\nthe complaint\nOrders",
        );
        let kinds: Vec<_> = outline.sections.iter().map(|s| s.kind).collect();
        assert_eq!(kinds, [SectionKind::Head, SectionKind::Complaint, SectionKind::Determination, SectionKind::Orders]);
    }
}
