//! Is a mention of an outcome a finding? Only in an operative frame (domain.md 1.6 rules 3 and 5).
//!
//! | frame | example |
//! |---|---|
//! | there was | "there was (a finding of) maladministration" |
//! | the Ombudsman finds | "we have found the landlord responsible for service failure" |
//! | a finding made | "a finding of service failure is made", "this leads to a determination of …" |
//! | item | a list item or sentence that starts with the outcome |
//! | further | in a list within one sentence, after an operative mention |
//! | offer | "the landlord has offered reasonable redress", under the Scheme or at the start |
//! | outside | "is outside the Ombudsman's jurisdiction" |
//!
//! Never: hypotheticals, boilerplate, guidance, what a party said, other cases.

use super::outcome::{Mention, Wording};
use super::outside;
use crate::text::{NormalText, is_word};
use crate::vocabulary::{finding_frame, mark, outcome, redress, relation};

/// What stands around a mention.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where its sentence begins, or the finding before it in the same sentence ends.
    pub from: usize,
    /// Whether a finding stands before it in its sentence.
    pub follows: bool,
    /// Whether its sentence is the paragraph's first.
    pub is_first: bool,
    /// Whether a list of findings is open: a lead-in or an earlier finding of the sentence.
    pub in_list: bool,
    /// Whether the sentence or its lead-in speaks under a paragraph of the Scheme.
    pub under_scheme: bool,
    /// Whether it stands in a head of complaint, whose outcome the lead-in gives.
    pub is_head: bool,
}

/// Where the frame of a mention begins, if it has an operative one.
pub fn operative(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    match mention.wording {
        Wording::Failure => failure(text, mention, place),
        Wording::Redress => offer(text, mention, place),
        Wording::WeakRedress => weak_offer(text, mention, place),
        Wording::Jurisdiction => outside::outside(text, mention, place),
        Wording::NotInvestigated => outside::not_investigated(text, mention, place),
        Wording::Closed => Some(mention.range.start),
    }
}

/// A failure that is named, with what stands around it.
struct Candidate<'a> {
    text: &'a NormalText<'a>,
    mention: &'a Mention,
    place: Place,
    /// Where the words begin that may stand between a frame and the outcome.
    at: usize,
}

