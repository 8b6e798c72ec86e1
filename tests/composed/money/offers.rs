//! How does an award stand to what was offered or paid before?

use super::{Award, listed, parts, pays, reason};
use crate::draw::{Draw, fill};
use crate::layout::Item;

/// When, or how, something was offered before.
pub(super) const BEFORE: [&str; 10] = [
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

pub(super) fn offer(draw: &mut Draw, sum: u64) -> String {
    let x = draw.money(sum);
    format!("{x} {}", draw.word(&BEFORE))
}

pub(super) fn inclusive(draw: &mut Draw) -> Award {
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

pub(super) fn inclusive_after(draw: &mut Draw) -> Award {
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

pub(super) fn inclusive_part(draw: &mut Draw) -> Award {
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

pub(super) fn bracketed_inclusive(draw: &mut Draw) -> Award {
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

pub(super) fn offered_in_one_part(draw: &mut Draw) -> Award {
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

pub(super) fn in_addition(draw: &mut Draw) -> Award {
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

pub(super) fn running_total(draw: &mut Draw) -> Award {
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

pub(super) fn deductible(draw: &mut Draw) -> Award {
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

pub(super) fn pay_the_rest(draw: &mut Draw) -> Award {
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

pub(super) fn less_paid(draw: &mut Draw) -> Award {
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

pub(super) fn may_deduct(draw: &mut Draw) -> Award {
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

pub(super) fn not_deducted(draw: &mut Draw) -> Award {
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
pub(super) fn replaced(draw: &mut Draw) -> Award {
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
pub(super) fn raised(draw: &mut Draw) -> Award {
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

pub(super) fn raised_from(draw: &mut Draw) -> Award {
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

pub(super) fn its_offer(draw: &mut Draw) -> Award {
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

pub(super) fn its_offer_and_more(draw: &mut Draw) -> Award {
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

pub(super) fn includes_more(draw: &mut Draw) -> Award {
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
