#![cfg_attr(rustfmt, rustfmt_skip)]
//! Maps that have a name of their own: `map!`.
//!
//! ```text
//! support::map! { PortMap: Option<Vec<PortBinding>> } // below: struct PortMap(pub Option<BTreeMap<String, Option<Vec<PortBinding>>>>)
//! ```
//!
//! In: a struct around an optional `BTreeMap`. Out: `Wire`, `Serialize`, `Deserialize` and what one expects of a map. Needs: `wire`.
//! As with lists, `None` is null and the default, and is kept apart from the empty map so that a body is written as it was read;
//! a mutable look at it makes it an empty map, since there must be something to put a value into.
//! Left out on purpose: the order of the keys as sent.

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
            pub fn into_map(self) -> ::std::collections::BTreeMap<::std::string::String, $value> {
                self.0.unwrap_or_default()
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = ::std::collections::BTreeMap<::std::string::String, $value>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                const NONE: &::std::collections::BTreeMap<::std::string::String, $value> =
                    &::std::collections::BTreeMap::new();
                self.0.as_ref().unwrap_or(NONE)
            }
        }

        impl ::core::ops::DerefMut for $name {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                self.0.get_or_insert_with(::std::collections::BTreeMap::new)
            }
        }

        impl ::core::convert::From<::std::collections::BTreeMap<::std::string::String, $value>> for $name {
            #[inline]
            fn from(entries: ::std::collections::BTreeMap<::std::string::String, $value>) -> Self {
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
            type IntoIter = ::std::collections::btree_map::IntoIter<::std::string::String, $value>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.into_map().into_iter()
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a $name {
            type Item = (&'a ::std::string::String, &'a $value);
            type IntoIter = ::std::collections::btree_map::Iter<'a, ::std::string::String, $value>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.iter()
            }
        }

        impl<'a> ::core::iter::IntoIterator for &'a mut $name {
            type Item = (&'a ::std::string::String, &'a mut $value);
            type IntoIter = ::std::collections::btree_map::IterMut<'a, ::std::string::String, $value>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.as_mut().map(|entries| entries.iter_mut()).unwrap_or_default()
            }
        }

        support::impl_wire! {
            $name, like { ::core::option::Option<::std::collections::BTreeMap<::std::string::String, $value>> }
            shape { support::Shape::Map } entry { support::read_map }
            read { ::core::option::Option<::std::collections::BTreeMap<::std::string::String, $value>> => Self }
            write { value => &support::Write(&value.0) }
        }
    };
}
pub(crate) use map;
