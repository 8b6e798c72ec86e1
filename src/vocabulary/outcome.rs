//! Which words name an outcome, and which turn, grade or frame it (domain.md 1)?

vocabulary! { in outcome;
    /// The gravest grade (domain.md 1.3).
    SEVERE = ["severe"];
}
