//! Which paragraphs stand in every determination, or around it on the page, and order nothing?

use super::told::is_told;
use crate::fold::{Fold, Phrases};
use crate::outline::Para;
use crate::phrase::lexicon::Lexicon;
use crate::{lexicon, phrases};

/// Sentences of every determination that order nothing.
pub fn is_boilerplate(fold: &Fold) -> bool {
    static BEGINNINGS: Lexicon<()> = lexicon![() => [
        "landlords must comply with our orders",
        "landlord must comply with our orders",
        // What a scrape parted from "Landlord", which reads like a label of the head.
        "s must comply with our orders",
        "must comply with our orders",
        "where we find service failure",
        "where we find maladministration",
        "where we have found",
        "we have the discretion to make recommendations",
        "what the landlord must do",
        "order what the landlord must do",
        "due date",
        "order",
        "orders",
        "no.",
        "number",
        "our orders are binding",
        "our recommendations are not binding",
        "recommendations are not binding",
        "a landlord may decide not to follow",
        "we have not made any orders",
        "we have made no orders",
        "we have not made orders",
        "we have not made any recommendations",
        "we have made no recommendations",
        "there are no orders",
        "there are no recommendations",
        "no orders",
        "no recommendations",
        "none",
    ]];
    let start = fold.skip_space(0);
    // The second sentence of the boilerplate, where a copy parted it from the first.
    let is_last = |end: usize| fold.skip_any(b" .", end) == fold.len();
    let evidence = "the landlord must provide documentary evidence of compliance with our orders";
    if fold.matches(evidence, start).is_some_and(|end| is_last(end) || fold.matches("by the due date", end).is_some()) {
        return true;
    }
    let Some((_, end)) = BEGINNINGS.at(fold, start) else { return false };
    // The short ones are headings of a table, or stand alone.
    end - start > 20
        || fold.skip_any(b" .:", end) == fold.len()
        || fold.matches_any(phrases!["have been made", "are made", "were made"], end).is_some()
}

/// Where the page ends and the site around it begins.
pub fn is_site_footer(para: &Para) -> bool {
    const BEGINNINGS: Phrases = phrases![
        "share this",
        "related",
        "contact us",
        "privacy",
        "cookies",
        "cookie policy",
        "copyright",
        "all rights reserved",
        "sign up",
        "follow us",
        "accessibility",
        "terms and conditions",
        "download this",
        "print this",
        "was this page",
        "is this page",
        "back to",
        "previous",
        "next",
        "housing ombudsman service",
        "exchange tower",
        "find a decision",
    ];
    para.marker.is_none()
        && para.length() <= 60
        && para.fold.matches_any(BEGINNINGS, 0).is_some()
        && !is_told(&para.fold, 0..para.fold.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boilerplate_and_orders_that_look_like_it() {
        for text in [
            "Landlords must comply with our orders in the manner we specify.",
            "Due date",
            "Order",
            "No orders have been made.",
            "None.",
        ] {
            assert!(is_boilerplate(&Fold::of(text)), "in {text:?}");
        }
        for text in ["Order the landlord to pay £50.", "None of this removes the order to pay £50.", "The landlord must comply."]
        {
            assert!(!is_boilerplate(&Fold::of(text)), "in {text:?}");
        }
    }
}
