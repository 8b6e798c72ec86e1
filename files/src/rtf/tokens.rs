//! What comes next in an RTF file: a group, a control word, a byte of text?

/// A token. Line breaks in the file itself mean nothing, and are passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token<'a> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// `\word` or `\word123`; the space behind it belongs to it.
    Word(&'a [u8], Option<i32>),
    /// `\*`, `\~` and the like.
    Symbol(u8),
    /// A byte of text, plain or as `\'a3`.
    Text(u8),
}

/// The tokens of an RTF file.
pub struct Tokens<'a> {
    left: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { left: bytes }
    }

    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, left) = self.left.split_at(count.min(self.left.len()));
        self.left = left;
        taken
    }

    fn take_while(&mut self, is: impl Fn(&u8) -> bool) -> &'a [u8] {
        let count = self.left.iter().position(|byte| !is(byte)).unwrap_or(self.left.len());
        self.take(count)
    }

    fn control(&mut self) -> Option<Token<'a>> {
        if !self.left.first()?.is_ascii_alphabetic() {
            return Some(match self.take(1)[0] {
                b'\'' => Token::Text(hex(self.take(2))?),
                b'\r' | b'\n' => Token::Word(b"par", None),
                symbol => Token::Symbol(symbol),
            });
        }
        let word = self.take_while(u8::is_ascii_alphabetic);
        let minus = self.left.first() == Some(&b'-') && self.left.get(1).is_some_and(u8::is_ascii_digit);
        self.take(usize::from(minus));
        let digits = self.take_while(u8::is_ascii_digit);
        let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<i32>().ok());
        let number = number.map(|number| if minus { -number } else { number });
        if self.left.first() == Some(&b' ') {
            self.take(1);
        }
        // Raw bytes of a picture follow.
        if word == b"bin" {
            self.take(usize::try_from(number.unwrap_or(0)).unwrap_or(0));
        }
        Some(Token::Word(word, number))
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            return match self.take(1).first()? {
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                b'\r' | b'\n' | 0 => continue,
                &byte => Some(Token::Text(byte)),
            };
        }
    }
}

fn hex(digits: &[u8]) -> Option<u8> {
    u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// A byte in Windows' code page 1252, the usual one of British files.
pub fn windows_1252(byte: u8) -> char {
    const FROM_80: [u16; 32] = [
        0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
        0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e,
        0x0178,
    ];
    match byte {
        0x80..=0x9f => char::from_u32(FROM_80[usize::from(byte - 0x80)].into()).unwrap_or(' '),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_words_take_their_space() {
        let tokens: Vec<Token<'_>> = Tokens::new(b"{\\b0 a\\'a3\\u-3913 ?\\~\\bin3 {{{}\r\n").collect();
        let want = [
            Token::Open,
            Token::Word(b"b", Some(0)),
            Token::Text(b'a'),
            Token::Text(0xa3),
            Token::Word(b"u", Some(-3913)),
            Token::Text(b'?'),
            Token::Symbol(b'~'),
            Token::Word(b"bin", Some(3)),
            Token::Close,
        ];
        assert_eq!(tokens, want);
        assert_eq!(windows_1252(0x92), '’');
    }
}
