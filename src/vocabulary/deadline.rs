//! Which words set a time, or look as if they did (domain.md 3.2)?

vocabulary! { in deadline;
    /// Words that open a time in a lead-in.
    OPENS_LEAD_IN_TIME = [
        "by no later than",
        "no later than",
        "not later than",
        "on or before",
        "within",
        "in",
        "over",
        "by 5pm on",
        "by",
        "before",
    ];
    /// Names of a time that stands elsewhere.
    TIMES_NAMED = ["timescale", "timescales", "timeframe", "timeframes", "deadline", "date", "period"];
    /// “… set out above”.
    ABOVE = ["set out above", "above", "given above", "stated above", "specified above", "detailed above"];
    /// Words that open a time before the verb of an item.
    OPENS_ITEM_TIME = ["within", "no later than"];
    /// “Within”, before a number that may be missing.
    WITHIN = ["within"];
    /// What links a period to the day that it counts from.
    FROM = ["of", "from", "after", "following", "starting from", "beginning from", "commencing from"];
    /// Where the words about an event end: the landlord is named again.
    LANDLORD_AGAIN = ["the landlord", "it must", "it should", "it is to", "it will"];
    /// Words that a due date’s cell begins with.
    OPENS_CELL = ["no later than", "not later than", "on or before", "due date", "due", "before", "by", "within"];
    /// The words of the orders table before a day.
    NO_LATER_THAN = ["no later than"];
    /// Days of the week before a date.
    WEEKDAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    /// What may stand between “by” and the day.
    BEFORE_DAY = ["close of business", "the end of", "on", "the", ","];
    /// Words before a period that belongs to the story: “did not respond within 10 working days”.
    STORY = [
        "promised",
        "agreed to",
        "undertook",
        "committed to",
        "said it would",
        "respond",
        "responded",
        "responding",
        "response",
        "responses",
        "reply",
        "replied",
        "replying",
        "acknowledge",
        "acknowledged",
        "acknowledging",
        "failed",
        "failure",
        "failing",
        "did",
        "was",
        "were",
        "had",
        "been",
        "policy",
        "code",
        "target",
        "standard",
        "stage",
        "attend",
        "attended",
    ];
    /// Times that come round again.
    RECURRING = [
        "at regular intervals",
        "on a regular basis",
        "on a monthly basis",
        "on a weekly basis",
        "on a quarterly basis",
        "every week",
        "every month",
        "every quarter",
        "every two weeks",
        "every four weeks",
        "every three months",
        "monthly updates",
        "weekly updates",
        "every fortnight",
    ];
    /// Before a day or a period.
    OPENS_DAY_OR_PERIOD = ["no later than", "not later than", "by no later than"];
    /// Before a day.
    OPENS_DAY = ["on or before", "before", "by", "until"];
    /// Before a period.
    OPENS_PERIOD = ["has", "have", "within", "in no more than", "no more than", "in under", "at most"];
    /// Before a period, of one if no count is said.
    OPENS_NEXT = ["in the next", "over the next", "during the next"];
    /// What the Ombudsman wrote, from which a period counts.
    DOCUMENT = ["today's date", 
        "report",
        "determination",
        "decision",
        "order",
        "orders",
        "letter",
        "findings",
    ];
    /// A period counts from when that is received.
    RECEIPT = [
        "receipt",
        "receiving",
        "having received",
        "it receives",
        "it received",
        "being notified",
        "notification",
        "being sent",
    ];
    /// What may stand between a period and what it counts from.
    BEFORE_ANCHOR = [
        "a",
        "today's",
        "the",
        "this",
        "these",
        "our",
        "date",
        "dates",
        "day",
        "of",
        "on",
        "in",
        "final",
        "issuing",
        "issued",
        "publication",
        "publishing",
        "being",
        "ombudsman's",
        "housing",
        "service's",
        "investigation",
        "above",
        "formal",
        "which",
        "that",
        "it was",
        "copy",
        "service",
        "ombudsman",
        "is",
        "was",
        "has",
        "been",
        "sent",
        "we issued",
        "we issue",
        "completion of",
    ];
    /// The day of the determination, where nothing follows.
    TODAY = ["today"];
    /// The day of the determination, where nothing follows; else it is stepped over.
    ISSUE = ["issue"];
    /// “By”, which may stand before “no later than”.
    BY = ["by"];
    /// The time of the orders above, if a name of a time follows.
    BY_SAME = ["by the same", "within the same", "within the above"];
    /// The time of the orders above.
    BY_THAT_DATE = ["by that date"];
    /// The time of the orders above, if a name of a time and “above” follow.
    WITHIN_THE = ["within the"];
    /// Units of time, in words that set a time which cannot be read: “within a few weeks”.
    UNIT = ["day", "days", "week", "weeks", "month", "months", "fortnight", "year", "years"];
    /// Months, in words that set a day which cannot be read: “by 31 April 2024”.
    MONTH = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ];
    /// A time that stands elsewhere, in the same words.
    ELSEWHERE = [
        "due date", "that date", "this date", "same", "above", "its policy", "its procedure", "the code", "timescale",
        "timescales", "timeframe", "timeframes", "deadline",
    ];
    /// Verbs and nouns behind which a clause says what is to be told, not when: “confirm that the works will be completed by …”.
    REPORTED = [
        "confirm that", "confirm when", "confirm whether", "confirming that", "confirming when", "confirmation that", "explain that", "explain when",
        "explain how", "explaining when", "explaining how", "set out when", "set out how", "setting out when", "setting out how",
        "state when", "stating when", "state that", "stating that", "say when", "saying when", "say that", "saying that",
        "tell the resident when", "tell the resident that", "tell her when", "tell him when", "tell them when", "tell her that",
        "tell him that", "tell them that", "inform the resident when", "inform the resident that", "inform her when",
        "inform them when", "assure the resident that", "show that", "shows that", "showing that", "show when", "shows when",
        "showing when", "which shows", "which show", "date when", "dates when", "date on which", "dates on which",
        "date by which", "dates by which", "undertake that", "promise that", "satisfy itself that",
    ];
    /// The future, in such a clause.
    FUTURE = ["will", "would", "shall", "is to be", "are to be", "can be", "is due", "are due", "is going to", "are going to"];
    /// What is joined behind such a clause, and is told again.
    JOINED = [", and", "; and", ", then", "and must", "and should", "and send", "and provide", "and share"];
    /// Words of an order, which a due date’s cell does not have.
    DUTY_IN_CELL = ["must", "should", "pay", "apologise", "write", "provide", "send", "it has"];
}
