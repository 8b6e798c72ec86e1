//! Does a sum in words that no list foresaw come out right, or say that it is not sure?
//!
//! Each row is the end of an order "… the landlord must …" (a table row, where it begins with a figure and a tab), what it orders, and what of
//! that was offered before. They were written, with their answers, before the rules that read them.

use super::texts::{orders, pays, recommends, table};
use super::{Row, no_prior, ordered, prior, recommended, row, row_or_said, said};

pub fn rows() -> Vec<Row> {
    let read = READ.iter().map(|&(words, sum, offered)| row(words, text(words), wants(sum, offered)));
    let or_said = READ_OR_SAID.iter().map(|&(words, sum, offered)| row_or_said(words, text(words), wants(sum, offered)));
    let doubtful = SAID.iter().map(|&words| said(words, text(words), "money"));
    let advised = RECOMMENDED.iter().map(|&(words, sum)| row(words, recommends(words), vec![recommended(sum)]));
    read.chain(or_said).chain(doubtful).chain(advised).collect()
}

fn text(words: &str) -> String {
    match words {
        _ if words.starts_with("1\t") => table(words),
        _ if words.starts_with("1. ") => orders(words),
        _ => pays(words),
    }
}

fn wants(sum: &str, offered: &str) -> Vec<super::gold::Want> {
    vec![ordered(sum), if offered.is_empty() { no_prior() } else { prior(offered) }]
}

/// Words, what they order, and what of it was offered before ("" for nothing).
const READ: &[(&str, &str, &str)] = &[
    // How many times.
    ("refund the resident 75p for each of 4 letters (£3).", "£3", ""),
    ("pay £75 per head to the three children.", "£225", ""),
    // Part of it was given before.
    ("pay the resident £420. Of that sum, the landlord has already handed over £150.", "£420", "£150"),
    ("pay the resident £420, £150 of which it credited to her account in May.", "£420", "£150"),
    ("pay the resident and her partner £150 each.", "£300", ""),
    ("pay Ms Adeyemi and Mr Kerr £150 each.", "£300", ""),
    ("pay Resident 1 £300, Resident 2 £250 and Resident 3 £100.", "£650", ""),
    ("pay the estate of the late resident £500 and the resident’s daughter £200.", "£700", ""),
    ("pay £600 between the two residents (£300 each).", "£600", ""),
    ("pay the resident £450 (30 weeks x £15).", "£450", ""),
    ("pay the resident £50 per visit for 4 failed visits.", "£200", ""),
    ("pay the resident £50 for every one of the 4 failed visits.", "£200", ""),
    ("pay the resident 50 days’ compensation at £4 a day.", "£200", ""),
    (
        "pay the resident £25 per month from March 2022 to August 2022 inclusive (6 months), and £100 for the complaint.",
        "£250",
        "",
    ),
    ("pay the resident a rent rebate of £25 a month for 6 months and compensation of £100.", "£250", ""),
    // Said again.
    ("pay the resident £250 + £100 = £350.", "£350", ""),
    ("pay the resident £350 in compensation: £250 (leak) + £100 (complaint) = £350.", "£350", ""),
    (
        "pay distress compensation of £250, time and trouble compensation of £200 and complaint handling compensation of £150.",
        "£600",
        "",
    ),
    // What was offered before.
    (
        "1. Within 4 weeks the landlord must pay the resident:\n  a. £350, which it offered at stage 2.\n  b. £550 more.",
        "£900",
        "£350",
    ),
    ("pay the resident £500 (inclusive of its offer of £200 at stage 1, increased to £300 at stage 2).", "£500", "£300"),
    (
        "pay the resident £500. This includes the £300 it offered at stage 2, which itself included the £200 offered at stage 1.",
        "£500",
        "£300",
    ),
    ("increase its offer of £300 by £200 to £500 and pay this to the resident.", "£500", "£300"),
    ("honour its stage 2 offer (£300).", "£300", "£300"),
    ("honour its offer of £100 for missed appointments, £50 for delay and £20 for stress, £170 in all.", "£170", "£170"),
    ("pay the resident £500. The landlord has paid £120 of this already, so £380 is left to pay.", "£500", "£120"),
    ("pay the resident £500. Since £120 was paid in May 2023, only £380 remains due.", "£500", "£120"),
    ("pay the resident £650, of which £200 has been paid.", "£650", "£200"),
    ("pay the resident £650. £200 of this was offered at stage 2.", "£650", "£200"),
    ("pay the resident £650. Of this, £200 was offered at stage 2.", "£650", "£200"),
    ("pay the resident £650, £200 of which it offered at stage 2.", "£650", "£200"),
    ("pay the resident £650, which takes the £200 offered into account.", "£650", "£200"),
    ("pay the resident £650. If the £200 has been paid already, only £450 need be paid.", "£650", "£200"),
    ("pay the resident the £200 and £150 it offered.", "£350", "£350"),
    ("pay the resident £300 for distress and the £100 for the complaint that it offered at stage 2.", "£400", "£100"),
    ("pay the resident £300 for distress, together with the £100 goodwill gesture from its stage 2 response.", "£400", "£100"),
    ("pay the resident £300, an increase of £200 on its offer of £100.", "£300", "£100"),
    ("pay the resident £300, an increase from £100.", "£300", "£100"),
    ("pay the resident £300, up from the £100 it offered at stage 2.", "£300", "£100"),
    ("pay the resident £300, that being three times what it offered (£100).", "£300", ""),
    ("pay the resident £380 (£500 minus £120 already paid).", "£380", ""),
    ("pay the resident an extra £380 so that, with the £120 paid in May 2023, her compensation comes to £500.", "£380", ""),
    ("pay the resident £300. No part of the £100 offered is to be counted towards this.", "£300", ""),
    ("fulfil its offer of £350.", "£350", "£350"),
    ("pay its final offer to the resident of £720.", "£720", "£720"),
    ("pay the resident £400 less whatever it has paid so far.", "£400", ""),
    (
        "1. Within 4 weeks the landlord must pay the resident £600 for the damp.\n2. Within 4 weeks the landlord must pay the resident £120 for the complaint.\n3. In all, the landlord must pay £720.",
        "£720",
        "",
    ),
    ("pay the resident £250 for the leak, £100 of which is for loss of use.", "£250", ""),
    ("pay the resident £250 for the leak. The £100 paid cannot be deducted.", "£250", ""),
    ("pay the resident £250 for the leak; this is in place of, and not in addition to, the £100 offered.", "£250", ""),
    ("pay the resident, over and above the £100 already paid, £250.", "£250", ""),
    ("pay the resident, less any sum already paid, £250.", "£250", ""),
    // Told, and not ordered.
    ("increase its compensation limit from £250 to £900.", "£0", ""),
    ("pay the resident £300 in respect of failing to pay the £60 it promised on time.", "£300", ""),
    ("pay the resident £300. We have not awarded the £4,000 that she asked for.", "£300", ""),
    // Other words of paying.
    ("make the resident a payment of £400.", "£400", ""),
    ("send a payment of £400 to the resident.", "£400", ""),
    ("ensure the resident receives £400.", "£400", ""),
    ("pay every one of the 3 complainants £90.", "£270", ""),
    ("remit £400 to the resident.", "£400", ""),
    ("recompense the resident with £400.", "£400", ""),
    ("meet the resident’s removal costs of £400.", "£400", ""),
    ("cover the resident’s £400 bill for temporary heaters.", "£400", ""),
    ("hand over to the resident the £400 which it has been holding since May.", "£400", ""),
    ("return the resident’s deposit of £200.", "£200", ""),
    ("refund the overpayment of £200.", "£200", ""),
    ("1. The landlord must top up its payment by £150 within 4 weeks.", "£150", ""),
    // Cells that came apart.
    (
        "1\tCompensation order\tThe landlord must pay the resident:\nDistress\t£300\nTime and trouble\t£100\nTotal\t£400\tNo later than 5 February 2026",
        "£400",
        "",
    ),
    (
        "1. The landlord must pay the resident £200 within 4 weeks for the leak.\n2. The landlord must pay the resident £200 within 4 weeks for the complaint.",
        "£400",
        "",
    ),
];

