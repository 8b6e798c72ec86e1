//! Which words speak of redress: what it was, for what, and whether it was enough (domain.md 1.3)?

vocabulary! { in redress;
    /// The main clause behind "although there were failures in …": what was offered is no matter.
    IT_HAS_OFFERED = [
        "it has offered reasonable", "it offered reasonable", "the landlord has offered reasonable",
        "the landlord offered reasonable", "it has made a reasonable offer", "it made a reasonable offer",
    ];

    /// What stands between a redress and what it was offered for (domain.md 1.3).
    BEFORE_MATTER = [
        "to the residents", "to the resident", "to the complainant", "to him", "to her", "to them",
        "prior to the ombudsman's investigation", "prior to the ombudsman's formal investigation",
        "prior to our investigation", "prior to our formal investigation", "prior to this investigation",
        "prior to the investigation", "prior to investigation", "prior to formal investigation", "before our investigation",
        "before the investigation", "before the ombudsman's investigation", "following our intervention",
        "following our involvement", "following the ombudsman's intervention", "following the ombudsman's involvement",
        "following this service's intervention", "following intervention", "after our intervention",
        "after the ombudsman's intervention", "which", "that", "and", "in the ombudsman's opinion", "in our opinion",
        "in my opinion", "in this service's opinion", "in the opinion of this service", "in the opinion of the ombudsman",
        "in the ombudsman's view", "in our view", "satisfactorily", "reasonably", "adequately", "fully", "resolves",
        "resolved", "resolve", "has resolved", "resolving", "put right", "puts right", "put matters right",
        "put things right", "by the landlord", "offered by the landlord", "made by the landlord",
        "provided by the landlord", "offered", "made", "has been made", "was made", "has been offered", "was offered",
        "has been provided", "was provided", "for its service failures", "for its service failure",
        "for the service failures", "for the service failure", "for its failings", "for its failures", "for the failings",
        "for failures", "to put things right", "we consider", "the ombudsman considers", "we find",
        "this service considers",
    ];

    /// Where the words about a redress stop and its praise begins.
    PRAISE = [
        "which, in the ombudsman's", "which in the ombudsman's", "which, in our", "which in our",
        "which, in this service's", "which, in my", "which resolve", "which satisfactorily", "which reasonably",
        "that, in the ombudsman's", "that satisfactorily", "that resolves", "prior to the investigation",
        "prior to investigation", "prior to our investigation", "prior to the ombudsman's", "satisfactorily",
        "which the ombudsman", "following our intervention", "following the ombudsman's intervention", "and this",
        "which, in the opinion",
    ];

    /// The failures that a redress was offered for: "redress for its service failure in" (domain.md 1.3, row 25701).
    ITS_FAILURES = [
        "its service failures", "its service failure", "the service failures", "the service failure", "the failings",
        "its failings", "failures", "failings", "the service failures identified", "the failures identified",
    ];

    /// The praise behind its object: "resolves the complaint satisfactorily".
    SATISFACTORILY = ["satisfactorily"];

    /// Redress in a rule or a policy's name.
    NOT_OFFERED_HERE = [
        "where a landlord has offered", "where a landlord offers", "policy and", "role is to",
    ];

    /// Before a redress that no quality praises: it is of the matter, "the complaint and redress".
    AND = ["and"];

    /// What a redress did: it tells its quality where no word does.
    PUT_RIGHT = [
        "resolves", "resolved", "put right", "puts right", "put matters right", "puts matters right", "puts things right",
        "put things right",
    ];

    /// To whom it was offered.
    TO_WHOM = ["the resident", "the residents", "the complainant", "him", "her"];

    /// The landlord's verbs of offering.
    OFFERED = [
        "has offered", "has made", "has provided", "has already offered", "has now offered", "have offered", "had offered",
        "had made", "offered", "made", "provided", "has already made", "had already offered", "has given", "gave",
        "has taken", "amounts to", "amounted to",
    ];

    /// Words of an offer, between the landlord and what it resolved.
    MADE_AN_OFFER = [
        "made an offer", "made a reasonable offer", "made a further offer", "made a revised offer", "increased its offer",
        "has offered", "offered", "has paid", "paid",
    ];

    /// Who offered.
    LANDLORD = [
        "the landlord", "it", "the association", "the council", "the landlord's offer", "the trust", "the member",
    ];

    /// The offer or its parts as the subject.
    THE_OFFER = [
        "the landlord's apology", "the landlord's offer", "the landlord's compensation", "the landlord's explanation",
        "its apology", "its offer", "the compensation offered", "the offer of", "the compensation it offered",
        "the redress it offered", "the sum it offered", "the compensation that it offered",
    ];

    /// What was done with a redress, between it and its matter: "reasonable redress offered in relation to".
    WAS_OFFERED = [
        "offered", "provided", "made", "given", "offered by the landlord", "provided by the landlord", "made by the landlord",
        "already offered", "already provided",
    ];

    /// Qualities that no words of a matter have.
    ENOUGH = ["reasonable", "sufficient", "adequate", "proportionate", "satisfactory", "suitable", "fair"];

    /// Behind a redress: it did not do what it was to do.
    WHICH_DID_NOT = [
        "which does not", "which did not", "that does not", "that did not", "which has not", "that has not", "which was not",
        "that was not", "which is not", "that is not", "which do not", "that do not", "which, in the ombudsman's opinion, does not",
        "which, in our opinion, does not", "which falls short", "which fell short", "but does not", "but did not",
    ];

    /// The offer came after the Ombudsman stepped in (Scheme 53(c), 55(c)).
    AFTER_INTERVENTION = [
        "following our intervention", "following the ombudsman's intervention", "following this service's intervention",
        "following intervention", "after our intervention", "after the ombudsman's intervention",
        "following our involvement", "following the ombudsman's involvement", "since the ombudsman intervened",
        "since we intervened", "after the ombudsman intervened", "after we intervened", "since our intervention",
        "since this service intervened", "after this service intervened", "once we intervened", "once we became involved",
        "after we became involved", "since we became involved", "after the ombudsman became involved",
    ];

    /// "satisfactorily resolves the complaint": a redress that is not named (domain.md 1.3).
    RESOLVES = [
        "satisfactorily resolves", "satisfactorily resolved", "resolves the complaint satisfactorily",
        "resolved the complaint satisfactorily", "resolves this complaint satisfactorily",
        "resolves the matter satisfactorily", "resolves the complaint", "resolves this complaint",
    ];

    /// What makes redress enough.
    QUALITY = [
        "reasonable", "sufficient", "adequate", "proportionate", "satisfactory", "appropriate", "suitable", "fair",
        "financial",
    ];

    /// An offer as a noun.
    OFFER_OF = ["offer of", "offers of", "offer for", "award of"];

    /// What makes that offer enough.
    FAIR_OFFER = ["reasonable", "a reasonable", "an", "a fair", "satisfactory"];

    /// Before a redress: it was none.
    NEGATIONS = [
        "no", "not", "any", "unreasonable", "insufficient", "inadequate", "without", "whether the", "whether", "not offer",
        "not provide", "not make", "not have", "fail to offer", "failed to offer", "failed to provide", "if",
    ];

    /// Before a redress: words of a matter, not of what was found ("the complaint and the level of redress").
    LEVEL_OF = [
        "level of", "levels of", "amount of", "amounts of", "request for", "requests for", "claim for", "question of",
        "calculation of", "refusal of", "form of", "forms of", "type of", "consideration of",
    ];

    /// Behind it: the name of something else.
    POLICY = ["policy", "procedure", "guidance", "scheme", "framework", "panel"];

    /// The word itself.
    REDRESS = ["redress"];
}
