//! How does a determination word what the complaint is about (domain.md 5)?

vocabulary! { in complaint;
    /// Words that leave a lead-in open, whatever sign follows.
    OPEN_ENDS = [
        "about", "of", "to", "with", "for", "regarding", "concerning", "the", "that", "its", "their", "her", "his", "on",
        "into", "how", "following", "from", "by", "in", "including", "at", "concerns", "was", "is", "resident's",
    ];

    /// What announces a list.
    ANNOUNCES = [
        "the following", "the following issues", "the following matters", "the following points", "as follows",
        "these points", "these issues", "several points", "listed below", "set out below",
    ];

    /// How the sentence of a lead-in opens.
    OPENS = [
        "the complaint", "this complaint", "the resident", "the leaseholder", "the complaints", "these complaints",
    ];

    /// "The complaint is about", and no word of what.
    BARE_OPENING = ["is about", "are about", "concerns", "is regarding", "relates to"];

    /// Remarks on the people and the words of the report, and what is not looked at: no heads.
    REMARKS = [
        "complaint was brought by", "complaint has been brought by", "is represented by", "are represented by",
        "was represented by", "is being represented", "will be referred to as", "is referred to as", "are referred to as",
        "referred to in this report", "for ease of reference", "for clarity", "for the purposes of this report",
        "for the purpose of this report", "brought the complaint on behalf", "brought this complaint on behalf",
        "has not investigated", "have not investigated", "has not been investigated", "will not investigate",
    ];

    /// What makes a head of a paragraph all the same: "The complaint is about the lift. The resident is represented by her
    /// son."
    DEFINES = [
        "complaint is about", "complaints are about", "complaint concerns", "complaint relates to", "complains about",
        "complaint is regarding",
    ];

    /// Before the subject of a head.
    IS_ABOUT = ["is about", "concerns", "complained about"];

    /// Who has also considered something.
    WE_HAVE = [
        "the ombudsman has", "this service has", "the service has", "we have", "this investigation has", "this report has",
        "i have",
    ];

    /// What was done with it.
    ALSO_CONSIDERED = ["also considered", "also investigated", "also looked at", "also assessed", "also examined"];

    /// How such a sentence may open.
    IN_ADDITION = ["in addition,", "additionally,", "as part of this investigation,", "finally,"];

    /// Who every determination is about.
    PARTIES = ["landlord", "landlord's", "ombudsman"];

    /// What is also considered is the landlord’s.
    THE_LANDLORDS = ["the landlord's"];

    /// A topic that is also considered: how the complaint was handled.
    COMPLAINTS = ["complaint", "complaints"];

    /// Another: its records.
    RECORDS = ["record", "records"];

    /// Another: how it kept in touch.
    COMMUNICATIONS = ["communication", "communications"];

    /// Words that no head ends with: a list goes on.
    NO_END = [
        "the", "of", "regarding", "concerning", "its", "their", "including", "response to", "responded to", "relation to",
        "respect of", "respect to", "regard to", "and", "how it", "the following", "that", "handling of", "whether",
        "is about", "about the", "concerns regarding", "concerns about", "complains about", "complained about",
    ];

    /// What opens the details of a head.
    INCLUDING = [
        "including", "such as", "namely", "in particular", "specifically", ", including", ", such as", ", namely",
        ", in particular", ", specifically", "(including",
    ];
}
