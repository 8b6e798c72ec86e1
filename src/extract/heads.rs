//! Which head of complaint does a finding answer? Order first, then words (domain.md 1.6 rule 7).
//!
//! A finding keeps its own place in the list where nothing speaks against it; where another head
//! shares more of its words, that head has it. What shares no words and has no place is not matched.

use crate::determination::{ComplaintHead, Diagnostic, Finding, Severity};
use crate::fold::Phrases;
use crate::phrases;
use crate::sorted;

/// More heads than any report has; beyond it only the order counts, so that time stays linear.
const MANY: usize = 64;

/// Says so where that limit is reached.
pub fn too_many(most: usize) -> Option<Diagnostic> {
    let message =
        || format!("More than {MANY} matters or findings: which belong together was told by their order alone. Compare them.");
    (most > MANY).then(|| Diagnostic {
        code: "too_many_heads",
        severity: Severity::Warning,
        message: message(),
        span: None,
        other_span: None,
    })
}

/// Sets `complaint_head` of each finding.
pub fn assign(findings: &mut [Finding], complaint: &[ComplaintHead]) {
    let in_order = findings.len() == complaint.len();
    if findings.len() > MANY || complaint.len() > MANY {
        for (i, finding) in findings.iter_mut().enumerate() {
            finding.complaint_head = in_order.then_some(i);
        }
        return;
    }
    let heads: Vec<Vec<String>> = complaint.iter().map(|head| words(&head.text)).collect();
    let abouts: Vec<Vec<String>> = findings.iter().map(|finding| words(&finding.about)).collect();
    let mut taken = vec![false; heads.len()];
    let shared: Vec<Vec<u32>> = abouts.iter().map(|a| heads.iter().map(|h| likeness(a, h)).collect()).collect();
    // The surest pairs first: likeness, then the same place in both lists.
    let mut pairs: Vec<(u32, bool, usize, usize)> = Vec::new();
    for (f, row) in shared.iter().enumerate() {
        pairs.extend(row.iter().enumerate().map(|(h, &like)| (like, in_order && f == h, f, h)));
    }
    let worth = |like: u32, place: bool| std::cmp::Reverse((like + if place { IN_PLACE } else { 0 }, place));
    let pairs = sorted::by_key(pairs, |&(like, place, f, h)| (worth(like, place), f, h));
    for (like, place, f, h) in pairs {
        if findings[f].complaint_head.is_none() && !taken[h] && (like >= LIKE || place) {
            findings[f].complaint_head = Some(h);
            taken[h] = true;
        }
    }
    only_head(findings, complaint, &shared);
}

/// "Service failure in its handling of repairs and the associated complaint": one finding for each head
/// that its words name and no other finding answers.
pub fn share_out(findings: &mut Vec<Finding>, complaint: &[ComplaintHead]) {
    if findings.len() > MANY || complaint.len() > MANY || findings.len() >= complaint.len() {
        return;
    }
    let is_open = |h: usize| !findings.iter().any(|f| f.complaint_head == Some(h));
    let open: Vec<(usize, Vec<String>)> =
        (0..complaint.len()).filter(|&h| is_open(h)).map(|h| (h, words(&complaint[h].text))).collect();
    let mut shared = Vec::with_capacity(complaint.len());
    let mut taken = vec![false; complaint.len()];
    for mut finding in std::mem::take(findings) {
        let mut more = Vec::new();
        if let Some(own) = finding.complaint_head {
            let own = words(&complaint[own].text);
            for (start, segment) in matters(&finding.about) {
                let said = words(segment);
                let is_own = likeness(&said, &own) >= LIKE;
                let head = open.iter().find(|(h, head)| !taken[*h] && !is_own && likeness(&said, head) >= ALIKE);
                if let Some((h, _)) = head {
                    taken[*h] = true;
                    more.push((start, Finding { about: segment.to_string(), complaint_head: Some(*h), ..finding.clone() }));
                }
            }
        }
        if let Some((start, _)) = more.first() {
            let rest = finding.about[..*start].trim_end_matches([' ', ',']);
            let rest = rest.strip_suffix(" of").unwrap_or(rest);
            finding.about = rest.strip_suffix(" and").unwrap_or(rest).trim_end_matches([' ', ',']).to_string();
        }
        shared.push(finding);
        shared.extend(more.into_iter().map(|(_, finding)| finding));
    }
    *findings = shared;
}

