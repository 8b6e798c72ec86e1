//! What happens when a person presses something? The one place where the page's state changes.

use super::cases::{self, Sort};
use super::dom::{self, Element, Hidden, HtmlInputElement};
use super::marks::Mark;
use super::paint::{self, Evidence, Painter};
use super::source::{self, Source};
use super::state::{Case, Reader};
use super::{glance, words};
use crate::determination::date::Date;
use crate::export;
use wasm_bindgen::JsCast;

/// The page, while it is open.
pub struct App {
    /// What was read, in the order of reading.
    pub cases: Vec<Case>,
    current: usize,
    today: Date,
    reader: Reader,
    sort: Sort,
    evidence: Vec<Evidence>,
    source: Option<Source>,
    /// The `id` of the button that the words were asked for with.
    asked: String,
}

impl App {
    /// A page with nothing read.
    pub const fn new(today: Date) -> Self {
        Self {
            cases: Vec::new(),
            current: 0,
            today,
            reader: Reader::Resident,
            sort: Sort::NONE,
            evidence: Vec::new(),
            source: None,
            asked: String::new(),
        }
    }

    /// Shows the cases that were read: one as its result, several as a table.
    pub fn present(&mut self) {
        // A lone file that could not be read is a table of one row: it has no result to open.
        let several = self.cases.len() > 1 || self.cases.iter().any(|c| !c.was_read());
        hide("workspace", Hidden::when(self.cases.is_empty()));
        self.sort = Sort::NONE;
        cases::put(if several { &self.cases } else { &[] }, self.today, self.sort);
        if several {
            self.list();
        } else {
            self.open(0);
        }
    }

    /// The number of the case that is shown; beyond the last where the table is shown.
    pub fn current(&self) -> usize {
        if self.source.is_some() { self.current } else { usize::MAX }
    }

    /// A case, or all of them, in a format for files.
    pub fn export(&self, format: &str, number: usize) -> String {
        let cases = self.cases.get(number).map_or(self.cases.as_slice(), std::slice::from_ref);
        let cases: Vec<export::Case> = cases.iter().filter(|c| c.was_read()).map(Case::for_export).collect();
        let papers = |write: fn(&export::Case, Option<Date>) -> String| {
            cases.iter().map(|case| write(case, Some(self.today))).collect::<Vec<_>>().join("\n\n")
        };
        match format {
            "csv" => export::csv::orders(&cases),
            "ics" => export::ics::calendar(&cases, self.today),
            "markdown" => papers(export::markdown::paper),
            _ => papers(export::text::paper),
        }
    }

    /// Opens one case.
    pub fn open(&mut self, number: usize) {
        self.current = number;
        self.asked.clear();
        let marks = self.paint();
        let Some(case) = self.cases.get(number) else { return };
        self.source = Source::draw(&case.text, marks);
        hide("toolbar", Hidden::No);
        hide("cases", Hidden::Yes);
        announce(&glance::spoken(case, self.today));
        title();
    }

    /// Shows the table of cases.
    fn list(&mut self) {
        self.source = None;
        for id in ["result", "source"] {
            if let Some(place) = dom::by_id(id) {
                dom::set_text(&place, "");
            }
        }
        hide("source", Hidden::Yes);
        hide("cases", Hidden::No);
        hide("toolbar", Hidden::Yes);
        announce(&cases::spoken(&self.cases));
        title();
    }

    /// Draws the result of the current case, and returns the marks for its text.
    fn paint(&mut self) -> Vec<Mark> {
        let Some(case) = self.cases.get(self.current) else { return Vec::new() };
        let mut painter = Painter::new(case, self.today, self.reader);
        let Some(page) = painter.result() else { return Vec::new() };
        page.hide("to-cases", Hidden::when(self.cases.len() < 2));
        paint::put(&page);
        self.evidence = std::mem::take(&mut painter.evidence);
        std::mem::take(&mut painter.marks)
    }

