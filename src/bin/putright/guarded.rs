//! What if the reading itself fails? Then one text has no answer, and the others have theirs.

use crate::status::Refusal;
use putright::determination::Determination;
use putright::export;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// The determinations of a text.
pub fn read(text: &str) -> Result<Vec<Determination>, Refusal> {
    guarded(|| export::read(text))
}

/// Does `work`, and turns a panic into a sentence. No panic is known; this is for those that are not.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        Refusal::trouble(
            "putright failed while it read this, which is a fault of putright. Please report it (CONTRIBUTING.md says how).",
        )
    })
}

/// Says where the program failed, in one line, in place of the standard library's several.
pub fn say_where(complain: fn(&str)) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map_or_else(String::new, |at| format!(" in {}, line {}", at.file(), at.line()));
        complain(&format!("a fault of putright{place}."));
    }));
}
