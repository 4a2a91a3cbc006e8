//! oneOf and anyOf: `union!`.
//!
//! ```text
//! support::union! { ConfigCmd { List: Vec<String>, Text: String, .. => Other } }
//! support::union! { Pet by "petType" { "cat" => Cat: Box<Cat>, "dog" | "hound" => Dog: Dog, _ => Name: String, .. => Other } }
//! ```
//!
//! A row may end with `where (support::Limits { … })`, the limits of its variant, and so may a row of a struct in it.
//!
//! Each stands below its enum: `enum ConfigCmd { List(Vec<String>), Text(String), Other(serde_json::Value) }`.
//! In: an enum and the types of its variants. Out: `Wire`, `Serialize`, `Deserialize` and `Default` for it. Needs: `wire`, `value`,
//! `fit`. Left out on purpose: `From` for the variants, whose types may repeat.
//!
//! Which variant a value is read as:
//!
//! 1. Null, and a value that no variant takes, is kept raw in the last variant. So reading a union never fails for its shape.
//! 2. With a key after `by`, the text under that key decides: only variants with this tag are asked. If none has it, those
//!    without a tag (`_`) are asked; if the value has no such text, all are.
//! 3. A variant does not take a value if a part of it, however deep, has another JSON type; if a required key is missing; or if
//!    a text, number or boolean is not the only one that the document lists in that place.
//! 4. Nor does it take a value if it would lose a part that another variant has a name and a type for.
//! 5. Of those that take it, the one with the fewest values that it does not list or that are out of its limits: a range or a
//!    length, `multipleOf`, `uniqueItems`, `additionalProperties: false`, `format` and `pattern`, as far as texts can be held
//!    against these without a library; of these the one that names the most keys, at all depths; of these the one that loses the fewest unknown keys; of these the more special one: an integer before a number, a
//!    listed text before any text, a struct before a map, and any type before free JSON; and of these the first.
//!
//! A union in a union is a variant that takes what one of its own variants takes. Where one variant has the tag, it is read
//! at once; the other rules cost a look at the whole value for each variant.
//!
//! A whole float, or a list or map of such, is written with its fraction if another variant would be read without it.

use super::{Wire, WriteFloats, choose};
use serde_json::Value;

/// Whether another variant of the union would be read if whole floats were written as integers.
pub fn is_misread_without_fraction<T: Wire>(union: &T) -> bool {
    if !union.is_whole_floats() {
        return false;
    }
    // Numbers, lists and maps of texts are JSON.
    let Ok(floats) = serde_json::to_value(WriteFloats(union)) else {
        return false;
    };
    choose::<T>(&floats).first() != choose::<T>(&without_fraction(&floats)).first()
}

#[inline]
fn without_fraction(floats: &Value) -> Value {
    match floats {
        Value::Number(number) => match number.as_f64() {
            Some(number) => Value::from(number as i64),
            None => Value::Null,
        },
        Value::Array(items) => items.iter().map(without_fraction).collect(),
        Value::Object(map) => {
            let entries = map.iter();
            let entries = entries.map(|(key, value)| (key.clone(), without_fraction(value)));
            entries.collect()
        }
        _ => Value::Null,
    }
}

/// Makes a union of the enum above it.
macro_rules! union {
    ($name:ident { $($variant:ident: $ty:ty $(where ($limits:expr))?,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated)]
        impl ::core::convert::From<::serde_json::Value> for $name {
            #[inline]
            fn from(raw: ::serde_json::Value) -> Self {
                support::read_best! { raw { $($variant: $ty,)* } }
                Self::$other(raw)
            }
        }

        support::impl_union! { $name none { $(=> $variant: $ty $(where ($limits))?,)* } $other }
    };
    ($name:ident by $key:literal { $($($tag:literal)|* $(_)? => $variant:ident: $ty:ty $(where ($limits:expr))?,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated)]
        impl ::core::convert::From<::serde_json::Value> for $name {
            #[inline]
            fn from(raw: ::serde_json::Value) -> Self {
                if let ::core::option::Option::Some(tag) = support::tag(&raw, $key) {
                    if 0 $(+ u32::from(support::is_tag(tag, &[$($tag),*])))* == 1 {
                        $(
                            if support::is_tag(tag, &[$($tag),*]) {
                                return match <$ty as support::Wire>::read_present(&raw) {
                                    ::core::result::Result::Ok(value) => Self::$variant(value),
                                    ::core::result::Result::Err(_) => Self::$other(raw),
                                };
                            }
                        )*
                    }
                }
                support::read_best! { raw { $($variant: $ty,)* } }
                Self::$other(raw)
            }
        }

        support::impl_union! { $name $key { $($($tag)|* => $variant: $ty $(where ($limits))?,)* } $other }
    };
}
pub(crate) use union;

/// Returns from the function with the best variant that can be read.
macro_rules! read_best {
    ($raw:ident { $($variant:ident: $ty:ty,)* }) => {
        for chosen in support::choose::<Self>(&$raw) {
            let mut at = 0;
            $(
                if at == chosen {
                    if let ::core::result::Result::Ok(value) = <$ty as support::Wire>::read_present(&$raw) {
                        return Self::$variant(value);
                    }
                }
                at += 1;
            )*
            let _ = at;
        }
    };
}
pub(crate) use read_best;

/// Whether a tag is one of these.
#[inline]
pub fn is_tag(tag: &str, tags: &[&str]) -> bool {
    tags.contains(&tag)
}

/// The part of `union!` that is the same with and without a key.
macro_rules! impl_union {
    ($name:ident none $($rest:tt)+) => {
        support::impl_union! { $name [::core::option::Option::None] $($rest)+ }
    };
    ($name:ident $key:literal $($rest:tt)+) => {
        support::impl_union! { $name [::core::option::Option::Some($key)] $($rest)+ }
    };
    ($name:ident [$key:expr] { $($($tag:literal)|* => $variant:ident: $ty:ty $(where ($limits:expr))?,)* } $other:ident) => {
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$other(::serde_json::Value::Null)
            }
        }

        #[allow(deprecated, unreachable_patterns)] // a variant with two rows
        impl support::Wire for $name {
            const SHAPE: support::Shape = support::Shape::Any;

            support::read_and_move! {}

            #[inline]
            fn look<L: support::Look>(at: &mut L) {
                if at.union(::core::any::type_name::<Self>(), $key) {
                    loop {
                        $(at.variant::<$ty>(&[$($tag),*], &[$($limits)?]);)*
                        if at.end_union() {
                            break;
                        }
                    }
                }
            }

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
                if to.is_human_readable() && support::is_misread_without_fraction(self) {
                    return support::Wire::write_floats(self, to);
                }
                match self {
                    $(Self::$variant(value) => support::Wire::write(value, to),)*
                    Self::$other(raw) => support::Wire::write(raw, to),
                }
            }

            #[inline]
            fn is_whole_floats(&self) -> bool {
                match self {
                    $(Self::$variant(value) => support::Wire::is_whole_floats(value),)*
                    Self::$other(_) => false,
                }
            }

            #[inline]
            fn write_floats<S: ::serde::Serializer>(&self, to: S) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => support::Wire::write_floats(value, to),)*
                    Self::$other(raw) => support::Wire::write(raw, to),
                }
            }
        }

        support::impl_serde! { $name, support::Wire::read }
    };
}
pub(crate) use impl_union;
