//! Which cases do the tests of every export share, and which readers know nothing of the writers?

use crate::determination::date::Date;
use crate::determination::{
    Area, ComplaintHead, Deadline, DeadlineBasis, Detail, Determination, Diagnostic, Finding, Format, JurisdictionExclusion,
    Order, OrderKind, Outcome, Payment, PaymentPart, PriorOfferTerms, Recommendation, Remedy, Severity,
};
use crate::span::Span;

const NOWHERE: Span = Span { start: 0, end: 0 };

/// A report with an apology and a payment, as the core would read it.
pub fn report() -> Determination {
    Determination {
        format: Format::Report,
        case_refs: vec!["202499999".into()],
        landlord: Some("Mapleford Homes".into()),
        date: Date::new(2024, 2, 28),
        complaint: vec![ComplaintHead {
            label: Some("a".into()),
            text: "The handling of repairs.".into(),
            theme: None,
            also: Vec::new(),
            span: NOWHERE,
        }],
        jurisdiction: vec![JurisdictionExclusion {
            scheme_paragraph: Some("42(d)".into()),
            route: None,
            text: "the level of the service charge".into(),
            span: NOWHERE,
        }],
        findings: vec![Finding {
            outcome: Outcome::Maladministration,
            about: "the landlord’s handling of repairs".into(),
            scheme_paragraph: Some("52".into()),
            complaint_head: Some(0),
            span: NOWHERE,
            outcome_span: NOWHERE,
        }],
        orders: vec![apology(), compensation()],
        recommendations: vec![Recommendation {
            text: "The landlord should pay the £50 it offered.".into(),
            amount_pence: Some(5_000),
            finding_depends_on_it: true,
            span: NOWHERE,
        }],
        remedy: Remedy {
            ordered_pence: 60_000,
            prior_offer_pence: Some(25_000),
            net_new_pence: 35_000,
            recommended_pence: 5_000,
            ..Remedy::default()
        },
        diagnostics: vec![Diagnostic {
            code: "date_misspelt",
            area: Area::Head,
            severity: Severity::Warning,
            message: "The month is misspelt: “Feburary” was read as February.".into(),
            span: None,
            other_span: None,
        }],
        ..Determination::default()
    }
}

fn apology() -> Order {
    Order {
        label: Some("a".into()),
        kinds: vec![OrderKind::Apology, OrderKind::Evidence],
        text: "Apologise to the resident.".into(),
        details: vec![Detail { text: "its delay".into(), span: NOWHERE }, Detail { text: "its words".into(), span: NOWHERE }],
        deadline: None,
        payment: None,
        wider: false,
        condition: None,
        span: NOWHERE,
    }
}

fn compensation() -> Order {
    let part = |amount_pence, purpose: &str, prior_offer_pence| PaymentPart {
        amount_pence,
        purpose: purpose.into(),
        payee: None,
        prior_offer_pence,
        complaint_head: None,
        span: NOWHERE,
    };
    Order {
        label: Some("b".into()),
        kinds: vec![OrderKind::Compensation],
        text: "Pay the resident £600.".into(),
        details: Vec::new(),
        deadline: Some(Deadline {
            date: Date::new(2024, 3, 27),
            text: "within 4 weeks of this report".into(),
            basis: DeadlineBasis::Computed,
            computation: Some("28 February 2024 + 4 weeks".into()),
            caution: None,
            span: NOWHERE,
        }),
        payment: Some(Payment {
            amount_pence: Some(60_000),
            parts: vec![part(45_000, "distress", Some(25_000)), part(15_000, "complaint handling", None)],
            prior_offer_pence: Some(25_000),
            prior_offer_terms: Some(PriorOfferTerms::Inclusive),
            may_deduct_paid: false,
            payee: Some("the resident".into()),
            terms: Some("directly to the resident".into()),
            span: None,
        }),
        wider: false,
        condition: None,
        span: NOWHERE,
    }
}

/// Words that try to be something else in every format.
pub const HOSTILE: [&str; 12] = [
    "=HYPERLINK(\"http://evil.example\",\"click\")",
    "  +1+cmd|' /C calc'!A0",
    "\t@SUM(1+1)",
    "\r\n-2+3",
    "a \"quoted\", cell; with\nlines",
    "END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged",
    "<img src=x onerror=alert(1)> &amp; <script>",
    "[click](javascript:alert(1)) ![x](http://evil.example) **bold** `code` | cell | # heading",
    "\u{202e}gnirts esrever\u{202c} \u{1b}[31m \u{0}\u{7}",
    "👩\u{200d}🔧 £ – ’ ünïcödé 漢字 \\n \\, back\\slash",
    "1. # > - * + not a list\n\n    code\n===\n---",
    "https://evil.example www.evil.example someone@evil.example ~~struck~~ $x^2$ &#60;",
];

/// A determination with hostile words in every place that holds words.
pub fn hostile() -> Determination {
    let mut determination = report();
    determination.case_refs = HOSTILE.iter().take(2).map(|&words| words.into()).collect();
    determination.landlord = Some(HOSTILE[0].into());
    determination.orders = HOSTILE.iter().map(|&words| hostile_order(words)).collect();
    determination.findings[0].about = HOSTILE[7].into();
    determination.jurisdiction[0].text = HOSTILE[10].into();
    determination.recommendations[0].text = HOSTILE[6].into();
    determination.diagnostics[0].message = HOSTILE[5].into();
    determination
}

/// An order that says `words` wherever it can.
pub fn hostile_order(words: &str) -> Order {
    let mut order = compensation();
    order.label = Some(words.into());
    order.text = words.into();
    order.details = vec![Detail { text: words.into(), span: NOWHERE }];
    order.condition = Some(words.into());
    if let (Some(deadline), Some(payment)) = (&mut order.deadline, &mut order.payment) {
        deadline.text = words.into();
        deadline.computation = Some(words.into());
        deadline.caution = Some(words.into());
        payment.payee = Some(words.into());
        payment.terms = Some(words.into());
        payment.parts[0].purpose = words.into();
    }
    order
}

/// Reads RFC 4180, strictly: a stray quote, a bare line break or a ragged row is an error.
pub fn read_csv(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.ends_with("\r\n"), "the last row ends with CRLF");
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.expect("as many cells as there are headings")).collect()
}
