//! What must be done, by when, and what is only recommended (domain.md section 3)?
//!
//! Reports are of 6 February 2024: two weeks are 20 February, four 5 March, six 19 March, eight 2 April, twelve 30 April.

use super::texts::{decision_recommends, orders, pays, recommends, table};
use super::{Row, are, no_prior, ordered, quiet, recommendations, recommended, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    [lead_ins(), headings(), recommendations_and_after(), days(), decisions(), two_times()].into_iter().flatten().collect()
}

const FOUR: &str = "2024-03-05";

fn lead_ins() -> Vec<Row> {
    vec![
        row(
            "is ordered within a time to",
            orders("1. The landlord is ordered within four weeks of the date of this report to pay the resident £315."),
            vec![are(&[("pay the resident £315", FOUR)]), ordered("£315")],
        ),
        row(
            "is required within a time to",
            orders("1. The landlord is required within 6 weeks of this report to inspect the roof."),
            vec![are(&[("inspect the roof", "2024-03-19")])],
        ),
        row(
            "is ordered by a day to",
            orders("1. The landlord is ordered by 12 March 2024 to pay the resident £315."),
            vec![are(&[("pay the resident £315", "2024-03-12")]), ordered("£315")],
        ),
        row(
            "a landlord and its managing agent are ordered to do a list",
            orders("1. The landlord, together with its managing agent, is ordered within 4 weeks of the date of this report to:\n  a. write to the resident to apologise.\n  b. pay the resident £225.\n  c. inspect the roof."),
            vec![are(&[("apologise", FOUR), ("pay the resident £225", FOUR), ("inspect the roof", FOUR)]), ordered("£225")],
        ),
        row(
            "two landlords must do a list",
            orders("1. Within 6 weeks Harrowmere Homes and Ottermere Council must:\n  a. write to the resident to apologise.\n  b. agree which of them will mend the roof."),
            vec![are(&[("apologise", "2024-03-19"), ("agree which of them", "2024-03-19")])],
        ),
        row(
            "the heading and the first order on one line",
            orders("1. Within 4 weeks the landlord must pay the resident £235.\n2. Within 4 weeks the landlord must apologise to the resident.").replace("Orders\n\n1.", "Orders 1."),
            vec![are(&[("pay the resident £235", FOUR), ("apologise", FOUR)]), ordered("£235")],
        ),
        row(
            "a sub-heading between the items of one lead-in",
            orders("Within 4 weeks of the date of this report the landlord must:\n\n1. Pay the resident £265.\n\nThe roof\n\n2. Mend the roof over the back bedroom."),
            vec![are(&[("Pay the resident £265", FOUR), ("Mend the roof", FOUR)]), ordered("£265")],
        ),
        row(
            "the lead-in is part of what is to be done",
            orders("1. Within 4 weeks the landlord must write to the resident to:\n  a. apologise for the delay.\n  b. explain when the roof will be mended."),
            vec![are(&[("write to the resident", FOUR)])],
        ),
    ]
}

