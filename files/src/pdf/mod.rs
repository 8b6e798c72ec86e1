//! What are the words of a PDF? Its structure tree says it where there is a whole one; else where they stand.

mod annotations;
mod content;
mod encoding;
mod flow;
mod font;
mod matrix;
mod place;
mod shape;
mod streams;
mod tree;
mod whole;
mod widths;
mod work;

use crate::error::Error;
use crate::{Note, Text};
use content::{Run, Shared, Shown, Way};
use flow::Breaks;
use hayro_syntax::object::{Array, Dict, ObjectIdentifier};
use hayro_syntax::page::Page;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use matrix::Matrix;
use place::Sheet;
use std::collections::{HashMap, HashSet};
use work::Work;

/// A PDF that is read page by page, so that whoever asks can show how far it is, and stop.
pub struct Reading {
    pdf: Pdf,
    shared: Shared,
    sheets: Vec<Sheet>,
    characters: usize,
    unknown: usize,
    /// Whether fields were filled in: their words are in no structure tree.
    filled: bool,
    missing: Missing,
}

/// The pages on which there is something that is not read, or not surely: their numbers.
#[derive(Default)]
struct Missing {
    pictures: Vec<usize>,
    turned: Vec<usize>,
    recognised: Vec<usize>,
    comments: Vec<usize>,
    fields: Vec<usize>,
}

impl Missing {
    fn notes(self) -> Vec<Note> {
        [
            (Note::PicturePages as fn(Vec<usize>) -> Note, self.pictures),
            (Note::TurnedWords, self.turned),
            (Note::RecognisedWords, self.recognised),
            (Note::Comments, self.comments),
            (Note::Fields, self.fields),
        ]
        .into_iter()
        .filter(|(_, pages)| !pages.is_empty())
        .map(|(note, pages)| note(pages))
        .collect()
    }
}

/// The most pages. A report has twenty; one with all its annexes a few hundred.
const PAGES: usize = 5000;
/// One character in so many may be unknown: a bullet from a font of drawings is.
const UNKNOWN: usize = 50;
/// A page with a picture on half of it and fewer characters is a scan with a running head, or with the scanner's name.
const SCAN: usize = 60;
/// So many characters that stand sideways or upside down are more than a stamp.
const TURNED: usize = 30;

impl Reading {
    /// Opens a PDF. Lines that a server put before it are passed over.
    pub fn open(bytes: &[u8], password: &str) -> Result<Self, Error> {
        let start = bytes.windows(5).position(|window| window == b"%PDF-").ok_or(Error::Damaged)?;
        let bytes = &bytes[start..];
        let mut work = Work::new();
        whole::check(bytes, &mut work)?;
        let pdf = Pdf::new_with_password(bytes.to_vec(), password).map_err(|error| match error {
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) if password.is_empty() => Error::PasswordNeeded,
            LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Error::PasswordWrong,
            LoadPdfError::Decryption(_) => Error::ProtectedOtherwise,
            LoadPdfError::Invalid => Error::Damaged,
        })?;
        if pdf.pages().len() > PAGES {
            return Err(Error::TooMuchWork);
        }
        whole::check_pages(&pdf)?;
        let hidden_layers = hidden_layers(&pdf);
        let shared = Shared { work, fonts: HashMap::new(), hidden_layers };
        Ok(Self { pdf, shared, sheets: Vec::new(), characters: 0, unknown: 0, filled: false, missing: Missing::default() })
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pdf.pages().len()
    }

    /// How many of them were read.
    pub fn pages_read(&self) -> usize {
        self.sheets.len()
    }

    /// Reads the next page. Says whether there are more.
    pub fn step(&mut self) -> Result<bool, Error> {
        let at = self.sheets.len();
        let Some(page) = self.pdf.pages().get(at) else { return Ok(false) };
        let number = at + 1;
        let (width, height) = page.render_dimensions();
        let mut shown = shown(page, &mut self.shared, Matrix::IDENTITY)?;
        let mut size = (width, height);
        // A page that lies on its side is read as whoever holds it would turn it.
        if let Some(way) = shown.lies() {
            let (turn, turned_size) = upright(way, size);
            shown = self::shown(page, &mut self.shared, turn)?;
            size = turned_size;
        }
        let annotations::Added { pieces: fields, comments, unread } = annotations::added(page, &mut self.shared)?;
        self.filled |= !fields.is_empty();
        let characters = shown.characters + shown.unknown;
        let is_scan = shown.pictures > 0.5 * width * height && characters < SCAN;
        for (list, has) in [
            (&mut self.missing.pictures, is_scan || shown.pictures > 0.0 && characters == 0),
            (&mut self.missing.turned, shown.turned.iter().sum::<usize>() >= TURNED),
            (&mut self.missing.recognised, shown.pictures > 0.0 && 2 * shown.invisible > characters),
            (&mut self.missing.comments, comments),
            (&mut self.missing.fields, unread),
        ] {
            list.extend(has.then_some(number));
        }
        self.characters += shown.characters;
        self.unknown += shown.unknown;
        let pieces = shown.pieces.into_iter().chain(fields).collect();
        self.sheets.push(Sheet { height: size.1, object: object_of(page), pieces, rules: shown.rules });
        Ok(self.sheets.len() < self.pages())
    }

    /// The words of all pages.
    pub fn finish(mut self) -> Result<Text, Error> {
        if self.missing.pictures.len() == self.pages() && self.pages() > 0 {
            return Err(Error::OnlyPictures);
        }
        if self.characters + self.unknown == 0 {
            return Err(if self.missing.pictures.is_empty() { Error::NoWords } else { Error::OnlyPictures });
        }
        if self.unknown * UNKNOWN > self.characters {
            return Err(Error::UnreadableFonts);
        }
        let breaks = Breaks::new(self.sheets.iter().flat_map(|sheet| &sheet.pieces));
        let pages = place::pages(&self.sheets);
        let by_tree =
            if self.filled { None } else { tree::read(&self.pdf, &self.sheets, &pages, &breaks, &mut self.shared.work)? };
        let words = by_tree.unwrap_or_else(|| place::read(&pages, &breaks));
        Ok(Text { words, notes: self.missing.notes() })
    }
}

