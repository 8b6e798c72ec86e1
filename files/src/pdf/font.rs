//! Which characters do the bytes of a font stand for, and how wide are they?

use super::encoding::{self, Encoding};
use super::streams::decoded;
use super::widths;
use super::work::Work;
use crate::error::Error;
use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::{Array, Dict, Name, Object, Stream};
use std::collections::HashMap;

/// A font, as far as text needs it.
#[derive(Debug)]
pub struct Font {
    to_unicode: Option<CMap>,
    codes: Codes,
    /// What widths are multiplied with: a thousandth, or what a font of drawings says.
    scale: f32,
    /// Whether it is bold, by its name or what it says of itself.
    pub bold: bool,
}

#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "a document has a handful of fonts, each kept once")]
enum Codes {
    /// One byte a character.
    Simple { characters: Vec<Option<String>>, widths: Vec<f32> },
    /// Several bytes a character: a map from codes to glyphs, and the glyphs' widths.
    Composite { cids: Option<CMap>, widths: HashMap<u32, f32>, ranges: Vec<(u32, u32, f32)>, other: f32 },
}

/// A character as it is shown.
#[derive(Debug, PartialEq)]
pub struct Glyph {
    /// Its words; `None` where the font does not say.
    pub text: Option<String>,
    /// How far it moves on, at size 1.
    pub width: f32,
    /// Whether word spacing counts here: the byte 32 alone.
    pub is_space: bool,
}

/// What is taken as the width of a character that has none.
const USUAL: f32 = 500.0;

impl Font {
    /// Reads a font's dictionary.
    pub fn new(dict: &Dict<'_>, work: &mut Work) -> Result<Self, Error> {
        work.step(1000)?;
        let to_unicode = match dict.get::<Stream<'_>>("ToUnicode") {
            Some(stream) => {
                let data = decoded(&stream, work)?;
                work.step(data.len() as u64)?;
                CMap::parse(&data, |_| None)
            }
            None => None,
        };
        let subtype = dict.get::<Name<'_>>("Subtype");
        let subtype = subtype.as_ref().map(Name::as_str).unwrap_or_default();
        let codes = if subtype == "Type0" { composite(dict, work)? } else { simple(dict) };
        let matrix = dict.get::<Array<'_>>("FontMatrix").filter(|_| subtype == "Type3");
        let scale = matrix.and_then(|matrix| matrix.iter::<f32>().next()).unwrap_or(0.001);
        Ok(Self { to_unicode, codes, scale, bold: is_bold(dict) })
    }

    /// A font that is not there: its characters are not known.
    pub fn missing() -> Self {
        let codes = Codes::Simple { characters: vec![None; 256], widths: vec![USUAL; 256] };
        Self { to_unicode: None, codes, scale: 0.001, bold: false }
    }

    /// The characters that a string shows.
    pub fn glyphs(&self, bytes: &[u8]) -> Vec<Glyph> {
        match &self.codes {
            Codes::Simple { characters, widths } => {
                let glyph = |&byte: &u8| Glyph {
                    text: self.mapped(byte.into()).or_else(|| characters[usize::from(byte)].clone()),
                    width: widths[usize::from(byte)] * self.scale,
                    is_space: byte == b' ',
                };
                bytes.iter().map(glyph).collect()
            }
            Codes::Composite { cids, widths, ranges, other } => {
                let mut glyphs = Vec::with_capacity(bytes.len() / 2);
                let mut left = bytes;
                while !left.is_empty() {
                    let (code, length, cid) = next_code(left, cids.as_ref());
                    left = &left[length..];
                    let in_range = || ranges.iter().find(|(from, to, _)| (*from..=*to).contains(&cid)).map(|range| range.2);
                    let width = widths.get(&cid).copied().or_else(in_range).unwrap_or(*other);
                    let text = self.mapped(code);
                    glyphs.push(Glyph { text, width: width * self.scale, is_space: length == 1 && code == 32 });
                }
                glyphs
            }
        }
    }

    /// What ToUnicode says of a code. That it is no character says nothing.
    fn mapped(&self, code: u32) -> Option<String> {
        let text = match self.to_unicode.as_ref()?.lookup_bf_string(code)? {
            BfString::Char(c) => c.to_string(),
            BfString::String(text) => text,
        };
        text.chars().all(|c| c != '\0' && c != char::REPLACEMENT_CHARACTER).then_some(text)
    }
}

fn is_bold(dict: &Dict<'_>) -> bool {
    let base = dict.get::<Name<'_>>("BaseFont").map(|name| name.as_str().to_lowercase()).unwrap_or_default();
    let below = dict.get::<Array<'_>>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    let descriptor = below.as_ref().unwrap_or(dict).get::<Dict<'_>>("FontDescriptor");
    let heavy = |descriptor: Dict<'_>| {
        let forced = descriptor.get::<i32>("Flags").is_some_and(|flags| flags & 1 << 18 != 0);
        forced || descriptor.get::<f32>("FontWeight").is_some_and(|weight| weight >= 600.0)
    };
    ["bold", "black", "heavy"].iter().any(|word| base.contains(word)) || descriptor.is_some_and(heavy)
}

/// The next code, how many bytes it has, and its glyph.
fn next_code(bytes: &[u8], cids: Option<&CMap>) -> (u32, usize, u32) {
    let code_of = |length: usize| bytes[..length].iter().fold(0u32, |code, &byte| code << 8 | u32::from(byte));
    if let Some(cids) = cids {
        for length in 1..=bytes.len().min(4) {
            if let Some(cid) = cids.lookup_cid_code(code_of(length), length as u8) {
                return (code_of(length), length, cid);
            }
        }
    }
    let length = bytes.len().min(2);
    (code_of(length), length, code_of(length))
}

