//! Which theme does a head of complaint have (domain.md 7a)?
//!
//! "Handling of" and "response to" say nothing of it, nor does a lead-in that calls the head a complaint. What a head is
//! about may bring bystanders along ("how staff behaved over a report of noise"), so the lists are asked in an order: the
//! first whose words stand in it names the theme. A second one is named where "and" or a comma ties its words on.

use crate::determination::Theme;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, theme};
use std::ops::Range;

/// The lists in the order in which they are asked, with what each gives way to above it.
const THEMES: &[(Meaning, Theme)] = &[
    (theme::STAFF, Theme::Staff),
    (theme::INSULATION, Theme::PropertyCondition),
    (theme::HOUSING_NEED, Theme::MovingToAProperty),
    (theme::SAFETY, Theme::HealthAndSafety),
    (theme::CHARGES, Theme::Charges),
    (theme::INFORMATION, Theme::InformationAndDataManagement),
    (theme::OCCUPANCY, Theme::OccupancyRights),
    (theme::SALE, Theme::BuyingOrSellingAProperty),
    (theme::ASB, Theme::AntiSocialBehaviour),
    (theme::PROPERTY, Theme::PropertyCondition),
    (theme::ESTATE, Theme::EstateManagement),
    (theme::INVOLVEMENT, Theme::ResidentInvolvement),
    (theme::PAYMENTS, Theme::ReimbursementAndPayments),
    (theme::COMPLAINT, Theme::ComplaintHandling),
];

/// The theme that the words of a head name, and a second one.
pub fn themes(head: &str) -> (Option<Theme>, Vec<Theme>) {
    let head = NormalText::of(head);
    let from = head.at(theme::LEAD_INS, 0).unwrap_or(0);
    let mut named = THEMES.iter().filter_map(|&(list, theme)| Some((theme, head.first(list, from..head.len())?)));
    let Some((first, words)) = named.next() else { return (None, Vec::new()) };
    let second = named.find(|(theme, other)| *theme != first && are_tied(&head, &words, other));
    (Some(first), second.map(|(theme, _)| theme).into_iter().collect())
}

/// Whether "and" or a comma stands between two places.
fn are_tied(head: &NormalText, a: &Range<usize>, b: &Range<usize>) -> bool {
    let between = a.end.min(b.end)..a.start.max(b.start);
    between.start < between.end && head.has_in(theme::TIES, between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Theme::*;

    #[test]
    fn heads_with_their_themes() {
        let cases: &[(&str, Option<Theme>, &[Theme])] = &[
            ("The landlord’s handling of a broken boiler.", Some(PropertyCondition), &[]),
            ("The complaint is about the landlord’s response to reports of noise.", Some(AntiSocialBehaviour), &[]),
            ("How its staff spoke to the resident over a report of noise.", Some(Staff), &[]),
            ("The associated complaint.", Some(ComplaintHandling), &[]),
            ("Her transfer application and how it dealt with the complaint.", Some(MovingToAProperty), &[ComplaintHandling]),
            ("A request for soundproofing because of noise.", Some(PropertyCondition), &[]),
            ("Fly-tipping by the gate.", Some(EstateManagement), &[]),
            ("The level of the service charge for cleaning.", Some(Charges), &[]),
            ("A subject access request.", Some(InformationAndDataManagement), &[]),
            ("Its approach.", None, &[]),
        ];
        for (head, theme, also) in cases {
            assert_eq!(themes(head), (*theme, also.to_vec()), "in {head:?}");
        }
    }
}
