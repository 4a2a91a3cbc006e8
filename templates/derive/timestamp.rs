//! How a moment in time is read and written: as its text. The type itself is that of the table form.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Null reads as the empty text.
impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(|text| Self(text.unwrap_or_default()))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}
