//! How many determinations does the text hold, and where does each begin and end?
//!
//! A determination begins at its COMPLAINT line or Case ID row, or rather at what stands right above it
//! and belongs to it: REPORT, the title, a banner, the head of the mail it came in. The same
//! determination pasted again is told apart from another one.

use crate::determination::{Area, Diagnostic, Severity};
use crate::layout::heading::heading;
use crate::source::is_space;
use crate::span::Span;
use crate::text::NormalText;
use crate::values::case_ref::case_refs_at;
use crate::vocabulary::banner::{PICTURE, PICTURE_OPENS, SITE, TITLE};
use std::collections::HashMap;

/// The determinations in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cases {
    /// One span for each determination, in their order; never empty. The first begins with the text.
    pub spans: Vec<Span>,
    /// Where one of them was pasted again.
    pub repeats: Vec<Span>,
}

/// Tells the determinations in `text` apart.
pub fn cases(text: &str) -> Cases {
    let anchors = anchors(text);
    let mut starts = vec![0];
    for pair in anchors.windows(2) {
        starts.push(start_of(text, Span::new(pair[0].at, pair[1].at)));
    }
    let mut cases = Cases { spans: Vec::new(), repeats: Vec::new() };
    let mut first_of: HashMap<&str, Span> = HashMap::new();
    for (i, &start) in starts.iter().enumerate() {
        let span = Span::new(start, starts.get(i + 1).copied().unwrap_or(text.len()));
        let Some(anchor) = anchors.get(i) else {
            cases.spans.push(span);
            continue;
        };
        let body = Span::new(anchor.at, span.end);
        let name = anchor.refs.as_str();
        match first_of.get(name) {
            Some(first) if is_same(first.of(text), body.of(text)) => cases.repeats.push(span),
            Some(_) => cases.spans.push(span),
            None => {
                first_of.insert(name, body);
                cases.spans.push(span);
            }
        }
    }
    cases
}

impl Cases {
    /// What a reader of the first determination should know of the others.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        let (code, message, span) = match (self.spans.get(1), self.repeats.first()) {
            (Some(second), _) => {
                let count = self.spans.len();
                ("several_determinations", format!("The text holds {count} determinations. This is the first of them."), *second)
            }
            (None, Some(repeat)) => (
                "same_determination_again",
                "The same determination was pasted more than once. It is read once.".to_string(),
                *repeat,
            ),
            (None, None) => return None,
        };
        Some(Diagnostic { code, area: Area::Document, severity: Severity::Info, message, span: Some(span), other_span: None })
    }
}

/// The line with the case reference in the head of a determination.
struct Anchor {
    at: usize,
    /// Its references, each with a line's end.
    refs: String,
}

/// The lines with which determinations begin. Two belong to different ones only if a body stands between them.
fn anchors(text: &str) -> Vec<Anchor> {
    const FAR: usize = 2_000;
    let mut anchors: Vec<Anchor> = Vec::new();
    let (mut body, mut searched) = (false, 0);
    for at in memchr::memchr_iter(b'C', text.as_bytes()) {
        let length = match Span::new(at, text.len()).of(text).as_bytes() {
            [b'C', b'O', rest @ ..] if rest.starts_with(b"MPLAINT") => 9,
            [b'C', b'o', rest @ ..] if rest.starts_with(b"mplaint 2") => 9,
            [b'C', b'a', rest @ ..] if rest.starts_with(b"se ID") => 7,
            _ => continue,
        };
        let Some(refs) = refs_after(text, at + length).filter(|_| begins_line(text, at)) else { continue };
        if let Some(last) = anchors.last() {
            // The head alone is shorter than that. Each stretch is searched once, so that many anchors in a row stay linear.
            body = body || at - last.at > FAR || has_body(Span::new(searched, at).of(text));
            searched = at;
            // Another case may be an excerpt of a few lines; the same one again must have a body.
            let is_apart = (last.refs != refs && at - last.at > 200) || body;
            if !is_apart || !opens(text, at) {
                continue;
            }
        }
        anchors.push(Anchor { at, refs });
        (body, searched) = (false, at);
    }
    anchors
}

/// Whether words of a body stand there; none of them goes across the beginning of an anchor.
fn has_body(between: &str) -> bool {
    const BODY: [&str; 6] = ["etermination", "The complaint", "complaint is about", "Orders", "ecommendation", "Putting things"];
    BODY.iter().any(|words| between.contains(words))
}

