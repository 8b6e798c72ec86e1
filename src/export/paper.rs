//! What does a paper about a determination say, and in which order? The same for Markdown and plain text.
//!
//! Who and when, the result in short, the findings, the orders with their days, the money, what is only
//! recommended, and what needs a person's eye. What was not found is said, so that it never looks like
//! "none" (domain.md 0.10).

use super::{Case, VERSION, days_left, new_pence, part_words, pounds, tidy};
use crate::determination::{
    Deadline, DeadlineBasis, Detail, Determination, Format, LedgerEntry, Outcome, Payment, PriorOfferTerms, Severity, SumRole,
};
use crate::phrase::date::Date;
use crate::remedy::calendar::last_day_to_ask_for_review;
use crate::sorted;
use crate::span::Span;

/// A piece of the paper. Its words are tidy, and not yet escaped for any format.
#[derive(Debug, PartialEq)]
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
}

use Piece::{Entry, Fact, Heading, Note, Paragraph, Title};

/// The paper on one case; days left are counted from `today`.
pub fn pieces(case: &Case<'_>, today: Option<Date>) -> Vec<Piece> {
    let determination = case.determination;
    let mut out = Vec::new();
    head(&mut out, case);
    in_short(&mut out, determination, today);
    findings(&mut out, determination);
    orders(&mut out, determination, today);
    money(&mut out, determination);
    recommendations(&mut out, determination);
    unsure(&mut out, determination);
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
    out.push(Fact("Case reference", if references.is_empty() { not_found() } else { references.join(", ") }));
    out.push(Fact("Landlord", or_not_found(&determination.landlord)));
    out.push(Fact("Date of determination", date_words(determination).unwrap_or_else(not_found)));
    out.push(Fact("Form", form(determination).into()));
    if determination.decision_type.is_some() {
        out.push(Fact("Decision type", or_not_found(&determination.decision_type)));
    }
    if determination.occupancy.is_some() {
        out.push(Fact("Occupancy", or_not_found(&determination.occupancy)));
    }
    if let Some(name) = case.name {
        out.push(Fact("Read from", tidy(name)));
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

fn in_short(out: &mut Vec<Piece>, determination: &Determination, today: Option<Date>) {
    out.push(Heading("In short"));
    out.push(Fact("Findings", counts(determination)));
    out.push(Fact("To be paid", to_be_paid(determination)));
    let days = determination.orders.iter().filter_map(|order| order.deadline.as_ref()?.date);
    // Once every day has passed, the last one says how long ago.
    let next = match today {
        Some(today) => days.clone().filter(|day| *day >= today).min().or_else(|| days.max()),
        None => days.min(),
    };
    if let Some(day) = next {
        out.push(Fact("Next deadline", day_words(day, today)));
    }
    if let Some(determined) = determination.date {
        let day = day_words(last_day_to_ask_for_review(determined), None);
        out.push(Fact(
            "Last day to ask for a review",
            format!("{day} (computed: {} + 3 weeks; only for new evidence or challenged facts)", determined.long()),
        ));
    }
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
        (0, _) if determination.orders.is_empty() => "no orders found in this text".into(),
        (0, _) => "no sum is ordered".into(),
        (sum, Some(offered)) => {
            format!("{}: {} already offered, {} new", pounds(sum), pounds(offered), pounds(remedy.net_new_pence))
        }
        (sum, None) => pounds(sum),
    };
    if open { format!("{ordered}, and a payment whose sum is not stated") } else { ordered }
}

/// "27 March 2024 (5 days left)".
fn day_words(day: Date, today: Option<Date>) -> String {
    let left = today.map(|today| format!(" ({})", days_left(day, today))).unwrap_or_default();
    format!("{}{left}", day.long())
}

fn findings(out: &mut Vec<Piece>, determination: &Determination) {
    out.push(Heading("Findings"));
    if determination.findings.is_empty() {
        out.push(Paragraph("No findings were found in this text.".into()));
    }
    for finding in &determination.findings {
        let paragraph = finding.scheme_paragraph.as_deref().map(|number| format!(" (Scheme paragraph {})", tidy(number)));
        let about = format!("{}{}", tidy(&finding.about), paragraph.unwrap_or_default());
        out.push(Entry(finding.outcome.name().into(), about));
    }
    if !determination.jurisdiction.is_empty() {
        out.push(Heading("Not investigated"));
    }
    for exclusion in &determination.jurisdiction {
        out.push(Entry(format!("Scheme paragraph {}", tidy(&exclusion.scheme_paragraph)), tidy(&exclusion.text)));
    }
}

fn orders(out: &mut Vec<Piece>, determination: &Determination, today: Option<Date>) {
    out.push(Heading("Orders: what the landlord must do"));
    if determination.orders.is_empty() {
        out.push(Paragraph("No orders were found in this text.".into()));
    }
    for order in &determination.orders {
        let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.name()).collect();
        out.push(Entry(kinds.join(", "), tidy(&order.text)));
        out.extend(order.details.iter().map(|detail| Note(tidy(&detail.text))));
        out.extend(order.condition.as_deref().map(|condition| Note(format!("Condition: {}", tidy(condition)))));
        out.push(Note(due_words(order.deadline.as_ref(), today)));
        if let Some(payment) = &order.payment {
            payment_notes(out, payment, &order.details);
        }
        if order.wider {
            out.push(Note("This order reaches beyond the case (a wider order).".into()));
        }
    }
}

