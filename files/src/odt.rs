//! What are the words of an OpenDocument text? Paragraphs with the labels of their lists, tables, text boxes.

use crate::archive::Archive;
use crate::blocks::{Block, cell, clean, written};
use crate::error::Error;
use crate::labels::{BULLET, Format, labelled, shown};
use crate::xml::{self, DEPTH, attribute, child, children, is};
use crate::{Note, Text};
use roxmltree::Node;
use std::collections::HashMap;

/// Reads an .odt.
pub fn read(bytes: &[u8]) -> Result<Text, Error> {
    let archive = Archive::open(bytes)?;
    if archive.text("META-INF/manifest.xml")?.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(Error::WordPassword);
    }
    let content = archive.text("content.xml")?.ok_or(Error::Damaged)?;
    let styles = archive.text("styles.xml")?;
    let content = xml::parse(&content)?;
    let styles = styles.as_deref().map(xml::parse).transpose()?;

    let mut reading = Reading::default();
    for root in styles.iter().chain([&content]).map(|tree| tree.root_element()) {
        reading.add_styles(root);
    }
    let root = content.root_element();
    let text = child(root, "body").and_then(|body| child(body, "text")).ok_or(Error::Damaged)?;
    let blocks = reading.blocks(text, &Place::default(), 0)?;
    let tracked = child(text, "tracked-changes").is_some_and(|changes| changes.has_children());
    Ok(Text { words: written(&blocks), notes: if tracked { vec![Note::TrackedChanges] } else { Vec::new() } })
}

#[derive(Debug, Clone)]
struct Level {
    format: Format,
    prefix: String,
    suffix: String,
    start: u32,
    /// How many levels are shown: 2 for "1.2".
    levels: usize,
}

#[derive(Default)]
struct Reading {
    styles: HashMap<String, HashMap<usize, Level>>,
    /// How far each list has counted, level by level. A list that goes on with another shares its number.
    counts: Vec<Vec<Option<u32>>>,
    by_id: HashMap<String, usize>,
    last_of_style: HashMap<String, usize>,
}

/// Where in the lists a node stands.
#[derive(Clone, Default)]
struct Place {
    style: String,
    level: usize,
    list: usize,
}

impl Reading {
    fn add_styles(&mut self, root: Node<'_, '_>) {
        let list_styles = root.descendants().filter(|node| is(*node, "list-style"));
        for style in list_styles {
            let Some(name) = attribute(style, "name") else { continue };
            let levels = style.children().filter(Node::is_element);
            let levels = levels.filter_map(|level| Some((attribute(level, "level")?.parse().ok()?, Level::new(level))));
            self.styles.insert(name.to_string(), levels.collect());
        }
    }

