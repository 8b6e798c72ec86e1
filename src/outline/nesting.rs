//! How deep does each paragraph stand? From markers and indents where they survived the copy, and
//! from the words where lists were flattened to dashes or lost their markers altogether.

use super::para::Para;
use super::{Marker, MarkerStyle};
use crate::source::is_space;
use crate::text::POUND;
use crate::vocabulary::list_end::{ALSO_CONSIDERED, OPENS_SENTENCE};

/// Gives each paragraph of one section its level.
pub fn nest(paras: &mut [Para], source: &str) {
    let mut counted: Vec<Counted> = Vec::new();
    let mut flat: Vec<FlatList> = Vec::new();
    for i in 0..paras.len() {
        let (before, rest) = paras.split_at_mut(i);
        let para = &mut rest[0];
        para.level = match para.marker.filter(|m| m.style != MarkerStyle::Bullet) {
            Some(marker) => {
                flat.clear();
                let before = if before.last().is_some_and(Para::is_lead_in) { Before::LeadIn } else { Before::Other };
                count(&mut counted, &marker, para.indent, before)
            }
            None => {
                let base = counted.len().saturating_sub(1);
                uncounted(&mut flat, before.last(), para, source, base)
            }
        };
    }
}

/// One open list whose items are counted.
struct Counted {
    /// The last item's, in the style of the list.
    marker: Marker,
    indent: usize,
}

/// The level of an item that is counted: by the style of its marker, then by its indent.
fn count(open: &mut Vec<Counted>, marker: &Marker, indent: usize, before: Before) -> usize {
    let style = style_here(open, marker);
    let is_same = |list: &Counted| list.marker.style == style && (style != MarkerStyle::Number || list.indent == indent);
    let depth = match restarted(open, marker, before, is_same).or_else(|| open.iter().rposition(is_same)) {
        Some(depth) => depth,
        // A number less indented than the number before it, at an indent not seen: back one level.
        None if style == MarkerStyle::Number => {
            // A number that goes on with the list before it is one of it, though the copy put its first item behind a heading.
            let goes_on = || open.len().checked_sub(1).filter(|&last| goes_on_with(&open[last], marker));
            let outer = open.iter().position(|list| list.marker.style == style && list.indent > indent);
            outer.or_else(goes_on).unwrap_or(open.len())
        }
        None => open.len(),
    };
    open.truncate(depth);
    let mut last = *marker;
    last.style = style;
    open.push(Counted { marker: last, indent });
    depth + marker.label().iter().filter(|&&b| b == b'.').count()
}

/// Whether an item is the second of a list of numbers, which no list begins with.
fn goes_on_with(list: &Counted, marker: &Marker) -> bool {
    list.marker.style == MarkerStyle::Number && list.marker.number() == Some(1) && marker.number() == Some(2)
}

/// No determination nests deeper; a bound keeps the time linear whatever is pasted.
const DEEPEST: usize = 12;

/// What stands right before an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    LeadIn,
    Other,
}

/// Where a copy lost the indents, a list that starts again at 1 below a lead-in is a deeper one, and a
/// number that goes on with a list further out ends the lists inside it.
fn restarted(open: &[Counted], marker: &Marker, before: Before, is_same: impl Fn(&Counted) -> bool) -> Option<usize> {
    let number = marker.number()?;
    if number == 1 {
        return (before == Before::LeadIn && open.len() < DEEPEST).then_some(open.len());
    }
    open.iter().rposition(|list| is_same(list) && list.marker.number().is_some_and(|last| last + 1 == number))
}

/// "i", "v" and "x" are letters in a list that has come to h, u or w, and roman numbers elsewhere.
fn style_here(open: &[Counted], marker: &Marker) -> MarkerStyle {
    let &[letter] = marker.label() else { return marker.style };
    if marker.style != MarkerStyle::Roman {
        return marker.style;
    }
    let before = letter.to_ascii_lowercase() - 1;
    let next_letter =
        |list: &Counted| list.marker.style == MarkerStyle::Letter && list.marker.label().eq_ignore_ascii_case(&[before]);
    if open.iter().any(next_letter) { MarkerStyle::Letter } else { MarkerStyle::Roman }
}

/// An open list without counted markers: its items follow a lead-in.
struct FlatList {
    bullet: bool,
    indent: usize,
    level: usize,
    first: Opening,
}

