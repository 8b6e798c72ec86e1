//! What was found, by landlord, by theme and by quarter? Counted by findings, with what was not read counted beside.
//!
//! | findings | share upheld |
//! |---|---|
//! | 8 considered, 6 upheld | 75 % (6 of 8) |
//! | 4 considered, 3 upheld | 3 of 4: no rate for fewer than five |
//! | 6 considered, 5 upheld, and 2 outside jurisdiction | 83 % (5 of 6): what was not investigated is in no share (domain.md 1.1) |
//!
//! A finding with two themes is counted under its first, so that each is counted once.

use super::landlord;
use super::sums::{self, ThemeSums};
use super::time::{self, Times};
use crate::determination::date::Date;
use crate::determination::{Area, Determination, Finding, Outcome, Theme};
use crate::export::{Case, thousands};
use std::collections::BTreeMap;

/// Fewer findings than this have no rate: a share of four says nothing of the next.
pub const FEWEST_FOR_A_RATE: usize = 5;

/// Findings of one landlord, theme or quarter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// What it is called.
    pub name: String,
    /// How often each outcome was found, in the order of [`Outcome::ALL`].
    pub outcomes: [usize; 8],
    /// How many of these findings stand in cases whose findings are to be checked.
    pub to_check: usize,
}

impl Group {
    fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    fn count(&mut self, finding: &Finding, to_check: bool) {
        self.outcomes[finding.outcome as usize] += 1;
        self.to_check += usize::from(to_check);
    }

    /// All its findings.
    pub fn findings(&self) -> usize {
        self.outcomes.iter().sum()
    }

    /// The findings that were considered: not those outside jurisdiction or withdrawn.
    pub fn considered(&self) -> usize {
        let left_out = [Outcome::OutsideJurisdiction, Outcome::Withdrawn].map(|outcome| self.outcomes[outcome as usize]);
        self.findings() - left_out.iter().sum::<usize>()
    }

    /// The findings that were upheld.
    pub fn upheld(&self) -> usize {
        Outcome::ALL.iter().filter(|outcome| outcome.upheld()).map(|&outcome| self.outcomes[outcome as usize]).sum()
    }

    /// The share upheld in words, with its numerator and denominator.
    pub fn share(&self) -> String {
        let (upheld, considered) = (self.upheld(), self.considered());
        match considered {
            0 => "none considered".into(),
            1..FEWEST_FOR_A_RATE => format!("{upheld} of {considered}"),
            // Rounded half up, in whole numbers.
            _ => {
                let share = (200 * upheld + considered) / (2 * considered);
                format!("{share} % ({} of {})", thousands(upheld), thousands(considered))
            }
        }
    }
}

/// What was not read, is to be checked or could not be told, beside the counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// Files of which nothing could be read.
    pub files: usize,
    /// Cases in which no finding was read.
    pub without_findings: usize,
    /// Cases whose landlord was not found.
    pub without_landlord: usize,
    /// Cases whose date was not found.
    pub without_date: usize,
    /// Findings whose theme the words of their head do not tell.
    pub without_theme: usize,
    /// Findings whose head names a second theme.
    pub second_themes: usize,
    /// In how many cases an area is to be checked, for each area with any.
    pub to_check: Vec<(Area, usize)>,
}

/// The counts over all cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// How many cases were read.
    pub cases: usize,
    /// All findings together.
    pub all: Group,
    /// By landlord, most findings first.
    pub landlords: Vec<Group>,
    /// By theme, most findings first; those whose theme is not told last.
    pub themes: Vec<(Option<Theme>, Group)>,
    /// By the quarter of the determination, in their order; those without a date last.
    pub quarters: Vec<Group>,
    /// Sums by theme, and in all.
    pub sums: ThemeSums,
    /// From the landlord's last answer to the determination.
    pub times: Times,
    /// What stands beside.
    pub beside: Beside,
}

/// What a theme is called, and what is called so where none is told.
pub fn theme_name(theme: Option<Theme>) -> &'static str {
    theme.map_or("Theme not told", Theme::name)
}

