//! Which paragraphs stand in every determination, or around it on the page, and order nothing?

use super::directive::directs;
use crate::outline::Para;
use crate::text::NormalText;
use crate::vocabulary::boilerplate;

/// Sentences of every determination that order nothing.
pub fn is_boilerplate(fold: &NormalText) -> bool {
    let start = fold.skip_space(0);
    // The second sentence of the boilerplate, where a copy parted it from the first.
    let is_last = |end: usize| fold.skip_any(b" .", end) == fold.len();
    if fold
        .at(boilerplate::EVIDENCE_OF_COMPLIANCE, start)
        .is_some_and(|end| is_last(end) || fold.at(boilerplate::BY_DUE_DATE, end).is_some())
    {
        return true;
    }
    let Some(end) = fold.at(boilerplate::UNDER_ORDERS, start) else { return false };
    // The short ones are headings of a table, or stand alone.
    end - start > 20 || fold.skip_any(b" .:", end) == fold.len() || fold.at(boilerplate::WERE_MADE, end).is_some()
}

/// Where the page ends and the site around it begins.
pub fn is_site_footer(para: &Para) -> bool {
    para.marker.is_none()
        && para.length() <= 60
        && para.fold.at(boilerplate::SITE_FOOTER, 0).is_some()
        && !directs(&para.fold, 0..para.fold.len())
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
            assert!(is_boilerplate(&NormalText::of(text)), "in {text:?}");
        }
        for text in ["Order the landlord to pay £50.", "None of this removes the order to pay £50.", "The landlord must comply."]
        {
            assert!(!is_boilerplate(&NormalText::of(text)), "in {text:?}");
        }
    }
}
