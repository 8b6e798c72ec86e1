//! Which words say how many times a sum is paid, and what figures count (domain.md 2.3)?

vocabulary! { in sum_count;
    /// So much a week.
    RATES = [
        "per week", "per day", "per month", "per year", "per annum", "per calendar month", "per appointment", "per missed",
        "per visit", "per night", "per hour", "per room", "per full", "per working", "a week", "a day", "a month", "a year",
        "a night", "an hour", "each week", "each day", "each month", "weekly", "daily", "monthly", "pcm", "/week", "/day",
        "/month", "for each", "for every", "every week", "every month", "every day", "p/w", "per failing", "per failure",
        "per occasion", "per complaint", "a visit", "an appointment", "each visit", "each appointment", "each night", "every night",
        "every visit", "every appointment", "for both of", "per household member", "a time",
    ];
    /// A rate before its sum: "rent of £110".
    RENT_OF = ["rent of", "rent was", "rent is", "rent at"];
    /// Words between a rate and how often it is paid.
    RATE_FILLER = [
        "for", "of", "the", "each", "a", "period", "over", "across", "in", "full", "respect", "between", "total",
        "approximately", "about", "roughly", "those", "these", "week", "day", "month", "missed", "appointment", "its",
        "a period of", "identified", "her", "which there were", "one",
    ];
    /// What is counted.
    UNITS = [
        "weeks", "days", "months", "years", "appointments", "nights", "missed", "visits", "occasions", "week", "day",
        "month", "failings", "failures", "complaints", "rooms", "stages", "responses", "heads", "full", "whole", "working",
        "calendar", "separate", "hours", "times",
    ];
    /// Whole ones.
    UNIT_FILLER = [
        "full", "whole", "working", "calendar", "missed", "failed", "late", "cancelled", "wasted", "aborted", "abortive", "unnecessary",
    ];
    /// Units before a rate: "46 weeks at £10".
    UNITS_BEFORE = [
        "weeks", "days", "months", "years", "appointments", "nights", "visits", "weeks'", "days'", "months'", "nights'",
    ];
    /// Words between those and the rate.
    AT_RATE = ["at", "at a rate of", "a", "rate", "of", "x", "@", "compensation"];
    /// The same where nothing behind the sum says that it is a rate: "30 weeks x £15".
    TIMES_RATE = ["x", "@", "*", "times", "at"];
    /// Each of several, behind a sum.
    EACH = [
        "each", "to each", "apiece", "per resident", "per person", "per tenant", "per household", "per complainant",
        "to both", "for each of them", "to each of", "per head", "a head",
    ];
    /// Each of several, before it.
    TO_EACH = [
        "pay each", "to each", "paying each", "compensate each", "give each", "pays each", "award each", "offer each",
        "pay both", "to both", "pay every one", "to every one", "pay all",
    ];
    /// Words between "each" and the sum.
    PEOPLE_FILLER = [
        "further", "additional", "extra", "an", "compensation of", "sums", "of", "the", "joint", "resident", "residents",
        "tenant", "tenants", "leaseholder", "leaseholders", "person", "household", "households", "a", "sum", "payment",
        "compensation", "total", "both", "two", "three", "four", "five", "six", "seven", "eight", "2", "3", "4", "5", "6",
        "7", "8", "9", "10", "complainant", "complainants", "named", "applicants", "people", "affected", "owners",
    ];
    /// Several people.
    PEOPLE = [
        "residents", "tenants", "leaseholders", "joint", "complainants", "people", "of them", "households",
        "of the residents", "applicants", "owners", "children", "occupants", "members", "named", "affected", "siblings",
    ];
    /// Several payments.
    TIMES = ["payments of", "instalments of", "installments of", "sums of", "x", "times", "*"];
    /// Words between a number and what it counts.
    NUMBER_FILLER = [
        "separate", "equal", "joint", "the", "monthly", "full", "x", "of", "weekly", "individual", "further", "missed",
    ];
    /// Shares: "20% of the rent of £532".
    SHARES = ["%", "per cent", "half of", "half the", "third of", "quarter of"];
    /// Words between a share and what it is taken of.
    SHARE_FILLER = [
        "of", "the", "her", "his", "their", "resident's", "residents'", "weekly", "monthly", "full", "total", "gross",
        "net", "rent", "rental", "charge", "service", "cost", "was", "is", "at", "which", "being", "average", "a", "(", ",",
        "payable", "rent charged", "paid",
    ];
    /// Limits.
    UP_TO = [
        "up to", "maximum of", "capped at", "not exceeding", "limit of", "no more than", "not more than",
        "up to a maximum of", "a maximum of", "up to the sum of", "cap of",
    ];
    /// Words between those and the sum.
    UP_TO_FILLER = ["a", "maximum", "of", "total", "the", "sum"];
    /// What a number counts: then it is no part of the sum before it.
    COUNTED = [
        "week", "weeks", "day", "days", "month", "months", "year", "years", "hour", "hours", "minutes", "working",
        "calendar", "week's", "weeks'", "days'", "months'", "times", "time", "visits", "visit", "appointments",
        "appointment", "missed", "occasions", "occasion", "rooms", "room", "bedrooms", "bedroom", "homes", "properties",
        "residents", "tenants", "people", "payments", "instalments", "separate", "per cent", "%", "x", "st", "nd", "rd",
        "th", "failures", "failings", "complaints", "heads",
    ];
    /// What may follow a number of its own or the last figure of a broken sum.
    EITHER = ["of", "or", "and", "to", "further"];
    /// The months: the figure before one is a day.
    MONTHS = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ];
    /// Sums written in words.
    WRITTEN_POUNDS = [
        "hundred pounds", "thousand pounds", "twenty pounds", "thirty pounds", "forty pounds", "fifty pounds",
        "sixty pounds", "seventy pounds", "eighty pounds", "ninety pounds", "ten pounds", "five pounds",
    ];
    /// Small numbers as words.
    ONE = ["one"];
    /// Two.
    TWO = ["two", "both"];
    /// A number.
    THREE = ["three"];
    /// A number.
    FOUR = ["four"];
    /// A number.
    FIVE = ["five"];
    /// A number.
    SIX = ["six"];
    /// A number.
    SEVEN = ["seven"];
    /// A number.
    EIGHT = ["eight"];
    /// A number.
    NINE = ["nine"];
    /// A number.
    TEN = ["ten"];
    /// A number.
    ELEVEN = ["eleven"];
    /// A number.
    TWELVE = ["twelve"];
}
