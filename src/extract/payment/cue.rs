//! What do the words around one sum say of it (domain.md 2.4)?
//!
//! | words | cue |
//! |---|---|
//! | `(inclusive of the £250 it offered)`, `this includes the £100 offered` | an earlier offer inside the sum |
//! | `may deduct the £275 it offered`, `less the £50 already paid` | an earlier offer to deduct |
//! | `in addition to the £250 already offered` | an earlier offer beside the sum |
//! | `replaces the landlord's offer of £375` | an earlier offer replaced |
//! | `increase its offer from £100 to £250` | an earlier offer inside, and a sum |
//! | `the £380 offered at stage 2` | a sum that was offered before |
//! | `£10 per week for 46 weeks` | a rate |
//! | `two payments of £50`, `£50 each to both residents` | a sum that is counted more than once |
//! | `£100 to £600`, `up to £500` | a range, a limit |

use super::mention::Mention;
use super::words::{number_at, skip_words};
use crate::determination::PriorOfferTerms;
use crate::extract::within::{first_in, has_in, last_in};
use crate::fold::{Fold, Phrases};
use crate::phrase::outcome::begins;
use crate::phrases;
use std::ops::Range;

/// What the words around a sum say of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// A sum, as far as these words go.
    Plain,
    /// A sum beyond what was named before: "a further £50".
    Further,
    /// A sum that someone paid, as the story tells: "for which it paid £30".
    Paid,
    /// A sum that was itself offered before: "the £380 offered at stage 2".
    Offered,
    /// An earlier offer, and how it stands to the sum ordered.
    Prior(PriorOfferTerms),
    /// "Including £100 for its complaint handling": a part, perhaps not the only one.
    PartOf,
    /// What a share is taken of: "20% of the rent of £532".
    Share,
    /// So much a week, a day, a month.
    Rate,
    /// To be counted more than once.
    Times,
    /// The whole of what stands before it.
    Total,
    /// What it comes to with sums that are not ordered here: "bringing the total to £300".
    Running,
    /// What is left to pay once a deduction was made: "the outstanding £175".
    Remaining,
    /// One end of a range.
    Range,
    /// A limit: "up to £500".
    UpTo,
    /// What the resident owes: "not offset against the £200 arrears".
    Owed,
    /// Named here and ordered elsewhere: "the £600 ordered above".
    Elsewhere,
}

/// The cue of one sum.
#[derive(Debug)]
pub(super) struct Said {
    pub(super) cue: Cue,
    /// The words that gave it away; meant only for what was offered before, rates, times and ranges.
    pub(super) why: Range<usize>,
    /// How many times a rate or a sum is to be counted, if that is said.
    pub(super) count: Option<u64>,
}

