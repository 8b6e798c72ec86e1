//! What do the rows above a decision say? Case ID, Decision type, Landlord, … in any order, however copied:
//! with tabs or bars between label and value, on lines of their own, or "Label: value" (domain.md 5.2).

use super::dates::dates;
use super::lines::{HeadLines, plain};
use super::{HeadFacts, report};
use crate::fold::{Fold, is_word};
use crate::outline::{Outline, Para, SectionKind};
use crate::phrase::case_ref::case_refs_at;
use crate::span::Span;

/// The rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Label {
    CaseId,
    DecisionType,
    LandlordType,
    Landlord,
    Occupancy,
    AmendedDate,
    Date,
    /// A row whose value is no fact of ours: "Decision", "Jurisdiction".
    Other,
}

/// Labels as printed; longer ones stand before their beginnings.
const LABELS: [(&str, Label); 19] = [
    ("case id", Label::CaseId),
    ("case ids", Label::CaseId),
    ("case reference", Label::CaseId),
    ("case ref", Label::CaseId),
    ("case number", Label::CaseId),
    ("decision type", Label::DecisionType),
    ("type of decision", Label::DecisionType),
    ("landlord type", Label::LandlordType),
    ("type of landlord", Label::LandlordType),
    ("landlord", Label::Landlord),
    ("occupancy type", Label::Occupancy),
    ("occupancy", Label::Occupancy),
    ("amended date", Label::AmendedDate),
    ("date amended", Label::AmendedDate),
    ("decision date", Label::Date),
    ("date of decision", Label::Date),
    ("date", Label::Date),
    ("decision", Label::Other),
    ("jurisdiction", Label::Other),
];

/// One row: its label and the pieces of its value.
struct Row {
    label: Label,
    value: Vec<Span>,
}

/// Reads the head of a decision.
pub fn read(text: &str, outline: &Outline) -> HeadFacts {
    let mut facts = HeadFacts::default();
    for row in rows(text, outline) {
        let value = plain(text, row.value.clone());
        let (Some(first), Some(last), false) = (row.value.first(), row.value.last(), value.is_empty()) else { continue };
        let span = first.to(*last);
        match row.label {
            Label::CaseId if facts.case_refs.is_empty() => read_refs(&mut facts, text, &row),
            Label::DecisionType => set(&mut facts.decision_type, value),
            Label::LandlordType => set(&mut facts.landlord_type, value),
            Label::Occupancy => set(&mut facts.occupancy, value),
            Label::Landlord if facts.landlord.is_none() => (facts.landlord, facts.spans.landlord) = (Some(value), Some(span)),
            Label::Date if facts.date.is_none() => read_date(&mut facts, text, &row),
            Label::AmendedDate => read_amended(&mut facts, text, &row),
            _ => {}
        }
    }
    facts.complete_from(text, report::title(text, outline).as_ref());
    facts
}

fn set(fact: &mut Option<String>, value: String) {
    fact.get_or_insert(value);
}

fn folded(text: &str, row: &Row) -> Fold {
    let mut head = HeadLines::default();
    for piece in &row.value {
        head.add(text, *piece);
    }
    head.fold
}

fn read_refs(facts: &mut HeadFacts, text: &str, row: &Row) {
    let fold = folded(text, row);
    let (refs, _) = case_refs_at(&fold, 0);
    facts.set_refs(refs.iter().map(|r| (r.number.clone(), fold.span(r.range.clone()))));
}

fn read_date(facts: &mut HeadFacts, text: &str, row: &Row) {
    let fold = folded(text, row);
    let mut dates = dates(&fold, 0..fold.len());
    if dates.date.is_none() {
        dates.unread = Some(fold.span(0..fold.len()));
    }
    facts.set_dates(dates);
}

fn read_amended(facts: &mut HeadFacts, text: &str, row: &Row) {
    let fold = folded(text, row);
    facts.amended_on_review = true;
    facts.amended_date = dates(&fold, 0..fold.len()).date;
}

/// The rows of the head: everything before the first heading of the body.
fn rows(text: &str, outline: &Outline) -> Vec<Row> {
    let is_head = |kind: SectionKind| matches!(kind, SectionKind::Head | SectionKind::Jurisdiction);
    let mut rows: Vec<Row> = Vec::new();
    for para in outline.sections.iter().take_while(|s| is_head(s.kind)).flat_map(|s| &s.paras) {
        let wants_value = rows.last().is_some_and(|row| row.value.is_empty() && row.label != Label::Other);
        match label(text, para, wants_value) {
            Some((label, value)) => rows.push(Row { label, value }),
            None => add_value(&mut rows, para),
        }
    }
    rows
}

fn add_value(rows: &mut [Row], para: &Para) {
    const MOST_PIECES: usize = 8;
    const MOST_BYTES: usize = 200;
    if let Some(row) = rows.last_mut() {
        let room = MOST_PIECES.saturating_sub(row.value.len());
        row.value.extend(para.pieces.iter().filter(|p| p.end - p.start <= MOST_BYTES).take(room));
    }
}

/// The label that the paragraph is, or begins with; in the latter case the pieces of its value too.
fn label(text: &str, para: &Para, wants_value: bool) -> Option<(Label, Vec<Span>)> {
    let start = para.fold.skip_space(0);
    let (label, end) = LABELS.iter().find_map(|(words, label)| Some((*label, para.fold.matches(words, start)?)))?;
    let rest = &para.fold.bytes()[end..];
    let Some(gap) = rest.iter().position(|&b| is_word(b)) else {
        // A value may read like a label: "Decision type", "Jurisdiction".
        return (!(wants_value && label == Label::Other)).then_some((label, Vec::new()));
    };
    let value = end + gap;
    let has_colon = rest[..gap].contains(&b':');
    let is_digit = para.fold.bytes()[value].is_ascii_digit();
    let opens_value = match label {
        Label::CaseId | Label::Date | Label::AmendedDate => has_colon || is_digit,
        Label::Other => false,
        Label::DecisionType | Label::LandlordType | Label::Occupancy => !wants_value || has_colon,
        Label::Landlord => has_colon || (!wants_value && para.cell == 0 && para.fold.len() < 90),
    };
    let from = para.fold.span(value..para.fold.len()).start;
    let pieces = para.pieces.iter().filter(|p| p.end > from).map(|p| Span::new(p.start.max(from), p.end));
    let is_name = label != Label::Landlord || text[from..].starts_with(char::is_uppercase);
    (opens_value && is_name).then(|| (label, pieces.collect()))
}
