//! Which head of complaint does a finding answer? Order first, then words (domain.md 1.6 rule 7).
//!
//! A finding keeps its own place in the list where nothing speaks against it; where another head
//! shares more of its words, that head has it. What shares no words and has no place is not matched.

use crate::determination::{ComplaintHead, Finding};
use crate::sorted;

/// More heads than any report has; beyond it only the order counts, so that time stays linear.
const MANY: usize = 64;

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
    const BARE: [&str; 12] =
        ["the", "this", "complaint", "above", "it", "matter", "there", "was", "no", "maladministration", "service", "failure"];
    about.to_ascii_lowercase().split(|c: char| !c.is_alphanumeric()).all(|word| word.is_empty() || BARE.contains(&word))
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
    const COMMON: [&str; 62] = [
        "the", "a", "an", "of", "to", "and", "in", "s", "t", "landlord", "resident", "by", "its", "it", "is", "for", "handling", "response", "report", "his", "her", "their",
        "about", "with", "at", "on", "wa", "was", "were", "that", "from", "how", "concern", "request", "way", "associated", "related", "handled", "responded", "dealt",
        "regarding", "there", "complaint", "formal", "this", "both", "we", "will", "also", "consider", "considered", "ha", "has", "have", "ombudsman", "service",
        "investigated", "been", "issue", "reported", "relation", "respect",
    ];
    let lower = text.to_ascii_lowercase();
    let stems = || lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(stem);
    let telling = stems().filter(|word| !COMMON.contains(&word.as_str()) && !word.is_empty()).collect();
    let mut words: Vec<String> = sorted::by_key(telling, String::clone);
    words.dedup();
    if words.is_empty() && stems().any(|word| word == "complaint") {
        words.push("complaint handling".to_string());
    }
    words
}

/// A plain form: "reports" and "report", "anti-social" and "ASB".
fn stem(word: &str) -> String {
    let stem = match word {
        "asb" | "antisocial" | "anti" => "asb",
        "behaviour" | "social" => "",
        _ if word.len() > 3 && !word.ends_with("ss") => word.strip_suffix('s').unwrap_or(word),
        _ => word,
    };
    stem.to_string()
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
    fn what_has_no_head_is_not_matched() {
        let head = ["The complaint is about the landlord’s handling of a leak."];
        assert_eq!(
            matched(&head, &["its handling of the leak", "its complaint handling", "its record keeping"]),
            [Some(0), None, None]
        );
        assert_eq!(matched(&head, &["the complaint"]), [Some(0)]);
        assert_eq!(matched(&head, &["There was no maladministration"]), [Some(0)]);
        assert_eq!(matched(&[], &["the leak"]), [None]);
    }

    #[test]
    fn anti_social_behaviour_has_many_names() {
        let heads = ["Reports of anti-social behaviour (ASB).", "Repairs to the lift."];
        assert_eq!(
            matched(&heads, &["repairs to the lift", "its response to antisocial behaviour", "x"]),
            [Some(1), Some(0), None]
        );
    }
}
