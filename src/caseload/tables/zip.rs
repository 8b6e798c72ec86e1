//! How do several files become one? A zip whose bytes depend on nothing but the files: no clock, no names of people.
//!
//! Stored, not squeezed: a dozen cases are 50 kB, and the page need not carry a compressor for them.

use super::File;
use rawzip::{Error, ZipArchiveWriter};
use std::io::Write;

/// The files as one zip.
pub fn zip(files: &[File]) -> Vec<u8> {
    // Writing into memory cannot fail, and our names are short.
    written(files).unwrap_or_default()
}

fn written(files: &[File]) -> Result<Vec<u8>, Error> {
    let mut archive = ZipArchiveWriter::new(Vec::new());
    for (name, bytes) in files {
        let (mut entry, config) = archive.new_file(*name).start()?;
        let mut writer = config.wrap(&mut entry);
        writer.write_all(bytes)?;
        let (_, descriptor) = writer.finish()?;
        entry.finish(descriptor)?;
    }
    archive.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rawzip::ZipArchive;
    use std::io::Read;

    #[test]
    fn the_files_come_out_as_they_went_in() {
        let files: [File; 2] = [("cases.csv", "a,b\r\n£1,2\r\n".into()), ("sums.csv", Vec::new())];
        let zipped = zip(&files);
        let archive = ZipArchive::from_slice(&zipped).expect("a zip");
        let mut seen = Vec::new();
        for entry in archive.entries() {
            let entry = entry.expect("an entry");
            let name = String::from_utf8(entry.file_path().as_ref().to_vec()).expect("UTF-8");
            let stored = archive.get_entry(entry.wayfinder()).expect("its place");
            let mut bytes = Vec::new();
            stored.verifying_reader(stored.data()).read_to_end(&mut bytes).expect("its checksum is right");
            seen.push((name, bytes));
        }
        assert_eq!(seen, files.map(|(name, bytes)| (name.to_string(), bytes)));
        assert_eq!(zipped, zip(&[("cases.csv", "a,b\r\n£1,2\r\n".into()), ("sums.csv", Vec::new())]));
    }
}
