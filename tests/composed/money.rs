//! The money grammar: an award is drawn, worded and laid out, so that what must be read is known before the text is.
//!
//! What counts (domain.md 2.4): a total and its parts are one payment; an earlier offer is taken off only where the words
//! include or deduct it; what refers to a sum orders nothing more; what no word of paying governs is only mentioned.

mod figures;
mod mentions;
mod offers;
mod payees;

use crate::draw::{Draw, Sample, fill};
use crate::gold::Want;
use crate::layout::{self, Head, Item};
use figures::*;
use mentions::*;
use offers::*;
use payees::*;
use std::collections::BTreeMap;

/// What an award does to the totals.
#[derive(Default)]
struct Award {
    items: Vec<Item>,
    ordered: u64,
    prior: Option<u64>,
    /// The sum that later words can refer to, where it is one.
    refer: Option<u64>,
}

impl Award {
    fn of(item: Item, ordered: u64, prior: Option<u64>) -> Award {
        Award { items: vec![item], ordered, prior, refer: Some(ordered) }
    }
}

pub fn compose(seed: u64) -> (Sample, BTreeMap<&'static str, usize>) {
    let mut draw = Draw::new(seed);
    let head = Head::draw(&mut draw);
    let award = award(&mut draw);
    let Award { items: mut orders, mut ordered, prior, refer } = award;
    if draw.once_in(6) {
        ordered += second(&mut draw, ordered, &mut orders);
    } else if let Some(sum) = refer.filter(|_| draw.once_in(2)) {
        restate(&mut draw, sum, &mut orders);
    }
    if draw.once_in(3) {
        let at = draw.up_to(orders.len() + 1) - 1;
        let item = mentioned(&mut draw);
        orders.insert(at, item);
    }
    if draw.once_in(2) {
        let item = Item::does(draw.word(&OTHER));
        orders.insert(0, item);
    }
    let (advice, recommended) = advice(&mut draw);
    let section = layout::orders(&mut draw, &head, &orders);
    let (heads, found, mut wants) = head.plain();
    let text = head.around(&heads, &found, &layout::recommendations(&head, &section, &advice));
    wants.extend(head.wants());
    wants.extend([
        Want::Ordered(ordered),
        Want::Prior(prior),
        Want::Net(ordered - prior.unwrap_or(0)),
        Want::Recommended(recommended),
    ]);
    draw.end(text, wants)
}

const OTHER: [&str; 8] = [
    "apologise to the resident in writing for the failings in this report",
    "write to the resident to apologise for the delay",
    "inspect the kitchen ceiling and send the resident a copy of the report",
    "arrange a visit by a damp surveyor",
    "review what went wrong with this repair and tell its staff what it learned",
    "give the resident a named person to contact about the works",
    "mend the kitchen ceiling and make good the plaster",
    "train the staff of its repairs desk in how to record a call",
];

const PURPOSES: [&str; 16] = [
    "the distress and inconvenience caused by the delay",
    "the distress and inconvenience caused by its handling of the leak",
    "its complaint handling failures",
    "the time and trouble she was put to in pursuing her complaint",
    "the time and trouble caused by poor complaint handling",
    "the loss of use of the kitchen",
    "its poor communication",
    "the failures in its record keeping",
    "the impact of the damp on the household",
    "the appointments that it missed",
    "not keeping her informed",
    "the loss of enjoyment of her home",
    "the upset caused by the conduct of its contractor",
    "the cost of running a dehumidifier",
    "its failure to follow its own policy on vulnerable residents",
    "the inconvenience of living with a leaking ceiling for 14 months",
];

/// "pay the resident £300", in many ways; {s} is the sum.
const PAYS: [&str; 22] = [
    "pay the resident {s}",
    "pay the resident {s} compensation",
    "pay the resident {s} in compensation",
    "pay the resident compensation of {s}",
    "pay compensation of {s} to the resident",
    "pay {s} to the resident",
    "pay {s} in compensation to the resident",
    "pay the resident a total of {s}",
    "pay the resident a total of {s} compensation",
    "pay the resident total compensation of {s}",
    "pay the resident the sum of {s}",
    "pay to the resident the sum of {s}",
    "make a payment of {s} to the resident",
    "make the resident a compensation payment of {s}",
    "compensate the resident in the sum of {s}",
    "compensate the resident with a payment of {s}",
    "pay the resident compensation totalling {s}",
    "pay the resident compensation in the amount of {s}",
    "send the resident a payment of {s}",
    "award the resident {s} in compensation",
    "pay the resident an amount of {s}",
    "pay directly to the resident {s}",
];

