#![cfg_attr(rustfmt, rustfmt_skip)]
//! Free values: `serde_json::Value` in a model.
//!
//! In and out: any value. Needs: `wire`, and `serde_json` among the dependencies; left out of a tree that has no free value.
//! Left out on purpose: what JSON cannot say (a YAML tag, a TOML date) is whatever serde makes of it.

use super::{self as support, Shape, Wire};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

impl Wire for Value {
    const SHAPE: Shape = Shape::Any;

    support::read_and_move! {}

    fn read_present<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Value::deserialize(from)
    }

    // Null is a value here like any other.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Value::deserialize(from)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }
}
