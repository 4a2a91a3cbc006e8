// Written by `modelwright gen --spec` from Logs 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Logs 1.

#[allow(unused_imports)]
pub use self::generated::*;

#[cfg_attr(rustfmt, rustfmt_skip)]
#[allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
mod generated {

#[allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]
/// The operations of Logs 1.
pub mod operations {

mod logs {


use super::super::support;
use super::super::Error;

/// The operation `Logs`.
///
/// Sent as `GET /logs/{name}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Logs {
    /// The parameter `name`.
    pub name: String,

    /// The parameter `tabs`.
    pub tabs: Vec<String>,

    /// The parameter `tab`.
    pub tab: Vec<String>,
}

impl Logs {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tabs: Vec::new(),
            tab: Vec::new(),
        }
    }

    /// Sets `tabs`.
    #[must_use]
    pub fn tabs(mut self, tabs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tabs = tabs.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `tab`.
    #[must_use]
    pub fn tab(mut self, tab: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tab = tab.into_iter().map(Into::into).collect();
        self
    }
}

impl support::Operation for Logs {
    type Reply = Vec<support::Frame>;
    type Error = Error;

    const ID: &'static str = "Logs";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/logs/{name}";
    const TAGS: &'static [&'static str] = &[];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/logs/");
        to.segment("name", &self.name);
        to.styled_query(
            "tabs",
            support::ParameterStyle::TabDelimited,
            false,
            (!self.tabs.is_empty()).then_some(&self.tabs),
        );
        to.styled_query(
            "tab",
            support::ParameterStyle::Form,
            false,
            (!self.tab.is_empty()).then_some(&self.tab),
        );
        to.accept(
            "application/vnd.docker.multiplexed-stream, application/vnd.docker.raw-stream",
        );
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => {
                from.items(
                    support::Frames::of(
                        from.headers(),
                        &["application/vnd.docker.raw-stream"],
                    ),
                )
            }
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for Logs {
    type Decoder = support::Frames;

    fn decoder(headers: &http::HeaderMap) -> Self::Decoder {
        support::Frames::of(headers, &["application/vnd.docker.raw-stream"])
    }
}
}
mod error {


use super::super::support;
use super::super::Error as ErrorModel;

/// The operation `Error`.
///
/// Sent as `PUT /files`.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// The body of the request.
    pub body: Vec<u8>,
}

impl Error {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(body: impl Into<Vec<u8>>) -> Self {
        Self { body: body.into() }
    }
}

impl support::Operation for Error {
    type Reply = ();
    type Error = ErrorModel;

    const ID: &'static str = "Error";
    const METHOD: http::Method = http::Method::PUT;
    const PATH: &'static str = "/files";
    const TAGS: &'static [&'static str] = &[];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/files");
        to.accept("application/json");
        to.bytes("application/x-tar", Some(self.body));
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 204)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            204 => Ok(()),
            _ => Err(from.failure()),
        }
    }
}
}

use super::support;
pub use super::support::{
    DecodeError, Decoder, Items, Lines, NoError, OAuthFlow, Operation, Received,
    ReplyError, RequestError, RequestWriter, SecurityKind, SecurityScheme,
    StreamOperation, Upgraded, Frame, FrameSource, Frames,
};

/// An operation of this version of the API.
pub trait IntoRequest: Operation {
    /// The version, as the document writes it.
    const API_VERSION: &'static str = "1";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v1";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

/// The ways to show who is calling.
pub const SECURITY_SCHEMES: &[support::SecurityScheme] = &[
    support::SecurityScheme {
        name: "basic",
        kind: support::SecurityKind::Http {
            scheme: "basic",
        },
    },
];

pub use self::logs::Logs;
pub use self::error::Error;

impl IntoRequest for Error {}
impl IntoRequest for Logs {}
}

/// The definition `Error`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Error {
    /// `message` in JSON.
    pub message: Option<String>,
}

support::object! { Error {
    "message" => message: optional,
} }

/// The request body of `PUT /files` (`Error`).
pub type ErrorBody = Vec<u8>;

mod support {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The runtime of the models: how they are read and written. It needs `serde`, and `serde_json` where a value is free.
//!
//! Under each struct stands its table, one row a field:
//!
//! ```text
//! support::object! { ImageSummary {
//!     "Id" | "ID"   => id:           required,   // always written; absent and null read as the zero value
//!     "Parent"      => parent:       nullable,   // an Option; None is written as null
//!     "VirtualSize" => virtual_size: optional,   // an Option; None is left out
//!     ..            => additional_properties,    // a map that takes every other key
//!     ..?           => unknown,                  // takes every other key where a feature asks for it
//! } }
//! ```
//!
//! On the left the key as sent (all are read, the first is written), then the field and its presence word. Rows are written in
//! order and read in any; without a `..` row, unknown keys are skipped. A fourth word, `maybe`, is that of a `Maybe`. The other
//! tables (`object_with_defaults!`, `open_enum!`, `open_int_enum!`, `list!`, `map!`, `union!`) are explained where they are
//! defined.
//!
//! Reading follows Go: null is the zero value of any type, the last of two equal keys counts, a list is never a struct.
//! In one point it is stricter: upper and lower case differ in keys.
//! In: any self-describing format (JSON, YAML, TOML, CBOR, MessagePack). Out: the same. Left out on purpose: formats that send values by position
//! without names (bincode, postcard), which cannot know what null or an absent key is.
//!
//! What the macros make is `#[inline]`, derived traits are so by themselves, and the rest is generic: so nothing is compiled to
//! machine code with the models but what a program of theirs uses, which halves the time to build them.
#![allow(dead_code, unused_imports, unused_macros)]

/// The type of maps.
pub type Map<K, V> = std::collections::BTreeMap<K, V>;

mod wire {
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
}
pub use self::wire::*;
mod object {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Structs: `object!`, and the code that all structs share for reading and writing.
//!
//! In: a struct and its table (see the top of this module). Out: `Serialize`, `Deserialize` and `Wire` for it. Needs: `wire` and
//! `keys`; the three are in every tree.
//! What depends on the struct is kept to a list of calls, one a row, so that little is compiled anew for each of them.
//! Left out on purpose: reading a struct from a list, and keys in another case than the table's.

use super::{Finder, Map, Read, ReadInto, Table, UNKNOWN, Wire, Write, is_json};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// Makes a model of the struct above it; see the top of this module for how to read the table.
macro_rules! object {
    (@rest) => { &[] };
    (@rest $rest:ident) => { &[::core::stringify!($rest)] };
    (@rest ? $unknown:ident) => { support::KEPT };
    ($name:ident {
        $($key:literal $(| $alias:literal)* => $field:ident: $presence:ident $(where ($limits:expr))?),* $(,)?
        $(.. => $rest:ident $(,)?)?
        $(..? => $unknown:ident $(,)?)?
    } $(with { $($more:tt)* })?) => {
        #[allow(deprecated, unused_variables)] // a table may be empty
        impl support::Wire for $name {
            const TABLE: &'static support::Table = &support::Table {
                name: ::core::stringify!($name),
                keys: support::Keys::new(&[$($key,)* $($($alias,)*)*]),
                aliases: &[$($(($alias, $key),)*)*],
                required: &[$(support::$presence),*],
                rest: support::object!(@rest $($rest)? $(? $unknown)?),
                limits: &[$($(($key, $limits),)?)*],
            };

            $($($more)*)?

            fn read_rows<R: support::Rows>(&mut self, from: &mut R) -> bool {
                $(from.row(&mut self.$field) ||)* false
            }

            fn write_rows<M: ::serde::ser::SerializeMap>(&self, to: &mut support::RowWriter<M>) -> bool {
                let Self { $($field,)* $($rest,)? $($unknown,)? } = self;
                $(to.$presence($key, $field) &&)* $(to.rest($rest) &&)? $(to.unknown($unknown) &&)? true
            }

            $(
                fn read_rest<R: support::Rows>(&mut self, from: &mut R) {
                    from.rest(&mut self.$rest)
                }
            )?

            $(support::impl_read_unknown! { $unknown })?
        }

        support::impl_serde! { $name, support::read_object }
    };
}
pub(crate) use object;

/// Reads a struct that is known not to be null, and whose fields are zero.
pub fn read_struct<'de, T: Wire, D: Deserializer<'de>>(
    object: &mut T,
    from: D,
) -> Result<(), D::Error> {
    if T::TABLE.is_open() {
        from.deserialize_map(StructVisitor(object))
    } else {
        from.deserialize_struct(T::TABLE.name, T::TABLE.keys.all(), StructVisitor(object))
    }
}

/// Writes a struct, as a map, since serde's structs have no keys that are known only when the program runs.
pub fn write_struct<T: Wire, S: Serializer>(object: &T, to: S) -> Result<S::Ok, S::Error> {
    let mut rows = RowWriter {
        map: to.serialize_map(None)?,
        fault: None,
    };
    object.write_rows(&mut rows);
    match rows.fault {
        Some(fault) => Err(fault),
        None => rows.map.end(),
    }
}

/// Reads a struct for `Deserialize`, which may be called from a type of the user's own.
///
/// Such a type may hold the struct with `#[serde(flatten)]`. Then serde offers the keys that are left, and takes out those that
/// a struct asks for by name, so that a flattened map beside it gets only the others. But it refuses to say whether it holds
/// null, hence it has to be told apart. Should its name change, a flattened struct is still read, but leaves its keys in place.
pub fn read_object<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    // A build that is optimised has only one of the two for JSON, and does not look for the other name.
    if !is_json::<D>() && std::any::type_name::<D>().contains("::FlatMapDeserializer<") {
        return T::read_present(from);
    }
    let mut object = T::zero();
    from.deserialize_any(StructVisitor(&mut object))?;
    Ok(object)
}

