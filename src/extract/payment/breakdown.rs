//! Which sums are awards, which are their parts, and which are neither (domain.md 2.4)?

use super::cue::{Cue, HONOURS, MUST_PAY, Said, cue, offered_behind};
use super::mention::{Mention, Mentions};
use crate::determination::{Diagnostic, LedgerEntry, PriorOfferTerms, Severity, SumRole};
use crate::extract::within::{has_in, last_in};
use crate::fold::Phrases;
use crate::outline::Para;
use crate::phrase::money::pounds;
use crate::phrase::outcome::begins;
use crate::phrases;
use crate::span::Span;
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
    partial: bool,
    /// Which entry it is, and where it stands.
    entry: usize,
    at: Place<'a>,
    /// Whether the sum was multiplied out here, and is not printed.
    computed: bool,
}

/// Where a sum stands, and the words of its paragraph that belong to it.
#[derive(Debug, Clone)]
pub(super) struct Place<'a> {
    sum: &'a Mention<'a>,
    words: Range<usize>,
}

/// A part of an award.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) pence: u64,
    /// How much of it was offered before.
    pub(super) prior: u64,
    at: Place<'a>,
    /// Whether the sum was multiplied out here, and is not printed.
    computed: bool,
    /// What the parts of its paragraph come to, up to and with this one.
    so_far: u64,
}

/// What the sums of an obligation come to.
#[derive(Debug, Default)]
pub(super) struct Breakdown<'a> {
    pub(super) awards: Vec<Award<'a>>,
    /// Every sum with its role; the order is left open.
    pub(super) entries: Vec<LedgerEntry>,
    /// Earlier offers inside the whole, by their words.
    pub(super) inclusive: u64,
    pub(super) deductible: u64,
    /// How an earlier offer stands that is no part of the sum.
    pub(super) beside: Option<PriorOfferTerms>,
    /// The sentences whose earlier offer has a figure, by paragraph.
    pub(super) figured: Vec<(usize, usize)>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Breakdown<'_> {
    /// "The landlord must consider paying £500": its sums are listed, and none is ordered.
    pub(super) fn only_considered(&mut self) {
        for award in std::mem::take(&mut self.awards) {
            let amount = award.amount();
            self.say("sum_without_role", Severity::Info, award.span, "", amount, " is only to be considered: it is in no total.");
        }
        for entry in &mut self.entries {
            (entry.role, entry.reason) = (SumRole::Unassigned, String::from("To be considered, not ordered: listed, not added."));
        }
    }

    /// Says something of a sum.
    fn say(&mut self, code: &'static str, severity: Severity, span: Span, before: &str, pence: u64, behind: &str) {
        self.diagnostics.push(super::diagnostic(code, severity, said(before, pence, behind), Some(span)));
    }
}

/// A sum between words.
fn said(before: &str, pence: u64, behind: &str) -> String {
    let mut words = String::from(before);
    words.push_str(&pounds(pence));
    words.push_str(behind);
    words
}

impl Award<'_> {
    /// The printed total, or else the sum of the parts.
    pub(super) fn amount(&self) -> u64 {
        self.printed.unwrap_or_else(|| self.listed())
    }

    fn listed(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.pence))
    }
}

impl<'a> Award<'a> {
    /// The award as a part of a larger whole.
    pub(super) fn as_part(&self) -> Part<'a> {
        Part { computed: self.computed, ..Part::new(self.amount(), self.offered, self.at.clone()) }
    }
}

impl<'a> Part<'a> {
    fn new(pence: u64, prior: u64, at: Place<'a>) -> Self {
        Self { pence, prior, at, computed: false, so_far: pence }
    }

    /// Puts it behind the parts before it.
    fn push_to(mut self, parts: &mut Vec<Self>) {
        let before = parts.last().filter(|part| part.at.sum.para == self.at.sum.para);
        self.so_far = before.map_or(0, |part| part.so_far).saturating_add(self.pence);
        parts.push(self);
    }

    /// Its own words.
    pub(super) fn words(&self) -> Span {
        self.at.sum.fold.span(self.at.words.clone())
    }

