//! What does a paper about a determination say, and in which order? The same for Markdown and plain text.
//!
//! Who and when, the result in short, the findings, the orders with their days, the money, what is only
//! recommended, and what needs a person's eye. What was not found is said, so that it never looks like
//! "none" (domain.md 0.10).

mod doubts;
mod orders;

use super::when::standing;
use super::words::framed;
use super::{Case, VERSION, check_these, days_left, how_sure, pounds, tidy, to_check};
use crate::determination::date::Date;
use crate::determination::{Area, Certainty, Determination, Format, LedgerEntry, Outcome, SumRole};
use crate::values::calendar::last_day_to_ask_for_review;

/// A piece of a paper. Its words are tidy, and not yet escaped for any format.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// The title of the paper.
    Title(String),
    /// The heading of a section.
    Heading(&'static str),
    /// A fact with its name.
    Fact(&'static str, String),
    /// An entry of a list, with the words that stand out at its start.
    Entry(String, String),
    /// A line that belongs to the entry above it.
    Note(String),
    /// A paragraph.
    Paragraph(String),
    /// A table: what it is of, its headings, and its rows. The first cell of a row names it, the others are figures.
    Table(&'static str, Vec<&'static str>, Vec<Vec<String>>),
}

use Piece::{Entry, Fact, Heading, Note, Paragraph, Title};

fn heading(out: &mut Vec<Piece>, words: &'static str) {
    out.push(Heading(words));
}

/// Says where the areas that a section shows are to be checked, beside their values.
fn check(out: &mut Vec<Piece>, determination: &Determination, areas: &[Area]) {
    out.extend(check_these(determination, areas).map(|words| Paragraph(words.into())));
}

fn fact(out: &mut Vec<Piece>, name: &'static str, words: String) {
    out.push(Fact(name, words));
}

fn entry(out: &mut Vec<Piece>, lead: &str, words: &str) {
    out.push(Entry(lead.into(), tidy(words)));
}

/// A note, where there is anything to note.
fn note(out: &mut Vec<Piece>, words: String) {
    if !words.is_empty() {
        out.push(Note(words));
    }
}

/// The paper on one case; days left are counted from `today`.
pub fn pieces(case: &Case<'_>, today: Option<Date>) -> Vec<Piece> {
    let determination = case.determination;
    let mut out = Vec::new();
    head(&mut out, case);
    in_short(&mut out, case, today);
    findings(&mut out, determination);
    orders::orders(&mut out, case, today);
    money(&mut out, determination);
    recommendations(&mut out, determination);
    doubts::unsure(&mut out, determination);
    out.push(Paragraph(format!(
        "Read from the determination's text by Put Right {VERSION}. The determination itself is what counts: check against it."
    )));
    out
}

fn head(out: &mut Vec<Piece>, case: &Case<'_>) {
    let determination = case.determination;
    let references: Vec<String> = determination.case_refs.iter().map(|reference| tidy(reference)).collect();
    let not_found = || "not found in this text".to_owned();
    let or_not_found = |text: &Option<String>| text.as_deref().map_or_else(not_found, tidy);
    out.push(Title("Housing Ombudsman determination".into()));
    fact(out, "Case reference", if references.is_empty() { not_found() } else { references.join(", ") });
    fact(out, "Landlord", or_not_found(&determination.landlord));
    fact(out, "Date of determination", date_words(determination).unwrap_or_else(not_found));
    fact(out, "Form", form(determination).into());
    if determination.decision_type.is_some() {
        fact(out, "Decision type", or_not_found(&determination.decision_type));
    }
    if determination.occupancy.is_some() {
        fact(out, "Occupancy", or_not_found(&determination.occupancy));
    }
    if let Some(name) = case.name {
        fact(out, "Read from", tidy(name));
    }
}

fn date_words(determination: &Determination) -> Option<String> {
    let date = determination.date?.long();
    Some(match (determination.amended_date, determination.amended_on_review) {
        (Some(amended), _) => format!("{date}, amended on {}", amended.long()),
        (None, true) => format!("{date}, amended on review"),
        (None, false) => date,
    })
}

fn form(determination: &Determination) -> &'static str {
    match determination.format {
        Format::Report => "report (the form used until autumn 2025)",
        Format::Decision => "decision (the form used since October 2025)",
        Format::Unknown => "not recognised: this may not be a determination of the Housing Ombudsman",
    }
}

