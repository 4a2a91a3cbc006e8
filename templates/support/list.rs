//! Lists that have a name of their own: `list!`.
//!
//! ```text
//! support::list! { GenericResources: GenericResourcesItem } // below: struct GenericResources(pub Option<Vec<GenericResourcesItem>>)
//! ```
//!
//! In: a struct around an optional `Vec`. Out: `Wire`, `Serialize`, `Deserialize` and what one expects of a list. Needs: `wire`.
//! `None` is null, which a Go server sends for a list that was never filled, and is the default; it is kept apart from the empty
//! list, so that a body is written as it was read, and otherwise acts like it. Left out on purpose: the rest of `Vec`; take the
//! field, which is public.

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

        support::impl_wire! {
            $name, like { ::core::option::Option<::std::vec::Vec<$item>> } shape { support::Shape::List } entry { support::Wire::read }
            read { ::core::option::Option<::std::vec::Vec<$item>> => Self } write { value => &support::Write(&value.0) }
        }
    };
}
pub(crate) use list;
