//! How is XML asked? By local names: writers differ in their prefixes.

use crate::error::Error;
use roxmltree::{Document, Node, ParsingOptions};

/// The most nodes of a document; a report of 100 pages has a tenth of it.
const NODES: u32 = 4_000_000;
/// The deepest nesting that is walked: tables within tables within text boxes have some thirty.
pub const DEPTH: usize = 200;

/// The tree of an XML text. Entities of its own it may not have.
pub fn parse(text: &str) -> Result<Document<'_>, Error> {
    let options = ParsingOptions { nodes_limit: NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => Error::TooMuchWork,
        _ => Error::Damaged,
    })
}

/// The first child of this name.
pub fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, name))
}

/// All children of this name.
pub fn children<'a, 'i>(node: Node<'a, 'i>, name: &'a str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| is(*child, name))
}

/// Whether a node is an element of this name.
pub fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// An attribute by its local name.
pub fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

/// `<w:name w:val="…"/>` below a node.
pub fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name).and_then(|child| attribute(child, "val"))
}

/// Whether `<w:name/>` below a node switches something on: `w:val="0"` switches it off.
pub fn switch(node: Node<'_, '_>, name: &str) -> bool {
    child(node, name).is_some_and(|child| !matches!(attribute(child, "val"), Some("0" | "false" | "off" | "none")))
}
