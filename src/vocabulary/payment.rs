//! Which words order a payment, offer one, or speak of money for another reason (domain.md 2.4)?

vocabulary! { in payment;
    // ── What governs a sum ────────────────────────────────────────────────────────────────────────────────────

    /// To pay, as something to be done: "pay the resident £300".
    PAYS = [
        "make a payment of", "makes a payment of", "make payment of", "make a further payment of",
        "make an additional payment of", "provide a payment of", "issue a payment of", "arrange a payment of",
        "arrange payment of", "make a goodwill payment of", "make a one-off payment of", "make a total payment of", "pay",
        "pays", "paying", "re-pay", "repay", "repays", "make a payment", "make payment", "makes a payment", "make payments",
        "make a further payment", "make an additional payment", "compensate", "compensates", "reimburse", "reimburses",
        "refund", "refunds", "credit", "credits", "award", "awards", "give the resident", "give her", "give him",
        "give them", "provide the resident with", "provide compensation", "provide a payment", "provide the resident",
        "send the resident", "transfer", "issue a payment", "issue payment", "arrange payment", "arrange a payment",
        "arrange for payment", "to receive", "should receive", "must receive", "has received", "receives", "offer",
        "offers", "re-offer", "re-offers", "reoffer", "reoffers", "honour", "honours", "honouring", "be paid", "is paid",
        "are paid", "be awarded", "be refunded", "be reimbursed", "be credited", "be compensated", "return to the resident",
        "compensation order:", "payment order:", "compensation:",
    ];
    /// To pay back: "the £45" behind it is ordered though it is definite.
    PAYS_BACK = [
        "reimburse", "reimburses", "refund", "refunds", "repay", "repays", "re-pay", "be refunded", "be reimbursed",
        "reimbursed", "refunded", "return", "reimbursing", "refunding",
    ];
    /// A payment as a thing: "compensation of £300", "a payment of £50".
    PAYMENT_OF = [
        "payment of", "payments of", "compensation of", "compensation award of", "award of", "redress of", "sum of",
        "refund of", "reimbursement of", "goodwill payment of", "compensation in the amount of", "amount of", "total of",
        "compensation totalling", "compensation in the sum of", "compensation payment of", "compensation at",
    ];
    /// An offer or award as a thing: "its offer of £500" orders nothing by itself.
    OFFER_AS_THING = [
        "its offer", "the offer", "landlord's offer", "this offer", "that offer", "an offer of", "previous offer",
        "original offer", "offer of", "offers of", "stage 1 offer", "stage 2 offer", "stage one offer", "stage two offer",
        "compensation offer", "increased offer", "revised offer", "final offer", "earlier offer", "initial offer",
        "existing offer", "offer made", "offer it made", "its award", "the award", "its offers", "the offers",
        "goodwill offer", "redress offer", "financial offer", "offer for", "monetary offer", "its refund", "the refund",
        "its credit", "the credit", "a credit", "a refund",
    ];
    /// Words that oblige: they begin a new obligation, and what stands before them does not govern what follows.
    MUST = [
        "must", "should", "shall", "is to", "are to", "ordered to", "required to", "needs to", "need to", "ought to",
        "has to", "have to", "orders that", "ordered that", "recommended that", "recommends that", "recommend that",
        "recommends", "recommended to",
    ];
    /// The same with the payment: "must also pay".
    MUST_PAY = [
        "must pay", "must also pay", "should pay", "should also pay", "shall pay", "is to pay", "are to pay",
        "needs to pay", "ordered to pay", "required to pay", "must now pay", "should now pay", "must compensate",
        "must reimburse", "must refund", "must therefore pay", "should therefore pay", "ought to pay", "has to pay",
    ];
    /// Leave, and no order: "may pay £70".
    MAY = [
        "need only", "needs only", "only needs to", "only need to", "only has to", "need pay only", "may", "can", "could",
        "might", "is free to", "is entitled to", "will", "would", "may wish to",
    ];
    /// Words that turn what follows: "must not deduct".
    NOT = ["not", "without", "never", "no longer", "without any", "no", "not make any", "not make a", "not be any"];
    /// A clause in which a payment is told or asked about, and not ordered: "confirm whether it will reimburse".
    EMBEDS = [
        "whether", "how it", "how the", "how much", "why", "what its", "what the", "what this", "what that", "what it",
        "evidence", "proof", "confirmation", "confirm that", "confirms that", "confirm it", "confirm the", "confirm when",
        "confirm how", "show that", "shows that", "demonstrate", "demonstrates", "demonstrating", "when it has paid",
        "once it has paid", "that it has paid", "that it will pay", "tell this service", "tell the ombudsman",
        "inform this service", "inform the ombudsman", "inform us", "tell us", "explain", "explains", "explaining",
        "explanation", "write to us", "notify", "that it paid", "statement showing", "a statement of", "receipt showing",
        "confirming", "that the landlord has paid", "acknowledge that", "acknowledge it", "ask whether", "the reason",
        "reasons for", "details of the", "clarify", "set out how", "sets out how",
    ];
    /// The words among these that ask for proof that something was paid.
    PROOF = [
        "evidence", "proof", "confirmation", "confirm", "confirms", "demonstrate", "show", "shows", "tell this service",
        "tell the ombudsman", "tell us", "inform this service", "inform the ombudsman", "inform us", "notify",
        "statement showing", "confirming",
    ];
    /// What is asked for is words or papers about a sum: "a breakdown of the £1,284.50".
    TELLS = [
        "invoices behind", "the invoices", "receipts behind", "papers about", "what its", "what the", "what this",
        "what became of", "evidence of how", "statement of account", "how its", "where the", "when the", "details about",
        "letter about", "reasons for", "the reason for", "basis of", "basis for", "breakdown of", "a breakdown",
        "explanation of", "explanation for", "explanation about", "explain", "explains", "explaining", "how it arrived",
        "how it calculated", "how it reached", "how it decided", "how it worked out", "how this was calculated", "copy of",
        "copies of", "receipt for", "receipts for", "invoice for", "invoices for", "statement of", "details of",
        "information about", "information on", "calculation of", "account of", "summary of", "clarify", "clarifies",
        "set out how", "whether", "why", "how the", "justify", "justification", "respond to", "response to", "responds to",
        "account for", "invoice of", "bill for", "query about", "query on", "dispute about", "dispute over",
    ];
    /// To think about, and not to pay: "must consider paying".
    CONSIDERS = [
        "consider paying", "consider making", "consider increasing", "consider offering", "consider awarding",
        "consider reimbursing", "consider refunding", "consider whether", "considers paying", "considers making",
        "consider compensating", "considers whether", "considers reimbursing", "consider a", "consider an", "consider the",
        "consider its", "considers its", "review its", "reviews its", "review the", "reviews the", "review whether",
        "revisit", "revisits", "reconsider", "reconsiders", "re-consider", "reassess", "reassesses", "re-assess",
        "look again at", "looks again at", "decide whether", "decides whether", "discuss", "discusses", "think about",
        "think again about", "reflect on",
    ];
    /// Words behind which a sum is what something costs, is worth or is claimed.
    CLAIMS = [
        "claim for", "claims for", "claimed", "claim of", "claiming", "values at", "valued at", "value at", "valuation of",
        "estimated at", "estimate of", "quote of", "quotation of", "quoted", "spent", "cost of", "costs of", "costing",
        "cost her", "cost him", "cost them", "which cost", "that cost", "estimated cost", "cost", "charge of", "charges of",
        "charged", "fee of", "fees of", "bill of", "bills of", "invoice of", "price of", "priced at", "bought for",
        "purchased for", "paid for", "owes", "owed", "owing", "excess of", "limit of", "threshold of", "budget of",
        "requested", "asked for", "sought", "demand for", "demanded", "invoiced", "billed", "lost", "worth", "she paid",
        "he paid", "they paid", "resident paid", "increase of", "rent of", "rent at", "rent was", "service charge of",
        "balance of", "deposit of", "dispute", "income of", "benefit of", "loan of", "salary", "grant of", "funding of",
        "policy allows", "policy sets", "policy of", "maximum of", "more than", "in excess of", "exceeds", "exceeding",
        "greater than", "over", "fewer than",
    ];
    /// The same, right behind a sum: "the £35 fee she paid", "the £1,284.50 service charge".
    CLAIMED = [
        "recharge", "recharges", "it charged", "it raised", "that it raised", "she was charged", "that she was charged",
        "he was charged", "that he was charged", "the resident was charged", "it has charged", "levy", "surcharge",
        "that it charged", "fee", "fees", "charge", "charges", "service charge", "service charges", "bill", "bills",
        "invoice", "cost", "costs", "she paid", "he paid", "they paid", "she spent", "he spent", "they spent",
        "she claimed", "he claimed", "they claimed", "she asked for", "she requested", "she has claimed", "she is claiming",
        "claim", "claimed", "excess", "quote", "estimate", "limit", "threshold", "rent", "rent increase", "a week rent",
        "deposit", "debt", "demand", "which she says", "that she says", "that she claimed", "that she has claimed",
        "taxi fare", "fare", "the resident paid", "the resident spent", "that the resident paid", "that she paid",
        "that he paid", "that they paid", "which she paid", "he has claimed", "for a taxi", "that she lost", "she lost",
        "the resident claimed", "the resident has claimed", "that the resident claimed", "that she spent", "that he spent",
        "that the resident spent", "shown", "charged", "he claims", "she claims", "the resident claims", "shortfall in",
    ];
    /// To forgive a debt: "write off £500 of her rent arrears".
    WRITES_OFF = [
        "write off", "withdraw", "withdraws", "cancels its", "writes off", "writing off", "write-off", "waive", "waives",
        "cancel", "cancels", "clear", "clears", "remove", "removes", "reduce the rent", "reduce her", "reduce his",
        "reduce their", "reduce the charge", "reduce the service charge", "reduces the", "adjust", "adjusts", "not charge",
        "not recover", "not pursue",
    ];
    /// Behind these an offer is raised to a sum: "increase its offer to £350".
    RAISES = [
        "increase", "increases", "increasing", "increased", "raise", "raises", "raising", "raised", "revise", "revises",
        "revised", "amend", "amends", "amended", "uplift", "uplifts", "uplifted", "improve", "improves", "improved",
        "enhance", "enhanced", "top up", "tops up",
    ];
    /// What is raised.
    RAISED = ["offer", "it", "this", "that", "award", "compensation", "redress", "payment", "sum", "amount"];
    /// No money changes hands: vouchers and the like.
    IN_KIND = [
        "voucher", "vouchers", "paint pack", "paint packs", "decorating pack", "decorating packs", "decoration pack",
        "decoration packs", "gift card", "gift cards", "hamper", "flowers",
    ];
    /// How much something may be worth: "to the value of £450".
    WORTH = [
        "worth", "to the value of", "up to the value of", "with a value of", "valued at", "in value", "value of",
        "priced at",
    ];
    /// Works and things a landlord provides; a sum that limits them is no payment.
    WORKS = [
        "replace", "replaces", "replacing", "repair", "repairs", "carry out", "carries out", "works", "redecorate",
        "install", "installs", "supply", "supplies", "provide a", "provide new", "flooring", "carpet", "carpets", "clean",
        "order a", "buy", "purchase",
    ];
    /// Somebody's payment in the past: "it has paid".
    HAS_PAID = [
        "has paid", "had paid", "have paid", "was paid", "were paid", "has been paid", "have been paid", "had been paid",
        "has made", "has been made", "been credited", "was credited", "has credited", "has refunded", "was refunded",
        "has been refunded", "has reimbursed", "it paid", "landlord paid", "has been credited", "were credited",
        "been refunded", "been reimbursed", "has issued", "has transferred",
    ];

    // ── What a sum is to the others ───────────────────────────────────────────────────────────────────────────

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
        "of which", "taking into account", "takes into account", "taking account of", "takes account of", "encompasses",
        "encompassing", "takes in", "taking in", "contains", "accounts for", "accounting for", "factors in", "factoring in",
        "comprises part of",
    ];
    /// The sum is taken off the whole.
    DEDUCT = [
        "deduct", "deducts", "deducting", "deducted", "deduction for", "deductions for", "deduction in respect of",
        "less the", "less any", "less", "minus", "net of", "subtract", "subtracting", "subtracts", "after deducting",
        "offset against", "set against", "take off", "takes off", "taking off", "discount", "with credit for",
        "allowing for", "withhold", "reduced by", "reduce this by", "reduce it by", "after deduction of", "deduction of",
    ];
    /// The sum stays payable beside the whole.
    ADDITION = [
        "in addition to", "on top of", "over and above", "as well as", "additional to", "besides", "further to",
        "separate to", "separate from", "alongside", "does not include", "do not include", "not include", "not including",
        "excludes", "excluding", "exclusive of", "does not take into account", "added to", "apart from", "aside from",
        "independent of", "with the",
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
        "sum total", "grand total", "aggregate", "the sum being", "full amount of", "both sums", "these sums",
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
        "twice", "double", "triple", "three times", "two times", "half", "half of", "a third of", "a quarter of",
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
        "neighbour", "comprising", "being", "namely", "at", "in", "as follows", "just", "honour", "this", "that",
        "compensate", "by", "transfer", "additionally", "minimum", "minimum of", "approximately", "about",
        "to the resident of", "agreed", "proposed", "original", "initial", "previous", "increased", "revised", "full",
        "remaining", "overall", "sums", "payments", "only",
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

    // ── Earlier offers ────────────────────────────────────────────────────────────────────────────────────────

    /// Right behind a sum: it was offered.
    OFFERED = [
        "offered", "awarded", "proposed", "promised", "agreed", "from stage", "from its stage", "from the stage",
        "from its final", "at stage 1", "at stage 2", "at stage one", "at stage two",
    ];
    /// The same of what was paid, where who paid it stands before.
    PAID = ["paid", "made", "credited", "given"];
    /// Words between a sum and those that say it was offered.
    OFFERED_FILLER = [
        "compensation", "payment", "in", "sum", "award", "redress", "that", "which", "it", "the", "landlord", "had", "has",
        "have", "was", "were", "been", "already", "previously", "originally", "initially", "first", "as", "earlier", "of",
        "goodwill", "total", "is", "to", "by", "offer", "its", "also", "then",
    ];
    /// Those of them that point at the landlord or the past.
    POINTS_BACK = ["already", "previously", "it", "landlord", "had", "has", "have"];
    /// "£150 to the resident, being the amount offered at stage 2".
    BEING = [
        ", being the", "being the", "to the resident, being the", ", which is the", "to the resident, which is the",
        ", being", "being what", ", being what",
    ];
    /// What it is then.
    BEING_WHAT = ["amount", "sum", "compensation", "figure", "what"];
    /// And what became of it.
    BEING_OFFERED = [
        "offered", "it offered", "already offered", "previously offered", "it had offered", "it has offered",
        "that it offered", "it previously offered", "it had previously offered",
    ];
    /// Before a sum: it was offered.
    ITS_OFFER = [
        "offered", "its offer of", "landlord's offer of", "previous offer of", "original offer of", "earlier offer of",
        "initial offer of", "final offer of", "the offer of", "existing offer of", "compensation offer of", "offer to pay",
        "previous award of", "original award of", "previously awarded", "previously paid", "already paid",
        "already awarded", "previous payment of", "has paid", "had paid", "stage 1 offer of", "stage 2 offer of",
        "stage one offer of", "stage two offer of", "its award of", "honour its offer of", "its offer", "offer of",
        "its increased offer of", "its revised offer of", "proposed", "its proposal of", "its stage 1 offer",
        "its stage 2 offer", "its original offer", "its earlier offer", "its previous offer", "offers of", "offering",
    ];
    /// Words between those and the sum.
    ITS_OFFER_FILLER = [
        "the", "a", "an", "resident", "residents", "her", "him", "them", "of", "sum", "total", "compensation", "in", "to",
        "redress", "further", "offer", "payment", "at stage 1", "at stage 2", "for", "made",
    ];
    /// An offer that was made larger: how much of it is new is not known.
    INCREASED_OFFER = [
        "increased offer", "revised offer", "improved offer", "new offer", "uplifted offer", "enhanced offer",
        "amended offer",
    ];
    /// A sentence that begins so tells what happened.
    STORY = [
        "the landlord offered", "it offered", "the landlord has offered", "the landlord had offered",
        "the landlord previously offered", "the landlord has already", "the landlord paid", "the landlord has paid",
        "its policy", "the landlord initially", "the landlord originally", "the landlord's policy", "we note",
        "we acknowledge", "we recognise that the landlord", "the resident has claimed", "the resident claimed",
        "the resident says", "the resident said", "at stage 1 the landlord", "at stage 2 the landlord", "it has already",
        "the ombudsman notes", "we understand",
    ];
    /// Policies allow, and order nothing.
    POLICY = [
        "policy allows", "policy says", "policy states", "policy sets", "policy provides", "guidance", "policy permits",
        "procedure allows",
    ];
    /// Words about the payment behind an offer: "the £50 already offered may be deducted".
    DEDUCTED_BEHIND = [
        "be deducted", "deduct this", "deduct that", "deduct it", "deduct the sum", "deduct the amount",
        "be offset against", "be set against", "be subtracted", "be taken off", "be taken from", "be netted off",
        "take this off", "deduct these", "subtract this", "subtract it", "be counted towards", "be credited against",
        "reduce the payment", "be reduced by",
    ];
    /// "The £200 already offered forms part of this".
    INSIDE_BEHIND = [
        "forms part of", "form part of", "is part of", "are part of", "is included", "are included", "counts towards",
        "count towards", "makes up part of", "is contained in", "is inside", "is within",
    ];
    /// "This", to which it belongs.
    THIS = ["this", "that", "the", "these", "it", "above"];
    /// If it was paid: opens a sentence about a deduction.
    IF_PAID = [
        "where the", "where these", "where this", "if the landlord", "where the landlord", "if it", "where it",
        "should the landlord", "if this", "if the", "if these", "if any",
    ];
    /// What was paid then.
    PAID_ALREADY = [
        "already paid", "already made", "has paid", "has previously paid", "previously paid", "has made",
        "has already given", "have been paid", "has been paid", "already been paid",
    ];

    // ── Conditions ────────────────────────────────────────────────────────────────────────────────────────────

    /// What follows, or went before, hangs on something.
    IF = [
        "if", "unless", "where the", "where it", "should the landlord", "should it", "in the event", "provided that",
        "in case", "on condition", "failing that", "failing this", "otherwise", "until",
    ];
    /// Conditions behind a sum: "it must pay another £325 if the repair fails again".
    IF_BEHIND = [
        "if", "unless", "in the event", "provided that", "in case", "should it", "should the landlord", "on condition",
        "as long as",
    ];
    /// Conditions that leave an order an order: "if it has not already done so".
    IF_NOT_DONE = [
        "if this is still", "if it is still", "if this remains", "if it remains", "if still", "if this is outstanding",
        "if unpaid", "if they have not", "if it is yet", "if this is yet", "if that has", "if not", "if this payment has",
        "if it had not", "if this was not", "if it is outstanding", "if it has not", "if not already", "if not done",
        "if this has not", "if it has yet", "if the landlord has not", "if the landlord has yet", "unless it has already",
        "unless already", "if these have not", "where it has not", "where the landlord has not", "if it hasn't",
        "if not yet", "where not already", "unless this has", "unless the landlord has already", "if not paid",
        "if already", "if the landlord has already", "if it has already", "if it has paid", "if the landlord has paid",
        "if this has", "if these have", "if paid", "where already", "if the resident prefers", "if she prefers",
        "unless the resident", "if any has been", "if evidence", "if there is evidence", "if so", "if the resident has",
        "if possible", "if needed", "if necessary", "where possible", "if applicable", "if the payment has not",
        "if payment has not", "unless it has been", "if the sum has not", "if the sum has already",
        "if the compensation has", "if they have",
    ];
    /// Conditions that come true only if something goes wrong: what hangs on them is not ordered now.
    IF_IT_FAILS = [
        "if it does not", "if the landlord does not", "if it fails", "if the landlord fails", "if it decides not",
        "if the landlord decides not", "if it cannot", "if the landlord cannot", "unless it completes",
        "if the works are not", "if the work is not", "if this is not", "if it is not", "if it has failed", "failing that",
        "failing this", "otherwise", "if it misses", "should it fail", "should the landlord fail", "if the landlord misses",
        "if the repair is not", "if repairs are not", "if the repairs are not", "if the leak returns",
    ];

    // ── Counting ──────────────────────────────────────────────────────────────────────────────────────────────

    /// So much a week.
    RATES = [
        "per week", "per day", "per month", "per year", "per annum", "per calendar month", "per appointment", "per missed",
        "per visit", "per night", "per hour", "per room", "per full", "per working", "a week", "a day", "a month", "a year",
        "a night", "an hour", "each week", "each day", "each month", "weekly", "daily", "monthly", "pcm", "/week", "/day",
        "/month", "for each", "for every", "every week", "every month", "every day", "p/w", "per failing", "per failure",
        "per occasion", "per complaint", "for both of", "per household member", "a time",
    ];
    /// A rate before its sum: "rent of £110".
    RENT_OF = ["rent of", "rent was", "rent is", "rent at"];
    /// Words between a rate and how often it is paid.
    RATE_FILLER = [
        "for", "of", "the", "each", "a", "period", "over", "across", "in", "full", "respect", "between", "total",
        "approximately", "about", "roughly", "those", "these", "week", "day", "month", "missed", "appointment", "its",
        "a period of", "identified", "her", "which there were",
    ];
    /// What is counted.
    UNITS = [
        "weeks", "days", "months", "years", "appointments", "nights", "missed", "visits", "occasions", "week", "day",
        "month", "failings", "failures", "complaints", "rooms", "stages", "responses", "heads", "full", "whole", "working",
        "calendar", "separate", "hours", "times",
    ];
    /// Whole ones.
    UNIT_FILLER = ["full", "whole", "working", "calendar", "missed"];
    /// Units before a rate: "46 weeks at £10".
    UNITS_BEFORE = ["weeks", "days", "months", "years", "appointments", "nights", "visits"];
    /// Words between those and the rate.
    AT_RATE = ["at", "at a rate of", "a", "rate", "of", "x", "@"];
    /// Each of several, behind a sum.
    EACH = [
        "each", "to each", "apiece", "per resident", "per person", "per tenant", "per household", "per complainant",
        "to both", "for each of them", "to each of",
    ];
    /// Each of several, before it.
    TO_EACH = [
        "pay each", "to each", "paying each", "compensate each", "give each", "pays each", "award each", "offer each",
        "pay both", "to both",
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

    // ── Debts, costs, payees, manner ──────────────────────────────────────────────────────────────────────────

    /// What the resident owes, right behind a sum.
    ARREARS = [
        "arrears", "rent arrears", "of arrears", "of rent arrears", "in arrears", "debt", "of her rent arrears",
        "of her arrears", "of his arrears", "of their arrears", "of the arrears", "of the debt", "owed by the resident",
        "she owes", "he owes", "they owe", "service charge arrears", "rent account arrears", "balance on her rent account",
    ];
    /// The same before it.
    ARREARS_OF = [
        "arrears of", "debt of", "arrears, which are", "arrears (of", "arrears", "owes", "debt", "arrears (",
        "arrears balance of", "arrears which stand at", "arrears, currently", "arrears are", "arrears at",
        "arrears stood at",
    ];
    /// Words between those and the sum.
    ABOUT = ["about", "around", "approximately", "currently", "of", "now", "the landlord", "the resident", "("];
    /// Costs that must be evidenced first.
    COSTS = ["reimburse", "refund", "receipt", "receipts", "costs", "evidence", "invoice", "invoices", "reimbursement"];
    /// Who is paid.
    PAYEES = [
        "the resident's representative", "the representative", "the residents", "the resident", "both residents",
        "each resident", "the tenants", "the tenant", "the leaseholders", "the leaseholder", "the shared owner",
        "the complainant", "the complainants", "the estate of the resident", "the applicant", "the resident's estate",
        "the estate", "the executors", "the executor", "each of the residents", "both tenants", "each tenant",
        "the household", "the resident's daughter", "the resident's son", "the resident's mother", "the resident's father",
        "the resident's partner", "the family",
    ];
    /// How it is paid.
    MANNER = [
        "paid directly", "directly to", "direct to", "not offset", "not be offset", "not be off-set", "offset against",
        "off-set against", "set off against", "rent account", "service charge account", "bank account", "arrears",
        "by cheque", "by bacs", "credited to", "not be credited", "not be used to", "paid to the resident and not",
        "in the form of", "unless the resident", "payment method",
    ];
    /// What is paid.
    MONEY = ["payment", "compensation", "sum", "amount", "payments", "total", "award"];
    /// Before an account in the middle of a sentence.
    TO_WHOM = ["to the resident's", "into the resident's", "to her", "to his", "to their"];
    /// Earlier payments without a figure that may be deducted.
    UNSTATED_DEDUCT = [
        "deduct", "deducted", "deducting", "less any", "less the", "minus any", "net of any", "if not already paid",
        "if it has not already", "if it has not done so", "if this has not already been paid", "unless already paid",
        "subtract", "if already paid", "where not already paid", "minus",
    ];
    /// Earlier payments without a figure that are included.
    UNSTATED_INCLUDES = [
        "inclusive of", "includes any", "including any", "includes the landlord's", "including the landlord's",
        "includes its previous", "includes what",
    ];
    /// Earlier payments without a figure that are replaced.
    UNSTATED_REPLACES = ["replaces", "in place of", "instead of", "supersedes", "in lieu of"];
    /// Earlier payments without a figure that stay payable.
    UNSTATED_ADDS = ["in addition to", "on top of", "over and above"];
    /// That it was offered or paid.
    UNSTATED_OFFER = ["offer", "offers", "offered", "award"];
    /// Before.
    UNSTATED_BEFORE = ["already", "previous", "previously"];
    /// Done.
    UNSTATED_DONE = ["awarded", "paid", "made", "done so"];
    /// A payment without a figure is ordered.
    OPEN_PAYS = [
        "reimburse", "reimburses", "refund", "refunds", "reimbursement of", "compensate the resident", "pay compensation",
        "pay the resident",
    ];
    /// What it will come to.
    OPEN_FIGURES = [
        "%", "per cent", "equivalent to", "calculated", "cost", "costs", "of the rent", "receipts", "bills", "rate of",
        "usage", "loss",
    ];
    /// A finding rests on what is recommended (domain.md 0.6).
    RESTS_ON = [
        "on the basis that", "made on the basis", "relies on", "rely on", "is based on", "was based on", "dependent on",
        "depends on", "conditional on", "subject to this payment", "contingent on", "on the basis the",
    ];
    // ── Little words ──────────────────────────────────────────────────────────────────────────────────────────

    /// "Pay".
    PAY = ["pay"];
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
        "to a value of", "up to", "at", "(", "paint", "decorating", "decoration", "shopping", "gift", "love2shop",
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
        "executors", "estate", "representative", "neighbour", "children", "sister", "brother", "resident a", "resident b",
        "resident c",
    ];
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
        "respect", "recognition", "in respect of", "in recognition of", "these", "this", "those", "mr", "mrs", "ms", "miss",
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
