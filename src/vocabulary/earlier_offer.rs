//! Which words say that a sum was offered or paid before (domain.md 2.4)?

vocabulary! { in earlier_offer;
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
        "goodwill", "total", "is", "to", "by", "offer", "its", "also", "then", "gesture",
    ];
    /// Those of them that point at the landlord or the past.
    POINTS_BACK = ["already", "previously", "it", "landlord", "had", "has", "have"];
    /// "£150 to the resident, being the amount offered at stage 2".
    BEING = [
        ", being the", "being the", "to the resident, being the", ", which is the", "to the resident, which is the",
        ", being", "being what", ", being what", ", all of which", "all of which", ", the whole of which", ", the full sum of which", ", the full amount of which",
        ", the whole amount of which", ", which", "which", "(which", ", as", "(as",
    ];
    /// What it is then.
    BEING_WHAT = ["amount", "sum", "compensation", "figure", "what"];
    /// And what became of it.
    BEING_OFFERED = [
        "offered", "it offered", "already offered", "previously offered", "it had offered", "it has offered",
        "that it offered", "it previously offered", "it had previously offered", "it has previously offered", "it has already offered",
        "it already offered", "it has already paid", "was offered", "had been offered", "has been offered", "has already been offered",
        "had already been offered", "was already offered", "was previously offered", "was offered before", "the landlord offered",
        "the landlord has offered", "the landlord had offered", "the landlord has already offered", "the landlord previously offered",
        "the landlord has previously offered",
    ];
    /// Before a sum: it was offered.
    ITS_OFFER = [
        "offered", "its offer of", "landlord's offer of", "previous offer of", "original offer of", "earlier offer of",
        "initial offer of", "final offer of", "the offer of", "existing offer of", "compensation offer of", "offer to pay",
        "previous award of", "original award of", "previously awarded", "previously paid", "already paid",
        "already awarded", "previous payment of", "has paid", "had paid", "stage 1 offer of", "stage 2 offer of",
        "stage one offer of", "stage two offer of", "its award of", "honour its offer of", "its offer", "offer of",
        "its increased offer of", "its revised offer of", "proposed", "its proposal of", "its stage 1 offer",
        "its stage 2 offer", "its final offer", "its initial offer", "its existing offer", "its first offer",
        "its compensation offer", "its goodwill offer", "the landlord's offer", "its original offer", "its earlier offer", "its previous offer", "offers of", "offering",
    ];
    /// Words between those and the sum.
    ITS_OFFER_FILLER = [
        "the", "a", "an", "resident", "residents", "her", "him", "them", "of", "sum", "total", "compensation", "in", "to",
        "redress", "further", "offer", "payment", "at stage 1", "at stage 2", "for", "made", "(",
    ];
    /// What a definite sum was, said behind what it is for: "the £100 for the complaint that it offered at stage 2".
    THAT_IT_OFFERED = [
        "that it offered", "which it offered", "that it had offered", "which it had offered", "that it has offered",
        "which it has offered", "that was offered", "which was offered", "that the landlord offered",
        "which the landlord offered", "that the landlord had offered", "which the landlord had offered", "that it promised",
        "which it promised", "that had been offered", "which had been offered", "it offered at", "it offered in",
    ];
    /// The same, right before a sum: "and, as it offered, £100 for the complaint".
    AS_OFFERED = [
        "as it offered", "as offered", "as it had offered", "as it has offered", "as already offered",
        "as previously offered", "as promised", "as it promised", "as the landlord offered", "as it has already offered",
        "as it already offered", "as it previously offered",
    ];
    /// Behind a definite sum that was paid before: "the £120 paid in May 2023".
    PAID_WHEN = [
        "paid in", "paid on", "paid at", "paid during", "paid last", "paid earlier", "paid before", "credited in",
        "credited on", "credited to", "paid to her in", "paid to her on", "paid to the resident in",
        "paid to the resident on", "paid to the resident at",
    ];
    /// "Since £120 was paid in May 2023".
    WAS_PAID = [
        "was paid", "was already paid", "has been paid", "has already been paid", "had been paid", "had already been paid",
        "was credited", "has been credited", "has already been credited",
    ];
    /// Before "with the £100 it offered".
    TOGETHER = ["together", "along"];
    /// It was not only offered.
    PAST_PAYMENT = ["paid", "credited", "made", "given"];
    /// Words of an earlier offer or payment: where none was read beside an award, they are said.
    SPEAKS_OF_OFFER = [
        "it offered", "it had offered", "it has offered", "landlord offered", "was offered", "been offered", "already offered",
        "previously offered", "as offered", "offered at", "offered in its", "its offer", "its offers", "landlord's offer",
        "stage 1 offer", "stage 2 offer", "stage one offer", "stage two offer", "previous offer", "earlier offer",
        "original offer", "final offer", "initial offer", "existing offer", "first offer", "already paid", "previously paid", "has paid", "had paid", "was paid", "has already paid",
        "has already been paid", "paid already", "offered by the landlord", "offered before",
    ];
    /// Behind "£200 of this": it was offered or paid.
    WAS_OFFERED = [
        "was offered", "were offered", "has been offered", "had been offered", "was already offered", "it offered",
        "it has offered", "it had offered", "it has already offered", "it has paid", "it has already paid", "it already paid",
        "was paid", "has been paid", "has already been paid", "was already paid", "the landlord offered",
        "the landlord has offered", "the landlord has paid", "the landlord has already paid", "offered at", "paid at",
        "it paid", "the landlord paid", "it gave", "it sent", "it credited", "it has credited", "it refunded",
        "it has refunded", "it handed over", "it has handed over", "was credited", "has been credited", "was refunded",
        "has been refunded", "has been handed over", "was handed over",
    ];
    /// Before "£200 of this".
    HAS_OFFERED = [
        "has offered", "had offered", "offered", "has already offered", "has paid", "had paid", "has already paid",
        "already paid", "paid", "handed over", "given", "gave", "credited", "refunded", "sent", "transferred",
    ];
    /// Behind these the offer that was raised: "£300, an increase from £100".
    UP_FROM = [
        "up from", "an increase from", "increased from", "raised from", "an increase on", "a rise from", "up from its",
        "increasing it from", "which is an increase on", "an improvement on",
    ];
    /// An offer that held another one.
    WHICH_ITSELF = ["which itself", "itself", "which in turn", "which already", "and which itself"];
    /// Of an offer that does not count: "no part of the £100 offered is to be counted towards this".
    NONE_OF = ["no part of", "none of", "not count", "not treat", "not regard", "nothing of", "not affect", "not touch"];
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
        "the ombudsman notes", "we understand", "in another case", "in an earlier case", "in a previous case",
        "in a similar case", "in our report on", "in similar cases", "in other cases",
    ];
    /// Policies allow, and order nothing.
    POLICY = [
        "policy allows", "policy says", "policy states", "policy sets", "policy provides", "guidance", "policy permits",
        "procedure allows",
    ];
    /// What the landlord goes by.
    OWN_RULES = [
        "its policy", "its compensation policy", "its own policy", "landlord's policy", "landlord's compensation policy", "its policies", "its procedure",
        "its guidance", "its tariff", "its compensation procedure", "the policy", "its scheme", "its charter", "its customer charter",
    ];
    /// Who pays, or may be paid, in general.
    PAYS_IN_GENERAL = [
        "the landlord", "landlord", "it", "it will", "it may", "it can", "the landlord will", "the landlord may", "the landlord can", "residents",
        "residents are", "residents will", "tenants are", "tenants will", "residents can", "tenants can", "which", "that",
    ];
    /// Words about the payment behind an offer: "the £50 already offered may be deducted".
    DEDUCTED_BEHIND = [
        "be deducted", "maybe deducted", "maybe offset against", "maybe set against", "deduct this", "deduct that", "deduct it", "deduct the sum", "deduct the amount",
        "be offset against", "be set against", "be subtracted", "be taken off", "be taken from", "be netted off",
        "take this off", "deduct these", "subtract this", "subtract it", "be counted towards", "be credited against",
        "reduce the payment", "be reduced by",
    ];
    /// "The £200 already offered forms part of this".
    INSIDE_BEHIND = [
        "forms part of", "form part of", "is part of", "are part of", "is included", "are included", "counts towards",
        "count towards", "makes up part of", "is contained in", "is inside", "is within", "into account",
    ];
    /// "This", to which it belongs.
    THIS = ["this", "that", "the", "these", "it", "above"];
    /// A sentence that says of the award before it that all of it was offered: “This is the sum it offered at stage 2”.
    WAS_ALL_OFFERED = [
        "this is the sum it offered", "this is the sum it had offered", "this is the sum that it offered", "this is the amount it offered",
        "this is the amount it had offered", "this is the amount that it offered", "this is what it offered", "this is what it had offered",
        "this is what the landlord offered", "this is the sum the landlord offered", "this is the amount the landlord offered",
        "this is the sum that the landlord offered", "this is the amount that the landlord offered", "this is the compensation it offered",
        "this was offered", "this sum was offered", "this amount was offered", "this was the sum it offered", "this was the amount it offered",
        "all of this was offered", "all of this was already offered", "all of this was previously offered", "all of it was offered",
        "the landlord offered this", "the landlord has already offered this", "the landlord already offered this", "it offered this",
        "it has already offered this", "it had already offered this", "it already offered this", "this is the offer it made",
        "this is the same as its offer", "this is the same sum it offered", "this has already been offered", "this had already been offered",
        "this was already offered", "this was previously offered", "this equals its offer", "this is its offer",
    ];
    /// Behind an offer: what is thought of it.
    JUDGED = [
        "was reasonable", "was not reasonable", "was proportionate", "was not proportionate", "was fair", "was not fair", "was sufficient",
        "was not sufficient", "was insufficient", "was adequate", "was not adequate", "was inadequate", "was appropriate", "was not appropriate",
        "was inappropriate", "was enough", "was not enough", "was too low", "was disproportionate", "was unreasonable", "was unfair",
        "was in line with", "was not in line with", "fell short", "fell below", "did not go far enough", "did not reflect", "does not reflect",
        "did not recognise", "did not put", "did not fully", "amounted to reasonable redress", "amounts to reasonable redress", "is reasonable redress",
        "is proportionate", "is not proportionate", "is sufficient", "is not sufficient",
    ];
    /// Opens a sentence about the award before it.
    THIS_IS = ["this is", "this was", "that is", "that was", "this equals", "this matches", "this repeats", "this sum is", "this amount is"];
    /// Words between that and what was offered.
    SAME_AS = ["what", "same", "equal", "amount", "the same", "figure"];
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
}
