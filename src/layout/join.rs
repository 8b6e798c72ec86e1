//! Which lines are one paragraph? It depends on where the copy comes from, block by block.
//!
//! A browser keeps a paragraph on one line. PDF readers, mail and terminals wrap it. Some scrapers
//! put every HTML span on a line of its own, so that words, sums and dates are broken.

use super::lines::Line;
use super::marker::{MarkerStyle, marker};
use super::words::pattern;
use super::words::{
    begins_item, begins_small, first_word, goes_on, heading_like, is_closed, is_label, is_open, is_outcome, last_word, wants_sum,
};
use crate::values::date::MONTHS;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// How the lines of a text relate to its paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Each line is a paragraph.
    Lines,
    /// Paragraphs are wrapped at about this many characters.
    Wrapped(usize),
    /// Each line is a fragment of a paragraph.
    Fragments,
}

/// No copy wraps its lines later than this, in characters.
const WIDEST: usize = 170;
/// Or earlier.
const NARROWEST: usize = 36;

/// Which lines go on with the line before them, and how most of the text is laid out.
pub fn join(text: &str, lines: &[Line]) -> (Layout, Vec<bool>) {
    let mut joined = vec![false; lines.len()];
    let mut most = (0, Layout::Lines);
    let mut start = 0;
    // A quote is wrapped apart from the mail around it.
    while start < lines.len() {
        let depth = lines[start].depth;
        let end = lines[start..].iter().position(|line| line.depth != depth).map_or(lines.len(), |count| start + count);
        let part = &lines[start..end];
        let layout = layout(text, part);
        join_part(text, part, layout, &mut joined[start..end]);
        if part.len() > most.0 {
            most = (part.len(), layout);
        }
        start = end;
    }
    (most.1, joined)
}

fn join_part(text: &str, lines: &[Line], layout: Layout, joined: &mut [bool]) {
    let mut first = 0;
    // Whether the paragraph at hand is an item below a lead-in: "The landlord must:".
    let mut is_item = false;
    for at in 1..lines.len() {
        let (begin, last, next) = (&lines[first], &lines[at - 1], &lines[at]);
        let is_open_marker = at - 1 == first && marker(last.of(text)).is_some_and(|marker| marker.length == last.length());
        joined[at] = next.is_glued
            || is_open_marker
            || goes_on_over_page(text, begin, &lines[at..])
            || (!next.opens_cell && layout.continues(text, begin, last, next, is_item));
        if !joined[at] {
            is_item = last.of(text).ends_with(':') || (is_item && begins_small(begin.of(text)) == begins_small(next.of(text)));
            first = at;
        }
    }
}

/// Tells the layout of a text from its lines.
pub fn layout(text: &str, lines: &[Line]) -> Layout {
    if is_fragmented(text, lines) {
        return Layout::Fragments;
    }
    wrapped_at(text, lines).map_or(Layout::Lines, Layout::Wrapped)
}

/// Whether every span of a page stands on a line of its own: lines begin with a full stop or a comma.
pub fn is_fragmented(text: &str, lines: &[Line]) -> bool {
    let is_punctuated = |line: &&Line| {
        let begins: &[u8] = line.of(text).as_bytes();
        // The last is a closing quote.
        matches!(begins, [b'.' | b',' | b';' | b':' | b')', ..] | [0xe2, 0x80, 0x99, ..])
    };
    let punctuated = lines.iter().filter(is_punctuated).count();
    punctuated >= 2 && punctuated * 100 >= lines.len()
}

