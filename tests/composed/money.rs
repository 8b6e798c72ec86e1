//! The money grammar: an award is drawn, worded and laid out, so that what must be read is known before the text is.
//!
//! What counts (domain.md 2.4): a total and its parts are one payment; an earlier offer is taken off only where the words
//! include or deduct it; what refers to a sum orders nothing more; what no word of paying governs is only mentioned.

use crate::draw::{Draw, Sample, capital, fill};
use crate::gold::Want;
use crate::layout::{self, Head, Item};
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

/// When, or how, something was offered before.
const BEFORE: [&str; 10] = [
    "that it offered at stage 1",
    "it offered at stage 2",
    "already offered",
    "it has already offered",
    "previously offered",
    "offered in its final response",
    "it offered during the complaints process",
    "which it offered in its stage 2 response",
    "offered to the resident in May",
    "that it has offered so far",
];

fn offer(draw: &mut Draw, sum: u64) -> String {
    let x = draw.money(sum);
    format!("{x} {}", draw.word(&BEFORE))
}

fn inclusive(draw: &mut Draw) -> Award {
    draw.uses("a sum inclusive of an offer");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let x = offer(draw, prior);
    let tail = fill(
        draw.word(&[
            ", inclusive of the {x}",
            " (inclusive of the {x})",
            ", including the {x}",
            " (including the {x})",
            ", which includes the {x}",
            " (this includes the {x})",
            ". This includes the {x}",
            ". This sum includes the {x}",
            ". This is inclusive of the {x}",
            " to include the {x}",
        ]),
        &[("x", &x)],
    );
    Award::of(Item::does(format!("{}{}{tail}", pays(draw, sum), reason(draw))), sum, Some(prior))
}

fn inclusive_after(draw: &mut Draw) -> Award {
    draw.uses("the offer is said to be included, afterwards");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let x = offer(draw, prior);
    let sentence = fill(
        draw.word(&[
            "The {x} is included in this.",
            "The {x} forms part of this sum.",
            "The {x} is part of this award.",
            "This figure takes in the {x}.",
            "This is not in addition to the {x}, which is included in it.",
            "The {x} is to be treated as part of this payment.",
        ]),
        &[("x", &x)],
    );
    Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, Some(prior))
}

fn inclusive_part(draw: &mut Draw) -> Award {
    draw.uses("several sums, one inclusive of an offer");
    let (parts, sum) = parts(draw, 2);
    let prior = draw.below(parts[0].0);
    let (a, b, x) = (draw.money(parts[0].0), draw.money(parts[1].0), offer(draw, prior));
    let words = fill(
        draw.word(&[
            "pay the resident {a} for {p} (inclusive of the {x}) and {b} for {q}",
            "pay the resident {b} for {q} and {a} for {p} (including the {x})",
            "pay the resident {a} for {p}, including the {x}, and {b} for {q}",
            "pay the resident {a} (which includes the {x}) for {p} and {b} for {q}",
        ]),
        &[("a", &a), ("b", &b), ("p", parts[0].1), ("q", parts[1].1), ("x", &x)],
    );
    Award::of(Item::does(words), sum, Some(prior))
}

fn bracketed_inclusive(draw: &mut Draw) -> Award {
    draw.uses("total and parts, one part inclusive of an offer");
    let (parts, sum) = parts(draw, 2);
    let prior = draw.below(parts[0].0);
    let (a, b, x) = (draw.money(parts[0].0), draw.money(parts[1].0), offer(draw, prior));
    let pay = pays(draw, sum);
    let words = fill(
        draw.word(&[
            "{pay} ({a} for {p}, inclusive of the {x}, and {b} for {q})",
            "{pay}, made up of {a} for {p} (including the {x}) and {b} for {q}",
            "{pay}, comprising {b} for {q} and {a} for {p}, which includes the {x}",
            "{pay}: {a} for {p}, of which the {x} is part, and {b} for {q}",
        ]),
        &[("pay", &pay), ("a", &a), ("b", &b), ("p", parts[0].1), ("q", parts[1].1), ("x", &x)],
    );
    Award::of(Item::does(words), sum, Some(prior))
}

