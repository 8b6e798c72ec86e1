//! What must be paid? One payment from an order and the paragraphs that describe it (domain.md 2.4).
//!
//! A sum is ordered because the words order it, never because no rule spoke against it.
//!
//! | question | file |
//! |---|---|
//! | which sums are named, and between which words | `mention`, `words` |
//! | what governs a sum, and with what force | `facts` |
//! | how many times it is paid | `count` |
//! | how an earlier offer stands to the sum ordered | `offer` |
//! | which role the words give it: a table | `role` |
//! | what arithmetic closes: totals, parts, sums said again | `arithmetic` |
//! | what is deducted without a figure, and how it is paid | `terms` |
//! | who is paid | `payee` |
//!
//! Each sum gets one role and a sentence that says why. A sum that nothing explains is listed, never added, and said.

mod arithmetic;
mod count;
mod facts;
mod mention;
mod offer;
mod payee;
mod role;
mod terms;
mod words;

#[cfg(test)]
mod tests;

use crate::determination::{Area, Diagnostic, LedgerEntry, Payment, PaymentPart, PriorOfferTerms, Severity, SumRole};
use crate::outline::Para;
use crate::span::Span;
use crate::text::{NormalText, POUND};
use crate::values::money::pounds;
use crate::vocabulary::{earlier_offer::*, payee::*, payment::*, sum_relation::*};
use arithmetic::{Award, Breakdown, Part};
use mention::Paragraph;
use std::ops::Range;

/// What was read from one order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaymentReading {
    /// The payment, where the order is one to pay.
    pub payment: Option<Payment>,
    /// Every sum in the paragraphs, with its role. `order` is left for the caller to fill in.
    pub ledger: Vec<LedgerEntry>,
    /// What could not be read or does not add up.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was read from one recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RecommendedReading {
    /// What is recommended to be paid.
    pub amount_pence: Option<u64>,
    /// Whether a finding rests on the payment, as the text says (domain.md 0.6).
    pub finding_depends_on_it: bool,
    /// Every sum in the paragraphs, with its role.
    pub ledger: Vec<LedgerEntry>,
    /// What could not be read or does not add up.
    pub diagnostics: Vec<Diagnostic>,
}

/// What the orders before one come to: a later order may name their sums again.
#[derive(Debug, Clone, Default)]
pub struct SoFar {
    awards: Vec<u64>,
    parts: Vec<u64>,
}

impl SoFar {
    /// Notes what an order comes to.
    pub fn add(&mut self, reading: &PaymentReading) {
        if let Some(payment) = &reading.payment {
            self.awards.extend(payment.amount_pence);
            self.parts.extend(payment.parts.iter().map(|part| part.amount_pence));
        }
    }

    fn has_award(&self, pence: u64) -> bool {
        self.awards.contains(&pence)
    }

    fn all(&self) -> u64 {
        self.awards.iter().fold(0, |sum, pence| sum.saturating_add(*pence))
    }

    /// Which sum of the orders before this is `pence`, where this order itself comes to `listed` so far.
    /// One sum alone is named again only by words that refer back ("the £300"), not by its value.
    fn names(&self, pence: u64, listed: u64, refers_back: bool) -> Option<String> {
        if refers_back && self.has_award(pence) {
            return Some(format!("The {} of an order before it: not added again.", pounds(pence)));
        }
        if refers_back && self.parts.contains(&pence) {
            return Some(format!("The {} of an order before it, a part of its sum: not added again.", pounds(pence)));
        }
        let all = self.all();
        let is_whole = match self.awards.len() {
            0 => false,
            1 => listed > 0 && all.saturating_add(listed) == pence,
            _ => all == pence || all.saturating_add(listed) == pence,
        };
        is_whole.then(|| format!("{} = the sums of the orders up to here together: not added again.", pounds(pence)))
    }
}

/// Reads the payment that an order obliges to. `paras` are the paragraph of the order and, behind it, those that only
/// describe it; `so_far` is what the orders before it come to.
pub fn payment(paras: &[&Para], so_far: &SoFar) -> PaymentReading {
    let paras: Vec<Paragraph> = paras.iter().map(|para| Paragraph::of(para)).collect();
    let sums = mention::mentions(&paras);
    let mut breakdown = arithmetic::read(&paras, &sums, so_far);
    let mut diagnostics = std::mem::take(&mut breakdown.diagnostics);
    diagnostics.extend(sentence_cut_before_sum(&paras));
    let payment = read_payment(&paras, &breakdown, &mut diagnostics);
    diagnostics.extend(payment.as_ref().and_then(|payment| more_than_figures(payment, &paras)));
    diagnostics.extend(payment.as_ref().and_then(|payment| paid_by_another(payment, &paras)));
    if let Some(payment) = &payment
        && diagnostics.is_empty()
    {
        diagnostics.extend(offer_passed_over(payment, &breakdown));
    }
    PaymentReading { payment, ledger: breakdown.entries, diagnostics }
}

