//! What holds for every scanner? It gets on, stays in the text, and names words that are there.

use putright::extract::deadline;
use putright::extract::finding::outcome;
use putright::layout::lines;
use putright::outline::{MarkerStyle, Outline, outline as read_outline};
use putright::source::is_space;
use putright::span::Span;
use putright::text::NormalText;
use putright::values::{calendar, case_ref, date, money, period, scheme};
use std::ops::Range;

/// Lines, normal texts, sentences, sections, paragraphs and list markers.
pub fn outline(text: &str) {
    check_lines(text);
    check_fold(text);
    check_outline(text, &read_outline(text));
}

fn check_lines(text: &str) {
    let mut end = 0;
    for line in lines(text) {
        let words = line.of(text);
        assert!(line.span.start >= end && !words.is_empty(), "lines have words and stand one after another");
        assert!(!words.starts_with(is_space) && !words.ends_with(is_space) && !words.contains(['\n', '\r']), "{words:?}");
        end = line.span.end;
    }
}

fn check_fold(text: &str) {
    let normal = NormalText::of(text);
    let mut start = 0;
    for at in 0..normal.len() {
        let span = normal.span(at..at + 1);
        assert!(span.start >= start && text.get(span.start..span.end).is_some(), "{span:?} goes back or cuts a character");
        start = span.start;
    }
    assert!(normal.bytes().windows(2).all(|pair| pair != b"  ") && !normal.bytes().iter().any(u8::is_ascii_uppercase));

    let mut end = 0;
    let sentences = putright::text::sentence::sentences(&normal, 0..normal.len());
    for sentence in &sentences {
        assert!(sentence.start >= end && sentence.end > sentence.start && sentence.end <= normal.len());
        assert!(normal.slice(end..sentence.start).iter().all(|b| *b == b' '), "no words stand between sentences");
        end = sentence.end;
    }
    assert!(normal.slice(end..normal.len()).iter().all(|b| *b == b' '), "no words stand behind the last sentence");
}

fn check_outline(text: &str, outline: &Outline) {
    let mut all: Vec<Span> = outline.left_out.iter().map(|out| out.span).collect();
    let (mut markers, mut headings) = (String::new(), 0);
    for section in &outline.sections {
        headings += usize::from(section.heading.is_some());
        all.extend(section.heading);
        for para in &section.paras {
            assert!(!para.pieces.is_empty() && para.length() > 0, "a paragraph has words");
            assert!(para.pieces.is_sorted_by(|a, b| a.end <= b.start), "the pieces of a paragraph stand in their order");
            all.extend(&para.pieces);
            if let Some(marker) = &para.marker {
                assert_eq!(marker.label().is_empty(), marker.style == MarkerStyle::Bullet, "{marker:?}");
                markers.push_str(&String::from_utf8_lossy(marker.label()));
            }
        }
    }
    all.sort();
    let mut read = 0;
    for span in &all {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} cuts a character");
        read += letters(span.of(text));
    }
    assert!(all.is_sorted_by(|a, b| a.end <= b.start), "no word stands in two places");
    // Word's second level of bullets is the letter o; "<br>" parts the cells of a Markdown table.
    let signs = text.matches('o').count() + 2 * text.matches("<br").count();
    // The number before a heading is no part of it, and a marker that ends the text marks nothing.
    let numbers = 9 * headings + 9;
    assert!(
        read + letters(&markers) + signs + numbers >= letters(text),
        "every letter stands in a paragraph, a heading or a marker, or is left out by name"
    );
}

