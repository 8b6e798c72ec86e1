//! What do many cases say together? Duties by day, counts, a paper for a board, letters, and tables for other programs.
//!
//! Pure, like the room of exports below it: whoever asks hands in the cases, what people added to them, and the day. Nothing
//! is dropped: what was not read, what is to be checked and what could not be told is counted beside what was.

pub mod board;
pub mod compliance;
pub mod counts;
pub mod duties;
pub mod filter;
#[cfg(test)]
mod fixtures;
pub mod landlord;
pub mod letters;
pub mod sums;
pub mod tables;
pub mod time;
