//! What does one paragraph find? Its statements, in order, each with its outcome and heads.

use super::about;
use super::frame::{self, Place};
use super::matter::{is_dangling, is_details, is_said, items, list_colon};
use super::outcome::{Mention, Wording, mentions};
use super::sentence;
use super::speech::{Speech, is_of_party, is_perhaps_denied};
use crate::determination::Outcome;
use crate::text::{NormalText, is_word};
use crate::values::scheme::{Citation, citations};
use crate::vocabulary::{finding_frame, ground, jurisdiction, mark, outcome, redress, relation};
use std::collections::HashSet;
use std::ops::Range;

/// One thing that a paragraph finds.
#[derive(Debug, Clone)]
pub struct Statement {
    /// What was found.
    pub outcome: Outcome,
    /// The words that say so.
    pub words: Range<usize>,
    /// The whole statement, frame included.
    pub whole: Range<usize>,
    /// What it is about: one range for each head; empty where it does not say.
    pub heads: Vec<Range<usize>>,
    /// The paragraph of the Scheme under which it was found.
    pub scheme: Option<Citation>,
    /// What follows it.
    pub follows: Follows,
}

/// What the paragraphs below a statement are to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Nothing.
    Nothing,
    /// Its heads, one an item.
    Heads,
    /// Items that only describe its one head: "including:", "as the landlord:".
    Details,
}

/// What was read from one paragraph.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The findings.
    pub statements: Vec<Statement>,
    /// Words that name an outcome and find nothing.
    pub passed_over: Vec<Range<usize>>,
    /// Words that name an outcome in a frame that is not known, so that it is not known whether they find it.
    pub unknown: Vec<Range<usize>>,
    /// Outcomes that were found, and perhaps denied.
    pub doubted: Vec<Range<usize>>,
    /// Slips of the pen, each with what it was read as.
    pub slips: Vec<(Range<usize>, &'static str)>,
    /// The last paragraph of the Scheme that is cited.
    pub scheme: Option<Citation>,
}

/// What the lead-in above a paragraph gives to it.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The paragraph of the Scheme that it cites.
    pub scheme: Option<Citation>,
    /// Whether there is one.
    pub lead_in: bool,
    /// Whether it gives their outcome to its items, which are heads.
    pub gives_outcome: bool,
    /// Whether it denies what its items name: "The landlord was not responsible for:".
    pub denies: bool,
}

/// A mention in an operative frame.
struct Operative {
    mention: Mention,
    frame: usize,
    sentence: usize,
}

/// The parts of a paragraph that every step asks for, found once.
struct Parts<'a> {
    text: &'a NormalText<'a>,
    sentences: Vec<usize>,
    citations: Vec<Citation>,
    /// Where words stand first that give a paragraph of the Scheme as the ground; not asked for where none is cited.
    first_ground: Option<usize>,
    speech: Speech,
}

/// Reads one paragraph. `own_cases` are the references of this determination.
pub fn read(text: &NormalText, given: &Given, own_cases: &HashSet<Vec<u8>>) -> Reading {
    let mentions = mentions(text);
    let citations = citations(text);
    let mut reading = Reading { scheme: citations.last().cloned(), ..Reading::default() };
    reading.unknown.extend(misspelt(text).or_else(|| glued_jurisdiction(text, &mentions)));
    if mentions.is_empty() && reading.unknown.is_empty() {
        reading.unknown = text.all(finding_frame::NO_FAULT, 0..text.len()).take(1).collect();
    }
    if mentions.is_empty() {
        return reading;
    }
    let parts = Parts {
        text,
        sentences: sentence::starts(text),
        first_ground: citations.first().and_then(|_| ground_in(text, 0..text.len())),
        speech: Speech::of(text, &citations, own_cases),
        citations,
    };
    reading.unknown.extend(text.all(finding_frame::THE_SAME, 0..text.len()));
    let operative = parts.operative(mentions, given, &mut reading);
    reading.slips = operative.iter().filter_map(|op| slip(text, op)).collect();
    reading.statements = parts.statements(&operative, given);
    reading
}

