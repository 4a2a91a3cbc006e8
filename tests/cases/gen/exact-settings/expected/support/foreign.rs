#![cfg_attr(rustfmt, rustfmt_skip)]
//! Types of other crates that replace a format or a schema. They are read and written by their own implementation. Null is read as their default.

use super::{self as support, Shape, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl Wire for (u8, [std::num::Wrapping<u8>; 2]) {
    const SHAPE: Shape = Shape::Text;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Deserialize>::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        <Self as Serialize>::serialize(self, to)
    }
}

impl Wire for ::std::num::Wrapping<u32> {
    const SHAPE: Shape = Shape::Integer;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Deserialize>::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        <Self as Serialize>::serialize(self, to)
    }
}

impl Wire for [u8; 4 * 4] {
    const SHAPE: Shape = Shape::Text;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Deserialize>::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        <Self as Serialize>::serialize(self, to)
    }
}
