// Written by `modelwright gen --spec` from Unions whose variants are told apart by what fits 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Unions whose variants are told apart by what fits 1.

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

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct A {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct B {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Bark {
    #[serde(deserialize_with = "support::null_as_default")]
    pub bark: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Base {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Blue {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Call {
    #[serde(rename = "type")]
    pub type_: CallType,
    #[serde(deserialize_with = "support::null_as_default")]
    pub id: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CallType {
    Call,
    Other(String),
}

support::open_enum! { CallType {
    "call" => Call,
    ..     => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Cat {
    #[serde(rename = "type")]
    pub type_: CatType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatType {
    Cat,
    Other(String),
}

support::open_enum! { CatType {
    "cat" => Cat,
    ..    => Other,
} }

#[derive(Clone, Debug, Default, PartialEq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Circle {
    #[serde(
        deserialize_with = "support::null_as_default",
        serialize_with = "support::numbers::serialize"
    )]
    pub radius: f64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    Object(CodeObject),
    Object2(CodeObject2),
    Other(serde_json::Value),
}

support::union! { Code {
    Object: CodeObject,
    Object2: CodeObject2,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CodeObject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeObjectCode>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct CodeObject2 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeObject2Code>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeObject2Code {
    Value2,
    Value3,
    Other(i64),
}

support::open_int_enum! { CodeObject2Code: i64 {
    2  => Value2,
    3  => Value3,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CodeObjectCode {
    Value1,
    Other(i64),
}

support::open_int_enum! { CodeObjectCode: i64 {
    1  => Value1,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Colour {
    Red(Red),
    Blue(Blue),
    Other(serde_json::Value),
}

support::union! { Colour {
    Red: Red,
    Blue: Blue,
    .. => Other,
} }

pub type Curved = Circle;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deep {
    Object(DeepObject),
    Object2(DeepObject2),
    Other(serde_json::Value),
}

support::union! { Deep {
    Object: DeepObject,
    Object2: DeepObject2,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DeepObject {
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<A>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct DeepObject2 {
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    pub in_: Option<B>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Dog {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<DogType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tricks: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DogType {
    Dog,
    Other(String),
}

support::open_enum! { DogType {
    "dog" => Dog,
    ..    => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Either {
    A(A),
    B(B),
    Other(serde_json::Value),
}

support::union! { Either {
    A: A,
    B: B,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Fault {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    Filled(Filled),
    Open(Open),
    Other(serde_json::Value),
}

support::union! { Figure {
    Filled: Filled where taken,
    Open: Open where taken,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq)]
pub enum Filled {
    Circle(Circle),
    Square(Square),
    Other(serde_json::Value),
}

support::union! { Filled {
    Circle: Circle,
    Square: Square,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Free {
    A(A),
    Object(serde_json::Value),
    Other(serde_json::Value),
}

support::union! { Free {
    A: A,
    Object: serde_json::Value,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct InMsg {
    #[serde(rename = "type")]
    pub type_: InMsgType,
    pub role: InMsgRole,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InMsgRole {
    User,
    System,
    Other(String),
}

support::open_enum! { InMsgRole {
    "user"   => User,
    "system" => System,
    ..       => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum InMsgType {
    Message,
    Other(String),
}

support::open_enum! { InMsgType {
    "message" => Message,
    ..        => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Item(Item),
    Trigger(Trigger),
    Other(serde_json::Value),
}

support::union! { Input by "type" {
    "trigger"       => Trigger: Trigger,
    "call" | "text" => Item: Item where taken,
    ..              => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    Call(Call),
    Text(Text),
    Other(serde_json::Value),
}

support::union! { Item by "type" {
    "call" => Call: Call,
    "text" => Text: Text,
    ..     => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    A(A),
    Map(BTreeMap<String, i64>),
    Other(serde_json::Value),
}

support::union! { Known {
    A: A,
    Map: BTreeMap<String, i64>,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Line {
    #[serde(
        deserialize_with = "support::null_as_default",
        serialize_with = "support::numbers::serialize"
    )]
    pub length: f64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lists {
    PurrList(Vec<Purr>),
    BarkList(Vec<Bark>),
    Other(serde_json::Value),
}

support::union! { Lists {
    PurrList: Vec<Purr>,
    BarkList: Vec<Bark>,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Maps {
    PurrMap(BTreeMap<String, Purr>),
    ListMap(BTreeMap<String, Vec<Bark>>),
    Other(serde_json::Value),
}

support::union! { Maps {
    PurrMap: BTreeMap<String, Purr>,
    ListMap: BTreeMap<String, Vec<Bark>>,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq)]
pub enum Open {
    Line(Line),
    Text(String),
    Other(serde_json::Value),
}

support::union! { Open {
    Line: Line,
    Text: String,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct OutMsg {
    #[serde(rename = "type")]
    pub type_: OutMsgType,
    pub role: OutMsgRole,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutMsgRole {
    Assistant,
    Other(String),
}

support::open_enum! { OutMsgRole {
    "assistant" => Assistant,
    ..          => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OutMsgType {
    Message,
    Other(String),
}

support::open_enum! { OutMsgType {
    "message" => Message,
    ..        => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Page {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    InMsg(InMsg),
    OutMsg(OutMsg),
    Call(Call),
    Other(serde_json::Value),
}

support::union! { Part by "type" {
    "message" => InMsg: InMsg,
    "message" => OutMsg: OutMsg,
    "call"    => Call: Call,
    ..        => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Text(String),
    Other(serde_json::Value),
}

support::union! { Pet by "type" {
    "cat" => Cat: Cat,
    "dog" => Dog: Dog,
    _     => Text: String,
    ..    => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Purr {
    #[serde(deserialize_with = "support::null_as_default")]
    pub claws: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Red {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<RedKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RedKind {
    A,
    Other(String),
}

support::open_enum! { RedKind {
    "a" => A,
    ..  => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    Fault(Fault),
    Page(Page),
    Other(serde_json::Value),
}

support::union! { Reply {
    Fault: Fault,
    Page: Page,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Square {
    #[serde(
        deserialize_with = "support::null_as_default",
        serialize_with = "support::numbers::serialize"
    )]
    pub side: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Text {
    #[serde(rename = "type")]
    pub type_: TextType,
    #[serde(deserialize_with = "support::null_as_default")]
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextType {
    Text,
    Other(String),
}

support::open_enum! { TextType {
    "text" => Text,
    ..     => Other,
} }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tree {
    Object(Box<TreeObject>),
    Object2(Box<TreeObject2>),
    Other(serde_json::Value),
}

support::union! { Tree {
    Object: Box<TreeObject>,
    Object2: Box<TreeObject2>,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TreeObject {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plus: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TreeObject2 {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Box<Tree>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minus: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Trigger {
    #[serde(rename = "type")]
    pub type_: TriggerType,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TriggerType {
    Trigger,
    Other(String),
}

support::open_enum! { TriggerType {
    "trigger" => Trigger,
    ..        => Other,
} }

mod support {
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

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
