//! Which lines are the heads, feet and numbers of pages? They may stand in the middle of a sentence.
//!
//! | line | why it is left out |
//! |---|---|
//! | `Page 3 of 5`, `3 of 5`, `- 3 -`, `1/8`, `12` before a form feed | the number of a page |
//! | `11/27/26, 9:05 AM  Fernbrook Homes - Housing Ombudsman` | what a browser prints above each page |
//! | `https://www.example.org/decisions/1/ 3/8` | what a browser prints below each page |
//! | `Report 202217905 – Housing Ombudsman Service` | the head that a report repeats |
//! | a line that stands beside such lines again and again | the head or foot of the document at hand |
//! | `Back to Top`, `Description automatically generated`, `|---|---|` | what a site or a converter adds |
//! | `12` between "the" and "landlord" | the number of a page inside a sentence: see [`super::figures`] |

use super::figures::{find_numbers_in_sentences, is_day_of};
use super::lines::Line;
use super::words::is_closed;
use super::words::pattern;
use super::{Doubt, LeftOut, Why};
use regex::bytes::Regex;
use std::collections::HashMap;
use std::sync::LazyLock;

/// No head or foot of a page is longer, in bytes.
const LONGEST: usize = 200;

/// Leaves the heads, feet and numbers of pages out of `lines`.
pub fn leave_out(text: &str, lines: &mut Vec<Line>, left_out: &mut Vec<LeftOut>, doubts: &mut Vec<Doubt>) {
    let mut kinds: Vec<Kind> = lines.iter().map(|line| kind(line.of(text))).collect();
    find_numbers(text, lines, &mut kinds);
    find_addresses(text, lines, &mut kinds);
    find_repeated(text, lines, &mut kinds);
    find_numbers_in_sentences(text, lines, &mut kinds, doubts);
    if kinds.iter().all(|kind| !kind.is_left_out()) {
        return;
    }
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let (mut blank, mut page) = (false, false);
    for (mut line, kind) in lines.drain(..).zip(kinds) {
        if kind.is_left_out() {
            (blank, page) = (blank || line.blank_before, true);
            left_out.push(LeftOut { span: line.span, why: if kind == Kind::Site { Why::Site } else { Why::Page } });
        } else {
            line.blank_before |= blank;
            line.page_before |= page;
            (blank, page) = (false, false);
            kept.push(line);
        }
    }
    *lines = kept;
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Words,
    /// A figure of up to three digits alone on its line.
    Number,
    /// An address alone on its line.
    Address,
    /// The head, foot or number of a page.
    Page,
    /// What a site or a converter adds.
    Site,
}

impl Kind {
    pub(super) fn is_left_out(self) -> bool {
        matches!(self, Kind::Page | Kind::Site)
    }
}

fn kind(line: &str) -> Kind {
    if line.len() > LONGEST || !may_be_furniture(line.as_bytes()) {
        return Kind::Words;
    }
    if is_site(line) {
        Kind::Site
    } else if line.len() <= 3 && line.bytes().all(|b| b.is_ascii_digit()) {
        Kind::Number
    } else if is_page_number(line) || is_printed_by_browser(line) || is_running_head(line) {
        Kind::Page
    } else if is_address(line) {
        Kind::Address
    } else {
        Kind::Words
    }
}

/// Whether a line is worth a closer look: most are words that begin with a letter and hold few figures.
fn may_be_furniture(line: &[u8]) -> bool {
    let figures = || line.iter().filter(|b| b.is_ascii_digit()).count();
    match line.first() {
        Some(b'B' | b'b' | b'D' | b'd' | b'P' | b'p' | b'h' | b'w' | b'f' | b'O' | b'C' | b'0'..=b'9') => true,
        Some(b'-' | b'|' | b'_' | b'=' | b'+' | b'*' | b'[' | 0x80..) => true,
        _ => line.len() > 33 && figures() >= 6,
    }
}

/// "Back to Top", the words of converters, marks of classification, and lines of nothing but rules.
fn is_site(line: &str) -> bool {
    static SITE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?x)^(?i: back\ to\ top | description\ automatically\ generated
            | (?:official|confidential|private\ and\ confidential)(?:\ ?(?:-|:|–)\ ?sensitive)? )$",
        )
    });
    line.len() <= 80 && ((line.len() > 1 && line.bytes().all(|b| b"-|_=+ :".contains(&b))) || SITE.is_match(line.as_bytes()))
}

