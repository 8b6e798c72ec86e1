//! What do the rows above a decision say? Case ID, Decision type, Landlord, … in any order, however copied:
//! with tabs or bars between label and value, on lines of their own, or "Label: value" (domain.md 5.2).

use super::dates::dates;
use super::{complete_from, problems, report, set_dates, set_refs};
use crate::determination::Determination;
use crate::outline::{Outline, Para, Pieces, SectionKind};
use crate::span::Span;
use crate::text::{NormalText, is_word};
use crate::values::case_ref::case_refs_at;
use crate::vocabulary::{Meaning, label};

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

/// Labels as printed.
const LABELS: &[(Meaning, Label)] = &[
    (label::CASE_ID, Label::CaseId),
    (label::DECISION_TYPE, Label::DecisionType),
    (label::LANDLORD_TYPE, Label::LandlordType),
    (label::LANDLORD, Label::Landlord),
    (label::OCCUPANCY, Label::Occupancy),
    (label::AMENDED_DATE, Label::AmendedDate),
    (label::DATE, Label::Date),
    (label::OTHER, Label::Other),
];

/// One row: its label and its value.
struct Row<'t> {
    label: Label,
    value: Para<'t>,
    /// The first of its value that was left out.
    cut: Option<Span>,
}

impl Row<'_> {
    fn new(label: Label, pieces: Pieces) -> Self {
        Self { label, value: Para { pieces, ..Para::default() }, cut: None }
    }
}

/// Reads the head of a decision.
pub fn read(text: &str, outline: &Outline) -> Determination {
    let mut facts = Determination { format: outline.format, ..Determination::default() };
    for row in rows(text, outline) {
        let is_shown = !matches!(row.label, Label::Date | Label::AmendedDate | Label::Other);
        facts.diagnostics.extend(row.cut.filter(|_| is_shown).map(problems::cut));
        let (span, value) = (row.value.span(), row.value.text(text));
        if value.is_empty() {
            continue;
        }
        match row.label {
            Label::CaseId if facts.case_refs.is_empty() => {
                set_refs(&mut facts, case_refs_at(&row.value.normal_of(text, span), 0).0);
            }
            Label::DecisionType => set(&mut facts.decision_type, value),
            Label::LandlordType => set(&mut facts.landlord_type, value),
            Label::Occupancy => set(&mut facts.occupancy, value),
            Label::Landlord if facts.landlord.is_none() => (facts.landlord, facts.head.landlord) = (Some(value), Some(span)),
            Label::Date | Label::AmendedDate => read_date(&mut facts, row.label, &row.value.normal_of(text, span)),
            _ => {}
        }
    }
    complete_from(&mut facts, text, report::title(text, outline));
    facts
}

fn set(fact: &mut Option<String>, value: String) {
    fact.get_or_insert(value);
}

fn read_date(facts: &mut Determination, label: Label, value: &NormalText) {
    let mut dates = dates(value, 0..value.len());
    if label == Label::AmendedDate {
        facts.amended_on_review = true;
        facts.amended_date = dates.date;
    } else if facts.date.is_none() {
        if dates.date.is_none() {
            dates.unread = Some(value.span(0..value.len()));
        }
        set_dates(facts, dates);
    }
}

/// The rows of the head: everything before the first heading of the body.
fn rows<'t>(text: &'t str, outline: &Outline<'t>) -> Vec<Row<'t>> {
    let mut rows: Vec<Row> = Vec::new();
    for section in &outline.sections {
        if !matches!(section.kind, SectionKind::Head | SectionKind::Jurisdiction) {
            break;
        }
        if section.heading.is_some() {
            // A row "Jurisdiction" reads like a heading.
            rows.push(Row::new(Label::Other, Pieces::new()));
        }
        for para in &section.paras {
            let wants_value = rows.last().is_some_and(|row| row.value.pieces.is_empty() && row.label != Label::Other);
            match label(text, para, wants_value) {
                Some((label, value)) => rows.push(Row::new(label, value)),
                None => add_value(&mut rows, para),
            }
        }
    }
    rows
}

fn add_value(rows: &mut [Row], para: &Para) {
    const MOST_PIECES: usize = 8;
    const MOST_BYTES: usize = 200;
    let Some(row) = rows.last_mut() else { return };
    let value = &mut row.value.pieces;
    let mut left = None;
    for &piece in para.pieces.iter().filter(|piece| piece.end - piece.start <= MOST_BYTES) {
        if value.len() == MOST_PIECES {
            left = Some(piece);
            break;
        }
        value.push(piece);
    }
    if value.is_empty() {
        // A long line behind a value is prose.
        left = para.pieces.first().copied();
    }
    row.cut = row.cut.or(left);
}

/// The label that the paragraph is, or begins with; in the latter case the pieces of its value too.
fn label(text: &str, para: &Para, wants_value: bool) -> Option<(Label, Pieces)> {
    let normal = &para.normal;
    let (label, end) = normal.row_at(LABELS, 0)?;
    let rest = normal.slice(end..normal.len());
    let Some(gap) = rest.iter().position(|&b| is_word(b)) else {
        // A value may read like a label: "Decision type", "Jurisdiction".
        return (!(wants_value && label == Label::Other)).then_some((label, Pieces::new()));
    };
    let has_colon = rest.iter().take(gap).any(|&b| b == b':');
    let is_digit = rest.get(gap).is_some_and(u8::is_ascii_digit);
    let from = normal.span(end + gap..normal.len()).start;
    let opens_value = match label {
        Label::CaseId | Label::Date | Label::AmendedDate => has_colon || is_digit,
        Label::Other => false,
        Label::DecisionType | Label::LandlordType | Label::Occupancy => !wants_value || has_colon,
        Label::Landlord => {
            let is_name = Span::new(from, text.len()).of(text).starts_with(char::is_uppercase);
            is_name && (has_colon || (!wants_value && para.cell == 0 && normal.len() < 90))
        }
    };
    opens_value.then(|| (label, para.pieces_in(Span { start: from, ..para.span() })))
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
        assert_eq!(none.date, None);
        assert!(none.diagnostics.iter().any(|d| d.code == "date_not_read"));
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
