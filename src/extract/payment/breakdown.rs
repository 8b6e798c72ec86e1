//! Which sums are awards, which are their parts, and which are neither (domain.md 2.4)?

use super::cue::{Cue, HONOURS, MUST_PAY, cue, offered_behind};
use super::mention::{MOST_SUMS, Mention, Mentions, mentions};
use super::words::{has_in, last_in, skip_words};
use crate::determination::{Diagnostic, PriorOfferTerms, Severity, SumRole};
use crate::fold::{Fold, Phrases};
use crate::known::Known;
use crate::outline::Para;
use crate::phrase::money::pounds;
use crate::phrases;
use crate::span::Span;
use std::ops::Range;

/// One sum with its role.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Entry {
    pub(super) pence: u64,
    pub(super) role: SumRole,
    pub(super) reason: String,
    pub(super) span: Span,
}

/// A sum that is to be paid.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Award {
    /// The total as printed; `None` where only parts are.
    pub(super) printed: Option<u64>,
    pub(super) parts: Vec<Part>,
    /// How much of it was itself offered before: "pay the £450 it previously offered".
    pub(super) offered: u64,
    pub(super) span: Span,
    /// Whether the words say that the parts are not all of it: "including £50 for …".
    partial: bool,
    /// Which entry it is, and where it stands.
    entry: usize,
    at: Place,
    /// Whether the sum was multiplied out here, and is not printed.
    computed: bool,
}

/// Where a sum stands: its paragraph, and the words that belong to it there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    para: usize,
    sentence: usize,
    sum: Range<usize>,
    words: Range<usize>,
}

/// A part of an award.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) pence: u64,
    /// How much of it was offered before.
    pub(super) prior: u64,
    at: Place,
    /// Whether the sum was multiplied out here, and is not printed.
    computed: bool,
    /// What the parts of its paragraph come to, up to and with this one.
    so_far: u64,
}

/// What the sums of an obligation come to.
#[derive(Debug, Default)]
pub(super) struct Breakdown {
    pub(super) awards: Vec<Award>,
    pub(super) entries: Vec<Entry>,
    /// Earlier offers inside the whole, by their words.
    pub(super) inclusive: u64,
    pub(super) deductible: u64,
    /// How an earlier offer stands that is no part of the sum.
    pub(super) beside: Option<PriorOfferTerms>,
    /// The sentences whose earlier offer has a figure, by paragraph.
    pub(super) figured: Vec<(usize, usize)>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Breakdown {
    /// "The landlord must consider paying £500": its sums are listed, and none is ordered.
    pub(super) fn only_considered(&mut self) {
        for award in std::mem::take(&mut self.awards) {
            let message = format!("{} is only to be considered: it is in no total.", pounds(award.amount()));
            self.diagnostics.push(super::diagnostic("sum_without_role", Severity::Info, message, Some(award.span)));
        }
        for entry in &mut self.entries {
            (entry.role, entry.reason) = (SumRole::Unassigned, String::from("To be considered, not ordered: listed, not added."));
        }
    }
}

impl Award {
    /// The printed total, or else the sum of the parts.
    pub(super) fn amount(&self) -> u64 {
        self.printed.unwrap_or_else(|| self.listed())
    }

    fn listed(&self) -> u64 {
        self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.pence))
    }

    /// The award as a part of a larger whole.
    pub(super) fn as_part(&self) -> Part {
        Part { computed: self.computed, ..Part::new(self.amount(), self.offered, self.at.clone()) }
    }
}

impl Part {
    fn new(pence: u64, prior: u64, at: Place) -> Self {
        Self { pence, prior, at, computed: false, so_far: pence }
    }

    /// Puts it behind the parts before it.
    fn push_to(mut self, parts: &mut Vec<Part>) {
        let before = parts.last().filter(|part| part.at.para == self.at.para);
        self.so_far = before.map_or(0, |part| part.so_far).saturating_add(self.pence);
        parts.push(self);
    }

    /// Its own words.
    pub(super) fn words(&self, paras: &[&Para]) -> Span {
        paras[self.at.para].fold.span(self.at.words.clone())
    }

