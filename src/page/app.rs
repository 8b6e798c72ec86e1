//! What happens when a person presses something? The one place where the page's state changes.

use super::caseload::{self, Together};
use super::cases::{self, Sort};
use super::dom::{self, Element, Hidden, HtmlInputElement};
use super::marks::Mark;
use super::notebook::Notebook;
use super::paint::{self, Evidence, Painter, Read};
use super::rows::Drawn;
use super::source::{self, Source};
use super::state::{Case, Reader};
use super::{glance, words};
use crate::determination::date::Date;
use crate::export;
use crate::span::Span;
use wasm_bindgen::JsCast;

/// How many of the files that were chosen have been read.
#[derive(Clone, Copy, Default)]
pub struct Files {
    /// That were read, or of which it was said why not.
    pub read: usize,
    /// That were chosen.
    pub chosen: usize,
    /// That hold a case which another file holds too.
    pub repeated: usize,
}

/// The page, while it is open.
pub struct App {
    /// What was read, in the order of reading.
    pub cases: Vec<Case>,
    /// What the person added, to these and to cases that are not open.
    pub notebook: Notebook,
    /// The last files that were chosen.
    pub files: Files,
    /// What is shown of all cases together.
    pub(super) together: Together,
    /// The case that is shown; `None` where the table is.
    current: Option<usize>,
    /// The day that days are counted from.
    pub(super) today: Date,
    reader: Reader,
    sort: Sort,
    /// How much of the table of cases is drawn.
    drawn: Drawn,
    evidence: Vec<Evidence>,
    read: Vec<Read>,
    source: Option<Source>,
    /// The `id` of the button that the words were asked for with.
    asked: String,
}

impl App {
    /// A page with nothing read.
    pub fn new(today: Date) -> Self {
        Self {
            cases: Vec::new(),
            notebook: Notebook::default(),
            files: Files::default(),
            together: Together::default(),
            current: None,
            today,
            reader: Reader::Resident,
            sort: Sort::NONE,
            drawn: Drawn::default(),
            evidence: Vec::new(),
            read: Vec::new(),
            source: None,
            asked: String::new(),
        }
    }

    /// Adds a case, with its notes; another copy of one that is open takes its place. Returns its number.
    pub fn add(&mut self, mut case: Case) -> usize {
        self.notebook.put_back(&mut case);
        self.other_cases();
        if let Some(number) = self.cases.iter().position(|open| open.identity == case.identity) {
            let mut open = std::mem::replace(&mut self.cases[number], case);
            self.cases[number].letters = std::mem::take(&mut open.letters);
            self.files.repeated += usize::from(open.name != self.cases[number].name && !open.name.is_empty());
            return number;
        }
        // A pasted text that held nothing is worth no row once another is read.
        self.cases.retain(|open| !open.name.is_empty() || !open.was_read() || !open.nothing_found());
        self.cases.push(case);
        self.cases.len() - 1
    }

    /// Forgets every case, what the person added to them, and how they were looked at.
    pub fn clear(&mut self) {
        *self = Self { reader: self.reader, ..Self::new(self.today) };
    }

    /// Closes the cases that were read from a source of that name.
    pub fn close(&mut self, name: &str) {
        self.cases.retain(|case| case.name != name);
        self.other_cases();
    }

    /// Shows the cases that were read: the one of that number, and else all in a table, or the only one.
    pub fn present(&mut self, number: usize) {
        hide("workspace", Hidden::when(self.cases.is_empty()));
        self.table();
        if self.cases.get(number).is_some_and(Case::was_read) {
            self.open(number);
        } else if self.is_list() {
            self.list();
        } else {
            self.open(0);
        }
    }

    /// Whether there is a table. A lone file that could not be read is a table of one row: it has no result to open.
    fn is_list(&self) -> bool {
        self.cases.len() > 1 || self.cases.iter().any(|c| !c.was_read())
    }

