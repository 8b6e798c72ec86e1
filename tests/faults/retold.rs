//! What is told before it is ordered, and what hangs on something before it: a promise, an offer, a time, a share?

use super::texts::{HEADS, decision_recommends, finds, orders, pays, recommends, report, table};
use super::{Row, are, found, net, no_prior, ordered, outside, prior, quiet, recommended, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    [promises(), offers(), judged(), shares(), times(), cut(), parted(), glued(), set_aside()].into_iter().flatten().collect()
}

/// What was promised is ordered by the sentence behind it.
fn promises() -> Vec<Row> {
    vec![
        row(
            "a promise that is taken up, with its time",
            orders("1. The landlord agreed to rehang the back gate within 4 weeks. It must do so."),
            vec![are(&[("rehang the back gate", "2024-03-05")])],
        ),
        row(
            "a promise that is taken up by the landlord again",
            orders("1. The landlord undertook to survey the drains within 6 weeks. The landlord should now do this."),
            vec![are(&[("survey the drains", "2024-03-19")])],
        ),
    ]
}

/// A sum that was told as an offer, and is ordered behind that.
fn offers() -> Vec<Row> {
    vec![
        row(
            "an offer that was not paid, told and then ordered",
            pays("pay the resident £240 for its delay in paying the £90 it promised, and the £90 itself."),
            vec![ordered("£330"), prior("£90"), net("£240")],
        ),
        row(
            "an offer beside the award, ordered in the next sentence",
            pays(
                "pay the resident £510. This is in addition to the £160 it offered at stage 2. The landlord must pay the £160 too, if it has not done so.",
            ),
            vec![ordered("£670"), prior("£160"), net("£510")],
        ),
        row(
            "an offer that is one of the parts",
            pays(
                "pay the resident £640, inclusive of £240 it has already offered for the delay, £250 for the damp and £150 for its record keeping.",
            ),
            vec![ordered("£640"), prior("£240"), net("£400")],
        ),
        row(
            "an offer inside the total, and what remains behind it",
            pays(
                "pay the resident £900, inclusive of the £350 awarded in its stage 2 response. If the £350 has been paid, the landlord must pay the remaining £550.",
            ),
            vec![ordered("£900"), prior("£350"), net("£550")],
        ),
        row(
            "an increase on what was offered, without its figure",
            pays("pay the resident £380 in total, an increase of £130 on what it had offered."),
            vec![ordered("£380"), prior("£250"), net("£130")],
        ),
        row(
            "the whole sum was what was offered",
            pays("pay the resident £415, if it has not already done so. This is the amount offered at stage 2."),
            vec![ordered("£415"), prior("£415"), net("£0")],
        ),
        row(
            "a part of it that the landlord previously offered",
            pays("pay directly to the resident £520 compensation, £220 of which the landlord previously offered."),
            vec![ordered("£520"), prior("£220"), net("£300")],
        ),
        quiet(
            "what is left, in a bracket behind the deduction",
            pays("pay the resident £460 less the £85 already paid in June 2023 (£375)."),
            vec![ordered("£460"), prior("£85"), net("£375")],
            &["money"],
        ),
        row(
            "what it credited may be set off",
            pays(
                "pay the resident £235 in compensation. The landlord may set off the £35 it credited to her account in August 2023.",
            ),
            vec![ordered("£235"), prior("£35"), net("£200")],
        ),
        quiet(
            "what was paid is not to be deducted",
            pays("pay the resident £530. The £45 paid at stage 1 is not to be deducted from this."),
            vec![ordered("£530"), net("£530")],
            &["money"],
        ),
        quiet(
            "proof that this payment was made is no earlier payment",
            pays("pay the resident £210 and confirm to us that it has paid."),
            vec![ordered("£210"), no_prior(), net("£210")],
            &["money"],
        ),
    ]
}

/// An offer of which something is thought, what a policy pays in general, and debts, are no orders.
fn judged() -> Vec<Row> {
    vec![
        quiet(
            "an offer that was not enough",
            pays("pay the resident £125 in recognition that its offer of £35 was not proportionate."),
            vec![ordered("£125"), net("£125")],
            &["money"],
        ),
        quiet(
            "an offer that was reasonable, before another sum is ordered",
            orders(
                "1. The landlord’s offer of £180 for the roof was reasonable redress. For its complaint handling it must within 4 weeks pay the resident £95.",
            ),
            vec![ordered("£95"), net("£95")],
            &["money"],
        ),
        row_or_said(
            "what its policy pays in general",
            pays("pay the resident £310 compensation. Under its policy, the landlord pays £15 for a missed visit."),
            vec![ordered("£310"), net("£310")],
        ),
        quiet(
            "a debt of a tenancy before this one",
            pays("pay the resident £205. It cannot be withheld because of the £880 former tenancy debt."),
            vec![ordered("£205")],
            &["money"],
        ),
    ]
}

