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

use super::mention::{Mention, Sentence};
use super::words::{first_in, has_in, last_in, number_at, skip_words};
use crate::determination::PriorOfferTerms;
use crate::fold::{Fold, Phrases};
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
    /// So much a week, a day, a month; with how many of them, if that is said.
    Rate(Option<u64>),
    /// To be counted so many times; `None` where the words do not say how many.
    Times(Option<u64>),
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

/// Reads the cue of one sum; `previous` is the sum before it in the same sentence.
/// With it comes the place of the words that gave it away.
pub(super) fn cue(fold: &Fold, m: &Mention, sentence: &Sentence, previous: Option<&(Cue, Range<usize>)>) -> (Cue, Range<usize>) {
    let own = m.range.clone();
    owed(fold, m)
        .or_else(|| counted(fold, m))
        .or_else(|| raised_by(fold, m, sentence))
        .or_else(|| range(fold, m, previous))
        .or_else(|| governed(fold, m))
        .or_else(|| carried(fold, m, previous))
        .or_else(|| deducted_behind(fold, m, sentence))
        .or_else(|| limit_or_total(fold, m))
        .or_else(|| elsewhere(fold, m, sentence))
        .or_else(|| was_paid(fold, m, sentence))
        .or_else(|| offered(fold, m, sentence).map(|why| (Cue::Offered, why)))
        .or_else(|| Some((Cue::Further, last_in(fold, m.told.clone(), FURTHER)?)))
        .unwrap_or((Cue::Plain, own))
}

/// "Not offset against the £2,115 arrears", "against her arrears of £300".
fn owed(fold: &Fold, m: &Mention) -> Option<(Cue, Range<usize>)> {
    const ARREARS: Phrases = phrases!["arrears", "rent arrears", "of arrears", "of rent arrears", "in arrears", "debt"];
    let against = last_in(fold, m.told.clone(), phrases!["against"])?;
    let before =
        last_in(fold, against.end..m.range.start, phrases!["arrears of", "debt of", "arrears, which are", "arrears (of"]);
    let is_owed = before
        .is_some_and(|hit| skip_words(fold, hit.end, phrases!["about", "around", "approximately"]) == m.range.start)
        || (fold.matches_any(ARREARS, m.range.end).is_some()
            && skip_words(
                fold,
                against.end,
                phrases!["the", "her", "his", "their", "any", "current", "existing", "outstanding", "resident's"],
            ) == m.range.start);
    is_owed.then_some((Cue::Owed, against))
}

/// Rates, and sums that are to be counted more than once.
fn counted(fold: &Fold, m: &Mention) -> Option<(Cue, Range<usize>)> {
    let end = m.range.end;
    if let Some(share) = share_of(fold, m) {
        return Some((Cue::Share, share));
    }
    if let Some(each) = to_each(fold, m) {
        return Some(each);
    }
    if let Some(rate_end) = fold.matches_any(RATES, end) {
        return Some((Cue::Rate(how_many(fold, m, rate_end)), m.range.start..rate_end));
    }
    if let Some(rent) = last_in(fold, m.told.clone(), phrases!["rent of", "rent was", "rent is", "rent at"])
        && skip_words(fold, rent.end, phrases!["about", "approximately"]) == m.range.start
    {
        return Some((Cue::Rate(None), rent.start..end));
    }
    if let Some(each) =
        fold.matches_any(phrases!["each", "to each", "apiece", "per resident", "per person", "per tenant", "per household"], end)
    {
        return Some((Cue::Times(how_many_people(fold, m, each)), m.range.start..each));
    }
    let times =
        last_in(fold, m.told.clone(), phrases!["payments of", "instalments of", "installments of", "sums of", "x", "times"])?;
    if skip_words(fold, times.end, phrases!["compensation of"]) != m.range.start {
        return None;
    }
    let (count, start) = number_before(fold, m.before.start..times.start)?;
    Some((Cue::Times(Some(count)), start..end))
}

/// "20% of the rent of £532 a month", "half of her weekly rent (£110)".
fn share_of(fold: &Fold, m: &Mention) -> Option<Range<usize>> {
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
    let why =
        last_in(fold, m.told.clone(), phrases!["%", "per cent", "percent", "half of", "half the", "third of", "quarter of"])?;
    let is_of = fold.matches("of", fold.skip_space(why.end)).is_some() || fold.slice(why.clone()).ends_with(b" of");
    (is_of && skip_words(fold, why.end, filler) == m.range.start).then_some(why)
}

