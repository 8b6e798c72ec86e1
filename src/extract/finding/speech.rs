//! Do the words of a sentence take its outcome away (domain.md 1.6 rule 5)?
//!
//! | words | what they make of it |
//! |---|---|
//! | "we **would** have found maladministration **but for** …" | hypothetical |
//! | "the landlord **said** there was no service failure" | a party's words |
//! | "our **guidance** … **where there** has been service failure" | guidance |
//! | "case 201709999: …", "following several investigations" | another case |
//! | "**failed to** offer reasonable redress" | taken back |

use super::frame::Place;
use super::outcome::{Mention, Wording};
use super::sentence::is_capital;
use crate::text::NormalText;
use crate::values::scheme::Citation;
use crate::vocabulary::{Meaning, finding_frame, mark, redress, relation, speech};
use std::collections::HashSet;
use std::ops::Range;

/// What of a paragraph is not said by the Ombudsman about this case.
pub struct Speech {
    other_cases: Vec<usize>,
    /// Where the words of a rule begin that is quoted.
    rules: Vec<usize>,
    /// Where whole sentences stand between quotation marks.
    quotations: Vec<Range<usize>>,
}

impl Speech {
    /// `own_cases` are the references of this determination.
    pub fn of(text: &NormalText, citations: &[Citation], own_cases: &HashSet<Vec<u8>>) -> Self {
        Self { other_cases: other_cases(text, own_cases), rules: rules(text, citations), quotations: quotations(text) }
    }

    /// Whether they take a mention away whose sentence is `sentence` and whose frame begins at `frame`.
    pub fn takes_away(
        &self,
        text: &NormalText,
        mention: &Mention,
        place: Place,
        sentence: Range<usize>,
        frame: Option<usize>,
    ) -> bool {
        let to = mention.range.start;
        // "202212345: We found …": the number may stand just before.
        if any_in(&self.other_cases, sentence.start.saturating_sub(12), sentence.end)
            || any_in(&self.rules, sentence.start, to)
            || self.quotations.iter().any(|quotation| quotation.contains(&to))
        {
            return true;
        }
        // What stands before the last semicolon, or before an item that begins with a capital, is of another matter.
        let frame = frame.unwrap_or(to);
        let semicolon = memchr::memrchr(b';', text.slice(place.from..frame)).map_or(place.from, |at| place.from + at + 1);
        let from = if place.follows && is_capital(text, frame) { frame.max(semicolon) } else { semicolon };
        let stands = |list: Meaning| text.has_in(list, from..to);
        // The matter stands before these, and may say much.
        if matches!(mention.wording, Wording::Jurisdiction | Wording::Closed) {
            return stands(speech::OF_ALL_CASES)
                || is_reported(text, sentence.start..to, Some(sentence.start))
                || is_argued(text, sentence.start..to);
        }
        let is_ours = is_our_voice(text, frame, to);
        is_hypothetical(text, from..to)
            || is_reported(text, from..to, None)
            || is_reason(text, frame)
            || (!is_ours && speaks_another(text, from..to))
            || match mention.wording {
                Wording::Failure => is_of_many(text, to..sentence.end) || is_spoken_of(text, mention.range.end),
                Wording::Redress | Wording::WeakRedress => {
                    stands(speech::TAKEN_BACK)
                        || is_spoken_of(text, mention.range.end)
                        || is_too_little(text, mention.range.end..sentence.end)
                        || text.at(redress::WHICH_DID_NOT, mention.range.end).is_some()
                }
                _ => false,
            }
    }
}

/// Whether words make what follows hypothetical. Behind a comma "where" tells of what is: "its complaint handling, where we
/// found service failure".
fn is_hypothetical(text: &NormalText, words: Range<usize>) -> bool {
    let is_told = |hit: &Range<usize>| {
        text.slice(hit.clone()).starts_with(b"where") && text.slice(0..hit.start).trim_ascii_end().ends_with(b",")
    };
    text.all(speech::HYPOTHETICAL, words).any(|hit| !is_told(&hit))
}