fn due_words(deadline: Option<&Deadline>, today: Option<Date>) -> String {
    let Some(deadline) = deadline else { return "Due: no time is given in this text".into() };
    let words = format!("“{}”", tidy(&deadline.text));
    let computation = deadline.computation.as_deref().map(|sum| format!(", {}", tidy(sum))).unwrap_or_default();
    let caution = deadline.caution.as_deref().map(|caution| format!("; take care: {}", tidy(caution))).unwrap_or_default();
    let due = deadline.date.map(|day| day_words(day, today));
    match (due, deadline.basis) {
        (Some(day), DeadlineBasis::Printed) => format!("Due: {day}, as printed: {words}{caution}"),
        (Some(day), DeadlineBasis::ComplianceClause) => {
            format!("Due: {day}, by a clause for all the orders: {words}{computation}{caution}")
        }
        (Some(day), _) => format!("Due: {day}, computed from {words}{computation}{caution}"),
        (None, DeadlineBasis::Recurring) => format!("Due: again and again, {words}{caution}"),
        (None, _) => format!("Due: no day can be computed from {words}{caution}"),
    }
}

fn payment_notes(out: &mut Vec<Piece>, payment: &Payment, details: &[Detail]) {
    let sum = payment.amount_pence.map_or_else(|| "a sum that is not stated".into(), pounds);
    let payee = payment.payee.as_deref().map(|payee| format!(" to {}", tidy(payee))).unwrap_or_default();
    let offered = payment.prior_offer_pence.map(|offered| offer_words(payment, offered)).unwrap_or_default();
    out.push(Note(format!("Pay: {sum}{payee}{offered}")));
    // A part that an item of the order states was said above, in the order's own words.
    let said = sorted::by_key(details.iter().map(|detail| (detail.span, detail.text.as_str())).collect(), |item| item.0);
    let unsaid = payment.parts.iter().filter(|part| item_at(&said, part.span).is_none());
    out.extend(unsaid.map(|part| Note(format!("Made up of: {}", part_words(part)))));
    out.extend(payment.terms.as_deref().map(|terms| Note(format!("How to pay: “{}”", tidy(terms)))));
    if payment.may_deduct_paid {
        out.push(Note("The landlord may deduct what it has already paid: ask what was paid.".into()));
    }
}

