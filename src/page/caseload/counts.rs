//! How are counts drawn? Tables whose bars are drawn beside their figures: without the bar nothing is missing.

use crate::caseload::counts::{Counts, Group, at_most, theme_name};
use crate::caseload::sums::Sums;
use crate::determination::Outcome;
use crate::export::pounds;
use crate::page::dom::{self, Hidden, Piece};
use crate::page::words;

/// The most rows of a table; the others are put together.
const MOST_ROWS: usize = 25;

/// The whole view.
pub fn view(counts: &Counts) -> Option<Piece> {
    let piece = Piece::of("t-counts")?;
    let (cases, findings) =
        (words::count(counts.cases, "case", "cases"), words::count(counts.all.findings(), "finding", "findings"));
    piece.text("totals", format_args!("{cases}, {findings}, {} ordered.", pounds(counts.sums.all.ordered)));
    piece.text("share", format_args!("Upheld: {}.", counts.all.share()));
    piece
        .text("times", format_args!("From the landlord’s last answer (stage 2) to the determination: {}.", counts.times.words()));
    let outcomes = seen(&counts.all);
    for &outcome in &outcomes {
        if let Some(key) = Piece::of("t-key") {
            let many = counts.all.outcomes[outcome as usize];
            key.class("swatch", outcome.code()).text("name", outcome.name()).text("sum", words::thousands(many));
            piece.append("key", &key);
        }
    }
    let themes: Vec<Group> = counts.themes.iter().map(|(_, group)| group.clone()).collect();
    groups(&piece, "Findings by theme", "Theme", &themes, &outcomes);
    groups(&piece, "Findings by landlord", "Landlord", &counts.landlords, &outcomes);
    groups(&piece, "Findings by quarter", "Quarter", &counts.quarters, &outcomes);
    sums(&piece, counts);
    beside(&piece, counts);
    Some(piece)
}

/// The outcomes that occur.
fn seen(group: &Group) -> Vec<Outcome> {
    Outcome::ALL.into_iter().filter(|&outcome| group.outcomes[outcome as usize] > 0).collect()
}

fn table(caption: &str, heads: &[&str]) -> Option<Piece> {
    let table = Piece::of("t-count-table")?;
    table.text("caption", caption);
    for (n, words) in heads.iter().enumerate() {
        if let Some(head) = Piece::of("t-head") {
            // The longest word may be broken, so that all columns have room.
            dom::set_text(&head.0, &words.replace("aladministration", "alad\u{ad}ministration"));
            if n > 1 {
                head.own_class("num");
            }
            table.append("heads", &head);
        }
    }
    Some(table)
}

/// A row: its name, its bar, and its figures under these headings.
fn row(name: &str, bar: &[(&str, u64)], longest: u64, figures: &[(&str, String)]) -> Option<Piece> {
    let row = Piece::of("t-count-row")?;
    row.text("name", name);
    let cell = Piece::of("t-bar-cell")?;
    let mut drawn = 0;
    for &(class, many) in bar.iter().filter(|&&(_, many)| many > 0) {
        if let Some(part) = Piece::of("t-bar-part") {
            part.own_class(class);
            dom::set_share(&part.0, many);
            cell.append("bar", &part);
            drawn += many;
        }
    }
    // What the longest bar has more is left empty.
    if let Some(room) = Piece::of("t-bar-part").filter(|_| longest > drawn) {
        dom::set(&room.0, "class", "bar-room");
        dom::set_share(&room.0, longest - drawn);
        cell.append("bar", &room);
    }
    dom::append(&row.0, &cell.0);
    for (name, words) in figures {
        if let Some(number) = Piece::of("t-number") {
            dom::set_text(&number.0, words);
            number.attribute("data-name", name);
            // On a phone a card has a line for what there is.
            if words == "0" {
                number.own_class("nought");
            }
            dom::append(&row.0, &number.0);
        }
    }
    Some(row)
}

fn groups(piece: &Piece, caption: &str, of: &str, groups: &[Group], outcomes: &[Outcome]) {
    if groups.is_empty() {
        return;
    }
    let groups = at_most(groups, MOST_ROWS);
    let names: Vec<&str> = outcomes.iter().map(|outcome| outcome.name()).collect();
    let heads = [&[of, "Bar"], names.as_slice(), &["Findings", "Upheld", "To be checked"]].concat();
    let Some(table) = table(caption, &heads) else { return };
    let longest = groups.iter().map(Group::findings).max().unwrap_or(0) as u64;
    for group in &groups {
        let many = |outcome: &Outcome| group.outcomes[*outcome as usize];
        let bar: Vec<(&str, u64)> = outcomes.iter().map(|outcome| (outcome.code(), many(outcome) as u64)).collect();
        let mut figures: Vec<(&str, String)> = outcomes.iter().map(|o| (o.name(), words::thousands(many(o)))).collect();
        figures.push(("Findings", words::thousands(group.findings())));
        figures.push(("Upheld", group.share()));
        figures.push(("To be checked", words::thousands(group.to_check)));
        if let Some(row) = row(&group.name, &bar, longest, &figures) {
            table.append("rows", &row);
        }
    }
    piece.append("tables", &table);
}

fn sums(piece: &Piece, counts: &Counts) {
    let sums = &counts.sums;
    let heads = ["Theme", "Bar", "Ordered", "Already offered", "New"];
    let Some(table) = table("Sums by theme", &heads).filter(|_| !sums.themes.is_empty()) else { return };
    let longest = sums.themes.iter().map(|(_, sums)| sums.ordered).max().unwrap_or(0);
    let draw = |name: &str, sums: &Sums, bar: &[(&str, u64)]| {
        let figures = [("Ordered", sums.ordered), ("Already offered", sums.offered), ("New", sums.new)];
        if let Some(row) = row(name, bar, longest, &figures.map(|(name, pence)| (name, pounds(pence)))) {
            table.append("rows", &row);
        }
    };
    for (theme, sums) in &sums.themes {
        draw(theme_name(*theme), sums, &[("already", sums.offered), ("new", sums.new)]);
    }
    draw("In all", &sums.all, &[]);
    piece.append("tables", &table);
}

fn beside(piece: &Piece, counts: &Counts) {
    let mut lines = counts.beside.lines();
    let sums = &counts.sums;
    if sums.unsure > 0 {
        lines.push(format!("Totals that are not sure: {} of {}.", words::thousands(sums.unsure), words::thousands(counts.cases)));
    }
    if sums.without_figure > 0 {
        lines.push(format!("Payments without a figure, in no sum: {}.", words::thousands(sums.without_figure)));
    }
    if sums.recommended > 0 {
        lines.push(format!("{} is recommended, not ordered, and in no sum here.", pounds(sums.recommended)));
    }
    piece.hide("no-beside", Hidden::when(!lines.is_empty()));
    for line in lines {
        piece.line("beside", "t-note", line);
    }
}
