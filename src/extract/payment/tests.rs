//! Every wording of domain.md 2.4 and of the corpus, in our own words about places that do not exist.

use super::*;
use crate::text::NormalText;
use proptest::prelude::*;

/// One paragraph a line; two spaces a level.
fn paras(text: &str) -> Vec<Para<'_>> {
    let mut at = 0;
    let mut paras = Vec::new();
    for line in text.split_inclusive('¶') {
        let words = line.trim_end_matches('¶');
        let start = words.len() - words.trim_start_matches([' ', '\n']).len();
        let indent = words.trim_start_matches('\n').len() - words.trim_start_matches([' ', '\n']).len();
        let span = Span::new(at + start, at + words.trim_end().len().max(start));

        let normal = NormalText::of_span(text, span);
        paras.push(Para { pieces: [span].into(), level: indent / 2, normal, ..Para::default() });
        at += line.len();
    }
    paras
}

/// Lines to paragraphs.
fn lines(text: &str) -> String {
    text.replace('\n', "¶\n")
}

fn read(text: &str) -> (String, PaymentReading) {
    let text = lines(text);
    let paras = paras(&text);
    let all: Vec<&Para> = paras.iter().collect();
    let reading = payment(&all, &SoFar::default());
    (text, reading)
}

/// "£600 = £450 (£250) + £150; prior £250 inclusive; !code" as one line.
fn p(text: &str) -> String {
    let (_, reading) = read(text);
    let mut line = match &reading.payment {
        None => String::from("none"),
        Some(payment) => {
            let mut line = payment.amount_pence.map_or(String::from("open"), pounds);
            let parts: Vec<String> = payment
                .parts
                .iter()
                .map(|part| match part.prior_offer_pence {
                    Some(prior) => format!("{} ({})", pounds(part.amount_pence), pounds(prior)),
                    None => pounds(part.amount_pence),
                })
                .collect();
            if !parts.is_empty() {
                line += &format!(" = {}", parts.join(" + "));
            }
            if let Some(prior) = payment.prior_offer_pence {
                line += &format!("; prior {}", pounds(prior));
            }
            if let Some(terms) = payment.prior_offer_terms {
                line += &format!("; {terms:?}");
            }
            if payment.may_deduct_paid {
                line += "; ask";
            }
            line
        }
    };
    for diagnostic in &reading.diagnostics {
        line += &format!(" !{}", diagnostic.code);
    }
    line
}

/// Each text, and what must be read from it; all that differ are shown.
#[track_caller]
fn table(rows: &[(&str, &str)]) {
    let differ: Vec<String> = rows
        .iter()
        .filter(|(text, want)| p(text) != *want)
        .map(|(text, want)| format!("{text}\n    want {want}\n    read {}", p(text)))
        .collect();
    assert!(differ.is_empty(), "{} of {} rows differ:\n{}", differ.len(), rows.len(), differ.join("\n"));
}

#[test]
fn totals_and_parts() {
    table(&[
        ("Pay the resident £300 compensation.", "£300"),
        ("The landlord must pay the resident £200 for its handling of the leak at 4 Larch Row.", "£200"),
        (
            "Pay the resident the £600 compensation. This is made up of the following:\n  £450 for the time lost (inclusive of the £250 it offered in its final letter);\n  £150 for the handling of the complaint.",
            "£600 = £450 (£250) + £150; prior £250; Inclusive",
        ),
        (
            "The landlord must pay the resident a total of £360 compensation. The compensation is made up as follows:\n£300 for the distress. This is inclusive of the £100 already offered by the landlord.\n£60 for its complaint handling. This is inclusive of the £10 already offered at stage two.",
            "£360 = £300 (£100) + £60 (£10); prior £110; Inclusive",
        ),
        ("Pay the resident £175 compensation, comprising £100 for the delay and £75 for her time.", "£175 = £100 + £75"),
        ("Pay the resident £175, being £100 for the delay and £75 for her time.", "£175 = £100 + £75"),
        ("Pay the resident £540 (£340 for the gate and £200 for the complaint).", "£540 = £340 + £200"),
        ("Pay the resident £350: £250 for the delay and £100 for the complaint.", "£350 = £250 + £100"),
        ("Pay £350. This comprises £250 for the delay, and £100 for the complaint.", "£350 = £250 + £100"),
        ("Pay £100 for the delay and £100 for the complaint.", "£200 = £100 + £100"),
        ("Pay £200 for the delay, £100 for the mess and £100 for the complaint.", "£400 = £200 + £100 + £100"),
        ("Pay £100 for the delay and £50 for the complaint, a total of £150.", "£150 = £100 + £50"),
        ("Pay £100 for the delay and £50 for the complaint, totalling £150.", "£150 = £100 + £50"),
        ("Pay £100 for the delay and £50 for the complaint (£150 in total).", "£150 = £100 + £50"),
        ("Pay the resident compensation as follows:\n  £100 for the delay.\n  £50 for the complaint.", "£150 = £100 + £50"),
        ("The landlord must pay the resident:\n  £100 for the delay.\n  A further £50 for the complaint.", "£150 = £100 + £50"),
        (
            "The landlord must pay the resident:\n  £100 for the delay.\n  £50 for the complaint.\nThe total is £150.",
            "£150 = £100 + £50",
        ),
        (
            "Pay the resident £300, made up of:\n  Distress and inconvenience: £200\n  Complaint handling – £100.",
            "£300 = £200 + £100",
        ),
        ("The landlord must pay the resident £200 comprised of:\n  £200 for the distress.", "£200 = £200"),
        ("Pay £500, including £100 for its complaint handling.", "£500"),
        ("Pay £300 inclusive of the impact caused by its complaint handling.", "£300"),
        (
            "Pay £600 made up of:\n  £400 for the repairs, made up as follows:\n    £300 for the leak.\n    £100 for the mould.\n  £200 for the complaint.",
            "£600 = £400 + £200",
        ),
        (
            "Pay £350 made up as follows:\n  £300 for the mould. This includes the £100 offered at stage 1, £50 at stage 2, plus an additional £150 for later failings.\n  £50 for her complaint.",
            "£350 = £300 (£150) + £50; prior £150; Inclusive",
        ),
    ]);
}