/// How an item opens: items of one list open alike.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Sum,
    Lower,
    Upper,
    /// A sentence of its own, which no list item is unless the first is one too.
    Sentence,
}

/// The level of a bullet or of a paragraph without marker; `base` is that of the counted list around it.
fn uncounted(open: &mut Vec<FlatList>, before: Option<&Para>, para: &Para, source: &str, base: usize) -> usize {
    let bullet = para.marker.is_some();
    let outer = if bullet && base > 0 { base } else { 0 };
    let is_below = before.is_some_and(|b| b.is_lead_in() && (!bullet || b.marker.is_none() || b.indent <= para.indent));
    if open.is_empty() && !is_below {
        return outer;
    }
    let opening = opening(para, source);
    if is_below {
        let level = before.map_or(0, |b| b.level) + 1;
        open.push(FlatList { bullet, indent: para.indent, level, first: opening });
        return level;
    }
    while open.last().is_some_and(|list| list.is_over(bullet, para, opening)) {
        open.pop();
    }
    open.last().map_or(outer, |list| list.level)
}

impl FlatList {
    fn is_over(&self, bullet: bool, para: &Para, opening: Opening) -> bool {
        bullet != self.bullet
            || (bullet && para.indent < self.indent)
            || (opening == Opening::Sentence && self.first != Opening::Sentence)
            || (self.first == Opening::Sum && opening != Opening::Sum)
            || (self.first == Opening::Lower && opening == Opening::Upper)
            || para.cell > 0
            || para.normal.bytes().iter().all(|b| b.is_ascii_digit() || *b == b' ')
    }
}

fn opening(para: &Para, source: &str) -> Opening {
    if para.normal.bytes().first() == Some(&POUND) {
        return Opening::Sum;
    }
    if para.normal.at(OPENS_SENTENCE, 0).is_some() || para.normal.has(ALSO_CONSIDERED) {
        return Opening::Sentence;
    }
    let lower = para.span().of(source).trim_start_matches(is_space).starts_with(char::is_lowercase);
    if lower { Opening::Lower } else { Opening::Upper }
}

#[cfg(test)]
mod tests {
    use crate::outline::outline;

    /// The levels of the paragraphs of an Orders section.
    fn levels(body: &str) -> String {
        let text = format!("Orders\n{body}");
        let outline = outline(&text);
        let section = outline.sections.iter().find(|s| !s.paras.is_empty()).expect("a section");
        section.paras.iter().map(|p| p.level.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn counted_lists() {
        assert_eq!(levels("  1. A:\n    1. B\n      1. C\n      2. D\n    2. E\n  2. F"), "0 1 2 2 1 0");
        assert_eq!(levels("  1. A:\na)     B\nb)     C\n  2. D"), "0 1 1 0");
        assert_eq!(levels("1.     A:\n\n  1. B\n  2. C\n\n2.     D"), "0 1 1 0");
        assert_eq!(levels("24. A\na. B\ni. C\nii. D\nb. E\n25. F"), "0 1 2 2 1 0");
        assert_eq!(levels("a. A\nb. B\nc. C\nd. D\ne. E\nf. F\ng. G\nh. H\ni. I\nj. J"), "0 0 0 0 0 0 0 0 0 0");
    }

    #[test]
    fn counted_lists_without_indents() {
        assert_eq!(levels("1. A:\n1. B:\n1. C\n2. D\n2. E:\n1. £5\n2. £6\n2. F\n3. G"), "0 1 2 2 1 2 2 0 0");
        assert_eq!(levels("1. A:\n2. B\n3. C"), "0 0 0");
    }

    #[test]
    fn flattened_lists() {
        let body = "- Within 4 weeks, the landlord should:\n- Write to the resident to:\n- apologise;\n- ask for receipts.\n- Pay £600, made up of:\n- £450 for delay\n- £150 for distress\n- This payment should be made direct.\n- The landlord should review it.";
        assert_eq!(levels(body), "0 1 2 2 1 2 2 0 0");
    }

    #[test]
    fn lists_without_markers() {
        assert_eq!(levels("We have found:\nService failure in A.\nMaladministration in B.\nWe have made orders."), "0 1 1 0");
    }
}
