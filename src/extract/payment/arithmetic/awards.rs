//! Which sum is an award of its own, and which is a part of one?

use super::{Award, NOT_AGAIN, Part, Place, Reader};
use crate::determination::{Diagnostic, PriorOfferTerms, Severity, SumRole};
use crate::extract::payment::count::Counted;
use crate::extract::payment::mention::Mention;
use crate::extract::payment::role::Role;
use crate::values::money::pounds;
use crate::vocabulary::{earlier_offer::*, payment::*, payment_condition::*, payment_word::*, sum_relation::*};
use std::ops::Range;

impl<'a, 'r> Reader<'a, 'r> {
    pub(super) fn open_award(&mut self, m: &'a Mention<'a>, printed: Option<u64>, entry: usize) {
        let place = self.place_of(m);
        let closes_plainly = printed.and_then(|pence| self.adds_up_behind(m, pence, false));
        let closes_at = closes_plainly.or_else(|| self.adds_up_behind(m, printed?, true));
        self.out.awards.push(Award {
            printed,
            parts: Vec::new(),
            offered: 0,
            span: m.span,
            is_partial: false,
            entry,
            place,
            is_computed: false,
            closes_at,
            closes_with_offers: closes_at.is_some() && closes_plainly.is_none(),
        });
        if let Some(pence) = printed {
            self.named.insert((None, pence), m.number);
        }
    }

    /// Up to which sum those behind a total add up to it. Where the total has a purpose of its own, only a bracket, a
    /// dash or a colon right behind it may open its breakdown.
    /// `with_offers`: "£700, inclusive of the £300 offered for the delay, £200 for …": the offers inside it are among them.
    pub(super) fn adds_up_behind(&self, m: &Mention, total: u64, with_offers: bool) -> Option<usize> {
        let next = self.index + 1;
        let first = self.all.sums.get(next).filter(|first| first.para == m.para)?;
        let between = m.text.slice(m.range.end..first.range.start);
        let is_opened = [&b"("[..], b" - ", b":"].into_iter().any(|mark| between.windows(mark.len()).any(|w| w == mark));
        if m.has_purpose() && (!is_opened || with_offers) {
            return None;
        }
        // "£600, inclusive of the £200 offered, and £400 for …" may well be two awards.
        let least = if with_offers { 3 } else { 2 };
        let (mut listed, mut count) = (0u64, 0);
        for at in next..self.all.sums.len() {
            let (sum, reading) = (&self.all.sums[at], &self.readings[at]);
            if sum.para != m.para || listed > total || (with_offers && (sum.number != m.number || sum.bracket != first.bracket)) {
                return None;
            }
            match reading.role {
                Role::Sum | Role::Offered | Role::Further | Role::Remaining | Role::PartOf => {}
                Role::Prior(PriorOfferTerms::Inclusive) if with_offers => {}
                Role::Prior(PriorOfferTerms::InAddition) if count > 0 => {}
                Role::Prior(_) | Role::Counted(Counted::Share | Counted::Rate(_)) => continue,
                // "£575 of this is for the wet room" begins a breakdown.
                _ => return None,
            }
            listed = listed.saturating_add(sum.pence);
            count += 1;
            if listed == total && count >= least {
                return Some(at);
            }
        }
        None
    }

    /// Whether the sum is one of those that add up to the award before them.
    pub(super) fn closes(&self, m: &Mention) -> bool {
        let is_here = |award: &&Award| award.place.m.para == m.para && award.closes_at.is_some_and(|at| self.index <= at);
        self.out.awards.last().is_some_and(|award| is_here(&award))
    }

    /// Whether the award before is closed only with the earlier offers inside it.
    pub(super) fn closes_with_offers(&self) -> bool {
        self.out.awards.last().is_some_and(|award| award.closes_with_offers)
    }

