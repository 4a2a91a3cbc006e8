// Written by `modelwright gen --spec` from `Known` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::A;
use std::collections::BTreeMap;

/// The definition `Known`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// A [`A`].
    A(A),

    /// Variant 2 in the document.
    Map(BTreeMap<String, i64>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Known {
    A: A,
    Map: BTreeMap<String, i64>,
    .. => Other,
} }
