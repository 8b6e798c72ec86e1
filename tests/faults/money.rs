//! Which sums are ordered, which were offered before, and which are only mentioned (domain.md 2.4)?

use super::texts::{HEADS, orders, pays, recommends, report, table};
use super::{Row, net, no_prior, ordered, prior, recommended, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    [restated(), breakdowns(), earlier_offers(), mentioned(), payees(), unreadable()].into_iter().flatten().collect()
}

/// A sum that refers to what was ordered already orders nothing more.
fn restated() -> Vec<Row> {
    vec![
        row(
            "the sum of two awards, paid directly",
            pays(
                "pay the resident £420 for the roof and £80 for its complaint handling. The £500 should be sent to her bank account.",
            ),
            vec![ordered("£500"), no_prior(), net("£500")],
        ),
        row(
            "the award again, in an order about arrears",
            orders(
                "1. Within 4 weeks the landlord must pay the resident £240.\n2. The £240 must go to the resident and must not be set against her rent arrears.",
            ),
            vec![ordered("£240"), net("£240")],
        ),
        row(
            "a total in an order of its own",
            orders(
                "1. The landlord must pay the resident £150 for the delay.\n2. The landlord must pay the resident £90 for her time and trouble.\n3. The total of £240 must reach the resident within 4 weeks.",
            ),
            vec![ordered("£240")],
        ),
        row(
            "proof that the sum was paid",
            orders(
                "1. Within 4 weeks the landlord must pay the resident £310.\n2. Within 5 weeks the landlord must show the Ombudsman that the payment of £310 was made.",
            ),
            vec![ordered("£310")],
        ),
        row(
            "evidence of the compensation, in the same order",
            pays("pay the resident £265. It must send this Service evidence that the £265 has been paid."),
            vec![ordered("£265")],
        ),
        row(
            "a running total with what was paid",
            pays("pay the resident a further £280. This is on top of the £140 that it has paid, making £420 altogether."),
            vec![ordered("£280"), no_prior(), net("£280")],
        ),
    ]
}

/// A total and what it is made of are one payment; two awards of one sum are two.
fn breakdowns() -> Vec<Row> {
    vec![
        row(
            "a breakdown in brackets with an offer inside a part",
            pays(
                "pay the resident compensation of £540 (£460 for the roof, inclusive of the £150 offered, and £80 for its complaint handling).",
            ),
            vec![ordered("£540"), prior("£150"), net("£390")],
        ),
        row(
            "a breakdown after the time",
            orders(
                "1. The landlord must pay the resident compensation of £450 within 4 weeks, £350 for the roof and £100 for its complaint handling.",
            ),
            vec![ordered("£450"), net("£450")],
        ),
        row(
            "three awards of which one equals the others",
            pays("pay the resident £250 for the roof, £150 for the delay and £100 for its complaint handling."),
            vec![ordered("£500")],
        ),
        row(
            "the same sum for two heads",
            pays("pay the resident £125 for its handling of the roof leak and £125 for its handling of the complaint."),
            vec![ordered("£250")],
        ),
        row(
            "the offer is told to be in one part",
            pays(
                "pay the resident £410. This is £330 for the roof and £80 for its complaint handling. The £45 offered at stage 1 is included in the £330.",
            ),
            vec![ordered("£410"), prior("£45"), net("£365")],
        ),
    ]
}

/// What was offered or paid before is taken off only where the words say so.
fn earlier_offers() -> Vec<Row> {
    vec![
        row(
            "it may pay the rest",
            pays("pay the resident £130. If it has already paid the £50 that it offered at stage 1, it may pay £80."),
            vec![ordered("£130"), prior("£50"), net("£80")],
        ),
        row(
            "some of it may be set against arrears",
            pays("pay the resident £380. It may put £120 of this towards her arrears."),
            vec![ordered("£380"), no_prior(), net("£380")],
        ),
        row("an offer that is raised", pays("raise its offer of compensation to £425."), vec![ordered("£425"), no_prior()]),
        said(
            "an offer that is raised: how much of it is new is not known",
            pays("raise its offer of compensation to £425."),
            "money",
        ),
        row(
            "an offer that is increased to a sum",
            pays("increase its offer of compensation to £275."),
            vec![ordered("£275"), no_prior()],
        ),
        row(
            "nothing may be deducted",
            pays("pay the resident £290. It must not deduct the £75 that it paid in March."),
            vec![ordered("£290"), no_prior(), net("£290")],
        ),
        row(
            "beside what was offered",
            pays("pay the resident £160, in addition to the £85 that it offered at stage 2."),
            vec![ordered("£160"), no_prior(), net("£160")],
        ),
        row(
            "in place of what was offered",
            pays("pay the resident £360. This takes the place of the £200 that it offered at stage 2."),
            vec![ordered("£360")],
        ),
        row_or_said(
            "an increased offer is paid: how much of it is new is not known",
            pays("pay its increased offer of compensation of £415."),
            vec![ordered("£415"), prior("£415"), net("£0")],
        ),
        row(
            "a sum that falls due where another is late",
            pays("pay the resident £210. If the repair is not finished by then, it must pay her a further £40."),
            vec![ordered("£210")],
        ),
    ]
}

