//! How does a determination become a page? One painter walks it once, part by part, and notes which words each item came from.

use super::dom::{self, Hidden, Piece};
use super::marks::{Mark, MarkKind};
use super::state::{Case, Reader};
use super::{advise, dates, findings, glance, money, next, orders};
use crate::determination::date::Date;
use crate::determination::{Area, Determination, Format, Severity};
use crate::export::when::{self, When};
use crate::span::Span;

/// More items than this in one list are said, and not drawn: no determination has so many, and a hostile text must not stop the page.
pub const MOST_ITEMS: usize = 100;

/// Words that were read, perhaps wrongly.
pub struct Read {
    /// The kind of value that they were read for.
    pub area: Area,
    /// Where they stand; `None` where they were looked for and not found.
    pub span: Option<Span>,
}

/// Words that can be shown in the text.
pub struct Evidence {
    /// What they are the words of: "order 2".
    pub what: String,
    /// Where they stand.
    pub span: Span,
}

/// Draws one case.
pub struct Painter<'a> {
    /// The case.
    pub case: &'a Case,
    /// The day that days are counted from.
    pub today: Date,
    /// For whom.
    pub reader: Reader,
    /// What "Show in text" can show, by its number.
    pub evidence: Vec<Evidence>,
    /// What "Copy a report of this" can be about, by its number.
    pub read: Vec<Read>,
    /// What is always marked in the text.
    pub marks: Vec<Mark>,
}

impl<'a> Painter<'a> {
    /// A painter with nothing drawn yet.
    pub fn new(case: &'a Case, today: Date, reader: Reader) -> Self {
        Self { case, today, reader, evidence: Vec::new(), read: Vec::new(), marks: Vec::new() }
    }