fn composite(dict: &Dict<'_>, work: &mut Work) -> Result<Codes, Error> {
    let below = dict.get::<Array<'_>>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
    let below = below.ok_or(Error::Damaged)?;
    let cids = match dict.get::<Stream<'_>>("Encoding") {
        Some(stream) => {
            let data = decoded(&stream, work)?;
            work.step(data.len() as u64)?;
            CMap::parse(&data, |_| None)
        }
        None => None,
    };
    let other = below.get::<f32>("DW").unwrap_or(1000.0);
    let (mut widths, mut ranges) = (HashMap::new(), Vec::new());
    let list: Vec<Object<'_>> = below.get::<Array<'_>>("W").map(|list| list.iter::<Object<'_>>().collect()).unwrap_or_default();
    work.step(list.len() as u64)?;
    let mut list = list.into_iter();
    // "first [width width …]" or "first last width".
    while let (Some(first), Some(second)) = (list.next(), list.next()) {
        let Some(first) = first.into_i32().and_then(|first| u32::try_from(first).ok()) else { break };
        match second {
            Object::Array(each) => {
                for (cid, width) in (first..).zip(each.iter::<f32>()) {
                    work.step(1)?;
                    widths.insert(cid, width);
                }
            }
            last => {
                let last = last.into_i32().and_then(|last| u32::try_from(last).ok());
                let width = list.next().and_then(Object::into_f32);
                let (Some(last), Some(width)) = (last, width) else { break };
                ranges.push((first, last, width));
                // Looking a glyph up must stay cheap.
                if ranges.len() > 2000 {
                    return Err(Error::TooMuchWork);
                }
            }
        }
    }
    Ok(Codes::Composite { cids, widths, ranges, other })
}

fn simple(dict: &Dict<'_>) -> Codes {
    let base = dict.get::<Name<'_>>("BaseFont");
    let base = base.as_ref().map(Name::as_str).unwrap_or_default();
    let characters = characters(dict, base);
    let first = dict.get::<i32>("FirstChar").unwrap_or(0);
    let descriptor = dict.get::<Dict<'_>>("FontDescriptor");
    let missing = descriptor.and_then(|descriptor| descriptor.get::<f32>("MissingWidth"));
    let mut widths: Vec<f32> = characters
        .iter()
        .map(|text| {
            let standard = text.as_ref().and_then(|text| text.chars().next()).and_then(|c| widths::width(base, c));
            missing.filter(|width| *width > 0.0).or(standard).unwrap_or(USUAL)
        })
        .collect();
    for (code, width) in (first..).zip(dict.get::<Array<'_>>("Widths").iter().flat_map(|list| list.iter::<f32>())) {
        if let Some(place) = usize::try_from(code).ok().and_then(|code| widths.get_mut(code)) {
            *place = width;
        }
    }
    Codes::Simple { characters, widths }
}

/// Whether a font is in the file and says that its characters are those of no alphabet.
fn has_codes_of_its_own(dict: &Dict<'_>) -> bool {
    let descriptor = dict.get::<Dict<'_>>("FontDescriptor");
    descriptor.is_some_and(|it| it.contains_key("FontFile2") && it.get::<i32>("Flags").is_some_and(|flags| flags & 1 << 2 != 0))
}

/// What the 256 bytes of a simple font show, as far as its encoding says.
fn characters(dict: &Dict<'_>, base: &str) -> Vec<Option<String>> {
    let own = dict.get::<Dict<'_>>("Encoding");
    let name = dict.get::<Name<'_>>("Encoding").or_else(|| own.as_ref()?.get::<Name<'_>>("BaseEncoding"));
    let subtype = dict.get::<Name<'_>>("Subtype");
    let is_true_type = subtype.is_some_and(|subtype| subtype.as_str() == "TrueType");
    let encoding = match name.as_ref().map(Name::as_str) {
        Some("WinAnsiEncoding") => Encoding::WinAnsi,
        Some("MacRomanEncoding") => Encoding::MacRoman,
        Some(_) => Encoding::Standard,
        None if is_true_type => Encoding::WinAnsi,
        None => Encoding::Standard,
    };
    let drawn = ["symbol", "dingbats", "wingdings", "webdings"].iter().any(|font| base.to_lowercase().contains(font));
    // A part of a font whose codes are its own, as Ghostscript makes of what went through PostScript.
    if is_true_type && name.is_none() && own.is_none() && !drawn && has_codes_of_its_own(dict) {
        return vec![None; 256];
    }
    let mut characters: Vec<Option<String>> = (0..=255u8)
        .map(|byte| match byte {
            // What stands in a symbol font before an item is its bullet, whatever it looks like.
            33..=255 if drawn && !byte.is_ascii_digit() => Some("•".to_string()),
            _ => encoding::character(encoding, byte).map(String::from),
        })
        .collect();
    let mut code = 0;
    for part in own.and_then(|own| own.get::<Array<'_>>("Differences")).iter().flat_map(|list| list.iter::<Object<'_>>()) {
        match part {
            Object::Name(name) => {
                if let Some(place) = characters.get_mut(code) {
                    *place = encoding::named(name.as_str()).or(if drawn { Some("•".into()) } else { None });
                }
                code += 1;
            }
            part => code = part.into_i32().and_then(|code| usize::try_from(code).ok()).unwrap_or(256),
        }
    }
    characters
}