/// Reads what a recommendation says should be paid; `ordered` is what the orders come to.
pub fn recommended(paras: &[&Para], ordered: &SoFar) -> RecommendedReading {
    let paras: Vec<Paragraph> = paras.iter().map(|para| Paragraph::of(para)).collect();
    let sums = mention::mentions(&paras);
    let mut breakdown = arithmetic::read(&paras, &sums, ordered);
    let amount = breakdown.awards.iter().map(Award::amount).reduce(u64::saturating_add);
    for entry in breakdown.entries.iter_mut().filter(|entry| entry.role == SumRole::Total) {
        entry.role = SumRole::Recommended;
        entry.reason = String::from("Recommended to be paid, and not ordered.");
    }
    RecommendedReading {
        amount_pence: amount,
        finding_depends_on_it: paras.iter().any(|para| para.text.has(RESTS_ON)),
        ledger: breakdown.entries,
        diagnostics: breakdown.diagnostics,
    }
}

fn read_payment(paras: &[Paragraph], breakdown: &Breakdown, diagnostics: &mut Vec<Diagnostic>) -> Option<Payment> {
    let awards = &breakdown.awards;
    let span = match awards.iter().map(|award| award.span).reduce(Span::to) {
        Some(span) => span,
        None => match offered_alone(breakdown) {
            Some(payment) => return Some(payment),
            None => without_figure(paras, breakdown)?,
        },
    };
    let words = terms::terms(paras, &breakdown.figured);
    let mut payment = Payment {
        amount_pence: None,
        parts: parts(paras, awards),
        prior_offer_pence: None,
        prior_offer_terms: words.unstated,
        may_deduct_paid: words.may_deduct_paid,
        payee: words.payee,
        terms: words.terms,
        span: Some(span),
    };
    if awards.is_empty() {
        let message = "A payment is ordered without a figure: what it comes to has to be worked out or evidenced first.";
        diagnostics.push(diagnostic("payment_without_figure", Severity::Info, message.into(), payment.span));
    } else {
        set_figures(&mut payment, breakdown, diagnostics);
    }
    Some(payment)
}

/// "2. The landlord may deduct £120 from the above if already paid": an offer inside the orders before it.
fn offered_alone(breakdown: &Breakdown) -> Option<Payment> {
    let prior = breakdown.inclusive.max(breakdown.deductible);
    let is_offer = |role: SumRole| matches!(role, SumRole::PriorOfferInclusive | SumRole::PriorOfferDeductible);
    let span = breakdown.entries.iter().find(|entry| is_offer(entry.role))?.span;
    let terms = if breakdown.inclusive > 0 { PriorOfferTerms::Inclusive } else { PriorOfferTerms::DeductIfPaid };
    (prior > 0).then(|| Payment {
        amount_pence: None,
        parts: Vec::new(),
        prior_offer_pence: Some(prior),
        prior_offer_terms: Some(terms),
        may_deduct_paid: false,
        payee: None,
        terms: None,
        span: Some(span),
    })
}

/// "£100 plus interest", "£100, and refund her rent for 6 weeks": more is ordered than the figures come to.
fn more_than_figures(payment: &Payment, paras: &[Paragraph]) -> Option<Diagnostic> {
    payment.amount_pence?;
    let words = paras.iter().find_map(|para| {
        let text = para.text;
        let more = text.first(MORE_THAN_FIGURES, 0..text.len());
        let words = more.or_else(|| text.all(REFUNDS, 0..text.len()).find(|hit| is_without_figure(text, hit)));
        words.map(|words| text.span(words))
    })?;
    let message = "These words order more than the figures say: the total is at least what was added up. Read the order.";
    Some(diagnostic("sum_is_at_least", Severity::Warning, message.into(), Some(words)))
}

