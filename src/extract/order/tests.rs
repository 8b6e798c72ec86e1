//! Are orders read as a careful person would? Each wording of domain.md 3.1 and 3.2, in every kind of copy.
//!
//! An expected order is a line: `label|kinds|due basis|text`, and below it its details, each behind a dot.

use super::{OrdersReading, orders};
use crate::determination::date::Date;
use crate::outline::outline;

fn read(text: &str) -> OrdersReading {
    orders(text, &outline(text), Date::new(2024, 2, 28))
}

fn show(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for order in read(text).orders {
        let kinds: Vec<&str> = order.kinds.iter().map(|kind| kind.code()).collect();
        let due = order.deadline.map_or("-".to_string(), |d| {
            let day = d.date.map_or("no day".to_string(), |day| day.to_string());
            format!("{day} {}", format!("{:?}", d.basis).to_lowercase())
        });
        lines.push(format!("{}|{}|{due}|{}", order.label.unwrap_or_default(), kinds.join(","), order.text));
        lines.extend(order.details.iter().map(|detail| format!(". {}", detail.text)));
    }
    lines
}

#[track_caller]
fn reads(body: &str, want: &[&str]) {
    assert_eq!(show(&format!("Orders\n{body}")), want, "in {body:?}");
}

#[test]
fn a_lead_in_hands_its_time_to_its_items() {
    let want =
        ["a|apology|2024-03-27 computed|Apologise to the resident.", "b|compensation|2024-03-27 computed|Pay the resident £50."];
    for lead in [
        "Within 4 weeks the landlord is ordered to:",
        "Within four weeks of the date of this report, the landlord must:",
        "The landlord is ordered to, within 28 days of the date of this determination:",
        "The landlord shall, within 4 weeks of this report:",
        "In light of the above, within four weeks of our decision the landlord should:",
        "The Ombudsman orders the landlord to take the following action within 4 weeks of the date of this report:",
        "Within 28 days:",
        "The following orders are made, to be carried out within 4 weeks:",
        "The landlord must do the following within 4 weeks and provide evidence of compliance to this Service:",
    ] {
        reads(&format!("{lead}\na. Apologise to the resident.\nb. Pay the resident £50."), &want);
        reads(&format!("1. {lead}\na) Apologise to the resident.\nb) Pay the resident £50."), &want);
    }
}

#[test]
fn a_list_is_read_alike_however_it_was_copied() {
    let want: Vec<String> = [
        "|apology|2024-03-27 computed|apologise for the delay;",
        "|reimbursement|2024-03-27 computed|if it has not done so, ask for receipts so that it may refund them.",
        "|compensation|2024-03-27 computed|Pay the resident £60. This is made up of:",
        ". £45 for the delay;",
        ". £15 for the complaint handling.",
        "|review|2024-05-22 computed|Within 12 weeks of this report, the landlord should review its record keeping.",
    ]
    .map(String::from)
    .to_vec();
    let items = [
        (0, "1.", "Within 4 weeks of this report, the landlord should:"),
        (1, "1.", "Write to the resident to:"),
        (2, "1.", "apologise for the delay;"),
        (2, "2.", "if it has not done so, ask for receipts so that it may refund them."),
        (1, "2.", "Pay the resident £60. This is made up of:"),
        (2, "1.", "£45 for the delay;"),
        (2, "2.", "£15 for the complaint handling."),
        (0, "2.", "Within 12 weeks of this report, the landlord should review its record keeping."),
    ];
    let unlabelled = |lines: Vec<String>| -> Vec<String> {
        lines.into_iter().map(|l| if l.starts_with('.') { l } else { l.trim_start_matches(['1', '2']).to_string() }).collect()
    };
    type Copy<'a> = (&'a str, &'a dyn Fn(usize, &str, &str) -> String);
    let copies: [Copy; 5] = [
        ("indented", &|depth, marker, words| format!("{}{marker} {words}", "  ".repeat(depth + 1))),
        ("without indents", &|_, marker, words| format!("{marker} {words}")),
        ("dashes", &|_, _, words| format!("- {words}")),
        ("no markers", &|_, _, words| words.to_string()),
        ("quoted", &|depth, marker, words| format!("> {}{marker} {words}", "  ".repeat(depth))),
    ];
    for (name, copy) in copies {
        let body: Vec<String> = items.iter().map(|&(depth, marker, words)| copy(depth, marker, words)).collect();
        for ending in ["\n", "\r\n", "\n\n"] {
            let text = format!("Orders{ending}{}", body.join(ending));
            assert_eq!(unlabelled(show(&text)), want, "{name}, {ending:?}");
        }
    }
}

