//! A `Timestamp` from and to `chrono::DateTime`.
//!
//! In: either. Out: a `DateTime<FixedOffset>` with the offset of the text, a `DateTime<Utc>` without; a text from a `DateTime` of
//! any zone. Needs: `timestamp_convert` and the crate `chrono`. A leap second of `chrono` is written as the last nanosecond before
//! it. Left out on purpose: `NaiveDateTime`, which is no moment, and seconds of an offset, which RFC 3339 cannot write: the
//! moment stays, the offset loses them.

use super::{Instant, NotADate, Timestamp};
use chrono::{DateTime, FixedOffset, Offset, TimeZone, Utc};

impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = NotADate;

    fn try_from(text: &Timestamp) -> Result<Self, NotADate> {
        text.convert(|instant| {
            let zone = FixedOffset::east_opt(instant.offset)?;
            zone.timestamp_opt(instant.seconds, instant.nanos).single()
        })
    }
}

impl TryFrom<Timestamp> for DateTime<FixedOffset> {
    type Error = NotADate;

    fn try_from(text: Timestamp) -> Result<Self, NotADate> {
        Self::try_from(&text)
    }
}

impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = NotADate;

    fn try_from(text: &Timestamp) -> Result<Self, NotADate> {
        text.convert(|instant| Utc.timestamp_opt(instant.seconds, instant.nanos).single())
    }
}

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = NotADate;

    fn try_from(text: Timestamp) -> Result<Self, NotADate> {
        Self::try_from(&text)
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(moment: DateTime<Tz>) -> Self {
        Self::from(Instant {
            seconds: moment.timestamp(),
            nanos: moment.timestamp_subsec_nanos().min(999_999_999),
            offset: moment.offset().fix().local_minus_utc(),
        })
    }
}
