//! Which paragraphs make up one obligation? A walk over the paragraphs under Orders, in their order.
//!
//! | what stands there | what becomes of it |
//! |---|---|
//! | "Within 4 weeks the landlord must:" | hands its time down to its items |
//! | an item of such a list, "The landlord must …", "Apologise …" | an obligation |
//! | what stands deeper than an obligation, or begins with a sum | describes it |
//! | "This payment should be made within 28 days" | describes the order before, and sets its time |
//! | "The landlord should update this Service when it has done so" | an obligation to show evidence |
//! | "… should comply with these orders within four weeks" | sets a time for the orders that have none |
//! | a row of the orders table, from its number or title to its due date | one obligation |

mod list;
mod table;

use super::words::{self, Scope};
use crate::determination::date::Date;
use crate::determination::{Format, OrderKind};
use crate::extract::deadline::{Time, cell_deadline, find_deadline};
use crate::outline::{MarkerStyle, Para};
use crate::span::Span;
use crate::vocabulary::order_heading;
use std::ops::Range;
use std::rc::Rc;
use table::{date_over_lines, is_opening_of_date};

/// An obligation before it is read in full.
pub struct Draft<'p> {
    /// The paragraph of the obligation, then those that only describe it.
    pub paras: Vec<&'p Para<'p>>,
    /// The words of the obligation, a range of the first paragraph's normal text.
    pub words: Range<usize>,
    /// The list marker, or the number of the row.
    pub label: Option<String>,
    /// The kinds that a table's title names.
    pub title: Vec<OrderKind>,
    /// The time that is printed in the row's own cell.
    pub due: Option<Rc<Time>>,
    /// The time in its own words.
    pub own: Option<Rc<Time>>,
    /// The time of the lead-in above it.
    pub handed: Option<Rc<Time>>,
    /// The time that it has in the end.
    pub time: Option<Rc<Time>>,
    /// Other times that its words or its cell set.
    pub others: Vec<Rc<Time>>,
    /// Whether its cell sets several times.
    pub is_due_twice: bool,
    /// A time that reads like part of the story, in its own words.
    pub passed_over: Option<Span>,
    /// A time in its own words that could not be read.
    pub unread: Option<Span>,
    /// Whether it is a clause about carrying out the orders, and which.
    pub clause: Option<Scope>,
    /// Whether it stands below a heading or lead-in about a wider order.
    pub wider: bool,
    /// How deep it stands.
    level: usize,
    /// At which level a list without a marker of its own was opened, whose items only describe it.
    list: Option<usize>,
}

impl Draft<'_> {
    fn is_marked(&self) -> bool {
        self.paras[0].marker.is_some()
    }

    /// Whether a sentence about "this payment" can go on about it.
    pub fn is_about_payment(&self) -> bool {
        words::is_about_payment(&self.paras[0].normal, self.words.clone())
            || words::begins_with_sum(&self.paras[0].normal)
            || self.title.contains(&OrderKind::Compensation)
    }
}

/// A lead-in that is open: its items take its time.
struct Lead {
    level: usize,
    /// Whether it is a list item itself.
    is_marked: bool,
    time: Option<Rc<Time>>,
    wider: bool,
    /// Whether it names nobody: "Within 4 weeks of the date of this report:". Then its items do.
    is_time_only: bool,
    /// How many items it has.
    items: usize,
}

/// The row of the orders table that is open.
struct Row {
    label: Option<String>,
    title: Vec<OrderKind>,
    /// Which draft holds its words, once there are any.
    draft: Option<usize>,
    /// The paragraph of its title.
    is_titled: bool,
}

/// Which of the first `seen` obligations a later paragraph can go on about.
#[derive(Default)]
struct Recent {
    seen: usize,
    /// The last that is no clause.
    any: Option<usize>,
    /// The last about a payment.
    payment: Option<usize>,
    /// Those about a payment since the last time that was set for all payments.
    payments: Vec<usize>,
}

impl Recent {
    fn see(&mut self, drafts: &[Draft]) {
        for (at, draft) in drafts.iter().enumerate().skip(self.seen).filter(|(_, draft)| draft.clause.is_none()) {
            self.any = Some(at);
            if draft.is_about_payment() {
                self.payment = Some(at);
                self.payments.push(at);
            }
        }
        self.seen = drafts.len();
    }
}

/// A gap in the numbers of a list.
pub struct Missing {
    /// The number before the gap.
    pub before: u32,
    /// The number behind it.
    pub next: u32,
    /// The paragraph with that number.
    pub span: Span,
}

