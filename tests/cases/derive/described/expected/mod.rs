// Written by `modelwright gen --spec` from A garden 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! A garden 1.

#[allow(unused_imports)]
pub use self::generated::*;

#[cfg_attr(rustfmt, rustfmt_skip)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    clippy::all,
    clippy::pedantic
)]
mod generated {

use std::collections::BTreeMap;
pub use support::Timestamp;

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, Default, PartialEq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
#[schemars(extend("required" = ["id", "soil", "note", "plants", "size"]))]
pub struct Bed {
    #[serde(deserialize_with = "support::null_as_default")]
    #[schema(required)]
    pub id: i64,
    #[schema(required)]
    pub soil: Soil,
    #[schema(required)]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub label: Option<String>,
    #[serde(deserialize_with = "support::null_as_default")]
    #[schema(required)]
    pub plants: Vec<Plant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    pub neighbours: Option<Vec<String>>,
    #[serde(
        deserialize_with = "support::null_as_default",
        serialize_with = "support::numbers::serialize"
    )]
    #[schema(required)]
    pub size: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schema(value_type = Option<String>, nullable = false)]
    #[ts(as = "Option<String>", optional)]
    pub dug: Option<support::Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Sun")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub sun: Option<Sun>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Tags")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub tags: Option<Tags>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<String, i64>")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub counts: Option<BTreeMap<String, i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Thing")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub holds: Option<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<String, serde_json::Value>")]
    #[schema(nullable = false)]
    #[ts(optional)]
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
}

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
#[schema(value_type = Vec<Chain>, no_recursion)]
pub struct Chain(
    #[schemars(with = "Vec<Chain>")]
    #[ts(as = "Vec<Chain>")]
    pub Option<Vec<Chain>>,
);

support::list! { Chain: Chain }

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, PartialEq, Eq)]
#[schemars(untagged)]
#[serde(untagged)]
#[ts(untagged)]
pub enum Knot {
    Integer(i64),
    #[schema(value_type = String)]
    Date(#[schemars(with = "String")] #[ts(as = "String")] support::Timestamp),
    #[schema(no_recursion)]
    List(Vec<Knot>),
    #[schemars(skip)]
    #[serde(skip)]
    #[ts(skip)]
    Other(serde_json::Value),
}

support::union! { Knot {
    Integer: i64,
    Date: support::Timestamp,
    List: Vec<Knot>,
    .. => Other,
} }

#[derive(schemars::JsonSchema, ts_rs::TS)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[schemars(with = "String", extend("enum" = ["\"; evil(); //", "back\\slash"]))]
#[ts(type = "\"\\\"; evil(); //\" | \"back\\\\slash\"")]
pub enum Odd {
    Evil,
    BackSlash,
    Other(String),
}

support::open_enum! { Odd {
    "\"; evil(); //" => Evil,
    "back\\slash"    => BackSlash,
    ..               => Other,
} }

impl utoipa::PartialSchema for Odd {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(["\"; evil(); //", "back\\slash"]))
            .into()
    }
}

impl utoipa::ToSchema for Odd {}

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
#[schemars(extend("required" = ["name"]))]
pub struct Plant {
    #[serde(deserialize_with = "support::null_as_default")]
    #[schema(required)]
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Box<Plant>")]
    #[schema(nullable = false, no_recursion)]
    #[ts(optional)]
    pub parent: Option<Box<Plant>>,
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, bool>,
}

#[derive(schemars::JsonSchema, ts_rs::TS)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[schemars(with = "String", extend("enum" = ["sand", "Clay Loam", "peat"]))]
#[ts(type = "\"sand\" | \"Clay Loam\" | \"peat\"")]
pub enum Soil {
    Sand,
    ClayLoam,
    Peat,
    Other(String),
}

support::open_enum! { Soil {
    "sand"      => Sand,
    "Clay Loam" => ClayLoam,
    "peat"      => Peat,
    ..          => Other,
} }

