//! Which words put a matter outside the investigation, or bring it back in (domain.md 4)?

vocabulary! { in jurisdiction;
    /// The reason for which something is not investigated; no part of the matter.
    BECAUSE = ["because", "as it", "as this", "as they", "as these", "since", "which is", "for this reason"];

    /// What may stand before "we have not investigated" in a sentence of its own.
    BEFORE_WE = [
        "therefore", "as such", "however", "that", "and", ",", "also", "for these reasons", "we have decided",
        "we have found", "we found", "we have determined", "after considering the evidence", "that means", "this means",
        "this means that", "that means that", "it follows that", "so", "we have concluded that",
    ];

    /// Behind it: of all complaints, not of this one.
    GENERAL_OBJECT = [
        "complaints", "a complaint", "this", "these", "events", "the actions of", "matters", "any", "anything", "issues",
        "disputes", "complaints which", "complaints that", "some", "everything", "all", "every", "how",
        "the complaint without", "the matter without", "matters that", "legal", "concerns which", "concerns that",
        "events which",
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
        "do not investigate", "did not investigate", "do not look at", "do not look into", "will not look at", "will not look into", "not looked at", "not looked into", "do not therefore investigate", "not investigated", "not considered", "not be considered", "not be investigated", "cannot consider",
        "cannot investigate", "cannot be considered", "cannot be investigated", "unable to consider",
        "unable to investigate", "not able to consider", "not able to investigate", "not something that we can",
        "not something the ombudsman can", "will focus on", "focused on", "focussed on", "focuses on",
        "therefore not consider", "therefore not investigate", "therefore not be considered",
        "therefore not been considered", "therefore not considered", "therefore not investigated", "better suited",
        "more appropriate", "is for the local government", "is a matter for", "are matters for", "is one for",
        "is for the tribunal", "is for the first-tier", "is for the courts", "is for the county court", "is for a court",
        "is for the information commissioner", "is for another", "are for the", "should be directed to",
        "should be referred to", "can be referred to", "may be referred to", "is for a tribunal",
    ];

    /// Words that bring it back in.
    INSIDE = [
        "decided to consider", "decided to investigate", "discretion to include", "discretion to investigate",
        "discretion to consider", "discretion and", "exercised discretion", "used its discretion", "used our discretion",
        "used their discretion", "is therefore within", "is within the ombudsman's jurisdiction",
        "is within our jurisdiction", "does not exclude", "does not apply", "do not agree", "does not agree", "disagree",
        "not outside", "not excluded", "not persuaded", "do not accept that", "does not accept that", "not fall outside",
        "decided to look at", "decided that we can", "decided we can", "satisfied that it is within",
        "is within jurisdiction", "are within our jurisdiction", "exercised our discretion", "exercise our discretion",
        "exercise discretion", "can be considered", "can therefore be considered", "have therefore considered it",
        "have considered it", "have investigated it", "will therefore consider it",
    ];

    /// The verb before a decision on jurisdiction.
    IS = ["is", "are", "is therefore", "falls", "fall"];

    /// The word itself.
    JURISDICTION = ["jurisdiction", "jurisdictional remit", "remit"];

    /// How the Scheme's own words are introduced.
    QUOTES = ["says", "states", "stated", "provides", "explains", "sets out", "reads", "covers", "specifies"];

    /// Between "outside" and "jurisdiction".
    WHOSE = [
        "the", "our", "my", "this", "of", "ombudsman's", "ombudsmans", "ombudsman service's", "housing", "service's",
        "this service's", "scheme's", "investigation's", "services", "scope", "remit and", "ombudsman", "service",
        "housing ombudsman's", "the housing ombudsman's", "ombudsman services", "remit or", "powers and", "of the",
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

    /// What is done with a complaint, or not: "we have not investigated" (domain.md 1.3).
    CONSIDER = [
        "investigate", "investigated", "consider", "considered", "look at", "looked at", "look into", "looked into",
    ];

    /// Of these, what may be an opinion too: "we do not consider the offer fair".
    OPINION = ["consider", "considered"];

    /// Before it: it is not done.
    CANNOT = [
        "will not", "cannot", "can't", "have not", "has not", "are unable to", "is unable to", "are not able to",
        "is not able to", "have not been able to", "has not been able to", "have decided not to", "has decided not to",
        "have no power to", "has no power to", "do not have jurisdiction to", "does not have jurisdiction to",
        "have no jurisdiction to", "has no jurisdiction to", "do not have the power to", "will therefore not",
        "therefore will not", "therefore cannot", "cannot therefore", "have therefore not", "has therefore not",
        "am unable to", "have decided we will not",
    ];

    /// Before it, of one matter: "one that the Ombudsman may not consider".
    MAY_NOT = ["may not"];

    /// The same, unless an opinion follows.
    DID_NOT = ["did not", "do not", "does not"];

    /// Before it: it could be done.
    CAN = ["can", "could", "is able to", "are able to"];

    /// Who does it.
    WE = ["we", "i", "the ombudsman", "this service", "the service", "the housing ombudsman"];

    /// Before them: the matter stands in front, "the gate is one which the Ombudsman will not consider".
    ONE_WHICH = [
        "one which", "one that", "one", "something which", "something that", "something", "a matter which", "a matter that",
        "a matter", "a complaint which", "a complaint that", "matters which", "matters that",
    ];

    /// Of these, those that name one matter, and no kind of matters.
    ONE_MATTER = [
        "one which", "one that", "one", "something which", "something that", "something", "a matter which", "a matter that",
        "a matter", "a complaint which", "a complaint that",
    ];

    /// Before that, where it could be done: "not one that we can consider".
    NOT = ["not"];

    /// Who else may decide a matter that is not investigated (domain.md 4.2).
    ROUTES = [
        "first-tier tribunal", "the tribunal", "property tribunal", "the courts", "the court", "a court", "county court",
        "local government and social care ombudsman", "lgsco", "information commissioner",
        "information commissioner's office", "the ico", "insurer", "insurers", "property ombudsman", "financial ombudsman",
        "the police", "regulator of social housing", "health and safety executive", "energy ombudsman",
        "employment tribunal", "property redress scheme", "legal advice", "parliamentary and health service ombudsman",
        "building safety regulator",
    ];
}
