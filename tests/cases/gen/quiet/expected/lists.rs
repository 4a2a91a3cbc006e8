// Written by `modelwright gen --spec` from `Lists` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{A, B};

/// The definition `Lists`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lists {
    /// A [`A`].
    A(A),

    /// A [`B`].
    B(B),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Lists {
    A: A,
    B: B,
    .. => Other,
} }