/// At how many characters the lines are wrapped, if they are: sentences go on from line to line, and the next word would
/// have found no room. A few lines may be longer: addresses, signatures, and whatever the wrapping spared.
pub(super) fn wrapped_at(text: &str, lines: &[Line]) -> Option<usize> {
    let mut broken: Vec<(usize, usize)> = Vec::new();
    let mut long = 0;
    for pair in lines.windows(2) {
        let [before, after] = pair else { continue };
        if before.length() > 3 * WIDEST {
            long += 1;
            continue;
        }
        let words = after.of(text);
        let are_items = || begins_item(before.of(text)) && begins_item(words);
        let goes_on = begins_small(words) && !after.blank_before && !after.opens_cell && !is_closed(before.of(text));
        let goes_on = goes_on && !is_outcome(words) && !are_items() && marker(words).is_none();
        let length = before.chars(text);
        long += usize::from(length > WIDEST);
        if goes_on && (NARROWEST..=WIDEST).contains(&length) {
            broken.push((length, length + 1 + first_word(words).chars().count()));
        }
    }
    if broken.len() < 2 || long * 4 > broken.len() {
        return None;
    }
    let mut lengths: Vec<usize> = broken.iter().map(|(length, _)| *length).collect();
    lengths.sort_unstable();
    // The longest few may be accidents.
    let width = lengths[lengths.len() - 1 - lengths.len() / 50];
    let longer = lines.iter().filter(|line| line.length() > width + width / 8 && line.chars(text) > width + width / 8).count();
    let full = broken.iter().filter(|(_, with_next)| *with_next > width - width / 10).count();
    let is_wrapped = full * 2 >= broken.len() && longer * 4 <= broken.len();
    is_wrapped.then_some(width)
}

impl Layout {
    /// Whether `next` goes on with the paragraph whose last line is `last` and first line `first`; `is_item` says whether that
    /// stands below a lead-in.
    fn continues(self, text: &str, first: &Line, last: &Line, next: &Line, is_item: bool) -> bool {
        if goes_on_with_sum(text, first, last, next) {
            return true;
        }
        if is_next_of_list(text, first, last, next, is_item) {
            return false;
        }
        match self {
            Layout::Fragments => is_fragment(first.span.to(last.span).of(text), last.of(text), next.of(text)),
            Layout::Wrapped(width) => {
                let width = last.width.unwrap_or(width);
                let is_spared = last.length() > width + width / 8 && last.chars(text) > width + width / 8;
                let begins_item = is_next_item(text, first, last, next)
                    || is_next_sum(first.of(text), last.of(text), next.of(text))
                    || (!is_full_cell(text, last, next) && is_next_like_it(first.of(text), last.of(text), next.of(text)))
                    || is_next_small_item(width, first, last, next, text);
                (!begins_item && !is_spared && wraps(text, width, first, last, next))
                    || breaks_sentence(text, first, last, next, is_item, false)
            }
            Layout::Lines => breaks_sentence(text, first, last, next, is_item, true),
        }
    }
}

/// Whether the end of a page stands between the sentences of an item: the item that follows counts on.
fn goes_on_over_page(text: &str, first: &Line, lines: &[Line]) -> bool {
    let [next, after, ..] = lines else { return false };
    let item = |line: &Line| marker(line.of(text)).and_then(|marker| Some((marker.number()?, line.indent)));
    let Some((number, indent)) = item(first).filter(|_| next.page_before && !next.opens_cell) else { return false };
    let words = next.of(text);
    marker(words).is_none() && !stands_alone(words) && words.ends_with('.') && item(after) == Some((number + 1, indent))
}

/// Whether a line begins the next item of a list, though the word before it could go on: "… the garden that she moved in to"
/// above "handling of …", both below a lead-in; or an outcome alone on its line below an item that began with one.
fn is_next_of_list(text: &str, first: &Line, last: &Line, next: &Line, is_item: bool) -> bool {
    // Only these words end an item: "moved in", "the flat above the one she lived in", "complaints made against her".
    const ENDS: [&str; 10] = ["in", "to", "on", "with", "for", "at", "by", "from", "her", "his"];
    let (first, before, after) = (first.of(text), last.of(text), next.of(text));
    if is_outcome(first) && is_outcome(after) {
        return ENDS.contains(&last_word(before)) || !is_open(before);
    }
    // Two lines that begin with the same words are two items, also where no lead-in stands above them.
    let is_alike = || first.split_whitespace().take(2).eq(after.split_whitespace().take(2));
    ENDS.contains(&last_word(before))
        && begins_item(after)
        && ((is_item && (begins_item(first) || !begins_small(after))) || is_alike())
}

