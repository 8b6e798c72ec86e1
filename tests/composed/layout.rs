//! How is a determination laid out: a report or a decision, a numbered list, sentences, a lead-in with items, a table?

use crate::days;
use crate::draw::{Draw, capital, fill};
use crate::gold::Want;
use jiff::civil::{Date, date};

/// An obligation to be laid out.
#[derive(Debug, Clone, Default)]
pub struct Item {
    /// What follows "must": "pay the resident £300 for the delay".
    pub does: String,
    /// The sentences that follow it.
    pub then: Vec<String>,
    /// A list below it.
    pub list: Vec<String>,
    /// Whether it says for itself who must do it and by when, as a whole sentence in `does`.
    pub whole: bool,
}

impl Item {
    pub fn does(words: impl Into<String>) -> Item {
        Item { does: words.into(), ..Item::default() }
    }

    pub fn whole(words: impl Into<String>) -> Item {
        Item { does: words.into(), whole: true, ..Item::default() }
    }

    pub fn then(mut self, sentence: impl Into<String>) -> Item {
        self.then.push(sentence.into());
        self
    }

    fn tail(&self) -> String {
        self.then.iter().map(|s| format!(" {s}")).collect()
    }

    fn stop(&self) -> &'static str {
        if self.list.is_empty() { "." } else { ":" }
    }
}

/// The head of a determination: what stands there, and is read from it.
pub struct Head {
    pub is_report: bool,
    pub date: Date,
    pub landlord: &'static str,
    case: String,
    /// The date as the head prints it.
    day: String,
    /// Title lines above "REPORT".
    title: bool,
    /// What stands between a label of a decision and its value.
    between: &'static str,
}

const LANDLORDS: [&str; 8] = [
    "Harrowmere Homes",
    "Ottermere Council",
    "Fennick Housing Trust",
    "Stanbrook Borough Council",
    "Eastwold Homes Limited",
    "Cray Valley Housing",
    "Marlow Reach Homes",
    "Northolm District Council",
];

impl Head {
    pub fn draw(draw: &mut Draw) -> Head {
        let is_report = !draw.once_in(3);
        let (year, month) = if is_report { (2024, 1 + draw.up_to(10)) } else { (2025 + i16::from(draw.once_in(2)), 1) };
        let month = if is_report {
            month
        } else if year == 2025 {
            9 + draw.up_to(3)
        } else {
            draw.up_to(8)
        };
        let date = date(year, month as i8, draw.up_to(28) as i8);
        let case = format!("{year}{:05}", draw.up_to(49_999));
        let day = day_of_head(draw, date);
        let title = is_report && draw.once_in(3);
        let between = if !is_report && draw.once_in(8) {
            draw.uses("head: values on lines of their own");
            "\n"
        } else {
            "\t"
        };
        Head { is_report, date, landlord: draw.one(&LANDLORDS), case, day, title, between }
    }

    pub fn wants(&self) -> Vec<Want> {
        vec![Want::Date(self.date.to_string()), Want::Landlord(self.landlord.into()), Want::CaseRefs(vec![self.case.clone()])]
    }

    /// The text around the parts, the same in all generators.
    pub fn around(&self, heads: &str, found: &str, rest: &str) -> String {
        let (landlord, case, day, tab) = (self.landlord, &self.case, &self.day, self.between);
        if self.is_report {
            let title = if self.title { format!("{landlord} ({case})\n\nBack to Top\n\n") } else { String::new() };
            return format!(
                "{title}REPORT\n\nCOMPLAINT {case}\n\n{landlord}\n\n{day}\n\nOur approach\n\nWhat the Housing Ombudsman considers is whether \
                 the landlord did what was fair in all the circumstances of the case.\n\nThe complaint\n\n{heads}\n\nBackground\n\n\
                 1. The resident has been an assured tenant of the landlord since 2016.\n\nAssessment and findings\n\n2. The landlord \
                 took 14 months to do what its policy says takes 28 days. It gave no reason for this.\n\nDetermination\n\n{found}\n\n{rest}\n"
            );
        }
        format!(
            "{landlord} ({case})\nDecision\nCase ID{tab}{case}\nDecision type{tab}Investigation\nLandlord{tab}{landlord}\nLandlord type{tab}Housing \
             Association\nOccupancy{tab}Assured Tenancy\nDate{tab}{day}\nBackground\nThe resident lives in a house on Cooper’s Row.\nWhat the \
             complaint is about\n{heads}\nOur decision (determination)\n{found}\n{rest}\n"
        )
    }

