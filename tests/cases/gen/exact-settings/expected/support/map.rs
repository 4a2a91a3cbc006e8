#![cfg_attr(rustfmt, rustfmt_skip)]
//! Maps that have a name of their own, where maps are not a `BTreeMap`: `map!`.
//!
//! In: a struct around an optional map, whose type is `support::Map`. Out: `Wire`, `Serialize`, `Deserialize`
//! and what one expects of a map. Needs: `wire`, and of the type what the maps of the standard library have: `Default`,
//! `FromIterator`, `insert`, `iter` and loops over it by value and by reference.
//! `None` is null and the default, and is kept apart from the empty map so that a body is written as it was read; a mutable
//! look at it makes it an empty map, since there must be something to put a value into.
//! Left out on purpose: any order but that of the type.

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

        support::impl_wire! {
            $name, like { ::core::option::Option<support::Map<::std::string::String, $value>> }
            shape { support::Shape::Map } entry { support::read_map }
            read { ::core::option::Option<support::Map<::std::string::String, $value>> => Self }
            write { value => &support::Write(&value.0) }
        }
    };
}
pub(crate) use map;
