//! What is recommended, and not binding (domain.md 0.6, 3.1)?
//!
//! | what stands there | what becomes of it |
//! |---|---|
//! | "It is recommended that the landlord:" | its items are the recommendations |
//! | "The landlord should consider …", an item of a list | a recommendation |
//! | "This comprises:" and sums | describes the recommendation before |
//! | "Our finding of reasonable redress is made on the basis that this is paid" | so does this, and a finding depends on it |
//! | the same, where it alone states the sum | a recommendation |
//! | "Our recommendations are not binding" | nothing |

use super::order::combined::{Combined, Half};
use super::order::words::{self, LeadIn};
use super::payment;
use crate::determination::{Area, Diagnostic, LedgerEntry, Recommendation, Severity};
use crate::outline::{Outline, Para};
use crate::text::sentence::sentences;
use crate::text::{NormalText, POUND};
use crate::vocabulary::{order, recommendation};

/// The recommendations of a determination.
#[derive(Debug, Clone, Default)]
pub struct RecommendationsReading {
    /// The recommendations, in their order.
    pub recommendations: Vec<Recommendation>,
    /// The sums that stand in them.
    pub ledger: Vec<LedgerEntry>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// A recommendation's paragraph, and those that go on about it.
struct Draft<'p> {
    paras: Vec<&'p Para<'p>>,
    level: usize,
}

/// Reads the recommendations; `ordered` is what the orders come to, which a recommendation may name again.
pub fn recommendations(text: &str, outline: &Outline, ordered: &payment::SoFar) -> RecommendationsReading {
    let mut reading = RecommendationsReading::default();
    let combined = Combined::of(outline);
    for section in &outline.sections {
        let paras = combined.paras(section, Half::Recommendations);
        let all_rest_on_them = paras.iter().any(|para| is_preamble(&para.normal) && rests(&para.normal));
        let mut unread = Vec::new();
        let drafts = drafts(&paras, &mut unread);
        reading.diagnostics.extend(unread.into_iter().map(not_read));
        for draft in &drafts {
            let recommendation = read(text, draft, all_rest_on_them, ordered, &mut reading);
            reading.recommendations.push(recommendation);
        }
    }
    reading
}

fn read(
    text: &str,
    draft: &Draft,
    all_rest_on_them: bool,
    ordered: &payment::SoFar,
    reading: &mut RecommendationsReading,
) -> Recommendation {
    let mut paid = payment::recommended(&draft.paras, ordered);
    reading.ledger.append(&mut paid.ledger);
    paid.diagnostics.iter_mut().for_each(|said| said.area = Area::Recommendations);
    reading.diagnostics.append(&mut paid.diagnostics);
    let mut recommendation = Recommendation {
        text: String::new(),
        amount_pence: paid.amount_pence,
        finding_depends_on_it: all_rest_on_them || paid.finding_depends_on_it,
        span: draft.paras[0].span(),
    };
    for para in &draft.paras {
        if !recommendation.text.is_empty() {
            recommendation.text.push(' ');
        }
        recommendation.text.push_str(&para.text(text));
        recommendation.span = recommendation.span.to(para.span());
        recommendation.finding_depends_on_it |= rests(&para.normal);
    }
    recommendation
}

/// A paragraph under Recommendations that no rule took, and that may recommend something.
fn not_read(para: &Para) -> Diagnostic {
    Diagnostic {
        code: "under_recommendations_not_read",
        area: Area::Recommendations,
        severity: Severity::Warning,
        message: "This stands under Recommendations, and was read as none. Read it in the text.".to_string(),
        span: Some(para.span()),
        other_span: None,
    }
}

/// The recommendations among `paras`; those that may be one and were not read as one are put into `unread`.
fn drafts<'p>(paras: &[&'p Para<'p>], unread: &mut Vec<&'p Para<'p>>) -> Vec<Draft<'p>> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut lead: Option<usize> = None;
    for &para in paras {
        if words::is_site_footer(para) || words::is_appendix(para) {
            break;
        }
        if words::is_boilerplate(&para.normal) || is_preamble(&para.normal) || is_figure(&para.normal) {
            continue;
        }
        if is_lead(para) {
            lead = Some(para.level);
            continue;
        }
        let above = lead.filter(|&level| level < para.level);
        let is_item = above.is_some();
        match drafts.last_mut() {
            Some(draft) if goes_on(para, draft, above) => draft.paras.push(para),
            _ if is_item || is_recommendation(para) => {
                if !is_item && lead.is_some_and(|level| level > para.level || para.marker.is_some()) {
                    lead = None;
                }
                drafts.push(Draft { paras: vec![para], level: para.level });
            }
            _ if para.normal.bytes().contains(&POUND) || para.normal.has(order::LANDLORD) => unread.push(para),
            _ => {}
        }
    }
    drafts
}

/// Whether a paragraph recommends nothing but what stands below it.
fn is_lead(para: &Para) -> bool {
    let lead = || words::lead_in(para, &sentences(&para.normal, 0..para.normal.len()));
    para.is_lead_in() && (asks_to_consider(para) || lead() == Some(LeadIn::Bare))
}

