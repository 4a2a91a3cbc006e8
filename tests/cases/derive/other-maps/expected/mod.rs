// Written by `modelwright gen --spec` from Maps of another type 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Maps of another type 1.

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


#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Ages(pub Option<std::collections::HashMap<String, i64>>);

support::map! { Ages: i64 }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Holder {
    #[serde(deserialize_with = "support::null_as_default")]
    pub team: Team,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Labels(pub Option<std::collections::HashMap<String, Option<String>>>);

support::map! { Labels: Option<String> }

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Open {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(flatten)]
    pub additional_properties: std::collections::HashMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Plain {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Team {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<Ages>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<std::collections::HashMap<String, Option<String>>>,
    #[serde(flatten)]
    pub additional_properties: std::collections::HashMap<String, Vec<bool>>,
}

mod support {
use serde::{Deserialize, Deserializer};

/// The type of maps.
pub type Map<K, V> = std::collections::HashMap<K, V>;

/// Reads null as the default value.
pub fn null_as_default<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Option::unwrap_or_default)
}

/// Makes a map of the struct above it.
macro_rules! map {
    ($name:ident: $value:ty) => {
        impl $name {
            /// Whether this is null, which is not the same as an empty map.
            #[inline]
            pub fn is_null(&self) -> bool {
                self.0.is_none()
            }

            /// The entries; none if this is null.
            #[inline]
            pub fn into_map(self) -> support::Map<::std::string::String, $value> {
                self.0.unwrap_or_default()
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = support::Map<::std::string::String, $value>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                // Not every type can be made before the program runs.
                static NONE: ::std::sync::OnceLock<support::Map<::std::string::String, $value>> =
                    ::std::sync::OnceLock::new();
                match &self.0 {
                    ::core::option::Option::Some(entries) => entries,
                    ::core::option::Option::None => NONE.get_or_init(::core::default::Default::default),
                }
            }
        }

        impl ::core::ops::DerefMut for $name {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                self.0.get_or_insert_with(::core::default::Default::default)
            }
        }

        impl ::core::convert::From<support::Map<::std::string::String, $value>> for $name {
            #[inline]
            fn from(entries: support::Map<::std::string::String, $value>) -> Self {
                Self(::core::option::Option::Some(entries))
            }
        }

        impl ::core::iter::FromIterator<(::std::string::String, $value)> for $name {
            #[inline]
            fn from_iter<I: ::core::iter::IntoIterator<Item = (::std::string::String, $value)>>(entries: I) -> Self {
                Self(::core::option::Option::Some(entries.into_iter().collect()))
            }
        }

        impl ::core::iter::IntoIterator for $name {
            type Item = (::std::string::String, $value);
            type IntoIter =
                <support::Map<::std::string::String, $value> as ::core::iter::IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.into_map().into_iter()
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a $name {
            type Item = (&'a ::std::string::String, &'a $value);
            type IntoIter =
                <&'a support::Map<::std::string::String, $value> as ::core::iter::IntoIterator>::IntoIter;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                ::core::iter::IntoIterator::into_iter(&**self)
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a mut $name {
            type Item = (&'a ::std::string::String, &'a mut $value);
            type IntoIter = ::core::iter::Flatten<
                ::core::option::IntoIter<&'a mut support::Map<::std::string::String, $value>>,
            >;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.as_mut().into_iter().flatten()
            }
        }
    };
}
pub(crate) use map;
}

}
