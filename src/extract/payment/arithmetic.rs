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

use super::SoFar;
use super::count::Counted;
use super::mention::{MOST_SUMS, Mention, Mentions, Paragraph};
use super::offer::offered_behind;
use super::role::{Reading, Role, reading};
use crate::determination::{Diagnostic, LedgerEntry, PriorOfferTerms, Severity, SumRole};
use crate::span::Span;
use crate::values::money::{Trouble, pounds};
use crate::vocabulary::payment::*;
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
    place: Place<'a>,
    /// Whether the sum was multiplied out here, and is not printed.
    is_computed: bool,
    /// Up to which sum those behind it add up to it.
    closes_at: Option<usize>,
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
            included: Vec::new(),
        };
        all.troubled.iter().for_each(|&(trouble, pence, span)| reader.say_trouble(trouble, pence, span));
        const { assert!(MOST_SUMS == 40, "the message says so") };
        for &span in &all.crowded {
            let crowded =
                "More than 40 sums stand in one sentence: none of them was read, and none is in a total. Check the text.";
            reader.out.say("too_many_sums", Severity::Error, span, crowded.into());
        }
        reader
    }

    /// Says what is wrong with the figures of a sum. But for what may only be broken, it is in no total.
    fn say_trouble(&mut self, trouble: Trouble, pence: Option<u64>, span: Span) {
        let (code, severity, message) = match trouble {
            Trouble::Unreadable => (
                "sum_not_read",
                Severity::Error,
                "This looks like a sum of money and could not be read: it is in no total. Check the text.",
            ),
            Trouble::Broken => (
                "sum_may_be_broken",
                Severity::Warning,
                "Figures follow this sum that may belong to it: the copy may have broken it. Check the text.",
            ),
            Trouble::Footnote => (
                "sum_may_be_broken",
                Severity::Warning,
                "The last figure of this sum may be the mark of a footnote. Check the text.",
            ),
            Trouble::Range => (
                "sum_is_a_range",
                Severity::Warning,
                "This is one end of a range: what is to be paid is not given, and it is in no total.",
            ),
            Trouble::Negative => (
                "sum_is_negative",
                Severity::Warning,
                "A minus stands before this sum: what is to be paid is not clear, and it is in no total. Check the text.",
            ),
            Trouble::CutOff => (
                "sum_may_be_cut_off",
                Severity::Warning,
                "Your text stops right behind these figures: some may be missing. Paste the whole text.",
            ),
            Trouble::Doubled => (
                "sums_side_by_side",
                Severity::Warning,
                "Two sums stand side by side, as tracked changes leave them: neither is in a total. Check which one counts.",
            ),
        };
        self.out.say(code, severity, span, message.into());
        if let Some(pence) = pence.filter(|_| !matches!(trouble, Trouble::Broken | Trouble::Footnote | Trouble::CutOff)) {
            let reason = String::from("Its figures are not clear: listed, not added.");
            self.out.entries.push(LedgerEntry { amount_pence: pence, role: SumRole::Unassigned, reason, order: None, span });
        }
    }

    fn reading(&self) -> &'r Reading {
        &self.readings[self.index]
    }

    /// Gives one sum its role.
    fn place(&mut self, m: &'a Mention<'a>) {
        let role = self.reading().role;
        if matches!(role, Role::Offered | Role::Named(_)) {
            self.out.figured.push((m.para, m.sentence.start));
        }
        match role {
            Role::Prior(terms) => self.prior(m, terms),
            Role::Counted(Counted::Share) => self.list(m, SumRole::Rate, "What a share is taken of: not added."),
            Role::Counted(Counted::Rate(count)) => self.rate(m, count),
            Role::Counted(Counted::Each(count)) => self.times(m, count),
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

    // ── The ledger ────────────────────────────────────────────────────────────────────────────────────────────

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

    fn conditional(&mut self, m: &'a Mention<'a>) {
        if self.names_here(m.pence).is_some() && m.is_definite() {
            return self.again(m, AGAIN.into());
        }
        let is_sure = m.says(IF_IT_FAILS);
        let severity = if is_sure { Severity::Info } else { Severity::Warning };
        let message = format!(
            "{} is to be paid only if something happens or does not: it is in no total. Read the condition.",
            pounds(m.pence)
        );
        self.out.say("sum_is_conditional", severity, m.span, message);
        self.list(m, SumRole::Conditional, "To be paid only on a condition: listed apart, not added.");
    }

    /// "It may pay £70": leave to pay what remains; anything else is not clear.
    fn allowed(&mut self, m: &'a Mention<'a>) {
        match self.remains(m.pence) {
            Some(equation) => self.again(m, equation),
            None => self.unclear(m),
        }
    }

    /// "£300 - £125 = £175": what is left of the awards once the earlier offers are taken off.
    fn remains(&self, pence: u64) -> Option<String> {
        let parts = self.out.awards.iter().flat_map(|award| &award.parts).fold(0u64, |sum, part| sum.saturating_add(part.prior));
        let offered = self.out.inclusive.max(self.out.deductible).max(parts);
        let is_rest = offered > 0 && self.listed.checked_sub(offered) == Some(pence);
        is_rest.then(|| format!("What remains to be paid: {} - {} = {}.", pounds(self.listed), pounds(offered), pounds(pence)))
    }

    fn remaining(&mut self, m: &'a Mention<'a>) {
        if let Some(equation) = self.remains(m.pence) {
            return self.again(m, equation);
        }
        if self.out.awards.is_empty() || self.closes(m) || self.open == Some(m.number) {
            return self.sum(m, m.pence, Role::Sum);
        }
        if self.out.inclusive + self.out.deductible > 0 || self.out.awards.iter().any(|award| award.offered > 0) {
            return self.list(m, SumRole::Restated, "What is left to pay once an earlier payment is deducted: not added again.");
        }
        self.unclear(m);
    }

    /// What a sum of this size was before, if words refer back to it.
    fn names(&self, pence: u64) -> Option<String> {
        self.names_here(pence).or_else(|| self.so_far.names(pence, self.listed))
    }

    /// The same in this order alone.
    fn names_here(&self, pence: u64) -> Option<String> {
        let parts = || self.out.awards.iter().flat_map(|award| &award.parts).any(|part| part.pence == pence);
        if self.named.contains_key(&(None, pence)) || parts() {
            return Some(AGAIN.into());
        }
        let is_whole = self.listed == pence && pence > 0;
        is_whole.then(|| format!("{} = the sums before it together: not added again.", pounds(pence)))
    }

    fn refers(&mut self, m: &'a Mention<'a>) {
        match self.names(m.pence) {
            Some(reason) => self.again(m, reason),
            None if self.reading().is_ordered && !m.has_after(ABOVE) => self.sum(m, m.pence, Role::Sum),
            None => self.unclear(m),
        }
    }

    // ── Totals ────────────────────────────────────────────────────────────────────────────────────────────────

    fn total(&mut self, m: &'a Mention<'a>, role: Role) {
        if self.prints_computed(m, m.pence) || self.totals_item(m, m.pence, role) {
            return;
        }
        if self.is_whole(m) {
            return self.whole_of(m);
        }
        let running = self.listed.saturating_add(self.out.beside_pence);
        if self.out.beside_pence > 0 && running == m.pence {
            let reason = format!(
                "{} = {} + {}: what it comes to with what was offered before, not added.",
                pounds(m.pence),
                pounds(self.listed),
                pounds(self.out.beside_pence)
            );
            return self.again(m, reason);
        }
        if let Some(reason) = self.names(m.pence) {
            return self.again(m, reason);
        }
        if self.out.awards.is_empty() {
            let role = if offered_behind(m.text, m.range.end).is_some() { Role::Offered } else { Role::Sum };
            return self.sum(m, m.pence, role);
        }
        if offered_behind(m.text, m.range.end).is_some() {
            return self.sum(m, m.pence, Role::Offered);
        }
        let further = self.out.awards.iter().any(|award| award.place.m.has_before(FURTHER)) || self.out.beside.is_some();
        if further && m.pence > self.listed {
            return self.list(m, SumRole::Restated, "What it comes to with sums that are not ordered here: not added.");
        }
        if role == Role::Total && (m.has_purpose() || m.has_before(MUST_PAY) || self.is_item(m)) {
            return self.sum(m, m.pence, Role::Sum);
        }
        let message = format!(
            "The order gives a total of {}, and the sums before it come to {}. The sums are counted: read the order to see which is meant.",
            pounds(m.pence),
            pounds(self.listed)
        );
        self.out.say("total_does_not_add_up", Severity::Warning, m.span, message);
        self.list(m, SumRole::Unassigned, "A total that is not what the sums before it come to: listed, not added.");
    }

    /// Whether a total is that of the sums before it.
    fn is_whole(&self, m: &Mention) -> bool {
        match self.out.awards.as_slice() {
            [] => false,
            [award] if award.printed.is_none() => self.part_para != Some(m.para) || !self.is_item(m),
            [award] => award.printed == Some(m.pence) && award.is_computed,
            _ => self.listed == m.pence,
        }
    }

    /// The sums before it become the parts of this total.
    fn whole_of(&mut self, m: &'a Mention<'a>) {
        let entry = self.out.entries.len();
        self.list(m, SumRole::Total, "The total of the sums before it.");
        let mut parts = Vec::new();
        for award in std::mem::take(&mut self.out.awards) {
            if award.parts.is_empty() && !award.is_computed {
                award.as_part().push_to(&mut parts);
            }
            if let Some(entry) = self.out.entries.get_mut(award.entry) {
                entry.role = if award.is_computed { SumRole::Rate } else { SumRole::Part };
                entry.reason = format!("A part of the {}{NOT_AGAIN}", pounds(m.pence));
            }
            award.parts.into_iter().for_each(|part| part.push_to(&mut parts));
        }
        self.listed = m.pence;
        self.open_award(m, Some(m.pence), entry);
        if let Some(award) = self.out.awards.last_mut() {
            award.parts = parts;
        }
    }

    // ── Awards and their parts ────────────────────────────────────────────────────────────────────────────────

    fn open_award(&mut self, m: &'a Mention<'a>, printed: Option<u64>, entry: usize) {
        let place = self.place_of(m);
        let closes_at = printed.and_then(|pence| self.adds_up_behind(m, pence));
        self.out.awards.push(Award {
            printed,
            parts: Vec::new(),
            offered: 0,
            span: m.span,
            is_partial: false,
            entry,
            place,
            is_computed: false,
            closes_at,
        });
        if let Some(pence) = printed {
            self.named.insert((None, pence), m.number);
        }
    }

    /// Up to which sum those behind a total add up to it. Where the total has a purpose of its own, only a bracket, a
    /// dash or a colon right behind it may open its breakdown.
    fn adds_up_behind(&self, m: &Mention, total: u64) -> Option<usize> {
        let next = self.index + 1;
        let first = self.all.sums.get(next).filter(|first| first.para == m.para)?;
        let between = m.text.slice(m.range.end..first.range.start);
        let is_opened = [&b"("[..], b" - ", b":"].into_iter().any(|mark| between.windows(mark.len()).any(|w| w == mark));
        if m.has_purpose() && !is_opened {
            return None;
        }
        let (mut listed, mut count) = (0u64, 0);
        for at in next..self.all.sums.len() {
            let (sum, reading) = (&self.all.sums[at], &self.readings[at]);
            if sum.para != m.para || listed > total {
                return None;
            }
            match reading.role {
                Role::Sum | Role::Offered | Role::Further | Role::Remaining => {}
                Role::Prior(PriorOfferTerms::InAddition) if count > 0 => {}
                Role::Prior(_) | Role::Counted(Counted::Share | Counted::Rate(_)) => continue,
                // "£575 of this is for the wet room" begins a breakdown.
                _ => return None,
            }
            listed = listed.saturating_add(sum.pence);
            count += 1;
            if listed == total && count > 1 {
                return Some(at);
            }
        }
        None
    }

    /// Whether the sum is one of those that add up to the award before them.
    fn closes(&self, m: &Mention) -> bool {
        let is_here = |award: &&Award| award.place.m.para == m.para && award.closes_at.is_some_and(|at| self.index <= at);
        self.out.awards.last().is_some_and(|award| is_here(&award))
    }

    /// A plain sum: a part, a further award, or neither.
    fn sum(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        if self.prints_computed(m, pence) || self.totals_item(m, pence, role) {
            return;
        }
        if let Some(reason) = self.says_again(m, pence, role) {
            return self.again(m, reason);
        }
        if self.is_item(m) {
            return self.item(m, pence, role);
        }
        if role == Role::PartOf && self.last_is_here(m) {
            self.open = Some(m.number);
            if let Some(award) = self.out.awards.last_mut() {
                award.is_partial = true;
            }
            return self.part(m, pence, role);
        }
        if self.closes(m) || self.opens_breakdown(m) || (role == Role::Further && self.completes_offer(m, pence)) {
            return self.part(m, pence, role);
        }
        if role == Role::Offered && m.opens(STORY) && self.was_raised(m) {
            self.out.diagnostics.retain(|said| said.code != "earlier_offer_not_known");
            return self.prior(m, PriorOfferTerms::Inclusive);
        }
        if role == Role::Offered && !self.is_object(m) {
            if self.in_bracket(m) {
                return self.prior(m, PriorOfferTerms::Inclusive);
            }
            return self.unclear(m);
        }
        let reading = self.reading();
        let is_dangling = m.is_definite() && self.unclear_in == Some(m.number);
        let is_another = !self.last_is_here(m) || (reading.is_joined && !is_dangling);
        if is_another
            && (reading.is_ordered || matches!(role, Role::Raised | Role::IncreasedOffer))
            && !self.may_be_same(m, pence, role)
        {
            self.award(m, pence, role);
        } else {
            self.unclear(m);
        }
    }

    /// "Increase its offer to £230. It offered £130": what the offer was is told behind it.
    fn was_raised(&self, m: &Mention) -> bool {
        let is_here = |award: &&Award| award.place.m.para == m.para && award.printed.is_some_and(|sum| sum > m.pence);
        let says = |said: &Diagnostic| said.code == "earlier_offer_not_known";
        self.out.awards.last().is_some_and(|award| is_here(&award)) && self.out.diagnostics.iter().any(says)
    }

    /// Whether the words refer back to a sum that was named before, or nothing but its value is said again.
    fn says_again(&self, m: &Mention, pence: u64, role: Role) -> Option<String> {
        if self.is_item(m) || role == Role::Further || self.closes(m) {
            return None;
        }
        if m.is_definite() && !self.is_paid_back(m) {
            // An offer may be as large as an award of another order.
            let is_here = role != Role::Offered || self.names_here(pence).is_some();
            return self.names(pence).filter(|_| is_here);
        }
        let named_in = *self.named.get(&(None, pence))?;
        (named_in != m.number && !m.has_purpose() && !m.says(FURTHER)).then(|| AGAIN.into())
    }

    fn is_paid_back(&self, m: &Mention) -> bool {
        let is_back = m.text.has_in(PAYS_BACK, self.reading().governing.start..m.range.start);
        if is_back && m.is_followed_by(CLAIMED) {
            return true;
        }
        m.text.has_in(PAYS_BACK, self.reading().governing.start..m.range.start)
            && !self.named.contains_key(&(None, m.pence))
            && self.so_far.names(m.pence, self.listed).is_none()
    }

    /// The same sum in an order before it, without a purpose of its own: paid once, or twice?
    fn may_be_same(&self, m: &Mention, pence: u64, role: Role) -> bool {
        role == Role::Sum
            && !m.has_purpose()
            && self.out.awards.is_empty()
            && self.so_far.has_award(pence)
            && !m.says(FURTHER)
            && self.adds_up_behind(m, pence).is_none()
            && self.paras.len() == 1
    }

    fn award(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        let reason = match role {
            Role::Offered | Role::IncreasedOffer => {
                format!("To be paid, and offered before: {} of it is not new.", pounds(pence))
            }
            Role::Further => String::from("A further sum to be paid."),
            Role::Raised => String::from("To be paid: what the offer is raised to. How much was offered before is not said."),
            _ => String::from("To be paid."),
        };
        let entry = self.out.entries.len();
        self.enter(m, pence, SumRole::Total, reason);
        (self.open, self.part_level, self.part_para) = (None, None, None);
        self.listed = self.listed.saturating_add(pence);
        self.open_award(m, Some(pence), entry);
        match role {
            Role::Offered => {
                if let Some(award) = self.out.awards.last_mut() {
                    award.offered = pence;
                }
            }
            Role::IncreasedOffer | Role::Raised => {
                let message = format!(
                    "{} is what an offer was or is raised to: how much of it was offered before, and is not new, is not known.",
                    pounds(pence)
                );
                self.out.say("earlier_offer_not_known", Severity::Warning, m.span, message);
            }
            Role::Further if self.out.awards.len() == 1 && !m.has_before(ALSO_PAY) => {
                self.out.beside = self.out.beside.or(Some(PriorOfferTerms::InAddition));
            }
            _ => {}
        }
        if m.text.ending(AT_LEAST, m.range.start).is_some() {
            let message = format!("At least {} is to be paid: more may be due.", pounds(pence));
            self.out.say("sum_is_at_least", Severity::Warning, m.span, message);
        }
    }

    /// A part of the last award, or of one that has no printed total.
    fn part(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        if self.out.awards.is_empty() {
            self.open_award(m, None, usize::MAX);
        }
        let place = self.place_of(m);
        let closes = self.closes(m);
        let Some(award) = self.out.awards.last_mut() else { return };
        let is_offered = role == Role::Offered;
        let reason = match award.printed {
            Some(total) if is_offered => format!("A part of the {}, and offered before: not new.", pounds(total)),
            Some(total) if closes => {
                format!("A part of the {}: the sums behind it add up to it. Not added again.", pounds(total))
            }
            Some(total) => format!("A part of the {}{NOT_AGAIN}", pounds(total)),
            None => String::from("A part; no total is printed, so the parts are added up."),
        };
        if award.printed.is_none() {
            award.span = award.span.to(m.span);
            self.listed = self.listed.saturating_add(pence);
        }
        Part::new(pence, if is_offered { pence } else { 0 }, place).push_to(&mut award.parts);
        self.enter(m, pence, SumRole::Part, reason);
    }

    /// "This includes the £550 it offered and an additional payment of £100": the offer and this sum are the parts.
    fn completes_offer(&mut self, m: &Mention, pence: u64) -> bool {
        let is_same_sentence = self.last_is_here(m);
        let is_here = self.included.last().is_some_and(|offer| offer.place.m.number == m.number);
        let Some(award) = self.out.awards.last_mut().filter(|award| is_here && award.parts.is_empty()) else { return false };
        let listed = self.included.iter().fold(pence, |sum, offer| sum.saturating_add(offer.pence));
        if award.printed == Some(listed) {
            self.included.iter().for_each(|offer| offer.clone().push_to(&mut award.parts));
            return true;
        }
        award.is_partial |= !is_same_sentence;
        !is_same_sentence
    }

    /// "£25 a month for 8 months (£200)": the sum that was worked out here is printed after all.
    fn prints_computed(&mut self, m: &Mention, pence: u64) -> bool {
        let is_here = self.last_is_here(m);
        let Some(award) = self.out.awards.last_mut().filter(|a| a.is_computed && is_here && a.printed == Some(pence)) else {
            return false;
        };
        (award.is_computed, award.span) = (false, award.span.to(m.span));
        let rate = std::mem::replace(&mut award.entry, self.out.entries.len());
        if let Some(rate) = self.out.entries.get_mut(rate) {
            (rate.role, rate.reason) = (SumRole::Rate, format!("The rate that comes to the {} printed.", pounds(pence)));
        }
        self.list(m, SumRole::Total, "To be paid.");
        true
    }

    /// "£100 a month for 6 months, a total of £600", "£300 for A and £200 for B, a total of £500", as one item: the
    /// total of the item's own parts.
    fn totals_item(&mut self, m: &Mention, pence: u64, role: Role) -> bool {
        let is_here = |sum: &Mention| self.part_para == Some(m.para) && sum.number == m.number;
        let Some(last) = last_part(&mut self.out).filter(|part| is_here(part.place.m)) else { return false };
        let listed = last.so_far;
        let is_total = role == Role::Total || (last.is_computed && last.pence == pence);
        if !is_total || !(listed == pence || last.is_computed) {
            return false;
        }
        last.is_computed = false;
        if listed == pence {
            self.list(m, SumRole::Restated, "The total of this item: not added again.");
            return true;
        }
        let rate = std::mem::replace(&mut last.pence, pence);
        last.so_far = listed.saturating_sub(rate).saturating_add(pence);
        self.listed = self.listed.saturating_sub(rate).saturating_add(pence);
        self.say_rate_differs(m, pounds(rate), pence);
        self.list(m, SumRole::Part, "The sum that is printed for this item.");
        true
    }

    fn say_rate_differs(&mut self, m: &Mention, rate: String, printed: u64) {
        let message = format!("The rate comes to {rate}, and the order prints {}. The printed sum is used.", pounds(printed));
        self.out.say("rate_does_not_add_up", Severity::Warning, m.span, message);
    }

    // ── Items ─────────────────────────────────────────────────────────────────────────────────────────────────

    /// Whether the paragraph is an item of a breakdown: it stands below words of paying, or a total is open.
    fn is_item(&self, m: &Mention) -> bool {
        if m.para == 0 {
            return false;
        }
        let para = &self.paras[m.para];
        if para.text.at(TERMS_OPEN, 0).is_some() || m.has_after(TO_BE_PAID) || !self.lead_pays() {
            return false;
        }
        let opens = m.first < 40 && !m.text.has_in(PAYS, 0..m.first);
        let last = self.part_para.unwrap_or(usize::MAX);
        let is_below = || {
            let before = &self.paras[m.para - 1];
            para.para.level > self.paras[0].para.level || before.is_lead_in() || last == m.para - 1 || last == m.para
        };
        opens || (is_below() && !m.text.has_in(MUST_PAY, 0..m.first))
    }

    /// Whether the order itself speaks of paying.
    fn lead_pays(&self) -> bool {
        let lead = self.paras[0].text;
        !self.out.awards.is_empty() || lead.has(PAYS) || lead.has(PAYMENT_OF) || lead.has(HAS_PAID) || lead.has(MONEY)
    }

    /// A sum in an item of a breakdown: the item's own, or one inside it.
    fn item(&mut self, m: &'a Mention<'a>, pence: u64, role: Role) {
        let para = &self.paras[m.para];
        let is_first = self.part_para != Some(m.para);
        let is_below = self.part_level.is_some_and(|level| para.para.level > level)
            && self.part_para.is_some_and(|i| self.paras[i].is_lead_in() || self.paras[i].text.has(BREAKDOWN));
        if is_first && !is_below {
            self.part_level = Some(self.part_level.map_or(para.para.level, |level| level.min(para.para.level)));
            self.part_para = Some(m.para);
            return self.part(m, pence, role);
        }
        if is_below || self.is_inside_part(m, role) {
            let mut of = 0;
            if let Some(part) = last_part(&mut self.out) {
                of = part.pence;
                if role == Role::Offered {
                    part.prior = part.prior.saturating_add(pence);
                }
            }
            return self.enter(m, pence, SumRole::Part, format!("Inside the part of {}{NOT_AGAIN}", pounds(of)));
        }
        self.part(m, pence, role);
    }

    /// Whether a later sum of an item explains its first.
    fn is_inside_part(&mut self, m: &Mention, role: Role) -> bool {
        let Some(part) = last_part(&mut self.out) else { return false };
        if m.sentence.start == m.range.start {
            // An item that a copy glued to the one before it.
            self.explained = None;
            return false;
        }
        let explains = role == Role::PartOf
            || m.bracket.is_some()
            || m.has_before(BREAKDOWN)
            || m.has_before(INCLUSIVE)
            || part.place.m.number != m.number;
        if explains {
            self.explained = Some(m.para);
        }
        self.explained == Some(m.para)
    }

    // ── Earlier offers ────────────────────────────────────────────────────────────────────────────────────────

    fn prior(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms) {
        self.out.figured.push((m.para, m.sentence.start));
        if terms == PriorOfferTerms::DeductIfPaid && self.listed == 0 && self.so_far.all() == 0 && !m.says(OFFERS) {
            // "Pay minus £500": there is nothing to take it off.
            return self.unclear(m);
        }
        if terms == PriorOfferTerms::Replaced && m.has_before(RATHER_THAN) {
            let message = format!(
                "{} is to be paid rather than an offer of {}: whether that was paid, and counts, is not said.",
                pounds(self.listed),
                pounds(m.pence)
            );
            self.out.say("earlier_offer_not_clear", Severity::Warning, m.span, message);
        }
        if terms == PriorOfferTerms::InAddition && self.closes(m) {
            return self.part(m, m.pence, Role::Offered);
        }
        let (role, reason) = match terms {
            PriorOfferTerms::Inclusive => (SumRole::PriorOfferInclusive, "An earlier offer that the sum includes"),
            PriorOfferTerms::DeductIfPaid => {
                (SumRole::PriorOfferDeductible, "An earlier offer that may be deducted if it was paid")
            }
            PriorOfferTerms::InAddition => (SumRole::PriorOfferInAddition, "An earlier offer that stays payable beside the sum"),
            PriorOfferTerms::Replaced => (SumRole::PriorOfferReplaced, "An earlier offer that the sum replaces"),
        };
        let words = std::str::from_utf8(m.text.slice(self.reading().why.clone())).unwrap_or("-");
        let is_shown = !words.is_empty() && words.bytes().all(|b| b.is_ascii_alphabetic() || b == b' ');
        let shown = if is_shown { format!(" (“{words}”)") } else { String::new() };
        self.enter(m, m.pence, role, format!("{reason}{shown}."));
        if matches!(terms, PriorOfferTerms::InAddition | PriorOfferTerms::Replaced) {
            self.out.beside = Some(terms);
            let is_again = self.named.insert((Some(terms), m.pence), m.number).is_some_and(|number| number != m.number);
            if terms == PriorOfferTerms::InAddition && !is_again {
                self.out.beside_pence = self.out.beside_pence.saturating_add(m.pence);
            }
        } else if let Some(part) = self.part_of_offer(m) {
            part.prior = part.prior.saturating_add(m.pence);
        } else {
            self.prior_of_whole(m, terms);
        }
    }

    /// An earlier offer that is said of the whole award.
    fn prior_of_whole(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms) {
        let is_included = terms == PriorOfferTerms::Inclusive;
        let place = self.place_of(m);
        let number = *self.named.entry((Some(terms), m.pence)).or_insert(m.number);
        if number == m.number {
            let sum = if is_included { &mut self.out.inclusive } else { &mut self.out.deductible };
            *sum = sum.saturating_add(m.pence);
        }
        if is_included {
            self.included.retain(|offer| offer.place.m.number == m.number);
            self.included.push(Part::new(m.pence, m.pence, place));
        }
    }

    /// The part that an earlier offer is said of: the item it stands in, or the part before it in the sentence.
    fn part_of_offer(&mut self, m: &Mention) -> Option<&mut Part<'a>> {
        let is_here = self.part_para == Some(m.para) || self.open == Some(m.number) || self.closes(m);
        last_part(&mut self.out).filter(|part| is_here && part.place.m.para == m.para)
    }

    // ── Rates, ranges, limits ─────────────────────────────────────────────────────────────────────────────────

    fn rate(&mut self, m: &'a Mention<'a>, count: Option<u64>) {
        let explains_offer = self.index > 0
            && !m.opens_sentence
            && matches!(self.readings[self.index - 1].role, Role::Prior(_))
            && m.bracket.is_some();
        let Some(product) = count.and_then(|count| m.pence.checked_mul(count)) else {
            let is_open = self.reading().is_ordered && !self.last_is_here(m) && self.part_para != Some(m.para) && !explains_offer;
            let is_printed_behind = self.all.sums.get(self.index + 1).is_some_and(|next| next.number == m.number);
            if is_open && !is_printed_behind {
                let message = format!(
                    "{} is to be paid for each period, and the words do not say for how many: it is in no total.",
                    pounds(m.pence)
                );
                self.out.say("rate_without_end", Severity::Warning, m.span, message);
            }
            return self.list(m, SumRole::Rate, "A rate: listed, not added.");
        };
        let sum = format!("{} × {} = {}", pounds(m.pence), count.unwrap_or(0), pounds(product));
        let printed = self.named_before(m);
        if printed.contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("A rate: {sum}."));
        }
        let is_computed = self.out.awards.last().is_some_and(|award| award.is_computed);
        if let Some(near) = printed[1].or(printed[0]).filter(|_| !is_computed) {
            self.list(m, SumRole::Rate, &format!("A rate: {sum}, which is not the sum printed."));
            return self.say_rate_differs(m, sum, near);
        }
        self.computed(m, product, sum);
    }

    fn times(&mut self, m: &'a Mention<'a>, count: Option<u64>) {
        let Some(count) = count else {
            let message =
                format!("{} is to be paid to each, and the words do not say to how many: it is counted once.", pounds(m.pence));
            self.out.say("count_missing", Severity::Warning, m.span, message);
            return self.sum(m, m.pence, Role::Sum);
        };
        let product = m.pence.saturating_mul(count);
        let sum = format!("{count} × {} = {}", pounds(m.pence), pounds(product));
        if self.named_before(m).contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("One of several payments: {sum}."));
        }
        self.computed(m, product, sum);
    }

    /// A sum that the words give by its arithmetic only.
    fn computed(&mut self, m: &'a Mention<'a>, product: u64, sum: String) {
        let (entries, awards) = (self.out.entries.len(), self.out.awards.len());
        let why = self.reading().why.clone();
        self.sum(m, product, Role::Sum);
        let Some(entry) = self.out.entries.get_mut(entries) else { return };
        let is_part = entry.role == SumRole::Part;
        if is_part || entry.role == SumRole::Total {
            entry.reason = format!("{} Worked out here: {sum}.", entry.reason);
            entry.span = m.text.span(why);
        } else {
            entry.amount_pence = m.pence;
        }
        if let Some(part) = last_part(&mut self.out).filter(|_| is_part) {
            part.is_computed = true;
        }
        if let Some(award) = self.out.awards.get_mut(awards) {
            award.is_computed = award.printed.is_some();
        }
    }

    /// The sums of the award and part that stand near enough for a rate to explain them.
    fn named_before(&self, m: &Mention) -> [Option<u64>; 2] {
        let Some(award) = self.out.awards.last() else { return [None; 2] };
        let is_near = award.parts.is_empty() && (award.place.m.para == m.para || self.part_para.is_none());
        let part = award.parts.last().filter(|part| part.place.m.para == m.para);
        let is_joined = self.reading().is_joined && award.place.m.has_purpose() && !self.in_bracket(m);
        [award.printed.filter(|_| is_near && !is_joined), part.map(|part| part.pence)]
    }

    /// One end of a range; where the sentence orders a payment, what is to be paid is not clear.
    fn range(&mut self, m: &Mention) {
        let is_told = m.says(POLICY) || m.says(CONSIDERS);
        if !is_told && (self.reading().is_ordered || m.text.has_in(MUST_PAY, m.sentence.start..m.range.start)) {
            let message =
                format!("{} is one end of a range: what is to be paid is not given, and it is in no total.", pounds(m.pence));
            self.out.say("sum_is_a_range", Severity::Warning, m.span, message);
            return self.list(m, SumRole::Unassigned, "One end of a range: listed, not added.");
        }
        self.list(m, SumRole::Mentioned, "One end of a range: not a payment.");
    }

    fn limit(&mut self, m: &Mention) {
        if m.says(COSTS) {
            return self.list(m, SumRole::Reimbursement, "A limit for costs that must be evidenced first: not added.");
        }
        if m.says(PAYS) && !m.opens(STORY) && !m.says(POLICY) {
            let message = format!("“Up to {}” sets a limit and no sum: it is in no total.", pounds(m.pence));
            self.out.say("sum_is_a_limit", Severity::Warning, m.span, message);
            return self.list(m, SumRole::Unassigned, "A limit, not a sum: listed, not added.");
        }
        self.list(m, SumRole::Mentioned, "A limit, not a payment.");
    }

    // ── Where sums stand to one another ───────────────────────────────────────────────────────────────────────

    /// Whether words, a colon or a bracket between the award and this sum open a breakdown, or one goes on.
    fn opens_breakdown(&mut self, m: &Mention) -> bool {
        if self.out.awards.is_empty() || m.has_before(MUST_PAY) {
            return false;
        }
        // "£150, being what it offered at stage 2, and a further £150": only "being £100 for …" opens one.
        let is_loose =
            |hit: Range<usize>| m.text.at(BREAKDOWN_LOOSE, hit.start) == Some(hit.end) && !m.is_reached(hit.end, MADE_UP);
        let opens = self.open == Some(m.number)
            || m.text.last(BREAKDOWN, m.before.clone()).is_some_and(|hit| !is_loose(hit))
            || (m.opens_sentence && m.text.at(OF_THIS, m.range.end).is_some())
            || (self.last_is_here(m) && m.words_before().contains(&b':'))
            || (m.sentence.start == m.range.start && m.range.start > 0)
            || self.bracket_breaks_down(m);
        if opens {
            self.open = Some(m.number);
        }
        opens
    }

    /// Whether the sums of the bracket add up to the award before it: "£540 (£340 for … and £200 for …)".
    fn bracket_breaks_down(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last().filter(|_| self.in_bracket(m)) else { return false };
        let inside = self.all.sums[self.index..].iter().take_while(|s| s.number == m.number && s.bracket == m.bracket);
        let listed = inside.fold(0u64, |sum, s| sum.saturating_add(s.pence));
        award.printed == Some(listed)
    }

    fn in_bracket(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        m.bracket.is_some_and(|open| award.place.m.para == m.para && open > award.place.m.range.start)
    }

    /// Whether the last award stands in the same sentence.
    fn last_is_here(&self, m: &Mention) -> bool {
        self.out.awards.last().is_some_and(|award| award.place.m.number == m.number)
    }

    /// Whether a sum that was offered before is what is to be paid: "pay the £250 it offered and £100".
    fn is_object(&self, m: &Mention) -> bool {
        if !self.last_is_here(m) {
            return true;
        }
        let before = m.words_before();
        let joined = [&b" and the"[..], b" and", b" plus the", b" plus", b" with the", b" and its"];
        let goes_on = before.ends_with(b", the") && self.out.awards.last().is_some_and(|award| award.offered > 0);
        goes_on || joined.iter().any(|joint| before.ends_with(joint)) || m.has_before(MUST_PAY) || m.has_before(PAYING)
    }

    fn place_of(&self, m: &'a Mention<'a>) -> Place<'a> {
        let whole_item = m.is_first && self.is_item(m);
        Place { m, words: if whole_item { 0..m.text.len() } else { m.range.start..m.after.end } }
    }

    /// Leaves out parts that are not all of their award, and sees whether an offer beside the parts is inside the total.
    /// Whether totals and parts agree is checked in `remedy::checks`.
    fn finish(&mut self) {
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

/// The part that was read last.
fn last_part<'b, 'a>(out: &'b mut Breakdown<'a>) -> Option<&'b mut Part<'a>> {
    out.awards.last_mut()?.parts.last_mut()
}