    fn blocks(&mut self, node: Node<'_, '_>, place: &Place, depth: usize) -> Result<Vec<Block>, Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        let mut blocks = Vec::new();
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                name @ ("p" | "h") => {
                    let mut words = Words::default();
                    words.add(part, depth)?;
                    let text = clean(&words.written).trim().to_string();
                    if !text.is_empty() {
                        blocks.push(if name == "h" { Block::Heading(text) } else { Block::Paragraph(text) });
                    }
                    for text_box in words.boxes {
                        blocks.extend(self.blocks(text_box, &Place::default(), depth + 1)?);
                    }
                }
                "list" => blocks.extend(self.list(part, place, depth)?),
                "table" => {
                    self.rows(part, depth + 1, &mut blocks)?;
                    blocks.push(Block::TableEnd);
                }
                "frame" => {
                    for text_box in children(part, "text-box") {
                        blocks.extend(self.blocks(text_box, &Place::default(), depth + 1)?);
                    }
                }
                "section" | "index-body" | "index-title" | "table-of-content" | "numbered-paragraph" => {
                    blocks.extend(self.blocks(part, place, depth + 1)?);
                }
                _ => {}
            }
        }
        Ok(blocks)
    }

    fn list(&mut self, node: Node<'_, '_>, place: &Place, depth: usize) -> Result<Vec<Block>, Error> {
        let style = attribute(node, "style-name").unwrap_or(&place.style).to_string();
        let level = place.level + 1;
        let list = if place.level > 0 { place.list } else { self.number_of(node, &style) };
        let place = Place { style, level, list };
        let mut blocks = Vec::new();
        for item in node.children().filter(Node::is_element) {
            let label = if is(item, "list-item") { self.label(item, &place) } else { None };
            let mut held = self.blocks(item, &place, depth + 1)?;
            let first = held.iter_mut().find(|block| matches!(block, Block::Paragraph(_) | Block::Heading(_)));
            if let (Some(label), Some(first)) = (label, first) {
                let words = std::mem::replace(first, Block::TableEnd).into_cell();
                *first = Block::Paragraph(labelled(level - 1, &label, &words));
            }
            blocks.extend(held);
        }
        Ok(blocks)
    }

    /// Which of the counted lists an outermost list is: a new one, or one it goes on with.
    fn number_of(&mut self, node: Node<'_, '_>, style: &str) -> usize {
        let goes_on = match attribute(node, "continue-list") {
            Some(id) => self.by_id.get(id),
            None if attribute(node, "continue-numbering") == Some("true") => self.last_of_style.get(style),
            None => None,
        };
        let number = goes_on.copied().unwrap_or_else(|| {
            self.counts.push(Vec::new());
            self.counts.len() - 1
        });
        self.last_of_style.insert(style.to_string(), number);
        if let Some(id) = attribute(node, "id") {
            self.by_id.insert(id.to_string(), number);
        }
        number
    }

    /// Counts an item that has words of its own, and says its label.
    fn label(&mut self, item: Node<'_, '_>, place: &Place) -> Option<String> {
        let own = item.children().find(|child| child.is_element() && !is(*child, "list-header"))?;
        if !(is(own, "p") || is(own, "h")) {
            return None;
        }
        let levels = self.styles.get(&place.style)?;
        let level = levels.get(&place.level)?;
        let counts = &mut self.counts[place.list];
        if counts.len() < place.level {
            counts.resize(place.level, None);
        }
        let start = attribute(item, "start-value").and_then(|start| start.parse().ok());
        let at = place.level - 1;
        let next = counts[at].map_or(level.start, |count| count.saturating_add(1));
        counts[at] = Some(start.unwrap_or(next));
        counts.truncate(place.level);
        Some(level.label(counts, levels)).filter(|label| !label.is_empty())
    }

    fn rows(&mut self, node: Node<'_, '_>, depth: usize, blocks: &mut Vec<Block>) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                "table-row" => {
                    let mut cells = Vec::new();
                    for held in part.children().filter(|cell| is(*cell, "table-cell") || covered_from_above(*cell)) {
                        let held = self.blocks(held, &Place::default(), depth + 1)?;
                        cells.push(cell(held));
                    }
                    blocks.push(Block::Row(cells));
                }
                "table-rows" | "table-header-rows" | "table-row-group" => self.rows(part, depth + 1, blocks)?,
                _ => {}
            }
        }
        Ok(())
    }
}

/// Whether a cell is hidden by one that reaches down to it; one that reaches across hides those beside it.
fn covered_from_above(cell: Node<'_, '_>) -> bool {
    let mut beside = std::iter::successors(Some(cell), |cell| cell.prev_sibling_element());
    let across = beside.find(|cell| !is(*cell, "covered-table-cell"));
    is(cell, "covered-table-cell") && across.is_none_or(|cell| attribute(cell, "number-columns-spanned").is_none())
}

impl Level {
    fn new(level: Node<'_, '_>) -> Self {
        let text = |name| attribute(level, name).unwrap_or_default().to_string();
        let number = |name| attribute(level, name).and_then(|number| number.parse().ok());
        let format = match attribute(level, "num-format") {
            _ if is(level, "list-level-style-bullet") || is(level, "list-level-style-image") => Format::Bullet,
            Some("1") => Format::Decimal,
            Some("a") => Format::LowerLetter,
            Some("A") => Format::UpperLetter,
            Some("i") => Format::LowerRoman,
            Some("I") => Format::UpperRoman,
            Some("") | None => Format::None,
            Some(_) => Format::Decimal,
        };
        Self {
            format,
            prefix: text("num-prefix"),
            suffix: text("num-suffix"),
            start: number("start-value").unwrap_or(1),
            levels: number("display-levels").unwrap_or(1) as usize,
        }
    }