impl utoipa::PartialSchema for Soil {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(["sand", "Clay Loam", "peat"]))
            .into()
    }
}

impl utoipa::ToSchema for Soil {}

#[derive(schemars::JsonSchema, ts_rs::TS)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[schemars(with = "i64", extend("enum" = [0, 1, 2]))]
#[ts(type = "0 | 1 | 2")]
pub enum Sun {
    Value0,
    Value1,
    Value2,
    Other(i64),
}

support::open_int_enum! { Sun: i64 {
    0  => Value0,
    1  => Value1,
    2  => Value2,
    .. => Other,
} }

impl utoipa::PartialSchema for Sun {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::schema::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Integer)
            .enum_values(Some([0, 1, 2]))
            .into()
    }
}

impl utoipa::ToSchema for Sun {}

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
#[schema(value_type = Vec<String>)]
pub struct Tags(
    #[schemars(with = "Vec<String>")]
    #[ts(as = "Vec<String>")]
    pub Option<Vec<String>>,
);

support::list! { Tags: String }

#[derive(schemars::JsonSchema, utoipa::ToSchema, ts_rs::TS)]
#[derive(Clone, Debug, PartialEq, Eq)]
#[schemars(untagged)]
#[serde(untagged)]
#[ts(untagged)]
pub enum Thing {
    Plant(Plant),
    Text(String),
    Integer(i64),
    #[schemars(skip)]
    #[serde(skip)]
    #[ts(skip)]
    Other(serde_json::Value),
}

support::union! { Thing {
    Plant: Plant,
    Integer: i64,
    Text: String,
    .. => Other,
} }

mod support {
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde::de::{EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
use serde_json::Value;
use std::fmt;
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::convert::Infallible;
use std::marker::PhantomData;
use std::str::FromStr;

/// The type of maps.
pub type Map<K, V> = std::collections::BTreeMap<K, V>;

/// Reads null as the default value.
pub fn null_as_default<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Option::unwrap_or_default)
}

/// Writes whole numbers without a fraction, as Go does, where numbers are texts.
pub mod numbers {
    use super::*;

    /// Writes a number, or an option, list or map of numbers.
    pub fn serialize<T: Numbers, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
        value.write(to)
    }

    /// A number, or an option, list or map of numbers.
    pub trait Numbers {
        /// Writes it.
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
    }

    /// What is written where serde asks for a value.
    pub(super) struct Written<'a, T>(pub(super) &'a T);

    impl<T: Numbers> Serialize for Written<'_, T> {
        fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.0.write(to)
        }
    }

    impl Numbers for f64 {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            // Up to this, every whole number is exact. Only a float can be a negative zero.
            let is_exact = self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0;
            let is_negative_zero = *self == 0.0 && self.is_sign_negative();
            if to.is_human_readable() && is_exact && !is_negative_zero {
                to.serialize_i64(*self as i64)
            } else {
                to.serialize_f64(*self)
            }
        }
    }

    impl<T: Numbers> Numbers for Option<T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            self.as_ref().map(Written).serialize(to)
        }
    }

    impl<T: Numbers> Numbers for Vec<T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_seq(self.iter().map(Written))
        }
    }

    impl<T: Numbers> Numbers for Map<String, T> {
        fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
            to.collect_map(self.iter().map(|(key, value)| (key, Written(value))))
        }
    }
}

/// Reads and writes the enum above it as a text. The last variant keeps what is not listed; null reads as the default, `""`.
macro_rules! open_enum {
    ($name:ident { $($value:literal => $variant:ident,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated, unreachable_patterns)]
        impl $name {
            /// The values that are listed.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The text as sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(text) => text,
                }
            }

            /// Whether the value is not listed.
            pub(crate) fn is_other(&self) -> bool {
                ::core::matches!(self, Self::$other(_))
            }
        }

        #[allow(deprecated, unreachable_patterns)]
        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($value => Self::$variant,)*
                    _ => Self::$other(text),
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(::std::string::String::from(text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::from("")
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                let text = <::core::option::Option<::std::string::String> as ::serde::Deserialize>::deserialize(from)?;
                ::core::result::Result::Ok(text.map(Self::from).unwrap_or_default())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }
    };
}
pub(crate) use open_enum;

