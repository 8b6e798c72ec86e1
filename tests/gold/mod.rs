//! Is an answer right, area by area, and where it is not: does it say so (evidence.md, "The promise, made measurable")?
//!
//! Gold is a list of facts, [`Want`]. Each belongs to an area. An area whose facts are all read rightly is right; one
//! that carries a warning or an error is to be checked; one that is wrong and carries none is silently wrong.

use putright::determination::{Determination, Order, Severity};
use std::collections::BTreeSet;

/// One thing that must be read.
#[derive(Debug, Clone, PartialEq)]
#[allow(dead_code, reason = "not every test that shares this module states every kind of fact")]
pub enum Want {
    /// The date of the determination, as 2024-02-06.
    Date(String),
    Landlord(String),
    CaseRefs(Vec<String>),
    /// Each head by some of its words.
    Complaint(Vec<String>),
    /// Paragraphs of the Scheme, such as "42(j)".
    Jurisdiction(Vec<String>),
    /// Outcome and some words of what it is about; no words where any will do.
    Findings(Vec<(String, String)>),
    Orders(Vec<OrderWant>),
    Recommendations(Vec<String>),
    Ordered(u64),
    Prior(Option<u64>),
    Net(u64),
    Recommended(u64),
}

/// An order: words that only it has, and what is read of it.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderWant {
    pub quote: String,
    pub due: Due,
    /// What it obliges to pay; `None` where that is not stated here.
    pub amount: Option<Option<u64>>,
    /// Whether it may as well be read as no order of its own.
    pub optional: bool,
}

#[derive(Debug, Clone, PartialEq)]
#[allow(dead_code, reason = "not every test that shares this module states every kind of fact")]
pub enum Due {
    On(String),
    NoDate,
    /// Not stated here.
    Any,
}

/// The areas of an answer (evidence.md).
pub const AREAS: [&str; 8] = ["head", "complaint", "jurisdiction", "findings", "orders", "money", "recommendations", "document"];

/// The warnings that say nothing against what was read.
const SAYS_NOTHING: [&str; 1] = ["deadline_on_free_day"];

impl Want {
    pub fn area(&self) -> &'static str {
        match self {
            Want::Date(_) | Want::Landlord(_) | Want::CaseRefs(_) => "head",
            Want::Complaint(_) => "complaint",
            Want::Jurisdiction(_) => "jurisdiction",
            Want::Findings(_) => "findings",
            Want::Orders(_) => "orders",
            Want::Recommendations(_) | Want::Recommended(_) => "recommendations",
            Want::Ordered(_) | Want::Prior(_) | Want::Net(_) => "money",
        }
    }

    /// What is wrong in the answer, each with its area; empty where it is right.
    pub fn wrong(&self, answer: &Determination) -> Vec<(&'static str, String)> {
        let one = |same: bool, got: String| {
            if same { Vec::new() } else { vec![(self.area(), format!("expected {}, found {got}", self.plainly()))] }
        };
        match self {
            Want::Date(want) => {
                let got = answer.date.map_or("none".to_string(), |d| d.to_string());
                one(got == *want, got)
            }
            Want::Landlord(want) => {
                let got = answer.landlord.clone().unwrap_or_default();
                one(squeezed(&got) == squeezed(want), got)
            }
            Want::CaseRefs(want) => one(answer.case_refs == *want, format!("{:?}", answer.case_refs)),
            Want::Complaint(want) => {
                let got: Vec<&str> = answer.complaint.iter().map(|c| c.text.as_str()).collect();
                one(pair(want, &got, |w, g| holds(g, w)).is_some(), format!("{got:?}"))
            }
            Want::Jurisdiction(want) => {
                let got: Vec<&str> = answer.jurisdiction.iter().filter_map(|j| j.scheme_paragraph.as_deref()).collect();
                one(pair(want, &got, |w, g| w == g).is_some(), format!("{got:?}"))
            }
            Want::Findings(want) => {
                let got: Vec<(&str, &str)> = answer.findings.iter().map(|f| (f.outcome.code(), f.about.as_str())).collect();
                let same = pair(want, &got, |w, g| w.0 == g.0 && (w.1.is_empty() || holds(g.1, &w.1)));
                one(same.is_some(), format!("{got:?}"))
            }
            Want::Orders(want) => orders_wrong(want, &answer.orders),
            Want::Recommendations(want) => {
                let got: Vec<&str> = answer.recommendations.iter().map(|r| r.text.as_str()).collect();
                one(pair(want, &got, |w, g| squeezed(g).contains(&squeezed(w))).is_some(), format!("{got:?}"))
            }
            Want::Ordered(want) => one(answer.remedy.ordered_pence == *want, pounds(answer.remedy.ordered_pence)),
            Want::Prior(want) => one(answer.remedy.prior_offer_pence == *want, maybe(answer.remedy.prior_offer_pence)),
            Want::Net(want) => one(answer.remedy.net_new_pence == *want, pounds(answer.remedy.net_new_pence)),
            Want::Recommended(want) => one(answer.remedy.recommended_pence == *want, pounds(answer.remedy.recommended_pence)),
        }
    }

    fn plainly(&self) -> String {
        match self {
            Want::Ordered(p) => format!("{} ordered", pounds(*p)),
            Want::Prior(p) => format!("{} offered before", maybe(*p)),
            Want::Net(p) => format!("{} new", pounds(*p)),
            Want::Recommended(p) => format!("{} recommended", pounds(*p)),
            other => format!("{other:?}"),
        }
    }
}

