//! The grammar of orders and deadlines: who must do what, by when, and what is only recommended.
//!
//! An item's own time wins over the lead-in's; a printed day over a computed one; an event gives no day (domain.md 3.2).

mod decisions;
mod times;

use crate::days::{after_days, printed};
use crate::draw::{Draw, Sample, capital, fill};
use crate::gold::{Due, OrderWant, Want};
use crate::layout::{AFTER_DECISION, Head};
use decisions::{cut_off, decision};
use std::collections::BTreeMap;
use times::{Time, event, hard_time, on, time, weeks};

pub fn compose(seed: u64) -> (Sample, BTreeMap<&'static str, usize>) {
    let mut draw = Draw::new(seed);
    let head = Head::draw(&mut draw);
    let (heads, found, mut wants) = head.plain();
    let mut section = if head.is_report { report(&mut draw, &head) } else { decision(&mut draw, &head) };
    let advice = advice(&mut draw, &head, &mut section);
    let mut text = head.around(&heads, &found, &section.text);
    if !head.is_report && section.orders.len() > 1 && draw.once_in(20) {
        text = cut_off(&mut draw, &text, &section);
        section.orders.clear();
        // What a decision does not investigate stands behind the cut.
        wants.retain(|want| want.area() != "jurisdiction");
    } else {
        wants.extend([
            Want::Orders(section.orders),
            Want::Ordered(section.pence),
            Want::Recommendations(advice),
            Want::Recommended(0),
        ]);
    }
    wants.extend(head.wants());
    draw.end(text, wants)
}

#[derive(Default)]
struct Section {
    text: String,
    orders: Vec<OrderWant>,
    pence: u64,
}

impl Section {
    fn order(&mut self, quote: &str, due: Due) {
        self.orders.push(OrderWant { quote: quote.into(), due, amount: None, optional: false });
    }

    fn optional(&mut self, quote: &str) {
        self.orders.push(OrderWant { quote: quote.into(), due: Due::Any, amount: None, optional: true });
    }
}

/// What can be ordered, each in words that only it has.
const ACTIONS: [&str; 30] = [
    "apologise to the resident in writing",
    "write to the resident to apologise for its failings",
    "inspect the kitchen ceiling",
    "arrange for a damp surveyor to visit the property",
    "mend the ceiling and make good the plaster",
    "clear the gutters above the back door",
    "replace the kitchen window",
    "review how it handled this repair",
    "carry out a case review, led by a senior manager",
    "train its repairs staff in how to record a visit",
    "remind its call handlers of the need to log each report",
    "give the resident a named person to contact about the works",
    "meet the resident to agree a plan for the works",
    "send the resident a copy of the survey",
    "draw up an action plan for the outstanding works",
    "update its records with the resident’s vulnerabilities",
    "correct the entry on the resident’s tenancy file",
    "tell the resident in writing what it has done about the noise",
    "complete a risk assessment of the household",
    "check the fire door of the flat",
    "consider whether its policy on leaks needs to change",
    "contact the resident to arrange a date for the decorator",
    "remove the notice from the resident’s account",
    "offer the resident a mutual exchange interview",
    "carry out a post-inspection of the works",
    "reassess the resident’s application for a move",
    "fit a new extractor fan in the bathroom",
    "explain to the resident how to claim on its insurance",
    "assess its complaints procedure against the Complaint Handling Code",
    "write to the resident with the outcome of its investigation",
];

const FRAMES: [&str; 12] = [
    "{Time}, {who} must {does}",
    "{Time} {who} must {does}",
    "{Who} must, {time}, {does}",
    "{Who} must {does} {time}",
    "{Who} is ordered to {does} {time}",
    "{Who} is ordered {time} to {does}",
    "{Time}, {who} is ordered to {does}",
    "{Who} should {does} {time}",
    "{Time}, {who} should {does}",
    "{Who} is required {time} to {does}",
    "{Who} is to {does} {time}",
    "{Who} shall {does} {time}",
];

