//! Does any file at all end with words or a sentence? Files of ours with bytes changed, cut out and put in twice.

use std::fs;
use std::path::Path;

/// The next of a row of numbers that look random, the same on each run.
fn next(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 16) as usize
}

fn changed(bytes: &[u8], state: &mut u64) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..1 + next(state) % 8 {
        let at = next(state) % bytes.len().max(1);
        let to = (at + next(state) % 64).min(bytes.len());
        match next(state) % 4 {
            0 => bytes[at] = next(state) as u8,
            1 => drop(bytes.drain(at..to)),
            2 => {
                let twice = bytes[at..to].to_vec();
                bytes.splice(to..to, twice);
            }
            _ => bytes.truncate(to.max(1)),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn any_change_ends_with_words_or_a_sentence() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files/invented");
    let mut state = 0x9e37_79b9_7f4a_7c15;
    let mut files = 0;
    for file in fs::read_dir(&folder).expect("the invented files").map(|file| file.expect("a file").path()) {
        let bytes = fs::read(&file).expect("a file");
        files += 1;
        for _ in 0..60 {
            match putright_files::read(&changed(&bytes, &mut state), "") {
                Ok(text) => assert!(!text.words.trim().is_empty()),
                Err(error) => assert!(error.to_string().ends_with('.')),
            }
        }
    }
    assert!(files >= 6, "{} holds files", folder.display());
}

/// Content and fonts that are not compressed, so that changes reach the operators.
#[test]
fn any_content_ends_with_words_or_a_sentence() {
    let content =
        b"BT /F1 12 Tf 72 700 Td (Pay the resident) Tj 0 -14 Td [(\xa3) -20 (350)] TJ 1 0 0 1 300 700 Tm (7 April) ' ET\n\
        /Span <</MCID 0>> BDC BT /F1 9 Tf (a) Tj ET EMC q 2 0 0 2 0 0 cm /X Do Q 10 10 4 4 re f BI /W 1 /H 1 ID x EI";
    let mut state = 0x2545_f491_4f6c_dd1d;
    let read = |content: &[u8]| {
        let mut pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>>>endobj\n\
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n"
            .to_vec();
        pdf.extend(format!("4 0 obj<</Length {}>>stream\n", content.len()).into_bytes());
        pdf.extend(content);
        pdf.extend(b"\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        putright_files::read(&pdf, "")
    };
    let whole = b"BT /F1 12 Tf 72 700 Td (Pay the resident) Tj 0 -14 Td [(\xa3) -20 (350)] TJ 1 0 0 1 300 700 Tm (7 April) Tj ET";
    assert_eq!(read(whole).map(|text| text.words).as_deref(), Ok("Pay the resident 7 April £350"));
    for _ in 0..2000 {
        let _ = read(&changed(content, &mut state));
    }
}
