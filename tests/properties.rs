//! Does any text break the reading? Arbitrary strings, and soups of the Ombudsman's own phrases.

mod support;

use proptest::prelude::*;
use support::{CHECKS, read_checked};

/// What determinations are made of, and what goes wrong in copies of them. Written by us.
const FRAGMENTS: &[&str] = &[
    "REPORT\n\n",
    "COMPLAINT 202312345\n\n",
    "Larkmere Homes\n\n",
    "28 February 2024\n\n",
    "(Amended on review)",
    "Our approach\n\n",
    "The complaint\n\n",
    "The complaint is about the landlord’s handling of:\n",
    "Jurisdiction\n\n",
    "Background\n\n",
    "Assessment and findings\n\n",
    "Determination\n\n",
    "Determination (decision)\n\n",
    "Orders\n\n",
    "Recommendations\n\n",
    "Orders and recommendations\n\n",
    "Our decision (determination)\n\n",
    "Putting things right\n\n",
    "Case ID\t202454321\n",
    "Decision type\tInvestigation\n",
    "Landlord type\tHousing Association\n",
    "Occupancy\tSecure Tenancy\n",
    "Date\t6 January 2026\n",
    "Complaint\tDamp and mould\n",
    "Finding\tService failure\n",
    "Order\tWhat the landlord must do\tDue date\n",
    "In accordance with paragraph 52 of the Scheme, there was maladministration by the landlord in its handling of the leak.\n",
    "In accordance with paragraph 53(b) of the Housing Ombudsman Scheme, the landlord has offered reasonable redress.\n",
    "there was no maladministration",
    "severe maladministration",
    "service failure",
    "In accordance with paragraph 42(j) this is outside jurisdiction.\n",
    "Within 4 weeks of the date of this report, the landlord must:\n",
    "within 28 days",
    "by 3 March 2024",
    "No later than\n2\n6\nJune 2026\n",
    "every quarter",
    "within 2 weeks of this meeting",
    "Pay the resident £600, made up of:\n",
    "£450 for distress",
    "£250 it offered before",
    "£\n1\n10\n0",
    "£1,234.56",
    "£99999999999999999999",
    "£5 a day",
    "£",
    "This includes the £50 already offered.\n",
    "The landlord may deduct what it has paid.\n",
    "Apologise to the resident in writing.\n",
    "Review its policy.\n",
    "1. ",
    "2) ",
    "a. ",
    "a) ",
    "(b) ",
    "iv. ",
    "- ",
    "• ",
    "\t",
    " | ",
    "> ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{feff}",
    "–",
    "’",
    "“",
    "”",
    "\"",
    "🏠",
    "é",
    ":",
    ";",
    ".",
    ",",
    "and",
    "or",
    // What a lossy copy leaves of half a character, and what no one sees.
    "\u{fffd}",
    "\u{0}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\u{200d}",
    "\u{202e}",
    "\u{202c}",
    "\u{2066}",
    "\u{c}",
    "\u{1b}[2J",
    "\u{301}",
    "\u{fe0f}",
    // Letters that change their length in lower case, and figures that are not ASCII.
    "İ",
    "ẞ",
    "ﬃ",
    "K",
    "٣",
    "３",
    "Ⅳ",
    "£٣٠٠",
    "￡５",
    "99999999999999999999999999999999999999999 weeks",
    "within 4294967296 days",
    "within 99999 working days of 31 December 2199",
    "£18446744073709551615.99",
    "0 0 0 0 0 0 0 0 0 0 0",
    "31 February 0000",
    "1 January 1900",
    "paragraph 255(z) of the Scheme",
    "20231234520231234520231234",
    "=1+1",
    "@SUM(A1)",
    "\u{1e}",
    "<script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "https://evil.example",
    "END:VEVENT",
];

/// Any code units of UTF-16, as a copy reads them that knows nothing of pairs: half a pair becomes U+FFFD.
fn any_units() -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<u16>(), 0..200).prop_map(|units| String::from_utf16_lossy(&units))
}

/// Any bytes, read as UTF-8.
fn any_bytes() -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<u8>(), 0..400).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn soup(longest: usize) -> impl Strategy<Value = String> {
    let piece = prop_oneof![20 => proptest::sample::select(FRAGMENTS).prop_map(str::to_owned), 1 => any::<String>()];
    proptest::collection::vec(piece, 0..longest).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_string_is_answered(text in any::<String>()) {
        read_checked(&text);
    }

    #[test]
    fn any_units_and_bytes_are_answered(units in any_units(), bytes in any_bytes()) {
        read_checked(&units);
        read_checked(&bytes);
    }

    /// The scanners, the exports and the page's pure parts hold what the fuzzers ask of them.
    #[test]
    fn every_check_holds_on_any_soup(text in soup(30), units in any_units()) {
        for (_, check) in CHECKS {
            check(&text);
            check(&units);
        }
    }

    #[test]
    fn any_soup_of_phrases_is_answered(text in soup(60)) {
        read_checked(&text);
    }

    #[test]
    fn a_report_cut_off_anywhere_is_answered(cut in 0..REPORT.len()) {
        let cut = (0..=cut).rev().find(|&at| REPORT.is_char_boundary(at)).unwrap_or(0);
        read_checked(&REPORT[..cut]);
        read_checked(&REPORT[cut..]);
    }

    #[test]
    fn a_report_with_anything_put_into_it_is_answered(at in 0..REPORT.len(), put in soup(4)) {
        let at = (0..=at).rev().find(|&at| REPORT.is_char_boundary(at)).unwrap_or(0);
        read_checked(&[&REPORT[..at], &put, &REPORT[at..]].concat());
    }

    #[test]
    fn the_same_text_has_the_same_answer(text in soup(40)) {
        prop_assert_eq!(putright::analyse(&text), putright::analyse(&text));
        prop_assert_eq!(putright::analyse_all(&text), putright::analyse_all(&text));
    }

    /// Several texts pasted one after another: each is a part of its own, and none is lost.
    #[test]
    fn several_texts_after_one_another_are_answered(texts in proptest::collection::vec(soup(12), 1..5)) {
        let pasted: String = texts.iter().map(|text| [REPORT, text.as_str(), "\n"].concat()).collect();
        read_checked(&pasted);
    }
}

const REPORT: &str = include_str!("package/report.txt");