/// Where the words of the Scheme or of guidance are given: "Paragraph 55(b) of the Scheme states that …".
fn rules(text: &NormalText, citations: &[Citation]) -> Vec<usize> {
    const NEAR: usize = 70;
    let named = text.all(speech::RULES, 0..text.len()).map(|rule| (rule.end, 20));
    let cited = citations.iter().map(|citation| (citation.range.end, NEAR));
    let stop = |at: usize| memchr::memchr2(b',', b';', text.slice(at..text.len())).map_or(text.len(), |comma| at + comma);
    let verbs = cited.chain(named).filter_map(|(at, near)| text.first(speech::RULE_SAYS, at..(at + near).min(stop(at))));
    let mut rules: Vec<usize> = verbs.map(|verb| verb.start).collect();
    rules.sort_unstable();
    rules
}

/// Whole sentences between quotation marks, or from one that is never closed; a word or two between them are none.
fn quotations(text: &NormalText) -> Vec<Range<usize>> {
    const SHORT: usize = 50;
    let mut marks = memchr::memchr_iter(b'"', text.bytes());
    let mut quotations = Vec::new();
    while let Some(open) = marks.next() {
        let close = marks.next().unwrap_or(text.len());
        if close - open > SHORT {
            quotations.push(open..close);
        }
    }
    quotations
}

/// Whether a party, or the determination of another case, is said to have found it: "The landlord found that there was".
/// With `subject` only where who tells it stands at that place.
fn is_reported(text: &NormalText, words: Range<usize>, subject: Option<usize>) -> bool {
    let tells = |verb: Range<usize>| {
        let who = text.ending(speech::THEN_REPORTS, verb.start).unwrap_or(verb.start);
        let other = text.ending(speech::OTHERS, who).filter(|_| text.ending(finding_frame::OMBUDSMAN, who).is_none());
        other.is_some_and(|other| subject.is_none_or(|start| other <= start + 4))
    };
    text.all(speech::REPORTS, words.clone()).any(tells) || (subject.is_none() && text.has_in(speech::REPORTED, words))
}

/// "The landlord says that the lift is outside the Ombudsman’s jurisdiction": a party’s opinion, up to the next comma.
fn is_argued(text: &NormalText, words: Range<usize>) -> bool {
    let Some(verb) = text.first(speech::ARGUES, words.clone()) else { return false };
    let who = text.ending(speech::THEN_REPORTS, verb.start).unwrap_or(verb.start);
    let is_party = text.ending(speech::OTHERS, who).is_some_and(|other| other <= words.start + 4);
    is_party && memchr::memchr2(b',', b';', text.slice(verb.end..words.end)).is_none()
}

/// "The resident asked us to find severe maladministration.": whether a sentence tells what a party said or wants, up to
/// where the Ombudsman speaks.
pub fn is_of_party(text: &NormalText, words: Range<usize>) -> bool {
    const NEAR: usize = 30;
    let Some(party) = text.at(speech::PARTIES, words.start) else { return false };
    let Some(verb) = text.first(speech::PARTY_SAYS, party..words.end.min(party + NEAR)) else { return false };
    let is_asked_of_us = |at: usize| text.slice(at..words.end).starts_with(b"us");
    !text.has_in(finding_frame::OUR_VOICE, verb.end..words.end) || is_asked_of_us(text.skip_space(verb.end))
}

/// Whether a word that denies stands in the clause that ends at an outcome which nothing else denied: "there was no
/// failing of such weight that it became maladministration".
pub fn is_perhaps_denied(text: &NormalText, words: Range<usize>) -> bool {
    // "did not, taken together, amount to": a denial right before a comma reaches over what the commas enclose.
    let mut denials = text.all(speech::DENIES, words.clone());
    if denials.any(|denial| text.bytes().get(text.skip_space(denial.end)) == Some(&b',')) {
        return true;
    }
    let marks = memchr::memrchr3(b',', b';', b':', text.slice(words.clone())).map_or(words.start, |at| words.start + at + 1);
    let clause = text.last(relation::TIES_TO_NEXT, marks..words.end).map_or(marks, |tie| tie.end);
    text.has_in(speech::DENIES, clause..words.end)
}

