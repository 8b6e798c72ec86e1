//! Which words order a payment, offer one, or speak of money for another reason (domain.md 2.4)?

vocabulary! { in payment;
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
        "compensation order:", "payment order:", "compensation:", "remit", "remits", "recompense", "recompenses", "hand over",
        "hands over", "must meet", "should meet", "must cover", "should cover", "must bear", "must fund", "should fund",
        "must settle", "must release", "should release", "meet the cost", "meet the costs", "meets the cost",
        "meets the costs", "cover the cost", "cover the costs", "covers the cost", "covers the costs", "contribute",
        "contributes", "forward to the resident", "make the payment", "makes the payment", "make the payments", "fulfil", "fulfils",
        "make good on", "let the resident have", "issue a cheque for", "make the resident", "make her a payment", "make him a payment",
        "send a payment of", "send payment of", "make her a payment of", "make him a payment of", "make the resident a payment of",
        "send a payment", "ensure the resident receives", "reinstate", "reinstates", "stand by", "deliver on", "apply a credit", "return the resident's",
        "return her", "return his", "return their",
    ];
    /// Another than the landlord pays: "ask its insurer to pay the resident £300".
    PAID_BY_ANOTHER = [
        "insurer to pay", "insurers to pay", "insurer pays", "insurers pay", "insurer to reimburse", "insurers to reimburse",
        "insurer reimburses", "contractor to pay", "contractors to pay", "contractor pays", "contractors pay",
        "contractor to reimburse", "contractor to refund", "agent to pay", "agents to pay", "agent pays", "freeholder to pay",
        "freeholder pays", "council to pay", "council pays", "developer to pay", "developer pays", "supplier to pay",
        "supplier to refund", "supplier refunds",
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
        "compensation totalling", "compensation in the sum of", "compensation payment of", "compensation at", "rebate of",
        "contribution of",
    ];
    /// A further award in the same sentence: "… and complaint handling compensation of £150".
    COMPENSATION_OF = ["compensation of", "payment of", "goodwill payment of", "a payment of", "compensation payment of"];
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
    /// No order to pay: "does not have to pay the £800", "must not pay".
    NOT_OBLIGED = [
        "does not have to", "do not have to", "need not", "needs not", "does not need to", "do not need to", "is not required to",
        "are not required to", "is not ordered to", "is not obliged to", "is under no obligation to", "must not", "should not",
        "shall not", "is not to", "no longer has to", "no longer needs to", "is not expected to", "have not ordered it to",
        "have not ordered the landlord to", "do not order the landlord to", "do not order it to", "does not order the landlord to",
        "are not ordering the landlord to", "will not order the landlord to", "not asking the landlord to", "would not have to",
    ];
    /// Leave, and no order: "may pay £70".
    MAY = [
        "need only", "needs only", "only needs to", "only need to", "only has to", "need pay only", "may", "can", "could",
        "might", "is free to", "is entitled to", "will", "would", "may wish to",
    ];
    /// Words that turn what follows: "must not deduct".
    NOT = ["not", "without", "never", "no longer", "without any", "no", "not make any", "not make a", "not be any", "cannot", "can't"];
    /// A clause in which a payment is told or asked about, and not ordered: "confirm whether it will reimburse".
    EMBEDS = [
        "whether", "how it", "how the", "how much", "why", "what its", "what the", "what this", "what that", "what it",
        "evidence", "proof", "confirmation", "confirm that", "confirms that", "confirm it", "confirm the", "confirm when",
        "confirm how", "show that", "shows that", "demonstrate", "demonstrates", "demonstrating", "when it has paid",
        "once it has paid", "that it has paid", "that it will pay", "tell this service", "tell the ombudsman", "let this service know", "let us know", "let the ombudsman know",
        "inform this service", "inform the ombudsman", "inform us", "tell us", "explain", "explains", "explaining",
        "explanation", "write to us", "notify", "that it paid", "statement showing", "a statement of", "receipt showing",
        "confirming", "that the landlord has paid", "acknowledge that", "acknowledge it", "ask whether", "the reason",
        "reasons for", "details of the", "clarify", "set out how", "sets out how",
    ];
    /// The words among these that ask for proof that something was paid.
    PROOF = [
        "evidence", "proof", "confirmation", "confirm", "confirms", "let this service know", "let us know", "let the ombudsman know", "demonstrate", "show", "shows", "tell this service",
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
        "information about", "information on", "calculation of", "an account of", "itemised account of", "full account of", "written account of", "detailed account of",
        "clear account of", "summary of", "clarify", "clarifies",
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
        "estimated at", "estimate of", "quote of", "quotation of", "quoted", "spent", "cost of", "costs of", "costs", "costing",
        "cost her", "cost him", "cost them", "which cost", "that cost", "estimated cost", "cost", "charge of", "charges of",
        "charged", "fee of", "fees of", "bill of", "bills of", "invoice of", "price of", "priced at", "bought for",
        "purchased for", "paid for", "owes", "owed", "owing", "excess of", "limit of", "threshold of", "budget of",
        "requested", "asked for", "sought", "demand for", "demanded", "invoiced", "billed", "lost", "worth", "she paid",
        "he paid", "they paid", "resident paid", "increase of", "rent of", "rent at", "rent was", "service charge of",
        "balance of", "deposit of", "dispute", "income of", "benefit of", "loan of", "salary", "grant of", "funding of",
        "policy allows", "policy sets", "policy of", "maximum of", "more than", "in excess of", "exceeds", "exceeding",
        "borrow", "borrowed", "borrowing", "lent", "insured for",
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
        "that the resident spent", "which she spent", "which he spent", "which they spent", "which he paid", "which they paid",
        "which the resident paid", "which the resident spent", "which she lost", "shown", "charged", "he claims", "she claims", "the resident claims", "shortfall in",
    ];
    /// Those of them whose object is a cost: "meet her removal costs of £400".
    MEETS = [
        "must meet", "should meet", "must cover", "should cover", "must bear", "must fund", "should fund", "must settle",
        "meet the cost", "meet the costs", "meets the cost", "meets the costs", "cover the cost", "cover the costs",
        "covers the cost", "covers the costs", "contribute", "contributes",
    ];
    /// Right before a word of paying: it was not paid, and that is told.
    FAILED = [
        "failing to", "failed to", "failure to", "fails to", "not", "delay in", "delays in", "late in", "slow to", "delaying",
        "failures to", "lateness in", "refusing to", "refusal to",
    ];
    /// Right before a word of paying: another determination ordered it.
    WAS_ORDERED = [
        "which ordered the landlord to", "which ordered it to", "that ordered the landlord to", "previously ordered the landlord to",
        "previously ordered it to", "already ordered the landlord to", "in which we ordered the landlord to", "had ordered the landlord to",
        "where we ordered the landlord to", "in which it was ordered to", "where it was ordered to", "was then ordered to",
        "in which we ordered it to", "had ordered it to",
    ];
    /// What was not granted: "we have not awarded the £4,000 that she asked for".
    NOT_AWARDED = [
        "not awarded", "not award", "not ordered", "declined to award", "declined to order", "not made an award",
        "makes no award", "make no award", "not granted", "no order for",
    ];
    /// More is to be paid than the figures say: "£100 plus interest", "and the same again for inconvenience".
    MORE_THAN_FIGURES = [
        "plus interest", "with interest", "and interest", "plus vat", "and vat", "plus costs", "plus her costs", "plus his costs", "plus their costs",
        "and her costs", "plus expenses", "the same again", "matching sum", "matching amount", "matching payment", "equal amount", "equal sum",
        "half that", "double that", "twice that", "the same for", "the same to her", "the same to his", "the same to their", "twice, for",
        "twice for", "same amount again", "same sum again", "a like sum",
    ];
    /// Others than the landlord, who may do what is told.
    STAFF = ["they may", "they can", "staff may", "staff can", "officers may", "officers can", "teams may", "managers may"];
    /// To pay back, where no figure need follow.
    REFUNDS = ["reimburse", "reimburses", "refund", "refunds"];
    /// Before "refund" as a thing.
    BEFORE_NOUN = ["the", "a", "this", "its", "any", "of", "that", "no", "each", "full"];
    /// What is raised here is no payment: "increase its compensation limit".
    NO_OFFER = [
        "limit", "limits", "cap", "threshold", "policy", "budget", "maximum", "ceiling", "tariff", "band", "allowance", "procedure", "guidance",
    ];
    /// A claim that is to be met, or not: what is paid is not said.
    SETTLES = ["settle", "settles", "settling", "accept", "accepts"];
    /// "An increase of £200 on its offer": what a sum grew by.
    RISE = ["increase of", "rise of", "improvement of", "uplift of", "an increase", "addition of"];
    /// To give, where what is given is money.
    GIVES = ["give", "gives", "give the resident", "give her", "give him", "give them", "offer", "provide the resident with"];
    /// "Cancel the £85 charge, and refund it if she has paid it".
    PAYS_IT = [
        "pay it", "pay this", "pay that", "refund it", "refund this", "refund that", "refunds it", "reimburse it",
        "reimburse her for it", "reimburse the resident for it", "repay it", "refund them", "pay the same", "pay back what",
    ];
    /// The sum before them, named by no figure: "or pay her that sum".
    THAT_SUM = [
        "that sum", "this sum", "that amount", "this amount", "the same amount", "the same sum", "same amount", "same sum",
        "equivalent amount", "equivalent sum", "equivalent", "the equivalent", "its value", "the value of it", "it if",
        "its cost", "the cost instead", "that too", "that as well", "this too", "this as well", "it back", "it too", "the sum above", "sum above",
        "the amount above", "cash instead", "money instead", "difference",
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
}
