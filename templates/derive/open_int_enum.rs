//! Enums of whole numbers. In: an enum and its values. Out: serde's traits, and the usual conversions.

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
