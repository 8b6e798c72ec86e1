//! Which sums do the paragraphs name, and which words stand around each?

use super::cue::{FURTHER, MUST_PAY};
use super::words::{sentences, skip_words};
use crate::extract::within::{first_in, has_in};
use crate::fold::{Fold, Phrases, is_word};
use crate::outline::Para;
use crate::phrase::money::{SumMatch, sums};
use crate::phrase::outcome;
use crate::phrases;
use crate::span::Span;
use std::ops::Range;

/// Words that make a sentence one about paying.
pub(super) const PAYS: Phrases = phrases![
    "pay",
    "pays",
    "paying",
    "paid",
    "re-pay",
    "repay",
    "repays",
    "payment of",
    "payments of",
    "compensate",
    "compensates",
    "compensation of",
    "compensation award of",
    "reimburse",
    "reimburses",
    "reimbursement of",
    "refund",
    "refunds",
    "credit",
    "credits",
    "award",
    "awards",
    "offer",
    "offers",
    "re-offer",
    "re-offers",
    "reoffer",
    "reoffers",
    "honour",
    "honours",
    "increase",
    "increases",
    "redress of",
    "sum of",
    "give",
    "provide the resident with",
    "send the resident",
    "compensation:",
];

/// A sentence that names a sum. What its words say as a whole is asked for where it matters.
#[derive(Debug, Clone)]
pub(super) struct Sentence<'a> {
    pub(super) fold: &'a Fold<'a>,
    pub(super) range: Range<usize>,
    /// Which one, counted over all paragraphs.
    pub(super) number: usize,
}

impl Sentence<'_> {
    fn has(&self, phrases: Phrases) -> bool {
        has_in(self.fold, self.range.clone(), phrases)
    }

    /// Whether one of `phrases` opens it.
    pub(super) fn opens(&self, phrases: Phrases) -> bool {
        outcome::begins(self.fold, phrases, self.range.start)
    }

    /// Whether it speaks about paying.
    pub(super) fn pays(&self) -> bool {
        self.has(PAYS)
    }

    /// Whether a word about paying begins before `at`; it is "pay" in most.
    pub(super) fn pays_before(&self, at: usize) -> bool {
        has_in(self.fold, self.range.start..at, PAYS.first(2))
            || first_in(self.fold, self.range.clone(), PAYS).is_some_and(|hit| hit.start < at)
    }

    /// Whether words oblige someone to pay.
    pub(super) fn obliges(&self) -> bool {
        self.has(MUST_PAY)
    }

    /// Whether such words begin before `at`.
    pub(super) fn obliges_before(&self, at: usize) -> bool {
        first_in(self.fold, self.range.clone(), MUST_PAY).is_some_and(|hit| hit.start < at)
    }

    /// Whether it asks for something at all.
    pub(super) fn asks(&self) -> bool {
        self.has(phrases![
            "must",
            "should",
            "is to",
            "ordered",
            "recommended",
            "recommend",
            "recommends",
            "on the basis",
            "yet to"
        ])
    }

    /// Whether it asks for evidence.
    pub(super) fn evidence(&self) -> bool {
        self.has(phrases!["evidence", "proof", "confirmation", "confirm", "confirms", "demonstrate"])
    }

    /// Whether it only tells what happened: "The landlord offered £200."
    pub(super) fn history(&self) -> bool {
        #[rustfmt::skip]
        const TELLS: Phrases = phrases![
            "the landlord offered", "it offered", "the landlord has offered", "the landlord had offered",
            "the landlord previously offered", "the landlord has already", "the landlord paid", "the landlord has paid",
            "its policy",
        ];
        // "The landlord's policy allows awards of up to £500 for high impact and £250 for medium impact."
        const POLICY: Phrases =
            phrases!["policy allows", "policy says", "policy states", "policy sets", "policy provides", "guidance"];
        self.opens(TELLS) || (self.has(POLICY) && !self.obliges() && !self.asks())
    }

    /// Whether it speaks of a further sum.
    pub(super) fn further(&self) -> bool {
        self.has(FURTHER)
    }

    /// Whether it speaks of costs to be evidenced.
    pub(super) fn costs(&self) -> bool {
        self.has(phrases!["reimburse", "refund", "receipt", "receipts", "costs", "evidence", "invoice", "invoices"])
    }
}

