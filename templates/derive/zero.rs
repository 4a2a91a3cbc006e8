//! Null and absence where `Default` has the defaults of the document, which reading does not use.

use serde::de::value::{Error, MapDeserializer};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use std::iter;

/// Returns what an object without keys is read as.
pub fn zero<T: Default + DeserializeOwned>() -> T {
    let nothing = iter::empty::<(&str, ())>();
    T::deserialize(MapDeserializer::<_, Error>::new(nothing)).unwrap_or_default()
}

/// Reads null as an object without keys.
pub fn null_as_zero<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + DeserializeOwned,
    D: Deserializer<'de>,
{
    Option::<T>::deserialize(from).map(|value| value.unwrap_or_else(zero))
}
