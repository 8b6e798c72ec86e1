//! What must the landlord do, who does it, and what shows that it was done? (domain.md 2.5, 3.1)

use super::{DETERMINATIONS, Explanation, READ, read_at};
use crate::determination::{Order, OrderKind};
use crate::fold::Fold;
use serde::Serialize;

/// What helps with an order of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct OrderAdvice {
    /// What such an order asks.
    pub meaning: Explanation,
    /// What to keep, to show that it was done.
    pub evidence: &'static [&'static str],
}

const APOLOGIES_PAGE: &str =
    "https://www.housing-ombudsman.org.uk/2026/02/26/importance-of-meaningful-apologies-in-complaint-handling";

/// The advice for a kind of order. The order's own words always come first.
pub fn advise(kind: OrderKind) -> OrderAdvice {
    let (text, evidence): (&str, &[&str]) = match kind {
        OrderKind::Apology => {
            let text =
                "The landlord must say sorry. A good apology is personal, owns up to what went wrong, and says what was learned.";
            let evidence: &[&str] = &["A copy of the letter, or a note of what was said", "Who apologised, and the date"];
            return OrderAdvice { meaning: read_at(APOLOGIES_PAGE, text), evidence };
        }
        OrderKind::Compensation => (
            "The landlord must pay this sum. Look at the order for who is paid and how.",
            &["Proof of the payment to the resident", "The date of the payment"],
        ),
        OrderKind::Reimbursement => (
            "The landlord must pay back costs once the resident has shown them.",
            &["The request for receipts", "The receipts", "Proof of the payment and its date"],
        ),
        OrderKind::Repair => (
            "The landlord must carry out these works.",
            &[
                "The record that the works are complete",
                "Photographs",
                "A check after the works",
                "A log of visits where nobody could get in",
            ],
        ),
        OrderKind::Inspection => (
            "Someone qualified must inspect and report.",
            &["The report", "The inspector’s qualification", "A log of attempts to get in, if there was no access"],
        ),
        OrderKind::Review => (
            "The landlord must look again at what it did, and say what it will change.",
            &["The review, with what was learned", "Proof that it was sent to those whom the order names"],
        ),
        OrderKind::Training => ("The landlord must train its staff.", &["What was taught", "Who took part, and when"]),
        OrderKind::Policy => (
            "The landlord must write or change its rules or its way of working.",
            &["The new policy or procedure, with its date", "Who approved it"],
        ),
        OrderKind::Meeting => (
            "The landlord must meet or contact the resident.",
            &["Notes of the meeting or contact", "Which points of the order were covered", "Offers of dates, if nobody met"],
        ),
        OrderKind::ActionPlan => (
            "The landlord must write down what it will do and by when.",
            &["The plan", "Proof that the resident and the Ombudsman got it"],
        ),
        OrderKind::ReportToOmbudsman => {
            ("The landlord must tell the Ombudsman something.", &["A copy of what was sent", "The date it was sent"])
        }
        OrderKind::Evidence => (
            "The landlord must show the Ombudsman that it has done what was ordered.",
            &["The evidence for every order", "The date it was sent"],
        ),
        OrderKind::PaymentTerms => {
            ("This says to whom and how money must be paid.", &["Proof that the payment was made in this way"])
        }
        OrderKind::Other => {
            ("Read the order’s own words for what the landlord must do.", &["Records that show what was done, by whom and when"])
        }
    };
    OrderAdvice { meaning: Explanation { text, source: DETERMINATIONS, true_on: READ }, evidence }
}

/// What else is to be kept where an order reaches beyond the case (domain.md 3.4).
pub const WIDER_EVIDENCE: &str = "Proof that the board or its committee oversaw it";

/// The people whom orders name, the most particular first.
const ACTORS: [(&str, &str); 13] = [
    ("chief executive", "the landlord’s chief executive"),
    ("member responsible for complaints", "the landlord’s Member Responsible for Complaints"),
    ("executive director", "an executive director of the landlord"),
    ("managing director", "the landlord’s managing director"),
    ("director", "a director of the landlord"),
    ("head of service", "a head of service of the landlord"),
    ("senior manager", "a senior manager of the landlord"),
    ("senior member of staff", "a senior member of the landlord’s staff"),
    ("senior member of its staff", "a senior member of the landlord’s staff"),
    ("suitably senior", "someone suitably senior at the landlord"),
    ("appropriate member of staff", "an appropriate member of the landlord’s staff"),
    ("suitably qualified", "a suitably qualified person for the landlord"),
    ("independent surveyor", "an independent surveyor for the landlord"),
];

/// Who must do it: the person whom the order's own words name, else the landlord.
pub fn who<S>(order: &Order<S>) -> &'static str {
    let fold = Fold::of(&order.text);
    ACTORS.iter().find(|(words, _)| fold.has(words)).map_or("the landlord", |&(_, who)| who)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::advice) const KINDS: [OrderKind; 14] = [
        OrderKind::Apology,
        OrderKind::Compensation,
        OrderKind::Reimbursement,
        OrderKind::Repair,
        OrderKind::Inspection,
        OrderKind::Review,
        OrderKind::Training,
        OrderKind::Policy,
        OrderKind::Meeting,
        OrderKind::ActionPlan,
        OrderKind::ReportToOmbudsman,
        OrderKind::Evidence,
        OrderKind::PaymentTerms,
        OrderKind::Other,
    ];

    #[test]
    fn each_kind_has_something_to_keep() {
        for kind in KINDS {
            assert!(!advise(kind).evidence.is_empty(), "{kind:?}");
        }
    }

    #[test]
    fn who_must_do_it() {
        let order = |text: &str| Order {
            label: None,
            kinds: vec![OrderKind::Apology],
            text: text.to_owned(),
            details: Vec::new(),
            deadline: None,
            payment: None,
            wider: false,
            condition: None,
            span: (),
        };
        assert_eq!(
            who(&order("The landlord’s Chief Executive must apologise to the resident.")),
            "the landlord’s chief executive"
        );
        assert_eq!(who(&order("An apology at director level.")), "a director of the landlord");
        assert_eq!(who(&order("Pay the resident £50.")), "the landlord");
    }
}
