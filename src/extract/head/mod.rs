//! Whose determination is it, of which case and which day? The facts of the head, in both forms.

mod dates;
mod decision;
mod lines;
mod problems;
mod report;

use crate::determination::{Determination, Diagnostic, Format, Head};
use crate::outline::Outline;
use crate::phrase::case_ref::DIGITS;
use crate::phrase::date::Date;
use crate::span::Span;
use dates::Dates;
use report::Title;

/// The facts of the head; the fields are those of the determination.
#[derive(Debug, Clone, Default)]
pub struct HeadFacts {
    /// As printed in a decision: "Investigation" or "Jurisdiction".
    pub decision_type: Option<String>,
    /// The Ombudsman's references of this case.
    pub case_refs: Vec<String>,
    /// The landlord, as printed.
    pub landlord: Option<String>,
    /// The landlord's type, as printed in a decision.
    pub landlord_type: Option<String>,
    /// The resident's occupancy, as printed in a decision.
    pub occupancy: Option<String>,
    /// The date of the determination.
    pub date: Option<Date>,
    /// Whether the head says that the determination was amended.
    pub amended_on_review: bool,
    /// When it was amended, where a second date says so.
    pub amended_date: Option<Date>,
    /// Where the facts stand.
    pub spans: Head<Span>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads the head of a determination.
pub fn head(text: &str, outline: &Outline) -> HeadFacts {
    match outline.format {
        Format::Decision => decision::read(text, outline),
        Format::Report => report::read(text, outline),
        // Whether it is a determination at all is another question.
        Format::Unknown => {
            let mut facts = report::read(text, outline);
            facts.diagnostics.retain(|d| d.code != "no_head");
            facts
        }
    }
}

impl HeadFacts {
    /// Gives the facts to the answer.
    pub fn put_into(self, answer: &mut Determination) {
        answer.decision_type = self.decision_type;
        answer.case_refs = self.case_refs;
        answer.landlord = self.landlord;
        answer.landlord_type = self.landlord_type;
        answer.occupancy = self.occupancy;
        answer.date = self.date;
        answer.amended_on_review = self.amended_on_review;
        answer.amended_date = self.amended_date;
        answer.head = self.spans;
        answer.diagnostics.extend(self.diagnostics);
    }

    fn set_refs(&mut self, refs: impl Iterator<Item = (String, Span)>) {
        for (number, span) in refs {
            if number.len() != DIGITS {
                self.diagnostics.push(problems::irregular_reference(&number, span));
            }
            if !self.case_refs.contains(&number) {
                self.case_refs.push(number);
                self.spans.case_refs.push(span);
            }
        }
    }

    fn set_dates(&mut self, dates: Dates) {
        (self.date, self.spans.date) = (dates.date, dates.span);
        self.amended_on_review = dates.amended;
        self.amended_date = dates.amended_date;
        self.diagnostics.extend(dates.unread.map(problems::unread_date));
        self.diagnostics
            .extend(dates.original_date.filter(|day| self.date != Some(*day)).map(|day| problems::reissued(day, dates.span)));
        if dates.date.is_none() && dates.unread.is_none() {
            self.diagnostics.push(problems::no_date(None));
        }
    }

    /// Takes from the title what the rest of the head does not say, and tells what is still missing.
    fn complete_from(&mut self, text: &str, title: Option<&Title>) {
        if let Some(title) = title {
            let differ = title.refs.iter().all(|(number, _)| !self.case_refs.contains(number));
            if let (Some(line), true) = (self.spans.case_refs.first(), differ) {
                self.diagnostics.push(problems::references_differ(title.refs[0].1, *line));
            }
            if self.case_refs.is_empty() {
                self.set_refs(title.refs.iter().cloned());
            }
            let name = lines::plain(text, vec![title.landlord]);
            if self.landlord.is_none() && !name.is_empty() {
                self.landlord = Some(name);
                self.spans.landlord = Some(title.landlord);
                self.diagnostics.push(problems::landlord_from_title(title.landlord));
            }
        }
        self.tell_missing();
    }

    fn tell_missing(&mut self) {
        if self.case_refs.is_empty() && self.landlord.is_none() && self.date.is_none() {
            self.diagnostics = vec![problems::no_head()];
            return;
        }
        if self.case_refs.is_empty() {
            self.diagnostics.push(problems::no_case_reference());
        }
        if self.landlord.is_none() {
            self.diagnostics.push(problems::no_landlord());
        }
        let told = self.diagnostics.iter().any(|d| matches!(d.code, "no_date" | "date_not_read"));
        if self.date.is_none() && !told {
            self.diagnostics.push(problems::no_date(None));
        }
    }
}