/// "The landlord should consider:" hands over to what is to be considered.
fn asks_to_consider(para: &Para) -> bool {
    para.normal.ending(recommendation::TO_CONSIDER, para.normal.len()).is_some()
}

/// Whether a paragraph goes on about the recommendation before it.
fn goes_on(para: &Para, draft: &Draft, lead: Option<usize>) -> bool {
    let is_deeper = para.level > draft.level && lead.is_none_or(|level| level < draft.level);
    if is_deeper || words::begins_with_sum(&para.normal) {
        return true;
    }
    if speaks_of_finding(&para.normal) {
        // The sum that a finding rests on may stand in this sentence alone.
        let has_sum = |p: &Para| memchr::memchr(POUND, p.normal.bytes()).is_some();
        return !has_sum(para) || draft.paras.iter().any(|p| has_sum(p));
    }
    para.marker.is_none() && words::refers_back(&para.normal, 0..para.normal.len())
}

/// Whether something is recommended here: a list item, or a sentence with a verb that says so.
fn is_recommendation(para: &Para) -> bool {
    let all = 0..para.normal.len();
    // "J. Bloggs" below the last item is a signature.
    let is_item = para.marker.is_some() && memchr::memchr_iter(b' ', para.normal.bytes()).count() > 2;
    is_item
        || words::tells(&para.normal, &all)
        || words::is_present(&para.normal, &all)
        || para.normal.has(recommendation::RECOMMENDS)
        || (speaks_of_finding(&para.normal) && memchr::memchr(POUND, para.normal.bytes()).is_some())
}

/// "Our finding of reasonable redress is made on the basis that …": it speaks of a finding that rests on
/// something, and recommends nothing more.
fn speaks_of_finding(normal: &NormalText) -> bool {
    rests(normal)
        && !words::directs_landlord(normal, 0..normal.len())
        && normal.at(recommendation::OPENS_RECOMMENDATION, 0).is_none()
}

/// Whether a finding rests on what is recommended.
fn rests(normal: &NormalText) -> bool {
    normal.has(recommendation::RESTS_ON) && normal.has(recommendation::FINDINGS)
}

/// "The complaint has been resolved with intervention on the basis the landlord follows our recommendations."
fn is_preamble(normal: &NormalText) -> bool {
    normal.has(recommendation::FOLLOWS_THEM)
}

/// The number of a row or page.
fn is_figure(normal: &NormalText) -> bool {
    normal.len() <= 3 && normal.skip_any(b"0123456789.", 0) == normal.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outline::outline;

    /// The recommendations of a section, each with how a finding rests on it, and what they say.
    fn read(body: &str) -> Vec<String> {
        let text = format!("Recommendations\n{body}");
        let reading = recommendations(&text, &outline(&text), &payment::SoFar::default());
        let show = |r: &Recommendation| format!("{}{}", if r.finding_depends_on_it { "! " } else { "" }, r.text);
        reading.recommendations.iter().map(show).collect()
    }

    #[test]
    fn items_below_a_lead_in() {
        let want = ["Pays the resident £60.", "Reminds its contractor."];
        assert_eq!(read("1. It is recommended that the landlord:\na) Pays the resident £60.\nb) Reminds its contractor."), want);
        assert_eq!(
            read("The Ombudsman recommends that the landlord:\n- Pays the resident £60.\n- Reminds its contractor."),
            want
        );
    }

    #[test]
    fn what_is_to_be_considered_stands_below() {
        for lead in ["The landlord should consider:", "The landlord should reconsider :", "We recommend it consider whether to:"]
        {
            assert_eq!(read(&format!("1. {lead}\na) Training its staff in this.")), ["Training its staff in this."], "{lead}");
        }
    }

    #[test]
    fn what_goes_on_about_the_one_before() {
        let body = "Our recommendations are not binding, and a landlord may decide not to follow them.\nOur recommendations\nIt is recommended that the landlord pays the resident £80. This comprises:\n£50 for delay; and\n£30 for distress.\nOur determination of reasonable redress is based on this sum being paid.\nThe landlord should review its log.";
        let want = [
            "! It is recommended that the landlord pays the resident £80. This comprises: £50 for delay; and £30 for distress. Our determination of reasonable redress is based on this sum being paid.",
            "The landlord should review its log.",
        ];
        assert_eq!(read(body), want);
    }

    #[test]
    fn a_sum_that_stands_with_the_finding_alone() {
        let body = "Our finding of reasonable redress is made on the basis that it pays the resident the £1,080 it offered.\nWe recommend the landlord arrange a survey.";
        let want = [
            "! Our finding of reasonable redress is made on the basis that it pays the resident the £1,080 it offered.",
            "We recommend the landlord arrange a survey.",
        ];
        assert_eq!(read(body), want);
    }

    #[test]
    fn what_is_no_recommendation() {
        let want: [&str; 0] = [];
        assert_eq!(read("No recommendations have been made.\nJ. Bloggs\nShare this page"), want);
        let body = "The complaint has been resolved with intervention on the basis the landlord follows our recommendations.\n1. Within 14 days the landlord should pay the resident £250.";
        assert_eq!(read(body), ["! Within 14 days the landlord should pay the resident £250."]);
    }
}
