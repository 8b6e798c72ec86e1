//! Which sums only show how another was worked out, and which payment is named by no figure of its own?
//!
//! | words | what follows |
//! |---|---|
//! | `£380 (£500 minus £120 already paid)` | £380 is to be paid; the others show how it was worked out |
//! | `£300, an increase of £200 on its offer of £100` | £100 of the £300 was offered before |
//! | `works to the value of £600, or pay her that sum` | a payment without a figure of its own: said |

use super::Reader;
use crate::determination::{PriorOfferTerms, Severity, SumRole};
use crate::extract::payment::mention::{Mention, skip};
use crate::extract::payment::role::Role;
use crate::span::Span;
use crate::values::money::pounds;
use crate::vocabulary::{earlier_offer::*, payment::*, payment_word::*};

impl<'a, 'r> Reader<'a, 'r> {
    /// Whether the sum is one of two that only show how the award before them was worked out.
    pub(super) fn is_worked_out(&mut self, m: &'a Mention<'a>) -> bool {
        if self.worked_out == Some(self.index) {
            self.list(m, SumRole::Mentioned, "It shows how the sum before it was worked out: not added.");
            return true;
        }
        let award = self.out.awards.last().filter(|award| award.place.m.number == m.number);
        let Some((total, award_end)) = award.and_then(|award| Some((award.printed?, award.place.m.range.end))) else {
            return false;
        };
        let is_rise = m.text.has_in(RAISES, award_end..m.range.start) || m.text.has_in(RISE, award_end..m.range.start);
        // "£450, an increase of £200 on what it had offered": the rest of it was offered.
        if is_rise
            && m.next.is_none()
            && m.pence < total
            && m.has_after(SPEAKS_OF_OFFER)
            && m.text.ending(RISE, m.range.start).is_some()
        {
            self.list(m, SumRole::Mentioned, "What the offer grew by: inside the sum before it.");
            self.out.inclusive = self.out.inclusive.saturating_add(total - m.pence);
            self.out.figured.push((m.para, m.sentence.start));
            return true;
        }
        let next_at = self.index + 1;
        let Some(next) = self.all.sums.get(next_at).filter(|next| next.number == m.number) else { return false };
        let (role, next_role) = (self.reading().role, self.readings[next_at].role);
        let is_deducted = next_role == Role::Prior(PriorOfferTerms::DeductIfPaid) && matches!(role, Role::Sum | Role::Total);
        if is_deducted && m.pence.checked_sub(next.pence) == Some(total) {
            let equation =
                format!("{} = {} - {}: how it was worked out, not added.", pounds(total), pounds(m.pence), pounds(next.pence));
            self.again(m, equation);
            self.worked_out = Some(next_at);
            return true;
        }
        if !is_rise || m.pence.checked_add(next.pence) != Some(total) {
            return false;
        }
        self.worked_out = Some(next_at);
        let is_offer = |sum: &Mention| {
            sum.text.last(ITS_OFFER, sum.before.clone()).is_some_and(|hit| sum.is_reached(hit.end, ITS_OFFER_FILLER))
        };
        if is_offer(m) {
            self.prior(m, PriorOfferTerms::Inclusive);
        } else {
            self.list(m, SumRole::Mentioned, "What the offer grew by: inside the sum before it.");
            self.prior(next, PriorOfferTerms::Inclusive);
        }
        true
    }

    /// "Carry out works to the value of £600, or pay her that sum": what is to be paid is named by no figure.
    pub(super) fn say_what_has_no_figure(&mut self) {
        let mut found: Vec<Span> = Vec::new();
        for para in self.paras {
            let pays = para.text.all(PAYS_PLAINLY, 0..para.text.len()).chain(para.text.all(GIVES, 0..para.text.len()));
            let that = pays.filter_map(|hit| {
                let at = skip(para.text, hit.end, OBJECT);
                para.text.at(THAT_SUM, at).map(|end| hit.start..end)
            });
            let all: Vec<_> = that.chain(para.text.all(PAYS_IT, 0..para.text.len())).collect();
            found.extend(all.into_iter().map(|words| para.text.span(words)));
        }
        for span in found {
            let before = self.out.entries.iter().rev().find(|entry| entry.span.end <= span.start);
            if before.is_some_and(|entry| entry.role == SumRole::Mentioned) {
                let message = "A sum named before these words may have to be paid after all: it is in no total. Read the order.";
                self.out.say("payment_not_clear", Severity::Warning, span, message.into());
            }
        }
    }
}
