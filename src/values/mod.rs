//! Which values do the words name, and what can be counted with them? A regular expression each; days and working days.

pub mod bank_holidays;
pub mod calendar;
pub mod case_ref;
pub mod date;
pub mod money;
pub mod period;
pub mod scheme;
