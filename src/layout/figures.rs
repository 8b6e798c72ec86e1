//! Which figure alone on its line is the number of a page, inside or between the sentences of an order?
//!
//! | lines | the figure |
//! |---|---|
//! | `is ordered to pay £300`, `7`, `for it.` | the number of a page: the sentence goes on |
//! | `outside the`, `7`, `Ombudsman’s jurisdiction` | the same: a noun is wanted |
//! | `No later than 18`, `7`, `May 2026` | the same: there is no day 187 |
//! | `2`, `7`, `April 2024`; `the £50`, `7`, `it offered` | a part of the value, or the number of a page: said |
//! | `… a repair.`, `7`, `The repair should …` | the same, where no list could count on with it; said |

use super::Doubt;
use super::join::is_fragmented;
use super::lines::Line;
use super::marker::marker;
use super::pages::Kind;
use super::words::{begins_small, heading_like, is_closed, is_label, is_open, last_word};
use crate::values::date::MONTHS;

/// A figure between "to the" and "resident", or between "no" and "maladministration", is the number of a page. Where each
/// line is a fragment of a sentence it may be a part of the sentence: see [`super::join`].
pub(super) fn find_numbers_in_sentences(text: &str, lines: &[Line], kinds: &mut [Kind], doubts: &mut Vec<Doubt>) {
    // A scraper puts each figure of a sentence on a line of its own.
    if is_fragmented(text, lines) {
        return;
    }
    for at in 1..lines.len().saturating_sub(1) {
        if kinds[at] != Kind::Number || kinds[at + 1] != Kind::Words || kinds[at - 1].is_left_out() {
            continue;
        }
        let (before, number, after) = (lines[at - 1].of(text), lines[at].of(text), lines[at + 1].of(text));
        match inside_value(before, number, after) {
            Some(Figure::OfPage) => kinds[at] = Kind::Page,
            Some(Figure::InDoubt) => doubts.push(Doubt::FigureApart(lines[at - 1].span.to(lines[at + 1].span))),
            None if kinds[at - 1] == Kind::Words && is_inside_sentence(before, after) => kinds[at] = Kind::Page,
            None if is_behind_short_sum(before, after) => {
                doubts.push(Doubt::FigureApart(lines[at - 1].span.to(lines[at + 1].span)));
            }
            None => {}
        }
    }
    find_numbers_between_sentences(text, lines, kinds, doubts);
}

/// "… to arrange a repair." + "7" + "The repair should …": the only figure alone on its line is no row of a table, which
/// would count from 1; unless the items of a list could count on with it, it is left out. It is said.
fn find_numbers_between_sentences(text: &str, lines: &[Line], kinds: &mut [Kind], doubts: &mut Vec<Doubt>) {
    let mut numbers = (0..lines.len()).filter(|&at| kinds[at] == Kind::Number);
    let (Some(at), None) = (numbers.next(), numbers.next()) else { return };
    let (Some(before), Some(after)) =
        (at.checked_sub(1).map(|at| lines[at].of(text)), lines.get(at + 1).map(|line| line.of(text)))
    else {
        return;
    };
    let number: u32 = lines[at].of(text).parse().unwrap_or(1);
    let is_between = before.ends_with('.') && after.ends_with('.') && after.starts_with(char::is_uppercase);
    if number < 2 || !is_between || before.split(' ').count() < 4 || after.split(' ').count() < 4 {
        return;
    }
    // Whether the paragraph goes on behind the figure, or another begins, cannot be told.
    doubts.push(Doubt::FigureApart(lines[at].span.to(lines[at + 1].span)));
    let item = |line: &Line| marker(line.of(text)).and_then(|marker| marker.number());
    let counts_on = lines[..at].iter().rev().find_map(item).is_some_and(|item| item + 1 == number)
        || lines[at..].iter().find_map(item).is_some_and(|item| item == number + 1);
    if !counts_on {
        kinds[at] = Kind::Page;
    }
}

/// "re-offer the £50" + "7" + "compensation offered": the number of a page, or £507.
fn is_behind_short_sum(before: &str, after: &str) -> bool {
    let sum = before.rsplit(' ').next().and_then(|word| word.strip_prefix('£'));
    let is_short = sum.is_some_and(|sum| (1..=2).contains(&sum.len()) && sum.bytes().all(|b| b.is_ascii_digit()));
    is_short && before.contains(' ') && begins_small(after) && !is_unit(after)
}

fn is_unit(after: &str) -> bool {
    UNITS.contains(&after.split_whitespace().next().unwrap_or_default())
}

const UNITS: [&str; 18] = [
    "week",
    "weeks",
    "working",
    "day",
    "days",
    "calendar",
    "month",
    "months",
    "year",
    "years",
    "hour",
    "hours",
    "per",
    "x",
    "pence",
    "p",
    "occasions",
    "times",
];

