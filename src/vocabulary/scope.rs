//! Which words say how far an order reaches, and on what it depends (domain.md 3.4)?

vocabulary! { in scope;
    /// An order beyond the case, by the paragraph of the Scheme or by name (domain.md 3.4).
    WIDER_ORDER_CITED = ["54(f)", "54(g)", "54f", "54g", "54.f", "54.g", "wider order"];
    /// A wider order that was made elsewhere.
    EARLIER_ORDER = [
        "issued a wider order",
        "made a wider order",
        "has been issued",
        "was issued",
        "already issued",
        "will not be repeated",
        "previous wider order",
        "existing wider order",
    ];
    /// What a wider review is about.
    POLICIES = ["policies", "policy", "practice", "practices", "procedures", "processes"];
    /// Who oversees a wider order.
    BOARD = ["its board", "governing body", "the board", "member responsible for complaints", "cabinet"];
    /// “Review”, beside a board and a policy.
    REVIEW = ["review"];
    /// Words that open a condition, beside “if”.
    OPENS_CONDITION = ["unless", "where access", "should the resident", "provided that"];
    /// Verbs behind which “if” asks a question: “assess if it can install cameras”.
    ASKS_WHETHER = [
        "assess",
        "ask",
        "asks",
        "check",
        "confirm",
        "consider",
        "decide",
        "determine",
        "establish",
        "explain",
        "find out",
        "know",
        "say",
        "see",
        "tell us",
        "include",
    ];
    /// An earlier wider order is not made again.
    NOT_REPEATED = ["not made orders or recommendations", "not made any orders or recommendations", "would duplicate"];
    /// A wider order, by name.
    WIDER_ORDER = ["wider order"];
    /// A condition, if no verb of asking stands before it.
    IF = ["if"];
}
