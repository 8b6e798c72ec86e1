//! Is a paragraph a cell of the decision form's orders table: a number, a title, a due date (domain.md 5.2)?

use super::words::{directs, is_imperative};
use crate::outline::Para;
use crate::text::{LETTER, NormalText, is_word};
use crate::vocabulary::{order, order_heading};
use std::ops::Range;

const DIGITS: &[u8] = b"0123456789";

/// The number of a row that stands in a cell, or on a line, of its own.
pub fn number<'t>(text: &'t str, para: &Para) -> Option<&'t str> {
    let normal = &para.normal;
    let digits = normal.skip_any(DIGITS, 0);
    let is_number = matches!(digits, 1 | 2) && normal.skip_any(b".", digits) == normal.len() && para.marker.is_none();
    is_number.then(|| normal.span(0..digits).of(text))
}

/// The title that a row begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title<'t> {
    /// The number before it, where the copy put both on a line.
    pub number: Option<&'t str>,
    /// Its words, a range of the normal text.
    pub range: Range<usize>,
    /// Where the order's own words begin, if they follow in the same paragraph.
    pub rest: Option<usize>,
}

/// A title that ends in "order": "Apology order", "2 Communal inspection order The landlord must …".
pub fn title<'t>(text: &'t str, para: &Para) -> Option<Title<'t>> {
    const LONGEST: usize = 60;
    let normal = &para.normal;
    let digits = normal.skip_any(DIGITS, 0);
    let start = normal.skip_space(digits);
    if digits > 2 || !begins_capital(normal, start) || begins_sentence(normal, start) {
        return None;
    }
    let limit = normal.len().min(start + LONGEST);
    let end = order_ends(normal, start..limit)?;
    if !(2..=8).contains(&plain_words(normal.slice(start..end))?) {
        return None;
    }
    let rest = Some(normal.skip_any(b" :-.", end)).filter(|&at| at < normal.len());
    let number = (digits > 0).then(|| normal.span(0..digits).of(text));
    Some(Title { number, range: start..end, rest })
}

/// How many words there are, if nothing but letters and the marks of a title are among them.
fn plain_words(words: &[u8]) -> Option<usize> {
    let mut count = 1;
    for &byte in words {
        if !is_word(byte) && !b" -/&()'".contains(&byte) {
            return None;
        }
        count += usize::from(byte == b' ');
    }
    Some(count)
}

/// Where the word "order" ends that closes a title. The order's words may be glued to it: "Apology orderThe".
fn order_ends(normal: &NormalText, range: Range<usize>) -> Option<usize> {
    let bytes = normal.bytes();
    for at in range.start + 1..range.end {
        let end = at + b"order".len();
        if is_word(bytes[at - 1]) || normal.slice(at..end) != b"order" {
            continue;
        }
        let next = normal.skip_space(end);
        let closes = bytes.get(next).is_none_or(|mark| b":-.(".contains(mark)) || begins_capital(normal, next);
        return closes.then_some(end);
    }
    None
}

/// A title without the word "order", which only a row's first cell can be: "Case review", "Contact with the resident".
pub fn bare_title<'t>(para: &Para) -> Option<Title<'t>> {
    const LONGEST: usize = 50;
    let is_title = para.length() <= LONGEST && may_be_name(para) && !begins_sentence(&para.normal, 0);
    is_title.then(|| Title { number: None, range: 0..para.normal.len(), rest: None })
}

/// "The survey", between the number of a row and the sentence that orders something.
pub fn title_with_article<'t>(para: &Para) -> Option<Title<'t>> {
    let is_title = may_be_name(para) && para.normal.at(order::LANDLORD, 0).is_none();
    is_title.then(|| Title { number: None, range: 0..para.normal.len(), rest: None })
}

/// Whether a paragraph begins with a sentence that orders something.
pub fn begins_order(para: &Para) -> bool {
    begins_capital(&para.normal, 0) && directs(&para.normal, 0..para.normal.len())
}