    fn label(&self, counts: &[Option<u32>], levels: &HashMap<usize, Level>) -> String {
        match self.format {
            Format::Bullet => return BULLET.to_string(),
            Format::None => return format!("{}{}", self.prefix, self.suffix).trim().to_string(),
            _ => {}
        }
        let first = counts.len().saturating_sub(self.levels.max(1));
        let numbers: Vec<String> = (first..counts.len())
            .filter_map(|at| {
                let level = levels.get(&(at + 1))?;
                Some(shown(counts[at].unwrap_or(level.start), level.format))
            })
            .collect();
        format!("{}{}{}", self.prefix, numbers.join("."), self.suffix).trim().to_string()
    }
}

/// The words of a paragraph, and the text boxes that are anchored there.
#[derive(Default)]
struct Words<'a, 'i> {
    written: String,
    boxes: Vec<Node<'a, 'i>>,
}

impl<'a, 'i> Words<'a, 'i> {
    fn add(&mut self, node: Node<'a, 'i>, depth: usize) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        for part in node.children() {
            if let Some(text) = part.text().filter(|_| part.is_text()) {
                self.add_text(text);
                continue;
            }
            match part.tag_name().name() {
                "s" => {
                    let count = attribute(part, "c").and_then(|count| count.parse().ok()).unwrap_or(1);
                    self.written.extend(std::iter::repeat_n(' ', std::cmp::min(count, 100)));
                }
                "tab" => self.written.push(' '),
                "line-break" => self.written.push('\n'),
                "text-box" => self.boxes.push(part),
                "note" | "annotation" | "ruby-text" | "tracked-changes" | "deletion" => {}
                _ => self.add(part, depth + 1)?,
            }
        }
        Ok(())
    }

    /// White space in XML is one space.
    fn add_text(&mut self, text: &str) {
        for c in text.chars() {
            if !matches!(c, ' ' | '\t' | '\r' | '\n') {
                self.written.push(c);
            } else if !self.written.ends_with(' ') {
                self.written.push(' ');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::tests::zip;

    const STYLES: &str = r#"<styles xmlns:text="t" xmlns:style="s"><text:list-style style:name="L">
        <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
        <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
        <text:list-level-style-number text:level="3" style:num-format="i" text:display-levels="3"/>
        </text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style></styles>"#;

    fn read_body(body: &str) -> Result<Text, Error> {
        let content = format!(
            r#"<document xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:office="o"><office:body><office:text>{body}</office:text></office:body></document>"#
        );
        read(&zip(&[("content.xml", &content), ("styles.xml", STYLES)]))
    }

    fn words(body: &str) -> String {
        read_body(body).unwrap().words
    }

    #[test]
    fn lists_count_as_they_are_shown() {
        let item = |words: &str, below: &str| format!("<text:list-item><text:p>{words}</text:p>{below}</text:list-item>");
        let list = |more: &str, items: &[String]| format!("<text:list {more}>{}</text:list>", items.concat());
        let inner = list("", &[item("x", ""), item("y", &list("", &[item("z", "")]))]);
        let first = list(r#"text:style-name="L" xml:id="l1""#, &[item("One", &inner), item("Two", "")]);
        let anew = list(r#"text:style-name="L""#, &[item("Anew", "")]);
        let goes_on = list(r#"text:style-name="L" text:continue-list="l1""#, &[item("Three", "")]);
        let dots = list(r#"text:style-name="B""#, &[item("dot", "")]);
        assert_eq!(
            words(&[first, anew, goes_on, dots].concat()),
            "  1. One\n    a) x\n    b) y\n      1.b.i z\n  2. Two\n  1. Anew\n  3. Three\n  • dot"
        );
    }

    #[test]
    fn tables_notes_and_boxes() {
        let cell = |words: &str| format!("<table:table-cell><text:p>{words}</text:p></table:table-cell>");
        let table = format!(
            "<table:table><table:table-row>{}{}</table:table-row></table:table>",
            cell("1"),
            cell("Pay<text:line-break/>£50")
        );
        assert_eq!(words(&table), "1\tPay\n£50");
        let body = "<text:h>Orders</text:h><text:p>a<text:s text:c='2'/>b<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>\
            <office:annotation><text:p>comment</text:p></office:annotation></text:p><text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>";
        assert_eq!(words(body), "Orders\n\na  b\nboxed");
        let tracked = "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>kept</text:p>";
        assert_eq!(read_body(tracked).unwrap(), Text { words: "kept".into(), notes: vec![Note::TrackedChanges] });
    }
}
