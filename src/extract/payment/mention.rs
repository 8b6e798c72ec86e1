//! Which sums do the paragraphs of an order name, in which sentence, and between which words?

use super::words::{follow_brackets, sentences};
use crate::outline::Para;
use crate::span::Span;
use crate::text::{NormalText, is_word};
use crate::values::money::{Sum, Trouble, sums};
use crate::vocabulary::Meaning;
use crate::vocabulary::{payment::*, payment_word::*, sum_relation::*};
use std::ops::Range;

/// A paragraph of an order, made ready for matching.
#[derive(Debug)]
pub(super) struct Paragraph<'a> {
    pub(super) para: &'a Para<'a>,
    pub(super) text: &'a NormalText<'a>,
}

impl<'a> Paragraph<'a> {
    pub(super) fn of(para: &'a Para<'a>) -> Self {
        Self { para, text: &para.normal }
    }

    /// Whether it hands over to a list.
    pub(super) fn is_lead_in(&self) -> bool {
        self.text.bytes().trim_ascii_end().ends_with(b":")
    }

    /// The words of a range, as a person would write them.
    pub(super) fn words(&self, range: Range<usize>) -> String {
        if range.is_empty() { String::new() } else { self.para.words(self.text.source(), self.text.span(range)) }
    }
}

/// A sum and the words around it.
#[derive(Debug)]
pub(super) struct Mention<'a> {
    pub(super) text: &'a NormalText<'a>,
    /// Which paragraph, and where the first sum of that begins.
    pub(super) para: usize,
    pub(super) first: usize,
    /// Whether it is the first of its paragraph, and of its sentence.
    pub(super) is_first: bool,
    pub(super) opens_sentence: bool,
    pub(super) sentence: Range<usize>,
    /// Which sentence, counted over all paragraphs.
    pub(super) number: usize,
    pub(super) pence: u64,
    /// Its words, in the normal text.
    pub(super) range: Range<usize>,
    /// The words between the sum before it, or the beginning of the sentence, and it.
    pub(super) before: Range<usize>,
    /// The words between it and the next sum, or the end of the sentence.
    pub(super) after: Range<usize>,
    /// The sum behind it in its sentence.
    pub(super) next: Option<u64>,
    /// Where the bracket opened that it stands in.
    pub(super) bracket: Option<usize>,
    /// Its words, in the source.
    pub(super) span: Span,
}

impl Mention<'_> {
    pub(super) fn has_before(&self, list: Meaning) -> bool {
        self.text.has_in(list, self.before.clone())
    }

    pub(super) fn has_after(&self, list: Meaning) -> bool {
        self.text.has_in(list, self.after.clone())
    }

    /// Whether a phrase stands right behind it.
    pub(super) fn is_followed_by(&self, list: Meaning) -> bool {
        self.text.at(list, self.range.end).is_some()
    }

    /// Whether the sentence has a phrase.
    pub(super) fn says(&self, list: Meaning) -> bool {
        self.text.has_in(list, self.sentence.clone())
    }

    /// Whether a phrase opens the sentence.
    pub(super) fn opens(&self, list: Meaning) -> bool {
        self.text.at(list, self.sentence.start).is_some()
    }

    /// The words before it, without white space at their end.
    pub(super) fn words_before(&self) -> &[u8] {
        self.text.slice(self.before.clone()).trim_ascii_end()
    }

    /// Whether it is a certain sum: "the £50", "the payment of £50", "this £50".
    pub(super) fn is_definite(&self) -> bool {
        let start = self.text.ending(PAYMENT_OF, self.range.start).unwrap_or(self.range.start);
        let start = self.text.ending(WHOLE, start).unwrap_or(start);
        let words = self.text.slice(self.before.start..start.max(self.before.start)).trim_ascii_end();
        [&b"the"[..], b"this", b"that", b"said", b"same"]
            .into_iter()
            .any(|word| words.strip_suffix(word).is_some_and(|rest| rest.last().is_none_or(|b| !is_word(*b))))
    }

    /// Whether nothing but phrases of `filler` stands between `at` and it.
    pub(super) fn is_reached(&self, at: usize, filler: Meaning) -> bool {
        skip(self.text, at, filler) == self.range.start
    }

    /// Whether it says what it is for: "£300 for the leak", "£575 wet room".
    pub(super) fn has_purpose(&self) -> bool {
        // "£175for the lift": a copy lost the space before the purpose.
        let is_glued = self.text.bytes().get(self.range.end).is_some_and(u8::is_ascii_lowercase);
        is_glued || self.is_followed_by(PURPOSE) || {
            let behind = skip(self.text, self.range.end, COMPENSATION);
            behind > self.range.end && self.text.at(PURPOSE, behind).is_some()
        }
    }
}

/// Where phrases of `filler` end that stand one behind the other from `at` on.
pub(super) fn skip(text: &NormalText, mut at: usize, filler: Meaning) -> usize {
    for _ in 0..12 {
        match text.at(filler, at) {
            Some(end) => at = end,
            None => break,
        }
    }
    text.skip_space(at)
}

