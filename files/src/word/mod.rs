//! What are the words of a Word file? Paragraphs with their labels, tables, text boxes; inserted words in, deleted out.

mod body;
mod numbering;
mod styles;

use crate::archive::Archive;
use crate::blocks::written;
use crate::error::Error;
use crate::xml::{self, attribute, child, children};
use crate::{Note, Text};
use body::Body;
use numbering::Numbering;
use styles::Styles;

/// Reads a .docx (or .docm, .dotx).
pub fn read(bytes: &[u8]) -> Result<Text, Error> {
    let archive = Archive::open(bytes)?;
    let main = main_part(&archive)?;
    let folder = main.rfind('/').map_or("", |slash| &main[..=slash]);
    let document = archive.text(&main)?.ok_or(Error::Damaged)?;
    let styles = archive.text(&format!("{folder}styles.xml"))?;
    let numbers = archive.text(&format!("{folder}numbering.xml"))?;

    let styles = styles.as_deref().map(xml::parse).transpose()?;
    let styles = styles.as_ref().map(|tree| Styles::new(tree.root_element())).unwrap_or_default();
    let numbers = numbers.as_deref().map(xml::parse).transpose()?;
    let numbering = numbers.as_ref().map(|tree| Numbering::new(tree.root_element())).unwrap_or_default();
    let tree = xml::parse(&document)?;
    let root = child(tree.root_element(), "body").ok_or(Error::Damaged)?;

    let mut body = Body::new(styles, numbering);
    let blocks = body.blocks(root, 0)?;
    let notes = if body.tracked { vec![Note::TrackedChanges] } else { Vec::new() };
    Ok(Text { words: written(&blocks), notes })
}

/// The name of the main part: some writers do not call it word/document.xml.
fn main_part(archive: &Archive<'_>) -> Result<String, Error> {
    let Some(relations) = archive.text("_rels/.rels")? else { return Ok("word/document.xml".into()) };
    let tree = xml::parse(&relations)?;
    let main = children(tree.root_element(), "Relationship")
        .find(|relation| attribute(*relation, "Type").is_some_and(|kind| kind.ends_with("/officeDocument")))
        .and_then(|relation| attribute(relation, "Target"));
    Ok(main.unwrap_or("word/document.xml").trim_start_matches('/').to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::tests::zip;

    const NUMBERING: &str = r#"<w:numbering xmlns:w="w">
        <w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="1">
            <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/>
            <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    </w:numbering>"#;
    const STYLES: &str = r#"<w:styles xmlns:w="w">
        <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
        <w:style w:styleId="Sub"><w:basedOn w:val="H1"/></w:style>
        <w:style w:styleId="Num"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    </w:styles>"#;

    fn read_body(body: &str) -> Result<Text, Error> {
        let document = format!(r#"<w:document xmlns:w="w" xmlns:mc="mc" xmlns:wps="wps"><w:body>{body}</w:body></w:document>"#);
        let parts = [("word/document.xml", &*document), ("word/styles.xml", STYLES), ("word/numbering.xml", NUMBERING)];
        read(&zip(&parts))
    }

    fn words(body: &str) -> String {
        read_body(body).unwrap().words
    }

    fn paragraph(properties: &str, words: &str) -> String {
        format!("<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>")
    }

    fn item(num: u32, level: u32, words: &str) -> String {
        paragraph(&format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>"#), words)
    }

    #[test]
    fn labels_are_those_that_word_shows() {
        let body = [
            item(1, 0, "One"),
            item(1, 1, "a"),
            item(1, 1, "b"),
            item(1, 2, "deep"),
            item(1, 0, "Two"),
            item(1, 1, "anew"),
            item(2, 0, "dot"),
            item(3, 0, "Five"),
            item(1, 0, "Six, for both lists count together"),
        ];
        let want = "  1. One\n    a) a\n    b) b\n      1.b.i deep\n  2. Two\n    a) anew\n  • dot\n  5. Five\n  6. Six, for both lists count together";
        assert_eq!(words(&body.concat()), want);
        assert_eq!(words(&paragraph(r#"<w:pStyle w:val="Num"/>"#, "x")), "  1. x");
        let off = r#"<w:pStyle w:val="Num"/><w:numPr><w:numId w:val="0"/></w:numPr>"#;
        assert_eq!(words(&paragraph(off, "x")), "x");
    }

    #[test]
    fn headings_stand_apart() {
        let body = [paragraph("", "a"), paragraph(r#"<w:pStyle w:val="Sub"/>"#, "Orders"), paragraph("", "b")];
        assert_eq!(words(&body.concat()), "a\n\nOrders\n\nb");
    }

    #[test]
    fn a_row_is_a_line_and_its_cells_are_apart() {
        let cell = |held: &str| format!("<w:tc>{held}</w:tc>");
        let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
        let two = cell(&(paragraph("", "Pay £50.") + &item(2, 0, "within 4 weeks")));
        let in_control = format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", cell(&paragraph("", "7 April")));
        let merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>".to_string();
        let rows = [row(&[cell(&paragraph("", "1")), two, in_control]), row(&[merged, cell(&paragraph("", "x"))])];
        assert_eq!(words(&format!("<w:tbl>{}</w:tbl>", rows.concat())), "1\tPay £50.\n  • within 4 weeks\t7 April\n\tx");
    }

    #[test]
    fn changes_are_read_as_accepted_and_said() {
        let body = "<w:p><w:r><w:t>Pay £</w:t></w:r><w:del><w:r><w:delText>300</w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>350</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom>\
            <w:moveTo><w:r><w:t>.</w:t></w:r></w:moveTo><w:r><w:commentReference/></w:r></w:p>";
        let text = read_body(body).unwrap();
        assert_eq!(text.words, "Pay £350.");
        assert_eq!(text.notes, [Note::TrackedChanges]);
        // A deleted end of a paragraph joins it to the next; a deleted row is gone.
        let body = [
            paragraph("<w:rPr><w:del/></w:rPr>", "Pay "),
            paragraph("", "£50."),
            "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr></w:tbl>".into(),
        ];
        assert_eq!(words(&body.concat()), "Pay £50.");
        assert_eq!(read_body(&paragraph("", "x")).unwrap().notes, []);
    }

    #[test]
    fn what_is_shown_is_read_and_what_is_not_is_not() {
        for (body, want) in [
            ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>", "a b\nc-"),
            ("<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "a"),
            ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>", "link"),
            ("<w:sdt><w:sdtContent><w:r><w:t>control</w:t></w:r></w:sdtContent></w:sdt>", "control"),
            ("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click</w:t></w:r></w:sdtContent></w:sdt>", ""),
            ("<w:r><w:sym w:font='Symbol' w:char='F0B7'/><w:t> x</w:t></w:r>", "• x"),
            (
                "<w:r><w:t>before</w:t><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>\
                 </w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p>\
                 </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                "before\nboxed",
            ),
        ] {
            assert_eq!(words(&format!("<w:p>{body}</w:p>")), want, "{body}");
        }
        assert_eq!(words(&format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", paragraph("", "block"))), "block");
    }

    #[test]
    fn what_is_broken_is_said() {
        assert_eq!(read(&zip(&[("word/styles.xml", STYLES)])), Err(Error::Damaged));
        assert_eq!(read_body("<w:p>"), Err(Error::Damaged));
        let deep = "<w:sdt><w:sdtContent>".repeat(5000) + &"</w:sdtContent></w:sdt>".repeat(5000);
        assert_eq!(read_body(&deep), Err(Error::TooMuchWork));
    }
}
