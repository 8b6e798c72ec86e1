//! What are the parts of a zip? Each is inflated up to a bound, and checked against its checksum.

use crate::error::Error;
use rawzip::{CompressionMethod, ZipArchive, ZipArchiveEntryWayfinder};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::Read;

/// The most that all parts together may hold when inflated. The XML of a report of 100 pages has a tenth of it.
const MOST: u64 = 64 << 20;
/// The most entries that are listed.
const ENTRIES: usize = 10_000;

/// A zip in memory.
pub struct Archive<'a> {
    zip: rawzip::ZipSliceArchive<&'a [u8]>,
    parts: BTreeMap<String, (ZipArchiveEntryWayfinder, CompressionMethod)>,
    left: Cell<u64>,
}

impl<'a> Archive<'a> {
    /// Reads the list of entries.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Error> {
        let zip = ZipArchive::from_slice(bytes).map_err(|_| Error::Damaged)?;
        let mut parts = BTreeMap::new();
        let mut entries = zip.entries();
        while let Some(entry) = entries.next_entry().map_err(|_| Error::Damaged)? {
            if parts.len() == ENTRIES {
                return Err(Error::TooMuchWork);
            }
            let name = String::from_utf8_lossy(entry.file_path().as_ref()).trim_start_matches('/').to_string();
            parts.insert(name, (entry.wayfinder(), entry.compression_method()));
        }
        Ok(Self { zip, parts, left: Cell::new(MOST) })
    }

    /// The names of all entries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.keys().map(String::as_str)
    }

    /// Whether there is an entry of this name.
    pub fn has(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// What an entry holds. An entry that is not there is damage: ask [`Archive::has`] first where it may be absent.
    pub fn part(&self, name: &str) -> Result<Vec<u8>, Error> {
        let &(way, method) = self.parts.get(name).ok_or(Error::Damaged)?;
        let entry = self.zip.get_entry(way).map_err(|_| Error::Damaged)?;
        let mut held = Vec::new();
        let most = self.left.get();
        let read = match method {
            CompressionMethod::STORE => entry.verifying_reader(entry.data()).take(most + 1).read_to_end(&mut held),
            CompressionMethod::DEFLATE => {
                let inflated = flate2::bufread::DeflateDecoder::new(entry.data());
                entry.verifying_reader(inflated).take(most + 1).read_to_end(&mut held)
            }
            _ => return Err(Error::Damaged),
        };
        if held.len() as u64 > most {
            return Err(Error::TooMuchWork);
        }
        read.map_err(|_| Error::Damaged)?;
        self.left.set(most - held.len() as u64);
        Ok(held)
    }

    /// What an entry holds as text, or nothing where it is absent.
    pub fn text(&self, name: &str) -> Result<Option<String>, Error> {
        if !self.has(name) {
            return Ok(None);
        }
        let bytes = self.part(name)?;
        let text = match bytes.as_slice() {
            [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
            [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
            _ => String::from_utf8(bytes).map_err(|_| Error::Damaged)?,
        };
        Ok(Some(text.trim_start_matches('\u{feff}').to_string()))
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    char::decode_utf16(bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use std::io::Write;

    /// A zip of these parts.
    pub fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
        for (name, held) in parts {
            let (mut entry, config) = archive.new_file(name).compression_method(CompressionMethod::DEFLATE).start().unwrap();
            let encoder = flate2::write::DeflateEncoder::new(&mut entry, flate2::Compression::default());
            let mut writer = config.wrap(encoder);
            writer.write_all(held.as_bytes()).unwrap();
            let (encoder, descriptor) = writer.finish().unwrap();
            encoder.finish().unwrap();
            entry.finish(descriptor).unwrap();
        }
        archive.finish().unwrap();
        bytes
    }

    #[test]
    fn parts_come_whole_or_not_at_all() {
        let long = "x".repeat(100_000);
        let mut bytes = zip(&[("a.xml", "<a/>"), ("b.xml", &long)]);
        let archive = Archive::open(&bytes).unwrap();
        assert_eq!(archive.text("a.xml").unwrap().as_deref(), Some("<a/>"));
        assert_eq!(archive.text("b.xml").unwrap().map(|text| text.len()), Some(100_000));
        assert_eq!(archive.text("c.xml"), Ok(None));
        let at = bytes.windows(5).position(|window| window == b"b.xml").unwrap() + 20;
        bytes[at] ^= 1;
        assert_eq!(Archive::open(&bytes).unwrap().part("b.xml"), Err(Error::Damaged));
        assert!(Archive::open(&bytes[..bytes.len() / 2]).is_err());
    }

    #[test]
    fn a_bomb_is_not_inflated_to_its_end() {
        let bomb = "\0".repeat(MOST as usize + 1);
        let bytes = zip(&[("a", &bomb)]);
        assert!(bytes.len() < 200_000);
        assert_eq!(Archive::open(&bytes).unwrap().part("a"), Err(Error::TooMuchWork));
    }
}
