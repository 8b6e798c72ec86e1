//! What must be paid? One payment from an obligation and the paragraphs that describe it (domain.md 2.4).

use crate::determination::{Diagnostic, LedgerEntry, Payment, PaymentPart, SumRole};
use crate::outline::Para;
use crate::phrase::money::{SumMatch, sums};

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

/// Reads the payment that an obligation orders. `paras` are the paragraph of the obligation and,
/// behind it, those that only describe it.
pub fn payment(text: &str, paras: &[&Para]) -> PaymentReading {
    let mut reading = PaymentReading::default();
    let mut payment = Payment {
        amount_pence: None,
        parts: Vec::new(),
        prior_offer_pence: None,
        prior_offer_terms: None,
        may_deduct_paid: false,
        payee: None,
        terms: None,
        span: None,
    };
    for (i, para) in paras.iter().enumerate() {
        for sum in sums(text, &para.fold) {
            let Some(pence) = sum.pence else { continue };
            let role = role(i, &payment, &sum);
            let span = para.fold.span(sum.range);
            match role {
                SumRole::Total => (payment.amount_pence, payment.span) = (Some(pence), Some(span)),
                SumRole::Part => payment.parts.push(PaymentPart {
                    amount_pence: pence,
                    purpose: para.text(text),
                    prior_offer_pence: None,
                    complaint_head: None,
                    span: para.span(),
                }),
                _ => {}
            }
            let reason = String::from("Told from where it stands in the order.");
            reading.ledger.push(LedgerEntry { amount_pence: pence, role, reason, order: None, span });
        }
    }
    reading.payment = payment.amount_pence.is_some().then_some(payment);
    reading
}

fn role(para: usize, payment: &Payment, sum: &SumMatch) -> SumRole {
    match para {
        0 if payment.amount_pence.is_none() => SumRole::Total,
        1.. if sum.range.start == 0 => SumRole::Part,
        _ => SumRole::Unassigned,
    }
}

/// Reads what a recommendation says should be paid.
pub fn recommended(text: &str, paras: &[&Para]) -> RecommendedReading {
    let reading = payment(text, paras);
    let rests = ["made on the basis", "relies on", "based on this", "on the basis that"];
    let mut ledger = reading.ledger;
    for entry in ledger.iter_mut().filter(|e| e.role == SumRole::Total) {
        entry.role = SumRole::Recommended;
    }
    RecommendedReading {
        amount_pence: reading.payment.and_then(|p| p.amount_pence),
        finding_depends_on_it: paras.iter().any(|p| p.fold.has_any(&rests)),
        ledger,
        diagnostics: reading.diagnostics,
    }
}
