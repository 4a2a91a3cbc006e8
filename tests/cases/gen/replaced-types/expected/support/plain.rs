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
