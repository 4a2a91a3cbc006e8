#![cfg_attr(rustfmt, rustfmt_skip)]
//! A `Timestamp` from and to `time::OffsetDateTime`.
//!
//! In and out: either, with the offset. Needs: `timestamp_convert` and the crate `time`. Left out on purpose: `PrimitiveDateTime`,
//! which is no moment, and seconds of an offset, which RFC 3339 cannot write: the moment stays, the offset loses them.

use super::{Instant, NotADate, Timestamp};
use time::{OffsetDateTime, UtcOffset};

impl TryFrom<&Timestamp> for OffsetDateTime {
    type Error = NotADate;

    fn try_from(text: &Timestamp) -> Result<Self, NotADate> {
        text.convert(|instant| {
            let utc = Self::from_unix_timestamp_nanos(instant.total_nanos()).ok()?;
            let offset = UtcOffset::from_whole_seconds(instant.offset).ok()?;
            // Its year stays in range: it is the one in the text, of four digits.
            Some(utc.to_offset(offset))
        })
    }
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = NotADate;

    fn try_from(text: Timestamp) -> Result<Self, NotADate> {
        Self::try_from(&text)
    }
}

impl From<OffsetDateTime> for Timestamp {
    fn from(moment: OffsetDateTime) -> Self {
        Self::from(Instant {
            seconds: moment.unix_timestamp(),
            nanos: moment.nanosecond(),
            offset: moment.offset().whole_seconds(),
        })
    }
}
