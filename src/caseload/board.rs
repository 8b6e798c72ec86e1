//! What does a board need to know of many cases, on a page? Counts, sums, themes, what is late, and what reaches beyond a case.
//!
//! One paper for Markdown, rich text and print. "Compliance with the Ombudsman's orders" is told as the Complaint Handling
//! Code asks for it (Code 7.4, domain.md 7b). What was not read or is to be checked has its own section: a board must not
//! take a silence for a nought.

use super::compliance::{TOLD, compliance};
use super::counts::{Counts, Group, at_most, theme_name};
use super::duties::{Duty, State, duties};
use super::landlord;
use crate::determination::date::Date;
use crate::determination::{OrderKind, Outcome};
use crate::export::paper::Piece::{self, Entry, Fact, Heading, Note, Paragraph, Table, Title};
use crate::export::{Case, VERSION, pounds, thousands, tidy};

/// The most landlords, themes and quarters that a page has room for; the others are put together.
const MOST_ROWS: usize = 8;
/// The most orders that are told one by one; how many more there are is said.
const MOST_ORDERS: usize = 8;
/// The most letters of an order's words.
const MOST_LETTERS: usize = 160;

/// The paper on the cases and what they come to, seen from `today`.
pub fn pieces(cases: &[Case], counts: &Counts, today: Date) -> Vec<Piece> {
    let duties = duties(cases, today);
    let mut out = vec![Title("Housing Ombudsman determinations: paper for the board".into())];
    head(&mut out, cases, counts, today);
    found(&mut out, counts);
    money(&mut out, counts);
    orders(&mut out, &duties, today);
    late(&mut out, &duties, today);
    beyond(&mut out, &duties);
    to_check(&mut out, counts, &duties);
    out.push(Paragraph(format!(
        "Made from the texts of the determinations by Put Right {VERSION}. Themes are its own grouping, not the Ombudsman’s. The determinations themselves are what counts: check against them."
    )));
    out
}

fn head(out: &mut Vec<Piece>, cases: &[Case], counts: &Counts, today: Date) {
    let dates: Vec<Date> = cases.iter().filter_map(|case| case.determination.date).collect();
    let between = match (dates.iter().min(), dates.iter().max()) {
        (Some(first), Some(last)) if first == last => format!(", of {}", first.long()),
        (Some(first), Some(last)) => format!(", of {} to {}", first.long(), last.long()),
        _ => String::new(),
    };
    out.push(Fact("Determinations", format!("{}{between}", thousands(counts.cases))));
    let mut names: Vec<(String, String)> = cases
        .iter()
        .map(|case| case.determination.landlord.as_deref())
        .map(|name| (landlord::key(name), landlord::name(name)))
        .collect();
    names.sort_by(Ord::cmp);
    names.dedup_by(|a, b| a.0 == b.0);
    let names: Vec<String> = names.into_iter().map(|(_, name)| name).collect();
    let named = if names.len() <= 3 { names.join("; ") } else { format!("{} landlords", thousands(names.len())) };
    out.push(Fact(if names.len() == 1 { "Landlord" } else { "Landlords" }, named));
    out.push(Fact("Days are counted from", today.long()));
}

fn found(out: &mut Vec<Piece>, counts: &Counts) {
    out.push(Heading("What was found"));
    out.push(Fact("Findings", outcomes(&counts.all)));
    out.push(Fact("Upheld", counts.all.share()));
    out.push(Fact("From the landlord’s last answer (stage 2) to the determination", counts.times.words()));
    let themes: Vec<Group> = counts.themes.iter().map(|(_, group)| group.clone()).collect();
    table(out, "Findings by theme", "Theme", &themes);
    if counts.landlords.len() > 1 {
        table(out, "Findings by landlord", "Landlord", &counts.landlords);
    }
    if counts.quarters.len() > 1 {
        table(out, "Findings by quarter", "Quarter", &counts.quarters);
    }
}

