//! How is the paper for a board drawn? The same pieces as its Markdown, as headings, facts, lists and tables.

use crate::export::paper::Piece as Words;
use crate::page::dom::{self, Piece};

/// The whole view.
pub fn view(pieces: &[Words]) -> Option<Piece> {
    let view = Piece::of("t-board")?;
    // Facts stand together in one list, entries in another; anything else ends it.
    let mut facts: Option<Piece> = None;
    let mut list: Option<(Piece, Option<Piece>)> = None;
    for piece in pieces {
        if !matches!(piece, Words::Fact(..)) {
            end(&view, facts.take());
        }
        if !matches!(piece, Words::Entry(..) | Words::Note(_)) {
            end(&view, list.take().map(whole));
        }
        match piece {
            Words::Title(words) => view.line("paper", "t-paper-title", words).done(),
            Words::Heading(words) => view.line("paper", "t-paper-heading", words).done(),
            Words::Paragraph(words) => view.line("paper", "t-paper-words", words).done(),
            Words::Fact(name, words) => {
                facts = facts.or_else(|| Piece::of("t-paper-facts"));
                if let (Some(facts), Some(fact)) = (&facts, Piece::of("t-fact")) {
                    fact.text("name", name).text("value", words);
                    dom::append(&facts.0, &fact.0);
                }
            }
            Words::Entry(lead, words) => {
                let ol = list.take().map(whole).or_else(|| Piece::of("t-paper-list"));
                let entry = Piece::of("t-paper-entry");
                if let Some(entry) = &entry {
                    entry.text("lead", format_args!("{lead}:")).text("words", words);
                }
                list = ol.map(|ol| (ol, entry));
            }
            Words::Note(words) => {
                if let Some((_, Some(entry))) = &list {
                    entry.line("notes", "t-note", words);
                }
            }
            Words::Table(caption, heads, rows) => table(&view, caption, heads, rows),
        }
    }
    end(&view, facts);
    end(&view, list.map(whole));
    Some(view)
}

/// A list with its last entry in it.
fn whole((list, entry): (Piece, Option<Piece>)) -> Piece {
    if let Some(entry) = entry {
        dom::append(&list.0, &entry.0);
    }
    list
}

fn end(view: &Piece, list: Option<Piece>) {
    if let Some(list) = list {
        view.append("paper", &list);
    }
}

fn table(view: &Piece, caption: &str, heads: &[&str], rows: &[Vec<String>]) {
    let Some(table) = Piece::of("t-count-table") else { return };
    table.text("caption", caption);
    for (n, words) in heads.iter().enumerate() {
        if let Some(head) = Piece::of("t-head") {
            dom::set_text(&head.0, words);
            if n > 0 {
                head.own_class("num");
            }
            table.append("heads", &head);
        }
    }
    for cells in rows {
        let Some(row) = Piece::of("t-count-row") else { return };
        row.text("name", cells.first().map_or("", String::as_str));
        for (name, words) in heads.iter().zip(cells).skip(1) {
            if let Some(number) = Piece::of("t-number") {
                dom::set_text(&number.0, words);
                number.attribute("data-name", name);
                dom::append(&row.0, &number.0);
            }
        }
        table.append("rows", &row);
    }
    view.append("paper", &table);
}