#[test]
fn an_order_has_its_own_time_before_that_of_its_lead_in() {
    reads(
        "Within 4 weeks the landlord must:\n- apologise\n- inspect the roof within 2 weeks\n- within 10 days of the inspection, send the resident a schedule of works",
        &[
            "|apology|2024-03-27 computed|apologise",
            "|inspection|2024-03-13 computed|inspect the roof within 2 weeks",
            "|action_plan,other|no day event|within 10 days of the inspection, send the resident a schedule of works",
        ],
    );
}

#[test]
fn what_goes_on_about_an_order_sets_its_time() {
    reads(
        "1. The landlord is ordered to:\na) Pay the resident £50.\nThis payment should be made within four weeks of this report. The landlord should update this Service when it has done so.",
        &[
            "a|compensation|2024-03-27 computed|Pay the resident £50.",
            ". This payment should be made within four weeks of this report. The landlord should update this Service when it has done so.",
            "|evidence|-|The landlord should update this Service when it has done so.",
        ],
    );
    reads(
        "1. The landlord must review the case. The review should be done by a senior manager. It should send its findings to us within 8 weeks.",
        &[
            "1|review|2024-04-24 computed|The landlord must review the case. The review should be done by a senior manager. It should send its findings to us within 8 weeks.",
        ],
    );
    reads(
        "The landlord must pay the resident £50.\nThe landlord must ensure this is paid direct to her by 5pm on 28 March 2024.",
        &[
            "|compensation|2024-03-28 printed|The landlord must pay the resident £50.",
            ". The landlord must ensure this is paid direct to her by 5pm on 28 March 2024.",
        ],
    );
}

#[test]
fn a_compliance_clause_sets_the_time_of_orders_that_have_none() {
    for clause in [
        "The landlord should evidence compliance with these orders to this service within 28 days of this report.",
        "The landlord should comply with these orders within four weeks of this report.",
        "The landlord must provide this Service with evidence that it has complied with the above orders within 28 days.",
        "Evidence of compliance with the orders must be sent to this Service within 4 weeks of the date of this determination.",
        "All of the above orders must be completed within 4 weeks.",
        "The landlord must confirm compliance with these orders within four weeks of the date of this report.",
        "It is expected that these orders are complied with by no later than 27 March 2024.",
        "The Ombudsman would be grateful for confirmation of compliance within 4 weeks.",
    ] {
        reads(
            &format!("- The landlord must apologise.\n- The landlord must train its staff within 12 weeks.\n- {clause}"),
            &[
                "|apology|2024-03-27 complianceclause|The landlord must apologise.",
                "|training|2024-05-22 computed|The landlord must train its staff within 12 weeks.",
                &format!("|evidence|2024-03-27 complianceclause|{clause}"),
            ],
        );
    }
    // Nothing to hand down: the clause itself has no time.
    reads(
        "1. The landlord must apologise.\n2. The landlord should provide evidence of compliance with these orders within the timescale set out above.",
        &[
            "1|apology|-|The landlord must apologise.",
            "2|evidence|-|The landlord should provide evidence of compliance with these orders within the timescale set out above.",
        ],
    );
}

#[test]
fn several_sentences_may_hold_several_orders() {
    reads(
        "1. Within 28 days of this report the landlord must pay the resident £50. The landlord must also apologise to her in writing.",
        &[
            "1|compensation|2024-03-27 computed|Within 28 days of this report the landlord must pay the resident £50.",
            "1|apology|-|The landlord must also apologise to her in writing.",
        ],
    );
    reads(
        "1. The landlord must review how it handled the report. The landlord should write to the Ombudsman with the outcome.",
        &[
            "1|review,report_to_ombudsman|-|The landlord must review how it handled the report. The landlord should write to the Ombudsman with the outcome.",
        ],
    );
}

