//! What can a resident write about an order that has not come, and a landlord about the evidence that it sends? Plain drafts with blanks.
//!
//! Nobody here knows what was done: a draft says what is due, and leaves in [square brackets] what only its writer can
//! know. It is made to be changed.

use super::duties::{Duty, State, duties};
use super::landlord;
use crate::determination::OrderKind;
use crate::determination::date::Date;
use crate::export::{Case, new_pence, pounds, say, tidy};

/// A resident's letter about the orders of a case whose day has passed; with none, about one that the writer names.
pub fn resident(case: &Case, today: Date) -> String {
    let duties = of_case(case, today);
    let passed: Vec<&Duty> = duties.iter().filter(|duty| matches!(duty.state, State::Late | State::LongAgo)).collect();
    let mut out = format!(
        "[Your name]\n[Your address]\n\n{}\n\n{}\n[Address or email of its complaints team]\n\n",
        today.long(),
        landlord::name(case.determination.landlord.as_deref()).replace(landlord::NOT_FOUND, "[Name of the landlord]")
    );
    say(&mut out, format_args!("{}\n\nDear Sir or Madam,\n\n", about(case)));
    out += "The Housing Ombudsman ordered you to do the following.\n\n";
    for duty in &passed {
        say(&mut out, format_args!("{}\n\n", has_not_come(duty)));
    }
    if passed.is_empty() {
        out += "Order [number] was due on [day] and has not come:\n“[the words of the order]”\n\n";
    }
    out +=
        "Orders of the Ombudsman are binding. Please do what is still to be done, or tell me by [day] when it will be done.\n\n";
    out += "If I do not hear from you by then, I will tell the Ombudsman.\n\nYours faithfully,\n\n[Your name]\n";
    out
}

/// "Order 3 was due on 16 June 2026 and has not come:" with the order's words.
fn has_not_come(duty: &Duty) -> String {
    let missing = match duty.kind() {
        OrderKind::Apology | OrderKind::Compensation | OrderKind::Reimbursement | OrderKind::ActionPlan => "has not come",
        OrderKind::Repair | OrderKind::Inspection | OrderKind::Meeting => "has not been done",
        // What a landlord does within its own house, a resident cannot see.
        _ => "I have not been told that it was done",
    };
    let sum = duty.pence().map(|pence| format!("\nThe sum is {}.", pounds(pence))).unwrap_or_default();
    let due = duty.due.map_or_else(String::new, Date::long);
    format!("Order {} was due on {due} and {missing}:\n“{}”{sum}", duty.number(), tidy(&duty.order.text))
}

/// A landlord's cover for the evidence of one case, order by order.
pub fn evidence(case: &Case, today: Date) -> String {
    let mut out = format!(
        "{}\n[Address]\n\n{}\n\nHousing Ombudsman Service\n[Name or address that the determination gives for evidence]\n\n{}\n\n",
        landlord::name(case.determination.landlord.as_deref()).replace(landlord::NOT_FOUND, "[Name of the landlord]"),
        today.long(),
        about(case)
    );
    out += "Evidence of compliance with the Ombudsman’s orders\n\n";
    let mut duties = of_case(case, today);
    duties.sort_by_key(|duty| duty.place);
    if duties.is_empty() {
        out += "Order [number]: [what was ordered]\nWhat was done, and on which day: [     ]\nEnclosed: [     ]\n\n";
    }
    for duty in &duties {
        say(&mut out, format_args!("{}\n\n", for_evidence(duty)));
    }
    out += "What is not complete, why, and by when it will be: [     ]\n\n[Name, role, telephone, email]\n";
    out
}

fn for_evidence(duty: &Duty) -> String {
    let mut out = format!("{}\nDue: {}\n“{}”\n", duty.title(), duty.due_words(), tidy(&duty.order.text));
    let done = if duty.state == State::Done { "done, on [day]" } else { "[     ]" };
    say(&mut out, format_args!("What was done, and on which day: {done}\n"));
    if let Some(payment) = &duty.order.payment {
        let new = new_pence(payment).filter(|new| Some(*new) != payment.amount_pence);
        let of_it = new.map(|new| format!(", {} of it new", pounds(new))).unwrap_or_default();
        let paid = duty.own.map_or(0, |own| own.paid_pence);
        let paid = if paid > 0 { pounds(paid) } else { "£[     ]".into() };
        let sum = payment.amount_pence.map_or_else(|| "no figure in the order".into(), pounds);
        say(&mut out, format_args!("Ordered: {sum}{of_it}. Paid: {paid} to [whom] on [day]\n"));
    }
    let kept = duty.own.map(|own| own.evidence.as_slice()).unwrap_or_default();
    out += "Enclosed:\n";
    for one in kept {
        say(&mut out, format_args!("[  ] {one}\n"));
    }
    out += "[  ] [other]";
    out
}

