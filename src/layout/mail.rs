//! Which lines are the mail around a determination: its heads, the words that announce a quote, signatures, disclaimers?
//!
//! | what | how it is told |
//! |---|---|
//! | a head | two of From, Sent, To, Cc, Subject, Date and the like close together, one of them no date |
//! | an announcement | "On Monday … Jo wrote:", "-----Original Message-----", "Begin forwarded message:" |
//! | a signature | "Kind regards" alone on a line, and what follows up to the next mail or determination |
//! | a disclaimer | "intended recipient", "this email and any attachments are confidential" …, and what follows likewise |
//!
//! The determination's own row "Date: 5 May 2026" is no head of a mail: nobody's From or To stands beside it.

use super::lines::Line;
use super::words::pattern;
use super::words::{heading_like, is_label};
use super::{LeftOut, Why};
use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::dfa::DFA;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// A signature or disclaimer has no more lines than this before the next mail begins.
const MOST_LINES: usize = 60;

/// Leaves what belongs to mails out of `lines`.
pub fn leave_out(text: &str, lines: &mut Vec<Line>, left_out: &mut Vec<LeftOut>) {
    let mut marks: Vec<Option<Why>> = vec![None; lines.len()];
    mark_heads(text, lines, &mut marks);
    mark_dates_above(text, lines, &mut marks);
    mark_ends(text, lines, &mut marks);
    if marks.iter().all(Option::is_none) {
        return;
    }
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut was_left_out = false;
    for (mut line, mark) in lines.drain(..).zip(marks) {
        match mark {
            Some(why) => left_out.push(LeftOut { span: line.span, why }),
            None => {
                line.blank_before |= was_left_out;
                kept.push(line);
            }
        }
        was_left_out = mark.is_some();
    }
    *lines = kept;
}

/// A field of a mail's head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    /// From, To, Subject: nothing else has one.
    OfMail,
    /// "Date:", which a determination may have too.
    Date,
}

fn field(line: &str) -> Option<Field> {
    static OF_MAIL: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^[*_\s]*(?i:from|sent|sent by|to|cc|bcc|subject|re|reply-to|importance|attachments?|sensitivity|our ref|your ref|by email|date|sent on|received)[*_\s]*:",
        )
    });
    if !matches!(line.as_bytes().first(), Some(b'*' | b'_' | b'A'..=b'Z' | b'a'..=b'z')) || line.len() > 2_000 {
        return None;
    }
    let colon = memchr::memchr(b':', line.as_bytes()).filter(|at| *at <= 16)?;
    if !OF_MAIL.is_match(line.as_bytes()) {
        return None;
    }
    let name = line.get(..colon)?.trim_matches(['*', '_', ' ']);
    Some(if name.eq_ignore_ascii_case("date") { Field::Date } else { Field::OfMail })
}

/// The heads of mails and memos, and the lines that announce a quoted or forwarded one.
fn mark_heads(text: &str, lines: &[Line], marks: &mut [Option<Why>]) {
    /// So many lines may stand between two fields: an address that was wrapped.
    const MOST_BETWEEN: usize = 2;
    static ANNOUNCES: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?x)^(?: -{2,}\s*(?i:original|forwarded|begin\ forwarded)\b.{0,60}$ | (?i:begin\ forwarded\ message:?)$ | _{10,}$
            | (?i:on)\s.{5,200}\b(?i:wrote)\s?:$ | .{0,80}\d{4}.{0,80}\b(?i:wrote)\s?:$ )",
        )
    });
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at].of(text);
        // Such words end in a colon, unless they are drawn or stand alone on the line.
        let may_announce = line.len() < 30 || line.ends_with(':') || line.starts_with(['-', '_']);
        let begins = matches!(line.as_bytes().first(), Some(b'-' | b'_' | b'B' | b'b' | b'O' | b'o' | b'0'..=b'9'));
        // "On Monday 2 March 2026 at 09:14, the complaints team" + "wrote:"
        let both = lines.get(at + 1).filter(|_| line.starts_with("On ")).map(|next| lines[at].span.to(next.span).of(text));
        if line.len() < 300 && begins && may_announce && ANNOUNCES.is_match(line.as_bytes()) {
            marks[at] = Some(Why::MailHead);
        } else if both.is_some_and(|both| {
            both.len() < 300 && both.ends_with("wrote:") && ANNOUNCES.is_match(both.replace('\n', " ").as_bytes())
        }) {
            marks[at] = Some(Why::MailHead);
            marks[at + 1] = Some(Why::MailHead);
        }
        let Some(first) = field(line) else {
            at += 1;
            continue;
        };
        let (mut last, mut fields, mut of_mail) = (at, 1, usize::from(first == Field::OfMail));
        for (next, line) in lines.iter().enumerate().skip(at + 1) {
            let words = line.of(text);
            if next > last + 1 + MOST_BETWEEN || is_label_of_head(words) {
                break;
            }
            if let Some(field) = field(words) {
                last = next;
                fields += 1;
                of_mail += usize::from(field == Field::OfMail);
            }
        }
        if fields >= 2 && of_mail >= 1 {
            marks[at..=last].fill(Some(Why::MailHead));
            at = last + 1;
        } else {
            at += 1;
        }
    }
}

