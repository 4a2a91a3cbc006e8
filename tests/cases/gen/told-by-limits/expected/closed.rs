// Written by `modelwright gen --spec` from `Closed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ClosedObject, ClosedObject2};

/// The definition `Closed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A [`ClosedObject`].
    Object(ClosedObject),

    /// A [`ClosedObject2`].
    Object2(ClosedObject2),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Closed {
    Object: ClosedObject where (support::Limits { closed: true, ..support::Limits::NONE }),
    Object2: ClosedObject2,
    .. => Other,
} }
