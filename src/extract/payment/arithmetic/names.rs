//! Which sum is one that was named before: the same, the sums before it together, or what remains of them?

use super::{AGAIN, Reader};
use crate::determination::{Severity, SumRole};
use crate::extract::payment::mention::Mention;
use crate::extract::payment::role::Role;
use crate::values::money::pounds;
use crate::vocabulary::{payment::*, payment_condition::*, payment_word::*, sum_relation::*};

impl<'a, 'r> Reader<'a, 'r> {
    pub(super) fn conditional(&mut self, m: &'a Mention<'a>) {
        if self.names_here(m.pence).is_some() && m.is_definite() {
            return self.again(m, AGAIN.into());
        }
        let is_sure = m.says(IF_IT_FAILS);
        let severity = if is_sure { Severity::Info } else { Severity::Warning };
        let message = format!(
            "{} is to be paid only if something happens or does not: it is in no total. Read the condition.",
            pounds(m.pence)
        );
        self.out.say("sum_is_conditional", severity, m.span, message);
        self.list(m, SumRole::Conditional, "To be paid only on a condition: listed apart, not added.");
    }

    /// "It may pay £70": leave to pay what remains; anything else is not clear.
    pub(super) fn allowed(&mut self, m: &'a Mention<'a>) {
        match self.remains(m.pence) {
            Some(equation) => self.again(m, equation),
            None => self.unclear(m),
        }
    }

    /// "£300 - £125 = £175": what is left of the awards once the earlier offers are taken off.
    pub(super) fn remains(&self, pence: u64) -> Option<String> {
        let parts = self.out.awards.iter().flat_map(|award| &award.parts).fold(0u64, |sum, part| sum.saturating_add(part.prior));
        let offered = self.out.inclusive.max(self.out.deductible).max(parts);
        let is_rest = offered > 0 && self.listed.checked_sub(offered) == Some(pence);
        is_rest.then(|| format!("What remains to be paid: {} - {} = {}.", pounds(self.listed), pounds(offered), pounds(pence)))
    }

    pub(super) fn remaining(&mut self, m: &'a Mention<'a>) {
        if let Some(equation) = self.remains(m.pence) {
            return self.again(m, equation);
        }
        if self.out.awards.is_empty() || self.closes(m) || self.open == Some(m.number) {
            return self.sum(m, m.pence, Role::Sum);
        }
        if self.is_rest_of_share(m) {
            return self.list(m, SumRole::Restated, "What is left of the sum behind the share before it: not added again.");
        }
        if self.out.inclusive + self.out.deductible > 0 || self.out.awards.iter().any(|award| award.offered > 0) {
            return self.list(m, SumRole::Restated, "What is left to pay once an earlier payment is deducted: not added again.");
        }
        self.unclear(m);
    }

    /// "£1,500. Of this, £1,200 should go to her rent account, and the remaining £300 to her": a share and the rest of it.
    fn is_rest_of_share(&self, m: &Mention) -> bool {
        let Some(share) = self.index.checked_sub(1).map(|at| &self.all.sums[at]).filter(|share| share.number == m.number) else {
            return false;
        };
        let whole = share.pence.saturating_add(m.pence);
        matches!(self.readings[self.index - 1].role, Role::Named(_))
            && self.out.awards.iter().any(|award| award.printed == Some(whole))
    }

    /// What a sum of this size was before, if words refer back to it.
    pub(super) fn names(&self, pence: u64) -> Option<String> {
        self.names_here(pence).or_else(|| self.so_far.names(pence, self.listed, true))
    }

    /// The same in this order alone.
    pub(super) fn names_here(&self, pence: u64) -> Option<String> {
        let parts = || self.out.awards.iter().flat_map(|award| &award.parts).any(|part| part.pence == pence);
        if self.named.contains_key(&(None, pence)) || parts() {
            return Some(AGAIN.into());
        }
        let is_whole = self.listed == pence && pence > 0;
        is_whole.then(|| format!("{} = the sums before it together: not added again.", pounds(pence)))
    }

    pub(super) fn refers(&mut self, m: &'a Mention<'a>) {
        match self.names(m.pence) {
            Some(reason) => self.again(m, reason),
            None if self.reading().is_ordered && !m.has_after(ABOVE) => self.sum(m, m.pence, Role::Sum),
            None => self.unclear(m),
        }
    }

    /// Whether the words refer back to a sum that was named before, or nothing but its value is said again.
    pub(super) fn says_again(&self, m: &Mention, pence: u64, role: Role) -> Option<String> {
        if self.is_item(m) || role == Role::Further || self.closes(m) {
            return None;
        }
        if role == Role::Offered && self.is_beside_further(m) {
            return None;
        }
        if m.is_definite() && !self.is_paid_back(m) {
            // An offer may be as large as an award of another order.
            let is_here = role != Role::Offered || self.names_here(pence).is_some();
            return self.names(pence).filter(|_| is_here);
        }
        if self.reading().is_embedded {
            return self.names(pence);
        }
        // "Pay her £100. Pay her daughter £100": paid again by words of its own, which is not the same sum.
        let named_in = *self.named.get(&(None, pence))?;
        let is_paid_afresh = self.reading().is_ordered && m.text.has_in(PAYS, m.sentence.start..m.range.start);
        (named_in != m.number && !is_paid_afresh && !m.has_purpose() && !m.says(FURTHER)).then(|| AGAIN.into())
    }

    /// "A further £75 and the £75 that it offered": the offer stands beside the new sum, though it is as large.
    fn is_beside_further(&self, m: &Mention) -> bool {
        let is_joined = m.text.ending(BESIDE, m.range.start).is_some();
        is_joined && self.last_is_here(m) && m.text.has_in(FURTHER, m.sentence.start..m.before.start)
    }

    pub(super) fn is_paid_back(&self, m: &Mention) -> bool {
        let is_back = m.text.has_in(PAYS_BACK, self.reading().governing.start..m.range.start);
        if is_back && m.is_followed_by(CLAIMED) {
            return true;
        }
        m.text.has_in(PAYS_BACK, self.reading().governing.start..m.range.start)
            && !self.named.contains_key(&(None, m.pence))
            && self.so_far.names(m.pence, self.listed, true).is_none()
    }

    /// The same sum again without a purpose of its own, in this order or one before it: paid once, or twice?
    pub(super) fn may_be_same(&self, m: &Mention, pence: u64, role: Role) -> bool {
        let has_own_purpose =
            m.has_purpose() || m.has_after(PURPOSE) || m.says(FURTHER) || crate::extract::payment::payee::names_another(m);
        if role != Role::Sum || has_own_purpose {
            return false;
        }
        let is_alone = self.out.awards.is_empty() && self.paras.len() == 1 && self.adds_up_behind(m, pence, false).is_none();
        let named_here = self.named.get(&(None, pence)).is_some_and(|&number| number != m.number);
        named_here || (is_alone && self.so_far.has_award(pence))
    }
}
