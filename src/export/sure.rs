//! How sure is what leaves? The words before a total, and which areas of the answer are to be checked (evidence.md).

use crate::determination::{Area, Certainty, Determination};

/// How sure the total is, as words before the sum: "At least ", "Perhaps ", or nothing.
pub fn how_sure(determination: &Determination) -> &'static str {
    match determination.remedy.certainty {
        Certainty::AtLeast => "At least ",
        Certainty::Perhaps => "Perhaps ",
        // What warns of the sums says which; none of them is sure then.
        Certainty::Exact if determination.to_check().contains(&Area::Money) => "Perhaps ",
        Certainty::Exact => "",
    }
}

/// The areas that are to be checked, by their names: "sums of money, orders and due dates". Empty where all was read plainly.
pub fn to_check(determination: &Determination) -> String {
    determination.to_check().into_iter().map(Area::name).collect::<Vec<_>>().join(", ")
}

/// Says of some areas that they are to be checked, where any of them is.
pub fn check_these(determination: &Determination, areas: &[Area]) -> Option<&'static str> {
    areas.iter().any(|&area| determination.is_to_check(area)).then_some("To be checked against the determination: see the end.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::{Diagnostic, Severity};

    fn warned(area: Area, severity: Severity) -> Determination {
        let said = Diagnostic { code: "x", area, severity, message: String::new(), span: None, other_span: None };
        Determination { diagnostics: vec![said], ..Determination::default() }
    }

    #[test]
    fn an_area_with_a_warning_is_to_be_checked_and_its_total_not_sure() {
        let money = warned(Area::Money, Severity::Warning);
        assert_eq!((to_check(&money).as_str(), how_sure(&money)), ("sums of money", "Perhaps "));
        assert!(check_these(&money, &[Area::Money]).is_some());
        assert!(check_these(&money, &[Area::Findings]).is_none());
        let remark = warned(Area::Money, Severity::Info);
        assert_eq!((to_check(&remark).as_str(), how_sure(&remark)), ("", ""));
        assert!(check_these(&warned(Area::Document, Severity::Error), &[Area::Findings]).is_some());
    }
}
