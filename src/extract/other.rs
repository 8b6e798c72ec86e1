//! If a text is no determination of the Housing Ombudsman, what does it look like, and what is to be done?
//!
//! | it looks like | told by |
//! |---|---|
//! | a landlord's answer to a complaint | "Dear", "your complaint", "stage 1 response" |
//! | another ombudsman's decision | its name at the top, and the headings of its decisions |
//! | a notice of the regulator | Regulator of Social Housing, "regulatory judgement" |
//! | a tribunal's or court's decision | First-tier Tribunal, County Court at its top |
//! | a letter before a claim | "letter of claim", "pre-action protocol" |
//! | a letter of the Ombudsman before the decision | "bringing your complaint to us" |
//! | a landlord's policy | "policy", its version or who approved it |
//! | a page of guidance or news | the Ombudsman's name, and no case |
//!
//! Such a text has sections that read like a determination's ("The complaint", "Recommendations"): nothing is read from it.

use crate::determination::{Area, Diagnostic, Severity};
use crate::layout::pattern;
use crate::outline::{Outline, SectionKind};
use crate::vocabulary::{Meaning, whole};
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Says what the text looks like, if that is another kind of document.
pub fn other(text: &str, outline: &Outline) -> Option<Diagnostic> {
    if has_reference(text) {
        return None;
    }
    let (what, then) = KINDS.iter().find(|kind| (kind.fits)(text, outline)).map(|kind| (kind.name, kind.then))?;
    let message = format!(
        "This looks like {what}, and not like a determination of the Housing Ombudsman: nothing was read from it. {then}"
    );
    Some(Diagnostic {
        code: "other_document",
        area: Area::Document,
        severity: Severity::Error,
        message,
        span: None,
        other_span: None,
    })
}

/// A kind of document: what it is called, what to do with it, and how it is told.
struct Kind {
    name: &'static str,
    then: &'static str,
    fits: fn(&str, &Outline) -> bool,
}

static KINDS: [Kind; 11] = [
    Kind {
        name: "a decision of the Local Government and Social Care Ombudsman",
        then: "Its “agreed action” and its dates stand in the decision itself.",
        fits: |text, _| is_of_ombudsman(text, &LGSCO),
    },
    Kind {
        name: "a decision of the Financial Ombudsman Service",
        then: "What the business must do stands under “My final decision”.",
        fits: |text, _| is_of_ombudsman(text, &FINANCIAL),
    },
    Kind {
        name: "a decision of another ombudsman",
        then: "Read its recommendations in the text itself.",
        fits: |text, _| is_of_ombudsman(text, &ELSEWHERE),
    },
    Kind {
        name: "a judgement or notice of the Regulator of Social Housing",
        then: "It is about the landlord as a whole, and decides no resident's case.",
        fits: |text, _| top(text, &REGULATOR) && REGULATED.is_match(text.as_bytes()),
    },
    Kind {
        name: "a decision of a tribunal or court",
        then: "Its orders stand in the text itself; take advice on how they are enforced.",
        fits: |text, _| top(text, &COURT),
    },
    Kind {
        name: "a letter before a claim in court",
        then: "What it asks for is nobody's order. Paste the Ombudsman's decision, if there is one.",
        fits: |text, outline| CLAIM.is_match(text.as_bytes()) && !decides(outline),
    },
    Kind {
        name: "a letter of the Housing Ombudsman about a case that is not decided yet",
        then: "When the decision comes, paste that.",
        fits: |text, outline| LETTER.is_match(text.as_bytes()) && ACCEPTED.is_match(text.as_bytes()) && !decides(outline),
    },
    Kind {
        name: "a landlord's answer to a complaint",
        then: "If you have its last answer and are not content, you can bring the complaint to the Housing Ombudsman; paste its determination here when you have it.",
        fits: is_letter,
    },
    Kind {
        name: "a landlord's policy",
        then: "It orders nothing. Paste the decision of your case, with its case reference.",
        fits: |text, outline| top(text, &POLICY) && top(text, &VERSION) && !decides(outline),
    },
    Kind {
        name: "guidance or news of the Housing Ombudsman",
        then: "Look for the decision of your case, with its case reference, and paste that.",
        fits: |text, outline| top(text, &GUIDANCE) && !in_decision(outline, whole::THE_LANDLORD),
    },
    Kind {
        name: "an article or letter about a decision",
        then: "Paste the decision itself, with its case reference.",
        fits: |text, outline| top(text, &NEWS) && !in_decision(outline, whole::THE_LANDLORD),
    },
];

