//! How is a list item's number written? "a", "iv", "03".

/// The formats of numbers that Word and OpenDocument share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// 1, 2, 3.
    Decimal,
    /// 01, 02, 03.
    DecimalZero,
    /// a, b, c; after z comes aa.
    LowerLetter,
    /// A, B, C.
    UpperLetter,
    /// i, ii, iii.
    LowerRoman,
    /// I, II, III.
    UpperRoman,
    /// 1st, 2nd.
    Ordinal,
    /// A dot, a dash, whatever is drawn there.
    Bullet,
    /// Nothing is shown.
    None,
}

/// What is shown for an item with a bullet.
pub const BULLET: &str = "•";

/// A number as it is shown.
pub fn shown(number: u32, format: Format) -> String {
    match format {
        Format::Decimal => number.to_string(),
        Format::DecimalZero => format!("{number:02}"),
        Format::LowerLetter => letters(number),
        Format::UpperLetter => letters(number).to_uppercase(),
        Format::LowerRoman => roman(number),
        Format::UpperRoman => roman(number).to_uppercase(),
        Format::Ordinal => ordinal(number),
        Format::Bullet => BULLET.to_string(),
        Format::None => String::new(),
    }
}

/// "a" to "z", then "aa", "bb" as Word counts.
fn letters(number: u32) -> String {
    let Some(before) = number.checked_sub(1) else { return String::new() };
    let letter = char::from(b'a' + (before % 26) as u8);
    std::iter::repeat_n(letter, (before / 26 + 1).min(20) as usize).collect()
}

fn roman(number: u32) -> String {
    const STEPS: [(u32, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    if number > 5000 {
        return number.to_string();
    }
    let (mut left, mut written) = (number, String::new());
    for (step, sign) in STEPS {
        while left >= step {
            left -= step;
            written.push_str(sign);
        }
    }
    written
}

fn ordinal(number: u32) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

/// How a label stands before its words: set in by its level, so that a list in a list is seen to be one.
pub fn labelled(level: usize, label: &str, words: &str) -> String {
    format!("{:indent$}{label} {words}", "", indent = 2 * (level.min(8) + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_does() {
        for (number, format, want) in [
            (3, Format::Decimal, "3"),
            (3, Format::DecimalZero, "03"),
            (1, Format::LowerLetter, "a"),
            (26, Format::LowerLetter, "z"),
            (28, Format::LowerLetter, "bb"),
            (2, Format::UpperLetter, "B"),
            (0, Format::LowerLetter, ""),
            (14, Format::LowerRoman, "xiv"),
            (49, Format::UpperRoman, "XLIX"),
            (112, Format::Ordinal, "112th"),
            (22, Format::Ordinal, "22nd"),
            (7, Format::Bullet, "•"),
            (7, Format::None, ""),
        ] {
            assert_eq!(shown(number, format), want);
        }
        assert!(letters(u32::MAX).len() <= 20);
        assert_eq!(labelled(1, "a.", "Pay."), "    a. Pay.");
    }
}
