//! By which words does a report name the ground on which a matter was not considered (domain.md 4.2)?

vocabulary! { in exclusion;
    /// A court deals with it. Words by which a report names it (domain.md 4.2, rule 3).
    BEFORE_COURT = ["subject of court proceedings"];
    /// The landlord’s own process was not finished. Words by which a report names it (domain.md 4.2, rule 3).
    PROCESS_NOT_FINISHED = ["exhausted", "having exhausted", "not completed the landlord's complaint"];
    /// It was raised with the landlord too late. Words by which a report names it (domain.md 4.2, rule 3).
    NOT_RAISED_IN_TIME = ["within a reasonable period", "within a reasonable time", "within 6 months", "within six months"];
    /// The level of rent or service charge. Words by which a report names it (domain.md 4.2, rule 3).
    RENT_LEVEL = [
        "level of rent",
        "level of the rent",
        "level of service charge",
        "level of the service charge",
        "amount of the rent",
    ];
    /// Another body deals with it better. Words by which a report names it (domain.md 4.2, rule 3).
    OTHER_REMEDY = ["quicker, fairer", "fairer, more reasonable", "through the courts"];
    /// It belongs to another ombudsman or regulator. Words by which a report names it (domain.md 4.2, rule 3).
    OTHER_OMBUDSMAN = ["another ombudsman", "information commissioner", "social care ombudsman", "lgsco"];
    /// It was decided before. Words by which a report names it (domain.md 4.2, rule 3).
    ALREADY_DECIDED = ["already decided", "already determined", "already been determined", "previously determined"];
}