    /// The determination.
    pub fn determination(&self) -> &'a Determination {
        &self.case.determination
    }

    /// A "Show in text" button.
    pub fn show(&mut self, what: &str, span: Span) -> Option<Piece> {
        let button = Piece::of("t-show")?;
        let number = self.evidence.len().to_string();
        button.attribute("data-item", &number);
        button.attribute("id", &format!("show-{number}"));
        button.text("what", format_args!(" ({what})"));
        self.evidence.push(Evidence { what: what.into(), span });
        Some(button)
    }

    /// Puts a "Show in text" button into a slot.
    pub fn show_in(&mut self, piece: &Piece, slot: &str, what: &str, span: Span) {
        if let Some(button) = self.show(what, span) {
            piece.append(slot, &button);
        }
    }

    /// The same for words that stand apart from the item's own, with a name that says which.
    pub fn show_other(&mut self, piece: &Piece, slot: &str, (verb, what): (&str, &str), span: Span) {
        if let Some(button) = self.show(what, span) {
            button.text("verb", verb);
            piece.append(slot, &button);
        }
    }

    /// Puts a "Copy a report of this" button into a slot, for whoever sees that these words were misread.
    pub fn report_in(&mut self, piece: &Piece, slot: &str, what: &str, (area, span): (Area, Option<Span>)) {
        let Some(report) = Piece::of("t-report") else { return };
        report.text("what", format_args!(" ({what})"));
        if let Some(button) = dom::find(&report.0, "[data-act=misread]") {
            dom::set(&button, "data-item", &self.read.len().to_string());
        }
        self.read.push(Read { area, span });
        piece.append(slot, &report);
    }

    /// Says in a slot how the day of an order stands; nothing of a day long past.
    pub fn days_left(&self, piece: &Piece, slot: &str, date: Date, done: bool) {
        let words = when::words(date, self.today, done);
        piece.hide(slot, Hidden::when(words.is_empty()));
        piece.text(slot, words).class(slot, When::of(date, self.today, done).class());
    }

    /// Marks words of the text, always, as leading to an item.
    pub fn mark(&mut self, span: Span, kind: MarkKind, target: &str) {
        self.marks.push(Mark { span, kind, target: target.into() });
    }

    /// Draws the whole result: what stands first, and its parts.
    pub fn result(&mut self) -> Option<(Piece, Piece)> {
        let (glance, page) = (Piece::of("t-glance")?, Piece::of("t-result")?);
        page.attribute("data-reader", self.reader.code());
        if self.case.nothing_found() {
            // The style sheet leaves out every part but what could not be read.
            page.attribute("data-found", "nothing");
        }
        glance::paint(self, &glance);
        glance::paint_note(self, &page);
        findings::paint(self, &page);
        orders::paint(self, &page);
        money::paint(self, &page);
        dates::paint(self, &page);
        findings::paint_others(self, &page);
        self.head(&page);
        findings::paint_diagnostics(self, &page);
        advise::paint_procedure(self, &page);
        next::paint(self, &page);
        self.checks(&glance);
        self.checks(&page);
        Some((glance, page))
    }

    /// Says at each part, and at each card, that its values are to be checked.
    fn checks(&self, page: &Piece) {
        for (slot, area) in [
            ("head", Area::Head),
            ("findings", Area::Findings),
            ("orders", Area::Orders),
            ("dates", Area::Orders),
            ("money", Area::Money),
            ("recommendations", Area::Recommendations),
            ("jurisdiction", Area::Jurisdiction),
            ("complaint", Area::Complaint),
        ] {
            page.hide(&format!("check-{slot}"), Hidden::when(!self.determination().is_to_check(area)));
        }
    }

    /// The facts of the head.
    fn head(&mut self, page: &Piece) {
        let d = self.determination();
        self.fact(page, "Landlord", d.landlord.as_deref(), d.head.landlord);
        let refs = (!d.case_refs.is_empty()).then(|| d.case_refs.join(", "));
        self.fact(page, "Reference", refs.as_deref(), d.head.case_refs.first().copied());
        self.fact(page, "Date", d.date.map(Date::long).as_deref(), d.head.date);
        if let Some(span) = d.head.date {
            self.mark(span, MarkKind::Date, "dates");
        }
        let amended = match d.amended_date {
            Some(date) => Some(format!("Amended on review, {}", date.long())),
            None => d.amended_on_review.then(|| "Amended on review".into()),
        };
        let form = match d.format {
            Format::Report => Some("Report (used until autumn 2025)"),
            Format::Decision => Some("Decision (used since October 2025)"),
            Format::Unknown => None,
        };
        self.fact(page, "Form", form, None);
        for (name, value) in [
            ("Review", &amended),
            ("Type", &d.decision_type),
            ("Kind of landlord", &d.landlord_type),
            ("Occupancy", &d.occupancy),
        ] {
            if value.is_some() {
                self.fact(page, name, value.as_deref(), None);
            }
        }
    }

    fn fact(&mut self, page: &Piece, name: &str, value: Option<&str>, span: Option<Span>) {
        let Some(row) = Piece::of("t-fact") else { return };
        row.text("name", name).text("value", value.unwrap_or("Not found in this text"));
        if value.is_none() {
            row.class("value", "not-found");
        }
        if let Some(span) = span {
            self.show_in(&row, "show", &name.to_ascii_lowercase(), span);
        }
        self.report_in(&row, "show", &name.to_ascii_lowercase(), (Area::Head, span));
        page.append("facts", &row);
    }

    /// Adds to a list as many items as can be drawn, and says how many are left.
    pub fn list<T>(&mut self, page: &Piece, slot: &str, items: &[T], draw: impl Fn(&mut Self, usize, &T) -> Option<Piece>) {
        for (i, item) in items.iter().take(MOST_ITEMS).enumerate() {
            if let Some(piece) = draw(self, i, item) {
                page.append(slot, &piece);
            }
        }
        left_out(page, slot, items.len().saturating_sub(MOST_ITEMS));
    }
}

/// Says at the end of a list how many items are not drawn.
pub fn left_out(page: &Piece, slot: &str, count: usize) {
    if count > 0 {
        let count = super::words::thousands(count);
        page.line(slot, "t-note", format!("{count} more are not shown here. They are in the downloads."));
    }
}

/// Puts the messages of diagnostics beside the item whose words they are about.
pub fn notes_beside(painter: &Painter, piece: &Piece, span: Span) {
    let touching = painter.determination().diagnostics.iter().take(MOST_ITEMS);
    for diagnostic in touching.filter(|d| d.severity > Severity::Info && d.span.is_some_and(|s| span.holds(s))).take(3) {
        piece.line("notes", "t-beside", diagnostic.message.as_str());
    }
}

/// The `id` of the n-th item of a kind, counted from 0: "order-1".
pub fn item_id(kind: &str, n: usize) -> String {
    format!("{kind}-{}", n + 1)
}

/// "order 1", for people.
pub fn item_name(kind: &str, n: usize) -> String {
    format!("{kind} {}", n + 1)
}

/// Puts a piece into its place, for what stood there.
pub fn put(id: &str, piece: &Piece) {
    if let Some(place) = dom::by_id(id) {
        dom::set_text(&place, "");
        dom::append(&place, &piece.0);
    }
}