/// "Pay each of the 2 residents £150": a sum that is paid to several people.
fn to_each(fold: &Fold, m: &Mention) -> Option<(Cue, Range<usize>)> {
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
    let why = last_in(fold, m.told.clone(), phrases!["pay each", "to each", "paying each", "compensate each", "give each"])?;
    let at = skip_words(fold, why.end, phrases!["of", "the"]);
    let count = number_at(fold, at).map(|(count, _)| count);
    (skip_words(fold, why.end, people) == m.range.start).then_some((Cue::Times(count), why))
}

/// "for 46 weeks", "for each of the 46 weeks", and "46 weeks at" before it.
fn how_many(fold: &Fold, m: &Mention, rate_end: usize) -> Option<u64> {
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
    let at = skip_words(fold, rate_end, filler);
    let behind = number_at(fold, at)
        .filter(|&(_, end)| fold.matches_any(units, skip_words(fold, end, phrases!["full", "whole", "working"])).is_some());
    if let Some((count, _)) = behind.filter(|_| at > rate_end) {
        return Some(count);
    }
    let unit = last_in(fold, m.told.clone(), units.first(6))?;
    let reaches = skip_words(fold, unit.end, phrases!["at", "at a rate of", "a", "rate", "of", "x"]) == m.range.start;
    number_before(fold, m.before.start..unit.start).filter(|_| reaches).map(|(count, _)| count)
}

/// "to each of the 2 residents", "both residents": how many people are paid.
fn how_many_people(fold: &Fold, m: &Mention, each_end: usize) -> Option<u64> {
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
    let at = skip_words(fold, each_end, phrases!["to", "of", "the", "for", "each"]);
    let is_people = |end: usize| fold.matches_any(people, end).is_some();
    if let Some((count, _)) = number_at(fold, at).filter(|&(_, end)| is_people(end)) {
        return Some(count);
    }
    let hit = last_in(fold, m.told.clone(), people)?;
    number_before(fold, m.before.start..hit.start).map(|(count, _)| count)
}

/// The number that stands right before the end of `range`, and where it begins.
fn number_before(fold: &Fold, range: Range<usize>) -> Option<(u64, usize)> {
    let bytes = fold.bytes();
    let mut end = range.end;
    for filler in ["separate", "equal", "joint", "the", "monthly", "full", "x", "of"] {
        let word = fold.slice(range.start..end).trim_ascii_end();
        end = range.start + word.len();
        if word.ends_with(filler.as_bytes()) && (word.len() == filler.len() || bytes[end - filler.len() - 1] == b' ') {
            end -= filler.len();
        }
    }
    let word = fold.slice(range.start..end).trim_ascii_end();
    let length = word.iter().rev().take_while(|b| b.is_ascii_alphanumeric()).take(8).count();
    let start = range.start + word.len() - length;
    let (count, number_end) = number_at(fold, start).filter(|_| length > 0)?;
    (number_end == start + length && count > 0).then_some((count, start))
}

/// "Increase its offer by £150, from £250 to £400": the sum is £400, and £150 of it is new.
fn raised_by(fold: &Fold, m: &Mention, sentence: &Sentence) -> Option<(Cue, Range<usize>)> {
    let ends = |range: &Range<usize>, word: &str| fold.matches_back(word, range.end).is_some();
    let is_raise = ends(&m.before, "by") && (is_all(fold, &m.after, ", from") || is_all(fold, &m.after, "from"));
    let is_from = ends(&m.before, "from") && is_all(fold, &m.after, "to");
    if !is_raise && !is_from {
        return None;
    }
    let raised = first_in(fold, sentence.range.start..m.range.start, phrases!["increase", "increases", "raise", "uplift"])?;
    if is_raise {
        return Some((Cue::Elsewhere, raised));
    }
    let is_offer = has_in(fold, raised.end..m.range.start, phrases!["offer", "award", "compensation"]);
    is_offer.then_some((Cue::Prior(PriorOfferTerms::Inclusive), raised))
}

