// Written by `modelwright gen --spec` from Names made to harm 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Names made to harm 1.

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


pub type AB = String;

pub type CWindowsNul = String;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct EtcPasswd {
    #[serde(rename = "\"; drop", skip_serializing_if = "Option::is_none")]
    pub drop: Option<String>,
    #[serde(rename = "two\nlines", skip_serializing_if = "Option::is_none")]
    pub two_lines: Option<String>,
    #[serde(rename = "*/", skip_serializing_if = "Option::is_none")]
    pub star: Option<String>,
    #[serde(rename = "😀", skip_serializing_if = "Option::is_none")]
    pub u1f600: Option<String>,
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    #[serde(rename = "123", skip_serializing_if = "Option::is_none")]
    pub _123: Option<String>,
    #[serde(rename = "+1", skip_serializing_if = "Option::is_none")]
    pub plus_1: Option<String>,
    #[serde(rename = "-1", skip_serializing_if = "Option::is_none")]
    pub minus_1: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub größe: Option<String>,
    #[serde(rename = "r#type", skip_serializing_if = "Option::is_none")]
    pub r_type: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct QuoteD {
    #[serde(rename = "A", skip_serializing_if = "Option::is_none")]
    pub a: Option<QuoteDA>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct QuoteDA {
    #[serde(rename = "}}", skip_serializing_if = "Option::is_none")]
    pub brace: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum U1f600 {
    Empty,
    Space,
    Star,
    Slash,
    U0,
    Value2x,
    Script,
    Other(String),
}

support::open_enum! { U1f600 {
    ""         => Empty,
    " "        => Space,
    "*"        => Star,
    "/"        => Slash,
    "\0"       => U0,
    "2x"       => Value2x,
    "<script>" => Script,
    ..         => Other,
} }

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
}

}
