//! Does any Word, OpenDocument or RTF file break the reader?
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::io::Write;

/// A zip of these parts, stored as they are.
fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = rawzip::ZipArchiveWriter::new(&mut bytes);
    for (name, held) in parts {
        let Ok((mut entry, config)) = archive.new_file(name).start() else { return Vec::new() };
        let mut writer = config.wrap(&mut entry);
        let Ok(()) = writer.write_all(held.as_bytes()) else { return Vec::new() };
        let Ok((_, descriptor)) = writer.finish() else { return Vec::new() };
        let Ok(_) = entry.finish(descriptor) else { return Vec::new() };
    }
    let _ = archive.finish();
    bytes
}

fuzz_target!(|text: &str| {
    let _ = putright_files::read(text.as_bytes(), "");
    // The body, and behind the first zero what says how its lists count.
    let (body, lists) = text.split_once('\0').unwrap_or((text, ""));
    let document = format!("<w:document xmlns:w='w' xmlns:mc='m'><w:body>{body}</w:body></w:document>");
    let numbering = format!("<w:numbering xmlns:w='w'>{lists}</w:numbering>");
    let _ = putright_files::read(&zip(&[("word/document.xml", &document), ("word/numbering.xml", &numbering)]), "");
    let content = format!("<office:document xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d' xmlns:style='s'><office:styles>{lists}</office:styles><office:body><office:text>{body}</office:text></office:body></office:document>");
    let _ = putright_files::read(&zip(&[("content.xml", &content)]), "");
    let _ = putright_files::read(format!("{{\\rtf1 {body}}}").as_bytes(), "");
});