/// "24: 2 severe maladministration, 10 maladministration".
fn outcomes(group: &Group) -> String {
    let counted = Outcome::ALL.iter().map(|&outcome| (outcome, group.outcomes[outcome as usize]));
    let told = counted
        .filter(|&(_, many)| many > 0)
        .map(|(outcome, many)| format!("{} {}", thousands(many), outcome.name().to_lowercase()));
    let told: Vec<String> = told.collect();
    if told.is_empty() { "none could be read".into() } else { format!("{}: {}", thousands(group.findings()), told.join(", ")) }
}

fn table(out: &mut Vec<Piece>, name: &'static str, of: &'static str, groups: &[Group]) {
    if groups.is_empty() {
        return;
    }
    let row = |group: &Group| vec![group.name.clone(), thousands(group.findings()), group.share(), thousands(group.to_check)];
    let rows = at_most(groups, MOST_ROWS).iter().map(row).collect();
    out.push(Table(name, vec![of, "Findings", "Upheld", "To be checked"], rows));
}

fn money(out: &mut Vec<Piece>, counts: &Counts) {
    let sums = &counts.sums;
    out.push(Heading("Money"));
    let (ordered, offered, new) = (sums.all.ordered, sums.all.offered, sums.all.new);
    let least = if sums.unsure > 0 || sums.without_figure > 0 { ", as far as the sums could be read" } else { "" };
    out.push(Fact("Ordered in all", format!("{}{least}", pounds(ordered))));
    out.push(Fact("Of that already offered or paid", pounds(offered)));
    out.push(Fact("New", pounds(new)));
    if sums.recommended > 0 {
        out.push(Fact("Recommended, not ordered", pounds(sums.recommended)));
    }
    let row = |(theme, sums): &(Option<_>, super::sums::Sums)| {
        vec![theme_name(*theme).into(), pounds(sums.ordered), pounds(sums.offered), pounds(sums.new)]
    };
    if !sums.themes.is_empty() {
        let rows = sums.themes.iter().map(row).collect();
        out.push(Table("Sums by theme", vec!["Theme", "Ordered", "Already offered", "New"], rows));
    }
}

fn orders(out: &mut Vec<Piece>, duties: &[Duty], today: Date) {
    let compliance = compliance(duties);
    out.push(Heading("Compliance with the Ombudsman’s orders"));
    if compliance.orders() == 0 {
        return out.push(Paragraph("No order could be read in these determinations.".into()));
    }
    let row = |state: State| vec![state.name().to_string(), thousands(compliance.of(state))];
    let mut rows: Vec<Vec<String>> = TOLD.into_iter().filter(|&state| compliance.of(state) > 0).map(row).collect();
    rows.push(vec!["All orders".into(), thousands(compliance.orders())]);
    out.push(Table("Orders by how they stand", vec!["On the day named above", "Orders"], rows));
    let next = duties.iter().filter(|duty| matches!(duty.state, State::Soon | State::Later)).filter_map(|duty| duty.due).min();
    if let Some(next) = next {
        out.push(Fact("Next day", format!("{} ({})", next.long(), crate::export::days_left(next, today).unwrap_or_default())));
    }
    out.push(Paragraph(
        "“Done” is what was ticked by whoever made this paper. An order that is not ticked may have been carried out: add what is known before the paper goes out.".into(),
    ));
}

fn late(out: &mut Vec<Piece>, duties: &[Duty], today: Date) {
    let late: Vec<&Duty> = duties.iter().filter(|duty| duty.state == State::Late).collect();
    out.push(Heading("What is late, or not ticked as done"));
    if late.is_empty() {
        return out.push(Paragraph("No day of an order has passed within a year without its tick.".into()));
    }
    for duty in late.iter().take(MOST_ORDERS) {
        entry(out, duty);
        out.push(Note(format!("Due {}: {}", duty.due_words(), duty.state_words(today))));
        if !duty.owner().is_empty() {
            out.push(Note(format!("Owner, as noted: {}", tidy(duty.owner()))));
        }
    }
    more(out, late.len());
}

