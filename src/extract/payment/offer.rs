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

use super::facts::{Facts, Governor};
use super::mention::skip;
use super::role::Role;
use crate::determination::PriorOfferTerms;
use crate::text::{NormalText, POUND};
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
    // "Less any sum already paid, £250": the words about the offer end before the sum.
    let is_aside = text.slice(between.clone()).trim_ascii_end().ends_with(b",");
    if is_aside && (has_between(OFFERS) || has_between(PAST_PAYMENT)) {
        return None;
    }
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
    // "From March to August inclusive (6 months), and £100": said of a time.
    let is_of_time =
        text.slice(why.clone()) == b"inclusive" && text.slice(why.end..m.range.start).trim_ascii_start().starts_with(b"(");
    if is_of_time {
        return None;
    }
    // "£300, together with the £100 it offered": both are paid; "with the £120 it has paid, this makes £795" is not so.
    let is_both = terms == PriorOfferTerms::InAddition && text.ending(TOGETHER, why.start).is_some() && !m.opens_sentence;
    if is_both && is_offered(facts) && !text.has_in(PAST_PAYMENT, why.end..m.after.end) {
        return None;
    }
    let is_offer = is_told_as_offered(facts)
        || text.at(WAS_PAID, m.range.end).is_some()
        || text.has_in(OFFERS, reach.clone())
        || (!has_purpose && text.has_in(STAGES, reach));
    let is_new = has_between(FURTHER)
        && offered_behind(text, m.range.end).is_none()
        && facts.led_by(ITS_OFFER, ITS_OFFER_FILLER).is_none();
    let is_negated = text.ending(NOT, why.start).is_some();
    if terms == PriorOfferTerms::Inclusive && is_inside_another(facts, &why) {
        return Some((Role::Named("It is inside the earlier offer before it: not counted again."), why));
    }
    if terms == PriorOfferTerms::Inclusive && text.ending(CONTAINED_IN, m.range.start).is_some() {
        return Some((Role::Refers, why));
    }
    let role = match terms {
        PriorOfferTerms::DeductIfPaid if is_negated => Role::Named("Not to be deducted: the words say so."),
        PriorOfferTerms::DeductIfPaid | PriorOfferTerms::Inclusive if is_raised_behind(facts) => Role::RaisedFrom(terms),
        PriorOfferTerms::DeductIfPaid => Role::Prior(terms),
        // "This sum is not inclusive of the £175 it offered."
        PriorOfferTerms::Inclusive if is_negated && is_offer => Role::Prior(PriorOfferTerms::InAddition),
        PriorOfferTerms::Inclusive if is_negated => return None,
        PriorOfferTerms::Inclusive if !is_new && (is_offer || (m.is_definite() && !has_purpose)) => Role::Prior(terms),
        PriorOfferTerms::Inclusive => Role::PartOf,
        PriorOfferTerms::InAddition if is_negated && text.has_in(REPLACED, m.before.start..why.start) => {
            Role::Prior(PriorOfferTerms::Replaced)
        }
        PriorOfferTerms::InAddition if is_negated && is_offer => Role::Prior(PriorOfferTerms::Inclusive),
        _ if is_new => return None,
        _ if is_offer => Role::Prior(terms),
        PriorOfferTerms::InAddition if m.has_before(ABOVE) || m.has_after(ABOVE) => Role::Refers,
        _ => return None,
    };
    Some((role, why))
}

/// "The £300 it offered at stage 2, which itself included the £200 offered at stage 1".
fn is_inside_another(facts: &Facts, why: &Range<usize>) -> bool {
    let m = facts.m;
    let is_behind_offer = facts.previous.is_some_and(|before| matches!(before.role, Role::Prior(PriorOfferTerms::Inclusive)));
    is_behind_offer && !m.opens_sentence && m.text.has_in(WHICH_ITSELF, m.before.start..why.start)
}

/// "Its offer of £200 at stage 1, increased to £300 at stage 2": the sum behind it is what was offered in the end.
fn is_raised_behind(facts: &Facts) -> bool {
    let (m, text) = (facts.m, facts.m.text);
    let goes_on = m.next.is_some_and(|next| next > m.pence) && text.slice(m.after.clone()).trim_ascii_end().ends_with(b"to");
    goes_on && text.has_in(RAISES, m.after.clone())
}

/// "Honour its offer of £100 for the delay, £50 for the mess and £20 for her time": all of these were offered.
pub(super) fn listed(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    let first = facts.previous.filter(|first| first.role == Role::Offered && !m.opens_sentence)?;
    let is_led = text
        .last(ITS_OFFER, m.sentence.start..first.why.start)
        .is_some_and(|hit| skip(text, hit.end, ITS_OFFER_FILLER) == first.why.start);
    let is_bare = matches!(text.slice(facts.tail..m.range.start).trim_ascii(), b"" | b"the" | b"a");
    let is_new = m.has_before(FURTHER) || m.has_before(PAYS) || m.has_before(MUST_PAY) || m.has_before(OFFERED);
    let have_purposes = text.at(FOR, m.before.start).is_some() && text.at(FOR, m.range.end).is_some();
    (is_led && is_bare && !is_new && have_purposes).then_some((Role::Offered, first.why.start..m.range.end))
}

