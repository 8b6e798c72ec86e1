//! What is the complaint about? Its heads, each as the determination words it.
//!
//! A head is the innermost item of the list under "The complaint" or "What the complaint is about".
//! What only opens a list ("The complaint is about the landlord’s handling of:") is none, with whatever
//! sign it ends. "The Ombudsman has also considered the complaint handling" is a head like any other.
//!
//! | paragraphs | heads |
//! |---|---|
//! | `The complaint is about the lift.` | the whole sentence |
//! | `The complaint is about:` `a) the lift` `b) the roof` | `the lift`, `the roof` |
//! | `1. repairs, as follows:` with `i. doors` below it | `doors` |
//! | `The complaint is about: a) the lift; b) the roof.` in one paragraph | `the lift;`, `the roof.` |
//! | `The resident is represented by her son.` | none |

use crate::determination::{Area, ComplaintHead, Diagnostic, Severity};
use crate::fold::{Fold, Phrases, is_word};
use crate::outline::{Outline, Para, SectionKind};
use crate::phrase::outcome::back_any;
use crate::phrases;
use std::ops::Range;

/// The heads of complaint, and what could not be read of them.
pub fn complaint(text: &str, outline: &Outline) -> (Vec<ComplaintHead>, Option<Diagnostic>) {
    let mut heads = Vec::new();
    // The first that has words: in the analysis "The complaint" may be a sub-heading again.
    let section = outline.sections.iter().find(|s| s.kind == SectionKind::Complaint && !s.paras.is_empty());
    let mut paras = section.map_or(&[][..], |section| &section.paras);
    while let Some((para, below)) = paras.split_first() {
        if !is_lead_in(para, below.first()) && !is_remark(&para.fold) {
            push_heads(&mut heads, text, para);
        }
        paras = below;
    }
    also_in_scope(&mut heads, text, outline);
    let diagnostic = if heads.is_empty() { none_found(outline) } else { None };
    (heads, diagnostic)
}

/// Whether the paragraph only opens the list that follows.
fn is_lead_in(para: &Para, next: Option<&Para>) -> bool {
    let Some(next) = next else { return para.is_lead_in() && opens_complaint(&para.fold) };
    let ending = ending(&para.fold);
    match ending {
        Ending::Colon | Ending::Open => true,
        Ending::Stop => ends_announcing(&para.fold) || (next.level > para.level && announces(&para.fold)),
        Ending::Other => next.level > para.level || announces(&para.fold) || is_bare_opening(&para.fold),
    }
}

/// How a paragraph ends.
#[derive(PartialEq, Eq)]
enum Ending {
    Colon,
    /// With a word or sign that leaves its sentence open.
    Open,
    Stop,
    Other,
}

fn ending(fold: &Fold) -> Ending {
    const OPEN: Phrases = phrases![
        "about",
        "of",
        "to",
        "with",
        "for",
        "regarding",
        "concerning",
        "the",
        "that",
        "its",
        "their",
        "her",
        "his",
        "on",
        "into",
        "how",
        "following",
        "from",
        "by",
        "in",
        "including",
        "at",
        "concerns",
        "was",
        "is",
        "resident's",
    ];
    let words = fold.bytes().trim_ascii_end();
    match words.last() {
        Some(b':') => return Ending::Colon,
        Some(b'-') => return Ending::Open,
        Some(b'.' | b'?' | b'!') => return Ending::Stop,
        _ => {}
    }
    let bare = words.strip_suffix(b";").or(words.strip_suffix(b",")).unwrap_or(words);
    let word = bare.rsplit(|&b| b == b' ').next().unwrap_or(bare);
    if OPEN.iter().any(|open| open == word) || word.ends_with(b"'s") || word.ends_with(b"s'") {
        return Ending::Open;
    }
    Ending::Other
}

/// Whether the words announce a list: "the following", "these points", "as follows".
fn announces(fold: &Fold) -> bool {
    fold.has_any(ANNOUNCE)
}

/// Whether they end with that.
fn ends_announcing(fold: &Fold) -> bool {
    ends_with(fold, ANNOUNCE)
}

