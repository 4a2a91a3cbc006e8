//! Unions within unions. In: a value that a variant of a union is read from. Out: each union in it, looked into as deep as asked.

use serde::de::value::{MapAccessDeserializer, MapDeserializer, SeqAccessDeserializer, SeqDeserializer};
use serde::de::{EnumAccess, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::{forward_to_deserialize_any, Deserialize, Deserializer};
use serde_json::Value;
use std::cell::Cell;
use std::marker::PhantomData;

/// An enum of the types that a value may have.
pub trait Union: Sized {
    /// Chooses a variant, of which unions are looked into so many levels deep, this one counted, and below that keep the value
    /// as it is; `None` reads all.
    fn choose(raw: Value, ahead: Option<usize>) -> Self;
}

/// The name by which a union is asked for.
const UNION: &str = "a union of the models";

/// Reads a union, as deep as a `Nested` says, and else all of it.
pub fn read_union<'de, U: Union, D: Deserializer<'de>>(from: D) -> Result<U, D::Error> {
    from.deserialize_newtype_struct(UNION, OfUnion(PhantomData))
}

/// A value of which unions are looked into only so deep.
#[derive(Clone, Copy)]
pub struct Nested<'a> {
    raw: &'a Value,
    /// How many levels if it is a union itself; `None` reads all.
    ahead: Option<usize>,
    /// How many levels for what is in it.
    below: Option<usize>,
    /// Whether there was a union.
    is_cut: &'a Cell<bool>,
}

impl<'a> Nested<'a> {
    /// Begins with the value of a union that is looked into `ahead` levels deep.
    pub fn new(raw: &'a Value, ahead: Option<usize>, is_cut: &'a Cell<bool>) -> Self {
        Self { raw, ahead, below: ahead.map(|ahead| ahead.saturating_sub(1)), is_cut }
    }

    fn at(self, raw: &'a Value) -> Self {
        Self { raw, ahead: self.below, ..self }
    }
}

/// Numbers are read as serde_json does, whatever its features.
macro_rules! forward_numbers {
    ($($method:ident)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            self.raw.$method(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for Nested<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.raw {
            Value::Array(items) => {
                let mut items = SeqDeserializer::new(items.iter().map(|raw| self.at(raw)));
                let value = visitor.visit_seq(&mut items)?;
                items.end().map(|()| value)
            }
            Value::Object(map) => {
                let entries = map.iter().map(|(key, raw)| (key.as_str(), self.at(raw)));
                let mut entries = MapDeserializer::new(entries);
                let value = visitor.visit_map(&mut entries)?;
                entries.end().map(|()| value)
            }
            raw => raw.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.raw {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> {
        match self.ahead {
            Some(ahead) if name == UNION => {
                self.is_cut.set(true);
                // No value is an enum for serde_json by itself, so this tells the union how deep to look.
                let entry = MapDeserializer::new(std::iter::once((ahead, self)));
                visitor.visit_enum(MapAccessDeserializer::new(entry))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.raw.deserialize_enum(name, variants, visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_unit()
    }

    forward_numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
        deserialize_f32 deserialize_f64
    }

    forward_to_deserialize_any! {
        bool char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
    }
}

impl<'de> IntoDeserializer<'de, serde_json::Error> for Nested<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Reads a union.
struct OfUnion<U>(PhantomData<U>);

/// Values of formats that do not ask for a type.
macro_rules! visit_plain {
    ($($method:ident: $ty:ty)*) => {
        $(fn $method<E>(self, value: $ty) -> Result<U, E> {
            Ok(U::choose(Value::from(value), None))
        })*
    };
}

impl<'de, U: Union> Visitor<'de> for OfUnion<U> {
    type Value = U;

    fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("any value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<U, D::Error> {
        Value::deserialize(from).map(|raw| U::choose(raw, None))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        let (ahead, raw) = from.variant()?;
        raw.newtype_variant().map(|raw| U::choose(raw, Some(ahead)))
    }

    visit_plain! { visit_bool: bool visit_i64: i64 visit_u64: u64 visit_f64: f64 visit_str: &str }

    fn visit_unit<E>(self) -> Result<U, E> {
        Ok(U::choose(Value::Null, None))
    }

    fn visit_none<E>(self) -> Result<U, E> {
        Ok(U::choose(Value::Null, None))
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<U, D::Error> {
        self.visit_newtype_struct(from)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        self.visit_newtype_struct(SeqAccessDeserializer::new(from))
    }

    fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<U, A::Error> {
        self.visit_newtype_struct(MapAccessDeserializer::new(from))
    }
}
