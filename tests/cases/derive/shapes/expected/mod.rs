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
use std::collections::BTreeSet;

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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Labelled {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(
        flatten,
        deserialize_with = "support::keys::of_further_keys",
        serialize_with = "support::keys::serialize"
    )]
    pub additional_properties: BTreeMap<String, BTreeSet<String>>,
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
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde::de::{DeserializeOwned, EnumAccess, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
use serde::ser::SerializeMap;
use serde_json::Value;
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::marker::PhantomData;

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
}

}
