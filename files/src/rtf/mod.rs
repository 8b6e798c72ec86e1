//! What are the words of an RTF file? Its text, with the labels that the writer put before list items, and its tables.

mod tokens;

use crate::blocks::{Block, cell, clean, written};
use crate::error::Error;
use crate::labels::labelled;
use crate::{Note, Text};
use std::collections::{HashMap, HashSet};
use tokens::{Token, Tokens, windows_1252};

/// Reads an .rtf.
pub fn read(bytes: &[u8]) -> Result<Text, Error> {
    let start = bytes.iter().position(|&byte| byte == b'{').ok_or(Error::Damaged)?;
    let mut reading = Reading::default();
    for token in Tokens::new(&bytes[start..]) {
        reading.token(token)?;
        if reading.groups.is_empty() {
            return Ok(reading.finish());
        }
    }
    // The outermost group is not closed: the file is cut off.
    Err(Error::Damaged)
}

/// Groups within groups.
const DEPTH: usize = 1000;

/// What a group holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Holds {
    /// Text of the document.
    #[default]
    Text,
    /// The label of a list item.
    Label,
    /// The table of fonts.
    Fonts,
    /// The names of the styles.
    Styles,
    /// Nothing that is read.
    Nothing,
}

/// What ends with a group.
#[derive(Debug, Clone, Default)]
struct Group {
    holds: Holds,
    /// `\*` came: what follows may be skipped by who does not know it.
    optional: bool,
    /// How many characters stand in for one `\u`.
    stand_ins: usize,
    hidden: bool,
    deleted: bool,
    font: i32,
    style: i32,
    level: usize,
    outline: bool,
    in_table: bool,
    /// The words around a text box, which go on behind it.
    around: Option<(String, String)>,
}

#[derive(Default)]
struct Reading {
    groups: Vec<Group>,
    words: String,
    label: String,
    /// Stand-ins still to be passed over.
    pass: usize,
    high_surrogate: Option<u16>,
    symbol_fonts: HashSet<i32>,
    heading_styles: HashSet<i32>,
    /// The name of the style that is being listed, by its number.
    style_names: HashMap<i32, String>,
    blocks: Vec<Block>,
    row: Vec<String>,
    cell: Vec<Block>,
    inner_row: Vec<String>,
    inner_cell: Vec<Block>,
    tracked: bool,
}

impl Reading {
    fn token(&mut self, token: Token<'_>) -> Result<(), Error> {
        match token {
            Token::Open => {
                if self.groups.len() == DEPTH {
                    return Err(Error::TooMuchWork);
                }
                let mut group = self.groups.last().cloned().unwrap_or(Group { stand_ins: 1, ..Group::default() });
                (group.optional, group.around) = (false, None);
                self.groups.push(group);
                self.pass = 0;
            }
            Token::Close => self.close(),
            Token::Word(word, number) => self.word(word, number),
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Text(byte) => {
                let font = self.group().font;
                let symbol_font = self.symbol_fonts.contains(&font);
                let c = if symbol_font && byte > b' ' { char::from_u32(0xf000 + u32::from(byte)) } else { None };
                self.text(c.unwrap_or(windows_1252(byte)));
            }
        }
        Ok(())
    }

    /// The innermost group; a file begins with one, and reading ends with it.
    fn group(&mut self) -> &mut Group {
        if self.groups.is_empty() {
            self.groups.push(Group { stand_ins: 1, ..Group::default() });
        }
        let last = self.groups.len() - 1;
        &mut self.groups[last]
    }

    fn close(&mut self) {
        let around = self.group().around.take();
        if let Some((words, label)) = around {
            self.end_paragraph();
            (self.words, self.label) = (words, label);
        }
        self.groups.pop();
        self.pass = 0;
    }

    fn text(&mut self, c: char) {
        if self.pass > 0 {
            self.pass -= 1;
            return;
        }
        let group = self.group();
        let (holds, style) = (group.holds, group.style);
        if group.hidden || group.deleted {
            return;
        }
        match holds {
            Holds::Text => self.words.push(c),
            Holds::Label => self.label.push(c),
            Holds::Styles => self.style_names.entry(style).or_default().push(c),
            Holds::Fonts | Holds::Nothing => {}
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.group().optional = true,
            b'~' => self.text(' '),
            b'_' => self.text('-'),
            b'{' | b'}' | b'\\' => self.text(char::from(symbol)),
            _ => {}
        }
    }

