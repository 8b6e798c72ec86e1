//! What holds for the page's pure parts? The text is shown whole and once, marks stay in it, typed sums are read right.

use putright::page::marks::{Mark, MarkKind, blocks, pieces, tidy};
use putright::page::words;
use putright::span::Span;
use putright::text::NormalText;
use putright::values::date;
use putright::values::money;

/// Blocks, marks and the words of sums and days.
pub fn page(text: &str) {
    let normal = NormalText::of(text);
    let mark = |kind: MarkKind, span: Span| Mark { span, kind, target: String::new() };
    let mut marks: Vec<Mark> = money::sums(&normal).into_iter().map(|sum| mark(MarkKind::Sum, normal.span(sum.range))).collect();
    let mut from = 0;
    while let Some(found) = date::find_date(&normal, from) {
        marks.push(mark(MarkKind::Date, normal.span(found.range.clone())));
        from = found.range.end;
    }
    let shown = marks.last().map(|last| last.span.to(marks[0].span));
    marks.reverse();
    let marks = tidy(marks);
    assert!(marks.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "no mark stands in another");

    let mut end = 0;
    for block in blocks(text) {
        assert!(text.get(end..block.start).is_some_and(|between| between.trim().is_empty()), "only white space is left out");
        check_pieces(text, block, &marks, shown);
        end = block.end;
    }
    assert!(text[end..].trim().is_empty(), "the text is shown to its end");
    check_typed(text);
}

fn check_pieces(text: &str, block: Span, marks: &[Mark], shown: Option<Span>) {
    let mut end = block.start;
    for piece in pieces(block, marks, shown) {
        assert!(
            piece.span.start == end && piece.span.end > end && text.get(end..piece.span.end).is_some(),
            "{piece:?} in {block:?}"
        );
        let held = marks.iter().position(|mark| mark.span.holds(piece.span));
        assert_eq!(piece.mark, held, "a piece knows its mark");
        assert_eq!(piece.shown, shown.is_some_and(|shown| shown.holds(piece.span)));
        end = piece.span.end;
    }
    assert_eq!(end, block.end, "the pieces are the block");
}

/// A sum that a person types is read as it would be written, or not at all.
fn check_typed(text: &str) {
    for typed in text.split_whitespace() {
        if let Some(pence) = words::typed_pence(typed) {
            assert_eq!(words::typed_pence(&putright::export::pounds(pence)), Some(pence), "{typed}");
        }
    }
}