/// The frames of failures, in the order in which they are tried.
const FRAMES: &[fn(&Candidate<'_>) -> Option<usize>] = &[
    |c| c.item(),
    |c| c.labelled(),
    |c| c.verb(),
    |c| c.parted(),
    |c| c.not_found(),
    |c| c.is_not(),
    |c| c.responsible(),
    |c| c.behind_head(),
    |c| c.is_found(),
    |c| c.amounts_to(),
    |c| c.slip(),
    |c| c.further(),
];

fn failure(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let candidate = Candidate { text, mention, place, at: skip_back(text, mention.range.start, place.from) };
    FRAMES.iter().find_map(|frame| frame(&candidate))
}

impl Candidate<'_> {
    fn start(&self) -> usize {
        self.mention.range.start
    }

    fn end(&self) -> usize {
        self.mention.range.end
    }

    /// Whether nothing of its clause follows.
    fn closes(&self) -> bool {
        self.text.bytes().get(self.text.skip_space(self.end())).is_none_or(|b| b".;".contains(b))
    }

    fn is_said_found(&self) -> bool {
        self.text.at(finding_frame::IS_FOUND, self.end()).is_some()
    }

    /// Whether its sentence is about a head of complaint, and no single failing.
    fn is_of_head(&self) -> bool {
        self.place.is_first && self.text.at(finding_frame::HEAD_OPENS, self.place.from).is_some()
    }

    /// A list item or sentence that starts with it.
    fn item(&self) -> Option<usize> {
        let is_item = self.is_said_found() || self.text.at(finding_frame::ONLY_SPOKEN_OF, self.end()).is_none();
        (self.at <= self.place.from && is_item).then_some(self.place.from)
    }

    /// "Finding: maladministration in …".
    fn labelled(&self) -> Option<usize> {
        let colon = self.text.ending(mark::COLON_OR_DASH, self.start())?;
        let label = self.text.ending(finding_frame::LABEL, colon)?;
        (label <= self.text.skip_space(self.place.from)).then_some(self.place.from)
    }

    /// "there was maladministration", "we find …".
    fn verb(&self) -> Option<usize> {
        verb(self.text, self.at, self.start())
    }

    /// "There was, in respect of the roof leak, severe maladministration by the landlord": the matter stands between commas.
    fn parted(&self) -> Option<usize> {
        let outcome = self.text.ending(finding_frame::ARTICLE, self.start()).unwrap_or(self.start());
        let is_behind_comma = self.text.slice(self.place.from..outcome).trim_ascii_end().ends_with(b",");
        let there = self.text.last(finding_frame::THERE_WAS, self.place.from..outcome).filter(|_| is_behind_comma)?;
        let matter = self.text.skip_any(b", ", there.end);
        let is_aside = self.text.bytes().get(self.text.skip_space(there.end)) == Some(&b',');
        (is_aside && self.text.at(relation::RELATIONS, matter).is_some()).then_some(there.start)
    }

    /// "The Ombudsman has not found maladministration in …", "we did not find …".
    fn not_found(&self) -> Option<usize> {
        self.text.at(outcome::NOT_FOUND, self.start())?;
        let verb = self.text.ending(finding_frame::HAS, self.start()).unwrap_or(self.start());
        self.text.ending(finding_frame::OMBUDSMAN, verb)
    }

    /// "The landlord’s response to the leak did not amount to maladministration", or anything of it under the Scheme.
    fn is_not(&self) -> Option<usize> {
        self.text.at(outcome::IS_NOT, self.start())?;
        ((self.is_of_head() && self.closes()) || self.place.under_scheme).then_some(self.start())
    }

    /// "We have found that the landlord:" + "was responsible for maladministration in …".
    fn responsible(&self) -> Option<usize> {
        let denied = self.text.at(outcome::NOT_RESPONSIBLE, self.start());
        let responsible = match denied {
            Some(_) => self.text.ending(finding_frame::IS_OR_WAS, self.start()),
            None => self.text.ending(finding_frame::WAS_RESPONSIBLE, self.at),
        };
        let responsible = responsible.filter(|_| self.place.in_list)?;
        (responsible <= self.text.skip_space(self.place.from)).then_some(responsible)
    }

    /// "The landlord’s handling of the lift: service failure."
    fn behind_head(&self) -> Option<usize> {
        let is_end = self.text.bytes()[self.end()..].iter().take(3).all(|b| b" .;".contains(b));
        self.text.ending(mark::COLON_OR_DASH, self.start())?;
        (is_end && (self.place.is_first || self.place.in_list)).then_some(self.at)
    }

    /// "As such, a finding of service failure has been made."
    fn is_found(&self) -> Option<usize> {
        let is_basis = self.text.at(finding_frame::ON_THE_BASIS, self.end()).is_some();
        let is_made = self.text.ending(finding_frame::A_FINDING_OF, self.start()).is_some();
        let is_ours = !is_owned(self.text, self.at) && self.text.ending(finding_frame::OUR, self.at).is_none();
        (self.is_said_found() && !is_basis && (is_made || is_ours)).then_some(self.at)
    }

    /// "The landlord’s handling of the lift was maladministration", of a head, under the Scheme, or as the Ombudsman says.
    fn amounts_to(&self) -> Option<usize> {
        let outcome = self.text.ending(finding_frame::ARTICLE, self.start()).unwrap_or(self.start());
        let verb = self.text.ending(finding_frame::AMOUNTS_TO, outcome)?;
        let listed = self.closes() && (self.place.in_list || self.is_of_head());
        (self.place.under_scheme || listed || is_judged(self.text, self.place, verb)).then_some(verb)
    }

    /// "there no maladministration", "there was as service failure": a slip of the pen, which is said.
    fn slip(&self) -> Option<usize> {
        let slip = |at: usize| self.text.ending(finding_frame::THERE_SLIPS, at);
        let frame = slip(self.at).or_else(|| slip(self.start()))?;
        let before = self.text.slice(0..frame).trim_ascii_end().last();
        (frame <= self.place.from || self.place.under_scheme || before.is_some_and(|b| b",:;".contains(b))).then_some(frame)
    }

    /// A further item of the sentence's list.
    fn further(&self) -> Option<usize> {
        if let Some(finding) = tied_finding(self.text, self.start(), self.place) {
            return Some(finding);
        }
        let item = self.text.ending(finding_frame::ARTICLE, self.start()).unwrap_or(self.start());
        let is_capital = super::sentence::is_capital(self.text, item);
        // "…, but a service failure in …": the article owns nothing behind a word that ties on.
        let is_tied = item < self.start() && self.text.ending(relation::TIES_TO_NEXT, item).is_some();
        let is_owned = (is_owned(self.text, self.start()) && !is_tied) || (self.closes() && self.is_noun_before());
        (self.place.in_list && (is_capital || !is_owned) && goes_on(self.text, self.end())).then_some(item)
    }

    /// "reasonable redress for the complaint handling service failure": it ends the words before it.
    fn is_noun_before(&self) -> bool {
        let before = self.text.slice(0..self.start()).trim_ascii_end().last();
        self.place.follows && before.is_some_and(|&b| is_word(b)) && self.text.ending(relation::AND_MORE, self.start()).is_none()
    }
}

