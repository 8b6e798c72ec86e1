//! What must be paid? One payment from an obligation and the paragraphs that describe it (domain.md 2.4).
//!
//! | step | file |
//! |---|---|
//! | the sums, and the words around each | `mention` |
//! | what those words say of it: a rate, an earlier offer, a total | `cue` |
//! | which sums are awards, which their parts, which neither | `breakdown` |
//! | what is deducted without a figure, to whom and how it is paid | `terms` |
//!
//! Each sum gets one role and a sentence that says why. A sum without a role is listed and never added.

mod breakdown;
mod cue;
mod mention;
mod terms;
mod words;

#[cfg(test)]
mod tests;

use crate::determination::{Area, Diagnostic, LedgerEntry, Payment, PaymentPart, PriorOfferTerms, Severity, SumRole};
use crate::fold::Phrases;
use crate::outline::Para;
use crate::phrase::money::pounds;
use crate::phrases;
use crate::span::Span;
use breakdown::{Award, Breakdown, Part};

/// What was read from one obligation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PaymentReading {
    /// The payment, where the obligation is one to pay.
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

/// What a landlord must only think about is not ordered.
const CONSIDERS: Phrases = phrases![
    "must consider paying",
    "should consider paying",
    "must consider making",
    "must consider increasing",
    "must consider offering",
    "must consider awarding",
];

/// Reads the payment that an obligation orders. `paras` are the paragraph of the obligation and,
/// behind it, those that only describe it.
pub fn payment(text: &str, paras: &[&Para]) -> PaymentReading {
    let sums = mention::mentions(text, paras);
    let mut breakdown = breakdown::read(paras, &sums);
    if paras.first().is_some_and(|para| para.fold.has_any(CONSIDERS)) {
        breakdown.only_considered();
    }
    let mut diagnostics = std::mem::take(&mut breakdown.diagnostics);
    let payment = read_payment(text, paras, &breakdown, &mut diagnostics);
    PaymentReading { payment, ledger: breakdown.entries, diagnostics }
}

/// Reads what a recommendation says should be paid.
pub fn recommended(text: &str, paras: &[&Para]) -> RecommendedReading {
    let sums = mention::mentions(text, paras);
    let mut breakdown = breakdown::read(paras, &sums);
    let amount = breakdown.awards.iter().map(Award::amount).reduce(u64::saturating_add);
    let rests = phrases![
        "on the basis that",
        "made on the basis",
        "relies on",
        "rely on",
        "is based on",
        "was based on",
        "dependent on",
        "depends on",
        "conditional on",
        "subject to this payment",
        "contingent on",
        "on the basis the",
    ];
    for entry in breakdown.entries.iter_mut().filter(|entry| entry.role == SumRole::Total) {
        entry.role = SumRole::Recommended;
        entry.reason = String::from("Recommended to be paid, and not ordered.");
    }
    RecommendedReading {
        amount_pence: amount,
        finding_depends_on_it: paras.iter().any(|p| p.fold.has_any(rests)),
        ledger: breakdown.entries,
        diagnostics: breakdown.diagnostics,
    }
}

fn read_payment(text: &str, paras: &[&Para], breakdown: &Breakdown, diagnostics: &mut Vec<Diagnostic>) -> Option<Payment> {
    let awards = &breakdown.awards;
    let span = match awards.iter().map(|award| award.span).reduce(Span::to) {
        Some(span) => span,
        None => without_figure(paras, breakdown)?,
    };
    let words = terms::terms(text, paras, &breakdown.figured);
    let mut payment = Payment {
        amount_pence: None,
        parts: parts(text, paras, awards),
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
fn parts(text: &str, paras: &[&Para], awards: &[Award]) -> Vec<PaymentPart> {
    let mut parts = Vec::new();
    let mut push = |part: &Part| {
        parts.push(PaymentPart {
            amount_pence: part.pence,
            purpose: part.purpose(text, paras),
            prior_offer_pence: (part.prior > 0).then_some(part.prior.min(part.pence)),
            complaint_head: None,
            span: part.words(),
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

/// The words that order a payment without a figure: costs to be evidenced, a share of the rent.
fn without_figure(paras: &[&Para], breakdown: &Breakdown) -> Option<Span> {
    let para = paras.first()?;
    let asks = phrases![
        "reimburse",
        "reimburses",
        "refund",
        "refunds",
        "reimbursement of",
        "compensate the resident",
        "pay compensation",
        "pay the resident",
    ];
    let figures = phrases![
        "%",
        "per cent",
        "percent",
        "equivalent to",
        "calculated",
        "cost",
        "costs",
        "of the rent",
        "receipts",
        "bills",
        "rate of",
        "usage",
        "loss",
    ];
    let hit = para.fold.find_any_in(asks, 0..para.fold.len()).map(|(_, hit)| hit)?;
    let is_open = breakdown.entries.iter().any(|e| matches!(e.role, SumRole::Rate | SumRole::Reimbursement));
    let reimburses = para.fold.slice(hit.clone()).starts_with(b"re");
    let elsewhere = breakdown.entries.iter().any(|e| e.role == SumRole::Unassigned);
    if (elsewhere && !is_open) || !(is_open || reimburses || paras.iter().any(|p| p.fold.has_any(figures))) {
        return None;
    }
    Some(para.fold.span(hit))
}

fn diagnostic(code: &'static str, severity: Severity, message: String, span: Option<Span>) -> Diagnostic {
    Diagnostic { code, area: Area::Money, severity, message, span, other_span: None }
}
