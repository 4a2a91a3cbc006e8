//! Properties with three states, as a PATCH request needs them: `Maybe`.
//!
//! In: a property that may be left out, be null or have a value, each of which means something else to a server. Out: the same
//! three. Needs: `wire` and `object`. Left out on purpose: a `Maybe` outside of a struct, where nothing can be left out; there,
//! an absent one is written as null.

use super::{self as support, Look, RowWriter, Shape, Wire};
use serde::de::Deserializer;
use serde::ser::{SerializeMap, Serializer};

/// A property that is left out, null, or a value.
///
/// ```text
/// let update = UserUpdate {
///     name: "Ann".to_owned().into(), // {"name": "Ann",
///     phone: Maybe::Null,            //  "phone": null}
///     ..UserUpdate::default()        // nothing else is sent
/// };
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Maybe<T> {
    /// The key is left out.
    #[default]
    Absent,
    /// The key is there with null.
    Null,
    /// The key is there with a value.
    Value(T),
}

impl<T> Maybe<T> {
    /// Returns whether the key is left out.
    #[inline]
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns whether the key is there with null.
    #[inline]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns whether there is a value.
    #[inline]
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Returns the value, if there is one.
    #[inline]
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// Returns the value to be changed, if there is one.
    #[inline]
    pub fn as_option_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value, if there is one.
    #[inline]
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns what is to be done: nothing if the key is left out, else what the property becomes.
    #[inline]
    pub fn into_change(self) -> Option<Option<T>> {
        match self {
            Self::Absent => None,
            Self::Null => Some(None),
            Self::Value(value) => Some(Some(value)),
        }
    }

    /// Returns the same with a reference to the value.
    #[inline]
    pub const fn as_ref(&self) -> Maybe<&T> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(value),
        }
    }

    /// Returns the same with another value.
    #[inline]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Self::Absent => Maybe::Absent,
            Self::Null => Maybe::Null,
            Self::Value(value) => Maybe::Value(change(value)),
        }
    }

    /// Returns the value, or another one where there is none.
    #[inline]
    pub fn unwrap_or(self, other: T) -> T {
        self.into_option().unwrap_or(other)
    }

    /// Returns the value, or the default of its type where there is none.
    #[inline]
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// Leaves the key out, and returns what was there.
    #[inline]
    pub fn take(&mut self) -> Self {
        std::mem::replace(self, Self::Absent)
    }
}

impl<T> From<T> for Maybe<T> {
    #[inline]
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null.
impl<T> From<Option<T>> for Maybe<T> {
    #[inline]
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl<T: Wire> Wire for Maybe<T> {
    const SHAPE: Shape = T::SHAPE;

    support::read_and_move! {}

    fn look<L: Look>(at: &mut L) {
        at.optional::<T>()
    }

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::read_present(from).map(Self::Value)
    }

    // A key that is there is never absent.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::<T>::read(from).map(Self::from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.write(to),
            Self::Absent | Self::Null => to.serialize_none(),
        }
    }
}

/// An object without the key may be this one.
#[allow(non_upper_case_globals)]
pub const maybe: bool = false;

impl<M: SerializeMap> RowWriter<M> {
    /// A field that is left out if it is absent, and written as null if it is that.
    pub fn maybe<T: Wire>(&mut self, key: &str, field: &Maybe<T>) -> bool {
        field.is_absent() || self.required(key, field)
    }
}