/// What a page shows, turned by `turn`.
fn shown(page: &Page<'_>, shared: &mut Shared, turn: Matrix) -> Result<Shown, Error> {
    let mut run = Run::new(shared, on_page(page).then(turn));
    let data = whole::contents(page, run.work())?;
    run.run(&data, page.resources(), object_of(page), 0)?;
    Ok(run.finish())
}

/// Where the page's own places are, downwards from its top left corner.
fn on_page(page: &Page<'_>) -> Matrix {
    Matrix(page.initial_transform(true).as_coeffs().map(|number| number as f32))
}

fn object_of(page: &Page<'_>) -> u32 {
    page.raw().obj_id().map_or(0, |id| id.obj_number)
}

/// Turns a page of this size so that words that run this way run as usual; and its size then.
fn upright(way: Way, (width, height): (f32, f32)) -> (Matrix, (f32, f32)) {
    match way {
        Way::Down => (Matrix([0.0, -1.0, 1.0, 0.0, 0.0, width]), (height, width)),
        Way::Up => (Matrix([0.0, 1.0, -1.0, 0.0, height, 0.0]), (height, width)),
        Way::Over => (Matrix([-1.0, 0.0, 0.0, -1.0, width, height]), (width, height)),
        Way::Askew => (Matrix::IDENTITY, (width, height)),
    }
}

