//! How does a determination read where rich text is pasted, in Word or a mail? Headings, lists and tables; its words are escaped.

use super::Case;
use super::paper::{Piece, pieces};
use super::say;
use crate::determination::date::Date;

/// The paper on one case as HTML; days left are counted from `today`. It is for a clipboard: no page shows it.
pub fn paper(case: &Case<'_>, today: Option<Date>) -> String {
    written(pieces(case, today))
}

/// A paper of these pieces as HTML.
pub fn written(pieces: Vec<Piece>) -> String {
    let mut out = String::new();
    let mut open = Open::Nothing;
    for piece in pieces {
        let inside = match piece {
            Piece::Fact(..) => Open::Table,
            Piece::Entry(..) | Piece::Note(_) => Open::List,
            _ => Open::Nothing,
        };
        if inside != open {
            out += open.end();
            out += inside.start();
            open = inside;
        }
        match piece {
            Piece::Title(words) => say(&mut out, format_args!("<h1>{}</h1>\n", escaped(&words))),
            Piece::Heading(words) => say(&mut out, format_args!("<h2>{}</h2>\n", escaped(words))),
            Piece::Fact(name, words) => {
                say(&mut out, format_args!("<tr><th align=\"left\">{}</th><td>{}</td></tr>\n", escaped(name), escaped(&words)));
            }
            Piece::Entry(lead, words) => {
                say(&mut out, format_args!("<li><strong>{}:</strong> {}</li>\n", escaped(&lead), escaped(&words)));
            }
            // A note belongs to the entry above it.
            Piece::Note(words) => {
                if out.ends_with("</li>\n") {
                    out.truncate(out.len() - "</li>\n".len());
                }
                say(&mut out, format_args!("<br>{}</li>\n", escaped(&words)));
            }
            Piece::Paragraph(words) => say(&mut out, format_args!("<p>{}</p>\n", escaped(&words))),
            Piece::Table(name, headings, rows) => table(&mut out, name, &headings, &rows),
        }
    }
    out + open.end()
}

/// A table with its name above it; figures stand at the right.
fn table(out: &mut String, name: &str, headings: &[&str], rows: &[Vec<String>]) {
    let line = |cells: String| format!("<tr>{cells}</tr>\n");
    say(out, format_args!("<p>{}</p>\n<table>\n", escaped(name)));
    *out += &line(headings.iter().map(|words| format!("<th align=\"left\">{}</th>", escaped(words))).collect());
    for row in rows {
        let cell = |(n, words): (usize, &String)| match n {
            0 => format!("<th align=\"left\">{}</th>", escaped(words)),
            _ => format!("<td align=\"right\">{}</td>", escaped(words)),
        };
        *out += &line(row.iter().enumerate().map(cell).collect());
    }
    *out += "</table>\n";
}

/// What the lines written last stand in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Table,
    List,
}

impl Open {
    fn start(self) -> &'static str {
        match self {
            Open::Nothing => "",
            Open::Table => "<table>\n",
            Open::List => "<ol>\n",
        }
    }

    fn end(self) -> &'static str {
        match self {
            Open::Nothing => "",
            Open::Table => "</table>\n",
            Open::List => "</ol>\n",
        }
    }
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile, report};
    use super::*;

    #[test]
    fn headings_tables_and_lists() {
        let html = paper(&Case { name: None, determination: &report(), own: &[] }, Date::new(2024, 3, 1));
        for want in [
            "<h1>Housing Ombudsman determination</h1>\n<table>\n<tr><th align=\"left\">Case reference</th><td>202499999</td></tr>",
            "</table>\n<h2>In short</h2>\n<table>",
            "<h2>Findings</h2>\n<ol>\n<li><strong>Maladministration:</strong>",
            "<br>Due: no time is given in this text</li>",
        ] {
            assert!(html.contains(want), "{want:?} in\n{html}");
        }
        for tag in ["table", "ol", "li", "tr"] {
            assert_eq!(html.matches(&format!("<{tag}>")).count(), html.matches(&format!("</{tag}>")).count(), "{tag}");
        }
    }

    #[test]
    fn words_of_the_text_are_no_markup() {
        let html = paper(&Case { name: Some("<b>.txt"), determination: &hostile(), own: &[] }, None);
        let ours = ["h1", "h2", "table", "tr", "th", "td", "ol", "li", "strong", "br", "p"];
        for tag in html.split('<').skip(1) {
            let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            assert!(ours.contains(&name.as_str()), "<{tag}");
        }
    }
}