macro_rules! shapes {
    ($($name:ident = $pattern:expr;)*) => { $(static $name: LazyLock<Regex> = LazyLock::new(|| pattern($pattern));)* };
}

shapes! {
    LGSCO = r"(?i)local government (?:and|&) social care ombudsman|\blgsco\b|investigator's decision on behalf of the ombudsman|the ombudsman.{1,3}s role and powers";
    FINANCIAL = r"(?i)financial ombudsman service|\bDRN-?\d{6,}";
    CLAIM = r"(?i)letter (?:of|before) (?:claim|action)|pre-action protocol";
    ACCEPTED = r"(?i)bring(?:ing)? your complaint to (?:us|the ombudsman)|accepted (?:it|your complaint|the complaint) for investigation|complaint has been (?:accepted|allocated)";
    POLICY = r"(?i)\b(?:policy|procedure|strategy|handbook)\b";
    VERSION = r"(?i)\bversion \d|\bv\d+\.\d|approved (?:by|on|\d)|review date|next review|effective (?:from|date)|policy owner";
    ELSEWHERE = r"(?i)parliamentary and health service ombudsman|public services ombudsman|the property ombudsman|scottish public services|\bspso\b|energy ombudsman|legal ombudsman|pensions ombudsman|welsh ombudsman";
    ENDS_IN_DECISION = r"(?i)the ombudsman.{1,3}s final decision|final decision|agreed action|my decision|what i found|how (?:i|we) considered this complaint|i(?: do not|.{1,3}ve)? uph[eo]ld|we uph[eo]ld|fault (?:by|causing)|my provisional|proposed decision|i support the complaint|make an award";
    REGULATOR = r"(?i)regulator of social housing|\brsh\b|regulatory judgement";
    REGULATED = r"(?i)regulatory (?:judgement|notice)|consumer standards?|home standard|\b[GVC][1-4]\b|breach(?:ed)? (?:of )?the";
    COURT = r"(?i)first\s*-\s*tier tribunal|property chamber|upper tribunal|county court at|in the county court|high court of justice";
    GUIDANCE = r"(?i)guidance on|complaint handling code|spotlight (?:on|report)|insight report|key topics|fact ?sheet|how to (?:make|bring) a complaint|centre for learning|severe maladministration report|annual (?:complaints )?review";
    NEWS = r"(?i)press release|news(?:letter)?\b|published:? (?:on|by|\d)|media|ombudsman (?:finds|found|orders|ordered|criticises)\b";
    LETTER = r"(?im)^[ >]*(?:dear|hello|hi|good (?:morning|afternoon))\b";
    STAGE = r"(?i)stage (?:1|2|one|two)\b|(?:final|formal|our) (?:complaint )?response";
    YOURS = r"(?i)\byour (?:formal )?complaint\b|you (?:told|said|complained|asked) ";
    REFERENCE = r"(?m)^[ >#|*\t]*(?:(?:REPORT )?COMPLAINT|Complaint|Case ID)[ |:*\t\r\n]*\d{8,9}\b";
}

/// Whether the text holds the reference of a case where a determination has it.
pub(super) fn has_reference(text: &str) -> bool {
    REFERENCE.is_match(text.as_bytes())
}

/// Whether the beginning of the text names it.
fn top(text: &str, shape: &Regex) -> bool {
    const TOP: usize = 600;
    shape.is_match(&text.as_bytes()[..text.len().min(TOP)])
}

/// Whether another ombudsman is named at the top, or again and again, and the text ends as its decisions do.
fn is_of_ombudsman(text: &str, name: &Regex) -> bool {
    let is_named = top(text, name) || name.find_iter(text.as_bytes()).nth(2).is_some();
    is_named && ENDS_IN_DECISION.is_match(text.as_bytes()) && !text.contains("Housing Ombudsman Scheme")
}

/// A letter to "you" about a stage of the landlord's own procedure, in which nobody else orders anything.
fn is_letter(text: &str, outline: &Outline) -> bool {
    let bytes = text.as_bytes();
    LETTER.is_match(bytes) && STAGE.is_match(bytes) && YOURS.is_match(bytes) && !decides(outline)
}

/// Whether it has the parts in which a determination decides, in its words: about the landlord and the resident, or under
/// the Scheme. Other documents speak to "you", or of "our client".
fn decides(outline: &Outline) -> bool {
    let has = |what: Meaning| in_decision(outline, what);
    has(whole::THE_LANDLORD) && (has(whole::THE_RESIDENT) || has(whole::THE_SCHEME))
}

