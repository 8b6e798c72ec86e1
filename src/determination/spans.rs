//! How do the places of an answer change when they are counted in other units, or from the start of a longer text?

use super::{
    ComplaintHead, Deadline, Detail, Determination, Diagnostic, Finding, Head, JurisdictionExclusion, LedgerEntry, Order,
    Payment, PaymentPart, ProcedureStep, Recommendation,
};
use crate::span::{Span, Utf16Index, Utf16Span};

impl Determination<Span> {
    /// The same answer with its spans in UTF-16 code units of `text`, the text it was read from.
    pub fn to_utf16(&self, text: &str) -> Determination<Utf16Span> {
        self.to_utf16_by(&Utf16Index::new(text))
    }

    /// The same, by an index that was made before: for several determinations of one text.
    pub fn to_utf16_by(&self, index: &Utf16Index) -> Determination<Utf16Span> {
        self.map_spans(&|span| index.utf16(span))
    }

    /// The same answer for a longer text, in which the text it was read from begins at byte `start`.
    pub fn moved(mut self, start: usize) -> Self {
        if start > 0 {
            self.each_span(&mut |span| *span = Span::new(span.start + start, span.end + start));
        }
        self
    }

    /// Shows `f` every span. Moving them in place costs the page a third of what a second copy would.
    fn each_span(&mut self, f: &mut dyn FnMut(&mut Span)) {
        self.head.case_refs.iter_mut().chain(&mut self.head.landlord).chain(&mut self.head.date).for_each(&mut *f);
        self.complaint.iter_mut().for_each(|head| f(&mut head.span));
        self.jurisdiction.iter_mut().for_each(|exclusion| f(&mut exclusion.span));
        for finding in &mut self.findings {
            f(&mut finding.span);
            f(&mut finding.outcome_span);
        }
        for order in &mut self.orders {
            f(&mut order.span);
            order.details.iter_mut().for_each(|detail| f(&mut detail.span));
            order.deadline.iter_mut().for_each(|deadline| f(&mut deadline.span));
            if let Some(payment) = &mut order.payment {
                payment.parts.iter_mut().for_each(|part| f(&mut part.span));
                payment.span.iter_mut().for_each(&mut *f);
            }
        }
        self.no_orders.iter_mut().for_each(&mut *f);
        self.recommendations.iter_mut().for_each(|recommendation| f(&mut recommendation.span));
        self.ledger.iter_mut().for_each(|entry| f(&mut entry.span));
        self.complaint_procedure.iter_mut().for_each(|step| f(&mut step.span));
        for diagnostic in &mut self.diagnostics {
            diagnostic.span.iter_mut().chain(&mut diagnostic.other_span).for_each(&mut *f);
        }
    }
}

impl Determination<Utf16Span> {
    /// The same answer for whoever asks of two places only which comes first and which holds the other, and never what stands
    /// there: they still count code units.
    #[cfg(feature = "papers")]
    pub(crate) fn in_code_units(&self) -> Determination {
        self.map_spans(&|span| Span::new(span.start as usize, span.end as usize))
    }
}

