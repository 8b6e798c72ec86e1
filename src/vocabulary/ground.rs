//! How is a paragraph of the Scheme given as the ground of a finding (domain.md 1.2)?

vocabulary! { in ground;
    /// How a finding cites its ground in the middle of a sentence.
    IN_ACCORDANCE = ["in accordance with", "in accordance with the", "in line with", "in line with the"];

    /// How a finding cites its ground: "In accordance with paragraph 42(j)".
    UNDER = [
        "in accordance with the", "in accordance with", "in line with the", "in line with", "under the", "under", "as per",
        "pursuant to", "by virtue of", "in accordance with section", "in line with section",
    ];

    /// What goes with the citation of a ground: "of the Housing Ombudsman Scheme".
    OF_THE_SCHEME = [
        ",", ".", "and", "or", "of the housing ombudsman's scheme", "of the housing ombudsman scheme",
        "of the housing ombudsman service's scheme", "of the housing ombudsman service scheme", "of the housing ombudsman",
        "of the ombudsman's scheme", "of the ombudsman scheme", "of the scheme", "of housing ombudsman scheme",
        "of our scheme", "housing ombudsman scheme", "(the scheme)", "(scheme)", "of scheme", "of this scheme", "(hos)",
        "of the", "scheme",
    ];

    /// The first words of a ground.
    GROUNDS = ["in accordance with", "in line with", "under", "as per", "pursuant to"];

    /// Before a citation behind the outcome: it is its ground.
    BEHIND_OUTCOME = ["under", "with", "to", "of", "by", "per", "in"];

    /// What a paragraph of the Scheme is called.
    NOUNS = ["paragraphs", "paragraph", "paras", "para", "sections", "section"];

    /// Of these, what other laws’ paragraphs are called too.
    SECTIONS = ["sections", "section"];

    /// Between the citations of a series.
    NEXT = [", and", ", or", ",", "and", "or", "&"];

    /// Behind a number: it is a paragraph of this report or another text.
    OF_A_REPORT = ["of this report", "of the report", "of our report", "above", "below", "to", "of the landlord's"];

    /// Behind a bare number: it is a paragraph of the Scheme.
    OF_SCHEME = [
        "of the scheme", "of the housing ombudsman scheme", "of the housing ombudsman's scheme",
        "of the housing ombudsman service scheme", "of our scheme", "of the ombudsman's scheme", "of scheme",
        "of housing ombudsman scheme",
    ];
}
