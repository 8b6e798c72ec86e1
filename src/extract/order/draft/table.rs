//! Which paragraphs are a row of the orders table, from its number or title to its due date (domain.md 5.2)?

use super::{MOST_MISSING, Missing, Row, Walk};
use crate::determination::Format;
use crate::determination::date::Date;
use crate::extract::deadline::{Time, TimeReading, cell_deadline, glued_deadline};
use crate::extract::kind;
use crate::extract::order::{row, words};
use crate::outline::Para;
use crate::text::NormalText;
use crate::vocabulary::{deadline, order_heading};
use std::rc::Rc;

impl<'p> Walk<'_, 'p> {
    /// Whether the paragraph is the number or the title of a row.
    pub(super) fn opens_row(&mut self, para: &'p Para<'p>, rest: &[&'p Para<'p>]) -> bool {
        let next = rest.first().copied();
        if let Some(number) = row::number(self.text, para) {
            if self.table || next.is_some_and(|next| next.cell == para.cell + 1 || row::title(self.text, next).is_some()) {
                self.table = true;
                self.count_row(number, para);
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
            && (after_number || is_between && next.is_some_and(|next| words::directs(&next.normal, 0..next.normal.len())))
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
        // "The survey" names a matter: the words below it say what is to be done about it.
        let names_kind = row::title(self.text, para).is_some() || row::bare_title(para).is_some();
        let kinds = if names_kind { kind::title_kinds(&para.normal, title.range.clone()) } else { Vec::new() };
        self.wider = self.wider || para.normal.has_in(order_heading::WIDER, title.range);
        self.row = Some(Row { label, title: kinds, draft: None, is_titled: true });
        // Cut off, or a row that is nothing but its title: the title is all there is to show.
        if let Some(start) = title.rest.or(is_alone.then_some(0)) {
            self.row_words(para, start);
        }
        true
    }

    /// Follows the numbers of the rows. A row whose number was lost in the copy is still there.
    pub(super) fn count_row(&mut self, number: &str, para: &Para) {
        let Ok(next) = number.parse::<u32>() else { return };
        if let Some((last, drafts)) = self.last_row {
            let read = self.drafts.len().saturating_sub(drafts);
            let is_gap =
                next > last + 1 && next <= last + MOST_MISSING && u32::try_from(read).is_ok_and(|read| read < next - last);
            if is_gap {
                self.missing.push(Missing { before: last, next, span: para.span() });
            }
        }
        self.last_row = Some((next, self.drafts.len()));
    }

    /// Whether rows of a table are read here: a report has none, unless a due date stands below.
    pub(super) fn is_table(&self, rest: &[&Para]) -> bool {
        const NEAR: usize = 12;
        self.table
            || self.format != Format::Report
            || rest.iter().take(NEAR).any(|next| cell_deadline(next, self.determined).is_some())
    }

    /// Takes up the words of a row, from `start` of the normal text of the paragraph on.
    pub(super) fn row_words(&mut self, para: &'p Para<'p>, start: usize) {
        let glued = glued_deadline(para);
        let end = glued.as_ref().map_or(para.normal.len(), |(_, at)| *at);
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
    pub(super) fn close_row(&mut self, reading: TimeReading) {
        let draft = match &self.row {
            Some(row) => row.draft,
            None => self.drafts.len().checked_sub(1),
        };
        if let Some(draft) = draft.and_then(|at| self.drafts.get_mut(at)) {
            draft.is_due_twice |= draft.due.is_some() || !reading.others.is_empty();
            draft.others.splice(0..0, reading.others);
            // "Within 2 weeks of this meeting", a line of the order that reads like a cell: the day below it is the cell.
            let has_day = |time: &Option<Rc<Time>>| time.as_ref().is_some_and(|time| time.date.is_some());
            if draft.due.is_some() && !has_day(&draft.due) && has_day(&reading.time) {
                draft.due = reading.time;
                self.row = None;
                return;
            }
            match &draft.due {
                Some(_) => draft.others.extend(reading.time),
                None => draft.due = reading.time,
            }
            self.row = None;
        }
    }
}

/// "No later than" alone.
pub(super) fn is_opening_of_date(para: &Para) -> bool {
    para.length() < 20
        && para.normal.at(deadline::NO_LATER_THAN, 0).is_some_and(|end| para.normal.skip_any(b" :", end) == para.normal.len())
}

/// "No later than" + "12" + "January 2026", each on a line of its own: the time, and how many paragraphs it goes on for.
pub(super) fn date_over_lines(para: &Para, rest: &[&Para], determined: Option<Date>) -> Option<(TimeReading, usize)> {
    const MOST_LINES: usize = 6;
    const LONGEST_LINE: usize = 20;
    if para.length() > LONGEST_LINE + 10 || para.normal.at(deadline::NO_LATER_THAN, 0).is_none() {
        return None;
    }
    let mut whole = Para { pieces: para.pieces.clone(), ..Para::default() };
    for (at, next) in rest.iter().take(MOST_LINES).enumerate() {
        if next.length() > LONGEST_LINE {
            return None;
        }
        whole.pieces.extend_from_slice(&next.pieces);
        whole.normal = NormalText::of_pieces(para.normal.source(), whole.pieces.iter().copied());
        if let Some(reading) = cell_deadline(&whole, determined) {
            return Some((reading, at + 1));
        }
    }
    None
}