fn offered_in_one_part(draw: &mut Draw) -> Award {
    draw.uses("total. Parts. The offer is in one part");
    let (parts, sum) = parts(draw, 2);
    let prior = draw.below(parts[0].0);
    let list = listed(draw, &parts, ", ", " and ");
    let (a, x) = (draw.money(parts[0].0), offer(draw, prior));
    let last = fill(
        draw.word(&["The {x} is included in the {a}.", "The {a} includes the {x}.", "The {x} is part of the {a}."]),
        &[("x", &x), ("a", &a)],
    );
    Award::of(Item::does(pays(draw, sum)).then(format!("This is {list}.")).then(last), sum, Some(prior))
}

fn in_addition(draw: &mut Draw) -> Award {
    draw.uses("beside an offer");
    let (sum, offered) = (draw.sum(), draw.sum());
    let (s, x) = (draw.money(sum), offer(draw, offered));
    let words = fill(
        draw.word(&[
            "pay the resident {s}, in addition to the {x}",
            "pay the resident a further {s} on top of the {x}",
            "pay the resident {s}. This is in addition to the {x}",
            "pay the resident an additional {s}, over and above the {x}",
            "pay the resident a further {s}. This is separate from the {x}",
            "pay the resident another {s} as well as the {x}",
            "pay the resident {s}. This does not include the {x}, which remains payable",
            "pay the resident {s} more, besides the {x}",
        ]),
        &[("s", &s), ("x", &x)],
    );
    Award::of(Item::does(words), sum, None)
}

fn running_total(draw: &mut Draw) -> Award {
    draw.uses("beside what was paid, and both together");
    let (sum, paid) = (draw.sum(), draw.sum());
    let (s, x, t) = (draw.money(sum), draw.money(paid), draw.money(sum + paid));
    let words = fill(
        draw.word(&[
            "pay the resident a further {s}. With the {x} that it has already paid, this makes {t} in all",
            "pay the resident a further {s}, on top of the {x} it has paid, making {t} altogether",
            "pay the resident an additional {s}, which brings what it has paid from {x} to {t}",
            "pay the resident a further {s}. Together with the {x} already paid the total is {t}",
            "pay the resident {s} in addition to the {x} it has paid ({t} in total)",
        ]),
        &[("s", &s), ("x", &x), ("t", &t)],
    );
    Award { refer: None, ..Award::of(Item::does(words), sum, None) }
}

fn deductible(draw: &mut Draw) -> Award {
    draw.uses("an offer may be deducted");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let x = draw.money(prior);
    let sentence = fill(
        draw.word(&[
            "It may deduct the {x} it offered if it has paid this.",
            "The landlord may deduct from this the {x} that it has already paid.",
            "The {x} already offered may be deducted, if the landlord shows that it was paid.",
            "If the {x} offered at stage 2 has been paid, it may be taken off this sum.",
            "It can take off the {x} that it has paid so far.",
            "The {x} it offered can be deducted from the total if it has already been paid.",
            "Any of the {x} offered that has been paid may be deducted from this.",
            "The landlord may offset the {x} it has already paid against this sum.",
        ]),
        &[("x", &x)],
    );
    Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, Some(prior))
}

fn pay_the_rest(draw: &mut Draw) -> Award {
    draw.uses("what remains after a payment");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let (x, n) = (draw.money(prior), draw.money(sum - prior));
    let sentence = fill(
        draw.word(&[
            "If it has already paid the {x} it offered, it may pay {n}.",
            "If the {x} offered at stage 1 has been paid, only the remaining {n} is due.",
            "If the landlord has paid the {x} that it offered, the balance is {n}.",
            "Where the {x} it offered has already been paid, it need only pay the {n} that is left.",
            "It has paid {x} of this, so that {n} remains to be paid.",
        ]),
        &[("x", &x), ("n", &n)],
    );
    Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, Some(prior))
}