/// Words that speak of an earlier offer.
const OFFERS: Phrases = phrases![
    "offered",
    "offer",
    "offers",
    "previously",
    "previous",
    "already",
    "earlier",
    "awarded",
    "originally",
    "original",
    "initial",
    "initially",
    "proposed",
    "agreed",
    "existing",
    "it paid",
    "has paid",
];
/// Words that do so where no purpose stands between them and the sum.
const STAGES: Phrases = phrases![
    "stage 1",
    "stage 2",
    "stage one",
    "stage two",
    "stage 1's",
    "final response",
    "complaint response",
    "award",
    "complaints process",
];
const INCLUSIVE: Phrases = phrases![
    "inclusive of",
    "inclusive",
    "including",
    "includes",
    "include",
    "included",
    "incorporating",
    "incorporates",
    "of which",
    "taking into account",
    "takes into account",
    "taking account of",
    "takes account of",
    "encompasses",
    "encompassing",
    "takes in",
    "taking in",
    "contains",
];
const DEDUCT: Phrases = phrases![
    "deduct",
    "deducts",
    "deducting",
    "less the",
    "less any",
    "less",
    "minus",
    "net of",
    "subtract",
    "subtracting",
    "after deducting",
    "offset against",
    "set against",
];
const ADDITION: Phrases = phrases![
    "in addition to",
    "on top of",
    "over and above",
    "as well as",
    "additional to",
    "besides",
    "further to",
    "separate to",
    "separate from",
    "alongside",
];
const REPLACED: Phrases = phrases![
    "replaces",
    "replace",
    "replacing",
    "in place of",
    "instead of",
    "supersedes",
    "supersede",
    "superseding",
    "rather than",
    "in lieu of",
    "substitutes",
];
/// Words that begin a new sum.
pub(super) const FURTHER: Phrases = phrases![
    "additional",
    "an additional",
    "a further",
    "further",
    "extra",
    "another",
    "a new",
    "new payment",
    "plus a",
    "plus an",
    "together with a",
    "also pay",
];
/// Words that begin a new obligation: what stands before them does not govern what follows.
pub(super) const MUST_PAY: Phrases = phrases![
    "must pay",
    "must also pay",
    "should pay",
    "should also pay",
    "shall pay",
    "is to pay",
    "are to pay",
    "needs to pay",
    "ordered to pay",
    "required to pay",
    "must now pay",
    "should now pay",
    "must compensate",
    "must reimburse",
    "must refund",
];
/// Words that ask for an earlier offer to be paid.
pub(super) const HONOURS: Phrases = phrases!["honouring", "honour", "paying", "pay"];
const RATES: Phrases = phrases![
    "per week",
    "per day",
    "per month",
    "per year",
    "per annum",
    "per calendar month",
    "per appointment",
    "per missed",
    "per visit",
    "per night",
    "per hour",
    "per room",
    "per full",
    "per working",
    "a week",
    "a day",
    "a month",
    "a year",
    "a night",
    "an hour",
    "each week",
    "each day",
    "each month",
    "weekly",
    "daily",
    "monthly",
    "pcm",
    "/week",
    "/day",
    "/month",
    "for each",
    "for every",
    "every week",
    "every month",
    "every day",
    "p/w",
];

/// Reads the cue of one sum; `previous` is that of the sum before it in the same sentence.
pub(super) fn cue(m: &Mention, previous: Option<&Said>) -> Said {
    let mut reader = Reader { m, fold: m.fold, previous, why: m.range.clone(), count: None };
    let cue = reader
        .owed()
        .or_else(|| reader.counted())
        .or_else(|| reader.raised_by())
        .or_else(|| reader.range())
        .or_else(|| reader.governed())
        .or_else(|| reader.carried())
        .or_else(|| reader.deducted_behind())
        .or_else(|| reader.limit_or_total())
        .or_else(|| reader.elsewhere())
        .or_else(|| reader.was_paid())
        .or_else(|| reader.is_offered().then_some(Cue::Offered))
        .or_else(|| reader.is_told(FURTHER).then_some(Cue::Further));
    Said { cue: cue.unwrap_or(Cue::Plain), why: reader.why, count: reader.count }
}

struct Reader<'a> {
    m: &'a Mention<'a>,
    fold: &'a Fold<'a>,
    previous: Option<&'a Said>,
    /// The words that were found last.
    why: Range<usize>,
    count: Option<u64>,
}

