//! Does the reading of dates break, or stand still?
#![no_main]

use putright::fold::Fold;
use putright::phrase::date::{Date, find_date};

libfuzzer_sys::fuzz_target!(|text: &str| {
    let fold = Fold::of(text);
    let mut from = 0;
    while let Some(found) = find_date(&fold, from) {
        assert!(found.range.end > from, "the scanner gets on");
        assert_eq!(Date::from_day_number(found.date.day_number()), found.date);
        from = found.range.end;
    }
});
