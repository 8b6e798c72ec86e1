//! Which words take a finding away: hypotheticals, parties, policies, other cases (domain.md 1.4)?

vocabulary! { in speech;
    /// The preamble of a wider order (domain.md 1.4, row 15332).
    MANY_CASES = ["several investigations", "a number of investigations", "a number of cases", "several cases"];

    /// Phrases that make what follows in the sentence hypothetical, or no finding of this case (domain.md 1.6 rule 5).
    HYPOTHETICAL = [
        "where we", "when we", "if we", "if it", "where the ombudsman finds", "if the ombudsman finds", "sometimes",
        "would", "may have", "might", "could have", "had it not", "had the landlord", "but for", "were it not", "prevented",
        "prevents", "preventing", "avoided", "avoid", "whether", "unless", "where there", "where a landlord", "when there",
        "if there", "will not", "role is", "instead of", "instances of", "in cases of", "previous determination",
        "previously found", "had already found",
    ];

    /// Words of a party, of a policy or of guidance: no finding, unless the Ombudsman's own verb follows.
    OF_OTHERS = [
        "usually", "normally", "typically", "guidance", "policy", "if the", "rather than", "said", "says", "stated", "told",
        "acknowledged", "accepted that", "admitted", "recognised", "apologised", "believes", "believed", "feels", "felt",
        "claimed", "claims", "alleged", "disputes", "argued", "its own finding", "seeking", "no dispute", "agreed that",
        "explained", "advised", "responded that", "confirmed that", "considers there", "considered there", "maintains",
    ];

    /// Boilerplate on what the Ombudsman may consider.
    OF_ALL_CASES = [
        "sometimes", "reasons why a complaint", "reasons why complaints", "may not consider complaints",
        "not free to investigate all",
    ];

    /// Of the redress forms, these take it back (domain.md 1.4, row 32526).
    TAKEN_BACK = [
        "not", "failed to", "fails to", "fail to", "insufficient", "inadequate", "falls short", "fell short", "neither",
        "without", "nor", "consider whether",
    ];
}
