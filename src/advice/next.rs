//! What happens next? Reviews, recommendations, wider orders, and landlords that do not comply (domain.md 3.3 to 3.5).

use super::{DETERMINATIONS, Explanation, read_at};

const REVIEW_PAGE: &str =
    "https://www.housing-ombudsman.org.uk/landlords-info/guidance-notes/requesting-a-review-of-our-decision/";
const WIDER_PAGE: &str = "https://housing-ombudsman.org.uk/?p=70850";
const COMPLIANCE_SOURCE: &str =
    "Housing Act 1996, Schedule 2, paragraph 7(3), as quoted at https://housing-ombudsman.org.uk/?p=70850";

/// Who may ask for a review, by when, and why.
pub const REVIEW: Explanation = read_at(
    REVIEW_PAGE,
    "The resident or the landlord can ask for a review within 3 weeks of the determination. It must rest on new evidence, or on facts that are wrong. It is not enough to disagree, and a review does not look at the sum of money. After 3 weeks the Ombudsman takes a request only in exceptional cases.",
);

/// What the landlord must do by the day that is set.
pub const COMPLY: Explanation = read_at(
    DETERMINATIONS,
    "The landlord must do what is ordered, as it is ordered, by the due date. It must also send the Ombudsman proof. Decisions since October 2025 say that the proof is due on the same day. Older reports often set a day of its own.",
);

/// What a resident can do if it does not come.
pub const NOT_DONE_RESIDENT: Explanation = read_at(
    COMPLIANCE_SOURCE,
    "Write to the landlord: give the case number, the order and the day that has gone by. If nothing comes, tell the Ombudsman. The Ombudsman can order a landlord to publish that it has not complied. It can also raise concerns with the Regulator of Social Housing. We know of no way for the Ombudsman to enforce an order in court.",
);

/// What a landlord risks, and should do, if it cannot do it in time.
pub const NOT_DONE_LANDLORD: Explanation = read_at(
    COMPLIANCE_SOURCE,
    "Tell the Ombudsman before the day, and say why. If nobody lets you in, keep evidence of each attempt and send it by the due date. A landlord that does not comply in a reasonable time can be ordered to publish that. The Ombudsman can also raise concerns with the Regulator of Social Housing.",
);

/// What a recommendation is.
pub const RECOMMENDATION: Explanation = read_at(
    DETERMINATIONS,
    "A recommendation is advice. The landlord does not have to follow it. But a finding of reasonable redress often rests on a recommended payment: if it is not paid, tell the Ombudsman.",
);

/// What an order beyond the case is.
pub const WIDER_ORDER: Explanation = read_at(
    WIDER_PAGE,
    "This order reaches beyond one case. Under paragraph 54(f) the landlord must review a policy or practice that may lead to more complaints. Under 54(g) it is about good practice. The landlord’s board should oversee it.",
);

/// What a complaint handling failure order is: history in a determination, never one of its orders.
pub const FAILURE_ORDER: Explanation = read_at(
    "https://www.housing-ombudsman.org.uk/reports/complaint-handling-failure-order-reports/",
    "A complaint handling failure order is made while a complaint is running. It is made when a landlord does not move a complaint on, or does not send what the Ombudsman asked for. It can also be made when its procedure breaks the Code.",
);

/// All of them.
pub fn all() -> [Explanation; 7] {
    [REVIEW, COMPLY, NOT_DONE_RESIDENT, NOT_DONE_LANDLORD, RECOMMENDATION, WIDER_ORDER, FAILURE_ORDER]
}
