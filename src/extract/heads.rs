//! Which head of complaint does a finding answer? Order first, then words (domain.md 1.6 rule 7).
//!
//! A finding keeps its own place in the list where nothing speaks against it; where another head
//! shares more of its words, that head has it. What shares no words and has no place is not matched.

use crate::determination::{Area, Diagnostic, Finding, Severity};
use crate::text::matter::{MatterWords, StopWords};
use std::ops::Range;
use std::sync::LazyLock;

/// More heads than any report has; beyond it only the order counts, so that time stays linear.
const MANY: usize = 64;

/// Says so where that limit is reached.
pub fn too_many(most: usize) -> Option<Diagnostic> {
    (most > MANY).then(|| Diagnostic {
        code: "too_many_heads",
        area: Area::Findings,
        severity: Severity::Warning,
        message: format!(
            "More than {MANY} matters or findings: which belong together was told by their order alone. Compare them."
        ),
        span: None,
        other_span: None,
    })
}

/// Sets `complaint_head` of each finding; `abouts` and `heads` are the words of both.
pub fn assign(findings: &mut [Finding], abouts: &[MatterWords], heads: &[MatterWords]) {
    let in_order = findings.len() == heads.len();
    if findings.len() > MANY || heads.len() > MANY {
        for (i, finding) in findings.iter_mut().enumerate() {
            finding.complaint_head = in_order.then_some(i);
        }
        return;
    }
    // The surest pairs first: likeness, then the same place in both lists.
    let mut pairs: Vec<(u32, bool, usize, usize)> = Vec::new();
    for (f, about) in abouts.iter().enumerate() {
        if heads.len() > 1 && closes_all(&findings[f]) {
            continue;
        }
        for (h, head) in heads.iter().enumerate() {
            let (like, place) = (likeness(about, head), in_order && f == h);
            if like >= LIKE || place || heads.len() == 1 {
                pairs.push((like, place, f, h));
            }
        }
    }
    let worth = |like: u32, place: bool| std::cmp::Reverse((like + if place { IN_PLACE } else { 0 }, place));
    pairs.sort_by_key(|&(like, place, f, h)| (worth(like, place), f, h));
    let mut taken = vec![false; heads.len()];
    for &(like, place, f, h) in &pairs {
        if findings[f].complaint_head.is_none() && !taken[h] && (like >= LIKE || place) {
            findings[f].complaint_head = Some(h);
            taken[h] = true;
        }
    }
    // Where only one head is complained of, a finding about "the complaint" answers it.
    for (like, _, f, _) in pairs.into_iter().filter(|_| heads.len() == 1) {
        let finding = &mut findings[f];
        if finding.complaint_head.is_none() && (like >= LIKE || is_whole_complaint(&finding.about)) {
            finding.complaint_head = Some(0);
        }
    }
}

/// "Service failure in its handling of repairs and the associated complaint": one finding for each head
/// that its words name and no other finding answers.
pub fn share_out(findings: &mut Vec<Finding>, heads: &[MatterWords]) {
    if findings.len() > MANY || heads.len() > MANY || findings.len() >= heads.len() {
        return;
    }
    let mut taken = vec![false; heads.len()];
    for finding in &*findings {
        if let Some(taken) = finding.complaint_head.and_then(|own| taken.get_mut(own)) {
            *taken = true;
        }
    }
    let mut shared = Vec::with_capacity(heads.len());
    for mut finding in std::mem::take(findings) {
        let mut more: Vec<Finding> = Vec::new();
        let mut first = finding.about.len();
        if let Some(own) = finding.complaint_head {
            for matter in matters(&finding.about) {
                let segment = &finding.about[matter.clone()];
                let said = words(segment);
                if likeness(&said, &heads[own]) >= LIKE {
                    continue;
                }
                if let Some(head) = (0..heads.len()).find(|&h| !taken[h] && likeness(&said, &heads[h]) >= ALIKE) {
                    taken[head] = true;
                    more.push(Finding { about: segment.to_string(), complaint_head: Some(head), ..finding.clone() });
                    first = first.min(matter.start);
                }
            }
        }
        if !more.is_empty() {
            let rest = finding.about[..first].trim_end_matches([' ', ',']);
            let rest = rest.strip_suffix(" of").unwrap_or(rest);
            finding.about = rest.strip_suffix(" and").unwrap_or(rest).trim_end_matches([' ', ',']).to_string();
        }
        shared.push(finding);
        shared.append(&mut more);
    }
    *findings = shared;
}

