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
use crate::phrase::outcome::{Mention, Wording};
use crate::text::NormalText;
use crate::vocabulary::{Meaning, finding_frame, speech};
use std::collections::HashSet;
use std::ops::Range;

/// The numbers of other cases that a paragraph names.
pub struct Speech {
    other_cases: Vec<usize>,
}

impl Speech {
    /// `own_cases` are the references of this determination.
    pub fn of(text: &NormalText, own_cases: &HashSet<Vec<u8>>) -> Self {
        Self { other_cases: other_cases(text, own_cases) }
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
        // "202212345: We found …": the number may stand just before.
        if any_in(&self.other_cases, sentence.start.saturating_sub(12), sentence.end) {
            return true;
        }
        let to = mention.range.start;
        let stands = |list: Meaning| text.has_in(list, place.from..to);
        let is_ours = || frame.is_some_and(|frame| is_our_voice(text, frame, to));
        // The matter stands before these, and may say much.
        if matches!(mention.wording, Wording::Jurisdiction | Wording::Closed) {
            return stands(speech::OF_ALL_CASES);
        }
        stands(speech::HYPOTHETICAL)
            || (!is_ours() && stands(speech::OF_OTHERS))
            || match mention.wording {
                Wording::Failure => is_of_many(text, to..sentence.end),
                Wording::Redress | Wording::WeakRedress => stands(speech::TAKEN_BACK),
                _ => false,
            }
    }
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
        let fold = NormalText::of("case 202212345, and ours 202298765; 2022123456 is a telephone number");
        let own = HashSet::from([b"202298765".to_vec()]);
        assert_eq!(other_cases(&fold, &own), [5]);
    }
}
