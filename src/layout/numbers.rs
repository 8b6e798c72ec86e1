//! Does a number stand before every line, as editors and courts print them?

use super::lines::Line;
use super::{LeftOut, Why};
use crate::source::is_space;
use crate::span::Span;

/// Fewer lines than this may count by chance: the rows of a table, the items of a list.
const LEAST: usize = 8;

/// Leaves the numbers of the lines out, if they have any.
pub fn leave_out(text: &str, lines: &mut Vec<Line>, left_out: &mut Vec<LeftOut>) {
    if lines.len() < LEAST {
        return;
    }
    let mut last = None;
    let (mut numbered, mut counted) = (0, 0);
    for line in lines.iter() {
        let Some((number, _)) = number(line.of(text)) else { continue };
        numbered += 1;
        counted += usize::from(last.is_some_and(|last: u32| number == last + 1 || number == last + 2));
        last = Some(number);
    }
    // A page may begin its count again, and a few lines may have lost their number.
    if numbered * 20 < lines.len() * 19 || counted * 10 < numbered * 8 {
        return;
    }
    for line in lines.iter_mut() {
        if let Some((_, length)) = number(line.of(text)) {
            left_out.push(LeftOut { span: Span::new(line.span.start, line.span.start + length), why: Why::Page });
            line.span.start += length;
            line.indent += length;
        }
    }
    let mut blank = false;
    lines.retain_mut(|line| {
        line.blank_before |= std::mem::take(&mut blank);
        blank = line.span.start == line.span.end;
        !blank
    });
}

/// The number that a line begins with, and how many bytes it takes with the white space behind it. A list's "1." is none.
fn number(line: &str) -> Option<(u32, usize)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at_checked(digits).filter(|_| (1..=5).contains(&digits))?;
    let words = rest.trim_start_matches(|c| is_space(c) || c == '|' || c == ':');
    (words.len() < rest.len() || rest.is_empty()).then_some((number.parse().ok()?, line.len() - words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    #[test]
    fn every_line_or_none() {
        let words = "Fernbrook\nOrders\n1. The landlord must\npay the resident £50\nfor its delay.\n\n2. It must paint\nthe hall.\nRecommendations";
        let text: String = words.lines().enumerate().map(|(at, line)| format!("{:>3}  {line}\n", at + 1)).collect();
        let (mut read, mut left_out) = (lines(&text), Vec::new());
        leave_out(&text, &mut read, &mut left_out);
        let got: Vec<&str> = read.iter().map(|line| line.of(&text)).collect();
        assert_eq!(got, words.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>());
        assert!(read[5].blank_before && !read[4].blank_before);
        let mut plain = lines(words);
        leave_out(words, &mut plain, &mut left_out);
        assert_eq!(plain, lines(words));
    }
}
