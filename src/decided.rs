//! Which rule read a value, and where does it stand? Noted for `putright explain`, and only while it asks.
//!
//! A rule that decides calls [`decided`] with the words that it read and its own name; the file and the line come from where it
//! calls. Without the feature `explain` (the page, the package) nothing is compiled in; without somebody who asks, nothing is noted.

#[cfg(feature = "explain")]
pub use noted::{Decision, decided, listen};

/// Notes nothing.
#[cfg(not(feature = "explain"))]
#[inline(always)]
pub fn decided(_: crate::span::Span, _: &'static str, _: impl FnOnce() -> String) {}

#[cfg(feature = "explain")]
mod noted {
    use crate::span::Span;
    use std::cell::RefCell;
    use std::panic::Location;

    /// A rule that decided about some words.
    #[derive(Debug, Clone)]
    pub struct Decision {
        /// The words.
        pub span: Span,
        /// About what: "role of a sum", "kind of order".
        pub what: &'static str,
        /// The rule, and which others could have spoken.
        pub rule: String,
        /// The file of the rule.
        pub file: &'static str,
        /// Its line.
        pub line: u32,
    }

    thread_local! {
        static NOTED: RefCell<Option<Vec<Decision>>> = const { RefCell::new(None) };
    }

    /// Notes that the rule which calls this decided about some words of the text.
    #[track_caller]
    pub fn decided(span: Span, what: &'static str, rule: impl FnOnce() -> String) {
        let place = Location::caller();
        // What the rule asks while it says what it is, is no decision.
        if let Some(mut noted) = NOTED.take() {
            noted.push(Decision { span, what, rule: rule(), file: place.file(), line: place.line() });
            NOTED.set(Some(noted));
        }
    }

    /// Does `work`, and gives what was decided meanwhile.
    pub fn listen<T>(work: impl FnOnce() -> T) -> (T, Vec<Decision>) {
        NOTED.set(Some(Vec::new()));
        let done = work();
        (done, NOTED.take().unwrap_or_default())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn decisions_are_noted_only_while_somebody_asks() {
            decided(Span::new(0, 1), "role of a sum", || unreachable!("nobody asks"));
            let ((), noted) = listen(|| decided(Span::new(2, 3), "role of a sum", || "a total".into()));
            assert_eq!((noted.len(), noted[0].rule.as_str(), noted[0].span), (1, "a total", Span::new(2, 3)));
            assert!(noted[0].file.ends_with("decided.rs") && noted[0].line > 1);
        }
    }
}