    /// What it is for: its words without the sum.
    pub(super) fn purpose(&self, text: &str, paras: &[&Para]) -> String {
        let (sum, words) = (self.at.sum, &self.at.words);
        let part = |range: Range<usize>| {
            let words = paras[sum.para].words(text, sum.fold.span(range.clone()));
            if range.is_empty() { String::new() } else { words }
        };
        let behind = part(sum.range.end.min(words.end)..words.end);
        let behind = without_marks(&behind);
        if behind.len() > 2 {
            let mut purpose = without_marks(behind.strip_suffix(" and").unwrap_or(behind)).to_string();
            let count = |mark: u8| purpose.bytes().filter(|byte| *byte == mark).count();
            if count(b'(') > count(b')') {
                purpose.push(')');
            }
            return purpose;
        }
        without_marks(&part(words.start..sum.range.start.max(words.start))).to_string()
    }
}

/// The words without the marks around them.
fn without_marks(words: &str) -> &str {
    words.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '(' | ')'))
}

/// Words that open a breakdown of the sum before them.
const BREAKDOWN: Phrases = phrases![
    "made up of",
    "made up as",
    "made up",
    "comprising",
    "comprised of",
    "comprises",
    "comprise",
    "consisting of",
    "consists of",
    "composed of",
    "broken down",
    "breakdown",
    "split",
    "being",
    "equivalent to",
    "as follows",
    "calculated as",
    "namely",
    "apportioned",
    "this is for",
    "which is",
    "that is",
    "of this",
    "this represents",
    "representing",
    "constituted of",
    "this reflects",
];

/// Reads the sums of an obligation and of what describes it.
pub(super) fn read<'a>(paras: &'a [&'a Para<'a>], all: &'a Mentions<'a>) -> Breakdown<'a> {
    let mut reader = Reader::new(paras, all);
    let mut previous: Option<(usize, Said)> = None;
    for (index, m) in all.sums.iter().enumerate() {
        reader.index = index;
        let before = previous.as_ref().filter(|(sentence, _)| *sentence == m.sentence.number).map(|(_, said)| said);
        let said = cue(m, before);
        reader.place(m, &said);
        previous = Some((m.sentence.number, said));
    }
    reader.finish();
    reader.out
}

struct Reader<'a> {
    paras: &'a [&'a Para<'a>],
    all: &'a Mentions<'a>,
    out: Breakdown<'a>,
    /// The sentence in which a breakdown was opened and goes on.
    open: Option<usize>,
    /// The level of the first item of the breakdown.
    part_level: Option<usize>,
    /// The item that was last read as a part.
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

impl<'a> Reader<'a> {
    fn new(paras: &'a [&'a Para<'a>], all: &'a Mentions<'a>) -> Self {
        let mut out = Breakdown::default();
        let mut say = |spans: &[Span], code, severity, message: &str| {
            for span in spans {
                out.diagnostics.push(super::diagnostic(code, severity, message.into(), Some(*span)));
            }
        };
        let unread = "This looks like a sum of money and could not be read: it is in no total. Check the text.";
        say(&all.unread, "sum_not_read", Severity::Error, unread);
        let doubtful = "Figures follow this sum that may belong to it: the copy may have broken it. Check the text.";
        say(&all.doubtful, "sum_may_be_broken", Severity::Warning, doubtful);
        const { assert!(super::mention::MOST_SUMS == 40, "the message says so") };
        let crowded = "More than 40 sums stand in one sentence: none of them was read, and none is in a total. Check the text.";
        say(&all.crowded, "too_many_sums", Severity::Error, crowded);
        Self {
            paras,
            all,
            out,
            open: None,
            part_level: None,
            part_para: None,
            named: HashMap::new(),
            listed: 0,
            explained: None,
            index: 0,
            unclear_in: None,
            included: Vec::new(),
        }
    }

    /// Gives one sum its role.
    fn place(&mut self, m: &'a Mention<'a>, said: &Said) {
        let cue = said.cue;
        if cue == Cue::Offered {
            self.out.figured.push((m.para, m.sentence.range.start));
        }
        let running = "What it comes to with sums that are not ordered here: not added.";
        let listed = match cue {
            Cue::Prior(terms) => return self.prior(m, terms, &said.why),
            Cue::Rate => return self.rate(m, said),
            Cue::Times => return self.times(m, said),
            Cue::Paid => return self.unclear(m, cue),
            Cue::Share => return self.list(m, SumRole::Rate, "What a share is taken of: not added."),
            Cue::Range => return self.range(m),
            Cue::UpTo => return self.limit(m),
            Cue::Remaining if !self.out.awards.is_empty() => {
                "What is left to pay once an earlier payment is deducted: not added again."
            }
            Cue::Owed => "What the resident owes: not a payment.",
            Cue::Elsewhere => "Named here and ordered elsewhere: not added again.",
            Cue::Running if self.is_running(m) => running,
            Cue::Total | Cue::Running if self.is_whole(m) => return self.whole_of(m),
            Cue::Total if self.is_running(m) => running,
            // "The total of £200 offered at stage 2": no total of what stands before it.
            Cue::Total if offered_behind(m.fold, m.range.end).is_some() => return self.sum(m, m.pence, Cue::Offered),
            _ => return self.sum(m, m.pence, cue),
        };
        self.list(m, SumRole::Unassigned, listed);
    }

