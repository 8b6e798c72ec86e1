//! Which words name an outcome, and which turn or grade it (domain.md 1.1 to 1.3)?

vocabulary! { in outcome;
    /// A second outcome named in one breath: "no maladministration or service failure in".
    OR_ANOTHER = ["or service failure", "or maladministration", "nor service failure"];

    /// The Ombudsman's verb that a negation has taken along: "has not found maladministration".
    NOT_FOUND = [
        "did not find", "not identified", "not found", "not find", "unable to find", "cannot find", "not able to find",
        "not make a finding of", "not made a finding of", "not making a finding of",
    ];

    /// "does not amount to", taken along by a negation (domain.md 1.3, row 30960).
    IS_NOT = ["does not amount to", "did not amount to", "do not amount to", "not amount to"];

    /// A complaint that was withdrawn.
    WITHDRAWN = [
        "complaint was withdrawn", "complaint has been withdrawn", "complaint is withdrawn", "withdrawn by the resident",
        "resident withdrew", "resident has withdrawn", "complainant withdrew", "complainant has withdrawn",
        "withdrawn complaint",
    ];

    /// Resolved with the Ombudsman's help (domain.md 1.1).
    INTERVENTION = [
        "resolved with intervention", "resolved with our intervention", "resolved with the ombudsman's intervention",
        "resolved following intervention", "resolved following our intervention",
        "resolved following the ombudsman's intervention", "resolved through our intervention",
        "resolved through mediation", "resolved by mediation", "resolved through early resolution",
        "resolved by early resolution", "resolved by agreement",
    ];

    /// "The complaint about the gate was withdrawn.": the matter stands between.
    COMPLAINT_ABOUT = ["the complaint about", "the resident's complaint about", "the complaint regarding"];

    /// The verb behind that matter.
    WAS_WITHDRAWN = ["was withdrawn", "has been withdrawn", "is withdrawn"];

    /// The severest grade.
    SEVERE = ["severe"];

    /// Before "severe": it says nothing of what it is (domain.md 1.4, row 18924).
    NOT_SEVERE = [
        "no", "not", "no evidence of", "not found", "not a finding of", "no finding of", "not been", "did not find",
        "not find",
    ];

    /// Before a failure: there was none (domain.md 1.6 rule 4).
    NEGATIONS = [
        "did not find any", "did not find", "not identified any", "not identified", "not found any", "not found",
        "not find any", "not find", "no evidence of any", "no evidence of", "no evidence of a",
        "no evidence to support a finding of", "no findings of", "no finding of", "not a finding of", "no", "not",
        "not any", "not a", "neither", "nor", "nor any", "does not amount to a", "does not amount to",
        "did not amount to a", "did not amount to", "do not amount to", "not responsible for", "not amount to",
        "not amount to a", "not been", "not been any", "not been a", "no clear evidence of", "insufficient evidence of",
        "no signs of", "no indication of", "not guilty of", "not been guilty of", "not committed", "not commit", "nothing",
        "not find that", "not found that", "did not find that", "not been responsible for", "never", "no findings",
        "free of", "free from", "absence of", "an absence of", "unable to find", "unable to find any", "cannot find",
        "cannot find any", "not able to find", "no grounds for a finding of", "no basis for a finding of",
        "no grounds to find", "no basis to find", "no reason to find", "not make a finding of", "not made a finding of",
        "not making a finding of", "no case of",
    ];

    /// Behind a failure: it was not found ("Maladministration was not found in its handling of …").
    WAS_NOT_FOUND = [
        "was not found", "were not found", "is not found", "has not been found", "was not identified", "has not been identified",
        "was therefore not found", "is therefore not found",
    ];

    /// Before an outcome that a failing only came near: "service failure, bordering on maladministration".
    NEARLY = [
        "bordering on", "borders on", "bordered on", "close to", "short of", "verging on", "approaching", "on the verge of",
        "nearly", "almost", "more than", "less than", "tantamount to no more than",
    ];

    /// What a denial reaches over to the outcome: "no **failing that amounts to**", "did not find **the landlord
    /// responsible for**".
    REACHED_OVER = [
        "amounts to", "amounted to", "amounting to", "amount to", "constitutes", "constituted", "constituting", "to constitute",
        "that", "which", "would", "serious enough to", "significant enough to", "sufficient to", "so serious as to",
        "serious enough", "failing", "failings", "failure", "failures", "fault", "faults", "shortcoming", "shortcomings",
        "delay", "delays", "error", "errors", "any failing", "any failings", "any failures", "any shortcomings", "evidence of",
        "any evidence of", "the landlord responsible for", "the landlord to be responsible for", "the landlord to be guilty of",
        "the landlord guilty of", "the landlord was responsible for", "the landlord is responsible for",
        "the landlord was guilty of", "the landlord is guilty of", "the landlord committed", "responsible for", "to be",
        "found to be", "found", "considered", "held", "there was", "there were", "there has been", "a finding of",
    ];

    /// Behind a failure that there was not: the same finding goes on.
    NEITHER = [
        "nor service failure", "nor any service failure", "nor a service failure", "nor maladministration",
        "or service failure", "or any service failure", "or a service failure", "or maladministration",
        "or to service failure", "or to maladministration", "nor to service failure", "nor to maladministration",
    ];

    /// What a lead-in that denies may end with: "not responsible for any of the following:".
    ANY_OF_THESE = ["any of the following", "any of these", "the following", "any", "either of the following"];

    /// What carries a denial on to the next outcome.
    OR = ["or", "nor", ", or", ", nor", "or to", "nor to"];

    /// What may stand between.
    OF_A = ["of", "any", "a", "of any", "of a"];

    /// The words themselves.
    SERVICE_FAILURE = [
        "service failure", "service failures", "service-failure", "failure in service", "failures in service",
        "failure of service", "failures of service",
    ];

    /// Of these, what goes on as something else: "a failure of service charges".
    FAILURE_IN = ["failure in service", "failures in service", "failure of service", "failures of service"];

    /// In brackets behind "maladministration": what it was (domain.md 1.3, 2020 to 2022).
    AS_SERVICE_FAILURE = ["service failure", "service failures", "a service failure"];

    /// The same without brackets.
    IN_THE_FORM_OF = ["in the form of", ", in the form of", "by way of", "amounting to"];

    /// The word itself, and its usual misspelling.
    MALADMINISTRATION = ["maladministration", "mal-administration", "maladminstration"];

    /// Before "service failure" in brackets: it was read at its first word.
    BEFORE_BRACKET = ["maladministration ("];

    /// Taken along by a negation: "was not responsible for maladministration".
    NOT_RESPONSIBLE = [
        "not responsible for", "not guilty of", "not been responsible for", "not been guilty of", "not committed",
        "not found responsible for", "not found guilty of", "not found to be responsible for",
        "not considered responsible for", "not held responsible for", "not commit",
    ];

    /// What a slip of the pen makes of "severe".
    SEVERE_SLIPS = [
        "serve", "sever", "sevre", "severre", "server", "severed", "sevier", "sevear", "seveer", "severly", "severely",
    ];
}
