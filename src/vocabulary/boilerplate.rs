//! Which words stand in every determination, or around it on the page, and say nothing of this case?

vocabulary! { in boilerplate;
    /// What somebody is to tell the Ombudsman who disagrees, or sees that nothing was done: it orders nothing.
    SIGN_OFF_TELLS = [
        "tell us", "let us know", "write to us", "contact us", "inform us", "tell this service", "tell the ombudsman",
        "contact this service", "contact the ombudsman", "write to this service", "notify us", "ask for a review",
        "request a review", "ask us to review", "asks for a review", "notify this service", "come back to us", "respond to us",
    ];
    /// Why it would.
    SIGN_OFF_WHY = [
        "if it disagrees", "if they disagree", "if it does not agree", "if they do not agree", "if it is unhappy",
        "if they are unhappy", "if it is dissatisfied", "if they are dissatisfied", "if it wants a review",
        "if they want a review", "if it wishes to challenge", "if they wish to challenge", "does not comply",
        "has not complied", "if it considers that there are factual", "if there are factual errors",
        "if it believes there are factual", "if it does not accept", "if they do not accept", "if it would like a review",
        "review of this decision", "review of our decision", "review of this determination", "disagrees with this",
        "disagrees with our", "disagree with this", "disagree with our", "fails to comply", "if it is not satisfied with",
        "if the landlord disagrees", "if the resident disagrees", "if either party disagrees", "if she disagrees",
        "if he disagrees", "want us to review", "wants us to review",
    ];
    /// Beginnings of sentences and headings that stand in every determination and order nothing.
    UNDER_ORDERS = [
        "landlords must comply with our orders",
        "landlord must comply with our orders",
        // What a scrape parted from "Landlord", which reads like a label of the head.
        "s must comply with our orders",
        "must comply with our orders",
        "where we find service failure",
        "where we find maladministration",
        "where we have found",
        "we have the discretion to make recommendations",
        "what the landlord must do",
        "order what the landlord must do",
        "due date",
        "order",
        "orders",
        "no.",
        "number",
        "our orders are binding",
        "our recommendations are not binding",
        "recommendations are not binding",
        "a landlord may decide not to follow",
        "we have not made any orders",
        "we have made no orders",
        "we have not made orders",
        "we have not made any recommendations",
        "we have made no recommendations",
        "there are no orders",
        "there are no recommendations",
        "no orders",
        "no recommendations",
        "none",
    ];
    /// What may follow “No orders” and “No recommendations”.
    WERE_MADE = ["have been made", "are made", "were made"];
    /// Beginnings of what the web site prints below a determination.
    SITE_FOOTER = [
        "share this",
        "related",
        "contact us",
        "privacy",
        "cookies",
        "cookie policy",
        "copyright",
        "all rights reserved",
        "sign up",
        "follow us",
        "accessibility",
        "terms and conditions",
        "download this",
        "print this",
        "was this page",
        "is this page",
        "back to",
        "previous",
        "next",
        "housing ombudsman service",
        "exchange tower",
        "find a decision",
    ];
    /// The second sentence about compliance, where a copy parted it from the first.
    EVIDENCE_OF_COMPLIANCE = ["the landlord must provide documentary evidence of compliance with our orders"];
    /// Its end.
    BY_DUE_DATE = ["by the due date"];
    /// Words that say that nothing is ordered (domain.md 3.1).
    NO_ORDERS = [
        "no orders", "no order is made", "no order has been made", "not made any orders", "not made an order", "not made orders",
        "not make any orders", "not make an order", "not making any orders", "not making an order", "does not order", "do not order", "not made any further orders", "not making any further orders", "not ordered anything",
        "make no order", "made no order", "nothing is ordered", "nothing further is ordered", "no further order", "no further orders",
        "not ordered any", "not ordering any", "no need for orders", "no need for an order", "no need to make an order",
        "no need to make orders", "no need to make any orders", "not necessary to make an order", "not necessary to make any orders",
        "not appropriate to make an order", "not appropriate to make any orders",
    ];
    /// The same, alone below the heading.
    NONE = ["none", "nil", "not applicable", "no"];
    /// The preamble of a wider order (domain.md 3.4): the order itself follows.
    WIDER_PREAMBLE = [
        "may order the landlord to review",
        "following several investigations into complaints",
        "wider order is therefore issued",
        "wider order is issued",
    ];
}
