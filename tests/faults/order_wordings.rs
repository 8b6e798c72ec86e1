//! Which wordings of orders, times and payments were read wrongly when they were first met?
//!
//! They were written as the Ombudsman could write them, with what must be read, before the rules were looked at.

use super::texts::{decision, orders, pays, table};
use super::{Row, are, net, ordered, prior, quiet, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    [times(), time_alone(), cells_and_clauses(), signs_off(), hands_over(), told(), payments()].into_iter().flatten().collect()
}

const FOUR: &str = "2024-03-05";

/// A time that stands apart from the sentence that orders.
fn time_alone() -> Vec<Row> {
    let mends = |words: &str| orders(&format!("1. The landlord must mend the roof{words}"));
    let mended = || vec![are(&[("mend the roof", FOUR)])];
    vec![
        row("by the close of a day", mends(" by the close of 5 March 2024."), mended()),
        row("a deadline behind the order", mends(". Deadline: 5 March 2024."), mended()),
        row_or_said("weeks behind a dash", mends(" – 4 weeks."), mended()),
        row_or_said(
            "a time as a heading above the orders",
            orders("Within 4 weeks\n\n1. Apologise to the resident.\n\nWithin 8 weeks\n\n2. Mend the roof."),
            vec![are(&[("Apologise", FOUR), ("Mend the roof", "2024-04-02")])],
        ),
        said(
            "a heading with a time in other words",
            orders("To be completed in 4 weeks\n\n1. The landlord must apologise.\n2. The landlord must mend the roof."),
            "orders",
        ),
        quiet(
            "a day that is no deadline",
            orders("1. The landlord must send the resident a statement for the period up to 31 March 2024."),
            vec![are(&[("statement for the period", "none")])],
            &["orders"],
        ),
    ]
}

/// A due date's cell that cannot be read as one day, times of a condition, and lists inside a sentence.
fn cells_and_clauses() -> Vec<Row> {
    let cell = |due: &str| table(&format!("1\tRepairs order\nThe landlord must mend the roof.\t{due}"));
    vec![
        said("a start and an end in a cell", cell("Start: 5 February 2026\nFinish: 5 March 2026"), "orders"),
        said("between two days, in a cell", cell("Between 5 February 2026 and 5 March 2026"), "orders"),
        said("a month misspelt in a cell", cell("No later than 5 Marhc 2026"), "orders"),
        said("a day that no month has, in a cell", cell("No later than 31 February 2026"), "orders"),
        row_or_said(
            "a day or an event in a cell",
            cell("5 March 2026 or 4 weeks after scaffolding is up, whichever is later"),
            vec![are(&[("mend the roof", "2026-03-05")])],
        ),
        said("the middle of a month", orders("1. The landlord must mend the roof by mid-March 2024."), "orders"),
        said(
            "a time in brackets below a lead-in",
            orders("1. Within 4 weeks the landlord must:\n  a. apologise\n  b. mend the roof (6 weeks)"),
            "orders",
        ),
        row(
            "a day of the condition",
            orders("1. If the roof is not dry by 1 March 2024, the landlord must apologise."),
            vec![are(&[("apologise", "none")])],
        ),
        row(
            "weeks of the condition",
            orders("1. The landlord must, if the resident asks within 2 weeks, mend the roof."),
            vec![are(&[("mend the roof", "none")])],
        ),
        row(
            "things to do in one sentence",
            orders(
                "The landlord must, within 4 weeks: (a) apologise to the resident; (b) mend the roof; and (c) pay the resident £50.",
            ),
            vec![are(&[("apologise", FOUR), ("mend the roof", FOUR), ("pay the resident £50", FOUR)]), ordered("£50")],
        ),
        row(
            "a sum of another report",
            orders(
                "1. Within 4 weeks the landlord must apologise.\n\nThis report should be read with our report of 3 May 2023, which ordered the landlord to pay £90.",
            ),
            vec![ordered("£0")],
        ),
        row(
            "no more than so long from now",
            orders("1. The landlord must, no more than 4 weeks from now, mend the roof."),
            vec![are(&[("mend the roof", FOUR)])],
        ),
    ]
}