/// "Case ID", "Case ID: 202590999", "Landlord type": a row of the determination's own head.
fn is_label_of_head(line: &str) -> bool {
    const LABELS: [&str; 4] = ["Case ID", "Decision type", "Landlord", "Occupancy"];
    LABELS
        .iter()
        .any(|label| line.strip_prefix(label).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', ' ', '\t', '|'])))
}

/// A row "Date: …" far above the rows of the determination is a letter's or a memo's.
fn mark_dates_above(text: &str, lines: &[Line], marks: &mut [Option<Why>]) {
    let Some(head) = lines.iter().position(|line| line.of(text).starts_with("Case ID")) else { return };
    for at in 0..head {
        let line = lines[at].of(text);
        let is_date = line.len() < 80 && line.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("date:"));
        let in_head = lines[at..head].iter().any(|line| is_label_of_head(line.of(text)));
        if is_date && !in_head && head - at > 1 && marks[at].is_none() {
            marks[at] = Some(Why::MailHead);
        }
    }
}

/// Signatures and disclaimers, each with what follows it in the same mail.
fn mark_ends(text: &str, lines: &[Line], marks: &mut [Option<Why>]) {
    let mut at = 0;
    while at < lines.len() {
        let why = if marks[at].is_some() {
            None
        } else if is_sign_off(lines[at].of(text)) {
            Some(Why::Signature)
        } else if is_disclaimer(lines[at].of(text)) {
            Some(Why::Disclaimer)
        } else {
            None
        };
        let Some(why) = why else {
            at += 1;
            continue;
        };
        let end = end_of_mail(text, lines, marks, at);
        // A wrapped disclaimer may have begun on the lines above.
        let mut start = at;
        while why == Why::Disclaimer
            && start > 0
            && marks[start - 1].is_none()
            && !lines[start].blank_before
            && lines[start - 1].depth == lines[at].depth
            && !super::words::is_closed(lines[start - 1].of(text))
            && heading_like(lines[start - 1].of(text)).is_none()
            && at - start < 4
        {
            start -= 1;
        }
        for mark in &mut marks[start..end] {
            mark.get_or_insert(why);
        }
        at = end;
    }
}

/// Where the mail ends whose last words begin at `at`: at the next head, quote, heading or head of a determination.
fn end_of_mail(text: &str, lines: &[Line], marks: &[Option<Why>], at: usize) -> usize {
    let depth = lines[at].depth;
    let is_over = |next: &usize| {
        let line = lines[*next].of(text);
        marks[*next].is_some()
            || lines[*next].depth != depth
            || is_label_of_head(line)
            || (heading_like(line).is_some() || is_label(line))
            || is_head_of_determination(line)
    };
    let most = lines.len().min(at + MOST_LINES);
    (at + 1..most).find(is_over).unwrap_or(most)
}

/// "REPORT", "COMPLAINT 202590999", "Fernbrook Homes (202590999)".
fn is_head_of_determination(line: &str) -> bool {
    line.len() < 120
        && (line.eq_ignore_ascii_case("report") || line.eq_ignore_ascii_case("decision") || line.starts_with("COMPLAINT ") || {
            let figures = line.bytes().rev().skip_while(|b| *b == b')' || *b == b'*').take_while(u8::is_ascii_digit).count();
            figures >= 8 && line.contains('(')
        })
}

fn is_sign_off(line: &str) -> bool {
    static SIGN_OFF: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?x)^(?i: (?:with\ )?(?:kind(?:est)?|best|warm(?:est)?|many)?\s?(?:regards|wishes|thanks)(?:\ and\ (?:regards|best\ wishes))?
            | yours(?:\ (?:sincerely|faithfully|truly|ever))? | (?:many\ )?thank(?:s|\ you)(?:\ (?:again|and\ regards))? | cheers
            | sent\ from\ (?:my|outlook)\ .{0,30} | get\ outlook\ for\ .{0,20} | -- )[,.!]?$",
        )
    });
    line.len() <= 45 && SIGN_OFF.is_match(line.as_bytes())
}

