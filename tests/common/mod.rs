//! What several tests share: the specs, and a determination's values written out line by line.

use putright::determination::{Deadline, Determination, Order};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A prose spec: a determination in our own words, and what is read from it.
#[allow(dead_code, reason = "not every test that shares this module needs every field")]
pub struct Spec {
    pub path: PathBuf,
    pub whole: String,
    pub determination: String,
    pub reads: String,
}

/// Every spec of `tests/spec`.
pub fn specs() -> Vec<Spec> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("tests/spec is there").map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    paths.into_iter().filter(|p| p.extension().is_some_and(|e| e == "md")).map(spec).collect()
}

fn spec(path: PathBuf) -> Spec {
    let whole = std::fs::read_to_string(&path).expect("a readable spec");
    let block = |name: &str| {
        let open = format!("```{name}\n");
        let start = whole.find(&open).unwrap_or_else(|| panic!("{}: expected a block ```{name}", path.display())) + open.len();
        let length = whole[start..].find("\n```").unwrap_or_else(|| panic!("{}: the block ```{name} never ends", path.display()));
        whole[start..start + length + 1].to_string()
    };
    let (determination, reads) = (block("determination"), block("reads"));
    Spec { path, whole, determination, reads }
}

/// The reports of a folder of the corpus, by reference; empty, and said so, where there is no corpus.
#[allow(dead_code, reason = "not every test that shares this module reads the corpus")]
pub fn corpus(folder: &str) -> Vec<(String, String)> {
    let home = std::env::var("PUTRIGHT_CORPUS")
        .map_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus"), PathBuf::from);
    let Ok(entries) = std::fs::read_dir(home.join(folder)) else {
        println!("skipped: no corpus at {}", home.join(folder).display());
        return Vec::new();
    };
    let mut reports: Vec<(String, String)> = entries
        .filter_map(|e| Some(e.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .map(|p| {
            (
                format!("{folder}/{}", p.file_stem().expect("a name").to_string_lossy()),
                std::fs::read_to_string(&p).expect("UTF-8"),
            )
        })
        .collect();
    reports.sort();
    reports
}

/// The values of a determination, one a line: what a spec states, and what no layout may change.
pub fn reads(d: &Determination) -> String {
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("writing to a string");
    line(format!("format: {}", serde_json::to_value(d.format).expect("a name").as_str().unwrap_or_default()));
    for (name, value) in [
        ("decision type", &d.decision_type),
        ("landlord", &d.landlord),
        ("landlord type", &d.landlord_type),
        ("occupancy", &d.occupancy),
    ] {
        if let Some(value) = value {
            line(format!("{name}: {value}"));
        }
    }
    for case in &d.case_refs {
        line(format!("case: {case}"));
    }
    if let Some(date) = d.date {
        let amended = d.amended_date.map_or(String::new(), |a| format!(" on {a}"));
        line(format!("date: {date}{}", if d.amended_on_review { format!(", amended{amended}") } else { String::new() }));
    }
    for head in &d.complaint {
        line(format!("complaint: {}", plain(&head.text)));
    }
    for out_of in &d.jurisdiction {
        line(format!("jurisdiction: {}", out_of.scheme_paragraph.as_deref().unwrap_or("-")));
    }
    for f in &d.findings {
        let head = f.complaint_head.map_or("not matched".to_string(), |h| format!("head {}", h + 1));
        let paragraph = f.scheme_paragraph.as_ref().map_or(String::new(), |p| format!(" | {p}"));
        line(format!("finding: {} | {} | {head}{paragraph}", f.outcome.code(), plain(&f.about)));
    }
    for order in &d.orders {
        orders(order, &mut line);
    }
    for r in &d.recommendations {
        let amount = r.amount_pence.map_or(String::new(), |p| format!(" | {}", pounds(p)));
        let rests = if r.finding_depends_on_it { " | a finding rests on it" } else { "" };
        line(format!("recommendation: {}{amount}{rests}", plain(&r.text)));
    }
    let prior = d.remedy.prior_offer_pence.map_or("not stated".to_string(), pounds);
    line(format!("ordered: {}", pounds(d.remedy.ordered_pence)));
    line(format!("already offered: {prior}"));
    line(format!("new: {}", pounds(d.remedy.net_new_pence)));
    line(format!("recommended: {}", pounds(d.remedy.recommended_pence)));
    for x in &d.diagnostics {
        line(format!("diagnostic: {}", x.code));
    }
    out
}

fn orders(order: &Order, line: &mut impl FnMut(String)) {
    let kinds: Vec<&str> = order.kinds.iter().map(|k| k.code()).collect();
    line(format!("order: {} | {} | {}", kinds.join(", "), due(order.deadline.as_ref()), plain(&order.text)));
    for detail in &order.details {
        line(format!("  detail: {}", plain(&detail.text)));
    }
    let Some(payment) = &order.payment else { return };
    let amount = payment.amount_pence.map_or("no figure".to_string(), pounds);
    let prior = payment.prior_offer_pence.map_or(String::new(), |p| format!(", {} already offered", pounds(p)));
    let terms = payment
        .prior_offer_terms
        .map_or(String::new(), |t| format!(", {}", serde_json::to_value(t).expect("a name").as_str().unwrap_or_default()));
    line(format!("  payment: {amount}{prior}{terms}{}", if payment.may_deduct_paid { ", less what was paid" } else { "" }));
    for part in &payment.parts {
        let prior = part.prior_offer_pence.map_or(String::new(), |p| format!(", {} already offered", pounds(p)));
        line(format!("  part: {}{prior} | {}", pounds(part.amount_pence), plain(&part.purpose)));
    }
}

fn due(deadline: Option<&Deadline>) -> String {
    let Some(deadline) = deadline else { return "no date".to_string() };
    let basis = serde_json::to_value(deadline.basis).expect("a name");
    let date = deadline.date.map_or("no date".to_string(), |d| d.to_string());
    let computation = deadline.computation.as_ref().map_or(String::new(), |c| format!(" ({c})"));
    format!("{date} {}{computation}", basis.as_str().unwrap_or_default())
}

fn pounds(pence: u64) -> String {
    format!("£{}.{:02}", pence / 100, pence % 100)
}

/// Words without the accidents of a copy.
fn plain(text: &str) -> String {
    let same: String = text
        .chars()
        .map(|c| match c {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            '–' | '—' => '-',
            c => c,
        })
        .collect();
    same.split_whitespace().collect::<Vec<_>>().join(" ")
}