/// What the Ombudsman ordered beyond the single case: wider orders first, then what changes how a landlord works.
fn beyond(out: &mut Vec<Piece>, duties: &[Duty]) {
    const WAYS_OF_WORKING: [OrderKind; 3] = [OrderKind::Policy, OrderKind::Training, OrderKind::Review];
    let (wider, others): (Vec<&Duty>, Vec<&Duty>) = duties.iter().partition(|duty| duty.order.wider);
    let changes = others.into_iter().filter(|duty| WAYS_OF_WORKING.contains(&duty.kind()));
    let beyond: Vec<&Duty> = wider.into_iter().chain(changes).collect();
    out.push(Heading("What was ordered beyond the case"));
    if beyond.is_empty() {
        return out.push(Paragraph("No wider order, and none to review, train or change a policy, could be read.".into()));
    }
    for duty in beyond.iter().take(MOST_ORDERS) {
        entry(out, duty);
        let wider = if duty.order.wider { "Wider order. " } else { "" };
        out.push(Note(format!("{wider}Due: {}", duty.due_words())));
    }
    more(out, beyond.len());
}

/// "Order 2: Training (202600001, Oak Vale Homes): Train its staff …".
fn entry(out: &mut Vec<Piece>, duty: &Duty) {
    let landlord = landlord::name(duty.determination.landlord.as_deref());
    let lead = format!("{}, {landlord}, {}", duty.reference(), duty.title().replacen("Order", "order", 1));
    out.push(Entry(lead, beginning(&duty.order.text)));
}

/// As many words as tell what an order is about.
pub fn beginning(words: &str) -> String {
    let mut words = tidy(words);
    if let Some((end, _)) = words.char_indices().nth(MOST_LETTERS) {
        words.truncate(end);
        let whole = words.rfind(' ').unwrap_or(end);
        words.truncate(whole);
        words.push('…');
    }
    words
}

fn more(out: &mut Vec<Piece>, all: usize) {
    if all > MOST_ORDERS {
        out.push(Paragraph(format!("And {} more: see the list of duties.", thousands(all - MOST_ORDERS))));
    }
}

fn to_check(out: &mut Vec<Piece>, counts: &Counts, duties: &[Duty]) {
    let mut lines = counts.beside.lines();
    let sums = &counts.sums;
    if sums.unsure > 0 {
        lines.push(format!("Totals that are not sure: {} of {}.", thousands(sums.unsure), thousands(counts.cases)));
    }
    if sums.without_figure > 0 {
        lines.push(format!("Orders to pay a sum that has no figure: {}. They are in no total.", thousands(sums.without_figure)));
    }
    let undated = duties.iter().filter(|duty| duty.due.is_none()).count();
    if undated > 0 {
        lines.push(format!("Orders without a day: {}.", thousands(undated)));
    }
    out.push(Heading("What was not read, or is to be checked"));
    if lines.is_empty() {
        return out.push(Paragraph("Nothing, as far as this program can tell.".into()));
    }
    out.extend(lines.into_iter().map(|line| Entry("Check".into(), line)));
}

#[cfg(test)]
mod tests {
    use super::super::counts::counts;
    use super::super::fixtures::{day, determined};
    use super::*;
    use crate::determination::Determination;
    use crate::export::{Own, html, markdown, text};

    fn cases() -> [Determination; 2] {
        let found = [
            "maladministration in the landlord’s handling of repairs to the roof",
            "service failure in the landlord’s handling of the associated complaint",
        ];
        let orders = [
            "apologise no later than 16 June 2026",
            "pay the resident £650 compensation no later than 1 July 2026",
            "train its staff in keeping records no later than 1 August 2026",
        ];
        [
            determined("202600001", "Oak Vale Homes", "18 May 2026", &found, &orders),
            determined("202600002", "Elm Bank Homes", "3 March 2026", &found[..1], &["apologise no later than 2 June 2026"]),
        ]
    }

