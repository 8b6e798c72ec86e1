//! Which labels does a row or a paragraph begin with (domain.md 5.2)?

vocabulary! { in label;
    /// The heading that may be glued to a paragraph: the findings end there.
    REASONS = ["reasons", "summary of reasons"];

    /// The row that names a head of complaint.
    COMPLAINT = ["complaint"];

    /// The row that gives its outcome.
    FINDING = ["finding"];

    /// The case’s reference.
    CASE_ID = ["case id", "case ids", "case reference", "case ref", "case number"];

    /// Investigation or jurisdiction.
    DECISION_TYPE = ["decision type", "type of decision"];

    /// What kind of landlord it is.
    LANDLORD_TYPE = ["landlord type", "type of landlord"];

    /// Its name.
    LANDLORD = ["landlord"];

    /// The tenure.
    OCCUPANCY = ["occupancy type", "occupancy"];

    /// When the decision was amended.
    AMENDED_DATE = ["amended date", "date amended"];

    /// The date of the decision.
    DATE = ["decision date", "date of decision", "date"];

    /// A row whose value is no fact of ours.
    OTHER = ["decision", "jurisdiction"];

    /// The sub-heading above what a decision leaves out (domain.md 5.2).
    NOT_INVESTIGATED = [
        "what we have not investigated", "what we have not looked at", "what we have not considered",
        "what we did not investigate", "what we cannot investigate", "what we have not assessed", "what we did not look at",
    ];

    /// The sub-heading that ends it.
    INVESTIGATED = [
        "what we have investigated", "what we have looked at", "what we have considered", "what we looked at",
        "what we investigated", "what we found",
    ];
}
