//! Who is paid, on what condition, and to which account?

use super::{Award, pays, reason};
use crate::draw::{Draw, fill};
use crate::layout::Item;

pub(super) fn each_of(draw: &mut Draw) -> Award {
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

pub(super) fn named(draw: &mut Draw) -> Award {
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

pub(super) fn estate(draw: &mut Draw) -> Award {
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

pub(super) fn account(draw: &mut Draw) -> Award {
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

pub(super) const BOUGHT: [&str; 6] =
    ["a dehumidifier", "an electric heater", "a plumber", "cleaning products", "a new carpet", "taxi fares"];

pub(super) fn with_costs(draw: &mut Draw) -> Award {
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

pub(super) fn costs(draw: &mut Draw) -> Award {
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

pub(super) fn conditional(draw: &mut Draw) -> Award {
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

pub(super) fn days_at_a_rate(draw: &mut Draw) -> Award {
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

pub(super) fn two_each_of_total(draw: &mut Draw) -> Award {
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

pub(super) fn against_arrears(draw: &mut Draw) -> Award {
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
