//! Which paragraphs stand in every determination, or around it on the page, and order nothing?

use super::directive::directs;
use crate::outline::Para;
use crate::span::Span;
use crate::text::NormalText;
use crate::text::sentence::sentences;
use crate::vocabulary::{boilerplate, order_heading};
use std::ops::Range;

/// Sentences of every determination that order nothing.
pub fn is_boilerplate(normal: &NormalText) -> bool {
    let start = normal.skip_space(0);
    // The second sentence of the boilerplate, where a copy parted it from the first.
    let is_last = |end: usize| normal.skip_any(b" .", end) == normal.len();
    if normal
        .at(boilerplate::EVIDENCE_OF_COMPLIANCE, start)
        .is_some_and(|end| is_last(end) || normal.at(boilerplate::BY_DUE_DATE, end).is_some())
    {
        return true;
    }
    if is_sign_off(normal) {
        return true;
    }
    let Some(end) = normal.at(boilerplate::UNDER_ORDERS, start) else { return false };
    // The short ones are headings of a table, or stand alone.
    end - start > 20 || normal.skip_any(b" .:", end) == normal.len() || normal.at(boilerplate::WERE_MADE, end).is_some()
}

/// "The landlord should tell us within 2 weeks if it disagrees with this report": one sentence, and nothing to do.
fn is_sign_off(normal: &NormalText) -> bool {
    let [sentence] = &sentences(normal, 0..normal.len())[..] else { return false };
    normal.has_in(boilerplate::SIGN_OFF_TELLS, sentence.clone()) && normal.has_in(boilerplate::SIGN_OFF_WHY, sentence.clone())
}

/// Where the page ends and the site around it begins.
pub fn is_site_footer(para: &Para) -> bool {
    para.marker.is_none()
        && para.length() <= 60
        && para.normal.at(boilerplate::SITE_FOOTER, 0).is_some()
        && !directs(&para.normal, 0..para.normal.len())
}

/// An appendix or the like: what stands behind its heading belongs to no order and no recommendation.
pub fn is_appendix(para: &Para) -> bool {
    const LONGEST: usize = 60;
    para.marker.is_none()
        && para.length() <= LONGEST
        && para.normal.at(order_heading::APPENDIX, 0).is_some()
        && !directs(&para.normal, 0..para.normal.len())
        && para.normal.char_at(0).is_some_and(char::is_uppercase)
        && !para.normal.bytes().ends_with(b".")
}

/// The sentence that says that nothing is ordered: "I have therefore made no orders".
pub fn none_ordered(normal: &NormalText) -> Option<Span> {
    let is_alone = |end: usize| normal.skip_any(b" .", end) == normal.len();
    if normal.at(boilerplate::NONE, 0).is_some_and(is_alone) {
        return Some(normal.span(0..normal.len()));
    }
    let none = normal.first(boilerplate::NO_ORDERS, 0..normal.len())?;
    let sentences = sentences(normal, 0..normal.len());
    let tells =
        |sentence: &Range<usize>| directs(normal, sentence.clone()) && !normal.has_in(boilerplate::NO_ORDERS, sentence.clone());
    if sentences.iter().any(tells) {
        return None;
    }
    sentences.into_iter().find(|sentence| sentence.contains(&none.start)).map(|sentence| normal.span(sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn that_nothing_is_ordered_is_said() {
        let said = |text: &'static str| none_ordered(&NormalText::of(text)).map(|span| span.of(text));
        assert_eq!(said("It has paid £50. I have therefore made no orders."), Some("I have therefore made no orders."));
        assert_eq!(said("No orders are made."), Some("No orders are made."));
        assert_eq!(said("None."), Some("None."));
        assert_eq!(said("None of the works was done."), None);
        assert_eq!(said("There are no orders about the roof. The landlord must pay £50."), None);
        assert_eq!(said("The landlord has made the orders."), None);
    }

    #[test]
    fn boilerplate_and_orders_that_look_like_it() {
        for text in [
            "Landlords must comply with our orders in the manner we specify.",
            "Due date",
            "Order",
            "No orders have been made.",
            "The landlord should tell us within 2 weeks if it disagrees with this report.",
            "The resident should let us know if the landlord does not comply.",
            "None.",
        ] {
            assert!(is_boilerplate(&NormalText::of(text)), "in {text:?}");
        }
        for text in [
            "The landlord must tell us within 2 weeks when it will start.",
            "Order the landlord to pay £50.",
            "None of this removes the order to pay £50.",
            "The landlord must comply.",
        ] {
            assert!(!is_boilerplate(&NormalText::of(text)), "in {text:?}");
        }
    }
}
