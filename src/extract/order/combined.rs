//! Under "Orders and recommendations", which items are orders? Each item's own verb decides (domain.md 3.1).

use super::words;
use crate::determination::Format;
use crate::outline::{Outline, Para, Section, SectionKind};
use crate::vocabulary::{Meaning, order, recommendation};

/// What a paragraph belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// What is ordered.
    Orders,
    /// What is recommended.
    Recommendations,
}

/// The paragraphs of a section that are of one half.
pub fn paras<'p>(section: &'p Section<'p>, outline: &Outline, half: Half) -> Vec<&'p Para<'p>> {
    let is_combined = match section.kind {
        SectionKind::Orders if half == Half::Orders => false,
        SectionKind::Recommendations if half == Half::Recommendations => false,
        SectionKind::OrdersAndRecommendations => true,
        // A decision whose headings below "Putting things right" were lost.
        SectionKind::PuttingThingsRight if !outline.has(SectionKind::Orders) && outline.format == Format::Decision => true,
        _ => return Vec::new(),
    };
    if is_combined { part(&section.paras, half) } else { section.paras.iter().collect() }
}

/// One half of a combined section: what says "recommend" is a recommendation, what says "order" or "must" an order;
/// what stands below a lead-in goes with it, and "should" goes with what stands before it.
fn part<'p>(paras: &'p [Para<'p>], wanted: Half) -> Vec<&'p Para<'p>> {
    let mut part = Vec::new();
    let mut half = Half::Orders;
    let mut level = usize::MAX;
    for para in paras {
        if words::is_boilerplate(&para.fold) {
            continue;
        }
        // Items below a lead-in, and parts of an item, go with it.
        let is_below = para.level > level && para.fold.at(order::OPENS_OWN_SENTENCE, 0).is_none();
        if !is_below {
            let says = |words: Meaning| para.fold.first(words, 0..para.fold.len()).map_or(usize::MAX, |hit| hit.start);
            let (ordered, recommended) = (says(order::ORDERING), says(recommendation::RECOMMENDING));
            if ordered != recommended {
                half = if ordered < recommended { Half::Orders } else { Half::Recommendations };
            }
            level = para.level;
        }
        if half == wanted {
            part.push(para);
        }
    }
    part
}
