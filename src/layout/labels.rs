//! Which value belongs to which label, where a copy gives all the labels first and all the values behind them?
//!
//! PDF readers that go column by column hand out "Case ID, Decision type, Landlord, …" and below it "202590999,
//! Investigation, Fernbrook Homes, …"; and "Complaint, Finding" before what they stand for (domain.md 5.2). As many values as
//! labels are put behind their labels in order; where the numbers differ, that is said.

use super::Doubt;
use super::lines::Line;
use super::words::heading_like;
use super::words::pattern;
use regex::bytes::Regex;
use std::sync::LazyLock;

/// So many labels below each other are a column.
const LEAST: usize = 4;

/// Puts each value behind its label.
pub fn order(text: &str, lines: &mut [Line], doubts: &mut Vec<Doubt>) {
    let mut at = 0;
    while at < lines.len() {
        let count = lines[at..].iter().take_while(|line| line.cell == 0 && is_head_label(line.of(text))).count();
        if count >= LEAST {
            if !pair(text, &mut lines[at..], count) {
                doubts.push(Doubt::HeadApart(lines[at].span.to(lines[at + count - 1].span)));
            }
            at += count;
        } else if is_pair_apart(text, &lines[at..]) {
            lines[at + 1..at + 3].rotate_left(1);
            at += 4;
        } else {
            at += 1;
        }
    }
}

fn is_head_label(line: &str) -> bool {
    matches!(line.trim_end_matches(':'), "Case ID" | "Decision type" | "Landlord" | "Landlord type" | "Occupancy" | "Date")
}

/// Puts the values behind `count` labels, if there are as many. The first heading below them may have been read before them.
fn pair(text: &str, lines: &mut [Line], count: usize) -> bool {
    let is_heading = |at: usize| lines.get(at).is_some_and(|line| heading_like(line.of(text)).is_some());
    if is_heading(count) && lines.len() > 2 * count && fits(text, lines, count, 1) {
        lines[count..=2 * count].rotate_left(1);
    }
    // The type of a decision reads like a heading.
    let is_value = |words: &str| {
        matches!(words, "Investigation" | "Jurisdiction") || (!is_head_label(words) && heading_like(words).is_none())
    };
    let values = lines[count..].iter().take_while(|line| is_value(line.of(text))).count();
    if values < count || (values > count && !fits(text, lines, count, 0)) {
        return false;
    }
    let (labels, values) = (lines[..count].to_vec(), lines[count..2 * count].to_vec());
    for (at, (label, value)) in labels.into_iter().zip(values).enumerate() {
        lines[2 * at] = Line { opens_cell: true, ..label };
        lines[2 * at + 1] = Line { opens_cell: true, ..value };
    }
    true
}

/// Whether the case's reference and the date stand where their labels want them, behind so many other lines.
fn fits(text: &str, lines: &[Line], count: usize, behind: usize) -> bool {
    static DATE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d{1,2} [A-Z][a-z]+ \d{4}"));
    (0..count).all(|at| {
        let value = lines[count + behind + at].of(text);
        match lines[at].of(text).trim_end_matches(':') {
            "Case ID" => value.bytes().filter(u8::is_ascii_digit).count() >= 6,
            "Date" => DATE.is_match(value.as_bytes()),
            _ => true,
        }
    })
}

/// "Complaint", "Finding", then a matter and its outcome.
fn is_pair_apart(text: &str, lines: &[Line]) -> bool {
    static OUTCOME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?i:(?:no |severe )?maladministration|service failure|reasonable redress|outside jurisdiction|withdrawn|resolved with intervention)\.?$",
        )
    });
    let words = |at: usize| lines.get(at).map_or("", |line| line.of(text));
    words(0) == "Complaint"
        && words(1) == "Finding"
        && words(2).len() < 250
        && !OUTCOME.is_match(words(2).as_bytes())
        && OUTCOME.is_match(words(3).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    fn read(text: &str) -> (String, usize) {
        let (mut lines, mut doubts) = (lines(text), Vec::new());
        order(text, &mut lines, &mut doubts);
        (lines.iter().map(|line| line.of(text)).collect::<Vec<_>>().join("|"), doubts.len())
    }

    #[test]
    fn labels_before_values() {
        let text = "Case ID\nDecision type\nLandlord\nDate\n\n202590999\nInvestigation\nFernbrook\n5 June 2026\nBackground";
        let want = "Case ID|202590999|Decision type|Investigation|Landlord|Fernbrook|Date|5 June 2026|Background";
        assert_eq!(read(text), (want.to_string(), 0));
        let heading_first =
            "Case ID\nDecision type\nLandlord\nDate\nBackground\n202590999\nInvestigation\nFernbrook\n5 June 2026\nShe rents.";
        assert_eq!(read(heading_first), (format!("{want}|She rents."), 0));
        assert_eq!(read("Case ID\nDecision type\nLandlord\nDate\n202590999\nBackground").1, 1);
        assert_eq!(read("Case ID\n202590999\nLandlord\nFernbrook").1, 0);
    }

    #[test]
    fn complaint_and_finding() {
        assert_eq!(
            read("Complaint\nFinding\nThe lift\nNo maladministration").0,
            "Complaint|The lift|Finding|No maladministration"
        );
        assert_eq!(read("Complaint\nFinding\nService failure\nThe").0, "Complaint|Finding|Service failure|The");
    }
}