/// Whether `words` stand somewhere, to the letter.
fn has(bytes: &[u8], words: &[u8]) -> bool {
    memchr::memchr_iter(words[0], bytes).any(|at| bytes[at..].starts_with(words))
}

/// Whether a determination begins here, rather than that a page repeats its reference.
fn opens(text: &str, at: usize) -> bool {
    let near = |from: usize, to: usize| text.as_bytes().get(from..to.min(text.len())).unwrap_or_default();
    let below = near(at, at + 1_200);
    has(near(at.saturating_sub(60), at), b"REPORT") || has(below, b"Our approach") || has(below, b"Decision type")
}

fn refs_after(text: &str, at: usize) -> Option<String> {
    let normal = NormalText::of_span(text, Span::new(at, text.floor_char_boundary(at + 80)));
    let (refs, _) = case_refs_at(&normal, 0);
    let mut names = String::new();
    for found in &refs {
        names.push_str(&found.number);
        names.push('\n');
    }
    (!refs.is_empty()).then_some(names)
}

/// Whether nothing but marks of quoting, tables and "REPORT" stands before it on its line.
fn begins_line(text: &str, at: usize) -> bool {
    const FAR: usize = 40;
    let start = line_start(text, Span::new(at.saturating_sub(FAR), at));
    let line = text.as_bytes().get(start..at).unwrap_or_default();
    let words: Vec<u8> = line.iter().copied().filter(u8::is_ascii_alphanumeric).collect();
    line.len() < FAR && (words.is_empty() || words.eq_ignore_ascii_case(b"report") || words.eq_ignore_ascii_case(b"decision"))
}

/// Where the determination begins whose anchor is the end of `between`; its start is the anchor before.
fn start_of(text: &str, between: Span) -> usize {
    const MOST_LINES: usize = 60;
    let mut start = line_start(text, between);
    let mut is_near = true;
    let mut mail = None;
    let mut next = start;
    for _ in 0..MOST_LINES {
        // The line above, with its end.
        let Some(before) = next.checked_sub(1).filter(|&before| before >= between.start) else { break };
        let line = Span::new(line_start(text, Span::new(between.start, before)), next);
        next = line.start;
        let words = line.of(text).trim_matches(|c: char| is_space(c) || c == '>' || c == '|');
        if words.is_empty() {
            continue;
        }
        is_near &= belongs_to_head(words);
        if is_near {
            start = line.start;
        } else if is_mail_head(words) {
            mail = Some(line.start);
        } else if mail.is_some() || is_heading(words) {
            break;
        }
    }
    mail.unwrap_or(start)
}

/// Where the last line of `part` begins.
fn line_start(text: &str, part: Span) -> usize {
    let bytes = text.as_bytes().get(part.start..part.end).unwrap_or_default();
    memchr::memrchr2(b'\n', b'\r', bytes).map_or(part.start, |i| part.start + i + 1)
}

/// Whether a line right above the anchor is part of the same head: REPORT, the title, alt texts, banners, mail.
fn belongs_to_head(words: &str) -> bool {
    if words.len() > 300 {
        return false;
    }
    let line = NormalText::of(words);
    let is_form_title = line.at(TITLE, 0) == Some(line.len());
    let is_picture = line.at(PICTURE_OPENS, 0).is_some() && line.has(PICTURE);
    is_form_title || is_title(&line) || is_picture || is_mail_head(words) || line.has(SITE)
}

/// "Landlord (reference)".
fn is_title(line: &NormalText) -> bool {
    let open = memchr::memrchr(b'(', line.bytes());
    open.is_some_and(|open| line.bytes().ends_with(b")") && !case_refs_at(line, open + 1).0.is_empty())
}

fn is_mail_head(words: &str) -> bool {
    const HEADS: [&str; 9] =
        ["From:", "Sent:", "To:", "Cc:", "Subject:", "Date:", "-----Original", "Begin forwarded", "________"];
    HEADS.iter().any(|head| words.starts_with(head))
}

fn is_heading(words: &str) -> bool {
    words.len() < 60 && heading(&NormalText::of(words)).is_some()
}

