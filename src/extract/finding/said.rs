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
use crate::extract::within::first_in;
use crate::fold::{Fold, Phrases, is_word};
use crate::phrase::outcome::{Mention, Wording, begins, ends};
use crate::phrases;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

/// Where such words stand in one paragraph, each list sorted, and looked for when first asked for.
#[derive(Default)]
pub struct Said {
    hypothetical: Places,
    of_others: Places,
    of_all_cases: Places,
    taken_back: Places,
    other_cases: Vec<usize>,
}

type Places = OnceCell<Vec<usize>>;

impl Said {
    /// `own_cases` are the references of this determination.
    pub fn of(fold: &Fold, own_cases: &HashSet<Vec<u8>>) -> Self {
        Self { other_cases: other_cases(fold, own_cases), ..Self::default() }
    }

    /// Whether they take a mention away whose sentence is `sentence` and whose frame begins at `frame`.
    pub fn takes_away(&self, fold: &Fold, mention: &Mention, place: Place, sentence: Range<usize>, frame: Option<usize>) -> bool {
        // "202212345: We found …": the number may stand just before.
        if any_in(&self.other_cases, sentence.start.saturating_sub(12), sentence.end) {
            return true;
        }
        let to = mention.range.start;
        let stands = |places: &Places, phrases: Phrases| stands(fold, places, phrases, place.from..to);
        let is_ours = || frame.is_some_and(|frame| is_our_voice(fold, frame, to));
        // The matter stands before these, and may say much.
        if matches!(mention.wording, Wording::Jurisdiction | Wording::Closed) {
            return stands(&self.of_all_cases, OF_ALL_CASES);
        }
        stands(&self.hypothetical, HYPOTHETICAL)
            || (!is_ours() && stands(&self.of_others, OF_OTHERS))
            || match mention.wording {
                Wording::Failure => is_of_many(fold, to..sentence.end),
                Wording::Redress | Wording::WeakRedress => stands(&self.taken_back, TAKEN_BACK),
                _ => false,
            }
    }
}

/// Whether one of `phrases` begins inside `range`. Words that are few are looked at one by one; more would be looked
/// at again for every mention of a long sentence, so that their places are noted for the whole paragraph.
fn stands(fold: &Fold, places: &Places, phrases: Phrases, range: Range<usize>) -> bool {
    const FEW: usize = 24;
    if range.len() < FEW {
        let bytes = fold.bytes();
        let is_start = |&at: &usize| at == 0 || !is_word(bytes[at - 1]) || !is_word(bytes[at]);
        return range.filter(is_start).any(|at| bytes[at] != b' ' && begins(fold, phrases, at));
    }
    let places = places.get_or_init(|| fold.old_hits(phrases, 0..fold.len()).map(|(_, hit)| hit.start).collect());
    any_in(places, range.start, range.end)
}

/// "found maladministration following several investigations": the preamble of a wider order.
fn is_of_many(fold: &Fold, rest: Range<usize>) -> bool {
    const MANY: Phrases = phrases!["several investigations", "a number of investigations", "a number of cases", "several cases"];
    first_in(fold, rest.start..rest.end.min(rest.start + 200), MANY).is_some()
}

/// Whether the Ombudsman speaks in the frame that begins at `frame`, whatever stands before it.
fn is_our_voice(fold: &Fold, frame: usize, outcome: usize) -> bool {
    let ours = begins(
        fold,
        phrases!["we", "i", "ombudsman", "this service", "ombudsman service", "this investigation", "our investigation"],
        frame,
    );
    let new_clause =
        ends(fold, phrases![",", ", that", "finds that", "find that", "found that", "determined that", "satisfied that"], frame);
    let is_made = ends(fold, phrases!["a finding of", "a determination of"], outcome);
    ours || new_clause || is_made
}

/// Where the numbers of cases stand that are not `own`.
fn other_cases(fold: &Fold, own: &HashSet<Vec<u8>>) -> Vec<usize> {
    let mut others = cases(fold);
    others.retain(|&at| !own.contains(&fold.bytes()[at..at + DIGITS]));
    others
}

/// How many figures the number of a case has.
pub const DIGITS: usize = 9;

/// Where the numbers of cases stand: nine digits that begin with a year.
pub fn cases(fold: &Fold) -> Vec<usize> {
    let bytes = fold.bytes();
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

/// Phrases that make what follows in the sentence hypothetical, or no finding of this case.
#[rustfmt::skip]
const HYPOTHETICAL: Phrases = phrases![
    "where we", "when we", "if we", "if it", "where the ombudsman finds", "if the ombudsman finds", "sometimes", "would",
    "may have", "might", "could have", "had it not", "had the landlord", "but for", "were it not", "prevented", "prevents",
    "preventing", "avoided", "avoid", "whether", "unless", "where there", "where a landlord", "when there", "if there",
    "will not", "role is", "instead of", "instances of", "in cases of", "previous determination", "previously found",
    "had already found",
];

/// Words of a party, of a policy or of guidance: no finding, unless the Ombudsman's own verb follows.
#[rustfmt::skip]
const OF_OTHERS: Phrases = phrases![
    "usually", "normally", "typically", "guidance", "policy", "if the", "rather than", "said", "says", "stated", "told",
    "acknowledged", "accepted that", "admitted", "recognised", "apologised", "believes", "believed", "feels", "felt",
    "claimed", "claims", "alleged", "disputes", "argued", "its own finding", "seeking", "no dispute", "agreed that",
    "explained", "advised", "responded that", "confirmed that", "considers there", "considered there", "maintains",
];

/// Boilerplate on what the Ombudsman may consider.
#[rustfmt::skip]
const OF_ALL_CASES: Phrases = phrases![
    "sometimes", "reasons why a complaint", "reasons why complaints", "may not consider complaints",
    "not free to investigate all",
];

/// Of the redress forms, these take it back.
#[rustfmt::skip]
const TAKEN_BACK: Phrases = phrases![
    "not", "failed to", "fails to", "fail to", "insufficient", "inadequate", "falls short", "fell short", "neither", "without",
    "nor", "consider whether",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_another_case() {
        let fold = Fold::of("case 202212345, and ours 202298765; 2022123456 is a telephone number");
        let own = HashSet::from([b"202298765".to_vec()]);
        assert_eq!(other_cases(&fold, &own), [5]);
    }
}
