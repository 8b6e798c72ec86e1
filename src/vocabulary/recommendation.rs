//! Which words recommend, and bind nobody (domain.md 3.1)?

vocabulary! { in recommendation;
    /// Words that make an item under “Orders and recommendations” a recommendation (domain.md 3.1).
    RECOMMENDING = [
        "recommends",
        "recommend",
        "recommended",
        "recommendation",
        "recommendations",
        "may wish to",
        "should consider",
        "would encourage",
    ];
    /// “The landlord should consider:” hands over to what is to be considered.
    TO_CONSIDER = ["consider:", "considers:", "reconsider:", "reconsiders:", "consider whether to:"];
    /// Verbs of a recommendation that is no list item.
    RECOMMENDS = [
        "recommend",
        "recommends",
        "recommended",
        "recommendation",
        "encourage",
        "encourages",
        "encouraged",
        "suggest",
        "suggests",
        "may wish",
        "may want",
        "could",
        "invite",
        "invited",
        "would benefit",
        "urge",
    ];
    /// A sentence that recommends, though it speaks of a finding too.
    OPENS_RECOMMENDATION = ["we recommend", "if it has"];
    /// Words by which a finding rests on something.
    RESTS_ON = [
        "on the basis",
        "on that basis",
        "on this basis",
        "is based on",
        "was based on",
        "based on this",
        "based on the",
        "depends on",
        "dependent on",
        "relies on",
        "reliant on",
        "rests on",
        "conditional on",
        "conditional upon",
        "subject to",
        "contingent on",
    ];
    /// What rests on it.
    FINDINGS = ["finding", "findings", "determination", "decision", "redress", "resolved with intervention"];
    /// “… on the basis the landlord follows our recommendations”.
    FOLLOWS_THEM = ["follows our recommendations", "follows our recommendation", "complies with our recommendations"];
}
