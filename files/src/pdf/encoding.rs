//! Which characters are the bytes of a simple font? Four old encodings, and the names of glyphs.

/// The encodings that a font may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Adobe's own, where nothing is named.
    Standard,
    /// The Mac's.
    MacRoman,
    /// Windows' code page 1252.
    WinAnsi,
}

/// The character of a byte.
pub fn character(encoding: Encoding, byte: u8) -> Option<char> {
    let place = |row: &(&str, char, u8, u8, u8)| match encoding {
        Encoding::Standard => row.2,
        Encoding::MacRoman => row.3,
        Encoding::WinAnsi => row.4,
    };
    match (encoding, byte) {
        (_, 0..=31) => None,
        // Bytes of their own for what looks like another's.
        (Encoding::WinAnsi, 0xa0) | (Encoding::MacRoman, 0xca) => Some(' '),
        (Encoding::WinAnsi, 0xad) => Some('-'),
        (Encoding::WinAnsi, 0x7f..=0x9f) if !GLYPHS.iter().any(|row| place(row) == byte) => Some('•'),
        _ => GLYPHS.iter().find(|row| place(row) == byte).map(|row| row.1),
    }
}

/// The characters that a glyph's name stands for: "eacute", "uni20AC", "f_i", "a.sc".
pub fn named(name: &str) -> Option<String> {
    let name = name.split_once('.').map_or(name, |(base, _)| base);
    if name.contains('_') {
        return name.split('_').map(named).collect();
    }
    if let Ok(at) = GLYPHS.binary_search_by(|row| row.0.cmp(name)) {
        return Some(GLYPHS[at].1.to_string());
    }
    let hex = name.strip_prefix("uni").filter(|hex| hex.len() % 4 == 0 && !hex.is_empty());
    if let Some(hex) = hex.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit())) {
        let units = hex.as_bytes().chunks(4).filter_map(|four| u16::from_str_radix(std::str::from_utf8(four).ok()?, 16).ok());
        return char::decode_utf16(units).collect::<Result<_, _>>().ok();
    }
    let hex = name.strip_prefix('u').filter(|hex| (4..=6).contains(&hex.len()))?;
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).map(String::from)
}

