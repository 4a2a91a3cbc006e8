// Written by `cargo xtask gen --spec` from `Maps` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Bark, Purr};
use std::collections::BTreeMap;

/// The definition `Maps`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Maps {
    /// Variant 1 of the document.
    MapVariant1(BTreeMap<String, Purr>),

    /// Variant 2 of the document.
    MapVariant2(BTreeMap<String, Vec<Bark>>),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Maps {
    MapVariant1: BTreeMap<String, Purr>,
    MapVariant2: BTreeMap<String, Vec<Bark>>,
    .. => Other,
} }