/// "Page 3 of 5", "Page 3", "3 of 5", "3/5", "- 3 -" and "3 | Page".
fn is_page_number(line: &str) -> bool {
    static OF: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?x)^(?:[-|\[(\s]|–)* (?i: p(?:age|g)?\.?\s*(?:\|\s*)?(\d{1,3}) (?:\s*(?:of|/)\s*(\d{1,3}))?
            | (\d{1,3})\s*(?:of|/)\s*(\d{1,3}) | (\d{1,3})\s*\|\s*page | (?:-|–)\s+(\d{1,3})\s+(?:-|–) ) (?:[-|\])\s]|–)*$",
        )
    });
    line.len() <= 40
        && OF.captures(line.replace('\u{a0}', " ").as_bytes()).is_some_and(|found| {
            let number = |at: usize| std::str::from_utf8(found.get(at)?.as_bytes()).ok()?.parse::<u32>().ok();
            // "24/7" is no page of seven.
            match (number(3), number(4)) {
                (Some(page), Some(pages)) => page >= 1 && page <= pages,
                _ => true,
            }
        })
}

/// What browsers print above and below a page: the day and time of printing, the title, the address, the number.
fn is_printed_by_browser(line: &str) -> bool {
    const TIME: &str = r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2,4},?\ +(?:at\ )?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?";
    static PRINTED: LazyLock<Regex> = LazyLock::new(|| {
        let address = r"(?:https?://|file://|www\.)\S+";
        let number = r"(?:\d{1,3}\s*/\s*\d{1,3}|(?i:page\s*)?\d{1,3}\s+of\s+\d{1,3}|(?i:page)\s*\d{1,3})";
        pattern(&format!(
            r"^(?:{TIME}(?:\s.*)?|.{{0,120}}\s{TIME}|{address}\s+(?:{number})(?:{TIME}.{{0,160}})?|{number}\s+{address}|.{{3,100}}\s+{address})$"
        ))
    });
    let has_mark = memchr::memchr2(b':', b'/', line.as_bytes()).is_some() || line.starts_with("www.");
    // "Read it at https://…" is a sentence; a printed head has a title with few small words before the address.
    has_mark && PRINTED.is_match(line.as_bytes()) && !is_sentence(line)
}

/// Whether the words before an address or a time read like a sentence rather than like a title.
fn is_sentence(line: &str) -> bool {
    line.split_whitespace().filter(|word| word.bytes().all(|b| b.is_ascii_lowercase())).count() > 3 || line.ends_with('.')
}

/// Whether an address of the web is all that a line holds.
fn is_address(line: &str) -> bool {
    let is_web =
        ["http://", "https://", "file://", "www."].iter().any(|scheme| line.len() > scheme.len() && line.starts_with(scheme));
    is_web && !line.contains(char::is_whitespace)
}

/// "Report 202217905 – Housing Ombudsman Service": the head or foot that a PDF repeats on each page.
fn is_running_head(line: &str) -> bool {
    let has_figures = line.len() <= 80 && line.bytes().filter(u8::is_ascii_digit).count() >= 9;
    has_figures && !line.contains('.') && line.replace('\u{a0}', " ").to_ascii_lowercase().contains("housing ombudsman service")
}

/// A figure alone before or behind a form feed, or beside the foot of a page, is the number of a page.
fn find_numbers(text: &str, lines: &[Line], kinds: &mut [Kind]) {
    for at in 0..lines.len() {
        if kinds[at] != Kind::Number {
            continue;
        }
        // The form feed may stand on a line of its own behind the number.
        let is_last = lines.get(at + 1).is_none_or(|next| next.page_before);
        let ends_text = at + 1 == lines.len();
        let is_first = lines[at].page_before && !lines.get(at + 1).is_some_and(|next| is_title(next.of(text)));
        // "29" + "March 2023": the page ends inside a date.
        let is_day = || at > 0 && lines.get(at + 1).is_some_and(|next| is_day_of(lines[at - 1].of(text), next.of(text)));
        if ((is_last && !ends_text) || is_first) && !is_day() {
            kinds[at] = Kind::Page;
        }
    }
}

/// "Compensation order": the number above it is that of a row.
fn is_title(line: &str) -> bool {
    line.len() < 60 && line.starts_with(char::is_uppercase) && !is_closed(line)
}

/// An address alone on a line is the foot of a page where it stands again and again, or beside a page's number or end.
fn find_addresses(text: &str, lines: &[Line], kinds: &mut [Kind]) {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (line, _) in lines.iter().zip(kinds.iter()).filter(|(_, kind)| **kind == Kind::Address) {
        *counts.entry(line.of(text)).or_default() += 1;
    }
    if counts.is_empty() {
        return;
    }
    for at in 0..lines.len() {
        if kinds[at] == Kind::Address && (counts[lines[at].of(text)] > 1 || is_beside_page(lines, kinds, at)) {
            kinds[at] = Kind::Page;
        }
    }
}