fn of_case<'a>(case: &Case<'a>, today: Date) -> Vec<Duty<'a>> {
    duties(std::slice::from_ref(case), today)
}

/// "Housing Ombudsman determination 202600001 of 18 May 2026".
fn about(case: &Case) -> String {
    let d = case.determination;
    let references = match d.case_refs.as_slice() {
        [] => "[case reference]".into(),
        references => references.iter().map(|reference| tidy(reference)).collect::<Vec<_>>().join(", "),
    };
    format!("Housing Ombudsman determination {references} of {}", d.date.map_or("[date]".into(), Date::long))
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::{day, read};
    use super::*;
    use crate::determination::Determination;
    use crate::export::Own;

    fn report() -> Determination {
        read(
            "202600001",
            "Oak Vale Homes",
            &[
                "apologise to the resident no later than 2 June 2026",
                "pay the resident £650 compensation no later than 16 June 2026",
                "train its staff no later than 16 June 2026",
                "inspect the roof no later than 1 August 2026",
            ],
        )
    }

    #[test]
    fn a_resident_says_which_order_has_not_come() {
        let report = report();
        let own = [Own { done: true, ..Own::default() }, Own::default(), Own::default(), Own::default()];
        let letter = resident(&Case { name: None, determination: &report, own: &own }, day("2026-06-20"));
        for want in [
            "Oak Vale Homes\n[Address or email of its complaints team]\n\nHousing Ombudsman determination 202600001 of 18 May 2026\n",
            "Order 2 was due on 16 June 2026 and has not come:\n“",
            "The sum is £650.",
            "Order 3 was due on 16 June 2026 and I have not been told that it was done:\n",
        ] {
            assert!(letter.contains(want), "{want:?} in\n{letter}");
        }
        assert!(
            !letter.contains("Order 1 ") && !letter.contains("Order 4 "),
            "what is ticked or not due yet is in no letter:\n{letter}"
        );
        let early = resident(&Case { name: None, determination: &report, own: &own }, day("2026-05-20"));
        assert!(early.contains("Order [number] was due on [day] and has not come"), "{early}");
    }

    #[test]
    fn a_landlord_covers_the_evidence_order_by_order() {
        let report = report();
        let mut own = vec![Own::default(); 4];
        own[0].done = true;
        own[1].paid_pence = 65_000;
        own[1].evidence = vec!["Proof of the payment to the resident".into()];
        let letter = evidence(&Case { name: None, determination: &report, own: &own }, day("2026-06-20"));
        let places: Vec<_> = (1..=4).map(|n| letter.find(&format!("Order {n}: ")).expect("each order")).collect();
        assert!(places.is_sorted(), "{letter}");
        for want in [
            "Order 1: Apology\nDue: 2 June 2026\n",
            "What was done, and on which day: done, on [day]\n",
            "Ordered: £650. Paid: £650 to [whom] on [day]\nEnclosed:\n[  ] Proof of the payment to the resident\n[  ] [other]",
        ] {
            assert!(letter.contains(want), "{want:?} in\n{letter}");
        }
    }

    #[test]
    fn a_letter_on_nothing_is_blanks() {
        let nothing = Determination::default();
        let case = Case { name: None, determination: &nothing, own: &[] };
        for letter in [resident(&case, day("2026-06-20")), evidence(&case, day("2026-06-20"))] {
            assert!(letter.contains("[Name of the landlord]") && letter.contains("[case reference] of [date]"), "{letter}");
            assert!(letter.contains("rder [number]"), "{letter}");
        }
    }

    #[test]
    fn hostile_words_stay_on_their_line() {
        let mut hostile = report();
        hostile.orders[1].text = "pay\r\n\r\nYours faithfully,\u{202e} the landlord".into();
        let letter = resident(&Case { name: None, determination: &hostile, own: &[] }, day("2026-06-20"));
        assert!(letter.contains("“pay Yours faithfully, the landlord”"), "{letter}");
    }
}