/// The verb of a frame that ends at `at`.
fn verb(text: &NormalText, at: usize, outcome: usize) -> Option<usize> {
    if let Some(there) = text.ending(finding_frame::THERE_WAS, at) {
        return Some(there);
    }
    if let Some(leads) = text.ending(finding_frame::LEADS_TO, at)
        && text.ending(finding_frame::FINDING_OF, outcome).is_some()
    {
        return Some(leads);
    }
    if let Some(leads) = text.ending(finding_frame::LEADS_US, at) {
        return Some(leads);
    }
    if let Some(responsible) = text.ending(finding_frame::RESPONSIBLE, at) {
        return Some(finds(text, responsible).unwrap_or(responsible));
    }
    if text.at(outcome::NOT_RESPONSIBLE, outcome).is_some() {
        return text.ending(finding_frame::LANDLORD_WAS, outcome);
    }
    // "We have not found maladministration", "the Ombudsman did not find any service failure".
    if text.at(outcome::NOT_FOUND, outcome).is_some() {
        return text.ending(finding_frame::WE_HAVE, outcome);
    }
    finds(text, at).or_else(|| text.ending(finding_frame::FINDING_IS, at))
}

/// "the Ombudsman finds", "we have also found", "this Service makes".
fn finds(text: &NormalText, at: usize) -> Option<usize> {
    // "found" may have been passed over as a word that stands between.
    let found = text.at(finding_frame::FOUND_BEHIND, at);
    ours(text, at).or_else(|| ours(text, found?))
}

/// The Ombudsman's verb that ends at `end`.
fn ours(text: &NormalText, end: usize) -> Option<usize> {
    let verb = text.ending(finding_frame::FINDS, end).or_else(|| text.ending(finding_frame::MAKES, end))?;
    text.ending(finding_frame::OMBUDSMAN, text.ending(finding_frame::ALSO, verb).unwrap_or(verb))
}

/// Passes over what may stand between a frame and the outcome, not before `from`.
fn skip_back(text: &NormalText, start: usize, from: usize) -> usize {
    let mut at = start;
    for _ in 0..8 {
        match text.ending(finding_frame::BETWEEN, at).filter(|&before| before >= from) {
            // "there was" is the frame itself.
            Some(_) if text.ending(finding_frame::THERE_WAS, at).is_some() => break,
            Some(before) => at = before,
            None => match label_before(text, at).filter(|&label| label >= from) {
                Some(label) => at = label,
                None => break,
            },
        }
    }
    let mut gap = at;
    while gap > from && text.bytes()[gap - 1] == b' ' {
        gap -= 1;
    }
    if gap <= from { from } else { at }
}

/// "there was: 30.1 no maladministration …; 30.2 service failure": the label of an item, behind a mark.
fn label_before(text: &NormalText, at: usize) -> Option<usize> {
    let words = text.slice(0..at).trim_ascii_end();
    let start = words.iter().rposition(|&b| b == b' ')? + 1;
    let label = words.get(start..)?;
    let is_number = label.iter().all(|b| b.is_ascii_digit() || b".)".contains(b));
    let is_letter = matches!(label, [letter, b')' | b'.'] | [b'(', letter, b')'] if letter.is_ascii_lowercase());
    let is_behind_mark = words[..start].trim_ascii_end().last().is_some_and(|b| b":;,".contains(b));
    (is_behind_mark && label.len() <= 5 && (is_number || is_letter)).then_some(start)
}

/// Whether the outcome belongs to something: "its service failure", "the finding of", "including".
fn is_owned(text: &NormalText, start: usize) -> bool {
    let is_quoted = text.ending(mark::OPENING_QUOTE, start).is_some();
    is_quoted || text.ending(finding_frame::OWNERS, start).is_some()
}

/// Whether an outcome is a word of the matter, or one that was found is spoken of.
pub fn is_of_matter(text: &NormalText, start: usize) -> bool {
    text.ending(finding_frame::OWNS, start).is_some() && text.ending(finding_frame::SAYS_OF, start).is_none()
}

