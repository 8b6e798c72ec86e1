//! Which items of a list are parts of an award?

use super::{NOT_AGAIN, Reader, last_part};
use crate::determination::SumRole;
use crate::extract::payment::mention::Mention;
use crate::extract::payment::role::Role;
use crate::values::money::pounds;
use crate::vocabulary::{payee::*, payment::*, sum_relation::*};

impl<'a, 'r> Reader<'a, 'r> {
    /// Whether the paragraph is an item of a breakdown: it stands below words of paying, or a total is open.
    pub(super) fn is_item(&self, m: &Mention) -> bool {
        if m.para == 0 {
            return false;
        }
        let para = &self.paras[m.para];
        if para.text.at(TERMS_OPEN, 0).is_some() || m.has_after(TO_BE_PAID) || !self.lead_pays() {
            return false;
        }
        let opens = m.first < 40 && !m.text.has_in(PAYS, 0..m.first);
        let last = self.part_para.unwrap_or(usize::MAX);
        let is_below = || {
            let before = &self.paras[m.para - 1];
            para.para.level > self.paras[0].para.level || before.is_lead_in() || last == m.para - 1 || last == m.para
        };
        opens || (is_below() && !m.text.has_in(MUST_PAY, 0..m.first))
    }

    /// Whether the order itself speaks of paying.
    pub(super) fn lead_pays(&self) -> bool {
        let lead = self.paras[0].text;
        !self.out.awards.is_empty() || lead.has(PAYS) || lead.has(PAYMENT_OF) || lead.has(HAS_PAID) || lead.has(MONEY)
    }

    /// A sum in an item of a breakdown: the item's own, or one inside it.
    pub(super) fn item(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        let para = &self.paras[m.para];
        let is_first = self.part_para != Some(m.para);
        let is_below = self.part_level.is_some_and(|level| para.para.level > level)
            && self.part_para.is_some_and(|i| self.paras[i].is_lead_in() || self.paras[i].text.has(BREAKDOWN));
        if is_first && !is_below {
            self.part_level = Some(self.part_level.map_or(para.para.level, |level| level.min(para.para.level)));
            self.part_para = Some(m.para);
            return self.part(m, pence, role);
        }
        if is_below || self.is_inside_part(m, role) {
            let mut of = 0;
            if let Some(part) = last_part(&mut self.out) {
                of = part.pence;
                if role == Role::Offered {
                    part.prior = part.prior.saturating_add(pence);
                }
            }
            return self.enter(m, pence, SumRole::Part, format!("Inside the part of {}{NOT_AGAIN}", pounds(of)));
        }
        self.part(m, pence, role);
    }

    /// Whether a later sum of an item explains its first.
    pub(super) fn is_inside_part(&mut self, m: &Mention, role: Role) -> bool {
        let Some(part) = last_part(&mut self.out) else { return false };
        if m.sentence.start == m.range.start {
            // An item that a copy glued to the one before it.
            self.explained = None;
            return false;
        }
        let explains = role == Role::PartOf
            || m.bracket.is_some()
            || m.has_before(BREAKDOWN)
            || m.has_before(INCLUSIVE)
            || part.place.m.number != m.number;
        if explains {
            self.explained = Some(m.para);
        }
        self.explained == Some(m.para)
    }
}
