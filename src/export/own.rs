//! What did a person add to an order, and how does that leave with it? Said as theirs, never mixed into what was read.

use super::pounds;
use serde::Serialize;

/// What a person added to one order, and what would show that it was done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "papers", derive(serde::Deserialize))]
pub struct Own {
    /// The number of the order on the page, from 1.
    pub order: usize,
    /// Ticked as done.
    pub done: bool,
    /// Who sees to it.
    pub owner: String,
    /// How much of its payment was made.
    pub paid_pence: u64,
    /// The payment is left out of what is still to be paid.
    pub left_out: bool,
    /// What shows that it was done, in our words.
    pub evidence: Vec<String>,
}

impl Own {
    /// Its lines: what is there, and nothing of what is not.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.done {
            lines.push("Done, as you marked it".into());
        }
        if !self.owner.trim().is_empty() {
            lines.push(format!("Owner, as you noted: {}", super::tidy(&self.owner)));
        }
        if self.paid_pence > 0 {
            lines.push(format!("Paid, as you noted: {}", pounds(self.paid_pence)));
        }
        if self.left_out {
            lines.push("Payment left out by you".into());
        }
        if !self.evidence.is_empty() {
            lines.push(format!("Evidence to keep: {}", self.evidence.join("; ")));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_said_and_nothing_else() {
        assert!(Own::default().lines().is_empty());
        let own = Own {
            order: 2,
            done: true,
            owner: " Repairs\nteam ".into(),
            paid_pence: 12_050,
            left_out: false,
            evidence: vec!["Proof of the payment".into(), "Its date".into()],
        };
        assert_eq!(
            own.lines(),
            [
                "Done, as you marked it",
                "Owner, as you noted: Repairs team",
                "Paid, as you noted: £120.50",
                "Evidence to keep: Proof of the payment; Its date",
            ]
        );
    }
}
