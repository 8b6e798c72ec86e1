//! How do paragraphs and table rows become the text for the core?

/// A piece of a document, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph; a list item's label is part of its words.
    Paragraph(String),
    /// A heading.
    Heading(String),
    /// A row of a table, cell by cell.
    Row(Vec<String>),
    /// Where a table ends.
    TableEnd,
}

impl Block {
    /// The words of a block that stands in a cell.
    pub fn into_cell(self) -> String {
        match self {
            Block::Paragraph(words) | Block::Heading(words) => words,
            Block::Row(cells) => cells.join("\t"),
            Block::TableEnd => String::new(),
        }
    }
}

/// The blocks of a cell, a line each.
pub fn cell(blocks: Vec<Block>) -> String {
    let lines: Vec<String> = blocks.into_iter().map(Block::into_cell).filter(|line| !line.trim().is_empty()).collect();
    lines.join("\n")
}

/// The text: a paragraph a line, an empty line around headings, TABs between cells.
pub fn written(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(words) => line(&mut text, words.trim_end()),
            Block::Heading(words) => {
                gap(&mut text);
                line(&mut text, words.trim());
                gap(&mut text);
            }
            Block::Row(cells) if cells.iter().all(|cell| cell.trim().is_empty()) => {}
            Block::Row(cells) => line(&mut text, &cells.join("\t")),
            Block::TableEnd => gap(&mut text),
        }
    }
    text.truncate(text.trim_end().len());
    text
}

fn line(text: &mut String, words: &str) {
    text.push_str(words);
    text.push('\n');
}

fn gap(text: &mut String) {
    if !text.is_empty() && !text.ends_with("\n\n") {
        text.push('\n');
    }
}

/// Words as a person reads them: one kind of space, ligatures undone, what is not seen left out, the bullets of
/// symbol fonts as bullets. Line breaks stay.
pub fn clean(words: &str) -> String {
    let mut cleaned = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{fb00}' => cleaned.push_str("ff"),
            '\u{fb01}' => cleaned.push_str("fi"),
            '\u{fb02}' => cleaned.push_str("fl"),
            '\u{fb03}' => cleaned.push_str("ffi"),
            '\u{fb04}' => cleaned.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => cleaned.push_str("st"),
            // Symbol and Wingdings, as Word and LibreOffice write their bullets.
            '\u{f0b7}' | '\u{f0a7}' | '\u{f076}' | '\u{f0d8}' | '\u{f0fc}' | '\u{f06f}' | '\u{f02d}' => cleaned.push('•'),
            '\n' => cleaned.push('\n'),
            '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{85}' | '\r' => cleaned.push('\n'),
            c if c.is_whitespace() => cleaned.push(' '),
            c if c.is_control() => {}
            c => cleaned.push(c),
        }
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_become_lines() {
        let blocks = [
            Block::Heading("Orders".into()),
            Block::Row(vec!["1".into(), "Pay\n£50.".into()]),
            Block::Row(vec!["".into(), " ".into()]),
            Block::TableEnd,
            Block::Heading("Recommendations".into()),
            Block::Paragraph("  1. Review.".into()),
        ];
        assert_eq!(written(&blocks), "Orders\n\n1\tPay\n£50.\n\nRecommendations\n\n  1. Review.");
    }

    #[test]
    fn words_are_as_they_are_read() {
        for (words, want) in [
            ("of\u{fb01}ce", "office"),
            ("main\u{ad}tain", "maintain"),
            ("£50\u{a0}now\t!", "£50 now !"),
            ("\u{f0b7} one", "• one"),
            ("a\u{b}b", "a\nb"),
        ] {
            assert_eq!(clean(words), want);
        }
    }
}
