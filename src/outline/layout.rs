//! Which lines are one paragraph? It depends on where the copy comes from.
//!
//! A browser keeps a paragraph on one line. PDF readers, mail and terminals wrap it. Some scrapers
//! put every HTML span on a line of its own, so that words, sums and dates are broken.

use super::heading::heading;
use super::marker::{MarkerStyle, marker};
use super::para::behind_space;
use crate::fold::{Fold, Phrases};
use crate::phrase::date::MONTHS;
use crate::phrases;
use crate::source::Line;
use crate::span::Span;

/// How the lines of a text relate to its paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Each line is a paragraph.
    Lines,
    /// Paragraphs are wrapped at about this many bytes.
    Wrapped(usize),
    /// Each line is a fragment of a paragraph.
    Fragments,
}

/// No copy wraps its lines later than this, in bytes.
const WIDEST: usize = 140;

/// Tells the layout of a text from its lines.
pub fn layout(text: &str, lines: &[Line]) -> Layout {
    let is_punctuated = |line: &&Line| {
        let begins: &[u8] = line.of(text).as_bytes();
        // The last is a closing quote.
        matches!(begins, [b'.' | b',' | b';' | b':' | b')', ..] | [0xe2, 0x80, 0x99, ..])
    };
    let punctuated = lines.iter().filter(is_punctuated).count();
    if punctuated >= 2 && punctuated * 100 >= lines.len() {
        return Layout::Fragments;
    }
    // The longest lines may be web addresses or headings that could not be wrapped.
    let spared = lines.len() / 100;
    let mut of_length = [0; WIDEST + 1];
    let mut longer = 0;
    for line in lines {
        *of_length.get_mut(line.length()).unwrap_or(&mut longer) += 1;
    }
    if longer > spared {
        return Layout::Lines;
    }
    let is_reached = |count: &usize| {
        longer += count;
        longer > spared
    };
    let width = of_length.iter().rposition(is_reached).unwrap_or(0);
    let is_broken = |pair: &&[Line]| {
        let [before, after] = pair else { return false };
        let words = after.of(text);
        !after.blank_before && !is_closed(before.of(text)) && words.starts_with(char::is_lowercase) && marker(words).is_none()
    };
    if (40..=WIDEST).contains(&width) && lines.windows(2).filter(is_broken).count() >= 2 {
        Layout::Wrapped(width)
    } else {
        Layout::Lines
    }
}

impl Layout {
    /// Whether `next` goes on with the paragraph whose last line is `last` and first line `first`.
    pub fn continues(self, text: &str, first: &Line, last: &Line, next: &Line) -> bool {
        match self {
            Layout::Lines => goes_on_with_sum(text, first, last, next),
            Layout::Wrapped(width) => {
                let begins_item = is_next_item(text, first, last, next)
                    || is_next_sum(first.of(text), last.of(text), next.of(text))
                    || is_next_small_item(width, first, last, next, text);
                goes_on_with_sum(text, first, last, next) || (!begins_item && wraps(text, width, last, next))
            }
            Layout::Fragments => is_fragment(first.span.to(last.span).of(text), last.of(text), next.of(text)),
        }
    }
}

/// A sum that a copy broke goes on even where each line is a paragraph: "£" + "45" + "0" + "for delay".
fn goes_on_with_sum(text: &str, first: &Line, last: &Line, next: &Line) -> bool {
    // Most lines end in a word, or begin with a capital. (A pound sign ends in the byte A3.)
    let ends = matches!(last.of(text).as_bytes(), [.., b'0'..=b'9' | 0xa3] | [.., b'0'..=b'9' | b',' | b'.', b',' | b'.']);
    if !ends || !matches!(next.of(text).as_bytes(), [b'0'..=b'9' | b',' | b'.' | b'a'..=b'z' | 0x80.., ..]) {
        return false;
    }
    let (before, last, next) = (first.span.to(last.span).of(text), last.of(text), next.of(text));
    let begins_figure = begins_with_digit(next);
    let sum = last.char_indices().rev().find(|(_, c)| *c == '£').and_then(|(at, sign)| last.get(at + sign.len_utf8()..));
    if sum.is_some_and(|sum| sum.is_empty() || (sum.ends_with(',') && is_figures(sum))) {
        return begins_figure;
    }
    // No number begins with 0: such a figure ends the sum before it. A group of less than three wants another.
    let sum = sum.filter(|sum| is_figures(sum));
    let is_short = sum.is_some_and(|sum| sum.bytes().rev().take(3).any(|b| b == b','));
    if (is_short && begins_figure) || (sum.is_some() && next.starts_with('0') && is_figures(next)) {
        return true;
    }
    let is_broken = || {
        before
            .strip_suffix(last)
            .is_some_and(|before| matches!(before.trim_end().as_bytes(), [.., b'0'..=b'9' | b','] | [.., 0xc2, 0xa3]))
    };
    is_figures(last)
        && (is_figures(next) || next.starts_with(char::is_lowercase) || matches!(next.as_bytes(), [b',' | b'.' | b'0', ..]))
        && is_broken()
}