/// All sums of an order.
#[derive(Debug, Default)]
pub(super) struct Mentions<'a> {
    pub(super) sums: Vec<Mention<'a>>,
    /// Figures with something wrong: what, the sum if it was read, and where.
    pub(super) troubled: Vec<(Trouble, Option<u64>, Span)>,
    /// Sentences with more sums than are read.
    pub(super) crowded: Vec<Span>,
}

/// A sentence names at most so many sums: with more, nobody could say what each of them is.
pub(super) const MOST_SUMS: usize = 40;

/// Reads the sums of all paragraphs.
pub(super) fn mentions<'a>(paras: &'a [Paragraph<'a>]) -> Mentions<'a> {
    let mut all = Mentions::default();
    for (index, para) in paras.iter().enumerate() {
        let found = sums(para.text);
        if !found.is_empty() {
            add(&mut all, index, para, found);
        }
    }
    all
}

fn add<'a>(all: &mut Mentions<'a>, index: usize, para: &'a Paragraph<'a>, found: Vec<Sum>) {
    let text = para.text;
    let first_of_all = found[0].range.start;
    let mut next = 0;
    let (mut brackets, mut scanned) = (Vec::new(), 0);
    for range in with_glued_items(index, para, &found, sentences(text)) {
        let first = next;
        // A sum may reach over what looks like the end of a sentence: it belongs to the one it begins in.
        while found.get(next).is_some_and(|sum| sum.range.start < range.end) {
            next += 1;
        }
        let inside = &found[first..next];
        if inside.len() > MOST_SUMS {
            all.crowded.push(text.span(range));
            continue;
        }
        let number = all.sums.last().map_or(0, |before| before.number + 1);
        for (k, sum) in inside.iter().enumerate() {
            follow_brackets(text.slice(scanned..sum.range.start), scanned, &mut brackets);
            scanned = sum.range.start;
            let span = text.span(sum.range.clone());
            let trouble = sum.trouble.or_else(|| goes_on_below(text, sum));
            if let Some(trouble) = trouble {
                all.troubled.push((trouble, sum.pence, span));
            }
            let is_readable = matches!(trouble, None | Some(Trouble::Broken | Trouble::Footnote | Trouble::CutOff));
            let Some(pence) = sum.pence.filter(|_| is_readable) else { continue };
            let from = if k == 0 { range.start } else { inside[k - 1].range.end };
            let to = inside.get(k + 1).map_or(range.end.max(sum.range.end), |s| s.range.start);
            all.sums.push(Mention {
                text,
                para: index,
                first: first_of_all,
                is_first: all.sums.last().is_none_or(|m| m.para != index),
                opens_sentence: k == 0,
                sentence: range.clone(),
                number,
                pence,
                range: sum.range.clone(),
                before: from.min(sum.range.start)..sum.range.start,
                after: sum.range.end..to,
                next: inside.get(k + 1).and_then(|next| next.pence),
                bracket: brackets.last().copied(),
                span,
            });
        }
    }
}

/// What stands below a sum that ends its paragraph: "£2⏎00 for the delay", or nothing at all.
fn goes_on_below(text: &NormalText, sum: &Sum) -> Option<Trouble> {
    if sum.range.end < text.bytes().trim_ascii_end().len() {
        return None;
    }
    let below = text.source().get(text.span(sum.range.clone()).end..)?.trim_start();
    if below.is_empty() {
        let is_whole = text.slice(sum.range.clone()).contains(&b'.') || text.source().ends_with(['\n', '\r']);
        return (!is_whole).then_some(Trouble::CutOff);
    }
    let behind = below.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_figure = behind.len() < below.len() && below.len() - behind.len() < 4;
    let is_text = behind.trim_start().starts_with(|c: char| c.is_lowercase()) && behind.starts_with(' ');
    (is_figure && (below.starts_with('0') || is_text)).then_some(Trouble::Unreadable)
}

/// Items that a copy with wrapped lines glued together: a sum that begins a line and says what it is for begins a
/// sentence, where a list is open and no word before it asks for a sum.
fn with_glued_items(index: usize, para: &Paragraph, found: &[Sum], sentences: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let text = para.text;
    let colon = text.bytes().iter().position(|b| *b == b':');
    let begins_line = |at: usize| para.para.pieces.iter().any(|piece| piece.start == at);
    let begins = |sum: &Sum| {
        let start = sum.range.start;
        let is_listed = index > 0 || colon.is_some_and(|colon| colon < start);
        is_listed
            && begins_line(text.span(sum.range.clone()).start)
            && !text.slice(0..start).trim_ascii_end().ends_with(b",")
            && text.ending(BELONGS, start).is_none()
            && text.at(LISTED_PURPOSE, sum.range.end).is_some()
    };
    let (mut all, mut next) = (Vec::new(), 0);
    for range in sentences {
        let mut start = range.start;
        while let Some(sum) = found.get(next).filter(|sum| sum.range.start < range.end) {
            next += 1;
            let cut = sum.range.start;
            if cut > start && begins(sum) {
                all.push(start..cut);
                start = cut;
            }
        }
        all.push(start..range.end);
    }
    all
}