impl<S: Copy> Determination<S> {
    fn map_spans<T>(&self, f: &impl Fn(S) -> T) -> Determination<T> {
        Determination {
            schema: self.schema,
            format: self.format,
            decision_type: self.decision_type.clone(),
            case_refs: self.case_refs.clone(),
            landlord: self.landlord.clone(),
            landlord_type: self.landlord_type.clone(),
            occupancy: self.occupancy.clone(),
            date: self.date,
            amended_on_review: self.amended_on_review,
            amended_date: self.amended_date,
            head: Head {
                case_refs: self.head.case_refs.iter().map(|&s| f(s)).collect(),
                landlord: self.head.landlord.map(f),
                date: self.head.date.map(f),
            },
            complaint: each(&self.complaint, |c| ComplaintHead {
                label: c.label.clone(),
                text: c.text.clone(),
                theme: c.theme,
                also: c.also.clone(),
                span: f(c.span),
            }),
            jurisdiction: each(&self.jurisdiction, |j| JurisdictionExclusion {
                scheme_paragraph: j.scheme_paragraph.clone(),
                route: j.route.clone(),
                text: j.text.clone(),
                span: f(j.span),
            }),
            findings: each(&self.findings, |x| Finding {
                outcome: x.outcome,
                about: x.about.clone(),
                scheme_paragraph: x.scheme_paragraph.clone(),
                complaint_head: x.complaint_head,
                span: f(x.span),
                outcome_span: f(x.outcome_span),
            }),
            orders: each(&self.orders, |o| o.map_spans(f)),
            no_orders: self.no_orders.map(f),
            recommendations: each(&self.recommendations, |r| Recommendation {
                text: r.text.clone(),
                amount_pence: r.amount_pence,
                finding_depends_on_it: r.finding_depends_on_it,
                span: f(r.span),
            }),
            remedy: self.remedy,
            ledger: each(&self.ledger, |e| LedgerEntry {
                amount_pence: e.amount_pence,
                role: e.role,
                reason: e.reason.clone(),
                order: e.order,
                span: f(e.span),
            }),
            complaint_procedure: each(&self.complaint_procedure, |p| ProcedureStep {
                stage: p.stage,
                date: p.date,
                span: f(p.span),
            }),
            diagnostics: each(&self.diagnostics, |d| Diagnostic {
                code: d.code,
                area: d.area,
                severity: d.severity,
                message: d.message.clone(),
                span: d.span.map(f),
                other_span: d.other_span.map(f),
            }),
        }
    }
}

impl<S: Copy> Order<S> {
    fn map_spans<T>(&self, f: &impl Fn(S) -> T) -> Order<T> {
        Order {
            label: self.label.clone(),
            kinds: self.kinds.clone(),
            text: self.text.clone(),
            details: each(&self.details, |d| Detail { text: d.text.clone(), span: f(d.span) }),
            deadline: self.deadline.as_ref().map(|d| Deadline {
                date: d.date,
                text: d.text.clone(),
                basis: d.basis,
                computation: d.computation.clone(),
                caution: d.caution.clone(),
                span: f(d.span),
            }),
            payment: self.payment.as_ref().map(|p| Payment {
                amount_pence: p.amount_pence,
                parts: each(&p.parts, |x| PaymentPart {
                    amount_pence: x.amount_pence,
                    purpose: x.purpose.clone(),
                    payee: x.payee.clone(),
                    prior_offer_pence: x.prior_offer_pence,
                    complaint_head: x.complaint_head,
                    span: f(x.span),
                }),
                prior_offer_pence: p.prior_offer_pence,
                prior_offer_terms: p.prior_offer_terms,
                may_deduct_paid: p.may_deduct_paid,
                payee: p.payee.clone(),
                terms: p.terms.clone(),
                span: p.span.map(f),
            }),
            wider: self.wider,
            condition: self.condition.clone(),
            span: f(self.span),
        }
    }
}

fn each<A, B>(items: &[A], f: impl Fn(&A) -> B) -> Vec<B> {
    items.iter().map(f).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `map_spans` names every field, so that the compiler keeps it whole; `each_span` is held against it.
    #[test]
    fn moving_leaves_no_span_behind() {
        let texts = [
            include_str!("../../tests/spec/report-four-outcomes.md"),
            include_str!("../../tests/spec/report-numbered.md"),
            include_str!("../../tests/spec/report-sub-headings.md"),
            include_str!("../../tests/spec/decision-table.md"),
        ];
        let answers = texts.map(crate::analyse);
        for answer in &answers {
            let want = answer.map_spans(&|span| Span::new(span.start + 7, span.end + 7));
            assert_eq!(answer.clone().moved(7), want);
        }
        let any = |has: fn(&Determination) -> bool| assert!(answers.iter().any(has));
        any(|a| !a.jurisdiction.is_empty() && a.head.date.is_some() && !a.head.case_refs.is_empty());
        any(|a| !a.complaint_procedure.is_empty());
        any(|a| !a.recommendations.is_empty() && !a.ledger.is_empty() && !a.findings.is_empty());
        any(|a| a.diagnostics.iter().any(|d| d.other_span.is_some()));
        any(|a| a.orders.iter().any(|o| o.deadline.is_some() && o.payment.as_ref().is_some_and(|p| !p.parts.is_empty())));
        any(|a| a.orders.iter().any(|o| !o.details.is_empty()));
    }
}