    fn word(&mut self, word: &[u8], number: Option<i32>) {
        if self.pass > 0 {
            self.pass -= 1;
            return;
        }
        if self.destination(word) || self.group().holds == Holds::Nothing {
            return;
        }
        let on = number != Some(0);
        match word {
            b"u" => self.unicode(number.unwrap_or(0)),
            b"uc" => self.group().stand_ins = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(16),
            b"par" | b"sect" | b"page" => self.end_paragraph(),
            b"line" | b"lbr" => self.text('\n'),
            b"tab" => self.text(' '),
            b"cell" => self.end_cell(),
            b"row" => self.end_row(),
            b"nestcell" => self.end_inner_cell(),
            b"nestrow" => self.end_inner_row(),
            b"pard" => {
                let group = self.group();
                (group.style, group.level, group.outline, group.in_table) = (0, 0, false, false);
            }
            b"plain" => {
                let group = self.group();
                (group.hidden, group.deleted) = (false, false);
            }
            b"s" => self.group().style = number.unwrap_or(0),
            b"ilvl" => self.group().level = usize::try_from(number.unwrap_or(0)).unwrap_or(0),
            b"outlinelevel" => self.group().outline = number.is_some_and(|level| level < 9),
            b"intbl" => self.group().in_table = true,
            b"f" => self.group().font = number.unwrap_or(0),
            b"fcharset" => {
                let font = self.group().font;
                if number == Some(2) {
                    self.symbol_fonts.insert(font);
                }
            }
            b"v" => self.group().hidden = on,
            b"deleted" => {
                self.group().deleted = on;
                self.tracked |= on;
            }
            b"revised" => self.tracked |= on,
            _ => {
                if let Some(c) = named(word) {
                    self.text(c);
                }
            }
        }
    }

    /// Whether a word says what its group holds.
    fn destination(&mut self, word: &[u8]) -> bool {
        let optional = std::mem::take(&mut self.group().optional);
        let holds = match word {
            b"listtext" | b"pntext" => Holds::Label,
            b"fonttbl" => Holds::Fonts,
            b"stylesheet" => Holds::Styles,
            b"shptxt" => {
                let around = (std::mem::take(&mut self.words), std::mem::take(&mut self.label));
                self.group().around = Some(around);
                Holds::Text
            }
            // Known, though they may be skipped: what holds the end of a row in a cell, and what holds a text box.
            b"nesttableprops" | b"shpinst" => return true,
            _ if optional || UNREAD.contains(&word) => Holds::Nothing,
            _ => return false,
        };
        // What is in a group that is not read is not read either.
        if self.group().holds != Holds::Nothing {
            self.group().holds = holds;
        }
        true
    }

    fn unicode(&mut self, number: i32) {
        let unit = (number & 0xffff) as u16;
        let high = self.high_surrogate.take();
        if (0xd800..0xdc00).contains(&unit) {
            self.high_surrogate = Some(unit);
        } else {
            let units = high.into_iter().chain([unit]);
            char::decode_utf16(units).for_each(|c| self.text(c.unwrap_or(char::REPLACEMENT_CHARACTER)));
        }
        self.pass = self.group().stand_ins;
    }

    fn end_paragraph(&mut self) {
        let label = clean(&std::mem::take(&mut self.label)).trim().to_string();
        let words = clean(&std::mem::take(&mut self.words)).trim().to_string();
        let Group { style, level, outline, in_table, .. } = *self.group();
        if !words.is_empty() {
            let heading = outline || self.is_heading(style);
            let block = match label.is_empty() {
                false => Block::Paragraph(labelled(level, &label, &words)),
                true if heading => Block::Heading(words),
                true => Block::Paragraph(words),
            };
            if in_table {
                self.cell.push(block);
            } else {
                self.end_table();
                self.blocks.push(block);
            }
        }
    }

    fn is_heading(&mut self, style: i32) -> bool {
        for (style, name) in self.style_names.drain() {
            let name = name.trim().to_lowercase();
            if name.starts_with("heading ") || name.starts_with("title") {
                self.heading_styles.insert(style);
            }
        }
        self.heading_styles.contains(&style)
    }

    fn end_cell(&mut self) {
        self.group().in_table = true;
        self.end_paragraph();
        let held = std::mem::take(&mut self.cell);
        self.row.push(cell(held));
    }

    fn end_row(&mut self) {
        if !self.row.is_empty() {
            let cells = std::mem::take(&mut self.row);
            self.blocks.push(Block::Row(cells));
        }
    }

    /// A cell of a table in a cell: its paragraphs have come into the outer cell.
    fn end_inner_cell(&mut self) {
        self.group().in_table = true;
        std::mem::swap(&mut self.cell, &mut self.inner_cell);
        self.end_paragraph();
        std::mem::swap(&mut self.cell, &mut self.inner_cell);
        let held = std::mem::take(&mut self.inner_cell);
        self.inner_row.push(cell(held));
    }