/// Who may tell the Ombudsman what, at the end of the orders: nothing of it is an order.
fn signs_off() -> Vec<Row> {
    let behind = |words: &str| {
        let text = orders(&format!("1. Within 4 weeks the landlord must mend the roof.\n\n{words}"));
        (text, vec![are(&[("mend the roof", FOUR)])])
    };
    let signs = |name: &'static str, words: &str| {
        let (text, wants) = behind(words);
        quiet(name, text, wants, &["orders"])
    };
    vec![
        signs("the landlord disagrees", "The landlord should tell us within 2 weeks if it disagrees with this report."),
        signs("the landlord does not comply", "The resident should let us know within 6 weeks if the landlord does not comply."),
        signs("a review", "Either party may ask for a review of this decision within 3 weeks of its date."),
        signs(
            "factual errors",
            "The landlord should write to us within 10 working days if there are factual errors in this report.",
        ),
    ]
}

fn times() -> Vec<Row> {
    let mends = |time: &str| orders(&format!("1. The landlord must mend the roof {time}."));
    let mended = |day: &'static str| vec![are(&[("mend the roof", day)])];
    vec![
        row("weeks and days are added", mends("within 2 weeks and 3 days"), mended("2024-02-23")),
        said("periods that cannot be added", mends("within 2 months and 3 weeks"), "orders"),
        said("days between two dates", mends("between 15 and 26 April 2024"), "orders"),
        said("the end of a quarter", mends("by the end of the next quarter"), "orders"),
        row(
            "a further period counts from the one before",
            orders(
                "1. Within 4 weeks of this report the landlord must inspect the roof.\n2. The landlord must then do what it finds within a further 8 weeks.",
            ),
            vec![are(&[("inspect the roof", FOUR), ("do what it finds", "none")])],
        ),
        row(
            "an answer that the landlord must give itself",
            orders("1. The landlord must issue its stage 2 response within 4 weeks."),
            vec![are(&[("issue its stage 2 response", FOUR)])],
        ),
        row(
            "a time right behind the name of a code",
            orders("1. The landlord must assess its procedure against the Complaint Handling Code within 4 weeks."),
            vec![are(&[("assess its procedure", FOUR)])],
        ),
        row(
            "an item that opens with an event",
            orders(
                "1. Within 4 weeks of this report the landlord must:\n  a. apologise to the resident.\n  b. within two weeks of the inspection, offer the resident a visit.",
            ),
            vec![are(&[("apologise", FOUR), ("offer the resident a visit", "none")])],
        ),
        row(
            "an order of both landlords after an event is no due cell",
            orders(
                "1. Within 4 weeks of this report the landlord must apologise to the resident.\n2. Within 4 weeks of the survey both landlords must mend the roof.",
            ),
            vec![are(&[("apologise", FOUR), ("mend the roof", "none")])],
        ),
        said(
            "a row of the table whose number is missing",
            table(
                "1\tApology order\nThe landlord must apologise to the resident.\tNo later than 5 February 2026\n3\tRepair order\nThe landlord must mend the roof.\tNo later than 19 March 2026",
            ),
            "orders",
        ),
        row_or_said(
            "a due cell that names the part behind each day",
            table(
                "1\tRepair order\nThe landlord must inspect the roof and mend it.\tNo later than 22 January 2026 (survey) and 19 March 2026 (repair)",
            ),
            vec![are(&[("inspect the roof", "2026-01-22"), ("mend it", "2026-03-19")])],
        ),
        row(
            "days below a cost are no due date",
            table(
                "1\tReimbursement order\nThe landlord must repay what the resident spent on a heater between\n1 October 2024 and 17 June 2025.\tNo later than 19 March 2026",
            ),
            vec![are(&[("repay what the resident spent", "2026-03-19")])],
        ),
    ]
}