/// Where the matters behind the first stand that words name, parted by commas, "and" and "or".
fn matters(about: &str) -> Vec<Range<usize>> {
    let (mut all, mut from, mut at) = (Vec::new(), None, 0);
    loop {
        let rest = &about.as_bytes()[at..];
        let mark = match rest.first() {
            Some(b',' | b' ') => [", ", " and ", " or "].iter().find(|mark| rest.starts_with(mark.as_bytes())),
            _ => None,
        };
        if let Some(start) = from.filter(|_| mark.is_some() || at == about.len()) {
            let mut segment = &about[start..at];
            for word in ["and ", "of "] {
                while let Some(rest) = segment.strip_prefix(word) {
                    segment = rest;
                }
            }
            all.push(at - segment.len()..at);
        }
        if at == about.len() {
            return all;
        }
        at += mark.map_or(1, |mark| mark.len());
        from = mark.map(|_| at).or(from);
    }
}

/// Likeness from which a part of a finding is surely of another head.
const ALIKE: u32 = 67;

/// Whether two texts are about one matter: one holds nearly all the telling words of the other.
pub fn is_same_matter(a: &str, b: &str) -> bool {
    likeness(&words(a), &words(b)) >= 75
}

/// Whether two texts may be about one matter: they share a telling word, or one of them names none.
pub fn may_be_same_matter(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    a.is_empty() || b.is_empty() || a.shared(&b) > 0
}

/// Likeness, in hundredths, from which two texts are taken to be of one matter.
const LIKE: u32 = 34;
/// What the same place in both lists is worth.
const IN_PLACE: u32 = 30;

/// "The complaint is outside our jurisdiction", "The complaint was resolved following our intervention": all heads at once,
/// also where one of them is the complaint handling.
pub fn closes_all(finding: &Finding) -> bool {
    use crate::determination::Outcome::{OutsideJurisdiction, ResolvedWithIntervention, Withdrawn};
    matches!(finding.outcome, OutsideJurisdiction | ResolvedWithIntervention | Withdrawn) && is_whole_complaint(&finding.about)
}

/// "the complaint", "this complaint", or nothing but the outcome: no matter of its own.
fn is_whole_complaint(about: &str) -> bool {
    static BARE: LazyLock<StopWords> = LazyLock::new(|| {
        StopWords::of(&[
            "it",
            "no",
            "the",
            "was",
            "this",
            "above",
            "there",
            "matter",
            "failure",
            "service",
            "complaint",
            "maladministration",
        ])
    });
    MatterWords::of(about, &BARE).is_empty()
}

/// How much of the words of the text with fewer the other holds, in hundredths.
fn likeness(a: &MatterWords, b: &MatterWords) -> u32 {
    (a.shared(b) * 100).checked_div(a.len().min(b.len())).unwrap_or(0) as u32
}

/// The words that tell matters apart, in a plain form. How the landlord handled the complaint is a
/// matter of its own, however it is put ("associated complaint", "complaint handling").
pub fn words(text: &str) -> MatterWords {
    let words = MatterWords::of(text, &STOP_WORDS);
    if words.is_empty() { MatterWords::of(text, &STOP_WORDS_BUT_COMPLAINT) } else { words }
}

/// "Complaint" is the matter only where no other word is.
static STOP_WORDS: LazyLock<StopWords> = LazyLock::new(|| StopWords::of(&[&COMMON[..], &["complaint"]].concat()));
static STOP_WORDS_BUT_COMPLAINT: LazyLock<StopWords> = LazyLock::new(|| StopWords::of(&COMMON));

