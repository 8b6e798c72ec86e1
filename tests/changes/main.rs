//! One change at a time: does a line break, a page number or a lost space at any place change what is read, unsaid?
//!
//! Each change is one that copying makes. It is made at a place of a text, and the answer is compared with that of the text
//! itself: an outcome, a sum, a date or the number of orders that changes while its area carries no warning is a failure.
//! Places are drawn by a fixed seed, most of them beside what is read; `PUTRIGHT_CHANGES=100` draws so many of each text,
//! `PUTRIGHT_CHANGES=all` tries every place (`make test-changes-all`). `PUTRIGHT_CHANGES_SEED=7` draws others, and
//! `PUTRIGHT_CHANGES_KIND=page` tries the kinds with this word in their name. A text cut short anywhere must read the
//! same, or say that it stops.

// Each test uses what it needs of it.
#[allow(dead_code)]
#[path = "../common/mod.rs"]
mod common;

use putright::analyse;
use putright::determination::{Area, Determination};

/// The places that are tried of each text and kind, where not all are.
const SAMPLE: usize = 5;

/// What is put at a place, and what it replaces.
struct Change {
    name: &'static str,
    /// Instead of a space between two words, or between two letters of one.
    at: At,
    put: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum At {
    Space,
    Letters,
}

const FOOT: &str = "\n11/27/26, 9:05 AM Fernbrook Homes - Housing Ombudsman\nhttps://www.example.org/decisions/1/ 3/8\n";
const CHANGES: [Change; 9] = [
    Change { name: "line break", at: At::Space, put: "\n" },
    Change { name: "soft break of Word", at: At::Space, put: "\u{b}" },
    Change { name: "page number", at: At::Space, put: "\n7\n" },
    Change { name: "page foot", at: At::Space, put: FOOT },
    Change { name: "form feed", at: At::Space, put: "\n\u{c}" },
    Change { name: "doubled space", at: At::Space, put: "  " },
    Change { name: "lost space", at: At::Space, put: "" },
    Change { name: "soft hyphen", at: At::Letters, put: "\u{ad}" },
    Change { name: "hyphen and line break", at: At::Letters, put: "-\n" },
];

/// Our specs and, where the corpus is present, its reports, decisions and trials.
fn texts() -> Vec<(String, String)> {
    let name = |path: &std::path::Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
    let specs = common::specs().into_iter().map(|spec| (name(&spec.path), spec.determination));
    let mut texts: Vec<(String, String)> = specs.collect();
    for folder in ["report", "decision", "trial-report", "trial-decision"] {
        texts.extend(common::corpus(folder));
    }
    texts
}

/// What must not change unsaid, by area.
fn values(read: &Determination) -> Vec<(Area, String)> {
    let outcomes: Vec<_> = read.findings.iter().map(|finding| finding.outcome).collect();
    let due: Vec<_> = read.orders.iter().map(|order| order.deadline.as_ref().and_then(|deadline| deadline.date)).collect();
    let sums: Vec<_> =
        read.orders.iter().filter_map(|order| order.payment.as_ref()).map(|payment| payment.amount_pence).collect();
    let remedy = &read.remedy;
    vec![
        (Area::Head, format!("{:?}", read.date)),
        (Area::Findings, format!("{outcomes:?}")),
        (Area::Orders, format!("{due:?}")),
        (Area::Money, format!("{sums:?} {:?} {:?}", remedy.ordered_pence, remedy.net_new_pence)),
        (Area::Recommendations, format!("{:?}", remedy.recommended_pence)),
    ]
}

/// The areas that differ between two answers, and those of them that the second says nothing of.
fn differences(want: &[(Area, String)], read: &Determination) -> (bool, Vec<String>) {
    let mut silent = Vec::new();
    let mut is_changed = false;
    for ((area, want), (_, got)) in want.iter().zip(values(read)) {
        if *want != got {
            is_changed = true;
            if !read.is_to_check(*area) {
                silent.push(format!("{}: {want} became {got}", area.code()));
            }
        }
    }
    (is_changed, silent)
}

/// The places of a text where a change can be made, as byte ranges.
fn places(text: &str, at: At) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    let is_small = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
    let is_word = |at: usize| bytes.get(at).is_some_and(|b| !b.is_ascii_whitespace());
    (1..bytes.len())
        .filter_map(|place| match at {
            At::Space => (bytes[place] == b' ' && is_word(place - 1) && is_word(place + 1)).then_some(place..place + 1),
            // A word is parted where two letters or more stand on both sides.
            At::Letters => {
                (place >= 3 && (place - 3..place).all(is_letter) && (place..place + 3).all(is_small)).then_some(place..place)
            }
        })
        .collect()
}

