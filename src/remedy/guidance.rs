//! What does the Ombudsman's guidance say about sums like this? Information only, by the date of the determination.
//!
//! The bands are guidance and not a tariff: awards outside them are made, and are no error (domain.md 2.1).
//! Which bands held depends on the day: the bands below held to 31 March 2026; for the guidance that took their
//! place only some fixed sums are known here, and the answer says so (domain.md 2.2).
//!
//! | determined on | answer |
//! |---|---|
//! | 28 February 2024 | four bands, from "service failure" to "severe maladministration" |
//! | 8 May 2026 | fixed sums; the bands are not known |
//! | 5 June 2021 | not known: an earlier edition had other figures |

use crate::determination::date::Date;
use serde::Serialize;

/// A band of the guidance: what sums it names for failings of one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The level of the failing.
    pub level: &'static str,
    /// The least sum that it names.
    pub from_pence: u64,
    /// The greatest, which belongs to the next band too; `None` where it names none.
    pub to_pence: Option<u64>,
    /// When it fits, in our words.
    pub meaning: &'static str,
}

/// A fixed sum for one kind of loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FixedSum {
    /// What was lost.
    pub loss: &'static str,
    /// The sum.
    pub amount_pence: u64,
    /// How it is counted: "a day".
    pub unit: &'static str,
}

/// What is known about the guidance that held on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Guidance {
    /// The bands; empty where they are not known, and then `note` says so.
    pub bands: &'static [Band],
    /// The fixed sums.
    pub fixed: &'static [FixedSum],
    /// What a reader must know with it.
    pub note: &'static str,
    /// Where it was read.
    pub source: &'static str,
    /// When it was true.
    pub true_on: &'static str,
}

impl Guidance {
    /// The bands that a sum falls into: none if none is known, two where one ends and the next begins.
    pub fn bands_for(&self, amount_pence: u64) -> impl Iterator<Item = &'static Band> {
        self.bands.iter().filter(move |b| b.from_pence <= amount_pence && b.to_pence.is_none_or(|to| amount_pence <= to))
    }
}

/// The guidance that held on the date of a determination.
pub fn guidance_on(determined: Option<Date>) -> &'static Guidance {
    match determined {
        None => &UNDATED,
        Some(date) if date >= COMPENSATION_GUIDANCE_FROM => &FROM_APRIL_2026,
        Some(date) if date >= BANDS_SURE_FROM => &TO_MARCH_2026,
        Some(_) => &EARLIER,
    }
}

const COMPENSATION_GUIDANCE_FROM: Date = Date::known(2026, 4, 1);

/// Editions up to about 2021-22 had a wider lowest band; on which day that changed is not known (domain.md 2.1),
/// so the year after is left out as well.
const BANDS_SURE_FROM: Date = Date::known(2023, 1, 1);

const fn pounds(pounds: u64) -> u64 {
    pounds * 100
}

const REMEDIES_PAGE: &str =
    "https://www.housing-ombudsman.org.uk/about-us/corporate-information/policies/dispute-resolution/guidance-on-remedies/";
const COMPENSATION_NEWS: &str = "https://www.housing-ombudsman.org.uk/?p=143174";

static TO_MARCH_2026: Guidance = Guidance {
    bands: &BANDS_TO_MARCH_2026,
    fixed: &[],
    note: "The Ombudsman's Remedies guidance of that time. The figures guide; they are not a tariff. An award above or below is not a mistake. An award is never meant to punish.",
    source: REMEDIES_PAGE,
    true_on: "to 31 March 2026",
};

static BANDS_TO_MARCH_2026: [Band; 4] = [
    Band {
        level: "Service failure",
        from_pence: pounds(50),
        to_pence: Some(pounds(100)),
        meaning: "A failing with a short or limited effect, or an offer that fell a little short.",
    },
    Band {
        level: "Maladministration",
        from_pence: pounds(100),
        to_pence: Some(pounds(600)),
        meaning: "A failing that harmed the resident, but not for good, and that the landlord did not admit or did not put right in proportion.",
    },
    Band {
        level: "Maladministration or severe maladministration with a significant impact",
        from_pence: pounds(600),
        to_pence: Some(pounds(1_000)),
        meaning: "A failing with a significant impact, where substantial redress is needed.",
    },
    Band {
        level: "Severe maladministration",
        from_pence: pounds(1_000),
        to_pence: None,
        meaning: "Serious or repeated failings over a long time, with a lasting impact.",
    },
];

static FROM_APRIL_2026: Guidance = Guidance {
    bands: &[],
    fixed: &FIXED_FROM_APRIL_2026,
    note: "A new Compensation guidance applies from 1 April 2026. Its bands are not known here; read them on the Ombudsman's site. One decision of May 2026 puts £50 to £150 on a modest impact.",
    source: COMPENSATION_NEWS,
    true_on: "from 1 April 2026, as known in May 2026",
};

/// From the summary at <https://blog.anthonycollins.com/post/102mi3i/new-housing-ombudsman-compensation-guidance>.
static FIXED_FROM_APRIL_2026: [FixedSum; 5] = [
    FixedSum { loss: "No heating and no hot water", amount_pence: pounds(15), unit: "a day" },
    FixedSum { loss: "No heating, or no hot water", amount_pence: pounds(8), unit: "a day" },
    FixedSum { loss: "No power", amount_pence: pounds(10), unit: "a day" },
    FixedSum { loss: "No lighting only", amount_pence: pounds(10), unit: "a week" },
    FixedSum { loss: "A missed appointment", amount_pence: pounds(15), unit: "each" },
];

static EARLIER: Guidance = Guidance {
    bands: &[],
    fixed: &[],
    note: "The guidance of that time is not known here. An earlier edition had other figures.",
    source: REMEDIES_PAGE,
    true_on: "before 2023",
};

static UNDATED: Guidance = Guidance {
    bands: &[],
    fixed: &[],
    note: "The guidance depends on the date of the determination, and no date was found in this text.",
    source: REMEDIES_PAGE,
    true_on: "any date",
};

#[cfg(test)]
mod tests {
    use super::*;

    fn on(iso: &str) -> &'static Guidance {
        guidance_on(Date::from_iso(iso))
    }

    #[test]
    fn the_bands_by_date() {
        assert_eq!(on("2024-02-28").bands.len(), 4);
        assert_eq!(on("2026-03-31").bands.len(), 4);
        assert_eq!(on("2026-04-01").bands.len(), 0);
        assert!(on("2026-04-01").note.contains("not known here"));
        assert_eq!(on("2026-05-08").fixed[0].amount_pence, pounds(15));
        assert!(on("2021-06-05").bands.is_empty() && on("2021-06-05").note.contains("not known"));
        assert!(guidance_on(None).bands.is_empty());
    }

    #[test]
    fn a_sum_in_its_band() {
        let levels = |pence| on("2024-02-28").bands_for(pence).map(|b| b.level).collect::<Vec<_>>();
        assert_eq!(levels(pounds(75)), ["Service failure"]);
        assert_eq!(levels(pounds(100)), ["Service failure", "Maladministration"]);
        assert_eq!(levels(pounds(135)), ["Maladministration"]);
        assert_eq!(levels(pounds(20)), [""; 0]);
        assert_eq!(levels(498_510), ["Severe maladministration"]);
        assert_eq!(on("2026-05-08").bands_for(pounds(75)).count(), 0);
    }

    #[test]
    fn the_bands_leave_no_gap() {
        for pair in BANDS_TO_MARCH_2026.windows(2) {
            assert_eq!(pair[0].to_pence, Some(pair[1].from_pence));
        }
    }
}