/// A greater gap in the numbers is another list.
const MOST_MISSING: u32 = 5;

/// Walks over the paragraphs of the Orders sections.
pub struct Walk<'t, 'p> {
    text: &'t str,
    format: Format,
    determined: Option<Date>,
    /// The obligations, in their order.
    pub drafts: Vec<Draft<'p>>,
    /// Paragraphs with a sum or a duty that no obligation took up.
    pub unread: Vec<&'p Para<'p>>,
    /// Gaps in the numbers.
    pub missing: Vec<Missing>,
    /// The words that say that nothing is ordered.
    pub no_orders: Option<Span>,
    recent: Recent,
    leads: Vec<Lead>,
    row: Option<Row>,
    /// The last number of each list that is open, with its level.
    numbers: Vec<(usize, u32)>,
    /// The number of the last row of the table, and how many obligations stood before it.
    last_row: Option<(u32, usize)>,
    /// Whether the header of an orders table, or a title, was seen.
    table: bool,
    /// Whether a heading about a wider order stands above.
    wider: bool,
}

impl<'t, 'p> Walk<'t, 'p> {
    /// A walk that has not begun.
    pub fn new(text: &'t str, format: Format, determined: Option<Date>) -> Self {
        let (drafts, unread, missing, recent, leads) = Default::default();
        let (no_orders, row, numbers) = Default::default();
        let (table, wider, last_row) = (false, false, None);
        Self { text, format, determined, drafts, unread, missing, no_orders, recent, leads, row, numbers, last_row, table, wider }
    }

    /// Reads the paragraphs of one section.
    pub fn section(&mut self, paras: &[&'p Para<'p>]) {
        self.leads.clear();
        self.numbers.clear();
        self.last_row = None;
        self.row = None;
        let mut rest = paras;
        while let Some((&para, behind)) = rest.split_first() {
            if words::is_site_footer(para) || words::is_appendix(para) {
                break;
            }
            let taken = self.step(para, behind);
            rest = behind.get(taken..).unwrap_or_default();
        }
        self.row = None;
    }

    /// Reads a paragraph; gives how many of those behind it were read with it.
    fn step(&mut self, para: &'p Para<'p>, rest: &[&'p Para<'p>]) -> usize {
        if words::is_boilerplate(&para.normal) {
            self.table = self.table || para.normal.has(order_heading::ORDERS_TABLE);
            self.no_orders = self.no_orders.or_else(|| words::none_ordered(&para.normal));
            return 0;
        }
        self.count(para);
        if self.opens_row(para, rest) {
            return 0;
        }
        if let Some(time) = cell_deadline(para, self.determined) {
            self.close_row(time);
        } else if let Some((time, taken)) = date_over_lines(para, rest, self.determined) {
            self.close_row(time);
            return taken;
        } else if is_opening_of_date(para) {
            // "No later than" on a line of its own, and no date behind it.
        } else if self.row.is_some() {
            self.row_words(para, 0);
        } else {
            self.list_item(para, rest);
        }
        0
    }

    /// Follows the numbers of the lists, and notes where one is left out.
    fn count(&mut self, para: &Para) {
        let Some(next) = para.marker.filter(|marker| marker.style == MarkerStyle::Number).and_then(|marker| marker.number())
        else {
            return;
        };
        while self.numbers.last().is_some_and(|&(level, _)| level > para.level) {
            self.numbers.pop();
        }
        match self.numbers.last_mut() {
            Some((level, last)) if *level == para.level => {
                if next > *last + 1 && next <= *last + MOST_MISSING {
                    self.missing.push(Missing { before: *last, next, span: para.span() });
                }
                *last = next;
            }
            _ => self.numbers.push((para.level, next)),
        }
    }

    /// Begins an obligation with the words of a paragraph.
    fn begin(&mut self, para: &'p Para<'p>, words: Range<usize>, label: Option<String>, title: Vec<OrderKind>) -> &mut Draft<'p> {
        let reading = find_deadline(para, words.clone(), self.determined);
        let at = self.drafts.len();
        self.drafts.push(Draft {
            paras: vec![para],
            words,
            label,
            title,
            due: None,
            own: reading.time,
            handed: None,
            time: None,
            others: reading.others,
            is_due_twice: false,
            passed_over: reading.passed_over,
            unread: reading.unread,
            clause: None,
            wider: self.wider,
            level: 0,
            list: None,
        });
        &mut self.drafts[at]
    }
}
