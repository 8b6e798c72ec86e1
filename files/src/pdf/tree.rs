//! What does the structure tree of a PDF say? Which words are a paragraph, a heading, an item, a cell.

use super::content::{Piece, Tag};
use super::flow::Breaks;
use super::place::{self, Page, Sheet};
use super::work::Work;
use crate::blocks::{Block, cell, written};
use crate::error::Error;
use crate::labels::{BULLET, labelled};
use hayro_syntax::Pdf;
use hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier};
use std::collections::{HashMap, HashSet};

/// Elements within elements.
const DEPTH: usize = 120;
/// Of a hundred characters on the pages, so many must be in the tree, or the words are read by their places.
const COVERED: usize = 98;

/// The words by the tree; `None` where there is none, or where it does not hold the words that are shown on the pages
/// (`shown`: running heads and page numbers aside).
pub fn read(pdf: &Pdf, sheets: &[Sheet], shown: &[Page], breaks: &Breaks, work: &mut Work) -> Result<Option<String>, Error> {
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let Some(root) = root.and_then(|root| root.get::<Dict<'_>>("StructTreeRoot")) else { return Ok(None) };
    let mut pieces: HashMap<Tag, Vec<&Piece>> = HashMap::new();
    for piece in sheets.iter().flat_map(|sheet| &sheet.pieces) {
        if let Some(tag) = piece.tag {
            pieces.entry(tag).or_default().push(piece);
        }
    }
    let roles = root.get::<Dict<'_>>("RoleMap").unwrap_or_default();
    let mut tree = Tree { roles, pieces, seen: HashSet::new(), work, covered: 0 };
    let element = tree.element(&root, None, 0)?;
    if tree.covered * 100 < place::characters(shown) * COVERED || tree.misses_words(sheets, shown) {
        return Ok(None);
    }
    let pages = sheets.iter().enumerate().map(|(at, sheet)| (sheet.object, at)).collect();
    let mut blocks = Blocks { pages, breaks, blocks: Vec::new() };
    blocks.walk(&element, 0);
    Ok(Some(written(&blocks.blocks)))
}

fn size(piece: &Piece) -> usize {
    piece.text.chars().filter(|c| !c.is_whitespace()).count()
}

/// What an element is, as far as its words are set differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Artifact,
    Heading,
    /// A paragraph, or a part that holds some.
    Block,
    List,
    Item,
    Label,
    Table,
    TableHead,
    Row,
    HeadCell,
    Cell,
    /// Words within a paragraph.
    Inline,
}

/// An element, with its words.
struct Element<'p> {
    role: Role,
    kids: Vec<Kid<'p>>,
}

enum Kid<'p> {
    Words(Vec<&'p Piece>),
    Element(Element<'p>),
}

struct Tree<'a, 'p, 'w> {
    roles: Dict<'a>,
    pieces: HashMap<Tag, Vec<&'p Piece>>,
    seen: HashSet<ObjectIdentifier>,
    work: &'w mut Work,
    covered: usize,
}