#[test]
fn earlier_offers_inside_the_sum() {
    table(&[
        (
            "Pay the resident £650. This includes the £550 it offered and an additional payment of £100.",
            "£650 = £550 (£550) + £100; prior £550; Inclusive",
        ),
        (
            "The landlord must pay the resident £436, inclusive of the £286 previously offered, made up as follows:\n£286 previously offered for the delay, if not already paid\n£50 for its poor communication\n£100 for the complaint",
            "£436 = £286 (£286) + £50 + £100; prior £286; Inclusive",
        ),
        ("Pay the resident the £450 that it previously offered.", "£450; prior £450; Inclusive"),
        (
            "The landlord must pay £350 (including the £190 offered during the complaints process) made up as follows:\n£250 for the mice\n£100 for the complaint",
            "£350 = £250 + £100; prior £190; Inclusive",
        ),
        (
            "The landlord must pay £650 to the resident (this is inclusive of the landlord's offer to pay the resident £210 compensation, and it should deduct this from the above amount if already paid).\nThe award is equivalent to:\n£550 for the repairs.\n£100 for the complaint.",
            "£650 = £550 + £100; prior £210; Inclusive",
        ),
        (
            "Inclusive of the landlord's previous compensation award, the landlord must pay the resident £540. This comprises:\n£340 for the gate.\n£200 for the complaint.",
            "£540 = £340 + £200; Inclusive; ask",
        ),
        ("Inclusive of the £150 it offered before, the landlord must pay the resident £540.", "£540; prior £150; Inclusive"),
        (
            "Pay £400 made up as follows:\n£100 offered in its stage 1 response,\nAdditional £100 for the leak.\n£150 for the mould.\n£50 for the complaint.",
            "£400 = £100 (£100) + £100 + £150 + £50; prior £100; Inclusive",
        ),
        (
            "Pay £200 comprised of:\n£200 for the distress.\nIf the landlord has yet to pay the resident the £380 offered at stage 2, it is to do so and evidence this.",
            "£580 = £200 + £380 (£380); prior £380; Inclusive",
        ),
        ("Increase its offer of compensation from £100 to £250.", "£250; prior £100; Inclusive"),
        ("The landlord should increase its offer of £100 to £250.", "£250; prior £100; Inclusive"),
        (
            "Pay the resident the £250 it offered at stage 2 and a further £100.",
            "£350 = £250 (£250) + £100; prior £250; Inclusive",
        ),
        ("Pay £350, of which £250 was offered at stage 2.", "£350; prior £250; Inclusive"),
        ("Pay £350 inclusive of the £100 and £50 already offered.", "£350; prior £150; Inclusive"),
        ("Pay £350, taking into account the £100 it has already offered.", "£350; prior £100; Inclusive"),
    ]);
}

#[test]
fn earlier_offers_to_deduct() {
    table(&[
        (
            "Pay the resident £575 (the landlord may deduct from this amount the £275 compensation it previously offered if this has already been paid) for the distress.",
            "£575; prior £275; DeductIfPaid",
        ),
        (
            "Pay the resident £400.\nThe £50 already offered may be deducted if there is evidence that it was paid.",
            "£400; prior £50; DeductIfPaid",
        ),
        (
            "Pay the resident £400.\nIf the landlord has already paid the £50 it offered, it may deduct this from the total.",
            "£400; prior £50; DeductIfPaid",
        ),
        ("Pay the resident £400, less the £120 already paid.", "£400; prior £120; DeductIfPaid"),
        (
            "Pay the resident £400, less any sums already paid. This is made up of:\n£250 for the leak.\n£150 for the complaint.",
            "£400 = £250 + £150; DeductIfPaid; ask",
        ),
        (
            "Pay the resident £400.\nThe landlord may deduct from the total figure any payments it has already made.",
            "£400; DeductIfPaid; ask",
        ),
        ("The landlord must pay £400, from which any sum already paid may be deducted.", "£400; DeductIfPaid; ask"),
        ("Pay no less than £200 to the resident.", "£200 !sum_is_at_least"),
    ]);
}

#[test]
fn earlier_offers_beside_the_sum_or_replaced() {
    table(&[
        ("Pay the resident £100 in addition to the £250 already offered.", "£100; InAddition"),
        ("In addition to the £250 it offered at stage 2, the landlord must pay £100.", "£100; InAddition"),
        ("Pay the resident £100. This is on top of the £250 it offered at stage 2.", "£100; InAddition"),
        ("Pay the resident a further £50.", "£50; InAddition"),
        ("Pay the resident a further £50, bringing the total compensation to £300.", "£50; InAddition"),
        (
            "Pay £500. This replaces the landlord's offer of £375. It comprises:\n  £200 for the fence.\n  £300 for the complaint.",
            "£500 = £200 + £300; Replaced",
        ),
        ("Pay £500 in place of any previous offer.", "£500; Replaced"),
        ("Pay £500 instead of the £375 that it offered.", "£500; Replaced"),
    ]);
}