/// Whether their last words, but for signs, are one of `phrases`.
fn ends_with(fold: &Fold, phrases: Phrases) -> bool {
    let end = fold.bytes().iter().rposition(|&b| is_word(b)).map_or(0, |last| last + 1);
    back_any(fold, phrases, end).is_some()
}

const ANNOUNCE: Phrases = phrases![
    "the following",
    "the following issues",
    "the following matters",
    "the following points",
    "as follows",
    "these points",
    "these issues",
    "several points",
    "listed below",
    "set out below",
];

fn opens_complaint(fold: &Fold) -> bool {
    fold.matches_any(
        phrases!["the complaint", "this complaint", "the resident", "the leaseholder", "the complaints", "these complaints"],
        0,
    )
    .is_some()
}

/// "The complaint is about", and no word of what.
fn is_bare_opening(fold: &Fold) -> bool {
    opens_complaint(fold)
        && fold.len() < 60
        && ends_with(fold, phrases!["is about", "are about", "concerns", "is regarding", "relates to"])
}

/// Remarks on the people and the words of the report, and what is not looked at: no heads.
fn is_remark(fold: &Fold) -> bool {
    const REMARKS: Phrases = phrases![
        "complaint was brought by",
        "complaint has been brought by",
        "is represented by",
        "are represented by",
        "was represented by",
        "is being represented",
        "will be referred to as",
        "is referred to as",
        "are referred to as",
        "referred to in this report",
        "for ease of reference",
        "for clarity",
        "for the purposes of this report",
        "for the purpose of this report",
        "brought the complaint on behalf",
        "brought this complaint on behalf",
        "has not investigated",
        "have not investigated",
        "has not been investigated",
        "will not investigate",
    ];
    // "The complaint is about the lift. The resident is represented by her son.": a head all the same.
    const DEFINES: Phrases = phrases![
        "complaint is about",
        "complaints are about",
        "complaint concerns",
        "complaint relates to",
        "complains about",
        "complaint is regarding",
    ];
    fold.has_any(REMARKS) && !fold.has_any(DEFINES)
}

fn push_heads(heads: &mut Vec<ComplaintHead>, text: &str, para: &Para) {
    let items = inline_items(&para.fold);
    if items.is_empty() {
        return push(heads, text, para, para.label(), 0..para.fold.len());
    }
    for item in items {
        push(heads, text, para, Some(char::from(item.label).to_string()), item.words);
    }
}

fn push(heads: &mut Vec<ComplaintHead>, text: &str, para: &Para, label: Option<String>, words: Range<usize>) {
    let has_words = para.fold.slice(words.clone()).iter().any(u8::is_ascii_alphabetic);
    let span = para.fold.span(words);
    let head = ComplaintHead { label, text: para.words(text, span), span };
    if has_words {
        heads.push(head);
    }
}

/// An item of a list that stands in the middle of a paragraph.
struct InlineItem {
    label: u8,
    words: Range<usize>,
}

/// The items of "The complaint is about: a) the lift; b) the roof." Their labels must count up from a or 1.
fn inline_items(fold: &Fold) -> Vec<InlineItem> {
    let bytes = fold.bytes();
    let Some(from) = bytes.iter().position(|&b| b == b':' || b == b'(') else { return Vec::new() };
    for mut label in [b'a', b'1'] {
        let mut items: Vec<InlineItem> = Vec::new();
        for found in memchr::memchr_iter(b')', fold.slice(from..fold.len())) {
            let close = from + found;
            let Some(open) = label_start(bytes, close, label) else { continue };
            if let Some(last) = items.last_mut() {
                last.words.end = open;
            }
            items.push(InlineItem { label, words: close + 1..fold.len() });
            label += 1;
        }
        if items.len() >= 2 {
            return items;
        }
    }
    Vec::new()
}

/// Where the label `want` begins that ends with the bracket at `close`: "a)", "(a)".
fn label_start(bytes: &[u8], close: usize, want: u8) -> Option<usize> {
    match bytes.get(..close)? {
        [.., b'(', label] if *label == want => Some(close - 2),
        [.., b' ' | b':' | b';' | b',', label] if *label == want => Some(close - 1),
        _ => None,
    }
}