/// "there no maladministration", "serve maladministration": the slip that was passed over, and the likely words.
fn slip(text: &NormalText, op: &Operative) -> Option<(Range<usize>, &'static str)> {
    let start = op.mention.range.start;
    if let Some(end) = text.at(outcome::SEVERE_SLIPS, start).filter(|_| op.mention.outcome == Outcome::SevereMaladministration) {
        return Some((start..end, "severe"));
    }
    let end = text.at(finding_frame::THERE_SLIPS, op.frame)?;
    text.at(finding_frame::THERE_WAS, op.frame).is_none_or(|frame| frame < end).then_some((op.frame..end, "there was"))
}

/// "nomaladministration", "maladministraton": words that are no outcome as they stand, and were meant for one.
fn misspelt(text: &NormalText) -> Option<Range<usize>> {
    const STEM: &[u8] = b"maladm";
    let is_read = |at: usize| text.at(outcome::MALADMINISTRATION, at).is_some() && text.begins_word(at);
    let mut stems = memchr::memchr_iter(STEM[0], text.bytes()).filter(|&at| text.bytes()[at..].starts_with(STEM));
    let at = stems.find(|&at| !is_read(at))?;
    Some(at..at + text.bytes()[at..].iter().take_while(|&&b| is_word(b)).count())
}

/// "Outside the Ombudsman’sjurisdiction": a copy lost a space.
fn glued_jurisdiction(text: &NormalText, mentions: &[Mention]) -> Option<Range<usize>> {
    const TOGETHER: [&[u8]; 4] = [
        b"outsidetheombudsman'sjurisdiction",
        b"outsideoftheombudsman'sjurisdiction",
        b"outsideourjurisdiction",
        b"isnotonetheombudsmancan",
    ];
    if !mentions.iter().any(|mention| mention.wording == Wording::Jurisdiction) {
        let squeezed = text.squeezed();
        let found = TOGETHER.into_iter().find_map(|words| {
            let at = memchr::memmem::find(squeezed.bytes(), words)?;
            Some(squeezed.in_normal(at..at + words.len()))
        });
        if found.is_some() {
            return found;
        }
    }
    const WORD: &[u8] = b"jurisdiction";
    const NEAR: usize = 60;
    let mut all = memchr::memmem::find_iter(text.bytes(), WORD);
    let is_glued = |at: &usize| !text.begins_word(*at) && text.has_in(jurisdiction::OUTSIDE_OF, at.saturating_sub(NEAR)..*at);
    all.find(is_glued).map(|at| at..at + WORD.len())
}

/// The first place in `range` where a ground is given.
fn ground_in(text: &NormalText, range: Range<usize>) -> Option<usize> {
    text.first(ground::GROUNDS, range).map(|hit| hit.start)
}

/// How far a ground may stand before the sentence that it governs.
const NEAR: usize = 120;

