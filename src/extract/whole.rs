//! Is it a determination at all, and is it a whole one? What was looked for, and what is missing.

use crate::determination::{Diagnostic, Format, Severity};
use crate::outline::{Outline, SectionKind};
use crate::source::is_space;

/// Says that the text is no determination, or which parts of one it lacks; `None` if it has them all.
pub fn whole(text: &str, outline: &Outline) -> Option<Diagnostic> {
    if text.chars().all(is_space) {
        return Some(problem("empty_text", Severity::Error, "There is nothing to read: the text is empty.".to_string()));
    }
    if !is_determination(outline) {
        let message = "This does not look like a determination of the Housing Ombudsman. It was searched for a line “COMPLAINT” with a case \
                       reference, for rows “Case ID” and “Decision type”, and for headings such as “The complaint”, “Determination” and \
                       “Orders”. Copy the whole page or document, and paste it again.";
        return Some(problem("not_a_determination", Severity::Error, message.to_string()));
    }
    let missing = missing(outline);
    let (last, others) = missing.split_last()?;
    let list = if others.is_empty() { last.to_string() } else { format!("{} and {last}", others.join(", ")) };
    let message = format!("This is a part of a determination: {list} could not be found. What is there was read.");
    Some(problem("part_of_determination", Severity::Warning, message))
}

fn problem(code: &'static str, severity: Severity, message: String) -> Diagnostic {
    Diagnostic { code, severity, message, span: None, other_span: None }
}

/// A text of no known form may still be a part: a section that only determinations have, about a landlord.
fn is_determination(outline: &Outline) -> bool {
    const OWN: [SectionKind; 6] = [
        SectionKind::Complaint,
        SectionKind::Determination,
        SectionKind::Orders,
        SectionKind::OrdersAndRecommendations,
        SectionKind::Recommendations,
        SectionKind::PuttingThingsRight,
    ];
    let names_landlord =
        |kind: &SectionKind| outline.paras(*kind).any(|para| para.fold.has_any(&["landlord", "landlord's", "ombudsman"]));
    outline.format != Format::Unknown || OWN.iter().any(names_landlord)
}

/// The parts that every determination has, as far as they are not there.
fn missing(outline: &Outline) -> Vec<&'static str> {
    let has = |kind: SectionKind| outline.has(kind);
    let mut missing = Vec::new();
    if outline.format == Format::Unknown {
        missing.push("its head (case reference, landlord, date)");
    }
    if !has(SectionKind::Complaint) {
        missing.push("what the complaint is about");
    }
    if !has(SectionKind::Determination) {
        missing.push("the determination with its findings");
    }
    missing
}

#[cfg(test)]
mod tests {
    use crate::analyse;

    #[track_caller]
    fn says(text: &str, want: &[&str]) {
        let codes: Vec<&str> = analyse(text).diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, want, "in {text:?}");
    }

    #[test]
    fn what_is_no_determination() {
        says("", &["empty_text"]);
        says(" \n\u{a0}\n", &["empty_text"]);
        says("Dear all,\nplease find the rota below.\nRegards", &["not_a_determination"]);
        says("Background\nA novel.\nRecommendations\nRead it slowly.", &["not_a_determination"]);
    }

    #[test]
    fn a_part_says_what_is_missing() {
        let orders = "Orders\n1. Within 4 weeks the landlord must write to the resident and say sorry.\n";
        let answer = analyse(orders);
        let part = answer.diagnostics.iter().find(|d| d.code == "part_of_determination").expect("a part");
        for words in ["its head (case reference, landlord, date), ", "what the complaint is about and the determination"] {
            assert!(part.message.contains(words), "{}", part.message);
        }
        let head =
            "REPORT\nCOMPLAINT 202301711\nFernbrook Homes\n7 June 2024\nThe complaint\n1. The complaint is about the lift.\n";
        says(head, &["part_of_determination"]);
        let late = "The complaint\n1. The complaint is about the lift.\nDetermination (decision)\n1. In accordance with paragraph 52 of the Scheme there was no maladministration in the landlord’s handling of the lift.\n";
        says(late, &["no_head"]);
    }
}