fn pays(draw: &mut Draw, sum: u64) -> String {
    let s = draw.money(sum);
    fill(draw.word(&PAYS), &[("s", &s)])
}

fn reason(draw: &mut Draw) -> String {
    if draw.once_in(3) {
        return String::new();
    }
    let purpose = draw.one(&PURPOSES);
    fill(
        draw.word(&[
            " for {p}",
            " in recognition of {p}",
            " to reflect {p}",
            " in respect of {p}",
            " to acknowledge {p}",
            " as redress for {p}",
            " on account of {p}",
        ]),
        &[("p", purpose)],
    )
}

/// Parts with a purpose each, and their sum.
fn parts(draw: &mut Draw, n: usize) -> (Vec<(u64, &'static str)>, u64) {
    let purposes = draw.some(n, &PURPOSES);
    let parts: Vec<(u64, &'static str)> = purposes.into_iter().map(|p| (draw.sum(), p)).collect();
    let total = parts.iter().map(|p| p.0).sum();
    (parts, total)
}

fn listed(draw: &mut Draw, parts: &[(u64, &'static str)], between: &str, last: &str) -> String {
    let words: Vec<String> = parts.iter().map(|(sum, purpose)| format!("{} for {purpose}", draw.money(*sum))).collect();
    let (end, begin) = words.split_last().expect("a part");
    if begin.is_empty() { end.clone() } else { format!("{}{last}{end}", begin.join(between)) }
}

fn award(draw: &mut Draw) -> Award {
    const DRAWS: [fn(&mut Draw) -> Award; 40] = [
        total,
        total,
        bracketed,
        made_up,
        told_after,
        below,
        dangling,
        parts_only,
        parts_with_total,
        parts_below,
        inclusive,
        inclusive_after,
        inclusive_part,
        bracketed_inclusive,
        offered_in_one_part,
        in_addition,
        running_total,
        deductible,
        pay_the_rest,
        less_paid,
        may_deduct,
        not_deducted,
        replaced,
        raised,
        raised_from,
        its_offer,
        its_offer_and_more,
        includes_more,
        each_of,
        named,
        estate,
        account,
        with_costs,
        costs,
        conditional,
        days_at_a_rate,
        two_each_of_total,
        against_arrears,
        unreadable,
        odd_figures,
    ];
    let one = draw.one(&DRAWS);
    one(draw)
}

fn total(draw: &mut Draw) -> Award {
    draw.uses("one sum");
    let sum = draw.sum();
    Award::of(Item::does(pays(draw, sum) + &reason(draw)), sum, None)
}

fn bracketed(draw: &mut Draw) -> Award {
    draw.uses("total (parts in brackets)");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let list = listed(draw, &parts, ", ", " and ");
    Award::of(Item::does(format!("{} ({list})", pays(draw, sum))), sum, None)
}

fn made_up(draw: &mut Draw) -> Award {
    draw.uses("total, made up of parts");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let (between, last) = draw.one(&[(", ", " and "), ("; ", "; and "), (", ", ", and ")]);
    let list = listed(draw, &parts, between, last);
    let join = draw.word(&[
        ", made up of ",
        ", comprising ",
        ", comprised of ",
        ", consisting of ",
        ", made up as follows: ",
        ", broken down as ",
        ", which is made up of ",
        ". This comprises ",
    ]);
    Award::of(Item::does(format!("{}{join}{list}", pays(draw, sum))), sum, None)
}

fn told_after(draw: &mut Draw) -> Award {
    draw.uses("total. The parts in the next sentence");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let list = listed(draw, &parts, ", ", " and ");
    let sentence = fill(
        draw.word(&[
            "This is {l}.",
            "This is made up of {l}.",
            "This comprises {l}.",
            "The sum is {l}.",
            "That is {l}.",
            "It consists of {l}.",
            "The breakdown is: {l}.",
            "Of this, {l}.",
        ]),
        &[("l", &list)],
    );
    Award::of(Item::does(pays(draw, sum)).then(sentence), sum, None)
}

fn below(draw: &mut Draw) -> Award {
    draw.uses("total with its parts in a list below");
    let n = 1 + draw.up_to(3);
    let (parts, sum) = parts(draw, n);
    let join = draw.word(&[
        ", made up of",
        ", made up as follows",
        ", comprising",
        ", broken down as follows",
        ", consisting of",
        ". This is made up of",
    ]);
    let mut item = Item::does(format!("{}{join}", pays(draw, sum)));
    item.list = parts.iter().map(|(s, p)| format!("{} for {p}.", draw.money(*s))).collect();
    Award::of(item, sum, None)
}

fn dangling(draw: &mut Draw) -> Award {
    draw.uses("total within a time, then the parts");
    let (parts, sum) = parts(draw, 2);
    let list = listed(draw, &parts, ", ", " and ");
    let pay = pays(draw, sum);
    let words = fill(
        draw.word(&[
            "The landlord must {pay} within 4 weeks, {l}",
            "The landlord must {pay} within 4 weeks of this report: {l}",
            "The landlord is ordered to {pay} within four weeks, being {l}",
            "The landlord must {pay} within 28 days, that is {l}",
        ]),
        &[("pay", &pay), ("l", &list)],
    );
    Award::of(Item::whole(words), sum, None)
}

fn parts_only(draw: &mut Draw) -> Award {
    draw.uses("several sums, no total");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let (between, last) = draw.one(&[(", ", " and "), ("; ", "; and "), (", ", ", and ")]);
    let list = listed(draw, &parts, between, last);
    let pay = draw.word(&[
        "pay the resident {l}",
        "pay the resident compensation of {l}",
        "pay to the resident {l}",
        "compensate the resident with {l}",
    ]);
    Award::of(Item::does(fill(pay, &[("l", &list)])), sum, None)
}

fn parts_with_total(draw: &mut Draw) -> Award {
    draw.uses("several sums, then their total");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let list = listed(draw, &parts, ", ", " and ");
    let t = draw.money(sum);
    if draw.once_in(2) {
        let tail = fill(
            draw.word(&[
                ", a total of {t}",
                ", {t} in total",
                " ({t} in all)",
                ", making {t} in total",
                ", which comes to {t}",
                ", totalling {t}",
                ", amounting to {t} altogether",
            ]),
            &[("t", &t)],
        );
        return Award::of(Item::does(format!("pay the resident {list}{tail}")), sum, None);
    }
    let after = fill(
        draw.word(&[
            "This makes {t} in all.",
            "The total payable is {t}.",
            "In total this is {t}.",
            "The landlord must therefore pay the resident {t} in total.",
            "Altogether this comes to {t}.",
            "The total to be paid is therefore {t}.",
        ]),
        &[("t", &t)],
    );
    Award::of(Item::does(format!("pay the resident {list}")).then(after), sum, None)
}

fn parts_below(draw: &mut Draw) -> Award {
    draw.uses("sums in a list below, with or without a total");
    let n = 1 + draw.up_to(2);
    let (parts, sum) = parts(draw, n);
    let mut item = Item::does(draw.word(&[
        "pay the resident the following sums",
        "pay the resident",
        "pay the resident compensation as follows",
        "make the following payments to the resident",
        "pay the resident the following compensation",
    ]));
    item.list = parts.iter().map(|(s, p)| format!("{} for {p}.", draw.money(*s))).collect();
    if draw.once_in(2) {
        let t = draw.money(sum);
        item.list.push(fill(draw.word(&["Total: {t}.", "This makes a total of {t}.", "The total is {t}."]), &[("t", &t)]));
    }
    Award::of(item, sum, None)
}

/// A second award, in an order of its own.
fn second(draw: &mut Draw, first: u64, orders: &mut Vec<Item>) -> u64 {
    draw.uses("a second award in an order of its own");
    let mut sum = draw.sum();
    while sum == first {
        sum = draw.sum();
    }
    let s = draw.money(sum);
    let purpose = draw.one(&PURPOSES);
    let words = fill(
        draw.word(&[
            "pay the resident {s} for {p}",
            "pay the resident a further {s} for {p}",
            "also pay the resident {s} in recognition of {p}",
            "pay the resident compensation of {s} for {p}",
        ]),
        &[("s", &s), ("p", purpose)],
    );
    orders.push(Item::does(words));
    sum
}