/// "We have also considered the landlord’s record keeping" where the scope is set, not among the complaints.
fn also_in_scope(heads: &mut Vec<ComplaintHead>, text: &str, outline: &Outline) {
    const TOPICS: Phrases = phrases!["complaint", "complaints", "record", "records", "communication", "communications"];
    if heads.is_empty() {
        return;
    }
    for kind in [SectionKind::Scope, SectionKind::Jurisdiction] {
        for para in outline.paras(kind).filter(|para| is_also_considered(&para.fold)) {
            let Some(topic) = TOPICS.iter().find(|topic| para.fold.has_phrase(topic)) else { continue };
            let topic = topic.strip_suffix(b"s").unwrap_or(topic);
            if !heads.iter().any(|head| behind(subject(&head.text), topic).is_some()) {
                push(heads, text, para, para.label(), 0..para.fold.len());
            }
        }
    }
}

/// What a head is about: its words without "The complaint is about".
fn subject(text: &str) -> &[u8] {
    let opening = phrases!["is about ", "concerns ", "complained about "];
    opening.iter().find_map(|words| behind(text.as_bytes(), words)).unwrap_or(text.as_bytes())
}

/// What stands behind the first place of `words`, be it in capitals or not.
fn behind<'t>(text: &'t [u8], words: &[u8]) -> Option<&'t [u8]> {
    let at = text.windows(words.len()).position(|window| window.eq_ignore_ascii_case(words))?;
    text.get(at + words.len()..)
}

fn is_also_considered(fold: &Fold) -> bool {
    const WHO: Phrases = phrases![
        "the ombudsman has",
        "this service has",
        "the service has",
        "we have",
        "this investigation has",
        "this report has",
        "i have",
    ];
    const WHAT: Phrases = phrases!["also considered", "also investigated", "also looked at", "also assessed", "also examined"];
    let start =
        fold.matches_any(phrases!["in addition,", "additionally,", "as part of this investigation,", "finally,"], 0).unwrap_or(0);
    let at = fold.matches_any(WHO, start);
    at.is_some_and(|at| fold.matches_any(WHAT, at).is_some()) && fold.has_phrase("the landlord's") && fold.len() < 300
}

