//! Which words go on about the order before them, or about all the orders (domain.md 3.3)?

vocabulary! { in continuation;
    /// “It must also …”: something more is ordered.
    MORE = ["also", "then"];
    /// “The landlord must ensure …”, behind “the landlord”.
    ENSURES = ["must ensure", "should ensure", "is to ensure", "shall ensure"];
    /// What is ensured, where it is the order before.
    ENSURED = [
        ":",
        "that:",
        "this",
        "that this",
        "the apology",
        "that the apology",
        "the payment",
        "that the payment",
        "it is",
    ];
    /// How the sum before is to be paid, behind “the landlord”.
    PAYMENT_TERMS = [
        "may deduct",
        "can deduct",
        "may offset",
        "make this payment",
        "make the payment",
        "pay this directly",
        "pay this sum",
        "pay this amount",
        "pay this to",
        "pay this within",
        "must pay this",
        "should pay this",
    ];
    /// “The landlord must do so within 4 weeks”, behind “the landlord”.
    DOES_SO = [
        "must do so", "should do so", "is to do so", "must now do so", "should now do so", "must do this", "should do this",
        "must now do this", "should now do this", "must carry this out", "must honour this", "must keep to this",
    ];
    /// The landlord, where it was named in the sentence before.
    IT = ["it"];
    /// Words of a sentence about a payment.
    ABOUT_PAYMENT = [
        "payment",
        "payments",
        "compensation",
        "sum",
        "amount",
        "pay",
        "paid",
        "deduct",
        "offset",
        "refund",
        "reimburse",
    ];
    /// Every payment before is the subject.
    ALL_PAYMENTS = [
        "the above amounts",
        "the above payments",
        "these amounts",
        "these payments",
        "all payments",
        "both payments",
        "the payments",
        "both sums",
        "these sums",
        "all sums",
        "both amounts",
    ];
    /// All orders, in a sentence about carrying them out.
    ALL_ORDERS = [
        "these orders",
        "the orders",
        "above orders",
        "each order",
        "all orders",
        "our orders",
        "orders above",
        "orders made",
        "orders set out above",
        "the above",
        "the actions above",
        "these actions",
        "the order",
        "both orders",
        "with orders",
        "evidence of compliance",
        "confirmation of compliance",
    ];
    /// Words for carrying out an order or showing it.
    CARRIED_OUT = [
        "comply",
        "complies",
        "complied",
        "compliance",
        "complying",
        "complete",
        "completed",
        "completion",
        "evidence",
        "confirm",
        "confirmation",
        "implemented",
        "carried out",
        "proof",
        "fulfilled",
        "met",
        "actioned",
        "satisfied",
    ];
    /// The order before, in a sentence about carrying it out.
    THIS_ORDER = ["this order"];
    /// Words before a sum that is one part more.
    MORE_MONEY = ["an additional", "additional", "a further", "further"];
    /// “All orders must be completed within 4 weeks”: the orders themselves are the subject.
    ORDERS_AS_SUBJECT = [
        "these orders",
        "the orders",
        "all orders",
        "all of the orders",
        "all of these orders",
        "each order",
        "all of the above",
        "the above",
        "evidence",
        "compliance",
        "confirmation",
        "proof of",
        "documentary evidence",
        "this order",
        "both orders",
        "all the orders",
    ];
    /// Beginnings of a sentence that goes on about the order before it: “This payment should be made …”.
    REFERS_BACK = [
        "these amounts",
        "these payments",
        "these should",
        "these must",
        "these works",
        "these repairs",
        "this payment",
        "this compensation",
        "this sum",
        "this amount",
        "this should",
        "this must",
        "this is to",
        "this will",
        "this may",
        "this includes",
        "this apology",
        "this letter",
        "this review",
        "this training",
        "this plan",
        "this action plan",
        "this inspection",
        "this survey",
        "this meeting",
        "this assessment",
        "the above amount",
        "the above amounts",
        "the above sum",
        "the above sums",
        "the above payment",
        "the above payments",
        "the payment",
        "the payments",
        "the compensation",
        "the sum",
        "the amount",
        "the total amount",
        "the total",
        "the apology",
        "the letter",
        "the review",
        "the training",
        "the plan",
        "the action plan",
        "the report",
        "the inspection",
        "the survey",
        "the works",
        "the repairs",
        "the meeting",
        "the assessment",
        "the policy",
        "all payments",
        "both payments",
        "both sums",
        "these sums",
        "the sums",
        "all sums",
        "both amounts",
        "both awards",
        "payment",
        "it should",
        "it must",
        "as part of this",
        "as part of the",
        "as part of its",
        "in doing so",
        "if the landlord cannot",
    ];
}