#[test]
fn rates_counts_and_limits() {
    table(&[
        (
            "Pay £610. This is made up of:\n£460 for the loss of the lift, at £10 per week for 46 weeks.\n£150 for the distress. This is inclusive of the £100 offered at stage 2.",
            "£610 = £460 + £150 (£100); prior £100; Inclusive",
        ),
        ("Pay the resident £460, calculated at £10 per week for 46 weeks.", "£460"),
        ("Pay the resident £470, calculated at £10 per week for 46 weeks.", "£470 !rate_does_not_add_up"),
        ("Pay the resident £10 per week for 46 weeks.", "£460"),
        ("Pay the resident £10 per week for 46 weeks, a total of £460.", "£460"),
        ("Pay the resident £2 per day until the heating works.", "open !rate_without_end !payment_without_figure"),
        ("Pay the resident two payments of £50.", "£100"),
        ("Pay the resident £600 in 3 instalments of £200.", "£600"),
        ("Pay £50 each to both residents.", "£100"),
        ("Pay the 2 residents £50 each.", "£100"),
        ("Pay the family £50 each.", "£50 !count_missing"),
        ("Reimburse the resident up to £500 on receipts.", "open !payment_without_figure"),
        ("Reimburse the resident for the cost of the dehumidifier on receipt of bills.", "open !payment_without_figure"),
        ("Refund the resident 25% of the rent from 1 May 2023 to 4 June 2023.", "open !payment_without_figure"),
        ("Reimburse the resident £36 for the dehumidifier.", "£36"),
    ]);
    assert_eq!(
        p("Pay £331.41 for the loss of a room, calculated at 15% of the weekly rent of £110.47 for 20 weeks."),
        "£331.41 !rate_does_not_add_up".replace(" !rate_does_not_add_up", "")
    );
}

#[test]
fn sums_that_are_not_ordered_here() {
    table(&[
        ("Review its policy, which allows awards of £100 to £600.", "none"),
        ("Provide this Service with evidence that it has paid the £600 ordered above.", "none !sum_without_role"),
        ("Provide evidence that it has paid the £600.", "none !sum_without_role"),
        (
            "The landlord must provide documentary evidence it has paid directly to the resident £650 compensation, made up as follows:\n£500 for the hazard (inclusive of the £125 previously offered).\n£150 for the complaint.",
            "£650 = £500 (£125) + £150; prior £125; Inclusive",
        ),
        ("Pay £300 to the resident.\nThe £300 must be paid directly to the resident.", "£300"),
        ("Pay £300 to the resident. The landlord offered £200 at stage 1.", "£300"),
        ("Apologise to the resident in writing.", "none"),
        ("Pay the resident £1.5k.", "£1,500"),
    ]);
}

#[test]
fn what_does_not_add_up_is_said() {
    table(&[
        ("Pay £500 made up of:\n£300 for the leak.\n£150 for the complaint.", "£500 = £300 + £150"),
        ("Pay £100, inclusive of the £300 previously offered.", "£100; prior £100; Inclusive !earlier_offer_exceeds_total"),
        ("Pay the resident £25,000.", "£25,000"),
    ]);
}

