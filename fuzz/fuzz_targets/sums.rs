//! Does the reading of sums break, or name words that are not there?
#![no_main]

use putright::fold::Fold;
use putright::phrase::money::sums;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let fold = Fold::of(text);
    let mut end = 0;
    for sum in sums(text, &fold) {
        assert!(sum.range.start >= end && sum.range.end > sum.range.start && sum.range.end <= fold.len(), "sums stand one after another");
        end = sum.range.end;
    }
});
