//! To which award or part does an earlier offer belong?

use super::{Part, Reader, last_part};
use crate::determination::{PriorOfferTerms, Severity, SumRole};
use crate::extract::payment::mention::Mention;
use crate::extract::payment::offer::offered_behind;
use crate::extract::payment::role::{Reading, Role};
use crate::values::money::pounds;
use crate::vocabulary::{payment_word::*, sum_relation::*};

impl<'a, 'r> Reader<'a, 'r> {
    pub(super) fn prior(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms) {
        self.out.figured.push((m.para, m.sentence.start));
        if terms == PriorOfferTerms::DeductIfPaid && self.listed == 0 && self.so_far.all() == 0 && !m.says(OFFERS) {
            // "Pay minus £500": there is nothing to take it off.
            return self.unclear(m);
        }
        if terms == PriorOfferTerms::Replaced && m.has_before(RATHER_THAN) {
            let message = format!(
                "{} is to be paid rather than an offer of {}: whether that was paid, and counts, is not said.",
                pounds(self.listed),
                pounds(m.pence)
            );
            self.out.say("earlier_offer_not_clear", Severity::Warning, m.span, message);
        }
        let is_part = terms == PriorOfferTerms::InAddition || self.closes_with_offers();
        if is_part && self.closes(m) {
            return self.part(m, m.pence, Role::Offered);
        }
        let (role, reason) = match terms {
            PriorOfferTerms::Inclusive => (SumRole::PriorOfferInclusive, "An earlier offer that the sum includes"),
            PriorOfferTerms::DeductIfPaid => {
                (SumRole::PriorOfferDeductible, "An earlier offer that may be deducted if it was paid")
            }
            PriorOfferTerms::InAddition => (SumRole::PriorOfferInAddition, "An earlier offer that stays payable beside the sum"),
            PriorOfferTerms::Replaced => (SumRole::PriorOfferReplaced, "An earlier offer that the sum replaces"),
        };
        let words = std::str::from_utf8(m.text.slice(self.reading().why.clone())).unwrap_or("-");
        let is_shown = !words.is_empty() && words.bytes().all(|b| b.is_ascii_alphabetic() || b == b' ');
        let shown = if is_shown { format!(" (“{words}”)") } else { String::new() };
        self.enter(m, m.pence, role, format!("{reason}{shown}."));
        if matches!(terms, PriorOfferTerms::InAddition | PriorOfferTerms::Replaced) {
            self.out.beside = Some(terms);
            let is_again = self.named.insert((Some(terms), m.pence), m.number).is_some_and(|number| number != m.number);
            if terms == PriorOfferTerms::InAddition && !is_again {
                self.out.beside_pence = self.out.beside_pence.saturating_add(m.pence);
            }
        } else if let Some(part) = self.part_of_offer(m) {
            part.prior = part.prior.saturating_add(m.pence);
        } else {
            self.prior_of_whole(m, terms);
        }
    }

    /// "£300 for failing to pay the £60 it offered, and the £60", "… in addition to the £60 it offered. It must pay the £60
    /// too": what is ordered now was told as an offer before, and not counted then.
    pub(super) fn was_told_as_offered(&self, m: &Mention) -> bool {
        let is_so = |(sum, reading): (&Mention, &Reading)| {
            let is_told = match reading.role {
                Role::Named(_) => offered_behind(sum.text, sum.range.end).is_some_and(|end| end <= sum.after.end),
                Role::Prior(terms) => terms == PriorOfferTerms::InAddition,
                _ => false,
            };
            sum.pence == m.pence && is_told
        };
        m.is_definite() && self.reading().is_ordered && self.all.sums.iter().zip(self.readings).take(self.index).any(is_so)
    }

    /// An earlier offer that is said of the whole award.
    pub(super) fn prior_of_whole(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms) {
        let is_included = terms == PriorOfferTerms::Inclusive;
        let place = self.place_of(m);
        let number = *self.named.entry((Some(terms), m.pence)).or_insert(m.number);
        if number == m.number {
            let sum = if is_included { &mut self.out.inclusive } else { &mut self.out.deductible };
            *sum = sum.saturating_add(m.pence);
        }
        if is_included {
            self.included.retain(|offer| offer.place.m.number == m.number);
            self.included.push(Part::new(m.pence, m.pence, place));
        }
    }

    /// The part that an earlier offer is said of: the item it stands in, or the part before it in the sentence.
    pub(super) fn part_of_offer(&mut self, m: &Mention) -> Option<&mut Part<'a>> {
        let is_here = self.part_para == Some(m.para) || self.open == Some(m.number) || self.closes(m);
        last_part(&mut self.out).filter(|part| is_here && part.place.m.para == m.para)
    }
}