#[test]
fn wordings_of_other_orders() {
    table(&[
        // Recommendations' and orders' words in many shapes.
        ("The Ombudsman orders the landlord to pay the resident compensation of £700 for the distress.", "£700"),
        ("£250 compensation for the time and trouble.", "£250"),
        ("Compensation of £250 for the time and trouble.", "£250"),
        ("Pay to the resident the sum of £250.", "£250"),
        ("The landlord is to pay the resident £250 within 28 days, in recognition of the £35 fee she paid.", "£250"),
        (
            "Pay the resident a total of £800 compensation, comprised of £500 for the mould; £200 for the leak; and £100 for the complaint.",
            "£800 = £500 + £200 + £100",
        ),
        (
            "Pay the resident £800 (£500 for the mould, £200 for the leak and £100 for the complaint).",
            "£800 = £500 + £200 + £100",
        ),
        (
            "Pay the resident £800 compensation (inclusive of the £300 offered at stage 2), comprised of £500 for the mould and £300 for the complaint.",
            "£800 = £500 + £300; prior £300; Inclusive",
        ),
        (
            "Pay the resident £800 compensation. This is in addition to the £300 it has already paid and comprises:\n  £500 for the mould.\n  £300 for the complaint.",
            "£800 = £500 + £300; InAddition",
        ),
        ("Pay the resident £800 compensation, if it has not already done so.", "£800; DeductIfPaid; ask"),
        (
            "Pay the resident a total of £1,050 made up of:\n  The £450 it previously offered, if it has not already paid this.\n  A further £400 for the delay.\n  £200 for its complaint handling.",
            "£1,050 = £450 (£450) + £400 + £200; prior £450; Inclusive",
        ),
        (
            "Pay the resident £450 in compensation. This is inclusive of the £150 offered in its stage 1 response and the £100 offered in its stage 2 response.",
            "£450; prior £250; Inclusive",
        ),
        (
            "The landlord must pay the resident £450. This amount is inclusive of the £200 it offered. If this has already been paid, it may be deducted from the total.",
            "£450; prior £200; Inclusive; ask",
        ),
        (
            "The landlord must pay the resident £450. This includes the £200 it offered. If the landlord has already paid the £200, it may deduct it from the total.",
            "£450; prior £200; Inclusive",
        ),
        ("The landlord must pay the resident £450, minus the £200 it has already paid her.", "£450; prior £200; DeductIfPaid"),
        (
            "The landlord must pay the resident an additional £250 compensation, over and above the £200 already awarded.",
            "£250; InAddition",
        ),
        ("Pay the resident £250 on top of the £200 already awarded, bringing the total to £450.", "£250; InAddition"),
        (
            "Pay the resident £450 (its original offer of £200 plus an additional £250).",
            "£450 = £200 (£200) + £250; prior £200; Inclusive",
        ),
        (
            "Pay the resident £450 compensation, which is £200 offered at stage 2 plus an additional £250 for its complaint handling.",
            "£450 = £200 (£200) + £250; prior £200; Inclusive",
        ),
        ("Pay the £200 offered at stage 2, plus a further £250.", "£450 = £200 (£200) + £250; prior £200; Inclusive"),
        ("Pay the resident £450. The £450 includes the £200 that was offered at stage 2.", "£450; prior £200; Inclusive"),
        (
            "Pay the resident the sum of £450, of which £250 is for the repairs and £200 is for the complaint.",
            "£450 = £250 + £200",
        ),
        (
            "Pay £450 compensation to the resident:\n  £250 for the repairs (£100 of which has already been paid).\n  £200 for the complaint.",
            "£450 = £250 (£100) + £200; prior £100; Inclusive",
        ),
        (
            "Pay £450 compensation to the resident:\n  £250 for the repairs (less the £100 already paid).\n  £200 for the complaint.",
            "£450 = £250 (£100) + £200; prior £100; Inclusive",
        ),
        (
            "Pay the resident £450 made up of:\n  for the delay in repairing the window and for the poor records that it kept of its visits, £250\n  for the complaint, £200.",
            "£450 = £250 + £200",
        ),
        ("Pay the resident £50 for each of the 3 missed appointments.", "£150"),
        ("Pay the resident £1,544.19, being 25% of the rent of £125.05 a week for the period.", "£1,544.19"),
        ("Pay £208 at £2 a day for 104 days.", "£208"),
        ("Pay £200 for the leak. Pay £100 for the complaint.", "£300 = £200 + £100"),
        ("It must also pay her £300.", "£300"),
        ("Pay £200 for the leak.\nThe landlord must also pay £100 for the complaint.", "£300 = £200 + £100"),
        ("Credit £120 to the resident's rent account.", "£120"),
        ("Re-offer the resident the £150 it offered at stage 2.", "£150; prior £150; Inclusive"),
        ("Contact the resident and offer her £150 for the curtains.", "£150"),
    ]);
}

#[test]
fn more_wordings() {
    table(&[
        ("Pay the resident £250 in recognition of the £35 fee she paid and the £20 for a taxi.", "£250"),
        ("Pay the resident £250 and pay £50 to her son.", "£300 = £250 + £50"),
        ("Pay the resident £250, and also a further sum of £50 in compensation.", "£300 = £250 + £50"),
        // A colon list inside one paragraph, as a copy without line breaks has it.
        ("Pay the resident £450 made up of: - £250 for the repairs - £200 for the complaint", "£450 = £250 + £200"),
        ("The landlord must pay the resident £450. £250 for the repairs. £200 for the complaint.", "£450 = £250 + £200"),
        (
            "The landlord must pay the resident £450 broken down as: £250 for the repairs. £200 for the complaint. This must be paid directly to the resident.",
            "£450 = £250 + £200",
        ),
        (
            "The landlord must, within 28 days of this report, pay £450 (minus any sum already paid through its complaints process).",
            "£450; DeductIfPaid; ask",
        ),
        ("Pay the resident £150.\nThis is inclusive of any amount previously offered.", "£150; Inclusive; ask"),
        ("Pay £300.\nThis is in addition to the compensation previously offered by the landlord.", "£300; InAddition"),
        ("Pay £300. Any compensation that has already been paid can be deducted from this.", "£300; DeductIfPaid; ask"),
        (
            "Pay £300.\nIf the landlord has already paid the resident the £125 offered in its stage 2 response, then it should deduct this sum and pay the outstanding £175.",
            "£300; prior £125; DeductIfPaid",
        ),
        ("Pay £300 (£125 previously offered and an additional £175).", "£300 = £125 (£125) + £175; prior £125; Inclusive"),
        ("Pay £300, which includes its earlier award of £125.", "£300; prior £125; Inclusive"),
        ("Pay £300, including its offer at stage 2 of £125.", "£300; prior £125; Inclusive"),
        (
            "Pay £300 compensation, comprising the £125 it offered at stage 2, and £175 for the delay since.",
            "£300 = £125 (£125) + £175; prior £125; Inclusive",
        ),
        (
            "The landlord must pay the resident the compensation of £125 that it offered at stage 2 (if it has not done so already), together with £175 for the delay.",
            "£300 = £125 (£125) + £175; prior £125; Inclusive",
        ),
        ("Pay £300. This supersedes its previous offer of £125.", "£300; Replaced"),
        (
            "Pay the resident £200 for damp, £150 for the repairs, and £100 for its complaint handling (£450 total).",
            "£450 = £200 + £150 + £100",
        ),
        (
            "Pay the resident £450 in total (£200 for damp, £150 for the repairs, and £100 for its complaint handling).",
            "£450 = £200 + £150 + £100",
        ),
        (
            "Pay the resident £450 in compensation, consisting of:\n  £200 for damp (inclusive of £50 already offered)\n  £150 for the repairs (inclusive of £25 already offered)\n  £100 for its complaint handling",
            "£450 = £200 (£50) + £150 (£25) + £100; prior £75; Inclusive",
        ),
        (
            "Pay the resident £25 a month for the 8 months from May to December 2023 (£200), and £100 for its complaint handling.",
            "£300 = £200 + £100",
        ),
        (
            "Pay £500 compensation to the resident. The landlord’s previous offer of £200 should be deducted if paid.",
            "£500; prior £200; DeductIfPaid",
        ),
        (
            "Pay £500 compensation to the resident, which should be offset against the £200 already paid.",
            "£500; prior £200; DeductIfPaid",
        ),
        (
            "Pay £500 compensation. The compensation of £500 should be paid directly to the resident and not offset against any arrears.",
            "£500",
        ),
        (
            "Pay the resident £100 (£50 offered at stage 1 and £50 at stage 2).",
            "£100 = £50 (£50) + £50 (£50); prior £100; Inclusive",
        ),
        (
            "Pay the resident £1,100 made up as follows:\n£600 for the reports of ASB.\n£200 for the items stored in the communal areas.\n£300 for the complaint.\nThis must be paid directly to the resident by the due date. The landlord must provide documentary evidence of payment by the due date.\nThe landlord may deduct from the total figure any payments it has already paid.",
            "£1,100 = £600 + £200 + £300; DeductIfPaid; ask",
        ),
        (
            "The landlord must pay the resident £400 to recognise the distress and inconvenience caused by its handling of the boiler, the £50 already offered may be deducted from this if evidence is given that it was paid.",
            "£400; prior £50; DeductIfPaid",
        ),
        ("Pay £20 per week for 10 weeks, £15 per week for 4 weeks and £100 for the complaint.", "£360 = £200 + £60 + £100"),
    ]);
}

