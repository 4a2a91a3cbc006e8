//! Days, to tell whether an allowance has expired.

use std::time::{SystemTime, UNIX_EPOCH};
use toml::value::Datetime;

/// A day in UTC, counted from the start of 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(i64);

impl Day {
    /// The day of a time.
    pub fn at(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Self::of_seconds(since.as_secs())
    }

    /// The day of a number of seconds since the start of 1970, as `SOURCE_DATE_EPOCH` has it.
    pub fn of_seconds(seconds: u64) -> Self {
        Self((seconds / 86_400).cast_signed())
    }

    /// The day of a date; `None` for a time of day alone.
    pub(super) fn of(date: &Datetime) -> Option<Self> {
        let date = date.date?;
        let (year, month) = (i64::from(date.year), i64::from(date.month));
        // Years begin in March here, so that the day that some years have more is the last.
        let (year, month) = match month {
            3.. => (year, month - 3),
            _ => (year - 1, month + 9),
        };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let days_of_months = (153 * month + 2) / 5;
        let leap_days = year_of_era / 4 - year_of_era / 100;
        let days = era * 146_097 + year_of_era * 365 + leap_days + days_of_months;
        // 719,468 days lie between the start of March of the year 0 and the start of 1970.
        Some(Self(days + i64::from(date.day) - 1 - 719_468))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(date: &str) -> Option<Day> {
        Day::of(&date.parse().unwrap())
    }

    #[test]
    fn dates_are_days_since_1970() {
        for (date, expected) in [
            ("1970-01-01", 0),
            ("1970-03-01", 59),
            ("2000-02-29", 11_016),
            ("2000-03-01", 11_017),
            ("2026-11-29", 20_786),
            ("2100-03-01", 47_541),
            ("1969-12-31", -1),
        ] {
            assert_eq!(day(date), Some(Day(expected)), "{date}");
        }
        assert_eq!(day("07:32:00"), None);
        assert_eq!(Day::of_seconds(20_786 * 86_400 + 86_399), Day(20_786));
    }
}