/// The layers that are switched off when the file is opened.
fn hidden_layers(pdf: &Pdf) -> HashSet<ObjectIdentifier> {
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let usual = root.and_then(|root| root.get::<Dict<'_>>("OCProperties")?.get::<Dict<'_>>("D"));
    let off = usual.and_then(|usual| usual.get::<Array<'_>>("OFF"));
    off.iter().flat_map(|off| off.raw_iter()).filter_map(|layer| layer.as_obj_ref()).map(ObjectIdentifier::from).collect()
}

/// A text string: UTF-16 or UTF-8 behind their marks, else bytes as in Windows' code page, which is near enough.
fn text_string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|&byte| encoding::character(encoding::Encoding::WinAnsi, byte).unwrap_or(' ')).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page with this content, and with these annotations.
    fn paper(content: &str, annotations: &str) -> Vec<u8> {
        let stream = |number: u32, more: &str, data: &str| {
            format!("{number} 0 obj<<{more}/Length {}>>stream\n{data}\nendstream endobj\n", data.len())
        };
        format!(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
             3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Annots[{annotations}]/Resources 6 0 R>>endobj\n\
             {}{}{}5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n\
             6 0 obj<</Font<</F 5 0 R>>/XObject<</I 8 0 R>>>>endobj\ntrailer<</Root 1 0 R/Size 9>>\n%%EOF\n",
            stream(4, "", content),
            stream(7, "/Type/XObject/Subtype/Form/BBox[0 0 100 20]", "/Tx BMC BT /F 10 Tf 2 5 Td (250.00) Tj ET EMC"),
            stream(8, "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"),
        )
        .into_bytes()
    }

    fn read(content: &str, annotations: &str) -> Result<Text, Error> {
        Reading::open(&paper(content, annotations), "").and_then(|mut reading| {
            while reading.step()? {}
            reading.finish()
        })
    }

    const TWO_LINES: &str = "(The landlord must pay) Tj 0 -14 Td (the resident.) Tj ET";
    const LONG: &str = "(A table of sums that the landlord must pay each month) Tj ET";
    const PICTURE: &str = "q 600 0 0 800 0 0 cm /I Do Q";

    #[test]
    fn pages_that_lie_on_their_side_are_read() {
        let upright = "1 0 0 1 60 700 Tm";
        for turn in [upright, "0 1 -1 0 60 60 Tm", "0 -1 1 0 500 700 Tm", "-1 0 0 -1 500 60 Tm"] {
            let text = read(&format!("BT /F 12 Tf {turn} {TWO_LINES}"), "").unwrap();
            assert_eq!((text.words.trim(), text.notes), ("The landlord must pay the resident.", vec![]), "{turn}");
        }
        for turn in ["0 1 -1 0 500 60 Tm", "0.7 0.7 -0.7 0.7 60 60 Tm"] {
            let page = format!("BT /F 12 Tf {upright} {LONG} BT /F 12 Tf 1 0 0 1 60 500 Tm {LONG} BT /F 12 Tf {turn} {LONG}");
            let text = read(&page, "").unwrap();
            assert_eq!((text.words.matches("table").count(), text.notes), (2, vec![Note::TurnedWords(vec![1])]), "{turn}");
        }
        // A stamp.
        let stamped = read(&format!("BT /F 12 Tf {upright} {LONG} BT /F 12 Tf 0 1 -1 0 500 60 Tm (COPY) Tj ET"), "").unwrap();
        assert_eq!(stamped.notes, vec![]);
    }

    /// A text box that its writer did not tag.
    #[test]
    fn what_the_tree_leaves_out_is_read_by_its_place() {
        let line =
            |y: u32| format!("1 0 0 1 60 {y} Tm (The landlord must write to the resident about the gutter and the roof.) Tj ");
        let tagged =
            format!("/P <</MCID 0>> BDC BT /F 12 Tf {} ET EMC", (0..20).map(|at| line(740 - 14 * at)).collect::<String>());
        for (more, wanted) in [
            ("", false),
            ("BT /F 12 Tf 60 300 Td (Pay it 250.00) Tj ET", true),
            ("/Artifact BMC BT /F 12 Tf 60 300 Td (Pay it 250.00) Tj ET EMC", false),
        ] {
            let mut pdf = String::from_utf8(paper(&format!("{tagged} {more}"), "")).unwrap();
            pdf = pdf.replace("/Type/Catalog", "/Type/Catalog/StructTreeRoot 9 0 R");
            pdf = pdf.replace("trailer", "9 0 obj<</Type/StructTreeRoot/K[<</S/P/Pg 3 0 R/K 0>>]>>endobj\ntrailer");
            let text = crate::read(pdf.as_bytes(), "").unwrap();
            assert_eq!(text.words.contains("Pay it 250.00"), wanted, "{more}");
            assert_eq!(text.words.matches("gutter").count(), 20, "{more}");
        }
    }

    #[test]
    fn what_a_program_saw_in_a_picture_is_said() {
        let behind = read(&format!("{PICTURE} BT 3 Tr /F 12 Tf 60 700 Td {LONG} BT 60 500 Td {LONG}"), "").unwrap();
        assert_eq!(behind.notes, vec![Note::RecognisedWords(vec![1])]);
        let beside = read(&format!("q 60 0 0 80 0 0 cm /I Do Q BT /F 12 Tf 60 700 Td {LONG}"), "").unwrap();
        assert_eq!(beside.notes, vec![]);
        let scanned = read(&format!("{PICTURE} BT /F 9 Tf 60 20 Td (Scanned by a machine) Tj ET"), "");
        assert_eq!(scanned, Err(Error::OnlyPictures));
    }

    #[test]
    fn fields_are_read_and_comments_are_said() {
        let field = "/Subtype/Widget/FT/Tx/Rect[200 695 300 715]";
        let page = "BT /F 12 Tf 60 700 Td (The landlord must pay) Tj ET BT /F 12 Tf 60 600 Td (The end.) Tj ET";
        for (annotations, words, notes) in [
            (format!("<<{field}/V(250.00)/AP<</N 7 0 R>>>>"), "The landlord must pay 250.00\nThe end.", vec![]),
            (format!("<<{field}/F 2/AP<</N 7 0 R>>>>"), "The landlord must pay\nThe end.", vec![]),
            (format!("<<{field}/V(250.00)>>"), "The landlord must pay\nThe end.", vec![Note::Fields(vec![1])]),
            (format!("<<{field}/V()>>"), "The landlord must pay\nThe end.", vec![]),
            ("<</Subtype/FreeText/Contents(No!)>>".into(), "The landlord must pay\nThe end.", vec![Note::Comments(vec![1])]),
            ("<</Subtype/Link>><</Subtype/Highlight>>".into(), "The landlord must pay\nThe end.", vec![]),
        ] {
            let text = read(page, &annotations).unwrap();
            let lines: Vec<String> =
                text.words.lines().filter(|line| !line.is_empty()).map(|line| line.replace('\t', " ")).collect();
            assert_eq!((lines.join("\n").as_str(), text.notes), (words, notes), "{annotations}");
        }
    }
}