    /// Heads and findings that every reader reads: for the generators of other things.
    pub fn plain(&self) -> (String, String, Vec<Want>) {
        let wants = vec![
            Want::Complaint(vec!["a leak into the kitchen".into(), "associated complaint".into()]),
            Want::Findings(vec![
                ("maladministration".into(), "a leak into the kitchen".into()),
                ("service_failure".into(), "associated complaint".into()),
            ]),
            Want::Jurisdiction(Vec::new()),
        ];
        if self.is_report {
            let scheme = "In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was";
            return (
                "1. The complaint is about the landlord’s handling of:\n  a. a leak into the kitchen.\n  b. the associated complaint.".into(),
                format!("3. {scheme} maladministration in the landlord’s handling of a leak into the kitchen.\n4. {scheme} service failure in the landlord’s handling of the associated complaint."),
                wants,
            );
        }
        (
            "The complaint is about the landlord’s handling of:\na leak into the kitchen.\nthe associated complaint.".into(),
            "We have found:\nMaladministration in the landlord’s handling of a leak into the kitchen.\nService failure in the landlord’s handling of the associated complaint.\nWe have made orders for the landlord to put things right.".into(),
            wants,
        )
    }
}

/// A date as heads print it (domain.md 3.5): now and then amended, with an ordinal, or misspelt.
fn day_of_head(draw: &mut Draw, date: Date) -> String {
    let plain = days::printed(date);
    if !draw.once_in(3) {
        return plain;
    }
    let later = days::printed(days::after_days(date, 30 + draw.up_to(90) as i32));
    let month = date.strftime("%B").to_string();
    match draw.up_to(4) {
        1 => {
            draw.uses("head: amended on review");
            fill(
                draw.word(&[
                    "{d} (Amended on review)",
                    "{d} (Amended following review on {l})",
                    "{d} [amended {l}]",
                    "{d} (amended on review {l})",
                ]),
                &[("d", &plain), ("l", &later)],
            )
        }
        2 => {
            draw.uses("head: an ordinal");
            format!("{}{} {month} {}", date.day(), days::suffix(date.day()), date.year())
        }
        3 => date.strftime("%d %B %Y").to_string(),
        _ => {
            draw.uses("head: a misspelt month");
            let slip = match month.as_str() {
                "January" => "Janurary",
                "February" => "Feburary",
                "November" => "Novemeber",
                "September" => "Septmber",
                other => other,
            };
            plain.replace(&month, slip)
        }
    }
}

pub const TABLE_TOP: &str = "Putting things right\nWhere we find service failure, maladministration or severe maladministration we can make \
    orders for the landlord to put things right. We have the discretion to make recommendations in all other cases within our \
    jurisdiction.\nOrders\nLandlords must comply with our orders in the manner and timescales we specify. The landlord must provide \
    documentary evidence of compliance with our orders by the due date set.\nOrder\tWhat the landlord must do\tDue date";

pub const AFTER_DECISION: &str = "Our investigation\nThe complaint procedure\nDate\tWhat happened\n4 March 2025\tThe resident made a \
    complaint about the leak.\n1 April 2025\tThe landlord gave its stage 1 response.\nReferral to the Ombudsman\tThe resident \
    remained unhappy and came to us.";

/// The frames that say who must act, and by when, with the time before or after what is to be done.
const TIME_FIRST: [&str; 7] = [
    "Within {time} of the date of this report, the landlord must {does}",
    "Within {time} of this report the landlord should {does}",
    "The landlord must, within {time} of the date of this determination, {does}",
    "Within {time}, the landlord is ordered to {does}",
    "Within {time} of the date of this report the landlord shall {does}",
    "Within {time} of the date of this report, the Ombudsman orders the landlord to {does}",
    "The landlord should within {time} of the date of this report {does}",
];
const TIME_LAST: [&str; 4] = [
    "The landlord must {does} within {time} of the date of this report",
    "The landlord is ordered to {does} within {time} of this determination",
    "The landlord should {does} within {time}",
    "The landlord is to {does}, within {time} of the date of this report",
];
const LEAD_INS: [&str; 6] = [
    "Within {time} of the date of this report, the landlord must:",
    "Within {time} of the date of this report, the landlord is ordered to:",
    "The landlord must, within {time} of this report:",
    "The landlord is ordered to do the following within {time} of the date of this determination:",
    "Within {time} the landlord should:",
    "The landlord is ordered to take the following action within {time} of the date of this report and show the Ombudsman that it has done so:",
];
const TIMES: [&str; 5] = ["4 weeks", "four weeks", "28 days", "28 calendar days", "4 calendar weeks"];

/// The section of orders, in one of the ways that Ombudsman's writers set it out.
pub fn orders(draw: &mut Draw, head: &Head, items: &[Item]) -> String {
    if !head.is_report {
        return if draw.once_in(3) { decision_without_table(draw, head, items) } else { table(draw, head, items) };
    }
    match draw.up_to(5) {
        1 => lead_in(draw, items),
        2 => sentences(draw, items, &|_| String::new()),
        3 => sentences(draw, items, &|_| "- ".to_string()),
        4 => sentences(draw, items, &|n| format!("{}) ", char::from(b'a' + n as u8))),
        _ => sentences(draw, items, &|n| format!("{}. ", n + 5)),
    }
}

