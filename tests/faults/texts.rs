//! What stands around the words of a fault? Plain determinations about places that do not exist.

/// A report of 6 February 2024 with these parts of its own.
pub fn report(heads: &str, determination: &str, after: &str) -> String {
    format!(
        "REPORT\n\nCOMPLAINT 202309871\n\nHarrowmere Homes\n\n6 February 2024\n\nOur approach\n\nWhat the Housing Ombudsman \
         considers is whether the landlord did what was fair in all the circumstances of the case.\n\nThe complaint\n\n{heads}\n\n\
         Background\n\n1. The resident has been an assured tenant of the landlord since 2017.\n\nAssessment and findings\n\n\
         2. The roof was not mended for eleven months. The landlord did not explain why.\n\nDetermination\n\n{determination}\n\n{after}\n"
    )
}

pub const HEADS: &str =
    "1. The complaint is about the landlord’s handling of:\n  a. a roof leak.\n  b. the associated complaint.";

const FINDINGS: &str = "3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration in the \
                        landlord’s handling of a roof leak.\n4. In accordance with paragraph 52 of the Housing Ombudsman \
                        Scheme, there was service failure in the landlord’s handling of the associated complaint.";

/// The orders of a report; four weeks from its date are 5 March 2024.
pub fn orders(words: &str) -> String {
    report(HEADS, FINDINGS, &format!("Orders\n\n{words}"))
}

/// One order with four weeks and these words.
pub fn pays(words: &str) -> String {
    orders(&format!("1. Within 4 weeks of the date of this report, the landlord must {words}"))
}

/// The recommendations of a report, below one order without a sum.
pub fn recommends(words: &str) -> String {
    orders(&format!(
        "1. Within 4 weeks of the date of this report, the landlord must apologise to the resident in writing.\n\nRecommendations\n\n{words}"
    ))
}

/// The determination section of a report about a roof leak and the associated complaint.
pub fn finds(words: &str) -> String {
    report(HEADS, words, "Orders\n\n1. Within 4 weeks the landlord must write to the resident to apologise.")
}

/// A decision of 8 January 2026 with what follows its head.
pub fn decision(body: &str) -> String {
    format!(
        "Ottermere Council (202541872)\nCase ID\t202541872\nDecision type\tInvestigation\nLandlord\tOttermere Council\nLandlord type\tLocal \
         Authority / ALMO or TMO\nOccupancy\tSecure Tenancy\nDate\t8 January 2026\nBackground\nThe resident lives in a flat in Ottermere.\n{body}\n"
    )
}

const DECISION_HEADS: &str = "What the complaint is about\nThe complaint is about the landlord’s handling of:\nA roof leak.\nThe associated complaint.\n\
     Our decision (determination)\nWe have found:\nMaladministration in the landlord’s handling of a roof leak.\nService failure in the landlord’s handling of the \
     associated complaint.\nWe have made orders for the landlord to put things right.";

/// The rows of a decision's table of orders: number, name and words, due date.
pub fn table(rows: &str) -> String {
    decision(&format!(
        "{DECISION_HEADS}\nPutting things right\nOrders\nLandlords must comply with our orders in the manner and timescales we specify. The \
         landlord must provide documentary evidence of compliance with our orders by the due date set.\nOrder\tWhat the landlord must do\tDue date\n{rows}\nOur \
         investigation\nThe complaint procedure\nDate\tWhat happened\n3 March 2025\tThe resident complained.\nReferral to the Ombudsman\tThe resident remained unhappy."
    ))
}

/// The recommendations of a decision.
pub fn decision_recommends(words: &str) -> String {
    table(&format!(
        "1\tApology order\nThe landlord must apologise to the resident in writing.\tNo later than 5 February 2026\nRecommendations\nOur recommendations are not \
         binding, and a landlord may decide not to follow them.\nOur recommendations\n{words}"
    ))
}

/// What a decision says that it is about, and what it found.
pub fn decision_finds(heads: &str, found: &str) -> String {
    decision(&format!("What the complaint is about\n{heads}\nOur decision (determination)\n{found}"))
}