/// Whether a sentence goes on across a figure, and wants none.
fn is_inside_sentence(before: &str, after: &str) -> bool {
    // "Orders" + "1." + "7" + "apologise": no item is a figure alone.
    if marker(before).is_some_and(|marker| marker.length >= before.len()) || before == "-" {
        return true;
    }
    let goes_on = (begins_small(after) && !is_unit(after))
        || (after.starts_with('£') && (is_open(before) || wants_a_sum(before)))
        || (after.starts_with('(') && after[1..].starts_with(char::is_alphabetic))
        || (after.starts_with(char::is_uppercase) && wants_a_noun(before) && heading_like(after).is_none() && !is_label(after));
    let ends_in_sum = before.rsplit(' ').next().is_some_and(|word| word.starts_with('£'));
    let wants_figure = (before.ends_with(',') && ends_in_sum)
        || before.ends_with(['£', '-', '(', '/'])
        || (before.ends_with(|c: char| c.is_ascii_digit()) && !ends_in_year(before))
        || (before.ends_with(last_word(before)) && asks_for_figure(before) && !begins_with_article(after));
    // "within" + "7" + "four weeks", "at stage" + "7" + "2, and": the figure that is wanted follows.
    let has_figure = (last_word(before).eq_ignore_ascii_case("within")
        && NUMBERS.contains(&after.split([' ', '-']).next().unwrap_or_default()))
        || (matches!(last_word(before), "stage" | "stages") && after.starts_with(|c: char| c.is_ascii_digit()));
    (goes_on && !wants_figure && !is_closed(before)) || has_figure || (goes_on && ends_in_whole_sum(before))
}

/// "Within", "at stage": a figure, or words for one, comes next.
fn asks_for_figure(before: &str) -> bool {
    const ASK: [&str; 12] =
        ["within", "stage", "stages", "paragraph", "section", "step", "for", "over", "than", "between", "about", "after"];
    ASK.iter().any(|word| last_word(before).eq_ignore_ascii_case(word))
}

/// "Within" + "the same period": no figure is wanted after all.
fn begins_with_article(after: &str) -> bool {
    const ARTICLES: [&str; 12] = ["the", "a", "an", "its", "their", "his", "her", "our", "this", "that", "these", "those"];
    ARTICLES.contains(&after.split_whitespace().next().unwrap_or_default())
}

/// "outside the" + "Ombudsman’s jurisdiction": a noun comes next, and it may have a capital.
fn wants_a_noun(before: &str) -> bool {
    const WANT: [&str; 14] =
        ["the", "of", "a", "an", "its", "their", "his", "her", "our", "any", "this", "these", "such", "each"];
    before.ends_with(last_word(before)) && before.contains(' ') && WANT.contains(&last_word(before))
}

/// "pay the resident" + "£550", "a voucher worth" + "£100".
fn wants_a_sum(before: &str) -> bool {
    const WANT: [&str; 16] = [
        "pay",
        "pays",
        "resident",
        "tenant",
        "leaseholder",
        "worth",
        "contribute",
        "refund",
        "reimburse",
        "credit",
        "award",
        "offer",
        "further",
        "additional",
        "him",
        "them",
    ];
    before.ends_with(last_word(before)) && before.split(' ').count() > 2 && WANT.contains(&last_word(before))
}

/// "by 27 January 2026".
fn ends_in_year(before: &str) -> bool {
    let mut words = before.rsplit(' ');
    let year = words.next().unwrap_or_default();
    year.len() == 4 && year.starts_with("20") && words.next().is_some_and(|month| MONTHS.contains(&month))
}

const NUMBERS: [&str; 9] = ["one", "two", "three", "four", "six", "eight", "ten", "twelve", "fourteen"];

/// What a figure alone on its line is, where a date or a time is broken around it.
enum Figure {
    OfPage,
    /// It may be the number of a page, or a figure of the value.
    InDoubt,
}

/// "No later than 18" + "7" + "May 2026": there is no day 187. "2" + "6" + "May" may be the 26th, or the 2nd with the number
/// of a page; "4" + "7" + "weeks" are four.
fn inside_value(before: &str, number: &str, after: &str) -> Option<Figure> {
    let begins_month = begins_month(after);
    let begins_year = after.starts_with("20") && after.bytes().take_while(u8::is_ascii_digit).count() == 4;
    let month = last_word(before);
    if begins_year && before.ends_with(month) && MONTHS.contains(&month) {
        return Some(Figure::OfPage);
    }
    // "within" + "7" + "4 weeks", "by" + "7" + "27 January": the figure that is wanted follows.
    let mut words = after.split_whitespace();
    let figures = words.next().unwrap_or_default();
    if is_open(before) && (1..=2).contains(&figures.len()) && figures.bytes().all(|b| b.is_ascii_digit()) {
        let together: u32 = format!("{number}{figures}").parse().unwrap_or(u32::MAX);
        let most = most_of(words.next().unwrap_or_default())?;
        return Some(if together > most { Figure::OfPage } else { Figure::InDoubt });
    }
    let most = if begins_month { 31 } else { most_of(figures)? };
    let stem = ["st", "nd", "rd", "th"].iter().find_map(|end| before.strip_suffix(end)).filter(|_| begins_month);
    let figures = stem.unwrap_or(before);
    let count = figures.get(figures.trim_end_matches(|c: char| c.is_ascii_digit()).len()..).unwrap_or_default();
    if stem.is_some() || (!begins_month && NUMBERS.contains(&last_word(before))) {
        return Some(Figure::OfPage);
    }
    if !(1..=2).contains(&count.len()) || figures.ends_with(&format!("£{count}")) {
        return None;
    }
    let together: u32 = format!("{count}{number}").parse().unwrap_or(u32::MAX);
    Some(if together > most { Figure::OfPage } else { Figure::InDoubt })
}