/// Reads and writes the enum above it as a number. The last variant keeps what is not listed; null reads as the default, 0.
macro_rules! open_int_enum {
    ($name:ident: $int:ident { $($value:literal => $variant:ident,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated, unreachable_patterns)]
        impl $name {
            /// The values that are listed.
            pub const VALUES: &'static [$int] = &[$($value),*];

            /// The number as sent.
            pub fn value(&self) -> $int {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(value) => *value,
                }
            }

            /// Whether the value is not listed.
            pub(crate) fn is_other(&self) -> bool {
                ::core::matches!(self, Self::$other(_))
            }
        }

        #[allow(deprecated, unreachable_patterns)]
        impl ::core::convert::From<$int> for $name {
            fn from(value: $int) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$other(other),
                }
            }
        }

        impl ::core::convert::From<$name> for $int {
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                <Self as ::core::convert::From<$int>>::from(0)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                let value = <::core::option::Option<$int> as ::serde::Deserialize>::deserialize(from)?;
                ::core::result::Result::Ok(Self::from(value.unwrap_or_default()))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.value(), to)
            }
        }
    };
}
pub(crate) use open_int_enum;

/// Makes a list of the struct above it.
macro_rules! list {
    ($name:ident: $item:ty) => {
        impl $name {
            /// Whether this is null, which is not the same as an empty list.
            #[inline]
            pub fn is_null(&self) -> bool {
                self.0.is_none()
            }

            /// Adds an item at the end.
            #[inline]
            pub fn push(&mut self, item: $item) {
                self.0.get_or_insert_with(::std::vec::Vec::new).push(item);
            }

            /// The items; none if this is null.
            #[inline]
            pub fn into_vec(self) -> ::std::vec::Vec<$item> {
                self.0.unwrap_or_default()
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = [$item];

            #[inline]
            fn deref(&self) -> &[$item] {
                self.0.as_deref().unwrap_or(&[])
            }
        }

        impl ::core::ops::DerefMut for $name {
            #[inline]
            fn deref_mut(&mut self) -> &mut [$item] {
                self.0.as_deref_mut().unwrap_or(&mut [])
            }
        }

        impl ::core::convert::From<::std::vec::Vec<$item>> for $name {
            #[inline]
            fn from(items: ::std::vec::Vec<$item>) -> Self {
                Self(::core::option::Option::Some(items))
            }
        }

        impl ::core::iter::FromIterator<$item> for $name {
            #[inline]
            fn from_iter<I: ::core::iter::IntoIterator<Item = $item>>(items: I) -> Self {
                Self(::core::option::Option::Some(items.into_iter().collect()))
            }
        }

        impl ::core::iter::IntoIterator for $name {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.into_vec().into_iter()
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a $name {
            type Item = &'a $item;
            type IntoIter = ::core::slice::Iter<'a, $item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a mut $name {
            type Item = &'a mut $item;
            type IntoIter = ::core::slice::IterMut<'a, $item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.iter_mut()
            }
        }
    };
}
pub(crate) use list;

/// Reads and writes the union above it. Its rows stand in the order in which equal fits are preferred.
///
/// A text under the tag key (`by`) decides: only the variants with this tag are asked or, if none has it, those without one (`_`).
/// Each of these is read and written back. One that adds a key, alters a value, or drops one that another variant keeps, does not
/// take it; of the rest, the one that replaces the fewest nulls and unlisted values (`where listed`) is taken, then the one that
/// drops the fewest values. What none of them takes is kept in the last variant.
///
/// Unions within are looked into one level deep while the variants are compared, and read in full once one is chosen, so that the
/// effort does not double with each level.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [::core::option::Option::None] { $(=> $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    ($name:ident by $key:literal { $($($tag:literal)|* $(_)? => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [::core::option::Option::Some($key)] { $($($tag)|* => $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    (@impl $name:ident [$key:expr] { $($($tag:literal)|* => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* } $other:ident) => {
        #[allow(deprecated)]
        impl $name {
            /// Whether none of the types takes the value.
            pub(crate) fn is_other(&self) -> bool {
                ::core::matches!(self, Self::$other(_))
            }
        }

        #[allow(deprecated)]
        impl support::Union for $name {
            fn choose(raw: ::serde_json::Value, ahead: ::core::option::Option<usize>) -> Self {
                if ahead == ::core::option::Option::Some(0) {
                    return Self::$other(raw);
                }
                let mut best = support::Best::new(&raw, ahead, $key, &[$(&[$($tag),*]),*]);
                $(
                    best.offer(
                        Self::$variant,
                        |raw| support::union! { @read $ty, raw $(, $form)? },
                        |value: &$ty| support::union! { @write value, ::serde_json::value::Serializer $(, $form)? },
                        |_value: &$ty| support::union! { @fault _value $(, $what)? },
                    );
                )*
                best.into_found().unwrap_or(Self::$other(raw))
            }
        }

        impl ::core::convert::From<::serde_json::Value> for $name {
            fn from(raw: ::serde_json::Value) -> Self {
                <Self as support::Union>::choose(raw, ::core::option::Option::None)
            }
        }

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::$other(::serde_json::Value::Null)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                support::read_union(from)
            }
        }

        #[allow(deprecated)]
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => support::union! { @write value, to $(, $form)? },)*
                    Self::$other(raw) => ::serde::Serialize::serialize(raw, to),
                }
            }
        }
    };
    (@read $ty:ty, $raw:ident) => { <$ty as ::serde::Deserialize>::deserialize($raw) };
    (@read $ty:ty, $raw:ident, numbers) => { <$ty as ::serde::Deserialize>::deserialize($raw) };
    (@read $ty:ty, $raw:ident, $form:ident) => { support::$form::deserialize($raw) };
    (@write $value:ident, $to:expr) => { ::serde::Serialize::serialize($value, $to) };
    (@write $value:ident, $to:expr, $form:ident) => { support::$form::serialize($value, $to) };
    (@fault $value:ident) => { ::core::option::Option::Some(0) };
    (@fault $value:ident, listed) => { ::core::option::Option::Some(usize::from($value.is_other())) };
    (@fault $value:ident, taken) => { if $value.is_other() { ::core::option::Option::None } else { ::core::option::Option::Some(0) } };
}
pub(crate) use union;

