//! Under "Orders and recommendations", which items are orders? Each item's own verb decides (domain.md 3.1).

use super::words;
use crate::fold::Phrases;
use crate::outline::Para;
use crate::phrases;

/// The two halves of a combined section.
#[derive(Debug, Clone, Default)]
pub struct Parts<'p> {
    /// What is ordered.
    pub orders: Vec<&'p Para>,
    /// What is recommended.
    pub recommendations: Vec<&'p Para>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Orders,
    Recommendations,
}

/// Parts a combined section: what says "recommend" is a recommendation, what says "order" or "must" an order;
/// what stands below a lead-in goes with it, and "should" goes with what stands before it.
pub fn part<'p>(paras: &'p [Para]) -> Parts<'p> {
    const RECOMMENDED: Phrases = phrases![
        "recommends",
        "recommend",
        "recommended",
        "recommendation",
        "recommendations",
        "may wish to",
        "should consider",
        "would encourage",
    ];
    const ORDERED: Phrases = phrases!["ordered", "order", "orders", "must", "required to", "shall", "compliance", "comply"];
    const SENTENCES: Phrases = phrases![
        "we recommend",
        "we order",
        "it is recommended",
        "it is ordered",
        "the ombudsman recommends",
        "the ombudsman orders",
        "the landlord",
    ];
    let mut parts = Parts::default();
    let mut half = Half::Orders;
    let mut level = usize::MAX;
    for para in paras {
        if words::is_boilerplate(&para.fold) {
            continue;
        }
        let all = 0..para.fold.len();
        // Items below a lead-in, and parts of an item, go with it.
        let is_below = para.level > level && para.fold.matches_any(SENTENCES, 0).is_none();
        if !is_below {
            let says = |words: Phrases| para.fold.find_any_in(words, all.clone()).map(|(_, hit)| hit.start);
            half = match (says(ORDERED), says(RECOMMENDED)) {
                (Some(ordered), Some(recommended)) if ordered < recommended => Half::Orders,
                (_, Some(_)) => Half::Recommendations,
                (Some(_), None) => Half::Orders,
                (None, None) => half,
            };
            level = para.level;
        }
        match half {
            Half::Orders => parts.orders.push(para),
            Half::Recommendations => parts.recommendations.push(para),
        }
    }
    parts
}
