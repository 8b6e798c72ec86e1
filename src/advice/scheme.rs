//! Why was a matter not considered, by the paragraph of the Housing Ombudsman Scheme? It depends on the edition, so on the date.
//!
//! The same number means different things in different editions, and letters moved within one number
//! (domain.md 0.4, 4.2). A meaning is given only where published determinations show it for that time. Where
//! the report's own words name another ground, the words win.
//!
//! | paragraph | determined on | meaning |
//! |---|---|---|
//! | `42(j)` | 28 February 2024 | belongs to another ombudsman or regulator |
//! | `42(k)` | 4 May 2023 | the same: the letters moved in between |
//! | `42(j)` | 4 May 2023 | none that is sure: see the report's own words |
//! | `42(a)` | 1 December 2023 | the landlord's complaints process is not finished: the same before and after |

use crate::determination::date::Date;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, exclusion};

/// Why a matter is not considered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// A court deals with it, or has judged it.
    BeforeCourt,
    /// It is about what a council does as a council.
    CouncilDuties,
    /// The landlord's own process was not finished.
    ProcessNotFinished,
    /// It came to the Ombudsman too late.
    TooLate,
    /// It was raised with the landlord too late.
    NotRaisedInTime,
    /// It is about a policy that was properly decided on.
    Policy,
    /// It is about the level of rent or service charge.
    RentLevel,
    /// It could have been raised in legal proceedings.
    LegalProceedings,
    /// A court, a tribunal or an insurer can deal with it better.
    OtherRemedy,
    /// It belongs to another ombudsman or regulator.
    OtherOmbudsman,
    /// It was decided before.
    AlreadyDecided,
}

impl Ground {
    /// Every ground.
    pub const ALL: [Self; 11] = [
        BeforeCourt,
        CouncilDuties,
        ProcessNotFinished,
        TooLate,
        NotRaisedInTime,
        Policy,
        RentLevel,
        LegalProceedings,
        OtherRemedy,
        OtherOmbudsman,
        AlreadyDecided,
    ];

    /// Its name among the templates of the page.
    pub fn code(self) -> &'static str {
        match self {
            BeforeCourt => "before_court",
            CouncilDuties => "council_duties",
            ProcessNotFinished => "process_not_finished",
            TooLate => "too_late",
            NotRaisedInTime => "not_raised_in_time",
            Policy => "policy",
            RentLevel => "rent_level",
            LegalProceedings => "legal_proceedings",
            OtherRemedy => "other_remedy",
            OtherOmbudsman => "other_ombudsman",
            AlreadyDecided => "already_decided",
        }
    }
}

use Ground::*;

/// From when to when a set of letters is shown by published determinations. The second set ends and the third
/// begins with the last and first case that show them; in between, only what is the same in both is sure.
struct Edition {
    from: Date,
    to: Date,
    letters: &'static [(u16, u8, Ground)],
}

const fn day(year: i32, month: u32, day: u32) -> Date {
    Date::known(year, month, day)
}

static EDITIONS: [Edition; 3] = [
    Edition {
        from: day(2020, 9, 1),
        // Reports went on to cite the paragraphs of 2020 after the Scheme of October 2022 (domain.md 1.2).
        to: day(2023, 3, 31),
        letters: &[
            (39, b'a', ProcessNotFinished),
            (39, b'e', NotRaisedInTime),
            (39, b'f', Policy),
            (39, b'g', RentLevel),
            (39, b'i', OtherRemedy),
            (39, b'm', OtherOmbudsman),
        ],
    },
    Edition {
        from: day(2022, 10, 1),
        to: day(2023, 8, 25),
        letters: &[
            (41, b'c', BeforeCourt),
            (42, b'a', ProcessNotFinished),
            (42, b'b', TooLate),
            (42, b'c', NotRaisedInTime),
            (42, b'e', RentLevel),
            (42, b'f', LegalProceedings),
            (42, b'g', OtherRemedy),
            (42, b'k', OtherOmbudsman),
        ],
    },
    Edition {
        from: day(2024, 1, 22),
        to: day(2026, 5, 31),
        letters: &[
            (41, b'd', CouncilDuties),
            (42, b'a', ProcessNotFinished),
            (42, b'b', TooLate),
            (42, b'c', NotRaisedInTime),
            (42, b'd', RentLevel),
            (42, b'f', OtherRemedy),
            (42, b'j', OtherOmbudsman),
            (42, b'l', AlreadyDecided),
        ],
    },
];

/// Why a matter is not considered, for a paragraph that a report cites and the words that it gives for it.
/// `None`: nothing is sure, see the report's own words.
pub fn exclusion(paragraph: &str, determined: Option<Date>, own_words: &str) -> Option<Ground> {
    let by_letter = parse(paragraph).zip(determined).and_then(|((number, letter), date)| ground_on(number, letter?, date));
    let words = NormalText::of(own_words);
    let named: Vec<Ground> = CUES.iter().filter(|(_, cues)| words.has(*cues)).map(|&(ground, _)| ground).collect();
    match (by_letter, named.as_slice()) {
        (Some(ground), []) => Some(ground),
        (Some(ground), named) if named.iter().any(|&n| agree(ground, n)) => Some(ground),
        (None, &[named]) => Some(named),
        _ => None,
    }
}

