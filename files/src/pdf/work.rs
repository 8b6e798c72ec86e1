//! How much work may a PDF make? Operators, characters and inflated bytes are counted, so that none takes longer than
//! the longest report needs many times over.

use crate::error::Error;

/// What is left to spend.
#[derive(Debug)]
pub struct Work {
    steps: u64,
    bytes: u64,
}

/// Operators and characters. A report of 100 pages has half a million.
const STEPS: u64 = 20_000_000;
/// Inflated bytes. A report of 100 pages has ten million.
const BYTES: u64 = 200_000_000;

impl Work {
    pub fn new() -> Self {
        Self { steps: STEPS, bytes: BYTES }
    }

    /// Spends steps.
    pub fn step(&mut self, count: u64) -> Result<(), Error> {
        self.steps = self.steps.checked_sub(count).ok_or(Error::TooMuchWork)?;
        Ok(())
    }

    /// Spends inflated bytes.
    pub fn inflated(&mut self, count: usize) -> Result<(), Error> {
        self.bytes = self.bytes.checked_sub(count as u64).ok_or(Error::TooMuchWork)?;
        Ok(())
    }

    /// How many bytes may still be inflated.
    pub fn bytes_left(&self) -> usize {
        usize::try_from(self.bytes).unwrap_or(usize::MAX)
    }
}
