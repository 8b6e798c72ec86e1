//! How is a step of the complaint procedure told (domain.md 6)?

vocabulary! { in procedure;
    /// Who complains.
    RESIDENT = ["the resident", "resident", "she", "he", "they"];

    /// Who answers.
    LANDLORD = ["the landlord", "landlord", "it"];

    /// Words before the act that do not change it.
    BEFORE_COMPLAINT = [
        "first", "also", "formally", "contacted the landlord", "emailed the landlord", "wrote to the landlord", "and", "to",
    ];

    /// The act of complaining.
    COMPLAINED = [
        "complained", "made a complaint", "make a complaint", "made a formal complaint", "make a formal complaint",
        "made a stage 1 complaint", "raised a complaint", "raise a complaint", "raised a formal complaint",
        "raise a formal complaint", "submitted a complaint", "submitted a formal complaint",
    ];

    /// What shows that a complaint went to someone else, was not the first, or was a report of a neighbour.
    OTHER_COMPLAINT = [
        "to", "with", "again", "on behalf", "about a neighbour", "about her neighbour", "about his neighbour",
        "about their neighbour",
    ];

    /// Words before a request for stage 2 that do not change it.
    BEFORE_ESCALATION = [
        "then", "also", "contacted the landlord", "and", "disagreed with the landlord's response",
        "was unhappy with the response",
    ];

    /// The request for stage 2.
    ESCALATED = [
        "escalated", "asked to escalate", "requested to escalate", "asked the landlord to escalate", "asked it to escalate",
        "asked for escalation", "requested escalation", "requested an escalation", "requested a stage 2",
        "asked for a stage 2", "asked for the complaint to be escalated", "asked for her complaint to be escalated",
        "asked for his complaint to be escalated", "asked for their complaint to be escalated",
    ];

    /// Words between the landlord and its response.
    BEFORE_RESPONSE = [
        "issued", "issues", "sent", "provided", "gave", "responded with", "replied with", "the resident with",
        "the resident", "its", "it's", "a", "an", "the", "their", "one", "combined", "formal", "written", "complaint",
        "landlord's", "'s",
    ];

    /// To whom the resident complained.
    TO_LANDLORD = ["to the landlord", "to it", "with the landlord", "with it"];

    /// The first stage.
    STAGE_1 = ["stage 1", "stage one"];

    /// The second stage.
    STAGE_2 = ["stage 2", "stage two", "final"];

    /// Between the stage and the response.
    KIND_OF_RESPONSE = ["complaint", "formal", "final"];

    /// The response itself.
    RESPONSE = ["response letter", "response", "answer", "decision letter", "reply"];

    /// Words that may stand between an act and its day.
    BEFORE_DAY = [
        "the complaint", "a complaint", "his complaint", "her complaint", "their complaint", "complaint", "response",
        "review", "of", "to stage 2", "to stage two", "to the landlord", "to the resident", "to the landlord's response",
        "was", "issued", "sent", "provided", "by email", "in writing", "by the landlord", "formally", ",",
    ];

    /// Marks and words before the day that opens a sentence.
    SENTENCE_OPENS = ["|", "*", "-", ",", "on"];

    /// Marks behind it.
    AFTER_OPENING_DAY = ["|", "-", ":", ","];

    /// Before a day.
    ON = ["on"];

    /// What shows that a response of a day was not, or not yet, sent, or was not the first.
    NOT_PLAIN = [
        "should", "would", "will", "could", "not", "never", "due", "expected", "failed", "promised", "another", "further",
    ];

    /// Between a response and its day.
    DATED = ["of", "dated"];

    /// How a response was sent, before its day.
    SENT = ["was", "issued", "sent", "provided", "to the resident", "by email", "in writing"];
}