/// Whether two determinations are one: the same letters and digits, but for what a page has below its end.
fn is_same(first: &str, second: &str) -> bool {
    const BELOW: usize = 400;
    let mut a = first.bytes().filter(u8::is_ascii_alphanumeric);
    let mut b = second.bytes().filter(u8::is_ascii_alphanumeric);
    loop {
        match (a.next(), b.next()) {
            (Some(x), Some(y)) if x.eq_ignore_ascii_case(&y) => {}
            (Some(_), Some(_)) => return false,
            (Some(_), None) => return a.take(BELOW).count() < BELOW,
            (None, _) => return b.take(BELOW).count() < BELOW,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{analyse, analyse_all};

    fn report(reference: &str, about: &str) -> String {
        format!(
            "Fernbrook Homes ({reference})\n\nBack to Top\n\nREPORT\n\nCOMPLAINT {reference}\n\nFernbrook Homes\n\n7 June 2024\n\nOur approach\n\nWe look at what is fair.\n\nThe complaint\n\n1. The complaint is about {about}.\n\nDetermination (decision)\n\n1. In accordance with paragraph 52 of the Scheme, there was service failure in the landlord’s handling of {about}.\n\nOrders\n\n1. The landlord must pay the resident £50 within 4 weeks.\n"
        )
    }

    fn decision(reference: &str) -> String {
        format!(
            "Decision\nCase ID\t{reference}\nDecision type\tInvestigation\nLandlord\tAshcombe Trust\nDate\t8 May 2026\nWhat the complaint is about\nThe complaint is about the landlord’s handling of a leak.\nOur decision (determination)\nWe found service failure in the landlord’s handling of a leak.\n"
        )
    }

    /// The first words of each determination.
    fn begins(text: &str) -> Vec<String> {
        cases(text).spans.iter().map(|s| s.of(text).trim().chars().take(12).collect()).collect()
    }

    #[test]
    fn one_is_one() {
        assert_eq!(begins(&report("202390011", "the lift")).len(), 1);
        assert_eq!(begins("no determination at all").len(), 1);
        assert_eq!(cases("").spans, [Span::new(0, 0)]);
    }

    #[test]
    fn two_are_parted_where_the_second_begins() {
        let text = format!("{}\n{}{}", report("202390011", "the lift"), report("202301712", "the roof"), decision("202447433"));
        assert_eq!(begins(&text), ["Fernbrook Ho", "Fernbrook Ho", "Decision\nCas"]);
        let all = analyse_all(&text);
        assert_eq!(all.iter().map(|d| d.case_refs[0].as_str()).collect::<Vec<_>>(), ["202390011", "202301712", "202447433"]);
        assert_eq!(all[1].complaint[0].span.of(&text), "The complaint is about the roof.");
        assert_eq!(all[2].head.landlord.map(|span| span.of(&text)), Some("Ashcombe Trust"));
        let first = analyse(&text);
        assert_eq!(first.complaint.len(), 1);
        assert_eq!(first.diagnostics.iter().filter(|d| d.code == "several_determinations").count(), 1);
    }

    #[test]
    fn mail_and_banner_belong_to_the_next() {
        let mail = "From: Priya <p@example.org>\nSent: 1 March 2024\nTo: Repairs\nSubject: another one\n\nHi\nsee below.\n\n";
        let second = report("202301712", "the roof");
        assert_eq!(begins(&format!("{}\n\n{mail}{second}", report("202390011", "the lift")))[1], "From: Priya ");
        let banner = "We are looking for members for our resident panel – read more.\n";
        assert_eq!(begins(&format!("{}\n{banner}{second}", report("202390011", "the lift")))[1], "We are looki");
        let quoted = second.replace('\n', "\n> ");
        assert_eq!(begins(&format!("{}\n> {quoted}", report("202390011", "the lift")))[1], "> Fernbrook ");
    }

    #[test]
    fn a_reference_that_each_page_repeats_parts_nothing() {
        let text = report("202390011", "the lift")
            .replace("Determination (decision)", "COMPLAINT 202390011\n\nDetermination (decision)");
        assert_eq!(begins(&text).len(), 1);
    }

    #[test]
    fn the_same_one_twice_is_read_once() {
        let one = report("202390011", "the lift");
        let text = format!("{one}\n\n{}\nShare this page", one.replace("\n\n", "\r\n"));
        assert_eq!((cases(&text).spans.len(), cases(&text).repeats.len()), (1, 1));
        assert_eq!(analyse_all(&text).len(), 1);
        assert!(analyse(&text).diagnostics.iter().any(|d| d.code == "same_determination_again"));
    }
}
