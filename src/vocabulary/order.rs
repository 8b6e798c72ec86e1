//! Which words order something, and which words of an order are only about it (domain.md 3.1)?

vocabulary! { in order;
    /// Words that make an item under “Orders and recommendations” an order (domain.md 3.1).
    ORDERING = ["ordered", "order", "orders", "must", "required to", "shall", "compliance", "comply"];
    /// Beginnings of an item that stands for itself, however deep the copy put it.
    OPENS_OWN_SENTENCE = [
        "we recommend",
        "we order",
        "it is recommended",
        "it is ordered",
        "the ombudsman recommends",
        "the ombudsman orders",
        "the landlord",
    ];
    /// Behind “should” they tell the story: “should have apologised”.
    STORY_TENSE = ["have", "not have"];
    /// Verbs that an item below a lead-in, or an order without a subject, begins with.
    IMPERATIVE = [
        "acknowledge",
        "advise",
        "agree",
        "allocate",
        "amend",
        "apologise",
        "apologize",
        "appoint",
        "arrange",
        "ask",
        "assess",
        "attempt",
        "award",
        "begin",
        "call",
        "carry",
        "clarify",
        "clear",
        "collate",
        "commence",
        "commission",
        "communicate",
        "compensate",
        "complete",
        "comply",
        "conduct",
        "confirm",
        "consider",
        "consult",
        "contact",
        "continue",
        "coordinate",
        "create",
        "credit",
        "deliver",
        "demonstrate",
        "develop",
        "discuss",
        "draw",
        "engage",
        "ensure",
        "establish",
        "evidence",
        "examine",
        "explain",
        "explore",
        "fix",
        "follow",
        "give",
        "hold",
        "identify",
        "implement",
        "improve",
        "inform",
        "inspect",
        "install",
        "instruct",
        "introduce",
        "investigate",
        "issue",
        "keep",
        "let",
        "liaise",
        "look",
        "make",
        "meet",
        "monitor",
        "nominate",
        "notify",
        "obtain",
        "offer",
        "organise",
        "outline",
        "pay",
        "prepare",
        "present",
        "produce",
        "provide",
        "publish",
        "put",
        "raise",
        "re-issue",
        "reassess",
        "reconsider",
        "record",
        "refund",
        "reimburse",
        "remind",
        "remove",
        "renew",
        "repair",
        "replace",
        "reply",
        "report",
        "respond",
        "review",
        "schedule",
        "self-assess",
        "send",
        "set",
        "share",
        "speak",
        "submit",
        "survey",
        "take",
        "tell",
        "train",
        "undertake",
        "update",
        // Common as nouns or rare as orders, but told below a lead-in.
        "write",
        "visit",
        "use",
        "work",
        "treat",
        "support",
        "signpost",
        "show",
        "seek",
        "resolve",
        "request",
        "redecorate",
        "refer",
        "reinstate", "mend", "test", "check", "jet", "unblock", "reseal", "seal", "rectify", "restore", "plaster", "replaster", "insulate", "adjust", "cancel", "waive", "reduce", "increase", "refrain", "cease", "stop", "transfer", "move", "rehouse", "grant", "allow", "supply", "extend", "finish", "fit", "clean", "paint", "honour", "revise", "revisit", "reopen", "re-offer", "escalate", "return", "name", "prioritise", "enable", "recover", "reverse", "withdraw"];
    /// What may stand before the verb of an item.
    BEFORE_VERB = ["to", "also", "and", "then", "formally", "urgently"];
    /// Words that open a clause before the verb: “if it has not done so, ask for receipts”.
    OPENS_CLAUSE = ["if", "where", "unless", "in light of", "in addition", "as part of this", "once"];
    /// Subjects of a sentence that orders or recommends.
    SUBJECTS = ["the landlord", "it is ordered", "it is recommended", "we order", "the ombudsman orders"];
    /// Verbs behind “the landlord must” that tell something quite different from the sentence before.
    ANOTHER_DUTY = [
        "also pay the resident",
        "pay the resident",
        "also apologise",
        "apologise",
        "write to the resident to apologise",
        "also write to the resident",
        "then pay the resident",
        "train",
        "also train",
    ];
    /// Words of the reasons that say that the sum behind them is ordered.
    AWARD_IN_REASONS = [
        "ordered to pay",
        "ordered the landlord to pay",
        "order the landlord to pay",
        "orders the landlord to pay",
        "ordered it to pay",
        "ordered that the landlord pay",
        "ordered that the landlord pays",
        "ordered compensation of",
        "ordered a payment of",
        "ordered a total of",
        "order for compensation of",
        "order of compensation of",
    ];
    /// Words behind which a sum is what the award grew by, and stands in no order as such.
    GROWTH = ["additional", "further", "extra", "another", "more"];
    /// Words that make a sentence an order or a recommendation; behind “should” and the like “have” tells the story.
    DUTY = [
        "is to be paid",
        "are to be paid",
        "to be paid",
        "order is made for the landlord to",
        "has made an order for the landlord to",
        "have made an order for the landlord to",
        "make an order for the landlord to",
        "makes an order for the landlord to",
        "must",
        "should",
        "is to",
        "are to",
        "ordered to",
        "orders the landlord", "ordering the landlord to", "landlord is expected to", "under an obligation to",
        "we expect the landlord to", "expects the landlord to", "order is that",
        "order the landlord",
        "order that",
        "orders that",
        "ordered that",
        "required to",
        "directed to",
        "ombudsman requires the landlord to",
        "service requires the landlord to",
        "we require the landlord to",
        "ombudsman directs the landlord to",
        "we direct the landlord to",
        "needs to",
        "ought to",
        "has to",
        "the landlord will",
        "recommended to",
        "recommend that",
        "recommends that",
        "recommended that",
        "recommend the landlord",
        "recommends the landlord",
    ];
    /// “Shall have” is an order too.
    SHALL = ["shall"];
    /// An order only at the beginning of a sentence: “The landlord to pay £50”.
    LANDLORD_TO = ["the landlord to", "landlord to"];
    /// The landlord.
    LANDLORD = ["the landlord"];
    /// Words of the reasons that speak of another case's award.
    ANOTHER_CASE = [
        "another case",
        "other case",
        "other cases",
        "earlier case",
        "previous case",
        "earlier determination",
        "previous determination",
        "earlier investigation",
        "previous investigation",
        "earlier report",
        "case reference",
        "other residents",
        "another resident",
        "had ordered",
    ];
    /// What orders if a time and “to” follow: “is ordered within 4 weeks of this report to …”.
    ORDERED = [
        "ordered", "is ordered", "are ordered", "required", "is required", "are required", "directed", "is directed", "instructed",
        "is instructed", "are instructed", "recommended", "is recommended", "has", "have",
    ];
    /// What follows it.
    TO = ["to", "to:"];
    /// Before the subject of an item: “That the landlord pays …”.
    THAT = ["that"];
    /// What an order without a verb names, if a time follows.
    DUTY_NOUN = [
        "payment of", "a payment of", "compensation of", "reimbursement of", "a refund of", "refund of", "an apology",
        "a written apology", "a letter of apology", "an inspection of", "a review of", "completion of",
    ];
    /// Before “order the landlord”: what could be ordered.
    MAY = ["may", "can", "could", "might", "does not", "do not"];
}
