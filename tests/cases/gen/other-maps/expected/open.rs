// Written by `modelwright gen --spec` from `Open` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Open`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// `name` in JSON.
    pub name: Option<String>,

    /// All other keys and their values.
    pub additional_properties: std::collections::HashMap<String, String>,
}

support::object! { Open {
    "name" => name:                 optional,
    ..     => additional_properties,
} }
