//! What are the words of a PDF? Its structure tree says it where there is a whole one; else where they stand.

mod content;
mod encoding;
mod flow;
mod font;
mod matrix;
mod place;
mod streams;
mod tree;
mod whole;
mod widths;
mod work;

use crate::error::Error;
use crate::{Note, Text};
use content::{Run, Shared, Shown};
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
    pictures: Vec<usize>,
}

/// The most pages. A report has twenty; one with all its annexes a few hundred.
const PAGES: usize = 5000;
/// One character in so many may be unknown: a bullet from a font of drawings is.
const UNKNOWN: usize = 50;

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
        Ok(Self { pdf, shared, sheets: Vec::new(), characters: 0, unknown: 0, pictures: Vec::new() })
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
        let Shown { pieces, rules, pictures, characters, unknown } = shown(page, &mut self.shared)?;
        if pictures && characters + unknown == 0 {
            self.pictures.push(at + 1);
        }
        self.characters += characters;
        self.unknown += unknown;
        let object = page.raw().obj_id().map_or(0, |id| id.obj_number);
        self.sheets.push(Sheet { height: page.render_dimensions().1, object, pieces, rules });
        Ok(self.sheets.len() < self.pages())
    }

    /// The words of all pages.
    pub fn finish(mut self) -> Result<Text, Error> {
        if self.characters + self.unknown == 0 {
            return Err(if self.pictures.is_empty() { Error::NoWords } else { Error::OnlyPictures });
        }
        if self.unknown * UNKNOWN > self.characters {
            return Err(Error::UnreadableFonts);
        }
        let breaks = Breaks::new(self.sheets.iter().flat_map(|sheet| &sheet.pieces));
        let pages = place::pages(&self.sheets);
        let shown = place::characters(&pages);
        let words = match tree::read(&self.pdf, &self.sheets, shown, &breaks, &mut self.shared.work)? {
            Some(words) => words,
            None => place::read(&pages, &breaks),
        };
        let notes = if self.pictures.is_empty() { Vec::new() } else { vec![Note::PicturePages(self.pictures)] };
        Ok(Text { words, notes })
    }
}

fn shown(page: &Page<'_>, shared: &mut Shared) -> Result<Shown, Error> {
    let matrix = Matrix(page.initial_transform(true).as_coeffs().map(|number| number as f32));
    let owner = page.raw().obj_id().map_or(0, |id| id.obj_number);
    let mut run = Run::new(shared, matrix);
    let data = whole::contents(page, run.work())?;
    run.run(&data, page.resources(), owner, 0)?;
    Ok(run.finish())
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
