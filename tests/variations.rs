//! The same determination in another copy has the same values: line ends, spaces, wrapping, flattened
//! lists, quoted mail, blank lines, what stands around it, and spans on lines of their own.

mod common;

use putright::analyse;
use putright::determination::{Determination, Format};

/// Our specs and, where the corpus is present, its reports and decisions.
/// Specs that are damaged copies themselves: a wrapped copy can't be broken once more, nothing tells its lines from
/// paragraphs then; a cell that came apart, or a number that is missing, is not told from what a second damage does.
const DAMAGED: [&str; 5] = [
    "decision-heads-that-end-in-odd-words.md",
    "decision-pdf.md",
    "copy-wrapped-lines.md",
    "decision-due-cells.md",
    "report-number-missing.md",
];

fn texts() -> Vec<(String, String)> {
    let specs = common::specs()
        .into_iter()
        .filter(|s| !DAMAGED.iter().any(|name| s.path.ends_with(name)))
        .map(|s| (s.path.file_stem().expect("a name").to_string_lossy().into_owned(), s.determination));
    specs.chain(common::corpus("report")).chain(common::corpus("decision")).collect()
}

/// Asserts that `vary` changes no value of any text that it applies to.
#[track_caller]
fn changes_nothing(vary: impl Fn(&str, &Determination) -> Option<String>) {
    let mut wrong = Vec::new();
    for (name, text) in texts() {
        let read = analyse(&text);
        let Some(varied) = vary(&text, &read) else { continue };
        let (want, got) = (common::reads(&read), common::reads(&analyse(&varied)));
        if want != got {
            let missing = want.lines().filter(|l| !got.lines().any(|g| g == *l)).map(|l| format!("  - {l}"));
            let extra = got.lines().filter(|l| !want.lines().any(|w| w == *l)).map(|l| format!("  + {l}"));
            wrong.push(format!("{name}\n{}", missing.chain(extra).collect::<Vec<_>>().join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn line_ends() {
    changes_nothing(|text, _| Some(text.replace('\n', "\r\n")));
}

#[test]
fn no_break_spaces() {
    changes_nothing(|text, _| Some(text.replace(' ', "\u{a0}")));
}

#[test]
fn doubled_blank_lines() {
    changes_nothing(|text, _| Some(text.replace('\n', "\n\n")));
}

#[test]
fn quoted_mail() {
    changes_nothing(|text, _| Some(text.lines().map(|l| format!("> {l}\n")).collect()));
}

#[test]
fn straight_quotes_and_hyphens() {
    changes_nothing(|text, _| Some(text.replace(['’', '‘'], "'").replace(['“', '”'], "\"").replace('–', "-")));
}

#[test]
fn soft_hyphens_and_zero_width_characters() {
    changes_nothing(|text, _| Some(text.replace("landlord", "land\u{ad}lord").replace(". ", ".\u{200b} ")));
}

#[test]
fn a_banner_before_and_a_footer_after() {
    changes_nothing(|text, _| {
        let banner = "Join our panel by 3 May 2027 – find out more here.\n\n";
        let footer = "\n\nRelated pages\n\nPrivacy notice\n\nCopyright 2027\n";
        Some(format!("{banner}{text}{footer}"))
    });
}

#[test]
fn sums_dates_and_outcomes_in_the_history() {
    changes_nothing(|text, _| {
        let heading = ["\nBackground\n", "\nBackground and summary of events\n"].into_iter().find(|h| text.contains(h))?;
        let story = "The landlord offered £9,999.99 on 3 May 2019, paid £1,234 and must pay £77. The resident said that there was severe \
                     maladministration, and asked it to apologise within 4 weeks.\n";
        Some(text.replacen(heading, &format!("{heading}{story}"), 1))
    });
}

#[test]
fn wrapped_at_72_columns() {
    changes_nothing(|text, _| (!text.contains(['\t', '|'])).then(|| text.lines().map(|line| wrap(line, 72)).collect()));
}

#[test]
fn lists_flattened_to_dashes() {
    changes_nothing(|text, read| {
        (read.format == Format::Report)
            .then(|| text.lines().filter(|l| !l.trim().is_empty()).map(|line| format!("{}\n", flatten(line))).collect())
    });
}

fn wrap(line: &str, width: usize) -> String {
    let mut out = String::new();
    let mut column = 0;
    let indent: String = line.chars().take_while(|c| c.is_whitespace()).collect();
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        } else {
            out.push_str(&indent);
            column += indent.chars().count();
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}

/// "  1. Pay" and "a)   Pay" to "- Pay".
fn flatten(line: &str) -> String {
    let words = line.trim();
    let label = words.split([' ', '\u{a0}']).next().unwrap_or("");
    let is_marker = label.len() <= 4
        && label.len() > 1
        && (label.ends_with('.') || label.ends_with(')'))
        && label[..label.len() - 1].chars().all(|c| c.is_ascii_alphanumeric());
    if is_marker { format!("- {}", words[label.len()..].trim()) } else { words.to_string() }
}

/// What a scraper leaves that puts every HTML span on a line of its own. It breaks sentences too, so
/// only what was decided is compared, not the words.
#[test]
fn spans_on_lines_of_their_own() {
    let mut wrong = Vec::new();
    let decisions = texts().into_iter().filter(|(_, text)| analyse(text).format == Format::Decision && text.contains('\t'));
    // These turn on single words, which such a copy breaks: "assoc" + "iated complaint" names no head, and
    // what stands twice word for word does not once each copy is broken elsewhere.
    let turns_on_words = ["decision-pasted-twice", "decision-sums-in-doubt", "decision-shared-outcomes", "decision-no-table"];
    let decisions = decisions.filter(|(name, _)| !turns_on_words.contains(&name.as_str()));
    for (name, text) in decisions {
        for seed in 1..=8 {
            let scraped = scrape(&text, seed);
            let read = analyse(&scraped);
            let (want, got) = (decided(&analyse(&text)), decided(&read));
            // What such a copy took apart for good is said, never read differently in silence.
            if want != got && read.to_check().is_empty() {
                wrong.push(format!("{name}, seed {seed}\n  want {want:?}\n  got  {got:?}"));
            }
        }
    }
    // FIXME: one such copy is still read differently in silence: in "offere" + "d. This must", the end of a word and its full
    // stop look like the mark of an item.
    const MOST: usize = 1;
    assert!(wrong.len() <= MOST, "{}", wrong.join("\n\n"));
}

fn decided(d: &Determination) -> Vec<String> {
    let mut all = vec![format!("{:?} {:?} {:?}", d.case_refs, d.date, d.landlord), format!("{:?}", d.remedy)];
    all.extend(d.findings.iter().map(|f| f.outcome.code().to_string()));
    all.extend(d.orders.iter().map(|o| {
        let due = o.deadline.as_ref().and_then(|d| d.date).map_or("no date".to_string(), |d| d.to_string());
        format!("{:?} {due} {:?}", o.kinds.first(), o.payment.as_ref().and_then(|p| p.amount_pence))
    }));
    all
}

/// Cells to lines, and spans broken out at places that a fixed series of numbers picks.
fn scrape(text: &str, seed: u64) -> String {
    let mut state = seed;
    let mut pick = move |of: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33).is_multiple_of(of)
    };
    let mut out = String::new();
    for (number, cell) in text.lines().flat_map(|line| line.split('\t')).enumerate() {
        // Headings and labels are elements of their own, and stay whole.
        let whole = cell.len() < 40 && !cell.contains("20") && !cell.ends_with(['.', ':']) || number < 12 && cell.ends_with(')');
        let mut before = ' ';
        for c in cell.trim().chars() {
            let breaks = !whole
                && match (before, c) {
                    (_, ' ') => pick(7),
                    (a, b) if a.is_ascii_digit() && b.is_ascii_digit() => pick(3),
                    ('£', _) => pick(2),
                    (a, '.' | ',' | '’') if a.is_alphabetic() => pick(5),
                    (a, b) if a.is_alphabetic() && b.is_lowercase() => pick(40),
                    _ => false,
                };
            if breaks {
                out.push('\n');
            }
            if !(breaks && c == ' ') {
                out.push(c);
            }
            before = c;
        }
        out.push('\n');
    }
    out
}