/// Reads a struct to where it is kept, which is zero before and stays so if null comes.
pub struct StructVisitor<'a, T>(pub &'a mut T);

impl<'de, T: Wire> Visitor<'de> for StructVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct ")?;
        f.write_str(T::TABLE.name)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_struct(self.0, from)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.read_into(from)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut rows = RowReader {
            keys: Finder::new(T::TABLE),
            map: &mut map,
            passed: 0,
            wanted: 0,
            fault: None,
        };
        rows.find_next();
        loop {
            match rows.wanted {
                END => return rows.fault.map_or(Ok(()), Err),
                UNKNOWN => self.0.read_rest(&mut rows),
                _ => {
                    rows.passed = 0;
                    self.0.read_rows(&mut rows);
                }
            }
        }
    }
}

/// Reads a struct to where it is kept, which is none before and stays so if null comes.
pub struct OptionVisitor<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Wire> Visitor<'de> for OptionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct ")?;
        f.write_str(T::TABLE.name)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        read_struct(self.0.insert(T::zero()), from)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        StructVisitor(self.0.insert(T::zero())).visit_map(map)
    }
}

/// Reads a struct, or null as a struct that is zero, to the end of a list.
pub struct NextItem<'a, T>(pub &'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for NextItem<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        self.0.push(T::zero());
        match self.0.last_mut() {
            Some(item) => from.deserialize_option(StructVisitor(item)),
            None => Ok(()),
        }
    }
}

/// What a struct offers its fields to, in the order of the rows: to read them, or to look at their types.
pub trait Rows {
    /// Takes the field of the next row. Says whether no more rows are wanted.
    fn row<T: Wire>(&mut self, field: &mut T) -> bool;

    /// Takes the field that keeps unknown keys.
    fn rest<T: Wire>(&mut self, rest: &mut Map<String, T>);
}

/// Reads the values of rows. Keys mostly come in the order of the rows, so that one walk over the fields reads many of them.
pub struct RowReader<'a, 'de, A: MapAccess<'de>> {
    keys: Finder,
    map: &'a mut A,
    /// How many rows the walk has passed.
    passed: usize,
    /// The row whose value comes next, or else `UNKNOWN` or `END`.
    wanted: usize,
    /// Why it is the end, if it is an error.
    fault: Option<A::Error>,
}

/// Instead of a row: nothing comes next.
const END: usize = usize::MAX;

impl<'de, A: MapAccess<'de>> Rows for RowReader<'_, 'de, A> {
    /// Passes a row, and reads the value into its field if it is the one that comes next.
    #[inline]
    fn row<T: Wire>(&mut self, field: &mut T) -> bool {
        let row = self.passed;
        self.passed += 1;
        row == self.wanted && self.read(field)
    }

    /// Reads the value of an unknown key into the map that keeps them.
    fn rest<T: Wire>(&mut self, rest: &mut Map<String, T>) {
        let key = self.keys.take_unknown();
        match self.map.next_value_seed(Read(PhantomData)) {
            Ok(value) => {
                rest.insert(key, value);
                self.find_next();
            }
            Err(fault) => _ = self.stop(Some(fault)),
        }
    }
}

impl<'de, A: MapAccess<'de>> RowReader<'_, 'de, A> {
    fn read<T: Wire>(&mut self, field: &mut T) -> bool {
        match self.map.next_value_seed(ReadInto(field)) {
            Ok(()) => self.find_next(),
            Err(fault) => self.stop(Some(fault)),
        }
    }

    /// Reads keys up to one whose value is kept. Says whether a new walk is needed for it.
    fn find_next(&mut self) -> bool {
        loop {
            match self.map.next_key_seed(&mut self.keys) {
                Ok(Some(UNKNOWN)) if !self.keys.keeps_unknown() => {
                    if let Err(fault) = self.map.next_value::<IgnoredAny>() {
                        return self.stop(Some(fault));
                    }
                }
                Ok(Some(row)) => {
                    self.wanted = row;
                    return row < self.passed || row == UNKNOWN;
                }
                Ok(None) => return self.stop(None),
                Err(fault) => return self.stop(Some(fault)),
            }
        }
    }

    fn stop(&mut self, fault: Option<A::Error>) -> bool {
        self.wanted = END;
        self.fault = fault;
        true
    }
}

/// Writes rows. Each method says whether to go on.
pub struct RowWriter<M: SerializeMap> {
    map: M,
    fault: Option<M::Error>,
}

impl<M: SerializeMap> RowWriter<M> {
    /// A field that is always written.
    pub fn required<T: Wire>(&mut self, key: &str, field: &T) -> bool {
        match self.map.serialize_entry(key, &Write(field)) {
            Ok(()) => true,
            Err(fault) => {
                self.fault = Some(fault);
                false
            }
        }
    }

    /// A field that is written as null if it is `None`.
    #[inline]
    pub fn nullable<T: Wire>(&mut self, key: &str, field: &Option<T>) -> bool {
        self.required(key, field)
    }

    /// A field that is left out if it is `None`.
    #[inline]
    pub fn optional<T: Wire>(&mut self, key: &str, field: &Option<T>) -> bool {
        match field {
            Some(value) => self.required(key, value),
            None => true,
        }
    }

    /// The keys that the table does not know.
    pub fn rest<T: Wire>(&mut self, rest: &Map<String, T>) -> bool {
        rest.iter().all(|(key, value)| self.required(key, value))
    }
}

/// Presence words as the table keeps them: whether an object without the key is another one.
#[allow(non_upper_case_globals, missing_docs)]
mod presence {
    pub const required: bool = true;
    pub const nullable: bool = true;
    pub const optional: bool = false;
}
pub use presence::*;
}
pub use self::object::*;
mod keys {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The keys of a struct as they come: which row each of them has.
//!
//! In: the keys of a table, and a key. Out: its row. Needs: `wire`; it is in every tree. Nothing of it depends on a struct, so that
//! it is compiled once. Left out on purpose: keys in another case than the table's.

use super::Table;
use serde::de::{DeserializeSeed, Deserializer, Error, Unexpected, Visitor};
use std::convert::TryInto;
use std::fmt;
use std::mem;
use std::ops::Deref;

/// Instead of a row: the key has none.
pub const UNKNOWN: usize = usize::MAX - 1;

/// The keys of a table, and where each of them is. They are counted as the crate is compiled.
pub struct Keys {
    all: &'static [&'static str],
    /// For each slot, the number of a key counted from one, or zero. A key is in the slot that its bytes say, or in one of the next.
    slots: [u8; SLOTS],
}

const SLOTS: usize = 128;
/// How many keys the slots take, which leaves some of them free, where a search ends. In a longer list each key is looked at.
const MOST: usize = 96;

