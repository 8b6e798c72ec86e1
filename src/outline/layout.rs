//! Which lines are one paragraph? It depends on where the copy comes from.
//!
//! A browser keeps a paragraph on one line. PDF readers, mail and terminals wrap it. Some scrapers
//! put every HTML span on a line of its own, so that words, sums and dates are broken.

use super::heading::heading;
use super::marker::marker;
use crate::fold::Fold;
use crate::phrase::date::MONTHS;
use crate::source::Line;

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

/// Tells the layout of a text from its lines.
pub fn layout(text: &str, lines: &[Line]) -> Layout {
    let starts_with = |line: &Line, of: fn(char) -> bool| line.of(text).starts_with(of);
    let punctuated = lines.iter().filter(|l| starts_with(l, |c| ".,;:)’".contains(c))).count();
    if punctuated >= 2 && punctuated * 100 >= lines.len() {
        return Layout::Fragments;
    }
    let mut lengths: Vec<usize> = lines.iter().map(|l| l.span.end - l.span.start).collect();
    lengths.sort_unstable();
    // The longest line may be a web address or a heading that could not be wrapped.
    let width = lengths.len().checked_sub(1 + lengths.len() / 100).map_or(0, |i| lengths[i]);
    let is_broken = |pair: &&[Line]| {
        let (before, after) = (pair[0].of(text), pair[1].of(text));
        !pair[1].blank_before && !is_closed(before) && after.starts_with(char::is_lowercase) && marker(after).is_none()
    };
    if (40..=140).contains(&width) && lines.windows(2).filter(is_broken).count() >= 2 {
        Layout::Wrapped(width)
    } else {
        Layout::Lines
    }
}

impl Layout {
    /// Whether `next` goes on with the paragraph whose last line is `last` and first line `first`.
    pub fn continues(self, text: &str, first: &Line, last: &Line, next: &Line) -> bool {
        match self {
            Layout::Lines => false,
            Layout::Wrapped(width) => wraps(text, width, last, next),
            Layout::Fragments => is_fragment(first.of(text), last.of(text), next.of(text)),
        }
    }
}

/// A wrapped line goes on if its last word left no room for the next one, or its sentence is open.
fn wraps(text: &str, width: usize, last: &Line, next: &Line) -> bool {
    if next.blank_before && !next.furniture_before {
        return false;
    }
    let (before, after) = (last.of(text), next.of(text));
    let word = after.split_whitespace().next().map_or(0, str::len);
    let full = before.len() + 1 + word > width - width / 10;
    let open = !is_closed(before);
    if is_bullet_or_heading(after) || is_heading(before) || is_row_of_orders(before) || is_row_of_orders(after) {
        return false;
    }
    match marker(after) {
        // "…at stage" + "2. The landlord…": a number that the wrapping put at the start of a line.
        Some(_) => full && open && !next.blank_before,
        None => full || (open && !after.starts_with(char::is_uppercase)),
    }
}

fn is_bullet_or_heading(line: &str) -> bool {
    marker(line).is_some_and(|m| m.label.is_empty()) || is_heading(line)
}

/// "2 Apology order", or the header of the orders table, as a PDF reader gives it: a line of its own.
fn is_row_of_orders(line: &str) -> bool {
    let words = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_row =
        line.len() < 60 && (1..=2).contains(&(line.len() - words.len())) && words.trim_start().starts_with(char::is_uppercase);
    (is_row && words.to_ascii_lowercase().ends_with(" order")) || line.starts_with("Order What the landlord must do")
}

/// A fragment goes on unless a sentence, a label, a table cell or a list item has ended or begins.
fn is_fragment(first: &str, last: &str, next: &str) -> bool {
    if is_label(next) || is_label(last) || marker(next).is_some() || next.starts_with("No later than") {
        return false;
    }
    let begins = next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '£' || c == '‘' || c == '“');
    if last.ends_with(':') {
        return false;
    }
    if !begins {
        return true;
    }
    let is_number = first.len() <= 2 && first.bytes().all(|b| b.is_ascii_digit()) && std::ptr::eq(first, last);
    let is_month = MONTHS.iter().any(|month| next.starts_with(month));
    let is_due = first.starts_with("No later than") && ends_in_year(last);
    let is_title =
        (last.ends_with(" order") || last.ends_with(" review")) && last.starts_with(char::is_uppercase) && last.len() < 40;
    let is_part = next.starts_with('£') && !wants_sum(last);
    !(is_closed(last) || (is_number && next.starts_with(char::is_uppercase) && !is_month) || is_due || is_title || is_part)
}

/// Whether a sentence stops here so that a sum is still to come: "pay the resident", "inclusive of the".
fn wants_sum(line: &str) -> bool {
    let last = line.rsplit(|c: char| !c.is_ascii_alphabetic()).find(|w| !w.is_empty()).unwrap_or("");
    const BEFORE_SUM: [&str; 16] = [
        "pay",
        "pays",
        "paid",
        "paying",
        "resident",
        "the",
        "of",
        "a",
        "to",
        "additional",
        "further",
        "with",
        "offered",
        "its",
        "and",
        "total",
    ];
    BEFORE_SUM.contains(&last)
}

fn ends_in_year(line: &str) -> bool {
    let word = line.rsplit(' ').next().unwrap_or(line);
    word.len() == 4 && word.starts_with("20") && word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a line ends as a sentence, a list item or a lead-in does.
fn is_closed(line: &str) -> bool {
    line.trim_end_matches(['’', '”', '"', '\'', ')', ']']).ends_with(['.', ':', ';', '?', '!'])
}

fn is_heading(line: &str) -> bool {
    line.len() < 60 && heading(line, &Fold::of(line)).is_some_and(|(_, end)| end >= line.len())
}

/// The labels of the decision form, each a cell of its own (domain.md 5.2), and the headings.
pub fn is_label(line: &str) -> bool {
    const LABELS: [&str; 18] = [
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
    LABELS.contains(&line) || is_heading(line)
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
