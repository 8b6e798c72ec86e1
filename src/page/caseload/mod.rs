//! What is shown of all cases together: the table of cases, duties, counts, a board paper, or tables? And what a person does there.

mod board;
mod counts;
mod duties;
pub mod letters;

use super::app::{self, App, announce};
use super::dom::{self, Element, Hidden, HtmlInputElement, Piece};
use super::rows::Drawn;
use super::state::Case;
use super::words;
use crate::caseload::board as board_paper;
use crate::caseload::counts::{Counts, counts};
use crate::caseload::duties::Duty;
use crate::caseload::filter::Filter;
use crate::determination::date::Date;
use crate::export::{self, Own};
use std::cell::OnceCell;
use wasm_bindgen::JsCast;

/// What is shown, and of which duties.
#[derive(Default)]
pub struct Together {
    view: View,
    filter: Filter,
    drawn: Drawn,
    /// What the cases come to: counted once, until there are other cases.
    counts: OnceCell<Counts>,
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
        let piece = match self.together.view {
            View::Cases => None,
            View::Duties => duties::view(&self.cases, &mut self.together.filter, self.together.drawn, self.today),
            View::Counts => self.with_read(|_, counts| self::counts::view(counts)),
            View::Board => self.with_read(|read, counts| board::view(&board_paper::pieces(read, counts, self.today))),
            View::Tables => Piece::of("t-tables"),
        };
        if let (Some(place), Some(piece)) = (dom::by_id("caseload"), piece) {
            dom::append(&place, &piece.0);
        }
    }

    /// The cases that were read, and what they come to.
    fn with_read<T>(&self, work: impl FnOnce(&[export::Case], &Counts) -> T) -> T {
        with_all(&self.cases, |all| {
            let both = all.iter().zip(&self.cases);
            let read: Vec<export::Case> = both.filter(|(_, case)| case.was_read()).map(|(one, _)| *one).collect();
            work(&read, self.together.counts.get_or_init(|| counts(&read, self.cases.len() - read.len())))
        })
    }

    /// There are other cases than before.
    pub(super) fn other_cases(&mut self) {
        self.together.counts.take();
    }

    /// Draws what only paper has of the list that is shown; `false` takes that away again.
    pub(super) fn on_paper(&self, draw: bool) {
        let Together { view, filter, drawn, .. } = &self.together;
        match view {
            _ if self.cases.get(self.current()).is_some() => {}
            View::Cases => self.cases_on_paper(draw),
            View::Duties => duties::on_paper(&self.cases, filter, *drawn, self.today, draw),
            View::Counts | View::Board | View::Tables => {}
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
                self.together.drawn = Drawn::default();
                duties::fill(&self.cases, &self.together.filter, self.together.drawn, self.today);
            }
            "more-duties" => {
                let more = self.together.drawn.more();
                duties::add(&self.cases, &self.together.filter, more, self.today);
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
        self.together.drawn = Drawn::default();
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
