//! Who must do what is ordered? (domain.md 2.5)

use crate::determination::Order;
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

/// Who must do it: the person whom the order's own words name, or those that describe it, else the landlord.
pub fn who<S>(order: &Order<S>) -> &'static str {
    let words = std::iter::once(&order.text).chain(order.details.iter().map(|detail| &detail.text));
    words.map(|words| named(words)).find(Option::is_some).flatten().unwrap_or("the landlord")
}

fn named(words: &str) -> Option<&'static str> {
    let fold = NormalText::of(words);
    ACTORS.iter().find(|(words, _)| fold.has(*words)).map(|&(_, who)| who)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::determination::OrderKind;

    #[test]
    fn who_must_do_it() {
        let order = |text: &str| Order {
            label: None,
            kinds: vec![OrderKind::Apology],
            text: text.to_owned(),
            details: Vec::new(),
            deadline: None,
            payment: None,
            wider: false,
            condition: None,
            span: (),
        };
        assert_eq!(
            who(&order("The landlord’s Chief Executive must apologise to the resident.")),
            "the landlord’s chief executive"
        );
        assert_eq!(who(&order("An apology at director level.")), "a director of the landlord");
        assert_eq!(who(&order("Pay the resident £50.")), "the landlord");
    }
}