fn offer_words(payment: &Payment, offered: u64) -> String {
    let new = new_pence(payment).map(pounds).unwrap_or_default();
    let offered = pounds(offered);
    match payment.prior_offer_terms {
        Some(PriorOfferTerms::InAddition) => format!("; the {offered} already offered stays payable besides"),
        Some(PriorOfferTerms::DeductIfPaid) => format!("; {offered} may be deducted if it was paid, then {new} is left"),
        Some(PriorOfferTerms::Replaced) => format!("; it takes the place of {offered} offered before"),
        Some(PriorOfferTerms::Inclusive) | None => format!("; {offered} of it was already offered, {new} is new"),
    }
}

fn money(out: &mut Vec<Piece>, determination: &Determination) {
    let remedy = determination.remedy;
    out.push(Heading("Money"));
    if remedy.ordered_pence > 0 {
        out.push(Fact("Ordered in all", pounds(remedy.ordered_pence)));
        let offered = remedy.prior_offer_pence.map_or_else(|| "no figure given".into(), pounds);
        out.push(Fact("Of that already offered or paid", offered));
        out.push(Fact("New money", pounds(remedy.net_new_pence)));
    } else {
        out.push(Fact("Ordered in all", to_be_paid(determination)));
    }
    if remedy.recommended_pence > 0 {
        out.push(Fact("Recommended, not ordered", pounds(remedy.recommended_pence)));
    }
    let unassigned = |entry: &&LedgerEntry| entry.role == SumRole::Unassigned;
    for entry in determination.ledger.iter().filter(unassigned) {
        let sum = pounds(entry.amount_pence);
        out.push(Fact("Not added up", format!("{sum}: {}", tidy(&entry.reason))));
    }
}

fn recommendations(out: &mut Vec<Piece>, determination: &Determination) {
    if determination.recommendations.is_empty() {
        return;
    }
    out.push(Heading("Recommendations (not binding)"));
    for recommendation in &determination.recommendations {
        let sum =
            recommendation.amount_pence.map_or_else(|| "Recommended".into(), |pence| format!("Recommended, {}", pounds(pence)));
        out.push(Entry(sum, tidy(&recommendation.text)));
        if recommendation.finding_depends_on_it {
            out.push(Note("A finding rests on this: see the determination.".into()));
        }
    }
}

fn unsure(out: &mut Vec<Piece>, determination: &Determination) {
    if determination.diagnostics.is_empty() {
        return;
    }
    out.push(Heading("What could not be read or needs a person's eye"));
    let items = items(determination);
    for diagnostic in &determination.diagnostics {
        let grave = match diagnostic.severity {
            Severity::Error => "Not read",
            Severity::Warning => "Check",
            Severity::Info => "Note",
        };
        out.push(Entry(grave.into(), tidy(&diagnostic.message)));
        let about = diagnostic.span.and_then(|span| item_at(&items, span));
        out.extend(about.map(|words| Note(format!("About: “{}”", beginning(words)))));
    }
}

/// The items of an answer by where they stand. Outside of the page nobody can click to see the words.
fn items(determination: &Determination) -> Vec<(Span, &str)> {
    let complaint = determination.complaint.iter().map(|head| (head.span, head.text.as_str()));
    let excluded = determination.jurisdiction.iter().map(|exclusion| (exclusion.span, exclusion.text.as_str()));
    let findings = determination.findings.iter().map(|finding| (finding.span, finding.about.as_str()));
    let orders = determination.orders.iter().map(|order| (order.span, order.text.as_str()));
    let recommended = determination.recommendations.iter().map(|it| (it.span, it.text.as_str()));
    sorted::by_key(complaint.chain(excluded).chain(findings).chain(orders).chain(recommended).collect(), |item| item.0)
}

/// The words of the item that starts last before `span`, if it holds it.
fn item_at<'a>(items: &[(Span, &'a str)], span: Span) -> Option<&'a str> {
    let after = items.partition_point(|(item, _)| item.start <= span.start);
    items[..after].last().filter(|(item, _)| item.holds(span)).map(|(_, words)| *words)
}