#[test]
fn what_only_describes_an_order_is_none() {
    reads(
        "1. The landlord is ordered to apologise to the resident. The apology should address:\n  1. the conduct of its staff;\n  2. the letter.\n2. The landlord must meet the resident to:\n  1. discuss the noise;\n  2. agree what is to be done.",
        &[
            "1|apology|-|The landlord is ordered to apologise to the resident. The apology should address:",
            ". the conduct of its staff;",
            ". the letter.",
            "2|meeting|-|The landlord must meet the resident to:",
            ". discuss the noise;",
            ". agree what is to be done.",
        ],
    );
}

#[test]
fn evidence_that_things_were_done_is_an_order_to_do_them() {
    reads(
        "The landlord must provide evidence within 4 weeks of the date of this report that it has:\na. Paid the resident £300.\nb. Apologised in writing.",
        &["a|compensation|2024-03-27 computed|Paid the resident £300.", "b|apology|2024-03-27 computed|Apologised in writing."],
    );
}

#[test]
fn wider_orders_and_mentions_of_earlier_ones() {
    let wider = |body: &str| read(&format!("Orders\n{body}")).orders.iter().map(|o| o.wider).collect::<Vec<_>>();
    assert_eq!(wider("Under paragraph 54(f) of the Scheme, the landlord must review its practice within 12 weeks."), [true]);
    assert_eq!(wider("The landlord must apologise.\nWider order\nThe landlord must review its letters."), [false, true]);
    assert_eq!(wider("The landlord must review its policy on damp and present the outcome to its governing body."), [true]);
    assert_eq!(
        wider(
            "This Service has recently issued a wider order. It will not be repeated; however, the landlord should inform this Service of its intentions."
        ),
        [false]
    );
    assert!(
        wider("A wider order was made in another case. We have not made orders or recommendations which would duplicate it.")
            .is_empty()
    );
}

#[test]
fn what_a_review_is_to_hold_is_no_order() {
    reads(
        "The landlord is to review its repairs log within 3 months.\nAs part of the review the landlord should:\na) look at a sample of cases\nb) speak to staff\nThe landlord should reply to the Ombudsman within 4 weeks of the date of this report setting out its intentions.",
        &[
            "|review|2024-05-28 computed|The landlord is to review its repairs log within 3 months.",
            ". As part of the review the landlord should:",
            ". look at a sample of cases",
            ". speak to staff",
            "|report_to_ombudsman|2024-03-27 computed|The landlord should reply to the Ombudsman within 4 weeks of the date of this report setting out its intentions.",
        ],
    );
}

#[test]
fn conditions_in_their_own_words() {
    let condition = |body: &str| read(&format!("Orders\n{body}")).orders[0].condition.clone().unwrap_or_default();
    assert_eq!(
        condition("If it has not already done so, the landlord must pay the resident £50."),
        "If it has not already done so"
    );
    assert_eq!(condition("The landlord must offer a move; if it decides not to, it must say why."), "if it decides not to");
    assert_eq!(condition("The landlord must inspect the roof."), "");
    assert_eq!(condition("The landlord must inspect the roof. If it has no access, it must tell us."), "");
    assert_eq!(condition("The landlord must assess if the roof needs repair."), "");
}

const TABLE: [(&str, &str, &str, &str); 3] = [
    ("1", "Apology order", "The landlord must apologise in writing.", "No later than 26 March 2024"),
    ("2", "Compensation order", "The landlord must pay the resident £50.", "28 March 2024"),
    ("3", "Communal inspection order", "The landlord must inspect the hall at regular intervals.", "No later than 09 April 2024"),
];

fn decision(rows: &str) -> String {
    format!(
        "Case ID\t202312345\nDecision type\tInvestigation\nLandlord\tFernholt Homes\nDate\t28 February 2024\nPutting things right\nWhere we find service failure, maladministration or severe maladministration we can make orders for the landlord to put things right.\nOrders\nLandlords must comply with our orders in the manner and timescales we specify.\n{rows}\nOur investigation\nThe landlord must not be read from here."
    )
}

