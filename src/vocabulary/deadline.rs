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
    /// Right before a day that is no deadline: "the period up to 31 March", "the visit on 20 May".
    ANOTHER_DAY = [
        "up to", "from", "between", "since", "of", "to", "for", "on", "dated", "until", "after", "and", "starting", "ending",
        "booked for", "as at", "in", "at", "for the",
    ];
    /// At the very end of an order: a time was to follow.
    OPENS_CUT_TIME = ["within", "within the", "no later than", "by no later than", "on or before", "within the next"];
    /// What opens a clause on which an order hangs: a time inside it is that of the condition.
    IF_CLAUSE = [
        "if the", "if it", "if she", "if he", "if they", "if any", "if these", "if this", "if works", "if repairs", "unless the", "unless it",
        "should the", "should it", "should she",
    ];
    /// Names of a time that stands elsewhere.
    TIMES_NAMED = ["timescale", "timescales", "timeframe", "timeframes", "deadline", "date", "period", "time", "time limit"];
    /// “… set out above”.
    ABOVE = ["set out above", "above", "given above", "stated above", "specified above", "detailed above"];
    /// “Within”, before a number that may be missing.
    WITHIN = ["within"];
    /// What links a period to the day that it counts from.
    FROM = ["of", "from", "after", "following", "starting from", "beginning from", "commencing from"];
    /// Where the words about an event end: the landlord is named again.
    LANDLORD_AGAIN = ["the landlord", "both landlords", "it must", "it should", "it is to", "it will"];
    /// Words that a due date’s cell begins with.
    OPENS_CELL = ["no later than", "not later than", "on or before", "due date", "due", "before", "by", "within"];
    /// The words of the orders table before a day.
    NO_LATER_THAN = ["no later than"];
    /// Days of the week before a date.
    WEEKDAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    /// What may stand between “by” and the day.
    BEFORE_DAY = [
        "close of business", "the close of business", "close of play", "the close of", "close of", "end of", "the end of", "on", "the", ",", "midnight on",
        "end of the day on", "the end of the day on",
    ];
    /// Words before a period that belongs to the story: “did not respond within 10 working days”.
    STORY = [
        "promised", "agreed to", "undertook", "committed to", "said it would", "responded", "responding", "responses", "replied",
        "replying", "acknowledged", "acknowledging", "failed", "failure", "failing", "did", "was", "were", "had", "been",
        "attended", "policy of", "policy to", "policy that", "policy which", "policy is", "policy says", "policy states",
        "policy requires", "policy sets", "code to", "code says", "code requires", "code states", "code sets", "target of",
        "target to", "target is", "standard of", "standard to", "standard is", "timescale of",
    ];
    /// The same, unless it is what the landlord must do itself: “must respond to the stage 2 complaint within 4 weeks”.
    ANSWERS = ["respond", "response", "reply", "acknowledge", "attend", "stage"];
    /// Words of duty before what the landlord must do itself.
    OBLIGES = ["must", "should", "shall", "is to", "are to", "ordered to", "required to", "and"];
    /// Words between those and the answer that it must give.
    ANSWER_FILLER = [
        "a", "an", "its", "the", "to", "full", "formal", "written", "further", "new", "fresh", "detailed", "also", "then", "now",
        "issue", "provide", "send", "give", "write", "complete", "stage", "1", "2", "one", "two", "respond", "reply",
        "resident", "residents", "resident's", "her", "his", "their", "him", "them", "with", "final", "complaint",
    ];
    /// Right before a day by which something was to be done before: “the works that were due by 3 May 2024”.
    WAS_DUE = [
        "was due", "were due", "had been due", "was promised", "were promised", "was expected", "were expected", "was to be done",
        "were to be done", "was to be completed", "were to be completed", "had been promised", "was scheduled", "were scheduled",
        "were planned", "was planned", "it promised", "had promised",
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
    OPENS_DAY = [
        "on or before", "before", "by", "until", "deadline:", "deadline is", "deadline of", "due date:", "due:", "to be done by",
        "for completion by",
    ];
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
        "at",
        "top",
        "front",
        "page",
        "shown",
        "given",
        "printed",
        "stated",
    ];
    /// The day of the determination, where nothing follows.
    TODAY = ["today", "now"];
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
    /// Before a period that counts from the end of another.
    FURTHER = ["a further", "further", "another", "an additional"];
    /// Before two days, where the second is the last on which to do it.
    BETWEEN = ["between"];
    /// Times of the year and the like, which give no day that can be read: “by the end of the next quarter”, “before Easter”.
    NAMED_TIMES = [
        "quarter", "financial year", "year", "calendar year", "tax year", "season", "spring", "summer", "autumn", "winter", "christmas",
        "easter", "new year", "week", "month", "school term", "term",
    ];
    /// What may stand between “by” and such a time.
    BEFORE_NAMED_TIME = [
        "mid", "mid-", "early", "late", "around", "about", "the", "end", "start", "beginning", "middle", "of", "next", "this", "current", "following", "coming", "first", "second", "third",
        "fourth", "last", "financial",
    ];
    /// Between two periods that are added: “2 weeks and 3 days”.
    AND = ["and"];
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
    /// Verbs of telling and showing, with whom is told between them and what is told.
    TELLS = [
        "tell", "tells", "inform", "informs", "advise", "advises", "confirm", "confirms", "explain", "explains", "promise",
        "promises", "assure", "assures", "state", "states", "say", "says", "show", "shows", "showing", "set out", "sets out",
        "setting out", "let", "notify", "notifies", "undertake", "agree", "describe", "describes",
    ];
    /// What opens that which is told.
    OPENS_CONTENT = ["that", "whether", "when", "how", "why", "if", "by when", "know when", "know whether"];
    /// The future, in such a clause.
    FUTURE = ["will", "would", "shall", "is to be", "are to be", "can be", "is due", "are due", "is going to", "are going to"];
    /// What is joined behind such a clause, and is told again.
    JOINED = [", and", "; and", ", then", "and must", "and should", "and send", "and provide", "and share"];
    /// Words of an order, which a due date’s cell does not have.
    DUTY_IN_CELL = ["must", "should", "pay", "apologise", "write", "provide", "send", "it has"];
}