/// The matters behind the first that words name, parted by commas and "and", with where each begins.
fn matters(about: &str) -> Vec<(usize, &str)> {
    let (mut all, mut from, mut at) = (Vec::new(), None, 0);
    loop {
        let mark = [", ", " and "].iter().find(|mark| about.as_bytes()[at..].starts_with(mark.as_bytes()));
        if let Some(start) = from.filter(|_| mark.is_some() || at == about.len()) {
            let segment = about[start..at].trim_start_matches("and ").trim_start_matches("of ");
            all.push((at - segment.len(), segment));
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

/// Likeness, in hundredths, from which two texts are taken to be of one matter.
const LIKE: u32 = 34;
/// What the same place in both lists is worth.
const IN_PLACE: u32 = 30;

/// Where only one head is complained of, a finding about "the complaint" answers it.
fn only_head(findings: &mut [Finding], complaint: &[ComplaintHead], shared: &[Vec<u32>]) {
    for (finding, row) in findings.iter_mut().zip(shared) {
        if finding.complaint_head.is_none() && complaint.len() == 1 && (row[0] >= LIKE || is_whole_complaint(&finding.about)) {
            finding.complaint_head = Some(0);
        }
    }
}

/// "the complaint", "this complaint", or nothing but the outcome: no matter of its own.
fn is_whole_complaint(about: &str) -> bool {
    const BARE: Phrases = phrases![
        "the",
        "this",
        "complaint",
        "above",
        "it",
        "matter",
        "there",
        "was",
        "no",
        "maladministration",
        "service",
        "failure"
    ];
    about.to_ascii_lowercase().split(|c: char| !c.is_alphanumeric()).all(|word| word.is_empty() || BARE.contains(word))
}

/// How much of the shorter of two sorted sets of words the other holds, in hundredths.
fn likeness(a: &[String], b: &[String]) -> u32 {
    let least = a.len().min(b.len());
    if least == 0 {
        return 0;
    }
    (a.iter().filter(|word| b.binary_search(word).is_ok()).count() * 100 / least) as u32
}

/// The words that tell matters apart, in a plain form. How the landlord handled the complaint is a
/// matter of its own, however it is put ("associated complaint", "complaint handling").
fn words(text: &str) -> Vec<String> {
    #[rustfmt::skip]
    const COMMON: Phrases = phrases![
        "the", "a", "an", "of", "to", "and", "in", "s", "t", "landlord", "resident", "by", "its", "it", "is", "for", "handling", "response", "report", "his", "her", "their",
        "about", "with", "at", "on", "wa", "was", "were", "that", "from", "how", "concern", "request", "way", "associated", "related", "handled", "responded", "dealt",
        "regarding", "there", "complaint", "formal", "this", "both", "we", "will", "also", "consider", "considered", "ha", "has", "have", "ombudsman", "service",
        "investigated", "been", "issue", "reported", "relation", "respect", "looked", "assessed", "dealing", "into",
        "subsequent", "investigation", "thi",
    ];
    let lower = text.to_ascii_lowercase();
    let stems = || lower.split(|c: char| !c.is_alphanumeric()).map(stem).filter(|word| !word.is_empty());
    let telling = stems().filter(|word| !COMMON.contains(word)).collect();
    let mut words: Vec<&str> = sorted::by_key(telling, |&word| word);
    words.dedup();
    let mut words: Vec<String> = words.into_iter().map(str::to_string).collect();
    if words.is_empty() && stems().any(|word| word == "complaint") {
        words.push("complaint handling".to_string());
    }
    words
}

/// A plain form: "reports" and "report", "anti-social" and "ASB".
fn stem(word: &str) -> &str {
    match word {
        "asb" | "antisocial" | "anti" => "asb",
        "behaviour" | "social" => "",
        _ if word.len() > 3 && !word.ends_with("ss") => word.strip_suffix('s').unwrap_or(word),
        _ => word,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::Outcome;
    use crate::span::Span;

    /// The heads that findings about `abouts` are matched to.
    fn matched(heads: &[&str], abouts: &[&str]) -> Vec<Option<usize>> {
        let span = Span::new(0, 0);
        let complaint: Vec<_> = heads.iter().map(|h| ComplaintHead { label: None, text: h.to_string(), span }).collect();
        let finding = |about: &&str| Finding {
            outcome: Outcome::ServiceFailure,
            about: about.to_string(),
            scheme_paragraph: None,
            complaint_head: None,
            span,
            outcome_span: span,
        };
        let mut findings: Vec<_> = abouts.iter().map(finding).collect();
        assign(&mut findings, &complaint);
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
        let complaint: Vec<_> = heads.iter().map(|h| ComplaintHead { label: None, text: h.to_string(), span }).collect();
        let shared = |about: &str| {
            let mut findings = vec![Finding {
                outcome: Outcome::ServiceFailure,
                about: about.to_string(),
                scheme_paragraph: None,
                complaint_head: Some(0),
                span,
                outcome_span: span,
            }];
            share_out(&mut findings, &complaint);
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
        assert_eq!(matters(&about).last().map(|m| m.1), Some("the lift"));
        assert_eq!(matters("the gate"), []);
    }

    #[test]
    fn too_many_heads_are_said() {
        assert!(too_many(MANY).is_none());
        assert_eq!(too_many(MANY + 1).map(|d| d.code), Some("too_many_heads"));
    }
}
