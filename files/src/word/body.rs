//! Which blocks stand in a part of a Word file: paragraphs, rows, what text boxes and content controls hold?

use super::numbering::Numbering;
use super::styles::Styles;
use crate::blocks::{Block, cell, clean};
use crate::error::Error;
use crate::labels::labelled;
use crate::xml::{DEPTH, attribute, child, children, is, switch, value};
use roxmltree::Node;

/// The walk through a document, in the order in which Word counts.
pub struct Body {
    styles: Styles,
    numbering: Numbering,
    /// Whether any change was tracked.
    pub tracked: bool,
    /// The words of a paragraph whose end was deleted: they go on in the next.
    carried: String,
}

/// What a run of a paragraph is written into.
#[derive(Default)]
struct Words<'a, 'i> {
    written: String,
    boxes: Vec<Node<'a, 'i>>,
}

impl Body {
    pub fn new(styles: Styles, numbering: Numbering) -> Self {
        Self { styles, numbering, tracked: false, carried: String::new() }
    }

    /// The blocks below a node.
    pub fn blocks(&mut self, node: Node<'_, '_>, depth: usize) -> Result<Vec<Block>, Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        let mut blocks = Vec::new();
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                "p" => self.paragraph(part, depth, &mut blocks)?,
                "tbl" => {
                    self.rows(part, depth + 1, &mut blocks)?;
                    blocks.push(Block::TableEnd);
                }
                "sdt" => {
                    if let Some(content) = shown_content(part) {
                        blocks.extend(self.blocks(content, depth + 1)?);
                    }
                }
                "del" | "moveFrom" => self.tracked = true,
                "ins" | "moveTo" => {
                    self.tracked = true;
                    blocks.extend(self.blocks(part, depth + 1)?);
                }
                "customXml" | "smartTag" | "AlternateContent" | "Choice" => blocks.extend(self.blocks(part, depth + 1)?),
                _ => {}
            }
        }
        Ok(blocks)
    }

    fn paragraph(&mut self, node: Node<'_, '_>, depth: usize, blocks: &mut Vec<Block>) -> Result<(), Error> {
        let mut words = Words::default();
        self.runs(node, depth, &mut words)?;
        let properties = child(node, "pPr");
        let mark = properties.and_then(|properties| child(properties, "rPr"));
        let end_deleted = mark.is_some_and(|mark| child(mark, "del").is_some() || child(mark, "moveFrom").is_some());
        self.tracked |= end_deleted || mark.is_some_and(|mark| child(mark, "ins").is_some());
        let written = std::mem::take(&mut self.carried) + &clean(&words.written);
        if end_deleted {
            self.carried = written;
        } else {
            let style = properties.and_then(|properties| value(properties, "pStyle"));
            let label = self.label(properties, style);
            let trimmed = written.trim();
            if !trimmed.is_empty() {
                blocks.push(match label {
                    Some((level, label)) => Block::Paragraph(labelled(level, &label, trimmed)),
                    None if self.styles.is_heading(style) => Block::Heading(trimmed.to_string()),
                    None => Block::Paragraph(trimmed.to_string()),
                });
            }
        }
        for text_box in words.boxes {
            blocks.extend(self.blocks(text_box, depth + 1)?);
        }
        Ok(())
    }

    /// The label that Word shows, with its level. An empty paragraph with a number counts too.
    fn label(&mut self, properties: Option<Node<'_, '_>>, style: Option<&str>) -> Option<(usize, String)> {
        let own = properties.and_then(|properties| child(properties, "numPr"));
        let of_style = self.styles.list(style);
        let list = own.and_then(|own| value(own, "numId")).or(of_style.map(|(list, ..)| list))?;
        let level = own
            .and_then(|own| value(own, "ilvl"))
            .and_then(|level| level.parse().ok())
            .or_else(|| of_style.and_then(|(_, level, id)| level.or_else(|| self.numbering.level_of_style(list, id))))
            .unwrap_or(0);
        let label = self.numbering.next(list, level);
        (!label.is_empty()).then_some((level, label))
    }

    /// The words of the runs below a node, and the text boxes that are anchored there.
    fn runs<'a, 'i>(&mut self, node: Node<'a, 'i>, depth: usize, words: &mut Words<'a, 'i>) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                "t" => words.written.extend(part.text()),
                "tab" | "ptab" => words.written.push(' '),
                "br" => match attribute(part, "type") {
                    Some("page" | "column") => words.written.push(' '),
                    _ => words.written.push('\n'),
                },
                "cr" => words.written.push('\n'),
                "noBreakHyphen" => words.written.push('-'),
                "sym" => words.written.extend(symbol(part)),
                "r" if child(part, "rPr").is_some_and(|properties| switch(properties, "vanish")) => {}
                "sdt" => {
                    if let Some(content) = shown_content(part) {
                        self.runs(content, depth + 1, words)?;
                    }
                }
                "txbxContent" => words.boxes.push(part),
                "del" | "moveFrom" => self.tracked = true,
                "ins" | "moveTo" => {
                    self.tracked = true;
                    self.runs(part, depth + 1, words)?;
                }
                "pPr" | "rPr" | "instrText" | "delText" | "softHyphen" | "Fallback" => {}
                _ => self.runs(part, depth + 1, words)?,
            }
        }
        Ok(())
    }

    fn rows(&mut self, node: Node<'_, '_>, depth: usize, blocks: &mut Vec<Block>) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                "tr" => {
                    let properties = child(part, "trPr");
                    if properties.is_some_and(|properties| child(properties, "del").is_some()) {
                        self.tracked = true;
                        continue;
                    }
                    self.tracked |= properties.is_some_and(|properties| child(properties, "ins").is_some());
                    let mut cells = Vec::new();
                    self.cells(part, depth + 1, &mut cells)?;
                    blocks.push(Block::Row(cells));
                }
                "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" => self.rows(part, depth + 1, blocks)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn cells(&mut self, node: Node<'_, '_>, depth: usize, cells: &mut Vec<String>) -> Result<(), Error> {
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        for part in node.children().filter(Node::is_element) {
            match part.tag_name().name() {
                "tc" => {
                    let deleted = child(part, "tcPr").is_some_and(|properties| child(properties, "cellDel").is_some());
                    self.tracked |= deleted;
                    if !deleted {
                        let held = self.blocks(part, depth + 1)?;
                        cells.push(cell(held));
                    }
                }
                "sdt" | "sdtContent" | "customXml" => self.cells(part, depth + 1, cells)?,
                _ => {}
            }
        }
        Ok(())
    }
}

/// What a content control holds; nothing where it shows only the words that ask for some.
fn shown_content<'a, 'i>(control: Node<'a, 'i>) -> Option<Node<'a, 'i>> {
    let asks = child(control, "sdtPr").is_some_and(|properties| switch(properties, "showingPlcHdr"));
    children(control, "sdtContent").next().filter(|content| !asks && is(*content, "sdtContent"))
}

/// `<w:sym w:char="F0B7"/>`: a character of a symbol font.
fn symbol(node: Node<'_, '_>) -> Option<char> {
    u32::from_str_radix(attribute(node, "char")?, 16).ok().and_then(char::from_u32)
}
