//! Which label does Word show before a paragraph? numbering.xml says how each list counts.

use crate::labels::{BULLET, Format, shown};
use crate::xml::{attribute, child, children, switch, value};
use roxmltree::Node;
use std::collections::{BTreeMap, HashMap};

/// The lists of a file, and how far each has counted.
#[derive(Debug, Default)]
pub struct Numbering {
    /// By `numId`: what paragraphs name.
    lists: HashMap<String, List>,
    /// How far each abstract list has counted, level by level: lists of one abstract list count together.
    counts: HashMap<String, [Option<i64>; LEVELS]>,
}

/// Word has nine levels.
const LEVELS: usize = 9;

#[derive(Debug, Clone)]
struct List {
    counted_in: String,
    levels: BTreeMap<usize, Level>,
    /// Where this list begins anew, the first time it is used.
    starts: Vec<(usize, u32)>,
}

#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: Format,
    /// "%1.%2": what is shown, with the number of a level for each %.
    text: String,
    /// All numbers in decimal.
    legal: bool,
    /// The level is never counted anew.
    endless: bool,
    /// The style whose paragraphs stand at this level.
    style: Option<String>,
}

impl Numbering {
    /// Reads numbering.xml.
    pub fn new(root: Node<'_, '_>) -> Self {
        let mut abstracts = HashMap::new();
        let mut by_style = HashMap::new();
        for node in children(root, "abstractNum") {
            let Some(id) = attribute(node, "abstractNumId") else { continue };
            abstracts.insert(id, node);
            if let Some(style) = value(node, "styleLink") {
                by_style.insert(style, node);
            }
        }
        // A list style's levels stand in the abstract list that the style links to.
        let levels_of = |node: Node<'_, '_>| {
            let linked = value(node, "numStyleLink").and_then(|style| by_style.get(style));
            levels(*linked.unwrap_or(&node))
        };
        let mut lists = HashMap::new();
        for node in children(root, "num") {
            let (Some(id), Some(abstract_id)) = (attribute(node, "numId"), value(node, "abstractNumId")) else { continue };
            let Some(&counted_in) = abstracts.get(abstract_id) else { continue };
            let mut list = List { counted_in: abstract_id.to_string(), levels: levels_of(counted_in), starts: Vec::new() };
            for over in children(node, "lvlOverride") {
                let Some(at) = level_number(over) else { continue };
                list.starts.extend(value(over, "startOverride").and_then(|start| Some((at, start.parse().ok()?))));
                list.levels.extend(child(over, "lvl").map(|level| (at, Level::new(level))));
            }
            lists.insert(id.to_string(), list);
        }
        Self { lists, counts: HashMap::new() }
    }

    /// The level at which a list puts the paragraphs of a style.
    pub fn level_of_style(&self, list: &str, style: &str) -> Option<usize> {
        let levels = &self.lists.get(list)?.levels;
        levels.iter().find(|(_, level)| level.style.as_deref() == Some(style)).map(|(&at, _)| at)
    }

    /// Counts one more item, and says its label; nothing where the list shows none.
    pub fn next(&mut self, list: &str, level: usize) -> String {
        let Some(list) = self.lists.get_mut(list) else { return String::new() };
        let Some(own) = list.levels.get(&level).filter(|_| level < LEVELS) else { return String::new() };
        let counts = self.counts.entry(list.counted_in.clone()).or_default();
        for (at, start) in list.starts.drain(..) {
            if at < LEVELS {
                counts[at] = Some(i64::from(start) - 1);
            }
        }
        counts[level] = Some(counts[level].map_or(own.start.into(), |count| count + 1));
        for (below, count) in counts.iter_mut().enumerate().skip(level + 1) {
            if !list.levels.get(&below).is_some_and(|level| level.endless) {
                *count = None;
            }
        }
        if own.format == Format::Bullet { BULLET.to_string() } else { label(own, &list.levels, counts) }
    }
}

fn label(own: &Level, levels: &BTreeMap<usize, Level>, counts: &[Option<i64>; LEVELS]) -> String {
    let mut label = String::new();
    let mut rest = own.text.chars().peekable();
    while let Some(c) = rest.next() {
        let digit = if c == '%' { rest.peek().and_then(|c| c.to_digit(10)) } else { None };
        match digit {
            Some(digit @ 1..=9) => {
                rest.next();
                let at = digit as usize - 1;
                let level = levels.get(&at);
                let count =
                    counts[at].and_then(|count| u32::try_from(count).ok()).or(level.map(|level| level.start)).unwrap_or(1);
                let format = level.map_or(Format::Decimal, |level| level.format);
                label.push_str(&shown(count, if own.legal { Format::Decimal } else { format }));
            }
            _ => label.push(c),
        }
    }
    label.trim().to_string()
}

fn levels(node: Node<'_, '_>) -> BTreeMap<usize, Level> {
    children(node, "lvl").filter_map(|level| Some((level_number(level)?, Level::new(level)))).collect()
}

fn level_number(node: Node<'_, '_>) -> Option<usize> {
    attribute(node, "ilvl")?.parse().ok()
}

impl Level {
    fn new(level: Node<'_, '_>) -> Self {
        let format = match value(level, "numFmt").unwrap_or("decimal") {
            "bullet" => Format::Bullet,
            "lowerLetter" => Format::LowerLetter,
            "upperLetter" => Format::UpperLetter,
            "lowerRoman" => Format::LowerRoman,
            "upperRoman" => Format::UpperRoman,
            "decimalZero" => Format::DecimalZero,
            "ordinal" => Format::Ordinal,
            "none" => Format::None,
            _ => Format::Decimal,
        };
        Self {
            start: value(level, "start").and_then(|start| start.parse().ok()).unwrap_or(1),
            format,
            text: value(level, "lvlText").unwrap_or_default().to_string(),
            legal: switch(level, "isLgl"),
            endless: value(level, "lvlRestart") == Some("0"),
            style: value(level, "pStyle").map(String::from),
        }
    }
}
