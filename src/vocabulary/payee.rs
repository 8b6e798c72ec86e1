//! Who is paid, how, and what is owed or to be evidenced (domain.md 2.4)?

vocabulary! { in payee;
    /// What the resident owes, right behind a sum.
    ARREARS = [
        "arrears", "former tenancy debt", "former tenant debt", "former tenancy arrears", "former tenant arrears", "tenancy debt", "rent debt", "rent arrears", "of arrears", "of rent arrears", "in arrears", "debt", "of her rent arrears",
        "of her arrears", "of his arrears", "of their arrears", "of the arrears", "of the debt", "owed by the resident",
        "she owes", "he owes", "they owe", "was owing", "is owing", "were owing", "was owed", "is owed", "service charge arrears", "rent account arrears", "balance on her rent account",
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
        "deduct", "deducted", "deducting", "less any", "less whatever", "less what", "minus whatever", "minus what", "less the", "minus any", "net of any", "if not already paid",
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
    UNSTATED_ADDS = ["in addition to", "on top of", "over and above", "besides", "separately from", "separate from", "as well as"];
    /// That it was offered or paid.
    UNSTATED_OFFER = ["offer", "offers", "offered", "award"];
    /// Before.
    UNSTATED_BEFORE = ["already", "previous", "previously"];
    /// Done.
    UNSTATED_DONE = ["awarded", "paid", "made", "done so"];
    /// One person, named by what they are.
    PERSON = [
        "resident", "tenant", "leaseholder", "complainant", "representative", "daughter", "son", "mother", "father",
        "partner", "wife", "husband", "sister", "brother", "joint tenant", "neighbour", "friend", "carer", "grandmother",
        "grandfather", "niece", "nephew", "aunt", "uncle", "co-tenant",
    ];
    /// Words before one person.
    PERSON_FILLER = ["the", "her", "his", "their", "resident's", "tenant's", "leaseholder's", "to", "adult", "both", "joint"];
    /// Between two.
    PERSON_JOINT = ["and", "and to"];
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
}
