// Written by `modelwright gen --spec` from `Maps` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Bark, Purr};
use std::collections::BTreeMap;

/// The definition `Maps`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Maps {
    /// Variant 1 in the document.
    PurrMap(BTreeMap<String, Purr>),

    /// Variant 2 in the document.
    ListMap(BTreeMap<String, Vec<Bark>>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Maps {
    PurrMap: BTreeMap<String, Purr>,
    ListMap: BTreeMap<String, Vec<Bark>>,
    .. => Other,
} }