/// A heading with nothing below it; that there is no heading is said of the whole text.
fn none_found(outline: &Outline) -> Option<Diagnostic> {
    let section = outline.sections.iter().find(|s| s.kind == SectionKind::Complaint)?;
    let message = "The text has a heading for the complaint, but no complaint could be read below it.".to_string();
    let span = section.paras.first().map(Para::span).or(section.heading);
    Some(Diagnostic { code: "no_complaint", area: Area::Complaint, severity: Severity::Warning, message, span, other_span: None })
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    /// The heads read from a section, parted by bars, labels in brackets before them.
    #[track_caller]
    fn reads(body: &str, want: &str) {
        let text = format!(
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nOur approach\nWe are fair.\nThe complaint\n{body}\nBackground\n1. The resident rents a flat.\nAssessment and findings\nThe complaint\n1. The landlord answered late.\nDetermination (decision)\n1. In accordance with paragraph 52 of the Scheme there was service failure."
        );
        let got = analyse(&text);
        let label = |label: &Option<String>| label.as_ref().map_or(String::new(), |l| format!("({l}) "));
        let heads: Vec<String> = got.complaint.iter().map(|head| format!("{}{}", label(&head.label), head.text)).collect();
        assert_eq!(heads.join(" | "), want, "in {body:?}");
        for head in &got.complaint {
            assert_eq!(head.span.of(&text).split_whitespace().collect::<Vec<_>>().join(" "), head.text);
        }
    }

    #[test]
    fn one_head() {
        reads(
            "  1. The complaint is about the landlord’s handling of a leak.",
            "(1) The complaint is about the landlord’s handling of a leak.",
        );
        reads("The complaint concerns a leak", "The complaint concerns a leak");
        reads("- The resident has complained about a leak.", "The resident has complained about a leak.");
    }

    #[test]
    fn lead_ins_with_every_ending() {
        for lead in [
            "The complaint is about:",
            "The complaint is about;",
            "The complaint is about",
            "The complaint is about –",
            "The complaint is about the landlord’s handling of:",
            "The complaint is about the landlord’s handling of the resident’s",
            "The complaint is about the landlord’s response to the following issues.",
            "The complaint concerns",
            "The resident complained of the following",
            "This complaint is about the landlord’s",
            "The complaint made by the resident’s daughter is about:",
        ] {
            reads(&format!("  1. {lead}\n    1. Leaks.\n    2. The lift."), "(1) Leaks. | (2) The lift.");
            reads(&format!("1. {lead}\na) Leaks.\nb) The lift."), "(a) Leaks. | (b) The lift.");
            reads(&format!("1. {lead}\n2. Leaks.\n3. The lift."), "(2) Leaks. | (3) The lift.");
            reads(&format!("- {lead}\n- Leaks.\n- The lift."), "Leaks. | The lift.");
            reads(&format!("{lead}\n• leaks;\n• the lift."), "leaks; | the lift.");
            reads(&format!("{lead}\nLeaks.\nThe lift."), "Leaks. | The lift.");
        }
    }

    #[test]
    fn three_levels() {
        let body = "  1. The complaint is about the landlord’s handling of:\n    1. reports of repairs, as follows:\n      1. doors\n      2. walls\n    2. noise.\n  2. The Ombudsman has also considered the complaint handling.";
        reads(body, "(1) doors | (2) walls | (2) noise. | (2) The Ombudsman has also considered the complaint handling.");
    }

    #[test]
    fn also_considered_wherever_it_stands() {
        reads(
            "- The complaint is about:\n- Leaks.\n- This report has also assessed the landlord’s:\n- complaint handling.\n- record keeping.",
            "Leaks. | complaint handling. | record keeping.",
        );
        reads(
            "1. The complaint is about leaks.\n2. How the landlord dealt with the complaint has also been considered.",
            "(1) The complaint is about leaks. | (2) How the landlord dealt with the complaint has also been considered.",
        );
        reads(
            "1. The complaint is about leaks.\nScope of investigation\n1. The resident spoke of the past.\n2. We have also considered the landlord’s complaint handling.",
            "(1) The complaint is about leaks. | (2) We have also considered the landlord’s complaint handling.",
        );
        reads(
            "1. The complaint is about leaks and the complaint handling.\nScope\n1. We have also considered the landlord’s complaint handling.",
            "(1) The complaint is about leaks and the complaint handling.",
        );
    }

    #[test]
    fn lists_inside_a_paragraph() {
        reads("The complaint is about: a) leaks; b) the lift.", "(a) leaks; | (b) the lift.");
        reads(
            "1. The complaint is about the landlord’s handling of (a) leaks, (b) the lift, and (c) noise.",
            "(a) leaks, | (b) the lift, and | (c) noise.",
        );
        reads(
            "1. The complaint is about anti-social behaviour (ASB) by a neighbour (a tenant).",
            "(1) The complaint is about anti-social behaviour (ASB) by a neighbour (a tenant).",
        );
    }

    #[test]
    fn remarks_are_no_heads() {
        reads(
            "1. The resident is represented by her son, who is referred to as the resident.\n2. The complaint is about leaks.",
            "(2) The complaint is about leaks.",
        );
        reads("1. The complaint is about leaks.\n2. We have not investigated the rent.", "(1) The complaint is about leaks.");
        reads(
            "1. The complaint is about leaks. The resident is represented by her sister.\n2. The complaint was brought by that sister.",
            "(1) The complaint is about leaks. The resident is represented by her sister.",
        );
    }

    #[test]
    fn an_empty_section_is_said() {
        let answer = analyse(
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024\nThe complaint\nDetermination (decision)\n1. In accordance with paragraph 52 of the Scheme there was no maladministration.",
        );
        assert!(answer.complaint.is_empty());
        assert!(answer.diagnostics.iter().any(|d| d.code == "no_complaint"));
    }
}
