//! What is shown of all cases together: the table of cases, duties, counts, a board paper, or tables? And what a person does there.

mod board;
mod counts;
mod duties;
pub mod letters;

use super::app::{self, App, announce};
use super::dom::{self, Element, Hidden, HtmlInputElement, Piece};
use super::state::Case;
use super::words;
use crate::advice;
use crate::caseload::duties::Duty;
use crate::caseload::filter::Filter;
use crate::caseload::{board as board_paper, duties as duty};
use crate::determination::date::Date;
use crate::export::{self, Own};
use wasm_bindgen::JsCast;

/// What is shown, and of which duties.
#[derive(Default)]
pub struct Together {
    view: View,
    filter: Filter,
    /// How many times more duties were asked for.
    more: usize,
}

/// What is shown of all cases.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum View {
    /// The table of cases.
    #[default]
    Cases,
    /// All orders by day.
    Duties,
    /// Outcomes and sums, with bars.
    Counts,
    /// The paper for a board.
    Board,
    /// Tables for other programs.
    Tables,
}

const VIEWS: [(&str, View); 5] = [
    ("cases", View::Cases),
    ("duties", View::Duties),
    ("counts", View::Counts),
    ("board", View::Board),
    ("tables", View::Tables),
];

/// All cases as the room of caseloads takes them, in their places here; a file that could not be read is a case of nothing.
pub fn with_all<T>(cases: &[Case], work: impl FnOnce(&[export::Case]) -> T) -> T {
    let own: Vec<Vec<Own>> = cases.iter().map(|case| case.own(|_| Vec::new())).collect();
    let all: Vec<export::Case> = cases.iter().zip(&own).map(|(case, own)| case.for_export(own)).collect();
    work(&all)
}

/// The cases that were read, and how many files were not.
fn with_read<T>(cases: &[Case], work: impl FnOnce(&[export::Case], usize) -> T) -> T {
    with_all(cases, |all| {
        let read: Vec<export::Case> = all.iter().zip(cases).filter(|(_, case)| case.was_read()).map(|(one, _)| *one).collect();
        work(&read, cases.len() - read.len())
    })
}

/// Puts the day that days are counted from into both of its fields: that of one case, and that of all.
pub fn show_day(today: Date) {
    for id in ["as-of", "as-of-all"] {
        if let Some(field) = dom::by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.set_value(&today.to_string());
        }
    }
}

impl App {
    /// Shows what was chosen of all cases, in place of a single one.
    pub(super) fn show_together(&mut self) {
        app::hide("views", Hidden::when(self.cases.is_empty()));
        show_day(self.today);
        app::hide("cases", Hidden::when(self.together.view != View::Cases));
        for (name, view) in VIEWS {
            if let Some(button) = dom::by_id("views").and_then(|nav| dom::find(&nav, &format!("[value={name}]"))) {
                dom::set(&button, "aria-current", if view == self.together.view { "true" } else { "false" });
            }
        }
        app::empty("caseload");
        with_all(&self.cases, |all| self.together.filter.keep_possible(&duty::duties(all, self.today)));
        let piece = match self.together.view {
            View::Cases => None,
            View::Duties => duties::view(&self.cases, &self.together.filter, self.together.more, self.today),
            View::Counts => with_read(&self.cases, counts::view),
            View::Board => with_read(&self.cases, |read, unread| board::view(&board_paper::pieces(read, unread, self.today))),
            View::Tables => Piece::of("t-tables"),
        };
        if let (Some(place), Some(piece)) = (dom::by_id("caseload"), piece) {
            dom::append(&place, &piece.0);
        }
    }

    /// Takes away what is about all cases: one is opened.
    pub(super) fn leave_together(&self) {
        app::hide("views", Hidden::Yes);
        app::empty("caseload");
    }

    /// Does what an element of a view asks for.
    pub(super) fn act_together(&mut self, action: &str, element: &Element) {
        match action {
            "view" => self.choose(element),
            "filter" => {
                duties::set(&mut self.together.filter, element);
                self.together.more = 0;
                duties::fill(&self.cases, &self.together.filter, 0, self.today);
            }
            "more-duties" => {
                self.together.more += 1;
                duties::add(&self.cases, &self.together.filter, self.together.more, self.today);
            }
            "duty" => {
                let order = duties::order_of(element);
                self.open(app::number(element));
                if let Some(item) = dom::by_id(&super::paint::item_id("order", order)) {
                    dom::focus(&item);
                    item.scroll_into_view();
                }
            }
            _ => self.note_duty(action, element),
        }
    }

    fn choose(&mut self, button: &Element) {
        let value = button.get_attribute("value").unwrap_or_default();
        let Some(&(_, view)) = VIEWS.iter().find(|(name, _)| *name == value) else { return };
        self.together.view = view;
        self.together.more = 0;
        self.show_together();
        let shown = button.text_content().unwrap_or_default();
        let said = match view {
            View::Cases | View::Duties => words::count(self.cases.len(), "case", "cases"),
            View::Counts | View::Board | View::Tables => format!("of {}", words::count(self.cases.len(), "case", "cases")),
        };
        announce(&format!("{shown}, {said}."));
    }

    /// A tick or an owner, in the list of duties.
    fn note_duty(&mut self, action: &str, element: &Element) {
        let (number, order) = (app::number(element), duties::order_of(element));
        let Some(input) = element.dyn_ref::<HtmlInputElement>() else { return };
        let Some(case) = self.cases.get_mut(number) else { return };
        let Some(own) = case.mine.get_mut(order) else { return };
        match action {
            "duty-done" => own.done = input.checked(),
            _ => own.owner = input.value(),
        }
        self.notebook.keep(case);
        duties::noted(&self.cases, &self.together.filter, element, self.today);
    }

    /// Whether a duty is one of those that are shown.
    pub(super) fn takes(&self, duty: &Duty) -> bool {
        self.together.filter.takes(duty)
    }
}

/// Who must act, by the words of the whole text.
pub(super) fn who(cases: &[Case], duty: &Duty) -> String {
    cases.get(duty.case).map_or_else(String::new, |case| advice::order::how_to_act(duty.order, &case.text))
}
