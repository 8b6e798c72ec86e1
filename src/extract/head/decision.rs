//! What do the rows above a decision say? Case ID, Decision type, Landlord, … in any order, however copied:
//! with tabs or bars between label and value, on lines of their own, or "Label: value" (domain.md 5.2).

use super::dates::dates;
use super::lines::{HeadLines, plain};
use super::{HeadFacts, problems, report};
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
    /// The first of its value that was left out.
    cut: Option<Span>,
}

/// Reads the head of a decision.
pub fn read(text: &str, outline: &Outline) -> HeadFacts {
    let mut facts = HeadFacts::default();
    for row in rows(text, outline) {
        let is_shown = !matches!(row.label, Label::Date | Label::AmendedDate | Label::Other);
        facts.diagnostics.extend(row.cut.filter(|_| is_shown).map(problems::cut));
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
    for section in outline.sections.iter().take_while(|s| is_head(s.kind)) {
        // A row "Jurisdiction" reads like a heading.
        rows.extend(section.heading.map(|_| Row { label: Label::Other, value: Vec::new(), cut: None }));
        for para in &section.paras {
            let wants_value = rows.last().is_some_and(|row| row.value.is_empty() && row.label != Label::Other);
            match label(text, para, wants_value) {
                Some((label, value)) => rows.push(Row { label, value, cut: None }),
                None => add_value(&mut rows, para),
            }
        }
    }
    rows
}

fn add_value(rows: &mut [Row], para: &Para) {
    const MOST_PIECES: usize = 8;
    const MOST_BYTES: usize = 200;
    if let Some(row) = rows.last_mut() {
        let room = MOST_PIECES.saturating_sub(row.value.len());
        let mut lines = para.pieces.iter().filter(|p| p.end - p.start <= MOST_BYTES);
        row.value.extend(lines.by_ref().take(room));
        // A long line behind a value is prose.
        let left = lines.next().or_else(|| para.pieces.first().filter(|_| row.value.is_empty()));
        row.cut = row.cut.or(left.copied());
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

#[cfg(test)]
mod tests {
    use crate::analyse;

    const ROWS: [(&str, &str); 6] = [
        ("Case ID", "202447433"),
        ("Decision type", "Jurisdiction"),
        ("Landlord", "Fernbrook & Ashcombe Housing"),
        ("Landlord type", "Local Authority / ALMO or TMO"),
        ("Occupancy", "Assured Tenancy"),
        ("Date", "26 May 2026"),
    ];
    const BODY: &str = "\nBackground\nThe resident rents a flat.\nWhat the complaint is about\nThe complaint is about the landlord’s handling of the lift.\nOur decision (determination)\nWe have found that the complaint is outside our jurisdiction.\n";

    #[track_caller]
    fn reads(head: &str) {
        let text = format!("{head}{BODY}");
        let got = analyse(&text);
        let date = got.date.map(|d| d.long()).unwrap_or_default();
        let fact = |fact: &Option<String>| fact.clone().unwrap_or_default();
        let read = [
            got.case_refs.join(" "),
            fact(&got.decision_type),
            fact(&got.landlord),
            fact(&got.landlord_type),
            fact(&got.occupancy),
            date,
        ];
        assert_eq!(read, ROWS.map(|row| row.1), "in {head:?}");
        assert_eq!(got.head.date.map(|span| span.of(&text).split_whitespace().collect::<String>()).as_deref(), Some("26May2026"));
        assert_eq!(got.complaint.len(), 1);
    }

    fn rows(between: &str, after: &str) -> String {
        ROWS.map(|(label, value)| format!("{label}{between}{value}{after}")).concat()
    }

    #[test]
    fn one_head_in_many_copies() {
        reads(&rows("\t", "\n"));
        reads(&rows(": ", "\n"));
        reads(&rows("\n", "\n"));
        reads(&rows(" | ", " |\n|\n| "));
        reads(&rows(" |\n| ", " |\n|\n| "));
        reads(&rows("\t\n", "\n\n"));
        reads(&rows("  ", "\n"));
        reads(&format!("Decision\n{}", rows("\n\n", "\n\n")));
        reads(&format!("Fernbrook (202447433)\nDecision\n{}", rows("\t", "\r\n")));
        reads(&rows("\t", "\n").replace("26 May", "2\n6\nMay"));
        let mut reversed = ROWS;
        reversed.reverse();
        reads(&reversed.map(|(label, value)| format!("{label}\t{value}\n")).concat());
        reads(&reversed.map(|(label, value)| format!("{label}\n{value}\n")).concat());
        reads(&rows("\n", "\n").replace("Landlord\n", "Jurisdiction\nOutside jurisdiction\nLandlord\n"));
    }

    #[test]
    fn a_date_row_with_a_review_mark_or_without_a_day() {
        let read = |value: &str| analyse(&format!("{}{BODY}", rows("\t", "\n").replace("26 May 2026", value)));
        let amended = read("26 May 2026 (amended on review 3 July 2026)");
        assert_eq!(amended.date.map(|d| d.long()).as_deref(), Some("26 May 2026"));
        assert_eq!(amended.amended_date.map(|d| d.long()).as_deref(), Some("3 July 2026"));
        let none = read("soon");
        assert_eq!((none.date, none.diagnostics[0].code), (None, "date_not_read"));
    }

    #[test]
    fn a_value_longer_than_is_read_is_said() {
        let said = |name: &str| {
            let got = analyse(&format!("{}{BODY}", rows("\n", "\n").replace("Fernbrook & Ashcombe Housing", name)));
            got.diagnostics.iter().any(|d| d.code == "head_cut")
        };
        assert!(said(&"Fern\nbrook\n".repeat(5)));
        assert!(said(&"Fernbrook ".repeat(30)));
        assert!(!said("Fernbrook\n& Ashcombe\nHousing"));
    }
}