    /// What it is for: its words without the sum.
    pub(super) fn purpose(&self, text: &str, paras: &[&Para]) -> String {
        let para = paras[self.at.para];
        let part = |range: Range<usize>| {
            let words = para.words(text, para.fold.span(range.clone()));
            if range.is_empty() { String::new() } else { words }
        };
        let behind = part(self.at.sum.end.min(self.at.words.end)..self.at.words.end);
        let trim = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '.' | '-' | '–' | '(' | ')');
        let behind = behind.trim_matches(trim);
        if behind.len() > 2 {
            let without_and = behind.strip_suffix("; and").or_else(|| behind.strip_suffix(" and")).unwrap_or(behind);
            let mut purpose = without_and.trim_matches(trim).to_string();
            if purpose.matches('(').count() > purpose.matches(')').count() {
                purpose.push(')');
            }
            return purpose;
        }
        part(self.at.words.start..self.at.sum.start.max(self.at.words.start)).trim_matches(trim).to_string()
    }
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
pub(super) fn read(text: &str, paras: &[&Para]) -> Breakdown {
    let all = mentions(text, paras);
    let mut reader = Reader::new(paras, &all);
    let mut previous: Option<(usize, (Cue, Range<usize>))> = None;
    for (index, m) in all.sums.iter().enumerate() {
        reader.index = index;
        let before = previous.as_ref().filter(|(sentence, _)| *sentence == m.sentence).map(|(_, said)| said);
        let said = cue(&paras[m.para].fold, m, &all.sentences[m.sentence], before);
        reader.place(m, &said);
        previous = Some((m.sentence, said));
    }
    reader.finish();
    reader.out
}

struct Reader<'a> {
    paras: &'a [&'a Para],
    all: &'a Mentions,
    out: Breakdown,
    /// The sentence in which a breakdown was opened and goes on.
    open: Option<usize>,
    /// The level of the first item of the breakdown.
    part_level: Option<usize>,
    /// The item that was last read as a part.
    part_para: Option<usize>,
    /// The sums of the awards so far, and in which sentence each was named.
    named: Known,
    listed: u64,
    /// The item whose later sums explain its first.
    explained: Option<usize>,
    /// The sentence whose last sum had no role.
    unclear_in: Option<usize>,
    /// The sum that is being placed, by its number.
    index: usize,
    /// The earlier offers that one sentence says are inside the award: "this includes the £550 it offered and …".
    included: Vec<(u64, Place)>,
    /// Earlier offers of the whole: figure and sentence, so that a figure that is said twice counts once.
    whole: Vec<(u64, usize, PriorOfferTerms)>,
}

