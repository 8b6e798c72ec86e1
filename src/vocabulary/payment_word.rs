//! Which little words stand between a sum and what says something about it?

vocabulary! { in payment_word;
    /// "Pay".
    PAY = ["pay"];
    /// Right before a sum that stands beside the one before it.
    BESIDE = ["and the", "and its", "and also the", "plus the", "as well as the", "together with the", "along with the"];
    /// To pay or honour what was offered.
    PAYING = ["honouring", "honour", "paying", "pay"];
    /// Words between a word of paying and the cost that is paid.
    OBJECT = [
        "the", "her", "him", "them", "resident", "tenant", "leaseholder", "for", "back", "full", "to", "a", "of", "their",
        "his", "total", "resident's", "sum", "amount", "with", "also", "any", "additional", "complainant",
    ];
    /// "To", before a verb or a sum.
    TO = ["to"];
    /// Words between "to" and a verb.
    ALSO = ["also", "then", "therefore", "now", "only"];
    /// "To a total of £350".
    TO_A_TOTAL = ["to a total of", "to a sum of", "to the sum of", "to a figure of", "to an overall"];
    /// "By £150".
    BY = ["by"];
    /// "From £250".
    FROM = ["from"];
    /// "Between £200 and £300".
    BETWEEN = ["between"];
    /// "The cost of the hotel stay of £312".
    OF = ["of"];
    /// "For".
    FOR = ["for"];
    /// "Is for": what a part is for.
    IS_FOR = [
        "is for", "is to recognise", "of this is for", "of which is for", "relates to", "is in recognition", "of this is",
        "of this relates", "being for", "of which for", "of which",
    ];
    /// Words around a number of people.
    OF_THE = ["of", "the", "for", "each", "to", "named"];
    /// A word for money right behind a sum.
    COMPENSATION = [
        "compensation", "in compensation", "payment", "in redress", "compensation of", "in damages", "to the resident",
        "of compensation", "goodwill", "each", "to her", "to him", "to them",
    ];
    /// How many times an offer is to be paid: "double its offer of £150".
    TWICE = ["twice", "double", "two times"];
    /// The same.
    THRICE = ["triple", "treble", "three times"];
    /// Words between those and the sum.
    MULTIPLE_FILLER = [
        "its", "the", "landlord's", "offer", "of", "offered", "it", "what", "that", "had", "has", "stage 1", "stage 2",
        "stage one", "stage two", "compensation", "award", "payment", "sum", "amount", "original", "earlier", "previous",
        "initial", "final", "first", "(", "paid", "already", "was", "which", "landlord",
    ];
    /// Words between "not awarded" and the sum.
    NOT_AWARDED_FILLER = [
        "the", "her", "him", "them", "resident", "full", "sum", "of", "all", "compensation", "a", "further", "any",
        "as much as", "for", "to", "additional", "award",
    ];
    /// "20 x 10".
    TIMES_SIGN = ["x", "times", "*"];
    /// What is left to pay, behind words of deducting.
    REST = ["and pay", "outstanding", "remaining", "the difference", "the balance", "the remainder", "leaving"];
    /// Debts and accounts.
    OWED = ["arrears", "account", "debt"];
    /// "With the £120 it has paid, this makes £795".
    WITH_THE = [
        "with the", "together with the", "added to the", "along with the", "including the", "taken with the",
        "combined with the",
    ];
    /// Words between "outstanding" and the sum.
    REMAINING_FILLER = ["of", "balance", "sum", "amount", "compensation", "payment", "a", "the", "only"];
    /// Words between "total" and the sum.
    TOTAL_FILLER = [
        "of", "sum", "compensation", "award", "payment", "the", "amount", "is", "to", "be", "paid", "payable", "-", ":",
        "resident", "the landlord", "must", "pay", "should", "therefore", "therefore pay", ",", "therefore is", "comes",
        "her", "landlord",
    ];
    /// Words between "half of this" and the sum.
    SHARE_OF_FILLER = [
        "sum", "amount", "total", "(", ",", "the landlord", "it", "must", "should", "may", "can", "pay", "is", "award",
        "compensation", "the resident", "credit", "offset",
    ];
    /// "Which it paid".
    IT_PAID = [
        "which it paid", "it paid", "the landlord paid", "it then paid", "it later paid", "she paid", "he paid",
        "they paid",
    ];
    /// Words between that and the sum.
    IT_PAID_FILLER = ["the", "a", "resident", "her", "him", "them", "sum", "of", "total"];
    /// Words between things and what they are worth.
    WORTH_FILLER = [
        "worth", "to the value of", "up to the value of", "with a value of", "a", "of", "in", "the value of",
        "to a value of", "up to", "at", "for", "(", "paint", "decorating", "decoration", "shopping", "gift", "love2shop",
        "worth of", "total", "value", "to",
    ];
    /// "Also pay": beside another order, not beside an offer.
    ALSO_PAY = ["also pay", "must also", "should also"];
    /// Words of "being made up of".
    MADE_UP = ["the", "a", "sum", "of", "made", "up"];
    /// Before a payee or an account.
    INTO = ["to", "into", "onto", "directly to", "directly into"];
    /// Others who may be paid, and accounts.
    RELATIVES = [
        "daughter", "son", "mother", "father", "partner", "wife", "husband", "rent account", "account", "executor",
        "executors", "estate", "representative", "neighbour", "children", "sister", "brother", "parents", "grandmother",
        "grandfather", "grandson", "granddaughter", "niece", "nephew", "aunt", "uncle", "carer", "friend", "advocate", "widow",
        "widower", "joint tenant", "co-tenant", "resident a", "resident b", "resident c",
    ];
    /// Before one of these: whose relative it is.
    WHOSE = ["her", "his", "their", "the resident's", "the tenant's", "the leaseholder's", "the"];
    /// "The full £300".
    WHOLE = [
        "full", "total", "whole", "entire", "combined", "overall", "same", "agreed", "aforementioned", "complete", "above",
        "new",
    ];
    /// "Is included in the £250": the sum behind it holds the offer.
    CONTAINED_IN = [
        "included in the", "included in this", "included in", "part of the", "part of", "included within the",
        "included within", "contained in the", "counted in the", "inside the", "within the", "included in the sum of",
        "included in the award of", "included in the total of",
    ];
    /// A sum that is compared with an offer.
    RATHER_THAN = ["rather than"];
    /// What may stand between a word of paying and the sum: times, ways to pay, words for money.
    PATH = [
        "hundred", "thousand", "pounds", "pound", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety", "nine", "eleven", "x", "resident's", "tenant's", "leaseholder's", "homeowner's", "her", "his", "their",
        "direct", "directly", "credit", "award", "bank account", "within", "weeks", "week", "days", "day", "months",
        "month", "calendar", "working", "one", "two", "three", "four", "five", "six", "seven", "eight", "ten", "twelve",
        "no later than", "by", "from", "after", "date", "this report", "this determination", "this decision", "report",
        "determination", "decision", "issued", "the date of", "at the latest", "january", "february", "march", "april",
        "may", "june", "july", "august", "september", "october", "november", "december", "if it has not already done so",
        "if it has not done so", "if not already paid", "if it has not already", "by bank transfer", "by cheque", "by bacs",
        "bank", "account", "into", "onto", "rent account", "service charge account", "service charge", "rent", "money",
        "monies", "financial", "monetary", "goodwill", "gesture", "discretionary", "ex gratia", "joint", "named", "former",
        "late", "current", "who", "behalf", "on", "as", "as follows", "the following", "following", "amounts", "sums",
        "for her", "for him", "for them", "separately", "jointly", "respectively", "already", "previously", "has", "had",
        "have", "it", "landlord", "that", "which", "was", "were", "been", "stage 1", "stage 2", "stage one", "stage two",
        "in its", "final response", "response", "honour", "offers", "offer", "offered", "awarded", "redress", "remedy",
        "reimbursement", "refund", "damages", "distress", "inconvenience", "costs", "cost", "back", "up", "made up of",
        "so", "done", "not", "not already", "if", "less", "minus", "per", "or", "no", "more", "other", "person", "people",
        "members", "any", "all", "out", "where", "when", "not later than", "today", "immediately", "promptly", "now",
        "first", "second", "final", "for", "time and trouble", "time", "trouble", "failures", "failings", "identified",
        "above", "below", "caused", "lump sum", "lump", "single", "one-off", "interim", "total", "compensatory", "towards",
        "what", "every", "overpayment", "overcharge", "excess", "deposit", "distress compensation", "double", "twice", "triple", "treble", "times", "rebate", "contribution", "respect", "recognition", "in respect of", "in recognition of", "these", "this", "those", "mr", "mrs", "ms", "miss",
        "dr", "order", "with", "is", "to be", "additional", "a further",
    ];
    /// A word for money between a sum and its payee: "£100 compensation to the resident".
    MONEY_BEHIND = ["compensation", "in compensation", "payment", "in redress", "each"];
    /// Words that can only mean to pay: "give" and "provide" may mean other things.
    PAYS_PLAINLY = [
        "pay", "pays", "paying", "repay", "compensate", "compensates", "reimburse", "reimburses", "refund", "refunds",
        "award", "awards", "credit", "transfer", "be paid",
    ];
}