/// "Ask its insurer to pay the resident £300": whether the landlord owes it is not said.
fn paid_by_another(payment: &Payment, paras: &[Paragraph]) -> Option<Diagnostic> {
    payment.amount_pence?;
    let words = paras.iter().find_map(|para| Some(para.text.span(para.text.first(PAID_BY_ANOTHER, 0..para.text.len())?)))?;
    let message = "These words have somebody else pay: whether the landlord itself owes the sum is not plain. Read the order.";
    Some(diagnostic("paid_by_another", Severity::Warning, message.into(), Some(words)))
}

/// "… and refund her rent for the 6 weeks": no sum before it in its sentence is what is refunded, and none follows.
fn is_without_figure(text: &NormalText, refund: &Range<usize>) -> bool {
    let Some(sentence) = words::sentences(text).into_iter().find(|sentence| sentence.contains(&refund.start)) else {
        return false;
    };
    let is_noun = text.ending(BEFORE_NOUN, refund.start).is_some();
    let has_figure = text.slice(refund.end..sentence.end).contains(&POUND);
    let is_told = [EMBEDS, CONSIDERS, TELLS].into_iter().any(|list| text.has_in(list, sentence.start..refund.start));
    let is_joined = text.slice(sentence.start..refund.start).contains(&POUND);
    let is_back = text.at(THAT_SUM, text.skip_space(refund.end)).is_some() || text.at(PAYS_IT, refund.start).is_some();
    is_joined && !is_noun && !has_figure && !is_told && !is_back
}

/// "… it must pay her a further", a page's number, "£40 for the delay": the sentence that the sum belongs to was cut off.
fn sentence_cut_before_sum(paras: &[Paragraph]) -> Option<Diagnostic> {
    let [first, next, ..] = paras else { return None };
    let words = first.text.bytes().trim_ascii_end();
    let is_cut = words.ends_with(b",") || first.text.ending(FURTHER, words.len()).is_some();
    let begins_with_sum = next.text.bytes().first() == Some(&POUND);
    let message = "The sentence before this sum stops in the middle: what the copy put between them may have changed what the sum is. Check the text.";
    let span = || next.text.span(0..next.text.len());
    (is_cut && begins_with_sum).then(|| diagnostic("sum_may_be_broken", Severity::Warning, message.into(), Some(span())))
}

/// Words of an earlier offer beside an award, and no offer read: how much of the award is new is not sure.
fn offer_passed_over(payment: &Payment, breakdown: &Breakdown) -> Option<Diagnostic> {
    if payment.prior_offer_pence.is_some() || payment.prior_offer_terms.is_some() || payment.may_deduct_paid {
        return None;
    }
    let is_read = |entry: &LedgerEntry| matches!(entry.role, SumRole::Mentioned | SumRole::Restated | SumRole::Conditional);
    let speaks = breakdown.awards.iter().find_map(|award| {
        let m = award.place.m;
        // "Pay her £300, and confirm to us that it has paid": proof of this payment.
        let is_proof = |hit: &Range<usize>| {
            m.text.slice(hit.clone()).ends_with(b"paid") && m.text.has_in(PROOF, m.range.end..hit.start.max(m.range.end))
        };
        let hit = m.text.all(SPEAKS_OF_OFFER, m.sentence.clone()).find(|hit| !is_proof(hit))?;
        // Said of a sum that is none of this order's awards.
        let sentence = m.text.span(m.sentence.clone());
        let is_of_another =
            breakdown.entries.iter().any(|e| is_read(e) && e.span.start >= sentence.start && e.span.end <= sentence.end);
        (!is_of_another).then(|| m.text.span(hit))
    })?;
    let message = "These words speak of an earlier offer or payment, and which sum they mean is not plain: how much of the sum ordered is new is not sure.";
    Some(diagnostic("earlier_offer_not_clear", Severity::Warning, message.into(), Some(speaks)))
}

