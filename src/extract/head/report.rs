//! What do the lines above a report say? Title, REPORT, COMPLAINT and its references, landlord, date.
//!
//! What stands before the COMPLAINT line (banners with dates, mail, alt texts) is never a fact, but for
//! the title "Landlord (reference)", which is used only where the lines below it say nothing.

use super::dates::{dates, has_any, is_date_line};
use super::lines::{HeadLines, plain};
use super::{complete_from, problems, set_dates, set_refs};
use crate::determination::Determination;
use crate::outline::{Layout, Outline, Para, SectionKind};
use crate::source::is_space;
use crate::span::Span;
use crate::text::{NormalText, is_word};
use crate::values::case_ref::{CaseRef, case_refs_at};
use crate::values::date::find_date;
use crate::vocabulary::{Meaning, head};
use std::ops::Range;

/// The line above the report: "Landlord (reference)".
pub struct Title {
    /// The landlord's name in it.
    pub landlord: Span,
    /// The references.
    pub refs: Vec<CaseRef>,
    /// Which paragraph of the first section it stands in.
    para: usize,
}

/// Reads the head of a report.
pub fn read(text: &str, outline: &Outline) -> Determination {
    let mut facts = Determination { format: outline.format, ..Determination::default() };
    let title = title(text, outline);
    if let Some((paras, start)) = anchor(text, outline) {
        let head = HeadLines::from(text, paras, start);
        read_lines(&mut facts, text, &head, outline.layout, title.as_ref());
    } else if let (Some(title), Some(section)) = (&title, outline.sections.first()) {
        let below = section.paras.get(title.para + 1..).unwrap_or_default();
        read_date(&mut facts, &HeadLines::from(text, below, 0), 0);
    }
    complete_from(&mut facts, text, title);
    facts
}

/// Where "COMPLAINT" and its reference stand: the paragraphs from there on, and the place in the text.
/// Below the first heading only a short line can be it.
fn anchor<'o>(text: &str, outline: &'o Outline<'o>) -> Option<(&'o [Para<'o>], usize)> {
    const SHORT: usize = 120;
    for section in &outline.sections {
        let mut paras = section.paras.as_slice();
        while let Some((para, below)) = paras.split_first() {
            if (section.kind == SectionKind::Head || para.normal.len() < SHORT)
                && let Some(at) = anchor_in(text, para, below.first())
            {
                return Some((paras, para.normal.span(at..at + 1).start));
            }
            paras = below;
        }
    }
    None
}

fn anchor_in(text: &str, para: &Para, next: Option<&Para>) -> Option<usize> {
    let normal = &para.normal;
    let first_word = normal.bytes().iter().position(|&b| is_word(b))?;
    let mut from = first_word;
    while let Some(at) = complaint_from(normal, from) {
        let is_capital = normal.span(at..at + 9).of(text).starts_with("COMP");
        if is_capital || at == first_word {
            let (found, end) = case_refs_at(normal, after_label(normal, at));
            let is_bare = !has_word(normal, end..normal.len());
            // The references may stand on the next line.
            let is_parted = || is_bare && next.is_some_and(|next| !case_refs_at(&next.normal, 0).0.is_empty());
            if (!found.is_empty() && (is_capital || is_bare)) || (found.is_empty() && is_parted()) {
                return Some(at);
            }
        }
        from = at + 1;
    }
    None
}

/// The next "complaint", also where the reference is glued to it.
fn complaint_from(normal: &NormalText, from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(found) = memchr::memchr(b'c', normal.bytes().get(at..)?) {
        at += found;
        let is_start = !has_word(normal, at.saturating_sub(1)..at) || normal.slice(at.saturating_sub(6)..at) == b"report";
        if is_start && end_of_complaint(normal, at).is_some() {
            return Some(at);
        }
        at += 1;
    }
    None
}

fn has_word(normal: &NormalText, part: Range<usize>) -> bool {
    normal.slice(part).iter().any(|&b| is_word(b))
}