    /// Lists a sum with a role.
    fn list(&mut self, m: &Mention, role: SumRole, reason: &str) {
        self.enter(m, m.pence, role, reason.to_string());
    }

    fn enter(&mut self, m: &Mention, pence: u64, role: SumRole, reason: String) {
        self.out.entries.push(LedgerEntry { amount_pence: pence, role, reason, order: None, span: m.span });
    }

    /// Says something of a sum.
    fn say(&mut self, m: &Mention, code: &'static str, severity: Severity, before: &str, behind: &str) {
        self.out.say(code, severity, m.span, before, m.pence, behind);
    }

    fn open_award(&mut self, m: &'a Mention<'a>, printed: Option<u64>, entry: usize) {
        let at = self.at(m);
        self.out.awards.push(Award {
            printed,
            parts: Vec::new(),
            offered: 0,
            span: m.span,
            partial: false,
            entry,
            at,
            computed: false,
        });
        if let Some(pence) = printed {
            self.named.insert((None, pence), m.sentence.number);
        }
    }

    /// A plain sum: a part, a further award, or neither.
    fn sum(&mut self, m: &'a Mention<'a>, pence: u64, cue: Cue) {
        if self.prints_computed(m, pence) || self.totals_item(m, pence, cue) {
            return;
        }
        if self.repeats(m, pence, cue) {
            return self.list(m, SumRole::Unassigned, "The same sum named again: not added twice.");
        }
        if self.is_item(m) {
            return self.item(m, pence, cue);
        }
        if cue == Cue::PartOf && self.last_is_here(m) {
            self.open = Some(m.sentence.number);
            if let Some(award) = self.out.awards.last_mut() {
                award.partial = true;
            }
            return self.part(m, pence, cue);
        }
        if self.opens_breakdown(m) || (cue == Cue::Further && self.completes_offer(m, pence)) {
            return self.part(m, pence, cue);
        }
        if cue == Cue::Offered && !self.is_object(m) {
            if self.in_bracket(m) {
                return self.prior(m, PriorOfferTerms::Inclusive, &m.range);
            }
            return self.unclear(m, cue);
        }
        let is_another = !self.last_is_here(m) || self.is_joined(m);
        if is_another && self.is_ordered(m) { self.award(m, pence, cue) } else { self.unclear(m, cue) }
    }

    /// Whether a second sum of a sentence is paid beside the first: "… and £50 for the complaint", and not
    /// "… in recognition of the £35 fee".
    fn is_joined(&self, m: &Mention) -> bool {
        let filler = phrases![
            "a",
            "an",
            "further",
            "additional",
            "extra",
            "another",
            "sum",
            "of",
            "payment",
            "compensation",
            "pay",
            "the",
            "resident",
            "also",
            "to",
            "award",
            "her",
            "him",
            "them",
            "with",
            "total",
            "amount",
            "must",
            "then",
            "in",
        ];
        let purposes = phrases![
            "for",
            "in recognition",
            "in respect",
            "to recognise",
            "to reflect",
            "compensation for",
            "in compensation for"
        ];
        let is_definite = m.is_definite();
        if is_definite && self.unclear_in == Some(m.sentence.number) {
            return false;
        }
        let words = last_in(m.fold, m.before.clone(), phrases!["and", "plus", "with", "alongside"]).map(|hit| hit.end);
        let mark = m.words_before().iter().rposition(|b| matches!(*b, b',' | b';' | b'+')).map(|at| m.before.start + at + 1);
        let is_reached = |end: Option<usize>| end.is_some_and(|end| m.is_reached(end, filler));
        m.has_before(HONOURS.first(2))
            || is_reached(words)
            || is_reached(mark)
            || (!is_definite && m.is_followed_by(purposes))
            || m.has_before(MUST_PAY)
    }