    fn of<'a>(read: &'a [Determination], own: &'a [Own]) -> Vec<Case<'a>> {
        let case = |(n, determination)| Case { name: None, determination, own: if n == 1 { own } else { &[] } };
        read.iter().enumerate().map(case).collect()
    }

    #[test]
    fn the_paper_tells_what_a_board_asks() {
        let read = cases();
        let done = [Own { done: true, ..Own::default() }];
        let cases = of(&read, &done);
        let paper = markdown::written(pieces(&cases, &counts(&cases, 1), day("2026-06-20")));
        for want in [
            "# Housing Ombudsman determinations: paper for the board",
            "- **Determinations:** 2, of 3 March 2026 to 18 May 2026\n- **Landlords:** Elm Bank Homes; Oak Vale Homes\n",
            "- **Findings:** 3: 2 maladministration, 1 service failure\n- **Upheld:** 3 of 3\n",
            "| Theme | Findings | Upheld | To be checked |\n| --- | ---: | ---: | ---: |\n| Property condition | 2 | 2 of 2 | ",
            "- **Ordered in all:** £650",
            "## Compliance with the Ombudsman’s orders",
            "| Done, as ticked | 1 |\n| Day has passed, not ticked as done | 1 |\n| Due later | 2 |\n| All orders | 4 |",
            "1. **202600001, Oak Vale Homes, order 1: Apology:** ",
            "   - Due 16 June 2026: 4 days ago, not ticked as done\n",
            "**202600001, Oak Vale Homes, order 3: Training:**",
            "1. **Check:** 1 file could not be read and is in no count.\n",
        ] {
            assert!(paper.contains(want), "{want:?} in\n{paper}");
        }
    }

    #[test]
    fn nothing_read_is_said_and_is_no_nought() {
        let paper = text::written(pieces(&[], &counts(&[], 3), day("2026-06-20")));
        for want in ["Findings: none could be read", "No order could be read", "3 files could not be read"] {
            assert!(paper.contains(want), "{want:?} in\n{paper}");
        }
    }

    #[test]
    fn words_of_a_text_are_no_markup() {
        let mut read = cases();
        for hostile in ["| a | b |\n# x", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))"] {
            read[0].landlord = Some(hostile.into());
            read[0].orders[0].text = hostile.into();
            let cases = of(&read, &[]);
            let pieces = pieces(&cases, &counts(&cases, 0), day("2026-06-20"));
            let html = html::written(pieces.clone());
            assert!(!html.contains("<img"), "{html}");
            let markdown = markdown::written(pieces);
            let links = pulldown_cmark::Parser::new(&markdown).filter(|event| {
                matches!(event, pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { .. } | pulldown_cmark::Tag::HtmlBlock))
            });
            assert_eq!(links.count(), 0, "{markdown}");
        }
    }

    #[test]
    fn many_orders_take_no_more_than_their_room() {
        let orders: Vec<String> =
            (0..40).map(|n| format!("train its staff in matter {n} no later than {} June 2026", n % 15 + 1)).collect();
        let orders: Vec<&str> = orders.iter().map(String::as_str).collect();
        let read = [determined(
            "202600001",
            "Oak Vale Homes",
            "18 May 2026",
            &["maladministration in the landlord’s handling of repairs"],
            &orders,
        )];
        let cases = of(&read, &[]);
        let pieces = pieces(&cases, &counts(&cases, 0), day("2026-06-20"));
        assert!(
            pieces.iter().filter(|piece| matches!(piece, Entry(lead, _) if lead.contains("order"))).count() <= 2 * MOST_ORDERS
        );
        assert!(pieces.contains(&Paragraph("And 32 more: see the list of duties.".into())), "{pieces:#?}");
        assert!(beginning(&"word ".repeat(99)).chars().count() <= MOST_LETTERS + 1);
    }
}