    /// Draws again after a change by the person, and keeps the focus where it was.
    fn again(&mut self, focus: &str) {
        let open = dom::by_id("result").and_then(|result| dom::find(&result, "details[open]")).is_some();
        self.paint();
        let Some(result) = dom::by_id("result") else { return };
        if let (true, Some(details)) = (open, dom::find(&result, "details")) {
            dom::set(&details, "open", "");
        }
        if let Some(element) = dom::find(&result, focus) {
            dom::focus(&element);
        }
    }

    /// Does what an element asks for.
    pub fn act(&mut self, action: &str, element: &Element) {
        match action {
            "show" => self.show(element),
            "peek" => self.peek(element),
            "back" => source::go(&self.asked),
            "go" => source::go(element.get_attribute("href").unwrap_or_default().trim_start_matches('#')),
            "cases" => self.list(),
            "case" => self.open(number(element)),
            "sort" => {
                self.sort = self.sort.by(&element.get_attribute("value").unwrap_or_default());
                cases::put(&self.cases, self.today, self.sort);
                cases::focus_sort(self.sort);
            }
            _ => self.change(action, element),
        }
    }

    fn show(&mut self, button: &Element) {
        let (Some(evidence), Some(case)) = (self.evidence.get(number(button)), self.cases.get(self.current)) else { return };
        self.asked = button.id();
        if let Some(source) = &mut self.source {
            source.show(&case.text, evidence);
        }
    }

    fn peek(&mut self, button: &Element) {
        let (Some(evidence), Some(case)) = (self.evidence.get(number(button)), self.cases.get(self.current)) else { return };
        if let Some(source) = &mut self.source {
            source.peek(&case.text, evidence);
        }
    }

    fn change(&mut self, action: &str, input: &Element) {
        let Some(input) = input.dyn_ref::<HtmlInputElement>() else { return };
        let value = input.value();
        match action {
            "reader" => {
                self.reader = if value == Reader::Landlord.code() { Reader::Landlord } else { Reader::Resident };
                self.paint();
            }
            "as-of" => {
                if let Some(date) = Date::from_iso(&value) {
                    self.today = date;
                    self.paint();
                }
            }
            "mark" => {
                if let Some(source) = dom::by_id("source") {
                    let _ = source.class_list().toggle_with_force(&format!("hide-{value}"), !input.checked());
                }
            }
            _ => self.own(action, input, &value),
        }
    }

    /// What the person adds to an order.
    fn own(&mut self, action: &str, input: &HtmlInputElement, value: &str) {
        let item = number(input);
        let Some(own) = self.cases.get_mut(self.current).and_then(|c| c.mine.orders.get_mut(item)) else { return };
        match action {
            "owner" => return own.owner = value.into(),
            "done" => own.done = input.checked().into(),
            "paid" => own.paid = input.checked().into(),
            "count" => own.left_out = (!input.checked()).into(),
            "paid-part" => match words::typed_pence(value) {
                Some(pence) => own.paid_pence = pence,
                None if value.trim().is_empty() => own.paid_pence = 0,
                None => return input.set_custom_validity("Enter a sum such as 250 or 250.50"),
            },
            _ => return,
        }
        self.again(&format!("[data-act={action}][data-item=\"{item}\"]"));
        // The sum stands elsewhere than the focus: it is said, so that it is not only seen.
        if let (false, Some(case)) = (action == "done", self.cases.get(self.current)) {
            announce(&format!("Still to be paid, as you marked it: {}", export::pounds(case.still_to_pay())));
        }
    }
}

/// The number that an element carries.
fn number(element: &Element) -> usize {
    element.get_attribute("data-item").and_then(|n| n.parse().ok()).unwrap_or(usize::MAX)
}

/// Hides or shows a part of the page.
fn hide(id: &str, hidden: Hidden) {
    if let Some(place) = dom::by_id(id) {
        dom::hide(&place, hidden);
    }
}

fn announce(words: &str) {
    if let Some(place) = dom::by_id("announce") {
        dom::set_text(&place, words);
    }
}

/// Gives the focus to the heading of the results.
fn title() {
    if let Some(heading) = dom::by_id("results-title") {
        dom::focus(&heading);
        heading.scroll_into_view();
    }
}