/// Whether a figure between two lines is the day of the month that the second begins with: none stands before it.
pub(super) fn is_day_of(before: &str, after: &str) -> bool {
    begins_month(after) && !before.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// "April 2024", "Feburary 2022", "12 2021": the rest of a date whose day stands before it.
fn begins_month(after: &str) -> bool {
    let mut words = after.split_whitespace();
    let (Some(month), year) = (words.next(), words.next().unwrap_or_default()) else { return false };
    let has_year = year.starts_with("20") && year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit());
    let is_misspelt =
        || MONTHS.iter().any(|name| month.get(..3) == name.get(..3)) && month.bytes().all(|b| b.is_ascii_alphabetic());
    let is_number = || month.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
    MONTHS.iter().any(|month| after.starts_with(month)) || (has_year && (is_misspelt() || is_number()))
}

/// How many there can be of what a value counts, or of the days in a month.
fn most_of(unit: &str) -> Option<u32> {
    match unit.trim_end_matches(['.', ',', ';', ')']) {
        month if MONTHS.contains(&month) => Some(31),
        "week" | "weeks" => Some(26),
        "month" | "months" => Some(24),
        "day" | "days" | "working" | "calendar" => Some(90),
        _ => None,
    }
}

/// "- £300" + "7" + "for the delay": three figures behind the sign, or behind the comma, are a whole sum.
fn ends_in_whole_sum(before: &str) -> bool {
    let Some((_, sum)) = before.rsplit_once('£') else { return false };
    let pounds = sum.split('.').next().unwrap_or_default();
    !sum.contains(' ')
        && pounds.rsplit(',').next().is_some_and(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use crate::layout::lines::{left_by, lines};
    use crate::layout::pages::leave_out;

    fn kept(text: &str) -> Vec<String> {
        left_by(text, |text, lines| leave_out(text, lines, &mut Vec::new(), &mut Vec::new()))
    }

    #[test]
    fn a_number_inside_a_sentence() {
        assert_eq!(kept("There was no\n7\nmaladministration."), ["There was no", "maladministration."]);
        assert_eq!(kept("within\n4\nweeks of it").len(), 3);
        assert_eq!(kept("pay £\n4\nmore").len(), 3);
        assert_eq!(kept("is ordered to pay £300\n7\nfor it."), ["is ordered to pay £300", "for it."]);
        assert_eq!(kept("No later than 18\n7\nMay 2026"), ["No later than 18", "May 2026"]);
        assert_eq!(kept("No later than\n17\nMay 2026").len(), 3);
        assert_eq!(kept("and pay it within\n7\n4 weeks"), ["and pay it within", "4 weeks"]);
        assert_eq!(kept("Orders\n1\nApology order").len(), 3);
    }

    #[test]
    fn a_number_inside_a_date_or_a_time() {
        let read = |text: &str| {
            let (mut lines, mut doubts) = (lines(text), Vec::new());
            leave_out(text, &mut lines, &mut Vec::new(), &mut doubts);
            (lines.len(), doubts.len())
        };
        for text in [
            "Fernbrook\n24\n7\nApril 2024",
            "No later than 8 June\n7\n2026",
            "within 4\n7\nweeks of it",
            "within four\n12\nweeks",
            "Within\n7\n4 weeks of it",
            "ordered by\n7\n27 January 2026 to pay",
            "ordered by 27 January 2026\n7\nto pay",
            "reimburse her for the\n7\n£84.99",
            "on the 2nd\n6\nMay 2026",
            "Fernbrook\n24\n7\nAprli 2024",
            "Fernbrook\n24\n7\n04 2024",
            "it lies outside the\n7\nOmbudsman’s jurisdiction",
            "and evidence of compliance within\n7\nthe same period",
            "the £330 it offered at stage\n7\n2, and £40",
            "pay to the resident\n7\n£550 for it",
            "reports of noise\n7\n(ASB), and more",
            "1.\n7\napologise to her",
        ] {
            assert_eq!(read(text), (text.lines().count() - 1, 0), "in {text:?}");
        }
        for text in [
            "Fernbrook\n2\n7\nApril 2024",
            "within 1\n2\nweeks of it",
            "re-offer the £50\n7\ncompensation offered",
            "6. It must arrange a repair.\n7\nThe repair must be done soon.",
        ] {
            assert_eq!(read(text), (text.lines().count(), 1), "in {text:?}");
        }
        assert_eq!(read("No later than\n7\nApril 2024"), (3, 0));
        let between = "It must arrange a repair.\n7\nThe repair must be done soon.";
        assert_eq!((read(between), read(&format!("6. {between}"))), ((2, 1), (3, 1)));
    }
}
