//! Which sum is the whole of those before it?

use super::{NOT_AGAIN, Reader, last_part};
use crate::determination::{Severity, SumRole};
use crate::extract::payment::mention::Mention;
use crate::extract::payment::offer::offered_behind;
use crate::extract::payment::role::Role;
use crate::values::money::pounds;
use crate::vocabulary::{payment::*, sum_relation::*};

impl<'a, 'r> Reader<'a, 'r> {
    pub(super) fn total(&mut self, m: &'a Mention<'a>, role: Role) {
        if self.prints_computed(m, m.pence) || self.totals_item(m, m.pence, role) {
            return;
        }
        if self.is_whole(m) {
            return self.whole_of(m);
        }
        let running = self.listed.saturating_add(self.out.beside_pence);
        if self.out.beside_pence > 0 && running == m.pence {
            let reason = format!(
                "{} = {} + {}: what it comes to with what was offered before, not added.",
                pounds(m.pence),
                pounds(self.listed),
                pounds(self.out.beside_pence)
            );
            return self.again(m, reason);
        }
        // "The landlord should therefore pay £175 in total": but "a total of £175 for the complaint" is another sum.
        let refers_back = m.is_definite() || (!m.has_purpose() && self.paras.len() == 1);
        let before = || self.so_far.names(m.pence, self.listed, refers_back);
        if let Some(reason) = self.names_here(m.pence).or_else(before) {
            return self.again(m, reason);
        }
        if self.out.awards.is_empty() {
            let role = if offered_behind(m.text, m.range.end).is_some() { Role::Offered } else { Role::Sum };
            return self.sum(m, m.pence, role);
        }
        if offered_behind(m.text, m.range.end).is_some() {
            return self.sum(m, m.pence, Role::Offered);
        }
        let further = self.out.awards.iter().any(|award| award.place.m.has_before(FURTHER)) || self.out.beside.is_some();
        if further && m.pence > self.listed {
            return self.list(m, SumRole::Restated, "What it comes to with sums that are not ordered here: not added.");
        }
        if role == Role::Total && (m.has_purpose() || m.has_before(MUST_PAY) || self.is_item(m)) {
            return self.sum(m, m.pence, Role::Sum);
        }
        let message = format!(
            "The order gives a total of {}, and the sums before it come to {}. The sums are counted: read the order to see which is meant.",
            pounds(m.pence),
            pounds(self.listed)
        );
        self.out.say("total_does_not_add_up", Severity::Warning, m.span, message);
        self.list(m, SumRole::Unassigned, "A total that is not what the sums before it come to: listed, not added.");
    }

    /// Whether a total is that of the sums before it.
    pub(super) fn is_whole(&self, m: &Mention) -> bool {
        match self.out.awards.as_slice() {
            [] => false,
            [award] if award.printed.is_none() => self.part_para != Some(m.para) || !self.is_item(m),
            [award] => award.printed == Some(m.pence) && award.is_computed,
            _ => self.listed == m.pence,
        }
    }

    /// "Distress | £300 | Time and trouble | £100 | Total | £400", a cell a paragraph: the cell before it calls it the total,
    /// or it has no words of its own and is what two cells before it come to.
    pub(super) fn totals_cells(&self, m: &Mention, pence: u64) -> bool {
        let [award] = self.out.awards.as_slice() else { return false };
        let is_alone = m.text.slice(m.range.clone()).len() >= m.text.bytes().trim_ascii().len();
        let before = m.para.checked_sub(1).map(|at| self.paras[at].text);
        let is_called_so = before.is_some_and(|cell| cell.at(TOTAL, 0).is_some() && cell.len() < 30);
        is_alone && award.printed.is_none() && self.listed == pence && (is_called_so || award.parts.len() > 1)
    }

    /// The sums before it become the parts of this total.
    pub(super) fn whole_of(&mut self, m: &'a Mention<'a>) {
        let entry = self.out.entries.len();
        self.list(m, SumRole::Total, "The total of the sums before it.");
        let mut parts = Vec::new();
        for award in std::mem::take(&mut self.out.awards) {
            if award.parts.is_empty() && !award.is_computed {
                award.as_part().push_to(&mut parts);
            }
            if let Some(entry) = self.out.entries.get_mut(award.entry) {
                entry.role = if award.is_computed { SumRole::Rate } else { SumRole::Part };
                entry.reason = format!("A part of the {}{NOT_AGAIN}", pounds(m.pence));
            }
            award.parts.into_iter().for_each(|part| part.push_to(&mut parts));
        }
        self.listed = m.pence;
        self.open_award(m, Some(m.pence), entry);
        if let Some(award) = self.out.awards.last_mut() {
            award.parts = parts;
        }
    }

    /// "£25 a month for 8 months (£200)": the sum that was worked out here is printed after all.
    pub(super) fn prints_computed(&mut self, m: &Mention, pence: u64) -> bool {
        let is_here = self.last_is_here(m);
        let Some(award) = self.out.awards.last_mut().filter(|a| a.is_computed && is_here && a.printed == Some(pence)) else {
            return false;
        };
        (award.is_computed, award.span) = (false, award.span.to(m.span));
        let rate = std::mem::replace(&mut award.entry, self.out.entries.len());
        if let Some(rate) = self.out.entries.get_mut(rate) {
            (rate.role, rate.reason) = (SumRole::Rate, format!("The rate that comes to the {} printed.", pounds(pence)));
        }
        self.list(m, SumRole::Total, "To be paid.");
        true
    }

    /// "£100 a month for 6 months, a total of £600", "£300 for A and £200 for B, a total of £500", as one item: the
    /// total of the item's own parts.
    pub(super) fn totals_item(&mut self, m: &Mention, pence: u64, role: Role) -> bool {
        let is_here = |sum: &Mention| self.part_para == Some(m.para) && sum.number == m.number;
        let Some(last) = last_part(&mut self.out).filter(|part| is_here(part.place.m)) else { return false };
        let listed = last.so_far;
        let is_total = role == Role::Total || (last.is_computed && last.pence == pence);
        if !is_total || !(listed == pence || last.is_computed) {
            return false;
        }
        last.is_computed = false;
        if listed == pence {
            self.list(m, SumRole::Restated, "The total of this item: not added again.");
            return true;
        }
        let rate = std::mem::replace(&mut last.pence, pence);
        last.so_far = listed.saturating_sub(rate).saturating_add(pence);
        self.listed = self.listed.saturating_sub(rate).saturating_add(pence);
        self.say_rate_differs(m, pounds(rate), pence);
        self.list(m, SumRole::Part, "The sum that is printed for this item.");
        true
    }
}
