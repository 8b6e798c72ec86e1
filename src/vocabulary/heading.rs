//! Which headings open the sections of a determination (domain.md 5.1, 5.2)? Whole lines, in the words of both forms.

vocabulary! { in heading;
    /// How the Ombudsman works.
    OUR_APPROACH = ["our approach", "the ombudsman's approach"];
    /// What the complaint is about.
    COMPLAINT = [
        "complaint definition", "complaint about", "the complaints", "the complaint", "what the complaint is about",
        "what the complaints are about", "what is the complaint about",
    ];
    /// What is not considered under the Scheme.
    JURISDICTION = ["jurisdiction", "matters outside jurisdiction", "our jurisdiction", "the ombudsman's jurisdiction"];
    /// What the investigation covers and does not.
    SCOPE = [
        "scope of the investigation", "scope of this investigation", "scope of investigation",
        "scope of our investigation", "scope of the complaint", "scope", "the scope of this investigation",
        "the scope of the investigation",
    ];
    /// The story.
    BACKGROUND = [
        "background and summary of events", "background and summary", "background information", "background",
        "legal and policy framework", "policies and procedures", "policy and procedures", "policies",
        "relevant policies and procedures", "summary of events", "summary of background", "summary of facts",
    ];
    /// The analysis.
    ASSESSMENT = [
        "assessment and findings", "assessment and finding", "assessment", "findings", "investigation",
        "our investigation",
    ];
    /// What was decided.
    DETERMINATION = [
        "determination (jurisdictional decision)", "determination (decision)", "determination decision",
        "determination(s)", "determinations", "determination", "decision (determination)",
        "our decision (determination)", "our decision",
    ];
    /// Why.
    REASONS = ["reasons for decision", "reasons", "reason", "summary of reasons"];
    /// One heading over both: each item's own words decide.
    ORDERS_AND_RECOMMENDATIONS = [
        "orders and recommendations", "orders and recommendation", "order and recommendations",
        "order and recommendation", "orders & recommendations",
    ];
    /// What the landlord must do.
    ORDERS = ["our orders", "orders", "order"];
    /// What is not binding.
    RECOMMENDATIONS = ["our recommendations", "our recommendation", "recommendations", "recommendation"];
    /// The decision form's heading above orders and recommendations.
    PUTTING_THINGS_RIGHT = ["putting things right"];
    /// The decision form's table of dates.
    COMPLAINT_PROCEDURE = [
        "complaint procedure", "the complaint procedure", "the complaints procedure", "the complaint process",
    ];
    /// The decision form's pairs of Complaint and Finding.
    WHAT_WE_FOUND = ["what we found and why"];
    /// The decision form's closing remarks.
    LEARNING = ["learning"];

    /// Where the words of a section are glued to its heading, they begin like this.
    GLUED = [
        "in accordance", "in line with", "in light of", "within", "the landlord", "there was", "there were", "it is", "we",
        "the ombudsman", "this service", "after", "having", "on the",
    ];

    /// The line with which a report begins.
    REPORT = ["report"];
    /// The line with a report's reference.
    COMPLAINT_LINE = ["complaint"];
    /// A decision's row with its reference.
    CASE_ID = ["case id"];
    /// A decision's row that says which type it is.
    DECISION_TYPE = ["decision type"];
    /// The labels of a decision's first rows.
    DECISION_LABELS = ["case id", "decision type", "landlord", "landlord type", "occupancy"];
}
