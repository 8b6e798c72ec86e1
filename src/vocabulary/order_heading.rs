//! Which words make a heading or a title among the orders (domain.md 5.2)?

vocabulary! { in order_heading;
    /// Headings of the columns of the orders table (domain.md 5.2).
    ORDERS_TABLE = ["what the landlord must do", "due date"];
    /// A title or heading of an order that reaches beyond the case (domain.md 3.4).
    WIDER = ["wider"];
    /// A heading above orders that reach beyond the case (domain.md 3.4).
    ABOUT_POLICIES = ["review of policies", "review of policy", "wider"];
    /// Words of a sentence, which the title of an order does not have.
    NOT_IN_TITLES = ["must", "should", "shall", "is", "are", "has", "have", "it", "we", "will", "ordered"];
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
    /// Behind a word that is a verb too, these make it a noun: “Review of policies”, “Repair works”.
    BEHIND_NOUN = ["of", "order", "orders", "works", "work", "plan", "plans", "programme", "handling", "for"];
    /// What stands behind the recommendations, and is no part of them.
    APPENDIX = ["appendix", "appendices", "annex", "annexe", "schedule", "glossary", "footnotes", "notes"];
}