impl Keys {
    /// Gives a slot to each of the keys.
    pub const fn new(all: &'static [&'static str]) -> Self {
        let mut slots = [0; SLOTS];
        let mut number = 0;
        while number < all.len() && all.len() <= MOST {
            let mut slot = first_slot(all[number].as_bytes());
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            number += 1;
            slots[slot] = number as u8;
        }
        Self { all, slots }
    }

    /// The keys.
    #[inline]
    pub const fn all(&self) -> &'static [&'static str] {
        self.all
    }

    /// Where a key is.
    fn find(&self, key: &[u8]) -> Option<usize> {
        if self.all.len() > MOST {
            return self.all.iter().position(|known| is_same(known, key));
        }
        let mut slot = first_slot(key);
        while let Some(at) = usize::from(self.slots[slot]).checked_sub(1) {
            if is_same(self.all[at], key) {
                return Some(at);
            }
            slot = (slot + 1) % SLOTS;
        }
        None
    }
}

impl Deref for Keys {
    type Target = [&'static str];

    #[inline]
    fn deref(&self) -> &Self::Target {
        self.all
    }
}

/// The slot where the search for a key starts.
const fn first_slot(key: &[u8]) -> usize {
    let length = key.len();
    if length == 0 {
        return 0;
    }
    let first = key[0] as usize;
    let middle = key[length / 2] as usize;
    let last = key[length - 1] as usize;
    (length * 3 + first + middle * 9 + last * 5) % SLOTS
}

/// Whether two keys are the same.
#[inline]
fn is_same(known: &str, key: &[u8]) -> bool {
    is_same_short(known, key) || (key.len() > SHORT && known.as_bytes() == key)
}

/// Up to this, two numbers hold the bytes of a key.
const SHORT: usize = 32;

/// Whether two short keys are the same, without a call. Of longer keys none is the same.
#[inline(always)]
fn is_same_short(known: &str, key: &[u8]) -> bool {
    let known = known.as_bytes();
    let length = key.len();
    if known.len() != length {
        return false;
    }
    match length {
        0 => true,
        1..=3 => {
            known[0] == key[0]
                && known[length / 2] == key[length / 2]
                && known[length - 1] == key[length - 1]
        }
        4..=7 => ends::<4>(known) == ends::<4>(key),
        8..=15 => ends::<8>(known) == ends::<8>(key),
        16..=SHORT => ends::<16>(known) == ends::<16>(key),
        _ => false,
    }
}

/// So many bytes from the start and from the end.
#[inline(always)]
fn ends<const N: usize>(text: &[u8]) -> Option<([u8; N], [u8; N])> {
    let start = text.get(..N)?.try_into().ok()?;
    let end = text.get(text.len() - N..)?.try_into().ok()?;
    Some((start, end))
}

/// Finds the row of each key of an object. Keys mostly come in the order of the rows, so the next one is tried first.
pub struct Finder {
    table: &'static Table,
    /// The key of each row.
    rows: &'static [&'static str],
    /// The row after the last one found.
    next: usize,
    /// The last key that has no row, if such keys are kept.
    unknown: String,
}

impl Finder {
    /// Finds the rows of this table.
    #[inline]
    pub fn new(table: &'static Table) -> Self {
        Self {
            table,
            rows: &table.keys.all[..table.required.len()],
            next: 0,
            unknown: String::new(),
        }
    }

    /// Whether keys that have no row are kept.
    #[inline]
    pub fn keeps_unknown(&self) -> bool {
        self.table.is_open()
    }

    /// Returns the last key that has no row.
    pub fn take_unknown(&mut self) -> String {
        mem::take(&mut self.unknown)
    }

    /// The row of a key, or `UNKNOWN`.
    #[inline(always)]
    fn find(&mut self, key: &[u8]) -> usize {
        let row = self.next;
        match self.rows.get(row) {
            Some(known) if is_same_short(known, key) => {
                self.next = row + 1;
                row
            }
            _ => self.look_up(key),
        }
    }

    /// Tries the row in the first slot, which most keys are in; nothing is called for it.
    fn look_up(&mut self, key: &[u8]) -> usize {
        let number = usize::from(self.table.keys.slots[first_slot(key)]);
        let row = number.wrapping_sub(1);
        match self.rows.get(row) {
            Some(known) if is_same_short(known, key) => {
                self.next = row + 1;
                row
            }
            _ => self.search(key),
        }
    }

    #[inline(never)]
    fn search(&mut self, key: &[u8]) -> usize {
        match self.table.keys.find(key) {
            Some(row) if row < self.rows.len() => {
                self.next = row + 1;
                row
            }
            Some(alias) => {
                let (_, row_key) = self.table.aliases[alias - self.rows.len()];
                self.search(row_key.as_bytes())
            }
            None => UNKNOWN,
        }
    }

    /// Keeps a key that has no row, if such keys are kept.
    #[cold]
    fn keep(&mut self, key: &str) -> usize {
        if self.table.is_open() {
            key.clone_into(&mut self.unknown);
        }
        UNKNOWN
    }
}

impl<'de> DeserializeSeed<'de> for &mut Finder {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        if is_json_key::<D>() {
            from.deserialize_bytes(self)
        } else {
            from.deserialize_identifier(self)
        }
    }
}

/// Whether the deserializer is that of `serde_json` for a key.
///
/// It gives a key as bytes without a look at whether they are UTF-8, which those of a row are; only an unknown key is looked at.
/// Others may refuse to give bytes. Should its name change, keys are read as texts. The name is known when the caller is compiled,
/// so an optimised build has only one of the two.
#[inline(always)]
fn is_json_key<D>() -> bool {
    std::any::type_name::<D>().starts_with("serde_json::de::MapKey<")
}

impl<'de> Visitor<'de> for &mut Finder {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        match self.find(key.as_bytes()) {
            UNKNOWN => Ok(self.keep(key)),
            row => Ok(row),
        }
    }

    #[inline(always)]
    fn visit_borrowed_bytes<E: Error>(self, key: &'de [u8]) -> Result<usize, E> {
        match self.find(key) {
            UNKNOWN => unknown_bytes(self, key),
            row => Ok(row),
        }
    }

    fn visit_bytes<E: Error>(self, key: &[u8]) -> Result<usize, E> {
        match std::str::from_utf8(key) {
            Ok(key) => self.visit_str(key),
            Err(_) => Err(E::invalid_value(Unexpected::Bytes(key), &self)),
        }
    }

    // Some formats have keys that are numbers; they stand for their text, as they do in a map.
    fn visit_u64<E: Error>(self, key: u64) -> Result<usize, E> {
        self.visit_str(&key.to_string())
    }

    fn visit_i64<E: Error>(self, key: i64) -> Result<usize, E> {
        self.visit_str(&key.to_string())
    }
}

/// An unknown key as it stands in JSON, without escapes. As a text, `serde_json` would refuse the characters that must be escaped.
#[cold]
fn unknown_bytes<E: Error>(keys: &mut Finder, key: &[u8]) -> Result<usize, E> {
    if key.iter().any(|byte| *byte < b' ') {
        return Err(E::invalid_value(Unexpected::Bytes(key), &keys));
    }
    keys.visit_bytes(key)
}
}
pub use self::keys::*;
mod plain {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! How the plain Rust types stand in a model.
//!
//! In and out: booleans, numbers, texts, options, boxes, lists, maps and key sets. Needs: `wire`. Left out on purpose: numbers
//! written as texts, and types that no document asks for (`char`, tuples, other maps).

use super::{self as support, Look, Map, Read, Shape, Wire, Write, WriteFloats, is_json};
use serde::de::{
    Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;

macro_rules! scalars {
    ($($ty:ty: $shape:ident),* $(,)?) => {$(
        impl Wire for $ty {
            const SHAPE: Shape = Shape::$shape;

            support::read_and_move! {}

            fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                <$ty>::deserialize(from)
            }

            fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.serialize(to)
            }
        }
    )*};
}

scalars! { f32: Number }

impl Wire for String {
    const SHAPE: Shape = Shape::Text;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::read_optional(from)?.unwrap_or_default())
    }

    #[inline]
    fn read_optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        if is_json::<D>() {
            from.deserialize_any(OptionalText)
        } else {
            from.deserialize_option(OptionalText)
        }
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}

struct OptionalText;