/// How many levels of unions are looked into to choose a variant: the union itself, and the ones within its variants.
const AHEAD: usize = 2;

/// The variant of a union that fits a value best.
pub struct Best<'a, U> {
    raw: &'a Value,
    /// How many levels of unions are looked into; `None` reads all.
    ahead: Option<usize>,
    /// The text under the tag key.
    tag: Option<&'a str>,
    /// The tags of each variant.
    rows: &'a [&'a [&'a str]],
    next: usize,
    /// How many variants have the tag of the value.
    named: usize,
    /// The values that all variants drop, whether they are asked or not.
    unknown: Option<BTreeSet<*const Value>>,
    found: Vec<(Fit, Made<'a, U>)>,
}

/// Makes a variant; `None` if the value is not one after all.
type Made<'a, U> = Box<dyn FnOnce() -> Option<U> + 'a>;

impl<'a, U: 'a> Best<'a, U> {
    /// Begins with the tags of each variant.
    pub fn new(raw: &'a Value, ahead: Option<usize>, key: Option<&str>, rows: &'a [&'a [&'a str]]) -> Self {
        let tag = key.and_then(|key| raw.get(key)?.as_str());
        let named = rows.iter().filter(|tags| tag.is_some_and(|tag| tags.contains(&tag)));
        Self { raw, ahead, tag, rows, next: 0, named: named.count(), unknown: None, found: Vec::new() }
    }

    /// Offers the next variant: how it is made, read and written, and how many values it holds that it does not list.
    pub fn offer<T: 'a>(
        &mut self,
        make: fn(T) -> U,
        read: fn(Nested<'_>) -> Result<T, serde_json::Error>,
        write: fn(&T) -> Result<Value, serde_json::Error>,
        unlisted: fn(&T) -> Option<usize>,
    ) {
        let tags = self.rows[self.next];
        self.next += 1;
        let is_asked = match self.tag {
            Some(tag) if self.named > 0 => tags.contains(&tag),
            Some(_) => tags.is_empty(),
            None => true,
        };
        let is_sure = self.named == 1;
        if self.raw.is_null() || is_sure && !is_asked {
            return;
        }
        let is_cut = Cell::new(false);
        let ahead = Some(self.ahead.unwrap_or(AHEAD));
        let mut forms = forms(self.raw).filter_map(|form| Some((read(Nested::new(&form, ahead, &is_cut)).ok()?, form)));
        let (value, form) = match forms.next() {
            Some(found) => found,
            None => return self.keep_known(|raw| read(Nested::new(raw, ahead, &is_cut)), write),
        };
        let mut fit = Fit { is_altered: matches!(form, Cow::Owned(_)), ..Fit::default() };
        if !is_sure {
            let written = write(&value).unwrap_or_default();
            let is_kept = compare(self.raw, &written, &mut fit);
            self.drop_only(&fit.dropped);
            match unlisted(&value) {
                Some(count) if is_asked && is_kept => fit.replaced += count,
                _ => return,
            }
        }
        let made: Made<'a, U> = if self.ahead.is_none() && is_cut.get() {
            Box::new(move || read(Nested::new(&form, None, &Cell::new(false))).map(make).ok())
        } else {
            Box::new(move || Some(make(value)))
        };
        self.found.push((fit, made));
    }

    /// Keeps the values that a variant has keys for, although it cannot be read from all of them.
    fn keep_known<T>(
        &mut self,
        read: impl Fn(&Value) -> Result<T, serde_json::Error>,
        write: fn(&T) -> Result<Value, serde_json::Error>,
    ) {
        let map = match self.raw {
            Value::Object(map) if read(&Value::Object(Default::default())).is_ok() => map,
            _ => return,
        };
        let mut fit = Fit::default();
        for (key, value) in map {
            let alone = std::iter::once((key.clone(), value.clone())).collect();
            let written = read(&alone).and_then(|value| write(&value));
            if written.map_or(false, |written| written.get(key).is_none()) {
                drop_parts(value, &mut fit);
            }
        }
        self.drop_only(&fit.dropped);
    }

    fn drop_only(&mut self, dropped: &[*const Value]) {
        let places = dropped.iter().copied();
        let unknown = match &self.unknown {
            Some(unknown) => places.filter(|place| unknown.contains(place)).collect(),
            None => places.collect(),
        };
        self.unknown = Some(unknown);
    }

    /// Returns the best variant, if one takes the value.
    pub fn into_found(self) -> Option<U> {
        let unknown = self.unknown.unwrap_or_default();
        let takes = |fit: &Fit| fit.dropped.iter().all(|place| unknown.contains(place));
        let taking = self.found.into_iter().filter(|(fit, _)| takes(fit));
        let best = taking.min_by_key(|(fit, _)| (fit.replaced, fit.dropped.len(), fit.is_altered));
        best.and_then(|(_, made)| made())
    }
}