impl Parts<'_> {
    /// Sorts the mentions into findings, and into words that are passed over or not known.
    fn operative(&self, mentions: Vec<Mention>, given: &Given, reading: &mut Reading) -> Vec<Operative> {
        let text = self.text;
        let mut found: Vec<Operative> = Vec::new();
        let mut rejected_in = None;
        for mention in mentions {
            let sentence = self.sentence_of(mention.range.start);
            let before = found.last().filter(|o| o.sentence == sentence);
            let from = before.map_or(sentence, |o| o.mention.range.end);
            let under = self.is_under_scheme(sentence, mention.range.start) || (given.lead_in && given.scheme.is_some());
            let place = Place {
                from,
                follows: before.is_some(),
                is_first: sentence == self.sentences[0] || !found.is_empty(),
                in_list: before.is_some() || given.lead_in,
                under_scheme: under,
                is_head: given.gives_outcome,
            };
            if before.is_some_and(|o| says_again(text, &o.mention, &mention)) {
                continue;
            }
            if let Some(end) = before.and_then(|o| contrast(text, &o.mention, &mention)) {
                if let Some(last) = found.last_mut() {
                    last.mention.range.end = end;
                }
                continue;
            }
            let frame = frame::operative(text, &mention, place);
            let is_rejected =
                rejected_in == Some(sentence) || self.speech.takes_away(text, &mention, place, self.sentence_at(sentence), frame);
            // "We would have found service failure, but …, and so we found reasonable redress.", "…. There was not."
            if rejected_in == Some(sentence) && frame.is_some_and(|frame| self.is_new_voice(frame, sentence)) {
                reading.unknown.push(mention.range);
                continue;
            }
            if is_rejected && let Some(answer) = self.answer_behind(sentence) {
                reading.unknown.push(answer);
            }
            match frame.filter(|_| !is_rejected) {
                Some(_) if mention.outcome == Outcome::ReasonableRedress && self.takes_over(&found, sentence, &mention) => {
                    if let Some(last) = found.last_mut() {
                        last.mention.outcome = Outcome::ReasonableRedress;
                    }
                }
                Some(frame) if given.denies && frame <= from && mention.outcome.upheld() => {
                    if mention.outcome == Outcome::SevereMaladministration {
                        reading.unknown.push(mention.range); // not severe says nothing of what it is
                    } else {
                        let mention = Mention { outcome: Outcome::NoMaladministration, ..mention };
                        found.push(Operative { mention, frame, sentence });
                    }
                }
                Some(frame) => {
                    // "responsible forsevere maladministration": a copy lost the space before the graver outcome.
                    let is_graver = mention.outcome == Outcome::Maladministration
                        && text.slice(from..mention.range.start).trim_ascii_end().ends_with(b"severe");
                    if is_graver || (mention.outcome.upheld() && is_perhaps_denied(text, from..mention.range.start)) {
                        reading.doubted.push(mention.range.clone());
                    }
                    found.push(Operative { mention, frame, sentence });
                }
                None => {
                    // "has not offered reasonable redress, and there was service failure": only the redress is taken back.
                    let is_redress = matches!(mention.wording, Wording::Redress | Wording::WeakRedress);
                    if is_rejected && before.is_none() && !is_redress {
                        rejected_in = Some(sentence);
                    }
                    let is_known = is_of_party(text, sentence..mention.range.start)
                        || is_rejected
                        || given.gives_outcome
                        || frame::is_of_matter(text, mention.range.start);
                    match mention.wording {
                        Wording::Failure | Wording::Redress if !is_known => reading.unknown.push(mention.range),
                        Wording::WeakRedress if !is_known && text.at(redress::RESOLVES, mention.range.start).is_some() => {
                            reading.unknown.push(mention.range);
                        }
                        // Boilerplate on jurisdiction is in most reports: no one needs to read it again.
                        Wording::Jurisdiction => {}
                        _ => reading.passed_over.push(mention.range),
                    }
                }
            }
        }
        found
    }

    /// Whether the Ombudsman speaks anew in the frame that begins at `frame`, behind a comma of its sentence.
    fn is_new_voice(&self, frame: usize, sentence: usize) -> bool {
        let clause = self.text.ending(finding_frame::BEHIND_COMMA, frame).unwrap_or(frame);
        let is_behind_comma = self.text.slice(sentence..clause.max(sentence)).trim_ascii_end().ends_with(b",");
        is_behind_comma && self.text.at(finding_frame::OUR_VOICE, frame).is_some()
    }

    /// The sentence behind the one at `sentence`, where it only answers it: "We find that there was."
    fn answer_behind(&self, sentence: usize) -> Option<Range<usize>> {
        let start = self.sentence_at(sentence).end;
        let end = self.text.at(finding_frame::ANSWERS, start).filter(|_| start < self.text.len())?;
        self.text.bytes().get(self.text.skip_space(end)).is_none_or(|b| b".;,".contains(b)).then_some(start..end)
    }

    /// "there was a service failure …, however the landlord has already offered reasonable redress".
    fn takes_over(&self, found: &[Operative], sentence: usize, mention: &Mention) -> bool {
        let Some(last) = found.last().filter(|o| o.sentence == sentence) else { return false };
        let between = last.mention.range.end..mention.range.start;
        last.mention.outcome.upheld()
            && (self.text.first(relation::TURNS, between.clone()).is_some() || self.concedes(sentence, last.mention.range.start))
            && !self.text.slice(between.clone()).contains(&b';')
            && !(self.text.has_in(finding_frame::HEAD_OPENS, between) && self.has_own_matter(mention.range.end))
    }

    /// "maladministration in its handling of the leak, but reasonable redress **in its handling of the lift**".
    fn has_own_matter(&self, end: usize) -> bool {
        let end = self.text.at(redress::WAS_OFFERED, end).unwrap_or(end);
        let end = self.text.at(relation::BY_WHOM, end).unwrap_or(end);
        let matter = self.text.at(relation::RELATIONS, end);
        matter.is_some_and(|at| self.text.at(finding_frame::HEAD_OPENS, at).is_some())
    }

    /// "Although there were service failures in …, it has offered reasonable redress."
    fn concedes(&self, sentence: usize, failure: usize) -> bool {
        self.text.first(relation::CONCEDES, sentence..failure).is_some()
    }

    /// The whole sentence that begins at `start`.
    fn sentence_at(&self, start: usize) -> Range<usize> {
        let next = self.sentences.partition_point(|&s| s <= start);
        start..self.sentences.get(next).copied().unwrap_or(self.text.len())
    }

    fn sentence_of(&self, at: usize) -> usize {
        let next = self.sentences.partition_point(|&s| s <= at);
        next.checked_sub(1).map_or(0, |i| self.sentences[i])
    }

    /// Whether a paragraph of the Scheme is given as the ground between `from` and `to`, or by the
    /// sentence before, ending in a colon.
    fn is_under_scheme(&self, from: usize, to: usize) -> bool {
        let upto = self.citations.partition_point(|c| c.range.start < to);
        let Some(cited) = upto.checked_sub(1).map(|i| &self.citations[i]) else { return false };
        let end = cited.range.end;
        let is_open =
            cited.range.start >= from || (end < from && from - end < NEAR && self.text.slice(end..from).contains(&b':'));
        is_open && self.first_ground.is_some_and(|ground| ground < cited.range.start)
    }

    /// Cuts the paragraph into statements, one for each operative mention.
    fn statements(&self, operative: &[Operative], given: &Given) -> Vec<Statement> {
        let mut statements: Vec<Statement> = Vec::new();
        let mut next = operative.first().map_or(0, |_| self.start_of(operative, 0));
        for (i, op) in operative.iter().enumerate() {
            let from = next;
            next = if i + 1 < operative.len() { self.start_of(operative, i + 1) } else { self.text.len() };
            let end = self.end_of(op.mention.range.end, next);
            let scheme = self.scheme_of(op, from, end, statements.last(), given);
            let statement = self.statement(op, from, end, scheme);
            statements.push(statement);
        }
        statements
    }

    /// Where a statement begins: with its ground, its sentence or its frame.
    fn start_of(&self, operative: &[Operative], i: usize) -> usize {
        let op = &operative[i];
        let Some(before) = i.checked_sub(1).map(|i| operative[i].mention.range.end) else { return self.sentences[0] };
        let sentence = op.sentence;
        let frame = op.frame.max(before);
        if sentence >= before {
            return sentence;
        }
        let ground = self.first_ground.and_then(|_| ground_in(self.text, before..frame)).filter(|&ground| {
            let cited = self.citations.get(self.citations.partition_point(|c| c.range.start <= ground));
            cited.is_some_and(|c| c.range.start < ground + 24)
        });
        ground.unwrap_or(frame)
    }

    /// Where a statement ends: with its sentence, which a list in small letters goes on.
    fn end_of(&self, from: usize, next: usize) -> usize {
        let at = self.sentences.partition_point(|&s| s <= from);
        self.sentences.get(at).map_or(next, |&sentence| sentence.min(next))
    }

    /// The paragraph of the Scheme: the statement's own, or that of the list which it stands in.
    fn scheme_of(&self, op: &Operative, from: usize, end: usize, before: Option<&Statement>, given: &Given) -> Option<Citation> {
        let upto = self.citations.partition_point(|c| c.range.start < op.mention.range.start);
        let cited =
            |from: usize| self.citations.get(self.citations.partition_point(|c| c.range.start < from)..upto).unwrap_or(&[]);
        // "in accordance with paragraphs 52 and 53(b), there was …": the one that this outcome is found under.
        let near = cited(from.min(op.sentence)).iter().rev().take(8);
        let own = near.into_iter().find(|c| suits(c, op.mention.outcome)).or(cited(from).last());
        let after = self.citations.get(upto).filter(|c| c.range.start < end && is_ground_after(self.text, c));
        let inherited = before.and_then(|s| s.scheme.as_ref()).or(given.scheme.as_ref()).filter(|c| fits(c, op.mention.outcome));
        own.or(after).or(inherited).cloned()
    }

    fn statement(&self, op: &Operative, from: usize, end: usize, scheme: Option<Citation>) -> Statement {
        let text = self.text;
        let words = op.mention.range.clone();
        let tail = words.end..end;
        let mut outcome = op.mention.outcome;
        if outcome == Outcome::ReasonableRedress && by_intervention(text, from..end, scheme.as_ref()) {
            outcome = Outcome::ResolvedWithIntervention;
        }
        let is_last = end == text.len();
        let (heads, follows) = match op.mention.wording {
            Wording::Jurisdiction | Wording::Closed => self.heads_before(op, from, tail, is_last),
            Wording::Redress | Wording::WeakRedress => self.heads_after(about::after_redress(text, tail.clone()), tail, is_last),
            Wording::Failure => self.heads_after(about::after_failure(text, tail.clone()), tail, is_last),
            Wording::NotInvestigated => self.heads_after(about::after_not_investigated(text, tail.clone()), tail, is_last),
        };
        let heads = match follows {
            Follows::Heads => heads,
            _ if heads.is_empty() => self.head_between(op).unwrap_or_else(|| self.head_in_front(op, from)),
            _ => heads,
        };
        Statement { outcome, words, whole: about::untied(text, from..end), heads, scheme, follows }
    }

    /// The heads of a matter that stands before its outcome; after a colon the list of them.
    fn heads_before(&self, op: &Operative, from: usize, tail: Range<usize>, is_last: bool) -> (Vec<Range<usize>>, Follows) {
        let text = self.text;
        if let Some(colon) = list_colon(text, tail.clone()) {
            let inner = about::trim(text, colon + 1..tail.end);
            return if inner.is_empty() && is_last {
                (Vec::new(), Follows::Heads)
            } else {
                (items(text, inner), Follows::Nothing)
            };
        }
        let upto = match op.mention.wording {
            // "the complaint was withdrawn": its first words are the matter.
            Wording::Closed => text.at(relation::COMPLAINT_WORD, op.mention.range.start).unwrap_or(op.frame),
            _ => op.frame,
        };
        let from = from.max(op.sentence);
        let matter = about::before(text, from..upto.max(from), &self.citations);
        // "the resident has withdrawn the complaint about rent": the matter stands after it.
        let is_told_after = op.mention.outcome == Outcome::Withdrawn && !text.slice(words_of(op)).starts_with(b"complaint");
        let goes_before = !is_told_after || tail.len() <= 3;
        if !matter.is_empty() && goes_before {
            return (vec![matter], Follows::Nothing);
        }
        let after = about::after_failure(text, tail);
        (if is_said(text, &after) { vec![after] } else { Vec::new() }, Follows::Nothing)
    }

    /// The heads of an outcome that stands before its matter.
    fn heads_after(&self, about: Range<usize>, tail: Range<usize>, is_last: bool) -> (Vec<Range<usize>>, Follows) {
        let text = self.text;
        let is_open = is_last && (text.slice(tail.clone()).trim_ascii_end().ends_with(b":") || is_dangling(text, tail));
        let colon = list_colon(text, about.clone());
        match colon {
            _ if is_open && is_details(text, about.end) => (vec![about], Follows::Details),
            _ if is_open => (Vec::new(), Follows::Heads),
            Some(colon) if !is_details(text, colon) => (items(text, about::trim(text, colon + 1..about.end)), Follows::Nothing),
            _ if is_said(text, &about) => (vec![about], Follows::Nothing),
            _ => (Vec::new(), Follows::Nothing),
        }
    }

    /// "There was, in respect of the roof leak, maladministration": the matter between the frame and the outcome.
    fn head_between(&self, op: &Operative) -> Option<Vec<Range<usize>>> {
        let text = self.text;
        let there = text.at(finding_frame::THERE_WAS, op.frame).filter(|&end| end < op.mention.range.start)?;
        let is_aside = text.bytes().get(text.skip_space(there)) == Some(&b',');
        let matter = about::after_failure(text, there..op.mention.range.start);
        (is_aside && is_said(text, &matter)).then(|| vec![matter])
    }

    /// Words before the frame that say what it is about: "The landlord’s complaint handling In accordance …".
    fn head_in_front(&self, op: &Operative, from: usize) -> Vec<Range<usize>> {
        let text = self.text;
        let from = from.max(op.sentence);
        let matter = about::before(text, from..op.frame.max(from), &self.citations);
        let is_head = |words: &Range<usize>| is_said(text, words) && words.len() < 200;
        if is_head(&matter) {
            return vec![matter];
        }
        let earlier = self.sentences.partition_point(|&s| s < op.sentence);
        if let Some(before) = earlier.checked_sub(1) {
            let words = self.sentences[before]..op.sentence;
            let in_front = about::trim(text, words.clone());
            // A heading that a copy glued to the sentence ends in no full stop.
            if !text.slice(words).trim_ascii_end().ends_with(b".") && is_head(&in_front) {
                return vec![in_front];
            }
        }
        Vec::new()
    }
}

