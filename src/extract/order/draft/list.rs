//! Which items and plain paragraphs are an obligation, which hand over to others, and which go on about one?

use super::{Draft, Lead, Walk};
use crate::determination::OrderKind;
use crate::extract::deadline::{find_deadline, time_at};
use crate::extract::kind;
use crate::extract::order::row;
use crate::extract::order::words::{self, LeadIn, Scope};
use crate::outline::Para;
use crate::text::POUND;
use crate::text::sentence::sentences;
use crate::vocabulary::{boilerplate, deadline, order_heading};
use std::ops::Range;

impl<'p> Walk<'_, 'p> {
    pub(super) fn list_item(&mut self, para: &'p Para<'p>, rest: &[&'p Para<'p>]) {
        // "a.", a page's number, and its words below: a mark that lost its item.
        if para.marker.is_some() && para.normal.bytes().iter().all(u8::is_ascii_digit) {
            return self.unread.push(para);
        }
        let sentences = sentences(&para.normal, 0..para.normal.len());
        let Some(first) = sentences.first().cloned() else { return };
        if self.describes(para) {
            if let Some(draft) = self.drafts.last_mut() {
                draft.paras.push(para);
            }
            return;
        }
        if is_time_heading(para, rest.first().copied()) {
            self.leads.clear();
            return self.open_lead(para);
        }
        if self.is_heading(para, rest.first().copied()) {
            self.pass_over(para);
            return;
        }
        // "1. Apologise." + "The apology must …", which a line break took out of the item: the list goes on behind it.
        let is_of_item = para.marker.is_none() && self.drafts.last().is_some_and(Draft::is_marked);
        if !(is_of_item && words::refers_back(&para.normal, first.clone())) {
            self.close_leads(para, first.clone());
        }
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
    pub(super) fn is_heading(&self, para: &Para, next: Option<&Para>) -> bool {
        let Some(next) = next.filter(|_| para.marker.is_none() && row::may_be_name(para)) else { return false };
        let before = self.drafts.last().filter(|_| self.leads.last().is_some_and(|lead| lead.items > 0));
        let is_unmarked_item = before.is_some_and(|before| before.label.is_none() && !before.is_marked());
        if is_unmarked_item || words::directs(&para.normal, 0..para.normal.len()) {
            return false;
        }
        let all = 0..next.normal.len();
        next.marker.is_some() && !self.drafts.is_empty()
            || row::reads_as_name(para) && (next.marker.is_some() || words::tells(&next.normal, &all) || next.is_lead_in())
    }

    /// Whether the paragraph only describes the obligation before it.
    pub(super) fn describes(&self, para: &Para) -> bool {
        let lead = self.leads.last();
        let Some(draft) = self.drafts.last() else { return false };
        let is_under_lead = lead.is_some_and(|lead| lead.level < para.level && lead.level >= draft.level);
        let is_deeper = para.level > draft.level && !is_under_lead;
        let is_new_lead = lead.is_some_and(|lead| lead.items == 0);
        let is_listed = draft.list == Some(para.level)
            && para.marker.is_some()
            && !words::directs_landlord(&para.normal, 0..para.normal.len());
        // "2. £500 compensation to be paid within 4 weeks", beside "1. Provide an apology": an order of its own.
        let is_beside = || {
            let number = |para: &Para| para.marker.and_then(|marker| marker.number());
            let counts_on = number(para).zip(number(draft.paras[0])).is_some_and(|(next, last)| next == last + 1);
            counts_on && para.level == draft.level && !draft.is_about_payment()
        };
        !is_new_lead && (is_listed || is_deeper || (words::begins_with_sum(&para.normal) && !is_beside()))
    }

    /// Closes the lead-ins whose lists are over. Where a copy lost the nesting, a list goes on at the
    /// level of its lead-in as long as its items begin with a verb.
    pub(super) fn close_leads(&mut self, para: &Para, first: Range<usize>) {
        if self.leads.last().is_none_or(|lead| lead.level < para.level) {
            return;
        }
        let directs = words::directs_landlord(&para.normal, first.clone());
        let is_item = !directs && words::is_imperative(&para.normal, first);
        while let Some(lead) = self.leads.last() {
            let is_marked_item = !directs && !lead.is_marked && para.marker.is_some();
            let is_told = lead.is_time_only && !lead.is_marked && !para.is_lead_in();
            let is_flat =
                lead.level == para.level && (is_marked_item || is_item || is_told) && !has_deeper_items(lead, &self.drafts);
            if lead.level < para.level || is_flat {
                break;
            }
            self.leads.pop();
        }
    }

    pub(super) fn open_lead(&mut self, para: &'p Para<'p>) {
        let own = find_deadline(para, 0..para.normal.len(), self.determined).time;
        // A copy that lost a space ("the followingwithin 28 days:") hides the time of all items.
        if own.is_none() && (names_period(para) || words::has_glued_within(&para.normal)) {
            self.unread.push(para);
        }
        let (above, is_wider) = self.leads.last().map_or((None, false), |lead| (lead.time.clone(), lead.wider));
        let wider = is_wider || words::is_wider(&para.normal);
        let is_time_only = time_at(&para.normal, 0).is_some_and(|end| para.normal.skip_any(b" :", end) == para.normal.len());
        let is_marked = para.marker.is_some();
        self.leads.push(Lead { level: para.level, is_marked, time: own.or(above), wider, is_time_only, items: 0 });
    }

    /// Paragraphs behind the orders: what goes on about one of them, and clauses about all of them.
    pub(super) fn continues(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) -> bool {
        let Some(first) = sentences.first() else { return false };
        if self.drafts.is_empty() {
            return false;
        }
        if words::refers_back(&para.normal, first.clone()) {
            return self.goes_on(para, sentences);
        }
        let Some(scope) = words::compliance(&para.normal, first.clone()) else { return false };
        // "It is expected that these orders are complied with by 27 March 2024" tells nobody, and sets a time.
        let is_timed =
            || !words::directs(&para.normal, first.clone()) && find_deadline(para, first.clone(), self.determined).time.is_some();
        let is_clause = words::is_passive(&para.normal, first.clone())
            || is_timed()
            || kind::kinds(&para.normal, first.clone()).contains(&OrderKind::Evidence);
        if is_clause {
            self.draft(para, 0..para.normal.len(), Some(scope));
        }
        is_clause
    }

    /// Gives the paragraph to the obligation that it goes on about; a later sentence may be an obligation.
    pub(super) fn goes_on(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) -> bool {
        let pays = words::is_about_payment(&para.normal, sentences[0].clone());
        self.recent.see(&self.drafts);
        let about = if pays { self.recent.payment } else { self.recent.any };
        let Some(draft) = about.and_then(|at| self.drafts.get_mut(at)) else { return false };
        draft.paras.push(para);
        // A line break in an item takes its second sentence out of the list, and the items that follow it are none of its own.
        if !draft.is_marked() || para.marker.is_some() || para.is_lead_in() {
            draft.level = draft.level.min(para.level);
        }
        draft.list = opened_list(para);
        let (mut own, mut all_payments) = (None, None);
        for (i, sentence) in sentences.iter().enumerate() {
            if i > 0
                && words::directs_landlord(&para.normal, sentence.clone())
                && !words::refers_back(&para.normal, sentence.clone())
            {
                own = Some(sentence.start);
                break;
            }
            let is_about_all = words::is_about_all_payments(&para.normal, sentence.clone());
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
            self.draft(para, start..para.normal.len(), None);
        }
        true
    }

    /// The obligations of a paragraph: one, or several where its sentences tell several things.
    pub(super) fn obligations(&mut self, para: &'p Para<'p>, sentences: &[Range<usize>]) {
        let is_item = self.leads.last().is_some_and(|lead| lead.level <= para.level);
        let tells = || sentences.iter().any(|sentence| words::tells(&para.normal, sentence));
        if let (false, Some(none)) = (is_item, words::none_ordered(&para.normal)) {
            self.no_orders.get_or_insert(none);
            return;
        }
        if !is_item && !tells() {
            if para.normal.has(boilerplate::WIDER_PREAMBLE) {
                self.wider = true;
                return;
            }
            self.pass_over(para);
            return;
        }
        if words::is_earlier_wider_order(&para.normal) {
            return;
        }
        if let Some((lead, items)) = words::inline_items(&para.normal) {
            let time = find_deadline(para, lead, self.determined).time;
            for item in items {
                self.draft(para, item, None);
                if let Some(draft) = self.drafts.last_mut() {
                    draft.handed = time.clone().or(draft.handed.take());
                }
            }
            return;
        }
        for words in &words::split(&para.normal, sentences) {
            self.draft(para, words.clone(), None);
        }
    }

    /// A heading inside the section, or the story: nothing to do, unless it holds a sum.
    pub(super) fn pass_over(&mut self, para: &'p Para<'p>) {
        let names_sum = memchr::memchr(POUND, para.normal.bytes()).is_some();
        let is_rest = para.normal.at(deadline::WITHIN, 0).is_some() && para.normal.char_at(0).is_some_and(char::is_lowercase);
        // A heading has no full stop: "The landlord is ordered by 27 January 2026to fit the ramp." lost a space.
        let is_sentence = para.normal.bytes().trim_ascii_end().ends_with(b".") && words::may_order(&para.normal);
        if para.length() < 80 && para.marker.is_none() && !names_sum && !names_period(para) && !is_rest && !is_sentence {
            self.wider = words::is_wider(&para.normal) || para.normal.has(order_heading::ABOUT_POLICIES);
        } else if para.marker.is_some() || names_sum || is_rest || names_period(para) || words::may_order(&para.normal) {
            self.unread.push(para);
        }
    }

    pub(super) fn draft(&mut self, para: &'p Para<'p>, words: Range<usize>, clause: Option<Scope>) {
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

/// "Within 8 weeks", alone on its line above numbered orders: they take its time.
fn is_time_heading(para: &Para, next: Option<&Para>) -> bool {
    let is_time = || time_at(&para.normal, 0).is_some_and(|end| para.normal.skip_any(b" ,.", end) == para.normal.len());
    para.marker.is_none() && next.is_some_and(|next| next.marker.is_some()) && !para.is_lead_in() && is_time()
}

/// "To be completed in 4 weeks": a short line that orders nothing and names a time, which may be that of the orders below it.
fn names_period(para: &Para) -> bool {
    let normal = &para.normal;
    normal.all(deadline::UNIT, 0..normal.len()).any(|unit| {
        let count = normal.slice(0..unit.start).trim_ascii_end();
        count.last().is_some_and(u8::is_ascii_digit) && !normal.has(deadline::STORY)
    })
}

/// Whether a list has items that stand deeper than its lead-in.
fn has_deeper_items(lead: &Lead, drafts: &[Draft]) -> bool {
    lead.items > 0 && drafts.last().is_some_and(|draft| draft.level > lead.level)
}

/// The level of the list that a paragraph without marker hands over to.
fn opened_list(para: &Para) -> Option<usize> {
    (para.marker.is_none() && para.is_lead_in()).then_some(para.level)
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
        if !words::is_imperative(&item.normal, 0..item.normal.len()) {
            return false;
        }
        let kind = kind::kinds(&item.normal, 0..item.normal.len())[0];
        if kind != OrderKind::Other {
            several |= before != OrderKind::Other && before != kind;
            before = kind;
        }
    }
    several
}
