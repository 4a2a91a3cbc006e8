// Written by `cargo xtask gen --spec` from `Shape` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ShapeVariant1, ShapeVariant2};

/// The definition `Shape`.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A [`ShapeVariant1`].
    Variant1(ShapeVariant1),

    /// A [`ShapeVariant2`].
    Variant2(ShapeVariant2),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Shape {
    Variant1: ShapeVariant1,
    Variant2: ShapeVariant2,
    .. => Other,
} }