fn headings() -> Vec<Row> {
    let mends = "1. Within 8 weeks of the date of this report, the landlord must mend the roof.";
    let pays = "2. Within 4 weeks of the date of this report, the landlord must pay the resident £325.";
    let both = || vec![are(&[("mend the roof", "2024-04-02"), ("pay the resident £325", FOUR)]), ordered("£325")];
    vec![
        row(
            "the heading Wider order among the orders",
            orders(
                "Wider order\n\n1. Within 12 weeks of the date of this report, the landlord must review how it plans roof repairs.\n\n2. Within 4 weeks of the date of this report, the landlord must pay the resident £325.",
            ),
            vec![are(&[("review how it plans roof repairs", "2024-04-30"), ("pay the resident £325", FOUR)]), ordered("£325")],
        ),
        row("the heading Repairs among the orders", orders(&format!("Repairs\n\n{mends}\n\nCompensation\n\n{pays}")), both()),
        row("the heading Roof works among the orders", orders(&format!("Roof works\n\n{mends}\n\nRedress\n\n{pays}")), both()),
        row(
            "the heading Review of policies and practice among the orders",
            orders(&format!(
                "{}\n\nReview of policies and practice\n\n2. Within 12 weeks of the date of this report, the landlord must review its repairs policy.",
                pays.replace("2. ", "1. ")
            )),
            vec![are(&[("pay the resident £325", FOUR), ("review its repairs policy", "2024-04-30")]), ordered("£325")],
        ),
        row(
            "the name of an order alone on a line in a report",
            orders(
                "Compensation order\n\n1. Within 4 weeks of the date of this report, the landlord must pay the resident £70.\n\n2. Within 4 weeks of the date of this report, the landlord must apologise to the resident.",
            ),
            vec![are(&[("pay the resident £70", FOUR), ("apologise", FOUR)]), ordered("£70")],
        ),
        said(
            "orders numbered 1, 2, 4",
            orders(&format!("{mends}\n{pays}\n4. Within 4 weeks the landlord must apologise to the resident.")),
            "orders",
        ),
        quiet(
            "no orders, and the text says so",
            orders("1. The landlord has already put things right for the resident. I have therefore made no orders."),
            vec![are(&[]), ordered("£0")],
            &["orders", "money"],
        ),
    ]
}

fn recommendations_and_after() -> Vec<Row> {
    let damaged = |heading: &str| {
        orders(&format!(
            "1. Within 4 weeks of the date of this report, the landlord must apologise to the resident in writing.\n\n{heading}\n\n2. The landlord should pay the £410 that it offered, if it has not done so."
        ))
    };
    let either = || vec![ordered("£0"), recommended("£410")];
    vec![
        row(
            "an appendix after the recommendations",
            recommends(
                "2. The landlord should consider a new roof.\n\nAppendix 1\n\nThe landlord should pay £35 for each missed visit under its own policy.",
            ),
            vec![recommendations(&["consider a new roof"]), recommended("£0"), ordered("£0")],
        ),
        row_or_said("the heading Recommendations with a page number", damaged("Recommendations 7"), either()),
        row_or_said("the heading Recommendations misspelt", damaged("Recomendations"), either()),
        row_or_said("the heading Recommendations with its letters apart", damaged("R ecommendations"), either()),
        row_or_said(
            "the heading Recommendations glued to the line before",
            damaged("x").replace("in writing.\n\nx\n\n", "in writing. Recommendations\n\n"),
            either(),
        ),
        row(
            "the landlord reimburses, under a decision's recommendations",
            decision_recommends("The landlord reimburses the resident for the cost of the heater that she bought."),
            vec![recommendations(&["The landlord reimburses the resident"]), ordered("£0"), recommended("£0")],
        ),
        row(
            "the landlord pays, under a decision's recommendations",
            decision_recommends("The landlord pays the resident the £240 that it offered at stage 2."),
            vec![recommendations(&["The landlord pays the resident"]), ordered("£0"), recommended("£240")],
        ),
    ]
}

fn days() -> Vec<Row> {
    let item = |words: &str| {
        orders(&format!(
            "1. Within 4 weeks of the date of this report the landlord must:\n  a. apologise to the resident in writing.\n  b. {words}"
        ))
    };
    let own = |day: &'static str| vec![are(&[("apologise", FOUR), ("pay the resident £395", day)]), ordered("£395")];
    vec![
        row(
            "a day inside what is to be confirmed",
            pays("write to the resident to confirm that the roof will be mended by 31 May 2024.")
                .replace("Within 4 weeks of the date of this report, the", "The"),
            vec![are(&[("write to the resident to confirm", "none")])],
        ),
        row(
            "a day inside what is to be confirmed, beside a time",
            pays("write to the resident to confirm that the roof will be mended by 31 May 2024."),
            vec![are(&[("write to the resident to confirm", FOUR)])],
        ),
        row_or_said("an item's own day without a year", item("pay the resident £395 by 20 March."), own("2024-03-20")),
        row_or_said(
            "an item's own time is the end of a month",
            item("pay the resident £395 by the end of March 2024."),
            own("2024-03-31"),
        ),
        row_or_said(
            "an item's own time has an hour and a week day",
            item("pay the resident £395 by noon on Friday 22nd March."),
            own("2024-03-22"),
        ),
        row_or_said("an item's own time with a hyphen", item("pay the resident £395 within 6-weeks."), own("2024-03-19")),
        row("an item's own time in weeks", item("pay the resident £395 within 6 weeks."), own("2024-03-19")),
    ]
}

