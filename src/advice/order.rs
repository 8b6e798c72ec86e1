//! Who must do what is ordered? (domain.md 2.5)

use crate::determination::Order;
use crate::fold::Fold;

/// The people whom orders name, the most particular first.
const ACTORS: [(&str, &str); 13] = [
    ("chief executive", "the landlord’s chief executive"),
    ("member responsible for complaints", "the landlord’s Member Responsible for Complaints"),
    ("executive director", "an executive director of the landlord"),
    ("managing director", "the landlord’s managing director"),
    ("director", "a director of the landlord"),
    ("head of service", "a head of service of the landlord"),
    ("senior manager", "a senior manager of the landlord"),
    ("senior member of staff", "a senior member of the landlord’s staff"),
    ("senior member of its staff", "a senior member of the landlord’s staff"),
    ("suitably senior", "someone suitably senior at the landlord"),
    ("appropriate member of staff", "an appropriate member of the landlord’s staff"),
    ("suitably qualified", "a suitably qualified person for the landlord"),
    ("independent surveyor", "an independent surveyor for the landlord"),
];

/// Who must do it: the person whom the order's own words name, else the landlord.
pub fn who<S>(order: &Order<S>) -> &'static str {
    let fold = Fold::of(&order.text);
    ACTORS.iter().find(|(words, _)| fold.has_phrase(words)).map_or("the landlord", |&(_, who)| who)
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
