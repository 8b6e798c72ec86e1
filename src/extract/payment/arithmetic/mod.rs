//! Which sums are awards, which are their parts, which only say one of them again: what the words leave open, arithmetic
//! closes, and the reason says which equation did.
//!
//! | equation | what follows |
//! |---|---|
//! | the sums behind a total add up to it: £675 = £575 + £100 | they are its breakdown, whatever stands between |
//! | a sum is what the awards so far come to: £675 = £575 + £100 | it says them again |
//! | a sum is a total less the earlier offer: £555 = £675 - £120 | it is what remains to be paid |
//! | a sum is what is new and what was offered: £550 = £300 + £250 | it is the running total |
//! | total = parts + the offer they come on top of: £675 = £455 + £120 + £100 | the offer is inside the total |
//!
//! An equation is evidence only where the words leave room for it: "£300 for the leak, £200 for the delay and £100 for the
//! complaint" are three awards, for each has a purpose of its own. A sum that neither words nor an equation explain is
//! listed, never added, and said.

mod awards;
mod counts;
mod equations;
mod items;
mod names;
mod offers;
mod totals;
mod troubles;

use super::SoFar;
use super::count::Counted;
use super::mention::{MOST_SUMS, Mention, Mentions, Paragraph};
use super::role::{Reading, Role, reading};
use super::words::sentences;
use crate::determination::{Diagnostic, LedgerEntry, PriorOfferTerms, Severity, SumRole};
use crate::span::Span;
use crate::text::NormalText;
use crate::values::money::pounds;
use crate::vocabulary::{earlier_offer::*, payment::*};
use std::collections::HashMap;
use std::ops::Range;

/// A sum that is to be paid.
#[derive(Debug)]
pub(super) struct Award<'a> {
    /// The total as printed; `None` where only parts are.
    pub(super) printed: Option<u64>,
    pub(super) parts: Vec<Part<'a>>,
    /// How much of it was itself offered before: "pay the £450 it previously offered".
    pub(super) offered: u64,
    pub(super) span: Span,
    /// Whether the words say that the parts are not all of it: "including £50 for …".
    is_partial: bool,
    /// Which entry of the ledger it is, and where it stands.
    entry: usize,
    pub(super) place: Place<'a>,
    /// Whether the sum was multiplied out here, and is not printed.
    is_computed: bool,
    /// Up to which sum those behind it add up to it, and whether the earlier offers among them are needed for that.
    closes_at: Option<usize>,
    closes_with_offers: bool,
}

/// Where a sum stands, and the words of its paragraph that belong to it.
#[derive(Debug, Clone)]
pub(super) struct Place<'a> {
    pub(super) m: &'a Mention<'a>,
    pub(super) words: Range<usize>,
}

/// A part of an award.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) pence: u64,
    /// How much of it was offered before.
    pub(super) prior: u64,
    pub(super) place: Place<'a>,
    /// Whether the sum was multiplied out here, and is not printed.
    is_computed: bool,
    /// What the parts of its paragraph come to, up to and with this one.
    so_far: u64,
}

/// What the sums of an order come to.
#[derive(Debug, Default)]
pub(super) struct Breakdown<'a> {
    pub(super) awards: Vec<Award<'a>>,
    /// Every sum with its role; the order is left open.
    pub(super) entries: Vec<LedgerEntry>,
    /// Earlier offers inside the whole, by their words.
    pub(super) inclusive: u64,
    pub(super) deductible: u64,
    /// How an earlier offer stands that is no part of the sum, and how large it is.
    pub(super) beside: Option<PriorOfferTerms>,
    beside_pence: u64,
    /// The sentences whose earlier offer has a figure, by paragraph.
    pub(super) figured: Vec<(usize, usize)>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Breakdown<'_> {
    fn say(&mut self, code: &'static str, severity: Severity, span: Span, message: String) {
        self.diagnostics.push(super::diagnostic(code, severity, message, Some(span)));
    }
}

impl<'a> Award<'a> {
    /// The printed total, or else the sum of the parts.
    pub(super) fn amount(&self) -> u64 {
        self.printed.unwrap_or_else(|| self.listed())
    }

    fn listed(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.pence))
    }

    /// The award as a part of a larger whole.
    pub(super) fn as_part(&self) -> Part<'a> {
        Part { is_computed: self.is_computed, ..Part::new(self.amount(), self.offered, self.place.clone()) }
    }
}

impl<'a> Part<'a> {
    fn new(pence: u64, prior: u64, place: Place<'a>) -> Self {
        Self { pence, prior, place, is_computed: false, so_far: pence }
    }

    /// Puts it behind the parts before it.
    fn push_to(mut self, parts: &mut Vec<Self>) {
        let before = parts.last().filter(|part| part.place.m.para == self.place.m.para);
        self.so_far = before.map_or(0, |part| part.so_far).saturating_add(self.pence);
        parts.push(self);
    }
}