/// Whether a line break stands inside a sentence, wherever the copy has it: "there was no" + "maladministration",
/// "18" + "December 2025", "to the" + "Ombudsman".
fn breaks_sentence(text: &str, first: &Line, last: &Line, next: &Line, is_item: bool, is_paragraph: bool) -> bool {
    let (before, after) = (last.of(text), next.of(text));
    // "Recommendat-" + "ions": a hyphen parts a word.
    if begins_small(after) && before.strip_suffix(['-', '\u{2010}']).is_some_and(|stem| stem.ends_with(char::is_lowercase)) {
        return !next.blank_before || next.page_before;
    }
    // "Orders" + "and recommendations": the rest of the heading.
    if begins_small(after) && last.length() + next.length() < 60 && stands_alone(before) && !next.blank_before {
        return heading_like(&format!("{before} {after}")).is_some();
    }
    if is_closed(before) || (last.length() < 40 && stands_alone(before)) || (next.length() < 60 && stands_alone(after)) {
        return false;
    }
    if splits_value(before, after)
        || splits_year(first.span.to(last.span).of(text), after)
        || is_aside(before, after)
        || (is_open(before) && begins_small(after) && marker(after).is_none())
    {
        return true;
    }
    if (next.blank_before && !next.page_before) || is_row_of_orders(before) || is_row_of_orders(after) {
        return false;
    }
    if let Some(marker) = marker(after) {
        return marker.style != MarkerStyle::Bullet && is_before_number(before) && !next.blank_before;
    }
    let wants_number = is_before_number(before) && after.starts_with(|c: char| c.is_ascii_digit());
    if is_open(before) || wants_number || has_open_bracket(before) {
        return true;
    }
    if begins_small(after) {
        // Items in small letters, each on its line, look like a sentence that goes on.
        let is_next_item = is_item && begins_small(first.of(text)) && marker(first.of(text)).is_none();
        let is_alike = is_next_item && first_word(first.of(text)) == first_word(after);
        return (goes_on(after) && !is_alike) || (is_paragraph && !is_next_item);
    }
    // "£175 for the broken lift," + "£100 for the delay": no paragraph ends with a comma, but an item of a list may.
    after.starts_with('£') && !first.of(text).starts_with('£') && wants_sum_or_next(before)
}

/// Whether a sum is still to come: "pay Mr Ash" + "£50", "£175 for the broken lift," + "£100 for the delay".
fn wants_sum_or_next(line: &str) -> bool {
    const PAYS: [&str; 6] = ["pay", "pays", "refund", "reimburse", "credit", "award"];
    let pays = || line.split_whitespace().any(|word| PAYS.contains(&word));
    wants_sum(line) || if line.contains('£') { line.ends_with(',') } else { pays() }
}

/// "the kitchen window (estimated cost": a bracket that a later line closes.
fn has_open_bracket(line: &str) -> bool {
    line.rfind('(').is_some_and(|open| line.rfind(')').is_none_or(|close| close < open) && line.len() - open < 80)
}

/// Whether a line is a label or a heading, which no sentence goes on into or from.
fn stands_alone(line: &str) -> bool {
    is_label(line) || heading_like(line).is_some()
}

/// Whether a line break parts a date, an outcome, or a number from its unit.
fn splits_value(before: &str, after: &str) -> bool {
    static OUTCOME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?i:(?:severe )?maladministration|(?:service )?failure|redress)\b"));
    static UNIT: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:working |calendar )?(?:weeks?|days?|months?|years?|hours?)\b"));
    let begins_month = || MONTHS.iter().any(|month| after.starts_with(month));
    let is_year = || after.get(..4).is_some_and(|year| year.starts_with("20") && year.bytes().all(|b| b.is_ascii_digit()));
    let stem = ["st", "nd", "rd", "th"].iter().find_map(|end| before.strip_suffix(end)).unwrap_or(before);
    let ends_with_day = stem.ends_with(|c: char| c.is_ascii_digit()) && !is_bare_figure(before);
    // "ordered by 2" + "7 January 2026": the figures of a day.
    let begins_day = || {
        after.strip_prefix(|c: char| c.is_ascii_digit()).is_some_and(|rest| {
            let month = rest.trim_start();
            month.len() < rest.len() && MONTHS.iter().any(|name| month.starts_with(name))
        })
    };
    let ends_in_tens = matches!(before.as_bytes(), [.., b' ', b'1' | b'2' | b'3']);
    (ends_with_day && begins_month())
        || (ends_in_tens && begins_day())
        || (matches!(after, "20" | "2") && MONTHS.iter().any(|month| before.ends_with(month)))
        || (is_year() && MONTHS.iter().any(|month| before.ends_with(month)))
        || (before.ends_with(|c: char| c.is_ascii_digit()) && !is_bare_figure(before) && UNIT.is_match(after.as_bytes()))
        || (OUTCOME.is_match(after.as_bytes())
            && matches!(last_word(before).to_ascii_lowercase().as_str(), "no" | "severe" | "service" | "reasonable" | "serious"))
}

