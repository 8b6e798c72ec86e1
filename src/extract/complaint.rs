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

use super::theme::themes;
use crate::determination::{Area, ComplaintHead, Diagnostic, Severity};
use crate::outline::{Outline, Para, SectionKind};
use crate::text::{NormalText, is_word};
use crate::vocabulary::{Meaning, complaint};
use std::ops::Range;

/// The heads of complaint, and what could not be read of them.
pub fn complaint(text: &str, outline: &Outline) -> (Vec<ComplaintHead>, Option<Diagnostic>) {
    let mut heads = Vec::new();
    // The first that has words: in the analysis "The complaint" may be a sub-heading again.
    let section = outline.sections.iter().find(|s| s.kind == SectionKind::Complaint && !s.paras.is_empty());
    let mut paras = section.map_or(&[][..], |section| &section.paras);
    while let Some((para, below)) = paras.split_first() {
        paras = below;
        if let Some(details) = details_from(&para.normal).filter(|_| !below.is_empty()) {
            push(&mut heads, text, para, para.label(), 0..details);
            let is_detail = |item: &Para| item.level > para.level || (para.marker.is_some() && item.marker.is_none());
            let count = below.iter().take_while(|item| is_detail(item)).count();
            paras = below.get(count..).unwrap_or_default();
        } else if !is_lead_in(para, below.first()) && !is_remark(&para.normal) {
            push_heads(&mut heads, text, para);
        }
    }
    also_in_scope(&mut heads, text, outline);
    let diagnostic = if heads.is_empty() { none_found(outline) } else { None };
    (heads, diagnostic)
}

/// Whether the paragraph only opens the list that follows.
fn is_lead_in(para: &Para, next: Option<&Para>) -> bool {
    let Some(next) = next else { return para.is_lead_in() && opens_complaint(&para.normal) };
    let ending = ending(&para.normal);
    match ending {
        Ending::Colon => true,
        // "damp concerns" may end an item; the sentence of a lead-in, or "the handling of", is open.
        Ending::Open => next.level > para.level || opens_list(&para.normal),
        Ending::Stop => ends_announcing(&para.normal) || (next.level > para.level && announces(&para.normal)),
        Ending::Other => next.level > para.level || announces(&para.normal) || is_bare_opening(&para.normal),
    }
}

/// Whether open words are those of a lead-in: it begins like one, or cannot end so.
fn opens_list(normal: &NormalText) -> bool {
    let end = normal.bytes().iter().rposition(|&b| is_word(b)).map_or(0, |last| last + 1);
    let is_owner = normal.at(complaint::OPENS, 0).is_some_and(|end| normal.bytes().get(end) == Some(&b'\''));
    let is_possessive = normal.slice(0..end).ends_with(b"'s") || normal.bytes().trim_ascii_end().ends_with(b"s'");
    (opens_complaint(normal) && !is_owner) || is_possessive || normal.ending(complaint::NO_END, end).is_some()
}