fn is_disclaimer(line: &str) -> bool {
    static DISCLAIMER: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?ix) intended\ (?:only\ |solely\ )?(?:recipient|addressee|for\ the\ (?:use|person|individual|addressee|named))
            | \b(?:this|the)\ (?:e-?mail|message|communication|transmission)\b.{0,80}\b(?:confidential|privileged)
            | (?:received|sent)\ (?:this|it|to\ you)(?:\ (?:e-?mail|message|communication|transmission))?\ in\ error
            | consider\ the\ environment\ before | (?:scanned\ for|free\ (?:of|from)|contain)\ (?:computer\ )?virus
            | not\ necessarily\ (?:represent|reflect)\ (?:those|the\ views) | registered\ (?:in\ england|society\ under|charity\ n|office:?\ )
            | ^caution:.{0,60}\b(?:e-?mail|message|sender) | \bexternal\ (?:e-?mail|sender)\b.{0,60}\b(?:links|attachments|caution)
            | monitor(?:s|ed|ing)?\ (?:all\ )?(?:incoming|outgoing|e-?mails?)\b",
        )
    });
    may_disclaim(line) && DISCLAIMER.is_match(line.as_bytes())
}

/// Most lines need no closer look: a disclaimer has a word of the first kind, and one of the second.
fn may_disclaim(line: &str) -> bool {
    fn automaton(words: &[&str]) -> DFA {
        DFA::builder().ascii_case_insensitive(true).build(words).expect("so few words make an automaton")
    }
    static SAYS: LazyLock<DFA> = LazyLock::new(|| {
        automaton(&[
            "intended",
            "confidential",
            "privileged",
            "in error",
            "environment",
            "virus",
            "necessarily",
            "registered",
            "caution",
            "external",
            "monitor",
        ])
    });
    static NAMES: LazyLock<DFA> = LazyLock::new(|| {
        automaton(&[
            "intended",
            "mail",
            "message",
            "communication",
            "transmission",
            "environment",
            "virus",
            "necessarily",
            "registered",
            "caution",
        ])
    });
    let has = |words: &DFA| words.try_find(&Input::new(line).earliest(true)).is_ok_and(|found| found.is_some());
    has(&SAYS) && has(&NAMES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::left_by;

    fn kept(text: &str) -> Vec<String> {
        left_by(text, |text, lines| leave_out(text, lines, &mut Vec::new()))
    }

    #[test]
    fn heads_and_announcements() {
        let text = "See below.\n\n---------- Forwarded message ---------\nFrom: Jo <jo@example.org>\nDate: Tue, 3 Mar 2026\nSubject: a decision\nTo: Priya\n\nFernbrook (202590999)\nCase ID: 202590999\nDate: 5 May 2026";
        assert_eq!(kept(text), ["See below.", "Fernbrook (202590999)", "Case ID: 202590999", "Date: 5 May 2026"]);
        assert_eq!(kept("On Tue, 3 Mar 2026 at 08:00, Jo Smith\nwrote:\n> Orders"), ["Orders"]);
        assert_eq!(kept("*From:* Jo\n*Sent:* today\nCase ID\n202590999"), ["Case ID", "202590999"]);
        assert_eq!(
            kept("MEMO\nDate: 3 March 2026\nAbout the roof\nCase ID\n202590999"),
            ["MEMO", "About the roof", "Case ID", "202590999"]
        );
        let head = "Date: 5 May 2026\nLandlord: Fernbrook\nCase ID: 202590999";
        assert_eq!(kept(head).join("\n"), head);
        assert_eq!(kept("The landlord is ordered to:\nPay £50"), ["The landlord is ordered to:", "Pay £50"]);
    }

    #[test]
    fn signatures_and_disclaimers() {
        let text = "1. Pay £50.\n\nKind regards,\nJo\nTenancy officer\n\nThis message is confidential. You must delete it within 5 days.\n\nRecommendations\n1. Paint.";
        assert_eq!(kept(text), ["1. Pay £50.", "Recommendations", "1. Paint."]);
        let wrapped = "Pay £50.\n\nIf you are not the\nintended recipient of this message you must\ndelete it.\n\n> Orders";
        assert_eq!(kept(wrapped), ["Pay £50.", "Orders"]);
        let told = "The landlord wrote to the resident by email about its registered address.";
        assert_eq!(kept(told), [told]);
    }
}
