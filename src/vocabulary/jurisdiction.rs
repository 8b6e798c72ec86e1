//! Which words put a matter outside the investigation, or bring it back in (domain.md 4)?

vocabulary! { in jurisdiction;
    /// The reason for which something is not investigated; no part of the matter.
    BECAUSE = ["because", "as it", "as this", "as they", "as these", "since", "which is", "for this reason"];

    /// What may stand before "we have not investigated" in a sentence of its own.
    BEFORE_WE = [
        "therefore", "as such", "however", "that", "and", ",", "also", "for these reasons", "we have decided",
        "we have found", "we found", "we have determined", "after considering the evidence",
    ];

    /// Behind it: of all complaints, not of this one.
    GENERAL_OBJECT = [
        "complaints", "a complaint", "this", "these", "events", "the actions of", "matters", "any", "anything",
    ];

    /// Behind it: this one all the same.
    THIS_COMPLAINT = [
        "this complaint", "these complaints", "this part of", "these parts of", "this aspect of", "these aspects of",
    ];

    /// The verb before "outside the jurisdiction".
    VERBS = [
        "does", "do", "is", "are", "was", "were", "falls", "fall", "fell", "sits", "sit", "to be", "to fall", "as", "being",
        "lies", "lie", "has been", "have been", "has been found", "considered", "determined", "found", "as being",
    ];

    /// Complaints of a kind, not this one.
    GENERAL_SUBJECT = [
        "complaints about", "complaints concerning", "complaints regarding", "complaints that", "matters", "all", "any",
        "issues", "decisions",
    ];

    /// Between that verb and "outside".
    ADVERBS = ["therefore", "properly", "also", "both", "all", "deemed", "considered", "that", "clearly"];

    /// Before that verb: nothing is decided.
    HYPOTHETICAL = ["would", "may", "might", "could", "can", "whether it", "if it", "which", "should"];

    /// Words that take a matter out of the investigation.
    OUTSIDE = [
        "outside", "outwith", "not one the ombudsman can", "not one this service can", "not one we can", "not one that",
        "not one which", "not within", "not in the ombudsman's jurisdiction", "not in our jurisdiction", "no jurisdiction",
        "not have jurisdiction", "out of jurisdiction", "beyond the", "falls properly within", "fall properly within",
        "will not investigate", "will not consider", "will not be considered", "will not be investigated",
        "not investigated", "not considered", "not be considered", "not be investigated", "cannot consider",
        "cannot investigate", "cannot be considered", "cannot be investigated", "unable to consider",
        "unable to investigate", "not able to consider", "not able to investigate", "not something that we can",
        "not something the ombudsman can", "will focus on", "focused on", "focussed on", "focuses on",
        "therefore not consider", "therefore not investigate", "therefore not be considered",
        "therefore not been considered", "therefore not considered", "therefore not investigated", "better suited",
        "more appropriate",
    ];

    /// Words that bring it back in.
    INSIDE = [
        "decided to consider", "decided to investigate", "discretion to include", "discretion to investigate",
        "discretion to consider", "discretion and", "exercised discretion", "used its discretion", "used our discretion",
        "used their discretion", "is therefore within", "is within the ombudsman's jurisdiction",
        "is within our jurisdiction", "does not exclude", "does not apply",
    ];

    /// The verb before a decision on jurisdiction.
    IS = ["is", "are", "is therefore", "falls", "fall"];

    /// The word itself.
    JURISDICTION = ["jurisdiction", "jurisdictional remit"];

    /// How the Scheme's own words are introduced.
    QUOTES = ["says", "states", "stated", "provides", "explains", "sets out", "reads", "covers", "specifies"];

    /// "We have not investigated": the matter stands after it (domain.md 1.3).
    NOT_INVESTIGATED = [
        "we have not looked at", "we will not look at", "we cannot look at", "we can't look at", "we can't investigate",
        "we can't consider", "we are not able to investigate", "we are not able to consider", "we are unable to consider",
        "we have decided not to investigate", "we have decided not to consider",
        "we do not have jurisdiction to investigate", "we do not have jurisdiction to consider",
        "the ombudsman cannot consider", "we have not investigated", "we will not investigate", "we did not investigate",
        "we cannot investigate", "we are unable to investigate", "we have not considered", "we will not consider",
        "we cannot consider", "the ombudsman will not investigate", "the ombudsman will not consider",
        "the ombudsman cannot investigate", "the ombudsman has not investigated", "this service has not investigated",
    ];

    /// The matter stands before these: "… is not one the Ombudsman can investigate".
    NOT_OURS = [
        "not one the ombudsman can investigate", "not one the ombudsman can consider",
        "not one this service can investigate", "not one this service can consider",
        "not one which the ombudsman can consider", "not one that the ombudsman can consider",
        "not one that we can consider", "not one that we can investigate", "not something the ombudsman can investigate",
        "not something the ombudsman can consider",
        "not one we can investigate", "not something we can investigate", "not something we can consider",
        "not one we can consider",
    ];

    /// Between "outside" and "jurisdiction".
    WHOSE = [
        "the", "our", "my", "this", "of", "ombudsman's", "ombudsmans", "ombudsman service's", "housing", "service's",
        "this service's", "scheme's", "investigation's", "services", "scope", "remit and",
    ];

    /// Before whose jurisdiction it is.
    OUTSIDE_OF = [
        "outside", "out", "outwith", "beyond", "not within", "not in", "not fall within", "not fall under",
        "not a matter within", "not one within", "not considered to be within", "not under",
    ];

    /// The abbreviation in brackets (domain.md 1.3, row 18644).
    OSJ = ["(osj)"];

    /// Another body’s matter; said of much that is also investigated.
    BETTER_DEALT_WITH = ["better dealt with by"];

    /// Outside, in other words.
    OUTSIDE_REMIT = ["outside our remit", "outside the ombudsman's remit"];

    /// The matter stands before these too; they hold their own verb.
    BEEN_INVESTIGATED = ["has not been investigated", "have not been investigated", "will not be investigated", "was not investigated", "were not investigated", "cannot be investigated"];
}
