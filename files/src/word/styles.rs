//! What do the styles of a Word file say of a paragraph: is it a heading, has it a number?

use crate::xml::{attribute, child, children, value};
use roxmltree::Node;
use std::collections::HashMap;

/// The styles by their ids.
#[derive(Debug, Default)]
pub struct Styles {
    styles: HashMap<String, Style>,
}

#[derive(Debug)]
struct Style {
    based_on: Option<String>,
    heading: bool,
    list: Option<String>,
    level: Option<usize>,
}

/// How many styles may be based on each other.
const CHAIN: usize = 20;

impl Styles {
    /// Reads styles.xml.
    pub fn new(root: Node<'_, '_>) -> Self {
        let styles =
            children(root, "style").filter_map(|style| Some((attribute(style, "styleId")?.to_string(), Style::new(style))));
        Self { styles: styles.collect() }
    }

    /// Whether a paragraph of this style is a heading.
    pub fn is_heading(&self, id: Option<&str>) -> bool {
        self.chain(id).any(|(_, style)| style.heading)
    }

    /// The list that a style puts its paragraphs in, with the level where the style names one, and the style's own id.
    pub fn list<'a>(&'a self, id: Option<&'a str>) -> Option<(&'a str, Option<usize>, &'a str)> {
        self.chain(id).find_map(|(id, style)| Some((style.list.as_deref()?, style.level, id)))
    }

    fn chain<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = (&'a str, &'a Style)> {
        let find = |id: &'a str| Some((id, self.styles.get(id)?));
        std::iter::successors(id.and_then(find), move |(_, style)| style.based_on.as_deref().and_then(find)).take(CHAIN)
    }
}

impl Style {
    fn new(style: Node<'_, '_>) -> Self {
        let name = value(style, "name").unwrap_or_default().to_lowercase();
        let properties = child(style, "pPr");
        let number = properties.and_then(|properties| child(properties, "numPr"));
        Self {
            based_on: value(style, "basedOn").map(String::from),
            heading: name.starts_with("heading ") || name == "title" || name == "subtitle",
            list: number.and_then(|number| value(number, "numId")).map(String::from),
            level: number.and_then(|number| value(number, "ilvl")).and_then(|level| level.parse().ok()),
        }
    }
}