/// Counts what cases hold; `unread` files held nothing that could be read.
pub fn counts(cases: &[Case], unread: usize) -> Counts {
    let mut all = Group::named("All");
    let mut landlords: BTreeMap<String, Group> = BTreeMap::new();
    let mut themes: BTreeMap<Option<Theme>, Group> = BTreeMap::new();
    let mut quarters: BTreeMap<Option<Quarter>, Group> = BTreeMap::new();
    for case in cases {
        let d = case.determination;
        let to_check = d.is_to_check(Area::Findings);
        let (name, quarter) = (d.landlord.as_deref(), d.date.map(Quarter::of));
        if d.findings.is_empty() {
            continue;
        }
        let landlord = landlords.entry(landlord::key(name)).or_insert_with(|| Group::named(landlord::name(name)));
        let named = || Group::named(quarter.map_or("Date not found".into(), Quarter::name));
        let quarter = quarters.entry(quarter).or_insert_with(named);
        for finding in &d.findings {
            let theme = theme_of(d, finding);
            let theme = themes.entry(theme).or_insert_with(|| Group::named(theme_name(theme)));
            for group in [&mut all, &mut *landlord, theme, &mut *quarter] {
                group.count(finding, to_check);
            }
        }
    }
    let mut landlords: Vec<Group> = landlords.into_values().collect();
    landlords.sort_by(|a, b| b.findings().cmp(&a.findings()).then_with(|| a.name.cmp(&b.name)));
    let mut themes: Vec<(Option<Theme>, Group)> = themes.into_iter().collect();
    themes.sort_by_key(|(theme, group)| (theme.is_none(), std::cmp::Reverse(group.findings())));
    // The map gives those without a date first.
    let undated = quarters.remove(&None);
    let quarters: Vec<Group> = quarters.into_values().chain(undated).collect();
    Counts {
        cases: cases.len(),
        sums: sums::by_theme(cases),
        times: time::times(cases),
        beside: beside(cases, unread),
        all,
        landlords,
        themes,
        quarters,
    }
}

/// The first theme of the head that a finding answers; `None` where it is tied to no head, or the words don't tell.
fn theme_of(d: &Determination, finding: &Finding) -> Option<Theme> {
    d.complaint.get(finding.complaint_head?)?.theme
}

fn beside(cases: &[Case], unread: usize) -> Beside {
    let count = |has: &dyn Fn(&Determination) -> bool| cases.iter().filter(|case| has(case.determination)).count();
    let findings = |has: &dyn Fn(&Determination, &Finding) -> bool| -> usize {
        cases
            .iter()
            .map(|case| case.determination.findings.iter().filter(|finding| has(case.determination, finding)).count())
            .sum()
    };
    let head = |d: &Determination, finding: &Finding| {
        finding.complaint_head.and_then(|n| d.complaint.get(n)).is_some_and(|h| !h.also.is_empty())
    };
    let mut to_check = Area::ALL.map(|area| (area, 0));
    for area in cases.iter().flat_map(|case| case.determination.to_check()) {
        to_check.iter_mut().filter(|(one, _)| *one == area).for_each(|(_, many)| *many += 1);
    }
    Beside {
        files: unread,
        without_findings: count(&|d| d.findings.is_empty()),
        without_landlord: count(&|d| d.landlord.is_none()),
        without_date: count(&|d| d.date.is_none()),
        without_theme: findings(&|d, finding| theme_of(d, finding).is_none()),
        second_themes: findings(&head),
        to_check: to_check.into_iter().filter(|&(_, many)| many > 0).collect(),
    }
}

impl Beside {
    /// Its sentences: what is there, and nothing of what is not.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut say = |many: usize, one: &str, more: &str| {
            if many > 0 {
                lines.push(format!("{} {}", thousands(many), if many == 1 { one } else { more }));
            }
        };
        say(self.files, "file could not be read and is in no count.", "files could not be read and are in no count.");
        say(self.without_findings, "case has no finding that could be read.", "cases have no finding that could be read.");
        say(self.without_landlord, "case does not say its landlord.", "cases do not say their landlord.");
        say(self.without_date, "case does not say its date.", "cases do not say their date.");
        say(
            self.without_theme,
            "finding has a theme that its words do not tell.",
            "findings have a theme that their words do not tell.",
        );
        say(
            self.second_themes,
            "finding names a second theme, and is counted under its first.",
            "findings name a second theme, and are counted under their first.",
        );
        for &(area, many) in &self.to_check {
            let area = area.name();
            say(many, &format!("case is to be checked: {area}."), &format!("cases are to be checked: {area}."));
        }
        lines
    }
}

/// The most groups that are shown one by one; the others are put together, so that nothing is dropped.
pub fn at_most(groups: &[Group], most: usize) -> Vec<Group> {
    if groups.len() <= most {
        return groups.to_vec();
    }
    let (shown, others) = groups.split_at(most.saturating_sub(1));
    let mut rest = Group::named(format!("{} others", thousands(others.len())));
    for group in others {
        rest.to_check += group.to_check;
        rest.outcomes.iter_mut().zip(group.outcomes).for_each(|(sum, many)| *sum += many);
    }
    shown.iter().cloned().chain([rest]).collect()
}

/// Three months of a year, from January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Quarter {
    year: i32,
    nth: u32,
}

impl Quarter {
    fn of(date: Date) -> Self {
        Self { year: date.year(), nth: (date.month() - 1) / 3 }
    }