fn two_times() -> Vec<Row> {
    vec![
        row_or_said(
            "a time to do it and another to send a copy",
            orders(
                "1. The landlord must apologise to the resident within two weeks, and send this Service a copy of its letter within four weeks.",
            ),
            vec![are(&[("apologise", "2024-02-20"), ("send this Service a copy", FOUR)])],
        ),
        row_or_said(
            "a due cell with two days",
            table(
                "1\tRepair order\nThe landlord must inspect the roof and mend it.\tInspection: no later than 22 January 2026\nRepair: no later than 19 March 2026",
            ),
            vec![are(&[("inspect the roof", "2026-01-22"), ("mend it", "2026-03-19")])],
        ),
        row(
            "a due cell with an event and a day",
            table(
                "1\tRepair order\nThe landlord must mend the roof.\tWithin 4 weeks of the survey and no later than 19 March 2026",
            ),
            vec![are(&[("mend the roof", "2026-03-19")])],
        ),
        row(
            "a sum that is raised keeps its order's time",
            orders("1. Within 6 weeks of the survey, the landlord must pay the resident £85 by 29 March 2024."),
            vec![are(&[("pay the resident £85", "2024-03-29")]), ordered("£85"), no_prior()],
        ),
    ]
}

fn decisions() -> Vec<Row> {
    let cut = table(
        "1\tApology order\nThe landlord must apologise to the resident in writing.\tNo later than 5 February 2026\n2\tRepair order\nThe landlord must mend the",
    );
    let cut = cut.split("mend the").next().expect("what stands before the cut").to_string();
    let first = "1\tApology order\nThe landlord must apologise to the resident in writing.\tNo later than 5 February 2026\n";
    let title = |name: &str| {
        table(&format!(
            "{first}2\t{name}\nThe landlord must send the resident a written plan for the roof.\tNo later than 19 February 2026"
        ))
    };
    let wants = || vec![are(&[("apologise to the resident", "2026-02-05"), ("send the resident a written plan", "2026-02-19")])];
    vec![
        said("a text that ends inside the table of orders", format!("{cut}mend the"), "orders"),
        row("an order called Finishing the repair", title("Finishing the repair"), wants()),
        row("an order called Meeting with the resident", title("Meeting with the resident"), wants()),
        row("an order called Case review", title("Case review"), wants()),
        row_or_said(
            "a row without a name, its columns parted by spaces",
            table(
                "1    Apology order                          No later than 5 February 2026\n     The landlord must apologise to the\n     resident in writing.\n2    The landlord must pay the resident £365   No later than 19 February 2026\n     for the distress and inconvenience.",
            ),
            vec![are(&[("must apologise", "2026-02-05"), ("pay the resident £365", "2026-02-19")]), ordered("£365")],
        ),
        row(
            "a due cell over three lines",
            table(&format!("{first}2\tInspection order\nThe landlord must inspect the roof.\tNo later than\n19\nFebruary 2026")),
            vec![are(&[("apologise", "2026-02-05"), ("inspect the roof", "2026-02-19")])],
        ),
        row(
            "a day whose figures are apart",
            table(&format!(
                "{first}2\tInspection order\nThe landlord must inspect the roof.\tNo later than\n1\n9\nFebruary 2026"
            )),
            vec![are(&[("apologise", "2026-02-05"), ("inspect the roof", "2026-02-19")])],
        ),
        row_or_said(
            "a sum on its own line before the number of the next order",
            table(
                "1\nCompensation order\nThe landlord must pay the resident\n£\n285\n2\nInspection order\nThe landlord must inspect the roof.\nNo later than 5 February 2026",
            ),
            vec![ordered("£285")],
        ),
    ]
}