fn less_paid(draw: &mut Draw) -> Award {
    draw.uses("a sum less what was paid");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let x = draw.money(prior);
    let tail = fill(
        draw.word(&[
            ", less the {x} already paid",
            ", less any part of the {x} offered that it has already paid",
            ", minus the {x} that it has paid",
            ", from which it may deduct the {x} it has paid",
            " (less the {x} paid in June)",
        ]),
        &[("x", &x)],
    );
    Award::of(Item::does(pays(draw, sum) + &tail), sum, Some(prior))
}

fn may_deduct(draw: &mut Draw) -> Award {
    draw.uses("what was paid may be deducted, without a figure");
    let sum = draw.sum();
    let sentence = draw.word(&[
        "It may deduct any compensation that it has already paid.",
        "The landlord may deduct from the total figure any payments it has already made.",
        "Any amount already paid may be taken off this sum.",
        "This includes any sums already paid.",
        "Sums that the landlord has already paid in this matter can be deducted.",
    ]);
    Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, None)
}

fn not_deducted(draw: &mut Draw) -> Award {
    draw.uses("nothing may be deducted");
    let (sum, paid) = (draw.sum(), draw.sum());
    let x = draw.money(paid);
    let sentence = fill(
        draw.word(&[
            "It must not deduct the {x} that it paid in July.",
            "The {x} that it has already paid must not be taken off this.",
            "The landlord may not offset the {x} paid earlier against this sum.",
            "This is to be paid without any deduction for the {x} already paid.",
            "The {x} paid at stage 1 is not to be deducted from this.",
        ]),
        &[("x", &x)],
    );
    Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, None)
}

/// What replaces an offer is ordered, and the offer is no part of it.
fn replaced(draw: &mut Draw) -> Award {
    let sum = draw.sum();
    let prior = draw.below(sum);
    let (s, x) = (draw.money(sum), draw.money(prior));
    let words = if draw.once_in(2) {
        draw.uses("in place of any offer");
        pays(draw, sum)
            + draw.word(&[
                ", in place of any previous offer",
                ". This replaces any earlier offer",
                ", which supersedes its previous offers",
                " instead of what it offered before",
            ])
    } else {
        draw.uses("in place of an offer with its figure");
        fill(
            draw.word(&[
                "pay the resident {s} rather than the {x} it offered",
                "pay the resident {s} in place of the {x} that it offered at stage 2",
                "pay the resident {s}. This replaces the {x} it offered",
                "pay the resident {s} instead of the {x} already offered",
                "pay the resident {s}, which takes the place of its earlier offer of {x}",
            ]),
            &[("s", &s), ("x", &x)],
        )
    };
    Award { refer: None, ..Award::of(Item::does(words), sum, None) }
}

/// How much of it is new is not known, and must be said.
fn raised(draw: &mut Draw) -> Award {
    draw.uses("an offer is raised to a sum");
    draw.must_say.insert("money");
    let sum = draw.sum();
    let s = draw.money(sum);
    let words = fill(
        draw.word(&[
            "increase its offer of compensation to {s}",
            "raise its offer to {s}",
            "increase the compensation it offered to {s}",
            "bring its offer up to {s}",
            "revise its offer of compensation to {s}",
        ]),
        &[("s", &s)],
    );
    Award { refer: None, ..Award::of(Item::does(words), sum, None) }
}

fn raised_from(draw: &mut Draw) -> Award {
    draw.uses("an offer is raised from a sum to a sum");
    let sum = draw.sum();
    let prior = draw.below(sum);
    let (s, x) = (draw.money(sum), draw.money(prior));
    let words = fill(
        draw.word(&[
            "increase its offer of compensation from {x} to {s}",
            "raise its offer from {x} to {s} and pay this to the resident",
            "increase the {x} it offered to {s}",
            "increase the compensation of {x} that it offered to {s}",
        ]),
        &[("s", &s), ("x", &x)],
    );
    Award { refer: None, ..Award::of(Item::does(words), sum, Some(prior)) }
}

