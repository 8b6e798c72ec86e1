//! Does an empty line stand between all lines, although they are wrapped?
//!
//! Some mail programs and readers put one behind every line. An empty line says nothing of paragraphs then; more than the
//! usual number of them does.

use super::lines::Line;
use super::marker::marker;
use super::words::{begins_small, is_closed};

/// Fewer lines than this may be so by chance.
const LEAST: usize = 20;

/// Takes off what the empty lines seem to say, if they say nothing.
pub fn close_up(text: &str, lines: &mut [Line]) {
    let apart = lines.iter().filter(|line| line.blank_before).count();
    if lines.len() < LEAST || apart * 100 < lines.len() * 97 || !goes_on_everywhere(text, lines) {
        return;
    }
    let gaps: Vec<usize> = lines.windows(2).map(|pair| breaks(text, &pair[0], &pair[1])).collect();
    let usual = gaps.iter().copied().min().unwrap_or_default().max(2);
    for (line, gap) in lines[1..].iter_mut().zip(gaps) {
        line.blank_before = gap > usual;
    }
}

/// Whether a sentence goes on from line to line in a third of the places. Items in small letters do not go on so often.
fn goes_on_everywhere(text: &str, lines: &[Line]) -> bool {
    let goes_on = |pair: &&[Line]| {
        let (before, after) = (pair[0].of(text), pair[1].of(text));
        before.len() >= 30 && !is_closed(before) && begins_small(after) && marker(after).is_none()
    };
    lines.windows(2).filter(goes_on).count() * 3 >= lines.len()
}

/// How many line breaks stand between two lines.
fn breaks(text: &str, before: &Line, after: &Line) -> usize {
    let between = text.get(before.span.end..after.span.start).unwrap_or_default();
    between.bytes().filter(|b| *b == b'\n').count().max(between.bytes().filter(|b| *b == b'\r').count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::lines::lines;

    #[test]
    fn wrapped_lines_are_closed_up_and_paragraphs_are_not() {
        let sentence =
            "The landlord must write to the resident about\n\nthe roof of her home and say what it will do\n\nto mend it.\n\n";
        let text = sentence.repeat(10);
        let blanks = |text: &str| {
            let mut lines = lines(text);
            close_up(text, &mut lines);
            lines.iter().filter(|line| line.blank_before).count()
        };
        assert_eq!(blanks(&text), 1);
        assert_eq!(blanks(&text.replace("it.\n\n", "it.\n\n\n")), 10);
        let paragraphs = "The landlord must write to the resident about her roof.\n\n".repeat(30);
        assert_eq!(blanks(&paragraphs), 30);
    }
}
