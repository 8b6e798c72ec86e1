//! What is said of sums whose figures are not clear?

use super::Reader;
use crate::determination::{LedgerEntry, Severity, SumRole};
use crate::span::Span;
use crate::values::money::Trouble;

impl Reader<'_, '_> {
    /// Says what is wrong with the figures of a sum. But for what may only be broken, it is in no total.
    pub(super) fn say_trouble(&mut self, trouble: Trouble, pence: Option<u64>, span: Span) {
        let (code, severity, message) = match trouble {
            Trouble::Unreadable => (
                "sum_not_read",
                Severity::Error,
                "This looks like a sum of money and could not be read: it is in no total. Check the text.",
            ),
            Trouble::Broken => (
                "sum_may_be_broken",
                Severity::Warning,
                "Figures follow this sum that may belong to it: the copy may have broken it. Check the text.",
            ),
            Trouble::Footnote => (
                "sum_may_be_broken",
                Severity::Warning,
                "The last figure of this sum may be the mark of a footnote. Check the text.",
            ),
            Trouble::Range => (
                "sum_is_a_range",
                Severity::Warning,
                "This is one end of a range: what is to be paid is not given, and it is in no total.",
            ),
            Trouble::Negative => (
                "sum_is_negative",
                Severity::Warning,
                "A minus stands before this sum: what is to be paid is not clear, and it is in no total. Check the text.",
            ),
            Trouble::CutOff => (
                "sum_may_be_cut_off",
                Severity::Warning,
                "Your text stops right behind these figures: some may be missing. Paste the whole text.",
            ),
            Trouble::Doubled => (
                "sums_side_by_side",
                Severity::Warning,
                "Two sums stand side by side, as tracked changes leave them: neither is in a total. Check which one counts.",
            ),
        };
        self.out.say(code, severity, span, message.into());
        if let Some(pence) = pence.filter(|_| !matches!(trouble, Trouble::Broken | Trouble::Footnote | Trouble::CutOff)) {
            let reason = String::from("Its figures are not clear: listed, not added.");
            self.out.entries.push(LedgerEntry { amount_pence: pence, role: SumRole::Unassigned, reason, order: None, span });
        }
    }
}