const NOT_AGAIN: &str = ": not added again.";
const AGAIN: &str = "The same sum named again: not added twice.";

/// Reads the sums of an order; `so_far` are those of the orders before it.
pub(super) fn read<'a>(paras: &'a [Paragraph<'a>], all: &'a Mentions<'a>, so_far: &'a SoFar) -> Breakdown<'a> {
    let mut readings: Vec<Reading> = Vec::with_capacity(all.sums.len());
    for m in &all.sums {
        let previous = readings.last().filter(|_| !m.opens_sentence);
        readings.push(reading(m, previous));
    }
    let mut reader = Reader::new(paras, all, &readings, so_far);
    for index in 0..all.sums.len() {
        reader.index = index;
        reader.place(&all.sums[index]);
    }
    reader.finish();
    reader.out
}

struct Reader<'a, 'r> {
    paras: &'a [Paragraph<'a>],
    all: &'a Mentions<'a>,
    readings: &'r [Reading],
    so_far: &'a SoFar,
    out: Breakdown<'a>,
    /// The sentence in which a breakdown was opened and goes on.
    open: Option<usize>,
    /// The level of the first item of the breakdown, and the item that was last read as a part.
    part_level: Option<usize>,
    part_para: Option<usize>,
    /// The sums of the awards so far, and in which sentence each was named; and so the earlier offers of the whole,
    /// under their sum and how they stand, so that a figure that is said twice counts once.
    named: HashMap<(Option<PriorOfferTerms>, u64), usize>,
    listed: u64,
    /// The item whose later sums explain its first.
    explained: Option<usize>,
    /// The sentence whose last sum had no role.
    unclear_in: Option<usize>,
    /// The sum that is being placed, by its number.
    index: usize,
    /// The sum that shows, with the one before it, how an award was worked out.
    worked_out: Option<usize>,
    /// The earlier offers that one sentence says are inside the award: "this includes the £550 it offered and …".
    included: Vec<Part<'a>>,
}

impl<'a, 'r> Reader<'a, 'r> {
    fn new(paras: &'a [Paragraph<'a>], all: &'a Mentions<'a>, readings: &'r [Reading], so_far: &'a SoFar) -> Self {
        let mut reader = Self {
            paras,
            all,
            readings,
            so_far,
            out: Breakdown::default(),
            open: None,
            part_level: None,
            part_para: None,
            named: HashMap::new(),
            listed: 0,
            explained: None,
            unclear_in: None,
            index: 0,
            worked_out: None,
            included: Vec::new(),
        };
        all.troubled.iter().for_each(|&(trouble, pence, span)| reader.say_trouble(trouble, pence, span));
        for m in all.sums.iter().filter(|m| is_glued(m)) {
            let glued = "Letters stand right behind this sum: a space was lost, and with it perhaps what the words say of the sum. Read the order.";
            reader.out.say("sum_may_be_broken", Severity::Warning, m.span, glued.into());
        }
        const { assert!(MOST_SUMS == 40, "the message says so") };
        for &span in &all.crowded {
            let crowded =
                "More than 40 sums stand in one sentence: none of them was read, and none is in a total. Check the text.";
            reader.out.say("too_many_sums", Severity::Error, span, crowded.into());
        }
        reader
    }

    fn reading(&self) -> &'r Reading {
        &self.readings[self.index]
    }

    /// Gives one sum its role.
    fn place(&mut self, m: &'a Mention<'a>) {
        if self.is_worked_out(m) {
            return;
        }
        let role = match self.reading().role {
            Role::Sum | Role::Offered if self.was_told_as_offered(m) => Role::Offered,
            role => role,
        };
        if matches!(role, Role::Offered | Role::Named(_)) {
            self.out.figured.push((m.para, m.sentence.start));
        }
        match role {
            Role::Prior(terms) => self.prior(m, terms),
            Role::Counted(Counted::Share) => self.list(m, SumRole::Rate, "What a share is taken of: not added."),
            Role::Counted(Counted::Rate(count)) => self.rate(m, count),
            Role::Counted(Counted::Each(count)) => self.times(m, count),
            Role::Counted(Counted::Multiple(times)) => self.multiple(m, times),
            Role::RaisedFrom(_) => self.list(m, SumRole::Mentioned, "What the offer was before it was raised: not added."),
            Role::Range => self.range(m),
            Role::Limit => self.limit(m),
            Role::Remaining => self.remaining(m),
            Role::Total | Role::Running => self.total(m, role),
            Role::Refers => self.refers(m),
            Role::Conditional => self.conditional(m),
            Role::Allowed => self.allowed(m),
            Role::Named(why) => self.list(m, SumRole::Mentioned, why),
            Role::Sum | Role::Further | Role::Offered | Role::Raised | Role::IncreasedOffer | Role::PartOf => {
                self.sum(m, m.pence, role);
            }
        }
    }

    fn list(&mut self, m: &Mention, role: SumRole, reason: &str) {
        self.enter(m, m.pence, role, reason.to_string());
    }

    fn enter(&mut self, m: &Mention, pence: u64, role: SumRole, reason: String) {
        self.out.entries.push(LedgerEntry { amount_pence: pence, role, reason, order: None, span: m.span });
    }

    fn again(&mut self, m: &Mention, reason: String) {
        self.enter(m, m.pence, SumRole::Restated, reason);
    }

    /// Neither words nor arithmetic say what the sum is: it is listed, and said.
    fn unclear(&mut self, m: &Mention) {
        self.unclear_in = Some(m.number);
        if m.opens(STORY) || (m.says(POLICY) && !m.says(MUST)) {
            return self.list(m, SumRole::Mentioned, "Told as part of the story: not ordered.");
        }
        let message = format!(
            "The order names {}, and its words do not say plainly what it is: it is in no total. Read the order.",
            pounds(m.pence)
        );
        self.out.say("sum_without_role", Severity::Warning, m.span, message);
        self.list(m, SumRole::Unassigned, "The words do not say that this sum is to be paid: listed, not added.");
    }

    /// Leaves out parts that are not all of their award, and sees whether an offer beside the parts is inside the total.
    /// Whether totals and parts agree is checked in `remedy::checks`.
    fn finish(&mut self) {
        self.see_whether_all_was_offered();
        self.say_what_has_no_figure();
        let (beside, only) = (self.out.beside_pence, self.out.awards.len() == 1);
        for award in &mut self.out.awards {
            let listed = award.listed();
            if award.is_partial && award.printed.is_some_and(|total| listed < total) {
                // "Including £100 for …" does not say what the rest is for: its sums stand in the ledger only.
                award.offered = award.parts.iter().fold(award.offered, |sum, part| sum.saturating_add(part.prior));
                award.parts.clear();
            } else if only && beside > 0 && !award.parts.is_empty() && award.printed == Some(listed.saturating_add(beside)) {
                self.out.inclusive = self.out.inclusive.saturating_add(beside);
                self.out.beside = None;
                for entry in self.out.entries.iter_mut().filter(|entry| entry.role == SumRole::PriorOfferInAddition) {
                    entry.role = SumRole::PriorOfferInclusive;
                    entry.reason = format!(
                        "An earlier offer inside the total: {} = {} + {}.",
                        pounds(listed + beside),
                        pounds(listed),
                        pounds(beside)
                    );
                }
            }
        }
    }
}

