//! Keys that a model does not have: `Unknown`.
//!
//! In: the keys of an object that its table does not have. Out: the same keys, behind those of the table. With the feature
//! `keep-unknown` they are kept; without it the type has no size, and such keys are skipped as they are read. It is a field of
//! its own in either case, so that code which builds or takes apart a struct compiles with and without the feature, which
//! another crate may have asked for. Needs: `wire`, `object` and `value`. Left out on purpose: the order among the other keys.

use super::RowWriter;
#[cfg(feature = "keep-unknown")]
use super::Rows;
use serde::ser::SerializeMap;
use serde_json::Value;
#[cfg(feature = "keep-unknown")]
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

/// The keys of an object that its type has no field for, with their values.
///
/// With the feature `keep-unknown` they are kept as they are read, and written behind the other keys. Without it, this is
/// always empty and takes no space.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Unknown {
    #[cfg(feature = "keep-unknown")]
    keys: BTreeMap<String, Value>,
}

/// The field that keeps unknown keys, as a table names it.
#[cfg(feature = "keep-unknown")]
pub const KEPT: &[&str] = &["unknown"];
/// No field keeps unknown keys.
#[cfg(not(feature = "keep-unknown"))]
pub const KEPT: &[&str] = &[];

impl Unknown {
    /// Returns the value of a key.
    #[inline]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter()
            .find(|(known, _)| *known == key)
            .map(|(_, value)| value)
    }

    /// Returns whether there is no such key.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Returns the keys with their values, sorted by key.
    #[cfg(feature = "keep-unknown")]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.keys.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Returns the keys with their values, sorted by key.
    #[cfg(not(feature = "keep-unknown"))]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        std::iter::empty()
    }

    /// Returns the map of the keys, to be changed.
    #[cfg(feature = "keep-unknown")]
    pub fn as_map_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.keys
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

// By the keys alone, since old versions of `serde_json` have no hash of a value.
impl Hash for Unknown {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.iter().for_each(|(key, _)| key.hash(state));
    }
}

/// Offers the keys to what reads or looks at the rows.
#[cfg(feature = "keep-unknown")]
#[inline]
pub fn read_unknown<R: Rows>(unknown: &mut Unknown, from: &mut R) {
    from.rest(&mut unknown.keys);
}

/// Makes the method of `Wire` that offers the field of unknown keys.
#[cfg(feature = "keep-unknown")]
macro_rules! impl_read_unknown {
    ($unknown:ident) => {
        #[inline]
        fn read_rest<R: support::Rows>(&mut self, from: &mut R) {
            support::read_unknown(&mut self.$unknown, from)
        }
    };
}

/// Makes nothing: a table that keeps no unknown keys is not asked for them. A method for each struct would cost a twentieth of the
/// time to compile the models.
#[cfg(not(feature = "keep-unknown"))]
macro_rules! impl_read_unknown {
    ($unknown:ident) => {};
}
pub(crate) use impl_read_unknown;

impl<M: SerializeMap> RowWriter<M> {
    /// The keys that the table does not have, where they are kept.
    #[cfg(feature = "keep-unknown")]
    pub fn unknown(&mut self, unknown: &Unknown) -> bool {
        self.rest(&unknown.keys)
    }

    /// Writes nothing.
    #[cfg(not(feature = "keep-unknown"))]
    #[inline]
    pub fn unknown(&mut self, _unknown: &Unknown) -> bool {
        true
    }
}