/// A sum and the words around it.
#[derive(Debug)]
pub(super) struct Mention<'a> {
    /// Its paragraph, and which one that is.
    pub(super) fold: &'a Fold<'a>,
    pub(super) para: usize,
    /// Whether it is the first of its paragraph that could be read, and where the first of all begins.
    pub(super) is_first: bool,
    pub(super) first: usize,
    pub(super) sentence: Sentence<'a>,
    /// The sum.
    pub(super) pence: u64,
    /// Its words, in the fold.
    pub(super) range: Range<usize>,
    /// The words between the sum before it, or the beginning of the sentence, and it.
    pub(super) before: Range<usize>,
    /// The same, empty where they only say who pays whom: no cue can stand in them.
    pub(super) told: Range<usize>,
    /// The words between it and the next sum, or the end of the sentence.
    pub(super) after: Range<usize>,
    /// Where the bracket opened that it stands in.
    pub(super) bracket: Option<usize>,
    /// Its words, in the source.
    pub(super) span: Span,
}

impl Mention<'_> {
    /// Whether one of `phrases` stands in the words before it.
    pub(super) fn has_before(&self, phrases: Phrases) -> bool {
        has_in(self.fold, self.before.clone(), phrases)
    }

    /// Whether one of `phrases` stands in the words behind it.
    pub(super) fn has_after(&self, phrases: Phrases) -> bool {
        has_in(self.fold, self.after.clone(), phrases)
    }

    /// Whether one of `phrases` stands right behind it.
    pub(super) fn is_followed_by(&self, phrases: Phrases) -> bool {
        outcome::begins(self.fold, phrases, self.range.end)
    }

    /// The words before it.
    pub(super) fn words_before(&self) -> &[u8] {
        self.fold.slice(self.before.clone()).trim_ascii_end()
    }

    /// Whether it is a certain sum: "the £50".
    pub(super) fn is_definite(&self) -> bool {
        self.words_before().ends_with(b"the")
    }

    /// Whether nothing but `filler` stands between `at` and it.
    pub(super) fn is_reached(&self, at: usize, filler: Phrases) -> bool {
        skip_words(self.fold, at, filler) == self.range.start
    }
}

/// Everything that the paragraphs name.
#[derive(Default)]
pub(super) struct Mentions<'a> {
    pub(super) sums: Vec<Mention<'a>>,
    /// Words that begin like a sum and could not be read, or not surely.
    pub(super) unread: Vec<Span>,
    pub(super) doubtful: Vec<Span>,
    /// Sentences that hold more sums than are read in one.
    pub(super) crowded: Vec<Span>,
}

/// How many sums are read in one sentence. The words around each sum are looked for in its whole
/// sentence, so that more of them would cost more than the text's length allows. No order has so many.
/// The message in `breakdown` says the number too.
pub(super) const MOST_SUMS: usize = 40;

/// Reads the sums of all paragraphs.
pub(super) fn mentions<'a>(text: &str, paras: &[&'a Para<'a>]) -> Mentions<'a> {
    let mut all = Mentions::default();
    for (i, para) in paras.iter().enumerate() {
        let found = sums(text, &para.fold);
        if !found.is_empty() {
            read_para(&mut all, i, para, &found);
        }
    }
    all
}

