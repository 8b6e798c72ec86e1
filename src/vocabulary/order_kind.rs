//! Which words tell of which kind an order is (domain.md 3.1)?

vocabulary! { in order_kind;
    /// The Ombudsman, to whom something is reported.
    OMBUDSMAN = [
        "this service",
        "the ombudsman",
        "the housing ombudsman",
        "us",
        "our service",
        "the service",
        "housing ombudsman service",
    ];
    /// “A copy must be sent to this Service”.
    SENT_TO = [
        "sent to",
        "provided to",
        "shared with",
        "submitted to",
        "supplied to",
        "reported to",
        "given to",
        "forwarded to",
    ];
    /// “Evidence of compliance should be provided”.
    EVIDENCE_AS_SUBJECT = ["evidence", "documentary evidence", "proof", "confirmation of", "compliance"];
    /// “Write to the resident with an apology”.
    WITH_APOLOGY = ["with an apology", "with a written apology", "with a full apology", "with a letter of apology"];
    /// Words of evidence that orders were carried out.
    SHOWS_COMPLIANCE = [
        "evidence",
        "proof of",
        "confirmation of compliance",
        "confirmation that it has",
        "when it has done so",
        "once it has done so",
        "it has complied",
        "compliance with",
        "has been done",
    ];
    /// Words behind which a verb may stand that the landlord is to do.
    BEFORE_VERB = [
        "must",
        "should",
        "shall",
        "will",
        "is to",
        "are to",
        "ordered to",
        "required to",
        "to",
        "and",
        "then",
        "or",
        "landlord's chief executive",
        "landlord",
        "it",
    ];
    /// Words between “must” and the verb.
    BETWEEN = ["also", "now", "then", "therefore", "first", "in writing", "directly", "to", "either"];
    /// What joins a verb to the verb before it.
    AND = ["and", ";"];
    /// What stands before the person who is told.
    TO_WHOM = ["to", "with"];
    /// To the resident: the verb that follows says more.
    TO_RESIDENT = ["to the resident", "to her", "to him", "to them"];
    /// Evidence of what was to be done, which counts itself: “evidence that it has paid £650”.
    SHOWS_PAYMENT = ["evidence it has", "evidence that it has paid", "evidence that it has reviewed"];
    /// “Let this Service know when it has done so” is evidence of compliance.
    WHEN_DONE = [
        "done so",
        "has complied",
        "been completed",
        "been complied",
        "been done",
        "is complete",
        "compliance",
        "has been paid",
        "are complete",
    ];
    /// Verbs of this kind: repair.
    REPAIR_VERB = [
        "fit",
        "fits",
        "fitted",
        "repair",
        "replace",
        "renew",
        "reinstate",
        "redecorate",
        "make good",
        "remedy",
        "install",
        "fix",
        "clear",
        "treat",
        "repaired",
        "replaced", "mend", "mends", "mended", "make safe", "jet", "unblock", "reseal", "seal", "rectify", "restore", "plaster", "replaster", "insulate", "pump out", "eradicate", "make watertight"];
    /// Verbs of this kind: apology.
    APOLOGY_VERB = [
        "apologise",
        "apologises",
        "apologize",
        "issue an apology",
        "give an apology",
        "offer an apology",
        "apologised",
        "apologising",
    ];
    /// Verbs of this kind: compensation.
    COMPENSATION_VERB = ["pay", "pays", "paid", "compensate", "make a payment", "make payment", "increase its offer", "credit", "credits", "award", "awards"];
    /// Verbs of this kind: reimbursement.
    REIMBURSEMENT_VERB = ["reimburse", "refund", "repay", "refunded", "reimbursed"];
    /// Verbs of this kind: inspection.
    INSPECTION_VERB = ["inspect", "inspects", "survey", "inspected", "test", "tests", "tested"];
    /// Verbs of this kind: review.
    REVIEW_VERB = [
        "review",
        "reviews",
        "reviewed",
        "reassess",
        "re-assess",
        "reconsider",
        "self-assess",
        "assess",
        "investigate",
        "learn",
    ];
    /// Verbs of this kind: training.
    TRAINING_VERB = ["train", "remind", "reminds", "trained"];
    /// Verbs of this kind: policy.
    POLICY_VERB = ["update its policy", "update its procedure", "amend its policy", "amend its procedure", "revise its"];
    /// Verbs of this kind: meeting.
    MEETING_VERB = ["meet", "call the resident", "phone the resident", "telephone the resident", "ring the resident"];
    /// Verbs of this kind: evidence.
    EVIDENCE_VERB = ["comply", "complies", "evidence", "evidences", "demonstrate", "show the ombudsman that", "show this service that", "show us that"];
    /// Verbs of this kind: report to ombudsman.
    REPORT_TO_OMBUDSMAN_VERB = [
        "update this service",
        "update the ombudsman",
        "update us",
        "let this service know",
        "let the ombudsman know",
        "let us know",
    ];
    /// Verbs of this kind: other.
    OTHER_VERB = [
        "explain",
        "explains",
        "acknowledge",
        "set out",
        "update the resident",
        "inform the resident",
        "tell the resident",
        "confirm to the resident",
        "write to the resident", "send the resident a copy", "send the resident the survey", "send the resident the report",
        "write off", "adjust", "remove", "cancel", "waive"];
    /// Verbs that say little: what is done tells the kind.
    VAGUE_VERB = [
        "carry out",
        "carries out",
        "conduct",
        "undertake",
        "arrange",
        "arranges",
        "complete",
        "completes",
        "provide",
        "provides",
        "produce",
        "commission",
        "make arrangements",
        "make",
        "hold",
        "organise",
        "deliver",
        "prepare",
        "write",
        "create",
        "develop",
        "introduce",
        "implement",
        "issue",
        "send",
        "submit",
        "share",
        "put together",
        "put in place",
        "draw up",
        "agree",
        "inform",
        "report",
        "confirm",
        "notify",
        "tell",
        "update",
        "reply",
        "offer",
        "ask",
        "request",
        "ensure",
        "consider",
        "appoint",
        "written",
        "carried out",
        "provided",
        "completed",
        "arranged",
    ];
    /// Things that tell the kind where the verb does not: action plan.
    ACTION_PLAN_THING = ["action plan", "improvement plan", "schedule of works", "work plan", "timetable", "plan"];
    /// Things that tell the kind where the verb does not: repair.
    REPAIR_THING = [
        "redecoration",
        "decoration",
        "installation",
        "repair",
        "repairs",
        "works",
        "work",
        "replacement",
        "replaced",
        "repaired",
        "installed",
        "remedial", "safe"];
    /// Things that tell the kind where the verb does not: apology.
    APOLOGY_THING = ["apology", "apologise"];
    /// Things that tell the kind where the verb does not: compensation.
    COMPENSATION_THING = ["compensation", "pay", "paid", "payment"];
    /// Things that tell the kind where the verb does not: reimbursement.
    REIMBURSEMENT_THING = ["reimburse", "reimbursement", "refund", "receipts", "expenses"];
    /// Things that tell the kind where the verb does not: inspection.
    INSPECTION_THING = [
        "inspection", "inspections", "inspect", "inspected", "survey", "surveyor", "occupational therapist", "assessment of the property",
        "assessment of the home", "assessment of her home", "assessment of his home",
    ];
    /// Things that tell the kind where the verb does not: review.
    REVIEW_THING = [
        "review",
        "reviews",
        "reviewed",
        "self-assessment",
        "audit",
        "assessment",
        "root cause analysis",
        "case study",
        "lessons learned",
    ];
    /// Things that tell the kind where the verb does not: other.
    OTHER_THING = ["risk assessment", "update", "updates", "explanation"];
    /// Things that tell the kind where the verb does not: training.
    TRAINING_THING = ["training", "trained", "reminded", "refresher", "briefing"];
    /// Things that tell the kind where the verb does not: policy.
    POLICY_THING = ["procedure", "procedures", "policy", "policies", "protocol", "guidance for staff"];
    /// Things that tell the kind where the verb does not: meeting.
    MEETING_THING = ["meeting", "visit", "point of contact", "discuss"];
    /// Things that tell the kind where the verb does not: evidence.
    EVIDENCE_THING = ["evidence of compliance", "proof", "documentary evidence"];
    /// In the title of an order: apology (domain.md 5.2).
    APOLOGY_TITLE = ["apology"];
    /// In the title of an order: compensation (domain.md 5.2).
    COMPENSATION_TITLE = ["compensation", "payment", "financial"];
    /// In the title of an order: reimbursement (domain.md 5.2).
    REIMBURSEMENT_TITLE = ["reimbursement", "refund"];
    /// In the title of an order: repair (domain.md 5.2).
    REPAIR_TITLE = ["repair", "repairs", "works", "work"];
    /// In the title of an order: inspection (domain.md 5.2).
    INSPECTION_TITLE = ["inspection", "survey"];
    /// In the title of an order: review (domain.md 5.2).
    REVIEW_TITLE = ["review", "self-assessment", "root cause", "learning"];
    /// In the title of an order: training (domain.md 5.2).
    TRAINING_TITLE = ["training"];
    /// In the title of an order: policy (domain.md 5.2).
    POLICY_TITLE = ["policy", "procedure"];
    /// In the title of an order: meeting (domain.md 5.2).
    MEETING_TITLE = ["meeting", "contact"];
    /// In the title of an order: action plan (domain.md 5.2).
    ACTION_PLAN_TITLE = ["action plan"];
    /// In the title of an order: report to ombudsman (domain.md 5.2).
    REPORT_TO_OMBUDSMAN_TITLE = ["update"];
    /// In the title of an order: evidence (domain.md 5.2).
    EVIDENCE_TITLE = ["evidence"];
    /// What is inspected, named as an event: “within 2 weeks of the inspection”.
    INSPECTION_EVENT = ["inspection", "survey", "visit"];
    /// A meeting, named as an event.
    MEETING_EVENT = ["meeting", "visit"];
    /// A review, named as an event.
    REVIEW_EVENT = ["review"];
}
