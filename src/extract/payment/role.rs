//! Which role do the words give a sum? A table: the first row that holds decides, and each names the wording it serves.
//!
//! What words alone leave open (is this sum a part of that one?) is closed by `arithmetic`.

use super::count::{Counted, counted};
use super::facts::{Facts, Governor};
use super::mention::{Mention, skip};
use super::offer;
use crate::decided::decided;
use crate::determination::PriorOfferTerms;
use crate::text::{NormalText, POUND};
use crate::vocabulary::{earlier_offer::*, payee::*, payment::*, payment_word::*, sum_count::*, sum_relation::*};
use std::ops::Range;

/// What the words around a sum make of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A sum that may be paid, if the words order it.
    Sum,
    /// The same, beyond what was named before: "a further £50".
    Further,
    /// The same, and it was itself offered before: "the £380 offered at stage 2".
    Offered,
    /// What an offer is raised to: "increase its offer to £350".
    Raised,
    /// An offer that was made larger: how much of it is new is not known.
    IncreasedOffer,
    /// An earlier offer, and how it stands to the sum ordered.
    Prior(PriorOfferTerms),
    /// What an earlier offer was before it was raised: "its offer of £200, increased to £300".
    RaisedFrom(PriorOfferTerms),
    /// "Including £100 for its complaint handling": a part, perhaps not the only one.
    PartOf,
    /// A rate, or a sum for each of several.
    Counted(Counted),
    /// The whole of what stands before it.
    Total,
    /// What it comes to with sums that are not ordered here: "bringing the total to £300".
    Running,
    /// What is left to pay once a deduction was made: "the outstanding £175".
    Remaining,
    /// One end of a range.
    Range,
    /// A limit: "up to £500".
    Limit,
    /// It refers to a sum named elsewhere: "the £600 ordered above", "evidence that it has paid the £600".
    Refers,
    /// It hangs on a condition: "if it does not, it must pay £50".
    Conditional,
    /// The landlord may pay it: "it may pay £70".
    Allowed,
    /// Something else than a payment, and the words say what.
    Named(&'static str),
}

/// A sum's role, and what it was told by.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub(super) role: Role,
    /// The words that decided.
    pub(super) why: Range<usize>,
    pub(super) governor: Governor,
    pub(super) governing: Range<usize>,
    pub(super) is_embedded: bool,
    /// Whether words order it to be paid.
    pub(super) is_ordered: bool,
    /// Whether it is joined to the sum before it: "… and £50 for the complaint".
    pub(super) is_joined: bool,
}