fn read_para<'a>(all: &mut Mentions<'a>, index: usize, para: &'a Para<'a>, found: &[SumMatch]) {
    let fold = &para.fold;
    let mut next = 0;
    let (mut brackets, mut scanned) = (Vec::new(), 0);
    for range in with_glued_items(index, para, found, sentences(fold)) {
        let first = next;
        // A sum may reach over what looks like the end of a sentence: it belongs to the one it begins in.
        while found.get(next).is_some_and(|sum| sum.range.start < range.end) {
            next += 1;
        }
        let inside = &found[first..next];
        if inside.is_empty() {
            continue;
        }
        if inside.len() > MOST_SUMS {
            all.crowded.push(fold.span(range));
            continue;
        }
        let number = all.sums.last().map_or(0, |before| before.sentence.number + 1);
        for (k, sum) in inside.iter().enumerate() {
            follow_brackets(fold.slice(scanned..sum.range.start), scanned, &mut brackets);
            scanned = sum.range.start;
            let span = fold.span(sum.range.clone());
            if sum.doubtful {
                all.doubtful.push(span);
            }
            let Some(pence) = sum.pence else {
                all.unread.push(span);
                continue;
            };
            let from = if k == 0 { range.start } else { inside[k - 1].range.end };
            let to = inside.get(k + 1).map_or(range.end.max(sum.range.end), |s| s.range.start);
            let before = from.min(sum.range.start)..sum.range.start;
            let is_plain = skip_words(fold, before.start, PLAIN) == before.end;
            all.sums.push(Mention {
                fold,
                para: index,
                is_first: all.sums.last().is_none_or(|m| m.para != index),
                first: found[0].range.start,
                sentence: Sentence { fold, range: range.clone(), number },
                pence,
                range: sum.range.clone(),
                told: if is_plain { before.end..before.end } else { before.clone() },
                before,
                after: sum.range.end..to,
                bracket: brackets.last().copied(),
                span,
            });
        }
    }
}

/// Words that say who pays whom, and nothing of the sum. No phrase that is looked for before a sum is made of them alone.
const PLAIN: Phrases = phrases!["the", "landlord", "must", "should", "pay", "resident", "a", "compensation", "of", "sum", "to"];

/// Words that a sum behind them belongs to.
const GOVERNS: Phrases = phrases![
    "the",
    "a",
    "an",
    "of",
    "to",
    "and",
    "or",
    "plus",
    "resident",
    "residents",
    "her",
    "him",
    "them",
    "tenant",
    "leaseholder",
    "pay",
    "pays",
    "offer",
    "offered",
    "further",
    "additional",
    "extra",
    "another",
    "about",
    "at",
    "by",
    "for",
    "from",
    "with",
    "in",
    "is",
    "was",
    "be",
    "sum",
    "total",
    "including",
    "inclusive",
    "includes",
    "less",
    "minus",
    "deduct",
    "its",
    "only",
    "compensation",
    "payment",
    "award",
    "totalling",
];

/// Items that a copy with wrapped lines glued together: a sum that begins a line and says what it is
/// for begins a sentence, where a list is open and no word before it asks for a sum.
fn with_glued_items(index: usize, para: &Para, found: &[SumMatch], sentences: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let fold = &para.fold;
    let colon = fold.bytes().iter().position(|b| *b == b':');
    let begins_line = |at: usize| para.pieces.binary_search_by_key(&at, |piece| piece.start).is_ok();
    let begins = |sum: &SumMatch| {
        let start = sum.range.start;
        let before = fold.slice(0..start).trim_ascii_end();
        let word = before.iter().rev().take_while(|b| is_word(**b)).count();
        let purposes =
            phrases!["for", "to recognise", "to reflect", "in recognition", "in respect", "offered", "previously offered"];
        let is_listed = index > 0 || colon.is_some_and(|colon| colon < start);
        is_listed
            && begins_line(fold.span(sum.range.clone()).start)
            && !before.ends_with(b",")
            && !GOVERNS.iter().any(|govern| govern == &before[before.len() - word..])
            && outcome::begins(fold, purposes, sum.range.end)
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

/// Keeps the list of open brackets while the words go by.
fn follow_brackets(words: &[u8], offset: usize, open: &mut Vec<usize>) {
    for (i, byte) in words.iter().enumerate() {
        match byte {
            b'(' | b'[' => open.push(offset + i),
            b')' | b']' => {
                open.pop();
            }
            _ => {}
        }
    }
}
