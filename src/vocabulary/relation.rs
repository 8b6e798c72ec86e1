//! Which words tie an outcome to what it is about, or to the next statement?

vocabulary! { in relation;
    /// Words that tie an outcome to what it is about: "maladministration in respect of".
    RELATIONS = [
        "in respect of", "in respect to", "in respects of", "with respect to", "in relation to", "in relation with",
        "in regard to", "in regards to", "with regard to", "with regards to", "with reference to", "in terms of",
        "in connection with", "as a result of", "arising from", "in the case of", "relating to", "regarding", "concerning",
        "surrounding", "around", "about", "over", "with", "for", "in", "of", "when", "due to", "on", "to", "at", "through",
        "towards", "following", "because of", "as to", "during", "within",
    ];

    /// Who failed, between the outcome and the relation: "maladministration by the landlord in".
    BY_WHOM = [
        "by the landlord", "by the landlords", "by landlord", "on the part of the landlord", "on the landlord's part",
        "from the landlord", "on behalf of the landlord", "by the council", "by the association", "by the trust", "by it",
        "found", "identified", "was found",
    ];

    /// A bare "by" before the matter: "maladministration by the landlord's complaint handling".
    BY = ["by"];

    /// Where a landlord's name ends: "by Larkmoor Homes in its".
    BEHIND_A_NAME = [
        "in its", "in respect of", "in relation to", "with regard to", "regarding", "for its", "concerning", "in their",
        "in the handling",
    ];

    /// The complaint itself, as the object of a redress or a finding.
    THE_COMPLAINT = [
        "the complaints", "the complaint made", "the complaint", "this complaint", "the matter", "this matter",
        "the resident's complaint", "these complaints", "the issues", "these matters",
    ];

    /// Openings of a sentence that say nothing of the matter.
    OPENINGS = [
        "therefore", "as such", "as a result", "consequently", "accordingly", "for these reasons", "for this reason",
        "overall", "further", "furthermore", "in addition", "finally", "also", "and", "that", "however",
        "the ombudsman considers", "the ombudsman finds", "the ombudsman has determined", "the ombudsman has found",
        "the ombudsman is satisfied", "the ombudsman's opinion is", "this service considers", "this service finds",
        "this service has determined", "we consider", "we find", "we found", "we have found", "we have determined",
        "we have decided", "i have determined", "i find", "i am satisfied", "it is determined", "it has been determined",
        "in the ombudsman's opinion", "in our opinion", "in the ombudsman's view", "after considering the evidence",
        "after considering all the evidence", "after carefully considering all the evidence",
        "having carefully considered the evidence", "having carefully considered all the evidence",
        "after carefully considering the evidence", "in this case",
    ];

    /// "Having looked at all the evidence, I have found that the complaint is …": the matter follows.
    DECIDED_THAT = [
        "have found that", "has found that", "find that", "finds that", "found that", "have determined that",
        "has determined that", "determined that", "determine that", "determines that", "am satisfied that",
        "are satisfied that", "is satisfied that", "considers that", "consider that", "decided that", "conclude that",
        "concluded that", "my opinion that", "ombudsman's opinion that",
    ];

    /// A relation with which a matter can open: "In respect of the lift, …".
    RELATED_TO = [
        "in respect", "in relation", "in regard", "with regard", "regarding", "concerning", "with respect",
    ];

    /// How a clause opens that stands before the main one: "As the matter was in court, …".
    SUBORDINATE = [
        "as", "given", "because", "since", "in the circumstances", "having", "after", "following", "when", "while",
        "although", "in light of", "in view of", "due to",
    ];

    /// How the main clause opens behind it.
    MAIN_CLAUSE = [
        "the", "this", "that", "these", "those", "both", "it", "her", "his", "their", "all", "any", "part of", "we",
    ];

    /// What ties a statement to the next one.
    TIES_TO_NEXT = ["and", "but", "while"];

    /// What is no part of a matter at its end.
    LOOSE_ENDS = ["and", "but", "or", "while", "has been", "have been", "was", "were", "is", "are", "has"];

    /// Before a second outcome that only says what the first is not: "service failure, **but** not maladministration".
    CONTRASTS = ["but", ", but", ",", "and", ", and", "(", ", though", "though"];

    /// How that second outcome begins.
    NOT = ["not"];

    /// The same, where these words deny it themselves.
    RATHER_THAN = [
        "rather than", ", rather than", "instead of", ", instead of", "as opposed to", ", as opposed to", "(rather than",
        "but no", ", but no",
    ];

    /// "and" before a matter or a mark.
    AND_MORE = ["and"];

    /// What goes on behind an outcome, beside a relation.
    BY_SOMEONE = ["by", "on the part of", "("];

    /// What turns a failure into a redress: "… however, the landlord has offered".
    TURNS = ["however", "but", "for which", "although", "which"];

    /// "Although there were service failures in …, it has offered reasonable redress."
    CONCEDES = ["although", "while", "whilst", "even though"];

    /// The noun with which "complaint was withdrawn" begins.
    COMPLAINT_WORD = ["complaint"];
}
