//! Which characters does nobody see, and which count as one and the same?

/// Stands for `£` in a normalised text.
pub const POUND: u8 = 0x9c;
/// Stands for a letter or digit outside ASCII.
pub const LETTER: u8 = 0xff;
/// Stands for any other character outside ASCII.
pub const OTHER: u8 = 0xfe;

/// Whether a byte of a normalised text is a letter or a digit.
pub fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == LETTER
}

/// Whether a character shows nothing and means nothing: soft hyphens, characters without width, marks of
/// direction (domain.md 1.4: copies carry them inside words). This is the only list of them.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The letters that printers join in one sign, which PDF readers hand out as such: "ofﬁce", "oﬀer".
pub fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// What a character counts as in a normalised text; white space and invisible characters are no part of it.
pub fn normalised(c: char) -> u8 {
    match c {
        '‘' | '’' | '‛' | '´' | '`' | '′' => b'\'',
        '“' | '”' | '„' | '″' => b'"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => b'-',
        '£' | '￡' => POUND,
        '•' | '·' | '▪' | '◦' | '●' | '‣' | '⁃' | '\u{f0b7}' | '\u{f0a7}' => b'*',
        '½' => b'h',
        c if c.is_ascii() => c.to_ascii_lowercase() as u8,
        // Any other letter keeps words apart from their neighbours and matches nothing.
        c if c.is_alphanumeric() => LETTER,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_are_taken_off() {
        let of = |text: &str| text.chars().map(normalised).collect::<Vec<_>>();
        assert_eq!(of("A’b‘`"), b"a'b''");
        assert_eq!(of("–—‑"), b"---");
        assert_eq!(of("£é✓"), [POUND, LETTER, OTHER]);
        assert!(['\u{ad}', '\u{200b}', '\u{202c}', '\u{2069}', '\u{feff}'].into_iter().all(is_invisible));
        assert!([' ', '\u{a0}', 'a', '-'].into_iter().all(|c| !is_invisible(c)));
    }
}
