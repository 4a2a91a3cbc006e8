// Written by `modelwright gen --spec` from Words that Rust keeps 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Words that Rust keeps 1.

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

pub type Con = String;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mod {
    Self_,
    Type,
    Other,
    None,
    Ok,
    OtherValue(String),
}

support::open_enum! { Mod {
    "self"  => Self_,
    "type"  => Type,
    "other" => Other,
    "none"  => None,
    "ok"    => Ok,
    ..      => OtherValue,
} }

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct OptionModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gen_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub try_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub async_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct SelfModel {
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ValueModel {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<String>,
    #[serde(flatten)]
    pub additional_properties_rest: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct VecModel(pub Option<Vec<String>>);

support::list! { VecModel: String }

mod support {

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
}

}