#[test]
fn items_that_a_copy_glued_together() {
    table(&[(
        "Pay £450 made up as follows:\n£250 for the mice. £150 for the leak. £50 for the complaint.",
        "£450 = £250 + £150 + £50",
    )]);
    let text = "Pay £436, inclusive of the £286 offered, made up as follows:\n£286 previously offered for\nthe delay, if not already paid\n£50 for the poor records\n£100 for the complaint";
    let first = text.find("£286 prev").unwrap_or(0);
    let para = |from: usize, to: usize| {
        let mut pieces: Vec<Span> = Vec::new();
        let mut at = from;
        for line in text[from..to].split('\n') {
            pieces.push(Span::new(at, at + line.len()));
            at += line.len() + 1;
        }
        Para { normal: NormalText::of_pieces(text, pieces.iter().copied()), pieces, ..Para::default() }
    };
    let (order, items) = (para(0, first - 1), para(first, text.len()));
    let reading = payment(&[&order, &items], &SoFar::default()).payment.unwrap();
    let parts: Vec<u64> = reading.parts.iter().map(|part| part.amount_pence).collect();
    assert_eq!((reading.amount_pence, reading.prior_offer_pence, parts), (Some(43600), Some(28600), vec![28600, 5000, 10000]));
}

#[test]
fn each_sum_has_one_entry_with_its_words_and_a_reason() {
    let (text, reading) = read(
        "Pay £610 compensation. This is made up of:\n  £460 for the lift, at £10 per week for 46 weeks.\n  £150 for the distress. This is inclusive of the £100 offered at stage 2.",
    );
    let entries: Vec<(&str, SumRole)> = reading.ledger.iter().map(|entry| (entry.span.of(&text), entry.role)).collect();
    use SumRole::*;
    assert_eq!(entries, [("£610", Total), ("£460", Part), ("£10", Rate), ("£150", Part), ("£100", PriorOfferInclusive)]);
    assert_eq!(reading.ledger[2].reason, "A rate: £10 × 46 = £460.");
    assert_eq!(reading.ledger[4].reason, "An earlier offer that the sum includes (“inclusive of”).");
    let payment = reading.payment.unwrap();
    assert_eq!(payment.parts[0].purpose, "for the lift, at £10 per week for 46 weeks");
    assert_eq!(payment.parts[1].span.of(&text), "£150 for the distress. This is inclusive of the £100 offered at stage 2.");
}

#[test]
fn to_whom_and_how() {
    let terms = |text: &str| {
        let payment = read(text).1.payment.unwrap();
        (payment.payee.unwrap_or_default(), payment.terms.unwrap_or_default())
    };
    assert_eq!(
        terms("Pay the resident £50.\nThis must be paid directly to the resident by the due date."),
        ("the resident".into(), "This must be paid directly to the resident by the due date.".into())
    );
    assert_eq!(
        terms("Pay the leaseholder £50 directly to her bank account, for the delay."),
        ("the leaseholder".into(), "directly to her bank account".into())
    );
    assert_eq!(
        terms("Pay the resident £50. The compensation must not be offset against any arrears."),
        ("the resident".into(), "The compensation must not be offset against any arrears.".into())
    );
    assert_eq!(terms("Pay £50."), (String::new(), String::new()));
}

