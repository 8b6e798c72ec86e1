//! To whom and how is a payment made, and what may be deducted without a figure (domain.md 2.4)?

use super::mention::Paragraph;
use super::words::sentences;
use crate::determination::PriorOfferTerms;
use crate::text::{NormalText, POUND};
use crate::vocabulary::{earlier_offer::*, payee::*, payment::*};
use std::ops::Range;

/// The terms of a payment, in words.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Terms {
    pub(super) payee: Option<String>,
    pub(super) terms: Option<String>,
    /// Whether sums may be deducted, or are included, that no figure is given for.
    pub(super) may_deduct_paid: bool,
    /// How an earlier offer stands that no figure is given for.
    pub(super) unstated: Option<PriorOfferTerms>,
}

/// Reads the terms from all paragraphs. `figured` are the sentences, by paragraph and beginning and in order, whose
/// earlier offer has a figure.
pub(super) fn terms(paras: &[Paragraph], figured: &[(usize, usize)]) -> Terms {
    let mut all = Terms::default();
    for (i, para) in paras.iter().enumerate() {
        for sentence in sentences(para.text) {
            if all.payee.is_none() {
                all.payee = payee(para, sentence.clone());
            }
            if let Some(manner) = manner(para, sentence.clone()) {
                match &mut all.terms {
                    Some(terms) => {
                        terms.push(' ');
                        terms.push_str(&manner);
                    }
                    None => all.terms = Some(manner),
                }
            }
            if figured.binary_search(&(i, sentence.start)).is_err()
                && let Some(unstated) = unstated(para.text, sentence)
            {
                all.may_deduct_paid |= matches!(unstated, PriorOfferTerms::Inclusive | PriorOfferTerms::DeductIfPaid);
                all.unstated = all.unstated.or(Some(unstated));
            }
        }
    }
    all
}

fn payee(para: &Paragraph, sentence: Range<usize>) -> Option<String> {
    let text = para.text;
    let pays =
        [PAYS, PAYMENT_OF].into_iter().filter_map(|list| text.first(list, sentence.clone())).min_by_key(|hit| hit.start)?;
    let who = text.first(PAYEES, pays.start..sentence.end)?;
    Some(para.words(who))
}

/// The words on how to pay: the whole sentence, or from where they begin if the sentence names the sum.
fn manner(para: &Paragraph, sentence: Range<usize>) -> Option<String> {
    let text = para.text;
    let hit = text.first(MANNER, sentence.clone())?;
    if !text.has_in(MONEY, sentence.clone()) && !text.has_in(PAYS, sentence.clone()) {
        return None;
    }
    if !text.slice(sentence.clone()).contains(&POUND) {
        return Some(para.words(sentence));
    }
    let to = text.first(TO_WHOM, sentence.start..hit.start);
    let start = to.filter(|to| hit.start < to.end + 12).map_or(hit.start, |to| to.start);
    let rest = text.slice(hit.end..sentence.end);
    let length = rest.iter().position(|b| matches!(*b, b',' | b';' | b'(' | b')' | POUND)).unwrap_or(rest.len());
    Some(para.words(start..hit.end + length))
}

/// Earlier payments that are mentioned without a figure.
fn unstated(text: &NormalText, sentence: Range<usize>) -> Option<PriorOfferTerms> {
    let has = |list| text.has_in(list, sentence.clone());
    let earlier = || has(UNSTATED_BEFORE) || has(UNSTATED_OFFER);
    // "If it has not already done so, ask for receipts" is a condition of the request, not of a payment.
    let is_payment = || text.slice(sentence.clone()).contains(&POUND) || has(PAYS) || has(MONEY) || has(PAID);
    let is_negated = text.first(UNSTATED_DEDUCT, sentence.clone()).is_some_and(|hit| text.ending(NOT, hit.start).is_some());
    if has(UNSTATED_DEDUCT) && !is_negated && (earlier() || has(UNSTATED_DONE)) && is_payment() {
        return Some(PriorOfferTerms::DeductIfPaid);
    }
    if has(UNSTATED_INCLUDES) && (earlier() || has(UNSTATED_DONE)) {
        return Some(PriorOfferTerms::Inclusive);
    }
    if has(UNSTATED_REPLACES) && has(UNSTATED_OFFER) {
        return Some(PriorOfferTerms::Replaced);
    }
    (has(UNSTATED_ADDS) && earlier()).then_some(PriorOfferTerms::InAddition)
}