impl Reader<'_> {
    /// Whether one of `phrases` stands before the sum; the last of them is noted.
    fn is_told(&mut self, phrases: Phrases) -> bool {
        let hit = last_in(self.fold, self.m.told.clone(), phrases);
        self.note(hit)
    }

    /// Whether one of `phrases` stands behind it; the first of them is noted.
    fn is_behind(&mut self, phrases: Phrases) -> bool {
        let hit = first_in(self.fold, self.m.after.clone(), phrases);
        self.note(hit)
    }

    fn note(&mut self, hit: Option<Range<usize>>) -> bool {
        let Some(hit) = hit else { return false };
        self.why = hit;
        true
    }

    /// Whether `phrases` stand before it, with nothing but `filler` between them and it.
    fn is_led(&mut self, phrases: Phrases, filler: Phrases) -> bool {
        self.is_told(phrases) && self.m.is_reached(self.why.end, filler)
    }

    /// Whether one of `phrases` stands in a stretch.
    fn has(&self, range: Range<usize>, phrases: Phrases) -> bool {
        has_in(self.fold, range, phrases)
    }

    /// Whether the words found last end with `word`.
    fn ends_with(&self, word: &[u8]) -> bool {
        self.fold.slice(self.why.clone()).ends_with(word)
    }

    /// Whether the words behind the sum are these and no more, however a copy broke them.
    fn is_all_behind(&self, words: &str) -> bool {
        let Range { start, end: limit } = self.m.after;
        self.fold.matches(words, self.fold.skip_space(start)).is_some_and(|end| self.fold.skip_space(end) == limit)
    }

    /// "Not offset against the £2,115 arrears", "against her arrears of £300".
    fn owed(&mut self) -> Option<Cue> {
        const ARREARS: Phrases = phrases!["arrears", "rent arrears", "of arrears", "of rent arrears", "in arrears", "debt"];
        if !self.is_told(phrases!["against"]) {
            return None;
        }
        let m = self.m;
        let against = self.why.end;
        let arrears = phrases!["arrears of", "debt of", "arrears, which are", "arrears (of"];
        let before = last_in(self.fold, against..m.range.start, arrears);
        let is_owed = before.is_some_and(|hit| m.is_reached(hit.end, phrases!["about", "around", "approximately"]))
            || (m.is_followed_by(ARREARS)
                && m.is_reached(
                    against,
                    phrases!["the", "her", "his", "their", "any", "current", "existing", "outstanding", "resident's"],
                ));
        is_owed.then_some(Cue::Owed)
    }

    /// Rates, and sums that are to be counted more than once.
    fn counted(&mut self) -> Option<Cue> {
        let Range { start, end } = self.m.range;
        if self.is_share() {
            return Some(Cue::Share);
        }
        if self.is_to_each() {
            return Some(Cue::Times);
        }
        if let Some(rate_end) = self.fold.matches_any(RATES, end) {
            (self.why, self.count) = (start..rate_end, self.how_many(rate_end));
            return Some(Cue::Rate);
        }
        if self.is_led(phrases!["rent of", "rent was", "rent is", "rent at"], phrases!["about", "approximately"]) {
            return Some(Cue::Rate);
        }
        let each = phrases!["each", "to each", "apiece", "per resident", "per person", "per tenant", "per household"];
        if let Some(each_end) = self.fold.matches_any(each, end) {
            self.count = self.how_many_people(each_end);
            self.why = start..each_end;
            return Some(Cue::Times);
        }
        let times = phrases!["payments of", "instalments of", "installments of", "sums of", "x", "times"];
        if !self.is_led(times, phrases!["compensation of"]) {
            return None;
        }
        let (count, start) = self.number_before(self.why.start)?;
        (self.why, self.count) = (start..end, Some(count));
        Some(Cue::Times)
    }

    /// "20% of the rent of £532 a month", "half of her weekly rent (£110)".
    fn is_share(&mut self) -> bool {
        let filler = phrases![
            "of",
            "the",
            "her",
            "his",
            "their",
            "resident's",
            "residents'",
            "weekly",
            "monthly",
            "full",
            "total",
            "gross",
            "net",
            "rent",
            "rental",
            "charge",
            "service",
            "cost",
            "was",
            "is",
            "at",
            "which",
            "being",
            "average",
            "a",
            "(",
            ",",
            "payable",
        ];
        let shares = phrases!["%", "per cent", "percent", "half of", "half the", "third of", "quarter of"];
        self.is_led(shares, filler)
            && (self.ends_with(b" of") || self.fold.matches("of", self.fold.skip_space(self.why.end)).is_some())
    }

    /// "Pay each of the 2 residents £150": a sum that is paid to several people.
    fn is_to_each(&mut self) -> bool {
        let people = phrases![
            "of",
            "the",
            "joint",
            "resident",
            "residents",
            "tenant",
            "tenants",
            "leaseholder",
            "leaseholders",
            "person",
            "household",
            "households",
            "a",
            "sum",
            "payment",
            "compensation",
            "total",
            "both",
            "two",
            "three",
            "four",
            "2",
            "3",
            "4",
            "5",
            "6",
        ];
        let is_each = self.is_led(phrases!["pay each", "to each", "paying each", "compensate each", "give each"], people);
        if is_each {
            let at = skip_words(self.fold, self.why.end, phrases!["of", "the"]);
            self.count = number_at(self.fold, at).map(|(count, _)| count);
        }
        is_each
    }

    /// "for 46 weeks", "for each of the 46 weeks", and "46 weeks at" before it.
    fn how_many(&self, rate_end: usize) -> Option<u64> {
        let filler = phrases![
            "for",
            "of",
            "the",
            "each",
            "a",
            "period",
            "over",
            "across",
            "in",
            "full",
            "respect",
            "between",
            "total",
            "approximately",
            "about",
            "roughly",
            "those",
            "these",
            "week",
            "day",
            "month",
            "missed",
            "appointment",
        ];
        let units = phrases![
            "weeks",
            "days",
            "months",
            "years",
            "appointments",
            "nights",
            "missed",
            "visits",
            "occasions",
            "week",
            "day",
            "month"
        ];
        let (fold, m) = (self.fold, self.m);
        let at = skip_words(fold, rate_end, filler);
        if let Some((count, end)) = number_at(fold, at).filter(|_| at > rate_end)
            && begins(fold, units, skip_words(fold, end, phrases!["full", "whole", "working"]))
        {
            return Some(count);
        }
        let unit = last_in(fold, m.told.clone(), units.first(6))?;
        if !m.is_reached(unit.end, phrases!["at", "at a rate of", "a", "rate", "of", "x"]) {
            return None;
        }
        self.number_before(unit.start).map(|(count, _)| count)
    }

    /// "to each of the 2 residents", "both residents": how many people are paid.
    fn how_many_people(&self, each_end: usize) -> Option<u64> {
        let people = phrases![
            "residents",
            "tenants",
            "leaseholders",
            "joint",
            "complainants",
            "people",
            "of them",
            "households",
            "of the residents"
        ];
        let at = skip_words(self.fold, each_end, phrases!["to", "of", "the", "for", "each"]);
        if let Some((count, end)) = number_at(self.fold, at)
            && begins(self.fold, people, end)
        {
            return Some(count);
        }
        let hit = last_in(self.fold, self.m.told.clone(), people)?;
        self.number_before(hit.start).map(|(count, _)| count)
    }

    /// The number that stands before the sum and right before `end`, and where it begins.
    fn number_before(&self, end: usize) -> Option<(u64, usize)> {
        let from = self.m.before.start;
        let mut words = self.fold.slice(from..end).trim_ascii_end();
        for filler in phrases!["separate", "equal", "joint", "the", "monthly", "full", "x", "of"].iter() {
            if let Some(rest) = words.strip_suffix(filler)
                && matches!(rest.last(), None | Some(b' '))
            {
                words = rest.trim_ascii_end();
            }
        }
        let length = words.iter().rev().take(8).take_while(|b| b.is_ascii_alphanumeric()).count();
        let number_end = from + words.len();
        let (count, end) = number_at(self.fold, number_end - length).filter(|_| length > 0)?;
        (end == number_end && count > 0).then_some((count, number_end - length))
    }

    /// "Increase its offer by £150, from £250 to £400": the sum is £400, and £150 of it is new.
    fn raised_by(&mut self) -> Option<Cue> {
        let m = self.m;
        let stands_behind = |word: &str| self.fold.matches_back(word, m.range.start).is_some();
        let is_raise = stands_behind("by") && (self.is_all_behind(", from") || self.is_all_behind("from"));
        let is_from = stands_behind("from") && self.is_all_behind("to");
        if !is_raise && !is_from {
            return None;
        }
        let raises = phrases!["increase", "increases", "raise", "uplift"];
        self.why = first_in(self.fold, m.sentence.range.start..m.range.start, raises)?;
        if is_raise {
            return Some(Cue::Elsewhere);
        }
        let is_offer = self.has(self.why.end..m.range.start, phrases!["offer", "award", "compensation"]);
        is_offer.then_some(Cue::Prior(PriorOfferTerms::Inclusive))
    }

    /// "£100 to £600", "increase its offer from £100 to £250".
    fn range(&mut self) -> Option<Cue> {
        const RAISED: Phrases = phrases!["increase", "increases", "increasing", "increased", "raise", "revise", "uplift"];
        let (fold, m) = (self.fold, self.m);
        if m.after.end < fold.len() && fold.bytes()[m.after.end.saturating_sub(1)] != b'.' {
            let raised = || first_in(fold, m.before.clone(), RAISED);
            match fold.slice(m.after.clone()).trim_ascii() {
                b"to" | b"-" | b"up to" => {
                    let raised = raised();
                    let cue = if raised.is_some() { Cue::Prior(PriorOfferTerms::Inclusive) } else { Cue::Range };
                    self.why = raised.unwrap_or(m.after.clone());
                    return Some(cue);
                }
                b"by" | b"by a further" => {
                    if let Some(why) = raised() {
                        self.why = why;
                        return Some(Cue::Prior(PriorOfferTerms::InAddition));
                    }
                }
                _ if self.is_all_behind("and") && fold.matches_back("between", m.before.end).is_some() && raised().is_none() => {
                    self.why = m.after.clone();
                    return Some(Cue::Range);
                }
                _ => {}
            }
        }
        let first = self.previous.filter(|first| first.cue == Cue::Range && first.why.end == m.range.start)?;
        self.why = first.why.clone();
        Some(Cue::Range)
    }

    /// An earlier offer, by words that stand before it.
    fn governed(&mut self) -> Option<Cue> {
        const KINDS: [(Phrases, PriorOfferTerms); 4] = [
            (INCLUSIVE, PriorOfferTerms::Inclusive),
            (DEDUCT, PriorOfferTerms::DeductIfPaid),
            (ADDITION, PriorOfferTerms::InAddition),
            (REPLACED, PriorOfferTerms::Replaced),
        ];
        let (fold, m) = (self.fold, self.m);
        let mut nearest = None;
        for &(words, terms) in &KINDS {
            if let Some(hit) = last_in(fold, m.told.clone(), words)
                && (nearest.is_none() || hit.start >= self.why.start)
            {
                (self.why, nearest) = (hit, Some(terms));
            }
        }
        let terms = nearest?;
        let (why, end) = (self.why.start, self.why.end);
        let has_between = |phrases: Phrases| self.has(end..m.range.start, phrases);
        let is_rest = phrases!["and pay", "outstanding", "remaining", "the difference", "the balance", "the remainder"];
        let is_offset = matches!(fold.bytes()[why], b'o' | b's') && terms == PriorOfferTerms::DeductIfPaid;
        if has_between(MUST_PAY)
            || has_between(is_rest)
            || (terms == PriorOfferTerms::InAddition && has_between(HONOURS))
            || (is_offset && !self.has(why..m.after.end, OFFERS))
            || self.has(why..m.range.start, phrases!["less than", "no less", "not including"])
        {
            return None;
        }
        // What is said of the offer may stand behind a second sum: "the £100 and £50 already offered".
        let reach = why..(m.after.end + if m.after.len() < 8 { 60 } else { 0 });
        let has_purpose = fold.matches("for", fold.skip_space(m.range.end)).is_some();
        let is_offer = self.has(reach.clone(), OFFERS) || (!has_purpose && self.has(reach, STAGES));
        let is_new = has_between(FURTHER) && offered_behind(fold, m.range.end).is_none();
        let prior = Some(Cue::Prior(terms));
        match terms {
            PriorOfferTerms::DeductIfPaid => prior,
            // "This sum is not inclusive of the £175 it offered."
            PriorOfferTerms::Inclusive if fold.matches_back("not", why).is_some() => {
                is_offer.then_some(Cue::Prior(PriorOfferTerms::InAddition))
            }
            PriorOfferTerms::Inclusive if !is_new && (is_offer || (m.is_definite() && !has_purpose)) => prior,
            PriorOfferTerms::Inclusive => Some(Cue::PartOf),
            _ if is_new => None,
            _ if is_offer => prior,
            PriorOfferTerms::InAddition => {
                let is_ordered = phrases!["above", "ordered"];
                (m.has_before(is_ordered) || m.has_after(is_ordered)).then_some(Cue::Elsewhere)
            }
            PriorOfferTerms::Replaced => None,
        }
    }

    /// The list of earlier offers goes on: "the £100 offered at stage 1, £50 at stage 2".
    fn carried(&mut self) -> Option<Cue> {
        let m = self.m;
        let first = self.previous.filter(|first| matches!(first.cue, Cue::Prior(_)))?;
        let words = m.words_before();
        if matches!(words.trim_ascii_start(), b"to" | b"by") || m.has_before(FURTHER) || m.has_before(MUST_PAY) {
            return None;
        }
        self.why = first.why.clone();
        (m.has_after(OFFERS) || m.has_after(STAGES) || words.ends_with(b"and the")).then_some(first.cue)
    }

    /// "The £50 already offered may be deducted", "if it has paid the £50, it may deduct this".
    fn deducted_behind(&mut self) -> Option<Cue> {
        let m = self.m;
        let behind = phrases![
            "be deducted",
            "deduct this",
            "deduct that",
            "deduct it",
            "deduct the sum",
            "deduct the amount",
            "be offset against",
            "be set against",
            "be subtracted",
            "be taken off",
            "be taken from",
            "be netted off",
            "take this off",
        ];
        let inside = phrases![
            "forms part of",
            "form part of",
            "is part of",
            "are part of",
            "is included",
            "are included",
            "counts towards"
        ];
        if self.is_behind(inside) {
            let is_this =
                self.ends_with(b"included") || self.has(self.why.end..m.after.end, phrases!["this", "that", "the", "these"]);
            let is_earlier = is_this && !self.has(m.range.end..self.why.start, phrases!["not"]) && self.is_offered();
            return is_earlier.then_some(Cue::Prior(PriorOfferTerms::Inclusive));
        }
        let condition = phrases!["if the landlord", "where the landlord", "if it", "where it", "should the landlord"];
        let paid = phrases!["already paid", "already made", "has paid", "has previously paid", "previously paid"];
        let is_deducted = (m.sentence.opens(condition)
            && self.is_told(paid)
            && !m.sentence.obliges_before(m.range.start)
            && !self.has(m.sentence.range.start..self.why.start, phrases!["not"])
            && self.is_offered())
            || (self.is_behind(behind)
                && !self.has(m.range.end..self.why.start, phrases!["not", "arrears"])
                && !self.has(self.why.end..m.after.end, phrases!["arrears", "account"])
                && (!(m.sentence.obliges_before(m.range.start) || m.sentence.opens(phrases!["pay"])) || self.is_offered()));
        is_deducted.then_some(Cue::Prior(PriorOfferTerms::DeductIfPaid))
    }

    fn limit_or_total(&mut self) -> Option<Cue> {
        let rest = phrases!["outstanding", "remaining", "difference", "balance", "remainder", "shortfall"];
        if self.is_led(rest, phrases!["of", "balance", "sum", "amount", "compensation", "payment"]) {
            return Some(Cue::Remaining);
        }
        let limits = phrases!["up to", "maximum of", "capped at", "not exceeding", "limit of"];
        if self.is_led(limits, phrases!["a", "maximum", "of", "total"]) {
            return Some(Cue::UpTo);
        }
        let running =
            phrases!["bringing", "brings", "taking the total", "takes the total", "so that the total", "so that the overall"];
        if self.is_told(running) {
            return Some(Cue::Running);
        }
        let total = phrases![
            "total of",
            "totalling",
            "totals",
            "total is",
            "total sum of",
            "total compensation of",
            "total amount of",
            "total:",
            "total to",
            "in total",
            "total",
        ];
        let filler = phrases![
            "of",
            "sum",
            "compensation",
            "award",
            "payment",
            "the",
            "amount",
            "is",
            "to",
            "be",
            "paid",
            "payable",
            "-",
            ":",
            "resident",
        ];
        let end = || skip_words(self.fold, self.m.range.end, phrases!["compensation", "in compensation"]);
        let behind = phrases!["in total", "total", "altogether", "overall", "in all"];
        (self.is_led(total, filler) || begins(self.fold, behind, end())).then_some(Cue::Total)
    }

    /// "Evidence that it has paid the £600", "the £600 ordered above": named here, ordered elsewhere.
    fn elsewhere(&mut self) -> Option<Cue> {
        let m = self.m;
        let named = phrases![
            "ordered above",
            "set out above",
            "referred to above",
            "detailed above",
            "listed above",
            "as above",
            "ordered in",
            "awarded above",
            "in order 1",
            "in order 2",
            "at order",
            "ordered at",
            "we have ordered",
            "ordered by this",
            "ordered in this",
        ];
        let share =
            phrases!["half of this", "half of that", "part of this", "% of this", "first half", "other half", "half of the sum"];
        let is_elsewhere = m.has_after(named)
            || self.is_led(share, phrases!["sum", "amount", "total", "(", ","])
            || (m.is_definite()
                && m.sentence.evidence()
                && !m.sentence.obliges()
                && offered_behind(m.fold, m.range.end).is_none());
        is_elsewhere.then_some(Cue::Elsewhere)
    }

    /// "For which it paid £30": told, not asked for.
    fn was_paid(&mut self) -> Option<Cue> {
        let told = phrases![
            "which it paid",
            "it paid",
            "the landlord paid",
            "it then paid",
            "it later paid",
            "she paid",
            "he paid",
            "they paid"
        ];
        let filler = phrases!["the", "a", "resident", "her", "him", "them", "sum", "of", "total"];
        let is_told = self.is_led(told, filler) && !self.m.sentence.evidence() && !self.m.sentence.costs();
        is_told.then_some(Cue::Paid)
    }

    /// Whether the sum itself was offered before.
    fn is_offered(&self) -> bool {
        let m = self.m;
        if offered_behind(m.fold, m.range.end).is_some_and(|end| end <= m.after.end) {
            return true;
        }
        let before = phrases![
            "offered",
            "its offer of",
            "landlord's offer of",
            "previous offer of",
            "original offer of",
            "earlier offer of",
            "initial offer of",
            "final offer of",
            "the offer of",
            "existing offer of",
            "compensation offer of",
            "offer to pay",
            "previous award of",
            "original award of",
            "previously awarded",
            "previously paid",
            "already paid",
            "already awarded",
            "previous payment of",
            "has paid",
            "had paid",
            "stage 1 offer of",
            "stage 2 offer of",
            "stage one offer of",
            "stage two offer of",
            "its award of",
            "honour its offer of",
        ];
        let filler = phrases![
            "the",
            "a",
            "an",
            "resident",
            "residents",
            "her",
            "him",
            "them",
            "of",
            "sum",
            "total",
            "compensation",
            "in",
            "to",
            "redress",
            "further",
        ];
        last_in(m.fold, m.told.clone(), before).is_some_and(|why| {
            m.is_reached(why.end, filler) && !(matches!(m.fold.slice(why), b"has paid" | b"had paid") && m.sentence.evidence())
        })
    }
}