fn ground_on(number: u16, letter: u8, date: Date) -> Option<Ground> {
    let find = |edition: &Edition| edition.letters.iter().find(|l| (l.0, l.1) == (number, letter)).map(|l| l.2);
    let in_force = EDITIONS.iter().filter(|e| e.from <= date && date <= e.to).find_map(find);
    let [_, before, after] = &EDITIONS;
    let between = before.to < date && date < after.from;
    in_force.or_else(|| find(before).filter(|_| between).filter(|&ground| find(after) == Some(ground)))
}

/// Words by which a report names a ground (domain.md 4.2, rule 3). Topics alone, such as injury or rehousing,
/// name none.
const CUES: [(Ground, Meaning); 7] = [
    (BeforeCourt, exclusion::BEFORE_COURT),
    (ProcessNotFinished, exclusion::PROCESS_NOT_FINISHED),
    (NotRaisedInTime, exclusion::NOT_RAISED_IN_TIME),
    (RentLevel, exclusion::RENT_LEVEL),
    (OtherRemedy, exclusion::OTHER_REMEDY),
    (OtherOmbudsman, exclusion::OTHER_OMBUDSMAN),
    (AlreadyDecided, exclusion::ALREADY_DECIDED),
];

/// Whether a ground that words name fits the ground of the letter: a council's own duties belong to the other ombudsman.
fn agree(letter: Ground, named: Ground) -> bool {
    letter == named || matches!((letter, named), (CouncilDuties, OtherOmbudsman) | (OtherOmbudsman, CouncilDuties))
        // A complaint that came too late to the Ombudsman is often told by the end of the landlord's process.
        || matches!((letter, named), (TooLate, ProcessNotFinished))
}

/// "42(j)", "42 (j)", "42.j.", "42j": one number and at most one letter.
fn parse(paragraph: &str) -> Option<(u16, Option<u8>)> {
    let mut number = 0u16;
    let mut letter = None;
    for b in paragraph.bytes().filter(|b| b.is_ascii_alphanumeric()) {
        match b {
            b'0'..=b'9' if letter.is_none() => number = number.checked_mul(10)?.checked_add(u16::from(b - b'0'))?,
            b'a'..=b'z' | b'A'..=b'Z' if letter.is_none() && number > 0 => letter = Some(b.to_ascii_lowercase()),
            _ => return None,
        }
    }
    (number > 0).then_some((number, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn means(paragraph: &str, date: &str, words: &str, want: Option<Ground>) {
        assert_eq!(exclusion(paragraph, Date::from_iso(date), words), want, "{paragraph} on {date}");
    }

    #[test]
    fn letters_by_date() {
        means("42(j)", "2024-02-28", "", Some(OtherOmbudsman));
        means("42.k.", "2023-05-04", "", Some(OtherOmbudsman));
        means("42(j)", "2023-05-04", "", None);
        means("42 (e)", "2023-05-04", "", Some(RentLevel));
        means("42(d)", "2025-05-04", "", Some(RentLevel));
        means("42(e)", "2025-05-04", "", None);
        means("39m", "2021-05-04", "", Some(OtherOmbudsman));
        means("39(m)", "2022-11-04", "", Some(OtherOmbudsman));
        means("39(m)", "2020-05-04", "", None);
        means("42(a)", "2020-10-04", "", None);
    }

    #[test]
    fn while_the_letters_moved_only_what_stayed_is_sure() {
        means("42(a)", "2023-12-01", "", Some(ProcessNotFinished));
        means("42(c)", "2023-12-01", "", Some(NotRaisedInTime));
        means("42(f)", "2023-12-01", "", None);
        means("42(j)", "2023-12-01", "", None);
    }

    #[test]
    fn the_words_of_the_report_win() {
        let data = "This is better dealt with by the Information Commissioner’s Office.";
        means("42(j)", "2023-12-01", data, Some(OtherOmbudsman));
        means("42(f)", "2025-05-04", data, None);
        means("42(j)", "2024-05-04", data, Some(OtherOmbudsman));
        means("42(j)", "", data, Some(OtherOmbudsman));
        means("42(d)", "2025-05-04", "It is about the level of the service charge.", Some(RentLevel));
        means("41(d)", "2025-05-04", "The LGSCO deals with this.", Some(CouncilDuties));
    }

    #[test]
    fn what_is_no_paragraph() {
        for strange in ["", "j", "42(a) and 42(b)", "99999999999", "42(aa)", "£"] {
            means(strange, "2024-02-28", "", None);
        }
    }
}