    /// A plain sum: a part, a further award, or neither.
    pub(super) fn sum(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        if self.prints_computed(m, pence) || self.totals_item(m, pence, role) {
            return;
        }
        if self.totals_cells(m, pence) {
            return self.whole_of(m);
        }
        if let Some(reason) = self.says_again(m, pence, role) {
            return self.again(m, reason);
        }
        if self.is_item(m) {
            return self.item(m, pence, role);
        }
        if m.opens(IF)
            && !m.opens(IF_NOT_DONE)
            && let Some(equation) = self.remains(pence)
        {
            return self.again(m, equation);
        }
        if role == Role::PartOf && self.last_is_here(m) && !self.closes(m) {
            self.open = Some(m.number);
            if let Some(award) = self.out.awards.last_mut() {
                award.is_partial = true;
            }
            return self.part(m, pence, role);
        }
        if self.closes(m) || self.opens_breakdown(m) || (role == Role::Further && self.completes_offer(m, pence)) {
            return self.part(m, pence, role);
        }
        // "£250 for the leak, £100 of which is for loss of use".
        let is_of_which = self.last_is_here(m) && m.text.at(OF_THIS, m.range.end).is_some();
        if is_of_which && self.out.awards.last().is_some_and(|award| award.printed.is_some_and(|total| total > m.pence)) {
            if let Some(award) = self.out.awards.last_mut() {
                award.is_partial = true;
            }
            return self.part(m, pence, Role::PartOf);
        }
        if role == Role::Offered && m.opens(STORY) && self.was_raised(m) {
            self.out.diagnostics.retain(|said| said.code != "earlier_offer_not_known");
            return self.prior(m, PriorOfferTerms::Inclusive);
        }
        if role == Role::Offered && !self.is_object(m) {
            if self.in_bracket(m) {
                return self.prior(m, PriorOfferTerms::Inclusive);
            }
            return self.unclear(m);
        }
        let reading = self.reading();
        // "£300 (£250 …)": what stands in a bracket behind an award is no award of its own by its place alone.
        let is_aside = self.in_bracket(m)
            && self.last_is_here(m)
            && !m.text.has_in(PAYS, m.before.clone())
            && !m.text.has_in(JOINTS, m.before.clone());
        let is_dangling = m.is_definite() && self.unclear_in == Some(m.number);
        let is_another = !self.last_is_here(m) || (reading.is_joined && !is_dangling);
        if is_another
            && !is_aside
            && (reading.is_ordered || matches!(role, Role::Raised | Role::IncreasedOffer))
            && !self.may_be_same(m, pence, role)
        {
            self.award(m, pence, role);
        } else if let Some(equation) = self.remains(pence).filter(|_| is_aside) {
            self.again(m, equation);
        } else {
            self.unclear(m);
        }
    }

    /// "Increase its offer to £230. It offered £130": what the offer was is told behind it.
    pub(super) fn was_raised(&self, m: &Mention) -> bool {
        let is_here = |award: &&Award| award.place.m.para == m.para && award.printed.is_some_and(|sum| sum > m.pence);
        let says = |said: &Diagnostic| said.code == "earlier_offer_not_known";
        self.out.awards.last().is_some_and(|award| is_here(&award)) && self.out.diagnostics.iter().any(says)
    }

    pub(super) fn award(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        let reason = match role {
            Role::Offered | Role::IncreasedOffer => {
                format!("To be paid, and offered before: {} of it is not new.", pounds(pence))
            }
            Role::Further => String::from("A further sum to be paid."),
            Role::Raised => String::from("To be paid: what the offer is raised to. How much was offered before is not said."),
            _ => String::from("To be paid."),
        };
        let entry = self.out.entries.len();
        self.enter(m, pence, SumRole::Total, reason);
        (self.open, self.part_level, self.part_para) = (None, None, None);
        self.listed = self.listed.saturating_add(pence);
        self.open_award(m, Some(pence), entry);
        match role {
            Role::Offered => {
                if let Some(award) = self.out.awards.last_mut() {
                    award.offered = pence;
                }
            }
            Role::IncreasedOffer | Role::Raised => {
                let message = format!(
                    "{} is what an offer was or is raised to: how much of it was offered before, and is not new, is not known.",
                    pounds(pence)
                );
                self.out.say("earlier_offer_not_known", Severity::Warning, m.span, message);
            }
            Role::Further if self.out.awards.len() == 1 && !m.has_before(ALSO_PAY) => {
                self.out.beside = self.out.beside.or(Some(PriorOfferTerms::InAddition));
            }
            _ => {}
        }
        if m.text.ending(AT_LEAST, m.range.start).is_some() {
            let message = format!("At least {} is to be paid: more may be due.", pounds(pence));
            self.out.say("sum_is_at_least", Severity::Warning, m.span, message);
        }
    }

