//! If a text is no determination of the Housing Ombudsman, what does it look like, and what is to be done?
//!
//! | it looks like | told by |
//! |---|---|
//! | a landlord's answer to a complaint | "Dear", "your complaint", "stage 1 response" |
//! | another ombudsman's decision | its name at the top, and the headings of its decisions |
//! | a notice of the regulator | Regulator of Social Housing, "regulatory judgement" |
//! | a tribunal's or court's decision | First-tier Tribunal, County Court at its top |
//! | a page of guidance | the Ombudsman's name, and no case |
//!
//! Such a text has sections that read like a determination's ("The complaint", "Recommendations"): nothing is read from it.

use crate::determination::{Area, Diagnostic, Format, Severity};
use crate::layout::pattern;
use crate::outline::{Outline, SectionKind};
use crate::vocabulary::whole;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// Says what the text looks like, if that is another kind of document.
pub fn other(text: &str, outline: &Outline) -> Option<Diagnostic> {
    if outline.format == Format::Decision || has_reference(text) {
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

static KINDS: [Kind; 8] = [
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
        name: "a landlord's answer to a complaint",
        then: "If you have its last answer and are not content, you can bring the complaint to the Housing Ombudsman; paste its determination here when you have it.",
        fits: is_letter,
    },
    Kind {
        name: "guidance or news of the Housing Ombudsman",
        then: "Look for the decision of your case, with its case reference, and paste that.",
        fits: |text, outline| top(text, &GUIDANCE) && !decides(outline),
    },
    Kind {
        name: "an article or letter about a decision",
        then: "Paste the decision itself, with its case reference.",
        fits: |text, outline| top(text, &NEWS) && !decides(outline),
    },
];

macro_rules! shapes {
    ($($name:ident = $pattern:expr;)*) => { $(static $name: LazyLock<Regex> = LazyLock::new(|| pattern($pattern));)* };
}

shapes! {
    LGSCO = r"(?i)local government (?:and|&) social care ombudsman|\blgsco\b|investigator's decision on behalf of the ombudsman|the ombudsman.{1,3}s role and powers";
    FINANCIAL = r"(?i)financial ombudsman service|\bDRN-?\d{6,}";
    ELSEWHERE = r"(?i)parliamentary and health service ombudsman|public services ombudsman|the property ombudsman|scottish public services|energy ombudsman|legal ombudsman|pensions ombudsman|welsh ombudsman";
    ENDS_IN_DECISION = r"(?i)the ombudsman.{1,3}s final decision|final decision|agreed action|my decision|what i found|how (?:i|we) considered this complaint|i(?: do not|.{1,3}ve)? uph[eo]ld|we uph[eo]ld|fault (?:by|causing)|my provisional";
    REGULATOR = r"(?i)regulator of social housing";
    REGULATED = r"(?i)regulatory (?:judgement|notice)|consumer standards?|home standard|\b[GVC][1-4]\b|breach(?:ed)? (?:of )?the";
    COURT = r"(?i)first-tier tribunal|property chamber|upper tribunal|county court at|in the county court|high court of justice";
    GUIDANCE = r"(?i)guidance on|complaint handling code|spotlight (?:on|report)|insight report|key topics|fact ?sheet|how to (?:make|bring) a complaint|centre for learning|severe maladministration report|annual (?:complaints )?review";
    NEWS = r"(?i)press release|news(?:letter)?\b|published (?:on|by)|media";
    LETTER = r"(?im)^[ >]*dear\b";
    STAGE = r"(?i)stage (?:1|2|one|two)\b|(?:final|formal|our) (?:complaint )?response";
    YOURS = r"(?i)\byour (?:formal )?complaint\b|you (?:told|said|complained|asked) ";
    REFERENCE = r"(?m)^[ >#|*\t]*(?:(?:REPORT )?COMPLAINT|Complaint|Case ID)[ |:*\t\r\n]*\d{8,9}\b";
}

/// Whether the text holds the reference of a case where a determination has it.
fn has_reference(text: &str) -> bool {
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

/// Whether it has the parts in which a determination decides.
fn decides(outline: &Outline) -> bool {
    let names_landlord = |kind: SectionKind| outline.paras(kind).any(|para| para.fold.has(whole::THE_LANDLORD));
    [SectionKind::Determination, SectionKind::Orders, SectionKind::OrdersAndRecommendations].into_iter().any(names_landlord)
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
