//! Does any PDF break the reader, or keep it busy?
#![no_main]

use libfuzzer_sys::fuzz_target;

/// A PDF whose page shows `content` in a font that `map` explains; nothing in it is compressed, so that each byte counts.
fn around(content: &[u8], map: &[u8]) -> Vec<u8> {
    let mut pdf = b"%PDF-1.4\n\
        1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 8 0 R>>endobj\n\
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[<</Subtype/Widget/FT/Tx/Rect[9 9 99 29]/AP<</N 4 0 R>>>><</Subtype/FreeText>>]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>/XObject<</X 4 0 R>>>>>>endobj\n\
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n\
        6 0 obj<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/DW 500>>]>>endobj\n\
        8 0 obj<</Type/StructTreeRoot/K[<</S/Table/Pg 3 0 R/K[<</S/TR/K[<</S/TD/K 0>><</S/TD/K 1>>]>>]>><</S/L/Pg 3 0 R/K[<</S/LI/K[2 3]>>]>>]>>endobj\n"
        .to_vec();
    for (number, data) in [(4, content), (7, map)] {
        pdf.extend(format!("{number} 0 obj<</Subtype/Form/BBox[0 0 99 20]/Length {}>>stream\n", data.len()).into_bytes());
        pdf.extend(data);
        pdf.extend(b"\nendstream endobj\n");
    }
    pdf.extend(b"trailer<</Root 1 0 R/Size 9>>\n%%EOF\n");
    pdf
}

fuzz_target!(|data: &[u8]| {
    // As a file; and as what a page shows, with what explains its font behind the first zero.
    let _ = putright_files::read(data, "");
    let (content, map) = data.split_at(data.iter().position(|&byte| byte == 0).unwrap_or(data.len()));
    let _ = putright_files::read(&around(content, map), "");
});
