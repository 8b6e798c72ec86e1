//! Which words say what a sum is to the others: a part, the whole, what remains (domain.md 2.4)?

vocabulary! { in sum_relation;
    /// An earlier offer, or one that someone speaks of.
    OFFERS = [
        "offered", "offer", "offers", "previously", "previous", "already", "earlier", "awarded", "originally", "original",
        "initial", "initially", "proposed", "agreed", "existing", "it paid", "has paid", "had paid", "promised",
        "have paid", "has made", "paid at stage", "paid in its", "paid during",
    ];
    /// The same where no purpose stands between them and the sum.
    STAGES = [
        "stage 1", "stage 2", "stage one", "stage two", "stage 1's", "final response", "complaint response", "award",
        "complaints process",
    ];
    /// The sum is inside the whole.
    INCLUSIVE = [
        "inclusive of", "inclusive", "including", "includes", "include", "included", "incorporating", "incorporates",
        "of which", "taking into account", "takes into account", "taking account of", "takes account of", "having regard to", "has regard to", "bearing in mind", "encompasses",
        "encompassing", "takes in", "taking in", "contains", "accounts for", "accounting for", "factors in", "factoring in",
        "comprises part of",
    ];
    /// The sum is taken off the whole.
    DEDUCT = [
        "deduct", "deducts", "deducting", "deducted", "deduction for", "deductions for", "deduction in respect of",
        "less the", "less any", "less", "minus", "net of", "subtract", "subtracting", "subtracts", "after deducting",
        "offset against", "set against", "set off", "sets off", "setting off", "take off", "takes off", "taking off", "discount", "with credit for",
        "allowing for", "withhold", "reduced by", "reduce this by", "reduce it by", "after deduction of", "deduction of",
    ];
    /// The sum stays payable beside the whole.
    ADDITION = [
        "in addition to", "on top of", "over and above", "as well as", "additional to", "besides", "further to",
        "separate to", "separate from", "alongside", "does not include", "do not include", "not include", "not including",
        "excludes", "excluding", "exclusive of", "does not take into account", "added to", "apart from", "aside from",
        "independent of", "with the", "separately from", "besides the",
    ];
    /// The whole takes the place of the sum.
    REPLACED = [
        "replaces", "replace", "replacing", "in place of", "instead of", "supersedes", "supersede", "superseding",
        "rather than", "in lieu of", "substitutes",
    ];
    /// "Less than" and "no less" take nothing off.
    NO_DEDUCTION = ["less than", "no less", "not less", "nothing less"];
    /// A sum beyond what was named before.
    FURTHER = [
        "additional", "an additional", "a further", "further", "extra", "another", "a new", "new payment", "plus a",
        "plus an", "together with a", "also pay", "more",
    ];
    /// "Outstanding", "the remaining £175": what is left to pay.
    REMAINING = [
        "outstanding", "remaining", "difference", "difference of", "balance", "remainder", "shortfall", "remains",
        "leaving", "leaves", "remaining balance", "so that it pays", "net amount of", "net sum of", "net payment of",
        "rest",
    ];
    /// Behind a sum: "£555 remains to be paid".
    REMAINS = [
        "that is left", "which is left", "that remains", "which remains", "remains", "is left", "is outstanding",
        "remaining", "still to be paid", "will remain", "is still payable", "is still due", "outstanding", "still to pay",
        "left to pay",
    ];
    /// What it comes to with sums that are not ordered here.
    RUNNING = [
        "bringing", "brings", "taking the total", "takes the total", "so that the total", "so that the overall", "making",
        "makes", "this makes", "this brings", "comes to", "come to", "which comes to", "amounts to", "coming to",
        "for an overall", "taking it to", "takes it to",
    ];
    /// The whole of what stands before it.
    TOTAL = [
        "total of", "totalling", "totals", "total is", "total sum of", "total compensation of", "total amount of", "total:",
        "total to", "in total", "total", "total payment of", "overall total of", "overall", "combined", "altogether",
        "sum total", "grand total", "aggregate", "the sum being", "full amount of", "both sums", "these sums", "in all", "all told", "all in all",
    ];
    /// The same behind a sum.
    IN_ALL = ["in total", "total", "altogether", "overall", "in all", "combined", "all together", "all told"];
    /// Words that open a breakdown of the sum before them.
    BREAKDOWN = [
        "made up of", "made up as", "made up", "comprising", "comprised of", "comprises", "comprise", "consisting of",
        "consists of", "composed of", "broken down", "breakdown", "split", "being", "equivalent to", "as follows",
        "calculated as", "namely", "apportioned", "this is for", "which is", "that is", "of this", "this represents",
        "representing", "constituted of", "this reflects", "of which", "divided", "allocated", "comprised", "consists",
        "this covers", "covering", "in the following amounts", "calculated at", "this is", "itemised",
    ];
    /// Those of them that open one only right before the sum: "being £100 for …".
    BREAKDOWN_LOOSE = ["being", "which is", "that is", "this is", "of which", "covering", "this covers"];
    /// A part of the whole, spoken of on its own: "£100 of this may be paid into her account".
    OF_THIS = [
        "of this", "of that", "of which", "of it", "of the total", "of these", "of the above", "of the compensation",
        "of the award", "of the sum", "of the payment",
    ];
    /// The same before it.
    SHARE_OF_THIS = [
        "half of this", "half of that", "part of this", "% of this", "first half", "other half", "half of the sum",
        "of this", "of this sum", "of this amount", "of that sum", "of the above", "of the total", "out of this",
    ];
    /// "Twice the £175 that it offered": a measure, and not a sum of its own.
    MULTIPLE = [
        "twice", "double", "triple", "three times", "two times", "four times", "five times", "half", "half of", "a third of", "a quarter of",
        "equal to", "the same as", "similar to", "compared with", "compared to", "as opposed to", "higher than",
        "lower than",
    ];
    /// Named here, ordered elsewhere.
    ABOVE = [
        "ordered above", "set out above", "referred to above", "detailed above", "listed above", "as above", "ordered in",
        "awarded above", "in order 1", "in order 2", "at order", "ordered at", "we have ordered", "ordered by this",
        "ordered in this", "above", "ordered by the ombudsman", "we ordered", "ordered today", "mentioned above",
        "in paragraph", "under order", "order above", "ordered",
    ];
    /// How sums are set beside one another: the words between the last of these and a sum say what it is.
    JOINTS = ["and", "plus", "with", "alongside", "or", "together with", "as well as", "but"];
    /// Words that stand between a joint and a sum and say nothing.
    FILLER = [
        "a", "an", "further", "additional", "extra", "another", "sum", "of", "payment", "compensation", "pay", "the",
        "resident", "residents", "also", "to", "award", "her", "him", "them", "with", "total", "amount", "must", "then",
        "in", "separate", "separately", "should", "it", "landlord", "its", "payments", "tenant", "leaseholder", "final",
        "sums", "following", "is", "be", "paid", "at", "least", "-", ":", "now", "directly", "their", "his", "both", "each",
        "resident's", "tenant's", "leaseholder's",
    ];
    /// The last words before a sum that is paid: who is paid, and how the sum is named.
    LEADS = [
        "resident", "residents", "the resident's representative", "representative", "tenant", "tenants", "leaseholder",
        "leaseholders", "shared owner", "owner", "complainant", "complainants", "applicant", "family", "household",
        "homeowner", "licensee", "occupant", "occupants", "her", "him", "them", "both", "each", "a", "an", "the", "of",
        "to", "pay", "pays", "paying", "repay", "refund", "reimburse", "credit", "award", "awards", "offer", "and", "plus",
        "with", "further", "additional", "extra", "another", "total", "totalling", "sum", "compensation", "payment",
        "redress", "amount", "following", "least", "directly", "is", "be", "its", "existing", "paid", "receive", "weeks",
        "days", "months", "report", "determination", "decision", "also", "resident's account", "account", "estate",
        "executor", "executors", "daughter", "son", "mother", "father", "partner", "wife", "husband", "children",
        "neighbour", "sister", "brother", "parents", "grandmother", "grandfather", "grandson", "granddaughter", "niece", "nephew",
        "aunt", "uncle", "carer", "friend", "advocate", "widow", "widower", "joint tenant", "co-tenant", "comprising", "being", "namely", "at", "in", "as follows", "just", "honour", "this", "that",
        "compensate", "by", "transfer", "additionally", "minimum", "minimum of", "approximately", "about",
        "to the resident of", "agreed", "proposed", "original", "initial", "previous", "increased", "revised", "full",
        "remaining", "overall", "sums", "payments", "only", "remit", "contribute", "recompense", "release", "return", "receives", "have", "cheque for",
    ];
    /// "At least £300": more may be due.
    AT_LEAST = ["at least", "no less than", "not less than", "a minimum of", "minimum of"];
    /// What a sum is for, right behind it.
    PURPOSE = [
        "for", "in recognition", "in respect", "to recognise", "to reflect", "compensation for", "in compensation for",
        "is for", "relating to", "in relation to", "to acknowledge", "as compensation for", "because of", "due to",
        "towards", "in acknowledgement", "to compensate", "(for", "to cover", "in connection with", "regarding", "into her",
        "into his", "into their", "into the", "to put right", "on account of",
    ];
    /// Purposes that belong to a sum of a list of lines.
    LISTED_PURPOSE = ["for", "to recognise", "to reflect", "in recognition", "in respect", "offered", "previously offered"];
    /// Words that a sum behind them belongs to: it begins no line of its own.
    BELONGS = [
        "the", "a", "an", "of", "to", "and", "or", "plus", "resident", "residents", "her", "him", "them", "tenant",
        "leaseholder", "pay", "pays", "offer", "offered", "further", "additional", "extra", "another", "about", "at", "by",
        "for", "from", "with", "in", "is", "was", "be", "sum", "total", "including", "inclusive", "includes", "less",
        "minus", "deduct", "its", "only", "compensation", "payment", "award", "totalling",
    ];
    /// How paragraphs begin that set terms and are no items of a breakdown.
    TERMS_OPEN = [
        "the full", "the whole", "the entire", "the combined", "the overall", "the landlord may", "the landlord can",
        "the landlord should", "the landlord must", "the landlord is", "the landlord has", "this", "these",
        "if the landlord", "if it", "if this", "any", "in addition", "the total", "the compensation", "the payment",
        "the above", "the sum", "payment should", "payment must", "it may", "it can", "it should", "compensation must",
        "all", "total", "in total", "if", "where", "evidence", "the landlord", "it must",
    ];
    /// Orders inside an item: it is one of its own.
    TO_BE_PAID = ["must be paid", "should be paid", "is to be paid", "are to be paid", "shall be paid"];
    /// Behind a sum: it is to be paid.
    BE_PAID = [
        "be paid", "is paid", "is to be paid", "are paid", "paid to", "should be paid", "compensation", "to be paid",
        "payable", "must be paid", "be made", "be credited", "be awarded", "be refunded", "be reimbursed", "be given",
    ];
}
