// Written by `modelwright gen --spec` from `ClosedOrFree` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ClosedOrFreeObject;

/// The definition `ClosedOrFree`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClosedOrFree {
    /// A [`ClosedOrFreeObject`].
    Object(ClosedOrFreeObject),

    /// Variant 2 in the document.
    Object2(serde_json::Value),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ClosedOrFree {
    Object: ClosedOrFreeObject where (support::Limits { closed: true, ..support::Limits::NONE }),
    Object2: serde_json::Value,
    .. => Other,
} }
