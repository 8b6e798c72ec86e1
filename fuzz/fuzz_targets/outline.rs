//! Does finding the sections, paragraphs and lists break, or name words that are not there?
#![no_main]

use putright::outline::outline;

libfuzzer_sys::fuzz_target!(|text: &str| {
    for section in &outline(text).sections {
        for para in &section.paras {
            let span = para.span();
            assert!(text.get(span.start..span.end).is_some(), "{span:?} leaves the text or cuts a character");
        }
    }
});
