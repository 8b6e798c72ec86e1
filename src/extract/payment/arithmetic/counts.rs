//! What do rates, ranges and limits come to?

use super::{Reader, last_part};
use crate::determination::{Severity, SumRole};
use crate::extract::payment::facts::Governor;
use crate::extract::payment::mention::Mention;
use crate::extract::payment::role::Role;
use crate::values::money::pounds;
use crate::vocabulary::{earlier_offer::*, payee::*, payment::*, sum_relation::*};

impl<'a, 'r> Reader<'a, 'r> {
    pub(super) fn rate(&mut self, m: &'a Mention<'a>, count: Option<u64>) {
        let explains_offer = self.index > 0
            && !m.opens_sentence
            && matches!(self.readings[self.index - 1].role, Role::Prior(_))
            && m.bracket.is_some();
        let Some(product) = count.and_then(|count| m.pence.checked_mul(count)) else {
            let is_asked = matches!(self.reading().governor, Governor::Pays | Governor::Money) && m.says(MUST);
            let is_asked = self.reading().is_ordered || (is_asked && !self.reading().is_embedded && m.bracket.is_none());
            // "£100 plus £20 a week until the works are done".
            let is_beside = m.has_before(JOINTS) && !m.opens_sentence && m.bracket.is_none();
            let is_open = is_asked && (!self.last_is_here(m) || is_beside) && self.part_para != Some(m.para) && !explains_offer;
            // "Restore the £26 a week that it took": no word says that this is only told.
            let reading = self.reading();
            let is_unexplained =
                reading.governor == Governor::Nothing && !reading.is_embedded && m.opens_sentence && m.says(MUST);
            let is_open = is_open || (is_unexplained && !self.last_is_here(m) && !explains_offer);
            // "£25 a month from March to May, and £100 for the complaint": the second is no product of the first.
            let is_own = |at: usize| self.all.sums[at].has_purpose() && self.readings[at].is_joined;
            let is_printed_behind =
                self.all.sums.get(self.index + 1).is_some_and(|next| next.number == m.number && !is_own(self.index + 1));
            if is_open && !is_printed_behind {
                let message = format!(
                    "{} is to be paid for each period, and the words do not say for how many: it is in no total.",
                    pounds(m.pence)
                );
                self.out.say("rate_without_end", Severity::Warning, m.span, message);
            }
            return self.list(m, SumRole::Rate, "A rate: listed, not added.");
        };
        let sum = format!("{} × {} = {}", pounds(m.pence), count.unwrap_or(0), pounds(product));
        let printed = self.named_before(m);
        if printed.contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("A rate: {sum}."));
        }
        let is_computed = self.out.awards.last().is_some_and(|award| award.is_computed);
        if let Some(near) = printed[1].or(printed[0]).filter(|_| !is_computed) {
            self.list(m, SumRole::Rate, &format!("A rate: {sum}, which is not the sum printed."));
            return self.say_rate_differs(m, sum, near);
        }
        self.computed(m, product, sum);
    }

    pub(super) fn times(&mut self, m: &'a Mention<'a>, count: Option<u64>) {
        if count.is_none() && self.shares_award(m) {
            return;
        }
        let Some(count) = count else {
            let message =
                format!("{} is to be paid to each, and the words do not say to how many: it is counted once.", pounds(m.pence));
            self.out.say("count_missing", Severity::Warning, m.span, message);
            return self.sum(m, m.pence, Role::Sum);
        };
        let product = m.pence.saturating_mul(count);
        let sum = format!("{count} × {} = {}", pounds(m.pence), pounds(product));
        if self.named_before(m).contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("One of several payments: {sum}."));
        }
        self.computed(m, product, sum);
    }

    /// "£600 between the two of them (£300 each)": the award is a small multiple of the share that each gets.
    fn shares_award(&mut self, m: &'a Mention<'a>) -> bool {
        let whole = self.out.awards.last().filter(|award| award.place.m.number == m.number).and_then(|award| award.printed);
        let Some(whole) = whole.filter(|whole| m.pence > 0 && whole % m.pence == 0 && (2..=8).contains(&(whole / m.pence)))
        else {
            return false;
        };
        let reason = format!("What each gets of the {}: {} × {}. Not added.", pounds(whole), whole / m.pence, pounds(m.pence));
        self.enter(m, m.pence, SumRole::Rate, reason);
        true
    }

    /// "Double its offer of £150": how much of the product was offered is not said.
    pub(super) fn multiple(&mut self, m: &'a Mention<'a>, times: u64) {
        let awards = self.out.awards.len();
        let product = m.pence.saturating_mul(times);
        self.computed(m, product, format!("{times} × {} = {}", pounds(m.pence), pounds(product)));
        if self.out.awards.len() > awards && m.has_before(OFFERS) {
            let message = format!(
                "{} is an offer made larger: whether the {} that was offered is inside it, or was paid, is not said.",
                pounds(product),
                pounds(m.pence)
            );
            self.out.say("earlier_offer_not_known", Severity::Warning, m.span, message);
        }
    }

    /// A sum that the words give by its arithmetic only.
    pub(super) fn computed(&mut self, m: &'a Mention<'a>, product: u64, sum: String) {
        let (entries, awards) = (self.out.entries.len(), self.out.awards.len());
        let why = self.reading().why.clone();
        self.sum(m, product, Role::Sum);
        let Some(entry) = self.out.entries.get_mut(entries) else { return };
        let is_part = entry.role == SumRole::Part;
        if is_part || entry.role == SumRole::Total {
            entry.reason = format!("{} Worked out here: {sum}.", entry.reason);
            entry.span = m.text.span(why);
        } else {
            entry.amount_pence = m.pence;
        }
        if let Some(part) = last_part(&mut self.out).filter(|_| is_part) {
            part.is_computed = true;
        }
        if let Some(award) = self.out.awards.get_mut(awards) {
            award.is_computed = award.printed.is_some();
        }
    }

    /// The sums of the award and part that stand near enough for a rate to explain them.
    pub(super) fn named_before(&self, m: &Mention) -> [Option<u64>; 2] {
        let Some(award) = self.out.awards.last() else { return [None; 2] };
        let is_near = award.parts.is_empty() && (award.place.m.para == m.para || self.part_para.is_none());
        let part = award.parts.last().filter(|part| part.place.m.para == m.para);
        let is_joined = self.reading().is_joined && award.place.m.has_purpose() && !self.in_bracket(m);
        [award.printed.filter(|_| is_near && !is_joined), part.map(|part| part.pence)]
    }

    pub(super) fn say_rate_differs(&mut self, m: &Mention, rate: String, printed: u64) {
        let message = format!("The rate comes to {rate}, and the order prints {}. The printed sum is used.", pounds(printed));
        self.out.say("rate_does_not_add_up", Severity::Warning, m.span, message);
    }

    /// One end of a range; where the sentence orders a payment, what is to be paid is not clear.
    pub(super) fn range(&mut self, m: &Mention) {
        let is_told = m.says(POLICY) || m.says(CONSIDERS);
        if !is_told && (self.reading().is_ordered || m.text.has_in(MUST_PAY, m.sentence.start..m.range.start)) {
            let message =
                format!("{} is one end of a range: what is to be paid is not given, and it is in no total.", pounds(m.pence));
            self.out.say("sum_is_a_range", Severity::Warning, m.span, message);
            return self.list(m, SumRole::Unassigned, "One end of a range: listed, not added.");
        }
        self.list(m, SumRole::Mentioned, "One end of a range: not a payment.");
    }

    pub(super) fn limit(&mut self, m: &Mention) {
        if m.says(COSTS) {
            return self.list(m, SumRole::Reimbursement, "A limit for costs that must be evidenced first: not added.");
        }
        // "Tell its staff that they may offer up to £300": what may be done is told.
        let reading = self.reading();
        let is_allowed = m.text.ending(MAY, reading.governing.start).is_some();
        if is_allowed && m.text.has_in(STAFF, m.sentence.start..m.range.start) {
            return self.list(m, SumRole::Mentioned, "A limit for what others may do: not a payment.");
        }
        if m.says(PAYS) && !m.opens(STORY) && !m.says(POLICY) {
            let message = format!("“Up to {}” sets a limit and no sum: it is in no total.", pounds(m.pence));
            self.out.say("sum_is_a_limit", Severity::Warning, m.span, message);
            return self.list(m, SumRole::Unassigned, "A limit, not a sum: listed, not added.");
        }
        self.list(m, SumRole::Mentioned, "A limit, not a payment.");
    }
}
