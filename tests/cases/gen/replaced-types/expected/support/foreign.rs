#![cfg_attr(rustfmt, rustfmt_skip)]
//! Types of other crates that replace a format or a schema. They are read and written by their own implementation. Null is read as their default.

use super::{self as support, Shape, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl Wire for crate::replaced::Weight {
    const SHAPE: Shape = Shape::Any;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Deserialize>::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        <Self as Serialize>::serialize(self, to)
    }
}

impl Wire for std::path::PathBuf {
    const SHAPE: Shape = Shape::Any;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        <Self as Deserialize>::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        <Self as Serialize>::serialize(self, to)
    }
}
