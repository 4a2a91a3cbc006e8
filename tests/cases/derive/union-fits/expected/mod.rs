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

#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    Integer(i64),
    Number(f64),
    Other(serde_json::Value),
}

support::union! { Amount {
    Integer: i64,
    Number: f64,
    .. => Other,
} }

#[derive(Clone, Debug, PartialEq)]
pub enum Amounts {
    IntegerList(Vec<i64>),
    NumberList(Vec<f64>),
    Other(serde_json::Value),
}

support::union! { Amounts {
    IntegerList: Vec<i64>,
    NumberList: Vec<f64>,
    .. => Other,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct And {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<Expr>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<i64>,
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

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expr {
    And(And),
    Or(Or),
    Other(serde_json::Value),
}

support::union! { Expr {
    And: And,
    Or: Or,
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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Or {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub args: Option<Vec<Expr>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<i64>,
}

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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Product {
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Vec<Term>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<i64>,
}

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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Sum {
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Vec<Term>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    Sum(Sum),
    Product(Product),
    Other(serde_json::Value),
}

support::union! { Term by "" {
    "sum"     => Sum: Sum,
    "product" => Product: Product,
    ..        => Other,
} }

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
use serde::{Deserialize, Deserializer, Serialize, Serializer, forward_to_deserialize_any};
use serde::de::{EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
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