fn in_short(out: &mut Vec<Piece>, case: &Case<'_>, today: Option<Date>) {
    let determination = case.determination;
    heading(out, "In short");
    fact(out, "Findings", counts(determination));
    fact(out, "To be paid", to_be_paid(determination));
    if !determination.to_check().is_empty() {
        fact(out, "To be checked", to_check(determination));
    }
    for (name, words) in times(case, today) {
        fact(out, name, words);
    }
    if let Some(determined) = determination.date {
        let last = last_day_to_ask_for_review(determined);
        let over = if today.is_some_and(|today| last < today) { "; that time is over" } else { "" };
        let (day, from) = (last.long(), determined.long());
        let words = format!("{day} (computed: {from} + 3 weeks; only for new evidence or challenged facts{over})");
        fact(out, "Last day to ask for a review", words);
    }
}

/// What is late, and what comes next; without a day to count from, the first day.
fn times(case: &Case<'_>, today: Option<Date>) -> Vec<(&'static str, String)> {
    let orders = &case.determination.orders;
    let Some(today) = today else {
        let first = orders.iter().filter_map(|order| order.deadline.as_ref()?.date).min();
        return first.map(|day| ("First deadline", day_words(day, None))).into_iter().collect();
    };
    let standing = standing(orders, today, |n| case.own.get(n).is_some_and(|own| own.done));
    let mut times = Vec::new();
    if let Some(late) = standing.late {
        let ticks = if case.own.is_empty() { "" } else { "; not ticked as done" };
        times.push(("Day has passed", format!("{}, {} in all{ticks}", day_words(late.first, Some(today)), late.orders.len())));
    }
    if let Some(next) = standing.next {
        times.push(("Next deadline", day_words(next.first, Some(today))));
    }
    match standing.long_ago {
        Some(old) if times.is_empty() => times.push(("Last deadline", old.last.long())),
        _ => {}
    }
    times
}

fn counts(determination: &Determination) -> String {
    let count = |outcome: Outcome| determination.findings.iter().filter(|finding| finding.outcome == outcome).count();
    let counted: Vec<String> = Outcome::ALL
        .into_iter()
        .filter(|&outcome| count(outcome) > 0)
        .map(|outcome| format!("{} {}", count(outcome), outcome.name().to_ascii_lowercase()))
        .collect();
    if counted.is_empty() { "none found in this text".into() } else { counted.join(", ") }
}

fn to_be_paid(determination: &Determination) -> String {
    let remedy = determination.remedy;
    let open = determination.orders.iter().filter_map(|order| order.payment.as_ref()).any(|pay| pay.amount_pence.is_none());
    let ordered = match (remedy.ordered_pence, remedy.prior_offer_pence) {
        (0, _) if determination.no_orders.is_some() && determination.orders.is_empty() => "nothing: no orders were made".into(),
        (0, _) if determination.orders.is_empty() => "no orders found in this text".into(),
        (0, _) if remedy.certainty != Certainty::Exact => "no sum could be read plainly".into(),
        (0, _) => "no sum is ordered".into(),
        (sum, Some(offered)) => {
            let new = pounds(remedy.net_new_pence);
            format!("{}{}: {} already offered, {new} new", how_sure(determination), pounds(sum), pounds(offered))
        }
        (sum, None) => format!("{}{}", how_sure(determination), pounds(sum)),
    };
    let other = remedy.other_ordered_pence.map(|sum| format!(" ({} with the sums that may be due too)", pounds(sum)));
    let ordered = ordered + &other.unwrap_or_default();
    if open { format!("{ordered}, and a payment whose sum is not stated") } else { ordered }
}

/// "27 March 2024 (5 days left)".
fn day_words(day: Date, today: Option<Date>) -> String {
    let left = today.and_then(|today| days_left(day, today)).map(|left| format!(" ({left})")).unwrap_or_default();
    format!("{}{left}", day.long())
}

