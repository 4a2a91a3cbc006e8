// Written by `modelwright gen --spec` from `Floats` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{FloatsObject, FloatsObject2};

/// The definition `Floats`.
#[derive(Clone, Debug, PartialEq)]
pub enum Floats {
    /// A [`FloatsObject`].
    Object(FloatsObject),

    /// A [`FloatsObject2`].
    Object2(FloatsObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Floats {
    Object: FloatsObject,
    Object2: FloatsObject2,
    .. => Other,
} }