/// A sum that no word of paying governs is only mentioned.
fn mentioned() -> Vec<Row> {
    let beside = |words: &str| {
        orders(&format!(
            "1. Within 4 weeks of the date of this report, the landlord must pay the resident £330.\n2. Within 4 weeks of the date of this report, the landlord must {words}"
        ))
    };
    vec![
        row(
            "a breakdown of a charge",
            beside("give the resident a breakdown of the £960.40 service charge for 2022."),
            vec![ordered("£330")],
        ),
        row(
            "how an offer was calculated",
            beside("set out for the resident how it arrived at its offer of £275."),
            vec![ordered("£330"), no_prior()],
        ),
        row(
            "what the resident values her things at",
            beside("send the resident its insurer’s address, so that she can claim for the carpet, which she values at £640.50."),
            vec![ordered("£330")],
        ),
        row(
            "an offer that is to be looked at again",
            beside("look again at its offer of £700 for the carpets."),
            vec![ordered("£330"), no_prior()],
        ),
        row(
            "an offer that is to be reviewed",
            beside("review its decision to offer the resident £90 and write to her with the outcome."),
            vec![ordered("£330"), no_prior()],
        ),
        row("works up to a value", beside("redecorate the back bedroom, up to the value of £500."), vec![ordered("£330")]),
        row(
            "an invoice that is cancelled",
            beside("cancel the invoice for £185 that it sent the resident in May 2023."),
            vec![ordered("£330")],
        ),
        row(
            "arrears that are explained",
            beside("write to the resident to explain the arrears of £1,212.18 on her account."),
            vec![ordered("£330")],
        ),
        row(
            "a cap on what it will reimburse",
            beside("remind its staff that they may approve compensation of up to £250 without a manager."),
            vec![ordered("£330")],
        ),
        row(
            "other cases, recommended to be looked at",
            recommends(
                "2. The landlord should consider whether its offer of £330 was in keeping with what it offers in other cases.",
            ),
            vec![ordered("£0"), recommended("£0")],
        ),
        row(
            "an offer to be paid is recommended",
            recommends("2. The landlord should pay the resident the £145 that it offered, if it has not already."),
            vec![ordered("£0"), recommended("£145")],
        ),
    ]
}

/// Each payee has a sum.
fn payees() -> Vec<Row> {
    vec![
        row("each of three", pays("pay each of the three residents £120."), vec![ordered("£360")]),
        row("two, each", pays("pay the two complainants £175 each."), vec![ordered("£350")]),
        row("two with a sum each", pays("pay Mr Aldous £380 and Mrs Aldous £220."), vec![ordered("£600")]),
        row("two residents by letter", pays("pay Resident A £180 and Resident B £260."), vec![ordered("£440")]),
        row(
            "an award and the cost of a thing",
            pays("pay the resident £410 and reimburse her for the £64.50 that she spent on a heater."),
            vec![ordered("£474.50")],
        ),
        row("an estate", pays("pay £650 to the resident’s estate."), vec![ordered("£650")]),
        row("an account that is credited", pays("credit the resident’s rent account with £230."), vec![ordered("£230")]),
        row(
            "the resident and an account",
            pays("pay the resident £200 and credit her rent account with £55."),
            vec![ordered("£255")],
        ),
    ]
}

/// A figure that cannot be read whole is never read in part.
fn unreadable() -> Vec<Row> {
    let pay = |sum: &str| pays(&format!("pay the resident {sum} for the distress and inconvenience."));
    let cut = report(
        HEADS,
        "3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration in the landlord’s handling of a roof leak.",
        "Orders\n\n1. Within 4 weeks the landlord must apologise to the resident.\n2. Within 4 weeks the landlord must pay the resident £4",
    );
    vec![
        said("letters for noughts", pay("£4OO"), "money"),
        said("one letter for a nought", pay("£35O"), "money"),
        row_or_said("an apostrophe between thousands", pay("£1’400"), vec![ordered("£1400")]),
        row_or_said("thousands on the next line", pay("£1\n350"), vec![ordered("£1350")]),
        row_or_said("quoted-printable", pay("£4=\n50"), vec![ordered("£450")]),
        row_or_said("a dot in the middle for a point", pay("£2·50"), vec![ordered("£2.50")]),
        row_or_said("a wide comma between thousands", pay("£1，250"), vec![ordered("£1250")]),
        said("blacked out after a figure", pay("£4██"), "money"),
        said("redacted in words", pay("£4[redacted]"), "money"),
        said("blacked out between figures", pay("£1,█50"), "money"),
        said("crosses for figures", pay("£XXX"), "money"),
        said("a range with a dash", pay("£150–250"), "money"),
        said("a range in words", pay("between £150 and £250"), "money"),
        said("a range, the second without a sign", pay("between £150 and 250"), "money"),
        said("a minus", pay("-£150"), "money"),
        said("two sums side by side", pay("£450£550"), "money"),
        said("a footnote mark after the sum", pays("pay the resident £4002 for the distress.\n\n2 See paragraph 9."), "money"),
        row_or_said(
            "the sum stands in the evidence that is asked for",
            table(
                "1\tCompensation order\nBy the due date the landlord must send evidence that it has paid directly to the resident £520.\tNo later than 5 February 2026",
            ),
            vec![ordered("£520")],
        ),
        row_or_said(
            "the same, the name of the order misspelt",
            table(
                "1\tCompenstion order\nBy the due date the landlord must send evidence that it has paid directly to the resident £520.\tNo later than 5 February 2026",
            ),
            vec![ordered("£520")],
        ),
        row_or_said(
            "the same, without the name of the order",
            table(
                "1\tBy the due date the landlord must send evidence that it has paid directly to the resident £520.\tNo later than 5 February 2026",
            ),
            vec![ordered("£520")],
        ),
        said("a text that ends inside a sum", cut.trim_end().to_string(), "money"),
    ]
}