/// Words that may be read so, or said not to be clear.
const READ_OR_SAID: &[(&str, &str, &str)] = &[
    (
        "pay the resident £500. In making this award we took account of the £200 which the landlord paid in June 2023.",
        "£500",
        "£200",
    ),
    ("pay the resident £300 and, as it offered, £100 for the complaint.", "£400", "£100"),
    ("pay the resident £650 of which it has already paid her £200, leaving a balance of £450.", "£650", "£200"),
    ("pay the resident £300, increasing its offer of £100 by £200.", "£300", "£100"),
    ("pay what it offered at stage 2, that is £350.", "£350", "£350"),
    ("settle her claim of £250.", "£250", ""),
    ("pay the resident £15 per week from 3 January 2023 to 1 August 2023, a total of £450.", "£450", ""),
];

/// Words that leave open what is to be paid, or how much of it is new.
const SAID: &[&str] = &[
    "pay the resident double its offer of £150.",
    "carry out works to the value of £600, or pay the resident that sum.",
    "carry out decoration worth £400 or give the resident the same amount in cash.",
    "cancel the £85 call-out charge, and refund it if she has paid it.",
    "replace the washing machine (which cost £200) or pay its cost.",
    "pay the resident either £300 or a new carpet.",
    "pay the surveyor’s invoice of £250.",
    "review her claim and, if it is upheld, pay her £250.",
    "pay to the resident £100 and the same again for inconvenience.",
    "pay to the resident £100 and an equal amount to her son.",
    "ask its contractor to pay the resident £220.",
    "make sure that the managing agent pays the resident £90.",
    "pay to the resident £100 plus interest.",
    "pay to the resident £100 and refund her rent for the 6 weeks.",
    "pay to the resident £100 plus £20 a week until the works are done.",
    "pay to the resident compensation at the rate of £20 a week for the period from 1 May 2023 to 1 July 2023.",
];

const RECOMMENDED: &[(&str, &str)] = &[
    ("1. The landlord should pay the resident £75 within 4 weeks, unless it has done so.", "£75"),
    ("1. The landlord should contribute £150 towards new flooring.", "£150"),
];