#[test]
fn the_orders_table_in_every_kind_of_copy() {
    let want = [
        "1|apology|2024-03-26 printed|The landlord must apologise in writing.",
        "2|compensation|2024-03-28 printed|The landlord must pay the resident £50.",
        "3|inspection|2024-04-09 printed|The landlord must inspect the hall at regular intervals.",
    ];
    type Copy<'a> = (&'a str, &'a str, &'a dyn Fn(&str, &str, &str, &str) -> String);
    let copies: [Copy; 7] = [
        ("tabs", "Order\tWhat the landlord must do\tDue date\n", &|n, t, w, d| format!("{n}\t{t}\n{w}\t{d}\n")),
        ("tabs, title glued", "Order\tWhat the landlord must do\tDue date\n", &|n, t, w, d| format!("{n}\t{t} {w}\t{d}\n")),
        ("tabs, no space behind the title", "Order\tWhat the landlord must do\tDue date\n", &|n, t, w, d| {
            format!("{n}\t{t}{w}\t{d}\n")
        }),
        ("bars", "| Order | What the landlord must do | Due date |\n|---|---|---|\n", &|n, t, w, d| {
            format!("| {n} | {t} {w} | {d} |\n")
        }),
        ("lines", "Order\nWhat the landlord must do\nDue date\n", &|n, t, w, d| format!("{n}\n{t}\n{w}\n{d}\n")),
        ("numbered titles", "", &|n, t, w, d| format!("{n}. {t}\n{w}\n{d}\n")),
        ("date on the next line", "Order\tWhat the landlord must do\tDue date\n", &|n, t, w, d| {
            format!("{n}\t{t}\n{w}\n{}\n", d.replace("than ", "than\n"))
        }),
    ];
    for (name, header, copy) in copies {
        let rows: String = TABLE.iter().map(|(n, t, w, d)| copy(n, t, w, d)).collect();
        assert_eq!(show(&decision(&format!("{header}{rows}"))), want, "{name}");
    }
}

#[test]
fn odd_rows_of_the_orders_table() {
    let rows = |rows: &str| show(&decision(&format!("Order\tWhat the landlord must do\tDue date\n{rows}")));
    // No title; a title without "order"; no number; cut off in mid-row.
    assert_eq!(
        rows("1\tThe landlord must apologise.\t26 March 2024"),
        ["1|apology|2024-03-26 printed|The landlord must apologise."]
    );
    assert_eq!(
        rows("3\tCase review\nThe landlord must look at its complaint handling.\tNo later than 26 March 2024"),
        ["3|review|2024-03-26 printed|The landlord must look at its complaint handling."]
    );
    assert_eq!(
        rows(
            "1\tApology order\nThe landlord must apologise.\tNo later than 26 March 2024\nTraining order\nThe landlord must train its staff"
        ),
        ["1|apology|2024-03-26 printed|The landlord must apologise.", "|training|-|The landlord must train its staff"]
    );
    assert_eq!(rows("1\tApology order"), ["1|apology|-|Apology order"]);
    // "The due date" is its own row's.
    assert_eq!(
        rows(
            "2\tRepairs order\nThe landlord must mend the gate. If it cannot gain access, it must send us evidence no later than the due date.\tNo later than 9 April 2024"
        ),
        [
            "2|repair|2024-04-09 printed|The landlord must mend the gate. If it cannot gain access, it must send us evidence no later than the due date."
        ]
    );
    // A printed date wins over a time in the row's own words.
    assert_eq!(
        rows(
            "3\tMeeting order\nThe landlord is to meet the resident.\nWithin 2 weeks of this meeting it is to send her a plan.\tNo later than 19 April 2024"
        ),
        [
            "3|meeting|2024-04-19 printed|The landlord is to meet the resident.",
            ". Within 2 weeks of this meeting it is to send her a plan."
        ]
    );
}

#[test]
fn a_decision_without_table_or_heading() {
    let text = "Case ID\t202312345\nDecision type\tInvestigation\nPutting things right\nWe order the landlord to do the following by 26 March 2024:\nApologise to the resident.\nPay the resident £50.\nWe recommend the landlord reviews its log.";
    assert_eq!(
        show(text),
        ["|apology|2024-03-26 printed|Apologise to the resident.", "|compensation|2024-03-26 printed|Pay the resident £50."]
    );
    assert!(
        show(&decision("Recommendations\nOur recommendations are not binding.\nThe landlord should review its log.")).is_empty()
    );
}

