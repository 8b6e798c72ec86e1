//! Which theme does a head of complaint have (domain.md 7a)?
//!
//! "Handling of" and "response to" say nothing of it, nor does a lead-in that calls the head a complaint. What a head is
//! about may bring bystanders along ("how staff behaved over a report of noise"), so the lists are asked in an order: the
//! first whose words stand in it names the theme. Words that are at home in several themes ("the work", "a neighbour") are asked
//! behind those of one. A second theme is named where "and" or a comma ties its words on.

use crate::determination::Theme;
use crate::text::NormalText;
use crate::vocabulary::{Meaning, theme};
use std::ops::Range;

/// The lists in the order in which they are asked, with what each gives way to above it.
const THEMES: &[(Meaning, Theme)] = &[
    (theme::STAFF, Theme::Staff),
    (theme::CLAIMS, Theme::ReimbursementAndPayments),
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
    (theme::LETTING, Theme::MovingToAProperty),
    (theme::BILLS, Theme::Charges),
    (theme::PARTS, Theme::PropertyCondition),
    (theme::NEIGHBOURS, Theme::AntiSocialBehaviour),
    (theme::TENANCY, Theme::OccupancyRights),
    (theme::TOLD, Theme::InformationAndDataManagement),
    (theme::COMPLAINT, Theme::ComplaintHandling),
];

/// The theme that the words of a head name, and a second one.
pub fn themes(head: &str) -> (Option<Theme>, Vec<Theme>) {
    let head = NormalText::of(head);
    let from = head.at(theme::LEAD_INS, 0).unwrap_or(0);
    let places = THEMES.iter().flat_map(|&(list, theme)| head.all(list, from..head.len()).map(move |words| (theme, words)));
    let mut named = places.filter(|(_, words)| !is_part(&head, words));
    let Some((first, about)) = named.next() else { return (None, Vec::new()) };
    let second = named.find(|(theme, other)| *theme != first && are_tied(&head, &about, other));
    (Some(first), second.map(|(theme, _)| theme).into_iter().collect())
}

/// No phrase of a theme has more letters.
const LONGEST: usize = 40;

/// Whether words are a part of longer ones that mean something else: "next door" is no door, "transfer of equity" no transfer.
fn is_part(head: &NormalText, part: &Range<usize>) -> bool {
    let around = part.end.saturating_sub(LONGEST)..head.len().min(part.start + LONGEST);
    let holds = |all: &Range<usize>| all.len() > part.len() && all.start <= part.start && part.end <= all.end;
    THEMES.iter().any(|&(list, _)| head.all(list, around.clone()).any(|all| holds(&all)))
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
            // Words that are at home in several themes.
            ("The cleaning of the stairs.", Some(EstateManagement), &[]),
            ("The stairs.", Some(PropertyCondition), &[]),
            ("The allocation of a parking bay.", Some(EstateManagement), &[]),
            ("The allocation of a flat to somebody else.", Some(MovingToAProperty), &[]),
            ("Permission to lay a new floor.", Some(OccupancyRights), &[]),
            ("A boiler that broke down, and the bills that came of it.", Some(PropertyCondition), &[Charges]),
            ("Reimbursement for repairs that she paid for.", Some(ReimbursementAndPayments), &[]),
            ("Banging and music from next door.", Some(AntiSocialBehaviour), &[]),
            ("The transfer of equity to her partner.", Some(OccupancyRights), &[]),
            ("The actions of a neighbour.", Some(AntiSocialBehaviour), &[]),
            ("A neighbour’s leak.", Some(PropertyCondition), &[]),
        ];
        for (head, theme, also) in cases {
            assert_eq!(themes(head), (*theme, also.to_vec()), "in {head:?}");
        }
    }
}
