//! Which words hand over to the items below them (domain.md 3.2)?

vocabulary! { in lead_in;
    /// Words that say nothing to do: a bare lead-in has nothing else behind its frame.
    FILLERS = [
        "which are",
        "be complied with",
        "be carried out",
        "be completed",
        "be done",
        "be undertaken",
        "be taken",
        "which is",
        "that are",
        "the landlord",
        "the next",
        "this report",
        "this determination",
        "this decision",
        "of",
        "the",
        "date",
        "also",
        "therefore",
        "now",
        "hereby",
        "then",
        "further",
        "and",
        "or",
        "take",
        "takes",
        "do",
        "does",
        "carry out",
        "complete",
        "undertake",
        "comply with",
        "implement",
        "action",
        "actions",
        "step",
        "steps",
        "order",
        "orders",
        "things",
        "to",
        "that",
        "it",
        "is",
        "are",
        "be",
        "must",
        "should",
        "shall",
        "ordered",
        "recommended",
        "by",
        "put things right",
        "in",
        "as follows",
        "following",
        "below",
        "has been",
    ];
    /// “We make the following orders:”, “It is recommended that the landlord:”: a frame without a verb of duty.
    ANNOUNCES = [
        "following orders",
        "following order",
        "orders the following",
        "order the following",
        "following recommendations",
        "recommends the following",
        "recommend the following",
        "orders are",
        "orders are made",
        "made these orders",
        "make these orders",
        "made the orders below",
        "make the orders below",
        "following actions",
        "landlord",
        "it is recommended",
    ];
    /// “Take the following action within 4 weeks and provide evidence:”: the items are the orders.
    FOLLOWING_ITEMS = [
        "the following action",
        "the following actions",
        "the following orders",
        "the following order",
        "the following steps",
        "do the following",
        "the following things",
        "evidence that it has done the following",
        "the actions below",
        "the orders below",
    ];
    /// A lead-in that ends with a full stop.
    CLOSES_WITH_FOLLOWING = [
        "do the following.", "the following actions.", "the following action.", "the following steps.", "the following orders.", "actions below.",
        "steps below.", "orders below.",
    ];
    /// The end of a lead-in behind who must act.
    TO_ITEMS = ["to:"];
    /// “Provide evidence that it has:” and its items.
    IT_HAS = ["it has:"];
    /// What “that it has:” depends on.
    SHOWN = ["evidence", "confirmation", "confirm"];
    /// The end of a lead-in that hands over to what a letter is to do.
    LETTER_ENDINGS = ["to:", "and:", "in which it:"];
    /// Verbs of a letter.
    LETTER_VERBS = ["write", "send a letter to", "email"];
    /// To whom a letter goes.
    RESIDENTS = ["the resident", "the residents", "her", "him", "them"];
}