#[test]
fn orders_and_recommendations_under_one_heading() {
    let text = "Orders and recommendations\nWithin four weeks the landlord is ordered to:\n- pay the resident £10\n- apologise\nThe Ombudsman recommends that the landlord:\n- reviews its staff training";
    assert_eq!(show(text), ["|compensation|2024-03-27 computed|pay the resident £10", "|apology|2024-03-27 computed|apologise"]);
}

#[test]
fn what_ends_a_copy_is_no_order() {
    for end in
        ["Signed\nJo Bloggs\nHousing Ombudsman", "Related decisions\nYou should contact us if you need help.", "3", "Page 4 of 4"]
    {
        reads(&format!("1. The landlord must apologise.\n\n{end}"), &["1|apology|-|The landlord must apologise."]);
    }
    for none in ["The Ombudsman has not made any orders.", "There are no orders.", "None.", ""] {
        reads(none, &[]);
    }
}

#[test]
fn what_is_not_read_is_said() {
    let codes = |body: &str| read(&format!("Orders\n{body}")).diagnostics.iter().map(|d| d.code).collect::<Vec<_>>();
    assert_eq!(
        codes("1. The landlord paid the resident £60 in 2021 and the matter was closed after she had moved out."),
        ["under_orders_not_read", "sum_outside_orders"]
    );
    assert_eq!(codes("1. Within weeks of this report the landlord must apologise."), ["period_not_read"]);
    assert_eq!(codes("1. The landlord must apologise that it did not respond within 10 working days."), ["time_passed_over"]);
    assert_eq!(
        codes("1. The landlord must call her within 2 weeks. The repair should be completed within 8 weeks."),
        ["another_time"]
    );
    assert_eq!(codes("1. The landlord must apologise."), [""; 0]);
}

#[test]
fn spans_cover_the_words_of_the_order() {
    let text = "Orders 🙂\nOrders\n1. The landlord’s chief executive must apologise.\n";
    let found = read(text).orders;
    assert_eq!(found[0].span.of(text), "The landlord’s chief executive must apologise.");
}

#[test]
fn times_that_point_to_others() {
    reads(
        "1. Within 4 weeks the landlord must apologise.\n2. The landlord must send evidence of this to the Ombudsman by the same date.",
        &[
            "1|apology|2024-03-27 computed|Within 4 weeks the landlord must apologise.",
            "2|evidence|2024-03-27 computed|The landlord must send evidence of this to the Ombudsman by the same date.",
        ],
    );
    // Two times stand above: which is meant is not said.
    reads(
        "1. Within 4 weeks the landlord must apologise.\n2. Within 6 weeks the landlord must inspect the roof.\n3. The landlord must send the findings by that date.",
        &[
            "1|apology|2024-03-27 computed|Within 4 weeks the landlord must apologise.",
            "2|inspection|2024-04-10 computed|Within 6 weeks the landlord must inspect the roof.",
            "3|other|-|The landlord must send the findings by that date.",
        ],
    );
    reads(
        "1. The landlord must pay £50.\n2. The landlord must refund the £45 charge.\n3. All payments are to be made within 4 weeks.",
        &[
            "1|compensation|2024-03-27 computed|The landlord must pay £50.",
            "2|reimbursement|2024-03-27 computed|The landlord must refund the £45 charge.",
            ". All payments are to be made within 4 weeks.",
        ],
    );
    reads(
        "1. Within 4 weeks the landlord must:\n  a. Inspect the roof and send its findings within 2 weeks of the inspection.\n  b. Agree dates within 2 weeks of the handover.",
        &[
            "a|inspection|2024-03-27 computed|Inspect the roof and send its findings within 2 weeks of the inspection.",
            "b|other|no day event|Agree dates within 2 weeks of the handover.",
        ],
    );
}

#[test]
fn a_long_condition_is_shown_whole() {
    let condition = format!("if the surveyor finds {} damp", "more and more and".repeat(30));
    let got = read(&format!("Orders\nThe landlord must inspect the roof {condition}."));
    assert_eq!(got.orders[0].condition.as_deref(), Some(condition.as_str()));
}

