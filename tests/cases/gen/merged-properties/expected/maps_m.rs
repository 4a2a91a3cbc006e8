// Written by `modelwright gen --spec` from `Maps.m` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `Maps.m`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MapsM {
    /// `k` in JSON.
    pub k: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, String>,
}

support::object! { MapsM {
    "k" => k:                    optional,
    ..  => additional_properties,
} }
