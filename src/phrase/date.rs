//! What are the months called?

pub use crate::determination::date::Date;
use crate::fold::Phrases;
use crate::phrases;
pub use crate::values::date::{DateMatch, date_at, find_date};

/// The months' English names.
pub const MONTHS: [&str; 12] =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/// The months as a fold has them.
pub const NAMES: Phrases = phrases![
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