/// Name, character, and its place in the standard, the Mac's and Windows' encoding (0: none), by name.
#[rustfmt::skip]
const GLYPHS: &[(&str, char, u8, u8, u8)] = &[
    ("A", 'A', 65, 65, 65), ("AE", 'Æ', 225, 174, 198), ("Aacute", 'Á', 0, 231, 193), ("Acircumflex", 'Â', 0, 229, 194),
    ("Adieresis", 'Ä', 0, 128, 196), ("Agrave", 'À', 0, 203, 192), ("Aring", 'Å', 0, 129, 197), ("Atilde", 'Ã', 0, 204, 195),
    ("B", 'B', 66, 66, 66), ("C", 'C', 67, 67, 67), ("Ccedilla", 'Ç', 0, 130, 199), ("D", 'D', 68, 68, 68),
    ("E", 'E', 69, 69, 69), ("Eacute", 'É', 0, 131, 201), ("Ecircumflex", 'Ê', 0, 230, 202), ("Edieresis", 'Ë', 0, 232, 203),
    ("Egrave", 'È', 0, 233, 200), ("Eth", 'Ð', 0, 0, 208), ("Euro", '€', 0, 0, 128), ("F", 'F', 70, 70, 70),
    ("G", 'G', 71, 71, 71), ("H", 'H', 72, 72, 72), ("H18533", '■', 0, 0, 0), ("H18543", '▪', 0, 0, 0),
    ("H22073", '□', 0, 0, 0), ("I", 'I', 73, 73, 73), ("Iacute", 'Í', 0, 234, 205), ("Icircumflex", 'Î', 0, 235, 206),
    ("Idieresis", 'Ï', 0, 236, 207), ("Igrave", 'Ì', 0, 237, 204), ("J", 'J', 74, 74, 74), ("K", 'K', 75, 75, 75),
    ("L", 'L', 76, 76, 76), ("Lslash", 'Ł', 232, 0, 0), ("M", 'M', 77, 77, 77), ("N", 'N', 78, 78, 78),
    ("Ntilde", 'Ñ', 0, 132, 209), ("O", 'O', 79, 79, 79), ("OE", 'Œ', 234, 206, 140), ("Oacute", 'Ó', 0, 238, 211),
    ("Ocircumflex", 'Ô', 0, 239, 212), ("Odieresis", 'Ö', 0, 133, 214), ("Ograve", 'Ò', 0, 241, 210),
    ("Oslash", 'Ø', 233, 175, 216), ("Otilde", 'Õ', 0, 205, 213), ("P", 'P', 80, 80, 80), ("Q", 'Q', 81, 81, 81),
    ("R", 'R', 82, 82, 82), ("S", 'S', 83, 83, 83), ("Scaron", 'Š', 0, 0, 138), ("T", 'T', 84, 84, 84),
    ("Thorn", 'Þ', 0, 0, 222), ("U", 'U', 85, 85, 85), ("Uacute", 'Ú', 0, 242, 218), ("Ucircumflex", 'Û', 0, 243, 219),
    ("Udieresis", 'Ü', 0, 134, 220), ("Ugrave", 'Ù', 0, 244, 217), ("V", 'V', 86, 86, 86), ("W", 'W', 87, 87, 87),
    ("X", 'X', 88, 88, 88), ("Y", 'Y', 89, 89, 89), ("Yacute", 'Ý', 0, 0, 221), ("Ydieresis", 'Ÿ', 0, 217, 159),
    ("Z", 'Z', 90, 90, 90), ("Zcaron", 'Ž', 0, 0, 142), ("a", 'a', 97, 97, 97), ("aacute", 'á', 0, 135, 225),
    ("acircumflex", 'â', 0, 137, 226), ("acute", '´', 194, 171, 180), ("adieresis", 'ä', 0, 138, 228),
    ("ae", 'æ', 241, 190, 230), ("afii00208", '―', 0, 0, 0), ("agrave", 'à', 0, 136, 224), ("ampersand", '&', 38, 38, 38),
    ("approxequal", '≈', 0, 0, 0), ("aring", 'å', 0, 140, 229), ("arrowright", '→', 0, 0, 0), ("asciicircum", '^', 94, 94, 94),
    ("asciitilde", '~', 126, 126, 126), ("asterisk", '*', 42, 42, 42), ("at", '@', 64, 64, 64), ("atilde", 'ã', 0, 139, 227),
    ("b", 'b', 98, 98, 98), ("backslash", '\\', 92, 92, 92), ("bar", '|', 124, 124, 124), ("blacksquare", '■', 0, 0, 0),
    ("braceleft", '{', 123, 123, 123), ("braceright", '}', 125, 125, 125), ("bracketleft", '[', 91, 91, 91),
    ("bracketright", ']', 93, 93, 93), ("breve", '˘', 198, 249, 0), ("brokenbar", '¦', 0, 0, 166),
    ("bullet", '•', 183, 165, 149), ("c", 'c', 99, 99, 99), ("caron", 'ˇ', 207, 255, 0), ("ccedilla", 'ç', 0, 141, 231),
    ("cedilla", '¸', 203, 252, 184), ("cent", '¢', 162, 162, 162), ("checkmark", '✓', 0, 0, 0), ("circle", '○', 0, 0, 0),
    ("circumflex", 'ˆ', 195, 246, 136), ("colon", ':', 58, 58, 58), ("comma", ',', 44, 44, 44),
    ("copyright", '©', 0, 169, 169), ("currency", '¤', 168, 219, 164), ("d", 'd', 100, 100, 100),
    ("dagger", '†', 178, 160, 134), ("daggerdbl", '‡', 179, 224, 135), ("degree", '°', 0, 161, 176),
    ("dieresis", '¨', 200, 172, 168), ("divide", '÷', 0, 214, 247), ("dollar", '$', 36, 36, 36),
    ("dotaccent", '˙', 199, 250, 0), ("dotlessi", 'ı', 245, 245, 0), ("e", 'e', 101, 101, 101), ("eacute", 'é', 0, 142, 233),
    ("ecircumflex", 'ê', 0, 144, 234), ("edieresis", 'ë', 0, 145, 235), ("egrave", 'è', 0, 143, 232),
    ("eight", '8', 56, 56, 56), ("ellipsis", '…', 188, 201, 133), ("emdash", '—', 208, 209, 151),
    ("endash", '–', 177, 208, 150), ("equal", '=', 61, 61, 61), ("eth", 'ð', 0, 0, 240), ("exclam", '!', 33, 33, 33),
    ("exclamdown", '¡', 161, 193, 161), ("f", 'f', 102, 102, 102), ("ff", 'ﬀ', 0, 0, 0), ("ffi", 'ﬃ', 0, 0, 0),
    ("ffl", 'ﬄ', 0, 0, 0), ("fi", 'ﬁ', 174, 222, 0), ("figuredash", '‒', 0, 0, 0), ("filledbox", '■', 0, 0, 0),
    ("five", '5', 53, 53, 53), ("fl", 'ﬂ', 175, 223, 0), ("florin", 'ƒ', 166, 196, 131), ("four", '4', 52, 52, 52),
    ("fraction", '⁄', 164, 218, 0), ("g", 'g', 103, 103, 103), ("germandbls", 'ß', 251, 167, 223), ("grave", '`', 193, 96, 96),
    ("greater", '>', 62, 62, 62), ("greaterequal", '≥', 0, 0, 0), ("guillemotleft", '«', 171, 199, 171),
    ("guillemotright", '»', 187, 200, 187), ("guilsinglleft", '‹', 172, 220, 139), ("guilsinglright", '›', 173, 221, 155),
    ("h", 'h', 104, 104, 104), ("horizontalbar", '―', 0, 0, 0), ("hungarumlaut", '˝', 205, 253, 0),
    ("hyphen", '-', 45, 45, 45), ("hyphenminus", '-', 0, 0, 0), ("hyphentwo", '\u{2010}', 0, 0, 0), ("i", 'i', 105, 105, 105),
    ("iacute", 'í', 0, 146, 237), ("icircumflex", 'î', 0, 148, 238), ("idieresis", 'ï', 0, 149, 239),
    ("igrave", 'ì', 0, 147, 236), ("j", 'j', 106, 106, 106), ("k", 'k', 107, 107, 107), ("l", 'l', 108, 108, 108),
    ("less", '<', 60, 60, 60), ("lessequal", '≤', 0, 0, 0), ("logicalnot", '¬', 0, 194, 172), ("lslash", 'ł', 248, 0, 0),
    ("m", 'm', 109, 109, 109), ("macron", '¯', 197, 248, 175), ("minus", '−', 0, 0, 0), ("minute", '′', 0, 0, 0),
    ("mu", 'µ', 0, 181, 181), ("multiply", '×', 0, 0, 215), ("n", 'n', 110, 110, 110), ("nbspace", '\u{a0}', 0, 0, 0),
    ("nine", '9', 57, 57, 57), ("nonbreakinghyphen", '\u{2011}', 0, 0, 0), ("nonbreakingspace", '\u{a0}', 0, 0, 0),
    ("notequal", '≠', 0, 0, 0), ("ntilde", 'ñ', 0, 150, 241), ("numbersign", '#', 35, 35, 35), ("o", 'o', 111, 111, 111),
    ("oacute", 'ó', 0, 151, 243), ("ocircumflex", 'ô', 0, 153, 244), ("odieresis", 'ö', 0, 154, 246),
    ("oe", 'œ', 250, 207, 156), ("ogonek", '˛', 206, 254, 0), ("ograve", 'ò', 0, 152, 242), ("one", '1', 49, 49, 49),
    ("onehalf", '½', 0, 0, 189), ("onequarter", '¼', 0, 0, 188), ("onesuperior", '¹', 0, 0, 185), ("openbullet", '◦', 0, 0, 0),
    ("ordfeminine", 'ª', 227, 187, 170), ("ordmasculine", 'º', 235, 188, 186), ("oslash", 'ø', 249, 191, 248),
    ("otilde", 'õ', 0, 155, 245), ("p", 'p', 112, 112, 112), ("paragraph", '¶', 182, 166, 182), ("parenleft", '(', 40, 40, 40),
    ("parenright", ')', 41, 41, 41), ("percent", '%', 37, 37, 37), ("period", '.', 46, 46, 46),
    ("periodcentered", '·', 180, 225, 183), ("perthousand", '‰', 189, 228, 137), ("plus", '+', 43, 43, 43),
    ("plusminus", '±', 0, 177, 177), ("q", 'q', 113, 113, 113), ("question", '?', 63, 63, 63),
    ("questiondown", '¿', 191, 192, 191), ("quotedbl", '"', 34, 34, 34), ("quotedblbase", '„', 185, 227, 132),
    ("quotedblleft", '“', 170, 210, 147), ("quotedblright", '”', 186, 211, 148), ("quoteleft", '‘', 96, 212, 145),
    ("quoteleftreversed", '‛', 0, 0, 0), ("quoteright", '’', 39, 213, 146), ("quotesinglbase", '‚', 184, 226, 130),
    ("quotesingle", '\'', 169, 39, 39), ("r", 'r', 114, 114, 114), ("registered", '®', 0, 168, 174),
    ("ring", '˚', 202, 251, 0), ("s", 's', 115, 115, 115), ("scaron", 'š', 0, 0, 154), ("second", '″', 0, 0, 0),
    ("section", '§', 167, 164, 167), ("semicolon", ';', 59, 59, 59), ("seven", '7', 55, 55, 55),
    ("sfthyphen", '\u{ad}', 0, 0, 0), ("six", '6', 54, 54, 54), ("slash", '/', 47, 47, 47), ("space", ' ', 32, 32, 32),
    ("sterling", '£', 163, 163, 163), ("t", 't', 116, 116, 116), ("thorn", 'þ', 0, 0, 254), ("three", '3', 51, 51, 51),
    ("threequarters", '¾', 0, 0, 190), ("threesuperior", '³', 0, 0, 179), ("tilde", '˜', 196, 247, 152),
    ("trademark", '™', 0, 170, 153), ("two", '2', 50, 50, 50), ("twosuperior", '²', 0, 0, 178), ("u", 'u', 117, 117, 117),
    ("uacute", 'ú', 0, 156, 250), ("ucircumflex", 'û', 0, 158, 251), ("udieresis", 'ü', 0, 159, 252),
    ("ugrave", 'ù', 0, 157, 249), ("underscore", '_', 95, 95, 95), ("uni00A0", '\u{a0}', 0, 0, 0), ("v", 'v', 118, 118, 118),
    ("w", 'w', 119, 119, 119), ("x", 'x', 120, 120, 120), ("y", 'y', 121, 121, 121), ("yacute", 'ý', 0, 0, 253),
    ("ydieresis", 'ÿ', 0, 216, 255), ("yen", '¥', 165, 180, 165), ("z", 'z', 122, 122, 122), ("zcaron", 'ž', 0, 0, 158),
    ("zero", '0', 48, 48, 48),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_names() {
        for (encoding, byte, want) in [
            (Encoding::WinAnsi, 0xa3, Some('£')),
            (Encoding::WinAnsi, 0x92, Some('’')),
            (Encoding::WinAnsi, 0x95, Some('•')),
            (Encoding::WinAnsi, 0x81, Some('•')),
            (Encoding::MacRoman, 0xa3, Some('£')),
            (Encoding::MacRoman, 0xd5, Some('’')),
            (Encoding::Standard, 0x27, Some('’')),
            (Encoding::Standard, 0xae, Some('\u{fb01}')),
            (Encoding::Standard, 0x80, None),
        ] {
            assert_eq!(character(encoding, byte), want, "{encoding:?} {byte:x}");
        }
        for (name, want) in [
            ("eacute", Some("é")),
            ("f_f_i", Some("ffi")),
            ("a.sc", Some("a")),
            ("uni00A300A3", Some("££")),
            ("u1F600", Some("😀")),
            ("g17", None),
        ] {
            assert_eq!(named(name).as_deref(), want, "{name}");
        }
        assert!(GLYPHS.is_sorted_by_key(|row| row.0));
    }
}
