//! What is owed, what is due, and what does not add up?

pub mod bank_holidays;
pub mod calendar;
pub mod checks;
pub mod duties;
pub mod guidance;
