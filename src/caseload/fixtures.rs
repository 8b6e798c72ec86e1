//! Which cases do the tests of this room share? Our own words about places that do not exist, read as any text is.

use crate::determination::Determination;
use crate::determination::date::Date;

/// A day of the calendar.
pub fn day(iso: &str) -> Date {
    Date::from_iso(iso).expect("a day of the calendar")
}

/// A finding.
pub const FOUND: &str = "maladministration in the landlord’s handling of the leak";

/// What is read from a report of 18 May 2026 with these orders.
pub fn read(reference: &str, landlord: &str, orders: &[&str]) -> Determination {
    determined(reference, landlord, "18 May 2026", &[FOUND], orders)
}

/// What is read from a report with these findings, each under a head of complaint of its own, and these orders.
pub fn determined(reference: &str, landlord: &str, day: &str, findings: &[&str], orders: &[&str]) -> Determination {
    crate::analyse(&report(reference, landlord, day, findings, orders))
}

/// The text of such a report.
pub fn report(reference: &str, landlord: &str, day: &str, findings: &[&str], orders: &[&str]) -> String {
    let head = |finding: &&str| finding.split_once("in the ").map_or("", |(_, matter)| matter).to_owned();
    let list = |lines: Vec<String>| lines.iter().enumerate().map(|(n, line)| format!("{}. {line}.\n", n + 1)).collect::<String>();
    let heads = list(findings.iter().map(|finding| format!("The complaint is about {}", head(finding))).collect());
    let found =
        list(findings.iter().map(|words| format!("In accordance with paragraph 52 of the Scheme, there was {words}")).collect());
    let ordered = list(orders.iter().map(|words| format!("The landlord must {words}")).collect());
    format!(
        "REPORT\n\nCOMPLAINT {reference}\n\n{landlord}\n\n{day}\n\nThe complaint\n\n{heads}\nDetermination\n\n{found}\nOrders\n\n{ordered}"
    )
}

/// The rows of a table with a byte order mark.
pub fn rows(written: &str) -> Vec<Vec<String>> {
    let written = written.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
    reader.records().map(|row| row.expect("as many cells in each row").iter().map(String::from).collect()).collect()
}