fn letters(words: &str) -> usize {
    words.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Days, periods, deadlines, and the calendar behind them.
pub fn times(text: &str) {
    let normal = NormalText::of(text);
    let mut named = Vec::new();
    let mut from = 0;
    while let Some(found) = date::find_date(&normal, from) {
        check_range(text, &normal, &found.range, from);
        check_day(found.date);
        assert_eq!(date::date_at(&normal, found.range.start).as_ref(), Some(&found));
        named.push(found.date);
        from = found.range.end;
    }
    let mut from = 0;
    while let Some((opening, words)) = period::find_opening(&normal, from..normal.len()) {
        check_range(text, &normal, &words, from);
        from = words.end;
        let Some(found) = period::opened_period(&normal, opening, words.clone()) else { continue };
        check_range(text, &normal, &found.range, words.start);
        if let period::Anchor::Day(day) = found.anchor {
            check_day(day);
        }
        for day in named.first().into_iter().chain(named.last()) {
            check_working_days(*day, found.period.count);
        }
    }
    period::has_unread_period(&normal, 0..normal.len());
    let determined = named.first().copied();
    for para in read_outline(text).sections.iter().flat_map(|section| &section.paras) {
        let read = deadline::find_deadline(para, 0..para.normal.len(), determined).time;
        let glued = deadline::glued_deadline(para).and_then(|(read, _)| read.time);
        let in_cell = deadline::cell_deadline(para, determined).and_then(|read| read.time);
        for time in read.into_iter().chain(glued).chain(in_cell) {
            let deadline = time.deadline();
            assert!(para.span().holds(deadline.span) && !deadline.text.is_empty(), "{deadline:?} stands in its paragraph");
            assert!(text.get(deadline.span.start..deadline.span.end).is_some());
        }
    }
}

fn check_day(day: date::Date) {
    assert_eq!(date::Date::new(day.year(), day.month(), day.day()), Some(day), "the calendar has the day");
    assert_eq!(date::Date::from_iso(&day.to_string()), Some(day));
    assert!(day.plus_months(1) > Some(day) && calendar::last_day_to_ask_for_review(day) > day);
    calendar::caution(day);
}

fn check_working_days(day: date::Date, count: u32) {
    if let Ok(due) = calendar::plus_working_days(day, count) {
        assert!(
            due >= day && (count == 0 || calendar::working_days_between(day, due) == Ok(i64::from(count))),
            "{day} + {count}"
        );
    }
}

/// Sums of money.
pub fn sums(text: &str) {
    let normal = NormalText::of(text);
    let mut from = 0;
    for sum in money::sums(&normal) {
        check_range(text, &normal, &sum.range, from);
        from = sum.range.end;
        if let Some(pence) = sum.pence {
            // What we write is read as what was meant.
            let written = money::pounds(pence);
            let again: Vec<Option<u64>> = money::sums(&NormalText::of(&written)).into_iter().map(|sum| sum.pence).collect();
            assert_eq!(again, [Some(pence)], "{written}");
            assert_eq!(written, putright::export::pounds(pence));
        }
    }
}

/// Outcomes, paragraphs of the Scheme and references of cases.
pub fn outcomes(text: &str) {
    let normal = NormalText::of(text);
    let mut from = 0;
    for mention in outcome::mentions(&normal) {
        check_range(text, &normal, &mention.range, from);
        from = mention.range.end;
    }
    let mut from = 0;
    for citation in scheme::citations(&normal) {
        check_range(text, &normal, &citation.range, from);
        assert!((19..=60).contains(&citation.number) && citation.letter.is_none_or(|c| c.is_ascii_lowercase()), "{citation}");
        from = citation.range.end;
    }
    let digit = |from: usize| normal.bytes()[from..].iter().position(u8::is_ascii_digit).map(|at| from + at);
    let mut next = digit(0);
    while let Some(at) = next {
        let (refs, end) = case_ref::case_refs_at(&normal, at);
        let mut from = normal.span(at..at + 1).start;
        for case in &refs {
            assert!(case.span.start >= from && !case.span.of(text).is_empty(), "{case:?} from {from}");
            assert!((7..=10).contains(&case.number.len()) && case.number.bytes().all(|b| b.is_ascii_digit()), "{case:?}");
            from = case.span.end;
        }
        assert!(end >= at && end <= normal.len());
        next = digit(end.max(at + 1));
    }
}

/// What a scanner found: behind what it found before, in the normal text, and whole characters of the text.
fn check_range(text: &str, normal: &NormalText, range: &Range<usize>, from: usize) {
    assert!(range.start >= from && range.end > range.start && range.end <= normal.len(), "{range:?} from {from}");
    let span = normal.span(range.clone());
    assert!(text.get(span.start..span.end).is_some_and(|words| !words.is_empty()), "{span:?} names no words");
}