fn words_of(op: &Operative) -> Range<usize> {
    op.mention.range.clone()
}

/// "an offer of redress … which resolves the complaint", "outside jurisdiction (OSJ)": one finding.
fn says_again(text: &NormalText, before: &Mention, mention: &Mention) -> bool {
    let is_redress = matches!(before.wording, Wording::Redress | Wording::WeakRedress);
    match mention.wording {
        Wording::WeakRedress => is_redress,
        Wording::Jurisdiction => {
            let is_short = text.bytes()[mention.range.start] == b'(';
            before.wording == Wording::NotInvestigated || (before.wording == Wording::Jurisdiction && is_short)
        }
        _ => false,
    }
}

/// "service failure, but not maladministration", "maladministration rather than service failure": where the second outcome
/// ends, if it only says what the first is not.
fn contrast(text: &NormalText, before: &Mention, mention: &Mention) -> Option<usize> {
    let start = mention.range.start;
    let is_between = |words: Option<usize>| words.is_some_and(|end| text.skip_space(end) == start);
    let is_denied = mention.outcome == Outcome::NoMaladministration && text.at(relation::NOT, start).is_some();
    let is_other = (is_denied && is_between(text.at(relation::CONTRASTS, before.range.end)))
        || is_between(text.at(relation::RATHER_THAN, before.range.end));
    let end = mention.range.end;
    (is_other && mention.wording == Wording::Failure).then(|| text.at(mark::CLOSING_BRACKET, end).unwrap_or(end))
}

