//! Which days are bank holidays in England? The days of 2019 to 2030, as a table.
//!
//! Source: the days published for England and Wales at <https://www.gov.uk/bank-holidays>, which rest on the
//! Banking and Financial Dealings Act 1971 and on proclamations, and, for the years not yet published there,
//! the same rules (domain.md 3.2). A day that falls on a weekend is listed on its substitute day. One-off days
//! of 2019 to 2023 are in the table; a new one must be added by hand when it is proclaimed.

use crate::determination::date::Date;

/// A bank holiday of England.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BankHoliday {
    /// The day that is free; never a Saturday or a Sunday.
    pub date: Date,
    /// Its name, such as "Good Friday".
    pub name: &'static str,
}

/// The first year of the table.
pub const FIRST_YEAR: i32 = 2019;
/// The last year of the table.
pub const LAST_YEAR: i32 = 2030;

/// Every bank holiday of the table's years, in order.
#[rustfmt::skip]
pub static BANK_HOLIDAYS: [BankHoliday; 99] = [
    on(2019, 1, 1, "New Year's Day"),
    on(2019, 4, 19, "Good Friday"),
    on(2019, 4, 22, "Easter Monday"),
    on(2019, 5, 6, "early May"),
    on(2019, 5, 27, "spring"),
    on(2019, 8, 26, "summer"),
    on(2019, 12, 25, "Christmas Day"),
    on(2019, 12, 26, "Boxing Day"),
    on(2020, 1, 1, "New Year's Day"),
    on(2020, 4, 10, "Good Friday"),
    on(2020, 4, 13, "Easter Monday"),
    on(2020, 5, 8, "early May, moved to VE Day"),
    on(2020, 5, 25, "spring"),
    on(2020, 8, 31, "summer"),
    on(2020, 12, 25, "Christmas Day"),
    on(2020, 12, 28, "Boxing Day, substitute day"),
    on(2021, 1, 1, "New Year's Day"),
    on(2021, 4, 2, "Good Friday"),
    on(2021, 4, 5, "Easter Monday"),
    on(2021, 5, 3, "early May"),
    on(2021, 5, 31, "spring"),
    on(2021, 8, 30, "summer"),
    on(2021, 12, 27, "Christmas Day, substitute day"),
    on(2021, 12, 28, "Boxing Day, substitute day"),
    on(2022, 1, 3, "New Year's Day, substitute day"),
    on(2022, 4, 15, "Good Friday"),
    on(2022, 4, 18, "Easter Monday"),
    on(2022, 5, 2, "early May"),
    on(2022, 6, 2, "spring, moved to the Platinum Jubilee"),
    on(2022, 6, 3, "Platinum Jubilee"),
    on(2022, 8, 29, "summer"),
    on(2022, 9, 19, "state funeral of Queen Elizabeth II"),
    on(2022, 12, 26, "Boxing Day"),
    on(2022, 12, 27, "Christmas Day, substitute day"),
    on(2023, 1, 2, "New Year's Day, substitute day"),
    on(2023, 4, 7, "Good Friday"),
    on(2023, 4, 10, "Easter Monday"),
    on(2023, 5, 1, "early May"),
    on(2023, 5, 8, "coronation of King Charles III"),
    on(2023, 5, 29, "spring"),
    on(2023, 8, 28, "summer"),
    on(2023, 12, 25, "Christmas Day"),
    on(2023, 12, 26, "Boxing Day"),
    on(2024, 1, 1, "New Year's Day"),
    on(2024, 3, 29, "Good Friday"),
    on(2024, 4, 1, "Easter Monday"),
    on(2024, 5, 6, "early May"),
    on(2024, 5, 27, "spring"),
    on(2024, 8, 26, "summer"),
    on(2024, 12, 25, "Christmas Day"),
    on(2024, 12, 26, "Boxing Day"),
    on(2025, 1, 1, "New Year's Day"),
    on(2025, 4, 18, "Good Friday"),
    on(2025, 4, 21, "Easter Monday"),
    on(2025, 5, 5, "early May"),
    on(2025, 5, 26, "spring"),
    on(2025, 8, 25, "summer"),
    on(2025, 12, 25, "Christmas Day"),
    on(2025, 12, 26, "Boxing Day"),
    on(2026, 1, 1, "New Year's Day"),
    on(2026, 4, 3, "Good Friday"),
    on(2026, 4, 6, "Easter Monday"),
    on(2026, 5, 4, "early May"),
    on(2026, 5, 25, "spring"),
    on(2026, 8, 31, "summer"),
    on(2026, 12, 25, "Christmas Day"),
    on(2026, 12, 28, "Boxing Day, substitute day"),
    on(2027, 1, 1, "New Year's Day"),
    on(2027, 3, 26, "Good Friday"),
    on(2027, 3, 29, "Easter Monday"),
    on(2027, 5, 3, "early May"),
    on(2027, 5, 31, "spring"),
    on(2027, 8, 30, "summer"),
    on(2027, 12, 27, "Christmas Day, substitute day"),
    on(2027, 12, 28, "Boxing Day, substitute day"),
    on(2028, 1, 3, "New Year's Day, substitute day"),
    on(2028, 4, 14, "Good Friday"),
    on(2028, 4, 17, "Easter Monday"),
    on(2028, 5, 1, "early May"),
    on(2028, 5, 29, "spring"),
    on(2028, 8, 28, "summer"),
    on(2028, 12, 25, "Christmas Day"),
    on(2028, 12, 26, "Boxing Day"),
    on(2029, 1, 1, "New Year's Day"),
    on(2029, 3, 30, "Good Friday"),
    on(2029, 4, 2, "Easter Monday"),
    on(2029, 5, 7, "early May"),
    on(2029, 5, 28, "spring"),
    on(2029, 8, 27, "summer"),
    on(2029, 12, 25, "Christmas Day"),
    on(2029, 12, 26, "Boxing Day"),
    on(2030, 1, 1, "New Year's Day"),
    on(2030, 4, 19, "Good Friday"),
    on(2030, 4, 22, "Easter Monday"),
    on(2030, 5, 6, "early May"),
    on(2030, 5, 27, "spring"),
    on(2030, 8, 26, "summer"),
    on(2030, 12, 25, "Christmas Day"),
    on(2030, 12, 26, "Boxing Day"),
];