/// How well a variant fits; less is better.
#[derive(Default)]
struct Fit {
    /// Nulls that become another value, and values that are not listed.
    replaced: usize,
    /// Values that are dropped, and all that is in them, by where they are.
    dropped: Vec<*const Value>,
    /// Whether it is read only with whole floats as integers, or without nulls.
    is_altered: bool,
}

/// The forms in which a value is read, of which the first counts that a variant reads. A variant that reads it as it is comes first.
fn forms(raw: &Value) -> impl Iterator<Item = Cow<'_, Value>> {
    let others = [true, false].iter().filter(move |_| raw.is_array() || raw.is_object() || raw.is_f64());
    std::iter::once(Cow::Borrowed(raw)).chain(others.map(move |nulls| Cow::Owned(plain(raw, *nulls))))
}

/// Returns the value with integers in place of whole floats, such as `5.0`, and with or without keys that are null.
fn plain(raw: &Value, nulls: bool) -> Value {
    match raw {
        Value::Array(items) => items.iter().map(|item| plain(item, nulls)).collect(),
        Value::Object(map) => {
            let entries = map.iter().filter(|(_, value)| nulls || !value.is_null());
            entries.map(|(key, value)| (key.clone(), plain(value, nulls))).collect()
        }
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0 => {
                Value::from(float as i64)
            }
            _ => raw.clone(),
        },
        _ => raw.clone(),
    }
}