/// Whether a stretch says these words and no more, however a copy broke them.
fn is_all(fold: &Fold, range: &Range<usize>, words: &str) -> bool {
    fold.matches(words, fold.skip_space(range.start)).is_some_and(|end| fold.skip_space(end) == range.end)
}

/// "£100 to £600", "increase its offer from £100 to £250".
fn range(fold: &Fold, m: &Mention, previous: Option<&(Cue, Range<usize>)>) -> Option<(Cue, Range<usize>)> {
    const RAISED: Phrases = phrases!["increase", "increases", "increasing", "increased", "raise", "revise", "uplift"];
    let raised = || first_in(fold, m.before.clone(), RAISED);
    let before_sum = m.after.end < fold.len() && fold.bytes()[m.after.end.saturating_sub(1)] != b'.';
    let found = match fold.slice(m.after.clone()).trim_ascii() {
        _ if !before_sum => None,
        b"to" | b"-" | b"up to" => Some(match raised() {
            Some(why) => (Cue::Prior(PriorOfferTerms::Inclusive), why),
            None => (Cue::Range, m.after.clone()),
        }),
        b"by" | b"by a further" => raised().map(|why| (Cue::Prior(PriorOfferTerms::InAddition), why)),
        _ if is_all(fold, &m.after, "and") && fold.matches_back("between", m.before.end).is_some() => {
            Some((Cue::Range, m.after.clone())).filter(|_| raised().is_none())
        }
        _ => None,
    };
    found.or_else(|| match previous {
        Some((Cue::Range, why)) if why.end == m.range.start => Some((Cue::Range, why.clone())),
        _ => None,
    })
}

/// An earlier offer, by words that stand before it.
fn governed(fold: &Fold, m: &Mention) -> Option<(Cue, Range<usize>)> {
    let kinds: [(Phrases, PriorOfferTerms); 4] = [
        (INCLUSIVE, PriorOfferTerms::Inclusive),
        (DEDUCT, PriorOfferTerms::DeductIfPaid),
        (ADDITION, PriorOfferTerms::InAddition),
        (REPLACED, PriorOfferTerms::Replaced),
    ];
    let nearest = kinds.iter().filter_map(|(words, terms)| Some((last_in(fold, m.told.clone(), *words)?, *terms)));
    let (why, terms) = nearest.max_by_key(|(hit, _)| hit.start)?;
    let between = why.end..m.range.start;
    let is_rest = phrases!["and pay", "outstanding", "remaining", "the difference", "the balance", "the remainder"];
    let is_offset = matches!(fold.slice(why.clone()).first(), Some(b'o' | b's')) && terms == PriorOfferTerms::DeductIfPaid;
    if has_in(fold, between.clone(), MUST_PAY)
        || has_in(fold, between.clone(), is_rest)
        || (terms == PriorOfferTerms::InAddition && has_in(fold, between.clone(), HONOURS))
        || (is_offset && !has_in(fold, why.start..m.after.end, OFFERS))
        || has_in(fold, why.start..m.range.start, phrases!["less than", "no less", "not including"])
    {
        return None;
    }
    // What is said of the offer may stand behind a second sum: "the £100 and £50 already offered".
    let reach = why.start..(m.after.end + if m.after.len() < 8 { 60 } else { 0 });
    let has_purpose = fold.matches("for", fold.skip_space(m.range.end)).is_some();
    let is_definite = fold.slice(between.clone()).trim_ascii_end().ends_with(b"the");
    let is_offer = has_in(fold, reach.clone(), OFFERS) || (!has_purpose && has_in(fold, reach, STAGES));
    let is_new = has_in(fold, between, FURTHER) && offered_behind(fold, m.range.end).is_none();
    match terms {
        // "This sum is not inclusive of the £175 it offered."
        PriorOfferTerms::Inclusive if fold.matches_back("not", why.start).is_some() => {
            is_offer.then_some((Cue::Prior(PriorOfferTerms::InAddition), why))
        }
        PriorOfferTerms::Inclusive if is_new => Some((Cue::PartOf, why)),
        PriorOfferTerms::Inclusive if is_offer || (is_definite && !has_purpose) => Some((Cue::Prior(terms), why)),
        PriorOfferTerms::Inclusive => Some((Cue::PartOf, why)),
        PriorOfferTerms::DeductIfPaid => Some((Cue::Prior(terms), why)),
        _ if is_new => None,
        PriorOfferTerms::InAddition if !is_offer => {
            let is_ordered = has_in(fold, m.before.clone(), phrases!["above", "ordered"])
                || has_in(fold, m.after.clone(), phrases!["above", "ordered"]);
            is_ordered.then_some((Cue::Elsewhere, why))
        }
        _ => is_offer.then_some((Cue::Prior(terms), why)),
    }
}

