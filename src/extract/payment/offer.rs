//! How does a sum that was offered before stand to the sum that is ordered (domain.md 2.4)?
//!
//! | words | answer |
//! |---|---|
//! | `(inclusive of the £250 it offered)`, `the £200 offered forms part of this` | inside the sum |
//! | `may deduct the £275 it offered`, `less the £50 already paid`, `if it has paid the £50, it may deduct this` | to deduct |
//! | `in addition to the £250 already offered`, `which does not include the £100 paid` | beside the sum |
//! | `replaces the landlord's offer of £375` | replaced |
//! | `the £100 offered at stage 1, £50 at stage 2` | as the one before |
//! | `including £100 for its complaint handling` | no offer: a part of the sum |

use super::facts::Facts;
use super::mention::skip;
use super::role::Role;
use crate::determination::PriorOfferTerms;
use crate::text::NormalText;
use crate::vocabulary::Meaning;
use crate::vocabulary::{earlier_offer::*, payment::*, payment_word::*, sum_relation::*};
use std::ops::Range;

const KINDS: [(Meaning, PriorOfferTerms); 4] = [
    (INCLUSIVE, PriorOfferTerms::Inclusive),
    (DEDUCT, PriorOfferTerms::DeductIfPaid),
    (ADDITION, PriorOfferTerms::InAddition),
    (REPLACED, PriorOfferTerms::Replaced),
];

/// An earlier offer, by words that stand before it, and those words.
pub(super) fn governed(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    let (terms, why) = text.last_row(&KINDS, m.before.clone())?;
    let between = why.end..m.range.start;
    // "£200 of which is for the leak and £100": "of which" is said of the sum before.
    let is_of_before =
        !m.opens_sentence && why.start <= text.skip_space(m.before.start) && text.at(IS_FOR, m.before.start).is_some();
    if is_of_before {
        return None;
    }
    let has_between = |list: Meaning| text.has_in(list, between.clone());
    let is_offset = terms == PriorOfferTerms::DeductIfPaid && text.slice(why.clone()).ends_with(b" against");
    if has_between(MUST_PAY)
        || has_between(REST)
        || (terms == PriorOfferTerms::InAddition && has_between(PAYING))
        || (is_offset && !text.has_in(OFFERS, why.start..m.after.end))
        || text.has_in(NO_DEDUCTION, why.start.saturating_sub(4)..m.range.start)
    {
        return None;
    }
    // What is said of the offer may stand behind a second sum: "the £100 and £50 already offered".
    let reach = why.start..(m.after.end + if m.after.len() < 8 { 60 } else { 0 }).min(m.sentence.end.max(m.after.end));
    let has_purpose = text.at(FOR, m.range.end).is_some();
    let is_offer = text.has_in(OFFERS, reach.clone()) || (!has_purpose && text.has_in(STAGES, reach));
    let is_new = has_between(FURTHER)
        && offered_behind(text, m.range.end).is_none()
        && facts.led_by(ITS_OFFER, ITS_OFFER_FILLER).is_none();
    let is_negated = text.ending(NOT, why.start).is_some();
    if terms == PriorOfferTerms::Inclusive && text.ending(CONTAINED_IN, m.range.start).is_some() {
        return Some((Role::Refers, why));
    }
    let role = match terms {
        PriorOfferTerms::DeductIfPaid if is_negated => Role::Named("Not to be deducted: the words say so."),
        PriorOfferTerms::DeductIfPaid => Role::Prior(terms),
        // "This sum is not inclusive of the £175 it offered."
        PriorOfferTerms::Inclusive if is_negated && is_offer => Role::Prior(PriorOfferTerms::InAddition),
        PriorOfferTerms::Inclusive if is_negated => return None,
        PriorOfferTerms::Inclusive if !is_new && (is_offer || (m.is_definite() && !has_purpose)) => Role::Prior(terms),
        PriorOfferTerms::Inclusive => Role::PartOf,
        PriorOfferTerms::InAddition if is_negated && is_offer => Role::Prior(PriorOfferTerms::Inclusive),
        _ if is_new => return None,
        _ if is_offer => Role::Prior(terms),
        PriorOfferTerms::InAddition if m.has_before(ABOVE) || m.has_after(ABOVE) => Role::Refers,
        _ => return None,
    };
    Some((role, why))
}