/// Says whether what is written back adds or alters nothing.
fn compare(raw: &Value, written: &Value, fit: &mut Fit) -> bool {
    match (raw, written) {
        (Value::Object(raw), Value::Object(written)) => {
            let mut is_added = written.keys().any(|key| !raw.contains_key(key));
            for (key, value) in raw {
                match written.get(key) {
                    Some(written) => is_added |= !compare(value, written, fit),
                    None => drop_parts(value, fit),
                }
            }
            !is_added
        }
        (Value::Array(raw), Value::Array(written)) => {
            let mut pairs = raw.iter().zip(written);
            raw.len() == written.len() && pairs.all(|(raw, written)| compare(raw, written, fit))
        }
        (Value::Number(raw), Value::Number(written)) => raw.as_f64() == written.as_f64(),
        (Value::Null, written) => {
            fit.replaced += usize::from(!written.is_null());
            true
        }
        (raw, written) => raw == written,
    }
}

fn drop_parts(raw: &Value, fit: &mut Fit) {
    match raw {
        Value::Null => return,
        Value::Object(map) => map.values().for_each(|value| drop_parts(value, fit)),
        Value::Array(items) => items.iter().for_each(|item| drop_parts(item, fit)),
        _ => {}
    }
    fit.dropped.push(raw);
}

/// An enum of the types that a value may have.
pub trait Union: Sized {
    /// Chooses a variant, of which unions are looked into so many levels deep, this one counted, and below that keep the value
    /// as it is; `None` reads all.
    fn choose(raw: Value, ahead: Option<usize>) -> Self;
}

/// The name by which a union is asked for.
const UNION: &str = "a union of the models";

/// Reads a union, as deep as a `Nested` says, and else all of it.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(from: D) -> Result<U, D::Error> {
    from.deserialize_newtype_struct(UNION, OfUnion(PhantomData))
}

/// A value of which unions are looked into only so deep.
#[derive(Clone, Copy)]
pub struct Nested<'a> {
    raw: &'a Value,
    /// How many levels if it is a union itself; `None` reads all.
    ahead: Option<usize>,
    /// How many levels for what is in it.
    below: Option<usize>,
    /// Whether there was a union.
    is_cut: &'a Cell<bool>,
}

impl<'a> Nested<'a> {
    /// Begins with the value of a union that is looked into `ahead` levels deep.
    pub fn new(raw: &'a Value, ahead: Option<usize>, is_cut: &'a Cell<bool>) -> Self {
        Self { raw, ahead, below: ahead.map(|ahead| ahead.saturating_sub(1)), is_cut }
    }

    fn at(self, raw: &'a Value) -> Self {
        Self { raw, ahead: self.below, ..self }
    }
}