/// Draws a few places, three of four beside the words that are read.
fn drawn(text: &str, places: Vec<std::ops::Range<usize>>, seed: &mut u64) -> Vec<std::ops::Range<usize>> {
    const READ: [&str; 9] = ["aladministration", "ailure", "edress", "£", "ithin", "must", "o later", "rdered", " 202"];
    if std::env::var("PUTRIGHT_CHANGES").is_ok_and(|all| all == "all") {
        return places;
    }
    let is_near = |place: &&std::ops::Range<usize>| {
        let near =
            text.floor_char_boundary(place.start.saturating_sub(25))..text.ceil_char_boundary((place.end + 25).min(text.len()));
        READ.iter().any(|words| text[near.clone()].contains(words))
    };
    let near: Vec<_> = places.iter().filter(is_near).cloned().collect();
    let mut drawn = Vec::new();
    let sample = std::env::var("PUTRIGHT_CHANGES").ok().and_then(|count| count.parse().ok()).unwrap_or(SAMPLE);
    for at in 0..sample {
        let from = if at % 4 == 0 || near.is_empty() { &places } else { &near };
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        if !from.is_empty() {
            drawn.push(from[(*seed >> 33) as usize % from.len()].clone());
        }
    }
    drawn
}

#[test]
fn no_change_is_silent() {
    let texts = texts();
    let mut failed = Vec::new();
    let setting = |name: &str| std::env::var(name).ok();
    let mut seed = setting("PUTRIGHT_CHANGES_SEED").and_then(|seed| seed.parse().ok()).unwrap_or(14);
    let only = setting("PUTRIGHT_CHANGES_KIND").unwrap_or_default();
    println!("{:24} {:>6} {:>8} {:>7}", "kind", "tried", "changed", "silent");
    for change in CHANGES.iter().filter(|change| change.name.contains(&only)) {
        let (mut tried, mut changed, mut silent) = (0, 0, Vec::new());
        for (name, text) in &texts {
            let want = values(&analyse(text));
            for place in drawn(text, places(text, change.at), &mut seed) {
                let copy = [&text[..place.start], change.put, &text[place.end..]].concat();
                let (is_changed, unsaid) = differences(&want, &analyse(&copy));
                tried += 1;
                changed += usize::from(is_changed);
                let before = &text[text.floor_char_boundary(place.start.saturating_sub(40))..place.start];
                let behind = &text[place.end..text.ceil_char_boundary((place.end + 25).min(text.len()))];
                silent.extend(unsaid.into_iter().map(|what| format!("{name}, between {before:?} and {behind:?}: {what}")));
            }
        }
        println!("{:24} {tried:6} {changed:8} {:7}", change.name, silent.len());
        if !silent.is_empty() {
            let shown = silent.iter().take(40).map(|one| format!("  {one}")).collect::<Vec<_>>().join("\n");
            failed.push(format!("{}: {} of {tried} silent\n{shown}", change.name, silent.len()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_decision_cut_anywhere_reads_the_same_or_says_so() {
    let step = if std::env::var("PUTRIGHT_CHANGES").is_ok_and(|all| all == "all") { 20 } else { 100 };
    let (mut tried, mut silent) = (0, Vec::new());
    for (name, text) in common::corpus("decision").into_iter().chain(common::corpus("trial-decision")) {
        let want = values(&analyse(&text));
        for at in (step..text.len()).step_by(step) {
            let at = text.floor_char_boundary(at);
            tried += 1;
            let (_, unsaid) = differences(&want, &analyse(&text[..at]));
            silent.extend(unsaid.into_iter().map(|what| format!("  {name} cut at {at}: {what}")));
        }
    }
    println!("cut short: tried {tried}, silent {}", silent.len());
    assert!(silent.is_empty(), "{} of {tried} cuts change something, unsaid\n{}", silent.len(), silent.join("\n"));
}
