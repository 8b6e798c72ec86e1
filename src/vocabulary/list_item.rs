//! Which words hand over to a list, and to what kind of list?

vocabulary! { in list_item;
    /// A lead-in to details that ends in its colon.
    DETAILS_COLON = ["including:", "such as:", "namely:", "because:"];

    /// What hands over to details and not to heads (domain.md 1.6 rule 6).
    DETAILS = [
        "including", "such as", "namely", "as the landlord", "because", "because it", "because the landlord", "as it",
        "in that", "in that it", "specifically", "particularly", "this is because", "for the following reasons",
        "in particular", "includes", "this includes", "which included", "which includes", "because of",
        "in that the landlord", "due to", "when it",
    ];

    /// Words that leave their phrase open, where a list takes over without a colon.
    DANGLING = [
        "handling of", "response to", "landlord's", "respect of", "relation to", "regarding", "in its", "in the",
        "in their", "resident's", "reports of", "concerning",
    ];

    /// What opens such a clause: "including its failure to:".
    DETAILS_OPEN = [
        "including", "such as", "namely", "in particular", "specifically", "particularly", "in that it",
        "in that the landlord", "because it", "because the landlord", "for example", "due to its", "as it",
        "as the landlord", "when it",
    ];
}
