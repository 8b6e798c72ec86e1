//! Whose determination is it, of which case and which day? The facts of the head, in both forms.

mod dates;
mod decision;
mod lines;
mod problems;
mod report;

use crate::determination::{Determination, Format};
use crate::outline::Outline;
use crate::values::case_ref::{CaseRef, DIGITS};
use dates::Dates;
use report::Title;

/// Reads the head of a determination: an answer that holds its facts, where they stand, and what could not be read of them.
pub fn head(text: &str, outline: &Outline) -> Determination {
    match outline.format {
        Format::Decision => decision::read(text, outline),
        Format::Report | Format::Unknown => report::read(text, outline),
    }
}

fn set_refs(facts: &mut Determination, refs: Vec<CaseRef>) {
    for CaseRef { number, span } in refs {
        if number.len() != DIGITS {
            facts.diagnostics.push(problems::irregular_reference(&number, span));
        }
        if !facts.case_refs.contains(&number) {
            facts.case_refs.push(number);
            facts.head.case_refs.push(span);
        }
    }
}

fn set_dates(facts: &mut Determination, dates: Dates) {
    (facts.date, facts.head.date) = (dates.date, dates.span);
    facts.amended_on_review = dates.amended;
    facts.amended_date = dates.amended_date;
    facts.diagnostics.extend(dates.unread.map(problems::unread_date));
    let original = dates.original_date.filter(|day| facts.date != Some(*day));
    facts.diagnostics.extend(original.map(|day| problems::reissued(day, dates.span)));
    if dates.date.is_none() && dates.unread.is_none() {
        facts.diagnostics.push(problems::no_date(None));
    }
}

/// Takes from the title what the rest of the head does not say, and tells what is still missing.
fn complete_from(facts: &mut Determination, text: &str, title: Option<Title>) {
    if let Some(title) = title {
        let differ = title.refs.iter().all(|found| !facts.case_refs.contains(&found.number));
        if let (Some(line), Some(found), true) = (facts.head.case_refs.first(), title.refs.first(), differ) {
            facts.diagnostics.push(problems::references_differ(found.span, *line));
        }
        if facts.case_refs.is_empty() {
            set_refs(facts, title.refs);
        }
        let name = lines::plain(text, &[title.landlord]);
        if facts.landlord.is_none() && !name.is_empty() {
            facts.landlord = Some(name);
            facts.head.landlord = Some(title.landlord);
            facts.diagnostics.push(problems::landlord_from_title(title.landlord));
        }
    }
    tell_missing(facts);
}

fn tell_missing(facts: &mut Determination) {
    if facts.case_refs.is_empty() && facts.landlord.is_none() && facts.date.is_none() {
        facts.diagnostics.clear();
        // Whether it is a determination at all is another question.
        if facts.format != Format::Unknown {
            facts.diagnostics.push(problems::no_head());
        }
        return;
    }
    if facts.case_refs.is_empty() {
        facts.diagnostics.push(problems::no_case_reference());
    }
    if facts.landlord.is_none() {
        facts.diagnostics.push(problems::no_landlord());
    }
    let told = facts.diagnostics.iter().any(|d| matches!(d.code, "no_date" | "date_not_read"));
    if facts.date.is_none() && !told {
        facts.diagnostics.push(problems::no_date(None));
    }
}
