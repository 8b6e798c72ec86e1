//! What is owed, by when, and what does not add up: the ledger, the duties and the checks (domain.md 2, 3, 6).

pub mod checks;
pub mod code;
pub mod duties;
pub mod guidance;
pub mod ledger;