impl<'de> Visitor<'de> for OptionalText {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<String>, E> {
        Ok(Some(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Option<String>, E> {
        Ok(Some(text))
    }

    fn visit_none<E>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<String>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Option<String>, D::Error> {
        String::deserialize(from).map(Some)
    }
}

macro_rules! integers {
    ($($ty:ty: $read:ident),* $(,)?) => {$(
        impl Wire for $ty {
            const SHAPE: Shape = Shape::Integer;

            support::read_and_move! {}

            fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.$read(IntegerVisitor(PhantomData))
            }

            fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.serialize(to)
            }
        }

        impl FromNumber for $ty {
            const NAME: &'static str = stringify!($ty);

            fn from_float(number: f64) -> Option<Self> {
                let whole = number as Self;
                (whole as f64 == number && number.abs() <= EXACT).then_some(whole)
            }
        }
    )*};
}

integers! {
    u8: deserialize_u8, u16: deserialize_u16, u32: deserialize_u32, u64: deserialize_u64,
    i8: deserialize_i8, i16: deserialize_i16, i32: deserialize_i32, i64: deserialize_i64, i128: deserialize_i128,
}

/// Up to this, every whole number has a value of its own among the floating-point ones.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// An integer, read from any number that is whole: `5.0` and `1e3` are integers in JSON Schema.
trait FromNumber: std::convert::TryFrom<i64> + std::convert::TryFrom<u64> {
    const NAME: &'static str;

    fn from_float(number: f64) -> Option<Self>;
}

struct IntegerVisitor<T>(PhantomData<T>);

impl<T: FromNumber> Visitor<'_> for IntegerVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        T::from_float(number).ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))
    }
}

/// `0` and `1` are read as false and true, which engines of before 2015 sent for them.
impl Wire for bool {
    const SHAPE: Shape = Shape::Boolean;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(BooleanVisitor)
            .map(Option::unwrap_or_default)
    }

    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::read_present(from)
    }

    fn read_optional<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(BooleanVisitor)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }
}

struct BooleanVisitor;

impl<'de> Visitor<'de> for BooleanVisitor {
    type Value = Option<bool>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Option<bool>, E> {
        Ok(Some(value))
    }

    fn visit_none<E>(self) -> Result<Option<bool>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<bool>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Option<bool>, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Option<bool>, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(E::invalid_type(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Option<bool>, E> {
        match value {
            0 => Ok(Some(false)),
            1 => Ok(Some(true)),
            _ => Err(E::invalid_type(Unexpected::Signed(value), &self)),
        }
    }
}

/// Where numbers are texts, a whole one is written without a fraction, as Go does, so that the `0` of an engine stays `0`. A
/// binary format tells integers from floats, and some read none as the other.
impl Wire for f64 {
    const SHAPE: Shape = Shape::Number;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        f64::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() && self.is_whole_floats() {
            to.serialize_i64(*self as i64)
        } else {
            to.serialize_f64(*self)
        }
    }

    #[inline]
    fn is_whole_floats(&self) -> bool {
        let is_negative_zero = *self == 0.0 && self.is_sign_negative();
        self.fract() == 0.0 && self.abs() < EXACT && !is_negative_zero
    }

    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(*self)
    }
}

impl<T: Wire> Wire for Option<T> {
    const SHAPE: Shape = T::SHAPE;

    fn look<L: Look>(at: &mut L) {
        at.optional::<T>()
    }

    #[inline]
    fn read_into<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<(), D::Error> {
        T::read_optional_into(self, from)
    }

    #[inline]
    fn read_optional_into<'de, D: Deserializer<'de>>(
        place: &mut Option<Self>,
        from: D,
    ) -> Result<(), D::Error> {
        *place = Self::read_optional(from)?;
        Ok(())
    }

    fn read_items<'de, A: SeqAccess<'de>>(seq: A) -> Result<Vec<Self>, A::Error> {
        support::read_and_move_items(seq)
    }

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::read_present(from).map(Some)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::read_optional(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(to),
            None => to.serialize_none(),
        }
    }

    fn is_whole_floats(&self) -> bool {
        self.as_ref().is_some_and(T::is_whole_floats)
    }

    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write_floats(to),
            None => to.serialize_none(),
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    const SHAPE: Shape = T::SHAPE;

    support::read_and_move! {}

    fn look<L: Look>(at: &mut L) {
        T::look(at)
    }

    #[inline]
    fn zero() -> Self {
        Box::new(T::zero())
    }

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        T::read_present(from).map(Box::new)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).write(to)
    }

    fn is_whole_floats(&self) -> bool {
        (**self).is_whole_floats()
    }

    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).write_floats(to)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const SHAPE: Shape = Shape::List;

    support::read_and_move! {}

    fn look<L: Look>(at: &mut L) {
        at.list::<T>()
    }

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_seq(ListVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // `collect_seq` calls a function for each item.
        let mut seq = to.serialize_seq(Some(self.len()))?;
        for item in self {
            seq.serialize_element(&Write(item))?;
        }
        seq.end()
    }

    fn is_whole_floats(&self) -> bool {
        !self.is_empty() && self.iter().all(T::is_whole_floats)
    }

    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().map(WriteFloats))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Vec<T>, A::Error> {
        T::read_items(seq)
    }
}

impl<T: Wire> Wire for Map<String, T> {
    const SHAPE: Shape = Shape::Map;

    support::read_and_move! {}

    fn look<L: Look>(at: &mut L) {
        at.map::<T>()
    }

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(MapVisitor(PhantomData))
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let entries = self.iter();
        let (least, most) = entries.size_hint();
        let mut map = to.serialize_map(most.filter(|most| *most == least))?;
        for (key, value) in entries {
            map.serialize_entry(key, &Write(value))?;
        }
        map.end()
    }

    fn is_whole_floats(&self) -> bool {
        self.iter().next().is_some() && self.iter().all(|(_, value)| value.is_whole_floats())
    }

    fn write_floats<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter().map(|(key, value)| (key, WriteFloats(value))))
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for MapVisitor<T> {
    type Value = Map<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = <Map<String, T>>::default();
        while let Some(key) = map.next_key()? {
            found.insert(key, map.next_value_seed(Read(PhantomData))?);
        }
        Ok(found)
    }
}

/// A key set: `{"80/tcp": {}}`, whatever the values are; they are written as `{}`.
impl Wire for BTreeSet<String> {
    const SHAPE: Shape = Shape::KeySet;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(KeysVisitor)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter().map(|key| (key, NoKeys)))
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = BTreeSet<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map whose values do not count")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = BTreeSet::new();
        while let Some((key, IgnoredAny)) = map.next_entry()? {
            found.insert(key);
        }
        Ok(found)
    }
}

struct NoKeys;

impl Serialize for NoKeys {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_map(Some(0))?.end()
    }
}
}
pub use self::plain::*;
mod base64 {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Base64 for URLs (RFC 4648, section 5), with padding.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Returns the bytes in base64url.
pub fn base64url(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            if at <= group.len() {
                let digit = (bits >> (18 - 6 * at)) & 63;
                text.push(char::from(DIGITS[digit as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}
}
pub use self::base64::*;
mod decode {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Bodies that are many items: the trait of their decoders, and items from a reader.
//!
//! A decoder is a state machine without I/O: bytes go in as they come, cut anywhere, and items come out.
//! In: bytes. Out: items. Left out on purpose: waiting for bytes.

use std::error::Error;
use std::fmt;
use std::io::{ErrorKind, Read};

/// Splits bytes into items.
///
/// ```text
/// decoder.push(chunk);
/// while let Some(item) = decoder.next() { … }
/// // when there are no more bytes:
/// decoder.finish();
/// while let Some(item) = decoder.next() { … }
/// ```
pub trait Decoder {
    /// What comes out.
    type Item;

    /// Takes the next bytes, of any number.
    fn push(&mut self, bytes: &[u8]);

    /// Says that no more bytes come.
    fn finish(&mut self);

    /// Returns the next item that is whole. `None` where more bytes are needed, or after the end.
    ///
    /// # Errors
    ///
    /// If the bytes are no item. An item that is too long ends the stream; after one that cannot be read, the next follows.
    fn next(&mut self) -> Option<Result<Self::Item, DecodeError>>;
}

/// Why bytes are no item, or a body is not what it should be.
#[derive(Debug)]
pub enum DecodeError {
    /// They are not JSON of this type.
    Json(serde_json::Error),
    /// They are not text.
    NotUtf8,
    /// An item is longer than this many bytes.
    TooLong(usize),
    /// The bytes end within an item.
    Truncated,
    /// They could not be received.
    Read(std::io::Error),
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => error.fmt(f),
            Self::NotUtf8 => f.write_str("the text is not UTF-8"),
            Self::TooLong(limit) => write!(f, "an item is longer than {limit} bytes"),
            Self::Truncated => f.write_str("the bytes end within an item"),
            Self::Read(error) => error.fmt(f),
        }
    }
}

impl Error for DecodeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Read(error) => Some(error),
            Self::NotUtf8 | Self::TooLong(_) | Self::Truncated => None,
        }
    }
}

