//! Which sums are only mentioned, restated, or recommended?

use crate::draw::{Draw, capital, fill};
use crate::layout::Item;

/// The same sum again, in the same order or one of its own.
pub(super) fn restate(draw: &mut Draw, sum: u64, orders: &mut Vec<Item>) {
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
pub(super) fn mentioned(draw: &mut Draw) -> Item {
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
pub(super) fn advice(draw: &mut Draw) -> (Vec<String>, u64) {
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