const fn on(year: i32, month: u32, day: u32, name: &'static str) -> BankHoliday {
    BankHoliday { date: Date::known(year, month, day), name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_in_order_and_holds_real_weekdays() {
        for pair in BANK_HOLIDAYS.windows(2) {
            assert!(pair[0].date < pair[1].date, "{} before {}", pair[0].date, pair[1].date);
        }
        for holiday in &BANK_HOLIDAYS {
            assert!(!holiday.date.is_weekend(), "{} is a {}", holiday.date, holiday.date.weekday());
        }
    }

    /// Easter Sunday by Gauss's formula with its two exceptions, for the years 1900 to 2099.
    fn easter(year: i32) -> Date {
        let (a, b, c) = (year % 19, year % 4, year % 7);
        let d = (19 * a + 24) % 30;
        let e = (2 * b + 4 * c + 6 * d + 5) % 7;
        let after_22_march = match (d, e) {
            (29, 6) => 28,
            (28, 6) if a > 10 => 27,
            _ => d + e,
        };
        Date::new(year, 3, 22).unwrap().plus_days(i64::from(after_22_march)).unwrap()
    }

    /// The first Monday on or after a day.
    fn monday_from(date: Date) -> Date {
        (0..7).filter_map(|days| date.plus_days(days)).find(|day| day.weekday() == "Monday").unwrap()
    }

    /// The days by the rules of the Act and the proclamations, worked out without the table.
    fn by_rule(year: i32) -> BTreeSet<Date> {
        let day = |month, day| Date::new(year, month, day).unwrap();
        let mut days =
            BTreeSet::from([easter(year).plus_days(-2).unwrap(), easter(year).plus_days(1).unwrap(), monday_from(day(8, 25))]);
        days.insert(if year == 2020 { day(5, 8) } else { monday_from(day(5, 1)) });
        days.insert(if year == 2022 { day(6, 2) } else { monday_from(day(5, 25)) });
        match year {
            2022 => days.extend([day(6, 3), day(9, 19)]),
            2023 => days.extend([day(5, 8)]),
            _ => {}
        }
        // A fixed day at a weekend moves to the next weekday that is not a bank holiday already.
        let fixed = [day(1, 1), day(12, 25), day(12, 26)];
        days.extend(fixed.iter().filter(|d| !d.is_weekend()));
        for weekend in fixed.iter().filter(|d| d.is_weekend()) {
            let mut substitute = *weekend;
            while substitute.is_weekend() || days.contains(&substitute) {
                substitute = substitute.plus_days(1).unwrap();
            }
            days.insert(substitute);
        }
        days
    }

    #[test]
    fn the_table_agrees_with_the_rules() {
        for year in FIRST_YEAR..=LAST_YEAR {
            let listed: BTreeSet<Date> = BANK_HOLIDAYS.iter().map(|h| h.date).filter(|d| d.year() == year).collect();
            assert_eq!(listed, by_rule(year), "in {year}");
        }
    }

    #[test]
    fn easter_of_known_years() {
        for (year, want) in
            [(2019, "2019-04-21"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2030, "2030-04-21")]
        {
            assert_eq!(easter(year).to_string(), want);
        }
    }

    #[test]
    fn one_off_and_substitute_days() {
        for (day, name) in [
            ("2020-05-08", "early May, moved to VE Day"),
            ("2022-06-02", "spring, moved to the Platinum Jubilee"),
            ("2022-06-03", "Platinum Jubilee"),
            ("2022-09-19", "state funeral of Queen Elizabeth II"),
            ("2023-05-08", "coronation of King Charles III"),
            ("2022-12-27", "Christmas Day, substitute day"),
            ("2021-12-28", "Boxing Day, substitute day"),
        ] {
            let date = Date::from_iso(day).unwrap();
            assert_eq!(BANK_HOLIDAYS.iter().find(|h| h.date == date).map(|h| h.name), Some(name), "on {day}");
        }
    }
}