impl<'a, 'p> Tree<'a, 'p, '_> {
    /// An element with all below it; `page` is the object of the page that it stands on.
    fn element(&mut self, dict: &Dict<'a>, page: Option<u32>, depth: usize) -> Result<Element<'p>, Error> {
        self.work.step(20)?;
        if depth > DEPTH {
            return Err(Error::TooMuchWork);
        }
        let page = dict.get_ref("Pg").map(|page| ObjectIdentifier::from(page).obj_number).or(page);
        let role = self.role(dict);
        let mut element = Element { role, kids: Vec::new() };
        match dict.get::<Object<'_>>("K") {
            Some(Object::Array(kids)) => {
                for kid in kids.iter::<Object<'_>>() {
                    self.kid(kid, page, depth, &mut element)?;
                }
            }
            Some(kid) => self.kid(kid, page, depth, &mut element)?,
            None => {}
        }
        // A heading of a table is drawn again on each page that the table reaches.
        let is_heading =
            role == Role::TableHead || role == Role::Row && element.elements().all(|cell| cell.role == Role::HeadCell);
        if is_heading && let Some((page, _)) = element.first_tag() {
            element.keep_page(page);
        }
        Ok(element)
    }

    fn kid(&mut self, kid: Object<'a>, page: Option<u32>, depth: usize, element: &mut Element<'p>) -> Result<(), Error> {
        self.work.step(1)?;
        let tag = match &kid {
            Object::Number(number) => page.map(|page| (page, number.as_i64() as i32)),
            Object::Dict(dict) if dict.contains_key("MCID") => {
                let own = dict.get_ref("Stm").or(dict.get_ref("Pg")).map(|page| ObjectIdentifier::from(page).obj_number);
                dict.get::<i32>("MCID").and_then(|number| Some((own.or(page)?, number)))
            }
            Object::Dict(dict) => {
                // Each element has one place in the tree.
                let is_new = dict.obj_id().is_none_or(|id| self.seen.insert(id));
                if is_new && (dict.contains_key("S") || dict.contains_key("K")) {
                    element.kids.push(Kid::Element(self.element(dict, page, depth + 1)?));
                }
                None
            }
            _ => None,
        };
        if let Some(pieces) = tag.and_then(|tag| self.pieces.remove(&tag)) {
            self.covered += pieces.iter().map(|piece| size(piece)).sum::<usize>();
            element.kids.push(Kid::Words(pieces));
        }
        Ok(())
    }

    /// Whether words that are shown are in no element: a text box, say, that its writer did not tag.
    fn misses_words(&self, sheets: &[Sheet], shown: &[Page]) -> bool {
        let is_word = |piece: &Piece| !piece.drawn && piece.text.chars().filter(|c| c.is_alphanumeric()).count() > 1;
        let is_left = |piece: &Piece| piece.tag.is_none_or(|tag| self.pieces.contains_key(&tag));
        sheets
            .iter()
            .zip(shown)
            .any(|(sheet, page)| sheet.pieces.iter().any(|piece| is_word(piece) && is_left(piece) && place::shows(page, piece)))
    }

    fn role(&self, dict: &Dict<'_>) -> Role {
        let Some(mut name) = dict.get::<Name<'_>>("S").map(|name| name.as_str().to_string()) else { return Role::Block };
        for _ in 0..5 {
            match standard(&name) {
                Some(role) => return role,
                None => match self.roles.get::<Name<'_>>(name.as_bytes()) {
                    Some(mapped) => name = mapped.as_str().to_string(),
                    None => break,
                },
            }
        }
        Role::Block
    }
}

fn standard(name: &str) -> Option<Role> {
    Some(match name {
        "Artifact" => Role::Artifact,
        "H" | "H1" | "H2" | "H3" | "H4" | "H5" | "H6" | "Title" => Role::Heading,
        "L" | "TOC" => Role::List,
        "LI" | "TOCI" => Role::Item,
        "Lbl" => Role::Label,
        "Table" => Role::Table,
        "THead" => Role::TableHead,
        "TR" => Role::Row,
        "TH" => Role::HeadCell,
        "TD" => Role::Cell,
        "Span" | "Link" | "Em" | "Strong" | "Quote" | "Code" | "Reference" | "Annot" | "Form" | "Sub" | "Ruby" | "Warichu" => {
            Role::Inline
        }
        "P" | "Document" | "DocumentFragment" | "Part" | "Sect" | "Div" | "Art" | "Aside" | "NonStruct" | "BlockQuote"
        | "Caption" | "LBody" | "TBody" | "TFoot" | "Figure" | "Formula" | "Note" | "FENote" | "Index" | "Private" => Role::Block,
        _ => return None,
    })
}

impl<'p> Element<'p> {
    /// Its words and those of all below it, in order.
    fn words<'e>(&'e self, words: &mut Vec<&'p Piece>) {
        for kid in &self.kids {
            match kid {
                Kid::Words(pieces) => words.extend(pieces),
                Kid::Element(element) if element.role == Role::Artifact => {}
                Kid::Element(element) => element.words(words),
            }
        }
    }

    fn text(&self, breaks: &Breaks) -> String {
        let mut words = Vec::new();
        self.words(&mut words);
        breaks.flowing(words)
    }

    fn elements(&self) -> impl Iterator<Item = &Element<'p>> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Element(element) => Some(element),
            Kid::Words(_) => None,
        })
    }

    /// Takes out what is not on a page.
    fn keep_page(&mut self, page: u32) {
        self.kids.retain_mut(|kid| match kid {
            Kid::Words(pieces) => pieces.first().is_none_or(|piece| piece.tag.is_none_or(|tag| tag.0 == page)),
            Kid::Element(element) => {
                element.keep_page(page);
                true
            }
        });
    }

    /// The page on which its first words stand.
    fn first_tag(&self) -> Option<Tag> {
        let mut words = Vec::new();
        self.words(&mut words);
        words.first().and_then(|piece| piece.tag)
    }
}

/// The blocks of a tree.
struct Blocks<'b> {
    /// Which page an object is.
    pages: HashMap<u32, usize>,
    breaks: &'b Breaks,
    blocks: Vec<Block>,
}

