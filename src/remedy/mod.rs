//! What is owed, by when, and what does not add up: the ledger, the calendar and the checks (domain.md 2, 3, 6).

pub mod bank_holidays;
pub mod calendar;
pub mod checks;
pub mod code;
pub mod deadline;
pub mod duties;
pub mod guidance;
pub mod ledger;