/// Whether the parts in which a determination decides name something.
fn in_decision(outline: &Outline, what: Meaning) -> bool {
    let has = |kind: SectionKind| outline.paras(kind).any(|para| para.normal.has(what));
    [SectionKind::Determination, SectionKind::Orders, SectionKind::OrdersAndRecommendations].into_iter().any(has)
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    fn looks_like(text: &str) -> Option<String> {
        let answer = analyse(text);
        let told = answer.diagnostics.iter().find(|d| d.code == "other_document")?;
        assert!(answer.orders.is_empty() && answer.findings.is_empty() && answer.case_refs.is_empty());
        Some(told.message.split(',').next().unwrap_or_default().replace("This looks like ", ""))
    }

    #[test]
    fn other_documents_are_named() {
        for (text, want) in [
            (
                "Fernbrook Homes\nDear Ms Vale\nStage 2 response\nThank you for your complaint about the lift. We are sorry.\nOur decision\nWe uphold it and will pay you £50.\nRecommendations\nNone.",
                "a landlord's answer to a complaint",
            ),
            (
                "Local Government and Social Care Ombudsman\nAnyshire Council (25 001 002)\nSummary: fault.\nThe complaint\n1. Ms X complained about the council.\nAgreed action\n2. The Council will pay £150.\nFinal decision\n3. I uphold it.",
                "a decision of the Local Government and Social Care Ombudsman",
            ),
            (
                "Regulator of Social Housing\nRegulatory judgement: Fernbrook Homes C3\nFindings\nThe landlord must put things right.",
                "a judgement or notice of the Regulator of Social Housing",
            ),
            (
                "Housing Ombudsman\nGuidance on remedies\nRecommendations\nA landlord may be told to pay £100 to £600.",
                "guidance or news of the Housing Ombudsman",
            ),
            (
                "Fernbrook Homes\nCustomer care\nDear Ms Vale\nComplaint response – Stage 1\nYour complaint about the lift.\nPutting things right\nTo put things right we will:\n1. Pay you £50.\n2. Mend it by 11 April 2025.",
                "a landlord's answer to a complaint",
            ),
            (
                "Hello Kim,\nThank you for your complaint at Stage Two.\nDecision\nWe uphold it.\nOrders\n- We will pay £75 within 28 days\n- The landlord must mend the gate",
                "a landlord's answer to a complaint",
            ),
            (
                "DRN-5599999\nThe complaint\nMrs K complains about her insurer.\nPutting things right\nIt must pay her £350.\nMy final decision\nI uphold this complaint.",
                "a decision of the Financial Ombudsman Service",
            ),
            (
                "SPSO decision report\nCase: 202309999\nWe upheld the complaint.\nRecommendations\nPay C £200.",
                "a decision of another ombudsman",
            ),
            (
                "Complaint Handling Code\nPutting things right\nLandlords may pay £100.",
                "guidance or news of the Housing Ombudsman",
            ),
            ("Fernbrook Homes\nCompensation policy\nVersion 3\nRecommendations\nWe pay £50.", "a landlord's policy"),
            (
                "Letter of claim under the Pre-Action Protocol\nOrders\n1. The landlord must pay our client £3,500.",
                "a letter before a claim in court",
            ),
            (
                "Housing Ombudsman Service\nDear Mr Ash\nThank you for bringing your complaint to us.\nThe complaint\n1. The landlord’s handling of the lift.",
                "a letter of the Housing Ombudsman about a case that is not decided yet",
            ),
            ("FIRST-TIER TRIBUNAL\nPROPERTY CHAMBER\nDecision\nThe landlord must pay £50.", "a decision of a tribunal or court"),
        ] {
            assert_eq!(looks_like(text).as_deref(), Some(want), "in {text:?}");
        }
    }

    #[test]
    fn determinations_and_parts_of_one_are_none() {
        for text in [
            "Dear Jo\nplease see the stage 2 decision on your complaint:\nOrders\n1. The landlord must pay the resident £50.",
            "REPORT\nCOMPLAINT 202390011\nFernbrook\n7 June 2024\nThe complaint\n1. The Local Government and Social Care Ombudsman gave its final decision.",
            "Orders\n1. The landlord must review its guidance on damp.",
        ] {
            assert_eq!(looks_like(text), None, "in {text:?}");
        }
    }
}
