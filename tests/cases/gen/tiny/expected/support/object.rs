#![cfg_attr(rustfmt, rustfmt_skip)]
//! Structs: `object!`, and the code that all structs share for reading and writing.
//!
//! In: a struct and its table (see the top of this module). Out: `Serialize`, `Deserialize` and `Wire` for it. Needs: `wire`;
//! both are in every tree.
//! What depends on the struct is kept to a list of calls, one a row, so that little is compiled anew for each of them.
//! Left out on purpose: reading a struct from a list, and keys in another case than the table's.

use super::{Map, Read, Table, Wire, Write};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use std::fmt;
use std::marker::PhantomData;
use std::mem;

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
                keys: &[$($key,)* $($($alias,)*)*],
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

/// Reads a struct that is known not to be null.
pub fn read_struct<'de, T: Wire, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    if T::TABLE.is_open() {
        from.deserialize_map(StructVisitor(PhantomData))
    } else {
        from.deserialize_struct(T::TABLE.name, T::TABLE.keys, StructVisitor(PhantomData))
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
    if std::any::type_name::<D>().contains("::FlatMapDeserializer<") {
        T::read_present(from)
    } else {
        from.deserialize_any(StructVisitor(PhantomData))
    }
}

struct StructVisitor<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for StructVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("struct ")?;
        f.write_str(T::TABLE.name)
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

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<T, D::Error> {
        T::read(from)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::zero();
        let mut rows = RowReader {
            keys: Keys {
                table: T::TABLE,
                next: 0,
                unknown: String::new(),
            },
            map: &mut map,
            passed: 0,
            wanted: 0,
            next: Next::Row,
        };
        rows.find_next();
        loop {
            match mem::replace(&mut rows.next, Next::End) {
                Next::Row => {
                    rows.passed = 0;
                    object.read_rows(&mut rows);
                }
                Next::Rest => {
                    object.read_rest(&mut rows);
                }
                Next::End => return Ok(object),
                Next::Fault(fault) => return Err(fault),
            }
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
    keys: Keys,
    map: &'a mut A,
    /// How many rows the walk has passed.
    passed: usize,
    /// The row whose value comes next, if one does.
    wanted: usize,
    next: Next<A::Error>,
}

/// What comes next.
enum Next<E> {
    /// The value of a row.
    Row,
    /// The value of an unknown key that is kept.
    Rest,
    /// Nothing.
    End,
    /// An error.
    Fault(E),
}

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
        let key = mem::take(&mut self.keys.unknown);
        match self.map.next_value_seed(Read(PhantomData)) {
            Ok(value) => {
                rest.insert(key, value);
                self.find_next();
            }
            Err(fault) => _ = self.stop(Next::Fault(fault)),
        }
    }
}

impl<'de, A: MapAccess<'de>> RowReader<'_, 'de, A> {
    fn read<T: Wire>(&mut self, field: &mut T) -> bool {
        match self.map.next_value_seed(Read(PhantomData)) {
            Ok(value) => {
                *field = value;
                self.find_next()
            }
            Err(fault) => self.stop(Next::Fault(fault)),
        }
    }

    /// Reads keys up to one whose value is kept. Says whether a new walk is needed for it.
    fn find_next(&mut self) -> bool {
        loop {
            match self.map.next_key_seed(&mut self.keys) {
                Ok(Some(Some(row))) => {
                    self.wanted = row;
                    self.next = Next::Row;
                    return row < self.passed;
                }
                Ok(Some(None)) if self.keys.table.is_open() => return self.stop(Next::Rest),
                Ok(Some(None)) => {
                    if let Err(fault) = self.map.next_value::<IgnoredAny>() {
                        return self.stop(Next::Fault(fault));
                    }
                }
                Ok(None) => return self.stop(Next::End),
                Err(fault) => return self.stop(Next::Fault(fault)),
            }
        }
    }

    fn stop(&mut self, next: Next<A::Error>) -> bool {
        self.next = next;
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
    pub fn nullable<T: Wire>(&mut self, key: &str, field: &Option<T>) -> bool {
        self.required(key, field)
    }

    /// A field that is left out if it is `None`.
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

/// Finds the row of a key, first among those after the last one found.
struct Keys {
    table: &'static Table,
    next: usize,
    /// The last key that has no row, if such keys are kept.
    unknown: String,
}

impl Keys {
    fn find(&mut self, key: &str) -> Option<usize> {
        let Table { keys, aliases, .. } = self.table;
        // The first byte differs mostly, and saves a call.
        let is_key = |known: &&str| {
            known.len() == key.len() && known.bytes().next() == key.bytes().next() && *known == key
        };
        let (before, after) = keys.split_at(self.next);
        let found = match after.iter().position(is_key) {
            Some(ahead) => self.next + ahead,
            None => match before.iter().position(is_key) {
                Some(row) => row,
                None => {
                    if self.table.is_open() {
                        key.clone_into(&mut self.unknown);
                    }
                    return None;
                }
            },
        };
        let rows = keys.len() - aliases.len();
        if found >= rows {
            return self.find(aliases[found - rows].1);
        }
        self.next = found + 1;
        Some(found)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<usize>, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Option<usize>, E> {
        Ok(self.find(key))
    }

    // Some formats have keys that are numbers; they stand for their text, as they do in a map.
    fn visit_u64<E: Error>(self, key: u64) -> Result<Option<usize>, E> {
        Ok(self.find(&key.to_string()))
    }

    fn visit_i64<E: Error>(self, key: i64) -> Result<Option<usize>, E> {
        Ok(self.find(&key.to_string()))
    }
}
