//! What does a paper say of what could not be read, and which words is it about?

use super::{Piece, entry, heading, note};
use crate::determination::{Determination, Severity};
use crate::export::tidy;
use crate::span::Span;

/// The section of what needs a person's eye.
pub fn unsure(out: &mut Vec<Piece>, determination: &Determination) {
    if determination.diagnostics.is_empty() {
        return;
    }
    heading(out, "What could not be read or needs a person's eye");
    let items = items(determination);
    for diagnostic in &determination.diagnostics {
        let grave = match diagnostic.severity {
            Severity::Error => "Not read",
            Severity::Warning => "Check",
            Severity::Info => "Note",
        };
        entry(out, grave, &diagnostic.message);
        if let Some(words) = diagnostic.span.and_then(|span| item_at(&items, span)) {
            note(out, format!("About: “{}”", beginning(words)));
        }
    }
}

/// The items of an answer by where they stand. Outside of the page nobody can click to see the words.
fn items(determination: &Determination) -> Vec<(Span, &str)> {
    let complaint = determination.complaint.iter().map(|head| (head.span, head.text.as_str()));
    let excluded = determination.jurisdiction.iter().map(|exclusion| (exclusion.span, exclusion.text.as_str()));
    let findings = determination.findings.iter().map(|finding| (finding.span, finding.about.as_str()));
    let orders = determination.orders.iter().map(|order| (order.span, order.text.as_str()));
    let recommended = determination.recommendations.iter().map(|it| (it.span, it.text.as_str()));
    let mut items: Vec<_> = complaint.chain(excluded).chain(findings).chain(orders).chain(recommended).collect();
    items.sort_by_key(|&item| item);
    items
}

/// The words of the item that starts last before `span`, if it holds it.
pub fn item_at<'a>(items: &[(Span, &'a str)], span: Span) -> Option<&'a str> {
    let after = items.partition_point(|(item, _)| item.start <= span.start);
    items[..after].last().filter(|(item, _)| item.holds(span)).map(|(_, words)| *words)
}

/// As many words as tell an item from the others.
fn beginning(words: &str) -> String {
    const ENOUGH: usize = 120;
    let mut words = tidy(words);
    if let Some((end, _)) = words.char_indices().nth(ENOUGH) {
        words.truncate(end);
        words = format!("{} …", words.trim_end());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixtures::report;

    #[test]
    fn what_is_unsure_says_what_it_is_about() {
        let mut unsure = report();
        unsure.orders[0].span = Span::new(10, 40);
        unsure.orders[1].span = Span::new(50, 80);
        let about = |start, end| {
            let items = items(&unsure);
            item_at(&items, Span::new(start, end)).map(beginning)
        };
        assert_eq!(about(50, 80).as_deref(), Some("Pay the resident £600."));
        assert_eq!(about(55, 60).as_deref(), Some("Pay the resident £600."));
        assert_eq!(about(10, 12).as_deref(), Some("Apologise to the resident."));
        assert_eq!(about(41, 45), None);
        assert_eq!(beginning(&"£".repeat(200)), format!("{} …", "£".repeat(120)));
    }
}
