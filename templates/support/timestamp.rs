//! Moments in time, kept as sent: `Timestamp`.
//!
//! In and out: a text. Needs: `wire`, `instant`. The text is not looked at before somebody asks what it means, so that a model
//! writes back what it read: an engine also sends an empty text, the year 1, nine digits of fraction, and zones. Left out on
//! purpose: an order, since such texts do not sort by time.

use super::{self as support, Instant, Shape, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// A moment in time, as the text that was sent, usually RFC 3339.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// Takes a text as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text as sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as sent.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Whole seconds since the start of 1970 in UTC, rounded down, if the text is a date.
    ///
    /// It is one in RFC 3339, or as Go prints a time: `2026-11-24 04:04:19.69 +0000 UTC`.
    pub fn unix_seconds(&self) -> Option<i64> {
        Instant::read(&self.0).map(|instant| instant.seconds)
    }

    /// Nanoseconds since the start of 1970 in UTC, if the text is a date; finer digits are cut off.
    pub fn unix_nanos(&self) -> Option<i128> {
        Instant::read(&self.0).map(Instant::total_nanos)
    }

    /// Whether no time was set: the text is empty, or it is the start of the year 1, which is the zero value in Go.
    pub fn is_zero(&self) -> bool {
        self.0.is_empty() || Instant::read(&self.0).is_some_and(Instant::is_go_zero)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl FromStr for Timestamp {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl AsRef<str> for Timestamp {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Wire for Timestamp {
    const SHAPE: Shape = Shape::Text;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Self)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::read(from).map(Self)
    }

    #[inline]
    fn read_optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(String::read_optional(from)?.map(Self))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::read(from)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }
}