#[test]
fn recommended_sums_are_counted_once() {
    let r = |text: &str| {
        let text = lines(text);
        let paras = paras(&text);
        let reading = recommended(&paras.iter().collect::<Vec<_>>(), &SoFar::default());
        (reading.amount_pence, reading.finding_depends_on_it)
    };
    assert_eq!(
        r(
            "The landlord should pay the resident the £125 it offered in its stage 2 response. Our finding of reasonable redress was based on this offer."
        ),
        (Some(12500), true)
    );
    assert_eq!(
        r(
            "It is recommended that the landlord pays the resident £800 compensation offered at stage 2, if it has not already done so. This comprises:\n  £500 for the time lost; and\n  £300 for the delay.\nOur determination of reasonable redress is based on this sum being paid to the resident."
        ),
        (Some(80000), true)
    );
    assert_eq!(
        r(
            "Our finding of reasonable redress is made on the basis that it pays the resident the sum of £1,080 it offered on 10 April 2024, if not already paid."
        ),
        (Some(108_000), true)
    );
    assert_eq!(
        r("The landlord should pay the £60 it offered. The finding was made on the basis that the £60 is paid."),
        (Some(6000), true)
    );
    assert_eq!(r("Within 14 days the landlord should pay the resident £250 compensation."), (Some(25000), false));
    assert_eq!(r("The landlord should review its policy, which allows up to £250."), (None, false));
    assert_eq!(
        r(
            "The landlord offered £100 at stage 1 and £250 at stage 2. It should pay the resident the £250 offered at stage 2, if it has not already."
        ),
        (Some(25000), false)
    );
}

/// Scraps of wording that real orders are made of, put together at random.
const SCRAPS: [&str; 24] = [
    "Pay the resident",
    "£300",
    "£100",
    "£50",
    "£1,100.50",
    "made up of:",
    "\n  ",
    "\n",
    ". ",
    "inclusive of the",
    "previously offered",
    "for the delay",
    "and",
    "a further",
    "per week for 4 weeks",
    "each",
    "less the",
    "a total of",
    "(",
    ")",
    "may be deducted",
    "up to",
    "from",
    "to",
];

#[test]
fn being_what_was_offered_opens_no_breakdown() {
    let text = "Pay £150 to the resident, being the amount offered at stage 2, and a further £100.";
    assert!(p(text).starts_with("£250") && p(text).contains("prior £150"), "{}", p(text));
    table(&[("Pay her £250, being £150 for distress and £100 for delay.", "£250 = £150 + £100")]);
}

#[test]
fn totals_inside_an_item_and_what_is_owed() {
    let items = |item: &str| p(&format!("Pay the resident:\n  {item}\n  £250 for distress."));
    assert_eq!(items("£100 per month for 6 months for loss of use, a total of £600;"), "£850 = £600 + £250");
    assert_eq!(items("£100 per month for 6 months, a total of £650;"), "£900 = £650 + £250 !rate_does_not_add_up");
    assert_eq!(items("£300 for the door and £200 for the gate, a total of £500;"), "£750 = £300 + £200 + £250");
    table(&[(
        "Pay him £400 (£300 for distress and £100 for delay) directly, not offset against the £2,115 arrears.",
        "£400 = £300 + £100",
    )]);
}

proptest! {
    #[test]
    fn a_total_is_never_more_than_what_is_listed(picks in prop::collection::vec(0..SCRAPS.len(), 0..40)) {
        let words: Vec<&str> = picks.iter().map(|&i| SCRAPS[i]).collect();
        let (text, reading) = read(&words.join(" "));
        let listed: u64 = reading.ledger.iter().filter(|e| matches!(e.role, SumRole::Total | SumRole::Part)).map(|e| e.amount_pence).sum();
        if let Some(payment) = &reading.payment {
            let amount = payment.amount_pence.unwrap_or(0);
            prop_assert!(amount <= listed, "{amount} of {listed} in {text:?}");
            prop_assert!(payment.amount_pence.is_none() || payment.prior_offer_pence.unwrap_or(0) <= amount);
            prop_assert!(payment.parts.iter().all(|part| part.prior_offer_pence.unwrap_or(0) <= part.amount_pence));
        }
        prop_assert!(reading.ledger.iter().all(|e| text.get(e.span.start..e.span.end).is_some_and(|words| !words.is_empty())));
    }

    #[test]
    fn any_words_are_read_without_panic(text in "[£0-9,. \n()a-zé–’]{0,200}") {
        let (_, reading) = read(&text);
        prop_assert!(reading.ledger.iter().all(|entry| !entry.reason.is_empty()));
    }

    #[test]
    fn orders_in_another_sequence_give_the_same_sums(order in Just(vec![0usize, 1, 2, 3]).prop_shuffle()) {
        const ORDERS: [&str; 4] = [
            "Pay the resident £600 compensation, inclusive of the £250 it offered.",
            "Pay the resident £175, comprising £100 for the leak and £75 for the complaint.",
            "Reimburse the resident £36 for the dehumidifier.",
            "Apologise to the resident in writing.",
        ];
        let report = |order: &[usize]| {
            let items: Vec<String> = order.iter().enumerate().map(|(i, &o)| format!("{}. {}", i + 1, ORDERS[o])).collect();
            format!("REPORT\n\nCOMPLAINT 202399999\n\nLarch Homes\n\n3 June 2024\n\nOrders\n\n{}\n", items.join("\n"))
        };
        let (plain, mixed) = (report(&[0, 1, 2, 3]), report(&order));
        let (a, b) = (crate::analyse(&plain), crate::analyse(&mixed));
        prop_assert_eq!(a.remedy, b.remedy);
        prop_assert_eq!(a.remedy.ordered_pence, 81_100);
        let sums = |d: &crate::determination::Determination, at: usize| -> Vec<(u64, SumRole)> {
            d.ledger.iter().filter(|e| e.order == Some(at)).map(|e| (e.amount_pence, e.role)).collect()
        };
        for (at, &o) in order.iter().enumerate() {
            prop_assert_eq!(sums(&b, at), sums(&a, o));
        }
    }
}