impl<'a> Reader<'a> {
    fn new(paras: &'a [&'a Para], all: &'a Mentions) -> Self {
        let mut out = Breakdown::default();
        for span in &all.unread {
            let message =
                String::from("This looks like a sum of money and could not be read: it is in no total. Check the text.");
            out.diagnostics.push(super::diagnostic("sum_not_read", Severity::Error, message, Some(*span)));
        }
        for span in &all.doubtful {
            let message =
                String::from("Figures follow this sum that may belong to it: the copy may have broken it. Check the text.");
            out.diagnostics.push(super::diagnostic("sum_may_be_broken", Severity::Warning, message, Some(*span)));
        }
        for span in &all.crowded {
            let message = format!(
                "More than {MOST_SUMS} sums stand in one sentence: none of them was read, and none is in a total. Check the text."
            );
            out.diagnostics.push(super::diagnostic("too_many_sums", Severity::Error, message, Some(*span)));
        }
        Self {
            paras,
            all,
            out,
            open: None,
            part_level: None,
            part_para: None,
            named: Known::default(),
            listed: 0,
            explained: None,
            index: 0,
            unclear_in: None,
            included: Vec::new(),
            whole: Vec::new(),
        }
    }

    fn fold(&self, m: &Mention) -> &'a Fold {
        &self.paras[m.para].fold
    }

    /// Gives one sum its role.
    fn place(&mut self, m: &Mention, said: &(Cue, Range<usize>)) {
        let (cue, why) = (said.0, said.1.clone());
        if cue == Cue::Offered {
            self.out.figured.push((m.para, self.all.sentences[m.sentence].range.start));
        }
        match cue {
            Cue::Prior(terms) => self.prior(m, terms, why),
            Cue::Rate(count) => self.rate(m, count, why),
            Cue::Times(count) => self.times(m, count, why),
            Cue::Paid => self.unclear(m, cue),
            Cue::Share => self.list(m, SumRole::Rate, "What a share is taken of: not added."),
            Cue::Range => self.range(m),
            Cue::UpTo => self.limit(m),
            Cue::Remaining if !self.out.awards.is_empty() => {
                self.list(m, SumRole::Unassigned, "What is left to pay once an earlier payment is deducted: not added again.");
            }
            Cue::Owed => self.list(m, SumRole::Unassigned, "What the resident owes: not a payment."),
            Cue::Elsewhere => self.list(m, SumRole::Unassigned, "Named here and ordered elsewhere: not added again."),
            Cue::Running if self.is_running(m) => {
                self.list(m, SumRole::Unassigned, "What it comes to with sums that are not ordered here: not added.");
            }
            Cue::Total | Cue::Running if self.is_whole(m) => self.whole_of(m),
            Cue::Total | Cue::Running if self.is_running(m) => {
                self.list(m, SumRole::Unassigned, "What it comes to with sums that are not ordered here: not added.");
            }
            // "The total of £200 offered at stage 2": no total of what stands before it.
            Cue::Total if offered_behind(self.fold(m), m.range.end).is_some() => self.sum(m, m.pence, Cue::Offered),
            _ => self.sum(m, m.pence, cue),
        }
    }

    /// Lists a sum with a role, and hands back which entry it is.
    fn list(&mut self, m: &Mention, role: SumRole, reason: &str) {
        self.enter(m, m.pence, role, reason.to_string());
    }

    fn enter(&mut self, m: &Mention, pence: u64, role: SumRole, reason: String) -> usize {
        self.out.entries.push(Entry { pence, role, reason, span: m.span });
        self.out.entries.len() - 1
    }

    /// A plain sum: a part, a further award, or neither.
    fn sum(&mut self, m: &Mention, pence: u64, cue: Cue) {
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
            self.open = Some(m.sentence);
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
                return self.prior(m, PriorOfferTerms::Inclusive, m.range.clone());
            }
            return self.unclear(m, cue);
        }
        let is_another = !self.last_is_here(m) || self.is_joined(m);
        if is_another && self.is_ordered(m) { self.award(m, pence, cue) } else { self.unclear(m, cue) }
    }

    /// Whether a second sum of a sentence is paid beside the first: "… and £50 for the complaint", and not
    /// "… in recognition of the £35 fee".
    fn is_joined(&self, m: &Mention) -> bool {
        let fold = self.fold(m);
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
        let words = last_in(fold, m.before.clone(), phrases!["and", "plus", "with", "alongside"]).map(|hit| hit.end);
        let mark =
            fold.slice(m.before.clone()).iter().rposition(|b| matches!(*b, b',' | b';' | b'+')).map(|at| m.before.start + at + 1);
        let reaches = |end: Option<usize>| end.is_some_and(|end| skip_words(fold, end, filler) == m.range.start);
        let purposes = phrases![
            "for",
            "in recognition",
            "in respect",
            "to recognise",
            "to reflect",
            "compensation for",
            "in compensation for"
        ];
        let has_purpose = fold.matches_any(purposes, m.range.end).is_some();
        let is_definite = fold.slice(m.before.clone()).trim_ascii_end().ends_with(b"the");
        if is_definite && self.unclear_in == Some(m.sentence) {
            return false;
        }
        let honours = has_in(fold, m.before.clone(), HONOURS.first(2));
        honours || reaches(words) || reaches(mark) || (has_purpose && !is_definite) || has_in(fold, m.before.clone(), MUST_PAY)
    }

    /// "This includes the £550 it offered and an additional payment of £100": the offer and this sum are
    /// the parts of the award.
    fn completes_offer(&mut self, m: &Mention, pence: u64) -> bool {
        let offered = self.included.iter().filter(|(_, place)| place.sentence == m.sentence);
        let offered: Vec<(u64, Place)> = offered.cloned().collect();
        let is_same_sentence = self.last_is_here(m);
        let Some(award) = self.out.awards.last_mut().filter(|a| a.parts.is_empty() && !offered.is_empty()) else {
            return false;
        };
        let listed = offered.iter().fold(pence, |sum, (prior, _)| sum.saturating_add(*prior));
        if award.printed == Some(listed) {
            offered.into_iter().for_each(|(pence, at)| Part::new(pence, pence, at).push_to(&mut award.parts));
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
            (rate.role, rate.reason) = (SumRole::Rate, format!("The rate that comes to the {} printed.", pounds(pence)));
        }
        self.list(m, SumRole::Total, "To be paid.");
        true
    }

    /// "£100 a month for 6 months, a total of £600", "£300 for A and £200 for B, a total of £500", as one item:
    /// the total of the item's own parts.
    fn totals_item(&mut self, m: &Mention, pence: u64, cue: Cue) -> bool {
        let (here, sentence) = (m.para, m.sentence);
        let Some(award) = self.out.awards.last_mut().filter(|_| self.part_para == Some(here)) else { return false };
        let Some(last) = award.parts.last_mut().filter(|part| part.at.para == here && part.at.sentence == sentence) else {
            return false;
        };
        let listed = last.so_far;
        let is_total = cue == Cue::Total || (last.computed && last.pence == pence);
        if !is_total || !(listed == pence || last.computed) {
            return false;
        }
        if listed != pence {
            let message = format!(
                "The rate comes to {}, and the order prints {}. The printed sum is used.",
                pounds(last.pence),
                pounds(pence)
            );
            self.listed = self.listed.saturating_sub(last.pence).saturating_add(pence);
            last.so_far = listed.saturating_sub(last.pence).saturating_add(pence);
            (last.pence, last.computed) = (pence, false);
            self.out.diagnostics.push(super::diagnostic("rate_does_not_add_up", Severity::Warning, message, Some(m.span)));
            self.list(m, SumRole::Part, "The sum that is printed for this item.");
            return true;
        }
        last.computed = false;
        self.list(m, SumRole::Unassigned, "The total of this item: not added again.");
        true
    }

    fn unclear(&mut self, m: &Mention, cue: Cue) {
        self.unclear_in = Some(m.sentence);
        let (fold, sentence) = (self.fold(m), &self.all.sentences[m.sentence]);
        if sentence.pays(fold)
            || (sentence.asks(fold) && !has_in(fold, m.before.clone(), phrases!["arrears"]))
            || (cue == Cue::Offered && !sentence.history(fold))
        {
            let message =
                format!("The order names {} and does not say plainly that it is to be paid: it is in no total.", pounds(m.pence));
            self.out.diagnostics.push(super::diagnostic("sum_without_role", Severity::Info, message, Some(m.span)));
        }
        self.list(m, SumRole::Unassigned, "The words do not say that this sum is to be paid: listed, not added.");
    }

    fn award(&mut self, m: &Mention, pence: u64, cue: Cue) {
        let reason = match cue {
            Cue::Offered => format!("To be paid, and offered before: {} of it is not new.", pounds(pence)),
            Cue::Further => String::from("A further sum to be paid."),
            _ => String::from("To be paid."),
        };
        let entry = self.enter(m, pence, SumRole::Total, reason);
        self.say_conditional(m);
        self.open = None;
        self.part_level = None;
        self.part_para = None;
        self.listed = self.listed.saturating_add(pence);
        self.named.put(&pence.to_le_bytes(), m.sentence);
        self.out.awards.push(Award {
            printed: Some(pence),
            parts: Vec::new(),
            offered: if cue == Cue::Offered { pence } else { 0 },
            span: m.span,
            partial: false,
            entry,
            at: self.at(m),
            computed: false,
        });
        let is_beside = cue == Cue::Further && has_in(self.fold(m), m.before.clone(), phrases!["further", "additional", "extra"]);
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
        let range = self.all.sentences[m.sentence].range.clone();
        if has_in(self.fold(m), range, CONDITIONS) {
            let message = format!(
                "{} is to be paid only if something happens or does not: it is in the total. Read the condition.",
                pounds(m.pence)
            );
            self.out.diagnostics.push(super::diagnostic("sum_is_conditional", Severity::Warning, message, Some(m.span)));
        }
    }

    /// A part of the last award, or of one that has no printed total.
    fn part(&mut self, m: &Mention, pence: u64, cue: Cue) {
        self.say_conditional(m);
        if self.out.awards.is_empty() {
            self.out.awards.push(Award {
                printed: None,
                parts: Vec::new(),
                offered: 0,
                span: m.span,
                partial: false,
                entry: usize::MAX,
                at: self.at(m),
                computed: false,
            });
        }
        let at = self.at(m);
        let Some(award) = self.out.awards.last_mut() else { return };
        let reason = match (award.printed, cue) {
            (Some(total), Cue::Offered) => format!("A part of the {}, and offered before: not new.", pounds(total)),
            (Some(total), _) => format!("A part of the {}: not added again.", pounds(total)),
            (None, _) => String::from("A part; no total is printed, so the parts are added up."),
        };
        if award.printed.is_none() {
            award.span = award.span.to(m.span);
        }
        if award.printed.is_none() {
            self.listed = self.listed.saturating_add(pence);
        }
        Part::new(pence, if cue == Cue::Offered { pence } else { 0 }, at).push_to(&mut award.parts);
        self.enter(m, pence, SumRole::Part, reason);
    }

    /// A sum in an item of a breakdown: the item's own, or one inside it.
    fn item(&mut self, m: &Mention, pence: u64, cue: Cue) {
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
            let of = self.out.awards.last().and_then(|a| a.parts.last()).map_or(0, |p| p.pence);
            if cue == Cue::Offered
                && let Some(part) = self.out.awards.last_mut().and_then(|a| a.parts.last_mut())
            {
                part.prior = part.prior.saturating_add(pence);
            }
            return self.enter(m, pence, SumRole::Part, format!("Inside the part of {}: not added again.", pounds(of))).ignore();
        }
        self.part(m, pence, cue);
    }

    /// Whether a later sum of an item explains its first.
    fn is_inside_part(&mut self, m: &Mention, cue: Cue) -> bool {
        let fold = self.fold(m);
        let Some(part) = self.out.awards.last().and_then(|a| a.parts.last()) else { return false };
        if self.all.sentences[m.sentence].range.start == m.range.start {
            // An item that a copy glued to the one before it.
            self.explained = None;
            return false;
        }
        let explains = cue == Cue::PartOf
            || m.bracket.is_some()
            || has_in(fold, m.before.clone(), BREAKDOWN)
            || has_in(fold, m.before.clone(), phrases!["includes", "including", "inclusive"])
            || part.at.sentence != m.sentence;
        if explains {
            self.explained = Some(m.para);
        }
        self.explained == Some(m.para)
    }

    /// An earlier offer.
    fn prior(&mut self, m: &Mention, terms: PriorOfferTerms, why: Range<usize>) {
        self.out.figured.push((m.para, self.all.sentences[m.sentence].range.start));
        let (role, reason) = match terms {
            PriorOfferTerms::Inclusive => (SumRole::PriorOfferInclusive, "An earlier offer that the sum includes"),
            PriorOfferTerms::DeductIfPaid => {
                (SumRole::PriorOfferDeductible, "An earlier offer that may be deducted if it was paid")
            }
            PriorOfferTerms::InAddition => (SumRole::PriorOfferInAddition, "An earlier offer that stays payable beside the sum"),
            PriorOfferTerms::Replaced => (SumRole::PriorOfferReplaced, "An earlier offer that the sum replaces"),
        };
        let words = String::from_utf8_lossy(self.fold(m).slice(why)).into_owned();
        let reason = if words.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
            format!("{reason} (“{words}”).")
        } else {
            format!("{reason}.")
        };
        self.enter(m, m.pence, role, reason);
        if matches!(terms, PriorOfferTerms::InAddition | PriorOfferTerms::Replaced) {
            self.out.beside = Some(terms);
        } else if let Some(part) = self.part_of_offer(m) {
            part.prior = part.prior.saturating_add(m.pence);
        } else {
            self.whole.push((m.pence, m.sentence, terms));
            if terms == PriorOfferTerms::Inclusive {
                let at = self.at(m);
                if self.included.last().is_some_and(|(_, place)| place.sentence != m.sentence) {
                    self.included.clear();
                }
                self.included.push((m.pence, at));
            }
        }
    }

    /// The part that an earlier offer is said of: the item it stands in, or the part before it in the sentence.
    fn part_of_offer(&mut self, m: &Mention) -> Option<&mut Part> {
        let is_here = self.part_para == Some(m.para) || self.open == Some(m.sentence);
        self.out.awards.last_mut()?.parts.last_mut().filter(|part| is_here && part.at.para == m.para)
    }

    fn rate(&mut self, m: &Mention, count: Option<u64>, why: Range<usize>) {
        let Some(product) = count.and_then(|count| m.pence.checked_mul(count)) else {
            if self.is_ordered(m) && !self.last_is_here(m) && self.part_para != Some(m.para) {
                let message = format!(
                    "{} is to be paid for each period, and the words do not say for how many: it is in no total.",
                    pounds(m.pence)
                );
                self.out.diagnostics.push(super::diagnostic("rate_without_end", Severity::Warning, message, Some(m.span)));
            }
            return self.list(m, SumRole::Rate, "A rate: listed, not added.");
        };
        let sum = format!("{} × {} = {}", pounds(m.pence), count.unwrap_or(0), pounds(product));
        let printed = self.named_before(m);
        if printed.contains(&product) {
            return self.enter(m, m.pence, SumRole::Rate, format!("A rate: {sum}.")).ignore();
        }
        let is_computed = self.out.awards.last().is_some_and(|award| award.computed);
        if let Some(&near) = printed.last().filter(|_| !is_computed) {
            let message = format!("The rate comes to {sum}, and the order prints {}. The printed sum is used.", pounds(near));
            self.out.diagnostics.push(super::diagnostic("rate_does_not_add_up", Severity::Warning, message, Some(m.span)));
            return self.enter(m, m.pence, SumRole::Rate, format!("A rate: {sum}, which is not the sum printed.")).ignore();
        }
        self.computed(m, product, sum, why);
    }

    fn times(&mut self, m: &Mention, count: Option<u64>, why: Range<usize>) {
        let Some(count) = count else {
            let message =
                format!("{} is to be paid to each, and the words do not say to how many: it is counted once.", pounds(m.pence));
            self.out.diagnostics.push(super::diagnostic("count_missing", Severity::Warning, message, Some(m.span)));
            return self.sum(m, m.pence, Cue::Plain);
        };
        let product = m.pence.saturating_mul(count);
        let sum = format!("{count} × {} = {}", pounds(m.pence), pounds(product));
        if self.named_before(m).contains(&product) {
            return self.enter(m, m.pence, SumRole::Rate, format!("One of several payments: {sum}.")).ignore();
        }
        self.computed(m, product, sum, why);
    }

    /// A sum that the words give by its arithmetic only.
    fn computed(&mut self, m: &Mention, product: u64, sum: String, why: Range<usize>) {
        let (entries, awards) = (self.out.entries.len(), self.out.awards.len());
        self.sum(m, product, Cue::Plain);
        let span = self.fold(m).span(why);
        if let Some(entry) = self.out.entries.get_mut(entries) {
            match entry.role {
                SumRole::Total | SumRole::Part => {
                    entry.reason = format!("{} Worked out here: {sum}.", entry.reason);
                    entry.span = span;
                }
                _ => entry.pence = m.pence,
            }
        }
        let is_part = self.out.entries.get(entries).is_some_and(|entry| entry.role == SumRole::Part);
        if let Some(part) = self.out.awards.last_mut().and_then(|award| award.parts.last_mut()).filter(|_| is_part) {
            part.computed = true;
        }
        if let Some(award) = self.out.awards.get_mut(awards) {
            award.computed = award.printed.is_some();
        }
    }

    /// The sums of the award and part that stand near enough for a rate to explain them.
    fn named_before(&self, m: &Mention) -> Vec<u64> {
        let Some(award) = self.out.awards.last() else { return Vec::new() };
        let mut near = Vec::new();
        if award.at.para == m.para || self.part_para.is_none() {
            near.extend(award.printed.filter(|_| award.parts.is_empty()));
        }
        near.extend(award.parts.last().filter(|part| part.at.para == m.para).map(|part| part.pence));
        near
    }

    /// One end of a range; where the sentence orders a payment, what is to be paid is not clear.
    fn range(&mut self, m: &Mention) {
        let obliges = || self.all.sentences[m.sentence].obliges(self.fold(m));
        if self.out.awards.is_empty() && obliges().is_some_and(|at| at < m.range.start) {
            let message =
                format!("{} is one end of a range: what is to be paid is not given, and it is in no total.", pounds(m.pence));
            self.out.diagnostics.push(super::diagnostic("sum_is_a_range", Severity::Warning, message, Some(m.span)));
        }
        self.list(m, SumRole::Unassigned, "One end of a range: not a payment.");
    }

    fn limit(&mut self, m: &Mention) {
        let (fold, sentence) = (self.fold(m), &self.all.sentences[m.sentence]);
        if sentence.costs(fold) {
            return self.list(m, SumRole::Reimbursement, "A limit for costs that must be evidenced first: not added.");
        }
        if sentence.pays(fold) && !sentence.history(fold) {
            let message = format!("“Up to {}” sets a limit and no sum: it is in no total.", pounds(m.pence));
            self.out.diagnostics.push(super::diagnostic("sum_is_a_limit", Severity::Warning, message, Some(m.span)));
        }
        self.list(m, SumRole::Unassigned, "A limit, not a payment.");
    }

    /// Whether a total adds sums from elsewhere: "a further £50, bringing the total to £300".
    fn is_running(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        let listed = self.listed;
        award.printed.is_some()
            && award.at.para == m.para
            && listed != m.pence
            && (m.pence > listed)
            && self.all.sentences[award.at.sentence].further(self.fold(m))
            || has_in(
                self.fold(m),
                m.before.clone(),
                phrases!["bringing", "brings", "so that the total", "so that the overall", "taking the total"],
            ) && listed != m.pence
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
    fn whole_of(&mut self, m: &Mention) {
        let entry = self.enter(m, m.pence, SumRole::Total, String::from("The total of the sums before it."));
        let mut parts = Vec::new();
        for award in std::mem::take(&mut self.out.awards) {
            if award.parts.is_empty() && !award.computed {
                award.as_part().push_to(&mut parts);
            }
            if let Some(entry) = self.out.entries.get_mut(award.entry) {
                entry.role = if award.computed { SumRole::Rate } else { SumRole::Part };
                entry.reason = format!("A part of the {}: not added again.", pounds(m.pence));
            }
            award.parts.into_iter().for_each(|part| part.push_to(&mut parts));
        }
        let at = self.at(m);
        self.listed = m.pence;
        self.named.put(&m.pence.to_le_bytes(), m.sentence);
        self.out.awards.push(Award {
            printed: Some(m.pence),
            parts,
            offered: 0,
            span: m.span,
            partial: false,
            entry,
            at,
            computed: false,
        });
    }

    /// Whether the same sum was named before and this is no further one.
    fn repeats(&self, m: &Mention, pence: u64, cue: Cue) -> bool {
        let is_named = self.named.get(&pence.to_le_bytes()).is_some_and(|named_in| named_in != m.sentence);
        is_named && cue != Cue::Further && !self.is_item(m) && !self.all.sentences[m.sentence].further(self.fold(m))
    }

    /// Whether the paragraph is an item of a breakdown.
    fn is_item(&self, m: &Mention) -> bool {
        if m.para == 0 {
            return false;
        }
        let (para, base) = (self.paras[m.para], self.paras[0]);
        let is_order = phrases!["must be paid", "should be paid", "is to be paid", "are to be paid", "shall be paid"];
        if para.fold.matches_any(TERMS_OPEN, 0).is_some() || has_in(&para.fold, m.after.clone(), is_order) {
            return false;
        }
        let first = self.all.first_sum[m.para];
        let opens = first < 40 && !has_in(&para.fold, 0..first, super::mention::PAYS.first(4));
        let is_led = self.paras[m.para - 1].is_lead_in() || self.part_para == Some(m.para - 1) || self.part_para == Some(m.para);
        opens || ((para.level > base.level || is_led) && !has_in(&para.fold, 0..first, MUST_PAY))
    }

    /// Whether words, a colon or a bracket between the award and this sum open a breakdown, or one goes on.
    fn opens_breakdown(&mut self, m: &Mention) -> bool {
        let fold = self.fold(m);
        if self.out.awards.is_empty() || has_in(fold, m.before.clone(), MUST_PAY) {
            return false;
        }
        if self.open == Some(m.sentence) {
            return true;
        }
        // "£150, being what it offered at stage 2, and a further £150": only "being £100 for …" opens one.
        let is_loose = |hit: &Range<usize>| {
            let at_sum = skip_words(fold, hit.end, phrases!["the", "a", "sum", "of", "made", "up"]) == m.range.start;
            !at_sum && ["being", "which is", "that is"].iter().any(|word| fold.matches(word, hit.start) == Some(hit.end))
        };
        let words = last_in(fold, m.before.clone(), BREAKDOWN).is_some_and(|hit| !is_loose(&hit));
        let colon = self.last_is_here(m) && fold.slice(m.before.clone()).contains(&b':');
        let sentence = &self.all.sentences[m.sentence];
        let starts = sentence.range.start == m.range.start && sentence.range.start > 0;
        let opens = words || colon || starts || self.bracket_breaks_down(m);
        if opens {
            self.open = Some(m.sentence);
        }
        opens
    }

    /// Whether the sums of the bracket add up to the award before it: "£540 (£340 for … and £200 for …)".
    fn bracket_breaks_down(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last().filter(|_| self.in_bracket(m)) else { return false };
        let inside = self.all.sums[self.index..].iter().take_while(|s| s.sentence == m.sentence && s.bracket == m.bracket);
        let listed = inside.fold(0u64, |sum, s| sum.saturating_add(s.pence));
        award.printed == Some(listed)
    }

    fn in_bracket(&self, m: &Mention) -> bool {
        let Some(award) = self.out.awards.last() else { return false };
        m.bracket.is_some_and(|open| award.at.para == m.para && open > award.at.sum.start)
    }

    /// Whether the last award stands in the same sentence.
    fn last_is_here(&self, m: &Mention) -> bool {
        self.out.awards.last().is_some_and(|award| award.at.sentence == m.sentence)
    }

    /// Whether a sum that was offered before is what is to be paid: "pay the £250 it offered and £100".
    fn is_object(&self, m: &Mention) -> bool {
        let fold = self.fold(m);
        if !self.last_is_here(m) {
            return true;
        }
        let before = fold.slice(m.before.clone()).trim_ascii_end();
        let joined = [&b" and the"[..], b" and", b" plus the", b" plus", b" with the", b" and its"];
        let goes_on = before.ends_with(b", the") && self.out.awards.last().is_some_and(|award| award.offered > 0);
        goes_on
            || joined.iter().any(|joint| before.ends_with(joint))
            || has_in(fold, m.before.clone(), MUST_PAY)
            || has_in(fold, m.before.clone(), HONOURS)
    }

    /// Whether the sentence orders the sum to be paid.
    fn is_ordered(&self, m: &Mention) -> bool {
        const PASSIVE: Phrases =
            phrases!["be paid", "is paid", "is to be paid", "are paid", "paid to", "should be paid", "compensation"];
        let (fold, sentence) = (self.fold(m), &self.all.sentences[m.sentence]);
        // "To say whether it will pay the £500 that she claimed."
        if sentence.history(fold) || has_in(fold, sentence.range.start..m.range.start, phrases!["whether"]) {
            return false;
        }
        let opens = m.range.start < 30 && fold.slice(0..m.range.start).iter().filter(|b| **b == b' ').count() < 5;
        let says = || sentence.pays_before(fold, m.range.start) || has_in(fold, m.after.clone(), PASSIVE);
        if m.para == 0 { opens || says() } else { says() && sentence.asks(fold) }
    }

    fn at(&self, m: &Mention) -> Place {
        let fold = self.fold(m);
        let whole_item = m.is_first && self.is_item(m);
        let words = if whole_item { 0..fold.len() } else { m.range.start..m.after.end };
        Place { para: m.para, sentence: m.sentence, sum: m.range.clone(), words }
    }

    /// Adds up the earlier offers. Whether totals and parts agree is checked in `remedy::checks`.
    fn finish(&mut self) {
        for terms in [PriorOfferTerms::Inclusive, PriorOfferTerms::DeductIfPaid] {
            let (mut counted, mut sum) = (Known::default(), 0u64);
            for &(pence, sentence, _) in self.whole.iter().filter(|(.., t)| *t == terms) {
                let name = pence.to_le_bytes();
                if counted.get(&name).is_none_or(|said_in| said_in == sentence) {
                    counted.put(&name, sentence);
                    sum = sum.saturating_add(pence);
                }
            }
            match terms {
                PriorOfferTerms::Inclusive => self.out.inclusive = sum,
                _ => self.out.deductible = sum,
            }
        }
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

/// Says that a value is not needed.
trait Ignore {
    fn ignore(self);
}

impl Ignore for usize {
    fn ignore(self) {}
}
