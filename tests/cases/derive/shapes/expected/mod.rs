// Written by `modelwright gen --spec` from Shapes that are more than they look like 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Shapes that are more than they look like 1.

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

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Animal {
    Feline(Box<Cat>),
    Lion(Box<Lion>),
    Dog(Box<Dog>),
    Base(Box<AnimalBase>),
    Other(serde_json::Value),
}

support::union! { Animal by "kind" {
    "feline" => Feline: Box<Cat>,
    "Lion"   => Lion: Box<Lion>,
    "Dog"    => Dog: Box<Dog>,
    _        => Base: Box<AnimalBase>,
    ..       => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct AnimalBase {
    #[serde(deserialize_with = "support::null_as_default")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Animal>>,
}

pub type AnyObject = serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Begun(pub Option<Vec<BegunItem>>);

support::list! { Begun: BegunItem }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BegunItem {
    Text(String),
    Any(serde_json::Value),
    Other(serde_json::Value),
}

support::union! { BegunItem {
    Text: String,
    Any: serde_json::Value,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Cat {
    #[serde(deserialize_with = "support::null_as_default")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Animal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claws: Option<i64>,
}

#[allow(deprecated)]
impl From<AnimalBase> for Cat {
    #[inline]
    fn from(part: AnimalBase) -> Self {
        let AnimalBase { kind, friend } = part;
        Self {
            kind,
            friend,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Cat> for AnimalBase {
    #[inline]
    fn from(whole: Cat) -> Self {
        let Cat { kind, friend, .. } = whole;
        Self { kind, friend }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Closed(pub Option<Vec<String>>);

support::list! { Closed: String }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Conditional {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

pub type Demands = serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Dog {
    #[serde(deserialize_with = "support::null_as_default")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Animal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bark: Option<String>,
}

#[allow(deprecated)]
impl From<AnimalBase> for Dog {
    #[inline]
    fn from(part: AnimalBase) -> Self {
        let AnimalBase { kind, friend } = part;
        Self {
            kind,
            friend,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Dog> for AnimalBase {
    #[inline]
    fn from(whole: Dog) -> Self {
        let Dog { kind, friend, .. } = whole;
        Self { kind, friend }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Holder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<Nothing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demands: Option<Demands>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Lion {
    #[serde(deserialize_with = "support::null_as_default")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Animal>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claws: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mane: Option<bool>,
}

#[allow(deprecated)]
impl From<Cat> for Lion {
    #[inline]
    fn from(part: Cat) -> Self {
        let Cat { kind, friend, claws } = part;
        Self {
            kind,
            friend,
            claws,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<Lion> for Cat {
    #[inline]
    fn from(whole: Lion) -> Self {
        let Lion { kind, friend, claws, .. } = whole;
        Self { kind, friend, claws }
    }
}

pub type Nothing = serde_json::Value;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Numbers {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<NumbersPort>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<NumbersExtension>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wide: Option<i128>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<NumbersListed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumbersExtension {
    Integer(i64),
    Text(String),
    Other(serde_json::Value),
}

support::union! { NumbersExtension {
    Integer: i64,
    Text: String,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NumbersListed {
    Value1,
    Value2,
    Other(i64),
}

support::open_int_enum! { NumbersListed: i64 {
    1  => Value1,
    2  => Value2,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumbersPort {
    Integer(i64),
    Text(String),
    Other(serde_json::Value),
}

support::union! { NumbersPort {
    Integer: i64,
    Text: String,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Pair(pub Option<Vec<PairItem>>);

support::list! { Pair: PairItem }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PairItem {
    Text(String),
    Integer(i64),
    Other(serde_json::Value),
}

support::union! { PairItem {
    Integer: i64,
    Text: String,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Turned(pub Option<Vec<TurnedItem>>);

support::list! { Turned: TurnedItem }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnedItem {
    Integer(i64),
    Text(String),
    Boolean(bool),
    Other(serde_json::Value),
}

support::union! { TurnedItem {
    Integer: i64,
    Boolean: bool,
    Text: String,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Zoo {
    pub star: Animal,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all: Option<Vec<Animal>>,
}

mod support {
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Reads null as the default value.
pub fn null_as_default<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Option::unwrap_or_default)
}

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
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [""] { $(=> $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    ($name:ident by $key:literal { $($($tag:literal)|* $(_)? => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* .. => $other:ident $(,)? }) => {
        support::union! { @impl $name [$key] { $($($tag)|* => $variant: $ty $(as $form)? $(where $what)?,)* } $other }
    };
    (@impl $name:ident [$key:literal] { $($($tag:literal)|* => $variant:ident: $ty:ty $(as $form:ident)? $(where $what:ident)?,)* } $other:ident) => {
        #[allow(deprecated)]
        impl $name {
            /// Whether none of the types takes the value.
            pub(crate) fn is_other(&self) -> bool {
                ::core::matches!(self, Self::$other(_))
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<::serde_json::Value> for $name {
            fn from(raw: ::serde_json::Value) -> Self {
                let mut best = support::Best::new(&raw, $key, &[$(&[$($tag),*]),*]);
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

        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::$other(::serde_json::Value::Null)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                <::serde_json::Value as ::serde::Deserialize>::deserialize(from).map(Self::from)
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

/// The variant of a union that fits a value best.
pub struct Best<'a, U> {
    raw: &'a Value,
    /// The text under the tag key.
    tag: Option<&'a str>,
    /// The tags of each variant.
    rows: &'a [&'a [&'a str]],
    next: usize,
    /// How many variants have the tag of the value.
    named: usize,
    /// The values that all variants drop, whether they are asked or not.
    unknown: Option<Vec<*const Value>>,
    found: Vec<(Fit, U)>,
}

impl<'a, U> Best<'a, U> {
    /// Begins with the tags of each variant.
    pub fn new(raw: &'a Value, key: &str, rows: &'a [&'a [&'a str]]) -> Self {
        let tag = raw.get(key).and_then(Value::as_str);
        let tag = tag.filter(|_| !key.is_empty());
        let named = rows.iter().filter(|tags| tag.is_some_and(|tag| tags.contains(&tag)));
        Self { raw, tag, rows, next: 0, named: named.count(), unknown: None, found: Vec::new() }
    }

    /// Offers the next variant: how it is made, read and written, and how many values it holds that it does not list.
    pub fn offer<T>(
        &mut self,
        make: fn(T) -> U,
        read: fn(&Value) -> Result<T, serde_json::Error>,
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
        let others = || [true, false].iter().map(|nulls| read(&plain(self.raw, *nulls)));
        let value = match read(self.raw).or_else(|error| others().find(Result::is_ok).unwrap_or(Err(error))) {
            Ok(value) => value,
            Err(_) => return self.keep_known(read, write),
        };
        let mut fit = Fit::default();
        if !is_sure {
            let written = write(&value).unwrap_or_default();
            let is_kept = compare(self.raw, &written, &mut fit);
            self.drop_only(&fit.dropped);
            match unlisted(&value) {
                Some(count) if is_asked && is_kept => fit.replaced += count,
                _ => return,
            }
        }
        self.found.push((fit, make(value)));
    }

    /// Keeps the values that a variant has keys for, although it cannot be read from all of them.
    fn keep_known<T>(
        &mut self,
        read: fn(&Value) -> Result<T, serde_json::Error>,
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
        let best = taking.min_by_key(|(fit, _)| (fit.replaced, fit.dropped.len()));
        best.map(|(_, variant)| variant)
    }
}

/// How well a variant fits; less is better.
#[derive(Default)]
struct Fit {
    /// Nulls that become another value, and values that are not listed.
    replaced: usize,
    /// Values that are dropped, and all that is in them, by where they are.
    dropped: Vec<*const Value>,
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
}

}
