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