/// Whether a paragraph could be a name or a heading: a few words, none of them of a sentence, a figure or a sum.
pub fn may_be_name(para: &Para) -> bool {
    const LONGEST: usize = 60;
    const MOST_WORDS: usize = 8;
    let normal = &para.normal;
    para.length() <= LONGEST
        && begins_capital(normal, 0)
        && plain_words(normal.slice(0..last_word(normal))).is_some_and(|count| count <= MOST_WORDS)
        && !normal.bytes().iter().any(|&b| b.is_ascii_digit() || b == LETTER)
        && !normal.has(order_heading::NOT_IN_TITLES)
}

/// Where the last word ends, before a colon.
fn last_word(normal: &NormalText) -> usize {
    normal.bytes().iter().rposition(|b| !b" :".contains(b)).map_or(0, |last| last + 1)
}

/// Whether words that could be a name read as one, and not as something to do: "Repairs", "Review of policies",
/// "Complaint handling"; not "Review its policy".
pub fn reads_as_name(para: &Para) -> bool {
    let normal = &para.normal;
    let words = normal.slice(0..last_word(normal));
    let first = words.split(|&b| b == b' ').next().unwrap_or_default();
    let rest = normal.skip_space(first.len());
    !is_imperative(normal, 0..normal.len()) || rest >= words.len() || normal.at(order_heading::BEHIND_NOUN, rest).is_some()
}

fn begins_capital(normal: &NormalText, at: usize) -> bool {
    normal.char_at(at).is_some_and(char::is_uppercase)
}

fn begins_sentence(normal: &NormalText, at: usize) -> bool {
    normal.at(order_heading::OPENS_SENTENCE, at).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::span::Span;

    fn para(text: &str) -> Para<'_> {
        Para { pieces: [Span::new(0, text.len())].into(), normal: NormalText::of(text), ..Para::default() }
    }

    #[test]
    fn titles_alone_and_glued() {
        let read = |text: &str| {
            let p = para(text);
            title(text, &p).map(|t| {
                let rest = t.rest.map_or("", |at| &text[p.normal.span(at..p.normal.len()).start..]);
                format!("{}|{}|{}", t.number.unwrap_or_default(), p.normal.span(t.range).of(text), rest)
            })
        };
        assert_eq!(read("Apology order").as_deref(), Some("|Apology order|"));
        assert_eq!(read("Compensation Order:").as_deref(), Some("|Compensation Order|"));
        assert_eq!(
            read("2 Communal inspection order The landlord must").as_deref(),
            Some("2|Communal inspection order|The landlord must")
        );
        assert_eq!(read("Apology orderThe landlord must").as_deref(), Some("|Apology order|The landlord must"));
        assert_eq!(read("Repairs order – The landlord must").as_deref(), Some("|Repairs order|The landlord must"));
        for text in [
            "In order to put things right, the",
            "Order 2005",
            "This order will not be repeated",
            "The landlord must comply with this order",
            "Pay £50 in order to",
            "Orders",
        ] {
            assert_eq!(read(text), None, "in {text:?}");
        }
        for (text, want) in [("2", Some("2")), ("12.", Some("12")), ("123", None), ("2 b", None), ("2\n3", None), ("", None)] {
            assert_eq!(number(text, &para(text)), want, "in {text:?}");
        }
        assert!(bare_title(&para("Case review")).is_some());
        assert!(bare_title(&para("Contact with the resident")).is_some());
        assert!(bare_title(&para("The landlord apologises")).is_none());
        for name in ["Repairs", "Review of policies and practice", "Wider order", "Complaint handling:", "Roof works"] {
            assert!(may_be_name(&para(name)) && reads_as_name(&para(name)), "{name}");
        }
        for text in ["Review its policy", "Apologise to the resident", "Repair the roof"] {
            assert!(!reads_as_name(&para(text)), "{text}");
        }
    }
}