/// As many words as tell an item from the others.
fn beginning(words: &str) -> String {
    const ENOUGH: usize = 120;
    let words = tidy(words);
    match words.char_indices().nth(ENOUGH) {
        Some((end, _)) => format!("{} …", words[..end].trim_end()),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{hostile_order, report};
    use super::*;
    use crate::determination::Order;

    fn fact(determination: &Determination, name: &str, today: Option<Date>) -> String {
        let pieces = pieces(&Case { name: None, determination }, today);
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
        assert_eq!(fact(&report(), "Next deadline", None), "27 March 2024");
        assert!(fact(&report(), "Last day to ask for a review", today).starts_with("20 March 2024 (computed"));
    }

    #[test]
    fn what_is_missing_is_said() {
        let nothing = Determination::default();
        assert_eq!(fact(&nothing, "Landlord", None), "not found in this text");
        assert_eq!(fact(&nothing, "Findings", None), "none found in this text");
        assert_eq!(fact(&nothing, "To be paid", None), "no orders found in this text");
        assert!(fact(&nothing, "Form", None).contains("may not be a determination"));
    }

    #[test]
    fn a_payment_says_how_it_stands_to_the_offer() {
        let mut order = hostile_order("x");
        let payment = order.payment.as_mut().unwrap();
        let mut said = |terms| {
            payment.prior_offer_terms = terms;
            offer_words(payment, 25_000)
        };
        assert_eq!(said(Some(PriorOfferTerms::Inclusive)), "; £250 of it was already offered, £350 is new");
        assert_eq!(said(Some(PriorOfferTerms::InAddition)), "; the £250 already offered stays payable besides");
        assert_eq!(said(Some(PriorOfferTerms::DeductIfPaid)), "; £250 may be deducted if it was paid, then £350 is left");
        assert_eq!(said(Some(PriorOfferTerms::Replaced)), "; it takes the place of £250 offered before");
    }

    #[test]
    fn due_days_say_where_they_come_from() {
        let mut order = hostile_order("within 4 weeks");
        let deadline = order.deadline.as_mut().unwrap();
        deadline.computation = Some("28 February 2024 + 4 weeks".into());
        deadline.caution = Some("a Saturday".into());
        let want = "Due: 27 March 2024, computed from “within 4 weeks”, 28 February 2024 + 4 weeks; take care: a Saturday";
        assert_eq!(due_words(Some(deadline), None), want);
        deadline.basis = DeadlineBasis::Event;
        deadline.date = None;
        assert_eq!(due_words(Some(deadline), None), "Due: no day can be computed from “within 4 weeks”; take care: a Saturday");
        assert_eq!(due_words(None, None), "Due: no time is given in this text");
    }

    #[test]
    fn what_is_unsure_says_what_it_is_about() {
        let mut unsure = report();
        unsure.orders[0].span = Span::new(10, 40);
        unsure.orders[1].span = Span::new(50, 80);
        let about = |start, end| {
            let items = items(&unsure);
            item_at(&items, Span::new(start, end)).map(beginning)
        };
        assert_eq!(about(50, 80).as_deref(), Some("Pay the resident £600."));
        assert_eq!(about(55, 60).as_deref(), Some("Pay the resident £600."));
        assert_eq!(about(10, 12).as_deref(), Some("Apologise to the resident."));
        assert_eq!(about(41, 45), None);
        assert_eq!(beginning(&"£".repeat(200)), format!("{} …", "£".repeat(120)));
    }

    #[test]
    fn a_part_is_said_once() {
        let mut order = hostile_order("x");
        let said = |order: &Order| {
            let mut out = Vec::new();
            payment_notes(&mut out, order.payment.as_ref().unwrap(), &order.details);
            out.iter().filter(|note| matches!(note, Note(words) if words.starts_with("Made up of"))).count()
        };
        order.details[0].span = Span::new(10, 40);
        order.payment.as_mut().unwrap().parts[0].span = Span::new(10, 14);
        order.payment.as_mut().unwrap().parts[1].span = Span::new(60, 64);
        assert_eq!(said(&order), 1);
        order.details.clear();
        assert_eq!(said(&order), 2);
    }
}