fn orders_wrong(want: &[OrderWant], got: &[Order]) -> Vec<(&'static str, String)> {
    let holds_quote = |w: &OrderWant, o: &Order| squeezed(&o.text).contains(&squeezed(&w.quote));
    let is_optional = |o: &Order| want.iter().any(|w| w.optional && holds_quote(w, o));
    let refs: Vec<&Order> = got.iter().filter(|o| !is_optional(o)).collect();
    let must: Vec<&OrderWant> = want.iter().filter(|w| !w.optional).collect();
    let Some(pairs) = pair(&must, &refs, |w, g| holds_quote(w, g)) else {
        let texts: Vec<&str> = got.iter().map(|o| o.text.as_str()).collect();
        let quotes: Vec<&str> = must.iter().map(|o| o.quote.as_str()).collect();
        return vec![("orders", format!("expected the orders {quotes:?}, found {texts:?}"))];
    };
    let mut wrong = Vec::new();
    for (want, order) in pairs {
        let date = order.deadline.as_ref().and_then(|d| d.date).map(|d| d.to_string());
        let due = match &want.due {
            Due::On(day) => date.as_deref() == Some(day),
            Due::NoDate => date.is_none(),
            Due::Any => true,
        };
        if !due {
            let found = date.unwrap_or("no date".into());
            wrong.push(("orders", format!("{:?}: expected {:?}, found {found}", want.quote, want.due)));
        }
        let amount = order.payment.as_ref().and_then(|p| p.amount_pence);
        if want.amount.is_some_and(|w| w != amount) {
            let expected = maybe(want.amount.flatten());
            wrong.push(("money", format!("{:?}: expected {expected} to pay, found {}", want.quote, maybe(amount))));
        }
    }
    wrong
}

/// Each wanted thing with its own; `None` where one is missing or one is left over.
fn pair<'w, W, G: Copy>(want: &'w [W], got: &[G], same: impl Fn(&W, &G) -> bool) -> Option<Vec<(&'w W, G)>> {
    let mut left: Vec<G> = got.to_vec();
    let mut pairs = Vec::new();
    for w in want {
        let at = left.iter().position(|g| same(w, g))?;
        pairs.push((w, left.remove(at)));
    }
    left.is_empty().then_some(pairs)
}

/// The areas that the answer says are to be checked.
pub fn to_be_checked(answer: &Determination) -> BTreeSet<&'static str> {
    let warnings = answer.diagnostics.iter().filter(|d| d.severity >= Severity::Warning && !SAYS_NOTHING.contains(&d.code));
    let said: BTreeSet<&str> = warnings.map(|d| d.area.code()).collect();
    AREAS.into_iter().filter(|area| said.contains(area) || said.contains("document")).collect()
}

/// Whether `text` has the words of `want`, and not many others.
fn holds(text: &str, want: &str) -> bool {
    let (wanted, found) = (words(want), words(text));
    let both = wanted.intersection(&found).count();
    squeezed(text).contains(squeezed(want).trim_end_matches(['.', ';']))
        || (both * 10 >= wanted.len() * 6 && found.len() <= 3 * wanted.len() + 8)
}

fn words(text: &str) -> BTreeSet<String> {
    const STOP: [&str; 12] = ["the", "a", "of", "to", "and", "in", "s", "landlord", "resident", "by", "its", "for"];
    let lower = text.to_lowercase();
    let all = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty());
    all.filter(|w| !STOP.contains(w)).map(String::from).collect()
}

/// Without the accidents of a copy: white space, kinds of quote and dash, capitals.
fn squeezed(text: &str) -> String {
    let plain = text.chars().filter(|c| !c.is_whitespace()).map(|c| match c {
        '’' | '‘' => '\'',
        '“' | '”' => '"',
        '–' | '—' | '‑' => '-',
        c => c,
    });
    plain.collect::<String>().to_lowercase()
}

pub fn pounds(pence: u64) -> String {
    let (whole, rest) = (pence / 100, pence % 100);
    if rest == 0 { format!("£{whole}") } else { format!("£{whole}.{rest:02}") }
}

fn maybe(pence: Option<u64>) -> String {
    pence.map_or("no figure".to_string(), pounds)
}
