//! How much was ordered, already offered and new, by theme and in all?
//!
//! In all is what the totals of the cases say. A payment is divided among themes where its parts add up to it and each is
//! tied to a head of complaint; otherwise it belongs to the theme that all heads of its case share, and else to none. So
//! the themes add up to all, and no sum is put where its words don't.
//!
//! | a payment | its theme |
//! |---|---|
//! | £600: £450 for the repairs, £150 for the complaint handling | £450 property condition, £150 complaint handling |
//! | £600 in a case about repairs alone | property condition |
//! | £600 in a case about repairs and staff | not told |
//! | £600, of it £250 offered before; parts that don't say of what the £250 was | not told |

use crate::determination::{Area, Certainty, Determination, Order, OrderKind, Payment, PaymentPart, PriorOfferTerms, Theme};
use crate::export::Case;
use std::collections::BTreeMap;

/// Sums in pence.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// What the orders oblige landlords to pay.
    pub ordered: u64,
    /// How much of it was offered or paid before.
    pub offered: u64,
    /// The rest.
    pub new: u64,
}

impl Sums {
    fn add(&mut self, ordered: u64, offered: u64) {
        self.ordered = self.ordered.saturating_add(ordered);
        self.offered = self.offered.saturating_add(offered);
        self.new = self.new.saturating_add(ordered.saturating_sub(offered));
    }
}

/// Sums by theme, and in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ThemeSums {
    /// In all cases.
    pub all: Sums,
    /// By theme, the highest first; `None` is what no theme is told of, and comes last.
    pub themes: Vec<(Option<Theme>, Sums)>,
    /// What is recommended to be paid, and not ordered.
    pub recommended: u64,
    /// In how many cases the total is not sure: it is "at least" or "perhaps", or its sums are to be checked.
    pub unsure: usize,
    /// How many orders are to pay something that has no figure.
    pub without_figure: usize,
}

/// Adds up the sums of the cases.
pub fn by_theme(cases: &[Case]) -> ThemeSums {
    let mut sums = ThemeSums::default();
    let mut themes: BTreeMap<Option<Theme>, Sums> = BTreeMap::new();
    for case in cases {
        let d = case.determination;
        let (ordered, offered) = (d.remedy.ordered_pence, d.remedy.prior_offer_pence.unwrap_or(0));
        sums.all.add(ordered, offered);
        sums.recommended = sums.recommended.saturating_add(d.remedy.recommended_pence);
        let is_sure = d.remedy.certainty == Certainty::Exact && !d.is_to_check(Area::Money);
        sums.unsure += usize::from(!is_sure);
        sums.without_figure += d.orders.iter().filter(|order| has_no_figure(order)).count();
        for (theme, ordered, offered) in of_case(d, ordered, offered) {
            themes.entry(theme).or_default().add(ordered, offered);
        }
    }
    sums.themes = themes.into_iter().filter(|(_, sums)| sums.ordered > 0).collect();
    sums.themes.sort_by_key(|(theme, sums)| (theme.is_none(), std::cmp::Reverse(sums.ordered)));
    sums
}

/// Whether an order is to pay something that has no figure.
pub fn has_no_figure(order: &Order) -> bool {
    match &order.payment {
        Some(payment) => payment.amount_pence.is_none(),
        None => order.kinds.contains(&OrderKind::Compensation) || order.kinds.contains(&OrderKind::Reimbursement),
    }
}

type Share = (Option<Theme>, u64, u64);

/// The shares of a case's total: theme, ordered, and offered within it. They add up to the total.
fn of_case(d: &Determination, ordered: u64, offered: u64) -> Vec<Share> {
    if let Some(theme) = only_theme(d) {
        return vec![(Some(theme), ordered, offered)];
    }
    let payments = d.orders.iter().filter_map(|order| order.payment.as_ref());
    let mut shares: Vec<Share> = payments.filter_map(|payment| by_parts(d, payment)).flatten().collect();
    let told = shares.iter().fold((0, 0), |(sum, prior), share| (sum + share.1, prior + share.2));
    match (ordered.checked_sub(told.0), offered.checked_sub(told.1)) {
        (Some(rest), Some(prior)) if prior <= rest => shares.push((None, rest, prior)),
        // The total is another one than its payments: then nothing tells how it is divided.
        _ => return vec![(None, ordered, offered)],
    }
    shares
}

/// The theme that all heads of a case share; `None` where they have several, or one is not told.
fn only_theme(d: &Determination) -> Option<Theme> {
    let first = d.complaint.first()?.theme?;
    d.complaint.iter().all(|head| head.theme == Some(first) && head.also.is_empty()).then_some(first)
}

