//! Null where a value is required. In: a deserializer. Out: the value, or the default of its type.

use serde::{Deserialize, Deserializer};

/// Reads null as the default value.
pub fn null_as_default<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Option::unwrap_or_default)
}