#[test]
fn wordings_tried_on_unseen_decisions() {
    let rows = [
        ("Pay the resident £700. The £200 already offered forms part of this amount.", "£700; prior £200; Inclusive"),
        (
            "Pay the resident £550. The £125 it has previously offered should be offset against this.",
            "£550; prior £125; DeductIfPaid",
        ),
        ("The landlord must pay each of the 2 joint tenants £150.", "£300"),
        ("The landlord must pay the resident £1,276.80. This is 20% of the rent of £532 a month over 12 months.", "£1,276.80"),
        (
            "The landlord must pay the resident £525. If it has already paid its offer of £175, it only needs to pay the remaining £350.",
            "£525; prior £175; DeductIfPaid",
        ),
        ("The landlord must increase its compensation offer by £150, from £250 to £400.", "£400; prior £250; Inclusive"),
        ("The landlord must pay the resident £475. This sum is not inclusive of the £175 it offered.", "£475; InAddition"),
        ("The landlord must pay the resident £350. Its policy allows up to £500 for high impact and £250 for less.", "£350"),
        ("The landlord must pay the resident £500. It must pay half of this (£250) now.", "£500"),
        ("The landlord must pay the resident between £200 and £300.", "none !sum_is_a_range !sum_is_a_range"),
        ("The landlord must say whether it will pay the £500 that she claimed.", "none"),
        ("The landlord must consider paying the resident £90.", "none"),
        ("The landlord must pay the resident £12,50.", "none !sum_not_read"),
    ];
    for (text, want) in rows {
        assert_eq!(p(text), want, "{text}");
    }
}

#[test]
fn a_crowd_of_sums_is_said_and_not_added() {
    let text = format!("Pay the resident {}.", "£5 and ".repeat(41));
    let (_, reading) = read(&text);
    assert!(reading.payment.is_none_or(|p| p.amount_pence.is_none()));
    assert!(reading.diagnostics.iter().any(|d| d.code == "too_many_sums"));
}

#[test]
fn however_many_offers_each_counts_once() {
    let offers: String = (1..=100).map(|n| format!(" This includes the £{n} it offered.")).collect();
    let again = " This includes the £100 it offered. This includes the £90 it offered.";
    let (_, reading) = read(&format!("The landlord must pay the resident £9,000.{offers}{again}"));
    assert_eq!(reading.payment.and_then(|p| p.prior_offer_pence), Some(505_000));
}

#[test]
fn a_total_of_many_parts_is_no_part() {
    let parts = (1..=30).map(|n| format!("£{n} for fence {n}")).collect::<Vec<_>>().join(", ");
    let text =
        format!("The landlord must pay the resident £500, made up of:\n  a. {parts}, a total of £465.\n  b. £35 for the gate.");
    assert!(p(&text).starts_with("£500 = £1 + £2 + "), "{}", p(&text));
    assert!(p(&text).ends_with(" + £30 + £35"), "{}", p(&text));
    let text = format!("The landlord must pay the resident £465 ({parts}).");
    assert!(p(&text).starts_with("£465 = £1 + £2 + ") && p(&text).ends_with(" + £30"), "{}", p(&text));
}

#[test]
fn many_offers_and_a_further_sum_make_up_the_award() {
    let offers = (1..=30).map(|n| format!("the £{n} it offered")).collect::<Vec<_>>().join(" and ");
    let text = format!("The landlord must pay the resident £500. This includes {offers} and an additional payment of £35.");
    assert!(p(&text).contains("+ £30 (£30) + £35"), "{}", p(&text));
}

/// Two orders, one behind the other: what each comes to.
fn both(first: &str, second: &str) -> (Option<u64>, Option<u64>) {
    let mut so_far = SoFar::default();
    let mut amount = |text: &str| {
        let text = lines(text);
        let paras = paras(&text);
        let reading = payment(&paras.iter().collect::<Vec<_>>(), &so_far);
        so_far.add(&reading);
        reading.payment.and_then(|payment| payment.amount_pence)
    };
    (amount(first), amount(second))
}

#[test]
fn a_later_order_may_name_the_same_sum() {
    let first = "Pay the resident £300 within 4 weeks.";
    for again in [
        "The £300 must go into her own account.",
        "Make the payment of £300 by bank transfer.",
        "Send us proof that the £300 has been paid to the resident.",
        "The landlord must ensure that the full £300 reaches the resident.",
        "The compensation of £300 must not be used to reduce any debt.",
        "The landlord should therefore pay the resident £300 in total.",
    ] {
        assert_eq!(both(first, again), (Some(30_000), None), "{again}");
    }
    assert_eq!(both(first, "Pay the resident £300 for its handling of her complaint."), (Some(30_000), Some(30_000)));
    assert_eq!(both(first, "Pay the resident a further £50."), (Some(30_000), Some(5_000)));
    assert_eq!(both(first, "Pay a total of £300 for its handling of her complaint."), (Some(30_000), Some(30_000)));
    assert_eq!(both(first, "If it does not pay the £300 in time, the landlord must pay another £50."), (Some(30_000), None));
}