/// Words that stand in heads and findings of all kinds.
#[rustfmt::skip]
const COMMON: [&str; 52] = [
    "and", "for", "her", "has", "how", "his", "its", "the", "was", "way", "also", "both", "been", "from", "have", "into",
    "this", "that", "with", "will", "were", "about", "dealt", "issue", "their", "there", "formal", "looked", "report",
    "concern", "dealing", "handled", "related", "request", "respect", "service", "assessed", "consider", "handling",
    "landlord", "relation", "response", "reported", "resident", "ombudsman", "regarding", "responded", "associated",
    "considered", "subsequent", "investigated", "investigation",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::Outcome;
    use crate::span::Span;

    /// The heads that findings about `abouts` are matched to.
    fn matched(heads: &[&str], abouts: &[&str]) -> Vec<Option<usize>> {
        let span = Span::new(0, 0);
        let finding = |about: &&str| Finding {
            outcome: Outcome::ServiceFailure,
            about: about.to_string(),
            scheme_paragraph: None,
            complaint_head: None,
            span,
            outcome_span: span,
        };
        let mut findings: Vec<_> = abouts.iter().map(finding).collect();
        let of = |texts: &[&str]| texts.iter().map(|text| words(text)).collect::<Vec<_>>();
        assign(&mut findings, &of(abouts), &of(heads));
        findings.iter().map(|f| f.complaint_head).collect()
    }

    #[test]
    fn in_order_and_out_of_order() {
        let heads = ["Reports of damp and mould.", "Staff calling from personal phones.", "The associated complaint."];
        let in_order = ["its handling of damp and mould", "the calls by staff", "its complaint handling"];
        assert_eq!(matched(&heads, &in_order), [Some(0), Some(1), Some(2)]);
        let turned = ["its complaint handling", "reports of mould and damp", "staff calling residents from phones"];
        assert_eq!(matched(&heads, &turned), [Some(2), Some(0), Some(1)]);
        assert_eq!(matched(&heads, &["staff using phones", "the landlord’s handling of the complaint"]), [Some(1), Some(2)]);
    }

    #[test]
    fn one_finding_of_several_heads() {
        let span = Span::new(0, 0);
        let heads = ["Repairs to the roof.", "A request for a fence.", "The associated complaint."];
        let heads = heads.map(words);
        let shared = |about: &str| {
            let mut findings = vec![Finding {
                outcome: Outcome::ServiceFailure,
                about: about.to_string(),
                scheme_paragraph: None,
                complaint_head: Some(0),
                span,
                outcome_span: span,
            }];
            share_out(&mut findings, &heads);
            findings.into_iter().map(|f| (f.about, f.complaint_head)).collect::<Vec<_>>()
        };
        let pair = |about: &str, head| (about.to_string(), Some(head));
        assert_eq!(
            shared("repairs to the roof, a request for a fence and the associated complaint"),
            [pair("repairs to the roof", 0), pair("a request for a fence", 1), pair("the associated complaint", 2)]
        );
        assert_eq!(
            shared("repairs to the roof and of the complaint"),
            [pair("repairs to the roof", 0), pair("the complaint", 2)]
        );
        assert_eq!(shared("repairs to the roof and gutters"), [pair("repairs to the roof and gutters", 0)]);
    }

    #[test]
    fn what_has_no_head_is_not_matched() {
        let head = ["The complaint is about the landlord’s handling of a leak."];
        assert_eq!(
            matched(&head, &["its handling of the leak", "its complaint handling", "its record keeping"]),
            [Some(0), None, None]
        );
        assert_eq!(matched(&head, &["the complaint"]), [Some(0)]);
        assert_eq!(matched(&head, &["There was no maladministration"]), [Some(0)]);
        assert_eq!(matched(&[], &["the leak"]), [None]);
        let also = ["the lift", "This Service has also looked at the landlord’s complaint handling."];
        assert_eq!(matched(&also, &["its complaint handling", "the lift"]), [Some(1), Some(0)]);
    }

    #[test]
    fn anti_social_behaviour_has_many_names() {
        let heads = ["Reports of anti-social behaviour (ASB).", "Repairs to the lift."];
        assert_eq!(
            matched(&heads, &["repairs to the lift", "its response to antisocial behaviour", "x"]),
            [Some(1), Some(0), None]
        );
    }

    #[test]
    fn the_last_of_many_matters_is_found() {
        let about = format!("the gate{}, and the lift", ", a fence".repeat(40));
        assert_eq!(matters(&about).len(), 41);
        assert_eq!(matters(&about).last().map(|matter| &about[matter.clone()]), Some("the lift"));
        assert!(matters("the gate").is_empty());
    }

    #[test]
    fn too_many_heads_are_said() {
        assert!(too_many(MANY).is_none());
        assert_eq!(too_many(MANY + 1).map(|d| d.code), Some("too_many_heads"));
    }
}
