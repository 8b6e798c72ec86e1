//! What is owed, by when, and what does not add up: the ledger and the checks (domain.md 2, 3, 6).

pub mod checks;
pub mod code;
pub mod guidance;
pub mod ledger;
