//! Does one paragraph hold a list of things to do: "The landlord must, within 4 weeks: (a) apologise; (b) inspect the roof"?

use super::directive::is_imperative;
use crate::text::NormalText;
use std::ops::Range;

/// What stands before the items, and the items without their marks.
type Items = (Range<usize>, Vec<Range<usize>>);

/// The items of a list inside a paragraph, where each begins with a verb: "(a) …; (b) …", "(1) …, (2) …", "(i) …; (ii) …".
pub fn inline_items(normal: &NormalText) -> Option<Items> {
    const MARKS: [&[&str]; 3] = [
        &["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)"],
        &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
        &["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)"],
    ];
    MARKS.into_iter().find_map(|marks| items(normal, marks))
}

fn items(normal: &NormalText, marks: &[&str]) -> Option<Items> {
    let (mut begins, mut from) = (Vec::new(), 0);
    for mark in marks {
        let Some(at) = memchr::memmem::find(normal.slice(from..normal.len()), mark.as_bytes()) else { break };
        let at = from + at;
        from = at + mark.len();
        begins.push((at, normal.skip_space(from)));
    }
    let first = begins.first().filter(|_| begins.len() > 1)?.0;
    let ends = begins.iter().skip(1).map(|&(mark, _)| mark).chain([normal.len()]);
    let items: Vec<Range<usize>> =
        begins.iter().zip(ends).map(|(&(_, start), end)| start..without_joint(normal, start..end)).collect();
    let are_verbs = items.iter().all(|item| !item.is_empty() && is_imperative(normal, item.clone()));
    (first > 0 && are_verbs).then_some((0..first, items))
}

/// "…; and" before the next mark belongs to no item.
fn without_joint(normal: &NormalText, item: Range<usize>) -> usize {
    let words = normal.slice(item.clone()).trim_ascii_end();
    let words = words.strip_suffix(b"and").unwrap_or(words).trim_ascii_end();
    item.start + words.strip_suffix(b";").or(words.strip_suffix(b",")).unwrap_or(words).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_inside_a_paragraph() {
        let read = |text: &str| {
            let normal = NormalText::of(text);
            inline_items(&normal).map(|(_, items)| items.into_iter().map(|item| text[item].to_string()).collect::<Vec<_>>())
        };
        assert_eq!(
            read("The landlord must, within 4 weeks: (a) apologise; (b) inspect the roof; and (c) pay her 50 pounds.").unwrap(),
            ["apologise", "inspect the roof", "pay her 50 pounds."]
        );
        assert_eq!(read("It must (1) write to her and (2) mend the roof.").unwrap(), ["write to her", "mend the roof."]);
        for text in [
            "Under paragraphs 42(a) and (b) it must apologise.",
            "It must say (a) why it was late and (b) what it will do.",
            "(a) apologise",
        ] {
            assert_eq!(read(text), None, "in {text:?}");
        }
    }
}
