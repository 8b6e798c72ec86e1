//! Which writer does a kind of paper ask for, and what does it get? From the JSON that the page hands over to a text or a zip.

use super::{Handed, HandedCase};
use crate::caseload::counts::counts;
use crate::caseload::duties::{Duty, duties};
use crate::caseload::tables::{self, Tables, zip};
use crate::caseload::{board, filter};
use crate::determination::Determination;
use crate::determination::date::Date;
use crate::export::paper::Piece;
use crate::export::{Case, csv, html, ics, markdown, text};
use std::collections::BTreeMap;

/// A paper on each case that was read (`csv`, `ics`, `markdown`, `html`, `text`), or on all of them together: `duties-csv`,
/// `duties-ics`, `duties-ics-ahead`, `board-markdown`, `board-html`, `board-text`, or the name of a table.
///
/// # Errors
/// Where `handed` is not what the page hands over.
pub fn paper(kind: &str, handed: &str) -> Result<String, serde_json::Error> {
    let desk = Desk::of(handed)?;
    let today = desk.handed.today;
    let each = |write: fn(&Case, Option<Date>) -> String| {
        desk.read().iter().map(|case| write(case, Some(today))).collect::<Vec<_>>().join("\n\n")
    };
    Ok(match kind {
        "csv" => csv::orders(&desk.read()),
        "ics" => ics::calendar(&desk.read(), today),
        "markdown" => each(markdown::paper),
        "html" => each(html::paper),
        "text" => each(text::paper),
        "duties-csv" => desk.duties(|_, wanted| filter::table(wanted, today, |duty| desk.who(duty))),
        "duties-ics" => desk.calendar(|_| true),
        "duties-ics-ahead" => desk.calendar(|duty| duty.due.is_some_and(|due| due >= today)),
        "board-markdown" => markdown::written(desk.board()),
        "board-html" => html::written(desk.board()),
        "board-text" => text::written(desk.board()),
        table => {
            let found = desk.tables().into_iter().find(|(name, _)| *name == table);
            found.and_then(|(_, bytes)| String::from_utf8(bytes).ok()).unwrap_or_default()
        }
    })
}

/// All tables in one zip.
///
/// # Errors
/// Where `handed` is not what the page hands over.
pub fn tables(handed: &str) -> Result<Vec<u8>, serde_json::Error> {
    Ok(zip(&Desk::of(handed)?.tables()))
}

/// What was handed over, ready for the writers.
struct Desk {
    handed: Handed,
    determinations: Vec<Determination>,
    wanted: BTreeMap<(usize, usize), usize>,
}

impl Desk {
    fn of(handed: &str) -> Result<Self, serde_json::Error> {
        let handed: Handed = serde_json::from_str(handed)?;
        let determinations = handed.cases.iter().map(|case| case.determination.in_code_units()).collect();
        let wanted = handed.duties.iter().enumerate().map(|(n, duty)| ((duty.case, duty.place), n)).collect();
        Ok(Self { handed, determinations, wanted })
    }

    fn both(&self) -> impl Iterator<Item = (&HandedCase, Case<'_>)> {
        self.handed.cases.iter().zip(&self.determinations).map(|(of, determination)| {
            let name = Some(of.name.as_str()).filter(|name| !name.is_empty());
            (of, Case { name, determination, own: &of.own })
        })
    }