/// The list of earlier offers goes on: "the £100 offered at stage 1, £50 at stage 2".
pub(super) fn carried(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let m = facts.m;
    if let Some(Role::RaisedFrom(terms)) = facts.previous.map(|before| before.role) {
        return Some((Role::Prior(terms), m.range.clone()));
    }
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
        let is_this = text.slice(why.clone()).ends_with(b"included")
            || text.slice(why.clone()).ends_with(b"account")
            || text.has_in(THIS, why.end..m.after.end);
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
    if text.has_in(NOT, between.clone()) && is_offered(facts) && !facts.m.has_before(PAYS) {
        return Some((Role::Named("Not to be deducted: the words say so."), why));
    }
    let is_earlier = !text.has_in(NOT, between.clone())
        && !text.has_in(OWED, between)
        && !text.has_in(OWED, why.end..m.after.end)
        && (is_offered(facts) || (!must_before && !m.opens(PAY)));
    is_earlier.then_some((role, why))
}

/// "£200 of this was offered at stage 2", "the landlord has paid £120 of this already", "of this, £200 has been paid".
pub(super) fn of_this(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (facts.m, facts.m.text);
    let behind = text.at(OF_THIS, m.range.end).map(|end| m.range.start..end);
    let before = || facts.last(OF_THIS).filter(|hit| matches!(text.slice(hit.end..m.range.start).trim_ascii(), b"" | b","));
    // "Of that figure, the landlord has already handed over £60".
    let opens = || text.at(OF_THIS, m.sentence.start).map(|end| m.sentence.start..end);
    let why = behind.or_else(before).or_else(opens)?;
    // "£650 of which it has paid her £200": said of the sum behind it.
    let is_of_next = |hit: Range<usize>| m.next.is_some() && skip(text, hit.end, ITS_OFFER_FILLER) >= m.after.end;
    let was_offered = || {
        let told = |list: Meaning| text.first(list, m.after.clone()).is_some_and(|hit| !is_of_next(hit));
        told(WAS_OFFERED) || told(BEING_OFFERED) || text.at(WAS_PAID, m.range.end).is_some()
    };
    let told_before = || facts.last(HAS_OFFERED).is_some_and(|hit| m.is_reached(hit.end, ITS_OFFER_FILLER));
    let is_so = facts.governor == Governor::HasPaid || told_before() || was_offered();
    is_so.then_some((Role::Prior(PriorOfferTerms::Inclusive), why))
}

/// "Its offer of £200 was reasonable redress", "because the £150 offered was not proportionate": an opinion, and no order.
pub(super) fn judged(facts: &Facts) -> Option<(Role, Range<usize>)> {
    let why = facts.first_behind(JUDGED)?;
    let is_so = is_offered(facts) && !facts.is_ordered() && !facts.m.text.has_in(MUST, why.end..facts.m.after.end);
    is_so.then_some((Role::Named("What was offered, and is judged here: not ordered."), why))
}

/// Whether the sum itself was offered before.
pub(super) fn is_offered(facts: &Facts) -> bool {
    let m = facts.m;
    if offered_behind(m.text, m.range.end).is_some_and(|end| end <= m.after.end) || is_told_as_offered(facts) {
        return true;
    }
    let Some(why) = facts.last(ITS_OFFER).filter(|why| m.is_reached(why.end, ITS_OFFER_FILLER)) else { return false };
    let is_past = matches!(m.text.slice(why), b"has paid" | b"had paid");
    !(is_past && facts.asks_for_proof())
}

/// "The £100 for the complaint that it offered at stage 2", "as it offered, £100", "the £120 paid in May 2023".
fn is_told_as_offered(facts: &Facts) -> bool {
    let (m, text) = (facts.m, facts.m.text);
    let is_listed = m.is_definite() && matches!(text.slice(m.after.clone()).trim_ascii(), b"and" | b",");
    if is_listed && offered_behind_list(text, m.after.end).is_some() {
        return true;
    }
    let led = facts.last(AS_OFFERED).is_some_and(|hit| matches!(text.slice(hit.end..m.range.start).trim_ascii(), b"" | b","));
    let is_repaid = || text.has_in(PAYS_BACK, facts.governing.start..m.range.start);
    let was_paid = || text.at(PAID_WHEN, m.range.end).is_some() && !is_repaid();
    let was_paid_before =
        || text.at(WAS_PAID, m.range.end).is_some() && facts.governor == Governor::Nothing && !facts.is_embedded;
    led || was_paid_before() || (m.is_definite() && (was_paid() || (m.has_after(THAT_IT_OFFERED) && !is_repaid())))
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

/// The same behind a list of sums that begins here: "the £200, £150 and £50 it offered".
fn offered_behind_list(text: &NormalText, start: usize) -> Option<usize> {
    const MOST: usize = 6;
    let mut at = start;
    for _ in 0..MOST {
        at = text.skip_any(b"0123456789,.", text.skip_any(&[POUND], at));
        if let Some(end) = offered_behind(text, at) {
            return Some(end);
        }
        at = text.skip_any(b" ,", at);
        at = text.skip_space(text.at(JOINTS, at).unwrap_or(at));
        if text.bytes().get(at) != Some(&POUND) {
            return None;
        }
    }
    None
}

/// Where the words end that `list` begins with right behind the sum, over words that say nothing.
pub(super) fn behind(facts: &Facts, list: Meaning) -> Option<usize> {
    let m = facts.m;
    m.text.at(list, m.range.end).or_else(|| m.text.at(list, skip(m.text, m.range.end, COMPENSATION)))
}
