//! On what may a payment hang, and which conditions leave it an order?

vocabulary! { in payment_condition;
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
        "if payment has not", "unless it has been", "unless it has done", "unless it has", "unless the landlord has", "if the sum has not", "if the sum has already",
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
}
