#![cfg_attr(rustfmt, rustfmt_skip)]
//! What can stand in a model: the trait `Wire`, and how a null is read.
//!
//! In: a serde deserializer or a value. Out: the value, or what a serde serializer makes of it. The policy for null stands here,
//! once for all types. Needs: `object` and `plain`; the three are in every tree. Left out on purpose: any say over how serde itself
//! reads a plain type. A `String` outside of a model refuses null; inside of one it is read by `Wire`.

use super::{
    Keys, NextItem, OptionVisitor, RowWriter, Rows, StructVisitor, read_struct, write_struct,
};
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// A type that can stand in a model.
///
/// A struct gives its table and its rows, any other type its shape, `read_present` and `write`. One trait serves both: it saves an
/// implementation a struct, and one for all that have a table could not stand beside the one for `Box`.
pub trait Wire: Default {
    /// What the values look like.
    const SHAPE: Shape = Shape::Object(Self::TABLE);

    /// Shows what the values look like, to their depth. A union chooses its variant by it.
    fn look<L: Look>(at: &mut L) {
        match Self::SHAPE {
            Shape::Object(_) => at.object::<Self>(),
            shape => at.plain(shape),
        }
    }

    /// What null reads as, and the field of a key that is absent. `Default` is the same, unless it has the defaults of the document.
    #[inline]
    fn zero() -> Self {
        Self::default()
    }

    /// Reads a value that is known not to be null.
    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut object = Self::zero();
        read_struct(&mut object, from)?;
        Ok(object)
    }

    /// Reads a value, or null as the zero value.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_option(NullOr(PhantomData))
    }

    /// Reads a value, or null as none.
    fn read_optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_option(NullOr(PhantomData))
    }

    /// Reads what `read` does, to where it is kept: structs are large, and so they are not moved there from elsewhere.
    fn read_into<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        *self = Self::zero();
        from.deserialize_option(StructVisitor(self))
    }

    /// Reads what `read_optional` does, to where it is kept.
    fn read_optional_into<'de, D: Deserializer<'de>>(
        place: &mut Option<Self>,
        from: D,
    ) -> Result<(), D::Error> {
        *place = None;
        from.deserialize_option(OptionVisitor(place))
    }

    /// Reads the items of a list, each to where it is kept.
    fn read_items<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Vec<Self>, A::Error> {
        let mut list = Vec::new();
        while seq.next_element_seed(NextItem(&mut list))?.is_some() {}
        Ok(list)
    }

    /// Writes the value.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_struct(self, to)
    }

    /// Whether the value is whole floats and nothing else: such a number, or a list or map of them.
    #[inline]
    fn is_whole_floats(&self) -> bool {
        false
    }

    /// Writes the value, and whole floats in it as floats. Only what `is_whole_floats` is written in another way than by `write`.
    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write(to)
    }

    /// The part of a struct's table that needs no types.
    const TABLE: &'static Table = &Table {
        name: "",
        keys: Keys::new(&[]),
        aliases: &[],
        required: &[],
        rest: &[],
        limits: &[],
    };

    /// Offers each field to `from`, in the order of the rows, until it wants no more.
    fn read_rows<R: Rows>(&mut self, _from: &mut R) -> bool {
        false
    }

    /// Offers the field that keeps unknown keys, if there is one.
    fn read_rest<R: Rows>(&mut self, _from: &mut R) {}

    /// Hands each field to the writer, in the order of the rows, until one fails.
    fn write_rows<M: SerializeMap>(&self, _to: &mut RowWriter<M>) -> bool {
        true
    }
}

/// What is shown the types of a value and of its parts. Only unions look (`fit`), so trees without one do without it.
pub trait Look {
    /// A type without parts.
    fn plain(&mut self, shape: Shape);

    /// A `T` or null.
    fn optional<T: Wire>(&mut self);

    /// A list of `T`.
    fn list<T: Wire>(&mut self);

    /// A map of `T`.
    fn map<T: Wire>(&mut self);

    /// A struct.
    fn object<T: Wire>(&mut self);

    /// A union begins, of this name and with this tag key. Says whether the variants are to be shown.
    fn union(&mut self, name: &'static str, key: Option<&'static str>) -> bool;