    /// All cases in their places; a file that could not be read is a case of nothing.
    fn all(&self) -> Vec<Case<'_>> {
        self.both().map(|(_, case)| case).collect()
    }

    /// The cases that were read.
    fn read(&self) -> Vec<Case<'_>> {
        self.both().filter(|(of, _)| of.failure.is_empty()).map(|(_, case)| case).collect()
    }

    fn board(&self) -> Vec<Piece> {
        let read = self.read();
        board::pieces(&read, &counts(&read, self.handed.cases.len() - read.len()), self.handed.today)
    }

    fn tables(&self) -> Vec<tables::File> {
        let mut tables = Tables::default();
        for (of, case) in self.both() {
            match of.failure.is_empty() {
                true => tables.add(&case),
                false => tables.add_unread(&of.name, &of.failure),
            }
        }
        tables.files()
    }

    /// The duties that are wanted, and all cases.
    fn duties<T>(&self, work: impl FnOnce(&[Case], &[Duty]) -> T) -> T {
        let all = self.all();
        let is_wanted = |duty: &Duty| self.wanted.contains_key(&(duty.case, duty.place));
        let wanted: Vec<Duty> = duties(&all, self.handed.today).into_iter().filter(is_wanted).collect();
        work(&all, &wanted)
    }

    fn who(&self, duty: &Duty) -> String {
        self.wanted.get(&(duty.case, duty.place)).map_or_else(String::new, |&n| self.handed.duties[n].who.clone())
    }

    /// A calendar of the wanted duties of which `also` is true.
    fn calendar(&self, also: impl Fn(&Duty) -> bool) -> String {
        self.duties(|all, wanted| {
            let mut out = ics::head();
            for (number, case) in all.iter().enumerate() {
                let of_case: Vec<usize> =
                    wanted.iter().filter(|duty| duty.case == number && also(duty)).map(|duty| duty.place).collect();
                if !of_case.is_empty() {
                    out += &ics::order_events(case, self.handed.today, |n| of_case.contains(&n));
                }
            }
            out + &ics::foot()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::HandedDuty;
    use super::*;
    use crate::export::Own;

    const TEXTS: [&str; 2] =
        [include_str!("../../tests/spec/decision-table.md"), include_str!("../../tests/spec/report-numbered.md")];

    fn today() -> Date {
        Date::new(2026, 6, 20).unwrap()
    }

    fn own(determination: &Determination) -> Vec<Own> {
        let own = |(n, _)| Own {
            order: n + 1,
            done: n == 0,
            owner: "Repairs; north".into(),
            evidence: vec!["A letter".into()],
            ..Own::default()
        };
        determination.orders.iter().enumerate().map(own).collect()
    }

    /// Two cases and a file that could not be read, with the first duty of each case.
    fn handed() -> String {
        let case = |(n, text): (usize, &str)| {
            let determination = crate::analyse(text);
            let own = own(&determination);
            let name = if n == 0 { String::new() } else { "b.txt".into() };
            HandedCase { name, failure: String::new(), determination: determination.to_utf16(text), own }
        };
        let mut cases: Vec<HandedCase> = TEXTS.into_iter().enumerate().map(case).collect();
        let nothing = Determination::default().to_utf16("");
        cases.push(HandedCase { name: "c.txt".into(), failure: "it is empty".into(), determination: nothing, own: Vec::new() });
        let duties = (0..2).map(|case| HandedDuty { case, place: 0, who: "the landlord’s chief executive".into() }).collect();
        serde_json::to_string(&Handed { today: today(), cases, duties }).unwrap()
    }

    #[test]
    fn a_paper_is_what_its_writer_makes_of_the_answer_itself() {
        let handed = handed();
        let determinations = TEXTS.map(crate::analyse);
        let own = determinations.each_ref().map(own);
        let cases: Vec<Case> = determinations
            .iter()
            .zip(&own)
            .zip([None, Some("b.txt")])
            .map(|((determination, own), name)| Case { name, determination, own })
            .collect();
        assert!(determinations.iter().all(|determination| !determination.orders.is_empty()));
        let each = |write: fn(&Case, Option<Date>) -> String| {
            cases.iter().map(|case| write(case, Some(today()))).collect::<Vec<_>>().join("\n\n")
        };
        let pieces = || board::pieces(&cases, &counts(&cases, 1), today());
        for (kind, want) in [
            ("csv", csv::orders(&cases)),
            ("ics", ics::calendar(&cases, today())),
            ("markdown", each(markdown::paper)),
            ("html", each(html::paper)),
            ("text", each(text::paper)),
            ("board-markdown", markdown::written(pieces())),
            ("board-html", html::written(pieces())),
            ("board-text", text::written(pieces())),
        ] {
            assert_eq!(paper(kind, &handed).unwrap(), want, "{kind}");
        }
    }

    #[test]
    fn of_duties_those_that_are_wanted_with_who_must_act() {
        let table = paper("duties-csv", &handed()).unwrap();
        assert_eq!(table.matches("the landlord’s chief executive").count(), 2, "{table}");
        assert_eq!(table.matches("Repairs; north").count(), 2);
        let (all, ahead) = (paper("duties-ics", &handed()).unwrap(), paper("duties-ics-ahead", &handed()).unwrap());
        let events = |calendar: &str| calendar.matches("BEGIN:VEVENT").count();
        assert!((1..=2).contains(&events(&all)) && events(&ahead) <= events(&all), "{all}");
        assert!(all.contains("A letter"));
    }

    #[test]
    fn every_file_has_its_row_in_the_tables() {
        let cases = paper("cases.csv", &handed()).unwrap();
        assert_eq!(cases.lines().count(), 4, "headings, two cases and a file that could not be read: {cases}");
        assert!(cases.contains("it is empty"));
        assert!(tables(&handed()).unwrap().starts_with(b"PK"));
        assert!(paper("csv", "{}").is_err() && tables("").is_err());
    }
}
