//! Is each kind of fault that was ever found mended?
//!
//! A row is a text and what must be read from it. `tests/faults/known_wrong.txt` names the rows that are still read
//! wrongly, one a line; the test fails where a row that is not named is wrong, and where a row that is named is right.
//!
//!     cargo test --test faults                        is all as stated?
//!     FAULTS=show cargo test --test faults -- --nocapture    each row that is still wrong: its text, what is wrong
//!     FAULTS=mended cargo test --test faults          takes the rows that are right now off the list (it adds none)

#[path = "../gold/mod.rs"]
mod gold;

mod findings;
mod money;
mod money_wordings;
mod order_wordings;
mod orders;
mod retold;
mod texts;
mod wordings;

use gold::{Due, OrderWant, Want};
use putright::analyse;
use std::collections::BTreeSet;
use std::path::Path;

/// A text, and what must come of it.
pub struct Row {
    /// The kind of fault: also what the list of known wrong rows calls it.
    pub name: &'static str,
    /// The determination.
    pub text: String,
    /// What must come of it.
    pub must: Must,
}

/// What must come of a text.
pub enum Must {
    /// Each fact is read.
    Read(Vec<Want>),
    /// Each fact is read, or its area is to be checked.
    ReadOrSaid(Vec<Want>),
    /// The area is to be checked.
    Say(&'static str),
    /// Each fact is read, and none of the areas is to be checked.
    ReadQuietly(Vec<Want>, &'static [&'static str]),
}

fn wrong(row: &Row) -> Vec<String> {
    let answer = analyse(&row.text);
    let said = gold::to_be_checked(&answer);
    let missed = |wants: &[Want]| wants.iter().flat_map(|w| w.wrong(&answer)).collect::<Vec<_>>();
    match &row.must {
        Must::Read(wants) => missed(wants).into_iter().map(|(_, what)| what).collect(),
        Must::ReadOrSaid(wants) => missed(wants)
            .into_iter()
            .filter(|(area, _)| !said.contains(area))
            .map(|(_, what)| format!("{what}, unsaid"))
            .collect(),
        Must::Say(area) if said.contains(area) => Vec::new(),
        Must::Say(area) => vec![format!("expected a warning in the area {area}, found warnings in {said:?}")],
        Must::ReadQuietly(wants, areas) => {
            let alarms =
                areas.iter().filter(|a| said.contains(*a)).map(|a| format!("expected no warning in the area {a}, found one"));
            missed(wants).into_iter().map(|(_, what)| what).chain(alarms).collect()
        }
    }
}

#[test]
fn each_fault_is_mended_or_known() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/known_wrong.txt");
    let text = std::fs::read_to_string(&list).expect("tests/faults/known_wrong.txt is there");
    let mut known: BTreeSet<String> = text.lines().filter(|l| !l.is_empty()).map(String::from).collect();
    let wish = std::env::var("FAULTS").unwrap_or_default();
    let (mut problems, mut names) = (Vec::new(), BTreeSet::new());
    let orders = orders::rows().into_iter().chain(order_wordings::rows());
    let money = money::rows().into_iter().chain(money_wordings::rows());
    for row in money.chain(orders).chain(findings::rows()).chain(wordings::rows()).chain(retold::rows()) {
        assert!(names.insert(row.name), "two rows are called {:?}", row.name);
        let wrong = wrong(&row);
        match (wrong.is_empty(), known.contains(row.name)) {
            (true, true) if wish == "mended" => drop(known.remove(row.name)),
            (true, true) => problems.push(format!("{:?} is right now: FAULTS=mended takes it off known_wrong.txt", row.name)),
            (false, false) => problems.push(format!("{:?} is wrong:\n  {}\n{}", row.name, wrong.join("\n  "), row.text)),
            (false, true) if wish == "show" => println!("== {}\n  {}\n{}\n", row.name, wrong.join("\n  "), row.text),
            _ => {}
        }
    }
    let strange: Vec<&String> = known.iter().filter(|k| !names.contains(k.as_str())).collect();
    assert!(strange.is_empty(), "known_wrong.txt names rows that are not there: {strange:?}");
    if wish == "mended" {
        let lines: String = known.iter().map(|k| format!("{k}\n")).collect();
        std::fs::write(&list, lines).expect("a writable list");
    }
    println!("{} rows, {} of them known to be wrong", names.len(), known.len());
    assert!(problems.is_empty(), "{} rows are not as stated:\n{}", problems.len(), problems.join("\n"));
}

fn row(name: &'static str, text: String, wants: Vec<Want>) -> Row {
    Row { name, text, must: Must::Read(wants) }
}

fn row_or_said(name: &'static str, text: String, wants: Vec<Want>) -> Row {
    Row { name, text, must: Must::ReadOrSaid(wants) }
}

fn said(name: &'static str, text: String, area: &'static str) -> Row {
    Row { name, text, must: Must::Say(area) }
}

fn quiet(name: &'static str, text: String, wants: Vec<Want>, areas: &'static [&'static str]) -> Row {
    Row { name, text, must: Must::ReadQuietly(wants, areas) }
}

/// "£384.99" in pence.
fn pence(pounds: &str) -> u64 {
    let (whole, rest) = pounds.trim_start_matches('£').split_once('.').unwrap_or((pounds.trim_start_matches('£'), "00"));
    whole.parse::<u64>().expect("pounds") * 100 + rest.parse::<u64>().expect("pence")
}

fn ordered(pounds: &str) -> Want {
    Want::Ordered(pence(pounds))
}

fn prior(pounds: &str) -> Want {
    Want::Prior(Some(pence(pounds)))
}

fn no_prior() -> Want {
    Want::Prior(None)
}

fn net(pounds: &str) -> Want {
    Want::Net(pence(pounds))
}

fn recommended(pounds: &str) -> Want {
    Want::Recommended(pence(pounds))
}

/// Orders by some of their words, each with its day; "none" where it must have none.
fn are(orders: &[(&str, &str)]) -> Want {
    let due = |day: &str| if day == "none" { Due::NoDate } else { Due::On(day.into()) };
    Want::Orders(
        orders
            .iter()
            .map(|(quote, day)| OrderWant { quote: (*quote).into(), due: due(day), amount: None, optional: false })
            .collect(),
    )
}

fn recommendations(quotes: &[&str]) -> Want {
    Want::Recommendations(quotes.iter().map(|q| (*q).into()).collect())
}

fn found(findings: &[(&str, &str)]) -> Want {
    Want::Findings(findings.iter().map(|(outcome, about)| ((*outcome).into(), (*about).into())).collect())
}

fn heads(heads: &[&str]) -> Want {
    Want::Complaint(heads.iter().map(|h| (*h).into()).collect())
}

fn outside(paragraphs: &[&str]) -> Want {
    Want::Jurisdiction(paragraphs.iter().map(|p| (*p).into()).collect())
}