    fn table(&self) {
        let cases = if self.is_list() { self.cases.as_slice() } else { &[] };
        cases::put(cases, self.files, self.today, self.sort, self.drawn);
    }

    /// Draws what only paper has of the table of cases; `false` takes that away again.
    pub(super) fn cases_on_paper(&self, draw: bool) {
        cases::on_paper(&self.cases, self.today, self.sort, self.drawn, draw);
    }

    /// The number of the case that is shown; beyond the last where the table is shown.
    pub fn current(&self) -> usize {
        self.current.unwrap_or(usize::MAX)
    }

    /// Opens one case.
    pub fn open(&mut self, number: usize) {
        let Some(case) = self.cases.get(number) else { return };
        // A file's name has an ending; what else has a name is our example.
        let (text, of_file) = (case.text.clone(), case.name.contains('.'));
        self.current = Some(number);
        self.asked.clear();
        let marks = self.paint();
        self.source = Source::draw(&text, marks, of_file);
        hide("toolbar", Hidden::No);
        hide("cases", Hidden::Yes);
        self.leave_together();
        caseload::letters::put(&self.cases[number], self.today);
        hide("to-cases", Hidden::when(!self.is_list()));
        announce(&glance::spoken(&self.cases[number], self.today));
        title();
    }

    /// Shows the table of cases.
    fn list(&mut self) {
        self.source = None;
        self.current = None;
        for id in ["glance", "result", "letters", "source"] {
            empty(id);
        }
        self.table();
        hide("source", Hidden::Yes);
        self.show_together();
        hide("to-cases", Hidden::Yes);
        hide("toolbar", Hidden::Yes);
        announce(&format!("Read. {}", cases::totals(&self.cases, self.files)));
        title();
    }

    /// Draws the result of the current case, and returns the marks for its text.
    fn paint(&mut self) -> Vec<Mark> {
        let Some(case) = self.current.and_then(|number| self.cases.get(number)) else { return Vec::new() };
        let mut painter = Painter::new(case, self.today, self.reader);
        let Some((glance, page)) = painter.result() else { return Vec::new() };
        paint::put("glance", &glance);
        paint::put("result", &page);
        self.evidence = std::mem::take(&mut painter.evidence);
        self.read = std::mem::take(&mut painter.read);
        std::mem::take(&mut painter.marks)
    }

    /// A report of a misreading of the words with that number: nothing of the text is in it.
    pub fn misreading(&self, number: usize) -> Option<String> {
        let case = self.current.and_then(|current| self.cases.get(current))?;
        let Read { area, span } = self.read.get(number)?;
        let span = span.unwrap_or(Span::new(0, 0));
        Some(export::misreading::misreading(&case.text, &case.determination, *area, span))
    }

    /// Draws every case in full, for paper.
    pub fn print_all(&self) {
        let Some(place) = dom::by_id("print-all") else { return };
        for case in self.cases.iter().filter(|case| case.was_read()).take(paint::MOST_ITEMS) {
            let Some((glance, page)) = Painter::new(case, self.today, self.reader).result() else { continue };
            for piece in [glance, page] {
                // The names of parts are those of the case on the screen, and stand once in a page.
                dom::take_names(&piece.0);
                dom::append(&place, &piece.0);
            }
        }
    }

