//! Which words make a heading or a title among the orders (domain.md 5.2)?

vocabulary! { in order_heading;
    /// Headings of the columns of the orders table (domain.md 5.2).
    ORDERS_TABLE = ["what the landlord must do", "due date"];
    /// A title or heading of an order that reaches beyond the case (domain.md 3.4).
    WIDER = ["wider"];
    /// A heading above orders that reach beyond the case (domain.md 3.4).
    ABOUT_POLICIES = ["review of policies", "review of policy", "wider"];
    /// Words of a sentence, which the title of an order does not have.
    NOT_IN_TITLES = ["the", "to", "must", "should"];
    /// Words that begin a sentence and no title.
    OPENS_SENTENCE = [
        "the",
        "this",
        "these",
        "an",
        "a",
        "our",
        "in",
        "within",
        "we",
        "it",
        "to",
        "any",
        "no",
        "there",
        "having",
        "landlords",
    ];
}