#[test]
fn what_governs_a_sum_decides() {
    table(&[
        ("Send the resident a breakdown of the £812.40 that she was charged for heating.", "none"),
        ("Provide the resident with the invoices behind the £725 recharge.", "none"),
        ("Set out how it worked out its offer of £90.", "none"),
        ("Tell the resident in writing what its offer of £90 was for.", "none"),
        ("Reconsider its decision to offer £350 for the curtains.", "none"),
        ("Review the £60 it offered for the missed visits.", "none"),
        ("Write off £400 of the rent arrears.", "none"),
        ("Withdraw the £475 recharge it raised for the lock.", "none"),
        ("Give the resident its insurer's details so that he can claim for the piano, which he values at £2,500.", "none"),
        ("Offer the resident decorating vouchers worth £80.", "none"),
        ("Offer the resident £80 in vouchers.", "none"),
        ("Replace the worktop up to the value of £600.", "none"),
        ("Pay the resident £200 and £80 in shopping vouchers.", "£200"),
        ("The landlord may wish to pay the resident £200.", "none !sum_without_role"),
        ("Pay the resident £200 and reimburse her for the £84.99 she spent on a heater.", "£284.99 = £200 + £84.99"),
        ("Pay the resident £375 and refund the £375 she paid for a dehumidifier.", "£750 = £375 + £375"),
        ("Refund the £45 the resident paid for keys.", "£45"),
        ("Pay for a carpet of the kind that she bought in a sale at £899.", "none !sum_without_role"),
    ]);
}

#[test]
fn who_is_paid() {
    let payees = |text: &str| {
        let payment = read(text).1.payment.unwrap();
        payment.parts.into_iter().map(|part| (part.amount_pence / 100, part.payee.unwrap_or_default())).collect::<Vec<_>>()
    };
    assert_eq!(
        payees("Pay Resident A £450 and Resident B £300."),
        [(450, "Resident A".to_owned()), (300, "Resident B".to_owned())]
    );
    assert_eq!(
        payees("Pay £75 to the resident's representative and £75 into her rent account."),
        [(75, "the resident's representative".to_owned()), (75, "her rent account".to_owned())]
    );
    table(&[
        ("Pay each of the three complainants £150.", "£450"),
        ("Pay each of the two joint tenants a further £75.", "£150"),
        ("Pay both residents £50 each.", "£100"),
        ("Pay £1,000 to the estate and £300 to the executor.", "£1,300 = £1,000 + £300"),
    ]);
}

#[test]
fn equations_close_what_words_leave_open() {
    table(&[
        (
            "Pay the resident £575 for the shower and £100 for the complaint. The £675 must be paid to her directly.",
            "£675 = £575 + £100",
        ),
        ("Pay compensation of £300 within 4 weeks, £200 for the leak and £100 for the complaint.", "£300 = £200 + £100"),
        ("Pay £300 for the leak, £200 for the delay and £100 for the complaint.", "£600 = £300 + £200 + £100"),
        (
            "Pay £675 (£575 for the shower, inclusive of the £120 offered, and £100 for the complaint).",
            "£675 = £575 (£120) + £100; prior £120; Inclusive",
        ),
        ("Pay £300. This is on top of the £250 it has paid, making £550 in all.", "£300; InAddition"),
        ("Pay £100. If it has paid the £30 it offered at stage 1, it may pay £70.", "£100; prior £30; DeductIfPaid"),
        ("Pay the resident £300, and £100 of this may be offset against her arrears.", "£300"),
        (
            "Pay £350. This is £250 for A and £100 for B. The £60 offered at stage 1 is included in the £250.",
            "£350 = £250 + £100; prior £60; Inclusive",
        ),
        ("Pay £120 for the leak and £50 for the delay, a total of £180.", "£170 = £120 + £50 !total_does_not_add_up"),
        ("Pay the resident £400. It must not deduct the £100 that it has already paid.", "£400"),
        ("Pay £400 without any deduction for the £100 already paid.", "£400"),
        (
            "Pay £425. Where the £360 it offered has already been paid, it need only pay the £65 that is left.",
            "£425; prior £360; DeductIfPaid",
        ),
    ]);
}

#[test]
fn what_is_not_certain_is_said() {
    table(&[
        ("Increase its offer of compensation to £350.", "£350 !earlier_offer_not_known"),
        ("Increase its offer to £230. It offered £130 in its final response.", "£230; prior £130; Inclusive"),
        ("Pay its increased offer of compensation of £350.", "£350 !earlier_offer_not_known"),
        ("Pay the resident at least £100.", "£100 !sum_is_at_least"),
        ("Pay the resident £600£750.", "none !sums_side_by_side !sums_side_by_side"),
        ("Pay the resident £6██ compensation.", "none !sum_not_read"),
        ("Pay the resident £100–200.", "none !sum_is_a_range"),
        ("Pay the resident -£100.", "none !sum_is_negative"),
        ("Pay the resident £6001.", "£6,001 !sum_may_be_broken"),
        ("Pay the resident £325 if the repair fails again.", "none !sum_is_conditional"),
        ("Pay the resident £6", "£6 !sum_may_be_cut_off"),
    ]);
}
