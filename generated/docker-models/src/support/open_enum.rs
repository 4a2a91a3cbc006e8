#![cfg_attr(rustfmt, rustfmt_skip)]
//! Enums that also take values which the document does not list: `open_enum!` for texts, `open_int_enum!` for whole numbers.
//!
//! ```text
//! support::open_enum! { PortType { "tcp" => Tcp, "udp" => Udp, .. => Other } }        // below: enum { Tcp, Udp, Other(String) }
//! support::open_int_enum! { ChangeType: u8 { 0 => Modified, 1 => Added, .. => Other } } // below: enum { …, Other(u8) }
//! ```
//!
//! In: an enum and its values. Out: `Wire`, `Serialize`, `Deserialize` and the usual conversions for it. Needs: `wire`.
//! Reading always takes the listed variant; the last one holds what is not listed. Left out on purpose: a first variant as
//! default. The default is what `""` or 0 stands for, as in Go.

use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Makes an open enum over texts of the enum above it.
macro_rules! open_enum {
    ($name:ident { $($value:literal => $variant:ident,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated, unreachable_patterns)]
        impl $name {
            /// The values that are listed.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The text as sent.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(text) => text,
                }
            }
        }

        #[allow(deprecated, unreachable_patterns)]
        impl support::Listed for $name {
            #[inline]
            fn listed(text: &str) -> ::core::option::Option<Self> {
                match text {
                    $($value => ::core::option::Option::Some(Self::$variant),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn other(text: ::std::string::String) -> Self {
                Self::$other(text)
            }
        }

        #[allow(deprecated)]
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                <Self as support::Listed>::listed(&text).unwrap_or(Self::$other(text))
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::from(::std::string::String::from(text))
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from("")
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        support::impl_wire! {
            $name, shape { support::Shape::ListedText(Self::VALUES) } entry { support::Wire::read }
            read by { support::read_listed } write { value => value.as_str() }
        }
    };
}
pub(crate) use open_enum;

/// What an open enum over texts makes of a text.
pub trait Listed: Sized {
    /// The variant of a text that is listed.
    fn listed(text: &str) -> Option<Self>;

    /// The variant of any other.
    fn other(text: String) -> Self;
}

/// Reads an open enum; a text that is listed is not copied on the way.
pub fn read_listed<'de, T: Listed, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    // Some formats read a `str` only as far as a buffer holds it.
    from.deserialize_string(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: Listed> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::listed(text).unwrap_or_else(|| T::other(text.to_owned())))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<T, E> {
        Ok(T::listed(&text).unwrap_or_else(|| T::other(text)))
    }
}

/// Makes an open enum over whole numbers of the enum above it.
macro_rules! open_int_enum {
    ($name:ident: $int:ident { $($value:literal => $variant:ident,)* .. => $other:ident $(,)? }) => {
        #[allow(deprecated, unreachable_patterns)]
        impl $name {
            /// The values that are listed.
            pub const VALUES: &'static [$int] = &[$($value),*];

            /// The number as sent.
            #[inline]
            pub fn value(&self) -> $int {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$other(value) => *value,
                }
            }
        }

        #[allow(deprecated, unreachable_patterns)]
        impl ::core::convert::From<$int> for $name {
            #[inline]
            fn from(value: $int) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::$other(other),
                }
            }
        }

        impl ::core::convert::From<$name> for $int {
            #[inline]
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                <Self as ::core::convert::From<$int>>::from(0)
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        support::impl_wire! {
            $name, shape { support::Shape::ListedInteger(&[$($value),*]) } entry { support::Wire::read }
            read { $int => Self::from } write { value => &value.value() }
        }
    };
}
pub(crate) use open_int_enum;