/// Parts, shares and costs of one sum.
fn shares() -> Vec<Row> {
    vec![
        quiet(
            "this includes all of its parts",
            pays(
                "pay £430 directly to the resident. This includes £180 for the leak, £150 for her time and £100 for its records.",
            ),
            vec![ordered("£430"), net("£430")],
            &["money"],
        ),
        quiet(
            "a share for the rent account and the remainder for the resident",
            pays(
                "pay the resident £1,100. Of this, £700 should be paid to the rent account, and the remainder of £400 to the resident.",
            ),
            vec![ordered("£1100"), net("£1100")],
            &["money"],
        ),
        quiet(
            "the cost of a stay is paid back",
            pays("reimburse the resident for the cost of her hotel stay of £264, and pay her £150."),
            vec![ordered("£414")],
            &["money"],
        ),
        row(
            "an offer in a bracket that adds up with another award by chance",
            pays(
                "pay the resident £375 for the loss of her garden (inclusive of the £255 it offered in March) and £120 for its records. The payment of £495 must be made to her.",
            ),
            vec![ordered("£495"), prior("£255"), net("£240")],
        ),
        said(
            "a lost space between a sum and what it is",
            pays("pay the resident £260. It consists of the £90that it offered on 3 May and £170 for the delay."),
            "money",
        ),
        said(
            "a lost space behind what was offered",
            recommends("1. The landlord should re-offer the £70 compensation offeredduring its complaints process."),
            "recommendations",
        ),
        said(
            "pence whose point was lost, before a little word",
            recommends("1. The landlord should pay the resident £9 40 or so for the bus."),
            "recommendations",
        ),
        quiet(
            "a lost space before and behind a recommended sum",
            recommends("1. The landlord should pay the resident£140it offered at stage 2."),
            vec![recommended("£140")],
            &["recommendations"],
        ),
    ]
}

/// Times that count from others, and lead-ins that end in a full stop.
fn times() -> Vec<Row> {
    vec![
        row(
            "within a further time, below a lead-in",
            orders(
                "Within four weeks of the date of this report the landlord is ordered to:\na. apologise to the resident;\nb. within a further two weeks, tell us in writing what it did.",
            ),
            vec![are(&[("apologise to the resident", "2024-03-05"), ("tell us in writing", "2024-03-19")])],
        ),
        row(
            "a sum as an order of its own, beside another",
            orders(
                "1. Provide a written apology from a director, within 4 weeks.\n2. £420 compensation to be paid to the resident within 6 weeks.",
            ),
            vec![are(&[("written apology", "2024-03-05"), ("£420", "2024-03-19")]), ordered("£420")],
        ),
        row(
            "a line break in an item of a list, before its second sentence",
            orders(
                "Within 4 weeks of the date of this report the landlord must:\n    1. Apologise to the resident in person.\nThe apology must be made by a director.\n    2. Pay the resident £90.\n    3. Mend the gate.",
            ),
            vec![are(&[("Apologise", "2024-03-05"), ("£90", "2024-03-05"), ("Mend the gate", "2024-03-05")]), ordered("£90")],
        ),
        row(
            "the figures of a day and a year on lines of their own",
            orders("1. The landlord is ordered by 2\n7 March 20\n24 to fit the ramp."),
            vec![are(&[("fit the ramp", "2024-03-27")])],
        ),
        row(
            "a lead-in with a full stop, and headings between its orders",
            orders(
                "Within 4 weeks of the date of this report, the landlord must do the following.\n\nApology\n\n1. Write to the resident to apologise.\n\nMoney\n\n2. Pay the resident £230.",
            ),
            vec![are(&[("Write to the resident", "2024-03-05"), ("Pay the resident", "2024-03-05")]), ordered("£230")],
        ),
    ]
}

/// A text that stops in a date, or behind nothing but a time.
fn cut() -> Vec<Row> {
    let first = "1\tApology order\nThe landlord must apologise to the resident.\tNo later than 5 February 2026\n2\tRepair order\nThe landlord must mend the gate.\tNo later than";
    let stops = |end: &str| {
        let whole = table(&format!("{first}{end}"));
        let at = whole.find(&format!("mend the gate.\tNo later than{end}")).map_or(whole.len(), |at| at + end.len() + 28);
        whole[..at].to_string()
    };
    let recommends_cut = |words: &str| {
        let whole = decision_recommends(words);
        let at = whole.find(words).map_or(whole.len(), |at| at + words.len());
        whole[..at].to_string()
    };
    vec![
        said("stops between month and year", stops(" 19 March"), "money"),
        said("stops in a year", stops(" 19 March 202"), "money"),
        said("stops behind the time of a recommendation", recommends_cut("Within 14 days"), "recommendations"),
        said(
            "stops in a recommendation without who must act",
            recommends_cut("The matter was settled on the understanding that all of this is do"),
            "recommendations",
        ),
    ]
}

