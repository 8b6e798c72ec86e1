//! Does the reading of outcomes, Scheme paragraphs or references break, or name words that are not there?
#![no_main]

use putright::fold::Fold;
use putright::phrase::{case_ref, outcome, scheme};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let fold = Fold::of(text);
    for mention in outcome::mentions(&fold) {
        assert!(text.get(fold.span(mention.range.clone()).start..fold.span(mention.range).end).is_some());
    }
    for citation in scheme::citations(&fold) {
        assert!(citation.range.start < citation.range.end && citation.range.end <= fold.len());
    }
    case_ref::case_refs_at(&fold, 0);
});
