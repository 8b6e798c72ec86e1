//! Which openings are a sentence of their own, so that a list without markers ends before them?

vocabulary! { in list_end;
    /// A list without markers ends where a paragraph opens so, unless its first item does too.
    OPENS_SENTENCE = [
        "in accordance", "in line with", "within", "the landlord must", "the landlord should", "the landlord is",
        "the landlord may", "the landlord has", "the landlord to", "the landlord shall", "the landlord will",
        "this payment", "the payment", "the compensation", "this should", "this must", "this order", "this service",
        "the ombudsman", "this investigation", "this report", "the service has", "we have", "we will", "we found",
        "it is ordered", "it is recommended", "no later than", "these", "the above", "evidence of", "there was",
        "there were", "our finding",
    ];
    /// "How the landlord dealt with the complaint has also been considered": a head outside the list.
    ALSO_CONSIDERED = [
        "has also been considered", "was also considered", "was also investigated", "has also been investigated",
    ];
}