fn lead_in(draw: &mut Draw, items: &[Item]) -> String {
    draw.uses("layout: a lead-in with items");
    let time = draw.one(&TIMES);
    let lead = fill(draw.word(&LEAD_INS), &[("time", time)]);
    let list: String = items
        .iter()
        .enumerate()
        .map(|(n, item)| {
            let below: String = item.list.iter().map(|l| format!("\n    - {l}")).collect();
            format!("\n  {}. {}{}{}{below}", char::from(b'a' + n as u8), capital(&item.does), item.stop(), item.tail())
        })
        .collect();
    format!("Orders\n\n5. {lead}{list}")
}

fn sentences(draw: &mut Draw, items: &[Item], marker: &dyn Fn(usize) -> String) -> String {
    draw.uses(match marker(0).as_str() {
        "" => "layout: sentences without marks",
        "- " => "layout: dashes",
        m if m.ends_with(") ") => "layout: letters",
        _ => "layout: numbers",
    });
    let mut out = "Orders".to_string();
    for (n, item) in items.iter().enumerate() {
        let time = draw.one(&TIMES);
        // "… within 4 weeks" after a long breakdown would belong to its last part, so it comes first there.
        let last = item.list.is_empty() && !item.does.contains([';', ':', '(', ',']) && draw.once_in(3);
        let frame = if item.whole {
            "{does}"
        } else if last {
            draw.word(&TIME_LAST)
        } else {
            draw.word(&TIME_FIRST)
        };
        let sentence = fill(&frame.replace("{time}", time), &[("does", &item.does)]);
        let below: String = item.list.iter().map(|l| format!("\n    - {l}")).collect();
        out += &format!("\n\n{}{}{}{}{below}", marker(n), capital(&sentence), item.stop(), item.tail());
    }
    out
}

fn table(draw: &mut Draw, head: &Head, items: &[Item]) -> String {
    draw.uses("layout: a table of orders");
    let due = days::printed(days::after_days(head.date, 28));
    let rows: String = items
        .iter()
        .enumerate()
        .map(|(n, item)| {
            let name = name_of(&item.does);
            let said = if item.whole { capital(&item.does) } else { format!("The landlord must {}", item.does) };
            let below: String = item.list.iter().map(|l| format!("\n{l}")).collect();
            format!(
                "\n{}\t{name}\n{said}{}{below}{}\tNo later than {due}",
                n + 1,
                item.stop(),
                item.tail().replacen(' ', "\n", 1)
            )
        })
        .collect();
    format!("{TABLE_TOP}{rows}\n{AFTER_DECISION}")
}

fn name_of(does: &str) -> &'static str {
    let begins = |with: &[&str]| with.iter().any(|w| does.starts_with(w));
    match () {
        () if does.contains('£') && begins(&["pay", "make a payment", "compensate", "award", "send the resident a payment"]) => {
            "Compensation order"
        }
        () if begins(&["apologise", "write to the resident to apologise"]) => "Apology order",
        () if begins(&["inspect", "survey"]) => "Inspection order",
        () if begins(&["review"]) => "Case review order",
        _ => "Specific action order",
    }
}

fn decision_without_table(draw: &mut Draw, head: &Head, items: &[Item]) -> String {
    draw.uses("layout: a decision without a table");
    let due = days::printed(days::after_days(head.date, 28));
    let lead = fill(
        draw.word(&[
            "The landlord must, by {due}:",
            "By {due} the landlord must:",
            "The landlord must do the following no later than {due}:",
        ]),
        &[("due", &due)],
    );
    let list: String = items
        .iter()
        .map(|item| {
            let below: String = item.list.iter().map(|l| format!("\n- {l}")).collect();
            format!("\n{}{}{}{below}", capital(&item.does), item.stop(), item.tail())
        })
        .collect();
    format!("Putting things right\nOrders\n{lead}{list}\n{AFTER_DECISION}")
}

/// The section of recommendations, below the orders.
pub fn recommendations(head: &Head, orders: &str, items: &[String]) -> String {
    if items.is_empty() {
        return orders.to_string();
    }
    if head.is_report {
        let list: String = items.iter().enumerate().map(|(n, item)| format!("\n\n{}. {item}", n + 20)).collect();
        return format!("{orders}\n\nRecommendations{list}");
    }
    let list: String = items.iter().map(|item| format!("\n{item}")).collect();
    let section = format!(
        "Recommendations\nOur recommendations are not binding, and a landlord may decide not to follow them.\nOur recommendations{list}\n{AFTER_DECISION}"
    );
    orders.replace(AFTER_DECISION, &section)
}
