//! The orders of a decision: a table, sentences, or a lead-in.

use super::times::{a_day, on};
use super::{Section, actions, lead, sentence};
use crate::days::{after_days, printed};
use crate::draw::{Draw, capital, fill};
use crate::gold::Due;
use crate::layout::{AFTER_DECISION, Head, TABLE_TOP};

pub(super) const TITLES: [&str; 20] = [
    "Apology order",
    "Specific action order",
    "Repair order",
    "Works order",
    "Inspection order",
    "Case review order",
    "Training order",
    "Meeting order",
    "Action plan order",
    "Policy review order",
    "Contacting the resident",
    "Finishing the works",
    "Case review",
    "The survey",
    "Repairing the ceiling",
    "Learning order",
    "Record keeping order",
    "Update order",
    "Other action",
    "Complaint handling",
];

pub(super) fn decision(draw: &mut Draw, head: &Head) -> Section {
    let mut out = Section::default();
    match draw.up_to(6) {
        1 => decision_sentences(draw, head, &mut out),
        2 => decision_lead_in(draw, head, &mut out),
        _ => table(draw, head, &mut out),
    }
    out.text += &format!("\n{AFTER_DECISION}");
    out
}

pub(super) fn decision_sentences(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a decision whose orders are sentences");
    out.text = "Putting things right\nOrders".into();
    for does in actions(draw, 1) {
        let time = a_day(draw, head);
        out.text += &format!("\n{}.", sentence(draw, "the landlord", does, &time));
        out.order(does, time.due);
    }
}

pub(super) fn decision_lead_in(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a decision with a lead-in");
    let time = a_day(draw, head);
    out.text = format!("Putting things right\nOrders\n{}", lead(draw, "the landlord", &time));
    for does in actions(draw, 2) {
        out.text += &format!("\n{}.", capital(does));
        out.order(does, time.due.clone());
    }
}

pub(super) fn table(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a table of orders");
    out.text = TABLE_TOP.into();
    for (n, does) in actions(draw, 1).into_iter().enumerate() {
        let (cell, due) = due_cell(draw, head);
        let title = if draw.once_in(10) {
            draw.uses("a row without a title");
            String::new()
        } else {
            format!("{}\n", draw.one(&TITLES))
        };
        let more = if draw.once_in(3) {
            draw.uses("details in a row");
            draw.word(&[
                "\nThe landlord must ensure:\nthis is done by a senior manager\nit takes account of our guidance",
                "\nThe landlord must provide documentary evidence of this by the due date.",
                "\nIf it cannot get access, it must show what it tried.",
                "\nIt must keep the resident informed while it does so.",
            ])
        } else {
            ""
        };
        out.text += &format!("\n{}\t{title}The landlord must {does}.{more}\t{cell}", n + 1);
        out.order(does, due);
    }
}

/// What stands in the column "Due date".
pub(super) fn due_cell(draw: &mut Draw, head: &Head) -> (String, Due) {
    let day = after_days(head.date, 20 + draw.up_to(40) as i32);
    let d = printed(day);
    let form = match draw.up_to(12) {
        1 => {
            draw.uses("due cell: over lines");
            draw.word(&["No later than\n{d}", "No later than {n}\n{m}", "No later than\n{n}\n{m}", "No\nlater than {d}"])
        }
        2 => {
            draw.uses("due cell: an event and a day");
            draw.word(&[
                "Within 4 weeks of the survey and no later than {d}",
                "Once the works are complete, and no later than {d}",
                "After the meeting, and by {d} at the latest",
            ])
        }
        3 => {
            draw.uses("due cell: only an event");
            return (
                draw.word(&[
                    "Within 2 weeks of the inspection",
                    "Two weeks after the works are complete",
                    "Within 4 weeks of the meeting",
                ])
                .into(),
                Due::NoDate,
            );
        }
        4 => {
            draw.uses("due cell: two days");
            draw.must_say.insert("orders");
            draw.word(&[
                "Survey: no later than {d}\nWorks: no later than {l}",
                "No later than {d} (survey) and {l} (works)",
                "{d} to start, {l} to finish",
            ])
        }
        5 => {
            draw.uses("due cell: a period");
            return (
                draw.word(&[
                    "Within 4 weeks of the date of this decision",
                    "Within 4 weeks",
                    "28 days from the date of this decision",
                ])
                .into(),
                on(after_days(head.date, 28)),
            );
        }
        _ => draw.word(&[
            "No later than {d}",
            "No later than {d}",
            "{d}",
            "By {d}",
            "No later than {z}",
            "no later than {d}",
            "No later than {w} {d}",
        ]),
    };
    let later = printed(after_days(day, 30));
    let cell = fill(
        form,
        &[
            ("d", &d),
            ("n", &day.day().to_string()),
            ("m", &day.strftime("%B %Y").to_string()),
            ("z", &day.strftime("%d %B %Y").to_string()),
            ("w", &day.strftime("%A").to_string()),
            ("l", &later),
        ],
    );
    (cell, on(day))
}

/// A copy that stops inside the table: that more orders may follow must be said.
pub(super) fn cut_off(draw: &mut Draw, text: &str, section: &Section) -> String {
    draw.uses("the text stops inside the orders");
    draw.must_say.clear();
    draw.must_say.insert("orders");
    let last = &section.orders.last().expect("an order").quote;
    let at = text.rfind(last.as_str()).or_else(|| text.rfind(&capital(last))).expect("the order's words") + last.len() / 2;
    let at = (0..=at).rev().find(|n| text.is_char_boundary(*n)).expect("a boundary");
    text[..at].trim_end().to_string()
}
