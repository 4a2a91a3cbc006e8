// Written by `modelwright gen --spec` from `Strict|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `Strict|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StrictObject2 {
    /// `a` in JSON.
    pub a: Option<i64>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, String>,
}

support::object! { StrictObject2 {
    "a" => a:                    optional,
    ..  => additional_properties,
} }