#[test]
fn a_payment_far_above_takes_its_time() {
    let works: String = (0..60).map(|n| format!("The landlord must repair fence {n}.\n")).collect();
    let body = format!("The landlord must pay the resident £50.\n{works}All payments must be made within 4 weeks.\n");
    let got = show(&format!("Orders\n{body}"));
    assert_eq!(got[0], "|compensation|2024-03-27 computed|The landlord must pay the resident £50.");
    assert_eq!(got[1], ". All payments must be made within 4 weeks.");
}

/// Each of these was broken by a change that seemed small, and no other test saw it (issue 12).
#[test]
fn what_small_changes_have_broken() {
    reads(
        "Within 4 weeks of the date of this report, the landlord must complete:\n1. Repairs\n2. A survey of the roof",
        &["1|repair|2024-03-27 computed|Repairs", "2|inspection|2024-03-27 computed|A survey of the roof"],
    );
    reads(
        "1. Within 4 weeks the landlord must apologise.\n2. Within 6 weeks of the survey, the landlord must pay £45 by 30 May 2024.",
        &[
            "1|apology|2024-03-27 computed|Within 4 weeks the landlord must apologise.",
            "2|compensation|2024-05-30 printed|Within 6 weeks of the survey, the landlord must pay £45 by 30 May 2024.",
        ],
    );
    let offered = read("Orders\n1. Within 4 weeks the landlord must pay its offer of compensation to the resident of £345.");
    assert_eq!(offered.orders[0].payment.as_ref().and_then(|payment| payment.prior_offer_pence), Some(34_500));
}

#[test]
fn headings_between_orders_are_none() {
    let want = [
        "1|repair|2024-04-24 computed|Within 8 weeks of the date of this report, the landlord must repair the roof.",
        "2|compensation|2024-03-27 computed|Within 4 weeks of the date of this report, the landlord must pay the resident £45.",
    ];
    for heading in ["Repairs", "Wider order", "Review of policies and practice", "Compensation order", "Roof works", "Redress"] {
        let body = want.map(|line| format!("{}. {}", &line[..1], line.rsplit('|').next().unwrap()));
        let text =
            format!("COMPLAINT 202312345\n\nThe complaint\n\n1. A roof.\n\nOrders\n\n{heading}\n\n{}\n{}", body[0], body[1]);
        assert_eq!(show(&text), want, "below {heading}");
    }
}

#[test]
fn gaps_and_times_that_are_not_read_are_said() {
    let said = |body: &str| read(&format!("Orders\n{body}")).diagnostics.iter().map(|d| d.code).collect::<Vec<_>>();
    let first = "1. Within 4 weeks the landlord must apologise.";
    assert_eq!(
        said(&format!(
            "{first}\n2. Within 4 weeks the landlord must pay £45.\n4. Within 4 weeks the landlord must train its staff."
        )),
        ["order_number_missing"]
    );
    let rows = "Order\tWhat the landlord must do\tDue date\n1\tApology order\nThe landlord must apologise.\t17 June 2024\n3\tRepair order\nThe landlord must mend the roof.\t17 June 2024";
    assert_eq!(said(rows), ["order_number_missing"]);
    assert_eq!(
        said("1. Within 4 weeks the landlord must:\n  a. apologise;\n  b. inspect the roof within a few months."),
        ["period_not_read"]
    );
    assert_eq!(said(&format!("{first}\n2. It may be that something more is due by then.")), ["under_orders_not_read"]);
    assert_eq!(
        said("1. The landlord must apologise within two weeks, and send this Service a copy within four weeks."),
        ["another_time"]
    );
}

#[test]
fn that_nothing_is_ordered_is_a_state_of_its_own() {
    let text = "Orders\n1. The landlord has put things right. I have therefore made no orders.";
    let reading = read(text);
    assert_eq!(reading.no_orders.map(|span| span.of(text)), Some("I have therefore made no orders."));
    assert!(reading.orders.is_empty() && reading.diagnostics.is_empty());
    assert!(read("Orders\n1. The landlord must apologise. There are no orders about the roof.").no_orders.is_none());
}
