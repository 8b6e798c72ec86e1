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

use super::row;
use super::words::{self, LeadIn, Scope};
use crate::determination::date::Date;
use crate::determination::{Format, OrderKind};
use crate::extract::deadline::{Time, TimeReading, cell_deadline, find_deadline, glued_deadline};
use crate::extract::kind;
use crate::outline::{MarkerStyle, Para};
use crate::span::Span;
use crate::text::sentence::sentences;
use crate::text::{NormalText, POUND};
use crate::vocabulary::{boilerplate, deadline, order_heading};
use std::ops::Range;
use std::rc::Rc;

/// An obligation before it is read in full.
pub struct Draft<'p> {
    /// The paragraph of the obligation, then those that only describe it.
    pub paras: Vec<&'p Para<'p>>,
    /// The words of the obligation, a range of the first paragraph's fold.
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
        words::is_about_payment(&self.paras[0].fold, self.words.clone())
            || words::begins_with_sum(&self.paras[0].fold)
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
        let (table, wider) = (false, false);
        Self { text, format, determined, drafts, unread, missing, no_orders, recent, leads, row, numbers, table, wider }
    }

    /// Reads the paragraphs of one section.
    pub fn section(&mut self, paras: &[&'p Para<'p>]) {
        self.leads.clear();
        self.numbers.clear();
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
        if words::is_boilerplate(&para.fold) {
            self.table = self.table || para.fold.has(order_heading::ORDERS_TABLE);
            self.no_orders = self.no_orders.or_else(|| words::none_ordered(&para.fold));
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

    // ----- the orders table -----

    /// Whether the paragraph is the number or the title of a row.
    fn opens_row(&mut self, para: &'p Para<'p>, rest: &[&'p Para<'p>]) -> bool {
        let next = rest.first().copied();
        if let Some(number) = row::number(self.text, para) {
            if self.table || next.is_some_and(|next| next.cell == para.cell + 1 || row::title(self.text, next).is_some()) {
                self.table = true;
                self.row = Some(Row { label: Some(number.to_string()), title: Vec::new(), draft: None, is_titled: false });
            }
            // A lone figure that opens no row is the number of a page.
            return true;
        }
        let after_number = self.row.as_ref().is_some_and(|row| row.draft.is_none() && !row.is_titled);
        let is_due = |next: &Para| cell_deadline(next, self.determined).is_some();
        let mut title = row::title(self.text, para);
        let is_between = self.table && self.row.is_none();
        let has_words = |next: &Para| row::number(self.text, next).is_none() && !is_due(next) && !is_opening_of_date(next);
        if title.is_none()
            && next.is_some_and(has_words)
            && (after_number || is_between && next.is_some_and(|next| words::directs(&next.fold, 0..next.fold.len())))
        {
            let behind = next.filter(|next| after_number && row::begins_order(next));
            title = row::bare_title(para).or_else(|| behind.and_then(|_| row::title_with_article(para)));
        }
        let Some(title) = title else { return false };
        if title.rest.is_none() && !after_number && !self.is_table(rest) {
            // "Compensation order" alone on a line of a report is a heading.
            return false;
        }
        let is_alone = next.is_none_or(is_due);
        let mut label = title.number.map(str::to_string).or_else(|| para.label());
        if let (true, None, Some(row)) = (after_number, &label, &mut self.row) {
            label = row.label.take();
        }
        self.table = true;
        let kinds = kind::title_kinds(&para.fold, title.range.clone());
        self.wider = self.wider || para.fold.has_in(order_heading::WIDER, title.range);
        self.row = Some(Row { label, title: kinds, draft: None, is_titled: true });
        // Cut off, or a row that is nothing but its title: the title is all there is to show.
        if let Some(start) = title.rest.or(is_alone.then_some(0)) {
            self.row_words(para, start);
        }
        true
    }

    /// Whether rows of a table are read here: a report has none, unless a due date stands below.
    fn is_table(&self, rest: &[&Para]) -> bool {
        const NEAR: usize = 12;
        self.table
            || self.format != Format::Report
            || rest.iter().take(NEAR).any(|next| cell_deadline(next, self.determined).is_some())
    }

    /// Takes up the words of a row, from `start` of the paragraph's fold on.
    fn row_words(&mut self, para: &'p Para<'p>, start: usize) {
        let glued = glued_deadline(para);
        let end = glued.as_ref().map_or(para.fold.len(), |(_, at)| *at);
        let Some(row) = &mut self.row else { return };
        match row.draft {
            Some(draft) if start < end => self.drafts[draft].paras.push(para),
            Some(_) => {}
            None => {
                row.draft = Some(self.drafts.len());
                let (label, title) = (row.label.take(), std::mem::take(&mut row.title));
                self.begin(para, start..end, label, title);
            }
        }
        if let Some((time, _)) = glued {
            self.close_row(time);
        }
    }

    /// A due date ends the row; without a row it belongs to the obligation before it.
    fn close_row(&mut self, reading: TimeReading) {
        let draft = match &self.row {
            Some(row) => row.draft,
            None => self.drafts.len().checked_sub(1),
        };
        if let Some(draft) = draft.and_then(|at| self.drafts.get_mut(at)) {
            draft.is_due_twice |= draft.due.is_some() || !reading.others.is_empty();
            draft.others.splice(0..0, reading.others);
            match &draft.due {
                Some(_) => draft.others.extend(reading.time),
                None => draft.due = reading.time,
            }
            self.row = None;
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

    // ----- lists and plain paragraphs -----

    fn list_item(&mut self, para: &'p Para<'p>, rest: &[&'p Para<'p>]) {
        let sentences = sentences(&para.fold, 0..para.fold.len());
        let Some(first) = sentences.first().cloned() else { return };
        if self.describes(para) {
            if let Some(draft) = self.drafts.last_mut() {
                draft.paras.push(para);
            }
            return;
        }
        if self.is_heading(para, rest.first().copied()) {
            self.pass_over(para);
            return;
        }
        self.close_leads(para, first.clone());
        if self.continues(para, &sentences) {
            return;
        }
        match words::lead_in(para, &sentences) {
            Some(LeadIn::Bare) => self.open_lead(para),
            Some(LeadIn::Letter) if hands_things_down(para, rest) => self.open_lead(para),
            _ => self.obligations(para, &sentences),
        }
    }

    /// Whether a paragraph is a heading between the orders: "Repairs", "Wider order", "Review of policies and practice".
    /// Lists whose items have lost their marks look alike, so that a name must read as one, or stand between marked items.
    fn is_heading(&self, para: &Para, next: Option<&Para>) -> bool {
        let Some(next) = next.filter(|_| para.marker.is_none() && row::may_be_name(para)) else { return false };
        let before = self.drafts.last().filter(|_| self.leads.last().is_some_and(|lead| lead.items > 0));
        let is_unmarked_item = before.is_some_and(|before| before.label.is_none() && !before.is_marked());
        if is_unmarked_item || words::directs(&para.fold, 0..para.fold.len()) {
            return false;
        }
        let all = 0..next.fold.len();
        next.marker.is_some() && !self.drafts.is_empty()
            || row::reads_as_name(para) && (next.marker.is_some() || words::tells(&next.fold, &all) || next.is_lead_in())
    }

    /// Whether the paragraph only describes the obligation before it.
    fn describes(&self, para: &Para) -> bool {
        let lead = self.leads.last();
        let Some(draft) = self.drafts.last() else { return false };
        let is_under_lead = lead.is_some_and(|lead| lead.level < para.level && lead.level >= draft.level);
        let is_deeper = para.level > draft.level && !is_under_lead;
        let is_new_lead = lead.is_some_and(|lead| lead.items == 0);
        let is_listed =
            draft.list == Some(para.level) && para.marker.is_some() && !words::directs_landlord(&para.fold, 0..para.fold.len());
        !is_new_lead && (is_listed || is_deeper || words::begins_with_sum(&para.fold))
    }

    /// Closes the lead-ins whose lists are over. Where a copy lost the nesting, a list goes on at the
    /// level of its lead-in as long as its items begin with a verb.
    fn close_leads(&mut self, para: &Para, first: Range<usize>) {
        if self.leads.last().is_none_or(|lead| lead.level < para.level) {
            return;
        }
        let directs = words::directs_landlord(&para.fold, first.clone());
        let is_item = !directs && words::is_imperative(&para.fold, first);
        while let Some(lead) = self.leads.last() {
            let is_marked_item = !directs && !lead.is_marked && para.marker.is_some();
            let is_flat = lead.level == para.level && (is_marked_item || is_item) && !has_deeper_items(lead, &self.drafts);
            if lead.level < para.level || is_flat {
                break;
            }
            self.leads.pop();
        }
    }

    fn open_lead(&mut self, para: &'p Para<'p>) {
        let own = find_deadline(para, 0..para.fold.len(), self.determined).time;
        let (above, is_wider) = self.leads.last().map_or((None, false), |lead| (lead.time.clone(), lead.wider));
        let wider = is_wider || words::is_wider(&para.fold);
        self.leads.push(Lead { level: para.level, is_marked: para.marker.is_some(), time: own.or(above), wider, items: 0 });
    }

    /// Paragraphs behind the orders: what goes on about one of them, and clauses about all of them.
    fn continues(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) -> bool {
        let Some(first) = sentences.first() else { return false };
        if self.drafts.is_empty() {
            return false;
        }
        if words::refers_back(&para.fold, first.clone()) {
            return self.goes_on(para, sentences);
        }
        let Some(scope) = words::compliance(&para.fold, first.clone()) else { return false };
        // "It is expected that these orders are complied with by 27 March 2024" tells nobody, and sets a time.
        let is_timed =
            || !words::directs(&para.fold, first.clone()) && find_deadline(para, first.clone(), self.determined).time.is_some();
        let is_clause = words::is_passive(&para.fold, first.clone())
            || is_timed()
            || kind::kinds(&para.fold, first.clone()).contains(&OrderKind::Evidence);
        if is_clause {
            self.draft(para, 0..para.fold.len(), Some(scope));
        }
        is_clause
    }

    /// Gives the paragraph to the obligation that it goes on about; a later sentence may be an obligation.
    fn goes_on(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) -> bool {
        let pays = words::is_about_payment(&para.fold, sentences[0].clone());
        self.recent.see(&self.drafts);
        let about = if pays { self.recent.payment } else { self.recent.any };
        let Some(draft) = about.and_then(|at| self.drafts.get_mut(at)) else { return false };
        draft.paras.push(para);
        draft.level = draft.level.min(para.level);
        draft.list = opened_list(para);
        let (mut own, mut all_payments) = (None, None);
        for (i, sentence) in sentences.iter().enumerate() {
            if i > 0 && words::directs_landlord(&para.fold, sentence.clone()) && !words::refers_back(&para.fold, sentence.clone())
            {
                own = Some(sentence.start);
                break;
            }
            let is_about_all = words::is_about_all_payments(&para.fold, sentence.clone());
            if is_about_all || draft.own.is_none() {
                let reading = find_deadline(para, sentence.clone(), self.determined);
                let time = reading.time;
                draft.others.extend(reading.others);
                if is_about_all {
                    all_payments.clone_from(&time);
                }
                draft.own = draft.own.take().or(time);
            }
        }
        if all_payments.is_some() {
            while let Some(at) = self.recent.payments.pop() {
                let draft = &mut self.drafts[at];
                if draft.own.is_none() && draft.handed.is_none() {
                    draft.own.clone_from(&all_payments);
                }
            }
        }
        if let Some(start) = own {
            self.draft(para, start..para.fold.len(), None);
        }
        true
    }

    /// The obligations of a paragraph: one, or several where its sentences tell several things.
    fn obligations(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) {
        let is_item = self.leads.last().is_some_and(|lead| lead.level <= para.level);
        let tells = || sentences.iter().any(|sentence| words::tells(&para.fold, sentence));
        if let (false, Some(none)) = (is_item, words::none_ordered(&para.fold)) {
            self.no_orders.get_or_insert(none);
            return;
        }
        if !is_item && !tells() {
            if para.fold.has(boilerplate::WIDER_PREAMBLE) {
                self.wider = true;
                return;
            }
            self.pass_over(para);
            return;
        }
        if words::is_earlier_wider_order(&para.fold) {
            return;
        }
        for words in &words::split(&para.fold, sentences) {
            self.draft(para, words.clone(), None);
        }
    }

    /// A heading inside the section, or the story: nothing to do, unless it holds a sum.
    fn pass_over(&mut self, para: &'p Para<'p>) {
        let names_sum = memchr::memchr(POUND, para.fold.bytes()).is_some();
        if para.length() < 80 && para.marker.is_none() && !names_sum {
            self.wider = words::is_wider(&para.fold) || para.fold.has(order_heading::ABOUT_POLICIES);
        } else if para.marker.is_some() || names_sum || words::may_order(&para.fold) {
            self.unread.push(para);
        }
    }

    fn draft(&mut self, para: &'p Para<'p>, words: Range<usize>, clause: Option<Scope>) {
        let (mut handed, mut is_wider) = (None, false);
        if let Some(lead) = self.leads.last_mut() {
            lead.items += 1;
            (handed, is_wider) = (lead.time.clone(), lead.wider);
        }
        let draft = self.begin(para, words, para.label(), Vec::new());
        (draft.handed, draft.clause, draft.level, draft.list) = (handed, clause, para.level, opened_list(para));
        draft.wider |= is_wider;
    }
}

/// Whether a list has items that stand deeper than its lead-in.
fn has_deeper_items(lead: &Lead, drafts: &[Draft]) -> bool {
    lead.items > 0 && drafts.last().is_some_and(|draft| draft.level > lead.level)
}

/// The level of the list that a paragraph without marker hands over to.
fn opened_list(para: &Para) -> Option<usize> {
    (para.marker.is_none() && para.is_lead_in()).then_some(para.level)
}

/// "No later than" alone.
fn is_opening_of_date(para: &Para) -> bool {
    para.length() < 20
        && para.fold.at(deadline::NO_LATER_THAN, 0).is_some_and(|end| para.fold.skip_any(b" :", end) == para.fold.len())
}

/// "No later than" + "12" + "January 2026", each on a line of its own: the time, and how many paragraphs it goes on for.
fn date_over_lines(para: &Para, rest: &[&Para], determined: Option<Date>) -> Option<(TimeReading, usize)> {
    const MOST_LINES: usize = 6;
    const LONGEST_LINE: usize = 20;
    if para.length() > LONGEST_LINE + 10 || para.fold.at(deadline::NO_LATER_THAN, 0).is_none() {
        return None;
    }
    let mut whole = Para { pieces: para.pieces.clone(), ..Para::default() };
    for (at, next) in rest.iter().take(MOST_LINES).enumerate() {
        if next.length() > LONGEST_LINE {
            return None;
        }
        whole.pieces.extend_from_slice(&next.pieces);
        whole.fold = NormalText::of_pieces(para.fold.source(), whole.pieces.iter().copied());
        if let Some(reading) = cell_deadline(&whole, determined) {
            return Some((reading, at + 1));
        }
    }
    None
}

/// Whether the items right below a lead-in are things to do of several kinds. "Apologise" and "explain" in
/// one letter are one thing; "apologise" and "ask for receipts" are two.
fn hands_things_down(para: &Para, rest: &[&Para]) -> bool {
    const MOST: usize = 400;
    let Some(level) = rest.first().map(|p| p.level).filter(|&level| level > para.level) else { return false };
    let (mut before, mut several) = (OrderKind::Other, false);
    for item in rest.iter().take(MOST) {
        if item.level < level {
            break;
        }
        if item.level > level {
            continue;
        }
        if !words::is_imperative(&item.fold, 0..item.fold.len()) {
            return false;
        }
        let kind = kind::kinds(&item.fold, 0..item.fold.len())[0];
        if kind != OrderKind::Other {
            several |= before != OrderKind::Other && before != kind;
            before = kind;
        }
    }
    several
}