/// "Major works to the roof, including:": a head, and the list below it tells more of it.
fn details_from(normal: &NormalText) -> Option<usize> {
    let end = normal.bytes().iter().rposition(|&b| is_word(b)).map_or(0, |last| last + 1);
    normal.ending(complaint::INCLUDING, end).filter(|&start| start > 0 && !opens_complaint(normal))
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

fn ending(normal: &NormalText) -> Ending {
    let words = normal.bytes().trim_ascii_end();
    match words.last() {
        Some(b':') => return Ending::Colon,
        Some(b'-') => return Ending::Open,
        Some(b'.' | b'?' | b'!') => return Ending::Stop,
        _ => {}
    }
    let bare = words.strip_suffix(b";").or(words.strip_suffix(b",")).unwrap_or(words);
    let word = bare.rsplit(|&b| b == b' ').next().unwrap_or(bare);
    if normal.ending(complaint::OPEN_ENDS, bare.len()).is_some() || word.ends_with(b"'s") || word.ends_with(b"s'") {
        return Ending::Open;
    }
    Ending::Other
}

/// Whether the words announce a list: "the following", "these points", "as follows".
fn announces(normal: &NormalText) -> bool {
    normal.has(complaint::ANNOUNCES)
}

/// Whether they end with that.
fn ends_announcing(normal: &NormalText) -> bool {
    ends_with(normal, complaint::ANNOUNCES)
}

/// Whether their last words, but for signs, are one of `phrases`.
fn ends_with(normal: &NormalText, list: Meaning) -> bool {
    let end = normal.bytes().iter().rposition(|&b| is_word(b)).map_or(0, |last| last + 1);
    normal.ending(list, end).is_some()
}

fn opens_complaint(normal: &NormalText) -> bool {
    normal.at(complaint::OPENS, 0).is_some()
}

/// "The complaint is about", and no word of what.
fn is_bare_opening(normal: &NormalText) -> bool {
    opens_complaint(normal) && normal.len() < 60 && ends_with(normal, complaint::BARE_OPENING)
}

/// Remarks on the people and the words of the report, and what is not looked at: no heads.
fn is_remark(normal: &NormalText) -> bool {
    // "The complaint is about the lift. The resident is represented by her son.": a head all the same.
    normal.has(complaint::REMARKS) && !normal.has(complaint::DEFINES)
}

fn push_heads(heads: &mut Vec<ComplaintHead>, text: &str, para: &Para) {
    let items = inline_items(&para.normal);
    if items.is_empty() {
        return push(heads, text, para, para.label(), 0..para.normal.len());
    }
    for item in items {
        push(heads, text, para, Some(char::from(item.label).to_string()), item.words);
    }
}

fn push(heads: &mut Vec<ComplaintHead>, text: &str, para: &Para, label: Option<String>, words: Range<usize>) {
    let has_words = para.normal.slice(words.clone()).iter().any(u8::is_ascii_alphabetic);
    let span = para.normal.span(words);
    let words = para.words(text, span);
    let (theme, also) = themes(&words);
    let head = ComplaintHead { label, text: words, theme, also, span };
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
fn inline_items(normal: &NormalText) -> Vec<InlineItem> {
    let bytes = normal.bytes();
    let Some(from) = bytes.iter().position(|&b| b == b':' || b == b'(') else { return Vec::new() };
    for mut label in [b'a', b'1'] {
        let mut items: Vec<InlineItem> = Vec::new();
        for found in memchr::memchr_iter(b')', normal.slice(from..normal.len())) {
            let close = from + found;
            let Some(open) = label_start(bytes, close, label) else { continue };
            if let Some(last) = items.last_mut() {
                last.words.end = open;
            }
            items.push(InlineItem { label, words: close + 1..normal.len() });
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
const TOPICS: [Meaning; 3] = [complaint::COMPLAINTS, complaint::RECORDS, complaint::COMMUNICATIONS];

fn also_in_scope(heads: &mut Vec<ComplaintHead>, text: &str, outline: &Outline) {
    if heads.is_empty() {
        return;
    }
    for kind in [SectionKind::Scope, SectionKind::Jurisdiction] {
        for para in outline.paras(kind).filter(|para| is_also_considered(&para.normal)) {
            let Some(&topic) = TOPICS.iter().find(|&&topic| para.normal.has(topic)) else { continue };
            if !heads.iter().any(|head| is_about(&head.text, topic)) {
                push(heads, text, para, para.label(), 0..para.normal.len());
            }
        }
    }
}

/// Whether a head is about a topic: "The complaint is about" says nothing of it.
fn is_about(head: &str, topic: Meaning) -> bool {
    let head = NormalText::of(head);
    let subject = head.first(complaint::IS_ABOUT, 0..head.len()).map_or(0, |opening| opening.end);
    head.has_in(topic, subject..head.len())
}

fn is_also_considered(normal: &NormalText) -> bool {
    let start = normal.at(complaint::IN_ADDITION, 0).unwrap_or(0);
    let at = normal.at(complaint::WE_HAVE, start);
    at.is_some_and(|at| normal.at(complaint::ALSO_CONSIDERED, at).is_some())
        && normal.has(complaint::THE_LANDLORDS)
        && normal.len() < 300
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
