//! Which words take a finding away: hypotheticals, parties, policies, other cases (domain.md 1.4)?

vocabulary! { in speech;
    /// The preamble of a wider order (domain.md 1.4, row 15332).
    MANY_CASES = ["several investigations", "a number of investigations", "a number of cases", "several cases"];

    /// Phrases that make what follows in the sentence hypothetical, or no finding of this case (domain.md 1.6 rule 5).
    HYPOTHETICAL = [
        "where we", "when we", "if we", "if it", "where the ombudsman finds", "if the ombudsman finds", "sometimes",
        "would", "may have", "might", "could have", "had it not", "had the landlord", "but for", "were it not", "prevented",
        "prevents", "preventing", "avoided", "avoid", "whether", "unless", "where there", "where a landlord", "when there",
        "if there", "will not", "role is", "instead of", "in instances of", "in cases of", "previous determination",
        "previously found", "had already found", "may find", "might find", "could find",
        "cannot make a finding of", "do not make a finding of", "have not made a finding of", "unable to conclude", "cannot conclude", "cannot say", "not able to conclude", "cases where", "case where",
        "situations where", "circumstances where", "instances where", "where this service finds",
        "where this service has found", "where the ombudsman has found", "where we have found", "when the ombudsman finds",
    ];

    /// Words of a party, of a policy or of guidance: no finding, unless the Ombudsman's own verb follows.
    OF_OTHERS = [
        "usually", "normally", "typically", "guidance", "policy", "if the", "rather than", "said", "says", "stated", "told",
        "acknowledged", "accepted that", "admitted", "recognised", "apologised", "believes", "believed", "feels", "felt",
        "claimed", "claims", "alleged", "disputes", "argued", "its own finding", "seeking", "no dispute", "agreed that",
        "explained", "advised", "responded that", "confirmed that", "considers there", "considered there", "maintains",
        "considered its", "considers its", "believed its", "regarded its", "viewed its", "described its",
    ];

    /// Boilerplate on what the Ombudsman may consider.
    OF_ALL_CASES = [
        "sometimes", "reasons why a complaint", "reasons why complaints", "may not consider complaints",
        "not free to investigate all",
    ];

    /// Of the redress forms, these take it back (domain.md 1.4, row 32526).
    TAKEN_BACK = [
        "not", "cannot", "never", "unable to", "hardly", "far from", "failed to", "fails to", "fail to", "insufficient", "inadequate", "falls short", "fell short", "neither",
        "without", "nor", "consider whether",
    ];

    /// Directly behind an outcome: it is denied, or only supposed (domain.md 1.4).
    NOT_MADE = [
        "has not been", "have not been", "was not", "is not", "were not", "cannot be", "cannot therefore be",
        "cannot, therefore, be", "therefore cannot be", "could not be", "could not therefore be", "could therefore not be",
        "therefore could not be", "will not be", "would not be", "has therefore not been", "has, therefore, not been",
        "is therefore not", "was therefore not", "should not be", "may not be", "had not been", "can therefore not be",
        "did not occur", "has not occurred", "was avoided", "might have been", "could have been", "would have been",
        "may have been",
    ];

    /// Directly behind an outcome: it is spoken of as a rule.
    IN_GENERAL = [
        "in cases where", "in cases when", "in a case where", "in cases which", "in situations where",
        "in circumstances where", "where there", "where a landlord", "when there", "where the failure", "where it",
        "is appropriate when", "is appropriate where", "is appropriate in cases", "is made when", "is made where",
        "can be found when", "can be found where", "is found when", "is found where", "occurs when", "occurs where",
        "which had an impact", "includes", "include", "covers",
    ];

    /// What turns praise into blame.
    BUT = ["but", "however", "although", "though", "yet", "albeit"];

    /// The blame: the redress was too little.
    NOT_ENOUGH = [
        "did not adequately", "does not adequately", "not adequate", "not sufficient", "insufficient", "not enough",
        "not proportionate", "disproportionate", "fell short", "falls short", "not go far enough", "inadequate",
        "did not reflect", "does not reflect", "did not fully", "not fully reflect", "too low",
    ];

    /// Verbs with which someone tells what was found.
    REPORTS = [
        "found that", "found there", "concluded that", "concluded there", "determined that", "determined there",
        "decided that", "decided there", "identified that", "identified there", "considered that", "established that",
        "accepted there", "found a", "found", "identified", "concluded",
    ];

    /// Verbs with which a party says what it thinks of the Ombudsman's jurisdiction.
    ARGUES = [
        "says that", "said that", "argued that", "argues that", "claims that", "claimed that", "believes that", "believed that",
        "submits that", "submitted that", "contends that", "contended that", "maintains that", "maintained that",
        "stated that", "told us that", "told the ombudsman that", "asserted that", "suggested that",
    ];

    /// Who a sentence begins with that tells what a party wants or thinks.
    PARTIES = [
        "the landlord", "the resident", "the residents", "she", "he", "it", "they", "the tenant", "the complainant",
        "the leaseholder", "the resident's representative", "her representative", "his representative", "the landlord's review",
        "the landlord's own review", "its review", "its own review", "the landlord's investigation", "its own investigation",
        "the landlord's final response", "its final response", "the landlord's response", "its response",
        "the landlord's stage 2 response", "the landlord's stage 1 response", "its stage 2 response", "its stage 1 response",
    ];

    /// What they do then.
    PARTY_SAYS = [
        "asked", "asks", "told", "said", "says", "stated", "found", "accepted", "accepts", "believes", "believed", "thinks",
        "thought", "wants", "wanted", "hopes", "hoped", "complained", "complains", "alleges", "alleged", "argues", "argued",
        "claims", "claimed", "concluded", "decided", "feels", "felt", "considered", "considers", "acknowledged", "admitted",
        "recognised", "explained", "wrote", "described", "expected", "disputes", "disputed", "denies", "denied",
    ];

    /// Words that deny, wherever they stand in the clause of an outcome.
    DENIES = [
        "no", "not", "never", "nothing", "none", "neither", "nor", "without", "cannot", "hardly", "far from", "short of",
        "absence of", "lack of", "little", "nowhere near", "no longer",
    ];

    /// Who tells it, if not the Ombudsman; the determination of another case too.
    OTHERS = [
        "landlord", "the landlord", "it", "resident", "the resident", "he", "she", "they", "its response", "the response",
        "determination", "the determination", "previous determination", "report", "court", "tribunal", "panel", "council",
        "association", "trust", "its investigation", "its review", "stage 1 response", "stage 2 response",
        "stage one response", "stage two response", "final response", "complaint response", "landlord's response",
        "landlord's investigation", "landlord's review", "previous investigation", "contractor", "surveyor",
        "local authority", "managing agent",
    ];

    /// What may stand between them.
    THEN_REPORTS = [
        "had", "has", "also", "then", "therefore", "itself", "had also", "has also", "later", "subsequently", "previously",
        "had previously", "has previously",
    ];

    /// A passive that does not say who found.
    REPORTED = [
        "it was decided that", "it was concluded that", "it was found that", "it was determined that",
        "it was accepted that", "it was agreed that", "it was established that",
    ];

    /// Behind a paragraph of the Scheme, or the guidance: its words follow (domain.md 1.4).
    RULE_SAYS = [
        "states", "says", "provides", "sets out", "explains", "reads", "defines", "stated", "sets", "describes", "allows",
        "enables", "suggests", "recommends", "indicates", "set out",
    ];

    /// What is quoted so, beside the Scheme.
    RULES = [
        "guidance", "scheme", "remedies guidance", "our approach", "spotlight report", "code", "policy", "procedure",
    ];

    /// Before "the Ombudsman has found": a clause that only gives the reason for something else.
    BECAUSE = ["as", "given that", "since", "because", "although", "while", "whilst", "where", "as both"];

    /// What may stand between an outcome and its denial.
    BY_LANDLORD = ["by the landlord", "by it", "on the part of the landlord", "in this case", "here"];

    /// "The Ombudsman’s finding that there was …": a finding that is only spoken of.
    FINDING_THAT = ["finding that", "findings that", "conclusion that"];
}