type Row = (&'static str, fn(&Facts) -> Option<(Role, Range<usize>)>);

/// The rows, by their order of precedence.
const ROWS: &[Row] = &[
    ("not offset against the £2,115 arrears; her arrears of £300", |f| {
        is_owed(f).then(|| own(f, Role::Named("What the resident owes: not a payment.")))
    }),
    ("write off £500 of her rent arrears", |f| {
        (f.governor == Governor::WritesOff && !f.is_embedded)
            .then(|| own(f, Role::Named("To be written off or not charged: no payment.")))
    }),
    ("£10 per week for 46 weeks; two payments of £50; each of the 2 residents £150", |f| {
        counted(f).map(|(counted, why)| (Role::Counted(counted), why))
    }),
    ("increase its offer by £150, from £250 to £400", raised_by),
    ("£300, an increase from £100", |f| {
        let led = f.led_by(UP_FROM, ITS_OFFER_FILLER).filter(|_| !f.m.opens_sentence);
        led.map(|why| (Role::Prior(PriorOfferTerms::Inclusive), why))
    }),
    ("no part of the £100 offered is to be counted towards this", |f| {
        let led = f.led_by(NONE_OF, ITS_OFFER_FILLER).filter(|_| offer::is_offered(f));
        led.map(|why| (Role::Prior(PriorOfferTerms::InAddition), why))
    }),
    ("£250 (leak) + £100 (complaint) = £350", |f| (f.m.words_before().ends_with(b"=")).then(|| own(f, Role::Running))),
    ("for failing to pay the £60 it promised", |f| {
        let is_own = f.governing.start >= f.m.before.start;
        let is_told = f.governor == Governor::Pays && is_own && f.m.text.ending(FAILED, f.governing.start).is_some();
        (is_told && !f.is_not_obliged()).then(|| own(f, Role::Named("What was not paid before is told: not ordered.")))
    }),
    ("our report of May, which ordered the landlord to pay £90", |f| {
        let is_elsewhere = f.governor == Governor::Pays && f.m.text.ending(WAS_ORDERED, f.governing.start).is_some();
        is_elsewhere.then(|| own(f, Role::Named("Ordered by another determination.")))
    }),
    ("we have not awarded the £4,000 that she asked for", |f| {
        f.led_by(NOT_AWARDED, NOT_AWARDED_FILLER).map(|why| (Role::Named("The words say that this is not granted."), why))
    }),
    ("£100 to £600; from £100 to £250", range),
    ("inclusive of, less, in addition to, in place of the £250 it offered", offer::governed),
    ("the £100 offered at stage 1, £50 at stage 2", offer::carried),
    ("£200 of this was offered at stage 2; of this, £200 has been paid", offer::of_this),
    ("the £50 already offered may be deducted; forms part of this", offer::told_behind),
    ("with the £120 it has paid, this makes £795", |f| {
        (f.m.opens(WITH_THE) && f.m.opens_sentence && offer::is_offered(f))
            .then(|| own(f, Role::Prior(PriorOfferTerms::InAddition)))
    }),
    ("vouchers worth £150; works up to the value of £450", |f| {
        is_in_kind(f).then(|| own(f, Role::Named("The worth of things or works: no payment of money.")))
    }),
    ("twice the £175 that it offered", |f| {
        f.led_by(MULTIPLE, MULTIPLE_FILLER).map(|why| (Role::Named("What the sum is compared with: not a payment."), why))
    }),
    ("the outstanding £175; £290 remains", |f| {
        let led = f.led_by(REMAINING, REMAINING_FILLER);
        led.or_else(|| f.m.text.at(REMAINS, f.m.range.end).map(|end| f.m.range.end..end)).map(|why| (Role::Remaining, why))
    }),
    ("up to £500", |f| f.led_by(UP_TO, UP_TO_FILLER).map(|why| (Role::Limit, why))),
    ("bringing the total to £300; so that the total compensation is £350", |f| {
        f.last(RUNNING).filter(|why| !f.m.text.has_in(MUST_PAY, why.end..f.m.range.start)).map(|why| (Role::Running, why))
    }),
    ("a total of £460; £460 in all", |f| {
        let led = f.led_by(TOTAL, TOTAL_FILLER);
        led.or_else(|| offer::behind(f, IN_ALL).map(|end| f.m.range.end..end)).map(|why| (Role::Total, why))
    }),
    ("the £600 ordered above; half of this (£250); £100 of this", refers),
    ("must consider paying £90; reconsider its offer of £500", |f| {
        let considers = f.m.text.last(CONSIDERS, f.m.sentence.start..f.m.range.start);
        let is_so = (f.is_embedded && considers.is_some())
            || f.governor == Governor::Considers
            || considers.is_some_and(|hit| {
                hit.end > f.governing.start || f.m.text.ending(CONSIDERS, f.governing.end).is_some() || is_reviewed(f, hit.end)
            });
        is_so.then(|| own(f, Role::Named("To be thought about, not paid: the words ask no more.")))
    }),
    ("a breakdown of the £1,284.50 service charge; how it calculated its offer of £450", |f| {
        let tells = f.m.text.last(TELLS, f.m.sentence.start..f.m.range.start);
        let is_so = f.governor == Governor::Tells || (f.is_embedded && f.governor != Governor::HasPaid && tells.is_some());
        (is_so && !is_followed_by_pay(f) && !is_paid_bill(f))
            .then(|| own(f, Role::Named("Words or papers about this sum are asked for, not the sum.")))
    }),
    ("evidence that it has paid the £600", |f| {
        (f.is_embedded && f.asks_for_proof() && (f.m.is_definite() || f.governor != Governor::HasPaid))
            .then(|| own(f, Role::Refers))
    }),
    ("for which it paid £30", |f| {
        let told = f.led_by(IT_PAID, IT_PAID_FILLER).filter(|_| !f.m.says(PROOF) && !f.m.says(COSTS));
        told.map(|why| (Role::Named("Paid before, as the words tell."), why))
    }),
    ("the sofa which she values at £899; the £35 fee she paid", |f| {
        let is_claimed = f.m.text.at(CLAIMED, f.m.range.end).is_some() && !is_paid_back(f);
        // "Pay the sum she claimed of £300": ordered, or not? That is to be said.
        let before = f.m.sentence.start..f.m.range.start;
        let is_met = [PAYS_PLAINLY, SETTLES].into_iter().any(|list| f.m.text.has_in(list, before.clone()));
        let is_open = f.m.opens_sentence && !f.is_embedded && is_met;
        if is_open {
            return None;
        }
        (f.governor == Governor::Claims || is_claimed)
            .then(|| own(f, Role::Named("What something costs, is worth or is claimed: not a payment.")))
    }),
    ("if it does not pay within 4 weeks, it must pay a further £50", |f| f.is_conditional().then(|| own(f, Role::Conditional))),
    ("does not have to pay the £800 she asks for", |f| {
        f.is_not_obliged().then(|| own(f, Role::Named("The words say that this need not be paid.")))
    }),
    ("it may pay £70", |f| (f.is_allowed_only() && f.governor == Governor::Pays).then(|| own(f, Role::Allowed))),
    ("increase its offer of compensation to £350", raised_to),
    ("its increased offer of compensation of £350", |f| {
        f.led_by(INCREASED_OFFER, ITS_OFFER_FILLER).map(|why| (Role::IncreasedOffer, why))
    }),
    ("honour its offer of £100 for the delay, £50 for the mess and £20 for her time", offer::listed),
    ("its offer of £40 was not proportionate", offer::judged),
    ("the £380 offered at stage 2", |f| offer::is_offered(f).then(|| own(f, Role::Offered))),
    ("a further £50", |f| f.last(FURTHER).map(|why| (Role::Further, why))),
];

/// Reads the role of one sum; `previous` is that of the sum before it in the same sentence.
pub(super) fn reading(m: &Mention, previous: Option<&Reading>) -> Reading {
    let facts = Facts::of(m, previous);
    let holding = || (1..).zip(ROWS).filter_map(|(number, (serves, holds))| Some((number, *serves, holds(&facts)?)));
    decided(m.span, "role of the sum", || {
        let rows: Vec<String> = holding().map(|(number, serves, _)| format!("row {number}, “{serves}”")).collect();
        if rows.is_empty() { "no row: a sum that may be paid".into() } else { rows.join("; less than it ") }
    });
    let (role, why) = holding().next().map_or((Role::Sum, m.range.clone()), |(_, _, read)| read);
    let (is_ordered, is_joined) = (facts.is_ordered(), facts.is_joined());
    Reading {
        role,
        why,
        governor: facts.governor,
        governing: facts.governing,
        is_embedded: facts.is_embedded,
        is_ordered,
        is_joined,
    }
}

/// A role that the sum's own place tells.
fn own(f: &Facts, role: Role) -> (Role, Range<usize>) {
    (role, f.m.range.clone())
}

/// "Not offset against the £2,115 arrears", "against her arrears of £300".
fn is_owed(f: &Facts) -> bool {
    f.m.is_followed_by(ARREARS) && f.governor != Governor::WritesOff || f.led_by(ARREARS_OF, ABOUT).is_some()
}

/// "Increase its offer by £150, from £250 to £400": £400 is the sum, £150 of it is new.
fn raised_by(f: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (f.m, f.m.text);
    let behind = text.slice(m.after.clone()).trim_ascii();
    let is_by = text.ending(BY, m.range.start).is_some() && matches!(behind, b", from" | b"from" | b"to" | b", to");
    let is_from = text.ending(FROM, m.range.start).is_some() && behind == b"to";
    if !is_by && !is_from {
        return None;
    }
    let why = text.first(RAISES, m.sentence.start..m.range.start)?;
    if is_by && !raises_payment(text, why.end..m.range.start) {
        return None;
    }
    if is_by {
        return Some((Role::Named("What the offer grows by: it is inside the sum behind it."), why));
    }
    raises_payment(text, why.end..m.range.start).then_some((Role::Prior(PriorOfferTerms::Inclusive), why))
}

/// Whether what is raised in these words is an offer or a payment, and not a limit of one.
pub(super) fn raises_payment(text: &NormalText, words: Range<usize>) -> bool {
    text.has_in(RAISED, words.clone()) && !text.has_in(NO_OFFER, words)
}

/// "£100 to £600", "increase its offer of £100 to £250", "increase its offer of £100 by £150".
fn range(f: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (f.m, f.m.text);
    if m.after.end < text.len() && !text.slice(0..m.after.end).ends_with(b".") {
        let raised = || text.last(RAISES, m.before.clone());
        let rises = m.next.is_none_or(|next| next > m.pence);
        match text.slice(m.after.clone()).trim_ascii() {
            // "£675 - £575 for the room and £100 for the complaint" is no range.
            b"to" | b"-" | b"up to" if rises => {
                let role = match raised() {
                    Some(why) if raises_payment(text, why.end..m.range.start) => (Role::Prior(PriorOfferTerms::Inclusive), why),
                    // "Raise the limit in its policy from £50 to £100": no payment is raised.
                    Some(why) => (Role::Named("What is raised is no payment."), why),
                    None => (Role::Range, m.after.clone()),
                };
                return Some(role);
            }
            b"by" | b"by a further" => {
                if let Some(why) = raised() {
                    // "Increase its offer of £300 by £200 to £500": the offer is inside the last.
                    let goes_on = text.slice(m.after.end..m.sentence.end).windows(4).any(|w| w == [b't', b'o', b' ', POUND]);
                    if goes_on {
                        return Some((Role::Prior(PriorOfferTerms::Inclusive), why));
                    }
                    return Some((Role::Prior(PriorOfferTerms::InAddition), why));
                }
            }
            b"and" if text.ending(BETWEEN, m.range.start).is_some() => return Some((Role::Range, m.after.clone())),
            _ => {}
        }
    }
    let first = f.previous.filter(|first| first.role == Role::Range && first.why.end == m.range.start)?;
    Some((Role::Range, first.why.clone()))
}

/// "Increase its offer of compensation to £350".
fn raised_to(f: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (f.m, f.m.text);
    let from = m.sentence.start..m.range.start;
    let why = text.last(RAISES, from)?;
    let is_to = text.ending(TO, m.range.start).is_some() || text.ending(TO_A_TOTAL, m.range.start).is_some();
    // "Raise the limit of £50 in its compensation policy to £150".
    if is_to && text.has_in(NO_OFFER, why.end..m.range.start) {
        return Some((Role::Named("What is raised is no payment."), why));
    }
    let is_after_prior = f.previous.is_some_and(|before| matches!(before.role, Role::Prior(_) | Role::Named(_)));
    (is_to && !is_after_prior && raises_payment(text, why.end..m.range.start)).then_some((Role::Raised, why))
}

/// "Decorating vouchers worth £150", "£150 in vouchers", "replace the carpet to the value of £450".
fn is_in_kind(f: &Facts) -> bool {
    let (m, text) = (f.m, f.m.text);
    let is_worth = f.led_by(WORTH, UP_TO_FILLER).is_some() && f.governor != Governor::Claims;
    let things = || {
        text.has_in(IN_KIND, m.before.clone())
            && m.is_reached(text.last(IN_KIND, m.before.clone()).map_or(0, |hit| hit.end), WORTH_FILLER)
    };
    let behind = skip(text, m.range.end, WORTH_FILLER);
    let in_things = text.at(IN_KIND, behind).is_some();
    let works = || f.last(WORTH).is_some() && text.has_in(WORKS, m.sentence.start..m.range.start);
    in_things || things() || works() || is_worth
}

/// "The £600 ordered above", "half of this (£250)", "£100 of this may be paid into her account".
fn refers(f: &Facts) -> Option<(Role, Range<usize>)> {
    let (m, text) = (f.m, f.m.text);
    if offer::behind(f, ABOVE).is_some() || (m.has_after(ABOVE) && m.is_definite()) {
        return Some((Role::Refers, m.after.clone()));
    }
    let is_breakdown = f.previous.is_none() && !m.opens_sentence;
    if let Some(end) = text.at(OF_THIS, m.range.end).filter(|_| !is_breakdown && text.at(IS_FOR, m.range.end).is_none()) {
        let is_part = m.opens_sentence && text.at(IS_FOR, end).is_some();
        return (!is_part).then_some((Role::Named("A part of the sum before it: not added again."), m.range.end..end));
    }
    let share = f.led_by(SHARE_OF_THIS, SHARE_OF_FILLER)?;
    let is_part = text.at(IS_FOR, m.range.end).is_some();
    (!is_part).then_some((Role::Named("A part of the sum before it: not added again."), share))
}

/// "Review its offer of £330": nothing but the offer stands between.
fn is_reviewed(f: &Facts, from: usize) -> bool {
    f.governor != Governor::Pays && !f.m.text.has_in(MUST_PAY, from..f.m.range.start)
}

/// "Pay the surveyor's invoice of £250": a bill that is paid, to whom is not plain.
fn is_paid_bill(f: &Facts) -> bool {
    const NEAR: usize = 40;
    let (m, text) = (f.m, f.m.text);
    let pays = text.last(PAYS_PLAINLY, m.sentence.start..f.governing.start);
    pays.is_some_and(|pays| {
        f.governing.start - pays.end < NEAR && !f.is_embedded && !text.has_in(JOINTS, pays.end..f.governing.start)
    })
}

/// Whether a fresh word of paying stands right before the sum.
fn is_followed_by_pay(f: &Facts) -> bool {
    f.governor == Governor::Pays && !f.is_embedded
}

/// "Reimburse her for the £84.99 she spent", "pay her the £45 she spent": what was spent is paid back.
fn is_paid_back(f: &Facts) -> bool {
    let m = f.m;
    let is_back = m.text.has_in(PAYS_BACK, f.governing.start..m.range.start);
    f.governor == Governor::Pays && !f.is_embedded && (is_back || skip(m.text, f.governing.end, OBJECT) == m.range.start)
}
