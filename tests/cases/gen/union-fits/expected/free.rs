// Written by `modelwright gen --spec` from `Free` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::A;

/// The definition `Free`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Free {
    /// A [`A`].
    A(A),

    /// Variant 2 in the document.
    Object(serde_json::Value),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Free {
    A: A,
    Object: serde_json::Value,
    .. => Other,
} }