    /// "This includes the £550 it offered and an additional payment of £100": the offer and this sum are
    /// the parts of the award.
    fn completes_offer(&mut self, m: &Mention, pence: u64) -> bool {
        let is_same_sentence = self.last_is_here(m);
        let is_here = self.included.last().is_some_and(|offer| offer.at.sum.sentence.number == m.sentence.number);
        let Some(award) = self.out.awards.last_mut().filter(|award| is_here && award.parts.is_empty()) else { return false };
        let listed = self.included.iter().fold(pence, |sum, offer| sum.saturating_add(offer.pence));
        if award.printed == Some(listed) {
            self.included.iter().for_each(|offer| offer.clone().push_to(&mut award.parts));
            return true;
        }
        award.partial |= !is_same_sentence;
        !is_same_sentence
    }

    /// "£25 a month for 8 months (£200)": the sum that was worked out here is printed after all.
    fn prints_computed(&mut self, m: &Mention, pence: u64) -> bool {
        let is_here = self.last_is_here(m);
        let Some(award) = self.out.awards.last_mut().filter(|a| a.computed && is_here && a.printed == Some(pence)) else {
            return false;
        };
        (award.computed, award.span) = (false, award.span.to(m.span));
        let rate = std::mem::replace(&mut award.entry, self.out.entries.len());
        if let Some(rate) = self.out.entries.get_mut(rate) {
            (rate.role, rate.reason) = (SumRole::Rate, said("The rate that comes to the ", pence, " printed."));
        }
        self.list(m, SumRole::Total, "To be paid.");
        true
    }

