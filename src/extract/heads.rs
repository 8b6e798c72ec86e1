//! Which head of complaint does a finding answer? Order first, then words (domain.md 1.6 rule 7).
//!
//! A finding keeps its own place in the list where nothing speaks against it; where another head
//! shares more of its words, that head has it. What shares no words and has no place is not matched.

use crate::determination::{ComplaintHead, Finding};
use std::collections::BTreeSet;

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
    let heads: Vec<BTreeSet<String>> = complaint.iter().map(|head| words(&head.text)).collect();
    let abouts: Vec<BTreeSet<String>> = findings.iter().map(|finding| words(&finding.about)).collect();
    let mut taken = vec![false; heads.len()];
    let shared: Vec<Vec<u32>> = abouts.iter().map(|a| heads.iter().map(|h| likeness(a, h)).collect()).collect();
    // The surest pairs first: likeness, then the same place in both lists.
    let mut pairs: Vec<(u32, bool, usize, usize)> = Vec::new();
    for (f, row) in shared.iter().enumerate() {
        pairs.extend(row.iter().enumerate().map(|(h, &like)| (like, in_order && f == h, f, h)));
    }
    pairs.sort_by_key(|&(like, place, f, h)| (std::cmp::Reverse((like + if place { IN_PLACE } else { 0 }, place)), f, h));
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

/// Where only one head is complained of, every finding answers it unless it is about other words.
fn only_head(findings: &mut [Finding], complaint: &[ComplaintHead], shared: &[Vec<u32>]) {
    for (finding, row) in findings.iter_mut().zip(shared) {
        if finding.complaint_head.is_none() && complaint.len() == 1 && (row[0] >= LIKE || words(&finding.about).is_empty()) {
            finding.complaint_head = Some(0);
        }
    }
}

/// How much of the shorter of two sets of words the other holds, in hundredths.
fn likeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> u32 {
    let least = a.len().min(b.len());
    if least == 0 {
        return 0;
    }
    (a.intersection(b).count() * 100 / least) as u32
}

/// The words that tell matters apart, in a plain form.
fn words(text: &str) -> BTreeSet<String> {
    const COMMON: [&str; 38] = [
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "in",
        "s",
        "landlord",
        "resident",
        "by",
        "its",
        "it",
        "for",
        "handling",
        "response",
        "respons",
        "report",
        "his",
        "her",
        "their",
        "about",
        "with",
        "at",
        "on",
        "was",
        "were",
        "that",
        "from",
        "how",
        "concern",
        "request",
        "way",
        "associated",
        "handled",
        "responded",
        "regarding",
        "there",
    ];
    let lower = text.to_lowercase();
    let stems = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(stem);
    stems.filter(|word| !COMMON.contains(&word.as_str())).collect()
}

/// A plain form: "reports" and "report", "complaints" and "complaint".
fn stem(word: &str) -> String {
    let stem = match word {
        "asb" | "antisocial" | "anti" => "asb",
        "behaviour" | "social" => "",
        _ if word.len() > 3 && !word.ends_with("ss") => word.strip_suffix('s').unwrap_or(word),
        _ => word,
    };
    stem.to_string()
}