    /// A part of the last award, or of one that has no printed total.
    pub(super) fn part(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        if self.out.awards.is_empty() {
            self.open_award(m, None, usize::MAX);
        }
        let place = self.place_of(m);
        let closes = self.closes(m);
        let Some(award) = self.out.awards.last_mut() else { return };
        let is_offered = role == Role::Offered;
        let reason = match award.printed {
            Some(total) if is_offered => format!("A part of the {}, and offered before: not new.", pounds(total)),
            Some(total) if closes => {
                format!("A part of the {}: the sums behind it add up to it. Not added again.", pounds(total))
            }
            Some(total) => format!("A part of the {}{NOT_AGAIN}", pounds(total)),
            None => String::from("A part; no total is printed, so the parts are added up."),
        };
        if award.printed.is_none() {
            award.span = award.span.to(m.span);
            self.listed = self.listed.saturating_add(pence);
        }
        Part::new(pence, if is_offered { pence } else { 0 }, place).push_to(&mut award.parts);
        self.enter(m, pence, SumRole::Part, reason);
    }

    /// "This includes the £550 it offered and an additional payment of £100": the offer and this sum are the parts.
    pub(super) fn completes_offer(&mut self, m: &Mention, pence: u64) -> bool {
        let is_same_sentence = self.last_is_here(m);
        let is_here = self.included.last().is_some_and(|offer| offer.place.m.number == m.number);
        let Some(award) = self.out.awards.last_mut().filter(|award| is_here && award.parts.is_empty()) else { return false };
        let listed = self.included.iter().fold(pence, |sum, offer| sum.saturating_add(offer.pence));
        if award.printed == Some(listed) {
            self.included.iter().for_each(|offer| offer.clone().push_to(&mut award.parts));
            return true;
        }
        award.is_partial |= !is_same_sentence;
        !is_same_sentence
    }

    /// Whether words, a colon or a bracket between the award and this sum open a breakdown, or one goes on.
    pub(super) fn opens_breakdown(&mut self, m: &Mention) -> bool {
        if self.out.awards.is_empty() || m.has_before(MUST_PAY) {
            return false;
        }
        // "£150, being what it offered at stage 2, and a further £150": only "being £100 for …" opens one.
        let is_loose =
            |hit: Range<usize>| m.text.at(BREAKDOWN_LOOSE, hit.start) == Some(hit.end) && !m.is_reached(hit.end, MADE_UP);
        let opens = self.open == Some(m.number)
            || m.text.last(BREAKDOWN, m.before.clone()).is_some_and(|hit| !is_loose(hit))
            || (m.opens_sentence && m.text.at(OF_THIS, m.range.end).is_some())
            || (self.last_is_here(m) && m.words_before().contains(&b':'))
            || (m.sentence.start == m.range.start && m.range.start > 0)
            || self.bracket_breaks_down(m);
        if opens {
            self.open = Some(m.number);
        }
        opens
    }

    /// Whether the sums of the bracket add up to the award before it: "£540 (£340 for … and £200 for …)".
    pub(super) fn bracket_breaks_down(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last().filter(|_| self.in_bracket(m)) else { return false };
        let inside = self.all.sums[self.index..].iter().take_while(|s| s.number == m.number && s.bracket == m.bracket);
        let listed = inside.fold(0u64, |sum, s| sum.saturating_add(s.pence));
        award.printed == Some(listed)
    }

    pub(super) fn in_bracket(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        m.bracket.is_some_and(|open| award.place.m.para == m.para && open > award.place.m.range.start)
    }

    /// Whether the last award stands in the same sentence.
    pub(super) fn last_is_here(&self, m: &Mention) -> bool {
        self.out.awards.last().is_some_and(|award| award.place.m.number == m.number)
    }

    /// Whether a sum that was offered before is what is to be paid: "pay the £250 it offered and £100".
    pub(super) fn is_object(&self, m: &Mention) -> bool {
        if !self.last_is_here(m) {
            return true;
        }
        let before = m.words_before();
        let joined = [&b" and the"[..], b" and", b" plus the", b" plus", b" with the", b" and its"];
        let goes_on = before.ends_with(b", the") && self.out.awards.last().is_some_and(|award| award.offered > 0);
        let is_listed = self.reading().role == Role::Offered && self.reading().why.start < m.before.start;
        goes_on
            || is_listed
            || joined.iter().any(|joint| before.ends_with(joint))
            || m.has_before(MUST_PAY)
            || m.has_before(PAYING)
    }

    pub(super) fn place_of(&self, m: &'a Mention<'a>) -> Place<'a> {
        let whole_item = m.is_first && self.is_item(m);
        Place { m, words: if whole_item { 0..m.text.len() } else { m.range.start..m.after.end } }
    }
}
