//! Under "Orders and recommendations", which items are orders? Each item's own verb decides (domain.md 3.1).

use super::words;
use crate::determination::Format;
use crate::outline::{Outline, Para, Section, SectionKind};
use crate::values::date::distance;
use crate::vocabulary::{Meaning, order, recommendation};

/// What a paragraph belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// What is ordered.
    Orders,
    /// What is recommended.
    Recommendations,
}

/// How the sections of a determination part orders from recommendations.
pub struct Combined {
    /// Whether the headings below "Putting things right" were lost: a decision without one of its own for the orders.
    is_heading_lost: bool,
}

impl Combined {
    /// Asks the outline once.
    pub fn of(outline: &Outline) -> Self {
        Self { is_heading_lost: !outline.has(SectionKind::Orders) && outline.format == Format::Decision }
    }

    /// The paragraphs of a section that are of one half.
    pub fn paras<'p>(&self, section: &'p Section<'p>, half: Half) -> Vec<&'p Para<'p>> {
        match (section.kind, half) {
            (SectionKind::Orders, Half::Orders) => section.paras[..lost_heading(&section.paras)].iter().collect(),
            (SectionKind::Orders, Half::Recommendations) => section.paras[lost_heading(&section.paras)..].iter().collect(),
            (SectionKind::Recommendations, Half::Recommendations) => section.paras.iter().collect(),
            (SectionKind::OrdersAndRecommendations, _) => part(&section.paras, half),
            (SectionKind::PuttingThingsRight, _) if self.is_heading_lost => part(&section.paras, half),
            _ => Vec::new(),
        }
    }
}

/// Where the recommendations begin in a section of orders whose second heading was damaged: "Recommend-" + "ations" on
/// two lines, or "… in writing. Recommendations" at the end of an order.
fn lost_heading(paras: &[Para]) -> usize {
    let parted = |at: usize| {
        let [first, second] = [paras.get(at)?, paras.get(at + 1)?].map(|para| letters(para.normal.bytes()));
        let is_short = first.len() < HEADING.len() && second.len() < HEADING.len();
        (is_short && is_heading(&[first, second].concat())).then_some(at)
    };
    let glued = |at: usize| {
        let words = paras.get(at)?.normal.bytes().trim_ascii_end();
        let stop = words.windows(2).rposition(|mark| mark == b". " || mark == b"; ")?;
        is_heading(&letters(&words[stop..])).then_some(at + 1)
    };
    (0..paras.len()).find_map(|at| parted(at).map(|at| at + 2).or_else(|| glued(at))).unwrap_or(paras.len())
}

const HEADING: &[u8] = b"recommendations";

fn is_heading(letters: &[u8]) -> bool {
    const MOST_WRONG: usize = 2;
    letters.len().abs_diff(HEADING.len()) <= MOST_WRONG && distance(letters, HEADING) <= MOST_WRONG
}

/// The letters of words that hold nothing else but white space, hyphens and stops.
fn letters(words: &[u8]) -> Vec<u8> {
    const MOST: usize = 24;
    let is_plain = words.len() <= MOST && words.iter().all(|b| b.is_ascii_lowercase() || b" -.;:".contains(b));
    if is_plain { words.iter().copied().filter(u8::is_ascii_lowercase).collect() } else { Vec::new() }
}

/// One half of a combined section: what says "recommend" is a recommendation, what says "order" or "must" an order;
/// what stands below a lead-in goes with it, and "should" goes with what stands before it.
fn part<'p>(paras: &'p [Para<'p>], wanted: Half) -> Vec<&'p Para<'p>> {
    let mut part = Vec::new();
    let mut half = Half::Orders;
    let mut level = usize::MAX;
    for para in paras {
        if words::is_boilerplate(&para.normal) {
            continue;
        }
        // Items below a lead-in, and parts of an item, go with it.
        let is_below = para.level > level && para.normal.at(order::OPENS_OWN_SENTENCE, 0).is_none();
        if !is_below {
            let says = |words: Meaning| para.normal.first(words, 0..para.normal.len()).map_or(usize::MAX, |hit| hit.start);
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