/// Numbers are read as serde_json does, whatever its features.
macro_rules! forward_numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            self.raw.$method(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Nested<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.raw {
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter().map(|raw| self.at(raw)));
                let value = visitor.visit_seq(&mut items)?;
                items.end().map(|()| value)
            }
            Value::Object(map) => {
                let entries = map.iter().map(|(key, raw)| (key.as_str(), self.at(raw)));
                let mut entries = MapDeserializer::new(entries);
                let value = visitor.visit_map(&mut entries)?;
                entries.end().map(|()| value)
            }
            raw => raw.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.raw {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        match self.ahead {
            Some(ahead) if name == UNION => {
                self.is_cut.set(true);
                // No value is an enum for serde_json by itself, so this tells the union how deep to look.
                let entry = MapDeserializer::new(std::iter::once((ahead, self)));
                visitor.visit_enum(MapAccessDeserializer::new(entry))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.raw.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_unit()
    }

    forward_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    forward_to_deserialize_any! {
        bool char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl<'de> IntoDeserializer<'de, serde_json::Error> for Nested<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads a union.
struct OfUnion<U>(PhantomData<U>);

/// Values of formats that do not ask for a type.
macro_rules! visit_plain {
    ($($method:ident: $ty:ty)*) => {
        $(fn $method<E>(self, value: $ty) -> Result<U, E> {
            Ok(U::choose(Value::from(value), None))
        })*
    };
}

impl<'de, U: Union> Visitor<'de> for OfUnion<U> {
    type Value = U;

    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("any value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<U, D::Error> {
        Value::deserialize(from).map(|raw| U::choose(raw, None))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        let (ahead, raw) = from.variant()?;
        raw.newtype_variant().map(|raw| U::choose(raw, Some(ahead)))
    }

    visit_plain! { visit_bool: bool visit_i64: i64 visit_u64: u64 visit_f64: f64 visit_str: &str }

    fn visit_unit<E>(self) -> Result<U, E> {
        Ok(U::choose(Value::Null, None))
    }

    fn visit_none<E>(self) -> Result<U, E> {
        Ok(U::choose(Value::Null, None))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<U, D::Error> {
        self.visit_newtype_struct(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        self.visit_newtype_struct(SeqAccessDeserializer::new(from))
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        self.visit_newtype_struct(MapAccessDeserializer::new(from))
    }
}

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

/// A moment, as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instant {
    /// Whole seconds since the start of 1970 in UTC, rounded down.
    pub(super) seconds: i64,
    /// Nanoseconds after that, fewer than 1 000 000 000.
    pub(super) nanos: u32,
    /// What the clock on the wall is ahead of UTC, in seconds.
    pub(super) offset: i32,
}

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

impl Instant {
    /// The zero value of a time in Go, the start of the year 1.
    const GO_ZERO: i64 = -62_135_596_800;

    pub(super) fn read(text: &str) -> Option<Self> {
        let mut rest = Rest(text.as_bytes());
        let days = rest.date()?;
        let separator = rest.one_of(b"Tt ")?;
        let (second, nanos) = rest.clock()?;
        let offset = if separator == b' ' {
            rest.go_zone()?
        } else {
            rest.zone()?
        };
        rest.0.is_empty().then_some(Self {
            seconds: days * DAY + second - i64::from(offset),
            nanos,
            offset,
        })
    }

    pub(super) fn is_go_zero(self) -> bool {
        self.seconds == Self::GO_ZERO && self.nanos == 0
    }

    /// Nanoseconds since the start of 1970.
    pub(super) fn total_nanos(self) -> i128 {
        i128::from(self.seconds) * 1_000_000_000 + i128::from(self.nanos)
    }
}

/// What is not read yet. A method either takes what it is named for off the front or says that it is not there.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn one_of(&mut self, accepted: &[u8]) -> Option<u8> {
        let (&first, rest) = self.0.split_first()?;
        accepted.contains(&first).then(|| self.0 = rest)?;
        Some(first)
    }

    /// The bytes at the front of which this is true.
    fn run(&mut self, belongs: impl Fn(u8) -> bool) -> &[u8] {
        let end = self.0.iter().position(|&byte| !belongs(byte));
        let (run, rest) = self.0.split_at(end.unwrap_or(self.0.len()));
        self.0 = rest;
        run
    }

    /// A number of exactly so many digits, four at most, that is in this range.
    fn number(&mut self, digits: usize, least: i64, most: i64) -> Option<i64> {
        let mut number = 0;
        for _ in 0..digits {
            number = number * 10 + i64::from(self.one_of(b"0123456789")? - b'0');
        }
        (least..=most).contains(&number).then_some(number)
    }

    /// `2026-11-24`, as days since the start of 1970.
    fn date(&mut self) -> Option<i64> {
        let year = self.number(4, 0, 9999)?;
        self.one_of(b"-")?;
        let month = self.number(2, 1, 12)?;
        self.one_of(b"-")?;
        let day = self.number(2, 1, month_length(year, month))?;
        Some(days_since_1970(year, month, day))
    }

    /// `04:04:19.69`, as seconds since midnight and nanoseconds.
    fn clock(&mut self) -> Option<(i64, u32)> {
        let hour = self.number(2, 0, 23)?;
        self.one_of(b":")?;
        let minute = self.number(2, 0, 59)?;
        self.one_of(b":")?;
        let second = self.number(2, 0, 60)?;
        let nanos = match self.one_of(b".") {
            Some(_) => self.fraction()?,
            None => 0,
        };
        let midnight_to_minute = hour * 3600 + minute * 60;
        Some(match second {
            60 => (midnight_to_minute + 59, 999_999_999),
            _ => (midnight_to_minute + second, nanos),
        })
    }

    /// The digits behind the point, as nanoseconds.
    fn fraction(&mut self) -> Option<u32> {
        let digits = self.run(|byte| byte.is_ascii_digit());
        let kept = digits.iter().chain(std::iter::repeat(&b'0')).take(9);
        let nanos = kept.fold(0, |nanos, digit| nanos * 10 + u32::from(digit - b'0'));
        (!digits.is_empty()).then_some(nanos)
    }

    /// `Z` or `+01:00`, in seconds.
    fn zone(&mut self) -> Option<i32> {
        match self.one_of(b"Zz+-")? {
            b'-' => self.hours_and_minutes(true).map(|ahead| -ahead),
            b'+' => self.hours_and_minutes(true),
            _ => Some(0),
        }
    }

    /// ` +0100 CET m=+0.1`, in seconds. The name is left out where a program took it for `+0100` alone.
    fn go_zone(&mut self) -> Option<i32> {
        self.one_of(b" ")?;
        let is_behind = self.one_of(b"+-")? == b'-';
        let ahead = self.hours_and_minutes(false)?;
        if !self.0.is_empty() && !self.0.starts_with(b" m=") {
            self.one_of(b" ")?;
            let name = self.run(|byte| byte.is_ascii_alphanumeric() || b"+-_/".contains(&byte));
            (!name.is_empty()).then_some(())?;
        }
        if !self.0.is_empty() {
            self.clock_reading()?;
        }
        Some(if is_behind { -ahead } else { ahead })
    }

    fn hours_and_minutes(&mut self, with_colon: bool) -> Option<i32> {
        let hours = self.number(2, 0, 23)?;
        if with_colon {
            self.one_of(b":")?;
        }
        let minutes = self.number(2, 0, 59)?;
        // By its path, since crates of older editions do not know it by its name.
        std::convert::TryFrom::try_from(hours * 3600 + minutes * 60).ok()
    }

    /// ` m=+0.123456789`, which says nothing about the moment.
    fn clock_reading(&mut self) -> Option<()> {
        for expected in [" ", "m", "=", "+-"] {
            self.one_of(expected.as_bytes())?;
        }
        let whole = self.run(|byte| byte.is_ascii_digit());
        (!whole.is_empty()).then_some(())?;
        if self.one_of(b".").is_some() {
            self.fraction()?;
        }
        Some(())
    }
}

fn month_length(year: i64, month: i64) -> i64 {
    let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if is_leap_year => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since the start of 1970, counted in years that begin in March, so that a leap day is the last of its year.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + day_of_year - 719_468
}
}

}