/// The list of earlier offers goes on: "the £100 offered at stage 1, £50 at stage 2".
pub(super) fn carried(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let m = facts.m;
    let first = facts.previous.filter(|first| matches!(first.role, Role::Prior(_)))?;
    let words = m.words_before();
    let is_its_offer = facts.led_by(ITS_OFFER, ITS_OFFER_FILLER).is_some();
    if matches!(words.trim_ascii_start(), b"to" | b"by")
        || (m.has_before(FURTHER) && !is_its_offer)
        || m.has_before(MUST_PAY)
        || m.has_before(RUNNING)
    {
        return None;
    }
    let goes_on = is_its_offer || m.has_after(OFFERS) || m.has_after(STAGES) || words.ends_with(b"and the");
    goes_on.then(|| (first.role, first.why.clone()))
}

/// "The £50 already offered may be deducted", "if it has paid the £50, it may deduct this".
pub(super) fn told_behind(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    if let Some(why) = facts.first_behind(INSIDE_BEHIND) {
        let is_this = text.slice(why.clone()).ends_with(b"included") || text.has_in(THIS, why.end..m.after.end);
        let is_earlier = is_this && !text.has_in(NOT, m.range.end..why.start) && is_offered(facts);
        return is_earlier.then_some((Role::Prior(PriorOfferTerms::Inclusive), why));
    }
    let role = Role::Prior(PriorOfferTerms::DeductIfPaid);
    let must_before = text.has_in(MUST_PAY, m.sentence.start..m.range.start);
    if m.opens(IF_PAID)
        && let Some(paid) = facts.last(PAID_ALREADY).or_else(|| facts.first_behind(PAID_ALREADY))
        && !must_before
        && !text.has_in(NOT, m.sentence.start..paid.start)
        && is_offered(facts)
    {
        return Some((role, paid));
    }
    let why = facts.first_behind(DEDUCTED_BEHIND)?;
    let between = m.range.end..why.start;
    let is_earlier = !text.has_in(NOT, between.clone())
        && !text.has_in(OWED, between)
        && !text.has_in(OWED, why.end..m.after.end)
        && (is_offered(facts) || (!must_before && !m.opens(PAY)));
    is_earlier.then_some((role, why))
}

/// Whether the sum itself was offered before.
pub(super) fn is_offered(facts: &Facts) -> bool {
    let m = facts.m;
    if offered_behind(m.text, m.range.end).is_some_and(|end| end <= m.after.end) {
        return true;
    }
    let Some(why) = facts.last(ITS_OFFER).filter(|why| m.is_reached(why.end, ITS_OFFER_FILLER)) else { return false };
    let is_past = matches!(m.text.slice(why), b"has paid" | b"had paid");
    !(is_past && facts.asks_for_proof())
}

/// Where words end that stand right behind a sum and say that it was offered: "£380 it had already offered".
pub(super) fn offered_behind(text: &NormalText, start: usize) -> Option<usize> {
    if let Some(being) = text.at(BEING, start) {
        let what = text.at(BEING_WHAT, being).unwrap_or(being);
        return text.at(BEING_OFFERED, what);
    }
    let (mut at, mut points_back) = (start, false);
    for _ in 0..12 {
        let end = text.at(OFFERED, at).or_else(|| text.at(PAID, at).filter(|_| points_back));
        if end.is_some() {
            return end;
        }
        points_back |= text.at(POINTS_BACK, at).is_some();
        at = text.at(OFFERED_FILLER, at)?;
    }
    None
}

/// Where the words end that `list` begins with right behind the sum, over words that say nothing.
pub(super) fn behind(facts: &Facts, list: Meaning) -> Option<usize> {
    let m = facts.m;
    m.text.at(list, m.range.end).or_else(|| m.text.at(list, skip(m.text, m.range.end, COMPENSATION)))
}
