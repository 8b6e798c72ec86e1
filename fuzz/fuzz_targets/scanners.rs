//! Does any scanner break on a text by itself, or name words that are not there?
#![no_main]

use putright::fold::Fold;
use putright::outline;
use putright::phrase::date::find_date;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let fold = Fold::of(text);
    let mut from = 0;
    while let Some(found) = find_date(&fold, from) {
        assert!(found.range.end > from, "a scanner gets on");
        from = found.range.end;
    }
    outline::outline(text);
});