    fn end_inner_row(&mut self) {
        let cells = std::mem::take(&mut self.inner_row);
        self.cell.push(Block::Row(cells));
    }

    fn end_table(&mut self) {
        self.end_row();
        if matches!(self.blocks.last(), Some(Block::Row(_))) {
            self.blocks.push(Block::TableEnd);
        }
    }

    fn finish(mut self) -> Text {
        self.groups.push(Group::default());
        self.end_paragraph();
        self.end_row();
        Text { words: written(&self.blocks), notes: if self.tracked { vec![Note::TrackedChanges] } else { Vec::new() } }
    }
}

/// Groups whose text is no text of the document.
const UNREAD: [&[u8]; 41] = [
    b"colortbl",
    b"info",
    b"header",
    b"headerl",
    b"headerr",
    b"headerf",
    b"footer",
    b"footerl",
    b"footerr",
    b"footerf",
    b"footnote",
    b"pict",
    b"object",
    b"annotation",
    b"atnid",
    b"atnauthor",
    b"atntime",
    b"atnref",
    b"listtable",
    b"listoverridetable",
    b"revtbl",
    b"rsidtbl",
    b"filetbl",
    b"template",
    b"nonesttables",
    b"sp",
    b"shprslt",
    b"do",
    b"tc",
    b"xe",
    b"ftnsep",
    b"ftnsepc",
    b"ftncn",
    b"aftnsep",
    b"aftnsepc",
    b"aftncn",
    b"fldinst",
    b"private1",
    b"xmlopen",
    b"themedata",
    b"pgptbl",
];

/// The characters that have a word of their own.
fn named(word: &[u8]) -> Option<char> {
    Some(match word {
        b"emdash" => '—',
        b"endash" => '–',
        b"bullet" => '•',
        b"lquote" => '‘',
        b"rquote" => '’',
        b"ldblquote" => '“',
        b"rdblquote" => '”',
        b"emspace" | b"enspace" | b"qmspace" => ' ',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(rtf: &str) -> String {
        let whole = format!(
            "{{\\rtf1\\ansi{{\\fonttbl{{\\f0 Arial;}}{{\\f1\\fcharset2 Symbol;}}}}{{\\stylesheet{{\\s3 heading 1;}}{{\\s4 Normal;}}}}{rtf}}}"
        );
        read(whole.as_bytes()).unwrap().words
    }

    #[test]
    fn text_is_decoded() {
        for (rtf, want) in [
            ("Pay \\'a350\\par ", "Pay £50"),
            ("it\\rquote s \\u163 ?50\\u8217 ''", "it’s £50’'"),
            ("\\uc2 a\\u163 \\'a1\\'a2b", "a£b"),
            ("a\r\nb\\~c\\line d", "ab c\nd"),
            ("{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt link}}", "link"),
            ("a{\\v hidden}b{\\*\\unknown c}{\\footnote d}{\\header e}", "ab"),
            ("\\{x\\}", "{x}"),
        ] {
            assert_eq!(words(rtf), want, "{rtf}");
        }
    }

    #[test]
    fn labels_headings_and_tables() {
        let list = "\\pard{\\listtext\\f1\\'b7\\tab}\\ilvl0 one\\par\\pard\\ilvl1{\\listtext a)\\tab}two\\par";
        assert_eq!(words(list), "  • one\n    a) two");
        assert_eq!(words("a\\par\\pard\\s3 Orders\\par\\pard\\s4 b\\par"), "a\n\nOrders\n\nb");
        let table = "\\trowd\\pard\\intbl 1\\cell\\pard\\intbl Pay\\par \\'a350\\cell\\row\\pard after\\par";
        assert_eq!(words(table), "1\tPay\n£50\n\nafter");
        let boxed = "before{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard boxed\\par}}{\\shprslt boxed}} after\\par";
        assert_eq!(words(boxed), "boxed\nbefore after");
    }

    #[test]
    fn changes_and_damage_are_said() {
        let tracked = read(b"{\\rtf1 Pay {\\deleted 300}{\\revised 350}}").unwrap();
        assert_eq!((tracked.words.as_str(), &tracked.notes[..]), ("Pay 350", &[Note::TrackedChanges][..]));
        assert_eq!(read(b"{\\rtf1 cut {\\b off}"), Err(Error::Damaged));
        assert_eq!(read("{\\rtf1".to_string().as_bytes()), Err(Error::Damaged));
        assert_eq!(read("{".repeat(5000).as_bytes()), Err(Error::TooMuchWork));
        assert_eq!(read(b"{\\rtf1 a}} trailing").unwrap().words, "a");
    }
}