impl Reader<'_, '_> {
    /// "£300. This is the sum it offered in its final response": nothing of the one award is new.
    fn see_whether_all_was_offered(&mut self) {
        let [award] = self.out.awards.as_mut_slice() else { return };
        let place = &award.place;
        let has_figure = |start: usize| self.all.sums.iter().any(|m| m.para == place.m.para && m.sentence.start == start);
        let mut behind = sentences(place.m.text).into_iter().filter(|s| s.start >= place.m.sentence.end && !has_figure(s.start));
        let says = |s: Range<usize>| {
            let start = place.m.text.skip_space(s.start);
            place.m.text.at(WAS_ALL_OFFERED, start).is_some() || is_what_was_offered(place.m.text, start)
        };
        if self.out.inclusive + self.out.deductible == 0 && award.parts.iter().all(|part| part.prior == 0) && behind.any(says) {
            award.offered = award.amount();
        }
    }
}

/// "This is the amount offered at stage 2", "this was what the landlord had already proposed".
fn is_what_was_offered(text: &NormalText, start: usize) -> bool {
    const MOST_WORDS: usize = 10;
    let Some(mut at) = text.at(THIS_IS, start) else { return false };
    for _ in 0..MOST_WORDS {
        if text.at(OFFERED, at).is_some() {
            return true;
        }
        let Some(next) = text.at(OFFERED_FILLER, at).max(text.at(BEING_WHAT, at)).max(text.at(SAME_AS, at)) else { return false };
        at = next;
    }
    false
}

/// "£175in total", "£250that it offered", "£50 offeredthrough": a copy lost the space. "£175for the lift" and "£120it
/// offered" are read all the same.
fn is_glued(m: &Mention) -> bool {
    const OFFERED: &[u8] = b"offered";
    let behind = m.text.slice(m.range.end..m.text.len());
    let words = m.text.slice(m.after.clone());
    let ends = |at: usize| words.get(at + OFFERED.len()).is_some_and(u8::is_ascii_lowercase);
    if memchr::memmem::find_iter(words, OFFERED).any(ends) {
        return true;
    }
    behind.first().is_some_and(u8::is_ascii_lowercase) && !behind.starts_with(b"for") && !behind.starts_with(b"it ")
}

/// The part that was read last.
fn last_part<'b, 'a>(out: &'b mut Breakdown<'a>) -> Option<&'b mut Part<'a>> {
    out.awards.last_mut()?.parts.last_mut()
}