/// The list of earlier offers goes on: "the £100 offered at stage 1, £50 at stage 2".
fn carried(fold: &Fold, m: &Mention, previous: Option<&(Cue, Range<usize>)>) -> Option<(Cue, Range<usize>)> {
    let Some((Cue::Prior(terms), why)) = previous else { return None };
    let is_raised = matches!(fold.slice(m.before.clone()).trim_ascii(), b"to" | b"by");
    if is_raised || has_in(fold, m.before.clone(), FURTHER) || has_in(fold, m.before.clone(), MUST_PAY) {
        return None;
    }
    let says_so = has_in(fold, m.after.clone(), OFFERS) || has_in(fold, m.after.clone(), STAGES);
    let is_definite = fold.slice(m.before.clone()).trim_ascii_end().ends_with(b"and the");
    (says_so || is_definite).then(|| (Cue::Prior(*terms), why.clone()))
}

/// "The £50 already offered may be deducted", "if it has paid the £50, it may deduct this".
fn deducted_behind(fold: &Fold, m: &Mention, sentence: &Sentence) -> Option<(Cue, Range<usize>)> {
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
    let inside =
        phrases!["forms part of", "form part of", "is part of", "are part of", "is included", "are included", "counts towards"];
    if let Some(why) = first_in(fold, m.after.clone(), inside) {
        let is_this = has_in(fold, why.end..m.after.end, phrases!["this", "that", "the", "these"])
            || fold.slice(why.clone()).ends_with(b"included");
        let is_denied = has_in(fold, m.range.end..why.start, phrases!["not"]);
        let is_earlier = offered(fold, m, sentence).is_some() && is_this && !is_denied;
        return is_earlier.then_some((Cue::Prior(PriorOfferTerms::Inclusive), why));
    }
    let paid = phrases!["already paid", "already made", "has paid", "has previously paid", "previously paid"];
    let condition = phrases!["if the landlord", "where the landlord", "if it", "where it", "should the landlord"];
    if fold.matches_any(condition, sentence.range.start).is_some()
        && let Some(why) = last_in(fold, m.told.clone(), paid)
        && sentence.obliges(fold).is_none_or(|at| at > m.range.start)
        && !has_in(fold, sentence.range.start..why.start, phrases!["not"])
        && offered(fold, m, sentence).is_some()
    {
        return Some((Cue::Prior(PriorOfferTerms::DeductIfPaid), why));
    }
    let why = first_in(fold, m.after.clone(), behind)?;
    if has_in(fold, m.range.end..why.start, phrases!["not", "arrears"])
        || has_in(fold, why.end..m.after.end, phrases!["arrears", "account"])
    {
        return None;
    }
    let is_ordered =
        sentence.obliges(fold).is_some_and(|at| at < m.range.start) || fold.matches("pay", sentence.range.start).is_some();
    let is_earlier = offered(fold, m, sentence).is_some() || !is_ordered;
    is_earlier.then_some((Cue::Prior(PriorOfferTerms::DeductIfPaid), why))
}