fn its_offer(draw: &mut Draw) -> Award {
    draw.uses("what it offered must be paid");
    let sum = draw.sum();
    let s = draw.money(sum);
    let words = fill(
        draw.word(&[
            "pay the resident the {s} it offered at stage 2",
            "pay the {s} compensation that it offered in its final response",
            "pay the resident the {s} it has already offered, if it has not done so",
            "honour its offer of {s} and pay this to the resident",
            "pay its offer of {s} to the resident",
            "pay the resident the {s} it previously offered",
        ]),
        &[("s", &s)],
    );
    Award::of(Item::does(words), sum, Some(sum))
}

fn its_offer_and_more(draw: &mut Draw) -> Award {
    draw.uses("what it offered, and more");
    let (prior, more) = (draw.sum(), draw.sum());
    let (x, s) = (offer(draw, prior), draw.money(more));
    let words = fill(
        draw.word(&[
            "pay the resident the {x} and a further {s}",
            "pay the resident the {x}, and an additional {s} for the delay since then",
            "pay the resident a further {s} and the {x}",
            "pay the resident the {x}, plus {s} for the time and trouble she was put to",
        ]),
        &[("s", &s), ("x", &x)],
    );
    Award { refer: None, ..Award::of(Item::does(words), prior + more, Some(prior)) }
}

fn includes_more(draw: &mut Draw) -> Award {
    draw.uses("a sum that is an offer and more");
    let (prior, more) = (draw.sum(), draw.sum());
    let (t, x, s) = (draw.money(prior + more), offer(draw, prior), draw.money(more));
    let words = fill(
        draw.word(&[
            "pay the resident {t}. This includes the {x} and a further {s}",
            "pay the resident {t}, made up of the {x} and an additional {s}",
            "pay the resident {t}. This is the {x} and {s} for the failings in this report",
            "pay the resident {t} (the {x} plus {s} for its complaint handling)",
        ]),
        &[("t", &t), ("s", &s), ("x", &x)],
    );
    Award::of(Item::does(words), prior + more, Some(prior))
}

fn each_of(draw: &mut Draw) -> Award {
    draw.uses("each of several payees");
    let sum = draw.sum();
    let s = draw.money(sum);
    let (n, word) = draw.one(&[(2, "two"), (3, "three"), (4, "four"), (2, "2"), (3, "3")]);
    let words = fill(
        draw.word(&[
            "pay each of the {n} residents {s}",
            "pay the {n} residents {s} each",
            "pay {s} to each of the {n} complainants",
            "pay {s} each to the {n} residents",
            "pay each of the {n} joint tenants {s} in compensation",
        ]),
        &[("n", word), ("s", &s)],
    );
    Award { refer: None, ..Award::of(Item::does(words), n * sum, None) }
}

fn named(draw: &mut Draw) -> Award {
    draw.uses("two payees with a sum each");
    let (one, two) = (draw.sum(), draw.sum());
    let (a, b) = (draw.money(one), draw.money(two));
    let words = fill(
        draw.word(&[
            "pay Ms Arden {a} and Mr Cole {b}",
            "pay Resident A {a} and Resident B {b}",
            "pay {a} to Ms Arden and {b} to Mr Cole",
            "pay the resident {a} and her daughter {b}",
            "pay the resident {a} and her representative {b}",
            "pay {a} to the tenant and {b} to the leaseholder",
        ]),
        &[("a", &a), ("b", &b)],
    );
    Award { refer: None, ..Award::of(Item::does(words), one + two, None) }
}

fn estate(draw: &mut Draw) -> Award {
    draw.uses("an estate or a representative is paid");
    let sum = draw.sum();
    let s = draw.money(sum);
    let words = fill(
        draw.word(&[
            "pay {s} to the resident’s estate",
            "pay the estate of the late resident {s}",
            "pay {s} to the executors of the resident’s estate",
            "pay {s} to the resident’s representative",
            "pay the resident’s son, who acts for her, {s}",
        ]),
        &[("s", &s)],
    );
    Award::of(Item::does(words), sum, None)
}

