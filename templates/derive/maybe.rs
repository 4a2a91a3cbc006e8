//! How a property with three states is read and written. The type itself is that of the table form.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A key that is there is never absent.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Maybe<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(Self::from)
    }
}

impl<T: Serialize> Serialize for Maybe<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(to)
    }
}