fn limit_or_total(fold: &Fold, m: &Mention) -> Option<(Cue, Range<usize>)> {
    let reaches = |why: &Range<usize>, filler: Phrases| skip_words(fold, why.end, filler) == m.range.start;
    let rest = phrases!["outstanding", "remaining", "difference", "balance", "remainder", "shortfall"];
    if let Some(why) = last_in(fold, m.told.clone(), rest)
        && reaches(&why, phrases!["of", "balance", "sum", "amount", "compensation", "payment"])
    {
        return Some((Cue::Remaining, why));
    }
    let limit = last_in(fold, m.told.clone(), phrases!["up to", "maximum of", "capped at", "not exceeding", "limit of"]);
    if let Some(why) = limit.filter(|why| reaches(why, phrases!["a", "maximum", "of", "total"])) {
        return Some((Cue::UpTo, why));
    }
    let running =
        phrases!["bringing", "brings", "taking the total", "takes the total", "so that the total", "so that the overall"];
    if let Some(why) = last_in(fold, m.told.clone(), running) {
        return Some((Cue::Running, why));
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
    if let Some(why) = last_in(fold, m.told.clone(), total)
        && reaches(
            &why,
            phrases![
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
            ],
        )
    {
        return Some((Cue::Total, why));
    }
    let end = skip_words(fold, m.range.end, phrases!["compensation", "in compensation"]);
    let why = fold.matches_any(phrases!["in total", "total", "altogether", "overall", "in all"], end)?;
    Some((Cue::Total, m.range.start..why))
}

/// "Evidence that it has paid the £600", "the £600 ordered above": named here, ordered elsewhere.
fn elsewhere(fold: &Fold, m: &Mention, sentence: &Sentence) -> Option<(Cue, Range<usize>)> {
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
    if let Some(why) = first_in(fold, m.after.clone(), named) {
        return Some((Cue::Elsewhere, why));
    }
    let share =
        phrases!["half of this", "half of that", "part of this", "% of this", "first half", "other half", "half of the sum"];
    if let Some(why) = last_in(fold, m.told.clone(), share)
        && skip_words(fold, why.end, phrases!["sum", "amount", "total", "(", ","]) == m.range.start
    {
        return Some((Cue::Elsewhere, why));
    }
    let is_definite = fold.slice(m.before.clone()).trim_ascii_end().ends_with(b"the");
    let is_evidence =
        is_definite && sentence.evidence(fold) && sentence.obliges(fold).is_none() && offered_behind(fold, m.range.end).is_none();
    is_evidence.then(|| (Cue::Elsewhere, m.before.clone()))
}

/// "For which it paid £30": told, not asked for.
fn was_paid(fold: &Fold, m: &Mention, sentence: &Sentence) -> Option<(Cue, Range<usize>)> {
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
    let why = last_in(fold, m.told.clone(), told)?;
    let filler = phrases!["the", "a", "resident", "her", "him", "them", "sum", "of", "total"];
    let is_told = skip_words(fold, why.end, filler) == m.range.start && !sentence.evidence(fold) && !sentence.costs(fold);
    is_told.then_some((Cue::Paid, why))
}

/// Whether the sum itself was offered before, and the words that say so.
fn offered(fold: &Fold, m: &Mention, sentence: &Sentence) -> Option<Range<usize>> {
    if let Some(end) = offered_behind(fold, m.range.end).filter(|&end| end <= m.after.end) {
        return Some(m.range.end..end);
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
    let why = last_in(fold, m.told.clone(), before)?;
    let is_asked = matches!(fold.slice(why.clone()), b"has paid" | b"had paid") && sentence.evidence(fold);
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
    (!is_asked && skip_words(fold, why.end, filler) == m.range.start).then_some(why)
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
    if let Some(being) = fold.matches_any(BEING, start) {
        let what = fold.matches_any(phrases!["amount", "sum", "compensation", "figure"], being).unwrap_or(being);
        return fold
            .matches_any(phrases!["offered", "it offered", "already offered", "previously offered", "it had offered"], what);
    }
    let (mut at, mut pointed) = (start, false);
    for _ in 0..12 {
        if let Some(end) = fold.matches_any(phrases!["offered", "awarded", "proposed", "promised", "agreed"], at) {
            return Some(end);
        }
        if let Some(end) = fold.matches("paid", fold.skip_space(at)).filter(|_| pointed) {
            return Some(end);
        }
        if let Some(end) = fold.matches_any(
            phrases!["from stage", "from its stage", "from the stage", "from its final", "at stage 1", "at stage 2"],
            at,
        ) {
            return Some(end);
        }
        let next = fold.matches_any(filler, at)?;
        pointed |= fold.matches_any(phrases!["already", "previously", "it", "landlord", "had", "has"], at).is_some();
        at = next;
    }
    None
}