/// The longest item that decoders take unless they are told otherwise: 16 MiB.
pub const ITEM_LIMIT: usize = 16 << 20;

/// The items of a reader, as an iterator. It ends after an error of the reader.
#[derive(Debug)]
pub struct Items<R, D> {
    reader: R,
    decoder: D,
    has_ended: bool,
}

impl<R: Read, D: Decoder> Items<R, D> {
    /// Takes the bytes of the reader through a decoder.
    pub fn new(reader: R, decoder: D) -> Self {
        Self {
            reader,
            decoder,
            has_ended: false,
        }
    }

    /// Gives the reader back. What was read and not yet returned is lost.
    pub fn into_reader(self) -> R {
        self.reader
    }
}

impl<R: Read, D: Decoder> Iterator for Items<R, D> {
    type Item = Result<D::Item, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut buffer = [0; 8192];
        loop {
            if let Some(item) = self.decoder.next() {
                return Some(item);
            }
            if self.has_ended {
                return None;
            }
            match self.reader.read(&mut buffer) {
                Ok(0) => {
                    self.has_ended = true;
                    self.decoder.finish();
                }
                // A reader that says more than it was given room for is wrong; this takes what there is.
                Ok(count) => self.decoder.push(buffer.get(..count).unwrap_or(&buffer)),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    self.has_ended = true;
                    return Some(Err(DecodeError::Read(error)));
                }
            }
        }
    }
}
}
pub use self::decode::*;
mod json {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! JSON that comes as bytes, such as the body of a reply.
//!
//! In: bytes. Out: a value. Needs: nothing of this module. Left out on purpose: writing, for which `serde_json` has all there is.

use serde::de::Deserialize;

/// Reads a value from the bytes of JSON text.
///
/// As `serde_json::from_slice`, which looks at each text whether it is UTF-8: here all bytes are looked at once, which takes less time.
/// Bytes that are not UTF-8 are left to `serde_json`, so that errors are the same.
///
/// # Errors
///
/// If it is not JSON, not of this type, or followed by more than white space.
pub fn from_slice<'de, T: Deserialize<'de>>(bytes: &'de [u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(bytes),
    }
}
}
pub use self::json::*;
mod lines {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! JSON values one after the other, one a line: NDJSON, JSON Lines and JSON text sequences.
//!
//! In: bytes, cut anywhere. Out: values. Needs: `decode` and `json`. Empty lines and the record separators of JSON text sequences
//! (RFC 7464) are skipped.

use super::{DecodeError, Decoder, ITEM_LIMIT, from_slice};
use serde::de::DeserializeOwned;
use std::marker::PhantomData;

/// Decodes a stream of JSON values, one a line.
#[derive(Debug)]
pub struct Lines<T> {
    /// What is not yet returned.
    buffer: Vec<u8>,
    /// Where the next line begins.
    start: usize,
    /// How far the line has been searched for its end.
    searched: usize,
    limit: usize,
    state: State,
    item: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// More bytes may come.
    Open,
    /// What is in the buffer is all.
    Finished,
    /// Nothing follows.
    Broken,
}

impl<T> Lines<T> {
    /// Takes lines of up to 16 MiB.
    pub fn new() -> Self {
        Self::with_limit(ITEM_LIMIT)
    }

    /// Takes lines of up to this many bytes. A longer one is an error, and the end.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            searched: 0,
            limit,
            state: State::Open,
            item: PhantomData,
        }
    }

    /// The bounds of the next line, without its end.
    fn line(&mut self) -> Option<(usize, usize)> {
        let rest = self.buffer.get(self.searched..).unwrap_or_default();
        let from = self.start;
        match rest.iter().position(|byte| *byte == b'\n') {
            Some(at) => {
                let end = self.searched + at;
                self.start = end + 1;
                self.searched = self.start;
                Some((from, end))
            }
            None => {
                self.searched = self.buffer.len();
                let is_last = self.state == State::Finished && from < self.buffer.len();
                if is_last {
                    self.start = self.buffer.len();
                }
                is_last.then_some((from, self.buffer.len()))
            }
        }
    }
}

impl<T> Default for Lines<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: DeserializeOwned> Decoder for Lines<T> {
    type Item = T;

    fn push(&mut self, bytes: &[u8]) {
        if self.state == State::Broken {
            return;
        }
        // What was returned is dropped here and not line by line, so that each byte is moved at most once for each push.
        self.buffer.drain(..self.start.min(self.buffer.len()));
        self.searched = self.searched.saturating_sub(self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    fn finish(&mut self) {
        if self.state == State::Open {
            self.state = State::Finished;
        }
    }

    fn next(&mut self) -> Option<Result<T, DecodeError>> {
        if self.state == State::Broken {
            return None;
        }
        loop {
            let line = self.line();
            let length = match line {
                Some((start, end)) => end - start,
                None => self.buffer.len() - self.start,
            };
            if length > self.limit {
                self.state = State::Broken;
                self.buffer = Vec::new();
                return Some(Err(DecodeError::TooLong(self.limit)));
            }
            let (start, end) = line?;
            let line = self.buffer.get(start..end).unwrap_or_default();
            let line = match line.split_first() {
                Some((0x1e, rest)) => rest,
                _ => line,
            };
            if !line.iter().all(u8::is_ascii_whitespace) {
                return Some(from_slice(line).map_err(DecodeError::Json));
            }
        }
    }
}
}
pub use self::lines::*;
mod operation {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! What an operation is: a request to build, and a reply to read.
//!
//! In: the parameters of an operation; later the status, the headers and the body of its reply. Out: an `http::Request`; a typed
//! reply or a typed error. Needs: `request`, `decode`, `json`, `http`. Left out on purpose: sending, connections, time limits and
//! redirects, which are the work of an HTTP client.

use super::{DecodeError, Decoder, Items, RequestError, RequestWriter, from_slice};
use http::{HeaderMap, Method, Request, StatusCode};
use std::error::Error;
use std::fmt;
use std::io::Read;

/// An operation with its parameters: builds the request, and reads the reply.
///
/// ```text
/// let request = ImageList::new().all(true).into_request()?;   // http::Request<Vec<u8>>
/// // … any client sends it …
/// let images = ImageList::read(status, &headers, &body)?;
/// ```
pub trait Operation: Sized {
    /// What a reply of success holds.
    type Reply;

    /// What a reply of failure holds.
    type Error: fmt::Debug + 'static;

    /// Its id in the document.
    const ID: &'static str;

    /// The HTTP method.
    const METHOD: Method;

    /// The path template, with `{}` around its parameters, below the base path of the API.
    const PATH: &'static str;

    /// The groups that it belongs to.
    const TAGS: &'static [&'static str];

    /// The security requirements, one of which has to be met: names of schemes, each with its scopes. Empty where none is needed.
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[];

    /// Writes path, query, headers and body.
    fn write(self, to: &mut RequestWriter);

    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// If the status is one of failure, or the body does not fit.
    fn read_reply(from: &Received<'_>) -> Result<Self::Reply, ReplyError<Self::Error>>;

    /// Returns whether the document lists the status as one of success.
    fn is_success(status: StatusCode) -> bool;

    /// Returns the request, its path below a base path such as `/v1`: of the API, of a proxy, or of a version that was agreed
    /// upon with the server.
    ///
    /// The URI has no host, as HTTP/1.1 sends it: a client that needs a whole URL puts the address in front. A body that is too
    /// large for memory is put in place by `request.map(|_| body)`.
    ///
    /// # Errors
    ///
    /// If a path parameter is empty, `.` or `..`, a header cannot hold a value, the base path is not one, or the URI is too long.
    fn into_request_below(self, base_path: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let mut writer = RequestWriter::new(base_path);
        self.write(&mut writer);
        writer.finish(Self::METHOD)
    }

    /// Reads a reply whose body is there as a whole.
    ///
    /// # Errors
    ///
    /// If the status is one of failure, or the body does not fit.
    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Self::Reply, ReplyError<Self::Error>> {
        Self::read_reply(&Received {
            status,
            headers,
            body,
        })
    }

    /// Reads a reply from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and if the body cannot be received.
    fn read_from<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        mut body: R,
    ) -> Result<Self::Reply, ReplyError<Self::Error>> {
        let mut bytes = Vec::new();
        match body.read_to_end(&mut bytes) {
            Ok(_) => Self::read(status, headers, &bytes),
            Err(error) => Err(ReplyError::Read { status, error }),
        }
    }

