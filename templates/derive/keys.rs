//! Key sets. In: an object of which only the keys count. Out: a set of them, and the object again with `{}` for each value.

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeSet;

/// Reads and writes a set as an object of which only the keys count: `{"80/tcp": {}}`. Null reads as no keys.
pub mod keys {
    use super::*;

    /// Writes a set, or an option, list or map of sets.
    pub fn serialize<T: Keys, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.form().serialize(to)
    }

    /// Reads a set, or an option, list or map of sets.
    pub fn deserialize<'de, T: Keys, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        Option::deserialize(from).map(|form| form.map_or_else(T::of_null, T::of))
    }

    /// Reads the sets of further keys, of which serde would take a fault within an option for no keys at all.
    pub fn of_further_keys<'de, T: Keys, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
        T::Form::deserialize(from).map(T::of)
    }

    /// A set, or an option, list or map of sets.
    pub trait Keys: Default {
        /// What is sent for it.
        type Form: Serialize + DeserializeOwned;
        /// Returns what is sent.
        fn form(&self) -> Self::Form;
        /// Takes what was sent.
        fn of(form: Self::Form) -> Self;
        /// Takes null.
        fn of_null() -> Self {
            Self::default()
        }
    }

    /// The value of a key: `{}`, and anything when it is read.
    #[derive(Deserialize)]
    pub struct NoKeys(#[allow(dead_code)] IgnoredAny);

    impl Serialize for NoKeys {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.serialize_map(Some(0))?.end()
        }
    }

    impl Keys for BTreeSet<String> {
        type Form = std::collections::BTreeMap<String, NoKeys>;
        fn form(&self) -> Self::Form {
            let keys = self.iter().cloned();
            keys.map(|key| (key, NoKeys(IgnoredAny))).collect()
        }
        fn of(form: Self::Form) -> Self {
            form.into_iter().map(|(key, _)| key).collect()
        }
    }

    impl<T: Keys> Keys for Option<T> {
        type Form = Option<T::Form>;
        fn form(&self) -> Self::Form {
            self.as_ref().map(T::form)
        }
        fn of(form: Self::Form) -> Self {
            form.map(T::of)
        }
    }

    impl<T: Keys> Keys for Vec<T> {
        type Form = Vec<T::Form>;
        fn form(&self) -> Self::Form {
            self.iter().map(T::form).collect()
        }
        fn of(form: Self::Form) -> Self {
            form.into_iter().map(T::of).collect()
        }
    }

    impl<T: Keys> Keys for Map<String, T> {
        type Form = Map<String, T::Form>;
        fn form(&self) -> Self::Form {
            self.iter().map(|(key, value)| (key.clone(), value.form())).collect()
        }
        fn of(form: Self::Form) -> Self {
            form.into_iter().map(|(key, value)| (key, T::of(value))).collect()
        }
    }
}
