//! What does each step of the reading cost? `cargo bench --no-default-features --bench functions [-- NAME]`
//!
//! Over the determinations of our own that the prose specs hold, all of them in each pass, as time and as bytes a
//! second. The whole is `analyse`; the steps are those of `src/lib.rs`, each given what stands before it.

use divan::Bencher;
use divan::counter::BytesCount;
use putright::determination::Determination;
use putright::export::{Case, csv, ics, json, markdown, sha256_hex, text};
use putright::outline::Outline;
use putright::phrase::date::Date;
use putright::{export, extract, fold, outline, remedy, source};
use std::path::PathBuf;
use std::sync::LazyLock;

/// A text and what the earlier steps made of it.
struct Read {
    text: String,
    outline: Outline,
    answer: Determination,
}

static ALL: LazyLock<Vec<Read>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/spec");
    let mut specs: Vec<PathBuf> = std::fs::read_dir(folder).expect(folder).map(|entry| entry.expect(folder).path()).collect();
    specs.sort();
    let texts = specs.iter().map(|spec| {
        let spec = std::fs::read_to_string(spec).expect("a spec in UTF-8");
        let (_, behind) = spec.split_once("```determination\n").expect("a spec holds a determination");
        behind.split("\n```").next().unwrap_or_default().to_owned()
    });
    texts.map(|text| Read { outline: outline::outline(&text), answer: putright::analyse(&text), text }).collect()
});

fn bench<T>(bencher: Bencher, step: impl Fn(&Read) -> T + Sync) {
    let all = LazyLock::force(&ALL);
    let bytes = all.iter().map(|read| read.text.len()).sum::<usize>();
    bencher.counter(BytesCount::new(bytes)).bench(|| all.iter().for_each(|read| drop(divan::black_box(step(read)))));
}

/// One benchmark a line: its name, and the step on one text.
macro_rules! benches {
    ($($name:ident: $step:expr;)*) => {
        $(#[divan::bench] fn $name(bencher: Bencher) { bench(bencher, $step); })*
    };
}

/// The sections and paragraphs, before anything is looked for in them.
mod a_outline {
    use super::*;
    benches! {
        lines: |read| source::lines(&read.text);
        cases: |read| outline::cases(&read.text);
        outline: |read| outline::outline(&read.text);
        fold: |read| fold::Fold::of(&read.text);
    }
}

/// What each section says.
mod b_extract {
    use super::*;
    benches! {
        whole: |read| extract::whole::whole(&read.text, &read.outline);
        head: |read| extract::head::head(&read.text, &read.outline);
        complaint: |read| extract::complaint::complaint(&read.text, &read.outline);
        jurisdiction: |read| extract::jurisdiction::jurisdiction(&read.text, &read.outline);
        findings: |read| extract::finding::findings(&read.text, &read.outline, &read.answer.complaint);
        orders: |read| extract::order::orders(&read.text, &read.outline, read.answer.date);
        recommendations: |read| extract::recommendation::recommendations(&read.text, &read.outline);
        reasons: |read| extract::reasons::awards_stated_differently(&read.text, &read.outline, &read.answer.ledger);
        procedure: |read| extract::procedure::complaint_procedure(&read.text, &read.outline);
    }
}

/// What follows from what was read.
mod c_remedy {
    use super::*;
    benches! {
        ledger: |read| remedy::ledger::remedy(&read.answer.orders, &read.answer.recommendations);
        checks: |read| remedy::checks::check(&read.answer);
    }
}

/// The way out.
mod d_export {
    use super::*;

    /// 1 March 2024.
    fn today() -> Date {
        Date::from_day_number(19_783)
    }

    fn case(read: &Read) -> Case<'_> {
        Case { name: Some("a"), determination: &read.answer }
    }

    benches! {
        sha256: |read| sha256_hex(&read.text);
        to_utf16: |read| read.answer.to_utf16(&read.text);
        json: |read| json::document(&read.text, std::slice::from_ref(&read.answer), json::Alone {});
        csv: |read| csv::rows(&case(read));
        ics: |read| ics::calendar(&[case(read)], today());
        markdown: |read| markdown::paper(&case(read), Some(today()));
        text: |read| text::paper(&case(read), Some(today()));
    }
}

mod e_all {
    use super::*;
    benches! {
        analyse: |read| putright::analyse(&read.text);
        analyse_all: |read| export::read(&read.text);
    }
}

fn main() {
    divan::main();
}