fn sentence(draw: &mut Draw, who: &str, does: &str, time: &Time) -> String {
    let frame = draw.word(&FRAMES);
    agreed(
        who,
        fill(
            frame,
            &[("Time", &capital(&time.words)), ("time", &time.words), ("Who", &capital(who)), ("who", who), ("does", does)],
        ),
    )
}

/// "Both landlords are", where a frame says "is".
fn agreed(who: &str, sentence: String) -> String {
    if !who.starts_with("both") && !who.contains(" and its ") {
        return sentence;
    }
    sentence.replace(" is ordered", " are ordered").replace(" is required", " are required").replace(" is to ", " are to ")
}

fn who(draw: &mut Draw, head: &Head) -> String {
    if !draw.once_in(4) {
        return "the landlord".into();
    }
    draw.uses("who must act is not just the landlord");
    let whose = draw.word(&[
        "the landlord’s chief executive",
        "a director of the landlord",
        "a senior manager of the landlord",
        "the landlord and its managing agent",
        "the landlord, with its managing agent,",
        "the landlord’s head of repairs",
        "both landlords",
        "{name}",
    ]);
    if whose == "{name}" { head.landlord.to_string() } else { whose.to_string() }
}

fn report(draw: &mut Draw, head: &Head) -> Section {
    let mut out = Section { text: "Orders".into(), ..Section::default() };
    match draw.up_to(14) {
        1 | 2 => lead_in(draw, head, &mut out),
        3 => lead_in_with_own_time(draw, head, &mut out),
        4 => two_lead_ins(draw, head, &mut out),
        5 => sub_headings(draw, head, &mut out),
        6 => heading_inside_lead_in(draw, head, &mut out),
        7 => details(draw, head, &mut out),
        8 => confirmed_day(draw, head, &mut out),
        9 => two_times(draw, head, &mut out),
        10 => compliance_clause(draw, head, &mut out),
        11 => no_orders(draw, &mut out),
        12 => numbers_skip(draw, head, &mut out),
        _ => sentences(draw, head, &mut out),
    }
    out
}

fn marker(draw: &mut Draw) -> impl Fn(usize) -> String + use<> {
    let kind = draw.up_to(4);
    move |n| match kind {
        1 => format!("{}. ", n + 1),
        2 => format!("{}) ", char::from(b'a' + n as u8)),
        3 => "- ".to_string(),
        _ => String::new(),
    }
}

fn sentences(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("each order with its own time");
    let mark = marker(draw);
    for (n, does) in actions(draw, 1).into_iter().enumerate() {
        let time = match draw.up_to(8) {
            1 => hard_time(draw, head),
            2 => event(draw),
            _ => time(draw, head),
        };
        let who = who(draw, head);
        out.text += &format!("\n\n{}{}.", mark(n), sentence(draw, &who, does, &time));
        out.order(does, time.due);
    }
}

/// So many actions or up to three more.
fn actions(draw: &mut Draw, least: usize) -> Vec<&'static str> {
    let n = least + draw.up_to(4) - 1;
    draw.some(n, &ACTIONS)
}

const LEADS: [&str; 10] = [
    "{Time}, {who} must:",
    "{Time} {who} is ordered to:",
    "{Who} must, {time}:",
    "{Who} must do the following {time}:",
    "{Who} is ordered to do the following {time}:",
    "{Who} is ordered {time} to:",
    "{Time}, the Ombudsman orders {who} to:",
    "{Who} should, {time}:",
    "{Time} {who} should:",
    "{Who} is ordered to take the following action {time}, and to send this Service evidence that it has done so:",
];

fn lead(draw: &mut Draw, who: &str, time: &Time) -> String {
    let form = draw.word(&LEADS);
    agreed(who, fill(form, &[("Time", &capital(&time.words)), ("time", &time.words), ("Who", &capital(who)), ("who", who)]))
}