/// Where words end that stand right behind a sum and say that it was offered: "£380 it had already offered".
pub(super) fn offered_behind(fold: &Fold, start: usize) -> Option<usize> {
    let filler = phrases![
        "compensation",
        "payment",
        "in",
        "sum",
        "award",
        "redress",
        "that",
        "which",
        "it",
        "the",
        "landlord",
        "had",
        "has",
        "have",
        "was",
        "were",
        "been",
        "already",
        "previously",
        "originally",
        "initially",
        "first",
        "as",
        "earlier",
        "of",
        "goodwill",
        "vouchers",
        "total",
        "is",
        "to",
    ];
    // "£150 to the resident, being the amount offered at stage 2".
    const BEING: Phrases =
        phrases![", being the", "being the", "to the resident, being the", ", which is the", "to the resident, which is the"];
    #[rustfmt::skip]
    const OFFERED: Phrases = phrases![
        "offered", "awarded", "proposed", "promised", "agreed", "from stage", "from its stage", "from the stage",
        "from its final", "at stage 1", "at stage 2",
    ];
    if let Some(being) = fold.matches_any(BEING, start) {
        let what = fold.matches_any(phrases!["amount", "sum", "compensation", "figure"], being).unwrap_or(being);
        return fold
            .matches_any(phrases!["offered", "it offered", "already offered", "previously offered", "it had offered"], what);
    }
    let (mut at, mut pointed) = (start, false);
    for _ in 0..12 {
        let end = fold.matches_any(OFFERED, at);
        let end = end.or_else(|| fold.matches_any(phrases!["paid"], at).filter(|_| pointed));
        if end.is_some() {
            return end;
        }
        let next = fold.matches_any(filler, at)?;
        pointed |= begins(fold, phrases!["already", "previously", "it", "landlord", "had", "has"], at);
        at = next;
    }
    None
}
