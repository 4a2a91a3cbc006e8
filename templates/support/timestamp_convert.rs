//! What the conversions of a `Timestamp` share: how a moment is written, and the error of a text that is none.
//!
//! In: an [`Instant`]. Out: RFC 3339 as Go writes it, without zeros at the end of the fraction and with `Z` for UTC.
//! Needs: `instant`, `timestamp`. Left out on purpose: a refusal of years past 9999; they are written with as many digits as
//! they have, as Go does, and are not read again.

use super::instant::DAY;
use super::{Instant, Timestamp};
use std::error::Error;
use std::fmt;

/// The text of a [`Timestamp`] is not a date, or not one that the other type can hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate {
    text: String,
}

impl NotADate {
    /// Past so many characters, a text is cut.
    const SHOWN: usize = 48;

    pub(super) fn new(text: &Timestamp) -> Self {
        let text = text.as_str();
        let text = match text.char_indices().nth(Self::SHOWN) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        };
        Self { text }
    }
}

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a date, or out of range: {:?}", self.text)
    }
}

impl Error for NotADate {}

impl Timestamp {
    /// The moment, as `make` builds it.
    pub(super) fn convert<T>(
        &self,
        make: impl FnOnce(Instant) -> Option<T>,
    ) -> Result<T, NotADate> {
        let made = Instant::read(self.as_str()).and_then(make);
        made.ok_or_else(|| NotADate::new(self))
    }
}

impl From<Instant> for Timestamp {
    fn from(instant: Instant) -> Self {
        // The text has no seconds of an offset, so the clock on the wall must not have them either.
        let minutes = instant.offset / 60;
        let local = instant.seconds + i64::from(minutes) * 60;
        let (year, month, day) = date(local.div_euclid(DAY));
        let second = local.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let sign = if year < 0 { "-" } else { "" };
        let year = year.unsigned_abs();
        let mut text =
            format!("{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        if instant.nanos > 0 {
            let fraction = format!(".{:09}", instant.nanos);
            text.push_str(fraction.trim_end_matches('0'));
        }
        text.push_str(&zone(minutes));
        Self::new(text)
    }
}

fn zone(minutes: i32) -> String {
    if minutes == 0 {
        return "Z".to_owned();
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// Year, month and day of a number of days since the start of 1970, by way of years that begin in March.
fn date(days: i64) -> (i64, i64, i64) {
    const DAYS_OF_400_YEARS: i64 = 146_097;
    let days = days + 719_468;
    let (era, day) = (
        days.div_euclid(DAYS_OF_400_YEARS),
        days.rem_euclid(DAYS_OF_400_YEARS),
    );
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let march_is_0 = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * march_is_0 + 2) / 5 + 1;
    let month = (march_is_0 + 2) % 12 + 1;
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, day_of_month)
}
