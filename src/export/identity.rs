//! Which case is it, and which order of it, however the text was copied? Names for notes that are kept and for calendar entries.
//!
//! | two copies | are they the same? |
//! |---|---|
//! | "the landlord’s £1,250" and "the  landlord's £1250" | yes: letters and digits count, and nothing else |
//! | two orders in the same words | no: the second is the second |
//! | the same order with another day | yes: a corrected day moves it |

use super::sha256_hex;
use crate::determination::Determination;
use std::collections::HashMap;

/// What names a case: its references and its date; without references, its landlord and date. `None` where neither was read.
pub fn case<S>(determination: &Determination<S>) -> Option<String> {
    let who = match determination.case_refs.as_slice() {
        [] => determination.landlord.clone()?,
        references => references.join(" "),
    };
    let day = determination.amended_date.or(determination.date);
    (day.is_some() || !determination.case_refs.is_empty())
        .then(|| short(&format!("{} {}", plain(&who), day.map(|day| day.to_string()).unwrap_or_default())))
}

/// What names each order among those of its case, by its own words.
pub fn orders<S>(determination: &Determination<S>) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let name = |order: &crate::determination::Order<S>| {
        let name = short(&plain(&order.text));
        let nth = seen.entry(name.clone()).or_default();
        *nth += 1;
        if *nth == 1 { name } else { format!("{name}-{nth}") }
    };
    determination.orders.iter().map(name).collect()
}

/// The letters and digits of a text, in lower case.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Enough of a hash to tell the orders of all cases apart; the words cannot be read from it.
fn short(words: &str) -> String {
    sha256_hex(words)[..24].to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse;

    fn report(words: &str, day: &str) -> Determination {
        analyse(&format!(
            "REPORT\n\nCOMPLAINT 202399001\n\nOak Vale Homes\n\n{day}\n\nOrders\n\n1. Within 4 weeks the landlord must {words}.\n\n2. Within 4 weeks the landlord must apologise to the resident.\n"
        ))
    }

    #[test]
    fn another_copy_is_the_same_case_with_the_same_orders() {
        let one = report("pay the resident £1,250 for the landlord’s delay", "3 June 2024");
        let other = report("pay  the resident\n£1250 for the landlord's delay", "3 June 2024");
        assert_eq!(case(&one), case(&other));
        assert_eq!((orders(&one), orders(&one).len()), (orders(&other), 2));
        assert_ne!(orders(&one)[0], orders(&report("pay the resident £1,260 for the landlord’s delay", "3 June 2024"))[0]);
        assert_ne!(case(&one), case(&report("pay the resident £1,250", "4 June 2024")));
    }

    #[test]
    fn a_text_that_names_no_case_has_no_name() {
        assert_eq!(case(&analyse("Orders\n1. The landlord must apologise to the resident.")), None);
    }

    #[test]
    fn two_orders_in_the_same_words_are_two() {
        let mut twice = report("apologise", "3 June 2024");
        twice.orders[1].text = twice.orders[0].text.clone();
        let names = orders(&twice);
        assert_ne!(names[0], names[1]);
    }
}
