// Written by `modelwright gen --spec` from `WithUnion` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `WithUnion`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WithUnion {
    /// `id` in JSON.
    pub id: String,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { WithUnion {
    "id" => id:                   required,
    ..   => additional_properties,
} }