fn is_figures(line: &str) -> bool {
    line.len() <= 7 && begins_with_digit(line) && line.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
}

fn begins_with_digit(line: &str) -> bool {
    line.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// A wrapped line goes on if its last word left no room for the next one, or its sentence is open.
fn wraps(text: &str, width: usize, last: &Line, next: &Line) -> bool {
    if next.blank_before && !next.furniture_before {
        return false;
    }
    let (before, after) = (last.of(text), next.of(text));
    let full = before.len() + 1 + first_word(after).len() > width - width / 10;
    let open = !is_closed(before);
    // "2026" + "2": the number of the next row.
    let is_year = matches!(before.as_bytes(), [.., b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9']);
    if (is_year && after.len() <= 2 && after.bytes().all(|b| b.is_ascii_digit()))
        || is_bullet_or_heading(after)
        || is_heading(before)
        || is_row_of_orders(before)
        || is_row_of_orders(after)
    {
        return false;
    }
    let begins = after.starts_with(char::is_uppercase);
    match marker(after) {
        _ if begins && before.ends_with(':') => false,
        // "…at stage" + "2. The landlord…": a number that the wrapping put at the start of a line.
        Some(_) => full && open && !next.blank_before,
        None => full || (open && !begins),
    }
}

/// Whether the line begins the item after the one that the paragraph is: "2." after "1.", and not "at stage" + "2.".
fn is_next_item(text: &str, first: &Line, last: &Line, next: &Line) -> bool {
    const BEFORE_NUMBER: Phrases =
        phrases!["stage", "stages", "paragraph", "section", "phase", "step", "page", "and", "or", "of", "to", "at"];
    let number = |line: &Line| marker(line.of(text)).and_then(|m| m.number());
    let (Some(here), Some(there)) = (number(first), number(next)) else { return false };
    let word = behind_space(last.of(text));
    let is_before_number = || BEFORE_NUMBER.iter().any(|before| before.eq_ignore_ascii_case(word.as_bytes()));
    there == here + 1 && next.indent == first.indent && !is_before_number()
}

fn is_bullet_or_heading(line: &str) -> bool {
    marker(line).is_some_and(|m| m.style == MarkerStyle::Bullet) || is_heading(line)
}

/// Items in small letters below each other: a paragraph that begins in small letters is one, and a short line ends it.
fn is_next_small_item(width: usize, first: &Line, last: &Line, next: &Line, text: &str) -> bool {
    const OPEN: Phrases = phrases!["of", "the", "a", "an", "and", "or", "to", "in", "for", "with", "by", "its", "at", "on"];
    let (first, before, next) = (first.of(text), last.of(text), next.of(text));
    if !first.starts_with(char::is_lowercase) || !next.starts_with(char::is_lowercase) {
        return false;
    }
    // "was responsible for …" below "was responsible for …": there was room for the word that begins the next line.
    let word = first_word(next);
    let is_alike = first_word(first) == word && before.len() + 1 + word.len() <= width;
    (is_alike || before.len() * 4 < width * 3) && !OPEN.contains(last_word(before))
}

fn first_word(line: &str) -> &str {
    line.find(char::is_whitespace).and_then(|end| line.get(..end)).unwrap_or(line)
}

/// Sums below each other, each with what it is for: a list, even where its items end without a stop.
fn is_next_sum(first: &str, last: &str, next: &str) -> bool {
    let wants = is_open(last) || phrases!["additional", "further", "plus", "total"].contains(last_word(last));
    next.starts_with('£') && (is_closed(last) || (first.starts_with('£') && !wants))
}

/// "2 Apology order", or the header of the orders table, as a PDF reader gives it: a line of its own.
fn is_row_of_orders(line: &str) -> bool {
    let words = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_row =
        line.len() < 60 && (1..=2).contains(&(line.len() - words.len())) && words.trim_start().starts_with(char::is_uppercase);
    let is_order = || words.as_bytes().last_chunk::<6>().is_some_and(|end| end.eq_ignore_ascii_case(b" order"));
    (is_row && is_order()) || line.starts_with("Order What the landlord must do")
}

/// `before` is the paragraph so far, `last` its last fragment. A fragment goes on unless a sentence, a label, a table cell or a list item has ended or begins.
fn is_fragment(before: &str, last: &str, next: &str) -> bool {
    // "m." may be the end of "them.", where a sentence is still open.
    let is_item = marker(next).is_some_and(|m| m.length < next.len() || next.ends_with(')') || is_closed(last));
    if is_label(next) || is_label(last) || is_item || next.starts_with("No later than") {
        return false;
    }
    if last.ends_with(':') {
        return false;
    }
    if !next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || matches!(c, '£' | '‘' | '“')) {
        return true;
    }
    let is_number = before.len() <= 2 && before.bytes().all(|b| b.is_ascii_digit());
    let is_month = || MONTHS.iter().any(|month| next.starts_with(month));
    let is_title =
        (last.ends_with(" order") || last.ends_with(" review")) && last.starts_with(char::is_uppercase) && last.len() < 40;
    let begins_item = (next.starts_with('£') && !wants_sum(last)) || begins_sentence(last, next);
    let begins_row = is_number && next.starts_with(char::is_uppercase) && !is_month();
    !(is_closed(last) || begins_row || is_due_date(before) || is_title || begins_item)
}

/// Whether a sentence stops here so that a sum is still to come: "pay the resident", "inclusive of the".
fn wants_sum(line: &str) -> bool {
    const WANT: Phrases = phrases!["pay", "pays", "paying", "resident", "additional", "further", "offered", "its", "total"];
    WANT.contains(last_word(line)) || is_open(line)
}

/// Whether a line ends in a word that no sentence or list item ends in.
fn is_open(line: &str) -> bool {
    const OPEN: Phrases =
        phrases!["the", "of", "a", "an", "to", "and", "or", "in", "for", "with", "by", "that", "from", "on", "at", "if", "as"];
    OPEN.contains(last_word(line))
}

fn last_word(line: &str) -> &str {
    let words = line.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
    let before = words.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    Span::new(before.len(), words.len()).of(words)
}

/// Whether a new sentence begins although the item before it has no full stop: such a word has a
/// capital nowhere else, but in a name.
fn begins_sentence(last: &str, next: &str) -> bool {
    let begins = |word: &[u8]| next.as_bytes().strip_prefix(word).is_some_and(|rest| matches!(rest, [] | [b' ', ..]));
    phrases!["The", "This", "It", "Within", "If", "These"].iter().any(begins) && !is_open(last)
}

/// Whether a due date is whole: "No later than 5 June 2026", however its letters and digits are broken.
fn is_due_date(before: &str) -> bool {
    if before.len() > 60 {
        return false;
    }
    let whole: String = before.chars().filter(|c| !c.is_whitespace()).collect();
    whole.strip_prefix("Nolaterthan").is_some_and(|day| {
        let month = day.trim_start_matches(|c: char| c.is_ascii_digit());
        matches!(month.trim_start_matches(|c: char| c.is_ascii_alphabetic()).as_bytes(), [b'2', b'0', _, _])
    })
}

/// Whether a line ends as a sentence, a list item or a lead-in does.
fn is_closed(line: &str) -> bool {
    let mut words = line.as_bytes();
    // The last are closing quotes.
    while let [before @ .., b'"' | b'\'' | b')' | b']'] | [before @ .., 0xe2, 0x80, 0x99 | 0x9d] = words {
        words = before;
    }
    matches!(words, [.., b'.' | b':' | b';' | b'?' | b'!'])
}

fn is_heading(line: &str) -> bool {
    let begins = !line.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    begins && line.len() < 60 && heading(line, &Fold::of(line)).is_some_and(|(_, end)| end >= line.len())
}

/// The labels of the decision form, each a cell of its own (domain.md 5.2), and the headings.
fn is_label(line: &str) -> bool {
    const LABELS: Phrases = phrases![
        "Case ID",
        "Decision type",
        "Landlord",
        "Landlord type",
        "Occupancy",
        "Date",
        "Decision",
        "Complaint",
        "Finding",
        "Order",
        "Orders",
        "What the landlord must do",
        "Due date",
        "What happened",
        "Referral to the Ombudsman",
        "What we have not investigated",
        "What we have investigated",
        "Communication",
    ];
    LABELS.contains(line) || is_heading(line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lines;

    fn paragraphs(text: &str) -> Vec<String> {
        let lines = lines(text);
        let layout = layout(text, &lines);
        let mut paragraphs: Vec<Vec<Line>> = Vec::new();
        for line in lines {
            match paragraphs.last_mut() {
                Some(p) if layout.continues(text, &p[0], &p[p.len() - 1], &line) => p.push(line),
                _ => paragraphs.push(vec![line]),
            }
        }
        paragraphs.iter().map(|p| p.iter().map(|l| l.of(text)).collect::<Vec<_>>().join("~")).collect()
    }

    #[test]
    fn wrapped_lists_and_tables_of_orders() {
        let text = "The landlord must pay the resident the sum of £90 made up as follows:\n£50 for the delay in answering the letters that the resident had sent to\nits office\n£40 for the rest\n2 Apology order\nThe landlord must apologise.";
        let want = [
            "The landlord must pay the resident the sum of £90 made up as follows:",
            "£50 for the delay in answering the letters that the resident had sent to~its office",
            "£40 for the rest",
            "2 Apology order",
            "The landlord must apologise.",
        ];
        let broken = format!("{text}\nThe landlord must write to the resident about the letters that it\nhad lost.");
        assert_eq!(paragraphs(&broken)[..5], want);
    }

    #[test]
    fn wrapped_lines() {
        let text = "The landlord must pay the resident\nthe sum of £50 for the failures at stage\n2. The payment must be made to the\nresident.\n- A bullet point that is on its own\nline.\nOrders\n1. Apologise.";
        let want = [
            "The landlord must pay the resident~the sum of £50 for the failures at stage~2. The payment must be made to the~resident.",
            "- A bullet point that is on its own~line.",
            "Orders",
            "1. Apologise.",
        ];
        assert_eq!(paragraphs(text), want);
    }

    #[test]
    fn wrapped_items_without_a_full_stop() {
        let text = "The complaint is about the landlord’s handling of things that the\nresident reported over the whole of the year and that it did not\nanswer, which are:\n1. Worry about the works in the hallway and how far they had come\n2. Reports of mould\n3. A request that the landlord answered at stage 1 and then at stage\n4. of its procedure";
        let want = [
            "The complaint is about the landlord’s handling of things that the~resident reported over the whole of the year and that it did not~answer, which are:",
            "1. Worry about the works in the hallway and how far they had come",
            "2. Reports of mould",
            "3. A request that the landlord answered at stage 1 and then at stage~4. of its procedure",
        ];
        assert_eq!(paragraphs(text), want);
    }

    #[test]
    fn broken_sums_between_whole_lines() {
        let text = "Pay the resident £\n45\n0\nfor the delay, which was long and was not explained to the resident at all by anybody whom she asked about it then.\nPay £50\n2\nInspect";
        let all = paragraphs(text);
        assert_eq!(all[0].matches('~').count(), 3, "{all:?}");
        assert_eq!(all[1..], ["Pay £50", "2", "Inspect"]);
        assert_eq!(paragraphs("Pay £1,\n25\n0 for the delay.\n2\nInspect"), ["Pay £1,~25~0 for the delay.", "2", "Inspect"]);
        assert_eq!(paragraphs("Pay £45\n0\nfor the delay.\n2\nInspect"), ["Pay £45~0~for the delay.", "2", "Inspect"]);
        assert_eq!(paragraphs("Pay £1,25\n0 for the delay."), ["Pay £1,25~0 for the delay."]);
    }

    #[test]
    fn wrapped_items_in_small_letters() {
        let text = "We have found that the landlord has made a reasonable offer of redress for\nits failures in the:\nhandling of repairs to the roof of the building, which the resident had\nreported in May\nhandling of the fence\nresponse to the\ncomplaint";
        let want = [
            "We have found that the landlord has made a reasonable offer of redress for~its failures in the:",
            "handling of repairs to the roof of the building, which the resident had~reported in May",
            "handling of the fence",
            "response to the~complaint",
        ];
        assert_eq!(paragraphs(text), want);
    }

    #[test]
    fn fragments_of_spans() {
        let text = "Date\n2\n2\nJune 2026\nBackground\nThe flat\n’s\nlift\n, which\n.\nPay the resident £\n4\n3\n6\n, made up of:\n£286 for the wait\n£\n50 for delay\nNo later than\n1\n6\nJune 2026\n2\nInspection order\nThe landlord must";
        let want = [
            "Date",
            "2~2~June 2026",
            "Background",
            "The flat~’s~lift~, which~.",
            "Pay the resident £~4~3~6~, made up of:",
            "£286 for the wait",
            "£~50 for delay",
            "No later than~1~6~June 2026",
            "2",
            "Inspection order",
            "The landlord must",
        ];
        assert_eq!(paragraphs(text), want);
    }
}
