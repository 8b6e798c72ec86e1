//! What is the text made of? Its form, its sections, and the paragraphs and list items of each.
//!
//! | step | file |
//! |---|---|
//! | how many determinations there are | `cases` |
//! | lines, without the furniture of pages | [`crate::source`] |
//! | cells of pasted tables, list markers | `marker` |
//! | which lines are one paragraph | `layout` |
//! | which paragraphs are headings | `heading` |
//! | how deep each paragraph stands in its list | `nesting` |

mod cases;
mod heading;
mod layout;
mod marker;
mod nesting;
mod para;

pub use cases::{Cases, cases};
pub use heading::SectionKind;
pub use layout::Layout;
pub use marker::{Marker, MarkerStyle};
pub use para::{Para, Pieces};

use crate::determination::Format;
use crate::fold::{Fold, Phrases};
use crate::phrases;
use crate::source::{Line, is_space, lines};
use crate::span::Span;

/// The sections of one determination.
#[derive(Debug, Clone)]
pub struct Outline<'t> {
    /// Which form the document has.
    pub format: Format,
    /// How its lines relate to its paragraphs.
    pub layout: Layout,
    /// The sections in their order; the first is the head.
    pub sections: Vec<Section<'t>>,
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
        self.sections.iter().any(|s| s.kind == kind)
    }
}

/// Reads the outline of a text that holds one determination.
pub fn outline(text: &str) -> Outline<'_> {
    let lines = lines(text);
    let layout = layout::layout(text, &lines);
    let paras = paragraphs(text, &lines, layout);
    let mut sections = sections(text, paras);
    for (at, section) in sections.iter_mut().enumerate() {
        fold_what_is_read(text, section, at < HEAD);
        if section.kind.has_lists() {
            nesting::nest(&mut section.paras, text);
        }
    }
    Outline { format: format(&sections), layout, sections }
}

/// What a text says of itself stands in so many sections.
const HEAD: usize = 2;

/// Most of a text is the story, which no finding, order or sum is ever read from: it is not folded. Of what was found only
/// rows are read: "Complaint" and "Finding", alone in their cells or with words behind them, and the cells that follow.
fn fold_what_is_read<'t>(text: &'t str, section: &mut Section<'t>, in_head: bool) {
    const LABEL: usize = 12;
    let longest = section.kind.longest_read();
    let mut before = 0;
    for para in &mut section.paras {
        // A sign of bold letters, or one that the fold leaves out, may stand before them.
        let begins = text.as_bytes().get(para.span().start).map_or(0, u8::to_ascii_lowercase);
        let may_be_row = matches!(begins, b'c' | b'f' | b'*' | 0x80..);
        let is_read = longest == usize::MAX || in_head || (1..=LABEL).contains(&before) || may_be_row;
        if para.fold.is_empty() && para.length() <= longest && is_read {
            para.refold(text);
        }
        before = para.fold.len();
    }
}

/// Puts lines together to paragraphs, and cuts table rows into cells.
fn paragraphs<'t>(text: &'t str, lines: &[Line], layout: Layout) -> Vec<Para<'t>> {
    let mut paras: Vec<Para> = Vec::with_capacity(lines.len());
    let (mut first, mut last) = (None::<&Line>, None::<&Line>);
    let mut sign = sign_of_table(text, 0);
    for line in lines {
        let open = paras.last().is_some_and(|p| p.pieces.is_empty());
        let goes_on = match (first, last) {
            // A marker or a blank cell alone on its line belongs to the words that follow.
            _ if open => true,
            (Some(first), Some(last)) => layout.continues(text, first, last, line),
            _ => false,
        };
        if !goes_on {
            first = Some(line);
        }
        last = Some(line);
        let (marker, words) = if goes_on { (None, line.span) } else { split_marker(text, line.span) };
        if sign < words.start {
            sign = sign_of_table(text, words.start);
        }
        let (mut start, mut cell) = (words.start, 0);
        loop {
            // Most lines are one cell.
            let (span, next) = if sign < words.end { next_cell(text, words, start) } else { (words, words.end) };
            let is_last = next > words.end || sign >= words.end;
            // A row without words is one cell.
            if span.start < span.end || (is_last && cell == 0) {
                add_cell(&mut paras, line, span, cell, marker.filter(|_| cell == 0), goes_on);
                cell += 1;
            }
            if is_last {
                break;
            }
            start = next;
        }
    }
    paras.retain(|p| !p.pieces.is_empty());
    for para in paras.iter_mut().filter(|p| p.length() <= heading::LONGEST) {
        para.refold(text);
    }
    paras
}

/// Where at or after `from` the next sign stands that may part the cells of a table.
fn sign_of_table(text: &str, from: usize) -> usize {
    memchr::memchr3(b'\t', b'|', b'<', Span::new(from, text.len()).of(text).as_bytes()).map_or(text.len(), |at| from + at)
}

fn add_cell(paras: &mut Vec<Para>, line: &Line, span: Span, cell: usize, marker: Option<Marker>, goes_on: bool) {
    match paras.last_mut() {
        // A cell without words leaves the marker above it open.
        Some(para) if goes_on && cell == 0 => para.pieces.extend(Some(span).filter(|span| span.start < span.end)),
        _ => paras.push(Para {
            pieces: Some(span).filter(|span| span.start < span.end).into_iter().collect(),
            marker,
            indent: line.indent,
            cell,
            ..Para::default()
        }),
    }
}