    /// Returns the body as it comes, where the status is one of success: for a body that is not to be held in memory.
    ///
    /// # Errors
    ///
    /// If the status is one of failure; then the body is read, up to 1 MiB.
    fn open<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        body: R,
    ) -> Result<R, ReplyError<Self::Error>> {
        if Self::is_success(status) {
            return Ok(body);
        }
        let mut text = Vec::new();
        body.take(ERROR_LIMIT)
            .read_to_end(&mut text)
            .map_err(|error| ReplyError::Read { status, error })?;
        match Self::read(status, headers, &text) {
            Err(error) => Err(error),
            Ok(_) => Err(ReplyError::Status { status, body: text }),
        }
    }
}

/// The most bytes of the body of a failure that [`Operation::open`] reads: 1 MiB.
pub const ERROR_LIMIT: u64 = 1 << 20;

/// An operation whose reply is a stream of items.
pub trait StreamOperation: Operation {
    /// Splits the body into items.
    type Decoder: Decoder;

    /// Returns what decodes a body with these headers.
    fn decoder(headers: &HeaderMap) -> Self::Decoder;

    /// Returns the items of a body, as they come.
    ///
    /// # Errors
    ///
    /// As [`open`](Operation::open).
    fn items<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        body: R,
    ) -> Result<Items<R, Self::Decoder>, ReplyError<Self::Error>> {
        let body = Self::open(status, headers, body)?;
        Ok(Items::new(body, Self::decoder(headers)))
    }
}

/// A reply as it was received.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    status: StatusCode,
    headers: &'a HeaderMap,
    body: &'a [u8],
}

impl<'a> Received<'a> {
    /// The status, as a number.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The body as JSON. A body without any bytes is null.
    ///
    /// # Errors
    ///
    /// If it is none, or of another type.
    pub fn json<T: serde::de::DeserializeOwned, E>(&self) -> Result<T, ReplyError<E>> {
        let is_blank = self.body.iter().all(u8::is_ascii_whitespace);
        let body = if is_blank { b"null" } else { self.body };
        from_slice(body).map_err(|error| self.unreadable(DecodeError::Json(error)))
    }

    /// The body as text.
    ///
    /// # Errors
    ///
    /// If it is not UTF-8.
    pub fn text<E>(&self) -> Result<String, ReplyError<E>> {
        let text = std::str::from_utf8(self.body);
        text.map(str::to_owned)
            .map_err(|_| self.unreadable(DecodeError::NotUtf8))
    }

    /// The body as it is.
    pub fn bytes(&self) -> Vec<u8> {
        self.body.to_vec()
    }

    /// All items of the body.
    ///
    /// # Errors
    ///
    /// If one cannot be read.
    pub fn items<D: Decoder, E>(&self, decoder: D) -> Result<Vec<D::Item>, ReplyError<E>> {
        let items: Result<_, _> = Items::new(self.body, decoder).collect();
        items.map_err(|error: DecodeError| self.unreadable(error))
    }

    /// The body as what a failure holds.
    pub fn failure<E: serde::de::DeserializeOwned>(&self) -> ReplyError<E> {
        match from_slice(self.body) {
            Ok(error) => ReplyError::Api {
                status: self.status,
                error,
            },
            Err(_) => self.unlisted(),
        }
    }

    /// The same, with the body as a part of an enum.
    pub fn failure_as<T: serde::de::DeserializeOwned, E>(
        &self,
        part: impl FnOnce(T) -> E,
    ) -> ReplyError<E> {
        match self.failure::<T>() {
            ReplyError::Api { status, error } => ReplyError::Api {
                status,
                error: part(error),
            },
            _ => self.unlisted(),
        }
    }

    /// An error for a status that the document does not list, or whose body does not fit.
    pub fn unlisted<E>(&self) -> ReplyError<E> {
        ReplyError::Status {
            status: self.status,
            body: self.body.to_vec(),
        }
    }

    fn unreadable<E>(&self, error: DecodeError) -> ReplyError<E> {
        ReplyError::Body {
            status: self.status,
            error,
        }
    }
}

/// Why a reply is not the one of success.
#[derive(Debug)]
pub enum ReplyError<E> {
    /// The API says that it failed, and why.
    Api {
        /// The status.
        status: StatusCode,
        /// What the body says.
        error: E,
    },
    /// The status is not one of success, and the body is no error of this API; it may be empty.
    Status {
        /// The status.
        status: StatusCode,
        /// The body.
        body: Vec<u8>,
    },
    /// The status is one of success, and the body does not fit.
    Body {
        /// The status.
        status: StatusCode,
        /// Why it does not.
        error: DecodeError,
    },
    /// The body could not be received.
    Read {
        /// The status.
        status: StatusCode,
        /// Why it could not.
        error: std::io::Error,
    },
}

impl<E> ReplyError<E> {
    /// The status of the reply.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Api { status, .. }
            | Self::Status { status, .. }
            | Self::Body { status, .. }
            | Self::Read { status, .. } => *status,
        }
    }
}

impl<E: fmt::Debug> fmt::Display for ReplyError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { status, error } => write!(f, "{status}: {error:?}"),
            Self::Status { status, body } => {
                let text = String::from_utf8_lossy(body);
                let shown: String = text.chars().take(200).collect();
                write!(f, "{status}: {shown}")
            }
            Self::Body { status, error } => write!(f, "the body of {status}: {error}"),
            Self::Read { status, error } => write!(f, "the body of {status}: {error}"),
        }
    }
}

impl<E: fmt::Debug> Error for ReplyError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Body { error, .. } => Some(error),
            Self::Read { error, .. } => Some(error),
            Self::Api { .. } | Self::Status { .. } => None,
        }
    }
}

/// What a failure holds where the document gives it no body: nothing, so there is no value of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoError {}

/// The connection now belongs to another protocol, which the headers name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Upgraded;
}
pub use self::operation::*;
mod parameter {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! How the values of parameters are written.
//!
//! In: a parameter as a JSON value, and its style. Out: text for a path, a query, a cookie or a header. All that is not a letter, a
//! digit or one of `-._~` is written as `%` and two hexadecimal digits, except for what the part of the URL allows besides.

use serde_json::Value;
use std::fmt::Write;

/// How a list or an object is written, as OpenAPI calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterStyle {
    /// `a,b`: in a path or a header.
    Simple,
    /// `.a.b`: in a path.
    Label,
    /// `;name=a,b`: in a path.
    Matrix,
    /// `name=a&name=b`, or `name=a,b`: in a query or a cookie.
    Form,
    /// `name=a%20b`: in a query.
    SpaceDelimited,
    /// `name=a%09b`: in a query of OpenAPI 2.
    TabDelimited,
    /// `name=a%7Cb`: in a query.
    PipeDelimited,
    /// `name[key]=value`: in a query.
    DeepObject,
}

impl ParameterStyle {
    /// What stands between the values of one parameter.
    fn delimiter(self, explode: bool) -> &'static str {
        match (self, explode) {
            (Self::Label, true) => ".",
            (Self::SpaceDelimited, _) => "%20",
            (Self::TabDelimited, _) => "%09",
            (Self::PipeDelimited, _) => "%7C",
            _ => ",",
        }
    }
}

/// Writes a text with all that is not a letter, a digit or one of `-._~` escaped, except for what is allowed besides.
pub(crate) fn escape(to: &mut String, text: &str, allowed: &[u8]) {
    for byte in text.bytes() {
        let is_plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if is_plain || allowed.contains(&byte) {
            to.push(char::from(byte));
        } else {
            // A `String` takes everything.
            let _ = write!(to, "%{byte:02X}");
        }
    }
}

/// Returns a text with all but letters, digits and `-._~` escaped.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text, b"");
    out
}

/// The text of a value that is no list and no object: as JSON, which text itself is not.
fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The values of a list, or the keys and values of an object; one value for all else. Nothing is escaped.
pub(crate) fn pairs_of(value: &Value, explode: bool) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().map(scalar).collect(),
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| format!("{key}={}", scalar(value)))
            .collect(),
        Value::Object(map) => map
            .iter()
            .flat_map(|(key, value)| [key.clone(), scalar(value)])
            .collect(),
        other => vec![scalar(other)],
    }
}

/// The same, each part escaped.
fn escaped_pairs(value: &Value, explode: bool, allowed: &[u8]) -> Vec<String> {
    let escaped = |text: &str| {
        let mut out = String::new();
        escape(&mut out, text, allowed);
        out
    };
    match value {
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| format!("{}={}", escaped(key), escaped(&scalar(value))))
            .collect(),
        other => pairs_of(other, explode)
            .iter()
            .map(|text| escaped(text))
            .collect(),
    }
}