/// "… and a finding of service failure in …": where a further finding of a list begins that is called one.
fn tied_finding(text: &NormalText, start: usize, place: Place) -> Option<usize> {
    let finding = text.ending(finding_frame::A_FINDING_OF, start)?;
    let is_tied = text.ending(relation::TIES_TO_NEXT, finding).or_else(|| text.ending(mark::COMMA, finding)).is_some();
    (place.follows && is_tied).then_some(finding)
}

/// Whether what follows an outcome tells what it is about, or nothing does.
fn goes_on(text: &NormalText, end: usize) -> bool {
    let rest = text.skip_space(end);
    text.at(relation::RELATIONS, end).is_some()
        || text.at(relation::BY_SOMEONE, end).is_some()
        || !text.bytes().get(rest).is_some_and(|&b| is_word(b))
}

/// "the landlord has offered reasonable redress".
fn offer(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    let start = mention.range.start;
    if text.ending(redress::NOT_OFFERED_HERE, start).is_some() {
        return None;
    }
    // Behind "and" only praise tells a finding from the matter: "its handling of the leak and offer of redress".
    if text.ending(redress::AND, start).is_some() && text.at(redress::ENOUGH, start).is_none() {
        return None;
    }
    // Behind another finding it may be of the matter: "the complaint and the level of redress".
    if place.under_scheme && !place.follows && !place.is_head {
        return Some(text.ending(finding_frame::THERE_WAS, skip_back(text, start, place.from)).unwrap_or(start));
    }
    let at = skip_back(text, start, place.from);
    let is_item = at <= place.from && text.at(finding_frame::REDRESS_SPOKEN_OF, mention.range.end).is_none();
    if is_item {
        return Some(place.from);
    }
    verb(text, at, start).or_else(|| offered(text, at, place)).or_else(|| {
        let end = text.at(redress::WAS_OFFERED, mention.range.end).unwrap_or(mention.range.end);
        (place.in_list && !is_owned(text, start) && goes_on(text, end)).then_some(start)
    })
}

/// "has made redress … which resolves the complaint": the quality is told by what it did.
fn weak_offer(text: &NormalText, mention: &Mention, place: Place) -> Option<usize> {
    if place.under_scheme && !place.follows && !place.is_head {
        return Some(mention.range.start);
    }
    let start = mention.range.start;
    // "The landlord has, since the Ombudsman intervened, made an offer which resolves the complaint about …"
    if text.at(redress::RESOLVES, start).is_some()
        && text.at(redress::LANDLORD, place.from).is_some()
        && text.has_in(redress::MADE_AN_OFFER, place.from..start)
    {
        return Some(place.from);
    }
    let offered = offered(text, skip_back(text, start, place.from), place)?;
    let near = mention.range.end..text.len().min(mention.range.end + 160);
    text.first(redress::PUT_RIGHT, near).map(|_| offered)
}

/// "has offered (the resident)", said of the landlord at the start, or by the Ombudsman.
fn offered(text: &NormalText, at: usize, place: Place) -> Option<usize> {
    if let Some(frame) = judged(text, at, place) {
        return Some(frame);
    }
    let at = text.ending(redress::TO_WHOM, at).unwrap_or(at);
    let verb = text.ending(redress::OFFERED, at)?;
    let who = text.ending(redress::LANDLORD, verb)?;
    let who = text.ending(finding_frame::THEN, who).unwrap_or(who);
    (who <= place.from || place.in_list || text.ending(finding_frame::SAID_BY_US, who).is_some()).then_some(who)
}

/// "we find that the landlord’s offer of £50 was reasonable redress".
fn judged(text: &NormalText, at: usize, place: Place) -> Option<usize> {
    let verb = text.ending(finding_frame::AMOUNTS_TO, text.at(finding_frame::WAS, at).unwrap_or(at))?;
    // "Its apology and offer of £100 were sufficient redress for …" as an item of its own.
    let is_own = place.is_first && text.at(redress::THE_OFFER, place.from).is_some();
    (place.in_list || is_own || is_judged(text, place, verb)).then_some(verb)
}

/// Whether the Ombudsman’s judgement opens the sentence: "We have found that the delay was …".
fn is_judged(text: &NormalText, place: Place, verb: usize) -> bool {
    text.has_in(finding_frame::JUDGES, place.from..verb.min(place.from + 60))
}