/// A payment by the themes of its parts, where they tell all of it.
fn by_parts(d: &Determination, payment: &Payment) -> Option<Vec<Share>> {
    let inside = !matches!(payment.prior_offer_terms, Some(PriorOfferTerms::InAddition | PriorOfferTerms::Replaced));
    let offered = payment.prior_offer_pence.filter(|_| inside).unwrap_or(0);
    let amount = payment.amount_pence?;
    let sum = |of: fn(&PaymentPart) -> u64| payment.parts.iter().map(of).fold(0, u64::saturating_add);
    let whole = sum(|part| part.amount_pence) == amount && sum(|part| part.prior_offer_pence.unwrap_or(0)) == offered.min(amount);
    if !whole {
        return None;
    }
    let share = |part: &PaymentPart| {
        let theme = d.complaint.get(part.complaint_head?)?.theme?;
        let offered = part.prior_offer_pence.unwrap_or(0);
        (offered <= part.amount_pence).then_some((Some(theme), part.amount_pence, offered))
    };
    // A part of no head goes with what no theme is told of.
    Some(payment.parts.iter().filter_map(share).collect())
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::determined;
    use super::*;
    use Theme::{ComplaintHandling, PropertyCondition};

    const ROOF: &str = "maladministration in the landlord’s handling of repairs to the roof";
    const COMPLAINT: &str = "service failure in the landlord’s handling of the associated complaint";

    /// A case with these findings and one payment of these parts: what, and how much of it was offered.
    fn paid(findings: &[&str], parts: &[(u64, Option<usize>, Option<u64>)], offered: Option<u64>) -> Determination {
        let mut d = determined("202600001", "Oak Vale Homes", "3 March 2026", findings, &["pay the resident £600 compensation"]);
        let payment = d.orders[0].payment.as_mut().expect("a payment");
        let part = |&(amount_pence, complaint_head, prior_offer_pence): &(u64, Option<usize>, Option<u64>)| {
            let (purpose, span) = (String::new(), payment.span.unwrap_or(crate::span::Span::new(0, 0)));
            PaymentPart { amount_pence, purpose, payee: None, prior_offer_pence, complaint_head, span }
        };
        payment.parts = parts.iter().map(part).collect();
        payment.prior_offer_pence = offered;
        payment.prior_offer_terms = offered.map(|_| PriorOfferTerms::Inclusive);
        d.remedy.prior_offer_pence = offered;
        d.remedy.net_new_pence = 60_000 - offered.unwrap_or(0);
        d
    }

    #[test]
    fn a_payment_is_divided_where_its_words_divide_it() {
        for (findings, parts, offered, want) in [
            // Its parts are tied to heads.
            (
                &[ROOF, COMPLAINT][..],
                &[(45_000, Some(0), None), (15_000, Some(1), None)][..],
                None,
                vec![(Some(PropertyCondition), 45_000, 0), (Some(ComplaintHandling), 15_000, 0)],
            ),
            // The parts say what was offered of each.
            (
                &[ROOF, COMPLAINT],
                &[(45_000, Some(0), Some(25_000)), (15_000, Some(1), None)],
                Some(25_000),
                vec![(Some(PropertyCondition), 45_000, 25_000), (Some(ComplaintHandling), 15_000, 0)],
            ),
            // They don't.
            (&[ROOF, COMPLAINT], &[(45_000, Some(0), None), (15_000, Some(1), None)], Some(25_000), vec![(None, 60_000, 25_000)]),
            // One part is of no head.
            (
                &[ROOF, COMPLAINT],
                &[(45_000, Some(0), None), (15_000, None, None)],
                None,
                vec![(Some(PropertyCondition), 45_000, 0), (None, 15_000, 0)],
            ),
            // The parts are not the whole.
            (&[ROOF, COMPLAINT], &[(45_000, Some(0), None)], None, vec![(None, 60_000, 0)]),
            // One theme alone.
            (&[ROOF], &[], Some(25_000), vec![(Some(PropertyCondition), 60_000, 25_000)]),
            (&[ROOF, COMPLAINT], &[], None, vec![(None, 60_000, 0)]),
        ] {
            let d = paid(findings, parts, offered);
            let sums = by_theme(&[Case { name: None, determination: &d, own: &[] }]);
            let seen: Vec<_> = sums.themes.iter().map(|(theme, sums)| (*theme, sums.ordered, sums.offered)).collect();
            assert_eq!(seen, want, "{parts:?} {offered:?}");
            let added = sums.themes.iter().fold(Sums::default(), |mut all, (_, sums)| {
                all.add(sums.ordered, sums.offered);
                all
            });
            assert_eq!((added, sums.all.new), (sums.all, 60_000 - offered.unwrap_or(0)));
        }
    }

    #[test]
    fn what_is_not_sure_is_counted_beside() {
        let mut unsure = paid(&[ROOF], &[], None);
        unsure.remedy.certainty = Certainty::AtLeast;
        let open = determined(
            "202600002",
            "Oak Vale Homes",
            "3 March 2026",
            &[ROOF],
            &["reimburse the resident’s costs of heating upon receipts"],
        );
        let sums = by_theme(&[&unsure, &open].map(|determination| Case { name: None, determination, own: &[] }));
        assert_eq!((sums.unsure >= 1, sums.without_figure, sums.all.ordered), (true, 1, 60_000));
    }
}