/// A path parameter, escaped.
pub(crate) fn in_path(
    name: &str,
    style: ParameterStyle,
    explode: bool,
    value: &Value,
    allowed: &[u8],
) -> String {
    let parts = escaped_pairs(value, explode, allowed);
    let joined = parts.join(style.delimiter(explode));
    match style {
        ParameterStyle::Label => format!(".{joined}"),
        ParameterStyle::Matrix if explode && value.is_array() => {
            let name = escaped(name);
            let parts = parts.iter().map(|part| format!(";{name}={part}"));
            parts.collect()
        }
        ParameterStyle::Matrix if explode && value.is_object() => {
            parts.iter().map(|part| format!(";{part}")).collect()
        }
        ParameterStyle::Matrix => format!(";{}={joined}", escaped(name)),
        _ => joined,
    }
}

/// The keys and values that a parameter is in a query or a cookie, escaped.
pub(crate) fn in_query(
    name: &str,
    style: ParameterStyle,
    explode: bool,
    value: &Value,
) -> Vec<(String, String)> {
    let name = escaped(name);
    match value {
        Value::Object(map) if style == ParameterStyle::DeepObject => deep(&name, map),
        Value::Array(items) if explode => items
            .iter()
            .map(|item| (name.clone(), escaped(&scalar(item))))
            .collect(),
        Value::Object(map) if explode => map
            .iter()
            .map(|(key, value)| (escaped(key), escaped(&scalar(value))))
            .collect(),
        Value::Null => Vec::new(),
        other => {
            let parts = escaped_pairs(other, false, b"");
            vec![(name, parts.join(style.delimiter(false)))]
        }
    }
}

/// `name[key]=value`, and `name[key]=a&name[key]=b` for a list; deeper objects as `name[a][b]=value`.
fn deep(name: &str, map: &serde_json::Map<String, Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (key, value) in map {
        let name = format!("{name}%5B{}%5D", escaped(key));
        match value {
            Value::Null => {}
            Value::Object(map) => found.extend(deep(&name, map)),
            Value::Array(items) => {
                let pair = |item: &Value| (name.clone(), escaped(&scalar(item)));
                found.extend(items.iter().map(pair));
            }
            other => found.push((name, escaped(&scalar(other)))),
        }
    }
    found
}

/// JSON without any character that a header cannot hold.
pub(crate) fn ascii_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c);
        } else {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}
}
pub use self::parameter::*;
mod request {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! Requests: where the parameters of an operation are written, and how.
//!
//! In: parameters, in the order of the document. Out: an `http::Request`. Needs: `base64`, `http`, `parameter`. All that is not a letter, a
//! digit or one of `-._~` is written as `%` and two hexadecimal digits, in a path also except for `:` and `@`, so that no value can end
//! the part of the URL that it stands in. The first error is kept, and given by `finish`.

use super::{ParameterStyle, ascii_json, base64url, escape, escaped, in_path, in_query, pairs_of};
use http::header::{CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Uri};
use serde::Serialize;
use serde_json::Value;
use std::error::Error;
use std::fmt::{self, Display};

/// A request that is being written.
#[derive(Debug)]
pub struct RequestWriter {
    path: String,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Vec<u8>,
    error: Option<RequestError>,
}

impl RequestWriter {
    pub(crate) fn new(base_path: &str) -> Self {
        Self {
            path: base_path.trim_end_matches('/').to_owned(),
            query: String::new(),
            cookies: String::new(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            error: None,
        }
    }

    /// Writes a part of the path template that is no parameter, which is escaped already.
    pub fn literal(&mut self, text: &str) {
        self.path.push_str(text);
    }

    /// Writes a path parameter.
    pub fn segment(&mut self, name: &'static str, value: impl Display) {
        let value = value.to_string();
        // Clients and servers take these out of a path, and with them the parts that stand around them.
        if matches!(value.as_str(), "" | "." | "..") {
            self.fail(RequestError::BadSegment { name, value });
            return;
        }
        escape(&mut self.path, &value, b":@");
    }

    /// Writes a path parameter that is a list or an object, or has a style of its own.
    pub fn styled_segment(
        &mut self,
        name: &'static str,
        style: ParameterStyle,
        explode: bool,
        value: impl Serialize,
    ) {
        let Some(value) = self.json_value(&value) else {
            return;
        };
        let text = in_path(name, style, explode, &value, b":@");
        if matches!(text.as_str(), "" | "." | "..") {
            let value = text;
            self.fail(RequestError::BadSegment { name, value });
            return;
        }
        self.path.push_str(&text);
    }

    /// Writes a path parameter that is JSON.
    pub fn json_segment(&mut self, name: &'static str, value: impl Serialize) {
        if let Some(text) = self.json_text(&value) {
            self.segment(name, text);
        }
    }

    /// Writes each of these values as a query parameter of this name.
    pub fn query<T: Display>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        for value in values {
            self.pair(name, &value.to_string());
        }
    }

    /// Writes a query parameter whose value is JSON.
    pub fn query_json<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.pair(name, &text);
        }
    }

    /// Writes a query parameter that is a list or an object.
    pub fn styled_query<T: Serialize>(
        &mut self,
        name: &str,
        style: ParameterStyle,
        explode: bool,
        value: Option<T>,
    ) {
        let Some(value) = value.and_then(|value| self.json_value(&value)) else {
            return;
        };
        for (key, value) in in_query(name, style, explode, &value) {
            self.raw_pair(&key, &value);
        }
    }

    /// Writes a query parameter whose value is base64url of JSON.
    pub fn query_base64<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.pair(name, &base64url(text.as_bytes()));
        }
    }

    /// Writes a header.
    pub fn header<T: Display>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(value) = value {
            self.put_header(name, &value.to_string());
        }
    }

    /// Writes a header whose value is JSON.
    pub fn header_json<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.put_header(name, &ascii_json(&text));
        }
    }

    /// Writes a header whose value is base64url of JSON.
    pub fn header_base64<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.put_header(name, &base64url(text.as_bytes()));
        }
    }

    /// Writes a header that is a list or an object.
    pub fn styled_header<T: Serialize>(
        &mut self,
        name: &'static str,
        explode: bool,
        value: Option<T>,
    ) {
        if let Some(value) = value.and_then(|value| self.json_value(&value)) {
            let parts = pairs_of(&value, explode).join(",");
            self.put_header(name, &parts);
        }
    }

    /// Writes a cookie.
    pub fn cookie<T: Display>(&mut self, name: &str, value: Option<T>) {
        if let Some(value) = value {
            let mut text = String::new();
            escape(&mut text, &value.to_string(), b"");
            self.raw_cookie(name, &text);
        }
    }

    /// Writes a cookie whose value is JSON.
    pub fn cookie_json<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.cookie(name, Some(text));
        }
    }

    /// Writes a cookie whose value is base64url of JSON.
    pub fn cookie_base64<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.cookie(name, Some(base64url(text.as_bytes())));
        }
    }

    /// Writes a cookie that is a list or an object.
    pub fn styled_cookie<T: Serialize>(&mut self, name: &str, explode: bool, value: Option<T>) {
        let Some(value) = value.and_then(|value| self.json_value(&value)) else {
            return;
        };
        for (key, value) in in_query(name, ParameterStyle::Form, explode, &value) {
            self.raw_cookie(&key, &value);
        }
    }

    /// Says which media types are accepted.
    pub fn accept(&mut self, media_types: &'static str) {
        let name = http::header::ACCEPT;
        if !self.headers.contains_key(&name) {
            self.headers
                .insert(name, HeaderValue::from_static(media_types));
        }
    }

    /// Writes a body of JSON.
    pub fn json<T: Serialize>(&mut self, media_type: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.bytes(media_type, Some(text.into_bytes()));
        }
    }

    /// Writes a body as it is. A header parameter may have said its media type already.
    pub fn bytes(&mut self, media_type: &'static str, body: Option<Vec<u8>>) {
        let Some(body) = body else {
            return;
        };
        if !self.headers.contains_key(CONTENT_TYPE) {
            self.put_header("content-type", media_type);
        }
        self.body = body;
    }

    /// Writes a body in a media type that is made with it.
    pub(crate) fn bytes_as(&mut self, media_type: &str, body: Vec<u8>) {
        self.put_header("content-type", media_type);
        self.body = body;
    }

    /// Keeps the first error.
    pub(crate) fn fail(&mut self, error: RequestError) {
        self.error.get_or_insert(error);
    }

    /// Returns the request, or the first error.
    pub(crate) fn finish(mut self, method: Method) -> Result<Request<Vec<u8>>, RequestError> {
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.put_header(COOKIE.as_str(), &cookies);
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut uri = self.path;
        if !self.query.is_empty() {
            uri.push('?');
            uri.push_str(&self.query);
        }
        let mut request = Request::new(self.body);
        *request.method_mut() = method;
        *request.uri_mut() = Uri::try_from(uri).map_err(RequestError::Uri)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn pair(&mut self, key: &str, value: &str) {
        let mut text = String::new();
        escape(&mut text, value, b"");
        self.raw_pair(&escaped(key), &text);
    }

    /// Writes a query parameter whose parts are escaped already.
    fn raw_pair(&mut self, key: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(key);
        self.query.push('=');
        self.query.push_str(value);
    }

    fn raw_cookie(&mut self, key: &str, value: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(key);
        self.cookies.push('=');
        self.cookies.push_str(value);
    }

    fn put_header(&mut self, name: &str, value: &str) {
        let header = HeaderName::try_from(name).ok();
        let held = HeaderValue::try_from(value).ok();
        match header.zip(held) {
            Some((header, held)) => _ = self.headers.insert(header, held),
            None => self.fail(RequestError::BadHeader {
                name: name.to_owned(),
            }),
        }
    }

    fn json_text<T: Serialize>(&mut self, value: &T) -> Option<String> {
        match serde_json::to_string(value) {
            Ok(text) => Some(text),
            Err(error) => {
                self.fail(RequestError::Json(error));
                None
            }
        }
    }

    fn json_value<T: Serialize>(&mut self, value: &T) -> Option<Value> {
        match serde_json::to_value(value) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(RequestError::Json(error));
                None
            }
        }
    }
}