/// Whether a page ends or begins within two lines.
fn is_beside_page(lines: &[Line], kinds: &[Kind], at: usize) -> bool {
    let near = at.saturating_sub(2)..(at + 3).min(lines.len());
    near.clone().any(|near| near != at && kinds[near] == Kind::Page)
        || lines.get(near.start + 1..near.end).unwrap_or_default().iter().any(|line| line.page_before)
}

/// Lines that stand beside the ends of pages again and again, but for their figures. The first of them is kept unless a
/// page's head or foot stands beside it too: it may be the title.
fn find_repeated(text: &str, lines: &[Line], kinds: &mut [Kind]) {
    let ends = kinds.iter().filter(|kind| **kind == Kind::Page).count() + lines.iter().filter(|line| line.page_before).count();
    if ends < 2 {
        return;
    }
    let mut same: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate() {
        let is_short = line.length() <= LONGEST && !matches!(kinds[at], Kind::Page | Kind::Site | Kind::Number);
        if is_short && is_beside_page(lines, kinds, at) {
            same.entry(line.of(text).chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect()).or_default().push(at);
        }
    }
    for (words, places) in same {
        // The rows of a table that a page break parts read alike: "Complaint", "Finding".
        let names_document = words.contains("##########") || words.contains("#########") || words.contains("Ombudsman");
        if places.len() >= 3 || (places.len() == 2 && names_document) {
            for at in places {
                let is_label = super::words::is_label(lines[at].of(text));
                if !is_label && super::words::heading_like(lines[at].of(text)).is_none() {
                    kinds[at] = Kind::Page;
                }
            }
        }
    }
    // A document's name that stands on each page without another sign of its end.
    let mut names: HashMap<&str, Vec<usize>> = HashMap::new();
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.length() <= 120) {
        if kinds[at] == Kind::Words && line.of(text).bytes().filter(u8::is_ascii_digit).count() >= 9 {
            names.entry(line.of(text)).or_default().push(at);
        }
    }
    for places in names.into_values().filter(|places| places.len() >= 3) {
        for &at in &places[1..] {
            kinds[at] = Kind::Page;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::left_by;

    fn kept(text: &str) -> Vec<String> {
        left_by(text, |text, lines| leave_out(text, lines, &mut Vec::new(), &mut Vec::new()))
    }

    #[test]
    fn numbers_and_rules() {
        let text = "the\nPage 3 of 5\n\nReport 202217905 – Housing Ombudsman Service\nlandlord\nBack to Top\n3 of 5\n- 4 -\n|---|---|\nend";
        assert_eq!(kept(text), ["the", "landlord", "end"]);
        assert_eq!(kept("to the\n12\n\n\u{c}resident"), ["to the", "resident"]);
        assert_eq!(kept("Fernbrook\n29\n\u{c}March 2023"), ["Fernbrook", "29", "March 2023"]);
        assert_eq!(kept("No later than 18\n7\n\u{c}May 2026"), ["No later than 18", "May 2026"]);
        assert_eq!(kept("Page the resident\n3\n2 of the flats"), ["Page the resident", "3", "2 of the flats"]);
        for line in ["24/7", "Pay the resident", "Page", "of 3", "£3/5", "13/5"] {
            assert_eq!(kind(line), Kind::Words, "in {line:?}");
        }
        for line in ["Page 3", "3/8", "p. 3", "3 | Page", "Page | 3", "[3 of 8]", "– 3 –", "OFFICIAL - SENSITIVE"] {
            assert!(kind(line).is_left_out(), "in {line:?}");
        }
    }

    #[test]
    fn what_browsers_print() {
        for line in [
            "11/27/26, 9:05 AM Fernbrook Homes (202590999) - Housing Ombudsman",
            "27/11/2026, 09:05",
            "https://www.example.org/decisions/202590999/ 1/7",
            "3 of 8 27/11/2026, 09:05",
            "Fernbrook Homes - Housing Ombudsman  https://www.example.org/decisions/202590999",
            "Page 3 of 8",
        ] {
            assert_eq!(kind(line), Kind::Page, "in {line:?}");
        }
        for line in [
            "The landlord must follow the guidance at https://www.example.org/guidance",
            "6 January 2025",
            "27/11/2026 the resident wrote to it again about the roof.",
        ] {
            assert!(!kind(line).is_left_out(), "in {line:?}");
        }
    }

    #[test]
    fn what_each_page_repeats() {
        let text = "Ashcombe (202590999)\nA\nFernbrook decision\nPage 1\nB of it\nFernbrook decision\nPage 2\nC\nFernbrook decision\nPage 3\nFinding";
        assert_eq!(kept(text), ["Ashcombe (202590999)", "A", "B of it", "C", "Finding"]);
    }
}
