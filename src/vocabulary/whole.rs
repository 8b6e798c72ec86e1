//! Which words tell whether a determination is whole (domain.md 5)?

vocabulary! { in whole;
    /// A decision that makes orders says so among its findings.
    ANNOUNCES_ORDERS = ["have made orders", "have made an order", "made orders and"];

    /// And one that recommends.
    ANNOUNCES_RECOMMENDATIONS = ["made recommendations", "made a recommendation", "and recommendations"];

    /// A paragraph that orders or recommends names one of these.
    OF_ORDERS = ["must", "should", "landlord", "resident"];

    /// Whom a determination decides about.
    THE_LANDLORD = ["the landlord"];

    /// For whom, as a determination calls them.
    THE_RESIDENT = ["the resident", "the residents", "the complainant", "the leaseholder", "the tenant"];

    /// Under which rules.
    THE_SCHEME = ["of the scheme", "housing ombudsman scheme", "of the housing ombudsman scheme"];
}