/// What the awards come to, and how much of it was offered before.
fn set_figures(payment: &mut Payment, breakdown: &Breakdown, diagnostics: &mut Vec<Diagnostic>) {
    let amount = breakdown.awards.iter().fold(0, |sum: u64, award| sum.saturating_add(award.amount()));
    let mut in_parts = payment.parts.iter().fold(0, |sum: u64, part| sum.saturating_add(part.prior_offer_pence.unwrap_or(0)));
    if let [award] = breakdown.awards.as_slice() {
        in_parts = in_parts.max(award.offered);
    }
    let prior = breakdown.inclusive.max(breakdown.deductible).max(in_parts);
    if breakdown.inclusive > 0 && in_parts > breakdown.inclusive {
        let message = format!(
            "The order says that {} was offered before, and its parts name {}. The larger figure is used: check the order.",
            pounds(breakdown.inclusive),
            pounds(in_parts)
        );
        diagnostics.push(diagnostic("earlier_offers_disagree", Severity::Warning, message, payment.span));
    }
    if prior > amount {
        let message =
            format!("The earlier offer of {} is more than the {} ordered: check the order.", pounds(prior), pounds(amount));
        diagnostics.push(diagnostic("earlier_offer_exceeds_total", Severity::Warning, message, payment.span));
    }
    payment.amount_pence = Some(amount);
    payment.prior_offer_pence = (prior > 0).then_some(prior.min(amount));
    if breakdown.inclusive > 0 || in_parts > 0 {
        payment.prior_offer_terms = Some(PriorOfferTerms::Inclusive);
    } else if breakdown.deductible > 0 {
        payment.prior_offer_terms = Some(PriorOfferTerms::DeductIfPaid);
    } else if breakdown.beside.is_some() {
        payment.prior_offer_terms = breakdown.beside;
    }
}

/// The parts of one award, or each award of several as a part of the whole.
fn parts(paras: &[Paragraph], awards: &[Award]) -> Vec<PaymentPart> {
    let mut parts = Vec::new();
    let mut push = |part: &Part| {
        let place = &part.place;
        let payee = payee::of(place.m, &paras[place.m.para]);
        let purpose = purpose(paras, part);
        // "Pay Mr Ashe £380 and his sister £220": what stands behind the first is the payee of the second.
        let is_purpose = payee.is_none() || !(purpose.is_empty() || purpose.starts_with("and "));
        parts.push(PaymentPart {
            amount_pence: part.pence,
            purpose: if is_purpose { purpose } else { payee.clone().unwrap_or_default() },
            payee,
            prior_offer_pence: (part.prior > 0).then_some(part.prior.min(part.pence)),
            complaint_head: None,
            span: place.m.text.span(place.words.clone()),
        });
    };
    for award in awards {
        award.parts.iter().for_each(&mut push);
        if award.parts.is_empty() && awards.len() > 1 {
            push(&award.as_part());
        }
    }
    parts
}

/// What a part is for: its words without the sum.
fn purpose(paras: &[Paragraph], part: &Part) -> String {
    let (m, words) = (part.place.m, &part.place.words);
    let para = &paras[m.para];
    // "£300 for the delay. This is inclusive of the £100 already offered": what its sentence says of it.
    let behind = |end: usize| without_marks(&para.words(m.range.end.min(end)..end)).to_string();
    let own = behind(words.end.min(m.sentence.end));
    let behind = if own.len() > 2 { own } else { behind(words.end) };
    if behind.len() > 2 && behind != "and" {
        let mut purpose = without_marks(behind.strip_suffix(" and").unwrap_or(&behind)).to_string();
        let count = |mark: u8| purpose.bytes().filter(|byte| *byte == mark).count();
        if count(b'(') > count(b')') {
            purpose.push(')');
        }
        return purpose;
    }
    without_marks(&para.words(words.start..m.range.start.max(words.start))).to_string()
}

/// The words without the marks around them.
fn without_marks(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '(' | ')'))
}

/// The words that order a payment without a figure: costs to be evidenced, a share of the rent.
fn without_figure(paras: &[Paragraph], breakdown: &Breakdown) -> Option<Span> {
    let text = paras.first()?.text;
    let hit = text.first(OPEN_PAYS, 0..text.len())?;
    if text.has_in(CONSIDERS, 0..hit.end) || text.has_in(TELLS, 0..hit.start) {
        return None;
    }
    let is_open = breakdown.entries.iter().any(|e| matches!(e.role, SumRole::Rate | SumRole::Reimbursement));
    let reimburses = text.slice(hit.clone()).starts_with(b"re");
    let elsewhere = !breakdown.entries.is_empty();
    if (elsewhere && !is_open) || !(is_open || reimburses || paras.iter().any(|para| para.text.has(OPEN_FIGURES))) {
        return None;
    }
    Some(text.span(hit))
}

fn diagnostic(code: &'static str, severity: Severity, message: String, span: Option<Span>) -> Diagnostic {
    Diagnostic { code, area: Area::Money, severity, message, span, other_span: None }
}
