#![cfg_attr(rustfmt, rustfmt_skip)]
//! What the text of a date means: a moment, and the offset from UTC that it was written with.
//!
//! In: RFC 3339 with any number of digits of a second, and what Go prints for a time without being asked for a form
//! (`2026-11-24 04:04:19.69 +0000 UTC`, a clock reading ` m=+0.1` behind it). Out: an [`Instant`], or nothing. Needs nothing.
//! Digits past the nanosecond are cut off. A leap second is read as the last nanosecond before it, since none of those who
//! take the moment count leap seconds. Left out on purpose: other forms of ISO 8601, hour 24, years of more than four digits,
//! and what the name of a zone means, because the offset stands beside it.

/// A moment, as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instant {
    /// Whole seconds since the start of 1970 in UTC, rounded down.
    pub(super) seconds: i64,
    /// Nanoseconds after that, fewer than 1 000 000 000.
    pub(super) nanos: u32,
    /// What the clock on the wall is ahead of UTC, in seconds.
    pub(super) offset: i32,
}

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

impl Instant {
    /// The zero value of a time in Go, the start of the year 1.
    const GO_ZERO: i64 = -62_135_596_800;

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut rest = Rest(text.as_bytes());
        let days = rest.date()?;
        let separator = rest.one_of(b"Tt ")?;
        let (second, nanos) = rest.clock()?;
        let offset = if separator == b' ' {
            rest.go_zone()?
        } else {
            rest.zone()?
        };
        rest.0.is_empty().then_some(Self {
            seconds: days * DAY + second - i64::from(offset),
            nanos,
            offset,
        })
    }

    pub(super) fn is_go_zero(self) -> bool {
        self.seconds == Self::GO_ZERO && self.nanos == 0
    }

    /// Nanoseconds since the start of 1970.
    pub(super) fn total_nanos(self) -> i128 {
        i128::from(self.seconds) * 1_000_000_000 + i128::from(self.nanos)
    }
}

/// What is not read yet. A method either takes what it is named for off the front or says that it is not there.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        accepted.contains(&first).then(|| self.0 = rest)?;
        Some(first)
    }

    /// The bytes at the front of which this is true.
    fn run(&mut self, belongs: impl Fn(u8) -> bool) -> &[u8] {
        let end = self.0.iter().position(|&byte| !belongs(byte));
        let (run, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        run
    }

    /// A number of exactly so many digits, four at most, that is in this range.
    fn number(&mut self, digits: usize, least: i64, most: i64) -> Option<i64> {
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + i64::from(self.one_of(b"0123456789")? - b'0');
        }
        (least..=most).contains(&number).then_some(number)
    }

    /// `2026-11-24`, as days since the start of 1970.
    fn date(&mut self) -> Option<i64> {
        let year = self.number(4, 0, 9999)?;
        self.one_of(b"-")?;
        let month = self.number(2, 1, 12)?;
        self.one_of(b"-")?;
        let day = self.number(2, 1, month_length(year, month))?;
        Some(days_since_1970(year, month, day))
    }

    /// `04:04:19.69`, as seconds since midnight and nanoseconds.
    fn clock(&mut self) -> Option<(i64, u32)> {
        let hour = self.number(2, 0, 23)?;
        self.one_of(b":")?;
        let minute = self.number(2, 0, 59)?;
        self.one_of(b":")?;
        let second = self.number(2, 0, 60)?;
        let nanos = match self.one_of(b".") {
            Some(_) => self.fraction()?,
            None => 0,
        };
        let midnight_to_minute = hour * 3600 + minute * 60;
        Some(match second {
            60 => (midnight_to_minute + 59, 999_999_999),
            _ => (midnight_to_minute + second, nanos),
        })
    }

    /// The digits behind the point, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let digits = self.run(|byte| byte.is_ascii_digit());
        let kept = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
        let nanos = kept.fold(0, |nanos, digit| nanos * 10 + u32::from(digit - b'0'));
        (!digits.is_empty()).then_some(nanos)
    }

    /// `Z` or `+01:00`, in seconds.
    fn zone(&mut self) -> Option<i32> {
        match self.one_of(b"Zz+-")? {
            b'-' => self.hours_and_minutes(true).map(|ahead| -ahead),
            b'+' => self.hours_and_minutes(true),
            _ => Some(0),
        }
    }

    /// ` +0100 CET m=+0.1`, in seconds. The name is left out where a program took it for `+0100` alone.
    fn go_zone(&mut self) -> Option<i32> {
        self.one_of(b" ")?;
        let is_behind = self.one_of(b"+-")? == b'-';
        let ahead = self.hours_and_minutes(false)?;
        if !self.0.is_empty() && !self.0.starts_with(b" m=") {
            self.one_of(b" ")?;
            let name = self.run(|byte| byte.is_ascii_alphanumeric() || b"+-_/".contains(&byte));
            (!name.is_empty()).then_some(())?;
        }
        if !self.0.is_empty() {
            self.clock_reading()?;
        }
        Some(if is_behind { -ahead } else { ahead })
    }

    fn hours_and_minutes(&mut self, with_colon: bool) -> Option<i32> {
        let hours = self.number(2, 0, 23)?;
        if with_colon {
            self.one_of(b":")?;
        }
        let minutes = self.number(2, 0, 59)?;
        // By its path, since crates of older editions do not know it by its name.
        std::convert::TryFrom::try_from(hours * 3600 + minutes * 60).ok()
    }

    /// ` m=+0.123456789`, which says nothing about the moment.
    fn clock_reading(&mut self) -> Option<()> {
        for expected in [" ", "m", "=", "+-"] {
            self.one_of(expected.as_bytes())?;
        }
        let whole = self.run(|byte| byte.is_ascii_digit());
        (!whole.is_empty()).then_some(())?;
        if self.one_of(b".").is_some() {
            self.fraction()?;
        }
        Some(())
    }
}

fn month_length(year: i64, month: i64) -> i64 {
    let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since the start of 1970, counted in years that begin in March, so that a leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + day_of_year - 719_468
}