    /// Named by its months: a landlord's year begins in April, and a number would be read both ways.
    fn name(self) -> String {
        let months = ["January to March", "April to June", "July to September", "October to December"];
        format!("{} {}", months.get(self.nth as usize).copied().unwrap_or_default(), self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::determined;
    use super::*;

    fn case(determination: &Determination) -> Case<'_> {
        Case { name: None, determination, own: &[] }
    }

    fn group(outcomes: &[(Outcome, usize)]) -> Group {
        let mut group = Group::named("x");
        outcomes.iter().for_each(|&(outcome, many)| group.outcomes[outcome as usize] = many);
        group
    }

    #[test]
    fn a_share_has_its_numbers_and_fewer_than_five_have_no_rate() {
        use Outcome::*;
        for (outcomes, want) in [
            (&[(Maladministration, 4), (ServiceFailure, 2), (NoMaladministration, 2)][..], "75 % (6 of 8)"),
            (&[(Maladministration, 3), (ReasonableRedress, 1)], "3 of 4"),
            (&[(SevereMaladministration, 5), (NoMaladministration, 1), (OutsideJurisdiction, 2)], "83 % (5 of 6)"),
            (&[(Maladministration, 4), (Withdrawn, 3)], "4 of 4"),
            (&[(OutsideJurisdiction, 7)], "none considered"),
            (&[(NoMaladministration, 5)], "0 % (0 of 5)"),
            (&[(Maladministration, 199), (NoMaladministration, 1)], "100 % (199 of 200)"),
            (&[(Maladministration, 1_200), (NoMaladministration, 300)], "80 % (1,200 of 1,500)"),
        ] {
            assert_eq!(group(outcomes).share(), want);
        }
    }

    #[test]
    fn each_finding_is_counted_once_in_each_way() {
        let one = determined(
            "202600001",
            "Oak Vale Homes",
            "3 March 2026",
            &[
                "maladministration in the landlord’s handling of repairs to the roof",
                "service failure in the landlord’s handling of the associated complaint",
            ],
            &[],
        );
        let other = determined(
            "202600002",
            "OAK VALE HOMES",
            "18 May 2026",
            &["no maladministration in the landlord’s response to reports of anti-social behaviour"],
            &[],
        );
        let nothing = Determination::default();
        let counts = counts(&[case(&one), case(&other), case(&nothing)], 2);
        let seen = |groups: &[Group]| groups.iter().map(|g| (g.name.clone(), g.findings(), g.upheld())).collect::<Vec<_>>();
        assert_eq!((counts.cases, counts.all.findings(), counts.all.share().as_str()), (3, 3, "2 of 3"));
        assert_eq!(seen(&counts.landlords), [("Oak Vale Homes".into(), 3, 2)]);
        assert_eq!(seen(&counts.quarters), [("January to March 2026".into(), 2, 2), ("April to June 2026".into(), 1, 0)]);
        let themes: Vec<_> = counts.themes.iter().map(|(theme, group)| (*theme, group.findings())).collect();
        assert_eq!(
            themes,
            [(Some(Theme::PropertyCondition), 1), (Some(Theme::ComplaintHandling), 1), (Some(Theme::AntiSocialBehaviour), 1)]
        );
        let beside = counts.beside;
        assert_eq!((beside.files, beside.without_findings, beside.without_landlord, beside.without_date), (2, 1, 1, 1));
        assert_eq!(beside.lines()[0], "2 files could not be read and are in no count.");
        assert_eq!(beside.lines()[1], "1 case has no finding that could be read.");
    }

    #[test]
    fn what_has_no_date_or_theme_is_a_group_of_its_own_and_comes_last() {
        let mut undated = determined(
            "202600001",
            "Oak Vale Homes",
            "3 March 2026",
            &["maladministration in the landlord’s handling of repairs"],
            &[],
        );
        let dated = undated.clone();
        undated.date = None;
        undated.findings[0].complaint_head = None;
        let counts = counts(&[case(&undated), case(&dated)], 0);
        let names: Vec<_> = counts.quarters.iter().map(|group| group.name.as_str()).collect();
        assert_eq!(names, ["January to March 2026", "Date not found"]);
        assert_eq!(counts.themes.last().map(|(theme, group)| (*theme, group.name.as_str())), Some((None, "Theme not told")));
        assert_eq!(counts.beside.without_theme, 1);
    }

    #[test]
    fn many_groups_are_put_together_and_none_is_lost() {
        let groups: Vec<Group> =
            (0..10).map(|n| Group { name: n.to_string(), ..group(&[(Outcome::Maladministration, 2)]) }).collect();
        let shown = at_most(&groups, 4);
        assert_eq!((shown.len(), shown[3].name.as_str(), shown[3].findings()), (4, "7 others", 14));
        assert_eq!(at_most(&groups, 10), groups);
    }
}
