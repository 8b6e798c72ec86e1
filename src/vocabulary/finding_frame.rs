//! Which frames make a finding of words that name an outcome (domain.md 1.6 rule 3)?

vocabulary! { in finding_frame;
    /// Words that may stand between the verb of a frame and the outcome.
    BETWEEN = [
        "a", "an", "some", "one", "also", "therefore", "thus", "only", "overall", "both", "minor", "single", "further",
        "again", ",", "\"", "'", ":", "-", "that", "finding of", "findings of", "determination of", "degree of",
        "instance of", "instances of", "been", "was", "examples of", "level of", "(", ".", ";", "either", "found",
        "the following", "evidence of", "some evidence of", "clear evidence of", "sufficient evidence of", "been a",
        "indeed", "in fact", "signs of", "elements of", "an element of", "on balance", "on the whole", "in our view",
        "in our opinion", "in the ombudsman's view", "in the ombudsman's opinion", "in this case", "taken together",
        "taken as a whole",
    ];

    /// The plainest frame (domain.md 1.6 rule 3).
    THERE_WAS = [
        "there was", "there were", "there is", "there are", "there has been", "there have been", "there has also been",
        "there was also", "there has", "there have", "there to have", "there has therefore been", "there to be", "there to have been", "there existed",
    ];

    /// The Ombudsman's verbs of finding.
    FINDS = [
        "find", "finds", "found", "have found", "has found", "determine", "determines", "determined", "have determined",
        "has determined", "conclude", "concludes", "concluded", "have concluded", "has concluded", "decided",
        "have decided", "have made", "identified", "has identified", "have identified", "considers", "consider",
        "is satisfied", "are satisfied", "am satisfied", "believes", "believe", "establishes", "established",
    ];

    /// The Ombudsman's verbs for "a finding of".
    MAKES = ["make", "makes", "made", "have made", "has made", "has reached", "have reached", "reached", "issued", "uphold", "upholds"];

    /// Who finds.
    OMBUDSMAN = [
        "we", "i", "ombudsman", "this service", "ombudsman service", "the service", "this investigation",
        "our investigation", "the investigation", "this report", "also", "therefore",
    ];

    /// "We found the landlord responsible for …" (domain.md 1.3, decisions).
    RESPONSIBLE = [
        "the landlord responsible for", "the landlord to be responsible for", "the landlord was responsible for",
        "the landlord is responsible for", "that the landlord was responsible for", "that the landlord is responsible for",
        "the landlord has been responsible for", "the landlord was found responsible for", "the landlord guilty of",
        "the landlord demonstrated", "the landlord has demonstrated", "that the landlord demonstrated",
        "the landlord showed", "the evidence shows", "the evidence demonstrates", "the evidence indicates",
        "the evidence points to", "the landlord committed", "the landlord to be guilty of",
        "the landlord was guilty of", "the landlord is guilty of", "that the landlord was guilty of",
        "that the landlord is guilty of", "the landlord has been guilty of",
    ];

    /// "This leads to a determination of …".
    LEADS_TO = [
        "leads to a", "led to a", "leads to", "led to", "results in a", "resulted in a", "results in", "resulted in",
        "amounts to a finding of", "leads us to a", "lead to a", "lead to", "result in a", "result in",
        "resulted in us making a", "results in us making a", "leads us to make a", "lead us to a", "led us to a",
        "leads the ombudsman to a", "led the ombudsman to a",
    ];

    /// After the outcome, these say that it was found.
    IS_FOUND = [
        "was found", "were found", "has been found", "have been found", "is found", "is made", "was made", "has been made",
        "is therefore made", "has therefore been made", "has also been found", "was also found", "is appropriate",
        "was determined", "has been reached", "is reached", "has been determined", "will be made",
        "is therefore appropriate", "is warranted", "is therefore warranted", "is justified", "was reached",
        "is therefore found", "has now been made",
    ];

    /// After the outcome at the start of a sentence, these say that it is only spoken about.
    ONLY_SPOKEN_OF = [
        "is", "are", "means", "does", "may", "can", "could", "would", "should", "occurs", "requires", "was not", "has not",
        "will", "might", "alone", "on its own", "was avoided", "was identified", "was", "were", "has", "have", "findings",
    ];

    /// How a sentence begins whose subject is a head of complaint, and no single failing.
    HEAD_OPENS = [
        "the landlord's handling", "the landlord's response", "the landlord's management",
        "the landlord's complaint handling", "the handling of", "its handling", "its response", "its management",
        "its complaint handling",
    ];

    /// The matter stands before these, the outcome after them.
    AMOUNTS_TO = [
        "amounts to", "amounted to", "amounting to", "amount to", "constitutes", "constituted", "constitute", "is", "was", "were",
        "represents", "represented", "represent",
    ];

    /// The auxiliary before such a verb.
    HAS = ["has", "have", "did", "does"];

    /// "We have found that the landlord:" with the item "was responsible for …".
    WAS_RESPONSIBLE = ["was responsible for", "is responsible for", "was guilty of", "is guilty of"];

    /// The same, where "not responsible for" is taken along by the outcome.
    IS_OR_WAS = ["was", "is", "has"];

    /// "The finding is made on the basis that …": a reason.
    ON_THE_BASIS = ["is made on the basis", "was made on the basis"];

    /// The Ombudsman's own, as an attribute.
    OUR = ["our"];

    /// An article before an outcome.
    ARTICLE = ["a", "an"];

    /// A finding as a noun.
    FINDING_OF = ["finding of", "determination of"];

    /// "The landlord was not responsible for maladministration".
    LANDLORD_WAS = ["the landlord was", "the landlord is", "the landlord has", "the landlord did"];

    /// "we have not found": who, with the auxiliary.
    WE_HAVE = [
        "we have", "we did", "we do", "we are", "we", "ombudsman is", "ombudsman", "this service is", "ombudsman has", "ombudsman did", "ombudsman does", "this service has",
        "this service did",
    ];

    /// "Our finding is (one of) …".
    FINDING_IS = [
        "finding is one of", "finding is", "determination is one of", "determination is", "decision is", "outcome is",
    ];

    /// "found", passed over as a word that stands between.
    FOUND_BEHIND = ["found", "also found", "therefore found"];

    /// What may stand between the Ombudsman and the verb.
    ALSO = [
        "also", "therefore", ", therefore,", "has", "have", "has also", "have also", "to", "has therefore",
        "have therefore", "has, therefore,", "have, therefore,", "has now", "have now", "therefore has", "and", "do",
        "does", "did", "hereby",
    ];

    /// The outcome belongs to something: "its service failure", "including".
    OWNERS = [
        "its", "the", "any", "of", "for", "such", "that", "this", "to", "their", "identified", "from", "about", "these",
        "those", "each", "further", "considerable", "was", "is", "were", "not", "been", "as", "with", "recognised",
        "acknowledged", "or", "including", "same", "landlord's", "under", "between", "a", "had", "has", "have",
        "experienced", "other", "regarding", "potential",
    ];

    /// Of these, those that make an outcome a word of the matter, or of what was found: "for **its** service failure".
    OWNS = [
        "its", "the", "of", "for", "such", "that", "this", "their", "identified", "from", "about", "these", "those", "each",
        "recognised", "acknowledged", "including", "same", "landlord's", "experienced", "other", "regarding", "potential",
    ];

    /// Of these, behind which an outcome is said of the landlord, and no word of a matter.
    SAYS_OF = [
        "responsible for", "guilty of", "evidence of", "a finding of", "a determination of", "amounting to", "a case of",
    ];

    /// What a finding is called before a colon: "Finding: maladministration in …".
    LABEL = ["finding", "our finding", "the finding", "determination", "outcome", "decision", "our decision", "findings"];

    /// A whole sentence that answers the one before, whose outcome is another’s or only asked for: "We find that there was."
    ANSWERS = [
        "there was", "there was not", "there were", "there were not", "we find that there was", "we find that there was not",
        "we agree", "we do not agree", "we disagree", "it was", "it was not", "the ombudsman agrees", "the ombudsman disagrees",
        "the ombudsman does not agree", "this is correct", "this is not correct", "that was right", "that was wrong",
        "we found that there was", "we found that there was not", "it did not", "it did", "this was not so", "this was so",
    ];

    /// An outcome that is not named again: "We found the same in its response to …".
    THE_SAME = ["found the same", "find the same", "the same applies", "is true of", "made the same finding", "the same finding"];

    /// What may stand between a comma and a new clause.
    BEHIND_COMMA = ["and", "but", "so", "and so", "therefore", "and therefore", "yet"];

    /// Words that say there was no fault, where no outcome is named.
    NO_FAULT = [
        "no failing", "no failings", "not responsible for any failing", "not responsible for any failings", "no fault",
        "not at fault", "no adverse finding", "no failure by the landlord", "no failures by the landlord",
    ];

    /// After a redress at the start of a sentence, these say that it is only spoken about.
    REDRESS_SPOKEN_OF = ["is", "means", "may", "can", "would", "should", "findings"];

    /// The Ombudsman's opinion, before what the landlord did.
    SAID_BY_US = [
        "find that", "finds that", "found that", "determined that", "satisfied that", "considers that", "consider that",
        "opinion that", "concluded that", "concludes that", "accepts that", "this means that", "this means",
        "in the ombudsman's opinion,", "in our opinion,", "in the ombudsman's view,", "we found", "we find",
        "we have found", "ombudsman finds", "ombudsman found", "ombudsman has found",
    ];

    /// What may stand before the landlord in its own clause.
    THEN = ["therefore,", "and", ","];

    /// The Ombudsman's judgement that opens a sentence.
    JUDGES = [
        "finding is that", "determination is that", "we find", "we found", "we have found", "ombudsman finds",
        "ombudsman has found", "ombudsman has determined", "we have determined", "i have determined", "ombudsman considers",
        "we consider", "ombudsman's decision that", "our decision that", "our view that", "ombudsman's opinion that",
        "ombudsman's view that", "satisfied that", "ombudsman concludes", "we conclude", "this service finds",
        "this service considers", "this service has found", "we determined", "ombudsman determines", "concluded that",
    ];

    /// "was", "were".
    WAS = ["was", "were"];

    /// Paragraphs that close the list of findings (domain.md 5.2).
    CLOSING = [
        "we have made", "we have not made", "we made", "we did not make", "we have ordered", "we have recommended",
        "the ombudsman has made", "this means", "orders", "we have also made", "we order", "our orders",
        "the landlord must",
    ];

    /// Who acts in a sentence that tells what happened.
    NARRATED = ["the landlord", "the resident", "it", "we", "this", "they", "she", "he", "there"];

    /// What they did.
    NARRATES = [
        "did", "does", "has", "had", "have", "was", "were", "is", "are", "took", "failed", "delayed", "offered",
        "apologised", "acted", "responded", "should", "must", "could", "accepted", "acknowledged", "told", "said", "made",
        "gave", "replied", "carried", "kept", "missed", "recognised", "also", "then", "can", "will",
    ];

    /// A lead-in whose colon was lost: "In accordance with paragraph 52 of the Scheme, there was".
    OPEN_VERB = [
        "there was", "there were", "we found", "we have found", "we find", "responsible for", "found that", "find that",
        "ombudsman finds",
    ];

    /// The Ombudsman as the subject of a frame.
    OUR_VOICE = [
        "we", "i", "ombudsman", "this service", "ombudsman service", "this investigation", "our investigation",
    ];

    /// Before a frame: it stands in a clause of its own.
    NEW_CLAUSE = [
        ",", ", that", "finds that", "find that", "found that", "determined that", "satisfied that", ";", ":",
    ];

    /// Frames that begin a sentence wherever they stand with a capital (domain.md 1.4, row 25361).
    CAPITAL_FRAMES = [
        "in accordance with", "in line with", "there was", "there were", "there has been", "under paragraph", "we found",
        "we have found", "the ombudsman finds", "the ombudsman found", "the ombudsman has found",
    ];

    /// The same with its article: what is made, whoever speaks.
    A_FINDING_OF = ["a finding of", "a determination of"];

    /// "This leads the Ombudsman to find service failure": who finds stands inside the frame.
    LEADS_US = [
        "leads the ombudsman to find", "leads us to find", "led the ombudsman to find", "led us to find",
        "lead the ombudsman to find", "lead us to find", "leads this service to find",
        "leads the ombudsman to conclude that there was", "leads us to conclude that there was",
    ];

    /// Behind "the delay", said to be found: "we have found that the delay was maladministration".
    MADE_OF = ["was", "were", "is", "are", "amounted to", "amounts to", "constituted", "constitutes"];

    /// What a slip of the pen makes of "there was".
    THERE_SLIPS = [
        "there", "the was", "ther was", "there wa", "there way", "there as", "their was", "there was was", "here was",
        "there was as", "there were was", "there was been", "there wss", "there waa", "thee was", "the were",
        "there was is", "they was", "there wad",
    ];
}
