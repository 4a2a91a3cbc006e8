// Written by `modelwright gen --spec` from `Conditional` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Conditional`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conditional {
    /// `a` in JSON.
    pub a: Option<String>,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { Conditional {
    "a" => a:                    optional,
    ..  => additional_properties,
} }