impl Blocks<'_> {
    /// `level` counts the lists around an element.
    fn walk(&mut self, element: &Element<'_>, level: usize) {
        match element.role {
            Role::Artifact => {}
            Role::Table => {
                self.rows(element);
                self.blocks.push(Block::TableEnd);
            }
            Role::List => element.elements().for_each(|kid| match kid.role {
                Role::List => self.walk(kid, level + 1),
                Role::Item => self.item(kid, level),
                _ => self.walk(kid, level),
            }),
            Role::Item => self.item(element, level),
            Role::Heading => self.put(Block::Heading(element.text(self.breaks))),
            _ => self.mixed(element, level),
        }
    }

    fn put(&mut self, block: Block) {
        if !matches!(&block, Block::Paragraph(words) | Block::Heading(words) if words.is_empty()) {
            self.blocks.push(block);
        }
    }

    /// Words and inline elements in a row are a paragraph; what stands between them are blocks of their own.
    fn mixed(&mut self, element: &Element<'_>, level: usize) {
        let mut words = Vec::new();
        for kid in &element.kids {
            match kid {
                Kid::Words(pieces) => words.extend(pieces),
                Kid::Element(kid) if matches!(kid.role, Role::Inline | Role::Label) => kid.words(&mut words),
                Kid::Element(kid) => {
                    self.put(Block::Paragraph(self.breaks.flowing(std::mem::take(&mut words))));
                    let level = if kid.role == Role::List && element.role == Role::Item { level + 1 } else { level };
                    self.walk(kid, level);
                }
            }
        }
        self.put(Block::Paragraph(self.breaks.flowing(words)));
    }

    /// A list item: its label stands before its first words.
    fn item(&mut self, item: &Element<'_>, level: usize) {
        let from = self.blocks.len();
        let mut label = String::new();
        let mut words = Vec::new();
        for kid in &item.kids {
            match kid {
                Kid::Words(pieces) => words.extend(pieces),
                Kid::Element(kid) if kid.role == Role::Label => label = kid.text(self.breaks),
                Kid::Element(kid) if kid.role == Role::Inline => kid.words(&mut words),
                Kid::Element(kid) => {
                    self.put(Block::Paragraph(self.breaks.flowing(std::mem::take(&mut words))));
                    // Lists in an item's body are a level below it.
                    self.walk(kid, level + 1);
                }
            }
        }
        self.put(Block::Paragraph(self.breaks.flowing(words)));
        if label.chars().count() == 1 && !label.chars().all(char::is_alphanumeric) {
            label = BULLET.to_string();
        }
        match self.blocks.get_mut(from) {
            Some(Block::Paragraph(words) | Block::Heading(words)) if !label.is_empty() => *words = labelled(level, &label, words),
            None if !label.is_empty() => self.blocks.push(Block::Paragraph(label)),
            _ => {}
        }
    }

    fn rows(&mut self, table: &Element<'_>) {
        let mut page_before = None;
        for part in table.elements() {
            match part.role {
                Role::Row => {
                    let cells: Vec<String> = part
                        .elements()
                        .filter(|cell| matches!(cell.role, Role::Cell | Role::HeadCell))
                        .map(|cell| self.cell(cell))
                        .collect();
                    let page = part.first_tag().and_then(|tag| self.pages.get(&tag.0)).copied();
                    let turned = page.is_some() && page_before.is_some() && page != page_before;
                    if !(turned && self.goes_on(&cells)) {
                        self.blocks.push(Block::Row(cells));
                    }
                    page_before = page.or(page_before);
                }
                Role::Artifact => {}
                _ => self.rows(part),
            }
        }
    }

    fn cell(&mut self, cell_element: &Element<'_>) -> String {
        let from = self.blocks.len();
        self.mixed(cell_element, 0);
        cell(self.blocks.split_off(from))
    }

    /// Whether a row behind a page's end is the rest of the one before it: then it is put there.
    fn goes_on(&mut self, cells: &[String]) -> bool {
        let Some(Block::Row(before)) = self.blocks.last_mut() else { return false };
        let rest = before.len() == cells.len() && cells.first().is_some_and(String::is_empty);
        if rest {
            for (before, cell) in before.iter_mut().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
                let ended = before.is_empty() || before.ends_with(['.', ':', ';']);
                before.push_str(if before.is_empty() {
                    ""
                } else if ended {
                    "\n"
                } else {
                    " "
                });
                before.push_str(cell);
            }
        }
        rest
    }
}