    /// A variant of it, with the tags that stand for it, none if it has no tag, and with its limits if it has any.
    fn variant<T: Wire>(&mut self, tags: &[&str], limits: &[Limits]);

    /// All variants were shown. Says whether the union ends; otherwise they are to be shown again.
    fn end_union(&mut self) -> bool;
}

/// What the values of a type look like on the wire.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Anything.
    Any,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A whole number of which these are known.
    ListedInteger(&'static [i128]),
    /// Any number.
    Number,
    /// A text.
    Text,
    /// A text of which these values are known.
    ListedText(&'static [&'static str]),
    /// An array.
    List,
    /// An object with keys of any name.
    Map,
    /// An object of which only the keys are kept.
    KeySet,
    /// An object with the keys of this table.
    Object(&'static Table),
}

/// The part of a struct's table that does not depend on Rust types.
pub struct Table {
    /// The name of the struct, for messages.
    pub name: &'static str,
    /// The key of each row, then the further keys of all rows.
    pub keys: Keys,
    /// For each further key, the key of its row.
    pub aliases: &'static [(&'static str, &'static str)],
    /// For each row, whether an object without its key is not this one.
    pub required: &'static [bool],
    /// The field that keeps unknown keys, if there is one.
    pub rest: &'static [&'static str],
    /// The limits of rows that have any which tell variants apart, by the key of the row.
    pub limits: &'static [(&'static str, Limits)],
}

/// Which values a place takes, beyond its type. Only unions look at it.
#[derive(Clone, Copy)]
pub struct Limits {
    /// The only values, as JSON; none if all are taken.
    pub only: &'static [&'static str],
    /// The least number.
    pub least: Option<f64>,
    /// The greatest number.
    pub most: Option<f64>,
    /// What a number is greater than.
    pub above: Option<f64>,
    /// What a number is less than.
    pub below: Option<f64>,
    /// The least length of a text in characters, or of a list or a map in entries.
    pub shortest: usize,
    /// The greatest length.
    pub longest: usize,
    /// What a number is a multiple of.
    pub step: Option<f64>,
    /// Whether the items of a list all differ.
    pub unique: bool,
    /// Whether an object has no keys but those of its table.
    pub closed: bool,
    /// What a text looks like: one of these, piece by piece. None if it may be any.
    pub texts: &'static [&'static [Piece]],
    /// The limits of the items of a list, or of the values of a map.
    pub items: Option<&'static Limits>,
}

/// A part of a text.
#[derive(Clone, Copy)]
pub enum Piece {
    /// Any text, also the empty one.
    Anything,
    /// These characters.
    Text(&'static str),
    /// Characters of these ranges, at least and at most so many.
    Of(&'static [(char, char)], usize, usize),
}

impl Limits {
    /// Any value.
    pub const NONE: Self = Self {
        only: &[],
        least: None,
        most: None,
        above: None,
        below: None,
        shortest: 0,
        longest: usize::MAX,
        step: None,
        unique: false,
        closed: false,
        texts: &[],
        items: None,
    };
}

impl Table {
    /// Whether the struct keeps unknown keys.
    pub fn is_open(&self) -> bool {
        !self.rest.is_empty()
    }
}

/// Reads a `T` where serde asks for a seed.
pub struct Read<T>(pub PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Read<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::read(from)
    }
}

/// Reads a `T` to where it is kept, where serde asks for a seed.
pub struct ReadInto<'a, T>(pub &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for ReadInto<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.read_into(from)
    }
}

/// Reads the items of a list whose type is small.
pub fn read_and_move_items<'de, T: Wire, A: SeqAccess<'de>>(
    mut seq: A,
) -> Result<Vec<T>, A::Error> {
    let mut list = Vec::new();
    while let Some(item) = seq.next_element_seed(Read(PhantomData))? {
        list.push(item);
    }
    Ok(list)
}

/// Writes a `T` where serde asks for something that is `Serialize`.
pub struct Write<'a, T>(pub &'a T);

impl<T: Wire> Serialize for Write<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

/// Writes a `T` where serde asks for something that is `Serialize`, and whole floats in it as floats.
pub struct WriteFloats<'a, T>(pub &'a T);

