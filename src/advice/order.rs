//! Who must do what is ordered, how, and for whom? From the whole order: its words, its details, and its lead-in (domain.md 2.5).
//!
//! | order | answer |
//! |---|---|
//! | "must, through a senior member of staff, apologise to the resident in writing" | a senior member of the landlord’s staff, in writing, to the resident |
//! | lead-in "The landlord’s chief executive must:", item "apologise" | the landlord’s chief executive |
//! | "pay the resident £50" | the landlord, to the resident |

use crate::determination::Order;
use crate::span::Span;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, actor};

/// The people whom orders name, the most particular first.
const ACTORS: [(Meaning, &str); 13] = [
    (actor::CHIEF_EXECUTIVE, "the landlord’s chief executive"),
    (actor::MEMBER_RESPONSIBLE_FOR_COMPLAINTS, "the landlord’s Member Responsible for Complaints"),
    (actor::EXECUTIVE_DIRECTOR, "an executive director of the landlord"),
    (actor::MANAGING_DIRECTOR, "the landlord’s managing director"),
    (actor::DIRECTOR, "a director of the landlord"),
    (actor::HEAD_OF_SERVICE, "a head of service of the landlord"),
    (actor::SENIOR_MANAGER, "a senior manager of the landlord"),
    (actor::SENIOR_MEMBER_OF_STAFF, "a senior member of the landlord’s staff"),
    (actor::SENIOR_MEMBER_OF_ITS_STAFF, "a senior member of the landlord’s staff"),
    (actor::SUITABLY_SENIOR, "someone suitably senior at the landlord"),
    (actor::APPROPRIATE_MEMBER_OF_STAFF, "an appropriate member of the landlord’s staff"),
    (actor::SUITABLY_QUALIFIED, "a suitably qualified person for the landlord"),
    (actor::INDEPENDENT_SURVEYOR, "an independent surveyor for the landlord"),
];

/// How it is to be done.
const WAYS: [(Meaning, &str); 4] = [
    (actor::IN_WRITING, "in writing"),
    (actor::IN_PERSON, "in person"),
    (actor::BY_TELEPHONE, "by telephone"),
    (actor::BY_WORD_OF_MOUTH, "by word of mouth"),
];

/// To whom; "us" is the Ombudsman, in whose words an order is written.
const RECEIVERS: [(Meaning, &str); 2] =
    [(actor::TO_THE_RESIDENT, "to the resident"), (actor::TO_THE_OMBUDSMAN, "to the Ombudsman")];

/// Who must act, how and to whom, as a sentence. `text` is what the order was read from: its lead-in stands above it.
pub fn how_to_act(order: &Order, text: &str) -> String {
    let mut words = order.text.clone();
    for detail in &order.details {
        words.push('\n');
        words += &detail.text;
    }
    let own = NormalText::of(&words);
    let above = NormalText::of(lead_in(order, text));
    let in_own = |table: &[(Meaning, &'static str)]| table.iter().find(|(words, _)| own.has(*words)).map(|&(_, meaning)| meaning);
    let anywhere = |table: &[(Meaning, &'static str)]| {
        in_own(table).or_else(|| table.iter().find(|(words, _)| above.has(*words)).map(|&(_, meaning)| meaning))
    };
    let mut out = anywhere(&ACTORS).unwrap_or("the landlord").to_string();
    let receivers: Vec<&str> = RECEIVERS.iter().filter(|(words, _)| own.has(*words)).map(|&(_, who)| who).collect();
    let mut said: Vec<&str> = Vec::new();
    for more in anywhere(&WAYS).into_iter().chain(receivers) {
        if !said.contains(&more) {
            said.push(more);
            out += ", ";
            out += more;
        }
    }
    // The first letter is of our own words, and of one byte.
    out[..1].to_uppercase() + &out[1..]
}

/// The line above a list that gives its items their time, where the order's own words do not.
fn lead_in<'t>(order: &Order, text: &'t str) -> &'t str {
    let Some(time) = order.deadline.as_ref().map(|deadline| deadline.span).filter(|&span| !order.span.holds(span)) else {
        return "";
    };
    // A clause below the orders is no lead-in of one of them.
    if time.start > order.span.start || time.end > text.len() {
        return "";
    }
    let start = text[..time.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[time.end..].find('\n').map_or(text.len(), |at| time.end + at);
    Span::new(start, end.min(order.span.start)).of(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;

    fn acts(orders: &str) -> Vec<String> {
        let text = format!("REPORT\n\nCOMPLAINT 202399001\n\nOak Vale Homes\n\n3 June 2024\n\nOrders\n\n{orders}\n");
        analyse(&text).orders.iter().map(|order| how_to_act(order, &text)).collect()
    }

    #[test]
    fn who_must_do_it_how_and_to_whom() {
        for (order, want) in [
            (
                "1. Within 4 weeks the landlord’s Chief Executive must apologise to the resident.",
                "The landlord’s chief executive, to the resident",
            ),
            (
                "1. Within 4 weeks the landlord must apologise to the resident in writing. The apology should come from a senior member of staff.",
                "A senior member of the landlord’s staff, in writing, to the resident",
            ),
            ("1. Within 4 weeks the landlord must pay the resident £50.", "The landlord, to the resident"),
        ] {
            assert_eq!(acts(order), [want], "{order}");
        }
    }

    #[test]
    fn details_and_the_lead_in_count_too() {
        let details = "1. Within 4 weeks the landlord must apologise to the resident. The apology must:\n   a. come from a director.\n   b. be in writing.";
        assert_eq!(acts(details)[0], "A director of the landlord, in writing, to the resident");
        let lead_in = "1. Within 4 weeks of the date of this report, a senior manager of the landlord must:\n   a. Apologise to the resident in person.\n   b. Inspect the roof.";
        assert_eq!(
            acts(lead_in),
            ["A senior manager of the landlord, in person, to the resident", "A senior manager of the landlord"]
        );
    }
}