    /// "£100 a month for 6 months, a total of £600", "£300 for A and £200 for B, a total of £500", as one item:
    /// the total of the item's own parts.
    fn totals_item(&mut self, m: &Mention, pence: u64, cue: Cue) -> bool {
        let is_here = |sum: &Mention| self.part_para == Some(m.para) && sum.sentence.number == m.sentence.number;
        let Some(last) = last_part(&mut self.out).filter(|part| is_here(part.at.sum)) else { return false };
        let listed = last.so_far;
        let is_total = cue == Cue::Total || (last.computed && last.pence == pence);
        if !is_total || !(listed == pence || last.computed) {
            return false;
        }
        last.computed = false;
        if listed == pence {
            self.list(m, SumRole::Unassigned, "The total of this item: not added again.");
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
        let before = format!("The rate comes to {rate}, and the order prints ");
        self.out.say("rate_does_not_add_up", Severity::Warning, m.span, &before, printed, ". The printed sum is used.");
    }

    fn unclear(&mut self, m: &Mention, cue: Cue) {
        self.unclear_in = Some(m.sentence.number);
        if m.sentence.pays()
            || (m.sentence.asks() && !m.has_before(phrases!["arrears"]))
            || (cue == Cue::Offered && !m.sentence.history())
        {
            let behind = " and does not say plainly that it is to be paid: it is in no total.";
            self.say(m, "sum_without_role", Severity::Info, "The order names ", behind);
        }
        self.list(m, SumRole::Unassigned, "The words do not say that this sum is to be paid: listed, not added.");
    }

    fn award(&mut self, m: &'a Mention<'a>, pence: u64, cue: Cue) {
        let reason = match cue {
            Cue::Offered => said("To be paid, and offered before: ", pence, " of it is not new."),
            Cue::Further => String::from("A further sum to be paid."),
            _ => String::from("To be paid."),
        };
        let entry = self.out.entries.len();
        self.enter(m, pence, SumRole::Total, reason);
        self.say_conditional(m);
        self.open = None;
        self.part_level = None;
        self.part_para = None;
        self.listed = self.listed.saturating_add(pence);
        self.open_award(m, Some(pence), entry);
        if let Some(award) = self.out.awards.last_mut().filter(|_| cue == Cue::Offered) {
            award.offered = pence;
        }
        let is_beside = cue == Cue::Further && m.has_before(phrases!["further", "additional", "extra"]);
        if is_beside && self.out.awards.len() == 1 {
            self.out.beside = self.out.beside.or(Some(PriorOfferTerms::InAddition));
        }
    }

    /// "Pay £100 if it does not complete these works": counted, and said.
    fn say_conditional(&mut self, m: &Mention) {
        const CONDITIONS: Phrases = phrases![
            "if it does not",
            "if the landlord does not",
            "if it fails",
            "if the landlord fails",
            "if it decides not",
            "if the landlord decides not",
            "if it cannot",
            "unless it completes",
        ];
        if has_in(m.fold, m.sentence.range.clone(), CONDITIONS) {
            let behind = " is to be paid only if something happens or does not: it is in the total. Read the condition.";
            self.say(m, "sum_is_conditional", Severity::Warning, "", behind);
        }
    }

    /// A part of the last award, or of one that has no printed total.
    fn part(&mut self, m: &'a Mention<'a>, pence: u64, cue: Cue) {
        self.say_conditional(m);
        if self.out.awards.is_empty() {
            self.open_award(m, None, usize::MAX);
        }
        let at = self.at(m);
        let Some(award) = self.out.awards.last_mut() else { return };
        let is_offered = cue == Cue::Offered;
        let reason = match award.printed {
            Some(total) if is_offered => said("A part of the ", total, ", and offered before: not new."),
            Some(total) => said("A part of the ", total, NOT_AGAIN),
            None => String::from("A part; no total is printed, so the parts are added up."),
        };
        if award.printed.is_none() {
            award.span = award.span.to(m.span);
            self.listed = self.listed.saturating_add(pence);
        }
        Part::new(pence, if is_offered { pence } else { 0 }, at).push_to(&mut award.parts);
        self.enter(m, pence, SumRole::Part, reason);
    }

    /// A sum in an item of a breakdown: the item's own, or one inside it.
    fn item(&mut self, m: &'a Mention<'a>, pence: u64, cue: Cue) {
        let para = self.paras[m.para];
        let is_first = self.part_para != Some(m.para);
        let is_below = self.part_level.is_some_and(|level| para.level > level)
            && self.part_para.is_some_and(|i| self.paras[i].is_lead_in() || self.paras[i].fold.has_any(BREAKDOWN));
        if is_first && !is_below {
            self.part_level = Some(self.part_level.map_or(para.level, |level| level.min(para.level)));
            self.part_para = Some(m.para);
            return self.part(m, pence, cue);
        }
        if is_below || self.is_inside_part(m, cue) {
            let mut of = 0;
            if let Some(part) = last_part(&mut self.out) {
                of = part.pence;
                if cue == Cue::Offered {
                    part.prior = part.prior.saturating_add(pence);
                }
            }
            return self.enter(m, pence, SumRole::Part, said("Inside the part of ", of, NOT_AGAIN));
        }
        self.part(m, pence, cue);
    }

    /// Whether a later sum of an item explains its first.
    fn is_inside_part(&mut self, m: &Mention, cue: Cue) -> bool {
        let Some(part) = last_part(&mut self.out) else { return false };
        if m.sentence.range.start == m.range.start {
            // An item that a copy glued to the one before it.
            self.explained = None;
            return false;
        }
        let explains = cue == Cue::PartOf
            || m.bracket.is_some()
            || m.has_before(BREAKDOWN)
            || m.has_before(phrases!["includes", "including", "inclusive"])
            || part.at.sum.sentence.number != m.sentence.number;
        if explains {
            self.explained = Some(m.para);
        }
        self.explained == Some(m.para)
    }

    /// An earlier offer.
    fn prior(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms, why: &Range<usize>) {
        self.out.figured.push((m.para, m.sentence.range.start));
        let (role, reason) = match terms {
            PriorOfferTerms::Inclusive => (SumRole::PriorOfferInclusive, "An earlier offer that the sum includes"),
            PriorOfferTerms::DeductIfPaid => {
                (SumRole::PriorOfferDeductible, "An earlier offer that may be deducted if it was paid")
            }
            PriorOfferTerms::InAddition => (SumRole::PriorOfferInAddition, "An earlier offer that stays payable beside the sum"),
            PriorOfferTerms::Replaced => (SumRole::PriorOfferReplaced, "An earlier offer that the sum replaces"),
        };
        let mut reason = String::from(reason);
        let words = std::str::from_utf8(m.fold.slice(why.clone())).unwrap_or("-");
        if words.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
            reason = format!("{reason} (“{words}”)");
        }
        reason.push('.');
        self.enter(m, m.pence, role, reason);
        if matches!(terms, PriorOfferTerms::InAddition | PriorOfferTerms::Replaced) {
            self.out.beside = Some(terms);
        } else if let Some(part) = self.part_of_offer(m) {
            part.prior = part.prior.saturating_add(m.pence);
        } else {
            self.prior_of_whole(m, terms);
        }
    }