/// "As the Ombudsman has found reasonable redress, the landlord should …": only the reason for something else.
fn is_reason(text: &NormalText, frame: usize) -> bool {
    let is_noun = text.ending(speech::FINDING_THAT, frame).is_some();
    is_noun
        || text.at(finding_frame::OUR_VOICE, frame).is_some()
            && text.ending(speech::BECAUSE, text.ending(mark::ARTICLE, frame).unwrap_or(frame)).is_some()
}

/// Whether words of a party, of a policy or of guidance stand in `words`, and not the Ombudsman’s own.
fn speaks_another(text: &NormalText, words: Range<usize>) -> bool {
    text.all(speech::OF_OTHERS, words).any(|hit| text.ending(finding_frame::OUR_VOICE, hit.start).is_none())
}

/// Whether what follows an outcome denies it or speaks of it as a rule: "has not been offered", "in cases where".
fn is_spoken_of(text: &NormalText, end: usize) -> bool {
    let after = text.at(speech::BY_LANDLORD, end).unwrap_or(end);
    [end, after].into_iter().any(|at| text.at(speech::NOT_MADE, at).is_some() || text.at(speech::IN_GENERAL, at).is_some())
}

/// "The landlord offered redress but the amount did not reflect the detriment."
fn is_too_little(text: &NormalText, rest: Range<usize>) -> bool {
    text.first(speech::BUT, rest.clone()).is_some_and(|but| text.has_in(speech::NOT_ENOUGH, but.end..rest.end))
}

/// "found maladministration following several investigations": the preamble of a wider order.
fn is_of_many(text: &NormalText, rest: Range<usize>) -> bool {
    text.has_in(speech::MANY_CASES, rest.start..rest.end.min(rest.start + 200))
}

/// Whether the Ombudsman speaks in the frame that begins at `frame`, whatever stands before it.
fn is_our_voice(text: &NormalText, frame: usize, outcome: usize) -> bool {
    text.at(finding_frame::OUR_VOICE, frame).is_some()
        || text.ending(finding_frame::NEW_CLAUSE, frame).is_some()
        || text.ending(finding_frame::A_FINDING_OF, outcome).is_some()
}

/// Where the numbers of cases stand that are not `own`.
fn other_cases(text: &NormalText, own: &HashSet<Vec<u8>>) -> Vec<usize> {
    let mut others = cases(text);
    others.retain(|&at| !own.contains(&text.bytes()[at..at + DIGITS]));
    others
}

/// How many figures the number of a case has.
pub const DIGITS: usize = 9;

/// Where the numbers of cases stand: nine digits that begin with a year.
pub fn cases(text: &NormalText) -> Vec<usize> {
    let bytes = text.bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_case = |&at: &usize| {
        bytes.get(at + 1) == Some(&b'0')
            && (at..at + DIGITS).all(is_digit)
            && !is_digit(at + DIGITS)
            && (at == 0 || !is_digit(at - 1))
    };
    memchr::memchr_iter(b'2', bytes).filter(is_case).collect()
}

/// The first of sorted `places` at or after `from`, if it lies before `to`.
fn any_in(places: &[usize], from: usize, to: usize) -> bool {
    places.get(places.partition_point(|&p| p < from)).is_some_and(|&p| p < to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_another_case() {
        let normal = NormalText::of("case 202212345, and ours 202298765; 2022123456 is a telephone number");
        let own = HashSet::from([b"202298765".to_vec()]);
        assert_eq!(other_cases(&normal, &own), [5]);
    }
}
