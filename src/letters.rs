//! Which characters are letters, and which of them are capitals?
//!
//! The standard library answers for every script there is, out of tables that make the page 2.4 kB heavier. Determinations
//! are in English, with names from anywhere: the Latin letters of European languages are told exactly, and beyond them all that is neither a mark nor a
//! symbol counts as a letter, which keeps words whole in any script.

/// Whether `c` is a letter or a digit.
///
/// ```
/// use putright::letters::is_letter;
/// assert!("aZ9éŵŁжλ字".chars().all(is_letter));
/// assert!(!" .-£’–•×…🙂\u{a0}\u{200b}\u{301}".chars().any(is_letter));
/// ```
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾'),
        '×' | '÷' => false,
        // Marks over letters, punctuation and symbols, characters of private use, selectors, pictures, tags.
        '\u{300}'..='\u{36f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{2e00}'..='\u{2e7f}'
        | '\u{3000}'..='\u{3004}'
        | '\u{3007}'..='\u{3020}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe6f}' | '\u{feff}'..='\u{ff0f}' | '\u{ffe0}'..='\u{ffff}' => false,
        _ => c < '\u{1f000}' || ('\u{20000}'..'\u{e0000}').contains(&c),
    }
}

/// Whether `c` is a capital letter, of those that European languages write in Latin script.
///
/// ```
/// use putright::letters::is_capital;
/// assert!("AÉŴŁŽ".chars().all(is_capital));
/// assert!(!"aéŵłž1ß×".chars().any(is_capital));
/// ```
pub fn is_capital(c: char) -> bool {
    match c {
        'A'..='Z' => true,
        'À'..='Þ' => c != '×',
        // Large and small take turns here; where a letter has only a small form, the turns change.
        '\u{100}'..='\u{137}' | '\u{14a}'..='\u{177}' => is_even(c),
        '\u{139}'..='\u{148}' | '\u{179}'..='\u{17e}' => !is_even(c),
        '\u{1e00}'..='\u{1e95}' | '\u{1ea0}'..='\u{1eff}' => is_even(c),
        'Ÿ' | 'Ș' | 'Ț' | 'ẞ' => true,
        _ => false,
    }
}

/// Whether `c` is a small letter, of those that European languages write in Latin script.
pub fn is_small(c: char) -> bool {
    match c {
        'a'..='z' | 'ª' | 'µ' | 'º' => true,
        'ß'..='\u{17f}' | '\u{1e00}'..='\u{1eff}' => c != '÷' && !is_capital(c),
        // Copies of PDFs hold "ﬁ" and the like.
        'ș' | 'ț' | '\u{fb00}'..='\u{fb06}' => true,
        _ => false,
    }
}

fn is_even(c: char) -> bool {
    (c as u32).is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_told_as_the_standard_library_tells_them() {
        for c in ('\0'..='\u{17f}').chain('Ș'..='ț').chain('\u{1e00}'..='\u{1eff}').chain('\u{fb00}'..='\u{fb06}') {
            assert_eq!(is_letter(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert_eq!(is_small(c), c.is_lowercase(), "{c:?}");
        }
    }

    #[test]
    fn letters_of_every_script_are_letters_and_no_white_space_is() {
        // Without marks over letters (U+0300 to U+036F), of which it takes a few for letters.
        let mut scripts = ('\u{180}'..='\u{2ff}')
            .chain('\u{370}'..='\u{1fff}')
            .chain('\u{2c00}'..='\u{2dff}')
            .chain('\u{3021}'..='\u{d7ff}')
            .chain('\u{10000}'..='\u{1efff}');
        assert_eq!(scripts.find(|&c| c.is_alphanumeric() && !is_letter(c)), None);
        let mut spaces = (char::MIN..=char::MAX).filter(|c| c.is_whitespace() || c.is_control());
        assert_eq!(spaces.find(|&c| c != '\u{1680}' && is_letter(c)), None);
    }
}