    /// An earlier offer that is said of the whole award.
    fn prior_of_whole(&mut self, m: &'a Mention<'a>, terms: PriorOfferTerms) {
        let is_included = terms == PriorOfferTerms::Inclusive;
        let sum = if is_included { &mut self.out.inclusive } else { &mut self.out.deductible };
        let sentence = *self.named.entry((Some(terms), m.pence)).or_insert(m.sentence.number);
        if sentence == m.sentence.number {
            *sum = sum.saturating_add(m.pence);
        }
        if is_included {
            let at = self.at(m);
            self.included.retain(|offer| offer.at.sum.sentence.number == m.sentence.number);
            self.included.push(Part::new(m.pence, m.pence, at));
        }
    }

    /// The part that an earlier offer is said of: the item it stands in, or the part before it in the sentence.
    fn part_of_offer(&mut self, m: &Mention) -> Option<&mut Part<'a>> {
        let is_here = self.part_para == Some(m.para) || self.open == Some(m.sentence.number);
        last_part(&mut self.out).filter(|part| is_here && part.at.sum.para == m.para)
    }

    fn rate(&mut self, m: &'a Mention<'a>, said: &Said) {
        let Some(product) = said.count.and_then(|count| m.pence.checked_mul(count)) else {
            if self.is_ordered(m) && !self.last_is_here(m) && self.part_para != Some(m.para) {
                let behind = " is to be paid for each period, and the words do not say for how many: it is in no total.";
                self.say(m, "rate_without_end", Severity::Warning, "", behind);
            }
            return self.list(m, SumRole::Rate, "A rate: listed, not added.");
        };
        let sum = format!("{} × {} = {}", pounds(m.pence), said.count.unwrap_or(0), pounds(product));
        let printed = self.named_before(m);
        if printed.contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("A rate: {sum}."));
        }
        let is_computed = self.out.awards.last().is_some_and(|award| award.computed);
        if let Some(near) = printed[1].or(printed[0]).filter(|_| !is_computed) {
            self.list(m, SumRole::Rate, &format!("A rate: {sum}, which is not the sum printed."));
            return self.say_rate_differs(m, sum, near);
        }
        self.computed(m, product, sum, &said.why);
    }

    fn times(&mut self, m: &'a Mention<'a>, said: &Said) {
        let Some(count) = said.count else {
            let behind = " is to be paid to each, and the words do not say to how many: it is counted once.";
            self.say(m, "count_missing", Severity::Warning, "", behind);
            return self.sum(m, m.pence, Cue::Plain);
        };
        let product = m.pence.saturating_mul(count);
        let sum = format!("{count} × {} = {}", pounds(m.pence), pounds(product));
        if self.named_before(m).contains(&Some(product)) {
            return self.list(m, SumRole::Rate, &format!("One of several payments: {sum}."));
        }
        self.computed(m, product, sum, &said.why);
    }

    /// A sum that the words give by its arithmetic only.
    fn computed(&mut self, m: &'a Mention<'a>, product: u64, sum: String, why: &Range<usize>) {
        let (entries, awards) = (self.out.entries.len(), self.out.awards.len());
        self.sum(m, product, Cue::Plain);
        let Some(entry) = self.out.entries.get_mut(entries) else { return };
        let is_part = entry.role == SumRole::Part;
        if is_part || entry.role == SumRole::Total {
            entry.reason = format!("{} Worked out here: {sum}.", entry.reason);
            entry.span = m.fold.span(why.clone());
        } else {
            entry.amount_pence = m.pence;
        }
        if let Some(part) = last_part(&mut self.out).filter(|_| is_part) {
            part.computed = true;
        }
        if let Some(award) = self.out.awards.get_mut(awards) {
            award.computed = award.printed.is_some();
        }
    }

    /// The sums of the award and part that stand near enough for a rate to explain them.
    fn named_before(&self, m: &Mention) -> [Option<u64>; 2] {
        let Some(award) = self.out.awards.last() else { return [None; 2] };
        let is_near = award.parts.is_empty() && (award.at.sum.para == m.para || self.part_para.is_none());
        let part = award.parts.last().filter(|part| part.at.sum.para == m.para);
        [award.printed.filter(|_| is_near), part.map(|part| part.pence)]
    }

    /// One end of a range; where the sentence orders a payment, what is to be paid is not clear.
    fn range(&mut self, m: &Mention) {
        if self.out.awards.is_empty() && m.sentence.obliges_before(m.range.start) {
            let behind = " is one end of a range: what is to be paid is not given, and it is in no total.";
            self.say(m, "sum_is_a_range", Severity::Warning, "", behind);
        }
        self.list(m, SumRole::Unassigned, "One end of a range: not a payment.");
    }

    fn limit(&mut self, m: &Mention) {
        if m.sentence.costs() {
            return self.list(m, SumRole::Reimbursement, "A limit for costs that must be evidenced first: not added.");
        }
        if m.sentence.pays() && !m.sentence.history() {
            self.say(m, "sum_is_a_limit", Severity::Warning, "“Up to ", "” sets a limit and no sum: it is in no total.");
        }
        self.list(m, SumRole::Unassigned, "A limit, not a payment.");
    }

    /// Whether a total adds sums from elsewhere: "a further £50, bringing the total to £300".
    fn is_running(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        let brings = phrases!["bringing", "brings", "so that the total", "so that the overall", "taking the total"];
        let adds =
            award.printed.is_some() && award.at.sum.para == m.para && m.pence > self.listed && award.at.sum.sentence.further();
        self.listed != m.pence && (adds || m.has_before(brings))
    }

    /// Whether a total is that of the sums before it.
    fn is_whole(&self, m: &Mention) -> bool {
        match self.out.awards.as_slice() {
            [] => false,
            [award] if award.printed.is_none() => self.part_para != Some(m.para) || !self.is_item(m),
            [award] => award.printed == Some(m.pence) && award.computed,
            _ => self.listed == m.pence,
        }
    }

    /// The sums before it become the parts of this total.
    fn whole_of(&mut self, m: &'a Mention<'a>) {
        let entry = self.out.entries.len();
        self.list(m, SumRole::Total, "The total of the sums before it.");
        let mut parts = Vec::new();
        for award in std::mem::take(&mut self.out.awards) {
            if award.parts.is_empty() && !award.computed {
                award.as_part().push_to(&mut parts);
            }
            if let Some(entry) = self.out.entries.get_mut(award.entry) {
                entry.role = if award.computed { SumRole::Rate } else { SumRole::Part };
                entry.reason = said("A part of the ", m.pence, NOT_AGAIN);
            }
            award.parts.into_iter().for_each(|part| part.push_to(&mut parts));
        }
        self.listed = m.pence;
        self.open_award(m, Some(m.pence), entry);
        if let Some(award) = self.out.awards.last_mut() {
            award.parts = parts;
        }
    }

    /// Whether the same sum was named before and this is no further one.
    fn repeats(&self, m: &Mention, pence: u64, cue: Cue) -> bool {
        let is_named = self.named.get(&(None, pence)).is_some_and(|&named_in| named_in != m.sentence.number);
        is_named && cue != Cue::Further && !self.is_item(m) && !m.sentence.further()
    }

    /// Whether the paragraph is an item of a breakdown.
    fn is_item(&self, m: &Mention) -> bool {
        if m.para == 0 {
            return false;
        }
        let is_order = phrases!["must be paid", "should be paid", "is to be paid", "are to be paid", "shall be paid"];
        if begins(m.fold, TERMS_OPEN, 0) || m.has_after(is_order) {
            return false;
        }
        let opens = m.first < 40 && !has_in(m.fold, 0..m.first, super::mention::PAYS.first(4));
        let last = self.part_para.unwrap_or(usize::MAX);
        let is_below = || {
            let before = self.paras[m.para - 1];
            self.paras[m.para].level > self.paras[0].level || before.is_lead_in() || last == m.para - 1 || last == m.para
        };
        opens || (is_below() && !has_in(m.fold, 0..m.first, MUST_PAY))
    }

    /// Whether words, a colon or a bracket between the award and this sum open a breakdown, or one goes on.
    fn opens_breakdown(&mut self, m: &Mention) -> bool {
        if self.out.awards.is_empty() || m.has_before(MUST_PAY) {
            return false;
        }
        // "£150, being what it offered at stage 2, and a further £150": only "being £100 for …" opens one.
        let is_loose = |hit: Range<usize>| {
            m.fold.matches_any(phrases!["being", "which is", "that is"], hit.start) == Some(hit.end)
                && !m.is_reached(hit.end, phrases!["the", "a", "sum", "of", "made", "up"])
        };
        let opens = self.open == Some(m.sentence.number)
            || last_in(m.fold, m.before.clone(), BREAKDOWN).is_some_and(|hit| !is_loose(hit))
            || (self.last_is_here(m) && m.words_before().contains(&b':'))
            || (m.sentence.range.start == m.range.start && m.range.start > 0)
            || self.bracket_breaks_down(m);
        if opens {
            self.open = Some(m.sentence.number);
        }
        opens
    }

    /// Whether the sums of the bracket add up to the award before it: "£540 (£340 for … and £200 for …)".
    fn bracket_breaks_down(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last().filter(|_| self.in_bracket(m)) else { return false };
        let inside =
            self.all.sums[self.index..].iter().take_while(|s| s.sentence.number == m.sentence.number && s.bracket == m.bracket);
        let listed = inside.fold(0u64, |sum, s| sum.saturating_add(s.pence));
        award.printed == Some(listed)
    }

    fn in_bracket(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        m.bracket.is_some_and(|open| award.at.sum.para == m.para && open > award.at.sum.range.start)
    }

    /// Whether the last award stands in the same sentence.
    fn last_is_here(&self, m: &Mention) -> bool {
        self.out.awards.last().is_some_and(|award| award.at.sum.sentence.number == m.sentence.number)
    }

    /// Whether a sum that was offered before is what is to be paid: "pay the £250 it offered and £100".
    fn is_object(&self, m: &Mention) -> bool {
        if !self.last_is_here(m) {
            return true;
        }
        let before = m.words_before();
        let joined = [&b" and the"[..], b" and", b" plus the", b" plus", b" with the", b" and its"];
        let goes_on = before.ends_with(b", the") && self.out.awards.last().is_some_and(|award| award.offered > 0);
        goes_on || joined.iter().any(|joint| before.ends_with(joint)) || m.has_before(MUST_PAY) || m.has_before(HONOURS)
    }

    /// Whether the sentence orders the sum to be paid.
    fn is_ordered(&self, m: &Mention) -> bool {
        const PASSIVE: Phrases =
            phrases!["be paid", "is paid", "is to be paid", "are paid", "paid to", "should be paid", "compensation"];
        // "To say whether it will pay the £500 that she claimed."
        if m.sentence.history() || has_in(m.fold, m.sentence.range.start..m.range.start, phrases!["whether"]) {
            return false;
        }
        let says = || m.sentence.pays_before(m.range.start) || m.has_after(PASSIVE);
        let opens = || m.range.start < 30 && m.fold.slice(0..m.range.start).iter().filter(|b| **b == b' ').count() < 5;
        if m.para == 0 { opens() || says() } else { says() && m.sentence.asks() }
    }

    fn at(&self, m: &'a Mention<'a>) -> Place<'a> {
        let whole_item = m.is_first && self.is_item(m);
        Place { sum: m, words: if whole_item { 0..m.fold.len() } else { m.range.start..m.after.end } }
    }

    /// Leaves out parts that are not all of their award. Whether totals and parts agree is checked in `remedy::checks`.
    fn finish(&mut self) {
        for award in &mut self.out.awards {
            let listed = award.listed();
            if award.partial && award.printed.is_some_and(|total| listed < total) {
                // "Including £100 for …" does not say what the rest is for: its sums stand in the ledger only.
                award.offered = award.parts.iter().fold(award.offered, |sum, part| sum.saturating_add(part.prior));
                award.parts.clear();
            }
        }
    }
}

/// The part that was read last.
fn last_part<'b, 'a>(out: &'b mut Breakdown<'a>) -> Option<&'b mut Part<'a>> {
    out.awards.last_mut()?.parts.last_mut()
}

const NOT_AGAIN: &str = ": not added again.";

/// How paragraphs begin that set terms and are no items of a breakdown.
const TERMS_OPEN: Phrases = phrases![
    "the landlord may",
    "the landlord can",
    "the landlord should",
    "the landlord must",
    "the landlord is",
    "the landlord has",
    "this",
    "these",
    "if the landlord",
    "if it",
    "if this",
    "any",
    "in addition",
    "the total",
    "the compensation",
    "the payment",
    "the above",
    "the sum",
    "payment should",
    "payment must",
    "it may",
    "it can",
    "it should",
    "compensation must",
    "all",
    "total",
];
