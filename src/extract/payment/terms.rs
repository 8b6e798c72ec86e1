//! To whom and how is a payment made, and what may be deducted without a figure (domain.md 2.4)?

use super::words::sentences;
use crate::determination::PriorOfferTerms;
use crate::extract::within::{first_in, first_of, has_in};
use crate::fold::{Fold, Phrases, Sought};
use crate::outline::Para;
use crate::phrases;
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

const PAYEES: Phrases = phrases![
    "the resident's representative",
    "the representative",
    "the residents",
    "the resident",
    "both residents",
    "each resident",
    "the tenants",
    "the tenant",
    "the leaseholders",
    "the leaseholder",
    "the shared owner",
    "the complainant",
    "the estate of the resident",
    "the applicant",
];
const MANNER: Phrases = phrases![
    "paid directly",
    "directly to",
    "direct to",
    "not offset",
    "not be offset",
    "not be off-set",
    "offset against",
    "off-set against",
    "set off against",
    "rent account",
    "service charge account",
    "bank account",
    "arrears",
    "by cheque",
    "by bacs",
    "credited to",
    "not be credited",
    "not be used to",
    "paid to the resident and not",
    "in the form of",
    "unless the resident",
    "payment method",
];

/// Reads the terms from all paragraphs. `figures` are the sentences, by paragraph and beginning and in order, whose
/// earlier offer has a figure.
pub(super) fn terms(text: &str, paras: &[&Para], figures: &[(usize, usize)]) -> Terms {
    let mut all = Terms::default();
    for (i, para) in paras.iter().enumerate() {
        let fold = &para.fold;
        // Most paragraphs do not even hold the letters.
        let (manner_words, may_be_unstated) = (Sought::of(fold, MANNER), Sought::of(fold, UNSTATED).is_some());
        if all.payee.is_some() && manner_words.is_none() && !may_be_unstated {
            continue;
        }
        for sentence in sentences(fold) {
            if all.payee.is_none() {
                all.payee = payee(text, para, sentence.clone());
            }
            let hit = manner_words.as_ref().and_then(|words| first_of(words, sentence.clone()));
            if let Some(manner) = hit.and_then(|hit| manner(text, para, sentence.clone(), hit)) {
                match &mut all.terms {
                    Some(terms) => {
                        terms.push(' ');
                        terms.push_str(&manner);
                    }
                    None => all.terms = Some(manner),
                }
            }
            if may_be_unstated
                && figures.binary_search(&(i, sentence.start)).is_err()
                && let Some(unstated) = unstated(fold, sentence)
            {
                all.may_deduct_paid |= matches!(unstated, PriorOfferTerms::Inclusive | PriorOfferTerms::DeductIfPaid);
                all.unstated = all.unstated.or(Some(unstated));
            }
        }
    }
    all
}

fn payee(text: &str, para: &Para, sentence: Range<usize>) -> Option<String> {
    let fold = &para.fold;
    let pays = first_in(fold, sentence.clone(), super::mention::PAYS)?;
    let who = first_in(fold, pays.end..sentence.end, PAYEES)?;
    Some(para.words(text, fold.span(who)))
}

/// The words on how to pay, of which `hit` are the first: the whole sentence, or from where they begin if the sentence
/// names the sum.
fn manner(text: &str, para: &Para, sentence: Range<usize>, hit: Range<usize>) -> Option<String> {
    let fold = &para.fold;
    if !has_in(fold, sentence.clone(), phrases!["payment", "compensation", "sum", "amount"])
        && !has_in(fold, sentence.clone(), super::mention::PAYS)
    {
        return None;
    }
    let names_sum = fold.slice(sentence.clone()).contains(&crate::fold::POUND);
    let words = if !names_sum {
        sentence
    } else {
        let to = first_in(
            fold,
            sentence.start..hit.start,
            phrases!["to the resident's", "into the resident's", "to her", "to his", "to their"],
        );
        let start = to.filter(|to| hit.start < to.end + 12).map_or(hit.start, |to| to.start);
        let rest = fold.slice(hit.end..sentence.end);
        let length = rest.iter().position(|b| matches!(*b, b',' | b';' | b'(' | b')' | crate::fold::POUND)).unwrap_or(rest.len());
        start..hit.end + length
    };
    Some(para.words(text, fold.span(words)))
}

/// Letters of the words on earlier payments without a figure.
#[rustfmt::skip]
const UNSTATED: Phrases = phrases![
    "deduct", "less any", "less the", "minus any", "net of any", "already paid", "has not", "subtract", "inclu",
    "replaces", "in place of", "instead of", "supersedes", "in lieu of", "in addition to", "on top of", "over and above",
];

#[rustfmt::skip]
const DEDUCT: Phrases = phrases![
    "deduct", "deducted", "deducting", "less any", "less the", "minus any", "net of any", "if not already paid",
    "if it has not already", "if it has not done so", "if this has not already been paid", "unless already paid",
    "subtract", "if already paid", "where not already paid",
];
#[rustfmt::skip]
const INCLUDES: Phrases = phrases![
    "inclusive of", "includes any", "including any", "includes the landlord's", "including the landlord's",
    "includes its previous", "includes what",
];
const REPLACES: Phrases = phrases!["replaces", "in place of", "instead of", "supersedes", "in lieu of"];
const ADDS: Phrases = phrases!["in addition to", "on top of", "over and above"];

/// Earlier payments that are mentioned without a figure.
fn unstated(fold: &Fold, sentence: Range<usize>) -> Option<PriorOfferTerms> {
    let has = |phrases: Phrases| has_in(fold, sentence.clone(), phrases);
    let offers = || has(phrases!["offer", "offers", "offered", "award"]);
    let earlier = || has(phrases!["already", "previous", "previously"]);
    // "If it has not already done so, ask for receipts" is a condition of the request, not of a payment.
    if has(DEDUCT)
        && (offers() || earlier() || has(phrases!["awarded", "paid", "made", "done so"]))
        && (fold.slice(sentence.clone()).contains(&crate::fold::POUND)
            || has(phrases!["pay", "pays", "paid", "payment", "payments", "compensation", "sum", "amount", "total", "award"]))
    {
        return Some(PriorOfferTerms::DeductIfPaid);
    }
    if has(INCLUDES) && (offers() || earlier() || has(phrases!["awarded", "paid"])) {
        return Some(PriorOfferTerms::Inclusive);
    }
    if has(REPLACES) && offers() {
        return Some(PriorOfferTerms::Replaced);
    }
    (has(ADDS) && (earlier() || has(phrases!["offered", "offer", "award"]))).then_some(PriorOfferTerms::InAddition)
}