fn findings(out: &mut Vec<Piece>, determination: &Determination) {
    heading(out, "Findings");
    check(out, determination, &[Area::Findings]);
    if determination.findings.is_empty() {
        out.push(Paragraph("No findings were found in this text.".into()));
    }
    for finding in &determination.findings {
        let paragraph = framed(" (Scheme paragraph ", &finding.scheme_paragraph, ")");
        out.push(Entry(finding.outcome.name().into(), tidy(&finding.about) + &paragraph));
    }
    if !determination.jurisdiction.is_empty() {
        heading(out, "Not investigated");
        check(out, determination, &[Area::Jurisdiction]);
    }
    for exclusion in &determination.jurisdiction {
        let paragraph = exclusion.scheme_paragraph.as_ref().map(|paragraph| format!("Scheme paragraph {}", tidy(paragraph)));
        entry(out, paragraph.as_deref().unwrap_or("Not investigated"), &exclusion.text);
        note(out, framed("Where else to go, in the text’s words: ", &exclusion.route, ""));
    }
}

fn money(out: &mut Vec<Piece>, determination: &Determination) {
    let remedy = determination.remedy;
    heading(out, "Money");
    check(out, determination, &[Area::Money]);
    if remedy.ordered_pence > 0 {
        fact(out, "Ordered in all", format!("{}{}", how_sure(determination), pounds(remedy.ordered_pence)));
        let offered = remedy.prior_offer_pence.map_or_else(|| "no figure given".into(), pounds);
        fact(out, "Of that already offered or paid", offered);
        fact(out, "New money", pounds(remedy.net_new_pence));
    } else {
        fact(out, "Ordered in all", to_be_paid(determination));
    }
    if remedy.recommended_pence > 0 {
        fact(out, "Recommended, not ordered", pounds(remedy.recommended_pence));
    }
    let unassigned = |entry: &&LedgerEntry| entry.role == SumRole::Unassigned;
    for entry in determination.ledger.iter().filter(unassigned) {
        let sum = pounds(entry.amount_pence);
        fact(out, "Not added up", format!("{sum}: {}", tidy(&entry.reason)));
    }
}

fn recommendations(out: &mut Vec<Piece>, determination: &Determination) {
    if determination.recommendations.is_empty() {
        return;
    }
    heading(out, "Recommendations (not binding)");
    check(out, determination, &[Area::Recommendations]);
    for recommendation in &determination.recommendations {
        let sum =
            recommendation.amount_pence.map_or_else(|| "Recommended".into(), |pence| format!("Recommended, {}", pounds(pence)));
        entry(out, &sum, &recommendation.text);
        if recommendation.finding_depends_on_it {
            note(out, "A finding rests on this: see the determination.".into());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::report;
    use super::*;

    fn fact(determination: &Determination, name: &str, today: Option<Date>) -> String {
        let pieces = pieces(&Case { name: None, determination, own: &[] }, today);
        let found = pieces.iter().find_map(|piece| match piece {
            Fact(known, words) if *known == name => Some(words.clone()),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("a fact {name:?} in {pieces:#?}"))
    }

    #[test]
    fn the_short_part_counts_and_adds() {
        let today = Date::new(2024, 3, 1);
        assert_eq!(fact(&report(), "Findings", today), "1 maladministration");
        assert_eq!(fact(&report(), "To be paid", today), "£600: £250 already offered, £350 new");
        assert_eq!(fact(&report(), "Next deadline", today), "27 March 2024 (26 days left)");
        assert_eq!(fact(&report(), "First deadline", None), "27 March 2024");
        let later = Date::new(2024, 3, 30);
        assert_eq!(fact(&report(), "Day has passed", later), "27 March 2024 (3 days ago), 1 in all");
        assert_eq!(fact(&report(), "Last deadline", Date::new(2026, 3, 30)), "27 March 2024");
        assert!(fact(&report(), "Last day to ask for a review", today).starts_with("20 March 2024 (computed"));
        assert!(fact(&report(), "Last day to ask for a review", later).ends_with("; that time is over)"));
    }

    #[test]
    fn what_is_missing_is_said() {
        let nothing = Determination::default();
        assert_eq!(fact(&nothing, "Landlord", None), "not found in this text");
        assert_eq!(fact(&nothing, "Findings", None), "none found in this text");
        assert_eq!(fact(&nothing, "To be paid", None), "no orders found in this text");
        assert!(fact(&nothing, "Form", None).contains("may not be a determination"));
    }
}