fn account(draw: &mut Draw) -> Award {
    draw.uses("an account is credited");
    let sum = draw.sum();
    let s = draw.money(sum);
    let words = fill(
        draw.word(&[
            "credit the resident’s rent account with {s}",
            "credit {s} to the resident’s service charge account",
            "pay {s} into the resident’s rent account",
            "refund {s} to the resident’s rent account",
            "apply a credit of {s} to her service charge account",
        ]),
        &[("s", &s)],
    );
    Award { refer: None, ..Award::of(Item::does(words), sum, None) }
}

const BOUGHT: [&str; 6] =
    ["a dehumidifier", "an electric heater", "a plumber", "cleaning products", "a new carpet", "taxi fares"];

fn with_costs(draw: &mut Draw) -> Award {
    draw.uses("an award and a cost that is paid back");
    let (sum, cost) = (draw.sum(), draw.sum());
    let (s, c, thing) = (draw.money(sum), draw.money(cost), draw.one(&BOUGHT));
    let words = fill(
        draw.word(&[
            "pay the resident {s} and reimburse her for the {c} that she spent on {t}",
            "pay the resident {s} and refund the {c} she paid for {t}",
            "reimburse the resident the {c} that {t} cost her and pay her {s} for the distress",
            "pay the resident {s} for the delay and repay the {c} which she spent on {t}",
        ]),
        &[("s", &s), ("c", &c), ("t", thing)],
    );
    Award { refer: None, ..Award::of(Item::does(words), sum + cost, None) }
}

fn costs(draw: &mut Draw) -> Award {
    draw.uses("a cost is paid back");
    let cost = draw.sum();
    let (c, thing) = (draw.money(cost), draw.one(&BOUGHT));
    let words = fill(
        draw.word(&[
            "reimburse the resident {c} for {t}",
            "reimburse the resident for the {c} that she spent on {t}",
            "refund the {c} that the resident paid for {t}",
            "repay the resident the {c} which {t} cost her",
        ]),
        &[("c", &c), ("t", thing)],
    );
    Award::of(Item::does(words), cost, None)
}

fn conditional(draw: &mut Draw) -> Award {
    draw.uses("a further sum on a condition");
    let (sum, more) = (draw.sum(), draw.sum());
    let m = draw.money(more);
    let sentence = fill(
        draw.word(&[
            "If the works are not complete by then, it must pay her a further {m}.",
            "Should it miss this date, it must pay a further {m}.",
            "If it does not do so in time, a further {m} is payable.",
            "It must pay another {m} if the repair fails again within six months.",
            "Unless the ceiling is mended by then, the landlord must pay the resident {m} more.",
        ]),
        &[("m", &m)],
    );
    Award { refer: None, ..Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, None) }
}

fn days_at_a_rate(draw: &mut Draw) -> Award {
    draw.uses("a sum with the rate it comes from");
    let rate = draw.one(&[2, 5, 8, 10, 15]);
    let days = 10 + draw.up_to(90) as u64;
    let (s, r, d) = (draw.money(rate * days * 100), format!("£{rate}"), days.to_string());
    let words = fill(
        draw.word(&[
            "pay the resident {s} ({d} days at {r} a day)",
            "pay the resident {s}, which is {r} a day for {d} days",
            "pay the resident {s} for the loss of heating. This is {d} days at {r} per day",
            "pay the resident {s}, calculated at {r} per day for {d} days",
        ]),
        &[("s", &s), ("r", &r), ("d", &d)],
    );
    Award::of(Item::does(words), rate * days * 100, None)
}

