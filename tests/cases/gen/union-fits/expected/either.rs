// Written by `modelwright gen --spec` from `Either` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{A, B};

/// The definition `Either`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Either {
    /// A [`A`].
    A(A),

    /// A [`B`].
    B(B),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Either {
    A: A,
    B: B,
    .. => Other,
} }