/// "… by 27 January 20" + "26 to fit the ramp", with the year over three lines at most.
fn splits_year(before: &str, after: &str) -> bool {
    let Some(month) = before.trim_end().strip_suffix("20").map(str::trim_end) else { return false };
    let figures = after.bytes().take_while(u8::is_ascii_digit).count();
    figures == 2 && MONTHS.iter().any(|name| month.ends_with(name))
}

/// "reports of anti-social behaviour" + "(ASB), including …": no item begins with a bracket in which words stand.
fn is_aside(before: &str, after: &str) -> bool {
    const SENTENCE: usize = 6;
    let opens = after.strip_prefix('(').is_some_and(|words| words.starts_with(char::is_alphabetic));
    opens && marker(after).is_none() && before.split(' ').count() >= SENTENCE
}

/// A figure alone on its line may be the number of a row or a page.
fn is_bare_figure(line: &str) -> bool {
    line.bytes().all(|b| b.is_ascii_digit() || b == b'.')
}

/// "at stage" + "2. The landlord": a number that a line break put at the start of a line.
fn is_before_number(line: &str) -> bool {
    const BEFORE_NUMBER: [&str; 8] = ["stage", "stages", "paragraph", "paragraphs", "section", "phase", "step", "page"];
    BEFORE_NUMBER.contains(&last_word(line)) && line.ends_with(last_word(line))
}

/// A sum that a copy broke goes on even where each line is a paragraph: "£" + "45" + "0" + "for delay".
fn goes_on_with_sum(text: &str, first: &Line, last: &Line, next: &Line) -> bool {
    // Most lines end in a word, or begin with a capital. (A pound sign ends in the byte A3.)
    let ends = matches!(last.of(text).as_bytes(), [.., b'0'..=b'9' | 0xa3] | [.., b'0'..=b'9' | b',' | b'.', b',' | b'.']);
    if !ends || !matches!(next.of(text).as_bytes(), [b'0'..=b'9' | b',' | b'.' | b'a'..=b'z' | 0x80.., ..]) {
        return false;
    }
    // What stood between the pages is no figure of a sum.
    let is_over_page = last.page_before;
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
        !is_over_page
            && before
                .strip_suffix(last)
                .is_some_and(|before| matches!(before.trim_end().as_bytes(), [.., b'0'..=b'9' | b','] | [.., 0xc2, 0xa3]))
    };
    is_figures(last)
        && (is_figures(next) || begins_small(next) || matches!(next.as_bytes(), [b',' | b'.' | b'0', ..]))
        && is_broken()
}

fn is_figures(line: &str) -> bool {
    line.len() <= 7 && begins_with_digit(line) && line.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
}