impl<T: Wire> Serialize for WriteFloats<'_, T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write_floats(to)
    }
}

/// Whether the deserializer is that of `serde_json` for a text.
///
/// It tells null from other values and reads them in one step if it is asked for any value, where others would take a text for
/// something else. Should its name change, values are still read, in two steps. The name is known when the caller is compiled,
/// so an optimised build has only one of the two.
#[inline(always)]
pub fn is_json<D>() -> bool {
    std::any::type_name::<D>().starts_with("&mut serde_json::de::Deserializer<")
}

struct NullOr<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for NullOr<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match T::SHAPE {
            Shape::Object(table) => write!(f, "struct {}", table.name),
            Shape::Map | Shape::KeySet => f.write_str("a map"),
            _ => f.write_str("a value"),
        }
    }

    fn visit_none<E>(self) -> Result<T, E> {
        Ok(T::zero())
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::zero())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::read_present(from)
    }

    // Only some deserializers come here: those that have nothing but maps, and all of them if asked for any value.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read_present(MapAccessDeserializer::new(map))
    }
}

/// Reads a map for `Deserialize`: serde refuses to say whether `#[serde(flatten)]` holds null, so the question is left open.
pub fn read_map<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_any(NullOr(PhantomData))
}

/// The methods of `Wire` that read to where a value is kept, for types that are small: they are read and then moved.
macro_rules! read_and_move {
    () => {
        #[inline]
        fn read_into<'de, D: ::serde::Deserializer<'de>>(
            &mut self,
            from: D,
        ) -> ::core::result::Result<(), D::Error> {
            *self = <Self as support::Wire>::read(from)?;
            ::core::result::Result::Ok(())
        }

        #[inline]
        fn read_optional_into<'de, D: ::serde::Deserializer<'de>>(
            place: &mut ::core::option::Option<Self>,
            from: D,
        ) -> ::core::result::Result<(), D::Error> {
            *place = <Self as support::Wire>::read_optional(from)?;
            ::core::result::Result::Ok(())
        }

        #[inline]
        fn read_items<'de, A: ::serde::de::SeqAccess<'de>>(
            seq: A,
        ) -> ::core::result::Result<::std::vec::Vec<Self>, A::Error> {
            support::read_and_move_items(seq)
        }
    };
}
pub(crate) use read_and_move;

/// Implements `Wire` and `impl_serde!` for a type that is read by way of another one.
macro_rules! impl_wire {
    ($name:ident, $(like { $like:ty })? shape { $($shape:tt)+ } entry { $($entry:tt)+ }
    read { $from:ty => $($new:tt)+ } write { $value:ident => $($written:tt)+ }) => {
        support::impl_wire! {
            $name, $(like { $like })? shape { $($shape)+ } entry { $($entry)+ }
            read by { |from| <$from as support::Wire>::read_present(from).map($($new)+) }
            write { $value => $($written)+ }
        }
    };
    ($name:ident, $(like { $like:ty })? shape { $($shape:tt)+ } entry { $($entry:tt)+ }
    read by { $($read:tt)+ } write { $value:ident => $($written:tt)+ }) => {
        impl support::Wire for $name {
            const SHAPE: support::Shape = $($shape)+;

            $(
                fn look<L: support::Look>(at: &mut L) {
                    <$like as support::Wire>::look(at)
                }

                #[inline]
                fn is_whole_floats(&self) -> bool {
                    <$like as support::Wire>::is_whole_floats(&self.0)
                }

                fn write_floats<S: ::serde::Serializer>(
                    &self,
                    to: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    <$like as support::Wire>::write_floats(&self.0, to)
                }
            )?

            support::read_and_move! {}

            fn read_present<'de, D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                ($($read)+)(from)
            }

            fn write<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let $value = self;
                ::serde::Serialize::serialize($($written)+, to)
            }
        }

        support::impl_serde! { $name, $($entry)+ }
    };
}
pub(crate) use impl_wire;

/// Implements `Serialize` by `Wire`, and `Deserialize` by a function.
macro_rules! impl_serde {
    ($name:ident, $read:path) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $read(from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                support::Wire::write(self, to)
            }
        }
    };
}
pub(crate) use impl_serde;