fn split_marker(text: &str, span: Span) -> (Option<Marker>, Span) {
    match marker::marker(span.of(text)) {
        Some(marker) => {
            let start = span.start + marker.length;
            (Some(marker), Span::new(start, span.end))
        }
        None => (None, span),
    }
}

/// The cell of a pasted table row that begins at `start`, and where the next begins: behind the row's end where it is
/// the last. Cells are parted by tabs, or by bars with spaces around them; a break inside a cell of a Markdown table
/// ("<br>") parts its paragraphs.
fn next_cell(text: &str, row: Span, start: usize) -> (Span, usize) {
    let (mut end, mut next) = (row.end, row.end + 1);
    for at in memchr::memchr3_iter(b'\t', b'|', b'<', Span::new(start, row.end).of(text).as_bytes()) {
        let at = start + at;
        let (before, behind) = (Span::new(row.start, at).of(text), Span::new(at, row.end).of(text));
        let length = match behind.as_bytes() {
            [b'<', rest @ ..] => {
                phrases!["br>", "br/>", "br />"].iter().find(|tag| rest.starts_with(tag)).map_or(0, |tag| 1 + tag.len())
            }
            [b'|', ..] => match (before.chars().next_back(), behind.chars().nth(1)) {
                (Some(before), Some(behind)) => usize::from(is_space(before) && is_space(behind)),
                _ => 1,
            },
            _ => 1,
        };
        if length > 0 {
            (end, next) = (at, at + length);
            break;
        }
    }
    let words = Span::new(start, end).of(text).trim_end_matches(is_space);
    let end = start + words.len();
    (Span::new(end - words.trim_start_matches(is_space).len(), end), next)
}

/// Cuts the paragraphs into sections at the headings.
fn sections<'t>(text: &'t str, mut paras: Vec<Para<'t>>) -> Vec<Section<'t>> {
    let mut openings = Vec::new();
    let mut within = SectionKind::Head;
    for (at, para) in paras.iter().enumerate() {
        let Some((kind, rest)) = heading_of(text, para) else { continue };
        // "We have found service failure in the handling of:" + "The complaint": an item, no heading.
        let is_item = within == SectionKind::Determination && kind == SectionKind::Complaint;
        let is_value = at.checked_sub(1).and_then(|before| paras.get(before)).is_some_and(is_label_of_head);
        if !is_item && !is_value {
            openings.push((at, kind, rest));
            within = kind;
        }
    }
    // From the last: each takes what is left behind its heading.
    let mut sections = Vec::with_capacity(openings.len() + 1);
    for (at, kind, rest) in openings.into_iter().rev() {
        let Some(para) = paras.get_mut(at) else { continue };
        if para.fold.is_empty() {
            para.refold(text);
        }
        let heading = Some(para.fold.span(0..rest));
        let is_whole = rest == para.fold.len();
        if !is_whole {
            cut(para, text, rest);
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
        if para.fold.is_empty() { heading::glued(text, *para.pieces.first()?)? } else { heading::heading(text, &para.fold)? };
    // A numbered line is a heading only where the word could be nothing else.
    let certain = matches!(
        kind,
        SectionKind::Determination | SectionKind::Orders | SectionKind::Recommendations | SectionKind::OrdersAndRecommendations
    );
    (para.marker.is_none() || certain).then_some((kind, rest))
}

/// Leaves only the words from `rest` on, a place in the fold.
fn cut<'t>(para: &mut Para<'t>, text: &'t str, rest: usize) {
    let start = para.fold.span(rest..para.fold.len()).start;
    para.pieces = para.pieces_in(Span { start, ..para.span() });
    para.refold(text);
}

/// What follows such a label is its value, even where it reads like a heading ("Jurisdiction").
fn is_label_of_head(para: &Para) -> bool {
    const LABELS: Phrases = phrases!["case id", "decision type", "landlord", "landlord type", "occupancy"];
    LABELS.iter().any(|label| is_exactly(&para.fold, label))
}

fn is_exactly(fold: &Fold, words: &[u8]) -> bool {
    let is_end = |end: usize| fold.slice(end..fold.len()).iter().all(|&b| b == b' ' || b == b':');
    fold.len() < words.len() + 8 && fold.matches(words, 0).is_some_and(is_end)
}

/// The form: told by what is there, never by the date (domain.md 0.1, 5.2).
fn format(sections: &[Section]) -> Format {
    let (mut has_case, mut has_type, mut is_report, mut refers) = (false, false, false, false);
    let mut kinds = 0_u32;
    for (at, section) in sections.iter().enumerate() {
        kinds |= bit(section.kind);
        for para in section.paras.iter().filter(|_| at < HEAD) {
            let fold = &para.fold;
            // The value may follow in the same line: "Case ID: 202447433", "Decision type  Investigation".
            has_case |= fold.len() < 31 && fold.matches("case id", 0).is_some();
            has_type |= fold.len() < 37 && fold.matches("decision type", 0).is_some();
            is_report |= is_exactly(fold, b"report");
            let figures = |at: usize| fold.slice(at..fold.len()).iter().filter(|b| b.is_ascii_digit()).count();
            refers |= fold.matches("complaint", 0).is_some_and(|at| figures(at) >= 8);
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