fn begins_with_digit(line: &str) -> bool {
    line.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// A wrapped line goes on if its last word left no room for the next one, or its sentence is open.
fn wraps(text: &str, width: usize, first: &Line, last: &Line, next: &Line) -> bool {
    let (before, after) = (last.of(text), next.of(text));
    let room = last.column + last.chars(text) + 1 + first_word(after).chars().count();
    let open = !is_closed(before);
    // Some readers put a blank line behind each line of a list.
    let is_filled = room > width && open && begins_small(after);
    if next.blank_before && !next.page_before && !is_filled {
        return false;
    }
    // Behind the end of a page a full line says little: the sentence must be open.
    // A sentence that ends with its line may end its paragraph: only an item with a marker tells where the next begins.
    let slack = if open || marker(first.of(text)).is_some() { width / 10 } else { width / 20 };
    // A sentence that begins behind a line without a full stop goes on with nothing, unless there was no room for its word.
    let slack = if open && begins_sentence(before, after) { 0 } else { slack };
    let full = room > width - slack && (open || !next.blank_before);
    // "2026" + "2": the number of the next row.
    let is_year = matches!(before.as_bytes(), [.., b'0'..=b'9', b'0'..=b'9', b'0'..=b'9', b'0'..=b'9']);
    if (is_year && after.len() <= 2 && after.bytes().all(|b| b.is_ascii_digit()))
        || is_bullet_or_heading(after)
        || stands_alone(before)
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
    const BEFORE_NUMBER: [&str; 12] =
        ["stage", "stages", "paragraph", "section", "phase", "step", "page", "and", "or", "of", "to", "at"];
    let number = |line: &Line| marker(line.of(text)).and_then(|m| m.number());
    let (Some(here), Some(there)) = (number(first), number(next)) else { return false };
    let word = last.of(text).rsplit(' ').next().unwrap_or_default();
    let is_before_number = || BEFORE_NUMBER.iter().any(|before| before.eq_ignore_ascii_case(word));
    there == here + 1 && next.indent == first.indent && !is_before_number()
}

fn is_bullet_or_heading(line: &str) -> bool {
    marker(line).is_some_and(|m| m.style == MarkerStyle::Bullet) || heading_like(line).is_some()
}

/// Items in small letters below each other: a paragraph that begins in small letters is one, and a short line ends it.
fn is_next_small_item(width: usize, first: &Line, last: &Line, next: &Line, text: &str) -> bool {
    const OPEN: [&str; 14] = ["of", "the", "a", "an", "and", "or", "to", "in", "for", "with", "by", "its", "at", "on"];
    let (first, before, next) = (first.of(text), last.of(text), next.of(text));
    if !begins_small(first) || !begins_small(next) || marker(first).is_some() {
        return false;
    }
    // "was responsible for …" below "was responsible for …": there was room for the word that begins the next line.
    let word = first_word(next);
    let is_alike = first_word(first) == word && before.len() + 1 + word.len() <= width;
    (is_alike || before.len() * 4 < width * 3) && !OPEN.contains(&last_word(before))
}

/// Whether a line of a table's cell left no room for the next word: "The landlord must …" below it goes on with the order.
fn is_full_cell(text: &str, last: &Line, next: &Line) -> bool {
    let room = last.chars(text) + 1 + first_word(next.of(text)).chars().count();
    !next.blank_before && last.width.is_some_and(|width| last.column + room > width - width / 20)
}

/// "Within 14 days the landlord should …" below a sentence that began with the same words: each is an item of its own.
fn is_next_like_it(first: &str, last: &str, next: &str) -> bool {
    let mut words = first.split_whitespace().zip(next.split_whitespace());
    is_closed(last) && (0..3).all(|_| words.next().is_some_and(|(a, b)| a == b))
}

/// Sums below each other, each with what it is for: a list, even where its items end without a stop.
fn is_next_sum(first: &str, last: &str, next: &str) -> bool {
    let wants = is_open(last) || ["additional", "further", "plus", "total"].contains(&last_word(last));
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
    if stands_alone(next) || stands_alone(last) || is_item || next.starts_with("No later than") {
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

/// Whether a new sentence begins although the item before it has no full stop: such a word has a
/// capital nowhere else, but in a name.
fn begins_sentence(last: &str, next: &str) -> bool {
    let begins = |word: &&str| next.strip_prefix(*word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    ["The", "This", "It", "Within", "If", "These"].iter().any(begins) && !is_open(last)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    fn paragraphs(text: &str) -> Vec<String> {
        let lines = lines(text);
        let (_, joined) = join(text, &lines);
        let mut paragraphs: Vec<String> = Vec::new();
        for (line, joined) in lines.iter().zip(joined) {
            match paragraphs.last_mut() {
                Some(paragraph) if joined => *paragraph = format!("{paragraph}~{}", line.of(text)),
                _ => paragraphs.push(line.of(text).to_string()),
            }
        }
        paragraphs
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