    /// Draws again after a change by the person, and keeps what is open and the focus where they were.
    fn again(&mut self, focus: &str) {
        let open = dom::by_id("result").map(|result| dom::open_details(&result)).unwrap_or_default();
        self.paint();
        let Some(result) = dom::by_id("result") else { return };
        dom::open_again(&result, &open);
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
            "view" | "filter" | "duty" | "duty-done" | "duty-owner" | "more-duties" => self.act_together(action, element),
            "letter" => {
                if let Some(case) = self.current.and_then(|number| self.cases.get_mut(number)) {
                    caseload::letters::write_anew(case, self.today, &element.get_attribute("value").unwrap_or_default());
                }
            }
            "letter-typed" => {
                if let Some(case) = self.current.and_then(|number| self.cases.get_mut(number)) {
                    caseload::letters::keep(case, element);
                }
            }
            "sort" => {
                self.sort = self.sort.by(&element.get_attribute("value").unwrap_or_default());
                self.drawn = Drawn::default();
                cases::resort(&self.cases, self.today, self.sort, self.drawn);
            }
            "more-cases" => {
                let more = self.drawn.more();
                cases::add(&self.cases, self.today, self.sort, more);
            }
            _ => self.change(action, element),
        }
    }

    fn show(&mut self, button: &Element) {
        let Some(case) = self.current.and_then(|number| self.cases.get(number)) else { return };
        let Some(evidence) = self.evidence.get(number(button)) else { return };
        self.asked = button.id();
        if let Some(source) = &mut self.source {
            source.show(&case.text, evidence);
        }
    }

    fn peek(&mut self, button: &Element) {
        let Some(case) = self.current.and_then(|number| self.cases.get(number)) else { return };
        let Some(evidence) = self.evidence.get(number(button)) else { return };
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
                    caseload::show_day(date);
                    self.count_anew();
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

    /// Draws again what counts days.
    fn count_anew(&mut self) {
        if self.current.is_some() {
            self.paint();
        } else if !self.cases.is_empty() {
            self.table();
            self.show_together();
        }
    }

    /// What the person adds to an order.
    fn own(&mut self, action: &str, input: &HtmlInputElement, value: &str) {
        let item = number(input);
        let Some(case) = self.current.and_then(|number| self.cases.get_mut(number)) else { return };
        let Some(own) = case.mine.get_mut(item) else { return };
        match action {
            "owner" => own.owner = value.into(),
            "done" => own.done = input.checked(),
            "paid" => own.paid = input.checked(),
            "count" => own.left_out = !input.checked(),
            "paid-part" => match words::typed_pence(value) {
                Some(pence) => own.paid_pence = pence,
                None if value.trim().is_empty() => own.paid_pence = 0,
                None => return input.set_custom_validity("Enter a sum such as 250 or 250.50"),
            },
            _ => return,
        }
        self.notebook.keep(case);
        if action == "owner" {
            return;
        }
        let still = format!("Still to be paid, as you marked it: {}", export::pounds(case.still_to_pay()));
        self.again(&format!("[data-act={action}][data-item=\"{item}\"]"));
        // The sum stands elsewhere than the focus: it is said, so that it is not only seen.
        if action != "done" {
            announce(&still);
        }
    }

    /// Takes in notes that were saved, and puts them into the cases that are open. Returns what there is to say.
    pub fn take_notes(&mut self, notes: Notebook) -> String {
        let elsewhere = notes.not_among(&self.cases).into_iter().map(String::from).collect::<Vec<_>>();
        self.notebook.take(notes);
        let back = self.cases.iter_mut().filter_map(|case| self.notebook.put_back(case).then_some(())).count();
        let mut said = match back {
            0 => String::new(),
            _ => format!("Your ticks and figures are back in {}.", words::count(back, "case", "cases")),
        };
        if !elsewhere.is_empty() {
            said += if said.is_empty() { "" } else { " " };
            said += &format!(
                "These notes belong to another case: {}. They come back as soon as you read its text.",
                elsewhere.join("; ")
            );
        }
        said
    }
}

/// The number that an element carries.
pub(super) fn number(element: &Element) -> usize {
    element.get_attribute("data-item").and_then(|n| n.parse().ok()).unwrap_or(usize::MAX)
}

/// Hides or shows a part of the page.
pub(super) fn hide(id: &str, hidden: Hidden) {
    if let Some(place) = dom::by_id(id) {
        dom::hide(&place, hidden);
    }
}

/// Takes everything out of a part of the page.
pub fn empty(id: &str) {
    if let Some(place) = dom::by_id(id) {
        dom::set_text(&place, "");
    }
}

pub(super) fn announce(words: &str) {
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
