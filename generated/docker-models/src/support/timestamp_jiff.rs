#![cfg_attr(rustfmt, rustfmt_skip)]
//! A `Timestamp` from and to `jiff::Timestamp`.
//!
//! In and out: either. Needs: `timestamp_convert` and the crate `jiff`. A moment of `jiff` has no offset: that of the text is
//! lost, and the text of a moment ends with `Z`. Left out on purpose: `Zoned`, which needs the name of a zone.

use super::{Instant, NotADate, Timestamp};

impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = NotADate;

    fn try_from(text: &Timestamp) -> Result<Self, NotADate> {
        text.convert(|instant| Self::from_nanosecond(instant.total_nanos()).ok())
    }
}

impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = NotADate;

    fn try_from(text: Timestamp) -> Result<Self, NotADate> {
        Self::try_from(&text)
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        // Of a moment before 1970, `jiff` gives nanoseconds below zero.
        let nanos = moment.subsec_nanosecond();
        let borrowed = nanos < 0;
        Self::from(Instant {
            seconds: moment.as_second() - i64::from(borrowed),
            nanos: (nanos + if borrowed { 1_000_000_000 } else { 0 }).unsigned_abs(),
            offset: 0,
        })
    }
}