/// Where the letters of "complaint" end, if they stand at `at`; white space may part them.
fn end_of_complaint(normal: &NormalText, mut at: usize) -> Option<usize> {
    for &want in b"complaint" {
        at = normal.skip_space(at);
        if normal.bytes().get(at) != Some(&want) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Where the references begin: behind "COMPLAINT", "COMPLAINTS", "COMPLAINT REF NO:".
fn after_label(normal: &NormalText, at: usize) -> usize {
    let mut at = end_of_complaint(normal, at).unwrap_or(at);
    if normal.bytes().get(at) == Some(&b's') {
        at += 1;
    }
    while let Some(end) = normal.at(head::REFERENCE, at) {
        at = end;
    }
    at
}

fn read_lines(facts: &mut Determination, text: &str, head: &HeadLines, layout: Layout, title: Option<&Title>) {
    let at = after_label(&head.normal, 0);
    let (refs, end) = case_refs_at(&head.normal, at);
    set_refs(facts, refs);
    let after_landlord = read_landlord(facts, text, head, end, layout, title);
    read_date(facts, head, after_landlord);
}

/// Reads the landlord's name, one line or more, and says where it ends.
fn read_landlord(
    facts: &mut Determination,
    text: &str,
    head: &HeadLines,
    from: usize,
    layout: Layout,
    title: Option<&Title>,
) -> usize {
    let mut names: Vec<Span> = Vec::new();
    let mut end = from;
    for line in head.lines_from(from) {
        let line = without_date(&head.normal, line);
        let words = head.normal.slice(line.clone());
        if !words.iter().any(u8::is_ascii_alphabetic) || (names.is_empty() && is_noise(&head.normal, &line)) {
            if names.is_empty() && !is_date_line(&head.normal, line.clone()) {
                continue;
            }
            break;
        }
        if is_date_line(&head.normal, line.clone())
            || (!names.is_empty() && !goes_on(text, &names, &head.normal, &line, layout, title))
        {
            break;
        }
        let name = head.normal.span(trimmed(&head.normal, line.clone()));
        names.push(title_in(text, name).map_or(name, |title| title.landlord));
        end = line.end;
    }
    if let (Some(first), Some(last)) = (names.first(), names.last()) {
        let span = first.to(*last);
        facts.head.landlord = Some(span);
        facts.diagnostics.extend((head.cut && end == head.normal.len()).then(|| problems::cut(span)));
        facts.landlord = Some(plain(text, &names)).filter(|name| !name.is_empty());
    }
    end
}

/// The line up to a date that is glued behind the landlord's name.
fn without_date(normal: &NormalText, line: Range<usize>) -> Range<usize> {
    // A date behind a name ends in its line: the figure in "Elm Bank Homes 1" is no part of a day below.
    let Some(date) = find_date(normal, line.start).filter(|found| found.range.end <= line.end) else { return line };
    let before = line.start..date.range.start;
    let is_name = normal.slice(before.clone()).iter().filter(|b| b.is_ascii_alphabetic()).count() > 2;
    if is_name && !is_date_line(normal, before.clone()) { before } else { line }
}

/// Without the punctuation that parts a name from its neighbours.
fn trimmed(normal: &NormalText, line: Range<usize>) -> Range<usize> {
    let words = normal.slice(line.clone());
    let is_edge = |b: &&u8| matches!(**b, b' ' | b',' | b':' | b'-' | b'|' | b';');
    let (before, after) = (words.iter().take_while(is_edge).count(), words.iter().rev().take_while(is_edge).count());
    if before + after >= words.len() { line } else { line.start + before..line.end - after }
}

/// Whether the line goes on with a name that was begun: the copy broke it, or the title has it in one piece.
fn goes_on(text: &str, names: &[Span], normal: &NormalText, line: &Range<usize>, layout: Layout, title: Option<&Title>) -> bool {
    let next = normal.span(line.clone());
    let before = names.last().map_or("", |name| name.of(text));
    let before = NormalText::of(before);
    let is_open = || before.ending(head::OPEN_NAME, before.len()).is_some();
    let in_title = || {
        let joined = plain(text, &[names, &[next]].concat());
        let whole = title.map_or(String::new(), |title| plain(text, &[title.landlord]));
        whole.as_bytes().get(..joined.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(joined.as_bytes()))
    };
    matches!(before.bytes(), [.., b'&' | b',' | b'('])
        || is_open()
        || next.of(text).starts_with(|c: char| c.is_lowercase() || c == '&' || c == '(')
        || layout == Layout::Fragments
        || in_title()
}

/// Lines of pages that stand where the landlord should: alt texts, the form's own words.
fn is_noise(normal: &NormalText, line: &Range<usize>) -> bool {
    let begins = |list: Meaning| normal.at(list, line.start);
    begins(head::BOILERPLATE).is_some_and(|end| !has_word(normal, end..line.end))
        || has_any(normal, line, head::PICTURE_REMARKS)
        || (begins(head::PICTURE_OPENS).is_some() && has_any(normal, line, head::PICTURE))
}

/// Reads the date from the lines at and after `from`.
fn read_date(facts: &mut Determination, head: &HeadLines, from: usize) {
    let normal = &head.normal;
    let mut part: Option<Range<usize>> = None;
    // What stands where the date should be, noise only if there is nothing else.
    let mut instead: Option<Range<usize>> = None;
    for line in head.lines_from(from).filter(|line| has_word(normal, line.clone())) {
        let is_date = is_date_line(normal, line.clone());
        match &mut part {
            None if is_date => part = Some(line),
            None if instead.as_ref().is_none_or(|before| is_noise(normal, before) && !is_noise(normal, &line)) => {
                instead = Some(line)
            }
            None => {}
            Some(part) if is_date || is_figures(normal, &line) => part.end = line.end,
            Some(_) => break,
        }
    }
    match (part, instead) {
        (Some(part), _) => set_dates(facts, dates(normal, part)),
        (None, Some(line)) => facts.diagnostics.push(problems::no_date(Some(normal.span(line)))),
        (None, None) => {}
    }
}

/// A line of a broken date: "2" above "6" above "June 2026".
fn is_figures(normal: &NormalText, line: &Range<usize>) -> bool {
    normal.slice(line.clone()).iter().all(|&b| b.is_ascii_digit() || b == b' ')
}

/// The first line "Landlord (reference)".
pub fn title(text: &str, outline: &Outline) -> Option<Title> {
    for (at, para) in outline.sections.first()?.paras.iter().enumerate().filter(|(_, para)| para.normal.len() < 300) {
        for piece in &para.pieces {
            if let Some(title) = title_in(text, *piece) {
                return Some(Title { para: at, ..title });
            }
        }
    }
    None
}

fn title_in(text: &str, piece: Span) -> Option<Title> {
    let open = piece.start + memchr::memrchr(b'(', piece.of(text).as_bytes())?;
    let normal = NormalText::of_span(text, Span::new(open, piece.end));
    let (refs, end) = case_refs_at(&normal, 1);
    let is_closed = normal.bytes().get(end) == Some(&b')') && !has_word(&normal, end..normal.len());
    if refs.is_empty() || !is_closed {
        return None;
    }
    let name = Span::new(piece.start, open).of(text).trim_end_matches(is_space);
    Some(Title { landlord: Span::new(piece.start, piece.start + name.len()), refs, para: 0 })
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    const BODY: &str = "\nOur approach\nWe look at what is fair.\nThe complaint\n1. The complaint is about the lift.\nDetermination (decision)\n1. In accordance with paragraph 52 of the Scheme there was service failure in the landlord’s handling of the lift.\n";

    /// References, landlord and date of a report whose head is `head`.
    #[track_caller]
    fn reads(head: &str, want: &str) {
        let text = format!("{head}{BODY}");
        let got = analyse(&text);
        let date = got.date.map_or("-".to_string(), |d| d.to_string());
        let read = format!("{} | {} | {date}", got.case_refs.join(" "), got.landlord.as_deref().unwrap_or("-"));
        assert_eq!(read, want, "in {head:?}");
        if let Some(span) = got.head.landlord {
            assert!(span.of(&text).starts_with(&got.landlord.unwrap()[..3]), "span {:?}", span.of(&text));
        }
        for (number, span) in got.case_refs.iter().zip(&got.head.case_refs) {
            assert_eq!(&span.of(&text).chars().filter(char::is_ascii_digit).collect::<String>(), number);
        }
    }

    const WANT: &str = "202390011 | Fernbrook Homes | 2024-06-07";

    #[test]
    fn a_figure_in_a_name_is_no_part_of_the_day_below() {
        reads("REPORT\n\nCOMPLAINT 202390011\n\nElm Bank Homes 1\n\n3 June 2024", "202390011 | Elm Bank Homes 1 | 2024-06-03");
    }

    #[test]
    fn one_head_in_many_copies() {
        for head in [
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024",
            "Fernbrook Homes (202390011)\nBack to Top\n\u{a0}\nREPORT\nCOMPLAINT 202390011\nFernbrook Homes\n07 June 2024\n\u{a0}",
            "Applications are open until 3 May 2026 – find out more.\nFernbrook Group (202390011)\nREPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024",
            "A blue and grey text\nDescription automatically generated\nREPORT\nCOMPLAINT 202390011\nA logo with a tree\nFernbrook Homes\n7 June 2024",
            "REPORT\nCOMPLAINT 202390011\n\nA blue and grey text\n\nAI-generated content may be incorrect.\n\nFernbrook Homes\n7 June 2024",
            "REPORT COMPLAINT 202390011 Fernbrook Homes 7 June 2024",
            "REPORTCOMPLAINT 202390011Fernbrook Homes\n7 June 2024",
            "COMPLAINT202390011\nFernbrook Homes, 7 June 2024",
            "Complaint: 202390011\nFernbrook Homes\nDate: 7 June 2024",
            "COMPLAINT REF NO: 202390011\nFernbrook Homes\nIssued 7 June 2024",
            "REPORT\nC OMPLAINT 2023900 11\nFernbrook Homes\n7 Ju ne 2024",
            "REPORT\nCOMPLAINT\n202390011\nFernbrook Homes\n7\nJune 2024",
            "> REPORT\n>\n> COMPLAINT 202390011\n>\n> Fernbrook Homes\n>\n> 7 June 2024",
            "REPORT\r\nCOMPLAINT\u{a0}202390011\r\n\r\nFernbrook\u{a0}Homes\r\n7\u{a0}June\u{a0}2024\r\n",
            "REPORT\nFinal Report\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024",
            "REPORT\nCOMPLAINT 202390011\nFernbrook Homes (202390011)\n7 June 2024",
        ] {
            reads(head, WANT);
        }
    }

    #[test]
    fn several_references_and_odd_ones() {
        for refs in [
            "202113658 and 202118204",
            "202113658/202118204",
            "202113658 & 202118204",
            "202113658,\n202118204",
            "202113658\nand 202118204",
        ] {
            reads(
                &format!("REPORT\nCOMPLAINT {refs}\nFernbrook Homes\n7 June 2024"),
                "202113658 202118204 | Fernbrook Homes | 2024-06-07",
            );
        }
        reads(
            "REPORT\nCOMPLAINTS 202113658 and 202118204\nFernbrook Homes\n7 June 2024",
            "202113658 202118204 | Fernbrook Homes | 2024-06-07",
        );
        reads("REPORT\nCOMPLAINT 20230171\nFernbrook Homes\n7 June 2024", "20230171 | Fernbrook Homes | 2024-06-07");
    }

    #[test]
    fn the_landlord_as_printed() {
        reads(
            "Group (202390011)\nREPORT\nCOMPLAINT 202390011\nLondon & Quarry Housing Trust (L&Q)\n7 June 2024",
            "202390011 | London & Quarry Housing Trust (L&Q) | 2024-06-07",
        );
        reads(
            "REPORT\nCOMPLAINT 202390011\nRoyal Borough of Fenwick and\nAshcombe Council\n7 June 2024",
            "202390011 | Royal Borough of Fenwick and Ashcombe Council | 2024-06-07",
        );
        reads(
            "REPORT\nCOMPLAINT 202390011\nMarch Homes 2000 Limited\n7 June 2024",
            "202390011 | March Homes 2000 Limited | 2024-06-07",
        );
        reads("REPORT\nCOMPLAINT 202390011\nA1 Homes Limited\n7 June 2024", "202390011 | A1 Homes Limited | 2024-06-07");
    }

    #[test]
    fn what_is_not_there_is_absent_and_said() {
        let codes = |head: &str| {
            let text = format!("{head}{BODY}");
            let facts = crate::extract::head::head(&text, &crate::outline::outline(&text));
            facts.diagnostics.iter().map(|d| d.code).collect::<Vec<_>>()
        };
        reads("REPORT\nCOMPLAINT 202390011\nFernbrook Homes", "202390011 | Fernbrook Homes | -");
        assert_eq!(codes("REPORT\nCOMPLAINT 202390011\nFernbrook Homes"), ["no_date"]);
        reads("REPORT\nCOMPLAINT 202390011\nFernbrook Homes\nFernbrook Group", "202390011 | Fernbrook Homes | -");
        reads("REPORT\nCOMPLAINT 202390011\nFernbrook Homes\nFinal Report", "202390011 | Fernbrook Homes | -");
        reads("REPORT\nCOMPLAINT 202390011\nFernbrook Homes\nMay 2021", "202390011 | Fernbrook Homes | -");
        assert_eq!(codes("REPORT\nCOMPLAINT 202390011\nFernbrook Homes\nMay 2021"), ["date_not_read"]);
        reads("Fernbrook Homes (202390011)\nREPORT\nCOMPLAINT 202390011\n7 June 2024", WANT);
        reads("Fernbrook Homes (202390011)\n7 June 2024", WANT);
        reads("Join our panel by 3 May 2026", " | - | -");
        assert_eq!(codes("Join our panel by 3 May 2026"), ["no_head"]);
        assert_eq!(
            codes("Fernbrook (202301712)\nREPORT\nCOMPLAINT 202390011\nFernbrook Homes\n7 June 2024"),
            ["case_references_differ"]
        );
    }

    #[test]
    fn review_marks() {
        let amended = |line: &str| {
            let got = analyse(&format!("REPORT\nCOMPLAINT 202390011\nFernbrook Homes\n{line}{BODY}"));
            (got.date.map(|d| d.long()), got.amended_on_review, got.amended_date.map(|d| d.long()))
        };
        let day = |text: &str| Some(text.to_string());
        assert_eq!(amended("8 November 2021\nAmended 31 March 2022"), (day("8 November 2021"), true, day("31 March 2022")));
        assert_eq!(amended("8 November 2021\n\nAs amended following review"), (day("8 November 2021"), true, None));
        assert_eq!(amended("(Amended on review)\n8 November 2021"), (day("8 November 2021"), true, None));
        assert_eq!(amended("8 November 2021"), (day("8 November 2021"), false, None));
    }

    #[test]
    fn a_name_longer_than_is_read_is_said() {
        let said = |name: &str| {
            let got = analyse(&format!("REPORT\nCOMPLAINT 202390011\n{name}\n7 June 2024{BODY}"));
            got.diagnostics.iter().any(|d| d.code == "head_cut")
        };
        assert!(said(&format!("Fernbrook{}", "\nof the".repeat(20))));
        assert!(!said(&format!("Fernbrook{}", "\nof the".repeat(8))));
    }
}