fn two_each_of_total(draw: &mut Draw) -> Award {
    draw.uses("a total that is shared");
    let half = draw.sum();
    let (t, s) = (draw.money(half * 2), draw.money(half));
    let words = fill(
        draw.word(&[
            "pay the two residents {t} in total ({s} each)",
            "pay the residents {t}, to be shared equally so that each has {s}",
            "pay the residents {t}, which is {s} each",
        ]),
        &[("t", &t), ("s", &s)],
    );
    Award { refer: None, ..Award::of(Item::does(words), half * 2, None) }
}

fn against_arrears(draw: &mut Draw) -> Award {
    draw.uses("some of it against arrears");
    let sum = draw.sum();
    let some = draw.below(sum);
    let a = draw.money(some);
    let sentence = fill(
        draw.word(&[
            "It may set {a} of this against her arrears.",
            "Of this, {a} may be put towards the arrears on her account.",
            "{a} of this may be used to reduce her rent arrears.",
            "It may use {a} of it to clear the arrears on her account.",
        ]),
        &[("a", &a)],
    );
    Award { refer: None, ..Award::of(Item::does(pays(draw, sum) + &reason(draw)).then(sentence), sum, None) }
}

/// No value is right: it must be said that the sum could not be read.
fn unreadable(draw: &mut Draw) -> Award {
    draw.must_say.insert("money");
    let (whole, other) = (100 + 25 * draw.up_to(30), 100 + 25 * draw.up_to(30) + 5);
    let (w, o, first) = (whole.to_string(), other.to_string(), whole / 100);
    let kind = draw.up_to(6);
    draw.uses(
        [
            "a redacted sum",
            "a range",
            "a negative sum",
            "two sums side by side",
            "a footnote mark after a sum",
            "letters for noughts",
        ][kind - 1],
    );
    let words = match kind {
        1 => fill(
            draw.word(&["£{f}██", "£{f}[redacted]", "£██", "£[redacted]", "£XXX", "£{f}xx", "£███.██", "£[amount removed]"]),
            &[("f", &first.to_string())],
        ),
        2 => {
            let (low, high) = (whole.min(other).to_string(), whole.max(other).to_string());
            fill(
                draw.word(&[
                    "£{l}–{h}",
                    "£{l}-£{h}",
                    "between £{l} and £{h}",
                    "between £{l} and {h}",
                    "£{l} to £{h}",
                    "from £{l} to £{h}",
                    "£{l} or £{h}",
                ]),
                &[("l", &low), ("h", &high)],
            )
        }
        3 => fill(draw.word(&["-£{w}", "–£{w}", "£-{w}", "minus £{w}"]), &[("w", &w)]),
        4 => fill(draw.word(&["£{w}£{o}", "£{w} £{o}", "£{w}{o}£{w}"]), &[("w", &w), ("o", &o)]),
        5 => fill(draw.word(&["£{w}00{m}", "£{w}.00{m}"]), &[("w", &w), ("m", "3")]),
        _ => fill(draw.word(&["£{f}OO", "£{f}5O", "£l{f}0", "£{f}o0", "£{f}O0"]), &[("f", &first.to_string())]),
    };
    let item = Item::does(format!("pay the resident {words}{}", reason(draw)));
    Award { items: vec![item], ordered: 0, prior: None, refer: None }
}

