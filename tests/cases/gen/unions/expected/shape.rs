// Written by `modelwright gen --spec` from `Shape` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ShapeObject, ShapeObject2};

/// The definition `Shape`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A [`ShapeObject`].
    Object(ShapeObject),

    /// A [`ShapeObject2`].
    Object2(ShapeObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Shape {
    Object: ShapeObject,
    Object2: ShapeObject2,
    .. => Other,
} }
