//! oneOf and anyOf: `union!`.
//!
//! ```text
//! support::union! { ConfigCmd { List: Vec<String>, Text: String, .. => Other } }
//! support::union! { Pet by "petType" { "cat" => Cat: Box<Cat>, "dog" | "hound" => Dog: Dog, .. => Other } }
//! ```
//!
//! Each stands below its enum: `enum ConfigCmd { List(Vec<String>), Text(String), Other(serde_json::Value) }`.
//! In: an enum and the types of its variants. Out: `Wire`, `Serialize`, `Deserialize` and `Default` for it. Needs: `wire`, `value`.
//! With a key after `by`, the text under that key says which variant to read. Without one it is the variant that fits best (see
//! `rank`), and of equal ones the first. A value that no variant takes is kept raw, so reading a union never fails for its shape;
//! null is always kept raw. Left out on purpose: `From` for the variants, whose types may repeat.

use super::{Shape, Wire};
use serde_json::Value;

/// Makes a union of the enum above it.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated)]
        impl ::core::convert::From<::serde_json::Value> for $name {
            #[inline]
            fn from(raw: ::serde_json::Value) -> Self {
                for rank in (1..=support::BEST).rev() {
                    $(
                        if let ::core::option::Option::Some(value) = support::read_variant::<$ty>(&raw, rank) {
                            return Self::$variant(value);
                        }
                    )*
                }
                Self::$other(raw)
            }
        }

        support::impl_union! { $name { $($variant),* } $other }
    };
    ($name:ident by $key:literal { $($tag:literal $(| $tags:literal)* => $variant:ident: $ty:ty,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated, unreachable_patterns)]
        impl ::core::convert::From<::serde_json::Value> for $name {
            #[inline]
            fn from(raw: ::serde_json::Value) -> Self {
                match raw.get($key).and_then(::serde_json::Value::as_str) {
                    $(
                        ::core::option::Option::Some($tag $(| $tags)*) => {
                            if let ::core::result::Result::Ok(value) = <$ty as support::Wire>::read_present(&raw) {
                                return Self::$variant(value);
                            }
                        }
                    )*
                    _ => {}
                }
                Self::$other(raw)
            }
        }

        support::impl_union! { $name { $($variant),* } $other }
    };
}
pub(crate) use union;

/// The part of `union!` that is the same with and without a key.
macro_rules! impl_union {
    ($name:ident { $($variant:ident),* } $other:ident) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$other(::serde_json::Value::Null)
            }
        }

        #[allow(deprecated, unreachable_patterns)]
        impl support::Wire for $name {
            const SHAPE: support::Shape = support::Shape::Any;

            #[inline]
            fn read_present<'de, D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                <::serde_json::Value as support::Wire>::read(from).map(Self::from)
            }

            #[inline]
            fn read<'de, D: ::serde::Deserializer<'de>>(from: D) -> ::core::result::Result<Self, D::Error> {
                Self::read_present(from)
            }

            #[inline]
            fn write<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => support::Wire::write(value, to),)*
                    Self::$other(raw) => support::Wire::write(raw, to),
                }
            }
        }

        support::impl_serde! { $name, support::Wire::read }
    };
}
pub(crate) use impl_union;

/// The highest rank.
pub const BEST: u8 = 3;

/// How well a value fits a type: 0 is not at all. Nothing is lost at 3; 1 is taken only if nothing else fits.
fn rank(shape: Shape, raw: &Value) -> u8 {
    match (shape, raw) {
        (_, Value::Null) => 0,
        (Shape::Any, _) => 1,
        (Shape::Boolean, Value::Bool(_))
        | (Shape::List, Value::Array(_))
        | (Shape::Map, Value::Object(_)) => 2,
        (Shape::Number, Value::Number(number)) => 1 + u8::from(number.is_f64()),
        (Shape::Integer, Value::Number(number)) => 2 * u8::from(!number.is_f64()),
        (Shape::ListedInteger(values), Value::Number(number)) => {
            let number = number
                .as_i64()
                .map(i128::from)
                .or(number.as_u64().map(i128::from));
            number.map_or(0, |number| 1 + 2 * u8::from(values.contains(&number)))
        }
        (Shape::Text, Value::String(_)) => 2,
        (Shape::ListedText(values), Value::String(text)) => {
            1 + 2 * u8::from(values.contains(&text.as_str()))
        }
        (Shape::Object(table), Value::Object(map)) => {
            let has = |key: &&str| {
                map.contains_key(*key)
                    || table
                        .aliases
                        .iter()
                        .any(|(alias, of)| of == key && map.contains_key(*alias))
            };
            let required = table
                .keys
                .iter()
                .zip(table.required)
                .filter(|(_, required)| **required);
            if !required.map(|(key, _)| key).all(has) {
                return 0;
            }
            2 + u8::from(
                table.is_open() || map.keys().all(|key| table.keys.contains(&key.as_str())),
            )
        }
        _ => 0,
    }
}

/// Reads the value if it has this rank for the type and reads without a fault.
pub fn read_variant<T: Wire>(raw: &Value, wanted: u8) -> Option<T> {
    if rank(T::SHAPE, raw) == wanted {
        T::read_present(raw).ok()
    } else {
        None
    }
}