/// The matter stands between the frame and the outcome; what is not found is no finding.
fn parted() -> Vec<Row> {
    const SCHEME: &str = "In accordance with paragraph 52 of the Housing Ombudsman Scheme,";
    let both = vec![found(&[("severe_maladministration", "roof leak"), ("service_failure", "associated complaint")])];
    vec![
        row(
            "there was, in respect of, an outcome",
            finds(&format!(
                "3. {SCHEME} there was, in respect of a roof leak, severe maladministration by the landlord.\n4. {SCHEME} there was, with regard to the associated complaint, a service failure by the landlord."
            )),
            both.clone(),
        ),
        row(
            "its actions constitute",
            finds(&format!(
                "3. {SCHEME} the landlord’s actions in handling a roof leak constitute severe maladministration.\n4. {SCHEME} its actions in handling the associated complaint constitute service failure."
            )),
            both,
        ),
        quiet(
            "a graver finding that cannot be made",
            finds(&format!(
                "3. {SCHEME} there was maladministration in respect of a roof leak. We cannot make a finding of severe maladministration because the landlord has learned from it.\n4. {SCHEME} there was service failure in the associated complaint."
            )),
            vec![found(&[("maladministration", "roof leak"), ("service_failure", "associated complaint")])],
            &["findings"],
        ),
        row(
            "orders to be completed within a time",
            orders(
                "Orders to be completed within 4 weeks:\n1. Pay the resident £85.\n2. Apologise to her.\n\nOrders to be completed within 12 weeks:\n3. Review the lettings policy.",
            ),
            vec![are(&[("£85", "2024-03-05"), ("Apologise to her", "2024-03-05"), ("lettings policy", "2024-04-30")])],
        ),
    ]
}

/// A lost space that hides an outcome, its weight or a time.
fn glued() -> Vec<Row> {
    const SCHEME: &str = "In accordance with paragraph 52 of the Housing Ombudsman Scheme,";
    let is = |words: &str| finds(&format!("3. {SCHEME} {words}"));
    vec![
        said(
            "a lost space before severe",
            is("the landlord was responsible forsevere maladministration in its handling of a roof leak."),
            "findings",
        ),
        said(
            "a lost space inside outside jurisdiction",
            finds(
                "3. The complaint about the rent is outside theOmbudsman’s jurisdiction.\n4. There was maladministration in the landlord’s handling of a roof leak.",
            ),
            "findings",
        ),
        said(
            "a lost space before the time of a lead-in",
            orders(
                "The landlord is ordered to do the followingwithin four weeks of the date of this report:\n1. Apologise to the resident.\n2. Pay her £40.",
            ),
            "orders",
        ),
        row_or_said(
            "a lost space in the time above",
            orders(
                "1. Within 4 weeks the landlord must apologise.\n2. The landlord must send proof of this withinthe same period.",
            ),
            vec![are(&[("apologise", "2024-03-05"), ("send proof", "2024-03-05")])],
        ),
        row(
            "a dash without its space",
            orders(
                "Within 4 weeks of the date of this report the landlord must:\n- Survey the loft.\n-Apologise to the resident.\n- Pay her £40.",
            ),
            vec![are(&[("Survey", "2024-03-05"), ("Apologise", "2024-03-05"), ("£40", "2024-03-05")])],
        ),
    ]
}

/// The paragraph of the Scheme is quoted, and the next sentence says what is left out.
fn set_aside() -> Vec<Row> {
    let text = report(
        HEADS,
        "3. In accordance with paragraph 52 of the Housing Ombudsman Scheme, there was maladministration in the landlord’s handling of a roof leak.",
        "Orders\n\n1. Within 4 weeks the landlord must write to the resident to apologise.",
    )
    .replace(
        "Background\n",
        "Jurisdiction\n\n2. The resident says that she fell ill. Paragraph 42(f) says that we may not consider what a court is better placed to decide. We therefore do not investigate the effect on her health.\n\nBackground\n",
    );
    vec![row("therefore do not investigate", text, vec![outside(&["42(f)"])])]
}
