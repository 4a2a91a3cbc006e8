// Written by `modelwright gen --spec` from `Patterned` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Patterned`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Patterned {
    /// `a` in JSON.
    pub a: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, i64>,
}

support::object! { Patterned {
    "a" => a:                    optional,
    ..  => additional_properties,
} }