/// Whether a citation after the outcome is its ground: "… under paragraph 42(j)".
fn is_ground_after(text: &NormalText, citation: &Citation) -> bool {
    text.ending(ground::BEHIND_OUTCOME, citation.range.start).is_some()
}

/// Whether a paragraph of the Scheme can be the ground of an outcome: kept from item to item.
fn fits(citation: &Citation, outcome: Outcome) -> bool {
    let is_exclusion = citation.number < 42 || (citation.number == 42 && citation.letter.is_some());
    is_exclusion == (outcome == Outcome::OutsideJurisdiction)
}

/// Whether a paragraph of the Scheme is the usual ground of an outcome, in any edition (domain.md 1.2).
fn suits(citation: &Citation, outcome: Outcome) -> bool {
    match outcome {
        Outcome::ReasonableRedress | Outcome::ResolvedWithIntervention => matches!(citation.number, 43 | 53 | 55),
        Outcome::OutsideJurisdiction | Outcome::Withdrawn => fits(citation, Outcome::OutsideJurisdiction),
        _ => matches!((citation.number, citation.letter), (42, None) | (52 | 54, _)),
    }
}

/// Paragraph 53(c) or 55(c), or words that say that the offer came after the Ombudsman stepped in.
fn by_intervention(text: &NormalText, words: Range<usize>, scheme: Option<&Citation>) -> bool {
    let by_letter = scheme.is_some_and(|c| matches!((c.number, c.letter), (53 | 55, Some('c'))));
    by_letter || text.first(redress::AFTER_INTERVENTION, words).is_some()
}