/// Why there is no request.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A path parameter is empty, `.` or `..`, which would lead to another path.
    BadSegment {
        /// The name of the parameter.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A header cannot hold its value: only visible characters, spaces and tabs can be sent.
    BadHeader {
        /// The name of the header.
        name: String,
    },
    /// A value cannot be written as JSON.
    Json(serde_json::Error),
    /// The URI is too long, or the base path is not one.
    Uri(http::uri::InvalidUri),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadSegment { name, value } => {
                write!(f, "the path parameter `{name}` cannot be {value:?}")
            }
            Self::BadHeader { name } => write!(f, "the header `{name}` cannot hold its value"),
            Self::Json(error) => error.fmt(f),
            Self::Uri(error) => error.fmt(f),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Uri(error) => Some(error),
            Self::BadSegment { .. } | Self::BadHeader { .. } => None,
        }
    }
}
}
pub use self::request::*;
mod security {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! How a caller shows who it is, as plain data.

/// A way to show who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecurityScheme {
    /// The name by which operations refer to it.
    pub name: &'static str,
    /// How it works.
    pub kind: SecurityKind,
}

/// How a security scheme works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityKind {
    /// A key.
    ApiKey {
        /// Where it is sent: `header`, `query` or `cookie`.
        location: &'static str,
        /// What it is called there.
        name: &'static str,
    },
    /// The header `Authorization`.
    Http {
        /// The scheme, such as `basic` or `bearer`.
        scheme: &'static str,
    },
    /// OAuth 2.
    OAuth2 {
        /// The ways to get a token.
        flows: &'static [OAuthFlow],
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// Where the server says how.
        url: &'static str,
    },
    /// Another one.
    Other {
        /// Its type, as the document calls it.
        kind: &'static str,
    },
}

/// A way to get a token of OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OAuthFlow {
    /// Its name, such as `clientCredentials`.
    pub name: &'static str,
    /// Where a person agrees; empty where none has to.
    pub authorization_url: &'static str,
    /// Where the token is given; empty where it comes with the agreement.
    pub token_url: &'static str,
}
}
pub use self::security::*;
mod frames {
#![cfg_attr(rustfmt, rustfmt_skip)]
//! The output of a program in frames: each has a header of eight bytes with its source and its length.
//!
//! ```text
//! [source, 0, 0, 0, length: 4 bytes, the highest first] length bytes
//! ```
//!
//! In: bytes, cut anywhere. Out: frames. Needs: `decode`. The output of a program with a terminal has no frames: it is decoded
//! by [`Frames::raw`], and each piece that comes is a frame from the terminal.

use super::{DecodeError, Decoder, ITEM_LIMIT};

/// A piece of the output of a program.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Where it was written to.
    pub source: FrameSource,
    /// What was written.
    pub data: Vec<u8>,
}

/// Where the output of a program was written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FrameSource {
    /// The standard input, which is echoed.
    Stdin,
    /// The standard output.
    Stdout,
    /// The standard error output.
    Stderr,
    /// The terminal, to which both outputs are written.
    Terminal,
    /// Any other number in the header; 3 is an error of the server itself.
    Other(u8),
}

impl From<u8> for FrameSource {
    fn from(number: u8) -> Self {
        match number {
            0 => Self::Stdin,
            1 => Self::Stdout,
            2 => Self::Stderr,
            other => Self::Other(other),
        }
    }
}

/// Decodes a stream of frames.
#[derive(Debug)]
pub struct Frames {
    buffer: Vec<u8>,
    /// Where the next frame begins.
    start: usize,
    limit: usize,
    is_raw: bool,
    is_finished: bool,
    is_broken: bool,
}

/// The length of a header.
const HEADER: usize = 8;

impl Frames {
    /// Takes frames with headers and up to 16 MiB of data.
    pub fn multiplexed() -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            limit: ITEM_LIMIT,
            is_raw: false,
            is_finished: false,
            is_broken: false,
        }
    }

    /// Takes bytes without headers.
    pub fn raw() -> Self {
        Self {
            is_raw: true,
            ..Self::multiplexed()
        }
    }

    /// Returns what decodes a body with these headers: raw where the media type is one of those that have no frames.
    pub fn of(headers: &http::HeaderMap, raw: &[&str]) -> Self {
        let media = headers.get(http::header::CONTENT_TYPE);
        let media = media.and_then(|value| value.to_str().ok());
        let essence = media.and_then(|text| text.split(';').next());
        let is_raw = essence.is_some_and(|essence| {
            let mut types = raw.iter();
            types.any(|media| essence.trim().eq_ignore_ascii_case(media))
        });
        if is_raw {
            Self::raw()
        } else {
            Self::multiplexed()
        }
    }

    /// Takes frames of up to this many bytes. The header of a longer one is an error, and the end.
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    fn framed(&mut self) -> Option<Result<Frame, DecodeError>> {
        let rest = self.buffer.get(self.start..).unwrap_or_default();
        let [source, _, _, _, a, b, c, d, rest @ ..] = rest else {
            let is_cut = self.is_finished && !rest.is_empty();
            return is_cut.then(|| self.broken(DecodeError::Truncated));
        };
        let (source, length) = (*source, [*a, *b, *c, *d]);
        let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
        if length > self.limit {
            return Some(self.broken(DecodeError::TooLong(self.limit)));
        }
        match rest.get(..length) {
            Some(data) => {
                let frame = Frame {
                    source: source.into(),
                    data: data.to_vec(),
                };
                self.start += HEADER + length;
                Some(Ok(frame))
            }
            None => self
                .is_finished
                .then(|| self.broken(DecodeError::Truncated)),
        }
    }

    fn broken(&mut self, error: DecodeError) -> Result<Frame, DecodeError> {
        self.is_broken = true;
        self.buffer = Vec::new();
        self.start = 0;
        Err(error)
    }
}

impl Decoder for Frames {
    type Item = Frame;

    fn push(&mut self, bytes: &[u8]) {
        if self.is_broken {
            return;
        }
        self.buffer.drain(..self.start.min(self.buffer.len()));
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    fn finish(&mut self) {
        self.is_finished = true;
    }

    fn next(&mut self) -> Option<Result<Frame, DecodeError>> {
        if self.is_broken {
            return None;
        }
        if !self.is_raw {
            return self.framed();
        }
        let data = std::mem::take(&mut self.buffer);
        let source = FrameSource::Terminal;
        (!data.is_empty()).then_some(Ok(Frame { source, data }))
    }
}
}
pub use self::frames::*;
}

}