/// Figures that are written or copied strangely: read rightly, or said.
fn odd_figures(draw: &mut Draw) -> Award {
    draw.uses("a figure copied strangely");
    let (thousands, rest) = (draw.up_to(4) as u64, 100 + 25 * draw.up_to(30) as u64);
    let big = (thousands * 1000 + rest) * 100;
    let (t, r) = (thousands.to_string(), rest.to_string());
    let (words, sum) = match draw.up_to(4) {
        1 => (
            fill(
                draw.word(&["£{t}’{r}", "£{t}，{r}", "£{t} {r}", "£{t}\n{r}", "£{t},\n{r}", "£{t}.{r}.00"]),
                &[("t", &t), ("r", &r)],
            ),
            big,
        ),
        2 => (fill(draw.word(&["£{t}·50", "£{t}.5", "£{t}.50p", "£{t} .50", "£{t}. 50"]), &[("t", &t)]), thousands * 100 + 50),
        3 => (
            fill(draw.word(&["£\n{r}", "£ {r}", "£{r}.", "{r} pounds", "GBP {r}", "£{r}/-", "£{r} (sterling)"]), &[("r", &r)]),
            rest * 100,
        ),
        _ => (
            fill(draw.word(&["£{r}=\n", "£{a}=\n{b}", "£{a} {b}", "£{a}\n{b}"]), &[("r", &r), ("a", &r[..1]), ("b", &r[1..])]),
            rest * 100,
        ),
    };
    let item = Item::does(format!("pay the resident {words} for {}", draw.one(&PURPOSES)));
    Award { refer: None, ..Award::of(item, sum, None) }
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

/// The same sum again, in the same order or one of its own.
fn restate(draw: &mut Draw, sum: u64, orders: &mut Vec<Item>) {
    let s = draw.money(sum);
    match draw.up_to(3) {
        1 => {
            draw.uses("the sum again, in the same order");
            let sentence = fill(
                draw.word(&[
                    "The {s} must be paid directly to the resident.",
                    "The {s} is to be paid to the resident and not set against any arrears.",
                    "The landlord must pay the {s} into the resident’s bank account.",
                    "The full {s} must reach the resident within that time.",
                    "This {s} should not be offset against rent arrears.",
                    "The payment of {s} must be made to the resident herself.",
                ]),
                &[("s", &s)],
            );
            orders.last_mut().expect("an order").then.push(sentence);
        }
        2 => {
            draw.uses("the sum again, in an order of its own");
            let words = fill(
                draw.word(&[
                    "pay the {s} directly to the resident and not into her rent account",
                    "make the payment of {s} by bank transfer",
                    "ensure that the {s} is not used to offset any arrears",
                    "pay the total of {s} to the resident in one payment",
                    "make sure that the resident receives the full {s}",
                ]),
                &[("s", &s)],
            );
            orders.push(Item::does(words));
        }
        _ => {
            draw.uses("proof of payment");
            let words = fill(
                draw.word(&[
                    "provide the Ombudsman with evidence that it has paid the {s}",
                    "confirm to this Service that the payment of {s} has been made",
                    "send us proof that the {s} has been paid to the resident",
                    "show the Ombudsman that it has paid the resident the {s} ordered above",
                    "evidence payment of the {s} to this Service",
                ]),
                &[("s", &s)],
            );
            orders.push(Item::does(words));
        }
    }
}

/// A sum that no word of paying governs.
fn mentioned(draw: &mut Draw) -> Item {
    let sum = draw.sum();
    let (s, t) = (draw.money(sum), draw.money(sum + 10_000));
    let kind = draw.up_to(11);
    draw.uses(
        [
            "mentioned: a charge",
            "mentioned: how an offer came about",
            "mentioned: a valuation",
            "mentioned: works up to a value",
            "mentioned: a voucher",
            "mentioned: an invoice",
            "mentioned: arrears",
            "mentioned: a cap",
            "mentioned: a review of an offer",
            "mentioned: what a policy allows",
            "mentioned: a claim",
        ][kind - 1],
    );
    let words = match kind {
        1 => draw.word(&[
            "give the resident a breakdown of the {s} service charge for 2022",
            "explain to the resident how the charge of {s} for the lift came about",
            "provide the resident with the invoices behind the {s} that she was charged",
            "write to the resident about the {s} added to her service charge account",
        ]),
        2 => draw.word(&[
            "explain to the resident how it arrived at its offer of {s}",
            "set out how it calculated the {s} it offered",
            "tell the resident in writing what its offer of {s} was for",
        ]),
        3 => draw.word(&[
            "send the resident its insurer’s details so that she can claim for her carpet, which she values at {s}",
            "consider her claim for a sofa that cost {s} under its insurance",
            "acknowledge in writing that the resident says her bed was worth {s}",
        ]),
        4 => draw.word(&[
            "redecorate the kitchen up to the value of {s}",
            "replace the carpet in the hall, at a cost of up to {s}",
            "carry out decorating works to a maximum value of {s}",
            "fit a new worktop costing no more than {s}",
        ]),
        5 => draw.word(&[
            "give the resident decorating vouchers worth {s}",
            "provide the resident with a {s} decorating voucher",
            "send the resident a shopping voucher for {s}",
        ]),
        6 => draw.word(&[
            "cancel its invoice for {s}",
            "withdraw the {s} recharge it raised for the lock",
            "take back its demand for {s} for clearing the garden",
            "remove the recharge of {s} from its records",
        ]),
        7 => draw.word(&[
            "write to the resident to explain the arrears of {s} on her account",
            "agree a plan with the resident for her rent arrears of {s}",
            "check whether the arrears of {s} are right and tell the resident",
        ]),
        8 => draw.word(&[
            "remind its staff that they can offer up to {s} without a manager",
            "tell its staff that the cap of {s} in its policy no longer applies",
            "raise the limit of {s} in its compensation policy to {t}",
        ]),
        9 => draw.word(&[
            "review its offer of {s} for the carpets and write to the resident with the outcome",
            "reconsider its decision to offer {s} for the damaged carpet",
            "look again at the {s} it offered for her belongings",
        ]),
        10 => draw.word(&[
            "train its staff in its policy, which allows {s} for a missed visit",
            "review why its policy of paying {s} for a missed visit was not followed",
        ]),
        _ => draw.word(&[
            "respond to the resident’s claim for {s}",
            "refer the resident’s claim of {s} for her belongings to its insurer",
            "give the resident a decision on her request for {s}",
        ]),
    };
    Item::does(fill(words, &[("s", &s), ("t", &t)]))
}

/// What is recommended, and how much of it is money.
fn advice(draw: &mut Draw) -> (Vec<String>, u64) {
    if draw.once_in(2) {
        return (Vec::new(), 0);
    }
    let mut items = vec![format!(
        "The landlord should {}.",
        draw.word(&[
            "consider a new policy on leaks",
            "review how it books its contractors",
            "read our Spotlight report on leaks",
            "consider training for its call handlers"
        ])
    )];
    let sum = draw.sum();
    let s = draw.money(sum);
    let recommended = match draw.up_to(4) {
        1 => {
            draw.uses("recommended: pay what was offered");
            items.push(fill(
                draw.word(&[
                    "The landlord should pay the resident the {s} it offered, if it has not already done so.",
                    "The landlord should pay the resident the {s} that it offered in its final response.",
                    "It is recommended that the landlord pays the {s} it offered at stage 2, if this is still to be paid.",
                    "The Ombudsman recommends that the landlord re-offers the {s} it offered at stage 2.",
                    "If it has not done so, the landlord should pay the resident the {s} already offered.",
                ]),
                &[("s", &s)],
            ));
            sum
        }
        2 => {
            draw.uses("recommended: pay a sum");
            items.push(fill(
                draw.word(&[
                    "The landlord should pay the resident {s} as a gesture of goodwill.",
                    "It is recommended that the landlord pays the resident {s} for her time.",
                    "We recommend that the landlord pays the resident {s} towards her costs.",
                ]),
                &[("s", &s)],
            ));
            sum
        }
        3 => {
            draw.uses("recommended: a sum only mentioned");
            items.push(fill(
                draw.word(&[
                    "The landlord should review its offer of {s} in other cases.",
                    "The landlord should consider raising the cap of {s} in its compensation policy.",
                    "The landlord should explain to the resident how the charge of {s} came about.",
                    "The landlord should tell its staff that they may offer up to {s}.",
                    "The landlord should look at whether {s} for a missed visit is still enough.",
                ]),
                &[("s", &s)],
            ));
            0
        }
        _ => 0,
    };
    draw.shuffle(&mut items);
    (items.iter().map(|item| capital(item)).collect(), recommended)
}