/// Words that hand over to items, or to whom they are addressed.
fn hands_over() -> Vec<Row> {
    let list = "\n  a. apologise to the resident.\n  b. inspect the roof.";
    let both = |day: &'static str| vec![are(&[("apologise", day), ("inspect the roof", day)])];
    vec![
        row("a lead-in with an hour", orders(&format!("1. The landlord must, by close of business on Friday 8 March 2024:{list}")), both("2024-03-08")),
        row("ordered by a day of the week to", orders("1. The landlord is required by Friday 8 March 2024 to inspect the roof."), vec![are(&[("inspect the roof", "2024-03-08")])]),
        row("ordered by a day without a year to", orders("1. The landlord is required by 8 March to inspect the roof."), vec![are(&[("inspect the roof", "2024-03-08")])]),
        row("the Ombudsman orders an officer of the landlord to", orders(&format!("1. Within 4 weeks the Ombudsman orders the landlord’s head of housing to:{list}")), both(FOUR)),
        row("the Ombudsman orders the landlord, with its agent, to", orders(&format!("1. Within 4 weeks the Ombudsman orders the landlord, with its managing agent, to:{list}")), both(FOUR)),
        row("the Ombudsman requires the landlord to", orders("1. The Ombudsman requires the landlord to inspect the roof within 4 weeks."), vec![are(&[("inspect the roof", FOUR)])]),
        row(
            "a line that holds nothing but a time",
            orders("Within 4 weeks of the date of this report:\n\n1. The landlord must apologise to the resident.\n2. The landlord must inspect the roof.\n\nWithin 8 weeks of the date of this report:\n\n3. The landlord must mend the gutter."),
            vec![are(&[("apologise", FOUR), ("inspect the roof", FOUR), ("mend the gutter", "2024-04-02")])],
        ),
        row(
            "a heading among the orders that closes a decision elsewhere",
            orders("1. Within 4 weeks the landlord must apologise to the resident.\n\nLearning\n\n2. Within 8 weeks the landlord must review how it plans roof repairs."),
            vec![are(&[("apologise", FOUR), ("review how it plans", "2024-04-02")])],
        ),
        quiet("no orders, in one word", orders("None."), vec![are(&[]), ordered("£0")], &["orders", "money"]),
        said(
            "a decision that stops in an item of a list",
            decision("What the complaint is about\nA roof leak.\nOur decision (determination)\nWe found service failure in the landlord’s handling of a roof leak.\nPutting things right\nOrders\nBy 5 February 2026 the landlord must:\nApologise to the resident.\nOffer her an in").trim_end().to_string(),
            "orders",
        ),
    ]
}

/// What is to be told has its own times, which are none of the order's.
fn told() -> Vec<Row> {
    let one = |words: &str| orders(&format!("1. The landlord must {words}."));
    vec![
        row(
            "whether it will be done by a day",
            one("tell the resident whether it will mend the roof by 31 May 2024"),
            vec![are(&[("tell the resident", "none")])],
        ),
        row(
            "what was due by a day",
            one("explain why the works that were due by 31 May 2024 have not begun"),
            vec![are(&[("explain why", "none")])],
        ),
        row(
            "that nobody comes before a day",
            one("promise the resident that no contractor will call before 31 May 2024"),
            vec![are(&[("promise the resident", "none")])],
        ),
        row(
            "how it will be avoided, with a time of the report",
            one("explain how it will avoid this within 4 weeks of this report"),
            vec![are(&[("explain how", FOUR)])],
        ),
        row(
            "how to claim, by a day",
            one("explain to the resident how to claim by 31 May 2024"),
            vec![are(&[("explain to the resident", "2024-05-31")])],
        ),
    ]
}

fn payments() -> Vec<Row> {
    vec![
        row(
            "a further sum and an offer as large",
            pays("pay the resident a further £85 and the £85 that it has offered so far."),
            vec![ordered("£170"), prior("£85"), net("£85")],
        ),
        row(
            "an award and a cost as large",
            pays("pay the resident £95 for the delay and repay the £95 which she spent on a heater."),
            vec![ordered("£190"), net("£190")],
        ),
        row(
            "a sum that was offered, said behind it",
            pays("pay the resident £310. This is the sum it offered in its final response."),
            vec![ordered("£310"), prior("£310"), net("£0")],
        ),
        row(
            "a sum all of which was offered",
            pays("pay the resident £310, all of which it has previously offered."),
            vec![ordered("£310"), prior("£310"), net("£0")],
        ),
        row(
            "what need not be paid",
            orders(
                "1. Within 4 weeks the landlord must pay the resident £230.\n2. The landlord does not have to pay the £750 she asks for, but must give her its insurer’s details within 4 weeks.",
            ),
            vec![ordered("£230"), net("£230")],
        ),
        said("a sum in letters that stand for figures", pays("pay the resident £XXX as redress for the roof."), "money"),
        row("a limit that is raised is no payment", pays("raise the limit in its policy from £45 to £90."), vec![ordered("£0")]),
        row(
            "what the account owed",
            pays("pay £230 into the rent account, on which £1,140 was owing in May."),
            vec![ordered("£230")],
        ),
        quiet(
            "both sums, in an order about how they are paid",
            orders(
                "1. Within 4 weeks the landlord must pay the resident £210 for the roof.\n2. Within 4 weeks the landlord must pay the resident £60 for the complaint.\n3. Both sums (£270 in all) must go to the resident and not to her rent account.",
            ),
            vec![ordered("£270")],
            &["money", "orders"],
        ),
        row("a sister is paid too", pays("pay Mr Osei £280 and his sister £120."), vec![ordered("£400")]),
    ]
}