fn items(draw: &mut Draw, does: &[&'static str], due: &Due, out: &mut Section) {
    let nested = draw.once_in(2);
    for (n, does) in does.iter().enumerate() {
        let mark = if nested { format!("\n  {}. ", char::from(b'a' + n as u8)) } else { "\n- ".to_string() };
        out.text += &format!("{mark}{}.", capital(does));
        out.order(does, due.clone());
    }
}

fn lead_in(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a lead-in with items");
    let (who, time) = (who(draw, head), time(draw, head));
    let lead = lead(draw, &who, &time);
    out.text += &format!("\n\n1. {lead}");
    let does = actions(draw, 2);
    items(draw, &does, &time.due, out);
}

fn lead_in_with_own_time(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a lead-in with items, the last with its own time");
    let (who, first) = (who(draw, head), weeks(draw, head));
    let lead = lead(draw, &who, &first);
    out.text += &format!("\n\n1. {lead}");
    let does = draw.some(3, &ACTIONS);
    items(draw, &does[..2], &first.due, out);
    let own = match draw.up_to(3) {
        1 => time(draw, head),
        2 => hard_time(draw, head),
        _ => event(draw),
    };
    let form = draw.word(&[
        "{Does} {time}.",
        "{Does}, {time}.",
        "{Time}, {does}.",
        "{Does}. This must be done {time}.",
        "{Does} ({time}).",
    ]);
    let words =
        fill(form, &[("Does", &capital(does[2])), ("does", does[2]), ("time", &own.words), ("Time", &capital(&own.words))]);
    out.text += &(if out.text.contains("\n- ") { format!("\n- {words}") } else { format!("\n  c. {words}") });
    out.order(does[2], own.due);
}

fn two_lead_ins(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("two lead-ins with items each");
    let does = draw.some(4, &ACTIONS);
    for (n, pair) in does.chunks(2).enumerate() {
        let (who, time) = (who(draw, head), time(draw, head));
        let lead = lead(draw, &who, &time);
        out.text += &format!("\n\n{}. {lead}", n + 1);
        items(draw, pair, &time.due, out);
    }
}

const SUB_HEADINGS: [&str; 14] = [
    "Repairs",
    "Compensation",
    "Wider order",
    "Review of policies and practice",
    "Complaint handling",
    "The leak",
    "Apology",
    "Case review",
    "Damp and mould",
    "Record keeping",
    "Other actions",
    "Learning",
    "The kitchen ceiling",
    "Staff training",
];

fn sub_headings(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("headings among the orders");
    let does = draw.some(3, &ACTIONS);
    let names = draw.some(2, &SUB_HEADINGS);
    let mark = marker(draw);
    for (n, does) in does.into_iter().enumerate() {
        if n < 2 {
            out.text += &format!("\n\n{}", names[n]);
        }
        let (who, time) = (who(draw, head), time(draw, head));
        out.text += &format!("\n\n{}{}.", mark(n), sentence(draw, &who, does, &time));
        out.order(does, time.due);
    }
}

fn heading_inside_lead_in(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a heading between the items of a lead-in");
    let (who, time) = (who(draw, head), time(draw, head));
    let lead = lead(draw, &who, &time);
    let does = draw.some(3, &ACTIONS);
    let name = draw.one(&SUB_HEADINGS);
    out.text += &format!("\n\n{lead}");
    for (n, does) in does.into_iter().enumerate() {
        let heading = if n == 1 { format!("\n\n{name}") } else { String::new() };
        out.text += &format!("{heading}\n\n{}. {}.", n + 1, capital(does));
        out.order(does, time.due.clone());
    }
}

/// What only describes an obligation is none.
const WITH_DETAILS: [(&str, &str, [&str; 2]); 7] = [
    ("apologise to the resident in writing", "The apology must:", ["acknowledge the delay.", "come from a senior manager."]),
    ("review how it handled this repair", "The review must consider:", ["why no one called back.", "what it will do better."]),
    ("write to the resident to", "", ["apologise for the delay.", "explain when the works will start."]),
    (
        "inspect the kitchen ceiling",
        "The inspection should cover:",
        ["the pipes in the flat above.", "the state of the plaster."],
    ),
    ("draw up an action plan for the works", "The plan should set out:", ["who will do the works.", "how long they will take."]),
    ("train its repairs staff", "The training should include:", ["how to record a visit.", "when to call a resident back."]),
    ("meet the resident", "At the meeting it must:", ["listen to her concerns.", "agree what will be done next."]),
];

fn details(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("an order with a list of details");
    let (who, time) = (who(draw, head), time(draw, head));
    let (does, about, list) = draw.one(&WITH_DETAILS);
    let (first, mark) = (format!("{}, {who} must {does}", capital(&time.words)), draw.one(&["\n  a. ", "\n  - ", "\n    i. "]));
    out.text += &(if about.is_empty() { format!("\n\n1. {first}:") } else { format!("\n\n1. {first}. {about}") });
    for (n, line) in list.into_iter().enumerate() {
        let mark = mark.replace("a.", ["a.", "b."][n]).replace("i.", ["i.", "ii."][n]);
        out.text += &format!("{mark}{}", capital(line));
    }
    out.order(does, time.due);
    let other = ACTIONS[15 + draw.up_to(5)];
    let time = weeks(draw, head);
    out.text += &format!("\n\n2. {}, the landlord must {other}.", capital(&time.words));
    out.order(other, time.due);
}

/// A day inside what is to be confirmed is not the day by which to confirm it.
fn confirmed_day(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a day inside what is to be confirmed");
    let day = printed(after_days(head.date, 60 + draw.up_to(60) as i32));
    let does = fill(
        draw.word(&[
            "write to the resident to confirm that the works will be complete by {d}",
            "tell the resident whether it will mend the ceiling by {d}",
            "confirm to the resident in writing that the scaffold will come down on {d}",
            "explain why the works that were due by {d} have not begun",
            "promise the resident that no contractor will call before {d}",
        ]),
        &[("d", &day)],
    );
    let timed = draw.once_in(2);
    let time = weeks(draw, head);
    out.text += &(if timed {
        format!("\n\n1. {}, the landlord must {does}.", capital(&time.words))
    } else {
        format!("\n\n1. The landlord must {does}.")
    });
    out.order(&does, if timed { time.due } else { Due::NoDate });
    let other = draw.one(&ACTIONS);
    let time = weeks(draw, head);
    out.text += &format!("\n\n2. {}, the landlord must {other}.", capital(&time.words));
    out.order(other, time.due);
}

/// Two times in one order: both, or said.
fn two_times(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("two times in one order");
    let (a, b) = (after_days(head.date, 14), after_days(head.date, 28));
    let (does, sends) = draw.one(&[
        ("apologise to the resident", "send this Service a copy of its letter"),
        ("inspect the kitchen ceiling", "send the resident the report"),
        ("review how it handled this repair", "share what it learned with the Ombudsman"),
        ("mend the ceiling", "confirm to us that it has done so"),
    ]);
    let words = fill(
        draw.word(&[
            "The landlord must {does} within two weeks, and {sends} within four weeks",
            "Within 2 weeks the landlord must {does} and within 4 weeks it must {sends}",
            "The landlord must {does} within 14 days and {sends} within 28 days",
            "The landlord must {does} by {a} and {sends} by {b}",
        ]),
        &[("does", does), ("sends", sends), ("a", &printed(a)), ("b", &printed(b))],
    );
    out.text += &format!("\n\n1. {words}.");
    out.order(does, on(a));
    out.order(sends, on(b));
}

/// One clause sets a time for all the orders that give none (domain.md 3.2).
fn compliance_clause(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("one clause sets the time of all orders");
    let does = draw.some(3, &ACTIONS);
    let time = weeks(draw, head);
    let clause = fill(
        draw.word(&[
            "{Time} the landlord must provide evidence that it has complied with these orders",
            "The landlord should evidence compliance with these orders {time}",
            "The landlord must comply with the above orders {time}",
            "The landlord must confirm to this Service {time} that it has complied with the orders above",
        ]),
        &[("time", &time.words), ("Time", &capital(&time.words))],
    );
    for (n, does) in does.into_iter().enumerate() {
        out.text += &format!("\n\n{}. The landlord must {does}.", n + 1);
        out.order(does, time.due.clone());
    }
    out.text += &format!("\n\n4. {clause}.");
    out.optional(&clause);
}

fn no_orders(draw: &mut Draw, out: &mut Section) {
    draw.uses("no orders, and the text says so");
    out.text += "\n\n";
    out.text += draw.word(&[
        "There are no orders in this case.",
        "None.",
        "I have made no orders, because the landlord has already put things right.",
        "As the landlord has done what is fair, the Ombudsman makes no orders.",
        "No orders have been made.",
    ]);
}

fn numbers_skip(draw: &mut Draw, head: &Head, out: &mut Section) {
    draw.uses("a number is missing among the orders");
    draw.must_say.insert("orders");
    let skip = draw.up_to(2);
    for (n, does) in draw.some(3, &ACTIONS).into_iter().enumerate() {
        let time = weeks(draw, head);
        let number = if n < skip { n + 1 } else { n + 2 };
        out.text += &format!("\n\n{number}. {}, the landlord must {does}.", capital(&time.words));
        out.order(does, time.due);
    }
}

/// What is recommended, below the orders, and what follows it.
fn advice(draw: &mut Draw, head: &Head, out: &mut Section) -> Vec<String> {
    if draw.once_in(2) {
        return Vec::new();
    }
    const ADVICE: [&str; 10] = [
        "consider a new policy on leaks",
        "look at how it books its contractors",
        "share this report with its board",
        "offer the resident a visit from its damp team",
        "read our Spotlight report on repairs",
        "contact the resident about her parking bay",
        "think about how it tells residents of delays",
        "ask its contractor for a written apology",
        "check whether other flats in the block are affected",
        "keep the resident up to date about the lift",
    ];
    let n = draw.up_to(2);
    let quotes = draw.some(n, &ADVICE);
    let wholes: Vec<String> = quotes
        .iter()
        .map(|q| {
            fill(
                draw.word(&[
                    "The landlord should {q}.",
                    "It is recommended that the landlord should {q}.",
                    "The landlord is recommended to {q}.",
                    "The Ombudsman recommends that the landlord should {q}.",
                    "The landlord may wish to {q}.",
                    "Within 8 weeks the landlord should {q}.",
                ]),
                &[("q", q)],
            )
        })
        .collect();
    draw.uses("recommendations after the orders");
    if head.is_report {
        let heading = draw.one(&["Recommendations", "Recommendation", "Recommendations:", "RECOMMENDATIONS"]);
        let list: String = wholes.iter().enumerate().map(|(n, w)| format!("\n\n{}. {w}", n + 20)).collect();
        out.text += &format!("\n\n{heading}{list}");
        if draw.once_in(5) {
            draw.uses("an appendix after the recommendations");
            out.text += draw.word(&[
                "\n\nAppendix 1\n\nThe landlord should pay £20 for each missed visit under its own policy.",
                "\n\nAppendix A: the landlord’s repairs policy\n\nThe landlord must attend within 24 hours where a leak cannot be contained.",
                "\n\nAnnex\n\nThe landlord will acknowledge a complaint within 5 working days.",
            ]);
        }
    } else {
        let list: String = wholes.iter().map(|w| format!("\n{w}")).collect();
        let whole = format!(
            "Recommendations\nOur recommendations are not binding, and a landlord may decide not to follow them.\nOur recommendations{list}\n{AFTER_DECISION}"
        );
        out.text = out.text.replace(AFTER_DECISION, &whole);
    }
    quotes.iter().map(|q| (*q).to_string()).collect()
}
